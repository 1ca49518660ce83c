//! What is checked at all, and by which doors: members of the workspace, gate packages, build scripts, tests.

use std::collections::BTreeSet;

use super::changes::Changes;
use orchestrate_pipeline::Analysis;
use orchestrate_pipeline::shared::is_gate;
use orchestrate_resolve::model::ReferenceKind;
use orchestrate_rules::finding::Finding;
use orchestrate_workspace::metadata::Package;

/// What opens a door, by its path.
const DOORS: [(&str, &str); 2] =
    [("cargo_orchestrate::build_script::", "build script"), ("cargo_orchestrate::testing::", "test")];

pub(super) fn compare(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    members(changes, found);
    gates(changes, found);
    doors(changes, found);
}

/// Packages that are still there, and are no members any more.
fn members(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let (base, head) = (&changes.base().workspace, &changes.head().workspace);
    for package in &base.packages {
        let Ok(manifest) = package.manifest_path.strip_prefix(&base.root) else { continue };
        let manifest = head.root.join(manifest);
        let is_member = head.packages.iter().any(|it| it.manifest_path == manifest || it.name == package.name);
        if !is_member && manifest.is_file() {
            let message = format!(
                "package `{}` is no member of the workspace any more, so nothing in it is judged",
                package.name
            );
            found.push(
                changes.weakening(message, Some(changes.manifest()), None).contract("members").to(package.name.clone()),
            );
        }
    }
}

fn gates(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let is_gate = |it: &&Package| is_gate(&it.metadata);
    let now = &changes.head().workspace.packages;
    for package in changes.base().workspace.packages.iter().filter(is_gate) {
        if !now.iter().filter(is_gate).any(|it| it.name == package.name) {
            let message =
                format!("`{}` was the gate package, whose build judges the workspace, and is not", package.name);
            found.push(
                changes.weakening(message, Some(changes.manifest()), None).contract("gate").to(package.name.clone()),
            );
        }
    }
}

/// Build scripts and tests that asked for the verdict, and do not.
fn doors(changes: &Changes<'_>, found: &mut Vec<Finding>) {
    let now = opened(changes.head());
    for (package, door) in opened(changes.base()) {
        if !now.contains(&(package.clone(), door)) {
            let message = format!("the {door} of `{package}` does not judge any more");
            found.push(changes.weakening(message, Some(changes.manifest()), None).contract(door).to(package));
        }
    }
}

/// The doors that packages open, each once.
fn opened(analysis: &Analysis) -> BTreeSet<(String, &'static str)> {
    let (model, workspace) = (&analysis.model, &analysis.workspace);
    let door = |path: &str| DOORS.iter().find(|(prefix, _)| path.starts_with(prefix)).map(|(_, door)| *door);
    let mut opened = BTreeSet::new();
    // What is only imported opens nothing.
    for reference in model.references().iter().filter(|it| it.kind != ReferenceKind::Use) {
        let targets = model.targets(reference).iter().map(|target| model.target_path(*target));
        for door in targets.filter_map(|path| door(&path)) {
            let package = model.krate(model.def(reference.from).krate).package;
            opened.extend(workspace.packages.get(package).map(|it| (it.name.clone(), door)));
        }
    }
    opened
}
