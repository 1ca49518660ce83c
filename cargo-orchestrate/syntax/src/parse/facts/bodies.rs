//! Facts of bodies: expressions, patterns and statements, as far as types flow through them.

use super::types::{List, TypeId, TypedPathId};
use super::{InlineModule, ItemId, PathFact, ReferenceId, ScopeId};
use orchestrate_workspace::source::Span;

/// Index of an [`ExprFact`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct ExprId(pub u32);

/// Index of a [`PatFact`]; of a binding, what a variable is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct PatId(pub u32);

/// Index of a [`MacroCallFact`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct MacroCallId(pub u32);

/// An expression that belongs to an item but to no expression around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct BodyFact {
    /// The item; none for a file that is one expression.
    pub owner: Option<ItemId>,
    /// The expression.
    pub root: ExprId,
    /// The type that is written for it; that of a function's body is in its signature.
    pub ty: Option<TypeId>,
}

/// What a literal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Literal {
    /// `"…"`.
    Str,
    /// `b"…"`.
    Bytes,
    /// `c"…"`.
    CStr,
    /// `b'x'`.
    Byte,
    /// `'x'`.
    Char,
    /// `1`, without a suffix.
    Int,
    /// `1.0`, without a suffix.
    Float,
    /// A number with a suffix: an index into [`NUMBER_TYPES`].
    Number(u8),
    /// `true`.
    Bool,
}

/// The suffixes of numbers.
pub const NUMBER_TYPES: &[&str] =
    &["u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64"];

/// An operator before its operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Prefix {
    /// `*`.
    Deref,
    /// `!`.
    Not,
    /// `-`.
    Neg,
}

/// An operator between its operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Infix {
    /// `+`, `-`, `*`, `/`, `%`, `&`, `|`, `^`, `<<`, `>>`, each with the name of its trait: an index into [`ARITHMETIC`].
    Arithmetic(u8),
    /// `==`, `<`, …, `&&`, `||`: the result is a `bool`.
    Bool,
    /// `=`, `+=`, …: the result is `()`.
    Assign,
}

/// Traits of the arithmetic operators.
pub const ARITHMETIC: &[&str] = &["Add", "Sub", "Mul", "Div", "Rem", "BitAnd", "BitOr", "BitXor", "Shl", "Shr"];

/// Which limits a range has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum RangeKind {
    /// `a..b`.
    Both,
    /// `a..=b`.
    Inclusive,
    /// `a..`.
    From,
    /// `..b`.
    To,
    /// `..=b`.
    ToInclusive,
    /// `..`.
    Full,
}

/// A macro whose arguments are expressions, and what the call is then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum KnownMacro {
    /// `()`: `println!`, `assert!`.
    Unit,
    /// `!`: `panic!`.
    Never,
    /// A `String`: `format!`.
    String,
    /// A `&str`: `concat!`.
    Text,
    /// A `Vec` of the arguments.
    Vec,
    /// `vec![value; length]`.
    VecOf,
    /// `matches!`: a `bool`.
    Bool,
    /// `std::fmt::Arguments`.
    Arguments,
    /// What its first argument is: `dbg!`.
    First,
    /// A `std::fmt::Result` or `std::io::Result`, by what is written to: `write!`.
    Write,
    /// We do not know.
    Unknown,
}

/// An expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum ExprFact {
    /// What is not read.
    Missing,
    /// A literal.
    Literal(Literal),
    /// A variable, by the pattern that binds it.
    Variable(PatId),
    /// A variable of the code around the macro call that this text came from: [`MacroCallFact::captured`].
    Captured(u32),
    /// A path to an item; where a pattern is given, that variable unless the pattern names an item.
    Path(TypedPathId, Option<PatId>),
    /// `f(a, b)`.
    Call(ExprId, List),
    /// `receiver.name(a, b)`: an index into [`super::FileFacts::calls`].
    Method(u32),
    /// `base.name`.
    Field(ExprId, ReferenceId),
    /// `base[index]`.
    Index(ExprId, ExprId),
    /// `*a`.
    Prefix(Prefix, ExprId),
    /// `a + b`.
    Infix(Infix, ExprId, ExprId),
    /// `a as T`.
    Cast(ExprId, TypeId),
    /// `&a`, or `&mut a` where true.
    Reference(ExprId, bool),
    /// `&raw const a`.
    Pointer(ExprId),
    /// `a?`.
    Try(ExprId),
    /// `a.await`.
    Await(ExprId),
    /// `if a { b } else { c }`.
    If(ExprId, ExprId, Option<ExprId>),
    /// `match a { … }`: arms of pattern, guard or [`NO_ID`], body.
    Match(ExprId, List),
    /// `let pat = a` as a condition.
    Let(PatId, ExprId),
    /// `loop { … }`.
    Loop(ExprId),
    /// `while a { … }`.
    While(ExprId, ExprId),
    /// `for pat in a { … }`.
    For(PatId, ExprId, ExprId),
    /// Statements, and the expression behind them.
    Block(List, Option<ExprId>),
    /// A closure: an index into [`super::FileFacts::closures`].
    Closure(u32),
    /// `async { … }`.
    Async(ExprId),
    /// A struct literal: an index into [`super::FileFacts::literals`].
    Struct(u32),
    /// `(a, b)`.
    Tuple(List),
    /// `[a, b]`.
    Array(List),
    /// `[a; n]`.
    Repeat(ExprId, ExprId),
    /// `a..b`.
    Range(RangeKind, Option<ExprId>, Option<ExprId>),
    /// `return a`, with what it gives.
    Return(Option<ExprId>),
    /// `break a`.
    Break(Option<ExprId>),
    /// `continue`.
    Continue,
    /// A macro whose arguments are known to be expressions.
    Known(KnownMacro, List),
    /// Any other macro.
    Macro(MacroCallId),
}

