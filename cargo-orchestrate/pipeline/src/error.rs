//! Why a workspace could not be checked at all. Each says what to do.

use camino::Utf8PathBuf;

use super::POLICY_FILE;
use orchestrate_policy::{PolicyFiles, PolicyProblem};
use orchestrate_workspace::metadata::MetadataError;
use orchestrate_workspace::source::{Position, ReadProblem, Site, Sources};

/// Why a workspace could not be checked at all.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// Cargo could not say what the workspace is.
    #[error(transparent)]
    Metadata(#[from] MetadataError),
    /// Nobody can say what has changed, and the policy binds that.
    #[error(transparent)]
    Base(#[from] orchestrate_workspace::base::BaseError),
    /// Nobody can say who last changed what, and the policy wants somebody else to have looked at it.
    #[error(
        "an author's own review does not count here, and nobody can say who the authors are: {0}\nhelp: check a clone with its history"
    )]
    Authors(String),
    /// There is no policy.
    #[error(
        "there is no `{POLICY_FILE}` in `{root}`\nhelp: run `cargo orchestrate init` to write one that passes today"
    )]
    NoPolicy {
        /// Where it was looked for.
        root: Utf8PathBuf,
    },
    /// The policy, or the baseline, is there and cannot be read.
    #[error("`{path}` could not be read: {reason}\nhelp: {help}")]
    UnreadablePolicy {
        /// The file.
        path: Utf8PathBuf,
        /// Why.
        reason: String,
        /// What to do.
        help: String,
    },
    /// A file of signatures that the policy names is not there, or cannot be read.
    #[error(
        "`{path}` could not be read: {reason}\nhelp: `[origin] signatures` names it, from the workspace root; {help}"
    )]
    UnreadableSignatures {
        /// The file.
        path: Utf8PathBuf,
        /// Why.
        reason: String,
        /// What to do.
        help: String,
    },
    /// The policy requires a newer version than this one.
    #[error("{problem}")]
    TooOld {
        /// Where it says so.
        problem: Box<PlacedProblem>,
        /// Absolute paths of the files of the policy.
        files: Vec<Utf8PathBuf>,
    },
    /// The policy, or the baseline, says something that we do not understand.
    #[error("{}", listed(problems))]
    Policy {
        /// Everything that is wrong with it, at least one.
        problems: Vec<PlacedProblem>,
        /// Absolute paths of the files of the policy, as far as they are known.
        files: Vec<Utf8PathBuf>,
    },
}

/// One thing that is wrong with the policy, or the baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedProblem {
    /// Where.
    pub place: Shown,
    /// The place that says otherwise.
    pub against: Option<Shown>,
    /// What is wrong.
    pub message: String,
    /// How to mend it; empty where the message says so.
    pub help: String,
}

/// A place of the policy, with its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The file, workspace-relative.
    pub file: Utf8PathBuf,
    /// Where.
    pub at: Position,
    /// The line.
    pub line: String,
    /// How many characters of it are meant.
    pub width: u32,
}

impl CheckError {
    /// Whether the policy asks for a newer engine: nothing is wrong with the workspace then.
    pub fn is_too_old(&self) -> bool {
        matches!(self, CheckError::TooOld { .. })
    }

    /// The files of the policy, where these are at fault: what to watch until they are mended.
    pub fn files(&self) -> &[Utf8PathBuf] {
        match self {
            CheckError::Policy { files, .. } | CheckError::TooOld { files, .. } => files,
            _ => &[],
        }
    }

    /// In one line, for where no more is shown.
    pub fn one_line(&self) -> String {
        let brief = |it: &PlacedProblem| {
            let help = if it.help.is_empty() { String::new() } else { format!("; {}", it.help) };
            let Shown { file, at, .. } = &it.place;
            format!("{file}:{}:{}: {}{help}", at.line, at.column, it.message)
        };
        match self {
            CheckError::Policy { problems, .. } => problems.iter().map(brief).collect::<Vec<_>>().join("; "),
            CheckError::TooOld { problem, .. } => brief(problem),
            other => {
                other.to_string().lines().map(str::trim).filter(|it| !it.is_empty()).collect::<Vec<_>>().join("; ")
            }
        }
    }

