//! We keep our own policy, by the door that a test has, with the engine in this process.

#[test]
fn this_workspace_keeps_its_policy() {
    cargo_orchestrate::testing::assert_clean();
}
