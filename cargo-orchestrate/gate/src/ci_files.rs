//! The configuration files of continuous integration, in the base and in the head.

use camino::{Utf8Path, Utf8PathBuf};

use super::GateError;
use orchestrate_workspace::git::Git;
use orchestrate_workspace::source::Sources;

/// Where such files are, beneath the top of the repository: folders end with `/`.
const PLACES: [&str; 17] = [
    ".github/workflows/",
    ".github/actions/",
    ".gitlab-ci.yml",
    ".gitlab/",
    ".circleci/",
    ".buildkite/",
    ".woodpecker/",
    ".forgejo/workflows/",
    ".gitea/workflows/",
    ".travis.yml",
    "azure-pipelines.yml",
    "bitbucket-pipelines.yml",
    "Jenkinsfile",
    "justfile",
    "Makefile",
    ".pre-commit-config.yaml",
    "lefthook.yml",
];

/// The files of CI in the base and in the head.
#[derive(Default)]
pub(super) struct CiFiles {
    /// In the base, beneath the top of the repository.
    pub(super) before: Vec<(Utf8PathBuf, String)>,
    /// In the head, with absolute paths.
    pub(super) now: Vec<(Utf8PathBuf, String)>,
}

impl CiFiles {
    /// Reads them from the commit of the base, and from the working tree.
    pub(super) fn read(root: &Utf8Path, commit: &str) -> Result<CiFiles, GateError> {
        let git = Git::open(root)?;
        let top = git.line(&["rev-parse", "--show-toplevel"])?.map_or_else(|| root.to_owned(), Utf8PathBuf::from);
        let git = Git::new(&top);
        let listed = git.paths(&["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit])?;
        let files: Vec<Utf8PathBuf> = listed.into_iter().filter(|path| is_ci_file(path)).collect();
        let texts = git.texts(commit, &files)?;
        let before = files.into_iter().zip(texts).filter_map(|(path, text)| Some((path, text?))).collect();
        let mut here = git.paths(&["ls-files", "-z"])?;
        here.extend(git.paths(&["ls-files", "-z", "--others", "--exclude-standard"])?);
        let here = here.into_iter().filter(|path| is_ci_file(path)).map(|path| top.join(path));
        let now = here
            .filter_map(|path| Some((path.clone(), orchestrate_workspace::source::read(&path).ok()?.to_string())))
            .collect();
        Ok(CiFiles { before, now })
    }

    /// Adds the files of the head to the sources, so that findings can point into them.
    pub(super) fn add_to(&self, sources: &mut Sources) {
        for (path, text) in &self.now {
            sources.add(path, Ok(text.as_str().into()));
        }
    }
}

fn is_ci_file(path: &Utf8Path) -> bool {
    let is = |place: &str| if place.ends_with('/') { path.as_str().starts_with(place) } else { path == place };
    PLACES.iter().any(|place| is(place)) || path.as_str().ends_with(".cargo/config.toml")
}
