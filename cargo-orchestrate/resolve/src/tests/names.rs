//! What names mean: imports, shadowing, members, patterns, macros.

use super::check;

#[test]
fn imports_lead_to_the_definition() {
    check(
        r"
//- /src/lib.rs crate:app
mod infra { pub struct Db; pub mod deep { pub fn read() {} } pub enum Mode { On, Off } }
mod facade { pub use crate::infra::Db; pub use super::infra::deep as shallow; pub use crate::infra::*; }
use facade::Db as Store;
//          ^ app::infra::Db
use crate::facade::{shallow::read, Mode::{self, On}};
//                  ^ app::infra::deep
//                           ^ app::infra::deep::read
//                                        ^ none
//                                 ^ app::infra::Mode
//                                              ^ app::infra::Mode::On
fn f(store: Store) -> self::facade::Mode { read(); On }
//          ^ app::infra::Db
//                                  ^ app::infra::Mode
//                                         ^ app::infra::deep::read
//                                                 ^ app::infra::Mode::On
",
    );
}

#[test]
fn a_name_hides_a_glob_and_a_lone_conditional_one_does_not() {
    check(
        r#"
//- /src/lib.rs crate:app
mod a { pub struct X; pub struct Y; pub struct Z; }
mod b { pub struct X; pub struct Y; }
use a::*;
use b::X;
#[cfg(unix)]
use b::Y;
struct Both(X, Y, Z);
//          ^ app::b::X
//             ^ app::a::Y | app::b::Y
//                ^ app::a::Z
"#,
    );
}

#[test]
fn globs_go_round_and_private_names_stay() {
    check(
        r"
//- /src/lib.rs crate:app
mod a { pub use super::b::*; pub struct A; struct Hidden; }
mod b { pub use super::a::*; pub struct B; }
use b::*;
struct S(A, B, Hidden);
//       ^ app::a::A
//          ^ app::b::B
//             ^ unknown NotFound
",
    );
}

#[test]
fn crates_are_known_by_the_names_that_manifests_give() {
    check(
        r"
//- /infra/lib.rs crate:infra
extern crate self as me;
pub mod db { pub struct Pool; }
pub use me::db::Pool;
//          ^ infra::db
//              ^ infra::db::Pool
//- /app/lib.rs crate:app deps:store=infra,tokio
use store::Pool;
//  ^ infra
//         ^ infra::db::Pool
use tokio::spawn as go;
//         ^ tokio::spawn
extern crate store as s;
fn f(p: s::db::Pool, q: ::store::Pool) { go(); tokio::fs::read(); }
//             ^ infra::db::Pool
//                               ^ infra::db::Pool
//                                       ^ tokio::spawn
//                                                        ^ tokio::fs::read
",
    );
}

#[test]
fn the_2015_edition_begins_at_the_root() {
    check(
        r"
//- /src/lib.rs crate:app edition:2015 deps:infra
extern crate infra;
mod a { pub struct X; pub mod inner { use a::X; fn f(_: ::a::X) {} } }
//                                           ^ app::a::X
//                                                           ^ app::a::X
use infra::Y;
//         ^ infra::Y
",
    );
}

#[test]
fn members_belong_to_their_type() {
    check(
        r"
//- /src/lib.rs crate:app
mod m {
    #[derive(Default)]
    pub struct Order { pub total: u32 }
    pub trait Priced { const ZERO: u32; fn price(&self) -> u32 { 0 } fn free() {} }
    impl Order { pub const MAX: u32 = 1; pub fn new() -> Self { Self { total: Self::MAX } } }
//                                                                     ^ app::m::Order::total
//                                                                                  ^ app::m::Order::MAX
    impl Priced for Order { const ZERO: u32 = 0; }
    pub type Alias = Order;
}
use m::{Alias, Order, Priced};
fn f<T: Priced>(o: Order) -> u32 {
    Order::new(); Alias::new(); Order::default(); Order::free(); T::free();
//         ^ app::m::Order::new
//                       ^ app::m::Order::new
//                                     ^ app::m::<Order as Default>::default
//                                                       ^ app::m::Priced::free
//                                                                  ^ app::m::Priced::free
    <Order as Priced>::ZERO + <Order>::MAX + Order::missing
//                     ^ app::m::Priced::ZERO
//                                     ^ app::m::Order::MAX
//                                                  ^ unknown Member
}
",
    );
}

