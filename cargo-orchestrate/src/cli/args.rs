//! The command-line arguments, modelled on cargo's.

mod choice; // Words of a closed set.
mod review; // Those of `review`.

pub(super) use review::{ReviewArgs, ReviewListArgs, ReviewQueueArgs, ReviewStatementArgs, ReviewVerb};

use camino::Utf8PathBuf;
use clap::builder::styling::{AnsiColor, Effects, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum};

use choice::choice;
use orchestrate_mutate::Operator;
use orchestrate_pipeline::{CheckRequest, ComparisonBase};
use orchestrate_policy::Pattern;
use orchestrate_prove::Shard;
use orchestrate_render::outcomes::ReportFormat;
use orchestrate_render::{Format, GraphFormat, GraphLevel, TableFormat};
use orchestrate_workspace::metadata;

/// Cargo's own colours.
const STYLES: Styles = Styles::styled()
    .header(AnsiColor::BrightGreen.on_default().effects(Effects::BOLD))
    .usage(AnsiColor::BrightGreen.on_default().effects(Effects::BOLD))
    .literal(AnsiColor::BrightCyan.on_default().effects(Effects::BOLD))
    .placeholder(AnsiColor::Cyan.on_default())
    .error(AnsiColor::BrightRed.on_default().effects(Effects::BOLD))
    .valid(AnsiColor::BrightCyan.on_default().effects(Effects::BOLD))
    .invalid(AnsiColor::Yellow.on_default().effects(Effects::BOLD));

/// Checks a Rust workspace against its policy: architecture boundaries, required tests, the intent of generated code
#[derive(Debug, Parser)]
#[command(name = "cargo-orchestrate", bin_name = "cargo orchestrate", version, styles = STYLES)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, max_term_width = 120)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) common: CommonArgs,
    #[command(subcommand)]
    pub(super) verb: CliVerb,
}

/// What every verb takes.
#[derive(Args, Clone, Debug)]
pub(super) struct CommonArgs {
    /// Path to Cargo.toml
    #[arg(long, value_name = "PATH", global = true, help_heading = "Manifest Options")]
    pub(super) manifest_path: Option<Utf8PathBuf>,
    /// Run without accessing the network
    #[arg(long, global = true, help_heading = "Manifest Options")]
    pub(super) offline: bool,
    /// Assert that `Cargo.lock` will remain unchanged
    #[arg(long, global = true, help_heading = "Manifest Options")]
    pub(super) locked: bool,
    /// Coloring [default: auto]
    // Read from `CARGO_TERM_COLOR` apart: for clap, a variable that is set is an argument, and no verb with it an error.
    #[arg(long, value_name = "WHEN", global = true, help_heading = "Display Options")]
    pub(super) color: Option<ColorWhen>,
    /// Do not print progress and notes
    #[arg(long, short, global = true, help_heading = "Display Options")]
    pub(super) quiet: bool,
}

/// When to use colours. (The words speak for themselves: a comment on each would make the help of every verb twice as long.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ColorWhen {
    Auto,
    Always,
    Never,
}

impl CommonArgs {
    /// The flag, else what cargo was told, else what the terminal can show.
    pub(super) fn color(&self) -> ColorWhen {
        let told = || std::env::var("CARGO_TERM_COLOR").ok().and_then(|word| ColorWhen::from_str(&word, true).ok());
        self.color.or_else(told).unwrap_or(ColorWhen::Auto)
    }
}

/// The verbs; common ones come first.
#[derive(Debug, Subcommand)]
pub(super) enum CliVerb {
    /// Check the workspace against its policy
    Check(CheckArgs),
    /// List the marked items with their intent, author, owner, tests and location
    List(ListArgs),
    /// Explain a rule: what it reports, why, and how to fix it
    Explain(ExplainArgs),
    /// Write a first policy that the workspace passes as it is
    Init(InitArgs),
    /// Record existing findings in a baseline, so that only new ones fail the check
    Baseline(BaselineArgs),
    /// Run the tests to find out which functions they reach and which mutants they kill
    Prove(ProveArgs),
    /// Run the tests that the policy requires, and record what they reach
    Test(TestArgs),
    /// Show, export or merge the evidence of test runs
    Evidence(EvidenceArgs),
    /// Record and inspect code reviews
    Review(ReviewArgs),
    /// Print the policy merged from all its files, and where each line comes from
    Policy(TableArgs),
    /// Attribute code to agents and people
    Origin(OriginArgs),
    /// Mark the code that agents wrote according to the history, after showing a diff
    Mark(MarkArgs),
    /// Report what became of code by who wrote it: rework, survival, reverts, fixes, reviews, tests
    Report(ReportArgs),
    /// Show the chain of uses that leads from one item to another
    Why(WhyArgs),
    /// Show the direct and transitive users of an item
    Impact(ImpactArgs),
    /// Print the graph of crates, modules, items or references
    Graph(GraphArgs),
    /// List the rules with their levels
    Rules(TableArgs),
    /// Print the JSON Schema of the policy or of the JSON output
    Schema(SchemaArgs),
    /// Generate shell completions
    Completions(CompletionsArgs),
    /// Answer a build script or a test that asks the installed binary
    #[command(hide = true)]
    Door(DoorArgs),
}

