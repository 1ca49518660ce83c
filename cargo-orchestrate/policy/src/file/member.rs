//! What a package's own policy may say: it adds, and binds nothing but the package's own items.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::located::span_of;
use super::problem::PolicyProblem;
use super::teams::PackageNames;
use crate::pattern::Pattern;
use crate::pattern::segment::Segment;
use crate::pattern::wildcard::same_name;

/// Tables that a package may have of its own.
const TABLES: [&str; 11] = [
    "attributes",
    "boundary",
    "cycles",
    "exhaustive",
    "independent",
    "interface",
    "layers",
    "naming",
    "protected",
    "required",
    "visibility",
];

/// Keys that say which items a table is about.
const OWN: [&str; 7] = ["beneath", "between", "contains", "except", "from", "optional", "within"];

/// Everything in a package's policy that is not its own business.
pub(super) fn check(document: &DeTable<'_>, names: &PackageNames) -> Vec<PolicyProblem> {
    let mut problems = Vec::new();
    for (key, value) in document {
        match key.get_ref().as_ref() {
            "version" => {}
            table if TABLES.contains(&table) => {
                entries(value).for_each(|entry| check_table(table, entry, names, &mut problems));
            }
            "tests" => only(value, "tests", "require", &mut problems, |entry, problems| {
                check_required(entry, names, problems);
            }),
            "generated" => only(value, "generated", "paths", &mut problems, |entry, problems| {
                check_patterns(entry, &["paths"], names, problems);
            }),
            other => problems.push(foreign(key, other)),
        }
    }
    problems
}

fn check_table(table: &str, entry: &Spanned<DeValue<'_>>, names: &PackageNames, problems: &mut Vec<PolicyProblem>) {
    check_patterns(entry, &OWN, names, problems);
    if table == "layers" && at(entry, "stack").is_none() {
        let message = "a package's own layers need a `stack`: those without one are the workspace's";
        let help = format!("write `stack = \"{}\"` in each of them", names.package);
        problems.push(PolicyProblem::new(span_of(entry.span()), message, help));
    }
}

fn check_required(entry: &Spanned<DeValue<'_>>, names: &PackageNames, problems: &mut Vec<PolicyProblem>) {
    let Some(subject) = at(entry, "for") else { return };
    if at(subject, "path").is_none() {
        let message = "a package's own policy requires tests of its own items";
        let help = format!("write `path = [\"{}\"]` beside `kind`", names.package);
        problems.push(PolicyProblem::new(span_of(subject.span()), message, help));
    }
    check_patterns(subject, &["path"], names, problems);
}

/// A table of the workspace of which a package may have one key alone.
fn only<'a, 't>(
    table: &'t Spanned<DeValue<'a>>,
    name: &str,
    key: &str,
    problems: &mut Vec<PolicyProblem>,
    check: impl Fn(&'t Spanned<DeValue<'a>>, &mut Vec<PolicyProblem>),
) {
    for (found, value) in table.get_ref().as_table().into_iter().flatten() {
        if found.get_ref() == key {
            entries(value).for_each(|entry| check(entry, problems));
        } else {
            problems.push(foreign(found, &format!("{name}.{}", found.get_ref())));
        }
    }
}

fn foreign<T>(key: &Spanned<T>, name: &str) -> PolicyProblem {
    let message = format!("`{name}` is the workspace's to say, not a package's");
    PolicyProblem::new(span_of(key.span()), message, "move it to the `orchestrate.toml` at the workspace root")
}

fn check_patterns(
    entry: &Spanned<DeValue<'_>>,
    keys: &[&str],
    names: &PackageNames,
    problems: &mut Vec<PolicyProblem>,
) {
    let patterns = keys.iter().filter_map(|key| at(entry, key)).flat_map(entries);
    for pattern in patterns {
        let text = pattern.get_ref().as_str().unwrap_or_default();
        if !lies_within(text, names) {
            let message = format!("`{text}` reaches beyond package `{}`, whose policy this is", names.package);
            let own = names.library.as_ref().unwrap_or(&names.package);
            let help =
                format!("begin it with `{own}`, or move the table to the `orchestrate.toml` at the workspace root");
            problems.push(PolicyProblem::new(span_of(pattern.span()), message, help));
        }
    }
}

/// Whether all that a pattern may cover is the package's.
fn lies_within(text: &str, names: &PackageNames) -> bool {
    let Ok(pattern) = Pattern::parse(text) else { return false };
    !pattern.is_capability()
        && pattern.added().all(|branch| branch.segments().first().is_some_and(|it| is_own(it, names)))
}

fn is_own(first: &Segment, names: &PackageNames) -> bool {
    let (Segment::Name(text) | Segment::Wild(text)) = first else { return false };
    // `package[bin:x]`, and a wildcard behind the bracket alone.
    let (name, target) = text.split_once('[').map_or((&**text, false), |(name, _)| (name, true));
    let is_library = || names.library.as_ref().is_some_and(|library| !target && same_name(library, name));
    // No name of a package has a wildcard in it.
    same_name(&names.package, name) || is_library()
}

fn at<'t, 'a>(entry: &'t Spanned<DeValue<'a>>, key: &str) -> Option<&'t Spanned<DeValue<'a>>> {
    entry.get_ref().as_table()?.get(key)
}

fn entries<'t, 'a>(value: &'t Spanned<DeValue<'a>>) -> impl Iterator<Item = &'t Spanned<DeValue<'a>>> {
    value.get_ref().as_array().into_iter().flatten()
}
