//! `why` and `impact`: who uses what, step by step, on demand.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::args::{Common, Impact, Why};
use super::out::Out;
use super::progress::Progress;
use super::{Exit, Failure};
use orchestrate_pipeline::{self as pipeline, Reading};
use orchestrate_policy::{self as policy, ItemSet};
use orchestrate_render as render;
use orchestrate_render::chains::{Chain, CrateUsers, ImpactOf, Spot, Step, User, WhyOf};
use orchestrate_resolve::model::{Approach, BitSet, Chains, DefId, Entry, ExternalId, Model, Target, Use};
use orchestrate_workspace::source::Sources;

pub(super) fn why(common: &Common, arguments: &Why, out: &mut Out) -> Result<Exit, Failure> {
    let reading = read(common)?;
    let (from, to) = (selected(&reading, &arguments.from)?, selected(&reading, &arguments.to)?);
    let model = &reading.model;
    let mut inside = from.defs;
    // What is at the end may use itself.
    inside.subtract(&to.defs);
    if inside.is_empty() {
        let message = format!("`{}` is no code of this workspace beside `{}`", arguments.from, arguments.to);
        return Err(Failure::Usage(format!(
            "{message}\nhelp: begin with a crate, a module or an item of the workspace"
        )));
    }
    let chains = Chains::new(model);
    let approach = chains.approach(model, (&to.defs, &to.externals), &inside, &BitSet::default());
    let entries = leaving(model, &approach, &inside, arguments.tests);
    let shown = entries.iter().take(arguments.limit.get());
    let found = WhyOf {
        from: arguments.from.clone(),
        to: arguments.to.clone(),
        total: entries.len(),
        chains: shown.map(|entry| chain(&reading, &approach, *entry)).collect(),
    };
    let terminal = out.terminal();
    out.write(|to| render::chains::why(arguments.format, &found, &terminal, to))?;
    Ok(Exit::Clean)
}

pub(super) fn impact(common: &Common, arguments: &Impact, out: &mut Out) -> Result<Exit, Failure> {
    let reading = read(common)?;
    let item = selected(&reading, &arguments.item)?;
    let model = &reading.model;
    let chains = Chains::new(model);
    let nothing = BitSet::new(model.n_defs());
    let users: Vec<(DefId, u32)> =
        chains.approach(model, (&item.defs, &item.externals), &nothing, &nothing).users().collect();
    let found = ImpactOf {
        item: arguments.item.clone(),
        users: users.len(),
        direct: direct((model, &reading.sources), &chains, &item),
        crates: by_crate(model, &users),
    };
    let terminal = out.terminal();
    out.write(|to| render::chains::impact(arguments.format, &found, arguments.all, &terminal, to))?;
    Ok(Exit::Clean)
}

fn read(common: &Common) -> Result<Reading, Failure> {
    let progress = Progress::new(common.quiet, "Reading");
    let reading = pipeline::read(&common.request())?;
    drop(progress);
    Ok(reading)
}

fn selected(reading: &Reading, text: &str) -> Result<ItemSet, Failure> {
    policy::select(&reading.model, &reading.workspace, text).map_err(Failure::Usage)
}

/// The chains that leave what is inside, each reference once.
fn leaving(model: &Model, approach: &Approach<'_>, inside: &BitSet, tests: bool) -> Vec<Entry> {
    let mut seen = FxHashSet::default();
    let leaves = |entry: &&Entry| {
        let used = approach.first(**entry);
        let stays = matches!(used.reached.target, Target::Def(def) if inside.contains(def.0));
        let counts = tests || !model.references()[used.reference as usize].test;
        !stays && counts && seen.insert(used.reference)
    };
    approach.entries.iter().filter(leaves).copied().collect()
}

fn chain(reading: &Reading, approach: &Approach<'_>, entry: Entry) -> Chain {
    let step = |used: &Use| Step {
        user: reading.model.path(used.user),
        uses: reading.model.target_path(used.reached.target),
        spot: spot(&reading.model, &reading.sources, used),
    };
    Chain { steps: approach.chain(entry).into_iter().map(step).collect() }
}

fn spot(model: &Model, sources: &Sources, used: &Use) -> Spot {
    let site = model.references()[used.reference as usize].site;
    let start = sources.position(site.file, site.span.start);
    Spot { file: sources.path(site.file).to_string(), line: start.line, column: start.column }
}

/// Every reference from outside the item to it, by place.
pub(super) fn direct((model, sources): (&Model, &Sources), chains: &Chains, item: &ItemSet) -> Vec<User> {
    let defs = item.defs.iter().map(|id| Target::Def(DefId(id)));
    let targets = defs.chain(item.externals.iter().map(|id| Target::External(ExternalId(id))));
    let uses = targets.flat_map(|target| chains.of(target)).filter(|used| !item.has_def(used.user));
    let by_place: BTreeMap<u32, &Use> = uses.map(|used| (used.reference, used)).collect();
    let user = |used: &&Use| User {
        item: model.path(used.user),
        uses: model.target_path(used.reached.target),
        test: model.references()[used.reference as usize].test,
        spot: spot(model, sources, used),
    };
    by_place.values().map(user).collect()
}

pub(super) fn by_crate(model: &Model, users: &[(DefId, u32)]) -> Vec<CrateUsers> {
    let mut crates: BTreeMap<&str, CrateUsers> = BTreeMap::new();
    for (user, steps) in users {
        let def = model.def(*user);
        let name = model.krate(def.krate).name.as_str();
        let of = crates.entry(name).or_insert_with(|| CrateUsers { name: name.to_owned(), ..CrateUsers::default() });
        of.items += 1;
        of.tests += usize::from(def.test);
        of.steps = of.steps.max(*steps);
    }
    let mut crates: Vec<CrateUsers> = crates.into_values().collect();
    crates.sort_by(|a, b| (b.items, &a.name).cmp(&(a.items, &b.name)));
    crates
}
