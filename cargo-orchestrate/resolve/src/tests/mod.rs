//! Resolution of small crates, written as text.
//!
//! `//- /src/lib.rs crate:app edition:2018 deps:infra` begins a file; `crate:` makes it the root of a library. What follows `^`
//! under a line is what the name above the caret must mean (any of its letters will do): a path, several joined by ` | `, `unknown REASON`, or `none` where no
//! reference may stand.

mod names;
mod strings;
mod trees;

use std::fmt::Write as _;

use camino::{Utf8Path, Utf8PathBuf};

use crate::AttributePaths;
use crate::model::{Model, Target};
use orchestrate_syntax::parse::FactsCache;
use orchestrate_workspace::metadata::{Dependency, EdgeKind, Package, Target as CargoTarget, TargetKind, Workspace};
use orchestrate_workspace::source::Sources;

/// Lays the files out, resolves them, and holds every caret to what stands beneath it.
pub(super) fn check(text: &str) -> Model {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = Utf8PathBuf::from_path_buf(folder.path().canonicalize().expect("a real path")).expect("UTF-8");
    let files = files(text);
    for file in &files {
        let path = root.join(file.path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        std::fs::write(path, &file.text).expect("a file");
    }
    let workspace = workspace(&root, &files);
    let mut sources = Sources::new(&root);
    let (cache, attribute_paths) = (FactsCache::default(), AttributePaths::default());
    let model = Model::new(super::resolve(&workspace, &mut sources, &attribute_paths, cache, drop).into_resolution());
    for file in &files {
        let id = sources.id(Utf8Path::new(file.path)).unwrap_or_else(|| panic!("{} was not read", file.path));
        for (line, column, expected) in &file.expected {
            let found = meaning(&model, &sources, id, *line, *column);
            let text = file.text.lines().nth(*line as usize - 1).unwrap_or_default();
            assert_eq!(&found, expected, "{}:{line}\n{text}\n{:>2$}", file.path, "^", *column as usize);
        }
    }
    model
}

/// What is wrong with the sources, a line each.
pub(super) fn issues(model: &Model) -> String {
    model.issues().iter().fold(String::new(), |mut out, issue| {
        let _ = writeln!(out, "{}", issue.message);
        out
    })
}

struct File<'a> {
    path: &'a str,
    options: Vec<(&'a str, &'a str)>,
    text: String,
    /// Line and column from 1, and what the name there must mean.
    expected: Vec<(u32, u32, String)>,
}

fn files(text: &str) -> Vec<File<'_>> {
    let mut files: Vec<File<'_>> = Vec::new();
    let mut line_number = 0;
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("//- /") {
            let mut words = rest.split(' ');
            let path = words.next().expect("a path");
            let options = words.filter_map(|word| word.split_once(':')).collect();
            files.push(File { path, options, text: String::new(), expected: Vec::new() });
            line_number = 0;
        } else if let Some(file) = files.last_mut() {
            match line.trim_start().strip_prefix("//").and_then(|rest| rest.trim_start().strip_prefix('^')) {
                Some(expected) => {
                    let column = line.find('^').expect("a caret") as u32 + 1;
                    file.expected.push((line_number, column, expected.trim().to_owned()));
                }
                None => {
                    file.text.push_str(line);
                    file.text.push('\n');
                    line_number += 1;
                }
            }
        }
    }
    files
}

fn workspace(root: &Utf8Path, files: &[File<'_>]) -> Workspace {
    let option = |file: &File<'_>, name: &str| {
        file.options.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
    };
    let roots: Vec<(&File<'_>, String)> =
        files.iter().filter_map(|file| Some((file, option(file, "crate")?))).collect();
    let member = |name: &str| roots.iter().position(|(_, krate)| krate == name);
    let dependency = |written: &str| {
        let (extern_name, package) = written.split_once('=').unwrap_or((written, written));
        Dependency {
            package: package.to_owned(),
            extern_name: extern_name.to_owned(),
            library: package.to_owned(),
            kind: EdgeKind::Normal,
            optional: false,
            platform: None,
            member: member(package),
            directory: None,
            outside: None,
        }
    };
    let package = |(file, name): &(&File<'_>, String)| Package {
        id: name.clone(),
        name: name.clone(),
        manifest_path: root.join("Cargo.toml"),
        directory: root.to_owned(),
        targets: vec![CargoTarget {
            name: name.clone(),
            kind: TargetKind::Lib,
            root: root.join(file.path),
            edition: option(file, "edition").map_or(2021, |edition| edition.parse().expect("a year")),
        }],
        dependencies: option(file, "deps").map_or_else(Vec::new, |deps| deps.split(',').map(dependency).collect()),
        features: Vec::new(),
        metadata: serde_json::Value::Null,
    };
    Workspace {
        root: root.to_owned(),
        target_directory: root.join("target"),
        packages: roots.iter().map(package).collect(),
        unresolved_dependencies: None,
        outside: Vec::new(),
        outside_manifests: Vec::new(),
        resolved: Vec::new(),
    }
}

fn meaning(
    model: &Model,
    sources: &Sources,
    file: orchestrate_workspace::source::FileId,
    line: u32,
    column: u32,
) -> String {
    let mut meanings: Vec<String> = Vec::new();
    for reference in model.references().iter().filter(|reference| reference.site.file == file) {
        for segment in model.segments(reference).iter().skip(usize::from(reference.shared)) {
            let (start, end) = (sources.position(file, segment.span.start), sources.position(file, segment.span.end));
            if start.line == line && (start.column..end.column).contains(&column) {
                meanings.extend(model.target_set(segment.targets).iter().map(|target| word(model, *target)));
            }
        }
    }
    meanings.sort_unstable();
    meanings.dedup();
    if meanings.is_empty() { "none".to_owned() } else { meanings.join(" | ") }
}

fn word(model: &Model, target: Target) -> String {
    match target {
        Target::Def(def) => model.path(def),
        Target::External(external) => model.external(external).to_owned(),
        Target::Unknown(reason) => format!("unknown {reason:?}"),
    }
}
