//! What every Rust program is given without asking: a closed list need not name it.

use crate::model::{ExternalId, Model};

/// Outside paths that are in the prelude, or belong to the language itself, by index.
pub(super) fn given(model: &Model) -> impl Iterator<Item = usize> + '_ {
    (0..model.n_externals()).filter(|index| is_given(model.external(ExternalId(*index as u32))))
}

fn is_given(path: &str) -> bool {
    let Some((krate, rest)) = path.split_once("::") else {
        // Built-in types have no crate; a capability (`cap:unsafe`) is no place that a list of paths could hold.
        return path.starts_with("cap:") || PRIMITIVES.contains(&path);
    };
    if !matches!(krate, "std" | "core" | "alloc") {
        return path.starts_with("cap:");
    }
    let rest = rest.strip_prefix("prelude::v1::").unwrap_or(rest);
    PRELUDE.iter().any(|given| covers(given, rest))
        || PRIMITIVES.iter().any(|given| covers(given, rest))
        || MACROS.contains(&rest)
}

/// Whether `path` is `given` or a member of it.
fn covers(given: &str, path: &str) -> bool {
    path.strip_prefix(given).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
        || given.rsplit_once("::").is_some_and(|(_, name)| name == path)
}

const PRIMITIVES: &[&str] = &[
    "bool",
    "char",
    "str",
    "u8",
    "u16",
    "u32",
    "u64",
    "u128",
    "usize",
    "i8",
    "i16",
    "i32",
    "i64",
    "i128",
    "isize",
    "f16",
    "f32",
    "f64",
    "f128",
    "never",
    "array",
    "slice",
    "tuple",
    "unit",
    "pointer",
    "fn",
    "reference",
    "primitive",
];

/// The prelude of edition 2024.
const PRELUDE: &[&str] = &[
    "borrow::ToOwned",
    "boxed::Box",
    "clone::Clone",
    "cmp::Eq",
    "cmp::Ord",
    "cmp::PartialEq",
    "cmp::PartialOrd",
    "convert::AsMut",
    "convert::AsRef",
    "convert::From",
    "convert::Into",
    "convert::TryFrom",
    "convert::TryInto",
    "default::Default",
    "fmt::Debug",
    "future::Future",
    "future::IntoFuture",
    "hash::Hash",
    "iter::DoubleEndedIterator",
    "iter::ExactSizeIterator",
    "iter::Extend",
    "iter::FromIterator",
    "iter::IntoIterator",
    "iter::Iterator",
    "marker::Copy",
    "marker::Send",
    "marker::Sized",
    "marker::Sync",
    "marker::Unpin",
    "mem::align_of",
    "mem::align_of_val",
    "mem::drop",
    "mem::size_of",
    "mem::size_of_val",
    "ops::AsyncFn",
    "ops::AsyncFnMut",
    "ops::AsyncFnOnce",
    "ops::Drop",
    "ops::Fn",
    "ops::FnMut",
    "ops::FnOnce",
    "option::Option",
    "option::Option::None",
    "option::Option::Some",
    "result::Result",
    "result::Result::Err",
    "result::Result::Ok",
    "string::String",
    "string::ToString",
    "vec::Vec",
];

/// The macros of the standard library that need no path.
const MACROS: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "cfg",
    "column",
    "compile_error",
    "concat",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "env",
    "eprint",
    "eprintln",
    "file",
    "format",
    "format_args",
    "include",
    "include_bytes",
    "include_str",
    "line",
    "macro_rules",
    "matches",
    "module_path",
    "option_env",
    "panic",
    "print",
    "println",
    "stringify",
    "thread_local",
    "todo",
    "try",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];

#[cfg(test)]
mod tests {
    use super::is_given;

    #[test]
    fn the_prelude_is_given_and_the_rest_of_std_is_not() {
        let given = [
            "std::option::Option::map",
            "core::prelude::v1::Some",
            "std::println",
            "u32",
            "std::vec::Vec",
            "cap:unsafe",
        ];
        let asked =
            ["std::fs::read", "std::collections::HashMap", "std::fmt::Display", "serde::Clone", "std::vec::IntoIter"];
        assert!(given.iter().all(|path| is_given(path)), "{given:?}");
        assert!(!asked.iter().any(|path| is_given(path)), "{asked:?}");
    }
}
