//! One file to one tree of plain, serialisable facts, and the issues met on the way.
//!
//! In: text. Out: [`FileFacts`]. Parsing never fails: what could not be read is an [`Issue`] among the facts.
//!
//! **Architecture Invariant:** it knows syn, as `mutate` alone does beside it; no type of it leaves. It reads no files and resolves no names.

mod assertions;
mod attribute_strings;
mod attributes;
mod bodies;
mod brackets;
mod cache;
mod depth;
mod engine;
mod facts;
mod imports;
mod items;
mod kinds;
mod lexer;
mod locals;
mod macros;
mod members;
mod outline;
mod pats;
mod preface;
mod properties;
mod spans;
mod tautology;
mod types;
mod walker;

pub use assertions::says_assert;
pub use attributes::{is_own_attribute, own_attribute_names};
pub use cache::{Cached, FactsCache};
pub use facts::*;
pub use kinds::{DefKind, ReferenceKind, Visibility};
pub use preface::{Preface, above_item, at_top};
pub use spans::Origins;

use std::borrow::Cow;

use proc_macro2::TokenStream;
use syn::parse::Parse;

use outline::Outline;
use spans::Spans;
use walker::Walker;

use orchestrate_workspace::source::Span;

/// Stack that [`parse`] needs at the greatest depth that it reads, in bytes; callers run it on a thread that has as much.
pub const STACK_BYTES: usize = 256 << 20;

/// What a file is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Form {
    /// Items: a module.
    Items,
    /// One expression, as `include!` reads it where an expression stands.
    Expression,
    /// Items of a crate outside the workspace: what they declare, without what bodies do.
    Declarations,
}

/// The facts of one file. Run it on a thread with [`STACK_BYTES`] of stack.
pub fn parse(text: &str, form: Form) -> FileFacts {
    let code = without_preamble(text);
    let mut outline = match form {
        Form::Items | Form::Expression => Outline::of(&code),
        Form::Declarations => Outline::of_declarations(&code),
    };
    let lines = std::mem::take(&mut outline.lines);
    let spans = Spans::new(&code, lines, form != Form::Declarations);
    let walker = Walker::new(&spans);
    let walker = if form == Form::Declarations { walker.without_bodies() } else { walker };
    let mut facts = match form {
        Form::Items | Form::Declarations => match read(&outline, &spans) {
            Ok(file) => walker.file(&file),
            Err(issue) => walker.unreadable(issue),
        },
        Form::Expression => match read(&outline, &spans) {
            Ok(expr) => walker.expression(&expr),
            Err(issue) => walker.unreadable(issue),
        },
    };
    // The lexer keeps every text that it ever saw for the sake of its spans; ours are plain by now.
    proc_macro2::extra::invalidate_current_thread_spans();
    facts.compact(form != Form::Declarations);
    facts
}

/// A text that a macro made, or the arguments of a macro that is not known.
pub struct MadeText<'a> {
    /// The text.
    pub text: &'a str,
    /// Where its bytes were written.
    pub origins: Origins<'a>,
    /// The call: it tells where the text stands, and what variables it may name.
    pub call: &'a MacroCallFact,
    /// The last name of the macro.
    pub name: &'a str,
    /// Whether the text is what the macro made; else it is the arguments of one that is not known.
    pub expanded: bool,
    /// Whether what bodies do counts; else only what is declared, as in [`Form::Declarations`].
    pub bodies: bool,
}

/// The facts of a text that a macro made: their spans lead to the file of the call. The first body is the value of the call
/// where it stands as an expression or statement. Run it on a thread with [`STACK_BYTES`] of stack.
pub fn parse_made(made: &MadeText<'_>) -> FileFacts {
    let mut outline = outline_of_made(made);
    let spans = spans_of_made(made, &mut outline);
    let mut facts = walker_of_made(made, &spans).made(made, &outline).unwrap_or_else(|| {
        let mut outline = Outline::of_tokens(made.text);
        let spans = spans_of_made(made, &mut outline);
        walker_of_made(made, &spans).made_tokens_alone(made, &outline)
    });
    proc_macro2::extra::invalidate_current_thread_spans();
    facts.compact(made.bodies);
    facts
}

fn spans_of_made<'t>(made: &MadeText<'t>, outline: &mut Outline<'_>) -> Spans<'t> {
    Spans::made(made.text, std::mem::take(&mut outline.lines), made.origins, made.call.span)
}

fn walker_of_made<'s>(made: &MadeText<'_>, spans: &'s Spans<'s>) -> Walker<'s> {
    let walker = Walker::new(spans);
    if made.bodies { walker } else { walker.without_bodies() }
}

fn outline_of_made<'t>(made: &MadeText<'t>) -> Outline<'t> {
    let items = matches!(made.call.position, Position::Item | Position::Member | Position::TraitMember);
    match () {
        () if !made.expanded => Outline::of_tokens(made.text),
        () if !made.bodies && items => Outline::of_declarations(made.text),
        // Each level of nesting takes a byte at least, and what calls of macros take has a `!` before it.
        () if made.text.len() <= depth::MAX_NESTING as usize && !made.text.contains('!') => Outline::whole(made.text),
        () => Outline::of(made.text),
    }
}

/// Whether the code nests deeper than the parser is asked to go.
pub fn nests_too_deep(text: &str) -> bool {
    Outline::of_tokens(text).too_deep.is_some()
}

fn read<T: Parse>(outline: &Outline<'_>, spans: &Spans<'_>) -> Result<T, Issue> {
    if let Some(span) = outline.too_deep {
        return Err(Issue {
            span,
            message: format!("the code nests more than {} levels deep", depth::MAX_NESTING),
            help: "split the expression, or move generated data into a file that is no source".to_owned(),
        });
    }
    let not_rust = |span| Issue {
        span,
        message: "this is not Rust: a bracket or quote is not closed, or a character is none of the language's"
            .to_owned(),
        help: "run `cargo check` to see the compiler's own words, and mend the file".to_owned(),
    };
    let tokens: TokenStream =
        outline.code.parse().map_err(|error: proc_macro2::LexError| not_rust(spans.of(error.span())))?;
    if let Some(at) = outline.broken {
        return Err(not_rust(Span::new(at, at)));
    }
    syn::parse2(tokens).map_err(|error| Issue {
        span: spans.of(error.span()),
        message: format!("the file does not parse: {error}"),
        help: "run `cargo check` to see the compiler's own words, and mend the file".to_owned(),
    })
}

/// Blanks a byte order mark and a `#!` line, neither of which is Rust; every other byte keeps its place.
pub fn without_preamble(text: &str) -> Cow<'_, str> {
    let bom = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let rest = &text[bom..];
    let shebang = if is_shebang(rest) { rest.find('\n').unwrap_or(rest.len()) } else { 0 };
    match bom + shebang {
        0 => Cow::Borrowed(text),
        blank => Cow::Owned(" ".repeat(blank) + &text[blank..]),
    }
}

/// `#!` begins a shebang unless the next token makes it an attribute.
fn is_shebang(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("#!") else { return false };
    !rest.trim_start().starts_with('[')
}

#[cfg(test)]
pub(crate) mod tests;
