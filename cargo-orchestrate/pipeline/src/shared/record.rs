//! How a verdict is kept: a line that says what it is, with a checksum, then JSON.

use std::time::SystemTime;

use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};

use super::Shared;
use super::inputs::Inputs;
use orchestrate_policy::Date;
use orchestrate_workspace::disk;
use orchestrate_workspace::fingerprint::installed_build;

/// Changes whenever the JSON does.
const FORMAT: &str = "cargo-orchestrate verdict 6";

/// What is kept.
#[derive(Debug, Deserialize)]
pub(super) struct Record {
    pub(super) shared: Shared,
    pub(super) inputs: Inputs,
}

/// What is to be kept: [`Record`], lent.
#[derive(Serialize)]
pub(super) struct NewRecord<'a> {
    pub(super) shared: &'a Shared,
    pub(super) inputs: &'a Inputs,
}

/// Who may believe a record: the same engine, on the same day.
pub(super) struct Key {
    file: &'static str,
    engine: String,
}

impl Key {
    pub(super) fn new(today: Date) -> Key {
        let Date { year, month, day } = today;
        let (file, build) = match installed_build() {
            Some(build) => ("verdict.json", build),
            None => ("verdict-in-process.json", String::new()),
        };
        let version = env!("CARGO_PKG_VERSION");
        Key { file, engine: format!("{FORMAT} {version}{build} {year}-{month:02}-{day:02}") }
    }
}

/// What a folder holds under the name of a record, whole.
pub(super) struct Stored {
    bytes: Vec<u8>,
    /// Where the first line ends.
    header: usize,
    /// When it was written.
    pub(super) at: SystemTime,
}

impl Stored {
    /// None where there is none that this engine wrote today.
    pub(super) fn open(folder: &Utf8Path, key: &Key) -> Option<Stored> {
        let path = path(folder, key);
        let at = path.metadata().and_then(|it| it.modified()).ok()?;
        Stored::of(disk::read(&path, FORMAT.as_bytes())?, at, key)
    }

    fn of(bytes: Vec<u8>, at: SystemTime, key: &Key) -> Option<Stored> {
        let header = bytes.iter().position(|byte| *byte == b'\n')?;
        let stored = Stored { bytes, header, at };
        (stored.header() == header_of(key, stored.body()).as_bytes()).then_some(stored)
    }

    /// The first line, which no other record has.
    pub(super) fn header(&self) -> &[u8] {
        &self.bytes[..self.header]
    }

    pub(super) fn record(&self) -> Option<Record> {
        serde_json::from_slice(self.body()).ok()
    }

    fn body(&self) -> &[u8] {
        &self.bytes[self.header + 1..]
    }
}

/// Keeps a record.
pub(super) fn store(folder: &Utf8Path, key: &Key, record: &NewRecord<'_>) -> std::io::Result<()> {
    disk::write(&path(folder, key), &sealed(key, &serde_json::to_vec(record)?))
}

fn sealed(key: &Key, body: &[u8]) -> Vec<u8> {
    [header_of(key, body).as_bytes(), b"\n", body].concat()
}

fn header_of(key: &Key, body: &[u8]) -> String {
    format!("{} {}", key.engine, blake3::hash(body).to_hex())
}

fn path(folder: &Utf8Path, key: &Key) -> Utf8PathBuf {
    folder.join(key.file)
}

/// Ways in for the fuzz targets, which no release has: a checksum would keep every input of theirs out.
pub mod fuzzing {
    use super::*;

    const DAY: Date = Date { year: 2026, month: 1, day: 31 };

    /// What would be kept, had this been the record.
    pub fn sealed(body: &[u8]) -> Vec<u8> {
        super::sealed(&Key::new(DAY), body)
    }

    /// Whether bytes are read as a record.
    pub fn reads(bytes: Vec<u8>) -> bool {
        Stored::of(bytes, SystemTime::UNIX_EPOCH, &Key::new(DAY)).is_some_and(|stored| stored.record().is_some())
    }
}
