//! Any text as a policy: read, bound to a small workspace, judged by every rule, and what is found or wrong with it written.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use orchestrate_fuzz::shop::Shop;
use orchestrate_pipeline::{self as pipeline, CheckError, Compare, Policies, Reading};
use orchestrate_policy::Date;
use orchestrate_render::{self as render, Format};

static SHOP: LazyLock<Shop> = LazyLock::new(Shop::new);
const TODAY: Date = Date { year: 2026, month: 1, day: 31 };

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let reading = SHOP.lend();
    match Policies::of(&reading.workspace, text.into()) {
        Ok(policies) => judge(reading, &policies),
        Err(error) => {
            SHOP.give_back(reading);
            refuse(&error);
        }
    }
});

fn judge(reading: Reading, policies: &Policies) {
    // No file lies beside the policy that could be misread.
    let analysis = pipeline::bind(reading, policies, Some(TODAY), &Compare::Nothing).expect("a policy that was read");
    let verdict = pipeline::judge(&analysis);
    for format in [Format::Human, Format::Short, Format::Json, Format::Cargo] {
        let options = render::Options { all: true, workspace: Some(&analysis.workspace), ..Default::default() };
        let _ = render::to_string(format, &verdict, &analysis.sources, &options);
    }
    SHOP.give_back(analysis.into_reading());
}

fn refuse(error: &CheckError) {
    assert!(!error.to_string().is_empty());
    assert!(!error.one_line().is_empty());
}
