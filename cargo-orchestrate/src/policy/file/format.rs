//! The forms of strings that the policy's JSON Schema names by `format`.

use super::version::Version;
use crate::policy::attribute_key;
use crate::policy::glob::Glob;
use crate::policy::pattern::Pattern;

/// What is wrong with `text` where a schema asks for `format`: message and help. Formats that are not ours are no concern.
pub(super) fn check(format: &str, text: &str) -> Result<(), (String, String)> {
    match format {
        "path-pattern" => Pattern::parse(text).map(drop),
        "item-pattern" => item_pattern(text),
        "attribute-key" => attribute_key::check(text),
        "glob" => Glob::parse(text).map(drop),
        "requires" => Version::parse(text).map(drop).ok_or_else(|| not_a_version(text)),
        _ => Ok(()),
    }
}

fn item_pattern(text: &str) -> Result<(), (String, String)> {
    let pattern = Pattern::parse(text)?;
    if !pattern.is_capability() {
        return Ok(());
    }
    let help = "name items here by path, and put capabilities into `deny` or `allow`".to_owned();
    Err((format!("`{text}` is a capability, which holds no items of the workspace"), help))
}

fn not_a_version(text: &str) -> (String, String) {
    let help = "write the oldest version that will do, such as `requires = \"0.1\"`".to_owned();
    (format!("`{text}` is no version"), help)
}
