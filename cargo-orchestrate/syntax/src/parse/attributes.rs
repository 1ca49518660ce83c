//! Attributes: which are the compiler's own, which may be marks or macros, and what `cfg` says.

use proc_macro2::{Spacing, TokenTree};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Lit, Meta, Token};

use super::facts::{AttributeFact, AttributeId, Cfg, ItemId, Namespace, Needs, OwnAttributeFact, PathFact};
use super::kinds::ReferenceKind;
use super::walker::{Certainty, Walker};
use orchestrate_workspace::source::Span;

/// Attributes of the language and its tools: no macro, no mark.
const BUILT_IN: &[&str] = &[
    "allow",
    "automatically_derived",
    "bench",
    "cfg",
    "cold",
    "coverage",
    "crate_name",
    "crate_type",
    "debugger_visualizer",
    "deny",
    "deprecated",
    "derive",
    "doc",
    "expect",
    "export_name",
    "feature",
    "forbid",
    "fundamental",
    "global_allocator",
    "ignore",
    "inline",
    "instruction_set",
    "lang",
    "link",
    "link_name",
    "link_ordinal",
    "link_section",
    "macro_export",
    "macro_use",
    "may_dangle",
    "must_use",
    "naked",
    "no_builtins",
    "no_core",
    "no_implicit_prelude",
    "no_link",
    "no_main",
    "no_mangle",
    "no_std",
    "non_exhaustive",
    "panic_handler",
    "path",
    "proc_macro",
    "proc_macro_attribute",
    "proc_macro_derive",
    "recursion_limit",
    "repr",
    "should_panic",
    "stable",
    "target_feature",
    "test",
    "track_caller",
    "type_length_limit",
    "unstable",
    "used",
    "warn",
    "windows_subsystem",
];

/// Tools whose attributes are no macros.
const TOOLS: &[&str] = &["rustfmt", "clippy", "diagnostic", "miri", "rust_analyzer", "rustdoc"];

/// Last names of attributes that make a function a test.
const TEST_MACROS: &[&str] = &[
    "async_test",
    "dir_test",
    "gtest",
    "parameterized",
    "property_test",
    "proptest",
    "quickcheck",
    "rstest",
    "test",
    "test_case",
    "test_matrix",
    "wasm_bindgen_test",
];

/// What the attributes of one item say.
#[derive(Clone, Debug, Default)]
pub(super) struct AttributeSummary {
    pub(super) cfg: Cfg,
    pub(super) needs: Option<Box<Needs>>,
    pub(super) attributes: Vec<AttributeId>,
    pub(super) derives: Vec<PathFact>,
    /// `#[path]`s, and whether one of them is not conditional.
    pub(super) paths: Vec<Box<str>>,
    pub(super) has_plain_path: bool,
    pub(super) test_attribute: Option<Box<str>>,
    pub(super) ignored: Option<Span>,
    pub(super) expects_end: bool,
    pub(super) macro_use: bool,
    pub(super) macro_export: bool,
    pub(super) proc_macro: bool,
    pub(super) derive_macro: Option<Box<str>>,
}

/// Whether an attribute is plain, or stands in a `cfg_attr`.
#[derive(Clone, Copy, PartialEq)]
enum Condition {
    None,
    Some,
    /// One that every build of tests meets.
    Tests,
    /// `cfg_attr(any(), …)`: never there.
    Never,
}

