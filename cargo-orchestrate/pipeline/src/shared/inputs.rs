//! What a verdict was made of, by content.
//!
//! In: an analysis. Out: [`Inputs`], which can say later whether anything changed: a text, or what a folder holds.

use std::time::SystemTime;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use super::code;
use crate::declared::{changeable_states, state_on_disk};
use crate::{Analysis, Compare, Declared, evidence, origins, reviews, walk};
use orchestrate_history::evidence::{Circumstances, Evidence};
use orchestrate_rules::report::{Reported, ReportedFix, Verdict};
use orchestrate_rules::rules;
use orchestrate_workspace::source::FileId;

/// Every input of a verdict.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Inputs {
    /// Sorted.
    files: Vec<Input>,
    /// The packages' folders, and the target directory, which is not looked at.
    folders: (Vec<Utf8PathBuf>, Utf8PathBuf),
    /// What the folders held.
    listing: String,
    /// What cargo's answer was made of.
    declared: Declared,
    /// The evidence, where the policy asks for any.
    evidence: Option<EvidenceInput>,
    /// What was compared with, where the policy asks for that.
    base: Option<BaseInput>,
    /// The workspace root, and the files of records beneath it.
    reviews: (Utf8PathBuf, Vec<Utf8PathBuf>),
    /// What decides who last changed what, where the policy asks: none inside where nobody asked.
    history: Option<Option<String>>,
    /// What decides who wrote what, where the policy asks for that.
    origin: Option<OriginInput>,
}

/// What decides who wrote what.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct OriginInput {
    /// The workspace root.
    root: Utf8PathBuf,
    /// None where nobody asked for what rests on it.
    state: Option<String>,
}

impl OriginInput {
    fn new(analysis: &Analysis) -> OriginInput {
        let root = analysis.workspace.root.clone();
        // Asked for once more: it costs less than to hand it through, and a commit in between is then one that nothing matches.
        let state = analysis.origins.as_ref().and_then(|_| origins::state(&root).ok());
        OriginInput { root, state }
    }

    fn unchanged(&self) -> bool {
        self.state.is_some() && origins::state(&self.root).ok() == self.state
    }
}

/// What the workspace was compared with.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct BaseInput {
    /// The workspace root.
    root: Utf8PathBuf,
    /// None where nobody asked for what rests on it.
    commit: Option<String>,
}

/// Evidence, and what it was compared with besides code.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct EvidenceInput {
    /// What it held.
    state: String,
    /// The workspace root.
    root: Utf8PathBuf,
    /// None where there was nothing to compare.
    circumstances: Option<Circumstances>,
}

impl EvidenceInput {
    fn new(analysis: &Analysis) -> EvidenceInput {
        let compared = analysis.evidence.records().next().is_some();
        EvidenceInput {
            state: analysis.evidence.state().to_owned(),
            root: analysis.workspace.root.clone(),
            circumstances: compared.then(|| analysis.circumstances.clone()),
        }
    }

