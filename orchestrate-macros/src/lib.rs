//! The marks.
