//! The parts of a finding that are the same whatever kind of contract is broken: the way a reference came, why, how to mend it.

use super::{Breach, ChainBreach, Unjudged};
use crate::finding::Finding;
use crate::rules::RuleCx;
use orchestrate_policy::{Contract, ContractKind, Scope, Table, Term};
use orchestrate_resolve::model::{Model, Reached, Way};

/// A finding of `rule` for a breach, with everything but what a rule says in its own words.
pub(crate) fn breach(rule: &'static str, cx: &RuleCx<'_>, breach: &Breach<'_>, message: String) -> Finding {
    let Breach { reference, contract, term, reached } = breach;
    let to = cx.model.target_path(reached.target);
    let mut finding = Finding::new(rule, message, reference.site)
        .label(way(cx.model, *reached, &to))
        .because(term.map_or(contract.site, |term| term.site), promise(contract, *term))
        .item(cx.model.path(reference.from))
        .to(to)
        .contract(contract.name.clone());
    finding.test = reference.test;
    finding.history = contract.scope == Scope::Changed;
    for hop in cx.model.hops(reference) {
        finding = finding.step(hop.site, format!("re-exported here, in `{}`", cx.model.path(hop.module)));
    }
    match reached.way {
        Way::Alias(alias) => finding.step(cx.model.def(alias).site, "this alias stands for it"),
        _ => finding,
    }
}

/// A finding of `rule` for a chain: it stands where the chain begins, and shows each step.
pub(crate) fn chain(
    rule: &'static str,
    cx: &RuleCx<'_>,
    breach: &ChainBreach<'_>,
    forbidden: impl Fn(String) -> String,
) -> Option<Finding> {
    let ChainBreach { contract, term, steps, others } = breach;
    let ([first, rest @ ..], Some(last)) = (steps.as_slice(), steps.last()) else { return None };
    let (from, via) = (cx.model.path(first.user), cx.model.target_path(first.to));
    let to = cx.model.target_path(last.to);
    let message = forbidden(format!("`{from}` reaches `{to}` by way of `{via}`"));
    let label = format!("step 1 of {}: `{from}` uses `{via}`", steps.len());
    let mut finding = Finding::new(rule, message, first.reference.site).label(label);
    for (nth, step) in rest.iter().enumerate() {
        let (user, used) = (cx.model.path(step.user), cx.model.target_path(step.to));
        finding = finding.step(step.reference.site, format!("step {}: `{user}` uses `{used}`", nth + 2));
    }
    finding.test = first.reference.test;
    finding.history = contract.scope == Scope::Changed;
    let more = match others {
        0 => String::new(),
        1 => "; one more use in this module leads there".to_owned(),
        others => format!("; {others} more uses in this module lead there"),
    };
    let help = contract
        .help
        .clone()
        .unwrap_or_else(|| format!("end the chain at one of its steps, or pass in what `{via}` makes of it"));
    let finding = finding.because(term.site, promise(contract, Some(term))).help(format!("{help}{more}"));
    Some(finding.item(from).to(to).contract(contract.name.clone()))
}

/// A finding of `rule` for references that could not be judged.
pub(crate) fn unjudged(rule: &'static str, cx: &RuleCx<'_>, unjudged: &Unjudged<'_>) -> Option<Finding> {
    let Unjudged { reference, contracts, places } = unjudged;
    let contract = contracts.first()?;
    let path = one_line(cx.sources.slice(reference.site));
    let others = match contracts.len() - 1 {
        0 => String::new(),
        1 => " and one more contract".to_owned(),
        n => format!(" and {n} more contracts"),
    };
    let message = format!("`{path}` could not be resolved, so `{}`{others} cannot judge it", contract.name);
    let label = match places {
        1 => "unknown to us".to_owned(),
        n => format!("unknown to us, here and {} more times in this module", n - 1),
    };
    let mut finding = Finding::new(rule, message, reference.site)
        .label(label)
        .because(contract.site, format!("`unknown = \"{}\"` holds for `{}`", contract.unknown, contract.name))
        .help("name the item by its full path, or import it by name instead of by `*`")
        .item(cx.model.path(reference.from))
        .to(path)
        .contract(contract.name.clone());
    finding.level = Some(contract.unknown);
    finding.test = reference.test;
    finding.history = contract.scope == Scope::Changed;
    Some(finding)
}

