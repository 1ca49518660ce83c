//! That an edited text is the same but for marks, and that each mark stands on its item.

use super::edit::{Edit, applied};
use orchestrate_syntax::digest;
use orchestrate_syntax::parse::{self, AttributeFact, FileFacts, Form, ItemId};

/// Where a mark has to be found: on an item of the file, or on the file itself.
pub type Marked = Option<ItemId>;

/// The edited text, where it holds what it must.
///
/// Run it on a thread with [`parse::STACK_BYTES`] of stack.
///
/// # Errors
/// What it does not hold.
pub fn prove(text: &str, edits: &[Edit], marked: &[Marked]) -> Result<String, &'static str> {
    let edited = applied(text, edits);
    let same = digest::of(&rust(text)).ok().filter(|digest| digest::of(&rust(&edited)).as_ref() == Ok(digest));
    if same.is_none() {
        return Err("a mark there would change the code");
    }
    let (before, after) = (parse::parse(text, Form::Items), parse::parse(&edited, Form::Items));
    // What could not be read before, such as the arguments of a macro, cannot be read now.
    let issues = |facts: &FileFacts| facts.issues.iter().map(|issue| issue.message.clone()).collect::<Vec<_>>();
    if issues(&before) != issues(&after) {
        return Err("the file would not parse any more");
    }
    let kinds = |facts: &FileFacts| facts.items.iter().map(|item| item.kind).collect::<Vec<_>>();
    let bears = |on: &Marked| after.attributes.iter().any(|it| it.on == *on && is_mark(&after, it));
    if kinds(&before) != kinds(&after) || !marked.iter().all(bears) {
        return Err("the mark would not be found on the item");
    }
    Ok(edited)
}

fn is_mark(facts: &FileFacts, attribute: &AttributeFact) -> bool {
    facts.path(attribute.path).last().is_some_and(|last| facts.name(last.name) == "generated")
}

/// The text without what is no Rust.
fn rust(text: &str) -> std::borrow::Cow<'_, str> {
    parse::without_preamble(text)
}
