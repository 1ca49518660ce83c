//! What strings in attributes name, letter by letter.

use super::check;

#[test]
fn strings_are_paths_beside_their_item() {
    check(
        r##"
//- /src/lib.rs crate:app
mod infra { pub mod iso {} pub struct Raw<T>(T); pub fn zero() {} impl<T> Raw<T> { pub fn is(&self) {} } }
mod domain {
    use super::infra::iso as format;
    #[serde(from = "super::infra::Raw<T>", rename = "Order")]
    //                     ^ app::infra
    //                            ^ app::infra::Raw
    //                                ^ none
    //                                               ^ none
    struct Order<T> {
        #[serde(with = "format", default = r#"Self::empty"#)]
        //              ^ app::infra::iso
        //                                    ^ app::domain::Order
        //                                          ^ app::domain::Order::empty
        a: T,
        #[serde(serialize_with = "<crate::infra::Raw<T>>::is")]
        //                                       ^ app::infra::Raw
        //                                                ^ app::infra::Raw::is
        ä: T,
        #[serde(default = "größe", getter = "nowhere")] b: T,
        //                ^ none
        //                 ^ app::domain::größe
        //                     ^ app::domain::größe
        //                      ^ none
        //                                   ^ unknown NotFound
    }
    impl<T> Order<T> { fn empty() {} }
    fn größe() {}
}
"##,
    );
}

#[test]
fn where_the_letters_are_not_those_of_the_path_the_whole_string_is() {
    check(
        r#"
//- /src/lib.rs crate:app
mod infra { pub fn zero() {} }
struct Order {
    #[serde(default = "\x69nfra::zero")]
    //                ^ app::infra | app::infra::zero
    a: u8,
}
"#,
    );
}

#[test]
fn the_same_word_is_looked_up_as_what_its_key_names() {
    check(
        r#"
//- /src/lib.rs crate:app
mod twice {}
fn twice() {}
#[serde(with = "twice", default = "twice", tag = "twice")]
//              ^ app::twice
//                                 ^ app::twice
//                                                ^ none
#[sirde(with = "twice")]
//              ^ none
struct Order;
"#,
    );
}

#[test]
fn words_of_an_attribute_are_no_names_and_move_no_others() {
    check(
        r#"
//- /src/lib.rs crate:app
trait Make { fn make() -> Self; }
struct Foo; impl Make for Foo { fn make() -> Foo { Foo } }
fn same<T>(a: T, b: T) {}
fn word() {}
#[case(word, other, same(Foo::make(), Make::make()))]
//     ^ none
//           ^ none
//                            ^ app::<Foo as Make>::make
//                                          ^ app::<Foo as Make>::make
fn f(a: Foo, b: Foo, c: Foo, d: Foo) {}
//      ^ app::Foo
//              ^ app::Foo
//                      ^ app::Foo
//                              ^ app::Foo
"#,
    );
}

#[test]
fn what_a_call_wrote_keeps_its_place_through_a_macro() {
    check(
        r#"
//- /src/lib.rs crate:app
mod infra { pub fn zero() {} }
macro_rules! again { ($($all:tt)*) => { $($all)* } }
again! {
    struct Order { #[serde(default = "crate::infra::zero")] a: u8 }
    //                                ^ app
    //                                       ^ app::infra
    //                                              ^ app::infra::zero
}
"#,
    );
}
