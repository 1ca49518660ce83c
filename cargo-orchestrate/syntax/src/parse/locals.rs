//! Variables in the order in which they were declared, and which one a name means.
//!
//! A name finds its variable without a look at the others: a generated function may have tens of thousands.

use super::facts::{NameId, PatId};

/// What a plain name in a body may mean before the scopes are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Local {
    /// A variable.
    Variable(PatId),
    /// A variable of the code around the macro call that the text came from.
    Captured(u32),
    /// A variable, unless the pattern at this reference names an item.
    Maybe(u32, PatId),
    /// An item of the block: the scopes know it.
    Item,
}

/// Local names, innermost last.
#[derive(Default)]
pub(super) struct Locals {
    entries: Vec<Entry>,
    /// For each name the innermost of its entries, counted from 1; 0 where it has none.
    innermost: Vec<u32>,
    /// Entries before this one belong to an item around, whose variables no name reaches.
    floor: usize,
}

struct Entry {
    name: NameId,
    local: Local,
    /// The entry that it hides, counted as `innermost` is.
    hidden: u32,
}

impl Locals {
    /// How many there are, those of items around included: a mark to go back to.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether no name means any.
    pub(super) fn is_empty(&self) -> bool {
        self.entries.len() == self.floor
    }

    pub(super) fn push(&mut self, name: NameId, local: Local) {
        let at = name.0 as usize;
        if at >= self.innermost.len() {
            self.innermost.resize(at + 1, 0);
        }
        let hidden = self.innermost[at];
        self.entries.push(Entry { name, local, hidden });
        self.innermost[at] = self.entries.len() as u32;
    }

    /// Goes back to a mark.
    pub(super) fn truncate(&mut self, mark: usize) {
        let mark = mark.min(self.entries.len());
        for Entry { name, hidden, .. } in self.entries.drain(mark..).rev() {
            self.innermost[name.0 as usize] = hidden;
        }
    }

    /// What a name means.
    pub(super) fn find(&self, name: NameId) -> Option<Local> {
        let at = self.innermost.get(name.0 as usize)?.checked_sub(1)? as usize;
        self.entries.get(at).filter(|_| at >= self.floor).map(|entry| entry.local)
    }

    /// All entries in the order of their declarations, those of items around included.
    pub(super) fn iter(&self) -> impl Iterator<Item = (NameId, Local)> {
        self.entries.iter().map(|entry| (entry.name, entry.local))
    }

    /// Begins an item, where no name means any of them; the answer ends it.
    pub(super) fn begin_item(&mut self) -> usize {
        std::mem::replace(&mut self.floor, self.entries.len())
    }

    /// Ends an item, with all that was declared in it.
    pub(super) fn end_item(&mut self, outer: usize) {
        self.truncate(self.floor);
        self.floor = outer;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: NameId = NameId(0);
    const B: NameId = NameId(7);

    fn variable(id: u32) -> Local {
        Local::Variable(PatId(id))
    }

    #[test]
    fn the_innermost_of_a_name_is_meant_and_what_it_hid_comes_back() {
        let mut locals = Locals::default();
        assert_eq!((locals.find(A), locals.is_empty()), (None, true));
        locals.push(A, variable(1));
        locals.push(B, variable(2));
        let mark = locals.len();
        locals.push(A, variable(3));
        locals.push(A, Local::Item);
        assert_eq!((locals.find(A), locals.find(B)), (Some(Local::Item), Some(variable(2))));
        locals.truncate(mark);
        assert_eq!((locals.find(A), locals.find(B)), (Some(variable(1)), Some(variable(2))));
    }

    #[test]
    fn variables_of_items_around_are_out_of_reach() {
        let mut locals = Locals::default();
        locals.push(A, variable(1));
        let outer = locals.begin_item();
        assert_eq!((locals.find(A), locals.is_empty()), (None, true));
        locals.push(A, variable(2));
        assert_eq!((locals.find(A), locals.is_empty()), (Some(variable(2)), false));
        locals.end_item(outer);
        assert_eq!((locals.find(A), locals.len()), (Some(variable(1)), 1));
    }
}