impl Walker<'_> {
    /// Reads the attributes of an item that is about to be added as `on`.
    pub(super) fn summarise(&mut self, attributes: &[Attribute]) -> AttributeSummary {
        let on = ItemId(self.facts.items.len() as u32);
        self.summarise_for(Some(on), attributes)
    }

    /// Reads attributes; those of a file itself belong to no item of it.
    pub(super) fn summarise_for(&mut self, on: Option<ItemId>, attributes: &[Attribute]) -> AttributeSummary {
        let mut summary = AttributeSummary::default();
        let outer = self.owner;
        self.owner = on.or(outer);
        for attribute in attributes {
            self.meta(&mut summary, on, &attribute.meta, Condition::None);
        }
        self.owner = outer;
        summary
    }

    /// Reads the attributes of something that is no item of the model; marks on it mean nothing.
    pub(super) fn summarise_import(&mut self, attributes: &[Attribute]) -> AttributeSummary {
        let (kept, first) = (self.facts.attributes.len(), self.facts.own_attributes.len());
        let summary = self.summarise_for(self.owner, attributes);
        self.facts.attributes.truncate(kept);
        self.are_inside(first);
        summary
    }

    fn meta(&mut self, summary: &mut AttributeSummary, on: Option<ItemId>, meta: &Meta, condition: Condition) {
        let path = meta.path();
        if path.is_ident("cfg_attr") {
            return self.cfg_attr(summary, on, meta);
        }
        self.test_attribute(summary, meta, condition);
        if condition == Condition::Never || !is_built_in(path) {
            return self.attribute(summary, on, meta, condition);
        }
        self.own_attribute(on, meta);
        match meta {
            Meta::List(list) if path.is_ident("cfg") && condition == Condition::None => {
                if let Ok(predicate) = list.parse_args::<Meta>() {
                    summary.cfg = summary.cfg.and(cfg_of(&predicate));
                    need(&mut summary.needs, &predicate);
                } else if list.tokens.to_string() == "false" {
                    summary.needs.get_or_insert_default().never = true;
                }
            }
            Meta::List(list) if path.is_ident("derive") => self.derive(summary, list),
            Meta::List(list) if path.is_ident("proc_macro_derive") => {
                let name = list.tokens.clone().into_iter().next();
                summary.derive_macro = name.map(|name| name.to_string().into());
            }
            Meta::NameValue(pair) if path.is_ident("path") => {
                summary.paths.extend(text_of(&pair.value).map(Into::into));
                summary.has_plain_path |= condition == Condition::None;
            }
            _ => {
                summary.macro_use |= path.is_ident("macro_use");
                summary.expects_end |= path.is_ident("should_panic");
                summary.macro_export |= path.is_ident("macro_export");
                summary.proc_macro |= path.is_ident("proc_macro") || path.is_ident("proc_macro_attribute");
                // What is ignored here and there runs elsewhere: `cfg_attr(miri, ignore)`.
                if path.is_ident("ignore") && condition != Condition::Some {
                    summary.ignored = Some(self.meta_span(meta));
                }
            }
        }
    }

    fn cfg_attr(&mut self, summary: &mut AttributeSummary, on: Option<ItemId>, meta: &Meta) {
        let Meta::List(list) = meta else { return };
        let Ok(parts) = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated) else { return };
        let mut parts = parts.iter();
        let Some(predicate) = parts.next() else { return };
        let never = matches!(predicate, Meta::List(list) if list.path.is_ident("any") && list.tokens.is_empty());
        let condition = match in_tests(predicate) {
            _ if never => Condition::Never,
            Some(true) => Condition::Tests,
            _ => Condition::Some,
        };
        for part in parts {
            self.meta(summary, on, part, condition);
        }
    }

    fn test_attribute(&mut self, summary: &mut AttributeSummary, meta: &Meta, condition: Condition) {
        let last = meta.path().segments.last();
        let is_test = last.is_some_and(|last| TEST_MACROS.iter().any(|name| last.ident == name));
        if condition != Condition::Never && is_test {
            let names: Vec<String> = meta.path().segments.iter().map(|segment| segment.ident.to_string()).collect();
            summary.test_attribute = Some(names.join("::").into());
            summary.expects_end |= expects_end(meta);
        }
    }

    /// Keeps an attribute of the compiler or of a tool; documentation is none that anybody asks for.
    fn own_attribute(&mut self, on: Option<ItemId>, meta: &Meta) {
        let is_text = meta.path().is_ident("doc") && matches!(meta, Meta::NameValue(_));
        if is_text {
            return;
        }
        let name = self.name_text(&written(meta.path()));
        let before = self.facts.own_attributes.len();
        if let Meta::List(list) = meta {
            for part in &parts_of(list) {
                let argument = Some(self.name_text(&written(part.path())));
                let segments = &part.path().segments;
                let ends = segments.first().zip(segments.last());
                let span = ends.map_or(Span::default(), |(first, last)| {
                    Span::new(self.token_span(first.ident.span()).start, self.token_span(last.ident.span()).end)
                });
                self.facts.own_attributes.push(OwnAttributeFact { on, name, argument, span, inside: false });
            }
        }
        if self.facts.own_attributes.len() == before {
            let span = self.meta_span(meta);
            self.facts.own_attributes.push(OwnAttributeFact { on, name, argument: None, span, inside: false });
        }
    }

    fn derive(&mut self, summary: &mut AttributeSummary, list: &syn::MetaList) {
        let Ok(paths) = list.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated) else { return };
        for path in &paths {
            let path = self.path(path);
            self.reference(path, 0, ReferenceKind::Macro, Namespace::Macro);
            summary.derives.push(path);
        }
    }

    /// An attribute that may be a macro, a mark, or the helper of a derive.
    fn attribute(&mut self, summary: &mut AttributeSummary, on: Option<ItemId>, meta: &Meta, condition: Condition) {
        let path = self.path(meta.path());
        if path.len == 0 {
            return;
        }
        if condition != Condition::Never {
            let outer = std::mem::replace(&mut self.certainty, Certainty::Tentative);
            self.reference(path, 0, ReferenceKind::Macro, Namespace::Macro);
            self.certainty = outer;
        }
        let (arguments, argument_path) = self.arguments(meta);
        if let (Meta::List(list), false) = (meta, condition == Condition::Never || is_mark(meta.path())) {
            self.argument_tokens(list.tokens.clone());
            self.attribute_strings(on, list);
        }
        summary.attributes.push(AttributeId(self.facts.attributes.len() as u32));
        let span = self.meta_span(meta);
        let inert = condition == Condition::Never;
        self.facts.attributes.push(AttributeFact { path, span, arguments, argument_path, on, inert });
    }

    fn arguments(&mut self, meta: &Meta) -> (Option<Span>, Option<PathFact>) {
        let Meta::List(list) = meta else { return (None, None) };
        let delimiters = list.delimiter.span();
        let (open, close) = (self.token_span(delimiters.open()), self.token_span(delimiters.close()));
        let path = list.parse_args_with(syn::Path::parse_mod_style).ok().map(|path| self.path(&path));
        (Some(Span::new(open.end, close.start)), path)
    }

    fn meta_span(&self, meta: &Meta) -> Span {
        let first = meta.path().segments.first().map(|segment| self.token_span(segment.ident.span()));
        let start = first.unwrap_or_default();
        let end = match meta {
            Meta::Path(path) => path.segments.last().map(|segment| self.token_span(segment.ident.span())),
            Meta::List(list) => Some(self.token_span(list.delimiter.span().close())),
            Meta::NameValue(pair) => Some(self.token_span(pair.eq_token.spans[0])),
        };
        Span::new(start.start, end.unwrap_or(start).end)
    }

    /// An attribute on something that is no item: a field, a parameter, a statement.
    pub(super) fn loose_attribute(&mut self, attribute: &Attribute) {
        let mut scratch = AttributeSummary::default();
        let (kept, first) = (self.facts.attributes.len(), self.facts.own_attributes.len());
        self.meta(&mut scratch, self.owner, &attribute.meta, Condition::None);
        // It says nothing of the item around it: only its reference stays.
        self.facts.attributes.truncate(kept);
        self.are_inside(first);
    }

    fn are_inside(&mut self, first: usize) {
        self.facts.own_attributes[first..].iter_mut().for_each(|attribute| attribute.inside = true);
    }
}

