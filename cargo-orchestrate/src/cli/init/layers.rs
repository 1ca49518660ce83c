//! Layers, proposed from the graph as it is: what uses each other is one, and each stands above all that it uses.

use std::collections::BTreeSet;

use super::patterns;
use super::uses::{Node, Uses, of_modules, of_packages};
use orchestrate_pipeline::Reading;
use orchestrate_resolve::model::{Crate, ExternalId, components};
use orchestrate_workspace::source::Site;

/// A layer to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layer {
    pub(super) name: String,
    pub(super) contains: Vec<String>,
}

/// Packages or modules that use each other, so that no layer can part them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Circle {
    pub(super) members: Vec<String>,
    /// The uses within it that stand in the fewest places, one of each member: from, to, places, the first of them.
    pub(super) uses: Vec<(String, String, usize, Site)>,
}

/// What the graph says of layers.
#[derive(Default)]
pub(super) struct Proposal {
    nodes: Vec<Node>,
    /// Every name that a pattern might cover besides.
    others: BTreeSet<String>,
    /// Nodes by level, the lowest first.
    levels: Vec<Vec<usize>>,
    pub(super) circles: Vec<Circle>,
}

/// Fewer packages or modules than this need no layers between them.
pub(super) const MEANINGFUL: usize = 3;

/// More layers than this are no order that one keeps in mind.
pub(super) const MOST: usize = 5;

/// The names of layers that nobody has given one, highest first, by how many layers there are.
const PLACES: [&[&str]; MOST + 1] = [
    &[],
    &[],
    &["top", "base"],
    &["top", "middle", "base"],
    &["top", "upper", "lower", "base"],
    &["top", "upper", "middle", "lower", "base"],
];

/// What a workspace says: its packages, or the modules of its library where there are few of them.
pub(super) fn propose(reading: &Reading) -> Proposal {
    let proposal = Proposal::new(of_packages(reading));
    let proposal = if proposal.is_meaningful() { proposal } else { Proposal::new(of_modules(&reading.model)) };
    Proposal { others: other_names(reading), ..proposal }
}

/// Names of outside crates, and of libraries that are not called as their packages.
fn other_names(reading: &Reading) -> BTreeSet<String> {
    let (model, packages) = (&reading.model, &reading.workspace.packages);
    let outside = (0..model.n_externals() as u32).map(|it| model.external(ExternalId(it)));
    let outside = outside.map(|path| path.split("::").next().unwrap_or(path));
    let is_renamed = |krate: &&Crate| {
        packages.get(krate.package).is_none_or(|it| it.name.replace('-', "_") != krate.name)
            && !krate.name.contains('[')
    };
    let renamed = model.crates().iter().filter(is_renamed).map(|krate| krate.name.as_str());
    outside.chain(renamed).map(str::to_owned).collect()
}

impl Proposal {
    fn new(uses: Uses) -> Proposal {
        let successors = uses.successors();
        let components = components(&successors);
        let circles = components.iter().filter(|it| it.len() > 1).map(|it| circle(&uses, it)).collect();
        let levels = levels(&successors, &components);
        Proposal { nodes: uses.nodes, others: BTreeSet::new(), levels, circles }
    }

    fn is_meaningful(&self) -> bool {
        self.levels.len() > 1 && self.levels.iter().map(Vec::len).sum::<usize>() >= MEANINGFUL
    }

    /// The layers, highest first, at most so many; none where that says nothing.
    pub(super) fn layers(&self, most: usize) -> Vec<Layer> {
        if !self.is_meaningful() || most < 2 {
            return Vec::new();
        }
        let mut merged = merged(&self.levels, most.min(MOST));
        merged.reverse();
        let places = PLACES[merged.len()];
        let layer = |at: usize| Layer {
            name: self.name(&merged[at], places[at], places),
            contains: self.contains(&merged, at),
        };
        (0..merged.len()).map(layer).collect()
    }

    fn name(&self, members: &[usize], place: &str, places: &[&str]) -> String {
        let total: usize = members.iter().map(|it| self.nodes[*it].size).sum();
        let dominates = |it: &&usize| members.len() == 1 || self.nodes[**it].size * 2 > total;
        let name = members.iter().find(dominates).map(|it| self.nodes[*it].name.as_str());
        // A module that is called `base` may stand at the top.
        name.filter(|name| !places.contains(name)).unwrap_or(place).to_owned()
    }

    fn contains(&self, layers: &[Vec<usize>], at: usize) -> Vec<String> {
        let named =
            |members: &Vec<usize>| members.iter().map(|it| self.nodes[*it].name.as_str()).collect::<Vec<&str>>();
        let names = named(&layers[at]);
        if let Some(krate) = layers[at].first().and_then(|it| self.nodes[*it].krate.as_deref()) {
            return patterns::of_modules(krate, &names);
        }
        let elsewhere: Vec<Vec<&str>> =
            layers.iter().enumerate().filter(|it| it.0 != at).map(|it| named(it.1)).collect();
        let is_free = |node: &usize| !layers.iter().any(|it| it.contains(node));
        let free = (0..self.nodes.len()).filter(is_free).map(|it| self.nodes[it].name.as_str());
        let others: Vec<&str> = free.chain(self.others.iter().map(String::as_str)).collect();
        patterns::of_packages(&names, &elsewhere, &others)
    }
}

