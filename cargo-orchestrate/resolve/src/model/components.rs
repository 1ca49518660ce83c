//! Which nodes of a graph reach each other: its strongly connected components, by Tarjan's algorithm (SIAM J. Comput. 1(2), 1972), without
//! recursion, so that a long chain takes no stack.

/// The components of a graph whose nodes are `0..successors.len()`: each sorted, those that use others after these. A node that reaches only
/// itself is one by itself.
pub fn components(successors: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut search = Search {
        successors,
        order: vec![None; successors.len()],
        low: vec![0; successors.len()],
        next: 0,
        open: Vec::new(),
        is_open: vec![false; successors.len()],
        found: Vec::new(),
    };
    (0..successors.len()).for_each(|node| search.visit(node));
    search.found
}

struct Search<'a> {
    successors: &'a [Vec<usize>],
    /// The how-manieth each node was seen.
    order: Vec<Option<usize>>,
    /// The earliest node, by that order, that is known to be reached from each.
    low: Vec<usize>,
    next: usize,
    /// Nodes whose component is not closed yet.
    open: Vec<usize>,
    is_open: Vec<bool>,
    found: Vec<Vec<usize>>,
}

impl Search<'_> {
    fn visit(&mut self, start: usize) {
        let mut path = Vec::new();
        self.enter(start, &mut path);
        while let Some((node, edge)) = path.pop() {
            match self.successors[node].get(edge) {
                Some(next) => {
                    path.push((node, edge + 1));
                    self.follow(node, *next, &mut path);
                }
                None => self.leave(node, path.last().map(|(before, _)| *before)),
            }
        }
    }

    fn enter(&mut self, node: usize, path: &mut Vec<(usize, usize)>) {
        if self.order[node].is_none() {
            self.order[node] = Some(self.next);
            self.low[node] = self.next;
            self.next += 1;
            self.open.push(node);
            self.is_open[node] = true;
            path.push((node, 0));
        }
    }

    fn follow(&mut self, node: usize, next: usize, path: &mut Vec<(usize, usize)>) {
        match self.order[next] {
            None => self.enter(next, path),
            Some(seen) if self.is_open[next] => self.low[node] = self.low[node].min(seen),
            Some(_) => {}
        }
    }

    fn leave(&mut self, node: usize, before: Option<usize>) {
        if let Some(before) = before {
            self.low[before] = self.low[before].min(self.low[node]);
        }
        if self.order[node] != Some(self.low[node]) {
            return;
        }
        let first = self.open.iter().rposition(|open| *open == node).unwrap_or_default();
        let mut component = self.open.split_off(first);
        component.iter().for_each(|node| self.is_open[*node] = false);
        component.sort_unstable();
        self.found.push(component);
    }
}

#[cfg(test)]
mod tests {
    use super::components;

    /// Successors by node.
    type Graph<'a> = &'a [&'a [usize]];

    #[test]
    fn nodes_that_reach_each_other_are_together_and_users_come_last() {
        let cases: &[(Graph<'_>, Graph<'_>)] = &[
            (&[], &[]),
            (&[&[0]], &[&[0]]),
            (&[&[1], &[2], &[]], &[&[2], &[1], &[0]]),
            (&[&[1], &[2], &[0], &[2]], &[&[0, 1, 2], &[3]]),
            (&[&[1, 2], &[0], &[3], &[2], &[1, 3]], &[&[2, 3], &[0, 1], &[4]]),
        ];
        for (edges, expected) in cases {
            let edges: Vec<Vec<usize>> = edges.iter().map(|it| it.to_vec()).collect();
            assert_eq!(components(&edges), *expected, "{edges:?}");
        }
    }

    #[test]
    fn a_long_chain_takes_no_stack() {
        let length = 200_000;
        let chain: Vec<Vec<usize>> = (0..length).map(|node| vec![(node + 1) % length]).collect();
        assert_eq!(components(&chain).len(), 1);
    }
}
