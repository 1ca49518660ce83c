//! Binds a policy to a workspace: patterns become sets of items, marks find their items and tests.
//!
//! In: the policy as written, the model, the texts. Out: a [`Policy`] and the [`Marks`]. Nothing fails here: what binds to
//! nothing is reported in [`Policy::unmatched`], and marks that say nothing in [`Marks::problems`].

mod accepted; // `[[tests.accept]]`.
mod apart; // `[[protected]]`, `[[interface]]`, `[[independent]]`.
mod boundary; // `[[boundary]]` and `[generated] deny`.
mod claims; // `[[exhaustive]]`, `[[visibility]]`, `[[naming]]`, `[[attributes]]`, `[[required]]`.
mod common; // What all contracts have.
mod cycles; // `[[cycles]]`.
mod layers; // `[[layers]]`.
mod limits; // `[limits]`.
mod marks; // `#[generated]`, `#[verifies]`, `#[waive]`, `[[generated.paths]]`.
mod named_tests; // `tests("…")`.
mod required; // `[[tests.require]]`.
mod reviews; // `[[review]]`.
mod stack; // What the layers of a stack may not do.
mod strings; // `[resolution.strings]`.
mod tops; // What patterns name.

#[cfg(test)]
mod tests;

pub use strings::attribute_paths;

use std::collections::BTreeMap;

use camino::Utf8PathBuf;
use rustc_hash::FxHashMap;

use super::cover::{Cover, Reach, cover, empty};
use super::file::{Located, Loosened, OverrideTable, RawPolicy};
use super::files::PolicyFiles;
use super::glob::Glob;
use super::paths::Paths;
use super::pattern::Pattern;
use super::unmatched::{self, Must};
use super::{Capabilities, GeneratedPolicy, ItemSet, Marks, Policy, Term, Unmatched};
use orchestrate_resolve::model::{BitSet, Model};
use orchestrate_workspace::metadata::Workspace;
use orchestrate_workspace::source::{FileId, Site, Sources, Span};

/// What a policy is bound to.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The workspace as cargo declares it.
    pub workspace: &'a Workspace,
    /// Every text.
    pub sources: &'a Sources,
    /// The graph.
    pub model: &'a Model,
    /// `.rs` files beneath the members' folders that no target reaches, workspace-relative, sorted.
    pub unreached: &'a [Utf8PathBuf],
}

/// Binds a policy that was read from `files`.
pub fn bind(raw: &RawPolicy, files: &PolicyFiles, ground: Ground<'_>) -> (Policy, Marks) {
    let paths = Paths::new(ground.model, ground.workspace);
    let capabilities = raw.capabilities();
    let covers = FxHashMap::default();
    let mut binder = Binder { paths: &paths, files, capabilities: &capabilities, covers, unmatched: Vec::new() };
    added(&mut binder, raw);
    let marks = marks::bind(&mut binder, &raw.generated.paths, ground.sources);
    let (mut contracts, free_modules) = layers::bind(&mut binder, &raw.layers);
    contracts.extend(raw.boundary.iter().map(|table| boundary::bind(&mut binder, &table.value, &marks.covered)));
    contracts.extend(apart::bind(&mut binder, raw, &marks.covered));
    contracts.extend(boundary::bind_generated(&mut binder, &raw.generated.deny, &marks.covered));
    let claims = claims::bind(&mut binder, raw);
    let acyclic = raw.cycles.iter().map(|table| cycles::bind(&mut binder, table)).collect();
    let required_tests = required::bind(&mut binder, &raw.tests.require, &marks.covered);
    let required_reviews = reviews::bind(&mut binder, &raw.review, &marks.covered);
    let accepted = accepted::bind(&mut binder, &raw.tests.accept);
    strings::bind(&mut binder, &raw.resolution.strings);
    let only_in = only_in(&mut binder, raw.generated.only_in.as_deref());
    let ignored_sources = ignored(&mut binder, &raw.sources.ignore, ground.unreached);
    overrides(&mut binder, &raw.overrides, &raw.loosened);
    let mut ids = files.ids();
    let policy = Policy {
        // There is always one.
        file: ids.next().unwrap_or(FileId(0)),
        others: ids.collect(),
        loosened: raw.loosened.len(),
        requires: raw.requires.as_ref().map(|requires| requires.value.clone()),
        levels: raw
            .levels
            .iter()
            .map(|(name, level)| (name.value.clone(), (level.value, binder.site(name.span))))
            .collect(),
        generated: GeneratedPolicy {
            require: raw.generated.require.iter().map(|key| (key.value, binder.site(key.span))).collect(),
            only_in,
            max_lines: raw.generated.max_lines.as_ref().map(|lines| (lines.value, binder.site(lines.span))),
        },
        contracts,
        claims,
        acyclic,
        required_tests,
        required_reviews,
        people: people(&binder, raw),
        accepted,
        accept_by: raw.gate.accept_by.iter().map(|name| (name.value.clone(), binder.site(name.span))).collect(),
        limits: limits::bind(&binder, &raw.limits),
        min_share: raw.resolution.min_share.as_ref().map(|share| (share.value, binder.site(share.span))),
        ignored_sources,
        origin: raw.origin.clone(),
        free_modules,
        unmatched: binder.into_unmatched(),
        capabilities: capabilities.clone(),
    };
    (policy, marks)
}

