//! One made-up verdict with everything in it that a format must carry, and the texts that it speaks of.

use std::sync::Arc;

use camino::Utf8Path;
use orchestrate_policy::Level;
use orchestrate_resolve::model::Share;
use orchestrate_rules::report::{Place, Reported, ReportedFix, ReportedStep, Summary, Verdict};
use orchestrate_rules::rules::{Group, Reads, Rule};
use orchestrate_workspace::source::{FileId, Sources};

pub(crate) static DENIED: Rule = rule("denied-dependency", Group::Boundaries, Level::Deny);
pub(crate) static INTENT: Rule = rule("missing-intent", Group::Generated, Level::Warn);
pub(crate) static LAYERS: Rule = rule("layer-dependency", Group::Boundaries, Level::Deny);
pub(crate) static UNMATCHED: Rule = rule("unmatched-policy", Group::Policy, Level::Deny);
pub(crate) static RULES: &[&Rule] = &[&DENIED, &LAYERS, &INTENT, &UNMATCHED];

const FILES: &[(&str, &str)] = &[
    (
        "orchestrate.toml",
        "version = 1\n\n[[boundary]]\nname = \"domain-is-pure\"\nfrom = [\"shop_domain\"]\ndeny = [\"std::fs\", \"shop_infra\"]\nhelp = \"Take a `Store` port instead\"\n\n[generated]\nrequire = [\"intent\"]\n\n[[boundary]]\nfrom = [\"shop_cli\"]\ndeny = [\"shop_infar\"]\n",
    ),
    (
        "domain/src/order.rs",
        "use std::fs::read_to_string;\nuse crate::prelude::Db;\n\npub fn load(path: &str) -> String {\n\tlet 合計 = std::fs::read(\"合計\"); read_to_string(path)\n}\n",
    ),
    ("domain/src/prelude.rs", "pub use shop_api::facade::Db;\n"),
    ("api/src/facade.rs", "pub use shop_infra::Db;\n"),
    (
        "domain/src/total, 50%: a b.rs",
        "#[generated(by = \"x\")]\nfn total() -> u64 {\n    let a = 1;\n    let b = 2;\n    let c = 3;\n    let d = 4;\n    let e = 5;\n    a + b + c + d + e\n}",
    ),
    ("domain/src/crlf.rs", "fn a() {}\r\nuse std::fs::write;\r\n"),
];

const fn rule(id: &'static str, group: Group, default_level: Level) -> Rule {
    Rule {
        id,
        group,
        default_level,
        since: "0.1.0",
        summary: "what it reports, in one line",
        page: "# A rule\n\n## What it does\n\nIt reports.\n",
        reads: Reads::Workspace,
        check: |_, _| {},
    }
}

pub(crate) fn texts() -> Sources {
    let mut sources = Sources::new(Utf8Path::new("/w"));
    for (file, text) in FILES {
        sources.add(Utf8Path::new(file), Ok(Arc::from(*text)));
    }
    sources
}

/// The place of the `nth` occurrence of `needle` in a file.
pub(crate) fn at(file: &str, needle: &str, nth: usize) -> Place {
    let sources = texts();
    let id = sources.id(Utf8Path::new(file)).unwrap_or(FileId(0));
    let (start, found) = sources.text(id).match_indices(needle).nth(nth).expect("the needle is in the text");
    let (start, end) = (start as u32, (start + found.len()) as u32);
    let (from, to) = (sources.position(id, start), sources.position(id, end));
    Place {
        file: file.to_owned(),
        line: from.line,
        column: from.column,
        end_line: to.line,
        end_column: to.column,
        byte_start: start,
        byte_end: end,
    }
}

