//! Which crates of the workspace a crate can see: itself, what it depends on, and what these depend on, of whatever kind.

use super::def::CrateId;

/// For each crate of the workspace, those that it sees, a bit each.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Below {
    crates: usize,
    bits: Vec<u64>,
}

impl Below {
    /// Follows edges, from each crate to one that it depends on.
    pub(super) fn new(crates: usize, edges: impl Iterator<Item = (CrateId, CrateId)>) -> Below {
        let mut next = vec![Vec::new(); crates];
        let own = |(from, to): &(CrateId, CrateId)| from.0.max(to.0) < crates as u32;
        edges.filter(own).for_each(|(from, to)| next[from.0 as usize].push(to.0 as usize));
        let mut below = Below { crates, bits: vec![0; crates * crates.div_ceil(64)] };
        for start in 0..crates {
            let mut open = vec![start];
            while let Some(at) = open.pop() {
                if below.add(start, at) {
                    open.extend(&next[at]);
                }
            }
        }
        below
    }

    fn add(&mut self, from: usize, to: usize) -> bool {
        let word = &mut self.bits[from * self.crates.div_ceil(64) + to / 64];
        let is_new = *word & (1 << (to % 64)) == 0;
        *word |= 1 << (to % 64);
        is_new
    }

    /// Whether a crate sees another; what is outside of the workspace sees, and is seen by, everything.
    pub(super) fn sees(&self, from: CrateId, to: CrateId) -> bool {
        let (from, to) = (from.0 as usize, to.0 as usize);
        from.max(to) >= self.crates || self.bits[from * self.crates.div_ceil(64) + to / 64] & (1 << (to % 64)) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_sees_itself_and_what_is_below() {
        let edges = [(0, 1), (1, 2), (3, 1), (2, 9)].map(|(from, to)| (CrateId(from), CrateId(to)));
        let below = Below::new(4, edges.into_iter());
        let seen = |from| (0..5).filter(|to| below.sees(CrateId(from), CrateId(*to))).collect::<Vec<u32>>();
        assert_eq!((seen(0), seen(1), seen(2)), (vec![0, 1, 2, 4], vec![1, 2, 4], vec![2, 4]));
        assert_eq!((seen(3), seen(4)), (vec![1, 2, 3, 4], vec![0, 1, 2, 3, 4]));
    }
}
