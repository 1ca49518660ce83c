//! Contracts that make no sense.

use super::check;

fn boundary(rest: &str) -> String {
    format!("version = 1\n[[boundary]]\nname = \"b\"\nfrom = [\"shop\"]\n{rest}")
}

#[test]
fn boundaries_that_promise_nothing() {
    check(
        "version = 1
[[boundary]]",
        &[
            r#"[[boundary]]: `[[boundary]]` needs `from` | write it as `from = ["shop_domain"]`"#,
            r#"[[boundary]]: `[[boundary]]` needs `name` | write it as `name = "domain-is-pure"`"#,
        ],
    );
    check(&boundary("deny = []"), &[r#"[]: `deny` must not be empty | write it as `deny = ["std::fs", "cap:net"]`"#]);
    check(
        &boundary(
            r#"deny = ["a"]
allow = ["b"]"#,
        ),
        &["[[boundary]]: boundary `b` has both `deny` and `allow` | keep one: `allow` already forbids everything else"],
    );
    check(
        r#"version = 1
[[boundary]]
name = "b"
from = ["shop"]
"#,
        &[
            r#"[[boundary]]: boundary `b` has neither `deny` nor `allow` | say what it may not use, as in `deny = ["std::fs"]`, or all that it may, as in `allow = ["std"]`"#,
        ],
    );
    check(
        &boundary(r#"deny = "std::fs""#),
        &[r#""std::fs": `deny` must be an array, not a string | write it as `deny = ["std::fs", "cap:net"]`"#],
    );
    check(
        &boundary(
            r#"deny = ["std::fs"]
scope = "marked"
tests = true
unknown = "error"
reason = """#,
        ),
        &[
            r#""marked": `scope` is `all`, `generated` or `changed`, not `marked` | "#,
            r#"true: `tests` must be a string, not a boolean | write it as `tests = "check"`"#,
            r#""error": `unknown` is `allow`, `warn` or `deny`, not `error` | "#,
            r#""": `reason` must not be empty | write it as `reason = "The domain is tested without storage"`"#,
        ],
    );
    check(
        &boundary(
            r#"deny = ["std::fs"]
except = ["cap:fs", "a b", "**x", "a::[bin:x]", "a[bni:x]", "a[bin]"]"#,
        ),
        &[
            r#""cap:fs": `cap:fs` is a capability, which holds no items of the workspace | name items here by path, and put capabilities into `deny` or `allow`"#,
            r#""a b": `a b` has ` `, which no name has | names have letters, digits, `_`, `-` and `*`"#,
            r#""**x": `**x` has `**` within a name | write `**` between `::`, or a single `*` within a name"#,
            r#""a::[bin:x]": `a::[bin:x]` has `[`, which no name has | names have letters, digits, `_`, `-` and `*`"#,
            r#""a[bni:x]": `a[bni:x]` has `bni`, which is no kind of target | did you mean `[bin:x]`?"#,
            r#""a[bin]": `a[bin]` has `[bin]`, which is no target | write a target as `package[bin:name]`, or `package[bin:*]` for all of a kind"#,
        ],
    );
    check(
        &boundary(
            r#"deny = ["a"]
[[boundary]]
name = "b"
from = ["x"]
deny = ["y"]
[[boundary]]
name = "generated"
from = ["x"]
deny = ["y"]"#,
        ),
        &[
            r#""b": two boundary tables are named `b` | give each its own name: findings bear it"#,
            r#""generated": no boundary can be named `generated`: `[generated] deny` is | give it another name"#,
        ],
    );
    check(
        r#"version = 1
[[boundary]]
name = ""
from = []
deny = ["y"]"#,
        &[
            r#""": `name` must not be empty | write it as `name = "domain-is-pure"`"#,
            r#"[]: `from` must not be empty | write it as `from = ["shop_domain"]`"#,
        ],
    );
}

#[test]
fn contracts_that_make_no_sense() {
    check(
        r#"version = 1
[[independent]]
name = "a"
contains = ["x", "y"]
[[independent]]
name = "a"
contains = ["z::*"]
[[protected]]
name = "a"
contains = ["x"]
[[exhaustive]]
name = "a"
contains = ["x"]
"#,
        &[r#"[[protected]]: `[[protected]]` needs `only-by` | write it as `only-by = ["shop_infra"]`"#],
    );
    check(
        r#"version = 1
[[independent]]
name = "a"
contains = ["x", "y"]
[[independent]]
name = "a"
contains = ["z::*"]
[[exhaustive]]
name = "a"
contains = ["x"]
"#,
        &[
            r#""a": two independent tables are named `a` | give each its own name: findings bear it"#,
            "[[exhaustive]]: every module is to belong to a layer, and there are no layers | add `[[layers]]`, or remove `[[exhaustive]]`",
        ],
    );
}

#[test]
fn layers_that_contradict_themselves() {
    check(
        r#"version = 1
[[layers]]
name = "a"
contains = ["x"]
closed = true
[[layers]]
name = "b"
optional = ["x"]
within = ["shop::*"]
independent = "yes"
[[layers]]
name = "c"
"#,
        &[r#""yes": `independent` must be `true` or `false`, not a string | write it as `independent = true`"#],
    );
    check(
        r#"version = 1
[[layers]]
name = "a"
contains = ["x"]
closed = true
[[layers]]
name = "b"
optional = ["x"]
within = ["shop::*"]
[[layers]]
name = "c"
"#,
        &[
            r#""a": layer `a` is closed, and none stands above it | remove `closed`: it keeps those above a layer from those below it"#,
            r#""b": layers `a` and `b` of a stack differ in `within` | write the same `within` in all layers of a stack"#,
            r#""x": `x` is in two layers of a stack, `a` and `b` | keep it in one of them; a longer path beneath it may be in the other"#,
            r#""c": layer `c` contains nothing | say what it holds, as in `contains = ["shop_domain"]`"#,
        ],
    );
}

#[test]
fn edges_that_are_none() {
    check(
        &boundary("deny = [\"std::fs\", \"cap:net\"]\nedges = { kind = [\"normal\"] }"),
        &[
            r#""std::fs": `std::fs` is a part of a crate, and `edges` is about whole ones | name the crate, or remove `edges` to judge the code itself"#,
        ],
    );
    check(
        &boundary("deny = [\"a\"]\nedges = { kinds = [\"build\"], optional = \"yes\", target = [] }"),
        &[
            "kinds: unknown key `kinds` in `[boundary.edges]` | did you mean `kind`?",
            r#""yes": `optional` must be `true` or `false`, not a string | write it as `optional = false`"#,
            r#"[]: `target` must not be empty | write it as `target = ["everywhere"]`"#,
        ],
    );
}

#[test]
fn capabilities_that_are_none() {
    check(
        r#"version = 1
[capabilities]
db = ["sqlx", "cap:net", "a:b"]
"cap:fs" = ["x"]
empty = []
text = "x"
[[boundary]]
name = "b"
from = ["cap:db"]
deny = ["cap:db", "cap:dbs", "cap:empty", "cap:nothing-like-it"]
"#,
        &[
            r#""cap:net": `cap:net` is a capability, and no part of another | write paths; where two capabilities are meant, name both"#,
            r#""a:b": `a:b` has `:`, which no name has | separate names by `::`"#,
            r#""cap:fs": `cap:fs` is no name of a capability | write it in lower case, without `cap:`, as in `db = ["sqlx"]`: it is used as `cap:db`"#,
            r#"[]: `empty` must not be empty | write it as `empty = ["sqlx", "diesel"]`"#,
            r#""x": `text` must be an array, not a string | write it as `text = ["sqlx", "diesel"]`"#,
            r#""cap:db": `cap:db` is a capability, which holds no items of the workspace | name items here by path, and put capabilities into `deny` or `allow`"#,
            r#""cap:dbs": unknown capability `cap:dbs` | did you mean `cap:db`?"#,
            r#""cap:nothing-like-it": unknown capability `cap:nothing-like-it` | the capabilities are `cap:db`, `cap:empty`, `cap:env`, `cap:ffi`, `cap:fs`, `cap:io`, `cap:net`, `cap:panic`, `cap:process`, `cap:random`, `cap:text`, `cap:thread`, `cap:time`, `cap:unsafe`; `[capabilities]` adds others"#,
        ],
    );
}

#[test]
fn claims_that_make_no_sense() {
    check(
        r#"version = 1
[[naming]]
name = "a"
contains = ["cap:fs"]
kind = "function"
matches = ["a::b", "{a"]
[[naming]]
name = "b"
contains = ["x"]
"#,
        &[
            r#""cap:fs": `cap:fs` is a capability, which holds no items of the workspace | name items here by path, and put capabilities into `deny` or `allow`"#,
            r#""function": `kind` is `fn`, `struct`, `enum`, `union`, `trait`, `type`, `const`, `static`, `macro`, `module`, `crate`, `field` or `variant`, not `function` | did you mean `union`?"#,
            r#""a::b": `a::b` has `:`, which no name has | write one name, without a path: `*` stands for any text, and `{a,b}` for either"#,
            r#""{a": `{a` has a `{` without its `}` | write alternatives as `{a,b}`"#,
            "[[naming]]: `[[naming]]` needs `matches` | write it as `matches = [\"handle_*\"]`",
        ],
    );
    check(
        r#"version = 1
[[attributes]]
name = "a"
contains = ["x"]
"#,
        &[
            r#"[[attributes]]: attributes `a` has neither `require` nor `deny` | say what each item must have, as in `require = ["must_use"]`, or what none may, as in `deny = ["allow(dead_code)"]`"#,
        ],
    );
    check(
        r#"version = 1
[[tests.require]]
for = { kind = "module" }
"#,
        &[r#""module": no test holds a module by itself | name what is in it, as in `kind = "fn"`"#],
    );
}

#[test]
fn layers_that_hold_nothing() {
    check(
        r#"version = 1
[[layers]]
name = "a"
contains = ["x", "y-z"]
[[layers]]
name = "a"
contains = ["y_z"]
[[layers]]
name = "c"
contains = ["z", "z"]
"#,
        &[
            r#""a": two layer tables are named `a` | give each its own name: findings bear it"#,
            r#""y_z": layer `a` contains `y_z` twice | keep one of the two"#,
            r#""z": layer `c` contains `z` twice | keep one of the two"#,
        ],
    );
    check(
        r#"version = 1
[[layers]]
name = "a"
contains = ["x"]
stack="main"
[[layers]]
name = "b"
contains = ["y"]
stack="mian"
[[layers]]
name = "c"
contains = ["z"]
"#,
        &[
            r#""main": layer `a` is the only one of stack `main`, so it forbids nothing | did you mean `stack = "mian"`?"#,
            r#""mian": layer `b` is the only one of stack `mian`, so it forbids nothing | did you mean `stack = "main"`?"#,
            r#""c": layer `c` is the only one without a stack, so it forbids nothing | add the layers that stand above or below it"#,
        ],
    );
}

#[test]
fn what_may_be_used_is_not_followed() {
    check(
        &boundary("allow = [\"std\"]\nreach = \"transitive\""),
        &[
            r#""transitive": boundary `b` is transitive and has an `allow` list | remove `reach`, or say with `deny` what may not be reached: all that code reaches in the end is no list to keep"#,
        ],
    );
}

#[test]
fn circles_are_of_one_thing() {
    let cycles = |rest: &str| format!("version = 1\n[[cycles]]\nname = \"c\"\n{rest}");
    check(
        &cycles(""),
        &[
            r#"[[cycles]]: cycles `c` has neither `beneath` nor `between` | say within what, as in `beneath = ["shop"]`, or between which modules, as in `between = ["shop::*"]`"#,
        ],
    );
    check(
        &cycles("beneath = [\"shop\"]\nbetween = [\"shop::*\"]"),
        &["[[cycles]]: cycles `c` has both `beneath` and `between` | make two tables of it: each has its own circles"],
    );
}
