//! Walks a syntax tree and writes facts down: scopes, names, paths and local variables.

use std::fmt::Write as _;
use std::hash::BuildHasher as _;

use proc_macro2::{Ident, Span as TokenSpan};
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::facts::{
    FileFacts, InlineModule, Issue, ItemId, List, NameId, Namespace, PathFact, ReferenceFact, ReferenceId, ScopeFact,
    ScopeId, ScopeKind, SegmentFact,
};
use super::kinds::ReferenceKind;
use super::locals::{Local, Locals};
use super::spans::Spans;
use orchestrate_workspace::source::Span;

/// How sure it is that tokens are what they were read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Certainty {
    /// The compiler reads them so.
    Certain,
    /// They stand in the arguments of a macro that may read them otherwise.
    Tentative,
}

/// Facts of one file in the making, and where in the tree the walk is.
pub(super) struct Walker<'a> {
    pub(super) spans: &'a Spans<'a>,
    pub(super) facts: FileFacts,
    /// The scope in which names are looked up here.
    pub(super) scope: ScopeId,
    /// The innermost item.
    pub(super) owner: Option<ItemId>,
    /// Under `cfg(test)`.
    pub(super) test: bool,
    pub(super) certainty: Certainty,
    /// Whether bodies are passed over.
    pub(super) skips_bodies: bool,
    /// Whether a macro made the text.
    pub(super) is_made: bool,
    pub(super) locals: Locals,
    /// Inline modules around, outermost first.
    pub(super) inside: Vec<InlineModule>,
    /// Ids of names by the hash of their text; behind another name of the same hash, by the next number that is free.
    names: FxHashMap<u64, NameId>,
    buffer: String,
}

