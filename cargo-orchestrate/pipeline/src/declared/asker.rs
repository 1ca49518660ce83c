//! Who asks cargo, and which cargo: what decides its answer beside the workspace itself.
//!
//! The environment, cargo's configuration above the current folder, and the toolchain. Where one of them cannot be seen through,
//! nothing is kept.

use std::env;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use camino::{Utf8Path, Utf8PathBuf};

use super::state_on_disk;
use orchestrate_workspace::metadata;

/// A digest: two askers of one digest get the same answer from the same workspace.
pub(super) type Asker = [u8; 32];

/// Variables that cargo sets for what it starts, or that say nothing of a workspace. Any other one may decide.
const TOLD_BY_CARGO: [&str; 16] = [
    "CARGO_PKG_",
    "CARGO_MANIFEST_",
    "CARGO_CFG_",
    "CARGO_FEATURE_",
    "CARGO_BIN_",
    "CARGO_DEP_",
    "CARGO_CRATE_NAME",
    "CARGO_PRIMARY_PACKAGE",
    "CARGO_MAKEFLAGS",
    "CARGO_TARGET_TMPDIR",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_INCREMENTAL",
    "CARGO_ORCHESTRATE",
    "CARGO_TERM_",
    "CARGO_LLVM_COV",
    "CARGO_PROFILE_",
];

/// Whoever asks from here; none where cargo's configuration includes files that we do not follow.
pub(super) fn of(request: &metadata::Request) -> Option<Asker> {
    let here = match &request.directory {
        Some(directory) => directory.clone(),
        None => Utf8PathBuf::from_path_buf(env::current_dir().ok()?).ok()?,
    };
    let mut facts: Vec<String> = vec![format!("{} {}", request.offline, request.locked)];
    facts.extend(environment());
    for path in configuration_above(&here) {
        facts.push(format!("{path} {}", configuration(&path)?));
    }
    facts.extend(toolchain(&here)?);
    let mut hasher = blake3::Hasher::new();
    for fact in facts {
        hasher.update(fact.as_bytes());
        hasher.update(b"\0");
    }
    Some(*hasher.finalize().as_bytes())
}

/// Where cargo looks for its configuration, starting from a folder.
pub(super) fn configuration_above(folder: &Utf8Path) -> impl Iterator<Item = Utf8PathBuf> {
    let names = [".cargo/config.toml", ".cargo/config"];
    let above = folder.ancestors().flat_map(move |folder| names.map(|name| folder.join(name)));
    let of_home =
        metadata::cargo_home().into_iter().flat_map(|home| ["config.toml", "config"].map(|name| home.join(name)));
    above.chain(of_home)
}

/// What a file of cargo's configuration holds; none where it includes others.
fn configuration(path: &Utf8Path) -> Option<String> {
    let read = orchestrate_workspace::source::read(path);
    if let Ok(text) = &read
        && text.contains("include")
    {
        return None;
    }
    Some(orchestrate_workspace::source::state(read.as_deref()))
}

fn environment() -> Vec<String> {
    let decides = |name: &str| {
        ["CARGO", "__CARGO", "RUSTUP", "RUSTC"].iter().any(|it| name.starts_with(it))
            && !TOLD_BY_CARGO.iter().any(|it| name.starts_with(it))
    };
    let variables = env::vars_os().map(|(name, value)| (name.to_string_lossy().into_owned(), value));
    let mut variables: Vec<String> =
        variables.filter(|(name, _)| decides(name)).map(|(name, value)| format!("{name}={value:?}")).collect();
    variables.sort_unstable();
    variables
}

/// Which cargo answers: the file itself, and what decides where rustup's proxy leads.
fn toolchain(here: &Utf8Path) -> Option<Vec<String>> {
    let mut facts = vec![stamp(&cargo()?)?];
    let names = ["rust-toolchain.toml", "rust-toolchain"];
    let files = here.ancestors().flat_map(|folder| names.map(|name| folder.join(name))).filter(|it| it.exists());
    facts.extend(files.map(|path| format!("{path} {}", state_on_disk(&path))));
    if let Some(rustup) = metadata::home("RUSTUP_HOME", ".rustup") {
        facts.push(state_on_disk(&rustup.join("settings.toml")));
        let folders = ["toolchains", "update-hashes"].map(|name| rustup.join(name));
        facts.extend(folders.iter().filter_map(|it| stamp(it.as_std_path())));
    }
    Some(facts)
}

/// The file that starts when cargo is asked.
fn cargo() -> Option<PathBuf> {
    let said = env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from);
    if said.components().count() > 1 {
        return Some(said);
    }
    let name = said.with_extension(env::consts::EXE_EXTENSION);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&name)).find(|it| it.is_file())
}

/// A path with the size and time of what lies there.
fn stamp(path: &Path) -> Option<String> {
    let metadata = path.metadata().ok()?;
    let at = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(format!("{} {} {}", path.display(), metadata.len(), at.as_nanos()))
}
