//! The gate: holds a change to the policy of the revision that it is based on, and finds what of that policy it weakens.
//!
//! In: a workspace and a revision. Out: an [`Outcome`]: the verdict by the policy of today, what the policy of the base finds besides, and each
//! weakening. Whoever writes code can also write the policy, the baseline and the tests; so these are taken from where the change began.
//!
//! Both policies are laid over both revisions, and compared by the items that they bind, never by their text alone: to rename a module and the pattern that
//! names it, to split a contract in two or to write it otherwise weakens nothing.
//!
//! **Architecture Invariant:** knows no format; what is weakened is a finding as all others are.

mod accept; // What somebody with the right to accepts.
mod automation; // What runs the check: files of continuous integration.
mod backlog; // What nobody has looked at.
mod binding; // Policies laid over revisions.
mod changes; // What is compared, and how it is told.
mod checks; // Baseline, waivers, marks.
mod claims; // Claims, required tests, circles.
mod contracts; // What may use what.
mod doors; // What is checked, and by which doors.
mod keys; // Levels, and single keys.
mod limits; // How much it does at once.
mod moved; // Items that left a contract.
mod pairs; // Which item of the one revision is which of the other.
pub mod queue; // What to review first, and how well such a queue would have done.
mod terms; // What contracts forbid.
mod rank; // What to read first.
mod reviews; // Who must have looked, and whose word counts.
mod screen; // What the reviewer of a change sees.
mod tests; // Tests that hold items.
mod tree; // The workspace as a commit has it.

use std::collections::BTreeSet;

use camino::{Utf8Path, Utf8PathBuf};

use accept::Accepted;
use automation::Automation;
use binding::Bindings;
use changes::Changes;
use orchestrate_history::review::People;
use orchestrate_pipeline::reviews as reviews_of;
use orchestrate_pipeline::{self as pipeline, Analysis, CheckError, Compare, Outcome, Policies, Request};
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
pub(crate) use tree::Tree;

/// What a base without a policy promised.
const NOTHING: &str = "version = 1\n";

