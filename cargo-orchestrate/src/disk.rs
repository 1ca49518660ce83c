//! What we write to disk: whole files or nothing, and locks between processes.
//!
//! **Architecture Invariant:** the only module that knows cargo-util, which is not meant for use outside cargo.

use std::fs::{self, File, OpenOptions};
use std::io;

use camino::Utf8Path;

/// Writes a file so that no reader ever sees a part of it.
///
/// # Errors
/// Where the folder cannot be made, or the file not be written.
pub(crate) fn write(path: &Utf8Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    cargo_util::paths::write_atomic(path, bytes).map_err(io::Error::other)
}

/// Waits for a lock, held until the value is dropped; none where the place takes no locks (read-only, some networks).
pub(crate) fn lock(path: &Utf8Path) -> Option<File> {
    fs::create_dir_all(path.parent()?).ok()?;
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(path).ok()?;
    file.lock().ok()?;
    Some(file)
}
