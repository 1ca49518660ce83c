//! `door`: answers the clients that build scripts and tests hold.

use super::args::{DoorArgs, DoorKind};
use super::out::TerminalOutput;
use super::{CliError, CliExit};
use crate::client::GREETING;
use crate::client::TestAnswer;
use crate::door;
use crate::strictness::Strictness;

pub(super) fn run(arguments: &DoorArgs, out: &mut TerminalOutput) -> Result<CliExit, CliError> {
    let mut answer = vec![GREETING.to_owned()];
    answer.extend(match arguments.door {
        DoorKind::BuildScript => build_script(),
        DoorKind::Test => test(),
    });
    out.write(|to| writeln!(to, "{}", answer.join("\n")))?;
    Ok(CliExit::Clean)
}

fn build_script() -> Vec<String> {
    match Strictness::from_env() {
        Ok(strictness) => door::build_script(strictness),
        Err(problem) => vec![format!("cargo::error={problem}")],
    }
}

fn test() -> Vec<String> {
    let (word, text) = match door::test() {
        TestAnswer::Clean(text) => ("clean", text),
        TestAnswer::Denied(text) => ("denied", text),
        TestAnswer::Unchecked(text) => ("unchecked", text),
        TestAnswer::TooOld(text) => ("too-old", text),
    };
    vec![word.to_owned(), text]
}
