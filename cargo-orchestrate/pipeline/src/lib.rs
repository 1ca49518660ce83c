//! Runs the stages once, in order.
//!
//! In: where the workspace is. Out: an [`Analysis`], and from it the [`Outcome`]: the findings of every rule, as a verdict.
//! The doors come after this; each asks for one of [`read`], [`analyze`] and [`check`].
//!
//! **Architecture Invariant:** the only module that runs the stages. It prints nothing, and writes nothing but what the next run
//! need not do again, under the target directory.

pub mod declared;
mod error;
pub mod evidence;
mod kept_facts;
mod kept_world;
pub mod origins;
mod outcomes;
mod policies;
pub mod shared;
pub mod reviews;
pub mod walk;

pub use declared::Declared;
pub use error::{CheckError, PlacedProblem, Shown};
pub use kept_facts::Keeper;
pub use origins::origins;
pub use outcomes::{Past, outcomes};
pub use policies::Policies;
pub use walk::Listing;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use orchestrate_history::evidence::{Circumstances, Evidence};
use orchestrate_history::origin::Origins;
use orchestrate_history::review::Reviewed;
use orchestrate_policy::baseline::{self, Baseline};
use orchestrate_policy::{self as policy, Date, Ground, KnownRule, Marks, Policy};
use orchestrate_resolve::model::Model;
use orchestrate_resolve::{self as resolve, AttributePaths};
use orchestrate_rules::finding::Finding;
use orchestrate_rules::report::{self, Verdict};
use orchestrate_rules::rules::{self, Once, RuleCx};
use orchestrate_syntax::changed::Changed;
use orchestrate_workspace::base::{self, Base, BaseError};
use orchestrate_workspace::metadata::{self, Workspace};
use orchestrate_workspace::source::{FileId, ReadProblem, ReadResult, Site, Sources};

/// Name of the policy, at the workspace root.
pub const POLICY_FILE: &str = "orchestrate.toml";

/// What to look at.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Where the workspace is, with cargo's own flags.
    pub metadata: metadata::Request,
    /// The day by which waivers are judged; today in UTC by default.
    pub today: Option<Date>,
    /// What to compare with, where the policy binds what has changed.
    pub base: Compare,
    /// The target directory, where the caller knows it better than cargo, run from here, would.
    pub target_directory: Option<Utf8PathBuf>,
    /// Target directories in which an earlier run may have kept something: guesses, since only cargo knows.
    pub places: Vec<Utf8PathBuf>,
}

/// What a workspace is compared with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Compare {
    /// Nothing: what binds changed code binds none. For doors, since no build sees when a branch moves.
    #[default]
    Nothing,
    /// The default branch.
    Default,
    /// A revision.
    With(String),
}

impl Compare {
    /// The commit to compare with; none where nothing is.
    ///
    /// # Errors
    /// Where git does not know.
    pub fn commit(&self, root: &Utf8Path) -> Result<Option<String>, BaseError> {
        match self {
            Compare::Nothing => Ok(None),
            Compare::Default => base::commit(root, None).map(Some),
            Compare::With(revision) => base::commit(root, Some(revision)).map(Some),
        }
    }
}

impl Request {
    /// The manifest that cargo would find, absolute; none where there is none.
    pub fn manifest(&self) -> Option<Utf8PathBuf> {
        let here = match &self.metadata.directory {
            Some(directory) => directory.clone(),
            None => Utf8PathBuf::from_path_buf(std::env::current_dir().ok()?).ok()?,
        };
        match &self.metadata.manifest_path {
            Some(path) => Some(orchestrate_workspace::source::normalize(&here.join(path))),
            None => here.ancestors().map(|folder| folder.join("Cargo.toml")).find(|path| path.is_file()),
        }
    }
}

/// Where something is kept for a workspace root: a target directory may serve several.
pub fn kept_path(target: &Utf8Path, root: &Utf8Path, what: &str) -> Utf8PathBuf {
    let root = blake3::hash(root.as_str().as_bytes()).to_hex();
    target.join("orchestrate").join(format!("{what}-{}", &root[..16]))
}

