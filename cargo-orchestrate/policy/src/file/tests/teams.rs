//! Policies of several files: what they say together, and what a later one may not say.

use super::super::*;
use crate::Level;
use orchestrate_workspace::source::Span;

const RULES: &[KnownRule<'_>] = &[
    KnownRule { id: "denied-dependency", group: "boundaries", level: Level::Deny },
    KnownRule { id: "layer-dependency", group: "boundaries", level: Level::Deny },
    KnownRule { id: "missing-intent", group: "generated", level: Level::Warn },
];

/// Files of the workspace, then those of a package `shop-api` with a library `web`.
struct Files(String, Vec<(u32, Owner)>);

fn files(workspace: &[&str], package: &[&str]) -> Files {
    let names = PackageNames { package: "shop-api".to_owned(), library: Some("web".to_owned()) };
    let own = package.iter().map(|text| (*text, Owner::Package(names.clone())));
    let mut all = Files(String::new(), Vec::new());
    for (text, owner) in workspace.iter().map(|text| (*text, Owner::Workspace)).chain(own) {
        all.1.push((all.0.len() as u32, owner));
        all.0.push_str(&format!("version = 1\n{text}\0"));
    }
    all
}

impl Files {
    fn texts(&self) -> Vec<PolicyText<'_>> {
        let text = |(base, owner): &(u32, Owner)| {
            let rest = &self.0[*base as usize..];
            PolicyText { text: &rest[..rest.find('\0').unwrap()], base: *base, owner: owner.clone() }
        };
        self.1.iter().map(text).collect()
    }

    fn at(&self, span: Span) -> &str {
        &self.0[span.start as usize..span.end as usize]
    }

    /// Each problem as `text at fault: message (against: text)`.
    fn problems(&self) -> Vec<String> {
        let shown = |problem: PolicyProblem| {
            let against = problem.against.map(|span| format!(" (against: {})", self.at(span)));
            format!("{}: {}{}", self.at(problem.span), problem.message, against.unwrap_or_default())
        };
        read(&self.texts(), RULES).map_or_else(|problems| problems.into_iter().map(shown).collect(), |_| Vec::new())
    }

    /// What the files say together, a line a key, with the text at each place.
    fn effective(&self) -> Vec<String> {
        let effective = effective(&self.texts(), RULES).unwrap();
        let key = |table: &EffectiveTable, key: &EffectiveKey| {
            let entries: Vec<&str> = key.entries.iter().map(|entry| self.at(entry.span)).collect();
            let place = if entries.is_empty() { self.at(key.span).to_owned() } else { entries.join(" ") };
            format!("{}.{} = {} ({place})", table.name, key.name, key.toml())
        };
        let keys = effective.tables.iter().flat_map(|table| table.keys.iter().map(move |it| key(table, it)));
        keys.filter(|line| !line.starts_with(".version")).collect()
    }
}

/// `next` after `base`.
fn check(base: &str, next: &str, expected: &[&str]) {
    assert_eq!(files(&[base, next], &[]).problems(), expected, "{base}\n---\n{next}");
}

/// `next` after `base` binds less, which `name` allows.
fn loosens(base: &str, next: &str, name: &str, problem: &str) {
    check(base, next, &[problem]);
    let allowed = files(&[base, &format!("{next}\n[[override]]\nname = \"{name}\"\nreason = \"moving\"")], &[]);
    assert_eq!(allowed.problems(), Vec::<String>::new());
    let loosened = read(&allowed.texts(), RULES).unwrap().loosened;
    let names: Vec<_> = loosened.iter().map(|it| (it.name.value.as_str(), it.reason.as_str())).collect();
    assert_eq!(names, [(name, "moving")]);
    // What allows something else allows nothing.
    let other = files(&[base, &format!("{next}\n[[override]]\nname = \"{name}x\"\nreason = \"moving\"")], &[]);
    assert_eq!(other.problems(), [problem]);
}

fn boundary(name: &str, deny: &str) -> String {
    format!("[[boundary]]\nname = \"{name}\"\nfrom = [\"web\"]\ndeny = [\"{deny}\"]\n")
}

fn layers(stack: &str, names: [&str; 2]) -> String {
    names.map(|name| format!("[[layers]]\nname = \"{name}\"\ncontains = [\"web::{name}\"]\n{stack}\n")).concat()
}

