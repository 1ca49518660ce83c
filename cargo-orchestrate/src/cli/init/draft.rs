//! The draft of a policy, and what it takes to make it pass.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use camino::Utf8Path;

use super::against;
use super::layers::{self, Layer, MOST, Proposal};
use orchestrate_pipeline::{self as pipeline, Analysis, CheckError, Compare, Policies, Reading};
use orchestrate_policy::Level;
use orchestrate_resolve::model::Model;
use orchestrate_rules::report::Verdict;

/// A first policy is no longer than this.
const LINES: usize = 40;

/// A list that is longer stands on lines of its own.
const COLUMNS: usize = 100;

/// A folder with so many files that no target reaches is there on purpose: templates, or tests of a compiler's messages.
const ON_PURPOSE: usize = 5;

/// How many such folders are listed; more is for a person to say.
const FOLDERS: usize = 4;

/// A policy, before it is text.
#[derive(Default)]
struct Draft {
    levels: BTreeMap<String, u32>,
    marks: bool,
    proposal: Proposal,
    layers: Vec<Layer>,
    ignored: Vec<String>,
    min_share: Option<f64>,
}

/// A policy that denies nothing of this workspace.
pub(super) struct Passing {
    /// Its text.
    pub(super) text: Arc<str>,
    /// What stands against its layers.
    pub(super) against: Vec<String>,
}

/// A policy that denies nothing of this workspace.
///
/// # Errors
/// Where our own draft is refused, which is our fault.
pub(super) fn passing(reading: Reading) -> Result<Passing, CheckError> {
    let proposal = layers::propose(&reading);
    let mut draft = Draft {
        levels: BTreeMap::new(),
        marks: true,
        layers: proposal.layers(MOST),
        proposal,
        ignored: Vec::new(),
        min_share: min_share(&reading.model),
    };
    let (analysis, _) = judged(reading, &draft)?;
    draft.ignored = folders_on_purpose(&analysis);
    // What the graph of crates proposes, and the code does not keep to, is no promise of today's.
    let (analysis, verdict) = judged(analysis.into_reading(), &draft)?;
    if denied(&verdict).contains_key("layer-dependency") || denied(&verdict).contains_key("denied-package") {
        draft.layers.clear();
    }
    if denied(&verdict).contains_key("missing-mark-field") {
        draft.marks = false;
    }
    let (analysis, verdict) = judged(analysis.into_reading(), &draft)?;
    draft.levels = denied(&verdict);
    let against = draft.proposal.circles.iter().map(|circle| against::human(circle, &analysis.sources)).collect();
    Ok(Passing { text: draft.fitted(), against })
}

fn judged(reading: Reading, draft: &Draft) -> Result<(Analysis, Verdict), CheckError> {
    let policies = Policies::of(&reading.workspace, draft.text())?;
    let analysis = pipeline::bind(reading, &policies, None, &Compare::Nothing)?;
    let verdict = pipeline::judge(&analysis);
    Ok((analysis, verdict))
}

/// How many findings each rule denies.
fn denied(verdict: &Verdict) -> BTreeMap<String, u32> {
    let mut rules = BTreeMap::new();
    for finding in verdict.findings.iter().filter(|it| it.level == Level::Deny) {
        *rules.entry(finding.rule.clone()).or_default() += 1;
    }
    rules
}

/// What was measured, less 0.02: so that it is noticed when less is understood, and not at every change.
fn min_share(model: &Model) -> Option<f64> {
    let share = model.share();
    let floor = ((share.ratio() - 0.02) * 100.0).floor() / 100.0;
    (share.total > 0 && floor > 0.0).then_some(floor)
}

/// Globs for folders that hold many files that nothing reaches, and none that something does.
fn folders_on_purpose(analysis: &Analysis) -> Vec<String> {
    let (model, sources) = (&analysis.model, &analysis.sources);
    let reached: Vec<&Utf8Path> = model.reached().iter().map(|(file, _)| sources.path(*file)).collect();
    let mut folders: BTreeMap<&Utf8Path, usize> = BTreeMap::new();
    for path in &analysis.unreached {
        let free = |folder: &&Utf8Path| !folder.as_str().is_empty() && !reached.iter().any(|it| it.starts_with(folder));
        // The widest folder that is free of sources, so that one line says it.
        if let Some(folder) = path.ancestors().skip(1).take_while(free).last() {
            *folders.entry(folder).or_default() += 1;
        }
    }
    let many = folders.into_iter().filter(|(_, files)| *files >= ON_PURPOSE);
    many.take(FOLDERS).map(|(folder, _)| format!("{folder}/**")).collect()
}

impl Draft {
    /// The text, on a page that one reads at a glance: what can be added later goes first.
    fn fitted(mut self) -> Arc<str> {
        let is_long = |draft: &Draft| draft.text().lines().count() > LINES;
        if is_long(&self) {
            self.ignored.clear();
        }
        // Fewer layers hold what more of them hold, with less between them.
        for most in (0..self.layers.len()).rev() {
            if is_long(&self) {
                self.layers = self.proposal.layers(most);
            }
        }
        self.text()
    }

    fn text(&self) -> Arc<str> {
        let mut text =
            "# What this workspace promises: `cargo orchestrate check` holds it to this.\nversion = 1\n".to_owned();
        // A string takes whatever is written to it.
        let _ = self.write(&mut text);
        Arc::from(text)
    }

    fn write(&self, out: &mut String) -> std::fmt::Result {
        writeln!(out, "requires = \"{}.{}\"", env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"))?;
        if !self.levels.is_empty() {
            writeln!(out, "\n[levels]  # these fire today, so often: mend them, then delete their lines")?;
            for (rule, findings) in &self.levels {
                writeln!(out, "{rule} = \"warn\"  # {findings}")?;
            }
        }
        if self.marks {
            writeln!(out, "\n[generated]  # what code under `#[generated]` must carry")?;
            writeln!(out, "require = [\"intent\", \"by\"]")?;
        }
        for (index, layer) in self.layers.iter().enumerate() {
            let say = if index == 0 { "  # highest first: a layer may use those below it" } else { "" };
            writeln!(out, "{}[[layers]]{say}", if index == 0 { "\n" } else { "" })?;
            writeln!(out, "name = \"{}\"\ncontains = {}", layer.name, list(&layer.contains))?;
        }
        if !self.ignored.is_empty() {
            writeln!(out, "\n[sources]  # files that no target reaches, on purpose\nignore = {}", list(&self.ignored))?;
        }
        if let Some(share) = self.min_share {
            writeln!(out, "\n[resolution]  # how much of the code must be understood\nmin-share = {share}")?;
        }
        Ok(())
    }
}

/// A list of strings: on one line, or on as many as it takes.
fn list(items: &[String]) -> String {
    let values: toml_edit::Array = items.iter().map(String::as_str).collect();
    let line = values.to_string().trim().to_owned();
    if line.len() <= COLUMNS {
        return line;
    }
    let mut lines: Vec<String> = Vec::new();
    for value in values.iter().map(|value| format!("{},", value.to_string().trim())) {
        match lines.last_mut().filter(|line| line.len() + 1 + value.len() <= COLUMNS) {
            Some(line) => *line = format!("{line} {value}"),
            None => lines.push(format!("    {value}")),
        }
    }
    format!("[\n{}\n]", lines.join("\n"))
}
