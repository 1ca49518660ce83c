//! JUnit XML: a test suite per rule, a test case per finding, and a passed one for a rule that found nothing.

use std::io;

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::{Options, Texts, from_root, rustc};
use orchestrate_policy::Level;
use orchestrate_rules::report::{Reported, Verdict};

pub(super) fn write(
    verdict: &Verdict,
    texts: &dyn Texts,
    options: &Options<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut report = Report::new("cargo orchestrate");
    for rule in rules(verdict, options) {
        let mut suite = TestSuite::new(rule);
        let findings = verdict.findings.iter().filter(|finding| finding.rule == rule);
        suite.add_test_cases(findings.map(|finding| case(finding, texts, options)));
        if suite.test_cases.is_empty() {
            suite.add_test_case(passed(rule));
        }
        report.add_test_suite(suite);
    }
    report.serialize(out).map_err(io::Error::other)
}

/// The rules that ran, and any other that a kept verdict names.
fn rules<'a>(verdict: &'a Verdict, options: &Options<'a>) -> Vec<&'a str> {
    let named = verdict.findings.iter().map(|finding| finding.rule.as_str());
    let mut rules: Vec<&str> = options.rules.iter().map(|rule| rule.id).chain(named).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}

fn passed(rule: &str) -> TestCase {
    let mut case = TestCase::new("no findings", TestCaseStatus::success());
    case.set_classname(rule);
    case
}

/// A case is known by its name from run to run, so there are no lines in it.
fn case(finding: &Reported, texts: &dyn Texts, options: &Options<'_>) -> TestCase {
    let name = match &finding.item {
        Some(item) => format!("{item}: {}", finding.message),
        None => format!("{}: {}", finding.place.file, finding.message),
    };
    let mut case = TestCase::new(name, status(finding, texts));
    case.set_classname(finding.rule.as_str());
    case.extra.insert("file".into(), from_root(options.prefix, &finding.place.file).into());
    case.extra.insert("line".into(), finding.place.line.to_string().into());
    case
}

/// What fails the check fails its case; a warning is a case that did not run, the only third state that JUnit has.
fn status(finding: &Reported, texts: &dyn Texts) -> TestCaseStatus {
    let mut status = match finding.level {
        Level::Deny => TestCaseStatus::non_success(NonSuccessKind::Failure),
        Level::Warn | Level::Allow => TestCaseStatus::skipped(),
    };
    status.set_type(finding.rule.as_str());
    status.set_message(finding.message.as_str());
    status.set_description(rustc::rendered(finding, texts, false).trim_end());
    status
}
