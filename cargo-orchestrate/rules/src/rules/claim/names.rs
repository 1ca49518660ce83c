//! Items whose names are not of the form asked for.

use super::{Breach, at_name};
use orchestrate_policy::{ItemSet, Naming};
use orchestrate_resolve::model::{DefId, Model};

/// The items of an area that are to have a name of some form, and have another.
pub(super) fn misnamed<'a>(model: &Model, area: &ItemSet, naming: &Naming) -> Vec<Breach<'a>> {
    let ids = area.defs.iter().map(DefId).filter(|id| !model.def(*id).test);
    let meant = ids.filter(|id| naming.subject.means(model, *id) && chooses_its_name(model, *id));
    let bound = meant.filter(|id| naming.implements.as_ref().is_none_or(|traits| implements(model, *id, traits)));
    let is_wrong = |id: &DefId| naming.names.iter().all(|form| !form.covers(own_name(model.name(*id))));
    bound.filter(is_wrong).map(|id| at_name(model, id)).collect()
}

/// Members of a trait's impl are named by the trait, fields of a tuple by their place; what stands in a body is nobody else's concern.
fn chooses_its_name(model: &Model, id: DefId) -> bool {
    let is_counted = model.name(id).starts_with(|first: char| first.is_ascii_digit());
    !is_counted && !model.is_of_trait_impl(id) && !model.is_test(id) && !model.is_in_body(id)
}

fn implements(model: &Model, ty: DefId, traits: &ItemSet) -> bool {
    model.traits_of(ty).any(|of| traits.has(of))
}

/// A crate that is no library is `package[bin:name]`.
pub(super) fn own_name(name: &str) -> &str {
    let target = name.strip_suffix(']').and_then(|name| name.split_once(':'));
    target.map_or(name, |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::own_name;

    #[test]
    fn a_target_is_called_by_its_own_name() {
        assert_eq!(own_name("shop-api[bin:serve]"), "serve");
        assert_eq!(own_name("shop_api"), "shop_api");
    }
}
