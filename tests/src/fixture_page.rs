//! The example of a rule's page, as a workspace that can be checked.
//!
//! Each fenced block is a file; its first line names it in a comment and is not part of it. A page without a manifest gets that of
//! a package called `app`.

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n";

/// Paths and texts of the files that a page shows.
///
/// # Errors
/// The first line of a block that names no file.
pub fn files(page: &str) -> Result<Vec<(String, String)>, String> {
    let mut files = Vec::new();
    for block in page.split("\n```").skip(1).step_by(2) {
        let (_, block) = block.split_once('\n').unwrap_or_default();
        let (first, text) = block.split_once('\n').unwrap_or((block, ""));
        let name = first.strip_prefix("// ").or_else(|| first.strip_prefix("# ")).ok_or_else(|| first.to_owned())?;
        files.push((name.trim().to_owned(), format!("{text}\n")));
    }
    if !files.iter().any(|(name, _)| name == "Cargo.toml") {
        files.push(("Cargo.toml".to_owned(), MANIFEST.to_owned()));
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::files;

    #[test]
    fn each_block_is_a_file() {
        let page =
            "# x\n\n```toml\n# orchestrate.toml\nversion = 1\n```\n\n```rust\n// src/lib.rs\nmod a;\n```\n\nText.\n";
        let files = files(page).expect("both blocks name a file");
        assert_eq!(files[0], ("orchestrate.toml".to_owned(), "version = 1\n".to_owned()));
        assert_eq!(files[1], ("src/lib.rs".to_owned(), "mod a;\n".to_owned()));
        assert_eq!(files[2].0, "Cargo.toml");
    }
}
