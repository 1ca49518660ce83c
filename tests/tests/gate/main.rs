//! `check --base`: a change is held to the policy of its base, and what it weakens is found by name.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

mod backlog; // What nobody has looked at.
mod honest; // Changes that weaken nothing.
mod reviewed; // Whose word counts.
mod shop; // The workspace that is changed.
mod ways; // Ways round the gate.

use std::collections::BTreeSet;

use shop::{Change, Shop};

#[test]
fn every_way_round_the_gate_is_caught_by_name() {
    caught(&Shop::new(), ways::ALL);
    assert!(ways::ALL.len() >= 30);
}

#[test]
fn honest_changes_pass() {
    pass(&Shop::new(), honest::ALL);
    assert!(honest::ALL.len() >= 15);
}

#[test]
fn who_must_look_and_whose_word_counts_is_no_less_held_than_contracts() {
    let shop = Shop::of(reviewed::FILES, reviewed::look);
    caught(&shop, reviewed::WAYS);
    pass(&shop, reviewed::HONEST);
    let forged = shop.judge(&reviewed::FORGED);
    assert_eq!((forged.code, forged.rules.as_slice()), (1, &["missing-review".to_owned()][..]), "{}", forged.shown());
    assert!(forged.shown().contains("no commit of theirs brings it"), "{}", forged.shown());
    let joined = shop.judge(&reviewed::JOINED);
    assert_eq!(joined.code, 1);
    assert!(joined.rules.iter().any(|rule| rule.ends_with("-review")), "{}", joined.shown());
}

fn caught(shop: &Shop, ways: &[Change]) {
    let mut missed = Vec::new();
    for change in ways {
        let said = shop.judge(change);
        let caught = said.weakened.iter().any(|message| message.contains(change.says));
        if !caught || said.code != 1 {
            missed.push(format!("{}: {}", change.name, said.shown()));
        }
    }
    assert!(missed.is_empty(), "{} of {} ways: \n{}", missed.len(), ways.len(), missed.join("\n"));
}

fn pass(shop: &Shop, honest: &[Change]) {
    let mut stopped = Vec::new();
    for change in honest {
        let said = shop.judge(change);
        if said.code != 0 {
            stopped.push(format!("{}: {}", change.name, said.shown()));
        }
    }
    assert!(stopped.is_empty(), "{} of {} changes:\n{}", stopped.len(), honest.len(), stopped.join("\n"));
}

#[test]
fn the_manual_lists_every_way() {
    let manual = include_str!("../../../docs/gate.md");
    let listed: BTreeSet<&str> =
        manual.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next()).collect();
    let names = |changes: &'static [Change]| changes.iter().map(|it| it.name);
    let reviewed = names(reviewed::WAYS).chain(names(reviewed::HONEST));
    for name in names(ways::ALL).chain(names(honest::ALL)).chain(reviewed) {
        assert!(listed.contains(name), "docs/gate.md does not list `{name}`");
    }
}

#[test]
fn two_branches_that_are_clean_alone_are_not_clean_together() {
    let shop = Shop::new();
    let uses = Change {
        name: "uses",
        edits: &[(
            "domain/src/price.rs",
            "pub fn net",
            "pub fn wait() {\n    std::thread::yield_now();\n}\n\npub fn net",
        )],
        says: "",
    };
    let denies = Change {
        name: "denies",
        edits: &[("orchestrate.toml", "\"std::net\"", "\"std::net\", \"std::thread\"")],
        says: "",
    };
    assert_eq!(shop.judge(&uses).code, 0);
    assert_eq!(shop.judge(&denies).code, 0);
    shop.branch("one", &uses);
    shop.branch("two", &denies);
    shop.scratch.git(&["merge", "-q", "--no-edit", "one"]);
    let merged = shop.check();
    assert_eq!(
        (merged.code, merged.rules.as_slice()),
        (1, &["denied-dependency".to_owned()][..]),
        "{}",
        merged.shown()
    );
}

#[test]
fn a_base_without_a_policy_has_nothing_to_weaken() {
    let shop = Shop::new();
    shop.scratch.git(&["checkout", "-q", "-b", "bare"]);
    shop.scratch.git(&["rm", "-q", "orchestrate.toml"]);
    shop.scratch.commit("bare");
    shop.scratch.git(&["checkout", "-q", "-b", "adopts"]);
    shop.scratch.write("orchestrate.toml", "version = 1\n").remove("orchestrate/baseline.toml");
    let said = shop.check_against("bare");
    assert_eq!(said.code, 0, "{}", said.shown());
    assert!(said.err.contains("has no policy, so nothing could be weakened"), "{}", said.shown());
}
