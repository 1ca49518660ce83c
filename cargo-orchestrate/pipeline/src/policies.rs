//! The files of a policy: the workspace's own, those that it extends, and packages' own.
//!
//! In: the workspace. Out: [`Policies`], read and laid over each other; or everything that is wrong with them, each at its place in
//! its file.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};

use super::error::CheckError;
use super::{POLICY_FILE, known_rules};
use orchestrate_policy::{
    self as policy, Located, MergedPolicy, Owner, PackageNames, Parent, PolicyFiles, PolicyProblem, PolicyText,
    RawPolicy,
};
use orchestrate_workspace::metadata::{TargetKind, Workspace};
use orchestrate_workspace::source::{FileId, ReadProblem, Sources, Span, normalize, read};

/// How many files a policy may have: a folder that links to itself has no end.
const MOST_FILES: usize = 100;

/// The files of a policy, laid over each other.
pub struct Policies {
    /// In the order in which their places count.
    files: Vec<File>,
    /// Indices of `files`, in the order in which they are laid over each other.
    order: Vec<usize>,
    /// The tables.
    pub(super) raw: RawPolicy,
}

/// A file.
struct File {
    /// Absolute.
    path: Utf8PathBuf,
    text: Arc<str>,
    base: u32,
    owner: Owner,
}

impl Policies {
    /// The policy at the workspace root, and what belongs to it.
    ///
    /// # Errors
    /// Where there is none, or where something is wrong with one of its files.
    pub fn load(workspace: &Workspace) -> Result<Policies, CheckError> {
        let path = workspace.root.join(POLICY_FILE);
        match read(&path) {
            // A link to nowhere is no missing policy.
            Err(ReadProblem::Missing) if path.symlink_metadata().is_err() => {
                Err(CheckError::NoPolicy { root: workspace.root.clone() })
            }
            Err(problem) => Err(CheckError::unreadable(path, &problem)),
            Ok(text) => Policies::of(workspace, text),
        }
    }

    /// The same, with this text in place of the file at the root.
    ///
    /// # Errors
    /// Where something is wrong with one of its files.
    pub fn of(workspace: &Workspace, text: Arc<str>) -> Result<Policies, CheckError> {
        let rules = known_rules();
        let mut gathering =
            Gathering { workspace, files: Vec::new(), order: Vec::new(), open: Vec::new(), problems: Vec::new() };
        gathering.visit(workspace.root.join(POLICY_FILE), text, Owner::Workspace);
        gathering.packages()?;
        let Gathering { files, order, problems, .. } = gathering;
        let mut problems = problems;
        let raw = if problems.is_empty() {
            policy::read(&texts(&files, &order), &rules)
        } else {
            // What files say together is not known where one is missing.
            problems.extend(policy::misformed(&texts(&files, &order), &rules));
            problems.sort_by_key(|problem| problem.span);
            Err(problems)
        };
        match raw {
            Ok(raw) => Ok(Policies { files, order, raw }),
            Err(problems) => {
                let mut sources = Sources::new(&workspace.root);
                let ids = add(&files, &mut sources);
                Err(CheckError::policy(&sources, &ids, problems))
            }
        }
    }

    /// Adds the files to the sources, so that places in them can be shown.
    pub(super) fn add(&self, sources: &mut Sources) -> PolicyFiles {
        add(&self.files, sources)
    }

    /// What all files say together, to be shown.
    ///
    /// # Errors
    /// None that [`Policies::load`] did not have.
    pub fn laid(&self, workspace: &Workspace) -> Result<MergedPolicy, CheckError> {
        let mut sources = Sources::new(&workspace.root);
        let files = self.add(&mut sources);
        let effective = policy::effective(&texts(&self.files, &self.order), &known_rules());
        let effective = effective.map_err(|problems| CheckError::policy(&sources, &files, problems))?;
        let ids: Vec<FileId> = files.ids().collect();
        let order = self.order.iter().map(|at| ids[*at]).collect();
        Ok(MergedPolicy { effective, sources, files, order })
    }
}

fn texts<'f>(files: &'f [File], order: &[usize]) -> Vec<PolicyText<'f>> {
    let text = |at: &usize| {
        let File { text, base, owner, .. } = &files[*at];
        PolicyText { text, base: *base, owner: owner.clone() }
    };
    order.iter().map(text).collect()
}

fn add(files: &[File], sources: &mut Sources) -> PolicyFiles {
    let mut added = files.iter().map(|file| (file.base, sources.add(&file.path, Ok(file.text.clone()))));
    // There is always one.
    let first = added.next().map_or(FileId(0), |(_, first)| first);
    added.fold(PolicyFiles::one(first), |all, (base, id)| all.and(base, id))
}

/// What is found on the way from file to file.
struct Gathering<'a> {
    workspace: &'a Workspace,
    files: Vec<File>,
    order: Vec<usize>,
    /// Indices of the files that extend the one that is visited.
    open: Vec<usize>,
    problems: Vec<PolicyProblem>,
}

