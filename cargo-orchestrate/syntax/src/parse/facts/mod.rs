//! The facts of one file: plain data, without a trace of the parser.
//!
//! Ids are indexes into the tables of the same file. Names are stored once per file.

mod bodies;
mod failures;
mod types;

pub use bodies::{
    ARITHMETIC, BodyFact, Capture, ClosureFact, ExprFact, ExprId, Infix, KnownMacro, Literal, MacroCallFact,
    MacroCallId, MethodCallFact, NO_ID, NUMBER_TYPES, PatFact, PatId, Position, Prefix, RangeKind, StatementFact,
    StructLiteralFact,
};
pub use failures::{Contents, FailureFact, Failures, Tautology, TautologyFact};
pub use types::{ConstraintFact, GenericsFact, List, PredicateFact, TypeFact, TypeId, TypedPath, TypedPathId};

use super::kinds::{DefKind, ReferenceKind, Visibility};
use orchestrate_workspace::source::Span;

/// Index of an [`ItemFact`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct ItemId(pub u32);

/// Index of a [`ScopeFact`]; 0 is the module that the file itself is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct ScopeId(pub u32);

/// Index of an [`AttributeFact`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct AttributeId(pub u32);

/// Index of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct NameId(pub u32);

/// Index of a [`ReferenceFact`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct ReferenceId(pub u32);

/// Everything that one file says.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FileFacts {
    /// Names, without `r#`.
    pub names: Vec<Box<str>>,
    /// Scopes; parents come before children.
    pub scopes: Vec<ScopeFact>,
    /// Items; parents come before children.
    pub items: Vec<ItemFact>,
    /// Leaves of use items, and `extern crate` items.
    pub imports: Vec<ImportFact>,
    /// References that are no imports.
    pub references: Vec<ReferenceFact>,
    /// The names of all paths.
    pub segments: Vec<SegmentFact>,
    /// Attributes that are not the compiler's own.
    pub attributes: Vec<AttributeFact>,
    /// The compiler's own attributes, and those of tools, but for documentation: by the item they stand on.
    pub own_attributes: Vec<OwnAttributeFact>,
    /// Strings in such attributes that may name items.
    pub attribute_strings: Vec<AttributeStringFact>,
    /// Types.
    pub types: Vec<TypeFact>,
    /// Paths with the types in them.
    pub typed_paths: Vec<TypedPath>,
    /// Generic arguments of paths.
    pub generics: Vec<GenericsFact>,
    /// `Name = Type` in generic arguments.
    pub constraints: Vec<ConstraintFact>,
    /// Bounds of `where` clauses.
    pub predicates: Vec<PredicateFact>,
    /// Expressions that belong to items.
    pub bodies: Vec<BodyFact>,
    /// Expressions.
    pub exprs: Vec<ExprFact>,
    /// Patterns.
    pub pats: Vec<PatFact>,
    /// Statements.
    pub statements: Vec<StatementFact>,
    /// Method calls.
    pub calls: Vec<MethodCallFact>,
    /// Struct literals.
    pub literals: Vec<StructLiteralFact>,
    /// Closures.
    pub closures: Vec<ClosureFact>,
    /// The type that a macro made, where its call stands as one.
    pub made_type: Option<TypeId>,
    /// Variables of a statement that a macro made, by the captured ones whose names they take.
    pub rebound: Vec<(u32, PatId)>,
    /// By what bodies can fail.
    pub failures: Vec<FailureFact>,
    /// Macro calls that are to be expanded.
    pub macro_calls: Vec<MacroCallFact>,
    /// Ids that the facts of types and bodies hold in runs.
    pub lists: Vec<u32>,
    /// What tests need for all of it to be there, as the file's own attributes say; none where they need nothing.
    pub needs: Option<Box<Needs>>,
    /// Words among tokens that no parser understood.
    pub unread_words: Vec<WordFact>,
    /// Other files that this one asks for.
    pub files: Vec<FileRequest>,
    /// What could not be read.
    pub issues: Vec<Issue>,
}

/// A region in which names are looked up.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ScopeFact {
    /// The scope around it; none for the file's own.
    pub parent: Option<ScopeId>,
    /// The innermost item that it belongs to; none at the top of a file.
    pub owner: Option<ItemId>,
    /// What it is.
    pub kind: ScopeKind,
    /// Type parameters that it brings in.
    pub type_parameters: Vec<TypeParameter>,
    /// What its `where` clause says: [`PredicateFact`]s.
    pub predicates: List,
}

/// What a scope is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum ScopeKind {
    /// A module: lookup of plain names ends here.
    Module,
    /// A block with items of its own, or the region of an item's type parameters: lookup goes on above it.
    Block,
}

