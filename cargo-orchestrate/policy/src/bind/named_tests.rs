//! Tests named by text: `tests("retry::tests::parses_seconds", "net[test:it]::retry_over_http")`.
//!
//! A path begins with a crate, or stands in the crate of the item that names it.

use rustc_hash::FxHashMap;

use crate::TestRef;
use crate::nearest::nearest;
use crate::paths::Paths;
use crate::pattern::segment::{Segment, split};
use orchestrate_resolve::model::{CrateId, DefId};

/// How many names of tests are compared for a suggestion.
const MOST_NAMES: usize = 4096;

/// The tests of a workspace, by name. Made only when a name leads nowhere.
#[derive(Default)]
pub(super) struct TestNames<'a>(Option<FxHashMap<&'a str, Vec<DefId>>>);

/// What `text` names for the items `on`.
pub(super) fn find<'a>(paths: &Paths<'a>, names: &mut TestNames<'a>, text: &str, on: &[DefId]) -> TestRef {
    let mut segments: Vec<Segment> = split(text).into_iter().map(name).collect();
    let own = own_crates(paths, on);
    let mut found = Vec::new();
    if segments.first().and_then(Segment::name) == Some("crate") {
        segments.remove(0);
    } else if let Some((first, rest)) = segments.split_first() {
        let named = paths.crates().filter(|id| paths.names_crate(first, *id));
        named.for_each(|id| descend(paths, paths.model.krate(id).root, rest, &mut found));
    }
    own.iter().for_each(|id| descend(paths, paths.model.krate(*id).root, &segments, &mut found));
    let tests: Vec<DefId> = found.iter().copied().filter(|id| paths.model.is_test(*id)).collect();
    match found.first() {
        Some(_) if !tests.is_empty() => TestRef::Tests(tests),
        Some(other) => TestRef::NotATest(*other),
        None => TestRef::Missing(names.nearest(paths, &segments, &own)),
    }
}

fn name(text: &str) -> Segment {
    Segment::Name(Box::from(text.trim().trim_start_matches("r#")))
}

fn own_crates(paths: &Paths<'_>, on: &[DefId]) -> Vec<CrateId> {
    let mut own: Vec<CrateId> = on.iter().map(|id| paths.model.def(*id).krate).collect();
    own.sort();
    own.dedup();
    own
}

/// Every definition that `segments` name beneath `root`.
fn descend(paths: &Paths<'_>, root: DefId, segments: &[Segment], found: &mut Vec<DefId>) {
    let mut stack = vec![(root, segments)];
    while let Some((id, rest)) = stack.pop() {
        let Some((segment, further)) = rest.split_first() else {
            if id != root && !found.contains(&id) {
                found.push(id);
            }
            continue;
        };
        for child in paths.model.children(id).iter().rev() {
            match paths.model.name(*child) {
                "" => stack.push((*child, rest)),
                name if segment.covers(name) => stack.push((*child, further)),
                _ => {}
            }
        }
    }
}

impl<'a> TestNames<'a> {
    /// The path of the test that was probably meant: of the same name elsewhere, or of a name like it.
    fn nearest(&mut self, paths: &Paths<'a>, segments: &[Segment], own: &[CrateId]) -> Option<String> {
        let written = segments.last()?.name()?;
        let names = self.0.get_or_insert_with(|| by_name(paths));
        let tests = match names.get(written) {
            Some(tests) => tests,
            None => names.get(nearest(written, sorted(names).into_iter())?)?,
        };
        let best = tests.iter().min_by_key(|id| (!own.contains(&paths.model.def(**id).krate), **id))?;
        Some(paths.model.path(*best))
    }
}

fn by_name<'a>(paths: &Paths<'a>) -> FxHashMap<&'a str, Vec<DefId>> {
    let mut names: FxHashMap<&str, Vec<DefId>> = FxHashMap::default();
    for (id, _) in paths.model.defs().filter(|(id, _)| paths.model.is_test(*id)) {
        names.entry(paths.model.name(id)).or_default().push(id);
    }
    names
}

/// Sorted, so that the same slip always gets the same suggestion.
fn sorted<'a>(names: &FxHashMap<&'a str, Vec<DefId>>) -> Vec<&'a str> {
    let mut sorted: Vec<&str> = names.keys().copied().collect();
    sorted.sort_unstable();
    sorted.truncate(MOST_NAMES);
    sorted
}
