//! x
use super::args::{Common, Init};
use super::out::Out;
use super::{Exit, Failure};
pub(super) fn run(common: &Common, arguments: &Init, out: &mut Out) -> Result<Exit, Failure> {
    let _ = (common, arguments, out);
    Ok(Exit::Clean)
}
