//! Runs the stages once, in order.
//!
//! In: where the workspace is. Out: an [`Analysis`], and from it the findings of every rule.
