//! Strongly connected components: what uses each other, by whatever way around.

/// The components of a graph of `n` nodes; each comes after those that it leads to, its nodes in order.
///
/// Tarjan's algorithm, with a stack of its own: a chain of calls as long as the longest path would overflow.
pub(super) fn components<'a>(n: usize, successors: impl Fn(usize) -> &'a [usize]) -> Vec<Vec<usize>> {
    let mut search = Search { index: vec![None; n], low: vec![0; n], open: vec![false; n], ..Search::default() };
    for root in 0..n {
        if search.index[root].is_none() {
            search.from(root, &successors);
        }
    }
    search.components
}

#[derive(Default)]
struct Search {
    /// When each node was met.
    index: Vec<Option<usize>>,
    /// The earliest node that each leads back to.
    low: Vec<usize>,
    /// Whether its component is still unknown.
    open: Vec<bool>,
    /// The nodes of which that is so.
    stack: Vec<usize>,
    met: usize,
    components: Vec<Vec<usize>>,
}

impl Search {
    fn from<'a>(&mut self, root: usize, successors: &impl Fn(usize) -> &'a [usize]) {
        // Each node on the way, and how many of its successors were followed.
        let mut way = vec![(root, 0)];
        self.meet(root);
        while let Some((node, followed)) = way.last_mut() {
            let node = *node;
            match successors(node).get(*followed) {
                Some(next) => {
                    *followed += 1;
                    match self.index[*next] {
                        None => {
                            self.meet(*next);
                            way.push((*next, 0));
                        }
                        Some(index) if self.open[*next] => self.low[node] = self.low[node].min(index),
                        Some(_) => {}
                    }
                }
                None => {
                    way.pop();
                    if let Some((before, _)) = way.last() {
                        self.low[*before] = self.low[*before].min(self.low[node]);
                    }
                    self.close(node);
                }
            }
        }
    }

    fn meet(&mut self, node: usize) {
        self.index[node] = Some(self.met);
        self.low[node] = self.met;
        self.open[node] = true;
        self.stack.push(node);
        self.met += 1;
    }

    /// Where a node leads back to nothing before it, it and all that was met since are a component.
    fn close(&mut self, node: usize) {
        if self.index[node] != Some(self.low[node]) {
            return;
        }
        let from = self.stack.iter().rposition(|it| *it == node).unwrap_or(0);
        let mut component = self.stack.split_off(from);
        component.iter().for_each(|it| self.open[*it] = false);
        component.sort_unstable();
        self.components.push(component);
    }
}

#[cfg(test)]
mod tests {
    use super::components;

    type Lists = &'static [&'static [usize]];

    #[test]
    fn what_leads_back_is_one_and_comes_after_what_it_leads_to() {
        let cases: &[(Lists, Lists)] = &[
            (&[], &[]),
            (&[&[0]], &[&[0]]),
            (&[&[1], &[2], &[]], &[&[2], &[1], &[0]]),
            (&[&[1], &[2], &[0, 3], &[]], &[&[3], &[0, 1, 2]]),
            // Two circles that share a node are one; a way into a finished one makes none.
            (&[&[1], &[0, 2], &[1], &[0], &[3, 2]], &[&[0, 1, 2], &[3], &[4]]),
            (&[&[1, 2], &[3], &[3], &[1]], &[&[1, 3], &[2], &[0]]),
        ];
        for (graph, expected) in cases {
            assert_eq!(components(graph.len(), |node| graph[node]), *expected, "{graph:?}");
        }
    }

    #[test]
    fn a_long_way_does_not_overflow() {
        let n = 200_000;
        let ring: Vec<Vec<usize>> = (0..n).map(|node| vec![(node + 1) % n]).collect();
        assert_eq!(components(n, |node| &ring[node]).len(), 1);
    }
}
