//! Marks written by macros: what they insert stands in invisible groups.

#![deny(warnings)]

macro_rules! marked {
    ($visibility:vis $name:ident, $intent:literal, $by:expr, $test:path, $value:ty) => {
        #[orchestrate_macros::generated(intent = $intent, by = $by)]
        #[orchestrate_macros::waive("module-cycle", reason = $intent, until = "2027-03-31")]
        #[orchestrate_macros::verifies($test)]
        $visibility fn $name() -> $value {
            Default::default()
        }
    };
}

macro_rules! whole {
    ($item:item) => {
        #[orchestrate_macros::generated(intent = "Stand on a whole item")]
        $item
    };
}

marked!(nothing, "Give nothing", "a macro", crate::main, ());
marked!(pub(crate) number, "Give a number", "a macro", std::mem::drop, u8);

whole! {
    #[inline]
    pub fn function() {}
}

whole! {
    pub struct Struct;
}

fn main() {
    nothing();
    function();
    let _ = Struct;
    assert_eq!(number(), 0);
}