impl Gathering<'_> {
    /// Takes a file, after those that it extends.
    fn visit(&mut self, path: Utf8PathBuf, text: Arc<str>, owner: Owner) {
        let (at, base) = (self.files.len(), self.end());
        let parents = match &owner {
            // What a package's own may not say is told with the rest.
            Owner::Package(_) => Vec::new(),
            Owner::Workspace => policy::parents(&text, base),
        };
        let folder = path.parent().map(Utf8Path::to_owned).unwrap_or_default();
        self.files.push(File { path, text, base, owner });
        self.open.push(at);
        for parent in parents {
            if let Err(problem) = self.parent(&folder, &parent) {
                self.problems.push(problem);
            }
        }
        self.open.pop();
        self.order.push(at);
    }

    /// Where the next file begins.
    fn end(&self) -> u32 {
        self.files.last().map_or(0, |last| last.base.saturating_add(last.text.len() as u32).saturating_add(1))
    }

    fn parent(&mut self, folder: &Utf8Path, parent: &Located<Parent>) -> Result<(), PolicyProblem> {
        let path = match &parent.value {
            Parent::File(path) => normalize(&folder.join(path)),
            Parent::Package(parent_package) => self.shipped(&parent_package.package, parent.span)?,
        };
        if let Some(at) = self.open.iter().position(|it| self.files[*it].path == path) {
            return Err(self.circle(at, parent.span));
        }
        if self.files.iter().any(|file| file.path == path) {
            return Ok(());
        }
        if self.files.len() == MOST_FILES {
            let message = format!("a policy has at most {MOST_FILES} files");
            return Err(PolicyProblem::new(parent.span, message, "extend fewer; a link may lead in a circle"));
        }
        let text = read(&path).map_err(|problem| unreadable(&self.shown(&path), &problem, parent.span))?;
        self.visit(path, text, Owner::Workspace);
        Ok(())
    }

    /// The policy that a package ships.
    fn shipped(&self, package: &str, span: Span) -> Result<Utf8PathBuf, PolicyProblem> {
        let members = self.workspace.packages.iter().filter(|it| it.name == package);
        let resolved = self.workspace.resolved.iter().filter(|it| it.name == package);
        let folders = members.map(|it| &it.directory).chain(resolved.clone().map(|it| &it.directory));
        let path = match folders.collect::<Vec<_>>().as_slice() {
            [] => return Err(self.unknown(package, span)),
            [folder] => folder.join(POLICY_FILE),
            [..] => {
                let versions: Vec<&str> = resolved.map(|it| it.version.as_str()).collect();
                let message = format!("`{package}` is several packages here: {}", versions.join(", "));
                let help = format!("keep one: `cargo tree --invert {package}` shows who asks for which");
                return Err(PolicyProblem::new(span, message, help));
            }
        };
        if path.symlink_metadata().is_ok() {
            return Ok(path);
        }
        let message = format!("package `{package}` ships no `{POLICY_FILE}`");
        Err(PolicyProblem::new(span, message, format!("its place is `{path}`")))
    }

    fn unknown(&self, package: &str, span: Span) -> PolicyProblem {
        let message = format!("there is no package `{package}` in the dependency graph");
        let help = match &self.workspace.unresolved_dependencies {
            Some(reason) => format!("cargo could not resolve it ({reason}): run `cargo generate-lockfile`"),
            None => format!("run `cargo add --dev {package}` in one of the workspace's packages"),
        };
        PolicyProblem::new(span, message, help)
    }

    fn circle(&self, at: usize, span: Span) -> PolicyProblem {
        let files = self.open[at..].iter().chain(&self.open[at..=at]);
        let way: Vec<String> = files.map(|it| format!("`{}`", self.shown(&self.files[*it].path))).collect();
        let message = format!("this policy extends itself: {}", way.join(" extends "));
        PolicyProblem::new(span, message, "take one of them out of `extends`")
    }

    fn shown(&self, path: &Utf8Path) -> Utf8PathBuf {
        Sources::new(&self.workspace.root).relative(path)
    }

    /// Packages' own policies. One that is extended is no package's own.
    fn packages(&mut self) -> Result<(), CheckError> {
        for package in &self.workspace.packages {
            let path = package.directory.join(POLICY_FILE);
            let known = package.directory == self.workspace.root || self.files.iter().any(|file| file.path == path);
            if known || path.symlink_metadata().is_err() {
                continue;
            }
            let text = read(&path).map_err(|problem| CheckError::unreadable(path.clone(), &problem))?;
            let is_library = |kind| matches!(kind, TargetKind::Lib | TargetKind::ProcMacro);
            let library = package.targets.iter().find(|target| is_library(target.kind)).map(|it| it.name.clone());
            self.visit(path, text, Owner::Package(PackageNames { package: package.name.clone(), library }));
        }
        Ok(())
    }
}

fn unreadable(path: &Utf8Path, problem: &ReadProblem, span: Span) -> PolicyProblem {
    match problem {
        ReadProblem::Missing => {
            let message = format!("there is no file `{path}`");
            PolicyProblem::new(span, message, "paths in `extends` are relative to the file that they stand in")
        }
        problem => {
            let (reason, help) = CheckError::why(problem);
            PolicyProblem::new(span, format!("`{path}` could not be read: {reason}"), help)
        }
    }
}
