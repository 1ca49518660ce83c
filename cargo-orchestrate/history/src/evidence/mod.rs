//! What runs of tests have shown of items, and whether it still holds.
//!
//! In: a file of JSON lines that a run wrote under the target directory, and the workspace as it is now. Out: the [`Record`] of an item, and
//! [`What`] has changed since it was made. Evidence is never read from the repository: whoever writes code could write its evidence too.
//!
//! **Architecture Invariant:** runs no test and judges nothing; what evidence is worth, rules say.

mod digests; // Items as they are now.
mod record; // What a run has shown.
mod stale; // What has changed since.

pub use digests::Digests;
pub use record::{Mutants, Parts, Probed, Record, State, Survivor, TestOutcome, TestRun, VERSION};
pub use stale::{Circumstances, Now, What, stale};

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};

use orchestrate_workspace::disk;

/// All that is known of runs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    /// By item path.
    records: BTreeMap<String, Record>,
    /// Lines that hold no record of ours.
    unread: usize,
    /// What it was read from, in few bytes.
    state: String,
}

impl Evidence {
    /// Where evidence is kept.
    pub fn path(target_directory: &Utf8Path) -> Utf8PathBuf {
        target_directory.join("orchestrate").join("evidence.jsonl")
    }

    /// What is kept under a target directory. A file that is missing, or whose first line is no JSON, is no evidence.
    pub fn read(target_directory: &Utf8Path) -> Evidence {
        Evidence::of_lines(&kept(target_directory))
    }

    /// Whether what is kept under a target directory is what this was read from.
    pub fn is_kept(state: &str, target_directory: &Utf8Path) -> bool {
        state_of(&kept(target_directory)) == state
    }

    /// What it was read from, in few bytes.
    pub fn state(&self) -> &str {
        &self.state
    }

    /// What lines say; of two records of one item, the later one.
    pub fn of_lines(bytes: &[u8]) -> Evidence {
        let mut evidence = Evidence { state: state_of(bytes), ..Evidence::default() };
        for line in bytes.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()) {
            match serde_json::from_slice::<Record>(line) {
                Ok(record) if record.version == VERSION => evidence.add(record),
                _ => evidence.unread += 1,
            }
        }
        evidence
    }

    /// Adds a record, in the place of an earlier one of that item.
    pub fn add(&mut self, record: Record) {
        self.records.insert(record.item.clone(), record);
    }

    /// Adds a record, put together with an earlier one of that item that it completes, else in its place.
    pub fn complete(&mut self, record: Record) {
        match self.records.get_mut(&record.item).filter(|known| known.is_completed_by(&record)) {
            Some(known) => known.absorb(record),
            None => self.add(record),
        }
    }

    /// The record of an item.
    pub fn of(&self, item: &str) -> Option<&Record> {
        self.records.get(item)
    }

    /// All records, by item path.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    /// How many lines hold no record that this release reads.
    pub fn unread(&self) -> usize {
        self.unread
    }

    /// A line for each record, in the order of item paths.
    ///
    /// # Errors
    /// Where a record cannot be written as JSON.
    pub fn to_lines(&self) -> Result<String, serde_json::Error> {
        let mut lines = String::new();
        for record in self.records() {
            lines.push_str(&serde_json::to_string(record)?);
            lines.push('\n');
        }
        Ok(lines)
    }
}

/// Keeps records under a target directory. One that ran other tests, or tried other parts of the same mutants, is put together with what is there; any
/// other one takes its place.
///
/// # Errors
/// Where the file cannot be written.
pub fn keep(target_directory: &Utf8Path, records: Vec<Record>) -> std::io::Result<()> {
    let path = Evidence::path(target_directory);
    let _lock = disk::lock(&path.with_extension("lock"));
    let mut evidence = Evidence::read(target_directory);
    records.into_iter().for_each(|record| evidence.complete(record));
    disk::write(&path, evidence.to_lines()?.as_bytes())
}

fn kept(target_directory: &Utf8Path) -> Vec<u8> {
    disk::read(&Evidence::path(target_directory), b"{").unwrap_or_default()
}

fn state_of(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

#[cfg(test)]
mod tests;
