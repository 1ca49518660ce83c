//! A small shop under a policy of every kind, and what a change does to it.

use orchestrate_tests::scratch::{Scratch, said};
use serde_json::Value;

/// A file, what stands in it, and what comes in its place. Where nothing stood there the file is new, and where nothing comes it is deleted.
pub(crate) type Edit = (&'static str, &'static str, &'static str);

/// A change.
pub(crate) struct Change {
    pub(crate) name: &'static str,
    pub(crate) edits: &'static [Edit],
    /// A part of the message that names it.
    pub(crate) says: &'static str,
}

/// What a check said.
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) weakened: Vec<String>,
    pub(crate) rules: Vec<String>,
    pub(crate) err: String,
    all: String,
}

impl Said {
    pub(crate) fn shown(&self) -> String {
        format!("exit {}\n  {}\n{}\n{}", self.code, self.weakened.join("\n  "), self.rules.join(", "), self.all)
    }
}

/// The shop, in a repository.
pub(crate) struct Shop {
    pub(crate) scratch: Scratch,
}

impl Shop {
    pub(crate) fn new() -> Shop {
        Shop::of(FILES, |_| ())
    }

    /// A workspace of these files, and what else its base has.
    pub(crate) fn of(files: &[(&str, &str)], prepare: impl Fn(&Shop)) -> Shop {
        let scratch = Scratch::new(files);
        scratch.git(&["init", "-q", "-b", "main"]);
        scratch.commit("shop");
        let shop = Shop { scratch };
        prepare(&shop);
        let scratch = &shop.scratch;
        // What the baseline holds is found, not written by hand.
        let held = scratch.run(&["baseline", "update", "-q"]);
        assert_eq!(held.code, 0, "{}", held.all());
        shop.commit_by("a@b", "held");
        let clean = shop.check();
        assert_eq!(clean.code, 0, "{}", clean.shown());
        shop
    }

    /// Puts a change on a branch of its own.
    pub(crate) fn branch(&self, name: &str, change: &Change) {
        self.scratch.git(&["checkout", "-q", "-B", name, "main"]);
        for (file, from, to) in change.edits {
            self.edit(change.name, file, from, to);
        }
        self.scratch.git(&["add", "--all"]);
        self.scratch.git(&["commit", "-q", "--allow-empty", "-m", name]);
    }

    fn edit(&self, name: &str, file: &str, from: &str, to: &str) {
        let path = self.scratch.root.join(file);
        match (from, to) {
            ("", "") => std::fs::remove_file(&path).unwrap(),
            ("", text) if text.starts_with("review") => self.reviews(text, |who| vec![who.to_owned()]),
            ("", text) if text.starts_with("forge") => self.reviews(text, |_| vec!["eve@shop".to_owned()]),
            ("", text) if text.starts_with("squash") => self.squash(text),
            ("", text) if text.starts_with("accept") => self.accept(text.split(' ').nth(1).unwrap_or_default()),
            ("", "baseline") => {
                let update = self.scratch.run(&["baseline", "update", "--add", "-q"]);
                assert_eq!(update.code, 0, "{}", update.all());
            }
            ("", text) => {
                self.scratch.write(file, text);
            }
            (from, to) => {
                let text = std::fs::read_to_string(&path).unwrap();
                assert!(text.contains(from), "{name}: `{from}` stands nowhere in {file}");
                self.scratch.write(file, text.replace(from, to));
            }
        }
    }

    /// Says that somebody has looked at an item.
    pub(crate) fn review(&self, item: &str, who: &str) {
        let said = self.scratch.run(&["review", "accept", item, "--by", who]);
        assert_eq!(said.code, 0, "{}", said.all());
    }

    pub(crate) fn commit_by(&self, who: &str, message: &str) {
        self.scratch.git(&["add", "--all"]);
        let email = format!("user.email={who}");
        self.scratch.git(&["-c", &email, "commit", "-q", "--allow-empty", "-m", message]);
    }

