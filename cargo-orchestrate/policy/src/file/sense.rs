//! What the form of a policy cannot say: names that are given twice, promises that contradict each other or bind nothing.

use std::collections::BTreeMap;

use super::claims::AttributesTable;
use super::contracts::{BoundaryTable, CyclesTable};
use super::located::Located;
use super::pairs::pairs;
use super::problem::PolicyProblem;
use super::reviews::ReviewTable;
use super::table::{AcceptTable, LayerTable, OriginTable, RawPolicy, RequireTable, StringsTable, Unsigned};
use super::words::{Extent, Strength};
use crate::nearest::nearest;
use orchestrate_workspace::source::Span;

/// The contract that `[generated] deny` makes.
const RESERVED: &str = "generated";

/// Everything in a well-formed policy that makes no sense.
pub(super) fn check(policy: &RawPolicy) -> Vec<PolicyProblem> {
    let mut problems = Vec::new();
    twice("boundary", policy.boundary.iter().map(|boundary| &boundary.value.name), &mut problems);
    twice("protected", policy.protected.iter().map(|table| &table.value.name), &mut problems);
    twice("interface", policy.interface.iter().map(|table| &table.value.name), &mut problems);
    twice("independent", policy.independent.iter().map(|table| &table.value.name), &mut problems);
    twice("cycles", policy.cycles.iter().map(|table| &table.value.name), &mut problems);
    twice("exhaustive", policy.exhaustive.iter().map(|table| &table.value.name), &mut problems);
    twice("visibility", policy.visibility.iter().map(|table| &table.value.name), &mut problems);
    twice("naming", policy.naming.iter().map(|table| &table.value.name), &mut problems);
    twice("required", policy.required.iter().map(|table| &table.value.name), &mut problems);
    twice("review", policy.review.iter().map(|table| &table.value.name), &mut problems);
    problems.extend(policy.review.iter().filter_map(|table| unreviewable(&table.value)));
    twice("attributes", policy.attributes.iter().map(|table| &table.value.name), &mut problems);
    problems.extend(policy.attributes.iter().filter_map(nothing_asked));
    if let (Some(table), []) = (policy.exhaustive.first(), policy.layers.as_slice()) {
        let message = "every module is to belong to a layer, and there are no layers".to_owned();
        problems.push(PolicyProblem::new(table.span, message, "add `[[layers]]`, or remove `[[exhaustive]]`"));
    }
    twice("layer", policy.layers.iter().map(|layer| &layer.value.name), &mut problems);
    policy.boundary.iter().for_each(|boundary| check_boundary(boundary, &mut problems));
    problems.extend(policy.cycles.iter().filter_map(of_nothing));
    check_stacks(&policy.layers, &mut problems);
    check_strings(&policy.resolution.strings, &mut problems);
    problems.extend(policy.tests.require.iter().filter_map(|table| scoreless(&table.value)));
    problems.extend(policy.tests.require.iter().filter_map(|table| untestable(&table.value)));
    check_accepted(&policy.tests.accept, &mut problems);
    problems.extend(idle_since(&policy.origin));
    for table in &policy.generated.paths {
        if let Err(error) = orchestrate_grammar::generated_from_pairs(pairs(&table.value), table.span) {
            problems.push(PolicyProblem::new(error.span, error.message, error.help));
        }
    }
    problems
}

/// A day from which nothing changes.
fn idle_since(origin: &OriginTable) -> Option<PolicyProblem> {
    let since = origin.since.as_ref().filter(|_| origin.unsigned == Unsigned::Unknown)?;
    let help = "add `unsigned = \"human\"`, where people write what bears no sign; or take `since` out";
    Some(PolicyProblem::new(
        since.span,
        "`since` says from when `unsigned = \"human\"` holds, and that is not said",
        help,
    ))
}

fn twice<'a>(what: &str, names: impl Iterator<Item = &'a Located<String>>, problems: &mut Vec<PolicyProblem>) {
    let mut seen = Vec::new();
    for name in names {
        if seen.contains(&&name.value) {
            let message = format!("two {what} tables are named `{}`", name.value);
            problems.push(PolicyProblem::new(name.span, message, "give each its own name: findings bear it"));
        }
        seen.push(&name.value);
    }
}

fn check_strings(strings: &StringsTable, problems: &mut Vec<PolicyProblem>) {
    let mut seen = Vec::new();
    for place in strings.values.iter().chain(&strings.types) {
        if seen.contains(&&place.value) {
            let message = format!("`{}` is given twice in `[resolution.strings]`", place.value);
            let help = "keep it in `types`, where the string names a type, a trait or a module, and else in `values`";
            problems.push(PolicyProblem::new(place.span, message, help));
        }
        seen.push(&place.value);
    }
}

