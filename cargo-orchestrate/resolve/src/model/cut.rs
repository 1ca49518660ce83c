//! Which edges to cut so that no circle is left: a feedback arc set.
//!
//! Up to [`EXACT`] nodes the lightest there is, by dynamic programming over the sets of nodes that come first in an order. To find it for
//! any number is NP-hard (Karp 1972): beyond, an order is improved by moving one node at a time until no move helps.

/// So many nodes are cut with the least weight there is.
const EXACT: usize = 14;

/// How often all nodes are moved, at most.
const PASSES: usize = 20;

/// What to cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CutSet {
    /// The edges, as indexes, ascending.
    pub edges: Vec<usize>,
    /// Whether nothing lighter would do.
    pub is_least: bool,
}

/// An edge of a graph with what it costs to cut it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weighted {
    /// Where it leaves.
    pub from: usize,
    /// Where it leads; not where it leaves.
    pub to: usize,
    /// What it costs.
    pub weight: u64,
}

/// Edges that end all circles among `nodes` nodes when they are cut.
pub fn cut(nodes: usize, edges: &[Weighted]) -> CutSet {
    let is_least = nodes <= EXACT;
    let order = if is_least { best_order(nodes, edges) } else { good_order(nodes, edges) };
    let mut place = vec![0; nodes];
    order.iter().enumerate().for_each(|(at, node)| place[*node] = at);
    let is_backward = |edge: &Weighted| place[edge.from] > place[edge.to];
    let backward = edges.iter().enumerate().filter(|(_, edge)| is_backward(edge));
    CutSet { edges: backward.map(|(index, _)| index).collect(), is_least }
}

/// The order of nodes against which the least weight runs backward.
fn best_order(nodes: usize, edges: &[Weighted]) -> Vec<usize> {
    let mut out = vec![vec![0_u64; nodes]; nodes];
    edges.iter().for_each(|edge| out[edge.from][edge.to] += edge.weight);
    // For each set of nodes that come first: the least weight that runs backward among them, and the last of them.
    let mut best = vec![(u64::MAX, 0_usize); 1 << nodes];
    best[0] = (0, 0);
    for set in 1..1_usize << nodes {
        for last in members(set) {
            let before = set & !(1 << last);
            let backward: u64 = members(before).map(|first| out[last][first]).sum();
            let weight = best[before].0.saturating_add(backward);
            if weight < best[set].0 {
                best[set] = (weight, last);
            }
        }
    }
    let mut order = Vec::new();
    let mut set = (1 << nodes) - 1;
    while set != 0 {
        let last = best[set].1;
        order.push(last);
        set &= !(1 << last);
    }
    order.reverse();
    order
}

fn members(set: usize) -> impl Iterator<Item = usize> {
    std::iter::successors((set != 0).then_some(set), |set| Some(set & (set - 1)).filter(|set| *set != 0))
        .map(|set| set.trailing_zeros() as usize)
}

/// An order that no move of a single node makes better.
fn good_order(nodes: usize, edges: &[Weighted]) -> Vec<usize> {
    let mut touching: Vec<Vec<(usize, u64, bool)>> = vec![Vec::new(); nodes];
    for edge in edges {
        touching[edge.from].push((edge.to, edge.weight, true));
        touching[edge.to].push((edge.from, edge.weight, false));
    }
    let balance = |node: &usize| -> i128 {
        touching[*node]
            .iter()
            .map(|(_, weight, out)| if *out { -i128::from(*weight) } else { i128::from(*weight) })
            .sum()
    };
    // Who is used little and uses much comes first.
    let mut order: Vec<usize> = (0..nodes).collect();
    order.sort_by_key(|node| (balance(node), *node));
    for _ in 0..PASSES {
        let moved = (0..nodes).filter(|node| moved(*node, &mut order, &touching[*node])).count();
        if moved == 0 {
            break;
        }
    }
    order
}

/// Moves a node to where least runs backward; whether that is elsewhere.
fn moved(node: usize, order: &mut Vec<usize>, touching: &[(usize, u64, bool)]) -> bool {
    let Some(at) = order.iter().position(|other| *other == node) else { return false };
    order.remove(at);
    let mut places: rustc_hash::FxHashMap<usize, i128> = rustc_hash::FxHashMap::default();
    for (other, weight, out) in touching {
        // Behind the other, an edge to it runs backward; an edge from it no longer does.
        let change = if *out { i128::from(*weight) } else { -i128::from(*weight) };
        *places.entry(*other).or_default() += change;
    }
    let (mut weight, mut costs) = (0, vec![0]);
    for other in order.iter() {
        weight += places.get(other).copied().unwrap_or_default();
        costs.push(weight);
    }
    let least = costs.iter().copied().min().unwrap_or_default();
    let to = if costs[at] == least { at } else { costs.iter().position(|cost| *cost == least).unwrap_or(at) };
    order.insert(to, node);
    to != at
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From, to, weight.
    type Edges<'a> = &'a [(usize, usize, u64)];

    fn edges(text: Edges<'_>) -> Vec<Weighted> {
        text.iter().map(|(from, to, weight)| Weighted { from: *from, to: *to, weight: *weight }).collect()
    }

    fn is_acyclic(nodes: usize, edges: &[Weighted], cut: &CutSet) -> bool {
        let mut successors = vec![Vec::new(); nodes];
        let kept = edges.iter().enumerate().filter(|(index, _)| !cut.edges.contains(index));
        kept.for_each(|(_, edge)| successors[edge.from].push(edge.to));
        crate::model::components(&successors).len() == nodes
    }

    #[test]
    fn the_lightest_edges_are_cut() {
        let cases: &[(usize, Edges<'_>, &[usize])] = &[
            (2, &[(0, 1, 5), (1, 0, 2)], &[1]),
            (3, &[(0, 1, 1), (1, 2, 1), (2, 0, 3), (1, 0, 9)], &[0]),
            // One edge that two circles share is cheaper than one of each.
            (4, &[(0, 1, 3), (1, 2, 2), (2, 0, 2), (1, 3, 2), (3, 0, 2)], &[0]),
            (3, &[(0, 1, 1), (1, 2, 1)], &[]),
        ];
        for (nodes, given, expected) in cases {
            let given = edges(given);
            assert_eq!(cut(*nodes, &given), CutSet { edges: expected.to_vec(), is_least: true });
        }
    }

    #[test]
    fn many_nodes_are_cut_well_and_it_is_not_called_the_least() {
        // A ring both ways round, heavier one way, and a few strays.
        let nodes = 40;
        let mut given: Vec<Weighted> =
            (0..nodes).map(|at| Weighted { from: at, to: (at + 1) % nodes, weight: 9 }).collect();
        given.extend((0..nodes).map(|at| Weighted { from: (at + 1) % nodes, to: at, weight: 1 }));
        let cut = cut(nodes, &given);
        assert!(!cut.is_least && is_acyclic(nodes, &given, &cut));
        let weight: u64 = cut.edges.iter().map(|edge| given[*edge].weight).sum();
        // All light ones but one, and one heavy one.
        assert_eq!(weight, 39 + 9, "{cut:?}");
    }

    #[test]
    fn by_moves_alone_small_graphs_lose_their_circles_too() {
        let given = edges(&[(0, 1, 3), (1, 2, 2), (2, 0, 2), (1, 3, 2), (3, 0, 2)]);
        let order = good_order(4, &given);
        let place = |node: usize| order.iter().position(|it| *it == node).unwrap();
        let backward: u64 = given.iter().filter(|it| place(it.from) > place(it.to)).map(|it| it.weight).sum();
        assert_eq!(backward, 3);
    }
}