    /// What is there is committed, then each review by whom `committed` says.
    fn reviews(&self, text: &str, committed: impl Fn(&str) -> Vec<String>) {
        let words: Vec<&str> = text.split(' ').collect();
        self.scratch.git(&["add", "--all"]);
        self.scratch.git(&["commit", "-q", "--allow-empty", "-m", "changes"]);
        for who in &words[2..] {
            self.review(words[1], who);
            committed(who).iter().for_each(|by| self.commit_by(by, "looks"));
        }
    }

    /// A change with its reviews in one commit, as a host's button makes one.
    fn squash(&self, text: &str) {
        let words: Vec<&str> = text.split(' ').collect();
        words[2..].iter().for_each(|who| self.review(words[1], who));
        let trailers: Vec<String> = words[2..].iter().map(|who| format!("Co-authored-by: x <{who}>")).collect();
        self.commit_by("a@b", &format!("All of it (#7)\n\n{}", trailers.join("\n")));
    }

    /// Accepts the first weakening that there is, in the name of the lead, committed by somebody.
    fn accept(&self, committed_by: &str) {
        self.scratch.commit("weakens");
        let arguments = ["check", "--offline", "--base", "main", "--format", "json"];
        let said = said(&mut self.scratch.orchestrate(&arguments));
        let document: Value = serde_json::from_str(&said.out).unwrap();
        let finding =
            document["findings"].as_array().unwrap().iter().find(|it| it["rule"] == "weakened-policy").unwrap();
        let (fingerprint, what) = (finding["fingerprint"].as_str().unwrap(), finding["message"].as_str().unwrap());
        let arguments =
            ["review", "accept", "--weakening", fingerprint, "--what", what, "--note", "agreed", "--by", "lead@shop"];
        let said = self.scratch.run(&arguments);
        assert_eq!(said.code, 0, "{}", said.all());
        self.scratch.git(&["add", "--all"]);
        let email = format!("user.email={committed_by}");
        self.scratch.git(&["-c", &email, "commit", "-q", "--allow-empty", "-m", "accepts"]);
    }

    /// What a check says of a change.
    pub(crate) fn judge(&self, change: &Change) -> Said {
        self.branch("change", change);
        self.check()
    }

    pub(crate) fn check(&self) -> Said {
        self.check_against("main")
    }

    pub(crate) fn check_against(&self, base: &str) -> Said {
        let arguments = ["check", "--offline", "--base", base, "--format", "json"];
        let said = said(&mut self.scratch.orchestrate(&arguments));
        let document: Value = serde_json::from_str(&said.out).unwrap_or_default();
        let findings: Vec<&Value> = document["findings"].as_array().into_iter().flatten().collect();
        let text = |it: &Value, key: &str| it[key].as_str().unwrap_or_default().to_owned();
        let weakened = findings.iter().filter(|it| it["rule"] == "weakened-policy").map(|it| text(it, "message"));
        let shown: Vec<String> = findings
            .iter()
            .map(|it| format!("  {} {}:{} {}", text(it, "rule"), text(it, "file"), it["line"], text(it, "message")))
            .collect();
        Said {
            code: said.code,
            weakened: weakened.collect(),
            rules: findings.iter().filter(|it| it["level"] == "deny").map(|it| text(it, "rule")).collect(),
            all: format!("{}\n{}", shown.join("\n"), said.err),
            err: format!("{}{}", said.err, document["notes"]),
        }
    }
}

