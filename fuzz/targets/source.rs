//! Any bytes as a source file: parsed as each form, and with it the arguments of its macro calls.
//!
//! The first byte chooses the form, and whether the rest is text or tokens, which may have a part that is repeated.

#![no_main]

use libfuzzer_sys::fuzz_target;
use orchestrate_fuzz::{calls, places, stack, tokens};
use orchestrate_syntax::expand::{Edition, Rules};
use orchestrate_syntax::parse::{FileFacts, Form, ItemDetail, parse};

fuzz_target!(|bytes: &[u8]| stack::run(read, bytes));

fn read(bytes: &[u8]) {
    let Some((mode, rest)) = bytes.split_first() else { return };
    let text = match mode & 12 {
        0 | 8 => String::from_utf8_lossy(rest).into_owned(),
        4 => tokens::text(rest),
        _ => tokens::text(&tokens::repeated(rest)),
    };
    let form = [Form::Items, Form::Expression, Form::Declarations, Form::Items][usize::from(mode & 3)];
    let facts = parse(&text, form);
    places::check(&facts, &text);
    calls::follow(&facts, &own_rules(&facts), &text);
}

/// The macros that the file defines.
fn own_rules(facts: &FileFacts) -> Vec<Rules> {
    let rules = facts.items.iter().filter_map(|item| match &item.detail {
        ItemDetail::Macro { rules: Some(rules), .. } => Rules::read(rules, Edition::Rust2024).ok(),
        _ => None,
    });
    rules.take(4).collect()
}