/// A type parameter with its bounds.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TypeParameter {
    /// Its name.
    pub name: NameId,
    /// Typed paths of the traits that bind it.
    pub bounds: Vec<TypedPathId>,
    /// Its default.
    pub default: Option<TypeId>,
}

/// When an item is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Cfg {
    /// Always.
    #[default]
    Always,
    /// Only under `cfg(test)`.
    Test,
    /// Under some other configuration.
    Some,
    /// Only under a flag that cargo itself never sets, as `loom` or `fuzzing`.
    Rare,
}

/// What tests have to be built with for an item to be there, as its own `cfg`s say.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Needs {
    /// No build of tests has it: `cfg(not(test))`, `cfg(any())`.
    pub never: bool,
    /// Features without which it is not there.
    pub features: Vec<Box<str>>,
}

/// A definition.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ItemFact {
    /// What it is.
    pub kind: DefKind,
    /// Its name; none for an `impl`, an `extern` block or an unnamed constant.
    pub name: Option<NameId>,
    /// The bytes of the name; for an `impl`, of its header.
    pub name_span: Span,
    /// The bytes of the whole item, attributes included.
    pub span: Span,
    /// The scope that it is declared in.
    pub scope: ScopeId,
    /// The item that it is a member of: impl, trait, enum, struct, `extern` block.
    pub parent: Option<ItemId>,
    /// The innermost item around it: its parent, the module, or the function whose body it stands in.
    pub owner: Option<ItemId>,
    /// The scope of what is inside: a module's names, a function's type parameters.
    pub inner: Option<ScopeId>,
    /// Visibility as declared; a member of a trait or of a trait's impl is public.
    pub visibility: Visibility,
    /// The path in `pub(in path)`, or `super`.
    pub visible_in: Option<PathFact>,
    /// When it is there.
    pub cfg: Cfg,
    /// What tests need for it to be there; none where they need nothing.
    pub needs: Option<Box<Needs>>,
    /// Only under `cfg(test)`, its own or that of something around it, or a test function.
    pub test: bool,
    /// The parts that only some kinds have.
    pub detail: ItemDetail,
    /// Attributes that are not the compiler's own.
    pub attributes: Vec<AttributeId>,
    /// Lines with code: neither blank nor only comment.
    pub code_lines: u32,
}

/// The parts that only some kinds of item have.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum ItemDetail {
    /// Nothing more.
    None,
    /// A function.
    Fn(Box<FnFact>),
    /// An `impl`: the type, where it is a plain path, and the trait.
    Impl {
        /// Path of the type; none for a tuple, slice, pointer and their like.
        self_type: Option<PathFact>,
        /// The type.
        ty: TypeId,
        /// The trait.
        trait_path: Option<TypedPathId>,
        /// The type as written, white space normalised.
        self_text: Box<str>,
        /// Path of the trait.
        of_trait: Option<PathFact>,
        /// The trait as written, white space normalised.
        trait_text: Box<str>,
    },
    /// A type alias, or an associated type.
    Alias {
        /// The path that it stands for, where that is a plain path.
        path: Option<PathFact>,
        /// What it stands for; an associated type may have none.
        ty: Option<TypeId>,
        /// Typed paths of what binds an associated type.
        bounds: List,
    },
    /// A field, constant or static.
    Typed(TypeId),
    /// A struct, enum or union: names of its derives; whether it is also a value (unit and tuple structs and variants).
    Type {
        /// The derives, by path.
        derives: Vec<PathFact>,
        /// Whether the name is a function or constant too.
        value: bool,
    },
    /// A trait with its supertraits.
    Trait(Vec<TypedPathId>),
    /// A macro.
    Macro {
        /// `#[macro_export]`, or a procedural macro.
        exported: bool,
        /// The rules of a `macro_rules!`.
        rules: Option<Box<str>>,
    },
}

/// What rules ask of a function.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FnFact {
    /// Words of its signature: names of parameters and types.
    pub words: Vec<NameId>,
    /// The attribute that makes it a test, as written: `test`, `tokio::test`, `rstest`.
    pub test_attribute: Option<Box<str>>,
    /// `#[ignore]`, with the bytes of the attribute.
    pub ignored: Option<Span>,
    /// An attribute says how it must end: `#[should_panic]`, a test case with its result, a property.
    pub expects_end: bool,
    /// What its body holds.
    pub contents: Contents,
    /// Assertions in it that cannot fail.
    pub tautologies: Vec<TautologyFact>,
    /// How it takes `self`, if it does.
    pub receiver: Option<Receiver>,
    /// Patterns of the parameters, `self` included.
    pub patterns: List,
    /// Types of the parameters, `self` left out.
    pub parameters: List,
    /// What it returns; none for `()`.
    pub output: Option<TypeId>,
    /// `async fn`.
    pub is_async: bool,
}

