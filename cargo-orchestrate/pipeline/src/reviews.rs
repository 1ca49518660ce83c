//! The reviews that a verdict takes in: read from the workspace, with whose files are whose, and who last changed what.

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use walkdir::WalkDir;

use super::error::{CheckError, PlacedProblem};
use super::{Analysis, Compare};
use orchestrate_history::evidence::Digests;
use orchestrate_history::review::{
    self, Agents, Author, Authors, Blamed, Ground, Items, Owners, People, Reviewed, Reviews,
};
use orchestrate_history::review::{CODEOWNERS, FOLDER, ReviewFile, WEAKENINGS};
use orchestrate_policy::{Located, Marks, Policy, PolicyFiles, PolicyProblem, RequiredReviews};
use orchestrate_resolve::model::DefId;
use orchestrate_workspace::git::{Git, GitError};
use orchestrate_workspace::metadata::Workspace;
use orchestrate_workspace::source::{FileId, ReadProblem, Sources, Span};

/// The files of records, absolute, sorted.
pub(crate) fn files(root: &Utf8Path) -> Vec<Utf8PathBuf> {
    let entries = WalkDir::new(root.join(FOLDER)).follow_links(true).sort_by_file_name().into_iter();
    let files = entries.filter_map(Result::ok).filter(|entry| !entry.file_type().is_dir());
    let paths = files.filter_map(|entry| Utf8PathBuf::from_path_buf(entry.into_path()).ok());
    paths.filter(|path| path.extension() == Some("toml")).collect()
}

/// All records; everything that is wrong with their files at once.
pub fn read(workspace: &Workspace, sources: &mut Sources) -> Result<Reviews, CheckError> {
    let (mut found, mut weakenings) = (Vec::new(), Vec::new());
    let (mut problems, mut wrong): (Vec<PlacedProblem>, Vec<Utf8PathBuf>) = Default::default();
    for path in files(&workspace.root) {
        let file = sources.load(&path);
        if let Some(problem) = sources.problem(file) {
            return Err(CheckError::unreadable(path, problem));
        }
        let is_of_weakenings = path == workspace.root.join(WEAKENINGS);
        let read = if is_of_weakenings {
            review::read_weakenings(sources.text(file)).map(|all| weakenings.extend(all))
        } else {
            let add = |mut records: Vec<Located<review::Record>>| {
                records.iter_mut().for_each(|record| record.span = beginning(sources.text(file), record.span));
                found.push(ReviewFile { path: sources.relative(&path), file, records });
            };
            review::read(sources.text(file)).map(add)
        };
        if let Err(of_file) = read {
            problems.extend(placed(sources, file, of_file));
            wrong.push(path);
        }
    }
    if problems.is_empty() {
        Ok(Reviews::new(found, weakenings))
    } else {
        Err(CheckError::Policy { problems, files: wrong })
    }
}

/// The part of a record that says which it is: a line of all of it is longer than any screen.
fn beginning(text: &str, whole: Span) -> Span {
    let record = text.get(whole.start as usize..whole.end as usize).unwrap_or_default();
    let end = record.starts_with('{').then(|| record.find(", ")).flatten();
    end.map_or(whole, |end| Span::new(whole.start, whole.start + end as u32))
}

fn placed(sources: &Sources, file: FileId, problems: Vec<PolicyProblem>) -> Vec<PlacedProblem> {
    match CheckError::policy(sources, &PolicyFiles::one(file), problems) {
        CheckError::Policy { problems, .. } => problems,
        _ => Vec::new(),
    }
}

/// The records, with all that needs no history.
pub(super) fn of(workspace: &Workspace, policy: &Policy, sources: &mut Sources) -> Result<Reviewed, CheckError> {
    let reviews = read(workspace, sources)?;
    let agents = match policy.origin.signatures.as_slice() {
        [] => Agents::default(),
        _ => Agents::new(super::origins::signatures(workspace, &policy.origin, sources)?),
    };
    Ok(Reviewed {
        reviews,
        agents,
        people: People::new(policy.names()),
        owners: if ask_owners(policy) { owners(workspace, None, sources) } else { Owners::default() },
        ..Reviewed::default()
    })
}

/// Whether a policy wants owners to look at what is theirs.
pub fn ask_owners(policy: &Policy) -> bool {
    let asks = |required: &RequiredReviews| required.by.iter().any(|name| name == RequiredReviews::OWNERS);
    policy.required_reviews.iter().any(asks)
}

/// What `CODEOWNERS` says, beneath the top of the repository, where the caller knows that better. That it is not there is an input too, so each place is
/// among the sources.
pub fn owners(workspace: &Workspace, top: Option<&Utf8Path>, sources: &mut Sources) -> Owners {
    let root = &workspace.root;
    let above = || root.ancestors().find(|folder| folder.join(".git").exists());
    let top = top.or_else(above).unwrap_or(root);
    let beneath = root.strip_prefix(top).map(Utf8Path::as_str).unwrap_or_default();
    let prefix = if beneath.is_empty() { String::new() } else { format!("{beneath}/") };
    let files = CODEOWNERS.map(|place| sources.load(&top.join(place)));
    let first = files.into_iter().find(|file| !matches!(sources.problem(*file), Some(ReadProblem::Missing)));
    first.map(|file| Owners::read(sources.text(file), &prefix)).unwrap_or_default()
}