#[test]
fn variables_are_no_references_and_constants_in_patterns_are() {
    check(
        r"
//- /src/lib.rs crate:app
const LIMIT: u32 = 1;
fn limit() {}
fn f(limit: u32) -> u32 {
    let g = |x: u32| x + limit;
//                       ^ none
    if let LIMIT = limit { return LIMIT; }
//         ^ app::LIMIT
//                                ^ app::LIMIT
    match g(1) { LIMIT => limit, Other => Other }
//               ^ app::LIMIT
//                                        ^ none
}
fn h() { limit(); { use crate::LIMIT as limit; limit; } }
//       ^ app::limit
//                             ^ app::LIMIT
",
    );
}

#[test]
fn macro_arguments_and_bodies_hold_references() {
    check(
        r#"
//- /src/lib.rs crate:app
mod infra { pub struct Db; pub fn open() {} pub const N: usize = 1; }
#[macro_export]
macro_rules! connect { ($e:expr) => { $crate::infra::open($e) }; }
//                                            ^ app::infra
//                                                   ^ app::infra::open
macro_rules! own { ($($t:tt)*) => {}; }
fn f(x: u32) {
    println!("{}", infra::N);
//                        ^ app::infra::N
    assert!(matches!(x, 1 if x < infra::N as u32));
//                                      ^ app::infra::N
    connect!(infra::Db);
//  ^ app | app::connect | app::infra | app::infra::open
//                  ^ app::infra::Db
    own!(=> infra::open ; .x no::such);
//                 ^ none
    missing!(=> infra::open ; .x no::such);
//                     ^ app::infra::open
    let v = vec![0u8; infra::N];
//                           ^ app::infra::N
}
"#,
    );
}