/// How many verbs are listed as common commands.
pub(super) const N_COMMON_COMMANDS: usize = 4;

/// Which packages' findings or marks are shown; the whole workspace is judged all the same.
#[derive(Args, Clone, Debug, Default)]
pub(super) struct PackageArgs {
    /// Show only these packages (glob patterns are supported)
    #[arg(long = "package", short, value_name = "SPEC", help_heading = "Package Selection")]
    pub(super) package: Vec<String>,
    /// Show all packages of the workspace [default]
    #[arg(long, help_heading = "Package Selection", conflicts_with = "package")]
    pub(super) workspace: bool,
    /// Exclude these packages (glob patterns are supported)
    #[arg(long, value_name = "SPEC", help_heading = "Package Selection", conflicts_with = "package")]
    pub(super) exclude: Vec<String>,
}

/// `check`.
#[derive(Args, Debug)]
pub(super) struct CheckArgs {
    #[command(flatten)]
    pub(super) packages: PackageArgs,
    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<Format>())]
    pub(super) format: Format,
    /// Show all findings, not only the first 20
    #[arg(long)]
    pub(super) all: bool,
    /// Also check the change since REV against the policy of REV, and report what it weakens
    #[arg(long, value_name = "REV", help_heading = "Change Options")]
    pub(super) base: Option<String>,
    /// Show only findings in code added or changed since the merge base with REV
    #[arg(long, value_name = "REV", help_heading = "Change Options")]
    pub(super) changed_since: Option<String>,
}

/// `list`.
#[derive(Args, Debug)]
pub(super) struct ListArgs {
    #[command(flatten)]
    pub(super) packages: PackageArgs,
    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(super) format: TableFormat,
}

/// `explain`.
#[derive(Args, Debug)]
pub(super) struct ExplainArgs {
    /// Rule id, such as `layer-dependency` (`cargo orchestrate rules` lists all)
    #[arg(value_name = "RULE")]
    pub(super) rule: String,
}

/// GitHub runs no more jobs than these of one matrix.
const MOST_SHARDS: i64 = 256;

/// `init`.
#[derive(Args, Debug)]
pub(super) struct InitArgs {
    /// Also write a GitHub Actions workflow
    #[arg(long)]
    pub(super) ci: bool,
    /// Also run `prove` in the workflow, split across N machines
    #[arg(long, value_name = "N", requires = "ci", value_parser = clap::value_parser!(u32).range(1..=MOST_SHARDS))]
    pub(super) shards: Option<u32>,
    /// Also write a gate package, which fails `cargo build` on findings
    #[arg(long)]
    pub(super) gate: bool,
    /// Also add a section to `AGENTS.md`: what agents must run, and what to leave to people
    #[arg(long)]
    pub(super) agents: bool,
}

/// `baseline`.
#[derive(Args, Debug)]
pub(super) struct BaselineArgs {
    #[command(subcommand)]
    pub(super) what: BaselineVerb,
}

/// What to do with the baseline.
#[derive(Debug, Subcommand)]
pub(super) enum BaselineVerb {
    /// Write `orchestrate/baseline.toml`: at first with all failing findings, later without the fixed ones
    Update {
        /// Also add new findings, which is a decision for people
        #[arg(long)]
        add: bool,
        /// Show what would change, without writing it
        #[arg(long)]
        dry_run: bool,
    },
}

/// `prove`.
#[derive(Args, Debug)]
pub(super) struct ProveArgs {
    /// Functions by item path, or modules and types for all functions in them [default: all items that the policy requires tests for]
    #[arg(value_name = "ITEM")]
    pub(super) items: Vec<String>,
    /// Only items with a function added or changed since the merge base with REV
    #[arg(long, value_name = "REV")]
    pub(super) changed_since: Option<String>,
    /// Make only mutants of these kinds [default: all]
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = operator)]
    pub(super) operators: Vec<Operator>,
    /// Run one part of the mutants, to split them across machines: `2/8` is the second of eight
    #[arg(long, value_name = "K/N", value_parser = shard)]
    pub(super) shard: Option<Shard>,
    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(super) format: TableFormat,
    /// Show all surviving mutants, not only the first 20
    #[arg(long)]
    pub(super) all: bool,
    /// Number of tests to run in parallel [default: one per core]
    #[arg(long, short, value_name = "N")]
    pub(super) jobs: Option<std::num::NonZeroUsize>,
    #[command(flatten)]
    pub(super) features: FeatureArgs,
}

