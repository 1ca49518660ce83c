//! Finds the marks of the sources and of the policy, reads them by the one grammar, and says what each covers.

use orchestrate_grammar::{self as grammar, MarkError, Spanned};

use super::Binder;
use super::named_tests::{self, TestNames};
use crate::cover::cover_defs;
use crate::file::{GeneratedPaths, Located, pairs};
use crate::paths::Paths;
use crate::pattern::Pattern;
use crate::{Date, GeneratedMark, MarkProblem, Marks, NamedTest, TestRef, VerifiesMark, Waiver};
use orchestrate_resolve::model::{Attribute, BitSet, DefId, DefKind, Model, Target, UnknownReason};
use orchestrate_syntax::mark_tokens;
use orchestrate_syntax::parse::AttributeFact;
use orchestrate_workspace::source::{FileId, Site, Sources, Span};

/// The three marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Generated,
    Verifies,
    Waive,
}

/// What the walk over the attributes gathers.
struct Gathering<'a, 'p> {
    paths: &'p Paths<'a>,
    tests: TestNames<'a>,
    marks: Marks,
}

pub(super) fn bind(binder: &mut Binder<'_>, tables: &[Located<GeneratedPaths>], sources: &Sources) -> Marks {
    let paths = binder.paths;
    let covered = BitSet::new(paths.model.n_defs());
    let mut all = Gathering { paths, tests: TestNames::default(), marks: Marks { covered, ..Marks::default() } };
    for attribute in paths.model.attributes() {
        all.attribute(attribute, sources);
    }
    for table in tables {
        all.table(binder, table);
    }
    let mut marks = all.marks;
    marks.generated.sort_by_key(|mark| mark.site);
    marks.generated.dedup_by(same_place);
    marks.verifies.sort_by_key(|mark| (mark.path.1, mark.test));
    marks.waivers.sort_by_key(|waiver| (waiver.site, waiver.on));
    marks.problems.sort_by_key(|problem| (problem.site, problem.on));
    marks
}

/// A file that several targets reach holds one mark, on an item of each: the later one is merged into the earlier.
fn same_place(later: &mut GeneratedMark, earlier: &mut GeneratedMark) -> bool {
    if later.site != earlier.site {
        return false;
    }
    earlier.on.append(&mut later.on);
    for (earlier, later) in earlier.tests.iter_mut().zip(&mut later.tests) {
        merge(&mut earlier.found, &mut later.found);
    }
    true
}

/// A path that names a test from one of the targets is good.
fn merge(earlier: &mut TestRef, later: &mut TestRef) {
    match (&mut *earlier, &mut *later) {
        (TestRef::Tests(earlier), TestRef::Tests(later)) => {
            earlier.append(later);
            earlier.sort();
            earlier.dedup();
        }
        (TestRef::Tests(_), _) | (TestRef::NotATest(_), TestRef::Missing(_)) => {}
        _ => std::mem::swap(earlier, later),
    }
}

impl Gathering<'_, '_> {
    fn attribute(&mut self, attribute: &Attribute, sources: &Sources) {
        let Some((kind, fact)) = recognize(self.paths.model, attribute) else { return };
        // A mark that is badly written was made all the same: it covers, so that its author is held to it.
        if kind == Kind::Generated {
            cover_mark(self.paths, attribute.on, &mut self.marks.covered);
        }
        if let Err(error) = self.read(kind, attribute, fact, sources) {
            self.marks.problems.push(problem(attribute.on, attribute.file, error));
        }
    }

    fn read(
        &mut self,
        kind: Kind,
        attribute: &Attribute,
        fact: &AttributeFact,
        sources: &Sources,
    ) -> Result<(), MarkError<Span>> {
        let between = fact.arguments.unwrap_or(Span::new(fact.span.end, fact.span.end));
        let text = sources.slice(Site::new(attribute.file, between));
        let tokens = mark_tokens(text, between.start).ok_or_else(|| no_tokens(fact.span))?;
        let site = Site::new(attribute.file, fact.span);
        match kind {
            Kind::Generated => {
                let place = |span| Site::new(attribute.file, span);
                self.generated(vec![attribute.on], site, grammar::generated(&tokens, fact.span)?, place);
            }
            Kind::Verifies => self.verifies(attribute, fact.span, &grammar::verifies(&tokens, fact.span)?)?,
            Kind::Waive => self.waive(attribute.on, site, grammar::waive(&tokens, fact.span)?),
        }
        Ok(())
    }

    fn generated(&mut self, on: Vec<DefId>, site: Site, said: grammar::Generated<Span>, at: impl Fn(Span) -> Site) {
        let text = |text: Option<Spanned<String, Span>>| text.map(|text| text.value);
        let place = |text: Spanned<String, Span>| (text.value, at(text.span));
        let tests = said.tests.into_iter().map(|test| NamedTest {
            found: named_tests::find(self.paths, &mut self.tests, &test.value, &on),
            site: at(test.span),
            path: test.value,
        });
        let mark = GeneratedMark {
            tests: tests.collect(),
            on,
            site,
            intent: Some(place(said.intent)),
            by: text(said.by),
            spec: said.spec.map(place),
            owner: text(said.owner),
        };
        self.marks.generated.push(mark);
    }

