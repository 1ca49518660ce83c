//! The grammar of marks.
