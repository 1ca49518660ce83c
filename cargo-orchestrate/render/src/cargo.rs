//! Cargo's own JSON messages, line by line, for an editor's check command.

use std::io;

use camino::Utf8Path;
use serde::Serialize;

use super::{Options, Texts, rustc};
use orchestrate_rules::report::{Reported, Verdict};
use orchestrate_workspace::metadata::{Package, Target, TargetKind, Workspace};

#[derive(Serialize)]
struct CompilerMessage<'a> {
    reason: &'static str,
    package_id: &'a str,
    manifest_path: &'a str,
    target: MessageTarget<'a>,
    message: serde_json::Value,
}

#[derive(Default, Serialize)]
struct MessageTarget<'a> {
    kind: [&'a str; 1],
    crate_types: [&'a str; 1],
    name: &'a str,
    src_path: &'a str,
    edition: String,
    doc: bool,
    doctest: bool,
    test: bool,
}

#[derive(Serialize)]
struct BuildFinished {
    reason: &'static str,
    success: bool,
}

pub(super) fn write(
    verdict: &Verdict,
    texts: &dyn Texts,
    options: &Options<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    for finding in &verdict.findings {
        serde_json::to_writer(&mut *out, &message(finding, texts, options))?;
        writeln!(out)?;
    }
    let finished = BuildFinished { reason: "build-finished", success: verdict.summary.denied == 0 };
    serde_json::to_writer(&mut *out, &finished)?;
    writeln!(out)
}

fn message<'a>(finding: &Reported, texts: &dyn Texts, options: &Options<'a>) -> CompilerMessage<'a> {
    let of = options.workspace.and_then(|workspace| owner(finding, workspace));
    CompilerMessage {
        reason: "compiler-message",
        package_id: of.map_or("", |(package, _)| &package.id),
        manifest_path: of.map_or("", |(package, _)| package.manifest_path.as_str()),
        target: of.and_then(|(_, target)| target).map_or_else(no_target, message_target),
        message: rustc::diagnostic(finding, texts, false),
    }
}

/// The package and target that a finding belongs to. Each message of cargo has one: a finding of no crate goes to the package
/// whose folder holds its file, and one of the policy to the first package.
fn owner<'a>(finding: &Reported, workspace: &'a Workspace) -> Option<(&'a Package, Option<&'a Target>)> {
    let by_crate = finding.crates.iter().find_map(|krate| {
        let mut targets =
            workspace.packages.iter().flat_map(|package| package.targets.iter().map(move |target| (package, target)));
        targets.find(|(package, target)| is_crate(krate, package, target))
    });
    if let Some((package, target)) = by_crate {
        return Some((package, Some(target)));
    }
    let file = workspace.root.join(&finding.place.file);
    let holds = |package: &&Package| file.starts_with(&package.directory);
    let deepest = |package: &&Package| package.directory.as_str().len();
    let package = workspace.packages.iter().filter(holds).max_by_key(deepest).or(workspace.packages.first())?;
    Some((package, package.targets.iter().find(|target| target_reads(target, &file)).or(package.targets.first())))
}

fn is_crate(krate: &str, package: &Package, target: &Target) -> bool {
    match target.kind.word() {
        None => krate == target.name.replace('-', "_"),
        Some(word) => krate == format!("{}[{word}:{}]", package.name, target.name),
    }
}

fn target_reads(target: &Target, file: &Utf8Path) -> bool {
    target.root == file
}

fn message_target(target: &Target) -> MessageTarget<'_> {
    let (kind, crate_type) = match target.kind {
        TargetKind::Lib => ("lib", "lib"),
        TargetKind::ProcMacro => ("proc-macro", "proc-macro"),
        TargetKind::Bin => ("bin", "bin"),
        TargetKind::Example => ("example", "bin"),
        TargetKind::Test => ("test", "bin"),
        TargetKind::Bench => ("bench", "bin"),
        TargetKind::BuildScript => ("custom-build", "bin"),
    };
    MessageTarget {
        kind: [kind],
        crate_types: [crate_type],
        name: &target.name,
        src_path: target.root.as_str(),
        edition: target.edition.to_string(),
        doc: matches!(target.kind, TargetKind::Lib | TargetKind::ProcMacro | TargetKind::Bin),
        doctest: target.kind == TargetKind::Lib,
        test: !matches!(target.kind, TargetKind::Example | TargetKind::Bench | TargetKind::BuildScript),
    }
}

fn no_target<'a>() -> MessageTarget<'a> {
    MessageTarget { kind: ["lib"], crate_types: ["lib"], edition: "2024".to_owned(), ..MessageTarget::default() }
}
