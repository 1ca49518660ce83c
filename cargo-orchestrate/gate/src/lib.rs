//! The gate: checks a change against the policy of its base revision, and reports what the change weakens in that policy.
//!
//! In: a workspace and a revision. Out: an [`CheckOutcome`]: the verdict by the policy of today, what the policy of the base finds besides, and each
//! weakening. The author of a change can also edit the policy, the baseline and the tests, so those of the base count, too.
//!
//! Both policies are bound to both revisions and compared by the items that they bind, never by their text alone. So renaming a module with its pattern,
//! splitting a contract in two, or rewording it weakens nothing.
//!
//! **Architecture Invariant:** knows no output format. A weakening is a finding like any other.

mod accept; // Weakenings that `[gate] accept-by` has accepted.
mod automation; // The steps of CI that run the check.
mod baseline_entries; // Entries that a change adds to the baseline.
mod backlog; // Unreviewed items.
mod binding; // Both policies, bound to both revisions.
mod changes; // What is compared, and how a weakening is reported.
mod checks; // Baseline, waivers, marks.
mod ci_files; // The files of CI, in the base and in the head.
mod claims; // Claims, required tests, cycles.
mod contracts; // Contracts that bind less than before.
mod doors; // Workspace members, gate packages, build scripts and tests that run the check.
mod keys; // Levels, and single keys.
mod limits; // The size of the change.
mod moved; // Items that left a contract.
mod pairs; // Which item of the base is which item of the head.
pub mod queue; // What to review first, and how well the queue would have done in the past.
mod terms; // What contracts forbid.
mod rank; // Which changed items to read first.
mod reviews; // Required reviews, and who may give them.
mod screen; // The summary of a change for its reviewer.
mod tests; // Tests that verify items.
mod tree; // The workspace at a commit, written to disk.

use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};

use accept::AcceptedWeakenings;
use binding::PolicyBindings;
use changes::ChangeContext;
use ci_files::CiFiles;
use orchestrate_history::review::People;
use orchestrate_pipeline::reviews as reviews_of;
use orchestrate_pipeline::{
    self as pipeline, Analysis, CheckError, CheckOutcome, CheckRequest, ComparisonBase, Policies,
};
use orchestrate_policy::Level;
use orchestrate_render::PullRequest;
use orchestrate_resolve::model::DefId;
use orchestrate_rules::finding::Finding;
use orchestrate_rules::report::{Reported, Verdict};
use orchestrate_rules::rules::{self, Group};
use orchestrate_syntax::changed::Changed;
use orchestrate_workspace::base::{self, Base, BaseError};
use orchestrate_workspace::git::GitError;
use orchestrate_workspace::metadata::{self, Workspace};
use orchestrate_workspace::source::Span;
pub(crate) use tree::CommitTree;

/// What a base without a policy promised.
const NOTHING: &str = "version = 1\n";

