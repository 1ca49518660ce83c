//! What the fuzz targets share: the stack that parsing is promised, texts out of bytes, and what holds of all facts.

pub mod calls;
pub mod places;
pub mod shop;
pub mod stack;
pub mod tokens;
