//! What the build-time doors say, wherever they run: in a build script's own process, or in the installed binary that it asks.
//!
//! In: the environment that cargo gives. Out: lines for cargo, or a text for a test.
//!
//! **Architecture Invariant:** a door reports the rules whose inputs it can keep fresh, no others.

mod place;
mod select;
mod watch;

pub(crate) use place::{of_check as places_of_check, of_package as place_of_package, target_above};
pub(crate) use select::of_crate;
use select::{of_package, of_workspace};
pub(crate) use watch::unjudged as watched_unjudged;

use camino::Utf8Path;

use crate::client::Answer;
use crate::strictness::Strictness;
use orchestrate_pipeline::CheckError;
use orchestrate_pipeline::shared::{self, Shared};
use orchestrate_policy::Level;
use orchestrate_render::{self as render, Format, OnDisk, Options};
use orchestrate_rules::report::{Reported, Verdict};

/// How many findings of a level are shown one by one.
const SHOWN: usize = 20;

/// Lines for cargo: what a build script found, and what it watches.
pub(crate) fn build_script(strictness: Strictness) -> Vec<String> {
    let Some(folder) = place::manifest_folder() else {
        return vec![
            "cargo::error=`CARGO_MANIFEST_DIR` is not set: call `enforce` from a build script that cargo runs"
                .to_owned(),
        ];
    };
    let mut lines = match shared::verdict(&place::of_build_script(&folder)) {
        Ok(shared) => judged(&shared, &folder, strictness),
        Err(error) => unjudged(&error, &folder, strictness),
    };
    // A newer engine may judge otherwise.
    lines.extend(place::exe().map(|it| format!("cargo::rerun-if-changed={it}")));
    lines
}

fn judged(shared: &Shared, folder: &Utf8Path, strictness: Strictness) -> Vec<String> {
    let Some(package) = shared.members.in_folder(folder) else {
        return vec![format!("cargo::error=`{folder}` is no package of the workspace `{}`", shared.members.root)];
    };
    let gate = shared.members.packages[package].gate;
    let findings = if gate { of_workspace(shared) } else { of_package(shared, package) };
    let mut lines = directives(&findings, strictness);
    let watched = if gate { watch::workspace(&shared.members) } else { watch::package(&shared.members, package) };
    lines.extend(watched.into_iter().map(|it| format!("cargo::rerun-if-changed={it}")));
    lines
}

/// Denied findings first; cargo shows one line of each.
fn directives(findings: &[&Reported], strictness: Strictness) -> Vec<String> {
    let (denied, warned): (Vec<&Reported>, Vec<&Reported>) = findings.iter().partition(|it| it.level == Level::Deny);
    let error = if strictness == Strictness::Warn { "warning" } else { "error" };
    let mut lines = level_directives(error, &denied);
    lines.extend(level_directives("warning", &warned));
    lines
}

fn level_directives(directive: &str, findings: &[&Reported]) -> Vec<String> {
    let shown = findings.iter().take(SHOWN).map(|it| format!("cargo::{directive}={}", render::build_line(it)));
    let mut lines: Vec<String> = shown.collect();
    if findings.len() > SHOWN {
        let more = findings.len() - SHOWN;
        lines.push(format!("cargo::{directive}=and {more} more: run `cargo orchestrate check --all`"));
    }
    lines
}

fn unjudged(error: &CheckError, folder: &Utf8Path, strictness: Strictness) -> Vec<String> {
    let gentle = strictness == Strictness::Warn || (error.is_too_old() && strictness != Strictness::Deny);
    let directive = if gentle { "warning" } else { "error" };
    let text = error.one_line();
    let mut lines = vec![format!("cargo::{directive}=the policy of this workspace was not checked: {text}")];
    lines.extend(watch::unjudged(error, folder).into_iter().map(|it| format!("cargo::rerun-if-changed={it}")));
    lines
}

/// What a test is told.
pub(crate) fn test() -> Answer {
    match shared::verdict(&place::of_test()) {
        Ok(shared) => told(&shared),
        Err(error) if error.is_too_old() => Answer::TooOld(error.to_string()),
        Err(error) => Answer::Unchecked(error.to_string()),
    }
}

fn told(shared: &Shared) -> Answer {
    let texts = OnDisk { root: shared.members.root.clone() };
    let text = render::to_string(Format::Human, &shared.verdict, &texts, &Options::default());
    match &shared.verdict {
        Verdict { summary, .. } if summary.denied > 0 => Answer::Denied(text),
        Verdict { findings, .. } if findings.is_empty() => Answer::Clean(String::new()),
        _ => Answer::Clean(text),
    }
}