/// The workspace, read and resolved.
pub struct Reading {
    /// As cargo declares it.
    pub workspace: Workspace,
    /// Every text: sources and the members' manifests.
    pub sources: Sources,
    /// The graph.
    pub model: Model,
    /// What the members' folders hold, seen before any file was read.
    pub listing: Listing,
    /// What the next run need not parse again.
    pub keeper: Keeper,
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
    /// The findings that are held; none where the workspace has no baseline.
    pub baseline: Option<(FileId, Baseline)>,
    /// What the members' folders hold, seen before any file was read.
    pub listing: Listing,
    /// `.rs` files beneath the members' folders that no target reaches, workspace-relative, sorted.
    pub unreached: Vec<Utf8PathBuf>,
    /// The day by which waivers are judged.
    pub today: Date,
    /// What is new or altered since the base, where the policy asks.
    pub changed: Changed,
    /// What runs of tests have shown.
    pub evidence: Evidence,
    /// What besides code decides what tests do, where there is evidence to compare it with.
    pub circumstances: Circumstances,
    /// Who looked at what.
    pub reviewed: Reviewed,
    /// What decided who last changed what; none where nobody asked.
    pub history: Option<String>,
    /// Who wrote what, where rules ask.
    pub origins: Option<Origins>,
    /// What the next run need not parse again.
    pub keeper: Keeper,
}

impl Analysis {
    /// The workspace without its policy, to bind another one to it.
    pub fn into_reading(self) -> Reading {
        let Analysis { workspace, sources, model, listing, keeper, .. } = self;
        Reading { workspace, sources, model, listing, keeper }
    }

    /// Gives it away, once everything is kept. To take millions of small pieces apart would only make somebody wait.
    pub fn discard(mut self) {
        drop(std::mem::take(&mut self.keeper));
        rayon::spawn(move || drop(self));
    }
}

/// What a check found.
pub struct Outcome {
    /// Every finding, with its level and place.
    pub verdict: Verdict,
    /// What it was judged by.
    pub analysis: Analysis,
}

/// Loads the workspace as cargo declares it.
///
/// # Errors
/// Where cargo cannot say what the workspace is.
pub fn load(request: &Request) -> Result<Workspace, CheckError> {
    Ok(load_declared(request)?.0)
}

/// Loads the workspace, with what cargo's answer was made of; none where that cannot be said.
///
/// # Errors
/// Where cargo cannot say what the workspace is.
pub fn load_declared(request: &Request) -> Result<(Workspace, Option<Declared>), CheckError> {
    let (mut workspace, declared) = declared::load(request)?;
    if let Some(target) = &request.target_directory {
        workspace.target_directory.clone_from(target);
    }
    Ok((workspace, declared))
}

/// Reads and resolves the workspace. A policy is not needed; where there is one, it says how some names are understood.
///
/// # Errors
/// Where cargo cannot say what the workspace is, or its policy cannot be read.
pub fn read(request: &Request) -> Result<Reading, CheckError> {
    let workspace = load(request)?;
    let attribute_paths = match Policies::load(&workspace) {
        Err(CheckError::NoPolicy { .. }) => AttributePaths::default(),
        policies => policy::attribute_paths(&policies?.raw),
    };
    Ok(resolved(workspace, &attribute_paths))
}

/// Reads the workspace and binds its policy to it.
///
/// # Errors
/// Where the workspace or its policy cannot be read.
pub fn analyze(request: &Request) -> Result<Analysis, CheckError> {
    analyze_workspace(request, load(request)?)
}

/// The same, for verbs that need no policy: a workspace without one has one that says nothing.
///
/// # Errors
/// Where the workspace, or a policy that is there, cannot be read.
pub fn analyze_without_policy(request: &Request) -> Result<Analysis, CheckError> {
    let workspace = load(request)?;
    let policies = match Policies::load(&workspace) {
        Err(CheckError::NoPolicy { .. }) => Policies::of(&workspace, origins::NO_POLICY.into())?,
        policies => policies?,
    };
    analyze_by(request, workspace, &policies)
}

fn analyze_workspace(request: &Request, workspace: Workspace) -> Result<Analysis, CheckError> {
    // A policy that cannot be read is said at once, not after the work.
    let policies = Policies::load(&workspace)?;
    analyze_by(request, workspace, &policies)
}

/// Reads a workspace and binds these policies to it.
pub fn analyze_by(request: &Request, workspace: Workspace, policies: &Policies) -> Result<Analysis, CheckError> {
    let attribute_paths = policy::attribute_paths(&policies.raw);
    self::baseline(&workspace, &mut Sources::new(&workspace.root))?;
    reviews::read(&workspace, &mut Sources::new(&workspace.root))?;
    let mut analysis = bind(resolved(workspace, &attribute_paths), policies, request.today, &request.base)?;
    reviews::ask_authors(&request.base, &mut analysis)?;
    Ok(analysis)
}

/// Leaves of what binds changed code what has changed.
pub fn keep_changed(policy: &mut Policy, model: &Model, sources: &Sources, changed: &Changed) {
    policy.keep_changed(|item| {
        let site = model.def(item).site;
        changed.has(sources.path(site.file), site.span)
    });
}

