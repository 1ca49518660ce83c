//! Layers, proposed from who depends on whom among the packages.

use crate::metadata::{EdgeKind, Workspace};

/// A layer to be.
pub(super) struct Layer {
    pub(super) name: &'static str,
    pub(super) contains: Vec<String>,
}

/// Fewer packages than this need no layers between them.
const MEANINGFUL: usize = 3;

/// Highest first: what nothing depends on, what is between, and what depends on nothing. None where that says nothing.
pub(super) fn of(workspace: &Workspace) -> Vec<Layer> {
    let below = edges(workspace);
    let has_users: Vec<bool> = (0..below.len()).map(|index| below.iter().any(|it| it.contains(&index))).collect();
    let mut layers = ["top", "middle", "base"].map(|name| Layer { name, contains: Vec::new() });
    for (index, package) in workspace.packages.iter().enumerate() {
        let place = match (has_users[index], below[index].is_empty()) {
            // A package by itself is in no layer.
            (false, true) => continue,
            (false, false) => 0,
            (true, false) => 1,
            (true, true) => 2,
        };
        layers[place].contains.push(package.name.clone());
    }
    let placed: usize = layers.iter().map(|it| it.contains.len()).sum();
    if placed < MEANINGFUL { Vec::new() } else { layers.into_iter().filter(|it| !it.contains.is_empty()).collect() }
}

/// For each package, the members that its code depends on.
fn edges(workspace: &Workspace) -> Vec<Vec<usize>> {
    let of = |index: usize| {
        let normal = workspace.packages[index].dependencies.iter().filter(|it| it.kind == EdgeKind::Normal);
        normal.filter_map(|it| it.member).filter(|member| *member != index).collect()
    };
    (0..workspace.packages.len()).map(of).collect()
}