#[test]
fn later_files_add_and_each_value_keeps_its_place() {
    let base = format!(
        "requires = \"0.0.1\"\n[levels]\nmissing-intent = \"warn\"\n[generated]\ndeny = [\"cap:net\"]\nmax-lines = 80\n{}",
        boundary("no-files", "std::fs")
    );
    let next = format!(
        "requires = \"0.0\"\n[levels]\nmissing-intent = \"deny\"\n[generated]\ndeny = [\"cap:fs\", \"cap:net\"]\nmax-lines = 60\n[resolution]\nmin-share = 0.9\n{}",
        boundary("no-nets", "std::net")
    );
    let all = files(&[&base, &next], &[]);
    assert_eq!(all.problems(), Vec::<String>::new());
    let mut expected = vec![
        ".requires = \"0.0.1\" (\"0.0.1\")",
        "levels.missing-intent = \"deny\" (\"deny\")",
        "generated.deny = [\"cap:net\", \"cap:fs\"] (\"cap:net\" \"cap:fs\")",
        "generated.max-lines = 60 (60)",
        "boundary.name = \"no-files\" (\"no-files\")",
        "boundary.from = [\"web\"] (\"web\")",
        "boundary.deny = [\"std::fs\"] (\"std::fs\")",
        "boundary.name = \"no-nets\" (\"no-nets\")",
        "boundary.from = [\"web\"] (\"web\")",
        "boundary.deny = [\"std::net\"] (\"std::net\")",
        "resolution.min-share = 0.9 (0.9)",
    ];
    let mut said = all.effective();
    expected.sort_unstable();
    said.sort_unstable();
    assert_eq!(said, expected);
    let raw = read(&all.texts(), RULES).unwrap();
    assert_eq!((raw.boundary.len(), raw.generated.max_lines.map(|it| it.value)), (2, Some(60)));
}

#[test]
fn a_level_may_rise_and_not_fall() {
    let levels = |entries: &str| format!("[levels]\n{entries}");
    let base = levels("layer-dependency = \"warn\"");
    check(&base, &levels("layer-dependency = \"deny\""), &[]);
    check(&base, &levels("boundaries = \"deny\""), &[]);
    loosens(
        &base,
        &levels("layer-dependency = \"allow\""),
        "levels.layer-dependency",
        "layer-dependency = \"allow\": `layer-dependency` falls from `warn` to `allow` (against: layer-dependency = \"warn\")",
    );
    // What no file says is the default, and a group speaks for its rules.
    loosens(
        &base,
        &levels("boundaries = \"warn\""),
        "levels.boundaries",
        "boundaries = \"warn\": `denied-dependency` falls from `deny` to `warn`",
    );
    check(&levels("layer-dependency = \"deny\"\ndenied-dependency = \"deny\""), &levels("boundaries = \"warn\""), &[]);
}

#[test]
fn what_is_replaced_or_binds_less_needs_an_override() {
    loosens(
        &boundary("b", "std::fs"),
        &boundary("b", "std::net"),
        "boundary.b",
        "[[boundary]]: `[[boundary]]` `b` replaces one of the policy that this one extends (against: [[boundary]])",
    );
    loosens(
        "[resolution]\nmin-share = 0.9",
        "[resolution]\nmin-share = 0.8",
        "resolution.min-share",
        "0.8: `resolution.min-share` binds less than in the policy that this one extends (against: 0.9)",
    );
    loosens(
        "[generated]\nmax-lines = 60",
        "[generated]\nmax-lines = 61",
        "generated.max-lines",
        "61: `generated.max-lines` binds less than in the policy that this one extends (against: 60)",
    );
    for key in ["items", "generated-lines", "public-items", "dependencies", "unreviewed-items"] {
        loosens(
            &format!("[limits]\n{key} = 4"),
            &format!("[limits]\n{key} = 5"),
            &format!("limits.{key}"),
            &format!("5: `limits.{key}` binds less than in the policy that this one extends (against: 4)"),
        );
    }
    loosens(
        "[generated]\nonly-in = [\"web::a\"]",
        "[generated]\nonly-in = [\"web::a\", \"web::b\"]",
        "generated.only-in",
        "\"web::b\": `generated.only-in` lets more in than in the policy that this one extends (against: \"web::a\")",
    );
    let (base, next) = (layers("", ["high", "low"]), layers("", ["high", "deep"]));
    let problem = "[[layers]]: these layers replace the stack without a name of the policy that this one extends (against: [[layers]])";
    loosens(&base, &next, "layers", problem);
    let (base, next) = (layers("stack = \"s\"", ["high", "low"]), layers("stack = \"s\"", ["high", "deep"]));
    let problem =
        "[[layers]]: these layers replace stack `s` of the policy that this one extends (against: [[layers]])";
    loosens(&base, &next, "layers.s", problem);
    check(&base, &layers("stack = \"t\"", ["top", "bottom"]), &[]);
}

