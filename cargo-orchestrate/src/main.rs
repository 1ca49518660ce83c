//! `cargo orchestrate`: the subcommand, and the rustc wrapper where cargo starts us in place of the compiler.

use std::process::ExitCode;

use cargo_orchestrate::{cli, wrapper};
use orchestrate_prove::runner;

/// Millions of small facts on all cores: a sixth of a first check is the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    if runner::is_run(&arguments) {
        return ExitCode::from(runner::run(&arguments));
    }
    if wrapper::is_rustc_call(&arguments) {
        return ExitCode::from(wrapper::run(&arguments));
    }
    cli::run(arguments).into()
}