/// Attributes, of which none is asked for and none is forbidden.
fn nothing_asked(table: &Located<AttributesTable>) -> Option<PolicyProblem> {
    let AttributesTable { name, require, deny, .. } = &table.value;
    let message = || format!("attributes `{}` has neither `require` nor `deny`", name.value);
    let help = "say what each item must have, as in `require = [\"must_use\"]`, or what none may, as in `deny = [\"allow(dead_code)\"]`";
    (require.is_none() && deny.is_none()).then(|| PolicyProblem::new(table.span, message(), help))
}

/// A least score, where nothing is scored.
fn scoreless(table: &RequireTable) -> Option<PolicyProblem> {
    let score = table.min_score.as_ref().filter(|_| table.strength != Strength::KillsMutants)?;
    let message = "`min-score` is a share of mutants, and this `strength` asks for none";
    Some(PolicyProblem::new(score.span, message.to_owned(), "write `strength = \"kills-mutants\"` beside it"))
}

/// What no test can hold by itself.
fn untestable(table: &RequireTable) -> Option<PolicyProblem> {
    let kind = &table.subject.kind;
    let message = || format!("no test holds a {} by itself", kind.value.word());
    let help = "name what is in it, as in `kind = \"fn\"`";
    (!kind.value.stands_alone()).then(|| PolicyProblem::new(kind.span, message(), help))
}

/// What nobody looks at by itself.
fn unreviewable(table: &ReviewTable) -> Option<PolicyProblem> {
    let kind = table.subject.kind.as_ref()?;
    let message = || format!("no {} is reviewed by itself", kind.value.word());
    let help = "name what is in it, as in `kind = \"fn\"`, or the type that it is a part of, or leave `kind` out";
    (!kind.value.stands_alone()).then(|| PolicyProblem::new(kind.span, message(), help))
}

fn check_accepted(tables: &[Located<AcceptTable>], problems: &mut Vec<PolicyProblem>) {
    let mut seen = Vec::new();
    for AcceptTable { item, mutants, .. } in tables.iter().map(|table| &table.value) {
        for mutant in mutants {
            let named = (item.value.replace('-', "_"), &mutant.value);
            if seen.contains(&named) {
                let message = format!("mutant `{}` of `{}` is accepted twice", mutant.value, item.value);
                problems.push(PolicyProblem::new(mutant.span, message, "keep one of the two, with its reason"));
            }
            seen.push(named);
        }
    }
}

fn check_boundary(boundary: &Located<BoundaryTable>, problems: &mut Vec<PolicyProblem>) {
    let (table, name) = (&boundary.value, &boundary.value.name);
    if name.value == RESERVED {
        let message = format!("no boundary can be named `{RESERVED}`: `[generated] deny` is");
        problems.push(PolicyProblem::new(name.span, message, "give it another name"));
    }
    let listed = table.deny.iter().chain(&table.allow).flatten();
    let parts = listed.filter(|pattern| table.edges.is_some() && pattern.value.contains("::"));
    problems.extend(parts.map(|pattern| {
        let message = format!("`{}` is a part of a crate, and `edges` is about whole ones", pattern.value);
        PolicyProblem::new(pattern.span, message, "name the crate, or remove `edges` to judge the code itself")
    }));
    match (&table.deny, &table.allow) {
        (Some(_), Some(_)) => {
            let message = format!("boundary `{}` has both `deny` and `allow`", name.value);
            let help = "keep one: `allow` already forbids everything else";
            problems.push(PolicyProblem::new(boundary.span, message, help));
        }
        (None, Some(_)) if matches!(&table.reach, Some(reach) if reach.value == Extent::Transitive) => {
            let span = table.reach.as_ref().map_or(boundary.span, |reach| reach.span);
            let message = format!("boundary `{}` is transitive and has an `allow` list", name.value);
            let help = "remove `reach`, or say with `deny` what may not be reached: all that code reaches in the end is no list to keep";
            problems.push(PolicyProblem::new(span, message, help));
        }
        (None, None) => {
            let message = format!("boundary `{}` has neither `deny` nor `allow`", name.value);
            let help =
                "say what it may not use, as in `deny = [\"std::fs\"]`, or all that it may, as in `allow = [\"std\"]`";
            problems.push(PolicyProblem::new(boundary.span, message, help));
        }
        _ => {}
    }
}

