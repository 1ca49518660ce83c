//! Which changed items to read first, by a formula that says its reasons.
//!
//! Points: the binary logarithms of one more than the items that lead there, and of one more than its lines with code; three where it does what few code should do
//! (processes, files, the network, the environment, `unsafe`); two where no test comes there; one where it is public; one where another crate uses it. Equal ones by path.

use std::collections::{BTreeMap, BTreeSet};

use super::changes::Changes;
use crate::model::{Calls, DefId, DefKind, Target};
use crate::policy;

/// What asks for a second look, as capabilities.
const POWERS: [&str; 5] = ["process", "fs", "net", "env", "unsafe"];
/// Of more items than this, only those with the most code are weighed.
const MOST: usize = 1000;

/// An item with what it weighs.
pub(super) struct Ranked {
    pub(super) item: DefId,
    pub(super) points: u32,
    pub(super) why: Vec<String>,
}

/// Functions and types, weightiest first.
pub(super) fn rank(changes: &Changes<'_>, items: &[DefId], calls: &Calls) -> Vec<Ranked> {
    let model = &changes.head().model;
    let lines = |id: &DefId| model.item(*id).map_or(0, |item| item.code_lines);
    let mut items = items.to_vec();
    items.sort_by_key(|id| (std::cmp::Reverse(lines(id)), *id));
    items.truncate(MOST);
    let powers = powers(changes, &items);
    let tests: Vec<DefId> = model.defs().map(|(id, _)| id).filter(|id| model.is_test(*id)).collect();
    let reaching = calls.reaching(&tests, 1);
    let weigh = |id: DefId| {
        let mut ranked = Ranked { item: id, points: 0, why: Vec::new() };
        let (users, crates) = users(changes, calls, id);
        if users > 0 {
            ranked.add(log(users), format!("{users} item{} lead{} there", s(users), if users == 1 { "s" } else { "" }));
        }
        if crates > 0 {
            ranked.add(1, format!("{crates} other crate{} use{} it", s(crates), if crates == 1 { "s" } else { "" }));
        }
        if let Some(powers) = powers.get(&id) {
            let named: Vec<&str> = powers.iter().copied().collect();
            ranked.add(3, format!("it uses {}", named.join(", ")));
        }
        if model.def(id).kind == DefKind::Fn && reaching.of(id).is_empty() {
            ranked.add(2, "no test comes there, as far as sources tell".to_owned());
        }
        if model.is_declared_pub(model.def(id)) {
            ranked.add(1, if changes.was(id).is_none() { "new and public" } else { "public" }.to_owned());
        }
        let lines = lines(&id) as usize;
        ranked.add(log(lines), format!("{lines} line{} of code", s(lines)));
        ranked
    };
    let mut ranked: Vec<Ranked> = items.into_iter().map(weigh).collect();
    ranked.sort_by_cached_key(|it| (std::cmp::Reverse(it.points), model.path(it.item)));
    ranked
}

impl Ranked {
    fn add(&mut self, points: u32, why: String) {
        self.points += points;
        self.why.push(why);
    }
}

fn log(count: usize) -> u32 {
    (count + 1).ilog2()
}

fn s(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// How many items lead to one, test code left out, and how many other crates these are in.
fn users(changes: &Changes<'_>, calls: &Calls, item: DefId) -> (usize, usize) {
    let model = &changes.head().model;
    let home = model.def(item).krate;
    let users = calls.that_reach(&[item]);
    let users: Vec<DefId> = users
        .iter()
        .map(DefId)
        .filter(|id| *id != item && !model.def(*id).test && model.def(*id).kind == DefKind::Fn)
        .collect();
    let crates: BTreeSet<_> = users.iter().map(|id| model.def(*id).krate).filter(|krate| *krate != home).collect();
    (users.len(), crates.len())
}

/// Which powers items use themselves.
fn powers(changes: &Changes<'_>, items: &[DefId]) -> BTreeMap<DefId, BTreeSet<&'static str>> {
    let head = changes.head();
    let wanted: BTreeSet<DefId> = items.iter().copied().collect();
    // What nothing uses is no set.
    let sets: Vec<_> = POWERS
        .iter()
        .filter_map(|power| Some((*power, policy::select(&head.model, &head.workspace, &format!("cap:{power}")).ok()?)))
        .collect();
    let mut powers: BTreeMap<DefId, BTreeSet<&'static str>> = BTreeMap::new();
    for reference in head.model.references().iter().filter(|it| wanted.contains(&it.from)) {
        for target in head.model.targets(reference).iter().filter(|target| matches!(target, Target::External(_))) {
            let used = sets.iter().filter(|(_, set)| set.has(*target)).map(|(power, _)| *power);
            powers.entry(reference.from).or_default().extend(used);
        }
    }
    powers.retain(|_, used| !used.is_empty());
    powers
}
