//! `[[exhaustive]]`, `[[visibility]]`, `[[naming]]`, `[[attributes]]` and `[[required]]` as claims.

use super::Binder;
use super::common::scope;
use crate::attribute::AttributePattern;
use crate::cover::{Reach, empty};
use crate::file::{AttributesTable, Claimed, Located, NamingTable, RawPolicy, RawVisibility};
use crate::unmatched::Must;
use crate::{AttributeTerm, Attributes, Claim, ClaimKind, ItemSet, NamePattern, Naming, Subject, Uses};
use orchestrate_resolve::model::own_attribute_names;

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
    for Located { value: table, .. } in &raw.attributes {
        let attributes = attributes(binder, table);
        claims.push(claim(binder, ClaimKind::Attributed(attributes), &table.claimed(), &table.contains));
    }
    for (index, Located { value: table, .. }) in raw.required.iter().enumerate() {
        let place = format!("required `{}`, uses", table.name.value);
        let subject = Subject { kind: Some(table.kind), visibility: table.visibility };
        let uses = Uses { index, subject, terms: binder.terms(&table.uses, &place) };
        claims.push(claim(binder, ClaimKind::Using(uses), &table.claimed(), &table.from));
    }
    claims
}

fn claim(binder: &mut Binder<'_>, kind: ClaimKind, claimed: &Claimed<'_>, contains: &[Located<String>]) -> Claim {
    let table = kind.table();
    let place = |key: &str| format!("{table} `{}`, {key}", claimed.name.value);
    let key = if matches!(kind, ClaimKind::Using(_)) { "from" } else { "contains" };
    let area = binder.items(contains, &place(key));
    Claim {
        kind,
        name: claimed.name.value.clone(),
        site: binder.site(claimed.name.span),
        except: binder.excepts(claimed.except, &area, &place("except")),
        area,
        scope: scope(claimed.scope),
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

fn attributes(binder: &mut Binder<'_>, table: &AttributesTable) -> Attributes {
    let mut terms = |written: &Option<Vec<Located<String>>>, key: &str| {
        let place = format!("attributes `{}`, {key}", table.name.value);
        let written = written.iter().flatten();
        written.filter_map(|written| attribute(binder, written, &place)).collect()
    };
    Attributes {
        subject: Subject { kind: table.kind, visibility: table.visibility },
        require: terms(&table.require, "require"),
        deny: terms(&table.deny, "deny"),
    }
}

fn attribute(binder: &mut Binder<'_>, written: &Located<String>, place: &str) -> Option<AttributeTerm> {
    // Read once before: only a policy that was not made by `parse` can fail here.
    let pattern = AttributePattern::parse(&written.value).ok()?;
    let macros = pattern.macro_path().map(|path| Located { value: path.text().to_owned(), span: written.span });
    let covers = macros.map(|path| binder.cover(&path, Reach::Everywhere, Must::WhereKnown, place));
    let covers = covers.unwrap_or_else(|| empty(binder.paths));
    if covers.is_empty()
        && let Some(near) = misspelt(&pattern)
    {
        let help = "attributes of the compiler are named as they are written, as in `must_use` or `allow(dead_code)`";
        binder.nothing_but(written, Some(near.to_owned()), place, help);
    }
    Some(AttributeTerm { text: written.value.clone(), site: binder.site(written.span), pattern, covers })
}

/// The attribute of the compiler that a name of no macro is nearly called.
fn misspelt(pattern: &AttributePattern) -> Option<&'static str> {
    let AttributePattern::Macro(path) = pattern else { return None };
    let is_name = !path.text().contains([':', '*', '{']);
    // One slip, no more: `rstest` is not `test`.
    own_attribute_names().find(|own| is_name && strsim::osa_distance(own, path.text()) == 1)
}

/// What patterns of the workspace and of outside cover together.
fn union(binder: &mut Binder<'_>, written: &[Located<String>], place: &str) -> ItemSet {
    let mut set = empty(binder.paths);
    binder.terms(written, place).iter().for_each(|term| set.union_with(&term.covers));
    set
}
