//! `cargo orchestrate`: the subcommand, and the rustc wrapper where cargo starts us in place of the compiler.

use std::process::ExitCode;

use cargo_orchestrate::{cli, wrapper};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    if wrapper::is_rustc_call(&arguments) {
        return ExitCode::from(wrapper::run(&arguments));
    }
    cli::run(arguments).into()
}
