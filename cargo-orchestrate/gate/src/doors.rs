//! What runs the check, and on what: workspace members, gate packages, build scripts, tests.

use std::collections::BTreeSet;

use super::changes::ChangeContext;
use orchestrate_pipeline::Analysis;
use orchestrate_pipeline::shared::is_gate;
use orchestrate_resolve::model::ReferenceKind;
use orchestrate_rules::finding::Finding;
use orchestrate_workspace::metadata::Package;

/// Calls that run the check, by their path.
const DOORS: [(&str, &str); 2] =
    [("cargo_orchestrate::build_script::", "build script"), ("cargo_orchestrate::testing::", "test")];

pub(super) fn compare(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    members(changes, found);
    gates(changes, found);
    doors(changes, found);
}

/// Packages that still exist, but are no longer members.
fn members(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let (base, head) = (&changes.base().workspace, &changes.head().workspace);
    for package in &base.packages {
        let Ok(manifest) = package.manifest_path.strip_prefix(&base.root) else { continue };
        let manifest = head.root.join(manifest);
        let is_member = head.packages.iter().any(|it| it.manifest_path == manifest || it.name == package.name);
        if !is_member && manifest.is_file() {
            let message = format!(
                "package `{}` is no longer a member of the workspace, so nothing in it is checked",
                package.name
            );
            found.push(
                changes
                    .weakening(message, Some(changes.manifest_first_line()), None)
                    .contract("members")
                    .to(package.name.clone()),
            );
        }
    }
}

fn gates(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let is_gate = |it: &&Package| is_gate(&it.metadata);
    let now = &changes.head().workspace.packages;
    for package in changes.base().workspace.packages.iter().filter(is_gate) {
        if !now.iter().filter(is_gate).any(|it| it.name == package.name) {
            let message =
                format!("`{}` is no longer a gate package, so its build no longer checks the workspace", package.name);
            found.push(
                changes
                    .weakening(message, Some(changes.manifest_first_line()), None)
                    .contract("gate")
                    .to(package.name.clone()),
            );
        }
    }
}

/// Build scripts and tests that no longer run the check.
fn doors(changes: &ChangeContext<'_>, found: &mut Vec<Finding>) {
    let now = opened(changes.head());
    for (package, door) in opened(changes.base()) {
        if !now.contains(&(package.clone(), door)) {
            let message = format!("the {door} of `{package}` no longer runs the check");
            found
                .push(changes.weakening(message, Some(changes.manifest_first_line()), None).contract(door).to(package));
        }
    }
}

/// The kinds of calls that each package makes.
fn opened(analysis: &Analysis) -> BTreeSet<(String, &'static str)> {
    let (model, workspace) = (&analysis.model, &analysis.workspace);
    let door = |path: &str| DOORS.iter().find(|(prefix, _)| path.starts_with(prefix)).map(|(_, door)| *door);
    let mut opened = BTreeSet::new();
    // An import alone does not run the check.
    for reference in model.references().iter().filter(|it| it.kind != ReferenceKind::Use) {
        let targets = model.targets(reference).iter().map(|target| model.target_path(*target));
        for door in targets.filter_map(|path| door(&path)) {
            let package = model.krate(model.def(reference.from).krate).package;
            opened.extend(workspace.packages.get(package).map(|it| (it.name.clone(), door)));
        }
    }
    opened
}
