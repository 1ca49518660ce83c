//! A sibling uses another that it is to be independent of.

use super::contract;
use super::prelude::*;
use orchestrate_policy::Table;

pub(crate) static RULE: Rule = Rule {
    id: "dependent-siblings",
    group: Group::Boundaries,
    default_level: Level::Deny,
    since: "0.1",
    summary: "a module or crate uses a sibling that it is to be independent of",
    page: include_str!("dependent_siblings.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    contract::report(
        RULE.id,
        cx,
        &[Table::Independent],
        |_, to| format!("move `{to}` to a place beneath both, or pass it in from a place above both"),
        out,
    );
}
