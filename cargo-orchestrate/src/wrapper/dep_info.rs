//! Adds to rustc's `.d` file what our findings were made of, so that cargo compiles the crate again when that changes.
//!
//! Cargo reads the first rule of the file, and the comments that name variables of the environment.

use std::fs;

use camino::Utf8PathBuf;

use super::call::Compile;
use crate::strictness;
use orchestrate_workspace::disk;

/// Appends paths, and the variables that decide how strict we are.
pub(super) fn append(compile: &Compile, paths: &[Utf8PathBuf]) {
    let Some(path) = compile.dep_info() else { return };
    let Ok(text) = fs::read_to_string(&path) else { return };
    let variables = [strictness::VARIABLE, "CI"].map(|name| (name, std::env::var(name).ok()));
    // Where it cannot be written, cargo sees less, and `check` still sees all.
    let _ = disk::write(&path, with(&text, paths, &variables).as_bytes());
}

fn with(text: &str, paths: &[Utf8PathBuf], variables: &[(&str, Option<String>)]) -> String {
    let escaped: String = paths.iter().map(|path| format!(" {}", escape(path.as_str()))).collect();
    let mut out = String::with_capacity(text.len() + 2 * escaped.len());
    for line in text.lines() {
        out.push_str(line);
        // A rule says what an output is made of; a line that ends in a colon says that a file may vanish.
        if !line.starts_with('#') && line.contains(": ") {
            out.push_str(&escaped);
        }
        out.push('\n');
    }
    for (name, value) in variables {
        let value = value.as_ref().map(|it| format!("={}", it.replace('\\', "\\\\").replace('\n', "\\n")));
        out.push_str(&format!("# env-dep:{name}{}\n", value.unwrap_or_default()));
    }
    out
}

fn escape(path: &str) -> String {
    path.replace(' ', "\\ ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_get_the_paths_and_other_lines_stay() {
        let text = "/t/a.d: src/lib.rs src/b.rs\n\n/t/a.rmeta: src/lib.rs src/b.rs\n\nsrc/lib.rs:\nsrc/b.rs:\n";
        let added =
            with(text, &["/w/my policy.toml".into()], &[("CI", None), ("ORCHESTRATE_BUILD", Some("warn".into()))]);
        assert_eq!(
            added,
            "/t/a.d: src/lib.rs src/b.rs /w/my\\ policy.toml\n\n/t/a.rmeta: src/lib.rs src/b.rs /w/my\\ policy.toml\n\n\
             src/lib.rs:\nsrc/b.rs:\n# env-dep:CI\n# env-dep:ORCHESTRATE_BUILD=warn\n"
        );
    }
}
