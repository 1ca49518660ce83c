//! Whose files are whose, as `CODEOWNERS` says: patterns as in `.gitignore`, of which the last that matches counts.

/// Where hosts look for it, from the repository's root: the first that is there counts.
pub const PLACES: [&str; 3] = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/// Owners of paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owners {
    /// In the order of the text.
    lines: Vec<(Vec<Part>, Vec<String>)>,
    /// Where the workspace lies beneath the repository's root, empty or ending in `/`.
    prefix: String,
}

/// A part of a pattern, between `/` and `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// Any number of folders.
    Any,
    /// One name, with `*` and `?`; whether nothing may come beneath it.
    Name(String, bool),
}

impl Owners {
    /// Reads a text; `prefix` is where the workspace lies beneath the repository's root, empty or ending in `/`.
    pub fn read(text: &str, prefix: &str) -> Owners {
        let line = |line: &str| {
            let line = line.split(" #").next().unwrap_or(line).trim();
            let mut words = line.split_whitespace().take_while(|word| !word.starts_with('#'));
            Some((parts(words.next()?), words.map(str::to_owned).collect()))
        };
        Owners { lines: text.lines().filter_map(line).collect(), prefix: prefix.to_owned() }
    }

    /// The owners of a file, workspace-relative. A line without owners takes them away.
    pub fn of(&self, file: &str) -> &[String] {
        let path = format!("{}{file}", self.prefix);
        let names: Vec<&str> = path.split('/').collect();
        let last = self.lines.iter().rev().find(|(parts, _)| covers(parts, &names));
        last.map_or(&[], |(_, owners)| owners)
    }
}

fn parts(pattern: &str) -> Vec<Part> {
    let inner = pattern.trim_start_matches('/').trim_end_matches('/');
    // A pattern of one name is meant at any depth.
    let floats = !pattern.starts_with('/') && !inner.contains('/');
    let mut parts = if floats { vec![Part::Any] } else { Vec::new() };
    let names: Vec<&str> = inner.split('/').filter(|name| !name.is_empty()).collect();
    for (at, name) in names.iter().enumerate() {
        // `docs/*` means what is in the folder, not what is in folders of it.
        let is_flat = at + 1 == names.len() && *name == "*" && names.len() > 1;
        parts.push(if *name == "**" { Part::Any } else { Part::Name((*name).to_owned(), is_flat) });
    }
    parts
}

/// Whether a pattern names a path or something above it.
fn covers(parts: &[Part], names: &[&str]) -> bool {
    let Some((part, rest)) = parts.split_first() else { return true };
    match part {
        Part::Any if rest.is_empty() => true,
        Part::Any => (0..=names.len()).any(|skipped| covers(rest, &names[skipped..])),
        Part::Name(pattern, is_flat) => names.split_first().is_some_and(|(name, beneath)| {
            is_like(pattern.as_bytes(), name.as_bytes()) && (!is_flat || beneath.is_empty()) && covers(rest, beneath)
        }),
    }
}

/// `*` is any text, `?` one letter.
fn is_like(pattern: &[u8], name: &[u8]) -> bool {
    match (pattern.split_first(), name.split_first()) {
        (None, None) => true,
        (Some((b'*', rest)), _) => (0..=name.len()).any(|skipped| is_like(rest, &name[skipped..])),
        (Some((b'?', rest)), Some((_, beneath))) => is_like(rest, beneath),
        (Some((letter, rest)), Some((found, beneath))) => letter == found && is_like(rest, beneath),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::Owners;

    const TEXT: &str = "\
# Everyone.
*            @all
*.rs         @rust   # all of it
/docs/*      @writers
net/         @net-team ada@example.org
/apps/**/src @apps
/net/free.rs
lib?.rs      @libs
";

    #[test]
    fn the_last_line_that_matches_counts() {
        let owners = Owners::read(TEXT, "");
        for (file, expected) in [
            ("README.md", &["@all"][..]),
            ("src/lib.rs", &["@rust"]),
            ("src/lib2.rs", &["@libs"]),
            ("docs/a.md", &["@writers"]),
            ("docs/deep/a.md", &["@all"]),
            ("crates/net/src/a.rs", &["@net-team", "ada@example.org"]),
            ("apps/a/b/src/x.rs", &["@apps"]),
            ("apps/src/x.rs", &["@apps"]),
            ("net/free.rs", &[]),
        ] {
            assert_eq!(owners.of(file), expected, "{file}");
        }
        assert_eq!(Owners::read("/w/src @w", "w/").of("src/a.rs"), ["@w"]);
        assert!(Owners::default().of("a.rs").is_empty());
    }
}