/// Why the gate could not judge.
#[derive(Debug, thiserror::Error)]
pub enum GateError {
    /// The workspace of today cannot be checked.
    #[error(transparent)]
    Check(#[from] CheckError),
    /// The base revision is unknown.
    #[error(transparent)]
    Base(#[from] BaseError),
    /// git failed.
    #[error(transparent)]
    Git(#[from] GitError),
    /// The base cannot be checked.
    #[error("could not read the workspace at `{revision}`: {problem}")]
    Unreadable {
        /// The revision.
        revision: String,
        /// Why.
        problem: Box<CheckError>,
    },
    /// The base could not be laid out.
    #[error("could not write `{path}`: {source}\nhelp: make the directory writable, or free some space")]
    Write {
        /// Where.
        path: Utf8PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

impl GateError {
    fn write(path: &Utf8Path, source: std::io::Error) -> GateError {
        GateError::Write { path: path.to_owned(), source }
    }
}

/// The verdict on a change, and a summary of the change.
pub struct GateOutcome {
    /// The verdict, and what it was judged by.
    pub outcome: CheckOutcome,
    /// For the screen of its reviewer.
    pub change: PullRequest,
}

/// Checks a workspace against its own policy and that of a base revision.
///
/// # Errors
/// Where one of the two cannot be read.
pub fn check_change(request: &CheckRequest, revision: &str) -> Result<GateOutcome, GateError> {
    let workspace = pipeline::load(request)?;
    let commit = base::commit(&workspace.root, Some(revision))?;
    let tree = CommitTree::of(&workspace, &commit, "base")?;
    let unreadable = |problem| GateError::Unreadable { revision: revision.to_owned(), problem: Box::new(problem) };
    let BaseRevision { analysis: mut base, policies: base_policies, promised } =
        read_base(request, &tree, &workspace.target_directory).map_err(unreadable)?;
    let (policies, deleted) = match Policies::load(&workspace) {
        // A workspace whose policy was deleted is checked against the policy of the base.
        Err(CheckError::NoPolicy { .. }) if promised => (Policies::load(&base.workspace).map_err(unreadable)?, true),
        policies => (policies?, false),
    };
    let mut head = pipeline::analyze_with(&compared_with(request, &commit), workspace, &policies)?;
    head.changed = changed_since(&head, &commit)?;
    if [&head, &base].into_iter().any(|analysis| rules::ask_origins(&analysis.policy)) {
        pipeline::load_origins(&compared_with(request, &commit), &mut head)?;
    }
    load_owners(&mut head, &mut base, &tree);
    head.reviewed.unproven = reviews::forged_records(&base, &head, &commit)?;
    let ci_files = CiFiles::read(&head.workspace.root, &commit)?;
    ci_files.add_to(&mut head.sources);
    let mut bindings = PolicyBindings::new((base, &base_policies), (head, &policies), ci_files);
    let mut change = screen::summarize(&ChangeContext::new(&bindings), revision, commit.get(..12).unwrap_or(&commit));
    let mut found = if promised { find_weakenings(&bindings, deleted) } else { Vec::new() };
    check_limits(&bindings, &mut found);
    if promised {
        bindings.drop_new_exemptions();
    }
    let outcome = judge_by_both(bindings, &change, found, promised.then_some(commit.as_str()))?;
    change.elsewhere = unchanged_warnings(&outcome);
    Ok(GateOutcome { outcome, change })
}

fn compared_with(request: &CheckRequest, commit: &str) -> CheckRequest {
    CheckRequest { base: ComparisonBase::With(commit.to_owned()), ..request.clone() }
}

/// The workspace at a commit, with the policy of that commit. The files stay on disk for as long as the tree is held.
pub(crate) fn analyze_commit(
    request: &CheckRequest,
    workspace: &Workspace,
    commit: &str,
) -> Result<(CommitTree, Analysis), GateError> {
    let tree = CommitTree::of(workspace, commit, "past")?;
    let unreadable = |problem| GateError::Unreadable { revision: commit.to_owned(), problem: Box::new(problem) };
    let before = read_base(request, &tree, &workspace.target_directory).map_err(unreadable)?;
    Ok((tree, before.analysis))
}

/// The workspace as it was.
struct BaseRevision {
    analysis: Analysis,
    /// Its policy; an empty one where it had none.
    policies: Policies,
    /// Whether it had a policy.
    promised: bool,
}

fn read_base(request: &CheckRequest, tree: &CommitTree, target: &Utf8Path) -> Result<BaseRevision, CheckError> {
    let metadata = metadata::Request {
        manifest_path: Some(tree.root.join("Cargo.toml")),
        directory: Some(tree.root.clone()),
        offline: request.metadata.offline,
        locked: false,
    };
    let target_directory = Some(target.to_owned());
    let request = CheckRequest { metadata, today: request.today, target_directory, ..CheckRequest::default() };
    let workspace = pipeline::load(&request)?;
    let (policies, promised) = match Policies::load(&workspace) {
        Err(CheckError::NoPolicy { .. }) => (Policies::from_text(&workspace, NOTHING.into())?, false),
        policies => (policies?, true),
    };
    Ok(BaseRevision { analysis: pipeline::analyze_with(&request, workspace, &policies)?, policies, promised })
}

/// Fingerprints of warnings in unchanged code.
fn unchanged_warnings(outcome: &CheckOutcome) -> BTreeSet<String> {
    let changed = &outcome.analysis.changed;
    let is_old = |it: &&Reported| {
        let place = Span::new(it.place.byte_start, it.place.byte_end);
        it.level < Level::Deny && !changed.has(Utf8Path::new(&it.place.file), place)
    };
    outcome.verdict.findings.iter().filter(is_old).map(|it| it.fingerprint.clone()).collect()
}

fn changed_since(head: &Analysis, commit: &str) -> Result<Changed, GateError> {
    let base = Base::at(&head.workspace.root, commit.to_owned())?;
    Ok(Changed::since(&base, |path| head.sources.id(path).map(|file| head.sources.text(file))))
}

/// The verdict by both policies, with the weakenings.
fn judge_by_both(
    mut bindings: PolicyBindings,
    change: &PullRequest,
    found: Vec<Finding>,
    promised: Option<&str>,
) -> Result<CheckOutcome, GateError> {
    let PolicyBindings { head, .. } = &bindings;
    let mut verdict = pipeline::run_rules_with(head, &head.policy, &head.marks, found);
    let PullRequest { revision, commit, .. } = change;
    let Some(base) = promised else {
        verdict.notes.push(format!("`{revision}` ({commit}) has no policy, so there is nothing to weaken"));
        return Ok(CheckOutcome { verdict, analysis: bindings.head });
    };
    use_base_reviews(&mut bindings)?;
    let PolicyBindings { head, base_on_head, .. } = &mut bindings;
    let accepted = AcceptedWeakenings::take(&mut verdict, head, &base_on_head.policy, base)?;
    pipeline::retain_changed(&mut base_on_head.policy, &head.model, &head.sources, &head.changed);
    let before = pipeline::run_rules_with(head, &base_on_head.policy, &base_on_head.marks, Vec::new());
    add_base_findings(&mut verdict, before, &accepted, commit);
    verdict.notes.extend(accepted.note());
    verdict.notes.push(format!("checked against the current policy and the policy of `{revision}` ({commit})"));
    Ok(CheckOutcome { verdict, analysis: bindings.head })
}

/// Reads `CODEOWNERS` of both revisions, where one of the policies needs it.
fn load_owners(head: &mut Analysis, base: &mut Analysis, tree: &CommitTree) {
    if [&*head, &*base].into_iter().any(|analysis| reviews_of::needs_owners(&analysis.policy)) {
        head.reviewed.owners = reviews_of::read_owners(&head.workspace, None, &mut head.sources);
        base.reviewed.owners = reviews_of::read_owners(&base.workspace, Some(&tree.top), &mut base.sources);
    }
}

/// Prepares the head for the policy of the base: people, owners and authors as the base knows them.
fn use_base_reviews(bindings: &mut PolicyBindings) -> Result<(), GateError> {
    let PolicyBindings { base, head, base_on_head, .. } = bindings;
    head.reviewed.people = People::new(base_on_head.policy.names());
    head.reviewed.owners.clone_from(&base.reviewed.owners);
    head.reviewed.authors = reviews_of::find_authors(head, &base_on_head.policy, &base_on_head.marks)?;
    Ok(())
}

fn check_limits(bindings: &PolicyBindings, found: &mut Vec<Finding>) {
    let model = &bindings.head.model;
    let items: Vec<DefId> =
        screen::changed_items(&bindings.head).into_iter().filter(|id| !model.def(*id).test).collect();
    limits::compare(&ChangeContext::new(bindings), &items, found);
}

fn find_weakenings(bindings: &PolicyBindings, deleted: bool) -> Vec<Finding> {
    let changes = ChangeContext::new(bindings);
    let mut found = Vec::new();
    if deleted {
        found.push(changes.policy_deleted());
    }
    keys::compare(&changes, &mut found);
    contracts::compare(&changes, &mut found);
    claims::compare(&changes, &mut found);
    checks::compare(&changes, &mut found);
    tests::compare(&changes, &mut found);
    reviews::compare(&changes, &mut found);
    doors::compare(&changes, &mut found);
    automation::compare(&changes, &mut found);
    found
}

/// Adds the findings of the base's policy that today's policy lacks. Rules about the policy itself only judge today's policy.
fn add_base_findings(verdict: &mut Verdict, before: Verdict, accepted: &AcceptedWeakenings, short: &str) {
    let means =
        |it: &Reported| rules::find(&it.rule).is_some_and(|rule| !matches!(rule.group, Group::Policy | Group::Sources));
    let new = |it: &Reported| !verdict.findings.iter().any(|known| known.fingerprint == it.fingerprint);
    let more: Vec<Reported> =
        before.findings.into_iter().filter(|it| means(it) && new(it) && !accepted.excuses(it)).collect();
    for mut finding in more {
        finding.history = true;
        if let Some(because) = &mut finding.because {
            because.label = format!("{}, in the policy of {short}", because.label);
        }
        verdict.findings.push(finding);
    }
    verdict.findings.sort_by(|a, b| (&a.place, &a.rule, &a.message).cmp(&(&b.place, &b.rule, &b.message)));
    verdict.recount();
}
