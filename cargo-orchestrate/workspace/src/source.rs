//! Owns the text of every file that takes part, and turns offsets into lines and columns.
//!
//! In: workspace-relative paths. Out: [`FileId`]s, text, positions. Paths are UTF-8, relative to the workspace root where
//! they lie beneath it, with `/` on every platform.
//!
//! **Architecture Invariant:** the only module that reads source files. It knows neither Rust nor policy.

use std::fs::File;
use std::io::{self, Read};
use std::sync::{Arc, OnceLock};

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;

/// The largest source that is read, in bytes. The largest sources known on crates.io are below 20 MB.
pub const MAX_BYTES: u64 = 32 << 20;

/// A file that was asked for, whether or not it could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct FileId(pub u32);

/// A range of bytes in a file; `end` is exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A range of bytes in one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct Site {
    /// The file.
    pub file: FileId,
    /// The bytes.
    pub span: Span,
}

/// A place as people read it: line and column from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1, in characters.
    pub column: u32,
}

/// Why a file has no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadProblem {
    /// It does not exist, or a link on the way leads nowhere.
    Missing,
    /// It is a directory.
    Directory,
    /// It is larger than [`MAX_BYTES`]; its size in bytes.
    TooLarge(u64),
    /// It is not UTF-8; the offset of the first bad byte.
    NotUtf8(usize),
    /// The system refused; what it said.
    Io(String),
}

/// What was read, in few bytes: a text by its digest, anything else by what stands in its way.
pub fn state(read: Result<&str, &ReadProblem>) -> String {
    match read {
        Ok(text) => blake3::hash(text.as_bytes()).to_hex().to_string(),
        Err(problem) => format!("{problem:?}"),
    }
}

/// The text of one file, read apart from [`Sources`] so that many can be read at once.
pub type ReadResult = Result<Arc<str>, ReadProblem>;

struct SourceFile {
    path: Utf8PathBuf,
    text: Arc<str>,
    /// Where lines begin; counted when somebody asks, since most files are never shown.
    lines: OnceLock<Vec<u32>>,
    problem: Option<ReadProblem>,
}

/// Every file of one run, by [`FileId`].
pub struct Sources {
    root: Utf8PathBuf,
    files: Vec<SourceFile>,
    by_path: FxHashMap<Utf8PathBuf, FileId>,
}

impl Span {
    /// A span from byte offsets.
    pub fn new(start: u32, end: u32) -> Span {
        Span { start, end }
    }

    /// Whether `other` lies wholly inside.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

impl Site {
    /// A site from its parts.
    pub fn new(file: FileId, span: Span) -> Site {
        Site { file, span }
    }
}

impl Sources {
    /// An empty set whose paths are relative to `root`, an absolute path.
    pub fn new(root: &Utf8Path) -> Sources {
        Sources { root: root.to_owned(), files: Vec::new(), by_path: FxHashMap::default() }
    }

    /// The workspace root that paths are relative to.
    pub fn root(&self) -> &Utf8Path {
        &self.root
    }

    /// The workspace-relative form of `path`, with `.` and `..` resolved by text.
    pub fn relative(&self, path: &Utf8Path) -> Utf8PathBuf {
        let path = normalize(&self.root.join(path));
        path.strip_prefix(&self.root).map_or_else(|_| path.clone(), with_slashes)
    }

    /// The absolute form of a path given by [`Sources::path`].
    pub fn absolute(&self, path: &Utf8Path) -> Utf8PathBuf {
        self.root.join(path)
    }

    /// The id of `path` where it was added before.
    pub fn id(&self, path: &Utf8Path) -> Option<FileId> {
        self.by_path.get(&self.relative(path)).copied()
    }

    /// Adds a file with what [`read`] gave; a file added twice keeps its first text.
    pub fn add(&mut self, path: &Utf8Path, read: ReadResult) -> FileId {
        let path = self.relative(path);
        if let Some(id) = self.by_path.get(&path) {
            return *id;
        }
        let id = FileId(self.files.len() as u32);
        let (text, problem) = match read {
            Ok(text) => (text, None),
            Err(problem) => (Arc::from(""), Some(problem)),
        };
        self.by_path.insert(path.clone(), id);
        self.files.push(SourceFile { path, text, lines: OnceLock::new(), problem });
        id
    }

    /// Reads and adds a file in one step.
    pub fn load(&mut self, path: &Utf8Path) -> FileId {
        match self.id(path) {
            Some(id) => id,
            None => self.add(path, read(&self.absolute(path))),
        }
    }

    /// All files, in the order in which they were added.
    pub fn ids(&self) -> impl Iterator<Item = FileId> + use<> {
        (0..self.files.len() as u32).map(FileId)
    }

