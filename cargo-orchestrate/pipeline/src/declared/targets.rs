//! Where cargo finds targets by the names of files: a new one changes no file that was read before.

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use orchestrate_workspace::metadata::Workspace;

/// Folders of a package that cargo looks into.
const FOLDERS: [&str; 5] = ["src", "src/bin", "tests", "examples", "benches"];

/// The folders of each package, with what cargo sees there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct TargetFolders(Vec<(Utf8PathBuf, String)>);

impl TargetFolders {
    pub(super) fn of(workspace: &Workspace) -> TargetFolders {
        TargetFolders(workspace.packages.par_iter().map(|it| (it.directory.clone(), seen(&it.directory))).collect())
    }

    /// Whether cargo would find the same.
    pub(super) fn unchanged(&self) -> bool {
        self.0.par_iter().all(|(package, was)| seen(package) == *was)
    }
}

/// Digest of what cargo sees of a package: whether a build script is there, files that may be targets, and folders with a `main.rs`.
fn seen(package: &Utf8Path) -> String {
    let mut names = Vec::new();
    if package.join("build.rs").is_file() {
        names.push("build.rs".to_owned());
    }
    for folder in FOLDERS {
        let entries = fs::read_dir(package.join(folder)).into_iter().flatten().flatten();
        let found = entries.filter_map(|entry| Utf8PathBuf::from_path_buf(entry.path()).ok());
        names.extend(found.filter_map(|path| Some(format!("{folder}/{}", target(&path)?))));
    }
    names.sort_unstable();
    blake3::hash(names.join("\n").as_bytes()).to_hex().to_string()
}

/// The name under which an entry may be a target.
fn target(path: &Utf8Path) -> Option<String> {
    let name = path.file_name()?;
    if path.extension() == Some("rs") {
        return Some(name.to_owned());
    }
    // What has another extension is no folder of a target: this saves asking the system.
    (!name.contains('.') && path.join("main.rs").is_file()).then(|| format!("{name}/main.rs"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_a_target_is_a_change_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(dir.path()).unwrap();
        let write = |path: &str| {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), "").unwrap();
        };
        write("src/lib.rs");
        let mut last = seen(root);
        for other in ["README.md", "src/a/deep.rs", "src/notes.txt", "tests/data/x.rs", "target/debug/x"] {
            write(other);
            assert_eq!(seen(root), last, "{other}");
        }
        for target in
            ["build.rs", "src/main.rs", "src/bin/a.rs", "src/bin/b/main.rs", "tests/data/main.rs", "benches/a.rs"]
        {
            write(target);
            assert_ne!(seen(root), last, "{target}");
            last = seen(root);
        }
    }
}
