//! Patterns that had to match something and did not, each with the nearest path that exists.
//!
//! The search goes down the tree name by name, and compares names only where the pattern leaves it.

use super::Unmatched;
use super::paths::Paths;
use super::pattern::segment::Segment;
use super::pattern::{Branch, Pattern};
use super::standard;
use crate::nearest::nearest;
use orchestrate_resolve::model::DefId;
use orchestrate_workspace::source::Site;

/// How many definitions a search may stand on at once: enough for a wildcard over crates, and no more.
const WIDEST: usize = 64;
/// How many names beneath them are compared.
const MOST_NAMES: usize = 4096;

/// Where to look for what a pattern of items could mean.
const PATHS: &str = "`cargo orchestrate graph --level module` lists the paths that exist";

/// When a pattern has to match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Must {
    /// Always: it says which code is bound.
    Always,
    /// Where it begins with a crate of the workspace, or names something at the top of the standard library: what is in
    /// other crates is not known, and to deny what nobody uses yet is sound.
    WhereKnown,
}

/// Adds a report for each part of a pattern that had to match and did not; `used` says which branches did.
pub(crate) fn report(
    paths: &Paths<'_>,
    out: &mut Vec<Unmatched>,
    (pattern, site): (&Pattern, Site),
    used: &[bool],
    must: Must,
    place: &str,
) {
    if pattern.is_capability() {
        return;
    }
    let mut idle = pattern.idle(used);
    idle.retain(|(_, branch)| must == Must::Always || must_match(paths, branch));
    // Where no branch is in use, all stand under one name: one report.
    idle.dedup_by_key(|(text, _)| *text);
    out.extend(idle.into_iter().map(|(text, branch)| Unmatched {
        pattern: text.to_owned(),
        site,
        nearest: nearest_path(paths, branch),
        help: PATHS,
        place: place.to_owned(),
    }));
}

fn must_match(paths: &Paths<'_>, branch: &Branch) -> bool {
    let [first, rest @ ..] = branch.segments() else { return false };
    match first {
        Segment::Any | Segment::Deep => false,
        Segment::Name(name) if paths.is_std(name) => match rest {
            [Segment::Name(top), ..] => !standard::has(top),
            _ => false,
        },
        first => paths.crates().any(|id| paths.names_crate(first, id)) || names_target(paths, first),
    }
}

/// `package[bin:x]` of a package that is a member, whether or not there is such a target.
fn names_target(paths: &Paths<'_>, first: &Segment) -> bool {
    let Some((package, _)) = first.name().and_then(|name| name.split_once('[')) else { return false };
    let package = Segment::Name(Box::from(package));
    paths.crates().any(|id| paths.names_crate(&package, id))
}

/// The nearest path that exists: as far as the names lead, then the most alike.
fn nearest_path(paths: &Paths<'_>, branch: &Branch) -> Option<String> {
    let (first, rest) = branch.segments().split_first()?;
    if let (Some(name), [Segment::Name(top), ..]) = (first.name(), rest)
        && paths.is_std(name)
    {
        return standard::meant(top).map(|top| format!("{name}::{top}"));
    }
    let roots: Vec<DefId> = named_roots(paths, first);
    if roots.is_empty() {
        let krate = nearest_crate(paths, first.name()?)?;
        let segment = Segment::Name(Box::from(krate));
        return Some(further(paths, krate.to_owned(), named_roots(paths, &segment), rest));
    }
    let known = paths.model.name(*roots.first()?).to_owned();
    Some(further(paths, first.name().map_or(known, str::to_owned), roots, rest))
}

fn named_roots(paths: &Paths<'_>, first: &Segment) -> Vec<DefId> {
    let named = paths.crates().filter(|id| paths.names_crate(first, *id));
    named.map(|id| paths.model.krate(id).root).take(WIDEST).collect()
}

fn nearest_crate<'a>(paths: &Paths<'a>, name: &str) -> Option<&'a str> {
    let crates = paths.crates().flat_map(|id| [paths.model.krate(id).name.as_str(), paths.package(id)]);
    let outside = paths.outside().map(|(krate, _)| krate).filter(|krate| !krate.starts_with("cap:"));
    nearest(name, crates.chain(outside))
}

/// From `at`, which exists, as far down as `rest` leads; the first name that leads nowhere is replaced by the most alike.
fn further(paths: &Paths<'_>, at: String, mut stand: Vec<DefId>, rest: &[Segment]) -> String {
    let mut text = at;
    let mut slips = 0;
    for segment in rest {
        // Below a wildcard there is no single path to speak of.
        let Some(written) = segment.name() else { return text };
        let mut next = named(paths, &stand, written);
        let mut name = written.to_owned();
        if next.is_empty() && slips == 0 {
            let Some(near) = nearest(written, names(paths, &stand).into_iter()) else { return text };
            slips += 1;
            name = near.to_owned();
            next = named(paths, &stand, near);
        }
        if next.is_empty() {
            return text;
        }
        text = format!("{text}::{name}");
        stand = next;
    }
    text
}

/// The definitions of that name directly beneath some others.
fn named(paths: &Paths<'_>, stand: &[DefId], name: &str) -> Vec<DefId> {
    let segment = Segment::Name(Box::from(name));
    members(paths, stand).filter(|id| segment.covers(paths.model.name(*id))).take(WIDEST).collect()
}

fn names<'a>(paths: &Paths<'a>, stand: &[DefId]) -> Vec<&'a str> {
    let model = paths.model;
    members(paths, stand).map(|id| model.name(id)).take(MOST_NAMES).collect()
}

/// What is directly beneath by path: the members of an inherent `impl` are beneath its type.
fn members<'a>(paths: &Paths<'a>, stand: &[DefId]) -> impl Iterator<Item = DefId> + use<'a> {
    let model = paths.model;
    let children: Vec<DefId> = stand.iter().flat_map(|id| model.children(*id)).copied().collect();
    children.into_iter().flat_map(move |id| match model.name(id) {
        "" => model.children(id).to_vec(),
        _ => vec![id],
    })
}
