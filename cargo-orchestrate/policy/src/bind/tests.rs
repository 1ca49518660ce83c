//! Policies bound to small workspaces.

use crate::testing::World;
use crate::{Contract, ContractKind, Level, Marks, Policy, Scope, TestRef};
use orchestrate_resolve::model::DefId;

const SHOP: &str = "
    crate shop_domain of shop-domain
    mod shop_domain::order
    struct shop_domain::order::Order pub
    field shop_domain::order::Order::lines
    impl shop_domain::order::Order::
    fn shop_domain::order::Order::::total pub
    impl shop_domain::order::<Order as Display>
    fn shop_domain::order::<Order as Display>::fmt pub
    fn shop_domain::order::hidden
    mod shop_domain::legacy
    fn shop_domain::legacy::save pub
    fn shop_domain::legacy::save::helper pub
    mod shop_domain::tests test
    unit shop_domain::tests::total test
    fn shop_domain::tests::setup test
    crate shop_infra of shop-infra
    fn shop_infra::connect pub
    crate shop-infra[test:it] of shop-infra
    unit shop-infra[test:it]::connects
    outside std::fs::read
    outside sqlx::query
    outside cap:unsafe";

fn unmatched(policy: &Policy) -> Vec<String> {
    let shown = |found: &crate::Unmatched| {
        format!("{}: {} -> {}", found.place, found.pattern, found.nearest.as_deref().unwrap_or("-"))
    };
    policy.unmatched.iter().map(shown).collect()
}

fn terms(contract: &Contract) -> &[crate::Term] {
    match &contract.kind {
        ContractKind::Deny(terms) | ContractKind::Allow(terms) => terms,
    }
}

#[test]
fn a_boundary_is_its_from_without_its_except() {
    let world = World::new(SHOP);
    let policy = r#"
        [[boundary]]
        name = "pure"
        from = ["shop_domain"]
        deny = ["std::fs", "shop_infra", "sqlx", "tokio"]
        except = ["shop_domain::legacy"]
        tests = "check""#;
    let (policy, _) = world.bind(policy);
    let contract = &policy.contracts[0];
    assert!(!contract.from.has_def(DefId(9)) && !contract.from.has_def(DefId(10)) && contract.from.has_def(DefId(0)));
    assert_eq!(world.defs(&contract.except[0].covers.defs)[0], "shop_domain::legacy");
    assert_eq!(contract.area.defs.iter().count(), 15);
    assert_eq!((contract.tests, contract.scope), (true, Scope::All));
    let covered: Vec<_> = terms(contract).iter().map(|term| world.outside(&term.covers.externals)).collect();
    assert_eq!(covered, [vec!["std::fs::read"], vec![], vec!["sqlx::query"], vec![]]);
    assert_eq!(
        world.defs(&terms(contract)[1].covers.defs),
        ["shop_infra", "shop_infra::connect", "shop-infra[test:it]", "shop-infra[test:it]::connects"]
    );
    assert_eq!(unmatched(&policy), [""; 0]);
}

#[test]
fn what_is_protected_binds_all_but_itself_and_those_who_may() {
    let world = World::new(SHOP);
    let (policy, _) = world.bind(
        r#"
        [[protected]]
        name = "store"
        contains = ["shop_infra", "sqlx"]
        only-by = ["shop_domain::order"]"#,
    );
    let contract = &policy.contracts[0];
    let bound = world.defs(&contract.from.defs);
    assert!(bound.contains(&"shop_domain::legacy::save".to_owned()), "{bound:?}");
    assert!(
        !bound.iter().any(|path| path.starts_with("shop_infra") || path.starts_with("shop_domain::order")),
        "{bound:?}"
    );
    assert_eq!(
        world.defs(&terms(contract)[0].covers.defs),
        ["shop_infra", "shop_infra::connect", "shop-infra[test:it]", "shop-infra[test:it]::connects"]
    );
    assert_eq!((contract.unknown, unmatched(&policy)), (Level::Allow, vec![]));
}