/// What is new or altered since what the workspace is compared with.
pub(crate) fn changed_since(base: &Compare, root: &Utf8Path, sources: &Sources) -> Result<Changed, BaseError> {
    let base = base.commit(root)?.map(|commit| Base::at(root, commit)).transpose()?;
    let since = |base: Base| Changed::since(&base, |path| sources.id(path).map(|file| sources.text(file)));
    Ok(base.map(since).unwrap_or_default())
}

/// Judges the workspace by every rule.
///
/// # Errors
/// Where the workspace or its policy cannot be read: nothing was judged then.
pub fn check(request: &Request) -> Result<Outcome, CheckError> {
    check_workspace(request, load(request)?)
}

/// Judges a workspace that was loaded before.
///
/// # Errors
/// Where its policy cannot be read.
pub fn check_workspace(request: &Request, workspace: Workspace) -> Result<Outcome, CheckError> {
    let mut analysis = analyze_workspace(request, workspace)?;
    if rules::ask_origins(&analysis.policy) {
        ask_origins(request, &mut analysis)?;
    }
    let verdict = judge(&analysis);
    Ok(Outcome { verdict, analysis })
}

/// Asks who wrote what, where something is compared: no build sees a commit.
pub fn ask_origins(request: &Request, analysis: &mut Analysis) -> Result<(), CheckError> {
    if request.base != Compare::Nothing {
        let Analysis { workspace, policy, sources, .. } = analysis;
        analysis.origins = Some(origins::for_rules(workspace, &policy.origin, sources)?);
    }
    Ok(())
}

/// Runs every rule over an analysed workspace.
pub fn judge(analysis: &Analysis) -> Verdict {
    judge_by(analysis, &analysis.policy, &analysis.marks, Vec::new())
}

/// Runs every rule over an analysed workspace, by a policy that was laid over it and the marks that this found; `more` was found elsewhere.
pub fn judge_by(analysis: &Analysis, policy: &Policy, marks: &Marks, more: Vec<Finding>) -> Verdict {
    let cx = rule_cx(analysis, policy, marks);
    let mut findings = more;
    for rule in rules::REGISTRY {
        (rule.check)(&cx, &mut findings);
    }
    resting_on_history(policy, &mut findings);
    report::verdict(&cx, findings, analysis.baseline.as_ref())
}

/// What rules look at.
pub fn rule_cx<'a>(analysis: &'a Analysis, policy: &'a Policy, marks: &'a Marks) -> RuleCx<'a> {
    RuleCx {
        workspace: &analysis.workspace,
        sources: &analysis.sources,
        model: &analysis.model,
        policy,
        marks,
        unreached: &analysis.unreached,
        today: analysis.today,
        changed: &analysis.changed,
        evidence: &analysis.evidence,
        circumstances: &analysis.circumstances,
        reviewed: &analysis.reviewed,
        origins: analysis.origins.as_ref(),
        once: Once::default(),
    }
}

/// Lays another policy over an analysed workspace. What binds changed code binds all of it until [`Policy::keep_changed`].
pub fn lay(analysis: &mut Analysis, policies: &Policies) -> (Policy, Marks) {
    let files = policies.add(&mut analysis.sources);
    let Analysis { workspace, sources, model, unreached, .. } = analysis;
    policy::bind(&policies.raw, &files, Ground { workspace, sources, model, unreached })
}

/// What is required of changed items rests on what has changed, whichever rule says it.
fn resting_on_history(policy: &Policy, findings: &mut [Finding]) {
    let sites: Vec<Site> = policy.required_tests.iter().filter(|it| it.history).map(|it| it.site).collect();
    let rests = |finding: &Finding| finding.because.as_ref().is_some_and(|because| sites.contains(&because.site));
    findings.iter_mut().filter(|finding| rests(finding)).for_each(|finding| finding.history = true);
}

