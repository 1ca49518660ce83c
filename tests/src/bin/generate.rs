//! `generate FOLDER CRATES [MODULES] [--build-scripts]`: writes a workspace to measure with.

use std::process::ExitCode;

use camino::Utf8PathBuf;
use orchestrate_tests::generator::{self, Size};

#[expect(clippy::print_stderr, reason = "this is how a program says why it failed")]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let build_scripts = arguments.iter().any(|it| it == "--build-scripts");
    let mut words = arguments.iter().filter(|it| !it.starts_with("--"));
    let folder = words.next().map(Utf8PathBuf::from);
    let crates = words.next().and_then(|it| it.parse().ok());
    let modules = words.next().map_or(Some(4), |it| it.parse().ok());
    let (Some(folder), Some(crates), Some(modules)) = (folder, crates, modules) else {
        eprintln!("usage: generate FOLDER CRATES [MODULES] [--build-scripts]");
        return ExitCode::FAILURE;
    };
    match generator::write(&folder, Size { crates, modules, build_scripts }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("could not write to `{folder}`: {error}");
            ExitCode::FAILURE
        }
    }
}