#[test]
fn behind_an_interface_is_what_it_does_not_expose_and_is_no_way_to_that() {
    let world = World::new(SHOP);
    let (policy, _) = world.bind(
        r#"
        [[interface]]
        name = "domain"
        contains = ["shop_domain"]
        exposes = ["shop_domain::order::Order", "shop_infra"]"#,
    );
    let behind = world.defs(&terms(&policy.contracts[0])[0].covers.defs);
    assert!(behind.contains(&"shop_domain::order::hidden".to_owned()), "{behind:?}");
    assert!(behind.contains(&"shop_domain::legacy".to_owned()), "{behind:?}");
    let shown = ["shop_domain", "shop_domain::order", "shop_domain::order::Order", "shop_domain::order::Order::lines"];
    assert!(shown.iter().all(|path| !behind.contains(&(*path).to_owned())), "{behind:?}");
    assert_eq!(unmatched(&policy), ["interface `domain`, exposes: shop_infra -> -"]);
}

#[test]
fn siblings_are_the_modules_that_patterns_name_and_one_alone_is_none() {
    let world = World::new(SHOP);
    let independent = |contains: &str| {
        let (policy, _) = world.bind(&format!("[[independent]]\nname = \"parts\"\ncontains = [{contains}]\n"));
        let siblings: Vec<String> = terms(&policy.contracts[0]).iter().map(|term| term.text.clone()).collect();
        (siblings, unmatched(&policy))
    };
    let (siblings, lost) = independent(r#""shop_domain::*""#);
    assert_eq!((siblings, lost), (vec!["shop_domain::order".to_owned(), "shop_domain::legacy".to_owned()], vec![]));
    let (siblings, lost) = independent(r#""shop_domain::order", "shop_domain::legacy::save""#);
    assert_eq!(siblings, ["shop_domain::order"]);
    assert_eq!(lost, ["independent `parts`, contains: shop_domain::order -> -"]);
}

#[test]
fn a_layer_is_held_against_those_above_it() {
    let world = World::new(SHOP);
    let policy = r#"
        [[layers]]
        name = "legacy"
        contains = ["shop_domain::legacy"]
        [[layers]]
        name = "infra"
        contains = ["shop_infra", "sqlx"]
        [[layers]]
        name = "domain"
        contains = ["shop_domain::order"]"#;
    let (policy, _) = world.bind(policy);
    let shown: Vec<_> = policy
        .contracts
        .iter()
        .map(|contract| {
            let above: Vec<&str> = terms(contract).iter().map(|term| term.text.as_str()).collect();
            (contract.name.as_str(), contract.from.defs.iter().count(), above)
        })
        .collect();
    assert_eq!(shown, [("legacy", 3, vec![]), ("infra", 4, vec!["legacy"]), ("domain", 8, vec!["legacy", "infra"])]);
    assert_eq!(world.outside(&terms(&policy.contracts[2])[1].covers.externals), ["sqlx::query"]);
    assert_eq!((policy.free_modules, unmatched(&policy)), (1, vec![]));
}

#[test]
fn an_item_belongs_to_the_layer_with_the_more_specific_pattern() {
    let cases = [
        ("shop_domain", "shop_domain::order", "low"),
        ("shop_domain::order", "shop_domain", "high"),
        ("**::order", "shop_domain", "high"),
        ("**::order", "*::order", "high"),
        ("shop_domain::*", "shop_domain::o*", "low"),
        ("shop_domain::o*", "shop_domain::order", "low"),
        ("shop_domain::{order,legacy}", "shop_domain::*", "high"),
        ("*::order", "shop_domain::*", "low"),
        ("*::order", "shop_domain::order::*", "high"),
        ("shop_domain::order::Order", "**::order", "low"),
    ];
    let world = World::new(SHOP);
    for (high, low, expected) in cases {
        let layer =
            |name: &str, contains: &str| format!("[[layers]]\nname = \"{name}\"\ncontains = [\"{contains}\"]\n");
        let (policy, _) = world.bind(&(layer("high", high) + &layer("low", low)));
        let owners: Vec<_> = policy.contracts.iter().filter(|layer| layer.from.has_def(DefId(1))).collect();
        assert_eq!(owners.iter().map(|layer| layer.name.as_str()).collect::<Vec<_>>(), [expected], "{high} {low}");
    }
}

#[test]
fn stacks_do_not_see_each_other() {
    let world = World::new(SHOP);
    let layer = |name: &str, contains: &str, stack: &str| {
        format!("[[layers]]\nname = \"{name}\"\ncontains = [\"{contains}\"]\nstack = \"{stack}\"\n")
    };
    let policy = [
        layer("a", "shop_infra", "x"),
        layer("b", "shop_domain::order", "x"),
        layer("c", "shop_domain::order", "y"),
        layer("d", "shop_domain::legacy", "y"),
    ];
    let (policy, _) = world.bind(&policy.concat());
    let shown: Vec<_> =
        policy.contracts.iter().map(|contract| (contract.name.as_str(), terms(contract).len())).collect();
    assert_eq!(shown, [("a", 0), ("b", 1), ("c", 0), ("d", 1)]);
    assert_eq!(policy.contracts[1].from.defs, policy.contracts[2].from.defs);
}

#[test]
fn what_binds_to_nothing_is_reported_with_the_nearest_path() {
    let world = World::new(SHOP);
    let policy = r#"
        [generated]
        deny = ["std::procss", "std::process::nothing_we_know", "cap:fs"]
        [[generated.paths]]
        paths = ["shop_domain::odrer", "shop_domain::{order,gone_away}"]
        intent = "x"
        [[layers]]
        name = "a"
        contains = ["shop_inrfa"]
        [[layers]]
        name = "b"
        contains = ["shop_domain::order::Order::totl"]
        [[boundary]]
        name = "pure"
        from = ["shop_domian::legacy", "cap_less"]
        deny = ["shop_infra::conect", "sqlxx", "shop_infra[bin:x]", "{tokio,shop_infra}::spawn", "*::nowhere", "core::fsx"]
        except = ["shop_infra"]
        [[tests.require]]
        for = { kind = "fn", path = ["shop_domain::order::missing_thing::x"] }
        strength = "exists"
        [[tests.accept]]
        item = "shop_domain::order::Order::totl"
        mutants = ["0123456789abcdef"]
        reason = "equivalent"
        [sources]
        ignore = ["templates/**"]"#;
    let (policy, _) = world.bind(policy);
    assert_eq!(
        unmatched(&policy),
        [
            "generated, deny: std::procss -> std::process",
            "generated.paths, paths: shop_domain::odrer -> shop_domain::order",
            "generated.paths, paths: shop_domain::gone_away -> shop_domain",
            "layer `a`, contains: shop_inrfa -> shop_infra",
            "layer `b`, contains: shop_domain::order::Order::totl -> shop_domain::order::Order::total",
            "boundary `pure`, from: shop_domian::legacy -> shop_domain::legacy",
            "boundary `pure`, from: cap_less -> -",
            "boundary `pure`, deny: shop_infra::conect -> shop_infra::connect",
            "boundary `pure`, deny: shop_infra[bin:x] -> shop-infra[test:it]",
            "boundary `pure`, deny: {tokio,shop_infra}::spawn -> shop_infra",
            "boundary `pure`, deny: core::fsx -> core::fs",
            "boundary `pure`, except: shop_infra -> -",
            "tests.require, for.path: shop_domain::order::missing_thing::x -> shop_domain::order",
            "tests.accept, item: shop_domain::order::Order::totl -> shop_domain::order::Order::total",
            "sources, ignore: templates/** -> -",
        ]
    );
}

#[test]
fn mutants_are_accepted_of_the_item_that_is_named_and_of_nothing_beneath() {
    let world = World::new(SHOP);
    let accept = |item: &str| {
        let table = format!("[[tests.accept]]\nitem = \"{item}\"\nmutants = [\"0123456789abcdef\"]\nreason = \"so\"");
        let (policy, _) = world.bind(&table);
        assert!(policy.unmatched.is_empty(), "{item}");
        let items = &policy.accepted[0].items;
        assert!(items.iter().all(|id| policy.accepts(*id, "0123456789abcdef") == Some("so")), "{item}");
        assert!(items.iter().all(|id| policy.accepts(*id, "0123456789abcde0").is_none()), "{item}");
        items.iter().map(|id| world.model.path(*id)).collect::<Vec<_>>()
    };
    for item in [
        "shop_domain::order::Order::total",
        "shop_domain::order::<Order as Display>::fmt",
        "shop_domain::order::Order",
        "shop_domain::legacy::save",
    ] {
        assert_eq!(accept(item), [item]);
    }
    assert_eq!(accept("shop-infra::connect"), ["shop_infra::connect"]);
}

#[test]
fn ignored_sources_match_unreached_files() {
    let mut world = World::new(SHOP);
    world.unreached = vec!["shop/templates/a.rs".into()];
    let (policy, _) = world.bind("[sources]\nignore = [\"shop/templates\", \"**/b.rs\"]");
    assert_eq!(unmatched(&policy), ["sources, ignore: **/b.rs -> -"]);
    assert_eq!(policy.ignored_sources.len(), 2);
}

/// The items that need tests, for a `for`.
fn needing(lines: &str, subject: &str) -> Vec<String> {
    let world = World::new(lines);
    let (policy, _) = world.bind(&format!("[[tests.require]]\nfor = {subject}\nstrength = \"exists\""));
    policy.required_tests[0].items.iter().map(|id| world.model.path(*id)).collect()
}

#[test]
fn tests_are_required_of_what_can_have_them() {
    let marked = format!("{SHOP}\ninert shop_domain::order generated(intent = \"x\")");
    let cases: [(&str, &[&str]); 5] = [
        (
            "{ kind = \"fn\", visibility = \"pub\" }",
            &["shop_domain::order::Order::total", "shop_domain::legacy::save", "shop_infra::connect"],
        ),
        (
            "{ kind = \"fn\", scope = \"generated\" }",
            &[
                "shop_domain::order::Order::total",
                "shop_domain::order::<Order as Display>::fmt",
                "shop_domain::order::hidden",
            ],
        ),
        ("{ kind = \"struct\" }", &["shop_domain::order::Order"]),
        ("{ kind = \"fn\", path = [\"shop_infra\"] }", &["shop_infra::connect"]),
        ("{ kind = \"enum\" }", &[]),
    ];
    for (subject, expected) in cases {
        assert_eq!(needing(&marked, subject), expected, "{subject}");
    }
}

fn marks(lines: &str) -> (World, Marks) {
    let world = World::new(&format!("{SHOP}\n{lines}"));
    let (_, marks) = world.bind("");
    (world, marks)
}

#[test]
fn a_mark_covers_what_is_beneath_but_a_type_not_its_impls() {
    let cases: [(&str, &[&str]); 6] = [
        ("shop_domain::order::Order", &["shop_domain::order::Order", "shop_domain::order::Order::lines"]),
        ("shop_domain::order::Order::", &["shop_domain::order::Order", "shop_domain::order::Order::total"]),
        (
            "shop_domain::order::<Order as Display>",
            &["shop_domain::order::<Order as Display>", "shop_domain::order::<Order as Display>::fmt"],
        ),
        ("shop_domain::order::hidden", &["shop_domain::order::hidden"]),
        ("shop_domain::legacy", &["shop_domain::legacy", "shop_domain::legacy::save", "shop_domain::legacy::helper"]),
        ("shop_infra", &["shop_infra", "shop_infra::connect"]),
    ];
    for (on, expected) in cases {
        let (world, marks) = marks(&format!("mark {on} generated(intent = \"x\")"));
        assert_eq!(world.defs(&marks.covered), expected, "{on}");
    }
}

#[test]
fn marks_are_known_by_their_path_or_inert_by_their_name() {
    let cases = [
        ("mark shop_infra generated(intent = \"x\")", (1, 0, 0)),
        ("inert shop_infra generated(intent = \"x\")", (1, 0, 0)),
        ("glob shop_infra generated(intent = \"x\")", (1, 0, 0)),
        ("mark shop_domain::tests::total verifies(super::order)", (0, 1, 0)),
        ("glob shop_infra waive(\"x\", reason = \"y\", until = \"2027-03-31\")", (0, 0, 0)),
        ("inert shop_infra waive(\"x\", reason = \"y\", until = \"2027-03-31\")", (0, 0, 1)),
        ("inert shop_infra generate(intent = \"x\")", (0, 0, 0)),
        ("other shop_infra generated(intent = \"x\")", (0, 0, 0)),
    ];
    for (line, expected) in cases {
        let (_, marks) = marks(line);
        assert_eq!((marks.generated.len(), marks.verifies.len(), marks.waivers.len()), expected, "{line}");
        assert!(marks.problems.is_empty(), "{line}");
    }
}

#[test]
fn a_mark_says_what_it_says_at_its_place() {
    let said = "generated(intent = \"Sum up\", by = \"m\", spec = \"a.md#b\", owner = \"@o\", tests(\"tests::total\"))";
    let (world, marks) = marks(&format!("mark shop_domain::order::hidden {said}"));
    let mark = &marks.generated[0];
    let at = |site| world.sources.slice(site);
    assert_eq!(at(mark.site), said);
    let (intent, spec) = (mark.intent.clone().unwrap(), mark.spec.clone().unwrap());
    assert_eq!((intent.0.as_str(), at(intent.1)), ("Sum up", "\"Sum up\""));
    assert_eq!((spec.0.as_str(), at(spec.1)), ("a.md#b", "\"a.md#b\""));
    assert_eq!((mark.by.as_deref(), mark.owner.as_deref()), (Some("m"), Some("@o")));
    assert_eq!((mark.tests[0].path.as_str(), at(mark.tests[0].site)), ("tests::total", "\"tests::total\""));
}

#[test]
fn verifies_and_waive_say_what_they_say_at_their_place() {
    let (world, marks) = marks(
        "mark shop_domain::tests::total verifies(super::order::hidden)
         mark shop_infra waive(\"denied-dependency\", reason = \"old\", until = \"2027-03-31\")",
    );
    let (path, site) = marks.verifies[0].path.clone();
    assert_eq!((path.as_str(), world.sources.slice(site)), ("super::order::hidden", "super::order::hidden"));
    let waiver = &marks.waivers[0];
    let until = (waiver.until.year, waiver.until.month, waiver.until.day);
    assert_eq!((waiver.rule.as_str(), waiver.reason.as_str(), until), ("denied-dependency", "old", (2027, 3, 31)));
    assert!(world.sources.slice(waiver.site).starts_with("waive(\"denied"));
}

#[test]
fn a_bad_mark_is_a_problem_and_still_covers() {
    let cases = [
        ("generated", "`generated` has no arguments", true),
        ("generated()", "`generated` has no arguments", true),
        ("generated(by = \"m\")", "`generated` has no `intent`", true),
        ("generated(intent = \" \")", "`intent` is empty", true),
        ("generated(intent)", "`intent` has no value", true),
        ("generated(intnet = \"x\")", "unknown key `intnet`", false),
        ("generated(intent = \"x\", by = \"\")", "`by` is empty", false),
    ];
    for (mark, message, about_intent) in cases {
        let (world, marks) = marks(&format!("inert shop_infra {mark}"));
        let problem = &marks.problems[0];
        assert_eq!((problem.message.as_str(), problem.about_intent), (message, about_intent), "{mark}");
        assert_eq!(world.defs(&marks.covered), ["shop_infra", "shop_infra::connect"], "{mark}");
        assert!(marks.generated.is_empty(), "{mark}");
    }
}

#[test]
fn tests_are_found_by_path() {
    let total = TestRef::Tests(vec![DefId(13)]);
    let cases = [
        ("tests::total", total.clone()),
        ("crate::tests::total", total.clone()),
        ("shop_domain::tests::total", total.clone()),
        ("shop-domain::tests::total", total),
        ("shop_infra[test:it]::connects", TestRef::Tests(vec![DefId(18)])),
        ("tests::setup", TestRef::NotATest(DefId(14))),
        ("order::Order::total", TestRef::NotATest(DefId(5))),
        ("tests::totl", TestRef::Missing(Some("shop_domain::tests::total".to_owned()))),
        ("connects", TestRef::Missing(Some("shop-infra[test:it]::connects".to_owned()))),
        ("tests::entirely_else", TestRef::Missing(None)),
        ("tests", TestRef::NotATest(DefId(12))),
        ("shop_domain", TestRef::Missing(None)),
        ("", TestRef::Missing(None)),
    ];
    for (path, expected) in cases {
        let (_, marks) = marks(&format!("mark shop_domain::order generated(intent = \"x\", tests(\"{path}\"))"));
        match marks.generated.first() {
            Some(mark) => assert_eq!(mark.tests[0].found, expected, "{path}"),
            None => assert_eq!(path, "", "the grammar refuses an empty path"),
        }
    }
}

#[test]
fn a_table_marks_whole_paths() {
    let world = World::new(SHOP);
    let policy = r#"
        [generated]
        deny = ["cap:unsafe"]
        [[generated.paths]]
        paths = ["shop_domain::{order,legacy}"]
        intent = "Made from api.yaml"
        tests = ["tests::total"]
        [[boundary]]
        name = "b"
        from = ["shop_domain::legacy", "shop_infra"]
        deny = ["sqlx"]
        scope = "generated""#;
    let (policy, marks) = world.bind(policy);
    let mark = &marks.generated[0];
    assert_eq!(mark.on, [DefId(1), DefId(9)]);
    assert_eq!(mark.intent.as_ref().unwrap().0, "Made from api.yaml");
    assert_eq!(mark.tests[0].found, TestRef::Tests(vec![DefId(13)]));
    assert_eq!(marks.covered.iter().count(), 11);
    let [boundary, generated] = policy.contracts.as_slice() else { panic!("two contracts") };
    assert_eq!(boundary.from.defs.iter().collect::<Vec<_>>(), [9, 10, 11]);
    assert_eq!((generated.name.as_str(), generated.scope), ("generated", Scope::Generated));
    assert_eq!(generated.from.defs, marks.covered);
    assert_eq!(world.outside(&terms(generated)[0].covers.externals), ["cap:unsafe"]);
}

#[test]
fn a_mark_in_a_file_of_two_crates_is_one_mark() {
    let mut lines = SHOP.to_owned();
    lines.push_str("\nmark shop_infra generated(intent = \"x\", tests(\"connects\"))");
    lines.push_str("\nagain shop-infra[test:it]");
    let world = World::new(&lines);
    let (_, marks) = world.bind("");
    assert_eq!(marks.generated.len(), 1);
    assert_eq!(marks.generated[0].on, [DefId(15), DefId(17)]);
    assert_eq!(marks.generated[0].tests[0].found, TestRef::Tests(vec![DefId(18)]));
}

#[test]
#[ignore = "takes 20 s"]
fn a_million_definitions_and_two_hundred_patterns() {
    let mut lines = String::new();
    for krate in 0..100 {
        lines.push_str(&format!("crate c{krate}\n"));
    }
    let world = World::grown(&lines, 100, 100);
    let patterns: Vec<String> = (0..200)
        .map(|n| match n % 4 {
            0 => format!("\"c{}\"", n % 100),
            1 => format!("\"c{}::m1*\"", n % 100),
            2 => format!("\"**::i{n}\""),
            _ => format!("\"c*::m{}::i7\"", n % 100),
        })
        .collect();
    let policy = format!("[[boundary]]\nname = \"b\"\nfrom = [\"*\"]\ndeny = [{}]", patterns.join(", "));
    let (policy, _) = world.bind(&policy);
    assert_eq!((world.model.n_defs(), terms(&policy.contracts[0]).len()), (1_010_100, 200));
}
