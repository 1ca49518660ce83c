//! `[resolution.strings]`: strings in attributes that name items, besides those that are known.

use std::collections::BTreeSet;

use super::Binder;
use crate::file::{Located, RawPolicy, StringsTable};
use crate::nearest::nearest;
use orchestrate_resolve::{AttributePaths, Named};

/// Which strings in attributes name items: those that are known everywhere, and those of the policy.
pub fn attribute_paths(raw: &RawPolicy) -> AttributePaths {
    let StringsTable { values, types } = &raw.resolution.strings;
    let mut paths = AttributePaths::default();
    values.iter().for_each(|place| paths.add(place.value.as_str(), Named::Value));
    types.iter().for_each(|place| paths.add(place.value.as_str(), Named::Type));
    paths
}

/// Reports entries that no attribute answers to: they were read as part of the sources, so there is nothing more to bind.
pub(super) fn bind(binder: &mut Binder<'_>, table: &StringsTable) {
    if table.values.is_empty() && table.types.is_empty() {
        return;
    }
    let places: BTreeSet<&str> = binder.paths.model.attribute_strings().collect();
    let values = table.values.iter().map(|place| (place, "resolution, strings, values"));
    let types = table.types.iter().map(|place| (place, "resolution, strings, types"));
    for (place, key) in values.chain(types) {
        if !places.contains(place.value.as_str()) {
            let near = nearest_place(place, &places).map(str::to_owned);
            binder.nothing_but(place, near, key, "no attribute has a string there that reads as a path: delete it");
        }
    }
}

/// The place most like it; else another key of the same attribute.
fn nearest_place<'p>(place: &Located<String>, places: &BTreeSet<&'p str>) -> Option<&'p str> {
    let same = |known: &&&str| known.split('(').next() == place.value.split('(').next();
    nearest(&place.value, places.iter().copied()).or_else(|| places.iter().find(same).copied())
}
