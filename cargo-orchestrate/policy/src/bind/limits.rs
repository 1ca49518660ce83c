//! `[limits]`.

use super::Binder;
use crate::file::LimitsTable;
use crate::{Counted, Limit};

/// The limits that are set.
pub(super) fn bind(binder: &Binder<'_>, table: &LimitsTable) -> Vec<Limit> {
    let set = Counted::ALL.into_iter().filter_map(|of| {
        let written = match of {
            Counted::Items => &table.items,
            Counted::GeneratedLines => &table.generated_lines,
            Counted::PublicItems => &table.public_items,
            Counted::Dependencies => &table.dependencies,
            Counted::UnreviewedItems => &table.unreviewed_items,
        };
        written.as_ref().map(|most| Limit { of, most: most.value, site: binder.site(most.span) })
    });
    set.collect()
}
