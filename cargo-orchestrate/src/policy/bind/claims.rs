//! `[[exhaustive]]` and `[[visibility]]` as claims.

use super::Binder;
use crate::policy::file::{ClaimTable, Located, RawPolicy};
use crate::policy::{Claim, ClaimKind};

pub(super) fn bind(binder: &mut Binder<'_>, raw: &RawPolicy) -> Vec<Claim> {
    let in_layers = raw.exhaustive.iter().map(|table| (ClaimKind::InLayers, table));
    let hidden = raw.visibility.iter().map(|table| (ClaimKind::Hidden, table));
    in_layers.chain(hidden).map(|(kind, table)| claim(binder, kind, table)).collect()
}

fn claim(binder: &mut Binder<'_>, kind: ClaimKind, Located { value: table, .. }: &Located<ClaimTable>) -> Claim {
    let place = |key: &str| format!("{} `{}`, {key}", kind.table(), table.name.value);
    let area = binder.items(&table.contains, &place("contains"));
    Claim {
        kind,
        name: table.name.value.clone(),
        site: binder.site(table.name.span),
        except: binder.excepts(&table.except, &area, &place("except")),
        area,
        reason: table.reason.clone(),
        help: table.help.clone(),
    }
}
