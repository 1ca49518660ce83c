//! The verified function is gone.

fn retry_after() {}

mod tests {
    #[test]
    #[orchestrate_macros::verifies(super::retry_before)]
    fn parses() {
        super::retry_after();
    }
}
