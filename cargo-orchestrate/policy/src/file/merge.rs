//! Lays the files of a policy over each other: a later one adds and tightens; what it loosens needs an `[[override]]`.
//!
//! Files are merged as documents, before they become tables, so that a table that is new here is merged as all others are. What
//! each value's place is stays with it, whichever file it came from.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::located::{Located, span_of};
use super::member;
use super::problem::PolicyProblem;
use super::stricter::{self, Again};
use super::teams::{KnownRule, Loosened, Owner};
use orchestrate_workspace::source::Span;

/// An entry of an array.
type Entry<'a> = Spanned<DeValue<'a>>;

/// A list that binds less the longer it is.
const LET_IN: [&str; 2] = ["generated.only-in", "gate.accept-by"];
/// Lists of those whose word counts, by name: they bind less, too.
const TEAMS: &str = "teams.";

/// What is found on the way.
pub(super) struct Merging<'r> {
    rules: &'r [KnownRule<'r>],
    /// Of the file that is laid over the others: whose it is,
    owner: Owner,
    /// and what it may loosen: the name, and the reason.
    overrides: Vec<(Located<String>, String)>,
    /// What was loosened with a reason.
    pub(super) loosened: Vec<Loosened>,
    /// What was loosened without, and what cannot be merged.
    pub(super) problems: Vec<PolicyProblem>,
}