impl<'a> Walker<'a> {
    pub(super) fn new(spans: &'a Spans<'a>) -> Walker<'a> {
        let file_scope = ScopeFact {
            parent: None,
            owner: None,
            kind: ScopeKind::Module,
            type_parameters: Vec::new(),
            predicates: List::default(),
        };
        Walker {
            spans,
            facts: FileFacts { scopes: vec![file_scope], ..FileFacts::default() },
            scope: ScopeId(0),
            owner: None,
            test: false,
            certainty: Certainty::Certain,
            skips_bodies: false,
            is_made: false,
            locals: Locals::default(),
            inside: Vec::new(),
            names: FxHashMap::default(),
            buffer: String::new(),
        }
    }

    /// Passes over what functions, constants and statics do.
    pub(super) fn without_bodies(mut self) -> Self {
        self.skips_bodies = true;
        self
    }

    pub(super) fn unreadable(mut self, issue: Issue) -> FileFacts {
        self.facts.issues.push(issue);
        self.facts
    }

    /// Interns the text of an identifier, without `r#`.
    pub(super) fn name(&mut self, ident: &Ident) -> NameId {
        self.name_and_len(ident).0
    }

    /// The name of an identifier, and how many bytes it is written with.
    fn name_and_len(&mut self, ident: &Ident) -> (NameId, usize) {
        let mut buffer = std::mem::take(&mut self.buffer);
        buffer.clear();
        let _ = write!(buffer, "{ident}");
        let name = self.name_text(buffer.strip_prefix("r#").unwrap_or(&buffer));
        let len = buffer.len();
        self.buffer = buffer;
        (name, len)
    }

    /// Interns a name that is no identifier.
    pub(super) fn name_text(&mut self, text: &str) -> NameId {
        match self.place_of(text) {
            Ok(name) => name,
            Err(free) => {
                let id = NameId(self.facts.names.len() as u32);
                self.facts.names.push(text.into());
                self.names.insert(free, id);
                id
            }
        }
    }

    /// The id of a name, if there is one.
    pub(super) fn known_name(&self, text: &str) -> Option<NameId> {
        self.place_of(text).ok()
    }

    /// The id of a name, or the number under which it is to be found.
    fn place_of(&self, text: &str) -> Result<NameId, u64> {
        let mut place = FxBuildHasher.hash_one(text);
        while let Some(name) = self.names.get(&place) {
            if &*self.facts.names[name.0 as usize] == text {
                return Ok(*name);
            }
            place = place.wrapping_add(1);
        }
        Err(place)
    }

    /// Opens a scope beneath the current one and runs `inside` in it.
    pub(super) fn in_scope(&mut self, kind: ScopeKind, inside: impl FnOnce(&mut Self)) -> ScopeId {
        let id = ScopeId(self.facts.scopes.len() as u32);
        self.facts.scopes.push(ScopeFact {
            parent: Some(self.scope),
            owner: self.owner,
            kind,
            type_parameters: Vec::new(),
            predicates: List::default(),
        });
        let outer = std::mem::replace(&mut self.scope, id);
        inside(self);
        self.scope = outer;
        id
    }

    pub(super) fn segment(&mut self, ident: &Ident) {
        let (name, len) = self.name_and_len(ident);
        let span = self.spans.of_word(ident.span(), len);
        self.facts.segments.push(SegmentFact { name, span });
    }

    /// Begins a path at the end of the segments.
    pub(super) fn first_segment(&self) -> u32 {
        self.facts.segments.len() as u32
    }

    pub(super) fn path_since(&self, first: u32, global: bool) -> PathFact {
        let len = (self.facts.segments.len() as u32 - first).min(u32::from(u16::MAX)) as u16;
        PathFact { first, len, global, scope: self.scope }
    }

    /// Writes a path down without visiting its generic arguments.
    pub(super) fn path(&mut self, path: &syn::Path) -> PathFact {
        let first = self.first_segment();
        for segment in &path.segments {
            self.segment(&segment.ident);
        }
        self.path_since(first, path.leading_colon.is_some())
    }

    /// The bytes from a path's first name to its last.
    pub(super) fn path_span(&self, path: PathFact, shared: usize) -> Span {
        let segments = self.facts.path(path);
        match (segments.get(shared).or(segments.first()), segments.last()) {
            (Some(first), Some(last)) => Span::new(first.span.start, last.span.end),
            _ => Span::default(),
        }
    }

    pub(super) fn token_span(&self, span: TokenSpan) -> Span {
        self.spans.of(span)
    }

    /// Adds a reference by a path that is written down already.
    pub(super) fn reference(&mut self, path: PathFact, shared: u8, kind: ReferenceKind, namespace: Namespace) -> u32 {
        let id = self.facts.references.len() as u32;
        let span = self.path_span(path, usize::from(shared));
        self.facts.references.push(ReferenceFact {
            path,
            span,
            shared,
            kind,
            namespace,
            owner: self.owner,
            test: self.test,
            shadowed_by: None,
            tentative: self.certainty == Certainty::Tentative,
            is_word: false,
        });
        id
    }

    /// Adds a reference by a path, unless it is a local variable; gives the path in any case.
    pub(super) fn path_reference(
        &mut self,
        path: &syn::Path,
        kind: ReferenceKind,
        namespace: Namespace,
    ) -> (PathFact, Option<ReferenceId>) {
        let local = match path.get_ident() {
            Some(ident) if namespace == Namespace::Value => self.local(ident),
            _ => None,
        };
        let path = self.path(path);
        if path.len == 0 || matches!(local, Some(Local::Variable(_) | Local::Captured(_))) {
            return (path, None);
        }
        let id = self.reference(path, 0, kind, namespace);
        if let Some(Local::Maybe(pattern, _)) = local {
            self.facts.references[id as usize].shadowed_by = Some(pattern);
        }
        (path, Some(ReferenceId(id)))
    }

    pub(super) fn local(&mut self, ident: &Ident) -> Option<Local> {
        let name = self.name(ident);
        self.locals.find(name)
    }

    /// A capability that a keyword uses.
    pub(super) fn capability(&mut self, keyword: TokenSpan, name: &str) {
        let first = self.first_segment();
        let name = self.name_text(name);
        let span = self.spans.of(keyword);
        self.facts.segments.push(SegmentFact { name, span });
        let path = self.path_since(first, false);
        self.reference(path, 0, ReferenceKind::Capability, Namespace::Any);
    }
}
