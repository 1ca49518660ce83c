//! Whatever a path can name is proved, and no lint has a word to say about it.

#![deny(
    warnings,
    unused,
    unused_imports,
    unused_qualifications,
    rust_2018_idioms,
    future_incompatible,
    unexpected_cfgs,
    missing_docs
)]
#![allow(dead_code, reason = "the items are here to be named")]

use orchestrate_macros::verifies;

fn private() {}
fn generic<T: Default, const N: usize>(_: [T; N]) -> T {
    T::default()
}
const fn constant_function() {}
async fn asynchronous() {}
unsafe fn dangerous() {}
struct Struct<T>(T);
enum Enum {
    Variant,
}
trait Trait {
    fn method(&self) {}
}
type Alias = u8;
const CONSTANT: u8 = 1;
static STATIC: u8 = 1;
impl<T> Struct<T> {
    fn member(&self) {}
}
mod module {
    #[deprecated = "the new one is better"]
    pub(super) fn old() {}
    pub(super) fn r#fn() {}
    pub(super) struct Type;
    impl Type {
        pub(super) fn member(&self) {}
    }
    pub(super) mod inner {}
}
#[macro_export]
#[doc(hidden)]
macro_rules! by_example {
    () => {};
}

#[verifies(private)]
#[verifies(generic)]
#[verifies(constant_function)]
#[verifies(asynchronous)]
#[verifies(dangerous)]
#[verifies(Struct)]
#[verifies(Struct::member)]
#[verifies(Enum::Variant)]
#[verifies(Trait::method)]
#[verifies(Alias)]
#[verifies(CONSTANT)]
#[verifies(STATIC)]
#[verifies(module)]
#[verifies(module::old)]
#[verifies(module::r#fn)]
#[verifies(crate::module::Type::member)]
#[verifies(self::module::inner)]
#[verifies(crate::by_example)]
#[verifies(std::fmt::Debug)]
#[verifies(::std::collections::BTreeMap::get,)]
#[test]
fn names_everything() {}

mod tests {
    use orchestrate_macros::verifies;

    #[test]
    #[verifies(super::private)]
    #[ignore]
    fn stands_below_the_test_attribute() {}

    #[verifies(super::private)]
    #[test]
    #[should_panic]
    fn stands_above_the_test_attribute() {
        panic!("as it should");
    }

    mod deeper {
        #[orchestrate_macros::verifies(super::super::generic)]
        #[test]
        fn stands_by_its_path() {}
    }
}

macro_rules! tests {
    ($name:ident, $path:path, $($tokens:tt)*) => {
        #[test]
        #[verifies($path)]
        #[verifies($($tokens)*)]
        #[verifies($crate::private)]
        #[verifies(CONSTANT)]
        fn $name() {}
    };
}

tests!(by_macro, crate::module::Type, Struct::member);

macro_rules! through_another {
    ($name:ident, $path:path) => {
        tests!($name, $path, Enum::Variant);
    };
}

through_another!(by_two_macros, module::inner);

#[test]
fn outer() {
    fn local() {}

    #[verifies(local)]
    fn names_a_local_item() {}

    names_a_local_item();
    local();
}
