//! Which mutants are chosen at run time, once all of them are known.

use super::finder::Found;
use super::{Mutant, Plan, Switch, line};
use orchestrate_workspace::source::Span;

/// The longest expression that is written a second time, in bytes. Expressions hold expressions, and each is copied: without a
/// bound, what is made of a long one grows by the square.
const MAX_COPY: u32 = 4_000;

/// How many expressions with a choice may stand in each other: every one costs the compiler three levels.
pub(super) const MAX_DEPTH: usize = 64;

const LONG: &str = "the expression is too long to be written twice";
const SYNTAX: &str = "it is no expression where nothing stands around it";
const ITEMS: &str = "an item stands in the expression, and cannot be written twice";
pub(super) const DEEP: &str = "too many expressions with a choice stand around it";

/// An expression with a part replaced, read again as the compiler would.
pub(super) fn other(text: &str, node: Span, span: Span, replacement: &str) -> Switch {
    if node.end.saturating_sub(node.start) > MAX_COPY || !node.contains(span) {
        return Switch::None(LONG);
    }
    let inner = Span::new(span.start - node.start, span.end - node.start);
    let code = line::spliced(line::slice(text, node), inner, replacement);
    match line::on_one_line(&code) {
        Some(other) if syn::parse_str::<syn::Expr>(&other).is_ok() => Switch::Expression { node, other },
        _ => Switch::None(SYNTAX),
    }
}

/// The plan in order, without what has no place in the text.
pub(super) fn settle(text: &str, found: Found) -> Plan {
    let Found { mut plan, items } = found;
    plan.mutants.retain(|mutant| is_in(text, mutant.span));
    plan.mutants.iter_mut().for_each(|mutant| without_items(mutant, &items));
    limit_depth(&mut plan.mutants);
    plan
}

fn is_in(text: &str, span: Span) -> bool {
    text.get(span.start as usize..span.end as usize).is_some_and(|code| !code.is_empty())
}

fn without_items(mutant: &mut Mutant, items: &[Span]) {
    if let Switch::Expression { node, .. } = mutant.switch {
        // Items are in the order in which they begin.
        let next = items.partition_point(|item| item.start < node.start);
        if items.get(next).is_some_and(|item| node.contains(*item)) {
            mutant.switch = Switch::None(ITEMS);
        }
    }
}

fn limit_depth(mutants: &mut [Mutant]) {
    let node = |mutant: &Mutant| match mutant.switch {
        Switch::Expression { node, .. } => Some(node),
        _ => None,
    };
    let mut nodes: Vec<Span> = mutants.iter().filter_map(node).collect();
    nodes.sort_by_key(|node| (node.start, std::cmp::Reverse(node.end)));
    nodes.dedup();
    let (mut around, mut deep): (Vec<Span>, Vec<Span>) = (Vec::new(), Vec::new());
    for node in nodes {
        while around.last().is_some_and(|outer| outer.end <= node.start) {
            around.pop();
        }
        around.push(node);
        if around.len() > MAX_DEPTH {
            deep.push(node);
        }
    }
    for mutant in mutants {
        if node(mutant).is_some_and(|node| deep.binary_search_by_key(&key(node), |it| key(*it)).is_ok()) {
            mutant.switch = Switch::None(DEEP);
        }
    }
}

fn key(node: Span) -> (u32, std::cmp::Reverse<u32>) {
    (node.start, std::cmp::Reverse(node.end))
}
