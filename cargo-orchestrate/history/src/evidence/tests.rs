//! Records there and back, and what makes each of them stale.

use camino::Utf8Path;

use super::*;

/// A record of `app::f`, held by `app::tests::t`, which passed.
pub(crate) fn record() -> Record {
    let passed = TestOutcome::Passed;
    Record {
        version: VERSION,
        item: "app::f".to_owned(),
        file: "src/lib.rs".into(),
        digest: "v1:f".to_owned(),
        state: State { lock: "l".into(), toolchain: "1.94".into(), ..State::default() },
        tests: vec![TestRun {
            test: "app::tests::t".into(),
            digest: "v1:t".into(),
            outcome: passed,
            reached: true,
            millis: 3,
        }],
        mutants: None,
        probed: Probed::Probed,
    }
}

#[test]
fn records_are_lines_and_the_later_one_of_an_item_counts() {
    let mut later = record();
    later.tests[0].outcome = TestOutcome::TimedOut;
    later.probed = Probed::Unknown { why: "const fn".to_owned() };
    later.mutants = Some(Mutants {
        killed: 3,
        survived: vec![Survivor { operator: "binary".into(), line: 7, original: "<".into(), ..survivor() }],
        ..Mutants::default()
    });
    let line = |record: &Record| serde_json::to_string(record).unwrap();
    let text = format!("{}\n\nnonsense\n{}\n{{\"version\":2}}\n{}", line(&record()), line(&later), "{\"version\":1}");
    let evidence = Evidence::of_lines(text.as_bytes());
    assert_eq!(evidence.of("app::f"), Some(&later));
    assert_eq!((evidence.of("app::g"), evidence.unread()), (None, 3));
    let again = Evidence::of_lines(evidence.to_lines().unwrap().as_bytes());
    assert_eq!((again.unread(), again.of("app::f")), (0, Some(&later)));
    // Others read these words.
    assert!(
        line(&later).contains(r#""outcome":"timed-out""#)
            && line(&later).contains(r#""probed":{"unknown":{"why":"const fn"}}"#)
    );
    assert!(line(&record()).contains(r#""probed":"probed""#));
}

fn survivor() -> Survivor {
    let (id, operator, original, replacement, function) = Default::default();
    Survivor { id, operator, line: 1, original, replacement, function }
}

#[test]
fn a_version_of_tomorrow_is_counted_and_not_read() {
    let record = Record { version: VERSION + 1, ..record() };
    let evidence = Evidence::of_lines(serde_json::to_string(&record).unwrap().as_bytes());
    assert_eq!((evidence.records().count(), evidence.unread()), (0, 1));
}

#[test]
fn no_file_is_no_evidence() {
    assert_eq!(Evidence::read(Utf8Path::new("/nowhere/at/all")).records().count(), 0);
}

#[test]
fn what_cannot_be_tried_is_not_killed_and_what_does_not_compile_is_nothing() {
    assert_eq!(Mutants { unviable: 4, ..Mutants::default() }.score(), None);
    let mutants = Mutants {
        killed: 2,
        timed_out: 1,
        survived: vec![survivor()],
        unviable: 9,
        unswitchable: 2,
        ..Mutants::default()
    };
    assert_eq!(mutants.score(), Some(0.5));
    assert_eq!(Mutants { unswitchable: 1, ..Mutants::default() }.score(), Some(0.0));
}
