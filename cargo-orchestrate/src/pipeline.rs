//! Runs the stages once, in order.
//!
//! In: where the workspace is. Out: an [`Analysis`], and from it the [`Outcome`]: the findings of every rule, as a verdict.
//! The doors come after this; each asks for one of [`read`], [`analyze`] and [`check`].
//!
//! **Architecture Invariant:** the only module that runs the stages. It prints nothing and writes nothing.

use camino::Utf8PathBuf;

use crate::metadata::{self, MetadataError, Workspace};
use crate::model::Model;
use crate::policy::{Date, Marks, Policy};
use crate::report::{self, Verdict};
use crate::resolve;
use crate::rules::{self, RuleCx};
use crate::source::Sources;

/// Name of the policy, at the workspace root.
pub const POLICY_FILE: &str = "orchestrate.toml";

/// What to look at.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Where the workspace is, with cargo's own flags.
    pub metadata: metadata::Request,
    /// The day by which waivers are judged; today in UTC by default.
    pub today: Option<Date>,
}

/// The workspace, read and resolved. Needs no policy.
pub struct Reading {
    /// As cargo declares it.
    pub workspace: Workspace,
    /// Every text: sources and the members' manifests.
    pub sources: Sources,
    /// The graph.
    pub model: Model,
}

/// The workspace, with its policy bound to it.
pub struct Analysis {
    /// As cargo declares it.
    pub workspace: Workspace,
    /// Every text: sources, the members' manifests, the policy.
    pub sources: Sources,
    /// The graph.
    pub model: Model,
    /// The policy, bound.
    pub policy: Policy,
    /// The marks, bound.
    pub marks: Marks,
    /// `.rs` files beneath the members' folders that no target reaches, workspace-relative, sorted.
    pub unreached: Vec<Utf8PathBuf>,
    /// The day by which waivers are judged.
    pub today: Date,
}

/// What a check found.
pub struct Outcome {
    /// Every finding, with its level and place.
    pub verdict: Verdict,
    /// What it was judged by.
    pub analysis: Analysis,
}

/// Why a workspace could not be checked at all.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// Cargo could not say what the workspace is.
    #[error(transparent)]
    Metadata(#[from] MetadataError),
    /// There is no policy.
    #[error("no `{POLICY_FILE}` in `{root}`\nhelp: run `cargo orchestrate init` to write one that passes today")]
    NoPolicy {
        /// Where it was looked for.
        root: Utf8PathBuf,
    },
}

/// Reads and resolves the workspace, without its policy.
///
/// # Errors
/// Where cargo cannot say what the workspace is.
pub fn read(request: &Request) -> Result<Reading, CheckError> {
    let workspace = metadata::load(&request.metadata)?;
    let mut sources = Sources::new(&workspace.root);
    let model = Model::new(resolve::resolve(&workspace, &mut sources));
    Ok(Reading { workspace, sources, model })
}

/// Reads the workspace and binds its policy to it.
///
/// # Errors
/// Where the workspace or its policy cannot be read.
pub fn analyze(request: &Request) -> Result<Analysis, CheckError> {
    let reading = read(request)?;
    Err(CheckError::NoPolicy { root: reading.workspace.root })
}

/// Judges the workspace by every rule.
///
/// # Errors
/// Where the workspace or its policy cannot be read: nothing was judged then.
pub fn check(request: &Request) -> Result<Outcome, CheckError> {
    let analysis = analyze(request)?;
    let verdict = judge(&analysis);
    Ok(Outcome { verdict, analysis })
}

/// Runs every rule over an analysed workspace.
pub fn judge(analysis: &Analysis) -> Verdict {
    let cx = RuleCx {
        workspace: &analysis.workspace,
        sources: &analysis.sources,
        model: &analysis.model,
        policy: &analysis.policy,
        marks: &analysis.marks,
        unreached: &analysis.unreached,
        today: analysis.today,
    };
    let mut findings = Vec::new();
    for rule in rules::REGISTRY {
        (rule.check)(&cx, &mut findings);
    }
    report::verdict(&cx, findings)
}
