//! A mistake is one error in the oldest edition, too.

extern crate orchestrate_macros;

mod marked {
    use orchestrate_macros::generated;

    #[generated(intent = 1)]
    pub fn function() {}
}

#[test]
fn runs() {
    marked::function();
}