/// How a method takes `self`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Receiver {
    /// `self`.
    Value,
    /// `&self`, or `&mut self` where true.
    Reference(bool),
    /// `self: T`.
    Typed(TypeId),
}

/// A path as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct PathFact {
    /// First of its [`SegmentFact`]s.
    pub first: u32,
    /// How many.
    pub len: u16,
    /// A leading `::`.
    pub global: bool,
    /// Where it is looked up.
    pub scope: ScopeId,
}

/// One name of a path: `crate`, `self`, `super`, `Self` and `$crate` are names too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct SegmentFact {
    /// The name.
    pub name: NameId,
    /// Its bytes.
    pub span: Span,
}

/// A leaf of a use item, or an `extern crate`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ImportFact {
    /// The path, prefixes of groups included.
    pub path: PathFact,
    /// The bytes of the leaf: the whole path, or what of it stands in the innermost group.
    pub span: Span,
    /// How many of the first names were listed by an earlier leaf of the group.
    pub shared: u8,
    /// The bytes of the name behind `as`.
    pub renamed: Option<Span>,
    /// What it brings in.
    pub binds: Binds,
    /// Visibility as declared.
    pub visibility: Visibility,
    /// The path in `pub(in path)`, or `super`.
    pub visible_in: Option<PathFact>,
    /// When it is there.
    pub cfg: Cfg,
    /// Only under `cfg(test)`, its own or that of something around it.
    pub test: bool,
    /// `extern crate` rather than `use`.
    pub extern_crate: bool,
    /// `#[macro_use]`.
    pub macro_use: bool,
    /// The innermost item that it stands in.
    pub owner: Option<ItemId>,
}

/// What an import brings into its scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Binds {
    /// A name.
    Name(NameId),
    /// `as _`.
    Nothing,
    /// `*`.
    Glob,
}

/// In which namespaces the last name of a path is looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Namespace {
    /// Types, traits, modules.
    Type,
    /// Functions, constants, statics, constructors.
    Value,
    /// A plain name in a pattern: a unit struct, unit variant or constant, or else a new variable.
    Pattern,
    /// Macros, attributes and derives.
    Macro,
    /// Fields of the type before it.
    Field,
    /// Methods or fields of a receiver, by its type.
    Member,
    /// Whichever has it: a path in tokens that no parser understood.
    Any,
}

/// A place that names an item.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ReferenceFact {
    /// The path; for a method or field its one name.
    pub path: PathFact,
    /// The bytes of the whole path.
    pub span: Span,
    /// How many of the first names belong to another reference: the type in `<Type>::member`.
    pub shared: u8,
    /// In what way it reaches.
    pub kind: ReferenceKind,
    /// Where the last name is looked up.
    pub namespace: Namespace,
    /// The innermost item that it stands in.
    pub owner: Option<ItemId>,
    /// Only under `cfg(test)`.
    pub test: bool,
    /// A pattern before it that may have made its one name a variable: if that pattern names no item, this is no reference.
    pub shadowed_by: Option<u32>,
    /// Found among tokens that no parser understood: unresolved means that it may be no path at all.
    pub tentative: bool,
    /// A word of an attribute's own, as in `#[serde(default)]`: it names nothing, and stands here for the ids of those behind it.
    pub is_word: bool,
}

/// A word that may mean anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct WordFact {
    /// The innermost item in which it stands.
    pub owner: Option<ItemId>,
    /// The word.
    pub name: NameId,
}

/// An attribute that is not the compiler's own.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AttributeFact {
    /// Its path.
    pub path: PathFact,
    /// The bytes from the path to the end of its arguments.
    pub span: Span,
    /// The bytes between the delimiters of its arguments.
    pub arguments: Option<Span>,
    /// The argument, where it is one path.
    pub argument_path: Option<PathFact>,
    /// The item it stands on; none for a file's own.
    pub on: Option<ItemId>,
    /// It stands in `cfg_attr(any(), …)`: inert, and a mark by its bare name.
    pub inert: bool,
}

/// An attribute of the compiler or of a tool with one of its arguments: several, where it has several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct OwnAttributeFact {
    /// The item it stands on, or in; none for a file's own.
    pub on: Option<ItemId>,
    /// Its name: `allow`, `rustfmt::skip`.
    pub name: NameId,
    /// An argument: a path, or the key before a `=`.
    pub argument: Option<NameId>,
    /// The bytes of the argument, or of the attribute where it has none.
    pub span: Span,
    /// It stands on something in the item that is no item itself: a statement, an expression, a `use`.
    pub inside: bool,
}