    /// The workspace-relative path.
    pub fn path(&self, file: FileId) -> &Utf8Path {
        &self.files[file.0 as usize].path
    }

    /// The text; empty where the file could not be read.
    pub fn text(&self, file: FileId) -> &str {
        &self.files[file.0 as usize].text
    }

    /// Why the file has no text.
    pub fn problem(&self, file: FileId) -> Option<&ReadProblem> {
        self.files[file.0 as usize].problem.as_ref()
    }

    /// What a file held, as [`state`] says it.
    pub fn state(&self, file: FileId) -> String {
        state(self.problem(file).map_or_else(|| Ok(self.text(file)), Err))
    }

    /// The text beneath a site; empty where the site lies outside the text.
    pub fn slice(&self, site: Site) -> &str {
        self.text(site.file).get(site.span.start as usize..site.span.end as usize).unwrap_or("")
    }

    /// Line and column of a byte offset; an offset past the end counts as the end.
    pub fn position(&self, file: FileId, offset: u32) -> Position {
        let SourceFile { text, lines, .. } = &self.files[file.0 as usize];
        let lines = lines.get_or_init(|| line_starts(text));
        let offset = offset.min(text.len() as u32);
        let line = lines.partition_point(|start| *start <= offset).max(1);
        let before = text.get(lines[line - 1] as usize..offset as usize).unwrap_or("");
        Position { line: line as u32, column: before.chars().count() as u32 + 1 }
    }
}

/// Reads a source file; never more than [`MAX_BYTES`].
///
/// # Errors
/// A [`ReadProblem`] that says why there is no text.
pub fn read(path: &Utf8Path) -> ReadResult {
    let metadata = std::fs::metadata(path).map_err(|error| problem_of(&error))?;
    if metadata.is_dir() {
        return Err(ReadProblem::Directory);
    }
    if !metadata.is_file() {
        // Reading a pipe or a terminal would wait for ever.
        return Err(ReadProblem::Io("it is a device, a pipe or a socket".to_owned()));
    }
    if metadata.len() > MAX_BYTES {
        return Err(ReadProblem::TooLarge(metadata.len()));
    }
    let mut bytes = Vec::with_capacity(metadata.len() as usize + 1);
    let file = File::open(path).map_err(|error| problem_of(&error))?;
    // A file may grow between the two calls.
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| problem_of(&error))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ReadProblem::TooLarge(bytes.len() as u64));
    }
    let text = String::from_utf8(bytes).map_err(|error| ReadProblem::NotUtf8(error.utf8_error().valid_up_to()))?;
    Ok(Arc::from(text))
}

/// Resolves `.` and `..` by text: the file system is not asked.
pub fn normalize(path: &Utf8Path) -> Utf8PathBuf {
    let mut out = Utf8PathBuf::new();
    for component in path.components() {
        match component {
            Utf8Component::CurDir => {}
            Utf8Component::ParentDir if out.file_name().is_some() => {
                out.pop();
            }
            other => out.push(other.as_str()),
        }
    }
    out
}

fn with_slashes(path: &Utf8Path) -> Utf8PathBuf {
    let parts: Vec<&str> = path.components().map(|component| component.as_str()).collect();
    Utf8PathBuf::from(parts.join("/"))
}

fn problem_of(error: &io::Error) -> ReadProblem {
    match error.kind() {
        io::ErrorKind::NotFound => ReadProblem::Missing,
        _ => ReadProblem::Io(error.to_string()),
    }
}

fn line_starts(text: &str) -> Vec<u32> {
    let newlines = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    std::iter::once(0).chain(newlines.map(|(at, _)| at as u32 + 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> (Sources, FileId) {
        let mut sources = Sources::new(Utf8Path::new("/w"));
        let id = sources.add(Utf8Path::new("src/lib.rs"), Ok(Arc::from(text)));
        (sources, id)
    }

    #[test]
    fn columns_count_characters_from_one() {
        let (sources, id) = one("ab\nü = x\n");
        let at = |offset| {
            let Position { line, column } = sources.position(id, offset);
            (line, column)
        };
        assert_eq!((at(0), at(1), at(3), at(5), at(9), at(99)), ((1, 1), (1, 2), (2, 1), (2, 2), (2, 6), (3, 1)));
    }

    #[test]
    fn paths_lose_dots_and_stay_relative() {
        let (sources, id) = one("");
        assert_eq!(sources.id(Utf8Path::new("src/../src/./lib.rs")), Some(id));
        assert_eq!(sources.relative(Utf8Path::new("../x.rs")), "/x.rs");
    }
}
