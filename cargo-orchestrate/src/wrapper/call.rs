//! What a call of rustc is for, as far as we need to know.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;

use camino::Utf8PathBuf;

use crate::door;

/// A call that compiles a crate.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Compile {
    /// `--crate-name`.
    pub(super) crate_name: String,
    /// The root file, as given.
    source: Utf8PathBuf,
    /// `--out-dir`.
    out_dir: Option<Utf8PathBuf>,
    /// `-C extra-filename`.
    suffix: String,
    /// `--emit=dep-info=…`, where it names a file.
    dep_info: Option<Utf8PathBuf>,
    /// Whether dependency information is written at all.
    emits_dep_info: bool,
    /// Names given by `--extern`.
    pub(super) externs: BTreeSet<String>,
    /// `--target`.
    triple: Option<String>,
    /// Whether diagnostics are JSON.
    pub(super) json: bool,
    /// Whether their rendering has colours.
    pub(super) color: bool,
}

impl Compile {
    /// The call; none where it compiles no crate of cargo's.
    pub(super) fn new(arguments: &[OsString]) -> Option<Compile> {
        let mut compile = Compile::default();
        let mut asks = false;
        let mut arguments = spread(arguments).into_iter();
        while let Some(argument) = arguments.next() {
            let (name, value) = split(&argument, &mut arguments);
            match name.as_str() {
                "-vV" | "-V" | "--version" | "--print" | "--help" => asks = true,
                "--test" => {}
                _ => compile.take(&name, value.as_deref().unwrap_or("")),
            }
        }
        // Cargo probes the compiler with crates called `___`.
        let real = !asks && !compile.source.as_str().is_empty() && !compile.crate_name.is_empty();
        (real && compile.crate_name != "___").then_some(compile)
    }

    fn take(&mut self, name: &str, value: &str) {
        match name {
            "--crate-name" => value.clone_into(&mut self.crate_name),
            "--out-dir" => self.out_dir = Some(value.into()),
            "--target" => self.triple = Some(value.to_owned()),
            "--error-format" => self.json = value == "json",
            "--json" => self.color = value.split(',').any(|it| it == "diagnostic-rendered-ansi"),
            "--emit" => self.emit(value),
            "--extern" => self.take_extern(value),
            "-C" | "--codegen" => {
                if let Some(suffix) = value.strip_prefix("extra-filename=") {
                    suffix.clone_into(&mut self.suffix);
                }
            }
            _ if !name.starts_with('-') && name.ends_with(".rs") => self.source = name.into(),
            _ => {}
        }
    }

    fn emit(&mut self, value: &str) {
        for kind in value.split(',') {
            let (kind, file) = kind.split_once('=').map_or((kind, None), |(kind, file)| (kind, Some(file)));
            if kind == "dep-info" {
                self.emits_dep_info = true;
                self.dep_info = file.map(Utf8PathBuf::from);
            }
        }
    }

    /// `[options:]name[=path]`.
    fn take_extern(&mut self, value: &str) {
        let name = value.split('=').next().unwrap_or(value);
        self.externs.insert(name.rsplit(':').next().unwrap_or(name).to_owned());
    }

    /// Absolute path of the root file.
    pub(super) fn root(&self) -> Option<Utf8PathBuf> {
        let here = Utf8PathBuf::from_path_buf(std::env::current_dir().ok()?).ok()?;
        Some(orchestrate_workspace::source::normalize(&here.join(&self.source)))
    }

    /// The target directory: cargo compiles to `<target>/[<triple>/]<profile>/deps`, and examples beside that.
    pub(super) fn target_directory(&self) -> Option<Utf8PathBuf> {
        let out = self.out_dir.as_ref()?;
        // A build script is compiled to `<profile>/build/<package>`.
        let names = if out.parent().is_some_and(|it| it.file_name() == Some("build")) { 3 } else { 2 };
        door::target_above(out, names, self.triple.as_deref())
    }

    /// Where rustc writes what the crate depends on.
    pub(super) fn dep_info(&self) -> Option<Utf8PathBuf> {
        if !self.emits_dep_info {
            return None;
        }
        let by_name = || Some(self.out_dir.as_ref()?.join(format!("{}{}.d", self.crate_name, self.suffix)));
        self.dep_info.clone().or_else(by_name)
    }
}

/// The arguments, with those of `@file` in place: cargo resorts to it where a command line grows too long.
fn spread(arguments: &[OsString]) -> Vec<String> {
    let mut out = Vec::new();
    for argument in arguments {
        let argument = argument.to_string_lossy();
        match argument.strip_prefix('@').and_then(|path| fs::read_to_string(path).ok()) {
            Some(text) => out.extend(text.lines().map(str::to_owned)),
            None => out.push(argument.into_owned()),
        }
    }
    out
}

/// An argument's name and value: `--name=value`, `--name value`, `-Cvalue`.
fn split(argument: &str, rest: &mut impl Iterator<Item = String>) -> (String, Option<String>) {
    const WITH_VALUE: [&str; 12] = [
        "--crate-name",
        "--crate-type",
        "--out-dir",
        "--target",
        "--error-format",
        "--json",
        "--emit",
        "--extern",
        "-C",
        "--codegen",
        "--edition",
        "-L",
    ];
    const MORE_WITH_VALUE: [&str; 11] =
        ["--cfg", "--check-cfg", "--cap-lints", "-A", "-W", "-D", "-F", "--allow", "--warn", "--deny", "--sysroot"];
    if let Some((name, value)) = argument.split_once('=').filter(|(name, _)| name.starts_with("--")) {
        return (name.to_owned(), Some(value.to_owned()));
    }
    if let Some(value) = argument.strip_prefix("-C").filter(|it| !it.is_empty()) {
        return ("-C".to_owned(), Some(value.to_owned()));
    }
    let takes = WITH_VALUE.contains(&argument) || MORE_WITH_VALUE.contains(&argument);
    (argument.to_owned(), takes.then(|| rest.next()).flatten())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compile(line: &str) -> Option<Compile> {
        Compile::new(&line.split(' ').map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn a_call_of_cargo_is_understood() {
        let call = compile(
            "--crate-name shop_api --edition=2021 src/lib.rs --error-format=json \
             --json=diagnostic-rendered-ansi,artifacts --crate-type lib --emit=dep-info,metadata,link -C debuginfo=2 \
             -C extra-filename=-1a2b --out-dir /w/target/debug/deps --extern serde=/x/libserde.rlib \
             --extern priv:shop_domain -L dependency=/w/target/debug/deps --cfg feature=\"a\"",
        )
        .unwrap();
        assert_eq!((call.crate_name.as_str(), call.json, call.color), ("shop_api", true, true));
        assert_eq!(call.dep_info(), Some("/w/target/debug/deps/shop_api-1a2b.d".into()));
        assert_eq!(call.target_directory(), Some("/w/target".into()));
        assert_eq!(call.externs.into_iter().collect::<Vec<_>>(), ["serde", "shop_domain"]);
    }

    #[test]
    fn questions_to_the_compiler_are_left_alone() {
        for line in
            ["-vV", "- --crate-name ___ --print=file-names", "--crate-name a src/lib.rs --print cfg", "src/lib.rs"]
        {
            assert_eq!(compile(line), None, "{line}");
        }
    }
}