impl<'r> Merging<'r> {
    pub(super) fn new(rules: &'r [KnownRule<'r>]) -> Merging<'r> {
        let (overrides, loosened, problems) = (Vec::new(), Vec::new(), Vec::new());
        Merging { rules, owner: Owner::Workspace, overrides, loosened, problems }
    }

    /// Lays a file over what those before it say.
    pub(super) fn lay<'a>(&mut self, base: &mut DeTable<'a>, mut next: DeTable<'a>, owner: &Owner) {
        if let Owner::Package(names) = owner {
            let problems = member::check(&next, names);
            if !problems.is_empty() {
                return self.problems.extend(problems);
            }
        }
        self.owner = owner.clone();
        self.overrides = overrides(&next);
        // It was followed before.
        next.remove("extends");
        // Nobody is held to defaults but by a policy: the first file says what it likes.
        let rules = if base.is_empty() { &[] } else { self.rules };
        for (entry, fall) in stricter::falls(base, &next, rules) {
            let stricter::Fall { rule, was, over, is, here } = fall;
            let message = format!("`{rule}` falls from `{}` to `{}`", was.as_str(), is.as_str());
            self.loosen(&format!("levels.{entry}"), here, over, message);
        }
        self.table(base, next, "");
    }

    fn table<'a>(&mut self, base: &mut DeTable<'a>, next: DeTable<'a>, path: &str) {
        for (key, value) in next {
            let inner = if path.is_empty() { key.get_ref().to_string() } else { format!("{path}.{}", key.get_ref()) };
            // A level was judged already, with all that it means for its group's rules.
            let judged = path == "levels";
            match base.get_mut(key.get_ref().as_ref()) {
                Some(had) if !judged => self.value(had, value, &inner),
                _ => {
                    // Taken out first: a key that is there would keep its old place.
                    base.remove(key.get_ref().as_ref());
                    base.insert(key, value);
                }
            }
        }
    }

    fn value<'a>(&mut self, had: &mut Entry<'a>, new: Entry<'a>, path: &str) {
        let (over, here) = (span_of(had.span()), span_of(new.span()));
        match (had.get_mut(), new.into_inner()) {
            (DeValue::Table(base), DeValue::Table(next)) => self.table(base, next, path),
            (DeValue::Array(base), DeValue::Array(next)) => self.array(base, next, path),
            (was, is) => {
                let again = stricter::compare(path, was, &is);
                if again == Again::Loosens {
                    let message = format!("`{path}` binds less than in the policy that this one extends");
                    self.loosen(path, here, Some(over), message);
                }
                if again != Again::Idle {
                    *had = Spanned::new(here.start as usize..here.end as usize, is);
                }
            }
        }
    }

    fn array<'a>(&mut self, base: &mut DeArray<'a>, next: DeArray<'a>, path: &str) {
        let own = matches!(self.owner, Owner::Package(_));
        match path {
            "override" => {}
            path if LET_IN.contains(&path) || path.starts_with(TEAMS) => self.let_in(path, base, &next),
            "layers" => self.stacks(base, &next, own),
            // A package's own tables replace nobody's: of two with one name, the check of the whole tells.
            _ if !own => self.replaced(base, &next, path),
            _ => {}
        }
        let said = base.len();
        for entry in next {
            let new = entry.get_ref().as_str();
            if new.is_none() || !base[..said].iter().any(|it| it.get_ref().as_str() == new) {
                base.push(entry);
            }
        }
    }

    /// A list of all that is allowed grows looser.
    fn let_in<'a>(&mut self, path: &str, base: &DeArray<'a>, next: &DeArray<'a>) {
        let said = |entry: &Entry<'a>| base.iter().any(|had| had.get_ref().as_str() == entry.get_ref().as_str());
        if let (Some(new), Some(first)) = (next.iter().find(|entry| !said(entry)), base.iter().next()) {
            let message = format!("`{path}` lets more in than in the policy that this one extends");
            self.loosen(path, span_of(new.span()), Some(span_of(first.span())), message);
        }
    }

    /// Takes out tables of a name that the next file gives again.
    fn replaced<'a>(&mut self, base: &mut DeArray<'a>, next: &DeArray<'a>, path: &str) {
        for new in next {
            let Some(name) = text_of(new, "name") else { continue };
            if let Some(over) =
                base.iter().find(|had| text_of(had, "name") == Some(name)).map(|had| span_of(had.span()))
            {
                let message = format!("`[[{path}]]` `{name}` replaces one of the policy that this one extends");
                self.loosen(&format!("{path}.{name}"), span_of(new.span()), Some(over), message);
                retain(base, |had| text_of(had, "name") != Some(name));
            }
        }
    }

    /// A stack of layers is whole in one file: what stands between two layers decides what each may use.
    fn stacks<'a>(&mut self, base: &mut DeArray<'a>, next: &DeArray<'a>, own: bool) {
        let mut seen = BTreeSet::new();
        for new in next {
            let stack = text_of(new, "stack");
            let Some(over) = base.iter().find(|had| text_of(had, "stack") == stack).map(|had| span_of(had.span()))
            else {
                continue;
            };
            if !seen.insert(stack) {
                continue;
            }
            let (named, name) = match stack {
                Some(stack) => (format!("stack `{stack}`"), format!("layers.{stack}")),
                None => ("the stack without a name".to_owned(), "layers".to_owned()),
            };
            let here = span_of(new.span());
            if own {
                let message = format!("{named} is said elsewhere, and a stack is whole in one file");
                let help = "give the layers of this package a `stack` of their own";
                self.problems.push(PolicyProblem::new(here, message, help).against(over));
            } else {
                let message = format!("these layers replace {named} of the policy that this one extends");
                self.loosen(&name, here, Some(over), message);
            }
        }
        retain(base, |had| !seen.contains(&text_of(had, "stack")));
    }

    /// Something binds less: an `[[override]]` says why, or it is a problem.
    fn loosen(&mut self, name: &str, here: Span, over: Option<Span>, message: String) {
        match self.overrides.iter().find(|(allowed, _)| allowed.value == name) {
            Some((allowed, reason)) => {
                self.loosened.push(Loosened { name: allowed.clone(), reason: reason.clone(), here, over });
            }
            None => {
                let help =
                    "a policy adds to those that it extends, or tightens them: take this out, or have it changed there";
                let problem = PolicyProblem::new(here, message, help);
                self.problems.push(PolicyProblem { against: over, ..problem });
            }
        }
    }
}

fn overrides(document: &DeTable<'_>) -> Vec<(Located<String>, String)> {
    let tables = document.get("override").and_then(|it| it.get_ref().as_array());
    let read = |table: &Entry<'_>| {
        let table = table.get_ref().as_table()?;
        let (name, reason) = (table.get("name")?, table.get("reason")?);
        let value = name.get_ref().as_str()?.to_owned();
        Some((Located { value, span: span_of(name.span()) }, reason.get_ref().as_str()?.to_owned()))
    };
    tables.into_iter().flatten().filter_map(read).collect()
}

/// The text at a key of a table.
fn text_of<'t>(entry: &'t Entry<'_>, key: &str) -> Option<&'t str> {
    entry.get_ref().as_table()?.get(key)?.get_ref().as_str()
}

fn retain<'a>(array: &mut DeArray<'a>, keep: impl Fn(&Entry<'a>) -> bool) {
    for entry in std::mem::replace(array, DeArray::new()) {
        if keep(&entry) {
            array.push(entry);
        }
    }
}
