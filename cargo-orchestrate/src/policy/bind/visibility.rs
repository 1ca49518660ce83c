//! `[[visibility]]`: items that are `pub` where nothing may be, found as they are bound.

use super::Binder;
use super::required::is_declared_pub;
use crate::model::{Def, DefId, DefKind, Model};
use crate::policy::Exposed;
use crate::policy::file::{Located, VisibilityTable};

/// The items that tables want hidden, and that are `pub`, but for what is excused; a pattern that excuses nothing is reported.
pub(super) fn bind(binder: &mut Binder<'_>, tables: &[Located<VisibilityTable>]) -> Vec<Exposed> {
    let model = binder.paths.model;
    let mut found = Vec::new();
    for Located { value: table, .. } in tables {
        let place = |key: &str| format!("visibility `{}`, {key}", table.name.value);
        let area = binder.items(&table.contains, &place("contains"));
        let is_exposed = |(id, def): &(DefId, &Def)| area.has_def(*id) && is_exposed(model, def);
        let mut exposed: Vec<DefId> = model.defs().filter(is_exposed).map(|(id, _)| id).collect();
        // A file that two targets reach holds each item twice.
        exposed.sort_by_key(|id| model.def(*id).site);
        exposed.dedup_by_key(|id| model.def(*id).site);
        for pattern in &table.except {
            let excused = binder.items(std::slice::from_ref(pattern), &place("except"));
            let before = exposed.len();
            exposed.retain(|id| !excused.has_def(*id));
            if exposed.len() == before && !excused.is_empty() {
                binder.nothing(
                    pattern,
                    &place("except"),
                    "delete it: nothing in here is `pub`, or it lies outside `contains`",
                );
            }
        }
        let site = binder.site(table.name.span);
        let (name, reason, help) = (&table.name.value, &table.reason, &table.help);
        found.extend(exposed.into_iter().map(|item| Exposed {
            item,
            name: name.clone(),
            site,
            reason: reason.clone(),
            help: help.clone(),
        }));
    }
    found
}

/// Whether the source says `pub`, of an item that is none of a type's parts and no test code. What a macro exports is seen everywhere, too.
fn is_exposed(model: &Model, def: &Def) -> bool {
    !def.test && !matches!(def.kind, DefKind::Field | DefKind::Variant | DefKind::Impl) && is_declared_pub(model, def)
}
