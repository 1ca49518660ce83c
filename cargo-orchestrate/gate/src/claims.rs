//! Claims, required tests and circles of the base that bind less in the head.
//!
//! What is said of items is asked of each item: those of the base, by what they have become, have to be bound by tables of the head that say as much, whatever these
//! are called.

use super::changes::Changes;
use super::contracts::is_as_wide;
use super::terms::carried;
use orchestrate_policy::{Acyclic, Claim, ClaimKind, ItemSet, Link, Parts, RequiredTests, Term};
use orchestrate_resolve::model::{BitSet, DefId};
use orchestrate_rules::finding::Finding;
use orchestrate_workspace::source::Site;

pub(super) fn compare(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    claims(changes, found);
    required_tests(changes, found);
    circles(changes, found);
}

/// What a table of the base binds, over the base by the policies of both, and over the head by its own.
pub(super) struct Bound<'a> {
    pub(super) before: &'a BitSet,
    pub(super) kept: Option<&'a BitSet>,
    pub(super) on_head: Option<&'a BitSet>,
}

impl Bound<'_> {
    /// The items of the head that nothing binds any more.
    pub(super) fn lost<'n>(&self, changes: &Changes<'_>, now: impl Iterator<Item = &'n BitSet>) -> Option<DefId> {
        let mut named = ItemSet { defs: self.before.clone(), externals: BitSet::default() };
        if let Some(kept) = self.kept {
            named.defs.subtract(kept);
        }
        let mut bound = carried(&changes.head().model, &changes.pairs, &named).defs;
        if let Some(on_head) = self.on_head {
            bound.union_with(on_head);
        }
        now.for_each(|items| bound.subtract(items));
        bound.iter().next().map(DefId)
    }
}

fn claims(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let now = &changes.head_on_head().policy.claims;
    for before in &changes.base_on_base().policy.claims {
        let same = |claims: &'_ [Claim]| {
            claims.iter().position(|it| it.name == before.name && it.kind.table() == before.kind.table())
        };
        let (kept, on_head) = (&changes.head_on_base().policy.claims, &changes.base_on_head().policy.claims);
        let (kept, on_head) = (same(kept).map(|at| bound(&kept[at])), same(on_head).map(|at| bound(&on_head[at])));
        let items = bound(before);
        let of = Bound { before: &items, kept: kept.as_ref(), on_head: on_head.as_ref() };
        let strict: Vec<BitSet> = now.iter().filter(|it| says_as_much(it, before)).map(bound).collect();
        let today = now.iter().find(|it| it.name == before.name && it.kind.table() == before.kind.table());
        let named = format!("{} `{}`", before.kind.table(), before.name);
        let Some(item) = of.lost(changes, strict.iter()).map(|id| changes.head().model.path(id)) else { continue };
        let message = match today {
            None => format!("{named} is gone, and nothing else holds `{item}` to it"),
            Some(today) if !says_as_much(today, before) => format!("{named} asks less of `{item}` than it did"),
            Some(_) => format!("{named} does not bind `{item}` any more"),
        };
        let site = today.map(|it| it.site);
        found.push(
            changes
                .weakening(message, site, Some((before.site, "promised here")))
                .contract(before.name.clone())
                .item(item),
        );
    }
}

/// The items that a claim binds, `except` taken out.
fn bound(claim: &Claim) -> BitSet {
    let mut items = claim.area.defs.clone();
    claim.except.iter().for_each(|term| items.subtract(&term.covers.defs));
    items
}

fn says_as_much(now: &Claim, before: &Claim) -> bool {
    is_as_wide(now.scope, before.scope)
        && match (&now.kind, &before.kind) {
            (ClaimKind::InLayers, ClaimKind::InLayers) | (ClaimKind::Hidden, ClaimKind::Hidden) => true,
            (ClaimKind::Named(now), ClaimKind::Named(before)) => {
                let one_of = |text: &str| before.names.iter().any(|name| name.text() == text);
                let of_traits = now.implements.is_none() || before.implements.is_some();
                now.subject == before.subject && of_traits && now.names.iter().all(|name| one_of(name.text()))
            }
            (ClaimKind::Attributed(now), ClaimKind::Attributed(before)) => {
                let texts = |terms: &[orchestrate_policy::AttributeTerm]| {
                    terms.iter().map(|it| it.text.clone()).collect::<Vec<_>>()
                };
                now.subject == before.subject
                    && holds(&texts(&now.require), &texts(&before.require))
                    && holds(&texts(&now.deny), &texts(&before.deny))
            }
            (ClaimKind::Using(now), ClaimKind::Using(before)) => {
                now.subject == before.subject && holds(&texts(&before.terms), &texts(&now.terms))
            }
            _ => false,
        }
}

fn texts(terms: &[Term]) -> Vec<String> {
    terms.iter().map(|it| it.text.clone()).collect()
}

fn holds(all: &[String], some: &[String]) -> bool {
    some.iter().all(|it| all.contains(it))
}

