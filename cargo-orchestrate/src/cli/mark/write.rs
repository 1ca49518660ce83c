//! Writes marked files: all of them, or none where one has changed meanwhile.

use camino::{Utf8Path, Utf8PathBuf};

use super::super::Failure;
use super::super::out::Out;
use super::counted;
use orchestrate_history::mark::applied;
use orchestrate_render::mark::FileOf;
use orchestrate_workspace::disk;
use orchestrate_workspace::source;

pub(super) fn write(root: &Utf8Path, files: &[FileOf], out: &mut Out) -> Result<(), Failure> {
    let places: Vec<Utf8PathBuf> = files.iter().map(|file| place(root, file)).collect::<Result<_, _>>()?;
    for (file, place) in files.iter().zip(places) {
        let text = applied(&file.before, &file.edits);
        disk::write(&place, text.as_bytes()).map_err(|source| Failure::Write { path: place, source })?;
        out.status("Marked", &format!("`{}`, {}", file.path, counted(file.edits.len(), "mark")));
    }
    Ok(())
}

/// Where a file is, links followed, if it is still what was read.
fn place(root: &Utf8Path, file: &FileOf) -> Result<Utf8PathBuf, Failure> {
    let path = root.join(&file.path);
    let path = path.canonicalize_utf8().unwrap_or(path);
    if source::read(&path).is_ok_and(|now| *now == *file.before) {
        return Ok(path);
    }
    let help = "run it again, to see what is to be marked now";
    Err(Failure::Usage(format!("`{}` has changed since it was read: nothing is written\nhelp: {help}", file.path)))
}
