//! Policies that read, and every way in which one does not.

use super::*;
use crate::Level;
use orchestrate_workspace::source::Span;

mod contracts; // Layers, boundaries and their like.
mod teams; // Several files.

const RULES: &[&str] = &["boundaries", "denied-dependency", "layer-dependency", "missing-required-test"];

/// Each problem as `text at fault: message | help`.
fn problems(text: &str) -> Vec<String> {
    let shown = |problem: PolicyProblem| {
        let at = text.get(problem.span.start as usize..problem.span.end as usize).unwrap_or("?");
        let message = problem.message.replace(env!("CARGO_PKG_VERSION"), "OURS");
        format!("{at}: {message} | {}", problem.help)
    };
    parse(text, RULES).map_or_else(|problems| problems.into_iter().map(shown).collect(), |_| Vec::new())
}

fn check(text: &str, expected: &[&str]) {
    assert_eq!(problems(text), expected, "{text}");
}

fn required(rest: &str) -> String {
    format!("version = 1\n[[tests.require]]\n{rest}")
}

#[test]
fn text_that_is_no_toml() {
    check(
        "version = ",
        &[
            ": not TOML: string values must be quoted, expected literal string | see https://toml.io for how it is written",
        ],
    );
    check(
        "version = 1
a b
[c",
        &[
            ": not TOML: key with no value, expected `=` | see https://toml.io for how it is written",
            ": not TOML: unclosed table, expected `]` | see https://toml.io for how it is written",
        ],
    );
    check(
        "version = 1
version = 1",
        &["version: not TOML: duplicate key | see https://toml.io for how it is written"],
    );
}

#[test]
fn versions_that_do_not_fit() {
    check("", &[": the policy needs `version` | write it as `version = 1`"]);
    check(
        "version = 2
nonsense = 1",
        &["2: version 2 of the policy's format is not known | write `version = 1`, or install a newer release"],
    );
    check(r#"version = "1""#, &[r#""1": `version` must be an integer, not a string | write it as `version = 1`"#]);
    check(
        "version = -1",
        &["-1: version -1 of the policy's format is not known | write `version = 1`, or install a newer release"],
    );
    check("version = 1.0", &["1.0: `version` must be an integer, not a float | write it as `version = 1`"]);
    check(
        r#"version = 1
requires = "99.1"
nonsense = 1"#,
        &[
            r#""99.1": this workspace requires cargo-orchestrate 99.1 or newer; this is OURS | run `cargo install cargo-orchestrate --locked`"#,
        ],
    );
    check(
        r#"version = 1
requires = "^0.1""#,
        &[r#""^0.1": `^0.1` is no version | write the oldest version that will do, such as `requires = "0.1"`"#],
    );
    check(
        r#"version = 1
requires = """#,
        &[r#""": `requires` must not be empty | write it as `requires = "0.1"`"#],
    );
    check(
        "version = 1
requires = 0.1",
        &[r#"0.1: `requires` must be a string, not a float | write it as `requires = "0.1"`"#],
    );
}

#[test]
fn unknown_keys_are_listed_all_at_once_with_the_nearest() {
    check(
        "version = 1
lvels = 1
boundry = 2
something = 3
[generated]
max_lines = 3
maxlines = 3
[resolution]
share = 1",
        &[
            "lvels: unknown key `lvels` at the top | did you mean `levels`?",
            "boundry: unknown key `boundry` at the top | did you mean `boundary`?",
            "something: unknown key `something` at the top | the keys here are `attributes`, `boundary`, `capabilities`, `cycles`, `exhaustive`, `extends`, `gate`, `generated`, `independent`, `interface`, `layers`, `levels`, `limits`, `naming`, `origin`, `override`, `protected`, `required`, `requires`, `resolution`, `review`, `sources`, `teams`, `tests`, `version`, `visibility`",
            "max_lines: unknown key `max_lines` in `[generated]` | did you mean `max-lines`?",
            "maxlines: unknown key `maxlines` in `[generated]` | did you mean `max-lines`?",
            "share: unknown key `share` in `[resolution]` | the keys here are `min-share`, `strings`",
        ],
    );
}

#[test]
fn levels_that_are_none() {
    check(
        r#"version = 1
[levels]
denied-dependancy = "deny"
boundary = "warn"
xyzzy = "warn"
layer-dependency = "forbid"
missing-required-test = 1"#,
        &[
            "denied-dependancy: unknown rule or group `denied-dependancy` | did you mean `denied-dependency`?",
            "boundary: unknown rule or group `boundary` | did you mean `boundaries`?",
            "xyzzy: unknown rule or group `xyzzy` | `cargo orchestrate rules` lists the rules and their groups",
            r#""forbid": `layer-dependency` is `allow`, `warn` or `deny`, not `forbid` | "#,
            r#"1: `missing-required-test` must be a string, not an integer | write it as `missing-required-test = "deny"`"#,
        ],
    );
    check(
        r#"version = 1
levels = "deny"
[boundary]
name = "x""#,
        &[
            r#""deny": `levels` must be a table, not a string | write `[levels]`"#,
            "[boundary]: `boundary` must be an array of tables, not a table | write `[[boundary]]`",
        ],
    );
    check(
        "version = 1
[[generated]]
deny = []",
        &["[[generated]]: `generated` must be a table, not an array | write `[generated]`"],
    );
}

#[test]
fn values_that_are_none() {
    check(
        r#"version = 1
[generated]
require = ["intend", 1]
max-lines = 0
deny = ["cap:proces", "std:fs", "crate::x", 3, ""]"#,
        &[
            r#""intend": `require` is `intent`, `by`, `spec`, `owner` or `tests`, not `intend` | did you mean `intent`?"#,
            r#"1: an entry of `require` must be a string, not an integer | write it as `require = ["intent", "by"]`"#,
            "0: `max-lines` must be from 1 to 4294967295 | write it as `max-lines = 80`",
            r#""cap:proces": unknown capability `cap:proces` | did you mean `cap:process`?"#,
            r#""std:fs": `std:fs` has `:`, which no name has | separate names by `::`"#,
            r#""crate::x": `crate::x` has `crate`, which means nothing in a policy | begin with the name of the crate, as in `shop::domain`"#,
            r#"3: an entry of `deny` must be a string, not an integer | write it as `deny = ["cap:process", "cap:unsafe"]`"#,
            r#""": an entry of `deny` must not be empty | write it as `deny = ["cap:process", "cap:unsafe"]`"#,
        ],
    );
    check(
        "version = 1
[generated]
max-lines = 99999999999",
        &["99999999999: `max-lines` must be from 1 to 4294967295 | write it as `max-lines = 80`"],
    );
    check(
        "version = 1
[generated]
max-lines = 99999999999999999999999",
        &["99999999999999999999999: `max-lines` must be from 1 to 4294967295 | write it as `max-lines = 80`"],
    );
    check(
        "version = 1
[resolution]
min-share = 1.5",
        &["1.5: `min-share` must be from 0 to 1 | write it as `min-share = 0.93`"],
    );
    check(
        "version = 1
[resolution]
min-share = -0.1",
        &["-0.1: `min-share` must be from 0 to 1 | write it as `min-share = 0.93`"],
    );
    check(
        "version = 1
[resolution]
min-share = nan",
        &["nan: `min-share` must be from 0 to 1 | write it as `min-share = 0.93`"],
    );
    check(
        r#"version = 1
[resolution]
min-share = "0.9""#,
        &[r#""0.9": `min-share` must be a number, not a string | write it as `min-share = 0.93`"#],
    );
}

#[test]
fn mutants_that_cannot_be_accepted() {
    let accept = |rest: &str| format!("version = 1\n[[tests.accept]]\n{rest}");
    check(
        &accept(
            r#"item = "shop::*::f"
mutants = ["3f9c2a7be01d4c55", "3F9C2A7BE01D4C55", "3f9c"]
reason = " "
until = 1"#,
        ),
        &[
            r#""shop::*::f": `shop::*::f` may name several items | write the path of one item, as `cargo orchestrate prove` prints it"#,
            r#""3F9C2A7BE01D4C55": `3F9C2A7BE01D4C55` is no id of a mutant | copy it from where `cargo orchestrate prove` shows the mutant: 16 digits, such as `3f9c2a7be01d4c55`"#,
            r#""3f9c": `3f9c` is no id of a mutant | copy it from where `cargo orchestrate prove` shows the mutant: 16 digits, such as `3f9c2a7be01d4c55`"#,
            r#"" ": `reason` must not be empty | write it as `reason = "equivalent: at the limit both give the same sum"`"#,
            "until: unknown key `until` in `[[tests.accept]]` | the keys here are `item`, `mutants`, `reason`",
        ],
    );
    check(
        &accept("item = \"shop::f\"\nmutants = []"),
        &[
            r#"[[tests.accept]]: `[[tests.accept]]` needs `reason` | write it as `reason = "equivalent: at the limit both give the same sum"`"#,
            r#"[]: `mutants` must not be empty | write it as `mutants = ["3f9c2a7be01d4c55"]`"#,
        ],
    );
    check(
        &accept(
            r#"item = "shop-api::<*const T as Port>::f"
mutants = ["3f9c2a7be01d4c55", "0123456789abcdef"]
reason = "equivalent"
[[tests.accept]]
item = "shop_api::<*const T as Port>::f"
mutants = ["0123456789abcdef"]
reason = "equivalent"
[[tests.accept]]
item = "shop_api::f"
mutants = ["0123456789abcdef"]
reason = "equivalent""#,
        ),
        &[
            r#""0123456789abcdef": mutant `0123456789abcdef` of `shop_api::<*const T as Port>::f` is accepted twice | keep one of the two, with its reason"#,
        ],
    );
}

#[test]
fn required_tests_that_cannot_be_required() {
    check(
        "version = 1
[[tests.require]]
",
        &[
            r#"[[tests.require]]: `[[tests.require]]` needs `for` | write it as `for = { kind = "fn", scope = "generated", visibility = "pub" }`"#,
        ],
    );
    check(
        &required(
            r#"for = { kind = "function", scop = 1 }
strength = "kills"
link = "reach"
at-least = 0
min-score = 80"#,
        ),
        &[
            r#""function": `kind` is `fn`, `struct`, `enum`, `union`, `trait`, `type`, `const`, `static`, `macro`, `module`, `crate`, `field` or `variant`, not `function` | did you mean `union`?"#,
            "scop: unknown key `scop` in `[tests.require.for]` | did you mean `scope`?",
            r#""kills": `strength` is `exists`, `reaches`, `passes` or `kills-mutants`, not `kills` | "#,
            r#""reach": `link` is `declared` or `reached`, not `reach` | did you mean `reached`?"#,
            "0: `at-least` must be from 1 to 4294967295 | write it as `at-least = 1`",
            "80: `min-score` must be from 0 to 1 | write it as `min-score = 0.8`",
        ],
    );
    check(
        &required(
            r#"for = { visibility = "pub(crate)", path = [] }
strength = "exist""#,
        ),
        &[
            r#"{ visibility = "pub(crate)", path = [] }: `[tests.require.for]` needs `kind` | write it as `kind = "fn"`"#,
            r#""pub(crate)": `visibility` is `pub` or `any`, not `pub(crate)` | "#,
            r#"[]: `path` must not be empty | write it as `path = ["shop_domain"]`"#,
            r#""exist": `strength` is `exists`, `reaches`, `passes` or `kills-mutants`, not `exist` | did you mean `exists`?"#,
        ],
    );
    check(
        &required(
            r#"for = "fn"
strength = 3"#,
        ),
        &[
            r#""fn": `for` must be a table, not a string | write `[tests.require.for]`"#,
            r#"3: `strength` must be a string, not an integer | write it as `strength = "kills-mutants"`"#,
        ],
    );
    check(
        &required(
            r#"for = { kind = "fn" }
strength = "passes"
min-score = 0.8"#,
        ),
        &[
            r#"0.8: `min-score` is a share of mutants, and this `strength` asks for none | write `strength = "kills-mutants"` beside it"#,
        ],
    );
}

#[test]
fn reviews_that_cannot_be_asked_for() {
    let review = |rest: &str| format!("version = 1\n[[review]]\nname = \"r\"\n{rest}");
    check(
        &review(
            r#"for = { kind = "module", scop = "all" }
at-least = 0
by = ["owner", "a@b", "@net team"]
not-author = "no""#,
        ),
        &[
            "scop: unknown key `scop` in `[review.for]` | did you mean `scope`?",
            "0: `at-least` must be from 1 to 4294967295 | write it as `at-least = 1`",
            r#""owner": `owner` names nobody | write an e-mail, a name such as `@net-team`, or `owners`"#,
            r#""@net team": `@net team` names nobody | write an e-mail, a name such as `@net-team`, or `owners`"#,
            r#""no": `not-author` must be `true` or `false`, not a string | write it as `not-author = true`"#,
        ],
    );
    check(
        &review("for = { kind = \"module\" }\n[[review]]\nname = \"r\"\nfor = {}\n[[review]]\nname = \"s\"\nby = []"),
        &[
            r#"[[review]]: `[[review]]` needs `for` | write it as `for = { path = ["shop_net"], scope = "generated" }`"#,
            r#"[]: `by` must not be empty | write it as `by = ["owners", "@net-team"]`"#,
        ],
    );
    check(
        &review("for = { kind = \"module\" }\n[[review]]\nname = \"r\"\nfor = {}"),
        &[
            r#""module": no module is reviewed by itself | name what is in it, as in `kind = "fn"`, or the type that it is a part of, or leave `kind` out"#,
            r#""r": two review tables are named `r` | give each its own name: findings bear it"#,
        ],
    );
    check(
        "version = 1\n[teams]\nnet = [\"@ada\"]\n\"@all\" = [\"ada\"]\n\"@none\" = []",
        &[
            "net: `net` names nobody | write a name such as `@net-team`, in quotes",
            r#""ada": `ada` names nobody | write an e-mail, or a name such as `@net-team`"#,
            r#"[]: `@none` must not be empty | write it as `@none = ["ada@example.org", "@bob"]`"#,
        ],
    );
}

#[test]
fn an_author_does_not_review_where_nobody_says_that_they_may() {
    let policy = parse("version = 1\n[[review]]\nname = \"r\"\nfor = {}", RULES).unwrap();
    let table = &policy.review[0].value;
    assert!(table.not_author && table.by.is_empty() && table.subject.kind.is_none());
    assert_eq!((table.at_least, table.subject.scope), (1, RawScope::All));
}

#[test]
fn required_tests_reach_by_default_and_kill_all_mutants_where_no_score_is_named() {
    let policy = parse(&required("for = { kind = \"fn\" }"), RULES).unwrap();
    let table = &policy.tests.require[0].value;
    assert_eq!((table.link, table.strength), (Link::Declared, Strength::Reaches));
    assert!(table.min_score.is_none());
    let strengths = [Strength::Exists, Strength::Reaches, Strength::Passes, Strength::KillsMutants];
    assert!(strengths.is_sorted());
}

#[test]
fn marks_of_the_policy_are_held_to_the_grammar_of_marks() {
    check(
        r#"version = 1
[[generated.paths]]
paths = ["a"]
intent = " "
by = ""
tests = []"#,
        &[r#"[]: `tests` must not be empty | write it as `tests = ["shop_api[test:client]::round_trip"]`"#],
    );
    check(
        r#"version = 1
[[generated.paths]]
paths = ["a"]
intent = " "
[[generated.paths]]
paths = ["a"]
intent = "x"
by = ""
[[generated.paths]]
paths = ["a"]
intent = "x"
tests = ["a", "a"]"#,
        &[
            r#"" ": `intent` is empty | say what the code is for: `intent = "…"`"#,
            r#""": `by` is empty | name the tool or model that wrote it: `by = "…"`"#,
            r#""a": `tests` names `a` twice | keep one of the two"#,
        ],
    );
    check(
        "version = 1
[[generated.paths]]
by = 1979-05-27",
        &[
            r#"[[generated.paths]]: `[[generated.paths]]` needs `intent` | write it as `intent = "OpenAPI client made from api.yaml"`"#,
            r#"[[generated.paths]]: `[[generated.paths]]` needs `paths` | write it as `paths = ["shop_api::bindings"]`"#,
            r#"1979-05-27: `by` must be a string, not a date | write it as `by = "openapi-generator 7.1"`"#,
        ],
    );
}

#[test]
fn sources_that_are_none() {
    check(
        r#"version = 1
[sources]
ignore = ["/a", "a\\b", "../x", "{a"]"#,
        &[
            r#""/a": `/a` does not start at the workspace root | write paths from the workspace root, as in `shop-api/templates/**`"#,
            r#""a\\b": `a\b` has a backslash: paths are written with `/` | write paths from the workspace root, as in `shop-api/templates/**`"#,
            r#""../x": `../x` does not start at the workspace root | write paths from the workspace root, as in `shop-api/templates/**`"#,
            r#""{a": `{a` has a `{` without its `}` | write paths from the workspace root, as in `shop-api/templates/**`"#,
        ],
    );
}

#[test]
fn strings_that_are_nowhere() {
    let help = "write the attribute with its key, as in `wire(handler)` or `rule(check(function))`";
    let wrong = |written: &str, why: &str| format!("\"{written}\": `{written}` {why} | {help}");
    let cases = [
        ("wire", "names no key"),
        ("wire(a, b)", "names several keys: each is an entry of its own"),
        ("#[wire(a)]", "has `#[`: only the attribute's name and keys are written"),
        ("wire(a = b)", "has `=`: what the string says is not written"),
        ("wire(a", "has a `(` without its `)`, or a `)` without its `(`"),
        ("wire(a(b)", "has a `(` without its `)`, or a `)` without its `(`"),
        ("wire(a))", "has a `(` without its `)`, or a `)` without its `(`"),
        ("wire()", "has `` where a name should stand"),
        ("wire(a.b)", "has `a.b` where a name should stand"),
        ("wire:on(a)", "has `wire:on` where a name should stand"),
        ("wire(1a)", "has `1a` where a name should stand"),
    ];
    for (written, why) in cases {
        let text = format!("version = 1\n[resolution.strings]\nvalues = [\"{written}\"]");
        check(&text, &[&wrong(written, why)]);
    }
    check(
        r#"version = 1
[resolution.strings]
value = ["wire(a)"]
values = ["wire(a)", "a::wire(b(c_d))", ""]
types = ["wire(a)"]
[resolution]
string = 1"#,
        &[
            "value: unknown key `value` in `[resolution.strings]` | did you mean `values`?",
            r#""": an entry of `values` must not be empty | write it as `values = ["wire(handler)"]`"#,
            "string: unknown key `string` in `[resolution]` | did you mean `strings`?",
        ],
    );
    check(
        r#"version = 1
[resolution.strings]
values = ["wire(a)", "wire(b)", "wire(b)"]
types = ["wire(a)"]"#,
        &[
            r#""wire(b)": `wire(b)` is given twice in `[resolution.strings]` | keep it in `types`, where the string names a type, a trait or a module, and else in `values`"#,
            r#""wire(a)": `wire(a)` is given twice in `[resolution.strings]` | keep it in `types`, where the string names a type, a trait or a module, and else in `values`"#,
        ],
    );
}

/// The manual's own example, and every key that it leaves out.
const FULL: &str = r#"
version = 1
requires = "0.1"

[levels]
missing-required-test = "deny"
boundaries = "warn"

[generated]
require = ["intent", "by"]
deny = ["cap:process", "cap:unsafe", "std::env::set_var"]
max-lines = 80

[[generated.paths]]
paths = ["shop_api::bindings"]
intent = "OpenAPI client made from api.yaml"
tests = ["shop_api[test:client]::round_trip"]

[[layers]]
name = "interface"
contains = ["shop_cli", "shop_api::http"]
[[layers]]
name = "domain"
contains = ["shop-domain"]

[[boundary]]
name = "domain-is-pure"
from = ["shop_domain"]
deny = ["std::fs", "std::net", "sqlx", "shop_infra"]
scope = "all"
tests = "skip"
unknown = "deny"
reason = "The domain is tested without storage"
help = "Take a `Store` port instead"
except = ["shop_domain::legacy"]

[[tests.require]]
for = { scope = "generated", visibility = "pub", kind = "fn" }
at-least = 2
link = "reached"
strength = "kills-mutants"
min-score = 0.8

[resolution]
min-share = 1

[resolution.strings]
values = ["wire(handler)"]
types = ["wire(codec)"]

[sources]
ignore = ["shop-api/templates/**"]
"#;

#[test]
fn a_full_policy_reads_with_its_places() {
    let policy = parse(FULL, RULES).unwrap();
    let at = |span: Span| &FULL[span.start as usize..span.end as usize];
    let levels: Vec<_> = policy.levels.iter().map(|(name, level)| (at(name.span), level.value)).collect();
    assert_eq!(levels, [("boundaries", Level::Warn), ("missing-required-test", Level::Deny)]);
    let boundary = &policy.boundary[0];
    assert_eq!((at(boundary.span), at(boundary.value.name.span)), ("[[boundary]]", "\"domain-is-pure\""));
    assert_eq!(boundary.value.unknown, Level::Deny);
    let deny: Vec<_> = policy.generated.deny.iter().map(|path| at(path.span)).collect();
    assert_eq!(deny, ["\"cap:process\"", "\"cap:unsafe\"", "\"std::env::set_var\""]);
    assert_eq!(at(policy.tests.require[0].span), "[[tests.require]]");
    let required = &policy.tests.require[0].value;
    assert_eq!((required.at_least, required.link, required.strength), (2, Link::Reached, Strength::KillsMutants));
    assert_eq!(required.min_score.as_ref().map(|score| (at(score.span), score.value)), Some(("0.8", 0.8)));
    assert_eq!(policy.resolution.min_share.map(|share| share.value), Some(1.0));
}

#[test]
fn a_policy_of_one_line_reads() {
    let policy = parse("version = 1", RULES).unwrap();
    assert!(policy.levels.is_empty() && policy.boundary.is_empty() && policy.resolution.min_share.is_none());
}

#[test]
fn the_schema_describes_everything_and_allows_nothing_else() {
    fn walk(schema: &serde_json::Value, path: &str) {
        assert_ne!(schema["description"].as_str().unwrap_or(""), "", "{path}");
        assert!(schema["type"].is_string() || schema["oneOf"].is_array(), "{path}");
        // Names that people make up have a form, and what they hold is described.
        let named = schema["propertyNames"]["format"].is_string() && schema["additionalProperties"]["type"].is_string();
        if schema["type"] == "object" && !named {
            assert_eq!(schema["additionalProperties"], false, "{path}");
        }
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            walk(property, &format!("{path}.{key}"));
            if property["items"]["type"] == "object" {
                walk(&property["items"], &format!("{path}.{key}[]"));
            }
        }
    }
    let schema = schema(RULES);
    walk(&schema, "");
    assert_eq!(schema["title"], "orchestrate.toml");
    assert!(!schema.to_string().contains("null"));
    let levels: Vec<&String> = schema["properties"]["levels"]["properties"].as_object().unwrap().keys().collect();
    assert_eq!(levels, RULES);
}

#[test]
fn every_example_of_the_manual_reads() {
    for (page, count) in [("policy.md", 27), ("teams.md", 4)] {
        // A published package has no manual beside it.
        let page = format!("{}/../../docs/{page}", env!("CARGO_MANIFEST_DIR"));
        let Ok(text) = std::fs::read_to_string(&page) else { return };
        let examples: Vec<&str> = text.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
        assert_eq!(examples.len(), count, "{page}");
        for example in examples {
            let has_version = example.lines().any(|line| line.starts_with("version"));
            let version = if has_version { "" } else { "version = 1\n" };
            check(&format!("{version}{example}"), &[]);
        }
    }
}

#[test]
fn what_is_said_of_origin_means_something() {
    check(
        r#"version = 1
[origin]
unsigned = "human"
since = "2026-02-30"
signature = []"#,
        &[
            r#""2026-02-30": `2026-02-30` is no date: that month has 28 days | write a day as `2026-01-31`"#,
            "signature: unknown key `signature` in `[origin]` | did you mean `signatures`?",
        ],
    );
    check(
        r#"version = 1
[origin]
since = "2026-01-31""#,
        &[
            r#""2026-01-31": `since` says from when `unsigned = "human"` holds, and that is not said | add `unsigned = "human"`, where people write what bears no sign; or take `since` out"#,
        ],
    );
}
