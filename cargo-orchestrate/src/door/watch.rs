//! What a build script watches, so that cargo runs it again when something changes that it judged.
//!
//! Cargo takes the newest time of a folder and all beneath it, so that a file that is added or deleted shows too. A path that
//! does not exist makes every build dirty. A folder that holds the target directory would be newer after every build.

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};

use orchestrate_history::review;
use orchestrate_pipeline::shared::Members;
use orchestrate_pipeline::{CheckError, POLICY_FILE};
use orchestrate_policy::baseline;

/// Whether a later change can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Seen {
    /// All of them.
    All,
    /// Not what appears at the top of a folder that cannot be watched as a whole.
    NotNewEntries,
}

/// For a gate: everything of every package. Where a package's folder cannot be watched as a whole, the gate runs at every
/// build, which costs what it takes to validate a verdict, and recompiles nobody.
pub(super) fn workspace(members: &Members) -> Vec<Utf8PathBuf> {
    let mut paths = declaring(members);
    let folders = members.packages.iter().map(|it| folder(&mut paths, &it.directory, &members.target_directory));
    let seen: Vec<Seen> = folders.collect();
    if seen.contains(&Seen::NotNewEntries) {
        paths.push(members.target_directory.join("orchestrate/at-every-build"));
    }
    sorted(paths)
}

/// For any other package: its own folder and those of the members that it depends on. To run at every build would recompile the
/// package; so of a package at the workspace root, a new entry at its very top is seen with the next change.
pub(super) fn package(members: &Members, package: usize) -> Vec<Utf8PathBuf> {
    let mut paths = declaring(members);
    for index in members.closure(package) {
        folder(&mut paths, &members.packages[index].directory, &members.target_directory);
    }
    sorted(paths)
}

/// The policies and baselines that a package may be under, where they could not be read, and the files at fault.
pub(crate) fn unjudged(error: &CheckError, folder: &Utf8Path) -> Vec<Utf8PathBuf> {
    let above = folder.ancestors().flat_map(|it| [it.join(POLICY_FILE), it.join(baseline::FILE)]);
    sorted(above.chain(error.files().iter().cloned()).filter(|it| it.symlink_metadata().is_ok()).collect())
}

/// The files of the policy, the baseline, and what cargo makes the workspace of.
fn declaring(members: &Members) -> Vec<Utf8PathBuf> {
    let names = [baseline::FILE, "Cargo.toml", "Cargo.lock", ".cargo/config.toml", ".cargo/config"];
    let of_root = names.map(|name| members.root.join(name));
    // A folder is watched with all that is in it.
    let reviews = Some(members.root.join(review::FOLDER)).filter(|it| it.is_dir());
    let of_packages = members.packages.iter().map(|it| it.manifest.clone());
    // What outside libraries declare decides what names mean.
    let outside = members.outside.iter().cloned();
    let policies = members.policies.iter().cloned();
    of_root
        .into_iter()
        .chain(of_packages)
        .chain(outside)
        .chain(policies)
        .filter(|it| it.is_file())
        .chain(reviews)
        .collect()
}

fn folder(acc: &mut Vec<Utf8PathBuf>, path: &Utf8Path, target: &Utf8Path) -> Seen {
    if !target.starts_with(path) && !path.join(".git").exists() {
        acc.push(path.to_owned());
        return Seen::All;
    }
    for entry in entries(path) {
        if entry == target || entry.join("CACHEDIR.TAG").exists() {
            continue;
        }
        folder(acc, &entry, target);
    }
    Seen::NotNewEntries
}

/// What a folder holds and is not hidden.
fn entries(path: &Utf8Path) -> Vec<Utf8PathBuf> {
    let read = fs::read_dir(path).into_iter().flatten().flatten();
    let paths = read.filter_map(|entry| Utf8PathBuf::from_path_buf(entry.path()).ok());
    // A link that leads nowhere does not exist, and would make every build dirty.
    paths.filter(|it| !it.file_name().is_some_and(|name| name.starts_with('.')) && it.exists()).collect()
}

fn sorted(mut paths: Vec<Utf8PathBuf>) -> Vec<Utf8PathBuf> {
    paths.sort();
    paths.dedup();
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn watched(target: &str, files: &[&str]) -> (Seen, Vec<String>) {
        let dir = tempfile::tempdir().unwrap();
        let root = &Utf8Path::from_path(dir.path()).unwrap().join("w");
        for file in files {
            fs::create_dir_all(root.join(file).parent().unwrap()).unwrap();
            fs::write(root.join(file), "").unwrap();
        }
        let mut paths = Vec::new();
        let seen = folder(&mut paths, root, &orchestrate_workspace::source::normalize(&root.join(target)));
        let shown = sorted(paths).into_iter().map(|it| it.strip_prefix(root).unwrap().to_string());
        (seen, shown.collect())
    }

    #[test]
    fn a_folder_without_the_target_directory_is_watched_as_a_whole() {
        assert_eq!(watched("../target", &["src/lib.rs"]), (Seen::All, vec![String::new()]));
    }

    #[test]
    fn the_target_directory_is_never_beneath_what_is_watched() {
        let files = ["Cargo.toml", "src/lib.rs", ".git/HEAD", "out/target/debug/x", "out/y", "cache/CACHEDIR.TAG"];
        let expected = ["Cargo.toml", "out/y", "src"].map(str::to_owned).to_vec();
        assert_eq!(watched("out/target", &files), (Seen::NotNewEntries, expected));
    }
}