impl Cfg {
    /// What both say together.
    pub(super) fn and(self, other: Cfg) -> Cfg {
        match (self, other) {
            (Cfg::Test, _) | (_, Cfg::Test) => Cfg::Test,
            (Cfg::Rare, _) | (_, Cfg::Rare) => Cfg::Rare,
            (Cfg::Some, _) | (_, Cfg::Some) => Cfg::Some,
            _ => Cfg::Always,
        }
    }
}

/// Adds what a predicate needs.
fn need(needs: &mut Option<Box<Needs>>, predicate: &Meta) {
    let (never, features) = (in_tests(predicate) == Some(false), features_of(predicate));
    if never || !features.is_empty() {
        let needs = needs.get_or_insert_default();
        needs.never |= never;
        needs.features.extend(features);
    }
}

/// Whether a predicate holds where tests are built; none where that depends on more.
fn in_tests(predicate: &Meta) -> Option<bool> {
    match predicate {
        Meta::Path(path) if path.is_ident("test") || path.is_ident("true") => Some(true),
        Meta::Path(path) if path.is_ident("false") => Some(false),
        Meta::Path(_) | Meta::NameValue(_) => None,
        Meta::List(list) => {
            // What cannot be read may hold: `any(false, unix)` is no list of words.
            let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok()?;
            let parts: Vec<Option<bool>> = parts.iter().map(in_tests).collect();
            match () {
                () if list.path.is_ident("not") => parts.first().copied().flatten().map(|part| !part),
                () if list.path.is_ident("all") => decided(&parts, false),
                () if list.path.is_ident("any") => decided(&parts, true),
                () => None,
            }
        }
    }
}

/// One part of this value decides; all of the other do.
fn decided(parts: &[Option<bool>], decisive: bool) -> Option<bool> {
    match () {
        () if parts.contains(&Some(decisive)) => Some(decisive),
        () if parts.iter().all(|part| *part == Some(!decisive)) => Some(!decisive),
        () => None,
    }
}

/// The features without which a predicate does not hold.
fn features_of(predicate: &Meta) -> Vec<Box<str>> {
    match predicate {
        Meta::NameValue(pair) if pair.path.is_ident("feature") => {
            text_of(&pair.value).map(Into::into).into_iter().collect()
        }
        Meta::List(list) if list.path.is_ident("all") => parts_of(list).iter().flat_map(features_of).collect(),
        Meta::List(list) if list.path.is_ident("any") => {
            let parts = parts_of(list);
            let mut possible = parts.iter().filter(|part| in_tests(part) != Some(false)).map(features_of);
            let first = possible.next().unwrap_or_default();
            possible.fold(first, |both, other| both.into_iter().filter(|feature| other.contains(feature)).collect())
        }
        _ => Vec::new(),
    }
}