/// What the policy says where it forbids something, with the architect's reason where one is given.
pub(crate) fn promise(contract: &Contract, term: Option<&Term>) -> String {
    let name = &contract.name;
    let said = match (term.map(|term| &term.text), contract.table) {
        (None, _) => format!("the list of `{name}` does not hold it"),
        (Some(upper), Table::Layers) => format!("layer `{upper}` stands above `{name}`"),
        (Some(lower), Table::Closed) => format!("layer `{lower}` stands beneath this one"),
        (Some(text), Table::Protected) => format!("`{text}` is protected here"),
        (Some(text), Table::Interface) => format!("`{text}` has an interface here"),
        (Some(text), Table::Independent) => format!("`{text}` and what stands beside it are independent here"),
        (Some(text), Table::Boundary | Table::Generated) => format!("`{text}` is denied here"),
    };
    match &contract.reason {
        Some(reason) => format!("{said}: {reason}"),
        None => said,
    }
}

/// What a contract does to what it forbids: the end of a sentence.
pub(crate) fn verb(contract: &Contract) -> &'static str {
    match (&contract.kind, contract.table) {
        (ContractKind::Allow(_), _) => "does not allow",
        (ContractKind::Deny(_), Table::Protected) => "protects",
        (ContractKind::Deny(_), Table::Interface) => "does not expose",
        (ContractKind::Deny(_), Table::Independent) => "keeps apart",
        (ContractKind::Deny(_), _) => "denies",
    }
}

/// The findings of the rule that speaks for some tables: a sentence each, with what to do about it where the architect has not said so.
pub(crate) fn report(
    rule: &'static str,
    cx: &RuleCx<'_>,
    tables: &[Table],
    help: impl Fn(&Breach<'_>, &str) -> String,
    out: &mut Vec<Finding>,
) {
    let of_tables = |contract: &&Contract| tables.contains(&contract.table);
    let contracts: Vec<&Contract> = cx.policy.contracts.iter().filter(of_tables).collect();
    let judgement = super::judge(cx, &contracts);
    for broken in &judgement.breaches {
        let to = cx.model.target_path(broken.reached.target);
        let help = broken.contract.help.clone().unwrap_or_else(|| help(broken, &to));
        out.push(breach(rule, cx, broken, sentence(cx.model, broken, &to)).help(help));
    }
    for broken in &super::judge_chains(cx, &contracts).breaches {
        let forbidden = |said| format!("{said}, which `{}` {}", broken.contract.name, verb(broken.contract));
        out.extend(chain(rule, cx, broken, forbidden));
    }
    out.extend(judgement.unjudged.iter().filter_map(|it| unjudged(rule, cx, it)));
}

fn sentence(model: &Model, breach: &Breach<'_>, to: &str) -> String {
    let (contract, from) = (breach.contract, model.path(breach.reference.from));
    let who = match contract.scope {
        Scope::All => "",
        Scope::Generated => "generated code ",
        Scope::Changed => "changed code ",
    };
    format!("{who}`{from}` uses `{to}`, which `{}` {}", contract.name, verb(contract))
}

fn way(model: &Model, reached: Reached, to: &str) -> String {
    match reached.way {
        Way::Straight => format!("this reaches `{to}`"),
        Way::Alias(alias) => format!("`{}` stands for `{to}`", model.path(alias)),
        Way::Facade => format!("this goes through `{to}`"),
    }
}

/// A path as people write it: macros and rustfmt may have broken it over lines.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect()
}
