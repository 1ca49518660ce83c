//! Definitions and calls with what they become, in the `.cases` beside this file; places; hostile input.
//!
//! A case is `## what it shows`, the rules, then calls (`<`), each with the expected tokens (`>`) or a part of the reason
//! why there are none (`!`).

mod agreement;
mod hostile;
mod places;
mod tokens;

use super::*;

const CRATE: &str = "__crate_17";

fn options() -> Options<'static> {
    Options { crate_name: CRATE, ..Options::default() }
}

fn rules(body: &str) -> Rules {
    Rules::read(body, Edition::Rust2024).unwrap_or_else(|error| panic!("{error}: {body}"))
}

fn expanded(body: &str, call: &str) -> Result<Expansion, Refusal> {
    let call = lex(call, 0).expect("tokens");
    expand(&rules(body), &call, &options(), &mut Budget::default())
}

/// The tokens of a text, apart.
fn words(text: &str) -> Vec<String> {
    let tokens = lex(text, 0).unwrap_or_else(|error| panic!("{error}: {text}"));
    let mut words = Vec::new();
    let mut at = 0;
    while tokens.kind(at) != Kind::End {
        words.push(tokens.text(at).to_owned());
        at += usize::from(tokens.at(at).glue);
    }
    words
}

/// One call with its outcome: tokens, or a part of the refusal.
struct Call<'a> {
    title: &'a str,
    rules: &'a str,
    call: &'a str,
    outcome: Result<&'a str, &'a str>,
}

fn calls(text: &str) -> Vec<Call<'_>> {
    let mut calls = Vec::new();
    for case in text.split("## ").skip(1) {
        let (title, case) = case.split_once('\n').expect("a title");
        let first = case.find("\n<").map_or(0, |at| at + 1);
        let (rules, tests) = case.split_at(first);
        let lines: Vec<&str> = tests.lines().filter(|line| !line.is_empty()).collect();
        for pair in lines.chunks(2) {
            let [call, outcome] = pair else { panic!("a call without its outcome: {title}") };
            let outcome = match outcome.split_at(1) {
                (">", text) => Ok(text),
                (_, reason) => Err(reason.trim()),
            };
            calls.push(Call { title, rules, call: call.trim_start_matches('<').trim(), outcome });
        }
    }
    calls
}

fn run(text: &str, at_least: usize) {
    let calls = calls(text);
    assert!(calls.len() >= at_least, "{} cases", calls.len());
    let wrong: Vec<String> = calls.iter().filter_map(difference).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a call became instead of what it should.
fn difference(case: &Call<'_>) -> Option<String> {
    let Call { title, rules, call, outcome } = case;
    let (right, found) = match (expanded(rules, call), outcome) {
        (Ok(expansion), Ok(text)) => (words(&expansion.text) == words(text), expansion.text),
        (Ok(expansion), Err(_)) => (false, expansion.text),
        (Err(refusal), Ok(_)) => (false, refusal.to_string()),
        (Err(refusal), Err(reason)) => (refusal.to_string().contains(reason), refusal.to_string()),
    };
    (!right).then(|| format!("{title}: {call}\n  became {found}\n  not    {outcome:?}"))
}

#[test]
fn each_fragment_ends_where_it_does_for_the_compiler() {
    run(include_str!("fragments.cases"), 120);
}

#[test]
fn repetitions_match_and_write_at_their_depth() {
    run(include_str!("repetitions.cases"), 38);
}

#[test]
fn macros_as_they_are_written_expand() {
    run(include_str!("macros.cases"), 43);
}
