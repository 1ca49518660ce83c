//! What we keep on disk: whole files or nothing, and locks between processes.
//!
//! **Architecture Invariant:** the only module that knows cargo-util, which is not meant for use outside cargo.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};

use camino::Utf8Path;

/// Writes a file so that no reader ever sees a part of it.
///
/// # Errors
/// Where the folder cannot be made, or the file not be written.
pub fn write(path: &Utf8Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    cargo_util::paths::write_atomic(path, bytes).map_err(io::Error::other)
}

/// Writes a file so that no reader ever sees a part of it, without all of it in memory.
///
/// # Errors
/// Where the folder cannot be made, or the file not be written.
pub fn write_with(path: &Utf8Path, write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Utf8Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    let out = file.as_file_mut();
    write(out)?;
    file.persist(path).map(drop).map_err(|failed| failed.error)
}

/// Writes a file where it is not what it should be: what is the same keeps its time.
///
/// # Errors
/// Where the folder cannot be made, or the file not be written.
pub fn write_changed(path: &Utf8Path, bytes: &[u8]) -> io::Result<()> {
    let same =
        fs::metadata(path).is_ok_and(|it| it.len() == bytes.len() as u64) && fs::read(path).is_ok_and(|it| it == bytes);
    if same { Ok(()) } else { write(path, bytes) }
}

/// Copies a file, with its permissions, where the copy is not the same already.
///
/// # Errors
/// Where the one cannot be read, or the other not be written.
pub fn copy_changed(from: &Utf8Path, to: &Utf8Path) -> io::Result<()> {
    let permissions = fs::metadata(from)?.permissions();
    write_changed(to, &fs::read(from)?)?;
    if fs::metadata(to)?.permissions() == permissions { Ok(()) } else { fs::set_permissions(to, permissions) }
}

/// Makes a link, in place of what is there.
///
/// # Errors
/// Where it cannot be made.
pub fn symlink(to: &Utf8Path, at: &Utf8Path) -> io::Result<()> {
    if let Some(folder) = at.parent() {
        fs::create_dir_all(folder)?;
    }
    if at.symlink_metadata().is_ok() {
        fs::remove_file(at)?;
    }
    #[cfg(unix)]
    return std::os::unix::fs::symlink(to, at);
    #[cfg(not(unix))]
    fs::write(at, to.as_str())
}

/// Makes a folder, with all above it.
///
/// # Errors
/// Where it cannot be made.
pub fn create_folder(path: &Utf8Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

/// Takes a file away.
///
/// # Errors
/// Where it is not there, or may not be removed.
pub fn remove_file(path: &Utf8Path) -> io::Result<()> {
    fs::remove_file(path)
}

/// Takes a folder away with all that is in it, if it is there.
///
/// # Errors
/// Where something in it may not be removed.
pub fn remove_folder(path: &Utf8Path) -> io::Result<()> {
    if path.exists() { fs::remove_dir_all(path) } else { Ok(()) }
}

/// Adds a line to a file, at once: of several processes that do so, each writes its own line.
///
/// # Errors
/// Where the file cannot be written.
pub fn append_line(path: &Utf8Path, line: &str) -> io::Result<()> {
    let mut file = fs::OpenOptions::new().create(true).append(true).open(path)?;
    io::Write::write_all(&mut file, format!("{line}\n").as_bytes())
}

/// Gives a file a second name; where that is on another disk, a copy.
///
/// # Errors
/// Where the file is not there, or the name is taken or may not be.
pub fn link(from: &Utf8Path, to: &Utf8Path) -> io::Result<()> {
    fs::hard_link(from, to).or_else(|_| fs::copy(from, to).map(|_| ()))
}

/// More than this is neither kept nor read back.
pub const MAX_BYTES: u64 = 1 << 30;

/// Reads back what was kept; none where it does not begin with the mark. No memory is taken for what is not ours.
pub fn read(path: &Utf8Path, mark: &[u8]) -> Option<Vec<u8>> {
    // To open a pipe would wait for ever.
    let metadata = fs::metadata(path).ok().filter(|it| it.is_file() && it.len() <= MAX_BYTES)?;
    let mut file = File::open(path).ok()?.take(metadata.len());
    let mut bytes = vec![0; mark.len()];
    file.read_exact(&mut bytes).ok()?;
    if bytes != mark {
        return None;
    }
    bytes.reserve_exact((metadata.len() as usize).saturating_sub(mark.len()));
    file.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// Waits for a lock, held until the value is dropped; none where the place takes no locks (read-only, some networks).
pub fn lock(path: &Utf8Path) -> Option<File> {
    fs::create_dir_all(path.parent()?).ok()?;
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(path).ok()?;
    file.lock().ok()?;
    Some(file)
}
