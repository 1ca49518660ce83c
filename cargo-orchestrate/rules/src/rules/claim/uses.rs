//! Items that use none of what they are to use. One pass over the references is enough for all tables that ask.

use rustc_hash::FxHashMap;

use super::{Breach, By};
use crate::rules::RuleCx;
use crate::rules::contract::{Targets, is_unknown};
use orchestrate_policy::{Claim, ClaimKind, ItemSet, SubjectKind, Uses};
use orchestrate_resolve::model::{BitSet, Contents, DefId, Model, collect};

/// What items use of what they are to use, table by table.
pub(crate) struct Used {
    /// By table: items in which, or beneath which, one of its patterns is reached.
    by_table: Vec<BitSet>,
    /// Items with names in or beneath them that did not resolve, and how many.
    unknown: FxHashMap<DefId, usize>,
}

impl Used {
    /// What all tables ask for.
    pub(crate) fn new(cx: &RuleCx<'_>) -> Used {
        let model = cx.model;
        let tables: Vec<(&ItemSet, &Uses)> = cx.policy.claims.iter().filter_map(asked).collect();
        let mut targets = Targets::new(model, tables.len());
        let mut areas = BitSet::new(model.n_defs());
        for (area, uses) in &tables {
            areas.union_with(&area.defs);
            uses.terms.iter().for_each(|term| targets.insert(&term.covers, uses.index));
        }
        let by_table = vec![BitSet::new(model.n_defs()); tables.len()];
        let mut used = Used { by_table, unknown: FxHashMap::default() };
        let mut reached = Vec::new();
        for reference in model.references().iter().filter(|it| !it.test && areas.contains(it.from.0)) {
            reached.clear();
            collect(model, reference, &mut reached);
            for target in &reached {
                targets.of(target.target).for_each(|table| used.meet(model, table, reference.from));
            }
            if is_unknown(model, reference) {
                model.ancestors(reference.from).for_each(|id| *used.unknown.entry(id).or_default() += 1);
            }
        }
        used
    }

    /// Notes that a table is met by an item, and with it by all above.
    fn meet(&mut self, model: &Model, table: usize, from: DefId) {
        let met = &mut self.by_table[table];
        let new: Vec<DefId> = model.ancestors(from).take_while(|id| !met.contains(id.0)).collect();
        new.into_iter().for_each(|id| met.insert(id.0));
    }
}

fn asked(claim: &Claim) -> Option<(&ItemSet, &Uses)> {
    match &claim.kind {
        ClaimKind::Using(uses) => Some((&claim.area, uses)),
        _ => None,
    }
}

/// The items of an area that use nothing of what they are to use.
pub(super) fn idle<'a>(model: &Model, area: &ItemSet, uses: &Uses, used: &Used) -> Vec<Breach<'a>> {
    let Some(met) = used.by_table.get(uses.index) else { return Vec::new() };
    let ids = area.defs.iter().map(DefId).filter(|id| !met.contains(id.0) && !model.def(*id).test);
    let bound = ids.filter(|id| uses.subject.means(model, *id) && can_use(model, *id) && !model.is_in_body(*id));
    bound
        .map(|item| {
            let unknown = used.unknown.get(&item).copied().unwrap_or_default();
            Breach { item, site: model.def(item).site, by: By::Silence { unknown } }
        })
        .collect()
}

/// What a derive made, and a function without a body, use nothing by themselves.
fn can_use(model: &Model, id: DefId) -> bool {
    match SubjectKind::of(model, id) {
        Some(SubjectKind::Fn) => {
            model.function(id).is_some_and(|function| function.contents != Contents::NoBody) && !model.is_test(id)
        }
        Some(SubjectKind::Crate) => true,
        _ => model.item(id).is_some(),
    }
}
