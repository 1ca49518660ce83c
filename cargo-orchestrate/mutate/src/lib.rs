//! Finds the mutants of one source file, and rewrites the file so that all of them are compiled in and chosen at run time.
//!
//! In: text. Out: a [`Plan`], and texts: with [`instrument`]ed functions and switches, or with one mutant alone.
//!
//! **Architecture Invariant:** it knows syn, as `parse` does, since nobody else wants bodies as trees; no type of it leaves. It reads
//! no files, runs nothing, and knows neither tests nor policy. Two texts that are equal have the same plan.

mod attributes;
mod binary;
mod calls;
mod constant;
mod finder;
mod functions;
mod instrument;
mod line;
mod literal;
mod matches;
mod place;
mod runtime;
mod settle;
mod value;

pub use instrument::{Extent, Instrumented, Region, Suspects, instrument};
pub use runtime::{LIMIT, MUTANT, REACHED, runtime};

use orchestrate_syntax::parse;
use orchestrate_workspace::source::Span;

/// What can be mutated in one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Every function with a body that is no test code, in source order.
    pub functions: Vec<Function>,
    /// Every mutant, in the order of the places that they change.
    pub mutants: Vec<Mutant>,
}

/// A function with a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// The whole item, with its attributes.
    pub span: Span,
    /// Its name.
    pub name_span: Span,
    /// Its body, braces included.
    pub block: Span,
    /// What people call it: `Type::name`, `<Type as Trait>::name`, `outer::inner`.
    pub name: String,
    /// Why it cannot hold a probe, if it cannot.
    pub why_not: Option<&'static str>,
    /// Where a probe goes.
    probe: u32,
}

impl Function {
    /// Whether a probe in it tells that it ran.
    pub fn runs(&self) -> bool {
        self.why_not.is_none()
    }
}

/// One change to the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mutant {
    /// The innermost function around it, as an index into [`Plan::functions`].
    pub function: usize,
    /// What kind of change it is.
    pub operator: Operator,
    /// What is replaced, in the text as it was.
    pub span: Span,
    /// What stands there instead; nothing, where something is removed.
    pub replacement: String,
    switch: Switch,
}

impl Mutant {
    /// Why it cannot be chosen at run time, if so: then it takes a build of its own.
    pub fn unswitchable(&self) -> Option<&'static str> {
        match self.switch {
            Switch::None(reason) => Some(reason),
            _ => None,
        }
    }
}

/// What kind of change a mutant is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operator {
    /// A function's body is a value of its return type.
    FnValue,
    /// A binary operator is another one.
    Binary,
    /// `!` or `-` is removed.
    Unary,
    /// A match arm is removed, where a wildcard remains.
    MatchArm,
    /// The guard of a match arm is always true, or always false.
    MatchGuard,
    /// A field is left to the base of a struct literal.
    StructField,
    /// An integer literal is one more, or one less.
    Literal,
    /// A call whose value nobody uses is removed.
    Statement,
    /// Two neighbouring arguments change places.
    Arguments,
}

impl Operator {
    /// Every operator; those that cargo-mutants has, too, come first.
    pub const ALL: [Operator; 9] = [
        Operator::FnValue,
        Operator::Binary,
        Operator::Unary,
        Operator::MatchArm,
        Operator::MatchGuard,
        Operator::StructField,
        Operator::Literal,
        Operator::Statement,
        Operator::Arguments,
    ];

    /// Its name in policies and evidence.
    pub fn name(self) -> &'static str {
        match self {
            Operator::FnValue => "fn-value",
            Operator::Binary => "binary",
            Operator::Unary => "unary",
            Operator::MatchArm => "match-arm",
            Operator::MatchGuard => "match-guard",
            Operator::StructField => "struct-field",
            Operator::Literal => "literal",
            Operator::Statement => "statement",
            Operator::Arguments => "arguments",
        }
    }

    /// Whether cargo-mutants has it, too.
    pub fn is_common(self) -> bool {
        self <= Operator::StructField
    }
}

/// How a mutant is chosen at run time.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Switch {
    /// This expression is another one.
    Expression { node: Span, other: String },
    /// The function returns the replacement before it does anything.
    Return,
    /// A guard here hides the arm.
    Guard { at: u32 },
    /// The statement is passed by.
    Skip,
    /// It is not, for this reason.
    None(&'static str),
}

/// The functions and mutants of a file; none where the text is not Rust, or nests deeper than sources are read.
///
/// Run it on a thread with [`parse::STACK_BYTES`] of stack.
pub fn plan(text: &str) -> Option<Plan> {
    if parse::nests_too_deep(text) {
        return None;
    }
    let code = parse::without_preamble(text);
    let found = syn::parse_str::<syn::File>(&code).ok().map(|file| finder::find(text, &file));
    // The lexer keeps every text that it ever saw for the sake of its spans; ours are plain by now.
    proc_macro2::extra::invalidate_current_thread_spans();
    found.map(|found| settle::settle(text, found))
}

/// The source with one mutant and nothing else, for a build of its own, and for people to see.
pub fn mutated(text: &str, plan: &Plan, mutant: usize) -> String {
    let Some(mutant) = plan.mutants.get(mutant) else { return text.to_owned() };
    line::spliced(text, mutant.span, &mutant.replacement)
}

#[cfg(test)]
mod tests;