/// Binds a policy to a workspace that was read.
///
/// # Errors
/// Where the baseline beside it says something that we do not understand, or nobody knows what has changed and the policy binds that.
pub fn bind(
    reading: Reading,
    policies: &Policies,
    today: Option<Date>,
    base: &Compare,
) -> Result<Analysis, CheckError> {
    let Reading { workspace, mut sources, model, listing, keeper } = reading;
    let files = policies.add(&mut sources);
    let baseline = self::baseline(&workspace, &mut sources)?;
    let unreached = unreached(&listing, &model, &mut sources);
    let ground = Ground { workspace: &workspace, sources: &sources, model: &model, unreached: &unreached };
    let (mut policy, marks) = policy::bind(&policies.raw, &files, ground);
    let asks = policy.binds_changes();
    let changed = if asks { changed_since(base, &workspace.root, &sources)? } else { Changed::default() };
    keep_changed(&mut policy, &model, &sources, &changed);
    let today = today.unwrap_or_else(utc_today);
    let evidence = evidence::of(&workspace, &policy);
    let circumstances = evidence::circumstances_of(&workspace, &evidence);
    let reviewed = reviews::of(&workspace, &policy, &mut sources)?;
    Ok(Analysis {
        workspace,
        sources,
        model,
        policy,
        marks,
        baseline,
        listing,
        unreached,
        today,
        changed,
        evidence,
        circumstances,
        reviewed,
        history: None,
        origins: None,
        keeper,
    })
}

fn resolved(workspace: Workspace, attribute_paths: &AttributePaths) -> Reading {
    let listing = walk::list(&workspace);
    let kept = kept_world::Request { workspace: &workspace, listing: &listing, attribute_paths };
    let (settled, mut sources, keeper) = match kept.resume() {
        Some((settled, sources)) => (settled, sources, Keeper::default()),
        None => {
            let mut sources = Sources::new(&workspace.root);
            let mut keeper = Keeper::default();
            let keep = |cache| keeper = kept_facts::store(&workspace, cache);
            let cache = kept_facts::load(&workspace);
            let mut settled = resolve::resolve(&workspace, &mut sources, attribute_paths, cache, keep);
            kept.keep(&mut settled, &sources);
            (settled, sources, keeper)
        }
    };
    let model = Model::new(settled.into_resolution());
    for package in &workspace.packages {
        sources.load(&package.manifest_path);
    }
    sources.load(&workspace.root.join("Cargo.toml"));
    Reading { workspace, sources, model, listing, keeper }
}

/// What a baseline holds; none where there is none. That there is none is an input too, so it is among the sources.
fn baseline(workspace: &Workspace, sources: &mut Sources) -> Result<Option<(FileId, Baseline)>, CheckError> {
    let path = workspace.root.join(baseline::FILE);
    let file = sources.load(&path);
    match sources.problem(file) {
        // A link to nowhere is no missing baseline.
        Some(ReadProblem::Missing) if path.symlink_metadata().is_err() => return Ok(None),
        Some(problem) => return Err(CheckError::unreadable(path, problem)),
        None => {}
    }
    match baseline::read(sources.text(file), &holdable_rules()) {
        Ok(baseline) => Ok(Some((file, baseline))),
        Err(problems) => Err(CheckError::policy(sources, &policy::PolicyFiles::one(file), problems)),
    }
}

/// Rules whose findings a baseline may hold.
pub fn holdable_rules() -> Vec<&'static str> {
    rules::REGISTRY.iter().filter(|rule| rule.can_be_held()).map(|rule| rule.id).collect()
}

/// What `[levels]` may name: rules, and groups of them.
pub fn rule_names() -> Vec<&'static str> {
    let mut names: Vec<&str> = rules::REGISTRY.iter().flat_map(|rule| [rule.id, rule.group.as_str()]).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The rules as `[levels]` knows them.
pub(crate) fn known_rules() -> Vec<KnownRule<'static>> {
    let known = |rule: &&rules::Rule| KnownRule { id: rule.id, group: rule.group.as_str(), level: rule.default_level };
    rules::REGISTRY.iter().map(known).collect()
}

/// What the walk found and no target reaches. A finding about a file needs the file among the sources.
fn unreached(listing: &Listing, model: &Model, sources: &mut Sources) -> Vec<Utf8PathBuf> {
    let reached = |file: FileId| model.reached().binary_search_by_key(&file, |(file, _)| *file).is_ok();
    let is_reached = |path: &&Utf8PathBuf| sources.id(path).is_some_and(reached);
    let mut left: Vec<Utf8PathBuf> =
        listing.sources.iter().filter(|path| !is_reached(path)).map(|path| sources.relative(path)).collect();
    left.sort();
    let new: Vec<&Utf8PathBuf> = left.iter().filter(|path| sources.id(path).is_none()).collect();
    let texts: Vec<ReadResult> =
        new.par_iter().map(|path| orchestrate_workspace::source::read(&sources.absolute(path))).collect();
    for (path, text) in new.into_iter().zip(texts) {
        sources.add(path, text);
    }
    left
}

/// Today, by the clock of nowhere in particular: the same day on every machine of a team.
pub(crate) fn utc_today() -> Date {
    let now = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    Date { year: now.year().unsigned_abs(), month: now.month().unsigned_abs(), day: now.day().unsigned_abs() }
}
