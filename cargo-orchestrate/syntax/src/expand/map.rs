//! From bytes of expanded text to where they were written.

use super::fragment::Fragment;
use super::token::Origin;
use orchestrate_workspace::source::Span;

/// Expanded text from a byte on, up to the next piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece {
    at: u32,
    origin: Origin,
}

/// Bytes of expanded text that a macro has matched as a fragment; another macro takes them whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) fragment: Fragment,
}

/// Where each byte of an expanded text was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Map {
    /// Sorted by place.
    pieces: Vec<Piece>,
    /// Sorted by start, outer ones first.
    units: Vec<Unit>,
}

impl Map {
    /// Where the byte at this offset of the expanded text was written; blanks count to what stands before them.
    pub fn origin(&self, offset: u32) -> Origin {
        self.origin_of(self.piece_at(offset))
    }

    /// The bytes of the root text from the first to the last of these, if both were written there, in this order.
    pub fn span(&self, expanded: Span) -> Option<Span> {
        let last = expanded.end.saturating_sub(1).max(expanded.start);
        let piece = self.piece_at(expanded.start);
        // Nearly all that is asked for is one token, and stands in one piece.
        let goes_on = self.pieces.get(piece + 1).is_some_and(|next| next.at <= last);
        let last = if goes_on { self.piece_at(last) } else { piece };
        match (self.origin_of(piece), self.origin_of(last)) {
            (Origin::Root(first), Origin::Root(last)) if first.start <= last.start => {
                Some(Span { start: first.start, end: last.end })
            }
            _ => None,
        }
    }

    /// Whether any of these bytes were written in the root text.
    pub fn has_root(&self, expanded: Span) -> bool {
        let first = self.piece_at(expanded.start);
        let inside = self.pieces[first.min(self.pieces.len())..].iter().take_while(|piece| piece.at < expanded.end);
        inside.into_iter().any(|piece| matches!(piece.origin, Origin::Root(_)))
    }

    /// How many pieces of different origin the text has.
    pub fn len(&self) -> usize {
        self.pieces.len()
    }

    /// Whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    pub(super) fn origin_of(&self, piece: usize) -> Origin {
        self.pieces.get(piece).map_or(Origin::Definition, |piece| piece.origin)
    }

    pub(super) fn piece_at(&self, offset: u32) -> usize {
        self.pieces.partition_point(|piece| piece.at <= offset).saturating_sub(1)
    }

    /// The piece of an offset that is not before the given piece.
    pub(super) fn piece_from(&self, mut piece: usize, offset: u32) -> usize {
        while self.pieces.get(piece + 1).is_some_and(|next| next.at <= offset) {
            piece += 1;
        }
        piece
    }

    pub(super) fn units(&self) -> &[Unit] {
        &self.units
    }

    pub(super) fn first_unit_from(&self, offset: u32) -> usize {
        self.units.partition_point(|unit| unit.start < offset)
    }

    /// Text of an origin begins here.
    pub(super) fn push(&mut self, at: u32, origin: Origin) {
        self.begin_units(at);
        let goes_on = origin == Origin::Definition && self.pieces.last().is_some_and(|last| last.origin == origin);
        if !goes_on {
            self.pieces.push(Piece { at, origin });
        }
    }

    /// Opens a unit, which begins with the next text; the answer closes it.
    pub(super) fn open_unit(&mut self, fragment: Fragment) -> usize {
        self.units.push(Unit { start: u32::MAX, end: u32::MAX, fragment });
        self.units.len() - 1
    }

    /// Text begins here, and so do the units that were opened last.
    fn begin_units(&mut self, at: u32) {
        for unit in self.units.iter_mut().rev().take_while(|unit| unit.start == u32::MAX) {
            unit.start = at;
        }
    }

    /// Closes a unit. A visibility may be empty, and is a unit all the same.
    pub(super) fn close_unit(&mut self, unit: usize, end: u32) {
        self.begin_units(end);
        if let Some(opened) = self.units.get_mut(unit) {
            opened.end = end;
        }
    }
}
