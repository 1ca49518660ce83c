//! Why a workspace could not be checked at all. Each says what to do.

use camino::Utf8PathBuf;

use super::POLICY_FILE;
use crate::metadata::MetadataError;
use crate::policy::PolicyProblem;
use crate::source::{Position, ReadProblem, Site, Sources};

/// Why a workspace could not be checked at all.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// Cargo could not say what the workspace is.
    #[error(transparent)]
    Metadata(#[from] MetadataError),
    /// Nobody can say what has changed, and the policy binds that.
    #[error(transparent)]
    Base(#[from] crate::base::BaseError),
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
    /// The policy requires a newer version than this one.
    #[error("{problem}")]
    TooOld {
        /// Where it says so.
        problem: PlacedProblem,
    },
    /// The policy, or the baseline, says something that we do not understand.
    #[error("{}", listed(problems))]
    Policy {
        /// Everything that is wrong with it, at least one.
        problems: Vec<PlacedProblem>,
    },
}

/// One thing that is wrong with the policy, or the baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedProblem {
    /// The file, workspace-relative.
    pub file: Utf8PathBuf,
    /// Where.
    pub at: Position,
    /// The line.
    pub line: String,
    /// How many characters are at fault.
    pub width: u32,
    /// What is wrong.
    pub message: String,
    /// How to mend it; empty where the message says so.
    pub help: String,
}

impl CheckError {
    /// Whether the policy asks for a newer engine: nothing is wrong with the workspace then.
    pub fn is_too_old(&self) -> bool {
        matches!(self, CheckError::TooOld { .. })
    }

    /// In one line, for where no more is shown.
    pub fn one_line(&self) -> String {
        let brief = |it: &PlacedProblem| {
            let help = if it.help.is_empty() { String::new() } else { format!("; {}", it.help) };
            format!("{}:{}:{}: {}{help}", it.file, it.at.line, it.at.column, it.message)
        };
        match self {
            CheckError::Policy { problems } => problems.iter().map(brief).collect::<Vec<_>>().join("; "),
            CheckError::TooOld { problem } => brief(problem),
            other => {
                other.to_string().lines().map(str::trim).filter(|it| !it.is_empty()).collect::<Vec<_>>().join("; ")
            }
        }
    }

    pub(crate) fn unreadable(path: Utf8PathBuf, problem: &ReadProblem) -> CheckError {
        let (reason, help) = match problem {
            ReadProblem::Missing => ("a link on the way leads nowhere".to_owned(), "mend or remove the link"),
            ReadProblem::Directory => ("it is a folder".to_owned(), "move the folder away"),
            ReadProblem::TooLarge(bytes) => (format!("it has {bytes} bytes"), "a policy is a page long"),
            ReadProblem::NotUtf8(at) => (format!("it is not UTF-8 from byte {at} on"), "save it as UTF-8"),
            ReadProblem::Io(reason) => (reason.clone(), "make it readable for this user"),
        };
        CheckError::UnreadablePolicy { path, reason, help: help.to_owned() }
    }

    pub(super) fn policy(sources: &Sources, file: crate::source::FileId, problems: Vec<PolicyProblem>) -> CheckError {
        let place = |problem: PolicyProblem| PlacedProblem::new(sources, Site::new(file, problem.span), problem);
        let too_old = problems.iter().any(|it| it.too_old);
        let mut problems: Vec<PlacedProblem> = problems.into_iter().map(place).collect();
        match problems.pop() {
            Some(problem) if too_old => CheckError::TooOld { problem },
            last => CheckError::Policy { problems: problems.into_iter().chain(last).collect() },
        }
    }
}

impl PlacedProblem {
    fn new(sources: &Sources, site: Site, problem: PolicyProblem) -> PlacedProblem {
        let at = sources.position(site.file, site.span.start);
        let end = sources.position(site.file, site.span.end);
        let line = sources.text(site.file).lines().nth(at.line as usize - 1).unwrap_or("").to_owned();
        let rest = (line.chars().count() as u32 + 1).saturating_sub(at.column);
        let width = if end.line == at.line { end.column.saturating_sub(at.column) } else { rest };
        let file = sources.path(site.file).to_owned();
        PlacedProblem { file, at, line, width: width.max(1), message: problem.message, help: problem.help }
    }
}

impl std::fmt::Display for PlacedProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let PlacedProblem { file, at, line, width, message, help } = self;
        let gutter = " ".repeat(at.line.to_string().len());
        let carets = "^".repeat(*width as usize);
        let indent: String =
            line.chars().take(at.column as usize - 1).map(|it| if it == '\t' { '\t' } else { ' ' }).collect();
        writeln!(f, "{message}")?;
        writeln!(f, "{gutter}--> {file}:{}:{}", at.line, at.column)?;
        writeln!(f, "{gutter} |")?;
        writeln!(f, "{} | {line}", at.line)?;
        write!(f, "{gutter} | {indent}{carets}")?;
        if help.is_empty() { Ok(()) } else { write!(f, "\n{gutter} = help: {help}") }
    }
}

fn listed(problems: &[PlacedProblem]) -> String {
    let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
    shown.join("\n\nerror: ")
}