/// Names that the compiler or cargo sets by themselves; all others need a flag, or a build script.
const CONFIGURATION: &[&str] = &[
    "clippy",
    "debug_assertions",
    "doc",
    "doctest",
    "feature",
    "miri",
    "overflow_checks",
    "panic",
    "proc_macro",
    "relocation_model",
    "rust_analyzer",
    "sanitize",
    "test",
    "ub_checks",
    "unix",
    "windows",
];

/// When a predicate holds.
fn cfg_of(predicate: &Meta) -> Cfg {
    match Holds::of(predicate) {
        Holds { only_in_tests: true, .. } => Cfg::Test,
        Holds { without_flags: Some(true), .. } => Cfg::Always,
        Holds { without_flags: Some(false), .. } => Cfg::Rare,
        Holds { without_flags: None, .. } => Cfg::Some,
    }
}

struct Holds {
    only_in_tests: bool,
    /// Whether it holds where nobody sets flags of their own; none where that depends on the target or on features.
    without_flags: Option<bool>,
}

impl Holds {
    fn of(predicate: &Meta) -> Holds {
        match predicate {
            Meta::Path(path) if path.is_ident("true") => Holds { only_in_tests: false, without_flags: Some(true) },
            Meta::Path(path) => Holds { only_in_tests: path.is_ident("test"), without_flags: without_flag(path) },
            Meta::NameValue(pair) => Holds { only_in_tests: false, without_flags: without_flag(&pair.path) },
            Meta::List(list) => Holds::of_list(list),
        }
    }

    fn of_list(list: &syn::MetaList) -> Holds {
        let (all, any) = (list.path.is_ident("all"), list.path.is_ident("any"));
        if !all && !any && !list.path.is_ident("not") {
            return Holds { only_in_tests: false, without_flags: None };
        }
        let parts: Vec<Holds> = parts_of(list).iter().map(Holds::of).collect();
        let every = |value: bool| parts.iter().all(|part| part.without_flags == Some(value));
        let some = |value: bool| parts.iter().any(|part| part.without_flags == Some(value));
        Holds {
            only_in_tests: (all && parts.iter().any(|part| part.only_in_tests))
                || (any && !parts.is_empty() && parts.iter().all(|part| part.only_in_tests)),
            without_flags: match () {
                () if all && some(false) => Some(false),
                () if all && every(true) => Some(true),
                () if any && some(true) => Some(true),
                () if any && every(false) => Some(false),
                () if all || any => None,
                () => parts.first().and_then(|part| part.without_flags).map(|part| !part),
            },
        }
    }
}

/// No, where it takes somebody to set a flag.
fn without_flag(path: &syn::Path) -> Option<bool> {
    let is_known = path
        .get_ident()
        .is_some_and(|name| CONFIGURATION.iter().any(|known| name == known) || name.to_string().starts_with("target_"));
    (!is_known).then_some(false)
}

fn parts_of(list: &syn::MetaList) -> Punctuated<Meta, Token![,]> {
    list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).unwrap_or_default()
}

/// Whether an attribute that makes a test says how it must end: a property, or the result behind a test case's `=>`.
fn expects_end(test: &Meta) -> bool {
    let is_property = test.path().segments.last().is_some_and(|last| last.ident == "quickcheck");
    // A `=` with another sign right behind it: `=>`, not that of `flavor = "multi_thread"`.
    let begins_arrow =
        |token| matches!(token, TokenTree::Punct(it) if it.as_char() == '=' && it.spacing() == Spacing::Joint);
    is_property || matches!(test, Meta::List(list) if list.tokens.clone().into_iter().any(begins_arrow))
}

/// What a mark names, its item does not use.
fn is_mark(path: &syn::Path) -> bool {
    let last = path.segments.last();
    last.is_some_and(|last| ["generated", "verifies", "waive"].iter().any(|mark| last.ident == mark))
}

fn is_built_in(path: &syn::Path) -> bool {
    match path.segments.first() {
        Some(first) if path.segments.len() > 1 => TOOLS.iter().any(|tool| first.ident == tool),
        Some(first) => BUILT_IN.iter().any(|name| first.ident == name),
        None => true,
    }
}

/// The names of attributes that are the compiler's own.
pub fn own_attribute_names() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().copied()
}

/// Whether an attribute of this path, as written, is the compiler's own, or a tool's.
pub fn is_own_attribute(path: &str) -> bool {
    match path.split_once("::") {
        Some((first, _)) => TOOLS.contains(&first),
        None => BUILT_IN.contains(&path),
    }
}

/// A path as one text.
fn written(path: &syn::Path) -> String {
    let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    names.join("::")
}

pub(super) fn text_of(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}