#[test]
fn paths_stand_in_every_position() {
    check(
        r"
//- /src/lib.rs crate:app deps:serde
mod infra { pub const N: usize = 1; pub trait Store { type Row; } pub struct Db; pub mod r#type { pub struct T; } pub fn with() {} }
struct A([u8; infra::N]);
//                   ^ app::infra::N
fn f<S>(s: S, d: &dyn infra::Store<Row = infra::Db>) -> impl Fn(infra::Db) where S: infra::Store { |_| () }
//                           ^ app::infra::Store
//                                              ^ app::infra::Db
//                                                                     ^ app::infra::Db
//                                                                                         ^ app::infra::Store
mod inner { pub(in crate::inner) struct P; type R = crate::infra::r#type::T; }
//                        ^ app::inner
//                                                                        ^ app::infra::type::T
#[serde::skip(with = infra::with)]
//       ^ serde::skip
//                          ^ app::infra::with
struct B { #[case(infra::N)] x: u32 }
//                       ^ app::infra::N
unsafe fn g() { unsafe {} }
",
    );
}

#[test]
fn what_only_an_outside_glob_can_define_comes_from_it() {
    check(
        r"
//- /src/lib.rs crate:app deps:one,two
mod a { use one::*; struct S(Thing, Vec<u8>); }
//                           ^ one::Thing
//                                  ^ std::vec::Vec
mod b { use one::*; use two::*; struct S(Thing); }
//                                       ^ unknown OutsideGlob
mod c { generate!(); struct S(Thing); }
//                            ^ unknown Macro
",
    );
}

#[test]
fn imports_that_name_each_other_end() {
    check(
        r"
//- /src/lib.rs crate:app deps:one
use a::b;
use b::a;
use one::one;
//       ^ one::one
use nothing::here;
//           ^ unknown NotFound
struct S(here);
//       ^ unknown NotFound
",
    );
}

#[test]
fn an_extern_crate_at_the_root_counts_everywhere() {
    check(
        r"
//- /src/lib.rs crate:app deps:one
extern crate alloc;
extern crate one as first;
mod a { use first::X; fn f(_: ::first::Y, _: alloc::vec::Vec<u8>) {} }
//                 ^ one::X
//                                     ^ one::Y
//                                                       ^ std::vec::Vec
",
    );
}

#[test]
fn methods_and_fields_belong_to_the_types_of_their_receivers() {
    check(
        r"
//- /src/lib.rs crate:app
mod infra {
    pub struct Db { pub rows: Rows }
    pub struct Rows(pub Vec<Row>);
    pub struct Row;
    pub struct Mem;
    pub trait Store { fn save(&self) {} }
    impl Db { pub fn open() -> Result<Db, ()> { todo!() } pub fn query(&self) -> u8 { 0 } }
    impl Row { pub fn id(&self) -> u8 { 1 } }
    impl Store for Mem { fn save(&self) {} }
}
use infra::{Db, Mem, Store};
fn on_parameters<S: Store>(db: &Db, s: S, m: Mem, d: &dyn Store) {
    db.query(); s.save(); m.save(); d.save();
//     ^ app::infra::Db::query
//                ^ app::infra::Store::save
//                          ^ app::infra::<Mem as Store>::save
//                                    ^ app::infra::Store::save
    db.rows.0.len(); db.rows.0[0].id();
//     ^ app::infra::Db::rows
//          ^ app::infra::Rows::0
//                                ^ app::infra::Row::id
}
fn on_what_is_made() -> Result<(), ()> {
    let db = Db::open()?;
    db.query();
//     ^ app::infra::Db::query
    Some(&db).map(|it| it.rows.0.iter().map(|row| row.id()));
//                        ^ app::infra::Db::rows
//                                                    ^ app::infra::Row::id
    Ok(())
}
fn on_what_is_not_known<T>(t: T) { t.query(); }
//                                   ^ none
impl infra::Rows {
    fn beside_an_import_of_self(&self) {
        use std::mem::{self, swap};
        self.0[0].id();
//           ^ app::infra::Rows::0
//                ^ app::infra::Row::id
        mem::take(&mut 1);
    }
}
",
    );
}

#[test]
fn the_standard_library_has_methods_and_shortest_names() {
    check(
        r"
//- /src/lib.rs crate:app
use std::collections::hash_map::{Entry, HashMap};
//                               ^ std::collections::hash_map::Entry
//                                      ^ std::collections::HashMap
fn f(p: std::path::PathBuf, s: &str, mut m: HashMap<u8, u8>, bytes: &[u8], n: u8) {
    p.exists(); s.trim(); m.clear(); bytes.first(); n.count_ones();
//    ^ std::path::Path::exists
//                ^ std::primitive::str::trim
//                          ^ std::collections::HashMap::clear
//                                         ^ std::primitive::[T]::first
//                                                    ^ std::primitive::u8::count_ones
    let made = std::path::PathBuf::from(s);
//                                 ^ std::convert::From::from
    match core::option::Option::Some(made) { Some(made) => made.is_dir(), None => false };
//                              ^ std::option::Option::Some
//                                           ^ std::option::Option::Some
//                                                              ^ std::path::Path::is_dir
}
",
    );
}

#[test]
fn what_a_macro_made_may_name_variables_that_we_do_not_see() {
    check(
        r"
//- /src/lib.rs crate:app deps:one
fn f(total: u8) -> u8 {
    macro_rules! over { ($limit:expr) => { total > $limit }; }
    over!(3)
//  ^ app::over
}
macro_rules! hidden { ($it:expr) => {{ mod made { one::items!(); } made::read($it, lost::name) }}; }
fn g(it: u8) -> u8 { hidden!(it) }
//                   ^ app::hidden | one | one::items | unknown NotFound
",
    );
}

#[test]
fn a_constant_may_stand_where_types_do() {
    check(
        r"
//- /src/lib.rs crate:app
mod size { pub const KEY: usize = 4; }
use size::KEY;
struct Block<const N: usize>;
fn f<const N: usize>(b: &[u8], _: Block<KEY>, _: Block<N>) { b.split_first_chunk::<{ size::KEY }>(); b.first_chunk::<KEY>(); }
//                                      ^ app::size::KEY
//                                                     ^ none
//                                                                                         ^ app::size::KEY
//                                                                                                                   ^ app::size::KEY
",
    );
}

#[test]
fn what_a_macro_makes_stands_where_it_is_called() {
    check(
        r"
//- /src/lib.rs crate:app
mod infra { pub fn open() {} pub struct Db; impl Db { pub fn query(&self) {} } }
mod tools {
    macro_rules! port { ($name:ident, $ty:ty) => { pub mod $name { pub fn get() -> $ty { todo!() } } }; }
    pub(crate) use port;
}
mod ports { crate::tools::port!(db, crate::infra::Db); }
//                                  ^ app
//                                                ^ app::infra::Db
fn f() {
    ports::db::get().query();
//         ^ app::ports::db
//             ^ app::ports::db::get
//                   ^ app::infra::Db::query
}
",
    );
}
