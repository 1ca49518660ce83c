//! A pattern of the policy means nothing: it matches nothing, or excuses nothing.

use super::contract;
use super::prelude::*;
use orchestrate_policy::{Contract, Term, Unmatched};

pub(crate) static RULE: Rule = Rule {
    id: "unmatched-policy",
    group: Group::Policy,
    default_level: Level::Deny,
    since: "0.1",
    summary: "a pattern of the policy matches or excuses nothing",
    page: include_str!("unmatched_policy.md"),
    reads: Reads::Workspace,
    check,
};

fn check(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    out.extend(cx.policy.unmatched.iter().map(matches_nothing));
    idle_exceptions(cx, out);
}

fn idle_exceptions(cx: &RuleCx<'_>, out: &mut Vec<Finding>) {
    let contracts: Vec<&Contract> = cx.policy.contracts.iter().filter(|contract| !contract.except.is_empty()).collect();
    let mut excused = contract::judge(cx, &contracts).excused;
    excused.extend(contract::judge_chains(cx, &contracts).excused);
    for (index, contract) in contracts.iter().enumerate() {
        let declared = contract::judge_packages(cx, contract).into_iter().filter_map(|breach| breach.excused);
        excused.extend(declared.map(|term| (index, term)));
        let idle = contract.except.iter().enumerate().filter(|(term, _)| !excused.contains(&(index, *term)));
        out.extend(idle.filter_map(|(_, term)| excuses_nothing(cx, &contract.name, term)));
    }
    let idle = &cx.circles().idle;
    out.extend(idle.iter().filter_map(|(name, term)| excuses_nothing(cx, name, term)));
    for (claim, judgement) in cx.policy.claims.iter().zip(cx.claims()) {
        out.extend(judgement.idle.iter().filter_map(|term| excuses_nothing(cx, &claim.name, term)));
    }
}

fn matches_nothing(unmatched: &Unmatched) -> Finding {
    let Unmatched { pattern, site, nearest, help, place } = unmatched;
    let help = match nearest {
        Some(nearest) => format!("the nearest path is `{nearest}`"),
        None => (*help).to_owned(),
    };
    Finding::new(RULE.id, format!("`{pattern}` matches nothing ({place})"), *site)
        .label("so this promises nothing")
        .help(help)
}

/// None for what matches nothing, which was reported as such.
fn excuses_nothing(cx: &RuleCx<'_>, contract: &str, term: &Term) -> Option<Finding> {
    if cx.policy.unmatched.iter().any(|unmatched| unmatched.site == term.site) {
        return None;
    }
    let message = format!("`{}` excuses nothing from `{contract}`", term.text);
    let finding = Finding::new(RULE.id, message, term.site)
        .label("nothing in here breaks the contract")
        .help("delete it from `except`, so that the contract binds this code from now on");
    Some(finding.contract(contract.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rules::testing::World;

    #[test]
    fn an_exception_must_still_excuse_something() {
        let mut world = World::new();
        world.uses("app::domain::legacy::f", "std::fs::read");
        world.uses("app::domain::clean::f", "app::domain::Order");
        world
            .boundary("pure", &["app::domain"])
            .deny(&["std::fs"])
            .except(&["app::domain::legacy", "app::domain::clean"]);
        assert_eq!(world.run(&RULE), ["`app::domain::clean` excuses nothing from `pure`"]);
    }
}
