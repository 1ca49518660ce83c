//! Every place where marks may stand, and the items behind them still work.

#![deny(warnings, unused_qualifications, unused)]
#![allow(missing_abi, reason = "the default has a place of its own")]
#![allow(dead_code, reason = "the items are here to be marked")]

use orchestrate_macros::{generated, verifies, waive};

#[waive("denied-dependency", reason = "leaves with the old store", until = "2027-03-31")]
use std::fmt::Debug;
#[waive("denied-dependency", reason = "leaves with the old store", until = "2027-03-31")]
extern crate core as renamed;

#[generated(
    intent = "Name all keys",
    by = "a model",
    spec = "docs/retry.md#parsing",
    owner = "@net-team",
    tests("retry::tests::parses", "net[test:it]::retries"),
)]
#[waive("module-cycle", reason = "leaves with the old store", until = "2027-03-31")]
#[waive("denied-dependency", reason = "leaves with the old store", until = "2028-02-29")]
pub fn every_key() -> u8 {
    1
}

/// Documentation above.
#[generated(intent = "Stand among other attributes")]
/// Documentation below.
#[inline]
#[must_use]
pub(crate) fn among_attributes() -> u8 {
    2
}

#[generated(intent = "Be generic")]
fn generic<'a, T: Debug + FnOnce(u8) -> u8, const N: usize>(_: &'a [T; N]) -> &'a str
where
    T: Clone,
{
    "generic"
}

#[generated(intent = "Be asynchronous")]
async fn asynchronous() {}

#[generated(intent = "Be constant")]
const fn constant() -> u8 {
    3
}

#[generated(intent = "Be unsafe")]
unsafe fn dangerous() {}

#[generated(intent = "Be called from C")]
extern "C" fn called_from_c() {}

#[generated(intent = "Be all of it")]
pub(self) const unsafe extern "C" fn all_of_it() {}

#[generated(intent = "Hold fields")]
#[derive(Clone, Debug, Default, PartialEq)]
struct Struct {
    #[cfg_attr(any(), generated(intent = "Count"))]
    field: u8,
}

#[generated(intent = "Hold nothing")]
struct Unit;

#[generated(intent = "Hold one thing")]
struct Tuple(u8);

#[generated(intent = "Hold variants")]
enum Enum {
    #[cfg_attr(any(), generated(intent = "Say one thing"))]
    Variant,
}

#[generated(intent = "Hold either")]
union Union {
    either: u8,
    or: i8,
}

#[generated(intent = "Promise something")]
trait Trait {
    #[generated(intent = "Promise a type")]
    type Type;
    #[generated(intent = "Promise a constant")]
    const CONSTANT: u8;
    #[generated(intent = "Promise a method")]
    fn required(&self) -> u8;
    #[generated(intent = "Offer a method")]
    fn provided(&self) -> u8 {
        4
    }
}

#[generated(intent = "Keep the promise")]
impl Trait for Struct {
    #[generated(intent = "Keep the type")]
    type Type = u8;
    #[waive("denied-dependency", reason = "leaves with the old store", until = "2027-03-31")]
    const CONSTANT: u8 = 5;
    #[generated(intent = "Keep the method")]
    fn required(&self) -> u8 {
        self.field
    }
}

#[generated(intent = "Promise safety")]
unsafe impl Send for Union {}

#[generated(intent = "Have members")]
impl Struct {
    #[generated(intent = "Make one")]
    fn new() -> Self {
        Self { field: 6 }
    }
    #[waive("denied-dependency", reason = "leaves with the old store", until = "2027-03-31")]
    async fn method(&mut self) {}
}

#[generated(intent = "Hold items")]
mod module {
    //! Documentation inside.

    #[orchestrate_macros::generated(intent = "Stand by its path, within another mark")]
    pub fn function() -> u8 {
        7
    }
}

#[generated(intent = "Hold a value")]
const CONSTANT: u8 = 8;

#[generated(intent = "Hold a value named like a qualifier")]
#[allow(non_upper_case_globals, reason = "it is the name that matters")]
const auto: u8 = 8;

#[generated(intent = "Hold a value without a name")]
const _: () = ();

#[generated(intent = "Hold a place")]
static STATIC: u8 = 9;

#[generated(intent = "Give another name")]
type Alias = Struct;

#[generated(intent = "Bind to C")]
unsafe extern "C" {
    #[generated(intent = "Bind a function")]
    safe fn abs(of: i32) -> i32;
    #[generated(intent = "Bind a place")]
    static environ: *const u8;
}

#[generated(intent = "Bind to C, by its default name")]
unsafe extern {}

#[generated(intent = "Make code")]
macro_rules! by_example {
    () => {
        10
    };
}

#[verifies(every_key)]
#[verifies(module::function)]
#[verifies(Struct::new)]
fn helper_of_tests() {
    #[generated(intent = "Be local")]
    fn local() -> u8 {
        11
    }
    assert_eq!(local(), 11);
}

mod renamed_marks {
    use orchestrate_macros::generated as made;

    #[made(intent = r#"Be renamed, in a "raw" string"#)]
    pub(super) fn renamed() -> u8 {
        12
    }
}

fn main() {
    helper_of_tests();
    assert_eq!(every_key() + among_attributes() + constant(), 6);
    assert_eq!(Struct::new(), Alias { field: 6 });
    assert_eq!(Struct::new().required() + Struct::new().provided() + Struct::CONSTANT, 15);
    assert_eq!(module::function() + CONSTANT + STATIC + by_example!() + renamed_marks::renamed(), 46);
    assert_eq!(abs(-1), renamed::cmp::max(0, 1));
}
