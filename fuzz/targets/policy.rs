//! Any text as a policy: read, bound to a small workspace, judged by every rule, and what is found or wrong with it written.

#![no_main]

use std::sync::LazyLock;

use cargo_orchestrate::pipeline::{self, Reading, rule_names};
use cargo_orchestrate::policy::{self, Date};
use cargo_orchestrate::render::{self, Format};
use libfuzzer_sys::fuzz_target;
use orchestrate_fuzz::shop::Shop;

static SHOP: LazyLock<Shop> = LazyLock::new(Shop::new);
static RULES: LazyLock<Vec<&str>> = LazyLock::new(rule_names);
const TODAY: Date = Date { year: 2026, month: 1, day: 31 };

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    match policy::parse(&text, &RULES) {
        Ok(_) => judge(SHOP.lend(), &text),
        Err(_) => refuse(SHOP.empty(), &text),
    }
});

fn judge(reading: Reading, text: &str) {
    let analysis = pipeline::bind(reading, Ok(text.into()), Some(TODAY)).expect("it was read before");
    let verdict = pipeline::judge(&analysis);
    for format in [Format::Human, Format::Short, Format::Json, Format::Cargo] {
        let options = render::Options { all: true, workspace: Some(&analysis.workspace), ..Default::default() };
        let _ = render::to_string(format, &verdict, &analysis.sources, &options);
    }
    SHOP.give_back(analysis.into_reading());
}

fn refuse(reading: Reading, text: &str) {
    let Err(error) = pipeline::bind(reading, Ok(text.into()), Some(TODAY)) else { panic!("it was refused before") };
    assert!(!error.to_string().is_empty());
    assert!(!error.one_line().is_empty());
}
