//! What is known of items: each measure once for all, as far as that is cheaper.

use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::decisions::decisions;
use super::formula::{Facts, Held, Unread};
use super::powers::powers;
use super::sides::Distances;
use super::unread::text;
use crate::evidence::{Evidence, Now, TestOutcome, stale};
use orchestrate_policy::Policy;
use orchestrate_resolve::model::{Calls, DefId, DefKind, Leading, Led, Model, Reaching, Seen};
use orchestrate_workspace::metadata::Workspace;
use orchestrate_workspace::source::Sources;

/// The least share of mutants that tests notice, for evidence to be as good as it gets.
const KILLS: f64 = 0.8;

/// What items are measured by.
pub struct Ground<'a> {
    /// As cargo declares it.
    pub workspace: &'a Workspace,
    /// The graph.
    pub model: &'a Model,
    /// Every text.
    pub sources: &'a Sources,
    /// The policy.
    pub policy: &'a Policy,
    /// What leads where.
    pub calls: &'a Calls,
    /// What runs have shown, with what they were run on.
    pub evidence: (&'a Evidence, &'a Now<'a>),
    /// Commits of late by item; none where nobody was asked.
    pub commits: Option<&'a FxHashMap<DefId, u32>>,
}

/// What is known of all items at once.
pub struct Measured<'a> {
    ground: &'a Ground<'a>,
    leading: Leading<'a>,
    reaching: Reaching,
    distances: Distances,
    powers: BTreeMap<DefId, Vec<&'static str>>,
}

impl<'a> Measured<'a> {
    /// Asks each question whose answer speaks of all items.
    pub fn new(ground: &'a Ground<'a>) -> Measured<'a> {
        let Ground { model, calls, .. } = ground;
        let tests: Vec<DefId> = model.defs().map(|(id, _)| id).filter(|id| model.is_test(*id)).collect();
        Measured {
            ground,
            leading: Leading::new(model, calls),
            reaching: calls.reaching(&tests, 1),
            distances: Distances::new(model, &ground.policy.contracts),
            powers: powers(model, ground.workspace),
        }
    }

    /// What is known of items, in the order in which they are given.
    pub fn facts(&self, items: &[(DefId, Unread)]) -> Vec<(DefId, Facts)> {
        let (leading, model, sources) = (&self.leading, self.ground.model, self.ground.sources);
        let count =
            |seen: &mut Seen, (item, _): &(DefId, Unread)| (leading.to(*item, seen), of_item(model, sources, *item));
        let counted: Vec<(Led, u32)> = items.par_iter().map_init(|| leading.seen(), count).collect();
        let facts = |((item, unread), (led, decisions)): (&(DefId, Unread), _)| {
            let facts = Facts {
                led,
                decisions,
                distance: self.distances.of(*item),
                held: self.held(*item),
                commits: self.ground.commits.map(|commits| commits.get(item).copied().unwrap_or_default()),
                unread: *unread,
                powers: self.powers.get(item).cloned().unwrap_or_default(),
            };
            (*item, facts)
        };
        items.iter().zip(counted).map(facts).collect()
    }

    fn held(&self, item: DefId) -> Option<Held> {
        let Ground { model, evidence: (evidence, now), .. } = self.ground;
        if model.def(item).kind != DefKind::Fn {
            return None;
        }
        let by_sources = if self.reaching.of(item).is_empty() { Held::Nothing } else { Held::Reached };
        let Some(record) = evidence.of(&model.path(item)).filter(|record| stale(record, now).is_none()) else {
            return Some(by_sources);
        };
        let passes = record.tests.iter().any(|run| run.outcome == TestOutcome::Passed && record.reaches(run));
        let kills = record.mutants.as_ref().filter(|it| it.is_complete()).and_then(|it| it.score());
        Some(match (passes, kills) {
            (true, Some(score)) if score >= KILLS => Held::Kills,
            (true, _) => Held::Passes,
            (false, _) => by_sources,
        })
    }
}

/// The decisions of an item. What a type or a trait holds is no way through it: members speak for themselves.
fn of_item(model: &Model, sources: &Sources, item: DefId) -> u32 {
    let def = model.def(item);
    if !matches!(def.kind, DefKind::Fn | DefKind::Macro | DefKind::Const | DefKind::Static) {
        return 0;
    }
    decisions(text(model, sources, item))
}
