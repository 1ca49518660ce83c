//! Evidence in a fixture: what runs of its tests are said to have shown.
//!
//! `evidence.jsonl` beside the manifest is laid where a check looks for it. What nobody can write down, since it is another on each machine and
//! day, stands as `…` and is filled in as it is now: digests, the lock file, the compiler. Anything else stays, and is stale.

use std::fs;

use camino::Utf8Path;
use orchestrate_history::evidence::{Circumstances, Digests, Evidence};
use orchestrate_pipeline as pipeline;
use serde_json::Value;

use crate::fixture::request;

/// What is filled in.
const NOW: &str = "…";

/// Lays the evidence of a copy where a check looks for it.
pub(crate) fn lay(root: &Utf8Path) {
    let path = Evidence::path(&root.join("target"));
    if fs::rename(root.join("evidence.jsonl"), &path).is_err() && !path.exists() {
        return;
    }
    let text = fs::read_to_string(&path).expect("the evidence of a fixture can be read");
    let reading = pipeline::read(&request(root)).expect("a fixture with evidence can be read");
    let (digests, is) = (Digests::new(&reading.model, &reading.sources), pipeline::evidence::circumstances(root));
    let lines: Vec<String> = text.lines().map(|line| filled(line, &digests, &is)).collect();
    fs::write(path, lines.join("\n")).expect("the evidence of a fixture can be laid");
}

fn filled(line: &str, digests: &Digests<'_>, is: &Circumstances) -> String {
    let Ok(mut record) = serde_json::from_str::<Value>(line) else { return line.to_owned() };
    let digest = |path: &str| digests.of(path).unwrap_or_default();
    let item = record["item"].as_str().unwrap_or_default().to_owned();
    fill(&mut record["digest"], || digest(&item));
    for run in record["tests"].as_array_mut().into_iter().flatten() {
        let test = run["test"].as_str().unwrap_or_default().to_owned();
        fill(&mut run["digest"], || digest(&test));
    }
    for (path, known) in record["state"]["reached"].as_object_mut().into_iter().flatten() {
        fill(known, || digest(path));
    }
    fill(&mut record["state"]["lock"], || is.lock.clone().unwrap_or_default());
    fill(&mut record["state"]["toolchain"], || is.toolchain.clone().unwrap_or_default());
    record.to_string()
}

fn fill(value: &mut Value, now: impl FnOnce() -> String) {
    if value == NOW {
        *value = Value::String(now());
    }
}
