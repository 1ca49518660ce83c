//! `report`: what became of code, by who wrote it.

use super::args::{Common, Report};
use super::out::Out;
use super::progress::Progress;
use super::{Exit, Failure, origin};
use crate::origin::items::Written;
use crate::outcomes::{self, Ground};
use crate::pipeline::{self, Past};
use crate::render;
use crate::render::outcomes::Asked;

pub(super) fn run(common: &Common, arguments: &Report, out: &mut Out) -> Result<Exit, Failure> {
    let progress = Progress::new(common.quiet, "Following");
    let past = pipeline::outcomes(&common.request(), arguments.since.as_deref())?;
    let report = told(&past);
    let asked = Asked { head: past.origins.head.clone(), since: arguments.since.clone() };
    drop(progress);
    let terminal = out.terminal();
    out.write(|to| render::outcomes::outcomes(arguments.format, &asked, &report, &terminal, to))?;
    Ok(Exit::Clean)
}

fn told(Past { analysis, origins, since }: &Past) -> outcomes::Report {
    let written = Written::new(origins, &analysis.model, &analysis.sources);
    let ground = Ground {
        model: &analysis.model,
        sources: &analysis.sources,
        marks: &analysis.marks,
        policy: &analysis.policy,
        reviewed: &analysis.reviewed,
        evidence: &analysis.evidence,
        circumstances: &analysis.circumstances,
        origins,
        written: &written,
        since: since.as_ref(),
    };
    let mut report = outcomes::report(&ground);
    report.not_known.extend(origin::not_known(&analysis.model, origins, &written));
    report
}