fn finding(rule: &Rule, place: Place, message: &str) -> Reported {
    Reported {
        rule: rule.id.to_owned(),
        level: rule.default_level,
        message: message.to_owned(),
        fingerprint: format!("{}:{}:{}", rule.id, place.file, place.byte_start),
        history: false,
        place,
        label: String::new(),
        because: None,
        steps: Vec::new(),
        help: String::new(),
        fix: None,
        item: None,
        to: None,
        contract: None,
        crates: vec!["shop_domain".to_owned()],
    }
}

fn step(place: Place, label: &str) -> ReportedStep {
    ReportedStep { place, label: label.to_owned() }
}

fn denied(place: Place, item: &str, to: &str) -> Reported {
    Reported {
        label: "reaches `std::fs`".to_owned(),
        because: Some(step(at("orchestrate.toml", "\"std::fs\"", 0), "denied here")),
        help: "Take a `Store` port instead".to_owned(),
        item: Some(item.to_owned()),
        to: Some(to.to_owned()),
        contract: Some("domain-is-pure".to_owned()),
        ..finding(&DENIED, place, &format!("`domain-is-pure` denies `{to}`"))
    }
}

fn through_reexports() -> Reported {
    Reported {
        label: "reaches `shop_infra::Db`".to_owned(),
        because: Some(step(at("orchestrate.toml", "\"shop_infra\"", 0), "denied here")),
        steps: vec![
            step(at("domain/src/prelude.rs", "shop_api::facade::Db", 0), "re-exported here"),
            step(at("api/src/facade.rs", "shop_infra::Db", 0), "and here"),
        ],
        ..denied(at("domain/src/order.rs", "crate::prelude::Db", 0), "shop_domain::order", "shop_infra::Db")
    }
}

fn without_intent() -> Reported {
    let place = at("domain/src/total, 50%: a b.rs", "generated(by = \"x\")", 0);
    let mut behind = at("domain/src/total, 50%: a b.rs", "by", 0);
    (behind.end_line, behind.end_column, behind.byte_end) = (behind.line, behind.column, behind.byte_start);
    Reported {
        label: "this mark".to_owned(),
        because: Some(step(at("orchestrate.toml", "\"intent\"", 0), "required here")),
        help: "say what the code is for".to_owned(),
        fix: Some(ReportedFix::Edits(vec![(behind, "intent = \"…\", ".to_owned())])),
        item: Some("shop_domain::total".to_owned()),
        ..finding(&INTENT, place, "mark on `shop_domain::total` has no intent: 100 % of marks need one,\nalso this")
    }
}

fn unmatched() -> Reported {
    let place = at("orchestrate.toml", "\"shop_infar\"", 0);
    Reported {
        label: "nothing has this path".to_owned(),
        help: "did you mean `shop_infra`?".to_owned(),
        fix: Some(ReportedFix::Command("cargo orchestrate graph --level crate".to_owned())),
        contract: Some("shop_cli".to_owned()),
        crates: Vec::new(),
        ..finding(&UNMATCHED, place, "pattern `shop_infar` matches nothing")
    }
}

/// The verdict.
pub(crate) fn verdict() -> Verdict {
    let order = "domain/src/order.rs";
    let findings = vec![
        denied(at("domain/src/crlf.rs", "std::fs::write", 0), "shop_domain::crlf", "std::fs::write"),
        denied(at(order, "std::fs::read_to_string", 0), "shop_domain::order", "std::fs::read_to_string"),
        through_reexports(),
        denied(at(order, "std::fs::read", 1), "shop_domain::order::load", "std::fs::read"),
        without_intent(),
        unmatched(),
    ];
    Verdict {
        findings,
        resolution: Share { resolved: 50_568, total: 51_234, resolved_members: 1_230, members: 10_000 },
        summary: Summary {
            denied: 5,
            warned: 1,
            waived: 2,
            held: 0,
            waivers: 2,
            crates: 12,
            files: 340,
            references: 61_234,
            marks: 7,
            free_modules: 3,
            overrides: 0,
        },
        notes: vec!["`Cargo.lock` is out of date: names of dependencies are taken as declared".to_owned()],
    }
}
