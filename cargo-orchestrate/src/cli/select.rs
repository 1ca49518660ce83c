//! `-p`, `--workspace` and `--exclude`: whose findings are shown.
//!
//! The whole workspace is judged whatever is shown, so that a partial run never calls anything unused that is used elsewhere.

use glob::Pattern;

use super::Failure;
use super::args::Packages;
use orchestrate_pipeline::shared::Members;
use orchestrate_policy::Marks;
use orchestrate_resolve::model::{DefId, Model};
use orchestrate_rules::report::Verdict;

/// Which packages are shown, by index; none for all, and what belongs to no package.
pub(super) struct Selection(Option<Vec<usize>>);

impl Selection {
    /// The packages of these names that were asked for.
    pub(super) fn new(packages: &Packages, names: &[&str]) -> Result<Selection, Failure> {
        if packages.package.is_empty() && packages.exclude.is_empty() {
            return Ok(Selection(None));
        }
        let picked = matching(&packages.package, names)?;
        let excluded = matching(&packages.exclude, names)?;
        let shown =
            |index: &usize| (packages.package.is_empty() || picked.contains(index)) && !excluded.contains(index);
        Ok(Selection(Some((0..names.len()).filter(shown).collect())))
    }

    /// The verdict on what is shown.
    pub(super) fn verdict(&self, mut verdict: Verdict, members: &Members) -> Verdict {
        let Some(shown) = &self.0 else { return verdict };
        verdict.findings.retain(|it| shown.iter().any(|index| members.packages[*index].has(it)));
        verdict.recount();
        let names: Vec<&str> = shown.iter().map(|index| members.packages[*index].name.as_str()).collect();
        verdict.notes.push(format!("only findings of {} are shown; the whole workspace was judged", names.join(", ")));
        verdict
    }

    /// The marks that are shown.
    pub(super) fn marks(&self, marks: &Marks, model: &Model) -> Marks {
        let mut marks = marks.clone();
        let Some(shown) = &self.0 else { return marks };
        let is_shown = |id: &DefId| shown.contains(&model.krate(model.def(*id).krate).package);
        for mark in &mut marks.generated {
            mark.on.retain(is_shown);
        }
        marks.generated.retain(|it| !it.on.is_empty());
        marks.verifies.retain(|it| is_shown(&it.test));
        marks.waivers.retain(|it| is_shown(&it.on));
        marks
    }
}

/// Indexes of the packages that some pattern names; each pattern must name one.
fn matching(patterns: &[String], names: &[&str]) -> Result<Vec<usize>, Failure> {
    let mut out = Vec::new();
    for text in patterns {
        let pattern = Pattern::new(text)
            .map_err(|error| Failure::Usage(format!("`{text}` is no package and no glob pattern: {}", error.msg)))?;
        let found: Vec<usize> = (0..names.len()).filter(|index| pattern.matches(names[*index])).collect();
        if found.is_empty() {
            return Err(unknown(text, names));
        }
        out.extend(found);
    }
    Ok(out)
}

fn unknown(text: &str, names: &[&str]) -> Failure {
    let nearest = names.iter().min_by_key(|name| strsim::damerau_levenshtein(name, text));
    let nearest = nearest.filter(|name| strsim::damerau_levenshtein(name, text) <= 1 + text.len() / 3);
    let hint = match nearest {
        Some(name) => format!("did you mean `{name}`?"),
        None => format!("the packages are {}", names.join(", ")),
    };
    Failure::Usage(format!("no package of this workspace is called `{text}`\nhelp: {hint}"))
}
