//! All findings, sorted, with the share resolved.

use serde::{Deserialize, Serialize};

use orchestrate_policy::Level;
use orchestrate_policy::baseline::{Entry, NO_CRATE};
use orchestrate_resolve::model::Share;

/// The outcome of one check.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    /// Findings at warn or deny level, sorted by file, place, rule and message.
    pub findings: Vec<Reported>,
    /// How much was understood.
    pub resolution: Share,
    /// What was counted.
    pub summary: Summary,
    /// Things to know that are no findings: dependencies that could not be resolved, say.
    pub notes: Vec<String>,
}

/// Counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Findings at deny level.
    pub denied: u32,
    /// Findings at warn level.
    pub warned: u32,
    /// Findings that a waiver holds back.
    pub waived: u32,
    /// Findings that the baseline holds.
    pub held: u32,
    /// Waivers in the sources.
    pub waivers: u32,
    /// Crates looked at.
    pub crates: u32,
    /// Files read.
    pub files: u32,
    /// References judged.
    pub references: u32,
    /// Marks.
    pub marks: u32,
    /// Modules that are in no layer, where there are layers.
    pub free_modules: u32,
    /// What the policy loosens of those that it extends, each with a reason.
    pub overrides: u32,
}

impl Verdict {
    /// Counts the findings that are there.
    pub fn recount(&mut self) {
        let at = |level| self.findings.iter().filter(|it: &&Reported| it.level == level).count() as u32;
        (self.summary.denied, self.summary.warned) = (at(Level::Deny), at(Level::Warn));
    }
}

/// A range of text, in every measure that a format may ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Workspace-relative, with `/`.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1, in characters.
    pub column: u32,
    /// Line of the end, from 1.
    pub end_line: u32,
    /// Column one past the end.
    pub end_column: u32,
    /// First byte, from 0.
    pub byte_start: u32,
    /// One past the last byte.
    pub byte_end: u32,
}

/// A finding with its level and its place spelled out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reported {
    /// The rule's id.
    pub rule: String,
    /// Warn or deny.
    pub level: Level,
    /// What is wrong.
    pub message: String,
    /// The exact place.
    pub place: Place,
    /// What the place shows.
    pub label: String,
    /// The promise, and what it says.
    pub because: Option<ReportedStep>,
    /// The way it came.
    pub steps: Vec<ReportedStep>,
    /// How to mend it.
    pub help: String,
    /// How to mend it by machine.
    pub fix: Option<ReportedFix>,
    /// Path of the item in which it stands.
    pub item: Option<String>,
    /// Path of the definition that it reaches.
    pub to: Option<String>,
    /// Name of the contract.
    pub contract: Option<String>,
    /// Made of rule, contract, item, `to` and the how-manieth of these; never of lines.
    pub fingerprint: String,
    /// Whether it rests on what has changed since the base, which no build can keep fresh.
    pub history: bool,
    /// Names of the crates that reach the place (`shop_api`, `shop-api[bin:serve]`), for the doors that judge one crate or package;
    /// empty for a place that belongs to no crate.
    pub crates: Vec<String>,
}

impl Reported {
    /// What a baseline knows it by.
    pub fn entry(&self) -> Entry {
        Entry {
            rule: self.rule.clone(),
            contract: self.contract.clone(),
            item: self.item.clone(),
            file: self.item.is_none().then(|| self.place.file.clone()),
            to: self.to.clone(),
            fingerprint: self.fingerprint.clone(),
        }
    }

    /// The block of a baseline that it belongs to: that of its first crate.
    pub fn block(&self) -> &str {
        self.crates.first().map_or(NO_CRATE, String::as_str)
    }
}

/// A place with a word on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportedStep {
    /// Where.
    pub place: Place,
    /// What happens there.
    pub label: String,
}

/// How to mend a finding by machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReportedFix {
    /// Replace each place by the text beside it.
    Edits(Vec<(Place, String)>),
    /// Run this command.
    Command(String),
}