const FILES: &[(&str, &str)] = &[
    (".gitignore", "target\n"),
    ("Cargo.toml", "[workspace]\nmembers = [\"domain\", \"infra\", \"guard\"]\nresolver = \"2\"\n"),
    ("domain/Cargo.toml", "[package]\nname = \"shop-domain\"\nversion = \"0.1.0\"\nedition = \"2024\"\n"),
    ("domain/src/lib.rs", "pub mod order;\npub mod price;\npub mod legacy;\n"),
    (
        "domain/src/order.rs",
        r#"//! Orders.

/// All prices together.
#[cfg_attr(any(), generated(intent = "Add up prices and refuse to overflow", by = "model", tests("order::tests::adds_up")))]
pub fn total(prices: &[u32]) -> Option<u32> {
    prices.iter().try_fold(0u32, |sum, price| sum.checked_add(*price))
}

/// The dearest of all.
pub fn dearest(prices: &[u32]) -> Option<u32> {
    prices.iter().copied().max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_up() {
        assert_eq!(total(&[1, 2]), Some(3));
        assert_eq!(total(&[u32::MAX, 1]), None);
    }
}
"#,
    ),
    (
        "domain/src/price.rs",
        r#"//! Prices.

/// A price without its tax, in parts of a hundred.
pub fn net(gross: u32, tax: u32) -> u32 {
    gross * 100 / (100 + tax)
}
"#,
    ),
    (
        "domain/src/legacy.rs",
        "//! What is to be mended.\n\n/// Whether there is a file.\npub fn is_there() -> bool {\n    std::fs::exists(\"orders\").unwrap_or(false)\n}\n",
    ),
    (
        "infra/Cargo.toml",
        "[package]\nname = \"shop-infra\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\nshop-domain = { path = \"../domain\" }\n",
    ),
    ("infra/src/lib.rs", "pub mod db;\npub mod web;\n"),
    (
        "infra/src/db.rs",
        "//! Storage.\n\n/// Keeps a number.\npub fn keep(number: u32) -> std::io::Result<()> {\n    std::fs::write(\"number\", number.to_string())\n}\n",
    ),
    (
        "infra/src/web.rs",
        "//! Requests.\n\n/// Answers with a total.\npub fn answer(prices: &[u32]) -> String {\n    let total = shop_domain::order::total(prices);\n    format!(\"{total:?}\")\n}\n",
    ),
    (
        "guard/Cargo.toml",
        "[package]\nname = \"guard\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[package.metadata.orchestrate]\ngate = true\n[build-dependencies]\ncargo-orchestrate = \"0.1\"\n",
    ),
    ("guard/build.rs", "fn main() {\n    cargo_orchestrate::build_script::enforce();\n}\n"),
    ("guard/src/lib.rs", ""),
    (
        ".github/workflows/ci.yml",
        "jobs:\n  check:\n    steps:\n      - run: cargo orchestrate check --base origin/main\n      - run: cargo test\n",
    ),
    (
        "orchestrate.toml",
        r#"version = 1
requires = "0.1.0"

[levels]
missing-mark-field = "deny"

[generated]
require = ["intent", "by"]
deny = ["cap:process"]
max-lines = 40
only-in = ["shop_domain"]

[[layers]]
name = "outside"
contains = ["shop_infra"]
[[layers]]
name = "domain"
contains = ["shop_domain"]

[[boundary]]
name = "domain-is-pure"
from = ["shop_domain"]
deny = ["std::fs", "std::net"]
unknown = "deny"

[[boundary]]
name = "prices-are-closed"
from = ["shop_domain::price"]
allow = ["std"]
tests = "check"

[[boundary]]
name = "no-detour-to-files"
from = ["shop_infra::web"]
deny = ["std::fs"]
reach = "transitive"

[[protected]]
name = "database"
contains = ["shop_infra::db"]
only-by = ["shop_infra"]

[[independent]]
name = "siblings"
contains = ["shop_domain::{order,price}"]

[[cycles]]
name = "no-circles"
beneath = ["shop_domain"]

[[attributes]]
name = "no-inline"
contains = ["shop_domain"]
deny = ["inline"]

[[naming]]
name = "no-helpers"
contains = ["shop_domain"]
kind = "module"
matches = ["order", "price", "legacy", "tests", "rebate", "cost", "discount"]

[[tests.require]]
for = { scope = "generated", kind = "fn" }
strength = "exists"

[gate]
accept-by = ["@leads"]

[teams]
"@leads" = ["lead@shop"]

[limits]
items = 10
dependencies = 1
unreviewed-items = 0

[resolution]
min-share = 0.5
"#,
    ),
];