    fn unchanged(&self, target: &Utf8Path) -> bool {
        let same = |was: &Circumstances| evidence::circumstances(&self.root) == *was;
        Evidence::is_kept(&self.state, target) && self.circumstances.as_ref().is_none_or(same)
    }
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Input {
    /// Absolute.
    path: Utf8PathBuf,
    /// What it held.
    state: String,
    /// The digest of its code; none where the verdict points into it, or where it is no source.
    code: Option<String>,
}

impl Inputs {
    /// What the verdict was made of; `before` is what an earlier one was.
    pub(super) fn new(analysis: &Analysis, verdict: &Verdict, declared: Declared, before: Option<&Inputs>) -> Inputs {
        let sources = &analysis.sources;
        let shown: FxHashSet<&str> = verdict.findings.iter().flat_map(files_of).collect();
        let of_source = |file| {
            let path = sources.path(file);
            let is_source = path.extension() == Some("rs") && sources.problem(file).is_none();
            let is_quiet = is_source && !shown.contains(path.as_str());
            let (path, state) = (sources.absolute(path), sources.state(file));
            let known = || before.and_then(|before| before.code_of(&path, &state));
            let code = if is_quiet { known().or_else(|| code::digest(sources.text(file))) } else { None };
            Input { path, state, code }
        };
        let ids: Vec<FileId> = sources.ids().collect();
        let mut files: Vec<Input> = ids.into_par_iter().map(of_source).collect();
        // What dependencies declare decides what names mean.
        let outside = changeable_states(analysis.model.outside_files());
        files.extend(outside.into_iter().map(|(path, state)| Input { path, state, code: None }));
        // Where a file was read twice and changed in between, both states stay, and nothing will match.
        files.sort();
        files.dedup();
        let workspace = &analysis.workspace;
        let folders = workspace.packages.iter().map(|package| package.directory.clone()).collect();
        Inputs {
            files,
            folders: (folders, workspace.target_directory.clone()),
            listing: analysis.listing.digest(),
            declared,
            evidence: evidence::asks(&analysis.policy).then(|| EvidenceInput::new(analysis)),
            base: analysis
                .policy
                .binds_changes()
                .then(|| BaseInput { root: workspace.root.clone(), commit: analysis.changed.commit.clone() }),
            reviews: (workspace.root.clone(), reviews::files(&workspace.root)),
            history: reviews::asks_authors(&analysis.policy).then(|| analysis.history.clone()),
            origin: rules::ask_origins(&analysis.policy).then(|| OriginInput::new(analysis)),
        }
    }

    /// The digest of a file's code, where it held the same.
    fn code_of(&self, path: &Utf8Path, state: &str) -> Option<String> {
        let at = self.files.binary_search_by(|it| (it.path.as_path(), it.state.as_str()).cmp(&(path, state))).ok()?;
        self.files[at].code.clone()
    }

    /// Whether the verdict was made by comparing with the same commit, and of the same history. Who compares with nothing takes no notice of what
    /// rests on that.
    pub(super) fn compares_with(&self, wanted: &Compare) -> bool {
        let same =
            |base: &BaseInput| base.commit.is_some() && wanted.commit(&base.root).is_ok_and(|it| it == base.commit);
        let of_same = |history: &Option<String>| history.is_some() && *history == reviews::history(&self.reviews.0);
        let is_same = || {
            self.base.as_ref().is_none_or(same)
                && self.history.as_ref().is_none_or(of_same)
                && self.origin.as_ref().is_none_or(OriginInput::unchanged)
        };
        *wanted == Compare::Nothing || is_same()
    }

    /// Whether every input is as it was; `at` is when the record was written.
    pub(super) fn unchanged(&self, at: SystemTime) -> bool {
        let (folders, target) = &self.folders;
        let folders: Vec<&Utf8Path> = folders.iter().map(Utf8PathBuf::as_path).collect();
        // What looks younger than the record is asked first: most often that settles it. No time stamp makes a file believed.
        let younger = |path: &Utf8PathBuf| path.metadata().and_then(|it| it.modified()).map_or(true, |of| of >= at);
        let changed = |file: &Input| younger(&file.path) && !file.says_the_same();
        !self.files.par_iter().any(changed)
            && self.declared.unchanged()
            && reviews::files(&self.reviews.0) == self.reviews.1
            && self.evidence.as_ref().is_none_or(|evidence| evidence.unchanged(target))
            && walk::list_folders(&folders, target).digest() == self.listing
            && self.files.par_iter().all(Input::says_the_same)
    }
}

impl Input {
    /// Whether it is as it was, or differs in what nobody judges.
    fn says_the_same(&self) -> bool {
        state_on_disk(&self.path) == self.state || self.code.is_some() && code::digest_on_disk(&self.path) == self.code
    }
}

/// The files that a finding points into.
fn files_of(finding: &Reported) -> impl Iterator<Item = &str> {
    let edits = match &finding.fix {
        Some(ReportedFix::Edits(edits)) => edits.as_slice(),
        _ => &[],
    };
    let steps = finding.because.iter().chain(&finding.steps).map(|step| &step.place);
    let places = std::iter::once(&finding.place).chain(steps).chain(edits.iter().map(|(place, _)| place));
    places.map(|place| place.file.as_str())
}
