//! Ways round the gate: each weakens what the base promises, and is found by that name.

use super::shop::Change;

const POLICY: &str = "orchestrate.toml";
const ORDER: &str = "domain/src/order.rs";
const CI: &str = ".github/workflows/ci.yml";
const MARK: &str = "#[cfg_attr(any(), generated(intent = \"Add up prices and refuse to overflow\", by = \"model\", tests(\"order::tests::adds_up\")))]\n";

pub(crate) const ALL: &[Change] = &[
    Change {
        name: "level lowered",
        edits: &[(POLICY, "missing-mark-field = \"deny\"", "missing-mark-field = \"warn\"")],
        says: "`missing-mark-field` falls from `deny` to `warn`",
    },
    Change {
        name: "level of a group lowered",
        edits: &[(POLICY, "[levels]\n", "[levels]\nboundaries = \"allow\"\n")],
        says: "`denied-dependency` falls from `deny` to `allow`",
    },
    Change {
        name: "this rule turned off",
        edits: &[(POLICY, "[levels]\n", "[levels]\nweakened-policy = \"allow\"\n")],
        says: "`weakened-policy` falls from `deny` to `allow`",
    },
    Change {
        name: "contract removed",
        edits: &[(
            POLICY,
            "[[protected]]\nname = \"database\"\ncontains = [\"shop_infra::db\"]\nonly-by = [\"shop_infra\"]\n",
            "",
        )],
        says: "protected `database` is gone",
    },
    Change {
        name: "contract narrowed to less code",
        edits: &[(POLICY, "from = [\"shop_domain\"]", "from = [\"shop_domain::price\"]")],
        says: "boundary `domain-is-pure` does not bind `shop_domain",
    },
    Change {
        name: "target taken off a list",
        edits: &[(POLICY, "\"std::fs\", \"std::net\"", "\"std::fs\"")],
        says: "does not keep `shop_domain` and",
    },
    Change {
        name: "closed list opened",
        edits: &[(POLICY, "allow = [\"std\"]", "allow = [\"std\", \"serde\"]")],
        says: "boundary `prices-are-closed` lets",
    },
    Change {
        name: "exception added",
        edits: &[(POLICY, "unknown = \"deny\"", "unknown = \"deny\"\nexcept = [\"shop_domain::legacy\"]")],
        says: "boundary `domain-is-pure` does not bind `shop_domain::legacy`",
    },
    Change {
        name: "scope narrowed",
        edits: &[(POLICY, "unknown = \"deny\"", "unknown = \"deny\"\nscope = \"changed\"")],
        says: "binds only a part of what it names",
    },
    Change {
        name: "chains followed no more",
        edits: &[(POLICY, "reach = \"transitive\"\n", "")],
        says: "boundary `no-detour-to-files` follows uses no further than one step",
    },
    Change {
        name: "test code left out",
        edits: &[(POLICY, "tests = \"check\"\n", "")],
        says: "boundary `prices-are-closed` leaves out test code",
    },
    Change {
        name: "the unknown taken lightly",
        edits: &[(POLICY, "unknown = \"deny\"", "unknown = \"allow\"")],
        says: "takes what it cannot judge more lightly",
    },
    Change {
        name: "layers turned round",
        edits: &[(
            POLICY,
            "name = \"outside\"\ncontains = [\"shop_infra\"]\n[[layers]]\nname = \"domain\"\ncontains = [\"shop_domain\"]",
            "name = \"domain\"\ncontains = [\"shop_domain\"]\n[[layers]]\nname = \"outside\"\ncontains = [\"shop_infra\"]",
        )],
        says: "layer `domain` does not keep",
    },
    Change {
        name: "siblings no longer apart",
        edits: &[(POLICY, "[[independent]]\nname = \"siblings\"\ncontains = [\"shop_domain::{order,price}\"]\n", "")],
        says: "independent `siblings` is gone",
    },
    Change {
        name: "circles allowed",
        edits: &[(POLICY, "[[cycles]]\nname = \"no-circles\"\nbeneath = [\"shop_domain\"]\n", "")],
        says: "cycles `no-circles` is gone",
    },
    Change {
        name: "claim that asks less",
        edits: &[(POLICY, "deny = [\"inline\"]", "deny = [\"cold\"]")],
        says: "attributes `no-inline` asks less of",
    },
    Change {
        name: "name added to those allowed",
        edits: &[(POLICY, "\"tests\", \"rebate\"", "\"tests\", \"util\", \"rebate\"")],
        says: "naming `no-helpers` asks less of",
    },
    Change {
        name: "key of marks dropped",
        edits: &[(POLICY, "require = [\"intent\", \"by\"]", "require = [\"intent\"]")],
        says: "marks need no `by` any more",
    },
    Change {
        name: "longer marked code",
        edits: &[(POLICY, "max-lines = 40", "max-lines = 400")],
        says: "marked code may be longer: up to 400 lines, and it was 40",
    },
    Change {
        name: "marked code in more places",
        edits: &[(POLICY, "only-in = [\"shop_domain\"]", "only-in = [\"shop_domain\", \"shop_infra\"]")],
        says: "marked code may stand in `shop_infra`",
    },
    Change {
        name: "required test no longer required",
        edits: &[(
            POLICY,
            "[[tests.require]]\nfor = { scope = \"generated\", kind = \"fn\" }\nstrength = \"exists\"\n",
            "",
        )],
        says: "`shop_domain::order::total` needs no tests that hold it as they had to",
    },
    Change {
        name: "less to be understood",
        edits: &[(POLICY, "min-share = 0.5", "min-share = 0.1")],
        says: "`min-share` falls from 0.5 to 0.1",
    },
    Change {
        name: "limit raised",
        edits: &[(POLICY, "items = 10", "items = 1000")],
        says: "the limit `items` rises from 10 to 1000",
    },
    Change {
        name: "more may stay unreviewed",
        edits: &[(POLICY, "unreviewed-items = 0", "unreviewed-items = 50")],
        says: "the limit `unreviewed-items` rises from 0 to 50",
    },
    Change {
        name: "somebody else let in to accept",
        edits: &[(POLICY, "accept-by = [\"@leads\"]", "accept-by = [\"@leads\", \"a@b\"]")],
        says: "`a@b` may accept weakenings of the policy, and might not",
    },
    Change {
        name: "acceptance forged in the name of a lead",
        edits: &[(POLICY, "missing-mark-field = \"deny\"", "missing-mark-field = \"warn\""), ("", "", "accept a@b")],
        says: "`missing-mark-field` falls from `deny` to `warn`",
    },
    Change {
        name: "more weakened than was accepted",
        edits: &[
            (POLICY, "missing-mark-field = \"deny\"", "missing-mark-field = \"warn\""),
            ("", "", "accept lead@shop"),
            (POLICY, "missing-mark-field = \"warn\"", "missing-mark-field = \"allow\""),
        ],
        says: "`missing-mark-field` falls from `deny` to `allow`",
    },
    Change {
        name: "requires lowered",
        edits: &[(POLICY, "requires = \"0.1.0\"\n", "")],
        says: "`requires` falls from 0.1.0 to nothing",
    },
    Change {
        name: "sources ignored",
        edits: &[
            (POLICY, "[resolution]", "[sources]\nignore = [\"domain/data\"]\n[resolution]"),
            ("domain/data/x.rs", "", "fn x() {}\n"),
        ],
        says: "sources beneath `domain/data` are not missed any more",
    },
    Change { name: "policy deleted", edits: &[(POLICY, "", "")], says: "the policy was deleted" },
    Change {
        name: "baseline entry added",
        edits: &[
            (
                "domain/src/price.rs",
                "pub fn net",
                "pub fn spy() -> bool {\n    std::fs::exists(\"x\").is_ok()\n}\n\npub fn net",
            ),
            ("", "", "baseline"),
        ],
        says: "the baseline holds a finding of `shop_domain` that it did not",
    },
    Change {
        name: "waiver added",
        edits: &[(
            "domain/src/price.rs",
            "/// A price without its tax, in parts of a hundred.\npub fn net(gross: u32, tax: u32) -> u32 {\n",
            "/// A price without its tax, in parts of a hundred.\n#[cfg_attr(any(), waive(\"denied-dependency\", reason = \"for a while\", until = \"2099-01-01\"))]\npub fn net(gross: u32, tax: u32) -> u32 {\n    let _ = std::fs::exists(\"x\");\n",
        )],
        says: "`denied-dependency` is waived for `shop_domain::price::net`, and was not",
    },
    Change {
        name: "mark removed",
        edits: &[(ORDER, MARK, "")],
        says: "`shop_domain::order::total` has lost its mark, and is what it was",
    },
    Change {
        name: "mark taken off an item that was renamed",
        edits: &[
            (ORDER, MARK, ""),
            (ORDER, "fn total", "fn sum"),
            (ORDER, "total(&", "sum(&"),
            ("infra/src/web.rs", "order::total", "order::sum"),
        ],
        says: "test `shop_domain::order::tests::adds_up` holds `shop_domain::order::sum`",
    },
    Change {
        name: "test deleted",
        edits: &[(
            ORDER,
            "    #[test]\n    fn adds_up() {\n        assert_eq!(total(&[1, 2]), Some(3));\n        assert_eq!(total(&[u32::MAX, 1]), None);\n    }\n",
            "",
        )],
        says: "test `shop_domain::order::tests::adds_up` is gone, which held `shop_domain::order::total`",
    },
    Change {
        name: "test ignored",
        edits: &[(ORDER, "    #[test]\n", "    #[test]\n    #[ignore]\n")],
        says: "test `shop_domain::order::tests::adds_up` is ignored",
    },
    Change {
        name: "test with fewer assertions",
        edits: &[(
            ORDER,
            "        assert_eq!(total(&[u32::MAX, 1]), None);\n",
            "        let _ = total(&[u32::MAX, 1]);\n",
        )],
        says: "asserts less: 1 assertion where it had 2",
    },
    Change {
        name: "test that does not reach its item",
        edits: &[(
            ORDER,
            "assert_eq!(total(&[1, 2]), Some(3));\n        assert_eq!(total(&[u32::MAX, 1]), None);",
            "assert_eq!(dearest(&[1, 2]), Some(2));\n        assert_eq!(dearest(&[]), None);",
        )],
        says: "test `shop_domain::order::tests::adds_up` does not reach `shop_domain::order::total` any more",
    },
    Change {
        name: "test named no more",
        edits: &[(ORDER, ", tests(\"order::tests::adds_up\")", "")],
        says: "no mark says any more that test `shop_domain::order::tests::adds_up` holds",
    },
    Change {
        name: "item renamed away from its rule",
        edits: &[
            ("infra/src/lib.rs", "pub mod web;", "pub mod web;\npub mod view;"),
            (
                "infra/src/view.rs",
                "",
                "//! Requests.\n\n/// Answers with a total.\npub fn answer(prices: &[u32]) -> String {\n    let total = shop_domain::order::total(prices);\n    let _ = std::fs::exists(\"x\");\n    format!(\"{total:?}\")\n}\n",
            ),
            ("infra/src/web.rs", "", "//! Requests.\n"),
        ],
        says: "`shop_infra::view::answer`, which was `shop_infra::web::answer`, has left `no-detour-to-files`, and uses `std::fs::exists`",
    },
    Change {
        name: "module renamed away from its rule",
        edits: &[
            ("infra/src/lib.rs", "pub mod db;", "pub mod store;"),
            ("infra/src/db.rs", "", ""),
            (
                "infra/src/store.rs",
                "",
                "//! Storage.\n\n/// Keeps a number.\npub fn keep(number: u32) -> std::io::Result<()> {\n    std::fs::write(\"number\", number.to_string())\n}\n",
            ),
            (POLICY, "contains = [\"shop_infra::db\"]", "contains = [\"shop_infra::web\"]"),
        ],
        says: "protected `database` does not keep",
    },
    Change {
        name: "member excluded",
        edits: &[("Cargo.toml", "\"infra\", ", ""), ("Cargo.toml", "resolver", "exclude = [\"infra\"]\nresolver")],
        says: "package `shop-infra` is no member of the workspace any more",
    },
    Change {
        name: "gate package disarmed",
        edits: &[("guard/Cargo.toml", "gate = true", "gate = false")],
        says: "`guard` was the gate package",
    },
    Change {
        name: "build script that asks no more",
        edits: &[("guard/build.rs", "    cargo_orchestrate::build_script::enforce();\n", "")],
        says: "the build script of `guard` does not judge any more",
    },
    Change {
        name: "CI step removed",
        edits: &[(CI, "      - run: cargo orchestrate check --base origin/main\n", "")],
        says: "ran `cargo orchestrate check --base origin/main`, and no step does as much now",
    },
    Change {
        name: "CI step that compares no more",
        edits: &[(CI, " --base origin/main", "")],
        says: "no step does as much now",
    },
    Change {
        name: "CI step that may fail",
        edits: &[(CI, "--base origin/main\n", "--base origin/main\n        continue-on-error: true\n")],
        says: "`continue-on-error: true` beside a step that runs the check",
    },
    Change {
        name: "doors turned down",
        edits: &[(".cargo/config.toml", "", "[env]\nORCHESTRATE_BUILD = \"off\"\n")],
        says: "turns the doors of the build down",
    },
];
