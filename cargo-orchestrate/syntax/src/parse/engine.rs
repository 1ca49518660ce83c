//! Which reader of sources this is: two that may say different things of one text must not share a cache.

use orchestrate_workspace::fingerprint;

/// Another one where anything changed that decides what the facts of a text are.
pub(super) const FINGERPRINT: u64 = fingerprint::of(&SOURCES);

/// The sources of this module. A test holds the list to the folder.
const SOURCES: [&[u8]; 29] = [
    include_bytes!("../expand/fragment.rs"),
    include_bytes!("../expand/literal.rs"),
    include_bytes!("assertions.rs"),
    include_bytes!("attribute_strings.rs"),
    include_bytes!("attributes.rs"),
    include_bytes!("bodies.rs"),
    include_bytes!("brackets.rs"),
    include_bytes!("cache.rs"),
    include_bytes!("depth.rs"),
    include_bytes!("facts/bodies.rs"),
    include_bytes!("facts/failures.rs"),
    include_bytes!("facts/mod.rs"),
    include_bytes!("facts/types.rs"),
    include_bytes!("imports.rs"),
    include_bytes!("items.rs"),
    include_bytes!("kinds.rs"),
    include_bytes!("lexer.rs"),
    include_bytes!("locals.rs"),
    include_bytes!("macros.rs"),
    include_bytes!("members.rs"),
    include_bytes!("mod.rs"),
    include_bytes!("outline.rs"),
    include_bytes!("pats.rs"),
    include_bytes!("preface.rs"),
    include_bytes!("properties.rs"),
    include_bytes!("spans.rs"),
    include_bytes!("tautology.rs"),
    include_bytes!("types.rs"),
    include_bytes!("walker.rs"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_that_decides_facts_is_listed() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/parse");
        for entry in
            walkdir::WalkDir::new(folder).into_iter().map(|it| it.unwrap()).filter(|it| it.file_type().is_file())
        {
            let name = entry.file_name().to_str().unwrap();
            let text = std::fs::read(entry.path()).unwrap();
            let listed = SOURCES.contains(&text.as_slice()) || ["engine.rs", "tests.rs"].contains(&name);
            assert!(listed, "add `{name}` to `SOURCES`, or caches survive a change of it");
        }
    }
}
