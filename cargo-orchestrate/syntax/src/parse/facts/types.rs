//! Facts of types: every type that is written down.

use super::bodies::MacroCallId;
use super::{NameId, PathFact, ReferenceId};

/// Index of a [`TypeFact`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct TypeId(pub u32);

/// Index of a [`TypedPath`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct TypedPathId(pub u32);

/// A run of ids in [`super::FileFacts::lists`], or of entries in another table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct List {
    /// The first.
    pub first: u32,
    /// How many.
    pub len: u32,
}

impl List {
    /// The indexes of the entries.
    pub fn range(self) -> std::ops::Range<usize> {
        self.first as usize..self.first as usize + self.len as usize
    }

    /// Whether it has no entries.
    pub fn is_empty(self) -> bool {
        self.len == 0
    }
}

/// A type as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum TypeFact {
    /// Something that says nothing of members: a macro call, a constant argument.
    Unknown,
    /// `_`, or nothing written.
    Infer,
    /// `!`.
    Never,
    /// A path.
    Path(TypedPathId),
    /// `&T`, or `&mut T` where true.
    Reference(TypeId, bool),
    /// `*const T`.
    Pointer(TypeId),
    /// `[T]`.
    Slice(TypeId),
    /// `[T; n]`.
    Array(TypeId),
    /// `(A, B)`.
    Tuple(List),
    /// `fn(A) -> B`.
    Fn {
        /// Types of the parameters.
        parameters: List,
        /// The return type.
        output: TypeId,
    },
    /// `dyn A + B`: typed paths.
    Dyn(List),
    /// `impl A + B`: typed paths.
    Impl(List),
    /// What a macro call makes.
    Macro(MacroCallId),
}

/// A path with the types in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct TypedPath {
    /// The names. Of `<T as Trait>::Name` those of `Trait::Name`; of `<Type>::Name` those of `Type::Name` where `Type` is a path.
    pub path: PathFact,
    /// The reference by which the path is resolved, if it is one.
    pub reference: Option<ReferenceId>,
    /// `T` of `<T as Trait>::Name`, or of `<T>::Name` where `T` is no path.
    pub of: Option<TypeId>,
    /// [`GenericsFact`]s of its names.
    pub generics: List,
}

/// Generic arguments of one name of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct GenericsFact {
    /// The index of the name in its path.
    pub segment: u16,
    /// Types, and [`TypeFact::Unknown`] for constants.
    pub arguments: List,
    /// `Name = Type`.
    pub constraints: List,
}

/// `Name = Type` in generic arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ConstraintFact {
    /// The name of the associated type.
    pub name: NameId,
    /// What it is.
    pub ty: TypeId,
}

/// `Type: Bound` of a `where` clause, or of an associated type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct PredicateFact {
    /// The type that is bound.
    pub ty: TypeId,
    /// Typed paths of its bounds.
    pub bounds: List,
}
