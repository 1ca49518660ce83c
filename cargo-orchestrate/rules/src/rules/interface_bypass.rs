//! Code uses what lies behind an interface.

use super::contract;
use super::prelude::*;
use orchestrate_policy::Table;

pub(crate) static RULE: Rule = Rule {
    id: "interface-bypass",
    group: Group::Boundaries,
    default_level: Level::Deny,
    since: "0.1",
    summary: "code from outside uses what an interface does not expose",
    page: include_str!("interface_bypass.md"),
    reads: Reads::Dependencies,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    contract::report(
        RULE.id,
        cx,
        &[Table::Interface],
        |breach, to| format!("use what `{}` exposes, or add `{to}` to its `exposes`", breach.contract.name),
        out,
    );
}
