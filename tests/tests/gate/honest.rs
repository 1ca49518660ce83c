//! Changes that weaken nothing, however much they change.

use super::shop::Change;

const POLICY: &str = "orchestrate.toml";
const ORDER: &str = "domain/src/order.rs";
const PRICE: &str = "domain/src/price.rs";

pub(crate) const ALL: &[Change] = &[
    Change {
        name: "a body changed",
        edits: &[(PRICE, "gross * 100 / (100 + tax)", "gross / (100 + tax) * 100")],
        says: "",
    },
    Change {
        name: "a function added",
        edits: &[(PRICE, "pub fn net", "pub fn half(price: u32) -> u32 {\n    price / 2\n}\n\npub fn net")],
        says: "",
    },
    Change {
        name: "a module added",
        edits: &[
            ("domain/src/lib.rs", "pub mod price;", "pub mod price;\npub mod rebate;"),
            ("domain/src/rebate.rs", "", "//! Rebates.\n\n/// None.\npub fn none() -> u32 {\n    0\n}\n"),
        ],
        says: "",
    },
    Change {
        name: "a module and its pattern renamed",
        edits: &[
            ("infra/src/lib.rs", "pub mod db;", "pub mod store;"),
            ("infra/src/db.rs", "", ""),
            (
                "infra/src/store.rs",
                "",
                "//! Storage.\n\n/// Keeps a number.\npub fn keep(number: u32) -> std::io::Result<()> {\n    std::fs::write(\"number\", number.to_string())\n}\n",
            ),
            (POLICY, "shop_infra::db", "shop_infra::store"),
        ],
        says: "",
    },
    Change {
        name: "a function renamed with its tests",
        edits: &[(ORDER, "total", "sum"), ("infra/src/web.rs", "order::total", "order::sum")],
        says: "",
    },
    Change {
        name: "a function moved where the rules allow it",
        edits: &[
            (
                ORDER,
                "/// The dearest of all.\npub fn dearest(prices: &[u32]) -> Option<u32> {\n    prices.iter().copied().max()\n}\n\n",
                "",
            ),
            (
                PRICE,
                "/// A price without",
                "/// The dearest of all.\npub fn dearest(prices: &[u32]) -> Option<u32> {\n    prices.iter().copied().max()\n}\n\n/// A price without",
            ),
        ],
        says: "",
    },
    Change {
        name: "a contract split in two",
        edits: &[(
            POLICY,
            "deny = [\"std::fs\", \"std::net\"]\nunknown = \"deny\"\n",
            "deny = [\"std::fs\"]\nunknown = \"deny\"\n\n[[boundary]]\nname = \"domain-is-offline\"\nfrom = [\"shop_domain\"]\ndeny = [\"std::net\"]\nunknown = \"deny\"\n",
        )],
        says: "",
    },
    Change {
        name: "a pattern written otherwise",
        edits: &[
            (POLICY, "deny = [\"std::fs\", \"std::net\"]", "deny = [\"std::{net,fs}\"]"),
            (
                POLICY,
                "contains = [\"shop_domain::{order,price}\"]",
                "contains = [\"shop_domain::price\", \"shop_domain::order\"]",
            ),
        ],
        says: "",
    },
    Change {
        name: "a contract tightened",
        edits: &[
            (POLICY, "\"std::net\"]", "\"std::net\", \"std::process\"]"),
            (POLICY, "max-lines = 40", "max-lines = 30"),
        ],
        says: "",
    },
    Change {
        name: "a contract added",
        edits: &[(
            POLICY,
            "[[protected]]",
            "[[boundary]]\nname = \"no-threads\"\nfrom = [\"shop_infra\"]\ndeny = [\"std::thread\"]\n\n[[protected]]",
        )],
        says: "",
    },
    Change {
        name: "a level raised",
        edits: &[(POLICY, "[levels]\n", "[levels]\nmissing-intent = \"deny\"\n")],
        says: "",
    },
    Change { name: "a contract renamed", edits: &[(POLICY, "name = \"siblings\"", "name = \"features\"")], says: "" },
    Change {
        name: "tables in another order",
        edits: &[
            (POLICY, "[[cycles]]\nname = \"no-circles\"\nbeneath = [\"shop_domain\"]\n\n", ""),
            (
                POLICY,
                "[[protected]]",
                "[[cycles]]\nname = \"no-circles\"\nbeneath = [\"shop_domain\"]\n\n[[protected]]",
            ),
        ],
        says: "",
    },
    Change {
        name: "a marked function deleted with its test",
        edits: &[
            (
                ORDER,
                "/// All prices together.\n#[cfg_attr(any(), generated(intent = \"Add up prices and refuse to overflow\", by = \"model\", tests(\"order::tests::adds_up\")))]\npub fn total(prices: &[u32]) -> Option<u32> {\n    prices.iter().try_fold(0u32, |sum, price| sum.checked_add(*price))\n}\n\n",
                "",
            ),
            (
                ORDER,
                "\n#[cfg(test)]\nmod tests {\n    use super::*;\n\n    #[test]\n    fn adds_up() {\n        assert_eq!(total(&[1, 2]), Some(3));\n        assert_eq!(total(&[u32::MAX, 1]), None);\n    }\n}\n",
                "",
            ),
            ("infra/src/web.rs", "order::total", "order::dearest"),
        ],
        says: "",
    },
    Change {
        name: "assertions moved to a helper",
        edits: &[(
            ORDER,
            "    #[test]\n    fn adds_up() {\n        assert_eq!(total(&[1, 2]), Some(3));\n        assert_eq!(total(&[u32::MAX, 1]), None);\n    }\n",
            "    fn see(prices: &[u32], sum: Option<u32>) {\n        assert_eq!(total(prices), sum);\n        assert_eq!(total(prices), total(prices));\n    }\n\n    #[test]\n    fn adds_up() {\n        see(&[1, 2], Some(3));\n        see(&[u32::MAX, 1], None);\n    }\n",
        )],
        says: "",
    },
    Change {
        name: "a package deleted with its contracts",
        edits: &[
            ("Cargo.toml", "\"infra\", ", ""),
            ("infra/Cargo.toml", "", ""),
            ("infra/src/lib.rs", "", ""),
            ("infra/src/db.rs", "", ""),
            ("infra/src/web.rs", "", ""),
            (
                POLICY,
                "[[layers]]\nname = \"outside\"\ncontains = [\"shop_infra\"]\n[[layers]]\nname = \"domain\"\ncontains = [\"shop_domain\"]\n",
                "",
            ),
            (
                POLICY,
                "[[protected]]\nname = \"database\"\ncontains = [\"shop_infra::db\"]\nonly-by = [\"shop_infra\"]\n\n",
                "",
            ),
            (
                POLICY,
                "[[boundary]]\nname = \"no-detour-to-files\"\nfrom = [\"shop_infra::web\"]\ndeny = [\"std::fs\"]\nreach = \"transitive\"\n\n",
                "",
            ),
        ],
        says: "",
    },
    Change {
        name: "a held finding mended",
        edits: &[
            ("domain/src/legacy.rs", "std::fs::exists(\"orders\").unwrap_or(false)", "false"),
            ("", "", "baseline"),
        ],
        says: "",
    },
    Change {
        name: "a weakening that a lead accepted",
        edits: &[
            (POLICY, "missing-mark-field = \"deny\"", "missing-mark-field = \"warn\""),
            ("", "", "accept lead@shop"),
        ],
        says: "",
    },
    Change {
        name: "a function with a held finding renamed",
        edits: &[("domain/src/legacy.rs", "is_there", "exists"), ("", "", "baseline")],
        says: "",
    },
    Change {
        name: "a CI step written otherwise",
        edits: &[(
            ".github/workflows/ci.yml",
            "check --base origin/main",
            "check --base \"origin/$BASE\" --format github",
        )],
        says: "",
    },
];