/// Why the gate could not judge.
#[derive(Debug, thiserror::Error)]
pub enum GateError {
    /// The workspace of today cannot be checked.
    #[error(transparent)]
    Check(#[from] CheckError),
    /// Nobody knows the base.
    #[error(transparent)]
    Base(#[from] BaseError),
    /// git gave no answer.
    #[error(transparent)]
    Git(#[from] GitError),
    /// The base cannot be checked.
    #[error("the workspace as `{revision}` has it could not be read: {problem}")]
    Unreadable {
        /// The revision.
        revision: String,
        /// Why.
        problem: Box<CheckError>,
    },
    /// The base could not be laid out.
    #[error("could not write `{path}`: {source}\nhelp: make the folder writable, or free some space")]
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

/// What a check of a change found, and what the change does.
pub struct Gated {
    /// The verdict, and what it was judged by.
    pub outcome: Outcome,
    /// For the screen of its reviewer.
    pub change: PullRequest,
}

/// Judges a workspace by its own policy and by that of a revision.
///
/// # Errors
/// Where one of the two cannot be read.
pub fn check(request: &Request, revision: &str) -> Result<Gated, GateError> {
    let workspace = pipeline::load(request)?;
    let commit = base::commit(&workspace.root, Some(revision))?;
    let tree = Tree::of(&workspace, &commit, "base")?;
    let unreadable = |problem| GateError::Unreadable { revision: revision.to_owned(), problem: Box::new(problem) };
    let Before { analysis: mut base, policies: base_policies, promised } =
        read_base(request, &tree, &workspace.target_directory).map_err(unreadable)?;
    let (policies, deleted) = match Policies::load(&workspace) {
        // What has no policy any more is judged by the one that it had.
        Err(CheckError::NoPolicy { .. }) if promised => (Policies::load(&base.workspace).map_err(unreadable)?, true),
        policies => (policies?, false),
    };
    let mut head = pipeline::analyze_by(&compared(request, &commit), workspace, &policies)?;
    head.changed = changed(&head, &commit)?;
    if [&head, &base].into_iter().any(|analysis| rules::ask_origins(&analysis.policy)) {
        pipeline::ask_origins(&compared(request, &commit), &mut head)?;
    }
    ask_owners(&mut head, &mut base, &tree);
    head.reviewed.unproven = reviews::forged(&base, &head, &commit)?;
    let automation = Automation::read(&head.workspace.root, &commit)?;
    automation.add(&mut head.sources);
    let mut bindings = Bindings::new((base, &base_policies), (head, &policies), automation);
    let mut change = screen::of(&Changes::new(&bindings), revision, commit.get(..12).unwrap_or(&commit));
    let mut found = if promised { weakened(&bindings, deleted) } else { Vec::new() };
    over_limits(&bindings, &mut found);
    if promised {
        bindings.hold_only_what_was_held();
    }
    let outcome = judged(bindings, &change, found, promised.then_some(commit.as_str()))?;
    change.elsewhere = elsewhere(&outcome);
    Ok(Gated { outcome, change })
}

fn compared(request: &Request, commit: &str) -> Request {
    Request { base: Compare::With(commit.to_owned()), ..request.clone() }
}

/// The workspace as a commit has it, by the policy of that commit; it stays laid out for as long as the tree is held.
pub(crate) fn at(request: &Request, workspace: &Workspace, commit: &str) -> Result<(Tree, Analysis), GateError> {
    let tree = Tree::of(workspace, commit, "past")?;
    let unreadable = |problem| GateError::Unreadable { revision: commit.to_owned(), problem: Box::new(problem) };
    let before = read_base(request, &tree, &workspace.target_directory).map_err(unreadable)?;
    Ok((tree, before.analysis))
}

/// The workspace as it was.
struct Before {
    analysis: Analysis,
    /// Its policy; one that says nothing where it had none.
    policies: Policies,
    /// Whether it had one.
    promised: bool,
}

fn read_base(request: &Request, tree: &Tree, target: &Utf8Path) -> Result<Before, CheckError> {
    let metadata = metadata::Request {
        manifest_path: Some(tree.root.join("Cargo.toml")),
        directory: Some(tree.root.clone()),
        offline: request.metadata.offline,
        locked: false,
    };
    let target_directory = Some(target.to_owned());
    let request = Request { metadata, today: request.today, target_directory, ..Request::default() };
    let workspace = pipeline::load(&request)?;
    let (policies, promised) = match Policies::load(&workspace) {
        Err(CheckError::NoPolicy { .. }) => (Policies::of(&workspace, NOTHING.into())?, false),
        policies => (policies?, true),
    };
    Ok(Before { analysis: pipeline::analyze_by(&request, workspace, &policies)?, policies, promised })
}

/// Warnings in code that is as it was, by fingerprint.
fn elsewhere(outcome: &Outcome) -> BTreeSet<String> {
    let changed = &outcome.analysis.changed;
    let is_old = |it: &&Reported| {
        let place = Span::new(it.place.byte_start, it.place.byte_end);
        it.level < Level::Deny && !changed.has(Utf8Path::new(&it.place.file), place)
    };
    outcome.verdict.findings.iter().filter(is_old).map(|it| it.fingerprint.clone()).collect()
}

fn changed(head: &Analysis, commit: &str) -> Result<Changed, GateError> {
    let base = Base::at(&head.workspace.root, commit.to_owned())?;
    Ok(Changed::since(&base, |path| head.sources.id(path).map(|file| head.sources.text(file))))
}

/// The verdict of both policies, with what is weakened.
fn judged(
    mut bindings: Bindings,
    change: &PullRequest,
    found: Vec<Finding>,
    promised: Option<&str>,
) -> Result<Outcome, GateError> {
    let Bindings { head, .. } = &bindings;
    let mut verdict = pipeline::judge_by(head, &head.policy, &head.marks, found);
    let PullRequest { revision, commit, .. } = change;
    let Some(base) = promised else {
        verdict.notes.push(format!("`{revision}` ({commit}) has no policy, so nothing could be weakened"));
        return Ok(Outcome { verdict, analysis: bindings.head });
    };
    look_back(&mut bindings)?;
    let Bindings { head, base_on_head, .. } = &mut bindings;
    let accepted = Accepted::take(&mut verdict, head, &base_on_head.policy, base)?;
    pipeline::keep_changed(&mut base_on_head.policy, &head.model, &head.sources, &head.changed);
    let before = pipeline::judge_by(head, &base_on_head.policy, &base_on_head.marks, Vec::new());
    add(&mut verdict, before, &accepted, commit);
    verdict.notes.extend(accepted.note());
    verdict.notes.push(format!("judged by the policy of today and by that of `{revision}` ({commit})"));
    Ok(Outcome { verdict, analysis: bindings.head })
}

/// Whose files are whose, then and now, where one of the policies asks.
fn ask_owners(head: &mut Analysis, base: &mut Analysis, tree: &Tree) {
    if [&*head, &*base].into_iter().any(|analysis| reviews_of::ask_owners(&analysis.policy)) {
        head.reviewed.owners = reviews_of::owners(&head.workspace, None, &mut head.sources);
        base.reviewed.owners = reviews_of::owners(&base.workspace, Some(&tree.top), &mut base.sources);
    }
}

/// For the policy of the base: who was whom, whose files were whose, and who wrote what it wants to be looked at.
fn look_back(bindings: &mut Bindings) -> Result<(), GateError> {
    let Bindings { base, head, base_on_head, .. } = bindings;
    head.reviewed.people = People::new(base_on_head.policy.names());
    head.reviewed.owners.clone_from(&base.reviewed.owners);
    head.reviewed.authors = reviews_of::authors(head, &base_on_head.policy, &base_on_head.marks)?;
    Ok(())
}

fn over_limits(bindings: &Bindings, found: &mut Vec<Finding>) {
    let model = &bindings.head.model;
    let items: Vec<DefId> = screen::changed(&bindings.head).into_iter().filter(|id| !model.def(*id).test).collect();
    limits::compare(&Changes::new(bindings), &items, found);
}

fn weakened(bindings: &Bindings, deleted: bool) -> Vec<Finding> {
    let changes = Changes::new(bindings);
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

/// Adds what the policy of the base finds and that of today does not. Whether a policy means something is asked of today's alone.
fn add(verdict: &mut Verdict, before: Verdict, accepted: &Accepted, short: &str) {
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
