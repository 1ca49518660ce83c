//! `evidence`: what runs of tests have shown, between machines and people.

use camino::{Utf8Path, Utf8PathBuf};

use super::args::{Common, EvidenceVerb};
use super::out::Out;
use super::{Exit, Failure};
use orchestrate_history::evidence::{self, Digests, Evidence, Now, Record, TestOutcome, stale};
use orchestrate_pipeline::{self as pipeline, Analysis, CheckError};
use orchestrate_workspace::source;

pub(super) fn run(common: &Common, verb: &EvidenceVerb, out: &mut Out) -> Result<Exit, Failure> {
    match verb {
        EvidenceVerb::Show => show(&pipeline::analyze(&common.request())?, out)?,
        EvidenceVerb::Export => {
            let evidence = Evidence::read(&pipeline::load(&common.request())?.target_directory);
            let lines = evidence.to_lines().map_err(std::io::Error::from)?;
            out.write(|to| to.write_all(lines.as_bytes()))?;
        }
        EvidenceVerb::Merge { files } => merge(&pipeline::load(&common.request())?.target_directory, files, out)?,
    }
    Ok(Exit::Clean)
}

/// Takes all files or none: half of the parts would look like a run that was cut short.
fn merge(target: &Utf8Path, files: &[Utf8PathBuf], out: &mut Out) -> Result<(), Failure> {
    let mut merged = Evidence::read(target);
    let (mut records, mut unread) = (Vec::new(), 0);
    for file in files {
        let text = source::read(file).map_err(|problem| CheckError::unreadable(file.clone(), &problem))?;
        let evidence = Evidence::of_lines(text.as_bytes());
        unread += evidence.unread();
        for record in evidence.records() {
            check_state(&merged, record, file)?;
            merged.complete(record.clone());
            records.push(record.clone());
        }
    }
    let count = records.len();
    evidence::keep(target, records).map_err(|source| Failure::Write { path: Evidence::path(target), source })?;
    if unread > 0 {
        out.note(&format!("{unread} lines hold no record that this release reads, and were left out"));
    }
    out.status("Merged", &format!("{count} records"));
    Ok(())
}

fn check_state(known: &Evidence, record: &Record, file: &Utf8Path) -> Result<(), Failure> {
    match known.of(&record.item) {
        Some(known) if !known.is_like(record) => Err(Failure::Usage(format!(
            "`{file}` has shown `{}` in another state than what is known of it\n\
             help: run all parts on the same commit, with the same compiler and features, or remove `{}` first",
            record.item, "target/orchestrate/evidence.jsonl"
        ))),
        _ => Ok(()),
    }
}

fn show(analysis: &Analysis, out: &mut Out) -> Result<(), Failure> {
    let evidence = Evidence::read(&analysis.workspace.target_directory);
    let digests = Digests::new(&analysis.model, &analysis.sources);
    let circumstances = pipeline::evidence::circumstances(&analysis.workspace.root);
    let now = Now { digests: &digests, circumstances: &circumstances };
    let lines: String = evidence.records().map(|record| line(record, &now)).collect();
    let known = evidence.records().count();
    if known == 0 {
        out.note("nothing is known of any item: `cargo orchestrate prove` runs what the policy requires");
    }
    out.write(|to| to.write_all(lines.as_bytes()))?;
    Ok(())
}

fn line(record: &Record, now: &Now<'_>) -> String {
    let passed = record.tests.iter().filter(|run| run.outcome == TestOutcome::Passed && run.reached).count();
    let mut line = format!("{}: {passed} tests reach it and pass", record.item);
    if let Some(mutants) = &record.mutants {
        let noticed = mutants.killed + mutants.timed_out;
        line.push_str(&format!("; {noticed} of {} mutants noticed", noticed + mutants.survived.len() as u32));
        if !mutants.is_complete() {
            line.push_str(&format!(", in {} of {} parts", mutants.parts.tried.len(), mutants.parts.of));
        }
    }
    if let Some(what) = stale(record, now) {
        line.push_str(&format!("; stale: {what}"));
    }
    line.push('\n');
    line
}
