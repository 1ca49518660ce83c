//! The test's door: `cargo_orchestrate::testing::assert_clean()` in a `#[test]`.
//!
//! For those who keep their architecture among their tests. It judges the whole workspace.
//!
//! **Architecture Invariant:** without the feature `engine`, std only.

use crate::client::Answer;
use crate::strictness::Strictness;

/// Fails the test where the workspace has findings at deny level, or where it could not be judged.
///
/// `ORCHESTRATE_BUILD=warn` prints them instead, `off` judges nothing. Where no `cargo-orchestrate` is installed the test says so
/// and passes, but in a CI (`CI=true`), or under `ORCHESTRATE_BUILD=deny`, it fails.
///
/// # Panics
/// That is how a test fails.
#[track_caller]
pub fn assert_clean() {
    let strictness = match Strictness::from_env() {
        Ok(strictness) => strictness,
        Err(problem) => fail(&problem),
    };
    if strictness == Strictness::Off {
        return;
    }
    match answer() {
        Answer::Clean(text) => tell(&text),
        Answer::Denied(text) | Answer::Unchecked(text) if strictness != Strictness::Warn => fail(&text),
        Answer::TooOld(text) if strictness == Strictness::Deny => fail(&text),
        Answer::Denied(text) | Answer::Unchecked(text) | Answer::TooOld(text) => tell(&text),
    }
}

#[cfg(feature = "engine")]
fn answer() -> Answer {
    crate::door::test()
}

#[cfg(not(feature = "engine"))]
fn answer() -> Answer {
    let lines = match crate::client::ask("test") {
        Ok(lines) => lines,
        Err(reason) => return Answer::TooOld(format!("the policy of this workspace was not checked: {}", reason.0)),
    };
    let (word, text) = match lines.split_first() {
        Some((word, text)) => (word.as_str(), text.join("\n")),
        None => ("", String::new()),
    };
    match word {
        "clean" => Answer::Clean(text),
        "denied" => Answer::Denied(text),
        "too-old" => Answer::TooOld(text),
        _ => Answer::Unchecked(text),
    }
}

#[expect(clippy::panic, reason = "this is how a test fails")]
#[track_caller]
fn fail(text: &str) -> ! {
    panic!("{text}")
}

#[expect(clippy::print_stderr, reason = "a test that passes has no other way to warn")]
fn tell(text: &str) {
    if !text.is_empty() {
        eprintln!("{text}");
    }
}
