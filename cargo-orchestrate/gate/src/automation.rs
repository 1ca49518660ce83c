//! Steps of continuous integration that run the check, and what weakens them.
//!
//! Files are read line by line, whatever CI system they are for: a step is a line that runs `cargo orchestrate` or `cargo-orchestrate`. A step may change in anything
//! but its verb, the base that it names, and the part of the workspace that it checks.

use camino::Utf8PathBuf;

use super::changes::ChangeContext;
use super::ci_files::CiFiles;
use orchestrate_rules::finding::Finding;
use orchestrate_workspace::source::{Site, Span};

/// Settings that ignore the failure of a step.
const IGNORED_FAILURES: [&str; 5] = ["continue-on-error: true", "allow_failure: true", "|| true", "|| :", "if: false"];
/// The variable that weakens checks during a build.
const DOORS_DOWN: &str = "ORCHESTRATE_BUILD";
/// Options that reduce what a step checks.
const NARROWING: [&str; 4] = ["--package", "-p", "--exclude", "--changed-since"];

pub(super) fn compare(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let CiFiles { before, now } = changes.ci_files();
    compare_steps(changes, (before, now), found);
    compare_ignored_failures(changes, (before, now), found);
}

type CiFileTexts = [(Utf8PathBuf, String)];

/// Steps that were removed, or check less.
fn compare_steps(changes: &ChangeContext<'_>, (before, now): (&CiFileTexts, &CiFileTexts), found: &mut Vec<Finding>) {
    let kept: Vec<CheckStep<'_>> = now.iter().flat_map(|(_, text)| steps_of(text)).collect();
    for (path, text) in before {
        for step in steps_of(text).filter(|step| !kept.iter().any(|it| it.checks_as_much(step))) {
            let message = format!("`{path}` ran `{}`, and no step checks as much any more", step.text);
            let site =
                now.iter().find(|(now, _)| now.ends_with(path)).and_then(|(now, _)| changes.head().sources.id(now));
            let site = site.map_or_else(|| changes.manifest_first_line(), |file| changes.first_line(file));
            found.push(changes.weakening(message, Some(site), None).contract("ci").to(step.text.to_owned()));
        }
    }
}

/// Settings that ignore failures in a file that runs the check, and weakened checks of the build.
fn compare_ignored_failures(
    changes: &ChangeContext<'_>,
    (before, now): (&CiFileTexts, &CiFileTexts),
    found: &mut Vec<Finding>,
) {
    for (path, text) in now {
        let was = before.iter().find(|(was, _)| path.ends_with(was)).map_or("", |(_, text)| text);
        // A new file had no step whose failure could be ignored.
        let runs = steps_of(was).next().is_some();
        let settings = IGNORED_FAILURES.iter().filter(|_| runs).chain([&DOORS_DOWN]);
        for setting in settings.filter(|setting| lines_with(text, setting).count() > lines_with(was, setting).count()) {
            let Some(line) = lines_with(text, setting).last() else { continue };
            let message = match *setting {
                DOORS_DOWN => format!("`{line}` weakens the checks of the build"),
                setting => format!("`{setting}` beside a step that runs the check ignores its failure"),
            };
            let site = changes.head().sources.id(path).map(|file| line_site(file, text, line));
            found.push(changes.weakening(message, site, None).contract("ci").to((*setting).to_owned()));
        }
    }
}

fn line_site(file: orchestrate_workspace::source::FileId, text: &str, line: &str) -> Site {
    let start = text.rfind(line).unwrap_or_default();
    Site::new(file, Span::new(start as u32, (start + line.len()) as u32))
}

fn lines_with<'t>(text: &'t str, what: &str) -> impl Iterator<Item = &'t str> {
    text.lines().map(str::trim).filter(move |line| !line.starts_with('#') && line.contains(what))
}

/// A line that runs `cargo orchestrate`.
struct CheckStep<'t> {
    text: &'t str,
    verb: &'t str,
    words: Vec<&'t str>,
}

fn steps_of(text: &str) -> impl Iterator<Item = CheckStep<'_>> {
    text.lines().map(str::trim).filter(|line| !line.starts_with('#')).filter_map(step)
}

fn step(line: &str) -> Option<CheckStep<'_>> {
    let starts = ["cargo orchestrate ", "cargo-orchestrate "];
    let rest = starts.iter().find_map(|start| line.split_once(start).map(|(_, rest)| rest))?;
    let words: Vec<&str> = rest.split_whitespace().collect();
    let verb = *words.first().filter(|word| word.chars().all(|it| it.is_ascii_lowercase()))?;
    Some(CheckStep { text: line.trim_start_matches("- ").trim_start_matches("run: "), verb, words })
}

impl CheckStep<'_> {
    fn checks_as_much(&self, before: &CheckStep<'_>) -> bool {
        // A shell may add an option where a variable is set: `${BASE:+--base "$BASE"}`.
        let is = |word: &str, option: &str| word == option || option.len() > 2 && word.contains(option);
        let has = |step: &CheckStep<'_>, option: &str| step.words.iter().any(|word| is(word, option));
        self.verb == before.verb
            && (has(self, "--base") || !has(before, "--base"))
            && NARROWING.iter().all(|option| !has(self, option) || has(before, option))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_may_change_in_all_but_what_it_judges() {
        let does = |now: &str, before: &str| step(now).unwrap().checks_as_much(&step(before).unwrap());
        assert!(does("- run: cargo orchestrate check --format github", "run: cargo orchestrate check"));
        assert!(does("cargo-orchestrate check --base=x", "cargo orchestrate check --base origin/main"));
        for weaker in ["cargo orchestrate list", "cargo orchestrate check -p a", "cargo orchestrate check --exclude=a"]
        {
            assert!(!does(weaker, "cargo orchestrate check"), "{weaker}");
        }
        assert!(!does("cargo orchestrate check", "cargo orchestrate check --base main"));
        assert!(does("cargo orchestrate check ${BASE:+--base \"$BASE\"}", "cargo orchestrate check --base main"));
        for none in ["cargo install cargo-orchestrate", "name: orchestrate", "cargo orchestrate --version"] {
            assert!(step(none).is_none(), "{none}");
        }
    }
}