fn shard(text: &str) -> Result<Shard, String> {
    let parts =
        text.split_once('/').and_then(|(part, of)| Some(Shard { part: part.parse().ok()?, of: of.parse().ok()? }));
    let is_part = |shard: &Shard| (1..=shard.of).contains(&shard.part);
    parts.filter(is_part).ok_or_else(|| "expected `K/N` with K from 1 to N".to_owned())
}

fn operator(name: &str) -> Result<Operator, String> {
    let known = Operator::ALL.into_iter().find(|operator| operator.name() == name);
    let names = || Operator::ALL.map(Operator::name).join(", ");
    known.ok_or_else(|| format!("expected one of {}", names()))
}

/// `test`.
#[derive(Args, Debug)]
pub(super) struct TestArgs {
    /// Functions by item path, or modules and types for all functions in them [default: all items that the policy requires tests for]
    #[arg(value_name = "ITEM")]
    pub(super) items: Vec<String>,
    /// Run the tests with cargo-nextest and its configuration
    #[arg(long)]
    pub(super) nextest: bool,
    /// Run one part of the tests, to split them across machines: `2/8` is the second of eight (cargo-nextest makes its own parts)
    #[arg(long, value_name = "K/N", value_parser = shard)]
    pub(super) shard: Option<Shard>,
    /// Number of tests to run in parallel [default: one per core]
    #[arg(long, short, value_name = "N")]
    pub(super) jobs: Option<std::num::NonZeroUsize>,
    #[command(flatten)]
    pub(super) features: FeatureArgs,
}

/// `evidence`.
#[derive(Args, Debug)]
pub(super) struct EvidenceArgs {
    #[command(subcommand)]
    pub(super) what: EvidenceVerb,
}

/// What to do with evidence.
#[derive(Debug, Subcommand)]
pub(super) enum EvidenceVerb {
    /// Show the evidence for each item, and whether it is stale
    Show,
    /// Print the evidence as JSON lines, for another machine to merge
    Export,
    /// Merge evidence exported by other machines; refuses parts made from another state of the code
    Merge {
        /// Files of JSON lines
        #[arg(value_name = "FILE", required = true)]
        files: Vec<Utf8PathBuf>,
    },
}

/// Which features the tests are built with.
#[derive(Args, Clone, Debug, Default)]
pub(super) struct FeatureArgs {
    /// Space or comma separated list of features to activate
    #[arg(long, short = 'F', value_name = "FEATURES", help_heading = "Feature Selection")]
    pub(super) features: Vec<String>,
    /// Activate all available features
    #[arg(long, help_heading = "Feature Selection")]
    pub(super) all_features: bool,
    /// Do not activate the `default` feature
    #[arg(long, help_heading = "Feature Selection")]
    pub(super) no_default_features: bool,
}

impl FeatureArgs {
    /// As cargo would have them.
    pub(super) fn flags(&self) -> Vec<String> {
        let mut flags: Vec<String> = self.features.iter().map(|features| format!("--features={features}")).collect();
        flags.extend(self.all_features.then(|| "--all-features".to_owned()));
        flags.extend(self.no_default_features.then(|| "--no-default-features".to_owned()));
        flags
    }
}

/// `origin`.
#[derive(Args, Debug)]
pub(super) struct OriginArgs {
    /// Items by path pattern, or files by glob from the workspace root, such as `src/**` [default: only totals]
    #[arg(value_name = "ITEM-OR-PATH")]
    pub(super) items: Vec<String>,
    /// Count only commits after REV, and the lines that they wrote
    #[arg(long, value_name = "REV")]
    pub(super) since: Option<String>,
    /// Count by module instead of by crate
    #[arg(long)]
    pub(super) modules: bool,
    /// Show all named items, not only the first 20
    #[arg(long)]
    pub(super) all: bool,
    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(super) format: TableFormat,
}

