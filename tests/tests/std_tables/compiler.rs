//! The compiler knows every name of the tables.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::process::Command;

use syn::{FnArg, GenericParam, ImplItem, Item, Type, Visibility};

use crate::TABLES;
use crate::table::{Kind, Table};

/// What `core` has and `std` has not.
const CORE: &[&str] = &["crate::panic::PanicMessage"];

/// Names that the compiler here need not know: another platform's.
const ELSEWHERE: &[&str] = &["crate::os::windows"];

#[test]
fn the_compiler_knows_every_public_path() {
    let (table, _) = Table::read();
    let entries = table.entries.iter().filter(|(path, entry)| entry.usable && *path != "crate");
    let paths: Vec<&String> = entries.map(|(path, _)| path).chain(table.aliases.keys()).collect();
    let named: BTreeSet<&String> =
        paths.into_iter().filter(|path| is_here(path) && is_importable(&table, path)).collect();
    assert!(named.len() > 1_500, "only {} paths", named.len());
    let mut source = String::from("#![allow(warnings)]\n");
    for path in named {
        writeln!(source, "use {} as _;", in_library(path)).expect("a string takes all");
    }
    compile("paths", &source);
}

#[test]
fn the_compiler_knows_every_plain_inherent_method() {
    let (_, file) = Table::read();
    let mut source = String::from("#![allow(warnings)]\nfn main() {\n");
    let mut count = 0;
    methods(&file.items, &mut |owner, name| {
        if is_here(owner) {
            count += 1;
            writeln!(source, "let _ = <{}>::{name};", in_library(owner)).expect("a string takes all");
        }
    });
    source.push_str("}\n");
    assert!(count > 2_000, "only {count} methods");
    compile("methods", &source);
}

/// Calls `found` with the type and the name of each method or constant whose path needs no type to be inferred.
fn methods(items: &[Item], found: &mut impl FnMut(&str, &str)) {
    for item in items {
        match item {
            Item::Mod(module) if module.attrs.is_empty() && matches!(module.vis, Visibility::Public(_)) => {
                let (_, items) = module.content.as_ref().expect("a module of the tables has its items");
                methods(items, found);
            }
            Item::Impl(item) if item.trait_.is_none() && item.generics.params.is_empty() => {
                let owner = quote::ToTokens::to_token_stream(&item.self_ty).to_string();
                let names = item.items.iter().filter_map(plain);
                names.for_each(|name| found(&owner, &name));
            }
            _ => {}
        }
    }
}

fn plain(member: &ImplItem) -> Option<String> {
    match member {
        ImplItem::Fn(function) => {
            let generic = function.sig.generics.params.iter().any(|p| !matches!(p, GenericParam::Lifetime(_)));
            let opaque = function.sig.inputs.iter().any(|input| match input {
                FnArg::Typed(typed) => matches!(*typed.ty, Type::ImplTrait(_)),
                FnArg::Receiver(_) => false,
            });
            (!generic && !opaque).then(|| function.sig.ident.to_string())
        }
        ImplItem::Const(constant) => Some(constant.ident.to_string()),
        _ => None,
    }
}

/// The same path as it is in the library.
pub(crate) fn in_library(path: &str) -> String {
    let path = path.replace(' ', "");
    let krate = if CORE.contains(&path.as_str()) { "core::" } else { "std::" };
    path.replace("crate::", krate)
}

pub(crate) fn is_here(path: &str) -> bool {
    let path = path.replace(' ', "");
    !ELSEWHERE.iter().any(|elsewhere| path.starts_with(elsewhere))
}

/// A path that goes through private modules, or whose home is unstable, is not for stable code.
fn is_importable(table: &Table, path: &str) -> bool {
    let target = table.aliases.get(path).map_or(path, String::as_str);
    table.entries.get(target).is_none_or(|entry| entry.usable || entry.kind == Kind::Macro)
}

/// Compiles `source` with the compiler of the day; an older one than the tables cannot judge them.
pub(crate) fn compile(name: &str, source: &str) {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    if version(&rustc) < tables_version() {
        return;
    }
    let directory = tempfile::tempdir().expect("there is room for a file");
    let file = directory.path().join(format!("{name}.rs"));
    std::fs::write(&file, source).expect("the file can be written");
    let mut command = Command::new(rustc);
    command.args(["--edition", "2024", "--emit", "metadata", "--cap-lints", "allow", "--crate-type", "lib"]);
    let output = command.arg("--out-dir").arg(directory.path()).arg(&file).output().expect("rustc can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    let errors: Vec<&str> = said.lines().filter(|line| line.starts_with("error") || line.contains(" | ")).collect();
    assert!(output.status.success(), "{}", errors.join("\n"));
}

fn version(rustc: &std::ffi::OsStr) -> Vec<u32> {
    let output = Command::new(rustc).arg("--version").output().expect("rustc can be run");
    let said = String::from_utf8_lossy(&output.stdout);
    numbers(said.split(' ').nth(1).unwrap_or_default())
}

fn tables_version() -> Vec<u32> {
    let first = TABLES.lines().next().unwrap_or_default();
    let (_, rest) = first.split_once("library ").expect("the first line names the version");
    numbers(rest.split(". ").next().unwrap_or_default())
}

fn numbers(version: &str) -> Vec<u32> {
    version.split(['.', '-']).filter_map(|part| part.parse().ok()).collect()
}
