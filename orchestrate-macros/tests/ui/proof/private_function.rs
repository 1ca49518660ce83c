//! A test cannot see into another module, and neither can its mark.

mod retry {
    fn parse() {}

    pub fn all() {
        parse();
    }
}

#[test]
#[orchestrate_macros::verifies(retry::parse)]
fn parses() {
    retry::all();
}
