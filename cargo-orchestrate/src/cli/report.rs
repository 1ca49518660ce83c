//! `report`: what became of code, by who wrote it.

use super::args::{Common, Report};
use super::origin::{self, counted};
use super::out::Out;
use super::progress::Progress;
use super::{Exit, Failure};
use orchestrate_history::origin::items::Written;
use orchestrate_history::outcomes::{self, Gaps, Ground};
use orchestrate_pipeline::{self as pipeline, Past};
use orchestrate_render as render;
use orchestrate_render::outcomes::Asked;

pub(super) fn run(common: &Common, arguments: &Report, out: &mut Out) -> Result<Exit, Failure> {
    let progress = Progress::new(common.quiet, "Following");
    let past = pipeline::outcomes(&common.request(), arguments.since.as_deref())?;
    let written = Written::new(&past.origins, &past.analysis.model, &past.analysis.sources);
    let report = told(&past, &written);
    let not_known = not_known(&past, &written, &report.gaps);
    let asked = Asked { head: past.origins.head.clone(), since: arguments.since.clone(), not_known };
    drop(progress);
    let terminal = out.terminal();
    out.write(|to| render::outcomes::outcomes(arguments.format, &asked, &report, &terminal, to))?;
    Ok(Exit::Clean)
}

fn told(Past { analysis, origins, since }: &Past, written: &Written<'_>) -> outcomes::Report {
    outcomes::report(&Ground {
        model: &analysis.model,
        sources: &analysis.sources,
        marks: &analysis.marks,
        policy: &analysis.policy,
        reviewed: &analysis.reviewed,
        evidence: &analysis.evidence,
        circumstances: &analysis.circumstances,
        origins,
        written,
        since: since.as_ref(),
    })
}

/// What no figure could be told of, and why; then what is not known of who wrote what.
fn not_known(past: &Past, written: &Written<'_>, gaps: &Gaps) -> Vec<String> {
    let told = of_lines(gaps).into_iter().chain(of_commits(gaps)).chain(of_code(gaps));
    let told = told.filter(|(is_so, _)| *is_so).map(|(_, text)| text);
    told.chain(origin::not_known(&past.analysis.model, &past.origins, written)).collect()
}

fn of_lines(gaps: &Gaps) -> Vec<(bool, String)> {
    let lines = |n: u64| counted(n as usize, "line");
    vec![
        (gaps.no_owner, "whose lines are whose: no `CODEOWNERS` and no mark names an owner of any source".to_owned()),
        (
            gaps.cut_lines > 0,
            format!(
                "since when {} are there, which count in no share: they are older than a shallow clone, or git lacks texts",
                lines(gaps.cut_lines)
            ),
        ),
        (
            gaps.lost_lines > 0,
            format!(
                "the end of {}, which count in no share: a merge took one side as it was, or both sides had the same line",
                lines(gaps.lost_lines)
            ),
        ),
        (
            gaps.skewed_lines > 0,
            format!(
                "how long {} lived: by the clocks of those who committed they ended before they began, and count as 0 days",
                lines(gaps.skewed_lines)
            ),
        ),
    ]
}

fn of_commits(gaps: &Gaps) -> Vec<(bool, String)> {
    vec![
        (
            gaps.squashed > 0,
            format!(
                "the lead time of {} that a site squashed: when each was begun is gone",
                counted(gaps.squashed as usize, "change")
            ),
        ),
        (
            gaps.unmerged > 0,
            format!(
                "the lead time of {} on the first-parent line that no merge brought in",
                counted(gaps.unmerged as usize, "commit")
            ),
        ),
        (
            gaps.early_merges > 0,
            format!(
                "the lead time of {} that are older than what they brought in, by the clocks of their authors",
                counted(gaps.early_merges as usize, "merge")
            ),
        ),
        (
            gaps.reverts > 0,
            format!(
                "what {} reverted: they name no commit of this history, and no subject that one earlier commit has",
                counted(gaps.reverts as usize, "revert")
            ),
        ),
    ]
}

fn of_code(gaps: &Gaps) -> Vec<(bool, String)> {
    let (all, unknown, stale) = gaps.functions;
    vec![
        (
            unknown > 0,
            format!(
                "what runs of tests show of {} of {}: no run of them is kept here, or it no longer holds ({}); `cargo orchestrate prove` makes one",
                render::grouped(unknown),
                counted(all as usize, "function"),
                render::grouped(stale)
            ),
        ),
        (
            gaps.no_acceptance,
            "the time to review: no acceptance by a person is kept that matches what stands".to_owned(),
        ),
        (
            gaps.acceptances > 0,
            format!(
                "the time to review of {}: no commit before it has written any of the item",
                counted(gaps.acceptances as usize, "acceptance")
            ),
        ),
        (gaps.no_review, "what waits for a review: the policy has no `[[review]]` that says what needs one".to_owned()),
    ]
}
