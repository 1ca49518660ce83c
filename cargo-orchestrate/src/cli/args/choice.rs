//! Choices that the renderer declares, as clap has them: in help, in completions, and in what it says of a word that is none.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use orchestrate_render::Choice;

/// A parser of the words of a choice.
pub(super) fn choice<C: Choice>() -> impl TypedValueParser<Value = C> {
    let words = C::ALL.iter().map(|value| PossibleValue::new(value.word()).help(value.summary()));
    PossibleValuesParser::new(words).try_map(|word| {
        let chosen = C::ALL.iter().find(|value| value.word() == word);
        chosen.copied().ok_or_else(|| format!("`{word}` is no possible value"))
    })
}
