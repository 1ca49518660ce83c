//! The arguments, as cargo would have them.

mod choice; // Words of a closed set.
mod review; // Those of `review`.

pub(super) use review::{ReviewList, ReviewOf, ReviewQueue, ReviewVerb, Saying};

use camino::Utf8PathBuf;
use clap::builder::styling::{AnsiColor, Effects, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum};

use choice::choice;
use orchestrate_mutate::Operator;
use orchestrate_pipeline::{Compare, Request};
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

/// Holds a Rust workspace to its policy: architecture boundaries, required tests, the intent of generated code
#[derive(Debug, Parser)]
#[command(name = "cargo-orchestrate", bin_name = "cargo orchestrate", version, styles = STYLES)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, max_term_width = 120)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) verb: Verb,
}

/// What every verb takes.
#[derive(Args, Clone, Debug)]
pub(super) struct Common {
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

impl Common {
    /// The flag, else what cargo was told, else what the terminal can show.
    pub(super) fn color(&self) -> ColorWhen {
        let told = || std::env::var("CARGO_TERM_COLOR").ok().and_then(|word| ColorWhen::from_str(&word, true).ok());
        self.color.or_else(told).unwrap_or(ColorWhen::Auto)
    }
}

/// The verbs; those of every day come first.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Check the workspace against its policy
    Check(Check),
    /// List the marked items: intent, maker, owner, tests, place
    List(List),
    /// Explain a rule: what it reports, why, how to mend it
    Explain(Explain),
    /// Write a policy that passes today, drawn from the workspace as it is
    Init(Init),
    /// Hold the findings of today until they are mended, and fail on new ones
    Baseline(BaselineOf),
    /// Run the tests to find out what they prove: what they reach, which mutants they notice
    Prove(Prove),
    /// Run the tests that the policy requires, and note what they reach
    Test(Test),
    /// Show, export or merge what runs of tests have shown
    Evidence(EvidenceOf),
    /// Say that you looked at code: what is to be looked at, what has changed since, what people said
    Review(ReviewOf),
    /// Print what all files of the policy say together, and where each line comes from
    Policy(Table),
    /// Show who wrote what, as far as the repository knows: agents, people, or nobody can say
    Origin(Origin),
    /// Mark what the history says that agents wrote; shows a diff first
    Mark(Mark),
    /// Show what became of code, by who wrote it: rework, survival, reverts, fixes, reviews, tests
    Report(Report),
    /// Show how something comes to use something else, step by step
    Why(Why),
    /// Show who uses an item, directly and in several steps
    Impact(Impact),
    /// Print the graph of crates, modules, items or references
    Graph(Graph),
    /// List the rules with their levels
    Rules(Table),
    /// Print the JSON Schema of the policy or of the JSON output
    Schema(Schema),
    /// Print completions for a shell
    Completions(Completions),
    /// Answers the doors that ask the installed binary
    #[command(hide = true)]
    Door(Door),
}

/// How many verbs are those of every day.
pub(super) const EVERY_DAY: usize = 4;

/// Which packages' findings or marks are shown; the whole workspace is judged all the same.
#[derive(Args, Clone, Debug, Default)]
pub(super) struct Packages {
    /// Only these packages (glob patterns are understood)
    #[arg(long = "package", short, value_name = "SPEC", help_heading = "Package Selection")]
    pub(super) package: Vec<String>,
    /// All packages of the workspace, which is the default
    #[arg(long, help_heading = "Package Selection", conflicts_with = "package")]
    pub(super) workspace: bool,
    /// All packages but these (glob patterns are understood)
    #[arg(long, value_name = "SPEC", help_heading = "Package Selection", conflicts_with = "package")]
    pub(super) exclude: Vec<String>,
}

/// `check`.
#[derive(Args, Debug)]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) packages: Packages,
    /// How to show the verdict
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<Format>())]
    pub(super) format: Format,
    /// Show every finding, not only the first 20
    #[arg(long)]
    pub(super) all: bool,
    /// Hold the change since REV to the policy that REV has, too, and find what it weakens
    #[arg(long, value_name = "REV", help_heading = "Change Options")]
    pub(super) base: Option<String>,
    /// Show only findings in what is new or altered since REV left this branch
    #[arg(long, value_name = "REV", help_heading = "Change Options")]
    pub(super) changed_since: Option<String>,
}

/// `list`.
#[derive(Args, Debug)]
pub(super) struct List {
    #[command(flatten)]
    pub(super) packages: Packages,
    /// How to show the list
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(super) format: TableFormat,
}

/// `explain`.
#[derive(Args, Debug)]
pub(super) struct Explain {
    /// The rule, such as `layer-dependency`; `cargo orchestrate rules` lists them
    #[arg(value_name = "RULE")]
    pub(super) rule: String,
}

/// GitHub runs no more jobs than these of one matrix.
const MOST_SHARDS: i64 = 256;

