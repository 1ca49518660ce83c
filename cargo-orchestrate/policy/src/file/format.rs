//! The forms of strings that the policy's JSON Schema names by `format`.

use super::version::Version;
use crate::attribute::AttributePattern;
use crate::attribute_key;
use crate::capability::{self, Capabilities};
use crate::glob::Glob;
use crate::pattern::Pattern;
use crate::pattern::name::NamePattern;

/// What is wrong with `text` where a schema asks for `format`: message and help. Formats that are not ours are no concern.
pub(super) fn check(format: &str, text: &str, capabilities: &Capabilities) -> Result<(), (String, String)> {
    match format {
        "path-pattern" => Pattern::parse_with(text, capabilities).map(drop),
        "plain-pattern" => plain_pattern(text),
        "capability-name" => capability::check_name(text),
        "item-pattern" => item_pattern(text, capabilities),
        "attribute" => AttributePattern::parse(text).map(drop),
        "name-pattern" => NamePattern::parse(text).map(drop),
        "item-path" => item_path(text, capabilities),
        "mutant-id" => mutant_id(text),
        "fingerprint" => fingerprint(text),
        "utc-time" => utc_time(text),
        "digest" => digest(text),
        "reviewer" => reviewer(text),
        "member" => member(text, "write an e-mail, or a name such as `@net-team`"),
        "team" => member(text, "write a name such as `@net-team`, in quotes"),
        "attribute-key" => attribute_key::check(text),
        "glob" => Glob::parse(text).map(drop),
        "date" => orchestrate_grammar::Date::parse(text).map(drop).map_err(not_a_date),
        "requires" => Version::parse(text).map(drop).ok_or_else(|| not_a_version(text)),
        _ => Ok(()),
    }
}

/// A path: capabilities are made of these, and of no others.
fn plain_pattern(text: &str) -> Result<(), (String, String)> {
    if text.starts_with("cap:") {
        let help = "write paths; where two capabilities are meant, name both".to_owned();
        return Err((format!("`{text}` is a capability, and no part of another"), help));
    }
    Pattern::parse(text).map(drop)
}

fn item_pattern(text: &str, capabilities: &Capabilities) -> Result<(), (String, String)> {
    let pattern = Pattern::parse_with(text, capabilities)?;
    if !pattern.is_capability() {
        return Ok(());
    }
    let help = "name items here by path, and put capabilities into `deny` or `allow`".to_owned();
    Err((format!("`{text}` is a capability, which holds no items of the workspace"), help))
}

/// One item: what stands in for several names none, but within `<*const T as Trait>`.
fn item_path(text: &str, capabilities: &Capabilities) -> Result<(), (String, String)> {
    item_pattern(text, capabilities)?;
    let mut depth = 0_u32;
    let is_wild = text.chars().any(|letter| {
        match letter {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && matches!(letter, '*' | '{')
    });
    if !is_wild {
        return Ok(());
    }
    let help = "write the path of one item, as `cargo orchestrate prove` prints it".to_owned();
    Err((format!("`{text}` may name several items"), help))
}

fn mutant_id(text: &str) -> Result<(), (String, String)> {
    if is_hex(text, 16) {
        return Ok(());
    }
    let help = "copy it from where `cargo orchestrate prove` shows the mutant: 16 digits, such as `3f9c2a7be01d4c55`";
    Err((format!("`{text}` is no id of a mutant"), help.to_owned()))
}

fn not_a_date(problem: String) -> (String, String) {
    (problem, "write a day as `2026-01-31`".to_owned())
}

fn fingerprint(text: &str) -> Result<(), (String, String)> {
    if is_hex(text, 32) {
        return Ok(());
    }
    let help = "`cargo orchestrate baseline update` writes the baseline: take this entry out, and run it";
    Err((format!("`{text}` is no fingerprint"), help.to_owned()))
}

/// One form, so that times compare as texts do.
fn utc_time(text: &str) -> Result<(), (String, String)> {
    let is_plain = text.len() == "2026-11-23T05:10:00Z".len() && text.ends_with('Z');
    if is_plain && text.parse::<jiff::Timestamp>().is_ok() {
        return Ok(());
    }
    let help = "write it to the second, as in `2026-11-23T05:10:00Z`".to_owned();
    Err((format!("`{text}` is no time in UTC"), help))
}

/// Of any version: what another release wrote is no mistake.
fn digest(text: &str) -> Result<(), (String, String)> {
    let known = text.strip_prefix(orchestrate_syntax::digest::VERSION).is_some_and(|digits| is_hex(digits, 64));
    let version = text.strip_prefix('v').and_then(|rest| rest.split_once(':'));
    let is_other = version.is_some_and(|(version, _)| version != "1" && version.parse::<u32>().is_ok());
    if known || is_other {
        return Ok(());
    }
    let help = "`cargo orchestrate review` writes digests: take this record out, and look at the item again".to_owned();
    Err((format!("`{text}` is no digest"), help))
}

/// An e-mail, a name on a host, or the word for whoever owns the code.
fn reviewer(text: &str) -> Result<(), (String, String)> {
    if text == "owners" {
        return Ok(());
    }
    member(text, "write an e-mail, a name such as `@net-team`, or `owners`")
}

fn member(text: &str, help: &str) -> Result<(), (String, String)> {
    if text.contains('@') && !text.contains(char::is_whitespace) {
        return Ok(());
    }
    Err((format!("`{text}` names nobody"), help.to_owned()))
}

fn is_hex(text: &str, digits: usize) -> bool {
    text.len() == digits && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn not_a_version(text: &str) -> (String, String) {
    let help = "write the oldest version that will do, such as `requires = \"0.1\"`".to_owned();
    (format!("`{text}` is no version"), help)
}
