//! Which files a crate is made of, and what is said of those that cannot be read.

use super::{check, issues};

#[test]
fn modules_are_found_where_the_compiler_finds_them() {
    let model = check(
        r#"
//- /src/lib.rs crate:app
mod plain;
mod folder;
#[path = "else/where.rs"]
mod moved;
mod inline { mod deep; pub use self::deep::D; }
#[cfg(unix)]
#[path = "unix.rs"]
mod twin;
#[cfg(not(unix))]
#[path = "other.rs"]
mod twin;
include!("included.in");
fn f(_: plain::sub::P, _: folder::F, _: moved::beside::M, _: inline::D, _: twin::T, _: Included) {}
//                  ^ app::plain::sub::P
//                                ^ app::folder::F
//                                                     ^ app::moved::beside::M
//                                                                   ^ app::inline::deep::D
//                                                                               ^ app::twin::T | app::twin::T
//                                                                                     ^ app::Included
//- /src/plain.rs
pub mod sub;
//- /src/plain/sub.rs
pub struct P;
//- /src/folder/mod.rs
pub struct F;
//- /src/else/where.rs
pub mod beside;
//- /src/else/beside.rs
pub struct M;
//- /src/inline/deep.rs
pub struct D;
//- /src/unix.rs
pub struct T;
//- /src/other.rs
pub struct T;
//- /src/included.in
pub struct Included;
"#
        .replace("app::twin::T | app::twin::T", "app::twin::T")
        .as_str(),
    );
    assert_eq!(issues(&model), "");
}

#[test]
fn what_cannot_be_read_is_said_and_hides_nothing_else() {
    let model = check(
        r#"
//- /src/lib.rs crate:app
mod missing;
mod twice;
mod broken;
mod deep;
mod ok;
#[path = "lib.rs"]
mod circle;
fn f(_: ok::X, _: missing::Y) {}
//          ^ app::ok::X
//                         ^ unknown Unreadable
//- /src/twice.rs
//- /src/twice/mod.rs
//- /src/broken.rs
fn f( {
//- /src/deep.rs
const X: bool = DEEP;
//- /src/ok.rs
pub struct X;
"#
        .replace("DEEP", &format!("{}true", "!".repeat(20_000)))
        .as_str(),
    );
    let issues = issues(&model);
    for expected in [
        "module `missing` has no file",
        "module `twice` has two files, `src/twice.rs` and `src/twice/mod.rs`",
        "this is not Rust",
        "the code nests more than 1000 levels deep",
        "`src/lib.rs` contains itself",
    ] {
        assert!(issues.contains(expected), "{expected}\n{issues}");
    }
}