/// `init`.
#[derive(Args, Debug)]
pub(super) struct Init {
    /// Also write a workflow for GitHub Actions
    #[arg(long)]
    pub(super) ci: bool,
    /// Let the workflow also prove what tests notice, on N machines that share the work
    #[arg(long, value_name = "N", requires = "ci", value_parser = clap::value_parser!(u32).range(1..=MOST_SHARDS))]
    pub(super) shards: Option<u32>,
    /// Also write the gate package, which makes `cargo build` fail on findings
    #[arg(long)]
    pub(super) gate: bool,
    /// Also write a block into `AGENTS.md`: what an agent is to run, and what is for people to decide
    #[arg(long)]
    pub(super) agents: bool,
}

/// `baseline`.
#[derive(Args, Debug)]
pub(super) struct BaselineOf {
    #[command(subcommand)]
    pub(super) what: BaselineVerb,
}

/// What to do with the baseline.
#[derive(Debug, Subcommand)]
pub(super) enum BaselineVerb {
    /// Write `orchestrate/baseline.toml`: the first time all that fails the check, later without what is fixed
    Update {
        /// Also hold what is new since: a decision for people
        #[arg(long)]
        add: bool,
        /// Show what would be held, and write nothing
        #[arg(long)]
        dry_run: bool,
    },
}

/// `prove`.
#[derive(Args, Debug)]
pub(super) struct Prove {
    /// Functions by item path, or what they stand beneath [default: all that the policy requires tests of]
    #[arg(value_name = "ITEM")]
    pub(super) items: Vec<String>,
    /// Only items with a function that is new or altered since REV left this branch
    #[arg(long, value_name = "REV")]
    pub(super) changed_since: Option<String>,
    /// Make only mutants of these kinds [default: all]
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = operator)]
    pub(super) operators: Vec<Operator>,
    /// Try one part of the mutants, so that machines share the work: `2/8` is the second of eight
    #[arg(long, value_name = "K/N", value_parser = shard)]
    pub(super) shard: Option<Shard>,
    /// How to show the proof
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(super) format: TableFormat,
    /// Show every survivor, not only the first 20
    #[arg(long)]
    pub(super) all: bool,
    /// How many tests run at once [default: one a core]
    #[arg(long, short, value_name = "N")]
    pub(super) jobs: Option<std::num::NonZeroUsize>,
    #[command(flatten)]
    pub(super) features: Features,
}

fn shard(text: &str) -> Result<Shard, String> {
    let parts =
        text.split_once('/').and_then(|(part, of)| Some(Shard { part: part.parse().ok()?, of: of.parse().ok()? }));
    let is_part = |shard: &Shard| (1..=shard.of).contains(&shard.part);
    parts.filter(is_part).ok_or_else(|| "a part is `K/N`, with K from 1 to N".to_owned())
}

fn operator(name: &str) -> Result<Operator, String> {
    let known = Operator::ALL.into_iter().find(|operator| operator.name() == name);
    let names = || Operator::ALL.map(Operator::name).join(", ");
    known.ok_or_else(|| format!("the kinds are {}", names()))
}

/// `test`.
#[derive(Args, Debug)]
pub(super) struct Test {
    /// Functions by item path, or what they stand beneath [default: all that the policy requires tests of]
    #[arg(value_name = "ITEM")]
    pub(super) items: Vec<String>,
    /// Let cargo-nextest run them, with its configuration
    #[arg(long)]
    pub(super) nextest: bool,
    /// Run one part of the tests, so that machines share them: `2/8` is the second of eight; with `--nextest`, the part that it makes
    #[arg(long, value_name = "K/N", value_parser = shard)]
    pub(super) shard: Option<Shard>,
    /// How many tests run at once [default: one a core]
    #[arg(long, short, value_name = "N")]
    pub(super) jobs: Option<std::num::NonZeroUsize>,
    #[command(flatten)]
    pub(super) features: Features,
}

/// `evidence`.
#[derive(Args, Debug)]
pub(super) struct EvidenceOf {
    #[command(subcommand)]
    pub(super) what: EvidenceVerb,
}

/// What to do with evidence.
#[derive(Debug, Subcommand)]
pub(super) enum EvidenceVerb {
    /// Show what is known of each item, and whether it still holds
    Show,
    /// Print it as JSON lines, for another machine to merge
    Export,
    /// Add what other machines have exported; parts of other states are refused
    Merge {
        /// Files of JSON lines
        #[arg(value_name = "FILE", required = true)]
        files: Vec<Utf8PathBuf>,
    },
}

/// Which features the tests are built with.
#[derive(Args, Clone, Debug, Default)]
pub(super) struct Features {
    /// Features to activate, by space or comma
    #[arg(long, short = 'F', value_name = "FEATURES", help_heading = "Feature Selection")]
    pub(super) features: Vec<String>,
    /// Activate all features
    #[arg(long, help_heading = "Feature Selection")]
    pub(super) all_features: bool,
    /// Do not activate the `default` feature
    #[arg(long, help_heading = "Feature Selection")]
    pub(super) no_default_features: bool,
}

