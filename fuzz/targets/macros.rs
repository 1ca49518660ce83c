//! Any tokens as the rules of a macro, and any as a call of it: read, expanded, and what was made parsed where it stands.
//!
//! The first byte chooses the place of the call and whether the rest is text or tokens; in a text, a line that begins with `<`
//! is the call; in tokens, the byte 239 comes before it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use orchestrate_fuzz::{calls, places, stack, tokens};
use orchestrate_syntax::expand::{self, Edition, Options, Rules};
use orchestrate_syntax::parse::{Form, parse};

fuzz_target!(|bytes: &[u8]| stack::run(read, bytes));

const PLACES: [(&str, &str); 8] = [
    ("m! {", "}"),
    ("fn f(a: u8) -> u8 { let x = a; m!(", ") }"),
    ("fn f() { m! {", "} }"),
    ("fn f(b: u8) { let m!(", ") = b; }"),
    ("type T = m![", "];"),
    ("impl S { m! {", "} }"),
    ("trait T { m! {", "} }"),
    ("paste! {", "}"),
];

fn read(bytes: &[u8]) {
    let Some((mode, rest)) = bytes.split_first() else { return };
    let (rules, call) = if mode & 8 == 0 { of_text(rest) } else { of_tokens(rest) };
    given(&call);
    let Ok(rules) =
        Rules::read(&rules, [Edition::Rust2018, Edition::Rust2021, Edition::Rust2024][usize::from(mode >> 4) % 3])
    else {
        return;
    };
    let (before, after) = PLACES[usize::from(mode & 7)];
    let text = format!("{before}{call}{after}");
    let facts = parse(&text, Form::Items);
    places::check(&facts, &text);
    calls::follow(&facts, &[rules], &text);
}

fn of_text(bytes: &[u8]) -> (String, String) {
    let text = String::from_utf8_lossy(bytes);
    let (rules, call) = text.split_once("\n<").unwrap_or((&text, ""));
    (rules.to_owned(), call.to_owned())
}

fn of_tokens(bytes: &[u8]) -> (String, String) {
    let at = bytes.iter().position(|byte| *byte == 239).unwrap_or(bytes.len());
    (tokens::text(&bytes[..at]), tokens::text(bytes.get(at + 1..).unwrap_or_default()))
}

/// Macros that no definition tells.
fn given(call: &str) {
    let Ok(tokens) = expand::lex(call, 0) else { return };
    let options = Options { max_bytes: 1 << 16, ..Options::default() };
    let _ = expand::paste(&tokens, &options);
    let _ = expand::thread_local(&tokens, &options);
    let _ = expand::wrapped(&tokens, ("f(", ")"), &options);
}
