//! Levels of rules, and keys outside of contracts.

use std::collections::BTreeSet;

use super::changes::ChangeContext;
use orchestrate_policy::Policy;
use orchestrate_rules::finding::Finding;
use orchestrate_rules::report::rule_level;
use orchestrate_rules::rules::{REGISTRY, Rule};
use orchestrate_workspace::source::Site;

pub(super) fn compare(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    levels(changes, found);
    generated(changes, found);
    resolution(changes, found);
    requires(changes, found);
    limits(changes, found);
    accept_by(changes, found);
    sources(changes, found);
}

fn levels(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let (was, is) = (&changes.base_on_base().policy, &changes.head_on_head().policy);
    for rule in REGISTRY {
        let (before, now) = (rule_level(was, rule.id), rule_level(is, rule.id));
        if now < before {
            let message =
                format!("the level of `{}` is lowered from `{}` to `{}`", rule.id, before.as_str(), now.as_str());
            let was = said(was, rule).map(|site| (site, "its level in the base"));
            found.push(changes.weakening(message, said(is, rule), was).to(rule.id));
        }
    }
}

/// Where a policy says the level of a rule.
fn said(policy: &Policy, rule: &Rule) -> Option<Site> {
    let entry = |name: &str| policy.levels.get(name).map(|(_, site)| *site);
    entry(rule.id).or_else(|| entry(rule.group.as_str()))
}

fn generated(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let (was, is) = (&changes.base_on_base().policy.generated, &changes.head_on_head().policy.generated);
    for (key, site) in &was.require {
        if !is.require.iter().any(|(kept, _)| kept == key) {
            let word = format!("{key:?}").to_lowercase();
            let message = format!("marks no longer require `{word}`");
            let now = is.require.first().map(|(_, site)| *site);
            found.push(changes.weakening(message, now, Some((*site, "required here"))).contract("generated").to(word));
        }
    }
    if let Some((most, site)) = was.max_lines
        && is.max_lines.is_none_or(|(now, _)| now > most)
    {
        let now = is.max_lines.map_or("no limit".to_owned(), |(now, _)| now.to_string());
        let message = format!("`max-lines` is raised from {most} to {now}");
        let at = is.max_lines.map(|(_, site)| site);
        found.push(
            changes.weakening(message, at, Some((site, "the limit in the base"))).contract("generated").to("max-lines"),
        );
    }
    only_in(changes, found);
}

/// Marks may be in more places than before.
fn only_in(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let Some((_, site)) = &changes.base_on_base().policy.generated.only_in else { return };
    let Some((before, _)) = &changes.base_on_head().policy.generated.only_in else { return };
    let now = changes.head_on_head().policy.generated.only_in.as_ref();
    let model = &changes.head().model;
    let wider = match now {
        None => Some("anywhere".to_owned()),
        // Items that were allowed before and have moved stay allowed.
        Some((now, _)) => now
            .defs
            .iter()
            .map(orchestrate_resolve::model::DefId)
            .find(|id| !before.has_def(*id) && changes.base_item(*id).is_none_or(|was| !was_let_in(changes, was)))
            .map(|id| format!("in `{}`", model.path(id))),
    };
    if let Some(wider) = wider {
        let message = format!("marked code is newly allowed {wider}");
        found.push(
            changes
                .weakening(message, now.map(|(_, site)| *site), Some((*site, "restricted here")))
                .contract("generated")
                .to("only-in"),
        );
    }
}

fn was_let_in(changes: &ChangeContext<'_>, item: orchestrate_resolve::model::DefId) -> bool {
    changes.base_on_base().policy.generated.only_in.as_ref().is_some_and(|(set, _)| set.has_def(item))
}

fn resolution(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let (was, is) = (&changes.base_on_base().policy, &changes.head_on_head().policy);
    if let Some((least, site)) = was.min_share
        && is.min_share.is_none_or(|(now, _)| now < least)
    {
        let now = is.min_share.map_or("nothing".to_owned(), |(now, _)| now.to_string());
        let message = format!("`min-share` is lowered from {least} to {now}");
        let at = is.min_share.map(|(_, site)| site);
        found
            .push(changes.weakening(message, at, Some((site, "required here"))).contract("resolution").to("min-share"));
    }
}

fn requires(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let (was, is) = (&changes.base_on_base().policy, &changes.head_on_head().policy);
    let number = |policy: &Policy| policy.requires.as_deref().map(numbers);
    if number(is) < number(was) {
        let said = |policy: &Policy| policy.requires.clone().unwrap_or_else(|| "nothing".to_owned());
        let message = format!(
            "`requires` is lowered from {} to {}, so an older version with fewer rules may check",
            said(was),
            said(is)
        );
        found.push(changes.weakening(message, None, None).to("requires"));
    }
}

/// The numbers of a version. It was validated when the policy was read.
fn numbers(version: &str) -> Vec<u64> {
    let mut numbers: Vec<u64> = version.split('.').map(|part| part.parse().unwrap_or_default()).collect();
    numbers.resize(3, 0);
    numbers
}

fn limits(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let (was, is) = (&changes.base_on_base().policy.limits, &changes.head_on_head().policy.limits);
    for before in was {
        let now = is.iter().find(|limit| limit.of == before.of);
        if now.is_none_or(|now| now.most > before.most) {
            let most = now.map_or("no limit".to_owned(), |now| now.most.to_string());
            let message = format!("the limit `{}` is raised from {} to {most}", before.of.key(), before.most);
            let was = Some((before.site, "the limit in the base"));
            found.push(changes.weakening(message, now.map(|now| now.site), was).contract("limits").to(before.of.key()));
        }
    }
}

/// More people may accept weakenings.
fn accept_by(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let (was, is) = (&changes.base_on_base().policy.accept_by, &changes.head_on_head().policy.accept_by);
    for (name, site) in is.iter().filter(|(name, _)| !was.iter().any(|(known, _)| known == name)) {
        let message = format!("`{name}` is newly allowed to accept weakenings of the policy");
        found.push(changes.weakening(message, Some(*site), None).contract("gate").to(name.clone()));
    }
}

/// `[sources] ignore` hides more.
fn sources(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let (was, is) = (&changes.base_on_base().policy, &changes.head_on_head().policy);
    let known: BTreeSet<&str> = was.ignored_sources.iter().map(|(glob, _)| glob.as_str()).collect();
    for (glob, site) in is.ignored_sources.iter().filter(|(glob, _)| !known.contains(glob.as_str())) {
        let message = format!("sources beneath `{glob}` are newly ignored");
        found.push(changes.weakening(message, Some(*site), None).contract("sources").to(glob.clone()));
    }
}
