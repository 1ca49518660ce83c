//! Where the file of a `mod x;` lies, by the compiler's rules.
//!
//! Source: the Rust reference, "Modules", <https://doc.rust-lang.org/reference/items/modules.html>.

use camino::{Utf8Path, Utf8PathBuf};

use orchestrate_syntax::parse::InlineModule;
use orchestrate_workspace::source::normalize;

/// Where a file looks for the files of its modules.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    /// The folder of the file.
    pub(super) directory: Utf8PathBuf,
    /// For a file that is not `mod.rs`, a crate root or named by `#[path]`: its stem, a folder of its own.
    pub(super) own: Option<String>,
}

impl Candidates {
    /// The files that are there, each with the folder that it then has.
    pub(super) fn existing(&self) -> Vec<(Utf8PathBuf, Folder)> {
        let named = self.by_path.iter().filter(|path| path.exists()).map(|path| (path.clone(), Folder::of_root(path)));
        let by_convention = self.by_convention.iter().filter(|path| path.exists());
        named.chain(by_convention.map(|path| (path.clone(), Folder::of_module(path)))).collect()
    }
}

impl Folder {
    /// The folder of a file that owns its folder: a crate root, a `mod.rs`, a file named by `#[path]`.
    pub(super) fn of_root(file: &Utf8Path) -> Folder {
        Folder { directory: parent(file), own: None }
    }

    /// The folder of a module's file that was found by its name.
    pub(super) fn of_module(file: &Utf8Path) -> Folder {
        let own = file.file_stem().filter(|stem| *stem != "mod").map(ToOwned::to_owned);
        Folder { directory: parent(file), own }
    }

    fn beneath(&self, inside: &[InlineModule]) -> Folder {
        let mut folder = self.clone();
        for module in inside {
            match &module.path {
                Some(path) => {
                    folder.directory.push(&**path);
                    folder.own = None;
                }
                None => {
                    folder.directory.extend(folder.own.take());
                    folder.directory.push(&*module.name);
                }
            }
        }
        folder
    }

    /// Candidates for a `mod name;`: each with the folder that its file then has.
    pub(super) fn candidates(
        &self,
        name: &str,
        inside: &[InlineModule],
        paths: &[Box<str>],
        by_name: bool,
    ) -> Candidates {
        let folder = self.beneath(inside);
        let by_path = paths.iter().map(|path| normalize(&folder.directory.join(&**path))).collect();
        let mut by_convention = Vec::new();
        if by_name {
            let mut directory = folder.directory;
            directory.extend(folder.own);
            by_convention = vec![directory.join(format!("{name}.rs")), directory.join(name).join("mod.rs")];
        }
        Candidates { by_path, by_convention }
    }
}

/// Files that a `mod x;` may mean.
pub(super) struct Candidates {
    /// From `#[path]`; several where they are conditional.
    pub(super) by_path: Vec<Utf8PathBuf>,
    /// `x.rs` and `x/mod.rs`: one of them.
    pub(super) by_convention: Vec<Utf8PathBuf>,
}

fn parent(file: &Utf8Path) -> Utf8PathBuf {
    file.parent().map(Utf8Path::to_owned).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_follow_the_reference() {
        let inline = |name: &str, path: Option<&str>| InlineModule { name: name.into(), path: path.map(Into::into) };
        let root = Folder::of_root(Utf8Path::new("src/lib.rs"));
        let plain = Folder::of_module(Utf8Path::new("src/a.rs"));
        let modrs = Folder::of_module(Utf8Path::new("src/a/mod.rs"));
        let first = |folder: &Folder, inside: &[InlineModule]| {
            folder.candidates("x", inside, &[], true).by_convention[0].clone()
        };
        assert_eq!(first(&root, &[]), "src/x.rs");
        assert_eq!(first(&plain, &[]), "src/a/x.rs");
        assert_eq!(first(&modrs, &[]), "src/a/x.rs");
        assert_eq!(first(&plain, &[inline("b", None)]), "src/a/b/x.rs");
        assert_eq!(first(&plain, &[inline("b", Some("c"))]), "src/c/x.rs");
        let by_path = |folder: &Folder, inside: &[InlineModule]| {
            folder.candidates("x", inside, &["p.rs".into()], false).by_path[0].clone()
        };
        assert_eq!(by_path(&plain, &[]), "src/p.rs");
        assert_eq!(by_path(&plain, &[inline("b", None)]), "src/a/b/p.rs");
        assert_eq!(by_path(&modrs, &[inline("b", None)]), "src/a/b/p.rs");
    }
}
