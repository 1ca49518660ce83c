//! Attributes that items are to have and lack, and those that they have and may not.

use super::{Breach, By, at_name};
use orchestrate_policy::{Attributes, ItemSet, RawVisibility, Subject};
use orchestrate_resolve::model::{DefId, Model};

/// What of an area does not have the attributes that are asked for, or has one that is denied.
pub(super) fn breaches<'a>(model: &Model, area: &ItemSet, asked: &'a Attributes) -> Vec<Breach<'a>> {
    let mut breaches = Vec::new();
    for id in area.defs.iter().map(DefId).filter(|id| !model.def(*id).test && !model.is_test(*id)) {
        let (needs, bound) =
            (needs_some(model, id, asked), !asked.deny.is_empty() && may_have_none(model, id, asked.subject));
        if !needs && !bound {
            continue;
        }
        let written = model.written_attributes(id);
        if needs {
            let on_it = || written.iter().filter(|attribute| !attribute.inside);
            let lacks = asked.require.iter().filter(|term| !on_it().any(|it| term.means(model, id, it)));
            breaches.extend(lacks.map(|term| Breach { by: By::Lack(term), ..at_name(model, id) }));
        }
        if bound {
            let denied = |attribute| asked.deny.iter().find(|term| term.means(model, id, attribute));
            let found = written.iter().filter_map(|it| Some((it.site, denied(it)?)));
            breaches.extend(found.map(|(site, term)| Breach { item: id, site, by: By::Attribute(term) }));
        }
    }
    breaches
}

/// What a derive made has no attributes of its own, and what stands in a body is nobody else's concern.
fn needs_some(model: &Model, id: DefId, asked: &Attributes) -> bool {
    let is_written = || model.def(id).parent.is_none() || model.item(id).is_some();
    !asked.require.is_empty() && asked.subject.means(model, id) && is_written() && !model.is_in_body(id)
}

/// Where a table does not say what it speaks of, an attribute is denied to everything: impls, fields and crates too.
fn may_have_none(model: &Model, id: DefId, subject: Subject) -> bool {
    (subject.kind.is_none() && subject.visibility == RawVisibility::Any) || subject.means(model, id)
}
