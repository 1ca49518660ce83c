//! `cargo bench --bench parse-folder -- FOLDER`: parses every `.rs` file beneath a folder, whether or not a workspace reaches it.
//!
//! Prints a line for each file that is refused, with the reason; then how many files and bytes there were, how many are refused
//! for each reason, and the three that took longest. The arguments of macro calls are parsed too, as those of macros that
//! nobody knows.

#![expect(clippy::print_stdout, clippy::expect_used, reason = "a program that measures, run by hand")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use orchestrate_syntax::parse::{self, Form, MadeText, Origins};
use orchestrate_workspace::source;
use rayon::prelude::*;

/// What came of a file.
struct Outcome {
    path: PathBuf,
    bytes: usize,
    took: Duration,
    /// In which line, and why.
    refused: Option<(usize, String)>,
}

fn main() {
    let folder = std::env::args().skip(1).find(|it| !it.starts_with("--")).expect("a folder");
    let walk = walkdir::WalkDir::new(&folder).sort_by_file_name().into_iter().flatten();
    let is_source = |path: &PathBuf| path.extension().is_some_and(|it| it == "rs") && path.is_file();
    let paths: Vec<PathBuf> = walk.map(|it| it.into_path()).filter(is_source).collect();
    let pool = rayon::ThreadPoolBuilder::new().stack_size(parse::STACK_BYTES).build().expect("threads");
    let start = Instant::now();
    let mut outcomes: Vec<Outcome> = pool.install(|| paths.into_par_iter().map(outcome).collect());
    let took = start.elapsed();
    for outcome in &outcomes {
        if let Some((line, reason)) = &outcome.refused {
            println!("{}:{line}: {reason}", shown(&outcome.path, &folder));
        }
    }
    println!("\n{} files, {} bytes, {took:.1?}", outcomes.len(), outcomes.iter().map(|it| it.bytes).sum::<usize>());
    println!("{} refused", outcomes.iter().filter(|it| it.refused.is_some()).count());
    for (count, reason) in by_reason(&outcomes) {
        println!("{count:>6}  {reason}");
    }
    outcomes.sort_by_key(|it| std::cmp::Reverse(it.took));
    for slow in outcomes.iter().take(3) {
        println!("{:.1?} for {} bytes: {}", slow.took, slow.bytes, shown(&slow.path, &folder));
    }
}

fn shown<'p>(path: &'p Path, folder: &str) -> std::path::Display<'p> {
    path.strip_prefix(folder).unwrap_or(path).display()
}

fn by_reason(outcomes: &[Outcome]) -> Vec<(usize, &str)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, reason) in outcomes.iter().filter_map(|it| it.refused.as_ref()) {
        *counts.entry(reason).or_default() += 1;
    }
    let mut counts: Vec<(usize, &str)> = counts.into_iter().map(|(reason, count)| (count, reason)).collect();
    counts.sort_by_key(|(count, reason)| (std::cmp::Reverse(*count), *reason));
    counts
}

fn outcome(path: PathBuf) -> Outcome {
    let read = camino::Utf8Path::from_path(&path).map(source::read);
    let Some(Ok(text)) = read else {
        let reason = read.map_or_else(|| "a path that is no text".to_owned(), |read| format!("{:?}", read.err()));
        return Outcome { path, bytes: 0, took: Duration::ZERO, refused: Some((0, reason)) };
    };
    let start = Instant::now();
    let facts = parse::parse(&text, Form::Items);
    for call in &facts.macro_calls {
        let name = facts.path(call.path).last().map_or("", |last| facts.name(last.name));
        let origins = Origins::File(call.at);
        let made = MadeText { text: &call.text, origins, call, name, expanded: false, bodies: true };
        drop(parse::parse_made(&made));
    }
    let line = |at: u32| text.get(..at as usize).map_or(0, |before| before.matches('\n').count() + 1);
    let refused = facts.issues.first().map(|issue| (line(issue.span.start), issue.message.clone()));
    Outcome { path, bytes: text.len(), took: start.elapsed(), refused }
}
