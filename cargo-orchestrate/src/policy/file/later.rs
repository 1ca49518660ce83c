//! What later releases of the policy know and this one refuses, each with what to write today.
//!
//! A promise that is not kept is worse than none: nothing here is skipped with a warning.

/// Contract tables of later releases.
const TABLES: &[&str] = &["cycles"];

/// Values of later releases: key, value, why not yet, what to write today.
const VALUES: &[(&str, &str, &str, &str)] =
    &[("scope", "changed", "it needs a base to compare with", "write `scope = \"all\"` or `scope = \"generated\"`")];

/// Message and help for a top-level table of a later release.
pub(super) fn table(key: &str) -> Option<(String, String)> {
    TABLES.contains(&key).then(|| {
        let message = format!("`{key}` is not in this release");
        (message, "remove it: the contracts of this release are `layers`, `boundary`, `protected`, `interface`, `independent`, `exhaustive`, `visibility`, `naming`, `attributes`, `required` and `generated.deny`"
            .to_owned())
    })
}

/// Message and help for a value of a later release.
pub(super) fn value(key: &str, value: &str) -> Option<(String, String)> {
    let (.., reason, help) = VALUES.iter().find(|(k, v, ..)| (*k, *v) == (key, value))?;
    Some((format!("`{key} = \"{value}\"` is not in this release: {reason}"), (*help).to_owned()))
}
