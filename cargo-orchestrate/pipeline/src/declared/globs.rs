//! Where `[workspace] members` may find packages that are not there yet.
//!
//! A new package that a glob matches changes no file that was read before; so the folders that globs look into are inputs too.

use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};
use walkdir::WalkDir;

/// The packages that lie where globs look.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct MemberGlobs {
    /// A folder each, how deep to look, and the manifests found.
    folders: Vec<(Utf8PathBuf, usize, Vec<String>)>,
}

impl MemberGlobs {
    /// Those of the manifest at the workspace root.
    pub(super) fn of(root: &Utf8Path) -> MemberGlobs {
        let text = orchestrate_workspace::source::read(&root.join("Cargo.toml")).unwrap_or_default();
        let table: toml::Table = toml::from_str(&text).unwrap_or_default();
        let members = table.get("workspace").and_then(|it| it.get("members")).and_then(|it| it.as_array());
        let globs =
            members.into_iter().flatten().filter_map(|it| it.as_str()).filter(|it| it.contains(['*', '?', '[']));
        let folder = |glob: &str| {
            let (folder, depth) = split(glob);
            let folder = root.join(folder);
            let found = manifests(&folder, depth);
            (folder, depth, found)
        };
        MemberGlobs { folders: globs.map(folder).collect() }
    }

    /// Whether the same packages are there.
    pub(super) fn unchanged(&self) -> bool {
        self.folders.iter().all(|(folder, depth, was)| manifests(folder, *depth) == *was)
    }
}

/// The folder before the first wildcard, and how many names come after it.
fn split(glob: &str) -> (Utf8PathBuf, usize) {
    let parts: Vec<&str> = glob.split('/').filter(|part| !part.is_empty()).collect();
    let fixed = parts.iter().take_while(|part| !part.contains(['*', '?', '['])).count();
    let depth = if parts.contains(&"**") { usize::MAX } else { parts.len() - fixed };
    (parts[..fixed].iter().collect(), depth)
}

fn manifests(folder: &Utf8Path, depth: usize) -> Vec<String> {
    let hidden = |name: &std::ffi::OsStr| name.as_encoded_bytes().starts_with(b".") || name == "target";
    let walk = WalkDir::new(folder).max_depth(depth).follow_links(true).sort_by_file_name();
    let folders =
        walk.into_iter().filter_entry(|it| it.depth() == 0 || (it.file_type().is_dir() && !hidden(it.file_name())));
    let manifests = folders.flatten().map(|it| it.path().join("Cargo.toml")).filter(|path| path.is_file());
    manifests.map(|path| path.to_string_lossy().into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_that_a_glob_would_match_is_a_change() {
        let dir = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(dir.path()).unwrap();
        std::fs::write(root.join("Cargo.toml"), "[workspace]\nmembers = [\"app\", \"crates/*\"]\n").unwrap();
        std::fs::create_dir_all(root.join("crates/a")).unwrap();
        std::fs::write(root.join("crates/a/Cargo.toml"), "").unwrap();
        let globs = MemberGlobs::of(root);
        std::fs::create_dir_all(root.join("crates/b")).unwrap();
        assert!(globs.unchanged());
        std::fs::write(root.join("crates/b/Cargo.toml"), "").unwrap();
        assert!(!globs.unchanged());
    }

    #[test]
    fn globs_split_at_the_first_wildcard() {
        assert_eq!(split("crates/*"), ("crates".into(), 1));
        assert_eq!(split("crates/*/lib-?"), ("crates".into(), 2));
        assert_eq!(split("**/x"), ("".into(), usize::MAX));
    }
}
