//! Who must look at what, and whose word counts: ways to weaken that, and changes that are looked at as they should be.

use super::shop::{Change, Shop};

const POLICY: &str = "orchestrate.toml";
const NET: &str = "src/net.rs";
const OWNERS: &str = "CODEOWNERS";

pub(crate) const FILES: &[(&str, &str)] = &[
    (".gitignore", "target\nCargo.lock\n"),
    ("Cargo.toml", "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n"),
    ("src/lib.rs", "pub mod cart;\npub mod net;\n"),
    ("src/cart.rs", "pub fn total() -> u8 {\n    crate::net::send()\n}\n"),
    (
        "src/net.rs",
        "#[cfg_attr(any(), generated(intent = \"Send what is in the cart\", by = \"model\", owner = \"@net\"))]\n\
        pub fn send() -> u8 {\n    1\n}\n\npub fn receive() -> u8 {\n    2\n}\n",
    ),
    ("CODEOWNERS", "src/net* @net\n"),
    (
        "orchestrate.toml",
        r#"version = 1

[[review]]
name = "net-is-read"
for = { path = ["app::net"] }
by = ["owners"]
at-least = 2

[[review]]
name = "cart-is-read"
for = { path = ["app::cart"] }
by = ["@leads"]
not-author = true

[gate]
accept-by = ["@leads"]

[teams]
"@net" = ["ada@shop", "bob@shop", "eli@shop"]
"@leads" = ["lead@shop"]
"#,
    ),
];

/// The reviews that the base has, each committed by whoever gave it.
pub(crate) fn look(shop: &Shop) {
    for (item, who) in [("app::net", "ada@shop"), ("app::net", "bob@shop"), ("app::cart", "lead@shop")] {
        shop.review(item, who);
        shop.commit_by(who, "looks");
    }
}

pub(crate) const WAYS: &[Change] = &[
    Change {
        name: "review asked for no more",
        edits: &[(
            POLICY,
            "[[review]]\nname = \"cart-is-read\"\nfor = { path = [\"app::cart\"] }\nby = [\"@leads\"]\nnot-author = true\n",
            "",
        )],
        says: "review `cart-is-read` is gone, and nothing else asks as much for `app::cart::total`",
    },
    Change {
        name: "review by fewer",
        edits: &[(POLICY, "at-least = 2", "at-least = 1")],
        says: "review `net-is-read` asks less of those who look at `app::net::",
    },
    Change {
        name: "authors let in to review",
        edits: &[(POLICY, "not-author = true", "not-author = false")],
        says: "review `cart-is-read` asks less of those who look at `app::cart::total`",
    },
    Change {
        name: "somebody else let in to review",
        edits: &[(POLICY, "by = [\"@leads\"]", "by = [\"@leads\", \"eve@shop\"]")],
        says: "review `cart-is-read` asks less of those who look at `app::cart::total`",
    },
    Change {
        name: "review of less code",
        edits: &[(POLICY, "\"app::net\"", "\"app::net::send\"")],
        says: "review `net-is-read` does not bind `app::net::receive` any more",
    },
    Change {
        name: "team joined",
        edits: &[(POLICY, "[\"lead@shop\"]", "[\"lead@shop\", \"eve@shop\"]")],
        says: "`eve@shop` is one of `@leads` now, whose word counts, and was not",
    },
    Change {
        name: "name of a lead taken for one's own",
        edits: &[(POLICY, "[teams]\n", "[teams]\n\"ada@shop\" = [\"eve@shop\"]\n")],
        says: "`eve@shop` is one of `@net` now, whose word counts, and was not",
    },
    Change {
        name: "files given to somebody else",
        edits: &[(OWNERS, "@net\n", "@net eve@shop\n")],
        says: "`eve@shop` owns `app::net::",
    },
    Change {
        name: "marked code given to somebody else",
        edits: &[(NET, "owner = \"@net\"", "owner = \"eve@shop\"")],
        says: "`eve@shop` owns `app::net::send` now, so that their word counts for it, and did not",
    },
];

pub(crate) const HONEST: &[Change] = &[
    Change {
        name: "a body changed, and looked at by those who are asked",
        edits: &[
            (NET, "    2\n", "    3\n"),
            ("", "", "review app::net::receive ada@shop"),
            ("", "", "review app::net::receive bob@shop"),
        ],
        says: "",
    },
    Change {
        name: "a body and its reviews squashed into one commit",
        edits: &[(NET, "    2\n", "    3\n"), ("", "", "squash app::net::receive ada@shop bob@shop")],
        says: "",
    },
    Change {
        name: "a review renamed",
        edits: &[(POLICY, "name = \"net-is-read\"", "name = \"net-is-seen\"")],
        says: "",
    },
    Change {
        name: "a default of a review written out",
        edits: &[(POLICY, "not-author = true\n", "not-author = true\nat-least = 1\n")],
        says: "",
    },
    Change {
        name: "a file moved with its owners",
        edits: &[
            (NET, "", ""),
            (
                "src/net/mod.rs",
                "",
                "#[cfg_attr(any(), generated(intent = \"Send what is in the cart\", by = \"model\", owner = \"@net\"))]\n\
                pub fn send() -> u8 {\n    1\n}\n\npub fn receive() -> u8 {\n    2\n}\n",
            ),
            (OWNERS, "src/net*", "src/net/"),
        ],
        says: "",
    },
    Change {
        name: "a team that somebody has left",
        edits: &[(POLICY, "\"bob@shop\", \"eli@shop\"]", "\"bob@shop\"]")],
        says: "",
    },
];

/// Somebody writes what others are to have said.
pub(crate) const FORGED: Change = Change {
    name: "reviews written in the name of others",
    edits: &[(NET, "    2\n", "    3\n"), ("", "", "forge app::net::receive ada@shop bob@shop")],
    says: "",
};

/// Whoever is let in by a change counts in none that this one makes.
pub(crate) const JOINED: Change = Change {
    name: "team joined to accept one's own change",
    edits: &[
        (POLICY, "[\"lead@shop\"]", "[\"lead@shop\", \"eve@shop\"]"),
        ("src/cart.rs", "crate::net::send()", "crate::net::receive()"),
        ("", "", "review app::cart::total eve@shop"),
    ],
    says: "",
};
