//! By what functions of the standard library can fail.

use orchestrate_resolve::model::Failures;

/// Functions of the standard library that fail where there is not what was asked for.
const UNWRAPS: &[&str] = &["expect", "expect_err", "unwrap", "unwrap_err"];

/// Functions of the standard library that end the test.
const ENDS: &[&str] =
    &["std::panic::panic_any", "std::panic::resume_unwind", "std::process::abort", "std::process::exit"];

/// By what a path of the standard library can fail; none where it is another crate's.
pub(super) fn standard_failures(path: &str) -> Option<Failures> {
    let (krate, last) = (path.split("::").next().unwrap_or(path), path.rsplit("::").next().unwrap_or(path));
    // A capability is no crate.
    let is_standard = matches!(krate, "std" | "core" | "alloc" | "proc_macro");
    match () {
        () if is_standard && ENDS.contains(&path) => Some(Failures::ASSERTION),
        () if is_standard && UNWRAPS.contains(&last) => Some(Failures::UNWRAP),
        () if is_standard || krate.starts_with("cap:") => Some(Failures::NONE),
        () => None,
    }
}