#[test]
fn what_replaces_stands_alone() {
    let text = |next: &str| files(&[&layers("", ["high", "low"]), next], &[]).effective();
    let next = layers("", ["up", "down"]) + "[[override]]\nname = \"layers\"\nreason = \"ours\"";
    let names: Vec<String> = text(&next).into_iter().filter(|line| line.starts_with("layers.name")).collect();
    assert_eq!(names, ["layers.name = \"up\" (\"up\")", "layers.name = \"down\" (\"down\")"]);
}

#[test]
fn two_tables_of_one_file_are_still_two() {
    let twice = boundary("b", "std::fs") + &boundary("b", "std::net");
    check("", &twice, &["\"b\": two boundary tables are named `b`"]);
}

#[test]
fn mistakes_of_all_files_are_told_at_once() {
    check(
        "lvels = 1",
        "boundry = 1",
        &["lvels: unknown key `lvels` at the top", "boundry: unknown key `boundry` at the top"],
    );
}

/// A package's own policy, behind a workspace's with a boundary `b` and layers `high` and `low`.
fn own(text: &str, expected: &[&str]) {
    let workspace = boundary("b", "std::fs") + &layers("", ["high", "low"]);
    assert_eq!(files(&[&workspace], &[text]).problems(), expected, "{text}");
}

#[test]
fn a_package_adds_for_its_own_paths() {
    own(
        "[[boundary]]
name = \"own\"
from = [\"web::http\", \"shop-api[bin:serve]\", \"shop_api[test:*]\", \"web::{a,b}\"]
deny = [\"std::net\"]
except = [\"web::http::old\"]
[[protected]]
name = \"own\"
contains = [\"web::db\"]
only-by = [\"shop_domain\"]
[[generated.paths]]
paths = [\"web::bindings\"]
intent = \"made of api.yaml\"
[[tests.require]]
for = { kind = \"fn\", path = [\"web\"] }",
        &[],
    );
    own(&layers("stack = \"web\"", ["top", "bottom"]), &[]);
}

#[test]
fn a_package_speaks_for_nobody_else() {
    let table =
        |from: &str| format!("[[boundary]]\nname = \"own\"\nfrom = [\"web\", \"{from}\"]\ndeny = [\"std::net\"]");
    for from in ["shop_domain", "*", "**::http", "web*", "{web,shop_domain}::http", "shop-*[bin:x]", "web[bin:x]"] {
        own(&table(from), &[&format!("\"{from}\": `{from}` reaches beyond package `shop-api`, whose policy this is")]);
    }
    own(
        "[[visibility]]\nname = \"own\"\ncontains = [\"web\"]\nexcept = [\"shop_domain\"]",
        &["\"shop_domain\": `shop_domain` reaches beyond package `shop-api`, whose policy this is"],
    );
    own(
        "[[generated.paths]]\npaths = [\"shop_domain\"]\nintent = \"x\"\n[[tests.require]]\nfor = { kind = \"fn\" }",
        &[
            "\"shop_domain\": `shop_domain` reaches beyond package `shop-api`, whose policy this is",
            "{ kind = \"fn\" }: a package's own policy requires tests of its own items",
        ],
    );
}

#[test]
fn what_is_the_workspaces_a_package_cannot_say() {
    own(
        "extends = [\"x.toml\"]
requires = \"0.0.1\"
[levels]
missing-intent = \"deny\"
[resolution]
min-share = 1
[sources]
ignore = [\"x\"]
[generated]
max-lines = 1
[[override]]
name = \"boundary.b\"
reason = \"x\"
[[tests.accept]]
item = \"web::f\"
mutants = [\"3f9c2a7be01d4c55\"]
reason = \"x\"",
        &[
            "extends: `extends` is the workspace's to say, not a package's",
            "requires: `requires` is the workspace's to say, not a package's",
            "levels: `levels` is the workspace's to say, not a package's",
            "resolution: `resolution` is the workspace's to say, not a package's",
            "sources: `sources` is the workspace's to say, not a package's",
            "max-lines: `generated.max-lines` is the workspace's to say, not a package's",
            "override: `override` is the workspace's to say, not a package's",
            "accept: `tests.accept` is the workspace's to say, not a package's",
        ],
    );
    own(&boundary("b", "std::net"), &["\"b\": two boundary tables are named `b`"]);
    own(
        &layers("", ["top", "bottom"]),
        &["[[layers]]: a package's own layers need a `stack`: those without one are the workspace's"; 2],
    );
    let s = layers("stack = \"s\"", ["top", "bottom"]);
    assert_eq!(
        files(&[&layers("stack = \"s\"", ["high", "low"])], &[&s]).problems(),
        ["[[layers]]: stack `s` is said elsewhere, and a stack is whole in one file (against: [[layers]])"]
    );
}