/// Circles of what: of exactly one thing.
fn of_nothing(table: &Located<CyclesTable>) -> Option<PolicyProblem> {
    let name = &table.value.name.value;
    let (message, help) = match (&table.value.beneath, &table.value.between) {
        (Some(_), Some(_)) => (
            format!("cycles `{name}` has both `beneath` and `between`"),
            "make two tables of it: each has its own circles",
        ),
        (None, None) => (
            format!("cycles `{name}` has neither `beneath` nor `between`"),
            "say within what, as in `beneath = [\"shop\"]`, or between which modules, as in `between = [\"shop::*\"]`",
        ),
        _ => return None,
    };
    Some(PolicyProblem::new(table.span, message, help))
}

fn check_stacks(layers: &[Located<LayerTable>], problems: &mut Vec<PolicyProblem>) {
    let mut stacks: BTreeMap<&str, Vec<&LayerTable>> = BTreeMap::new();
    for layer in layers {
        let stack = layer.value.stack.as_ref().map_or("", |stack| &stack.value);
        stacks.entry(stack).or_default().push(&layer.value);
    }
    for (name, stack) in &stacks {
        if let [only] = stack.as_slice() {
            let others = stacks.keys().copied().filter(|other| other != name && !other.is_empty());
            problems.push(alone(only, nearest(name, others)));
        }
        claimed_twice(stack, problems);
        problems.extend(stack.iter().filter_map(|layer| empty(layer)));
        problems.extend(elsewhere(stack));
        if let [first, .., last] = stack.as_slice() {
            problems.extend(closed_to_none(first, "above"));
            problems.extend(closed_to_none(last, "below"));
        }
    }
}

/// A stack of one layer holds nothing: most often, the name of the stack is misspelt.
fn alone(layer: &LayerTable, near: Option<&str>) -> PolicyProblem {
    let (stack, span) = match &layer.stack {
        Some(stack) => (format!("of stack `{}`", stack.value), stack.span),
        None => ("without a stack".to_owned(), layer.name.span),
    };
    let message = format!("layer `{}` is the only one {stack}, so it forbids nothing", layer.name.value);
    let help = match near {
        Some(near) => format!("did you mean `stack = \"{near}\"`?"),
        None => "add the layers that stand above or below it".to_owned(),
    };
    PolicyProblem::new(span, message, help)
}

fn empty(layer: &LayerTable) -> Option<PolicyProblem> {
    let message = || format!("layer `{}` contains nothing", layer.name.value);
    let help = "say what it holds, as in `contains = [\"shop_domain\"]`";
    (layer.contains.is_empty() && layer.optional.is_empty())
        .then(|| PolicyProblem::new(layer.name.span, message(), help))
}

/// A stack stands in one place, or in each of some, as a whole.
fn elsewhere(stack: &[&LayerTable]) -> Option<PolicyProblem> {
    let (first, rest) = stack.split_first()?;
    let other = rest.iter().find(|layer| layer.within != first.within)?;
    let message = format!("layers `{}` and `{}` of a stack differ in `within`", first.name.value, other.name.value);
    Some(PolicyProblem::new(other.name.span, message, "write the same `within` in all layers of a stack"))
}

fn closed_to_none(layer: &LayerTable, place: &str) -> Option<PolicyProblem> {
    let message = || format!("layer `{}` is closed, and none stands {place} it", layer.name.value);
    let help = "remove `closed`: it keeps those above a layer from those below it";
    layer.closed.then(|| PolicyProblem::new(layer.name.span, message(), help))
}

fn claimed_twice(stack: &[&LayerTable], problems: &mut Vec<PolicyProblem>) {
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for layer in stack {
        for Located { value: pattern, span } in layer.contains.iter().chain(&layer.optional) {
            if let Some(other) = owners.insert(pattern.replace('-', "_"), &layer.name.value) {
                problems.push(two_layers(pattern, *span, other, &layer.name.value));
            }
        }
    }
}

fn two_layers(pattern: &str, span: Span, first: &str, second: &str) -> PolicyProblem {
    let (message, help) = if first == second {
        (format!("layer `{first}` contains `{pattern}` twice"), "keep one of the two")
    } else {
        let help = "keep it in one of them; a longer path beneath it may be in the other";
        (format!("`{pattern}` is in two layers of a stack, `{first}` and `{second}`"), help)
    };
    PolicyProblem::new(span, message, help)
}