/// `[capabilities]`: what is used under their names is not asked again whether it matches.
fn added(binder: &mut Binder<'_>, raw: &RawPolicy) {
    for (name, paths) in &raw.capabilities {
        binder.terms(paths, &format!("capabilities, {}", name.value));
    }
}

/// `[teams]`.
fn people(binder: &Binder<'_>, raw: &RawPolicy) -> BTreeMap<String, Vec<(String, Site)>> {
    let placed = |member: &Located<String>| (member.value.clone(), binder.site(member.span));
    let all = raw.teams.iter().map(|(name, members)| (name.value.clone(), members.iter().map(placed).collect()));
    all.collect()
}

fn only_in(binder: &mut Binder<'_>, written: Option<&[Located<String>]>) -> Option<(ItemSet, Site)> {
    let written = written?;
    let site = binder.site(written.first()?.span);
    Some((binder.items(written, "generated, only-in"), site))
}

/// `[sources] ignore`, each with its place; one that ignores nothing is reported.
fn ignored(binder: &mut Binder<'_>, globs: &[Located<String>], unreached: &[Utf8PathBuf]) -> Vec<(String, Site)> {
    for glob in globs {
        let used = Glob::parse(&glob.value).is_ok_and(|glob| unreached.iter().any(|path| glob.covers(path.as_str())));
        if !used {
            binder.nothing(glob, "sources, ignore", "delete it: it covers no `.rs` file that targets leave out");
        }
    }
    globs.iter().map(|glob| (glob.value.clone(), binder.site(glob.span))).collect()
}

/// An `[[override]]` that loosens nothing is reported.
fn overrides(binder: &mut Binder<'_>, tables: &[Located<OverrideTable>], loosened: &[Loosened]) {
    for Located { value: OverrideTable { name, .. }, .. } in tables {
        if !loosened.iter().any(|it| it.name.span == name.span) {
            binder.nothing(name, "override, name", "delete it: nothing of that name is loosened here");
        }
    }
}

/// Lays patterns over the workspace and gathers those that cover nothing.
struct Binder<'a> {
    paths: &'a Paths<'a>,
    files: &'a PolicyFiles,
    capabilities: &'a Capabilities,
    /// The same pattern stands in many contracts; a capability is dozens of paths.
    covers: FxHashMap<(String, Reach), Cover>,
    unmatched: Vec<Unmatched>,
}

