//! How many functions lead to an item, in however many steps: what may go wrong elsewhere where it goes wrong there.
//!
//! To know all of them exactly takes memory by the square. So a search goes back from each item, and ends where it has found enough, or has gone too far.

use super::{Calls, DefId, DefKind, Model};
use crate::model::calls::Edges;

/// A search ends with so many functions.
const MOST: u32 = 1000;
/// A search ends behind so many definitions of any kind.
const FARTHEST: u32 = 8000;

/// Who leads where.
pub struct Leading<'a> {
    model: &'a Model,
    /// From what is used to who uses it.
    users: Edges,
}

/// How much leads to an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Led {
    /// Functions that lead there, test code left out.
    pub functions: u32,
    /// Whether there may be more.
    pub more: bool,
}

/// What one search after another has seen, so that none has to forget.
pub struct Seen {
    round: u32,
    by_def: Vec<u32>,
}

impl<'a> Leading<'a> {
    /// Who leads where in a workspace: as much work as there are references.
    pub fn new(model: &'a Model, calls: &Calls) -> Leading<'a> {
        Leading { model, users: calls.known.turned() }
    }

    /// Nothing seen yet. Each thread has one of its own.
    pub fn seen(&self) -> Seen {
        Seen { round: 0, by_def: vec![0; self.users.nodes()] }
    }

    /// How much leads to an item.
    pub fn to(&self, item: DefId, seen: &mut Seen) -> Led {
        seen.round += 1;
        let mut open = vec![item.0];
        seen.by_def[item.0 as usize] = seen.round;
        let (mut led, mut at) = (Led::default(), 0);
        while let Some(next) = open.get(at).copied() {
            at += 1;
            for user in self.users.of(next) {
                let def = self.model.def(DefId(*user));
                if def.test || std::mem::replace(&mut seen.by_def[*user as usize], seen.round) == seen.round {
                    continue;
                }
                led.functions += u32::from(def.kind == DefKind::Fn);
                open.push(*user);
            }
            if led.functions >= MOST || at as u32 >= FARTHEST {
                return Led { functions: led.functions.min(MOST), more: true };
            }
        }
        led
    }
}