/// Nodes by the longest way down from them; what uses nothing and is used by nothing is in no layer.
fn levels(successors: &[Vec<usize>], components: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut is_used = vec![false; successors.len()];
    successors.iter().flatten().for_each(|it| is_used[*it] = true);
    let mut level = vec![0; successors.len()];
    let mut levels: Vec<Vec<usize>> = Vec::new();
    for component in components {
        let below = component.iter().flat_map(|it| &successors[*it]).filter(|it| !component.contains(it));
        let at = below.map(|it| level[*it] + 1).max().unwrap_or(0);
        component.iter().for_each(|it| level[*it] = at);
        levels.resize(levels.len().max(at + 1), Vec::new());
        levels[at].extend(component.iter().filter(|it| is_used[**it] || !successors[**it].is_empty()));
    }
    levels.retain(|it| !it.is_empty());
    levels.iter_mut().for_each(|it| it.sort_unstable());
    levels
}

/// Neighbours put together until there are so few, with about as many members in each.
fn merged(levels: &[Vec<usize>], most: usize) -> Vec<Vec<usize>> {
    let mut layers = levels.to_vec();
    while layers.len() > most {
        let size = |at: usize| layers[at].len() + layers[at + 1].len();
        let Some(at) = (0..layers.len() - 1).min_by_key(|at| size(*at)) else { break };
        let above = layers.remove(at + 1);
        layers[at].extend(above);
        layers[at].sort_unstable();
    }
    layers
}

fn circle(uses: &Uses, component: &[usize]) -> Circle {
    let name = |node: usize| uses.nodes[node].name.clone();
    let lightest = |from: usize| {
        let within = uses.of[from].iter().filter(|(to, _)| component.contains(to));
        let placed = within.filter_map(|(to, of)| Some((of.places, *to, of.first?)));
        let (places, to, first) = placed.min()?;
        Some((name(from), name(to), places, first))
    };
    Circle {
        members: component.iter().map(|it| name(*it)).collect(),
        uses: component.iter().filter_map(|it| lightest(*it)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::uses::Use;
    use super::*;

    /// The layers of packages that use others, written as `a: b c, b: c`; the size of each is the number after it.
    fn layers(text: &str, most: usize) -> Vec<String> {
        let parts: Vec<(&str, &str)> = text.split(", ").map(|it| it.split_once(':').unwrap_or((it, ""))).collect();
        let named = |it: &str| parts.iter().position(|(node, _)| node.split('=').next() == Some(it));
        let node = |(node, _): &(&str, &str)| {
            let (name, size) = node.split_once('=').unwrap_or((node, "1"));
            Node { krate: None, name: name.to_owned(), size: size.parse().unwrap() }
        };
        let first = Some(Site::new(orchestrate_workspace::source::FileId(0), Default::default()));
        let of = |(_, uses): &(&str, &str)| -> BTreeMap<usize, Use> {
            uses.split_whitespace().filter_map(|it| Some((named(it)?, Use { places: 1, first }))).collect()
        };
        let uses = Uses { nodes: parts.iter().map(node).collect(), of: parts.iter().map(of).collect() };
        let proposal = Proposal::new(uses);
        let circles = proposal.circles.iter().map(|it| format!("({})", it.members.join(" ")));
        let layers = proposal.layers(most).into_iter().map(|it| format!("{}: {}", it.name, it.contains.join(" ")));
        layers.chain(circles).collect()
    }

    #[test]
    fn each_layer_stands_above_what_it_uses() {
        let cases: &[(&str, usize, &[&str])] = &[
            ("a: b, b", 5, &[]),
            ("a, b, c", 5, &[]),
            ("cli: lib, lib: util, util", 5, &["cli: cli", "lib: lib", "util: util"]),
            // By itself, and in no layer.
            ("a: b, b: c, c, alone", 5, &["a: a", "b: b", "c: c"]),
            // What uses each other is one layer, whatever else it uses.
            ("a: b, b: c d, c: b, d", 5, &["a: a", "middle: b c", "d: d", "(b c)"]),
            ("a: b, b: c, c: a", 5, &["(a b c)"]),
            // The largest gives its name, where it is more than half.
            ("a: c d, b: c, c, d=9", 5, &["top: a b", "d: c d"]),
            ("base: c, b: c, c: d, d", 5, &["top: b base", "c: c", "d: d"]),
            ("base: b, b: c, c", 5, &["top: base", "b: b", "c: c"]),
            ("a: b, b: c, c: d, d: e, e: f, f", 5, &["a: a", "b: b", "c: c", "d: d", "base: e f"]),
            ("a: b, b: c, c: d, d: e, e: f, f", 2, &["top: a b", "base: c d e f"]),
            ("a: b, b: c, c", 1, &[]),
        ];
        for (graph, most, expected) in cases {
            assert_eq!(layers(graph, *most), *expected, "{graph}");
        }
    }
}
