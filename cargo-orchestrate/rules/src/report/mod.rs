//! Levels, waivers, counts and the share resolved: the verdict.
//!
//! In: findings as rules gave them. Out: a [`Verdict`] that stands without the engine's tables, so that it can be kept and
//! shared between processes.
//!
//! **Architecture Invariant:** knows no rule by name but through the registry, and no output format.

mod fingerprint;
mod held;
mod levels;
mod places;
mod reach;
mod verdict;
mod waivers;

pub use levels::rule_level;
pub use verdict::{Place, Reported, ReportedFix, ReportedStep, Summary, Verdict};

use crate::finding::Finding;
use crate::rules::RuleCx;
use held::Held;
use orchestrate_policy::Level;
use orchestrate_policy::baseline::Baseline;
use orchestrate_workspace::source::FileId;
use reach::Reach;
use waivers::Waivers;

/// The verdict on findings, as the rules of the registry gave them; what the baseline holds is counted and left out.
pub fn verdict(cx: &RuleCx<'_>, findings: Vec<Finding>, baseline: Option<&(FileId, Baseline)>) -> Verdict {
    let reach = Reach::new(cx);
    let mut waivers = Waivers::new(cx);
    let findings = reach.without_twins(findings);
    let (waived, mut kept): (Vec<Finding>, Vec<Finding>) = findings.into_iter().partition(|it| waivers.excuse(it));
    kept.extend(waivers.unused());
    let mut reported: Vec<Reported> = kept.into_iter().filter_map(|it| report(cx, &reach, it)).collect();
    reported.sort_by(|a, b| order(a).cmp(&order(b)));
    fingerprint::stamp(&mut reported);
    let mut held = Held::new(baseline);
    reported.retain(|it| !held.takes(it));
    let mut stale: Vec<Reported> = held.stale().into_iter().filter_map(|it| report(cx, &reach, it)).collect();
    fingerprint::stamp(&mut stale);
    reported.extend(stale);
    reported.sort_by(|a, b| order(a).cmp(&order(b)));
    Verdict {
        resolution: cx.model.share(),
        summary: summary(cx, &reported, waived.len(), held.count()),
        notes: notes(cx),
        findings: reported,
    }
}

/// The finding with its level and place; none where its level is `allow`.
fn report(cx: &RuleCx<'_>, reach: &Reach, finding: Finding) -> Option<Reported> {
    let level = levels::level_of(cx.policy, &finding);
    if level == Level::Allow {
        return None;
    }
    let step = |(site, label)| ReportedStep { place: places::place(cx.sources, site), label };
    Some(Reported {
        rule: finding.rule.to_owned(),
        level,
        message: finding.message,
        place: places::place(cx.sources, finding.site),
        label: finding.label,
        because: finding.because.map(|it| step((it.site, it.label))),
        steps: finding.steps.into_iter().map(|it| step((it.site, it.label))).collect(),
        help: finding.help,
        fix: finding.fix.map(|fix| places::fix(cx.sources, fix)),
        item: finding.item,
        to: finding.to,
        contract: finding.contract,
        fingerprint: String::new(),
        history: finding.history,
        crates: reach.crates(cx, finding.site.file),
    })
}

/// Total: two findings that are equal in all of it are the same finding.
fn order(it: &Reported) -> (&Place, &str, &str, Option<&str>, Option<&str>) {
    (&it.place, &it.rule, &it.message, it.contract.as_deref(), it.to.as_deref())
}

fn summary(cx: &RuleCx<'_>, reported: &[Reported], waived: usize, held: usize) -> Summary {
    let at = |level| reported.iter().filter(|it| it.level == level).count() as u32;
    Summary {
        denied: at(Level::Deny),
        warned: at(Level::Warn),
        waived: waived as u32,
        held: held as u32,
        waivers: cx.marks.waivers.len() as u32,
        crates: cx.model.crates().len() as u32,
        files: cx.model.reached().len() as u32,
        references: cx.model.references().len() as u32,
        marks: cx.marks.generated.len() as u32,
        free_modules: cx.policy.free_modules as u32,
        overrides: cx.policy.loosened as u32,
    }
}

fn notes(cx: &RuleCx<'_>) -> Vec<String> {
    let unresolved = cx.workspace.unresolved().map(|reason| {
        format!(
            "the libraries of dependencies are taken to be called as their packages, since `Cargo.lock` does not say more \
             ({reason}); run `cargo fetch`"
        )
    });
    unresolved.into_iter().collect()
}