impl Binder<'_> {
    fn site(&self, span: Span) -> Site {
        self.files.site(span)
    }

    /// What a pattern covers; reported where it had to cover something.
    fn cover(&mut self, written: &Located<String>, reach: Reach, must: Must, place: &str) -> ItemSet {
        let paths = self.paths;
        self.covered(written, reach, must, place).map_or_else(|| empty(paths), ItemSet::clone)
    }

    /// The same, lent; none where the pattern cannot be read.
    fn covered(&mut self, written: &Located<String>, reach: Reach, must: Must, place: &str) -> Option<&ItemSet> {
        let pattern = self.pattern(written, place)?;
        let site = self.site(written.span);
        let key = (written.value.clone(), reach);
        let cover = self.covers.entry(key).or_insert_with(|| cover(self.paths, &pattern, reach));
        unmatched::report(self.paths, &mut self.unmatched, (&pattern, site), &cover.used, must, place);
        Some(&cover.set)
    }

    /// A pattern as it was written; none where it cannot be read, which is reported.
    fn pattern(&mut self, written: &Located<String>, place: &str) -> Option<Pattern> {
        let pattern = Pattern::parse_with(&written.value, self.capabilities).ok();
        if pattern.is_none() {
            // Read once before: only a policy that was not made by `parse` can fail here.
            self.nothing(written, place, "write it as a path, such as `shop_domain::order`");
        }
        pattern
    }

    /// What patterns over items of the workspace cover together.
    fn items(&mut self, written: &[Located<String>], place: &str) -> ItemSet {
        let mut set = empty(self.paths);
        for pattern in written {
            if let Some(covered) = self.covered(pattern, Reach::Workspace, Must::Always, place) {
                set.union_with(covered);
            }
        }
        set
    }

    /// What each `except` takes out of an area; one that lies outside it excuses nothing.
    fn excepts(&mut self, written: &[Located<String>], area: &ItemSet, place: &str) -> Vec<Term> {
        let help = "delete it: it lies outside what is bound, and excuses nothing";
        let term = |pattern: &Located<String>| Term {
            text: pattern.value.clone(),
            site: self.site(pattern.span),
            covers: self.within(pattern, area, place, help),
            names: BitSet::default(),
        };
        written.iter().map(term).collect()
    }

    /// What a pattern covers of an area; reported where that is nothing.
    fn within(&mut self, pattern: &Located<String>, area: &ItemSet, place: &str, help: &'static str) -> ItemSet {
        let before = self.unmatched.len();
        let mut covers = self.items(std::slice::from_ref(pattern), place);
        covers.intersect_with(area);
        if covers.is_empty() && self.unmatched.len() == before {
            self.nothing(pattern, place, help);
        }
        covers
    }

    /// A term for each pattern of a `deny` or `allow`.
    fn terms(&mut self, written: &[Located<String>], place: &str) -> Vec<Term> {
        let term = |pattern: &Located<String>| Term {
            text: pattern.value.clone(),
            site: self.site(pattern.span),
            covers: self.cover(pattern, Reach::Everywhere, Must::WhereKnown, place),
            names: tops::named(self, pattern),
        };
        written.iter().map(term).collect()
    }

    /// Reports something that covers nothing and is like nothing.
    fn nothing(&mut self, written: &Located<String>, place: &str, help: &'static str) {
        self.nothing_but(written, None, place, help);
    }

    /// Reports something that covers nothing, with what is nearest to it.
    fn nothing_but(&mut self, written: &Located<String>, nearest: Option<String>, place: &str, help: &'static str) {
        let (pattern, site) = (written.value.clone(), self.site(written.span));
        self.unmatched.push(Unmatched { pattern, site, nearest, help, place: place.to_owned() });
    }

    fn into_unmatched(mut self) -> Vec<Unmatched> {
        self.unmatched.sort_by(|a, b| (a.site, &a.pattern).cmp(&(b.site, &b.pattern)));
        self.unmatched
    }
}
