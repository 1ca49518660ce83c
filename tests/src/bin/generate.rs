//! `generate FOLDER CRATES [MODULES] [--empty-build-scripts | --enforcing-build-scripts]`: writes a workspace to measure with.

use std::process::ExitCode;

use camino::Utf8PathBuf;
use orchestrate_tests::generator::{self, BuildScript, Size};

#[expect(clippy::print_stderr, reason = "this is how a program says why it failed")]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |option: &str| arguments.iter().any(|it| it == option);
    let build_script = match (has("--empty-build-scripts"), has("--enforcing-build-scripts")) {
        (_, true) => BuildScript::Enforcing,
        (true, _) => BuildScript::Empty,
        _ => BuildScript::Missing,
    };
    let mut words = arguments.iter().filter(|it| !it.starts_with("--"));
    let folder = words.next().map(Utf8PathBuf::from);
    let crates = words.next().and_then(|it| it.parse().ok());
    let modules = words.next().map_or(Some(4), |it| it.parse().ok());
    let (Some(folder), Some(crates), Some(modules)) = (folder, crates, modules) else {
        eprintln!("usage: generate FOLDER CRATES [MODULES] [--empty-build-scripts | --enforcing-build-scripts]");
        return ExitCode::FAILURE;
    };
    match generator::write(&folder, Size { crates, modules, build_script }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("could not write to `{folder}`: {error}");
            ExitCode::FAILURE
        }
    }
}