/// `key = "path"` in an attribute. Whether the string names items, only who knows the attribute can say.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AttributeStringFact {
    /// The attribute with the keys that lead to the string, as in `serde(with)` or `validate(custom(function))`.
    pub place: NameId,
    /// The item it stands on; none where that is none of the model.
    pub on: Option<ItemId>,
    /// The paths in it; that of the whole string, where it is one, is looked up in [`Namespace::Any`].
    pub paths: Vec<ReferenceFact>,
}

/// Another file that a file asks for.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum FileRequest {
    /// `mod x;`.
    Module {
        /// The item.
        item: ItemId,
        /// `#[path = "…"]`, also from a `cfg_attr`: each a candidate.
        paths: Vec<Box<str>>,
        /// Whether the place named by convention is a candidate too: no `#[path]`, or only conditional ones.
        by_name: bool,
        /// The inline modules around it, outermost first.
        inside: Vec<InlineModule>,
    },
    /// `include!("…")`.
    Include {
        /// The literal; none where it is computed.
        path: Option<Box<str>>,
        /// The scope it stands in.
        scope: ScopeId,
        /// Whether it stands where items stand.
        items: bool,
        /// The bytes of the macro call.
        span: Span,
        /// The innermost item that it stands in.
        owner: Option<ItemId>,
    },
}

/// An inline module on the way to a `mod x;`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct InlineModule {
    /// Its name.
    pub name: Box<str>,
    /// Its `#[path]`, which names a folder.
    pub path: Option<Box<str>>,
}

/// Something that could not be read, with the place.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Issue {
    /// Where.
    pub span: Span,
    /// What is wrong, lower case, no full stop.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl FileFacts {
    /// Gives back what the tables have beyond their length; references too, where nobody asks what bodies do.
    pub(super) fn compact(&mut self, bodies: bool) {
        if !bodies {
            self.references.clear();
            self.unread_words.clear();
        }
        macro_rules! shrink {
            ($($table:ident)*) => { $(self.$table.shrink_to_fit();)* };
        }
        self.own_attributes.sort_by_key(|attribute| attribute.on);
        shrink!(own_attributes names scopes items imports references segments attributes types typed_paths generics constraints);
        shrink!(predicates bodies exprs pats statements calls literals closures rebound failures macro_calls lists files attribute_strings unread_words);
    }

    /// Forgets what bodies do: what is left is all that other files may ask of it.
    pub fn drop_bodies(&mut self) {
        self.references = Vec::new();
        self.unread_words = Vec::new();
        self.bodies = Vec::new();
        self.exprs = Vec::new();
        self.pats = Vec::new();
        self.statements = Vec::new();
        self.calls = Vec::new();
        self.literals = Vec::new();
        self.closures = Vec::new();
        self.rebound = Vec::new();
        self.failures = Vec::new();
        for call in &mut self.macro_calls {
            (call.text, call.captured) = (Box::default(), Box::default());
        }
    }

    /// The facts of a file that says nothing.
    pub fn empty() -> FileFacts {
        let predicates = List::default();
        let module =
            ScopeFact { parent: None, owner: None, kind: ScopeKind::Module, type_parameters: Vec::new(), predicates };
        FileFacts { scopes: vec![module], ..FileFacts::default() }
    }

    /// Whether it says anything but what a body does.
    pub fn declares(&self) -> bool {
        let names = !self.items.is_empty() || !self.imports.is_empty() || self.scopes.len() > 1;
        let attributes = !self.attributes.is_empty() || !self.attribute_strings.is_empty();
        let calls = self.macro_calls.iter().any(|call| call.position.declares());
        names || attributes || calls || self.made_type.is_some() || !self.files.is_empty()
    }

    /// The compiler's own attributes on an item, and in it; of the file itself, where there is none.
    pub fn own_attributes_of(&self, on: Option<ItemId>) -> &[OwnAttributeFact] {
        let first = self.own_attributes.partition_point(|attribute| attribute.on < on);
        let len = self.own_attributes[first..].partition_point(|attribute| attribute.on == on);
        &self.own_attributes[first..first + len]
    }

    /// The text of a name.
    pub fn name(&self, id: NameId) -> &str {
        &self.names[id.0 as usize]
    }

    /// The names of a path.
    pub fn path(&self, path: PathFact) -> &[SegmentFact] {
        &self.segments[path.first as usize..path.first as usize + path.len as usize]
    }

    /// One item.
    pub fn item(&self, id: ItemId) -> &ItemFact {
        &self.items[id.0 as usize]
    }

    /// The ids of a run.
    pub fn list(&self, list: List) -> &[u32] {
        &self.lists[list.range()]
    }

    /// The reference of an id.
    pub fn reference(&self, id: ReferenceId) -> &ReferenceFact {
        &self.references[id.0 as usize]
    }

    /// One scope.
    pub fn scope(&self, id: ScopeId) -> &ScopeFact {
        &self.scopes[id.0 as usize]
    }
}
