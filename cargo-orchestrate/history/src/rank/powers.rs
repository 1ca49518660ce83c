//! Items that do what few code should do: start processes, touch files, the network or the environment, leave the compiler's guard.

use std::collections::BTreeMap;

use orchestrate_policy as policy;
use orchestrate_resolve::model::{DefId, Model, Target};
use orchestrate_workspace::metadata::Workspace;

/// The capabilities that count.
pub const POWERS: [&str; 5] = ["process", "fs", "net", "env", "unsafe"];

/// The powers that items use themselves, in the order of [`POWERS`].
pub(super) fn powers(model: &Model, workspace: &Workspace) -> BTreeMap<DefId, Vec<&'static str>> {
    // What nothing uses is no set.
    let set = |power: &&'static str| Some((*power, policy::select(model, workspace, &format!("cap:{power}")).ok()?));
    let sets: Vec<_> = POWERS.iter().filter_map(set).collect();
    let mut powers: BTreeMap<DefId, Vec<&'static str>> = BTreeMap::new();
    for reference in model.references() {
        for target in model.targets(reference).iter().filter(|target| matches!(target, Target::External(_))) {
            for (power, _) in sets.iter().filter(|(_, set)| set.has(*target)) {
                powers.entry(reference.from).or_default().push(power);
            }
        }
    }
    let place = |power: &&str| POWERS.iter().position(|it| it == power);
    for used in powers.values_mut() {
        used.sort_by_key(place);
        used.dedup();
    }
    powers
}
