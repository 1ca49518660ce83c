//! What each entry of a file's facts says to other files, as bytes to compare: names rather than ids, and no places.

use orchestrate_syntax::parse::{
    Binds, FileFacts, FileRequest, ImportFact, ItemDetail, ItemFact, List, MacroCallFact, NameId, PathFact, Receiver,
    ScopeFact, TypeFact, TypeId, TypedPathId,
};

/// How deep types are followed: a file that nests them deeper differs from any other.
const MAX_DEPTH: u8 = 64;

/// One entry.
pub(super) struct Shape {
    bytes: Vec<u8>,
    /// Whether types were nested too deep to follow.
    is_cut: bool,
}

impl PartialEq for Shape {
    /// What is cut short is like nothing else.
    fn eq(&self, other: &Shape) -> bool {
        !self.is_cut && !other.is_cut && self.bytes == other.bytes
    }
}

/// Writes shapes of one file's entries.
pub(super) struct Shaper<'a> {
    facts: &'a FileFacts,
    out: Vec<u8>,
    depth: u8,
    is_cut: bool,
}

/// The shape of an item; what it stands in is compared apart.
pub(super) fn item(facts: &FileFacts, item: &ItemFact) -> Shape {
    let mut shaper = Shaper::new(facts);
    shaper.debug(&(item.kind, item.visibility, item.cfg, item.test));
    shaper.optional(item.name, Shaper::name);
    shaper.optional(item.visible_in, Shaper::path);
    shaper.detail(&item.detail);
    shaper.shape()
}

/// The shape of a scope.
pub(super) fn scope(facts: &FileFacts, scope: &ScopeFact) -> Shape {
    let mut shaper = Shaper::new(facts);
    shaper.debug(&scope.kind);
    for parameter in &scope.type_parameters {
        shaper.name(parameter.name);
        shaper.typed_paths(&parameter.bounds);
        shaper.optional(parameter.default, Shaper::ty);
    }
    for predicate in &facts.predicates[scope.predicates.range()] {
        shaper.ty(predicate.ty);
        shaper.bounds(predicate.bounds);
    }
    shaper.shape()
}

/// The shape of an import.
pub(super) fn import(facts: &FileFacts, import: &ImportFact) -> Shape {
    let mut shaper = Shaper::new(facts);
    shaper.path(import.path);
    match import.binds {
        Binds::Name(name) => shaper.name(name),
        other => shaper.debug(&other),
    }
    shaper.optional(import.visible_in, Shaper::path);
    shaper.debug(&(import.visibility, import.cfg, import.test, import.extern_crate, import.macro_use));
    shaper.shape()
}

/// The shape of a macro call that declares something; none for one in a body.
pub(super) fn call(facts: &FileFacts, call: &MacroCallFact) -> Option<Shape> {
    if !call.position.declares() {
        return None;
    }
    let mut shaper = Shaper::new(facts);
    shaper.path(call.path);
    shaper.debug(&(call.position, &call.inside, call.test));
    Some(shaper.shape())
}

/// The shape of what a file asks for.
pub(super) fn request(request: &FileRequest) -> Shape {
    let bytes = match request {
        FileRequest::Module { paths, by_name, inside, .. } => format!("{paths:?}{by_name}{inside:?}").into_bytes(),
        FileRequest::Include { path, items, .. } => format!("{path:?}{items}").into_bytes(),
    };
    Shape { bytes, is_cut: false }
}

/// The shape of the type that a macro made.
pub(super) fn made_type(facts: &FileFacts) -> Shape {
    let mut shaper = Shaper::new(facts);
    shaper.optional(facts.made_type, Shaper::ty);
    shaper.shape()
}

