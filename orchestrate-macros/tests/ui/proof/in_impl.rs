//! A function in an impl that speaks of no `self` looks like a free one: rustc rejects the proof in its own words.

struct Tests;

impl Tests {
    #[orchestrate_macros::verifies(Tests)]
    fn parses() {}
}

#[test]
fn runs() {
    let _ = Tests;
    Tests::parses();
}
