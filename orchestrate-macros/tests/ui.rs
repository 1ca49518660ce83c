//! What the compiler says to every misuse, and that it says nothing to what is right.
//!
//! `TRYBUILD=overwrite` writes the expected output anew: read the difference.

#[test]
fn compiler_output() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/fail/*.rs");
}