impl<'a> Shaper<'a> {
    fn new(facts: &'a FileFacts) -> Shaper<'a> {
        Shaper { facts, out: Vec::new(), depth: 0, is_cut: false }
    }

    fn shape(self) -> Shape {
        Shape { bytes: self.out, is_cut: self.is_cut }
    }

    /// Values without ids.
    fn debug(&mut self, value: &impl std::fmt::Debug) {
        use std::io::Write as _;
        // Writing to memory does not fail.
        let _ = write!(self.out, "{value:?};");
    }

    fn text(&mut self, text: &str) {
        self.number(text.len());
        self.out.extend(text.as_bytes());
    }

    fn number(&mut self, number: usize) {
        self.out.extend((number as u32).to_le_bytes());
    }

    fn optional<T>(&mut self, value: Option<T>, write: impl Fn(&mut Self, T)) {
        self.out.push(u8::from(value.is_some()));
        value.into_iter().for_each(|value| write(self, value));
    }

    fn name(&mut self, name: NameId) {
        let facts = self.facts;
        self.text(facts.name(name));
    }

    fn path(&mut self, path: PathFact) {
        self.number(usize::from(path.len) * 2 + usize::from(path.global));
        let facts = self.facts;
        facts.path(path).iter().for_each(|segment| self.name(segment.name));
    }

    fn detail(&mut self, detail: &ItemDetail) {
        match detail {
            ItemDetail::None => {}
            ItemDetail::Fn(function) => {
                match function.receiver {
                    Some(Receiver::Typed(ty)) => self.ty(ty),
                    other => self.debug(&other),
                }
                self.types(function.parameters);
                self.optional(function.output, Self::ty);
                self.debug(&function.is_async);
            }
            ItemDetail::Impl { self_type, ty, trait_path, self_text, of_trait, trait_text } => {
                self.optional(*self_type, Self::path);
                self.ty(*ty);
                self.optional(*trait_path, Self::typed_path);
                self.optional(*of_trait, Self::path);
                self.text(self_text);
                self.text(trait_text);
            }
            ItemDetail::Alias { path, ty, bounds } => {
                self.optional(*path, Self::path);
                self.optional(*ty, Self::ty);
                self.bounds(*bounds);
            }
            ItemDetail::Typed(ty) => self.ty(*ty),
            ItemDetail::Type { derives, value } => {
                derives.iter().for_each(|derive| self.path(*derive));
                self.debug(value);
            }
            ItemDetail::Trait(bounds) => self.typed_paths(bounds),
            ItemDetail::Macro { exported, rules } => {
                self.debug(exported);
                self.optional(rules.as_deref(), Self::text);
            }
        }
    }

    fn types(&mut self, list: List) {
        self.number(list.len as usize);
        let facts = self.facts;
        facts.list(list).iter().for_each(|ty| self.ty(TypeId(*ty)));
    }

    fn bounds(&mut self, list: List) {
        self.number(list.len as usize);
        let facts = self.facts;
        facts.list(list).iter().for_each(|path| self.typed_path(TypedPathId(*path)));
    }

    fn typed_paths(&mut self, paths: &[TypedPathId]) {
        self.number(paths.len());
        paths.iter().for_each(|path| self.typed_path(*path));
    }

    fn ty(&mut self, ty: TypeId) {
        if self.depth == MAX_DEPTH {
            self.is_cut = true;
            return;
        }
        self.depth += 1;
        let facts = self.facts;
        match facts.types[ty.0 as usize] {
            TypeFact::Unknown => self.out.push(b'?'),
            TypeFact::Infer => self.out.push(b'_'),
            TypeFact::Never => self.out.push(b'!'),
            TypeFact::Path(path) => self.tagged(b'p', |it| it.typed_path(path)),
            TypeFact::Reference(ty, mutable) => self.tagged(if mutable { b'm' } else { b'&' }, |it| it.ty(ty)),
            TypeFact::Pointer(ty) => self.tagged(b'*', |it| it.ty(ty)),
            TypeFact::Slice(ty) => self.tagged(b'[', |it| it.ty(ty)),
            TypeFact::Array(ty) => self.tagged(b'a', |it| it.ty(ty)),
            TypeFact::Tuple(list) => self.tagged(b'(', |it| it.types(list)),
            TypeFact::Fn { parameters, output } => self.tagged(b'f', |it| {
                it.types(parameters);
                it.ty(output);
            }),
            TypeFact::Dyn(list) => self.tagged(b'd', |it| it.bounds(list)),
            TypeFact::Impl(list) => self.tagged(b'i', |it| it.bounds(list)),
            TypeFact::Macro(call) => self.tagged(b'c', |it| it.path(facts.macro_calls[call.0 as usize].path)),
        }
        self.depth -= 1;
    }

    fn tagged(&mut self, tag: u8, write: impl FnOnce(&mut Self)) {
        self.out.push(tag);
        write(self);
    }

    fn typed_path(&mut self, id: TypedPathId) {
        let facts = self.facts;
        let typed = facts.typed_paths[id.0 as usize];
        self.path(typed.path);
        self.optional(typed.of, Self::ty);
        for generics in &facts.generics[typed.generics.range()] {
            self.number(usize::from(generics.segment));
            self.types(generics.arguments);
            for constraint in &facts.constraints[generics.constraints.range()] {
                self.name(constraint.name);
                self.ty(constraint.ty);
            }
        }
    }
}
