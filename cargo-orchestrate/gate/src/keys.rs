//! Levels of rules, and keys that stand alone.

use std::collections::BTreeSet;

use super::changes::Changes;
use orchestrate_policy::Policy;
use orchestrate_rules::finding::Finding;
use orchestrate_rules::report::rule_level;
use orchestrate_rules::rules::{REGISTRY, Rule};
use orchestrate_workspace::source::Site;

pub(super) fn compare(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    levels(changes, found);
    generated(changes, found);
    resolution(changes, found);
    requires(changes, found);
    limits(changes, found);
    accept_by(changes, found);
    sources(changes, found);
}

fn levels(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let (was, is) = (&changes.base_on_base().policy, &changes.head_on_head().policy);
    for rule in REGISTRY {
        let (before, now) = (rule_level(was, rule.id), rule_level(is, rule.id));
        if now < before {
            let message = format!("`{}` falls from `{}` to `{}`", rule.id, before.as_str(), now.as_str());
            let was = said(was, rule).map(|site| (site, "its level was this"));
            found.push(changes.weakening(message, said(is, rule), was).to(rule.id));
        }
    }
}

/// Where a policy says the level of a rule.
fn said(policy: &Policy, rule: &Rule) -> Option<Site> {
    let entry = |name: &str| policy.levels.get(name).map(|(_, site)| *site);
    entry(rule.id).or_else(|| entry(rule.group.as_str()))
}

fn generated(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let (was, is) = (&changes.base_on_base().policy.generated, &changes.head_on_head().policy.generated);
    for (key, site) in &was.require {
        if !is.require.iter().any(|(kept, _)| kept == key) {
            let word = format!("{key:?}").to_lowercase();
            let message = format!("marks need no `{word}` any more");
            let now = is.require.first().map(|(_, site)| *site);
            found
                .push(changes.weakening(message, now, Some((*site, "it was required"))).contract("generated").to(word));
        }
    }
    if let Some((most, site)) = was.max_lines
        && is.max_lines.is_none_or(|(now, _)| now > most)
    {
        let now = is.max_lines.map_or("without a limit".to_owned(), |(now, _)| format!("up to {now} lines"));
        let message = format!("marked code may be longer: {now}, and it was {most}");
        let at = is.max_lines.map(|(_, site)| site);
        found.push(
            changes.weakening(message, at, Some((site, "the limit was this"))).contract("generated").to("max-lines"),
        );
    }
    only_in(changes, found);
}

/// Marks may be in more places than before.
fn only_in(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let Some((_, site)) = &changes.base_on_base().policy.generated.only_in else { return };
    let Some((before, _)) = &changes.base_on_head().policy.generated.only_in else { return };
    let now = changes.head_on_head().policy.generated.only_in.as_ref();
    let model = &changes.head().model;
    let wider = match now {
        None => Some("anywhere".to_owned()),
        // What was let in before and has moved is let in.
        Some((now, _)) => now
            .defs
            .iter()
            .map(orchestrate_resolve::model::DefId)
            .find(|id| !before.has_def(*id) && changes.was(*id).is_none_or(|was| !was_let_in(changes, was)))
            .map(|id| format!("in `{}`", model.path(id))),
    };
    if let Some(wider) = wider {
        let message = format!("marked code may stand {wider}, and might not");
        found.push(
            changes
                .weakening(message, now.map(|(_, site)| *site), Some((*site, "it was held here")))
                .contract("generated")
                .to("only-in"),
        );
    }
}

fn was_let_in(changes: &Changes<'_>, item: orchestrate_resolve::model::DefId) -> bool {
    changes.base_on_base().policy.generated.only_in.as_ref().is_some_and(|(set, _)| set.has_def(item))
}

fn resolution(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let (was, is) = (&changes.base_on_base().policy, &changes.head_on_head().policy);
    if let Some((least, site)) = was.min_share
        && is.min_share.is_none_or(|(now, _)| now < least)
    {
        let now = is.min_share.map_or("nothing".to_owned(), |(now, _)| now.to_string());
        let message = format!("`min-share` falls from {least} to {now}");
        let at = is.min_share.map(|(_, site)| site);
        found.push(
            changes
                .weakening(message, at, Some((site, "so much had to be understood")))
                .contract("resolution")
                .to("min-share"),
        );
    }
}

fn requires(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let (was, is) = (&changes.base_on_base().policy, &changes.head_on_head().policy);
    let number = |policy: &Policy| policy.requires.as_deref().map(numbers);
    if number(is) < number(was) {
        let said = |policy: &Policy| policy.requires.clone().unwrap_or_else(|| "nothing".to_owned());
        let message = format!(
            "`requires` falls from {} to {}: an older version, with fewer rules, may judge",
            said(was),
            said(is)
        );
        found.push(changes.weakening(message, None, None).to("requires"));
    }
}

/// The numbers of a version, which was read before.
fn numbers(version: &str) -> Vec<u64> {
    let mut numbers: Vec<u64> = version.split('.').map(|part| part.parse().unwrap_or_default()).collect();
    numbers.resize(3, 0);
    numbers
}

fn limits(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let (was, is) = (&changes.base_on_base().policy.limits, &changes.head_on_head().policy.limits);
    for before in was {
        let now = is.iter().find(|limit| limit.of == before.of);
        if now.is_none_or(|now| now.most > before.most) {
            let most = now.map_or("any number".to_owned(), |now| now.most.to_string());
            let message = format!("the limit `{}` rises from {} to {most}", before.of.key(), before.most);
            let was = Some((before.site, "the limit was this"));
            found.push(changes.weakening(message, now.map(|now| now.site), was).contract("limits").to(before.of.key()));
        }
    }
}

/// More people may accept weakenings.
fn accept_by(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let (was, is) = (&changes.base_on_base().policy.accept_by, &changes.head_on_head().policy.accept_by);
    for (name, site) in is.iter().filter(|(name, _)| !was.iter().any(|(known, _)| known == name)) {
        let message = format!("`{name}` may accept weakenings of the policy, and might not");
        found.push(changes.weakening(message, Some(*site), None).contract("gate").to(name.clone()));
    }
}

/// `[sources] ignore` hides more.
fn sources(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let (was, is) = (&changes.base_on_base().policy, &changes.head_on_head().policy);
    let known: BTreeSet<&str> = was.ignored_sources.iter().map(|(glob, _)| glob.as_str()).collect();
    for (glob, site) in is.ignored_sources.iter().filter(|(glob, _)| !known.contains(glob.as_str())) {
        let message = format!("sources beneath `{glob}` are not missed any more");
        found.push(changes.weakening(message, Some(*site), None).contract("sources").to(glob.clone()));
    }
}