    /// A file that cannot be read.
    pub fn unreadable(path: Utf8PathBuf, problem: &ReadProblem) -> CheckError {
        let (reason, help) = CheckError::why(problem);
        CheckError::UnreadablePolicy { path, reason, help: help.to_owned() }
    }

    pub(crate) fn no_signatures(path: Utf8PathBuf, problem: &ReadProblem) -> CheckError {
        let (reason, help) = match problem {
            ReadProblem::Missing => ("it is not there".to_owned(), "write it, or take it out of the list"),
            other => CheckError::why(other),
        };
        CheckError::UnreadableSignatures { path, reason, help: help.to_owned() }
    }

    /// Why a policy could not be read, and what to do.
    pub(super) fn why(problem: &ReadProblem) -> (String, &'static str) {
        match problem {
            ReadProblem::Missing => ("a link on the way leads nowhere".to_owned(), "mend or remove the link"),
            ReadProblem::Directory => ("it is a folder".to_owned(), "move the folder away"),
            ReadProblem::TooLarge(bytes) => (format!("it has {bytes} bytes"), "a policy is a page long"),
            ReadProblem::NotUtf8(at) => (format!("it is not UTF-8 from byte {at} on"), "save it as UTF-8"),
            ReadProblem::Io(reason) => (reason.clone(), "make it readable for this user"),
        }
    }

    pub(super) fn policy(sources: &Sources, files: &PolicyFiles, problems: Vec<PolicyProblem>) -> CheckError {
        let place = |problem: PolicyProblem| PlacedProblem::new(sources, files, problem);
        let files = files.ids().map(|file| sources.absolute(sources.path(file))).collect();
        let (too_old, others): (Vec<_>, Vec<_>) = problems.into_iter().partition(|it| it.too_old);
        match too_old.into_iter().next() {
            Some(problem) => CheckError::TooOld { problem: Box::new(place(problem)), files },
            None => CheckError::Policy { problems: others.into_iter().map(place).collect(), files },
        }
    }
}

impl PlacedProblem {
    fn new(sources: &Sources, files: &PolicyFiles, problem: PolicyProblem) -> PlacedProblem {
        let shown = |span| Shown::new(sources, files.site(span));
        PlacedProblem {
            place: shown(problem.span),
            against: problem.against.map(shown),
            message: problem.message,
            help: problem.help,
        }
    }
}

impl Shown {
    fn new(sources: &Sources, site: Site) -> Shown {
        let at = sources.position(site.file, site.span.start);
        let end = sources.position(site.file, site.span.end);
        let line = sources.text(site.file).lines().nth(at.line as usize - 1).unwrap_or("").to_owned();
        let rest = (line.chars().count() as u32 + 1).saturating_sub(at.column);
        let width = if end.line == at.line { end.column.saturating_sub(at.column) } else { rest };
        Shown { file: sources.path(site.file).to_owned(), at, line, width: width.max(1) }
    }

    fn write(&self, f: &mut std::fmt::Formatter<'_>, arrow: &str, mark: &str, gutter: &str) -> std::fmt::Result {
        let Shown { file, at, line, width } = self;
        let marks = mark.repeat(*width as usize);
        let indent: String =
            line.chars().take(at.column as usize - 1).map(|it| if it == '\t' { '\t' } else { ' ' }).collect();
        writeln!(f, "{gutter}{arrow} {file}:{}:{}", at.line, at.column)?;
        writeln!(f, "{gutter} |")?;
        writeln!(f, "{:>wide$} | {line}", at.line, wide = gutter.len())?;
        write!(f, "{gutter} | {indent}{marks}")
    }
}

impl std::fmt::Display for PlacedProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let PlacedProblem { place, against, message, help } = self;
        let last = against.iter().chain([place]).map(|it| it.at.line).max().unwrap_or(1);
        let gutter = " ".repeat(last.to_string().len());
        writeln!(f, "{message}")?;
        place.write(f, "-->", "^", &gutter)?;
        if let Some(against) = against {
            write!(f, "\n{gutter} |\n")?;
            against.write(f, ":::", "-", &gutter)?;
        }
        if help.is_empty() { Ok(()) } else { write!(f, "\n{gutter} = help: {help}") }
    }
}

fn listed(problems: &[PlacedProblem]) -> String {
    let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
    shown.join("\n\nerror: ")
}