fn required_tests(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let (base, head) = (&changes.base().model, &changes.head().model);
    let now = &changes.head_on_head().policy.required_tests;
    let on_head = &changes.base_on_head().policy.required_tests;
    let kept = &changes.head_on_base().policy.required_tests;
    for (at, before) in changes.base_on_base().policy.required_tests.iter().enumerate() {
        let items = set(base.n_defs(), &before.items);
        // Tables have no names: those of today bind together.
        let as_strict: Vec<BitSet> =
            now.iter().filter(|it| asks_as_much(it, before)).map(|it| set(head.n_defs(), &it.items)).collect();
        let mut still = BitSet::new(base.n_defs());
        kept.iter()
            .filter(|it| asks_as_much(it, before))
            .for_each(|it| still.union_with(&set(base.n_defs(), &it.items)));
        let of_head = on_head.get(at).map(|it| set(head.n_defs(), &it.items));
        let of = Bound { before: &items, kept: Some(&still), on_head: of_head.as_ref() };
        let nobody = before.items.is_empty()
            && of_head.as_ref().is_none_or(BitSet::is_empty)
            && !now.iter().any(|it| asks_as_much(it, before));
        if let Some(item) = of.lost(changes, as_strict.iter()).map(|id| head.path(id)) {
            let message = format!("`{item}` needs no tests that hold it as they had to");
            let site = now.iter().map(|it| it.site).next();
            found.push(
                changes
                    .weakening(message, site, Some((before.site, "required here")))
                    .item(item)
                    .contract("tests.require"),
            );
        } else if nobody {
            let message = "a table that requires tests is gone".to_owned();
            found.push(
                changes
                    .weakening(message, None, Some((before.site, "required here")))
                    .contract("tests.require")
                    .to(at.to_string()),
            );
        }
    }
    accepted(changes, found);
}

fn asks_as_much(now: &RequiredTests, before: &RequiredTests) -> bool {
    now.at_least >= before.at_least
        && now.strength >= before.strength
        && (now.link == before.link || now.link == Link::Declared)
        && now.min_score >= before.min_score
        && (now.history == before.history || !now.history)
}

pub(super) fn set(bound: usize, items: &[DefId]) -> BitSet {
    let mut set = BitSet::new(bound);
    items.iter().for_each(|id| set.insert(id.0));
    set
}

/// Mutants that may survive, and might not.
fn accepted(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let ids = |policy: &orchestrate_policy::Policy| -> Vec<(String, Site)> {
        policy.accepted.iter().flat_map(|it| it.mutants.clone()).collect()
    };
    let known = ids(&changes.base_on_base().policy);
    for (id, site) in ids(&changes.head_on_head().policy) {
        if !known.iter().any(|(old, _)| *old == id) {
            let message = format!("the mutant `{id}` may survive, and might not");
            found.push(changes.weakening(message, Some(site), None).contract("tests.accept").to(id));
        }
    }
}

fn circles(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let now = &changes.head_on_head().policy.acyclic;
    for before in &changes.base_on_base().policy.acyclic {
        let same = |all: &'_ [Acyclic]| all.iter().position(|it| it.name == before.name);
        let (kept, on_head) = (&changes.head_on_base().policy.acyclic, &changes.base_on_head().policy.acyclic);
        let (base, head) = (changes.base().model.n_defs(), changes.head().model.n_defs());
        let (items, kept) = (parts(before, base), same(kept).map(|at| parts(&kept[at], base)));
        let on_head = same(on_head).map(|at| parts(&on_head[at], head));
        let of = Bound { before: &items, kept: kept.as_ref(), on_head: on_head.as_ref() };
        let as_much = |it: &&Acyclic| {
            (it.tests || !before.tests) && std::mem::discriminant(&it.parts) == std::mem::discriminant(&before.parts)
        };
        let strict: Vec<BitSet> = now.iter().filter(as_much).map(|it| parts(it, head)).collect();
        let Some(item) = of.lost(changes, strict.iter()).map(|id| changes.head().model.path(id)) else { continue };
        let today = now.iter().find(|it| it.name == before.name);
        let message = match today {
            None => format!("cycles `{}` is gone, and `{item}` may be in circles", before.name),
            Some(_) => format!("cycles `{}` does not bind `{item}` as it did", before.name),
        };
        found.push(
            changes
                .weakening(message, today.map(|it| it.site), Some((before.site, "promised here")))
                .contract(before.name.clone())
                .item(item),
        );
    }
}

/// The modules that may be in no circle, `except` taken out.
fn parts(acyclic: &Acyclic, bound: usize) -> BitSet {
    let mut parts = match &acyclic.parts {
        Parts::Beneath(modules) => modules.clone(),
        Parts::Between(modules) => set(bound, modules),
    };
    acyclic.except.iter().for_each(|term| parts.subtract(&term.covers.defs));
    parts
}