/// Whether a policy asks who last changed what.
pub(crate) fn asks_authors(policy: &Policy) -> bool {
    policy.required_reviews.iter().any(|required| required.not_author)
}

/// What decides who last changed what, besides the sources: another one after a commit, or where somebody else asks.
pub(crate) fn history(root: &Utf8Path) -> Option<String> {
    let git = Git::open(root).ok()?;
    let line = |arguments: &[&str]| git.line(arguments).ok().flatten().unwrap_or_default();
    let head = line(&["rev-parse", "--verify", "--quiet", "HEAD"]);
    Some(format!("{head} {} {}", line(&["config", "user.email"]), line(&["rev-parse", "--is-shallow-repository"])))
}

/// Asks who last changed the items of which that decides something. Nobody is asked where nothing is compared: no build sees a commit.
pub(super) fn ask_authors(compare: &Compare, analysis: &mut Analysis) -> Result<(), CheckError> {
    if *compare != Compare::Nothing && asks_authors(&analysis.policy) {
        analysis.history = history(&analysis.workspace.root);
        analysis.reviewed.authors = authors(analysis, &analysis.policy, &analysis.marks)?;
    }
    Ok(())
}

/// Who last changed the items of which that decides something by a policy, laid over an analysed workspace with these marks.
pub fn authors(analysis: &Analysis, policy: &Policy, marks: &Marks) -> Result<Authors, CheckError> {
    let digests = Digests::new(&analysis.model, &analysis.sources);
    let items = Items::new(&analysis.model, marks, &digests);
    let ground = Ground { items: &items, sources: &analysis.sources, reviewed: &analysis.reviewed };
    let items = review::to_blame(ground, policy);
    if items.is_empty() {
        return Ok(Authors::default());
    }
    // What else git advises is for those who named a revision.
    let why = |error: GitError| CheckError::Authors(error.to_string().lines().next().unwrap_or_default().to_owned());
    blame(analysis, &items).map_err(why)
}

fn blame(analysis: &Analysis, items: &[DefId]) -> Result<Authors, GitError> {
    let Analysis { model, sources, workspace, .. } = analysis;
    let git = Git::open(&workspace.root)?;
    let me = git.line(&["config", "user.email"])?;
    let is_shallow = git.line(&["rev-parse", "--is-shallow-repository"])?.as_deref() == Some("true");
    let mut files: Vec<FileId> = items.iter().map(|item| model.def(*item).site.file).collect();
    files.sort_unstable();
    files.dedup();
    let of_file = |file: &FileId| {
        let of_file = items.iter().map(|item| model.def(*item)).filter(|def| def.site.file == *file);
        let lines = |at: u32| sources.position(*file, at).line;
        let spans: Vec<_> = of_file.map(|def| (def.site, lines(def.span.start)..lines(def.span.end) + 1)).collect();
        let blamed = blamed(git, sources.path(*file), spans.iter().map(|(_, lines)| lines));
        spans
            .into_iter()
            .map(|(site, lines)| (site, author(&blamed, lines, me.as_deref(), is_shallow)))
            .collect::<Vec<_>>()
    };
    Ok(Authors::new(files.par_iter().flat_map_iter(of_file).collect::<Vec<_>>()))
}

/// What git says of lines; none where the file is new.
fn blamed<'l>(
    git: Git<'_>,
    file: &Utf8Path,
    lines: impl Iterator<Item = &'l std::ops::Range<u32>>,
) -> Result<Option<Blamed>, GitError> {
    let name = format!("./{file}");
    if git.line(&["ls-tree", "HEAD", "--", &name])?.is_none() {
        return Ok(None);
    }
    let ranges: Vec<String> = lines.map(|lines| format!("-L{},{}", lines.start, lines.end - 1)).collect();
    let mut arguments = vec!["blame", "--porcelain", "-w"];
    arguments.extend(ranges.iter().map(String::as_str));
    arguments.extend(["--", &name]);
    let said = git.bytes(&arguments)?;
    Ok(Some(review::blamed(&String::from_utf8_lossy(&said))))
}

fn author(
    blamed: &Result<Option<Blamed>, GitError>,
    lines: std::ops::Range<u32>,
    me: Option<&str>,
    is_shallow: bool,
) -> Author {
    match blamed {
        Ok(Some(blamed)) => blamed.author(lines, me, is_shallow),
        Ok(None) => me.map_or(Author::Unknown("its file is not committed, and git knows no `user.email`"), |me| {
            Author::Known(me.to_owned())
        }),
        Err(_) => Author::Unknown("git cannot say who changed its file"),
    }
}
