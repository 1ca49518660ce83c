//! What items and references are, and how visible.

/// What a definition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum DefKind {
    /// A module, or the root of a crate.
    Module,
    /// A struct.
    Struct,
    /// A union.
    Union,
    /// An enum.
    Enum,
    /// A variant of an enum.
    Variant,
    /// A field of a struct, union or variant.
    Field,
    /// A trait.
    Trait,
    /// A trait alias.
    TraitAlias,
    /// A type alias, or an associated type.
    TypeAlias,
    /// A function, method or associated function.
    Fn,
    /// A constant, also an associated one.
    Const,
    /// A static.
    Static,
    /// An `impl` block.
    Impl,
    /// A `macro_rules!` or a procedural macro.
    Macro,
    /// An `extern` block.
    ExternBlock,
}

/// Visibility as declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum Visibility {
    /// `pub`; also variants, and members of traits and trait impls.
    Public,
    /// `pub(crate)`.
    Crate,
    /// `pub(super)` or `pub(in path)`.
    Restricted,
    /// Nothing is written.
    Private,
}

/// In what way a reference reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum ReferenceKind {
    /// A leaf of a `use`, or `extern crate`.
    Use,
    /// A path in a type, an expression, a pattern, an attribute or a visibility.
    Path,
    /// The name of a macro, an attribute macro or a derive.
    Macro,
    /// The name of a method.
    Method,
    /// The name of a field.
    Field,
    /// An `unsafe` block, function, impl or trait: reaches `cap:unsafe`; an `extern` block: reaches `cap:ffi`.
    Capability,
}
