//! Code uses what only others may use.

use super::contract;
use super::prelude::*;
use orchestrate_policy::Table;

pub(crate) static RULE: Rule = Rule {
    id: "protected-module-use",
    group: Group::Boundaries,
    default_level: Level::Deny,
    since: "0.1",
    summary: "code uses what is protected from it",
    page: include_str!("protected_module_use.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    contract::report(
        RULE.id,
        cx,
        &[Table::Protected],
        |breach, to| {
            let from = cx.model.path(cx.model.module_of(breach.reference.from));
            format!(
                "ask for it from code that may use `{to}`, or add `{from}` to `only-by` of `{}`",
                breach.contract.name
            )
        },
        out,
    );
}