/// `mark`.
#[derive(Args, Debug)]
pub(super) struct MarkArgs {
    /// Items by path pattern, or files by glob from the workspace root, such as `src/**` [default: all]
    #[arg(value_name = "ITEM-OR-PATH")]
    pub(super) items: Vec<String>,
    /// Mark only code that commits after REV wrote
    #[arg(long, value_name = "REV")]
    pub(super) since: Option<String>,
    /// Author of the named items, even where the history does not name one [default: from history]
    #[arg(long, value_name = "NAME")]
    pub(super) by: Option<String>,
    /// Intent of the named item [default: inferred from its documentation and commit, unconfirmed]
    #[arg(long, value_name = "TEXT")]
    pub(super) intent: Option<String>,
    /// Write the marks without asking
    #[arg(long, conflicts_with = "dry_run")]
    pub(super) yes: bool,
    /// Show the diff, without writing it
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(super) format: TableFormat,
}

/// `report`.
#[derive(Args, Debug)]
pub(super) struct ReportArgs {
    /// Count only commits after REV, or since DATE (YYYY-MM-DD), and the lines that they wrote
    #[arg(long, value_name = "REV|DATE")]
    pub(super) since: Option<String>,
    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<ReportFormat>())]
    pub(super) format: ReportFormat,
}

/// `why`.
#[derive(Args, Debug)]
pub(super) struct WhyArgs {
    /// The using items, as a path pattern
    #[arg(value_name = "FROM")]
    pub(super) from: String,
    /// The used items, as a path pattern (also of external crates), or a capability such as `cap:fs`
    #[arg(value_name = "TO")]
    pub(super) to: String,
    /// Number of chains to show, shortest first
    #[arg(long, value_name = "N", default_value = "3")]
    pub(super) limit: std::num::NonZeroUsize,
    /// Also start from test code
    #[arg(long)]
    pub(super) tests: bool,
    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(super) format: TableFormat,
}

/// `impact`.
#[derive(Args, Debug)]
pub(super) struct ImpactArgs {
    /// The used item, as a path pattern (also of external crates)
    #[arg(value_name = "ITEM")]
    pub(super) item: String,
    /// Show all uses, not only the first 20
    #[arg(long)]
    pub(super) all: bool,
    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(super) format: TableFormat,
}

/// `graph`.
#[derive(Args, Debug)]
pub(super) struct GraphArgs {
    /// What the nodes of the graph are
    #[arg(long, value_name = "LEVEL", default_value = "crate", value_parser = choice::<GraphLevel>())]
    pub(super) level: GraphLevel,
    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = choice::<GraphFormat>())]
    pub(super) format: GraphFormat,
    /// Show only what this path pattern covers, with its direct users and dependencies
    #[arg(long, value_name = "PATH", value_parser = pattern)]
    pub(super) focus: Vec<Pattern>,
    /// Shorten paths to N segments: with 2, all of `shop::orders` is one node
    #[arg(long, value_name = "N")]
    pub(super) depth: Option<std::num::NonZeroUsize>,
    /// Show everything that this path pattern covers as one node
    #[arg(long, value_name = "PATTERN", value_parser = pattern)]
    pub(super) collapse: Vec<Pattern>,
    /// Show neither the layers of the policy nor its violations
    #[arg(long)]
    pub(super) plain: bool,
}

fn pattern(text: &str) -> Result<Pattern, String> {
    Pattern::parse(text).map_err(|(reason, help)| format!("{reason}; {help}"))
}

/// `rules` and `policy`.
#[derive(Args, Debug)]
pub(super) struct TableArgs {
    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(super) format: TableFormat,
}

/// `schema`.
#[derive(Args, Debug)]
pub(super) struct SchemaArgs {
    /// Format to print the schema of
    #[arg(value_name = "OF", default_value = "policy")]
    pub(super) of: SchemaOf,
}

/// What has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum SchemaOf {
    /// `orchestrate.toml`
    Policy,
    /// `check --format json`
    Json,
}

/// `completions`.
#[derive(Args, Debug)]
pub(super) struct CompletionsArgs {
    /// Shell to generate completions for
    #[arg(value_name = "SHELL")]
    pub(super) shell: clap_complete::Shell,
}

/// `door`.
#[derive(Args, Debug)]
pub(super) struct DoorArgs {
    /// Kind of door
    pub(super) door: DoorKind,
}

/// A door that asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum DoorKind {
    /// A build script
    BuildScript,
    /// A test
    Test,
}

impl CommonArgs {
    /// What to look at, compared with the default branch where the policy binds what has changed.
    pub(super) fn request_since(&self) -> CheckRequest {
        CheckRequest { base: ComparisonBase::Default, ..self.request() }
    }

    /// What to look at, compared with nothing.
    pub(super) fn request(&self) -> CheckRequest {
        let metadata = metadata::Request {
            manifest_path: self.manifest_path.clone(),
            directory: None,
            offline: self.offline,
            locked: self.locked,
        };
        let places = crate::door::places_of_check(self.manifest_path.as_deref());
        CheckRequest { metadata, places, ..CheckRequest::default() }
    }
}
