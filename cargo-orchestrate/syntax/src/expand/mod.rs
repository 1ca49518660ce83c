//! Expands `macro_rules!` macros: a definition and a call to text, and where each byte of it was written.
//!
//! In: the text of a definition, the tokens of a call. Out: text that a parser can read, with a map back to the root text
//! (the file of the outermost call), or the reason why not. Names that the definition wrote are told apart from those that
//! the call brought, so that whoever resolves them can keep locals apart.
//!
//! Matching is rustc's: the first rule that fits is taken, and a fragment that has begun is never given up. What one macro
//! has matched as a fragment stays a unit to the next.
//!
//! **Architecture Invariant:** knows tokens, not syntax trees, names or files. Every text is answered in bounded time and
//! memory.

mod bindings;
mod fragment;
mod given;
mod lexer;
mod limits;
pub(crate) mod literal;
mod map;
mod matching;
mod output;
mod read;
mod refusal;
mod rules;
mod single;
mod skip;
#[cfg(test)]
mod tests;
mod token;
mod transcribe;

pub(crate) use fragment::is_reserved;
pub use fragment::{Edition, Fragment};
pub use given::{paste, thread_local, wrapped};
pub use lexer::{LexError, lex, lex_with};
pub use limits::{Budget, Options};
pub use map::Map;
pub use refusal::{ReadError, Refusal};
pub use rules::Rules;
pub use single::only_call;
pub use token::{Delimiter, Kind, Origin, Token, Tokens};

use smallvec::SmallVec;

/// What a call expands to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Expansion {
    /// Its tokens as text.
    pub text: String,
    /// Where each byte of the text was written.
    pub map: Map,
    /// The index of the rule that was taken.
    pub rule: usize,
}

/// Expands a call, given what stands between its outer brackets.
pub fn expand(
    rules: &Rules,
    call: &Tokens<'_>,
    options: &Options<'_>,
    budget: &mut Budget,
) -> Result<Expansion, Refusal> {
    let mut matcher = matching::Matcher::new(rules, call, options, budget);
    for (index, rule) in rules.rules.iter().enumerate() {
        if let Some(bindings) = matcher.rule(rule)? {
            return write(rules, index, call, &bindings, options, budget);
        }
    }
    Err(Refusal::NoRule)
}

fn write(
    rules: &Rules,
    index: usize,
    call: &Tokens<'_>,
    bindings: &bindings::Bindings,
    options: &Options<'_>,
    budget: &mut Budget,
) -> Result<Expansion, Refusal> {
    let rule = &rules.rules[index];
    let mut transcriber = transcribe::Transcriber {
        rules,
        rule,
        tokens: call,
        bindings,
        options,
        budget,
        output: output::Output::new(options),
        turns: SmallVec::new(),
        lengths: SmallVec::new(),
    };
    transcriber.pieces(0, rule.pieces.len())?;
    let output::Output { text, map, .. } = transcriber.output;
    budget.spend_bytes(text.len() as u64)?;
    Ok(Expansion { text, map, rule: index })
}
