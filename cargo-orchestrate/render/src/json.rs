//! One JSON document: everything that the verdict holds, in names that will not change within a version.
//!
//! In: the verdict. Out: a document, whose JSON Schema comes from the same types.

use std::io;

use schemars::JsonSchema;
use serde::Serialize;

use orchestrate_policy::Level;
use orchestrate_resolve::model::Share;
use orchestrate_rules::report::{self, Reported, ReportedFix, ReportedStep, Verdict};

/// The version of the document; a field may be added within a version, none is renamed or taken away.
const VERSION: u32 = 1;

/// The verdict of `cargo orchestrate check`.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "cargo orchestrate check --format json")]
struct Document<'a> {
    /// Version of this document, now 1.
    version: u32,
    /// Who wrote it.
    tool: Tool,
    /// Findings at warn or deny level, sorted by file, place, rule and message.
    findings: Vec<Finding<'a>>,
    /// How much of the sources was understood.
    resolution: Resolution,
    /// What was counted.
    summary: Summary,
    /// Things to know that are no findings.
    notes: &'a [String],
}

/// Who wrote it.
#[derive(Serialize, JsonSchema)]
struct Tool {
    /// `cargo-orchestrate`.
    name: &'static str,
    /// Its version.
    version: &'static str,
}

/// One broken promise.
#[derive(Serialize, JsonSchema)]
struct Finding<'a> {
    /// The rule's id.
    rule: &'a str,
    /// `deny` fails the check, `warn` does not.
    level: Level,
    /// What is wrong.
    message: &'a str,
    /// Where.
    #[serde(flatten)]
    place: Place<'a>,
    /// What the place shows; may be empty.
    label: &'a str,
    /// Path of the item in which it stands.
    item: Option<&'a str>,
    /// Path of the definition that it reaches.
    to: Option<&'a str>,
    /// Name of the contract that it breaks.
    contract: Option<&'a str>,
    /// The line that promised otherwise.
    because: Option<Step<'a>>,
    /// The way it came, in order.
    steps: Vec<Step<'a>>,
    /// How to mend it, in words; may be empty.
    help: &'a str,
    /// How to mend it, by machine.
    fix: Option<Fix<'a>>,
    /// Stays the same while lines move.
    fingerprint: &'a str,
    /// The crates that reach the place: `shop_api`, `shop-api[bin:serve]`.
    crates: &'a [String],
}

/// A range of text.
#[derive(Serialize, JsonSchema)]
struct Place<'a> {
    /// Relative to the workspace, with `/`.
    file: &'a str,
    /// First line, from 1.
    line: u32,
    /// First column, from 1, in characters.
    column: u32,
    /// Last line.
    end_line: u32,
    /// One past the last column.
    end_column: u32,
    /// First byte, from 0.
    byte_start: u32,
    /// One past the last byte.
    byte_end: u32,
}

/// A place with a word on it.
#[derive(Serialize, JsonSchema)]
struct Step<'a> {
    /// Where.
    #[serde(flatten)]
    place: Place<'a>,
    /// What it says or does.
    label: &'a str,
}

/// How to mend a finding by machine.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Fix<'a> {
    /// Replace each range by its text.
    Edits(Vec<Edit<'a>>),
    /// Run this command.
    Command(&'a str),
}

/// A range and what to put in its place.
#[derive(Serialize, JsonSchema)]
struct Edit<'a> {
    /// Where.
    #[serde(flatten)]
    place: Place<'a>,
    /// The new text.
    text: &'a str,
}

/// How much of the sources was understood.
#[derive(Serialize, JsonSchema)]
struct Resolution {
    /// Names in use items, paths and macros that resolved to the workspace.
    resolved: u64,
    /// Names in use items, paths and macros that are of the workspace, or may be.
    total: u64,
    /// `resolved` by `total`; 1 where there are none.
    share: f64,
    /// Methods and fields, of the same kinds.
    members: Members,
}

/// Methods and fields.
#[derive(Serialize, JsonSchema)]
struct Members {
    /// Those that resolved.
    resolved: u64,
    /// All of them.
    total: u64,
}

/// Counts.
#[derive(Serialize, JsonSchema)]
struct Summary {
    /// Findings at deny level.
    denied: u32,
    /// Findings at warn level.
    warned: u32,
    /// Findings that a waiver holds back.
    waived: u32,
    /// Findings that the baseline holds.
    held: u32,
    /// Waivers in the sources.
    waivers: u32,
    /// Crates looked at.
    crates: u32,
    /// Files read.
    files: u32,
    /// References judged.
    references: u32,
    /// Marks.
    marks: u32,
    /// Modules that are in no layer, where there are layers.
    free_modules: u32,
    /// What the policy loosens of those that it extends, each with a reason.
    overrides: u32,
}

pub(super) fn write(verdict: &Verdict, out: &mut dyn io::Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &document(verdict))?;
    writeln!(out)
}

/// The JSON Schema of the document.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Document<'_>).to_value()
}

fn document(verdict: &Verdict) -> Document<'_> {
    Document {
        version: VERSION,
        tool: Tool { name: "cargo-orchestrate", version: env!("CARGO_PKG_VERSION") },
        findings: verdict.findings.iter().map(finding).collect(),
        resolution: resolution(&verdict.resolution),
        summary: summary(&verdict.summary),
        notes: &verdict.notes,
    }
}

fn finding(finding: &Reported) -> Finding<'_> {
    Finding {
        rule: &finding.rule,
        level: finding.level,
        message: &finding.message,
        place: place(&finding.place),
        label: &finding.label,
        item: finding.item.as_deref(),
        to: finding.to.as_deref(),
        contract: finding.contract.as_deref(),
        because: finding.because.as_ref().map(step),
        steps: finding.steps.iter().map(step).collect(),
        help: &finding.help,
        fix: finding.fix.as_ref().map(fix),
        fingerprint: &finding.fingerprint,
        crates: &finding.crates,
    }
}

fn place(place: &report::Place) -> Place<'_> {
    let report::Place { ref file, line, column, end_line, end_column, byte_start, byte_end } = *place;
    Place { file, line, column, end_line, end_column, byte_start, byte_end }
}

fn step(step: &ReportedStep) -> Step<'_> {
    Step { place: place(&step.place), label: &step.label }
}

fn fix(fix: &ReportedFix) -> Fix<'_> {
    match fix {
        ReportedFix::Edits(edits) => {
            Fix::Edits(edits.iter().map(|(at, text)| Edit { place: place(at), text }).collect())
        }
        ReportedFix::Command(command) => Fix::Command(command),
    }
}

fn resolution(share: &Share) -> Resolution {
    Resolution {
        resolved: share.resolved,
        total: share.total,
        share: share.ratio(),
        members: Members { resolved: share.resolved_members, total: share.members },
    }
}

fn summary(summary: &report::Summary) -> Summary {
    let report::Summary {
        denied,
        warned,
        waived,
        held,
        waivers,
        crates,
        files,
        references,
        marks,
        free_modules,
        overrides,
    } = *summary;
    Summary { denied, warned, waived, held, waivers, crates, files, references, marks, free_modules, overrides }
}
