//! Globs over files of the workspace: `*` within a name, `**` over any number of folders, `{a,b}` either.

use super::pattern::braces;
use super::pattern::wildcard;

/// A glob over workspace-relative paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glob(Vec<Vec<String>>);

impl Glob {
    /// Reads a glob.
    ///
    /// # Errors
    /// What is wrong with it, and how to mend it.
    pub fn parse(text: &str) -> Result<Glob, (String, String)> {
        let help = "write paths from the workspace root, as in `shop-api/templates/**`".to_owned();
        if text.contains('\\') {
            return Err((format!("`{text}` has a backslash: paths are written with `/`"), help));
        }
        if text.starts_with('/') || text.split('/').any(|part| part == ".." || part == ".") {
            return Err((format!("`{text}` does not start at the workspace root"), help));
        }
        let branches = braces::expand(text).map_err(|reason| (format!("`{text}` {reason}"), help))?;
        let parts = |text: String| text.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect();
        Ok(Glob(branches.into_iter().map(|branch| parts(branch.text)).collect()))
    }

    /// Whether it covers a workspace-relative path: a folder covers all beneath it.
    pub fn covers(&self, path: &str) -> bool {
        let path: Vec<&str> = path.split('/').collect();
        self.0.iter().any(|parts| covers(parts, &path))
    }
}

fn covers(parts: &[String], path: &[&str]) -> bool {
    match (parts.split_first(), path.split_first()) {
        (None, _) => true,
        (Some((part, parts)), _) if part == "**" => (0..=path.len()).any(|skip| covers(parts, &path[skip..])),
        (Some((part, parts)), Some((name, path))) => {
            wildcard::matches(part, name, |a, b| a == b) && covers(parts, path)
        }
        (Some(_), None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs_cover_files_and_folders() {
        let cases = [
            ("a/b.rs", "a/b.rs", true),
            ("a_b.rs", "a-b.rs", false),
            ("a", "a/b/c.rs", true),
            ("a/", "a/b/c.rs", true),
            ("a", "ab/c.rs", false),
            ("a/*.rs", "a/b.rs", true),
            ("a/*.rs", "a/b/c.rs", false),
            ("a/**/*.rs", "a/c.rs", true),
            ("a/**/*.rs", "a/b/d/c.rs", true),
            ("**/templates", "x/y/templates/t.rs", true),
            ("**/templates/**", "templates/t.rs", true),
            ("a/{b,c}/*.rs", "a/c/d.rs", true),
            ("a/{b,c}/*.rs", "a/d/d.rs", false),
        ];
        for (glob, path, expected) in cases {
            assert_eq!(Glob::parse(glob).unwrap().covers(path), expected, "{glob} {path}");
        }
    }

    #[test]
    fn globs_start_at_the_root() {
        let cases = [
            ("/a", "`/a` does not start at the workspace root"),
            ("../a", "`../a` does not start at the workspace root"),
            ("a\\b", "`a\\b` has a backslash: paths are written with `/`"),
            ("a/{b", "`a/{b` has a `{` without its `}`"),
        ];
        for (glob, message) in cases {
            assert_eq!(Glob::parse(glob).unwrap_err().0, message);
        }
    }
}
