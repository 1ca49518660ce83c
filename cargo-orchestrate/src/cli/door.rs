//! `door`: answers the clients that build scripts and tests hold.

use super::args::{Door, DoorKind};
use super::out::Out;
use super::{Exit, Failure};
use crate::client::Answer;
use crate::client::GREETING;
use crate::door;
use crate::strictness::Strictness;

pub(super) fn run(arguments: &Door, out: &mut Out) -> Result<Exit, Failure> {
    let mut answer = vec![GREETING.to_owned()];
    answer.extend(match arguments.door {
        DoorKind::BuildScript => build_script(),
        DoorKind::Test => test(),
    });
    out.write(|to| writeln!(to, "{}", answer.join("\n")))?;
    Ok(Exit::Clean)
}

fn build_script() -> Vec<String> {
    match Strictness::from_env() {
        Ok(strictness) => door::build_script(strictness),
        Err(problem) => vec![format!("cargo::error={problem}")],
    }
}

fn test() -> Vec<String> {
    let (word, text) = match door::test() {
        Answer::Clean(text) => ("clean", text),
        Answer::Denied(text) => ("denied", text),
        Answer::Unchecked(text) => ("unchecked", text),
        Answer::TooOld(text) => ("too-old", text),
    };
    vec![word.to_owned(), text]
}
