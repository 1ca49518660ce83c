//! Paths from `crate`, `self` and `super` mean the same in every edition.

#![deny(warnings)]
#![allow(dead_code)]

extern crate orchestrate_macros;

fn private() {}
mod module {
    pub struct Type;
}

mod tests {
    use orchestrate_macros::verifies;

    fn helper() {}

    #[test]
    #[verifies(crate::private)]
    #[verifies(super::private)]
    #[verifies(super::module::Type::member)]
    #[verifies(self::helper)]
    fn names_items() {}
}
