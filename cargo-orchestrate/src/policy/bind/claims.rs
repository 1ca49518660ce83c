//! `[[exhaustive]]`, `[[visibility]]` and `[[naming]]` as claims.

use super::Binder;
use crate::policy::cover::empty;
use crate::policy::file::{Claimed, Located, NamingTable, RawPolicy, RawVisibility};
use crate::policy::{Claim, ClaimKind, ItemSet, NamePattern, Naming, Subject};

pub(super) fn bind(binder: &mut Binder<'_>, raw: &RawPolicy) -> Vec<Claim> {
    let mut claims = Vec::new();
    for Located { value: table, .. } in &raw.exhaustive {
        claims.push(claim(binder, ClaimKind::InLayers, &table.claimed(), &table.contains));
    }
    for Located { value: table, .. } in &raw.visibility {
        claims.push(claim(binder, ClaimKind::Hidden, &table.claimed(), &table.contains));
    }
    for Located { value: table, .. } in &raw.naming {
        let naming = naming(binder, table);
        claims.push(claim(binder, ClaimKind::Named(naming), &table.claimed(), &table.contains));
    }
    claims
}

fn claim(binder: &mut Binder<'_>, kind: ClaimKind, claimed: &Claimed<'_>, contains: &[Located<String>]) -> Claim {
    let table = kind.table();
    let place = |key: &str| format!("{table} `{}`, {key}", claimed.name.value);
    let area = binder.items(contains, &place("contains"));
    Claim {
        kind,
        name: claimed.name.value.clone(),
        site: binder.site(claimed.name.span),
        except: binder.excepts(claimed.except, &area, &place("except")),
        area,
        reason: claimed.reason.clone(),
        help: claimed.help.clone(),
    }
}

fn naming(binder: &mut Binder<'_>, table: &NamingTable) -> Naming {
    let place = format!("naming `{}`, implements", table.name.value);
    Naming {
        subject: Subject { kind: table.kind, visibility: RawVisibility::Any },
        implements: table.implements.as_ref().map(|traits| union(binder, traits, &place)),
        // Read once before: only a policy that was not made by `parse` can fail here.
        names: table.matches.iter().filter_map(|name| NamePattern::parse(&name.value).ok()).collect(),
    }
}

/// What patterns of the workspace and of outside cover together.
fn union(binder: &mut Binder<'_>, written: &[Located<String>], place: &str) -> ItemSet {
    let mut set = empty(binder.paths);
    binder.terms(written, place).iter().for_each(|term| set.union_with(&term.covers));
    set
}
