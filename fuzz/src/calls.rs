//! Macro calls as the engine treats them: what each makes is parsed, and so are the calls in that.

use orchestrate_syntax::expand::{self, Budget, Expansion, Map, Options, Rules, Tokens};
use orchestrate_syntax::parse::{FileFacts, MacroCallFact, MadeText, Origins, parse_made};

use crate::places;

/// More calls than this of one input say nothing new.
const MAX_CALLS: usize = 40;
/// As the engine bounds one expansion, made small: it is the bound that is tried, not the machine.
const MAX_BYTES: u32 = 1 << 16;
const STEPS: u64 = 1 << 20;
const BYTES: u64 = 1 << 18;

/// Follows the calls of a file; each is read as its arguments where no rules are given or none matches.
pub fn follow(facts: &FileFacts, rules: &[Rules], root: &str) {
    let mut budget = Budget::new(STEPS, BYTES);
    let mut open: Vec<(MacroCallFact, Option<Map>)> =
        facts.macro_calls.iter().cloned().map(|call| (call, None)).collect();
    for _ in 0..MAX_CALLS {
        let Some((call, map)) = open.pop() else { break };
        let (facts, map) = made(&call, map, rules, &mut budget);
        places::check(&facts, root);
        open.extend(facts.macro_calls.into_iter().map(|call| (call, map.clone())));
    }
}

fn made(call: &MacroCallFact, map: Option<Map>, rules: &[Rules], budget: &mut Budget) -> (FileFacts, Option<Map>) {
    if let Some(expansion) = expanded(call, map.as_ref(), rules, budget) {
        let origins = Origins::Made(&expansion.map, 0);
        let facts =
            parse_made(&MadeText { text: &expansion.text, origins, call, name: "", expanded: true, bodies: true });
        return (facts, Some(expansion.map));
    }
    let origins = map.as_ref().map_or(Origins::File(call.at), |map| Origins::Made(map, call.at));
    (parse_made(&MadeText { text: &call.text, origins, call, name: "proptest", expanded: false, bodies: true }), map)
}

fn expanded(call: &MacroCallFact, map: Option<&Map>, rules: &[Rules], budget: &mut Budget) -> Option<Expansion> {
    let tokens = match map {
        Some(map) => expand::lex_with(&call.text, map, call.at).ok()?,
        None => expand::lex(&call.text, call.at).ok()?,
    };
    let mut last = rules.iter().find_map(|rules| once(rules, &tokens, budget))?;
    // A macro that is nothing but another call is taken further without parsing, as the engine does.
    while let Some((_, start, end)) = expand::only_call(&last.text) {
        let Ok(tokens) = expand::lex_with(&last.text[start..end], &last.map, start as u32) else { break };
        let Some(next) = rules.iter().find_map(|rules| once(rules, &tokens, budget)) else { break };
        last = next;
    }
    Some(last)
}

fn once(rules: &Rules, tokens: &Tokens<'_>, budget: &mut Budget) -> Option<Expansion> {
    let options = Options { crate_name: "__crate_1", max_bytes: MAX_BYTES, max_steps: STEPS, ..Options::default() };
    expand::expand(rules, tokens, &options, budget).ok()
}
