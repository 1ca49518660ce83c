//! A block in `AGENTS.md`: what an agent is to run, what a mark is, what is for people to decide.
//!
//! It stands between two markers, so that a later release may write it anew; all other text stays as it is, to the byte.

use camino::Utf8Path;

use crate::cli::Failure;
use crate::cli::out::Out;
use orchestrate_pipeline::CheckError;
use orchestrate_workspace::disk;
use orchestrate_workspace::source::{self, ReadProblem};

const FILE: &str = "AGENTS.md";

const BLOCK: &str = include_str!("agents.md");

const BEGIN: &str = "<!-- cargo orchestrate: begin -->";
const END: &str = "<!-- cargo orchestrate: end -->";

/// Writes the block, and shows it.
pub(super) fn write(root: &Utf8Path, out: &mut Out) -> Result<(), Failure> {
    let path = root.join(FILE);
    let before = match source::read(&path) {
        Ok(text) => Some(text),
        Err(ReadProblem::Missing) if path.symlink_metadata().is_err() => None,
        Err(problem) => return Err(CheckError::unreadable(path, &problem).into()),
    };
    let after = with_block(before.as_deref().unwrap_or("")).map_err(Failure::Usage)?;
    if before.as_deref() == Some(after.as_str()) {
        out.status("Unchanged", &format!("`{FILE}`"));
        return Ok(());
    }
    disk::write(&path, after.as_bytes()).map_err(|source| Failure::Write { path, source })?;
    let verb = if before.is_none() { "Created" } else { "Updated" };
    out.status(verb, &format!("`{FILE}`, with this block:"));
    Ok(out.write(|to| write!(to, "\n{BLOCK}\n"))?)
}

/// A text with the block: in place of the one that it has, else at its end. An error says why it cannot be told which text is ours.
fn with_block(text: &str) -> Result<String, String> {
    // A block of other line ends would be a change of every line to some editors.
    let block = if text.contains("\r\n") { BLOCK.replace('\n', "\r\n") } else { BLOCK.to_owned() };
    let begins: Vec<usize> = text.match_indices(BEGIN).map(|(at, _)| at).collect();
    let ends: Vec<usize> = text.match_indices(END).map(|(at, _)| at + END.len()).collect();
    match (&begins[..], &ends[..]) {
        ([], []) => Ok(format!("{text}{}{block}", gap(text))),
        ([begin], [end]) if begin < end => Ok(format!("{}{}{}", &text[..*begin], block.trim_end(), &text[*end..])),
        _ => Err(format!(
            "`{FILE}` has not one `{BEGIN}` with one `{END}` after it\n\
             help: remove what is left of the block, markers included, and run this again"
        )),
    }
}

/// What parts the block from a text before it: an empty line.
fn gap(text: &str) -> &'static str {
    match text {
        "" => "",
        text if text.ends_with("\n\n") || text.ends_with("\r\n\r\n") => "",
        text if text.ends_with("\r\n") => "\r\n",
        text if text.ends_with('\n') => "\n",
        text if text.contains("\r\n") => "\r\n\r\n",
        _ => "\n\n",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_text_stays_as_it_is() {
        let old = format!("{BEGIN}\nOld.\n{END}");
        let new = BLOCK.trim_end();
        let cases = [
            (String::new(), BLOCK.to_owned()),
            ("# Mine\n".to_owned(), format!("# Mine\n\n{BLOCK}")),
            ("# Mine".to_owned(), format!("# Mine\n\n{BLOCK}")),
            ("# Mine\n\n".to_owned(), format!("# Mine\n\n{BLOCK}")),
            (format!("# Mine\n{old} and\n\n\nmore"), format!("# Mine\n{new} and\n\n\nmore")),
            ("# Mine\r\n".to_owned(), format!("# Mine\r\n\r\n{}", BLOCK.replace('\n', "\r\n"))),
        ];
        for (text, expected) in cases {
            let once = with_block(&text).unwrap();
            assert_eq!(once, expected, "{text:?}");
            assert_eq!(with_block(&once), Ok(once.clone()), "{text:?}, twice");
        }
    }

    #[test]
    fn where_it_cannot_be_told_which_text_is_ours_nothing_is_written() {
        for text in [BEGIN.to_owned(), END.to_owned(), format!("{END}\n{BEGIN}"), format!("{BLOCK}{BLOCK}")] {
            assert!(with_block(&text).is_err(), "{text}");
        }
    }

    #[test]
    fn it_is_about_a_dozen_lines() {
        assert!(
            (10..=16).contains(&BLOCK.lines().count()) && BLOCK.starts_with(BEGIN) && BLOCK.trim_end().ends_with(END)
        );
    }
}