/// Stands for an id that is not there.
pub const NO_ID: u32 = u32::MAX;

/// A statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum StatementFact {
    /// `let pat: ty = init else { … };`.
    Let {
        /// The pattern.
        pat: PatId,
        /// The type, where it is written.
        ty: Option<TypeId>,
        /// The value.
        init: Option<ExprId>,
        /// What happens where the pattern does not match.
        otherwise: Option<ExprId>,
    },
    /// An expression whose value nobody uses.
    Expr(ExprId),
}

/// A pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum PatFact {
    /// `_`, a literal, a range: nothing to learn.
    Wild,
    /// A variable, and the pattern behind `@`.
    Bind(Option<PatId>),
    /// A plain name: the item of that reference, or a new variable.
    Name(ReferenceId),
    /// `self`, as a parameter.
    Receiver,
    /// `&pat`.
    Reference(PatId),
    /// `(a, .., b)`, and where the `..` stands, or [`NO_ID`].
    Tuple(List, u32),
    /// `Path(a, .., b)`.
    TupleStruct(TypedPathId, List, u32),
    /// `Path { name: pat }`: pairs of reference (or [`NO_ID`]) and pattern.
    Struct(TypedPathId, List),
    /// `[a, .., b]`.
    Slice(List),
    /// `..` in a slice, or behind `@`.
    Rest,
    /// `a | b`.
    Or(List),
    /// `pat: ty`, of a closure's parameter.
    Typed(PatId, TypeId),
}

/// `receiver.name::<T>(a, b)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct MethodCallFact {
    /// The receiver.
    pub receiver: ExprId,
    /// The reference of its name.
    pub reference: ReferenceId,
    /// Types between `::<` and `>`.
    pub generics: List,
    /// Expressions.
    pub arguments: List,
}

/// `Path { name: value, ..rest }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct StructLiteralFact {
    /// The type or variant.
    pub path: TypedPathId,
    /// Pairs of reference (or [`NO_ID`]) and expression.
    pub fields: List,
    /// Behind `..`.
    pub rest: Option<ExprId>,
}

/// A closure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ClosureFact {
    /// Patterns.
    pub parameters: List,
    /// The return type, where it is written.
    pub output: Option<TypeId>,
    /// The body.
    pub body: ExprId,
    /// `async || …`.
    pub is_async: bool,
}

/// Where a macro call stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Position {
    /// Among the items of a module or block.
    Item,
    /// Among the members of the impl around it.
    Member,
    /// Among the members of the trait around it.
    TraitMember,
    /// As a statement.
    Statement,
    /// As an expression.
    Expression,
    /// As a type.
    Type,
    /// As a pattern.
    Pattern,
}

impl Position {
    /// Whether what stands there can be seen from outside of bodies.
    pub fn declares(self) -> bool {
        !matches!(self, Position::Expression | Position::Statement | Position::Pattern)
    }
}

/// A macro call whose arguments are not read yet.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct MacroCallFact {
    /// The macro's name.
    pub path: PathFact,
    /// The reference of the name.
    pub reference: Option<ReferenceId>,
    /// The bytes of the name: what stands for all that the arguments do not say themselves.
    pub span: Span,
    /// The arguments, as written or as an outer macro made them.
    pub text: Box<str>,
    /// Where the text begins in what it is a part of: the file, or what an outer macro made.
    pub at: u32,
    /// Where it stands.
    pub position: Position,
    /// The scope it stands in.
    pub scope: ScopeId,
    /// The innermost item around it; where it makes members, the impl or trait.
    pub owner: Option<ItemId>,
    /// The inline modules around it, outermost first.
    pub inside: Box<[InlineModule]>,
    /// Only under `cfg(test)`.
    pub test: bool,
    /// Variables that its arguments may name.
    pub captured: Box<[(Box<str>, Capture)]>,
}

/// A variable of the code around a macro call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Capture {
    /// The pattern that binds it.
    Variable(PatId),
    /// The pattern that binds it, unless this reference of the pattern names an item.
    Maybe(ReferenceId, PatId),
    /// One of those that the text itself has captured.
    Outer(u32),
}