impl Features {
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
pub(super) struct Origin {
    /// Items by path pattern, or files from the workspace root, as `src/**` [default: all, counted]
    #[arg(value_name = "ITEM-OR-PATH")]
    pub(super) items: Vec<String>,
    /// Count only commits after REV, and the lines that they wrote
    #[arg(long, value_name = "REV")]
    pub(super) since: Option<String>,
    /// Count by module instead of by crate
    #[arg(long)]
    pub(super) modules: bool,
    /// Show every item that is asked for, not only the first 20
    #[arg(long)]
    pub(super) all: bool,
    /// How to show it
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(super) format: TableFormat,
}

/// `mark`.
#[derive(Args, Debug)]
pub(super) struct Mark {
    /// Items by path pattern, or files from the workspace root, as `src/**` [default: all]
    #[arg(value_name = "ITEM-OR-PATH")]
    pub(super) items: Vec<String>,
    /// Mark only what commits after REV wrote
    #[arg(long, value_name = "REV")]
    pub(super) since: Option<String>,
    /// Who wrote what is named; an item of which the history does not say so is marked, too [default: as the history says]
    #[arg(long, value_name = "NAME")]
    pub(super) by: Option<String>,
    /// What the named item is for [default: drawn from its documentation and its commit, to be confirmed]
    #[arg(long, value_name = "TEXT")]
    pub(super) intent: Option<String>,
    /// Write the marks without asking
    #[arg(long, conflicts_with = "dry_run")]
    pub(super) yes: bool,
    /// Show the diff, and write nothing
    #[arg(long)]
    pub(super) dry_run: bool,
    /// How to show it
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(super) format: TableFormat,
}

/// `report`.
#[derive(Args, Debug)]
pub(super) struct Report {
    /// Count only commits after REV, or from DATE (YYYY-MM-DD) on, and the lines that they wrote
    #[arg(long, value_name = "REV|DATE")]
    pub(super) since: Option<String>,
    /// How to show it
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<ReportFormat>())]
    pub(super) format: ReportFormat,
}

/// `why`.
#[derive(Args, Debug)]
pub(super) struct Why {
    /// Who uses: a path pattern of items
    #[arg(value_name = "FROM")]
    pub(super) from: String,
    /// What is used: a path pattern, also of outside crates, or a capability such as `cap:fs`
    #[arg(value_name = "TO")]
    pub(super) to: String,
    /// Show so many chains, the shortest first
    #[arg(long, value_name = "N", default_value = "3")]
    pub(super) limit: std::num::NonZeroUsize,
    /// Begin in test code, too
    #[arg(long)]
    pub(super) tests: bool,
    /// How to show them
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(super) format: TableFormat,
}

/// `impact`.
#[derive(Args, Debug)]
pub(super) struct Impact {
    /// What is to change: a path pattern, also of outside crates
    #[arg(value_name = "ITEM")]
    pub(super) item: String,
    /// Show every place, not only the first 20
    #[arg(long)]
    pub(super) all: bool,
    /// How to show it
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(super) format: TableFormat,
}

/// `graph`.
#[derive(Args, Debug)]
pub(super) struct Graph {
    /// What the nodes are
    #[arg(long, value_name = "LEVEL", default_value = "crate", value_parser = choice::<GraphLevel>())]
    pub(super) level: GraphLevel,
    /// How to print it
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = choice::<GraphFormat>())]
    pub(super) format: GraphFormat,
    /// Draw only what this path pattern covers, and what it uses or is used by
    #[arg(long, value_name = "PATH", value_parser = pattern)]
    pub(super) focus: Vec<Pattern>,
    /// Cut paths at N names: with 2, all of `shop::orders` is one node
    #[arg(long, value_name = "N")]
    pub(super) depth: Option<std::num::NonZeroUsize>,
    /// Draw what this path pattern covers as one node
    #[arg(long, value_name = "PATTERN", value_parser = pattern)]
    pub(super) collapse: Vec<Pattern>,
    /// Draw neither the policy's layers nor what breaks it
    #[arg(long)]
    pub(super) plain: bool,
}

fn pattern(text: &str) -> Result<Pattern, String> {
    Pattern::parse(text).map_err(|(reason, help)| format!("{reason}; {help}"))
}

/// `rules` and `policy`.
#[derive(Args, Debug)]
pub(super) struct Table {
    /// How to show the list
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = choice::<TableFormat>())]
    pub(super) format: TableFormat,
}

/// `schema`.
#[derive(Args, Debug)]
pub(super) struct Schema {
    /// Of what
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
pub(super) struct Completions {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub(super) shell: clap_complete::Shell,
}

/// `door`.
#[derive(Args, Debug)]
pub(super) struct Door {
    /// Which
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

impl Common {
    /// What to look at, compared with the default branch where the policy binds what has changed.
    pub(super) fn request_since(&self) -> Request {
        Request { base: Compare::Default, ..self.request() }
    }

    /// What to look at, compared with nothing.
    pub(super) fn request(&self) -> Request {
        let metadata = metadata::Request {
            manifest_path: self.manifest_path.clone(),
            directory: None,
            offline: self.offline,
            locked: self.locked,
        };
        let places = crate::door::places_of_check(self.manifest_path.as_deref());
        Request { metadata, places, ..Request::default() }
    }
}