    fn verifies(
        &mut self,
        attribute: &Attribute,
        span: Span,
        said: &grammar::Verifies<Span>,
    ) -> Result<(), MarkError<Span>> {
        let targets = attribute.argument.ok_or_else(|| MarkError {
            span,
            message: format!("`{said}` could not be read as a path"),
            help: "write `#[verifies(path::to::item)]`".to_owned(),
        })?;
        let first = said.segments.first().map_or(span, |segment| segment.span);
        let last = said.segments.last().map_or(span, |segment| segment.span);
        let site = Site::new(attribute.file, Span::new(first.start, last.end));
        self.marks.verifies.push(VerifiesMark { test: attribute.on, path: (said.to_string(), site), targets });
        Ok(())
    }

    fn waive(&mut self, on: DefId, site: Site, said: grammar::Waive<Span>) {
        let grammar::Date { year, month, day } = said.until.value;
        let until = Date { year, month, day };
        self.marks.waivers.push(Waiver { on, rule: said.rule.value, site, reason: said.reason.value, until });
    }

    fn table(&mut self, binder: &mut Binder<'_>, table: &Located<GeneratedPaths>) {
        let mut on = Vec::new();
        for written in &table.value.paths {
            let covered = binder.items(std::slice::from_ref(written), "generated.paths, paths");
            self.marks.covered.union_with(&covered.defs);
            let pattern = Pattern::parse(&written.value).ok();
            let branches = pattern.iter().flat_map(Pattern::added);
            branches.for_each(|branch| cover_defs(self.paths, branch, |id| on.push(id)));
        }
        on.sort();
        on.dedup();
        let site = binder.site(table.span);
        // The check of the file has read the table by the same grammar.
        if let Ok(said) = grammar::generated_from_pairs(pairs(&table.value), table.span) {
            self.generated(on, site, said, |span| binder.site(span));
        }
    }
}

/// Which mark an attribute is: its path leads to the macro, or may, or it is inert and bears the bare name.
fn recognize<'m>(model: &'m Model, attribute: &Attribute) -> Option<(Kind, &'m AttributeFact)> {
    let facts = model.facts(attribute.facts)?;
    let fact = facts.attributes.get(attribute.id.0 as usize)?;
    let written = match facts.path(fact.path) {
        [only] => kind_named(facts.name(only.name)),
        _ => None,
    };
    if fact.inert && written.is_some() {
        return Some((written?, fact));
    }
    let kind = model.target_set(attribute.targets).iter().find_map(|target| match target {
        Target::External(id) => kind_named(model.external(*id).strip_prefix("orchestrate_macros::")?),
        Target::Def(id) => kind_named(model.name(*id)).filter(|_| model.path(*id).starts_with("orchestrate_macros::")),
        // Through a glob of outside, say: what may be a mark is held to be one, since marks add duties. A waiver does not.
        Target::Unknown(UnknownReason::OutsideGlob | UnknownReason::Macro) => {
            written.filter(|kind| *kind != Kind::Waive)
        }
        Target::Unknown(_) => None,
    });
    Some((kind?, fact))
}

fn kind_named(name: &str) -> Option<Kind> {
    match name {
        "generated" => Some(Kind::Generated),
        "verifies" => Some(Kind::Verifies),
        "waive" => Some(Kind::Waive),
        _ => None,
    }
}

/// A mark on a `mod`, `impl` or `trait` covers what is beneath; on a type, its fields and variants, but not its impls.
fn cover_mark(paths: &Paths<'_>, on: DefId, covered: &mut BitSet) {
    let model = paths.model;
    if !matches!(model.def(on).kind, DefKind::Struct | DefKind::Enum | DefKind::Union) {
        return paths.insert_beneath(on, covered);
    }
    covered.insert(on.0);
    for child in model.children(on) {
        if matches!(model.def(*child).kind, DefKind::Field | DefKind::Variant) {
            paths.insert_beneath(*child, covered);
        }
    }
}

fn no_tokens(span: Span) -> MarkError<Span> {
    let message = "the arguments of this mark are no Rust tokens".to_owned();
    MarkError { span, message, help: "write them as `intent = \"…\"`, with every quote closed".to_owned() }
}

fn problem(on: DefId, file: FileId, error: MarkError<Span>) -> MarkProblem {
    let MarkError { span, message, help } = error;
    // The grammar has one wording for each mistake; a test holds us to it.
    let about_intent =
        ["has no `intent`", "`intent` is empty", "`intent` has no value", "`generated` has no arguments"]
            .iter()
            .any(|about| message.contains(about));
    MarkProblem { on, site: Site::new(file, span), message, help, about_intent }
}
