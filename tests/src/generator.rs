//! Writes workspaces of any size, for figures of growth: crates that use each other, with modules, types, traits, impls,
//! re-exports, globs, macros and tests. The same number gives the same bytes; all of it compiles.

use std::fmt::Write as _;
use std::fs;
use std::io;

use camino::Utf8Path;

use crate::fixture::repository;

/// What a workspace is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// How many libraries.
    pub crates: usize,
    /// How many modules each has beside its root and its prelude.
    pub modules: usize,
    /// What build script each has.
    pub build_script: BuildScript,
}

/// A build script of each library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuildScript {
    /// None.
    Missing,
    /// One that does nothing.
    Empty,
    /// One that holds the build to the policy, through this repository's client. The lock file is cargo's to complete.
    Enforcing,
}

/// A library in a hundred breaks the policy, so that there is something to report.
const LEAK_EVERY: usize = 100;

/// Writes a workspace with its policy and its lock file.
///
/// # Errors
/// Where a file cannot be written.
pub fn write(folder: &Utf8Path, size: Size) -> io::Result<()> {
    let put = |path: String, text: String| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, text)
    };
    put("Cargo.toml".to_owned(), "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"2\"\n".to_owned())?;
    put("Cargo.lock".to_owned(), lock_file(size))?;
    put("orchestrate.toml".to_owned(), policy(size))?;
    for index in 0..size.crates {
        let of = format!("crates/{}", name(index));
        put(format!("{of}/Cargo.toml"), manifest(index, size.build_script))?;
        put(format!("{of}/src/lib.rs"), root(index, size))?;
        put(format!("{of}/src/prelude.rs"), prelude(size))?;
        for module in 0..size.modules {
            put(format!("{of}/src/part{module}.rs"), part(index, module))?;
        }
        put(format!("{of}/tests/it.rs"), test(index))?;
        match size.build_script {
            BuildScript::Missing => {}
            BuildScript::Empty => put(format!("{of}/build.rs"), EMPTY_SCRIPT.to_owned())?,
            BuildScript::Enforcing => put(format!("{of}/build.rs"), ENFORCING_SCRIPT.to_owned())?,
        }
    }
    Ok(())
}

fn name(index: usize) -> String {
    format!("part-{index:05}")
}

fn in_code(index: usize) -> String {
    name(index).replace('-', "_")
}

/// A crate uses the one before it and two that are further away: deep and wide.
fn dependencies(index: usize) -> Vec<usize> {
    let mut of: Vec<usize> = [index.checked_sub(1), Some(index / 2), Some(index / 3)].into_iter().flatten().collect();
    of.retain(|it| *it != index);
    of.sort_unstable();
    of.dedup();
    of
}

fn manifest(index: usize, build_script: BuildScript) -> String {
    let mut text =
        format!("[package]\nname = \"{}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\n", name(index));
    for other in dependencies(index) {
        let other = name(other);
        let _ = writeln!(text, "{other} = {{ path = \"../{other}\" }}");
    }
    if build_script == BuildScript::Enforcing {
        let client = repository().join("cargo-orchestrate");
        let client = format!("cargo-orchestrate = {{ path = \"{client}\", default-features = false }}");
        let _ = writeln!(text, "\n[build-dependencies]\n{client}");
    }
    text
}

fn lock_file(size: Size) -> String {
    let mut text = "version = 4\n".to_owned();
    for index in 0..size.crates {
        let _ = write!(text, "\n[[package]]\nname = \"{}\"\nversion = \"0.1.0\"\n", name(index));
        let names: Vec<String> = dependencies(index).into_iter().map(|it| format!(" \"{}\",\n", name(it))).collect();
        if !names.is_empty() {
            let _ = write!(text, "dependencies = [\n{}]\n", names.concat());
        }
    }
    text
}

/// Two layers, the upper half of the crates and the lower; and a boundary that some crates break.
fn policy(size: Size) -> String {
    let (low, high): (Vec<String>, Vec<String>) = {
        let names: Vec<String> = (0..size.crates).map(in_code).collect();
        let (low, high) = names.split_at(size.crates.div_ceil(2));
        (low.to_vec(), high.to_vec())
    };
    let mut text = "version = 1\n\n[levels]\nboundaries = \"warn\"\n".to_owned();
    for (layer, names) in [("high", high), ("low", low)] {
        if !names.is_empty() {
            let _ = write!(text, "\n[[layers]]\nname = \"{layer}\"\ncontains = {names:?}\n");
        }
    }
    text + "\n[[boundary]]\nname = \"pure\"\nfrom = [\"part_*\"]\ndeny = [\"std::fs\", \"std::net\"]\n"
}

fn root(index: usize, size: Size) -> String {
    let mut text = format!("//! Library {index}.\n\npub mod prelude;\n");
    (0..size.modules).for_each(|module| {
        let _ = writeln!(text, "pub mod part{module};");
    });
    text.push('\n');
    (0..size.modules).for_each(|module| {
        let _ = writeln!(text, "pub use part{module}::{{Entry{module}, Kind{module}, sum{module}}};");
    });
    for other in dependencies(index) {
        let _ = writeln!(text, "pub use {0}::prelude as {0}_prelude;", in_code(other));
    }
    text + "\n/// Makes a list of numbers.\n#[macro_export]\nmacro_rules! numbers {\n    ($($it:expr),*) => { ::std::vec![$($it as u64),*] };\n}\n"
}

fn prelude(size: Size) -> String {
    let mut text = "//! What most users need.\n\npub use crate::numbers;\n".to_owned();
    (0..size.modules).for_each(|module| {
        let _ = writeln!(text, "pub use crate::part{module}::{{self, Entry{module}, Read{module}}};");
    });
    text.replace("::{self, ", "::{")
}

fn part(index: usize, module: usize) -> String {
    let mut text = TEMPLATE.replace("{m}", &module.to_string());
    let uses = match dependencies(index).last() {
        Some(other) => FOREIGN.replace("{m}", &module.to_string()).replace("{other}", &in_code(*other)),
        None => String::new(),
    };
    text.push_str(&uses);
    if module == 0 && index % LEAK_EVERY == LEAK_EVERY / 2 {
        text.push_str("\n/// Breaks the boundary.\npub fn leak() -> usize {\n    std::fs::read(\"x\").map_or(0, |it| it.len())\n}\n");
    }
    text
}

fn test(index: usize) -> String {
    format!(
        "use {0}::prelude::*;\n\n#[test]\nfn sums() {{\n    let entry = Entry0::new(\"a\", numbers![1, 2, 3]);\n    assert_eq!(entry.read(), Some(6));\n    assert_eq!({0}::sum0(&[entry]), 6);\n}}\n",
        in_code(index)
    )
}

const EMPTY_SCRIPT: &str = "fn main() {\n    println!(\"cargo::rerun-if-changed=build.rs\");\n}\n";
const ENFORCING_SCRIPT: &str = "fn main() {\n    cargo_orchestrate::build_script::enforce();\n}\n";

const TEMPLATE: &str = r#"//! A part with a type, a trait and their users.

use std::collections::{BTreeMap, HashMap};
use std::fmt::{self, Display};
use std::rc::Rc;

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind{m} {
    /// Nothing in it.
    Empty,
    /// One number.
    One(u64),
    /// Several numbers.
    Many { len: usize, sum: u64 },
}

/// Something with a name and numbers.
#[derive(Clone, Debug, Default)]
pub struct Entry{m} {
    name: String,
    numbers: Vec<u64>,
    cache: HashMap<String, Rc<u64>>,
}

/// Whatever can be read.
pub trait Read{m} {
    /// What is read.
    type Output;

    /// Reads it.
    fn read(&self) -> Option<Self::Output>;

    /// Reads it, or gives what stands for nothing.
    fn read_or(&self, other: Self::Output) -> Self::Output {
        self.read().unwrap_or(other)
    }
}

impl Entry{m} {
    /// A new one.
    pub fn new(name: impl Into<String>, numbers: Vec<u64>) -> Self {
        let mut entry = Entry{m} { name: name.into(), numbers, ..Default::default() };
        entry.cache.insert(entry.name.clone(), Rc::new(entry.numbers.iter().sum()));
        entry
    }

    /// Its kind.
    pub fn kind(&self) -> Kind{m} {
        match self.numbers.as_slice() {
            [] => Kind{m}::Empty,
            [one] => Kind{m}::One(*one),
            many => Kind{m}::Many { len: many.len(), sum: many.iter().copied().sum() },
        }
    }

    /// The sum of all, each times the weight.
    pub fn weighed(&self, weight: u64) -> u64 {
        let of = |number: &u64| number.wrapping_mul(weight);
        self.numbers.iter().map(of).fold(0, u64::wrapping_add)
    }
}

impl Read{m} for Entry{m} {
    type Output = u64;

    fn read(&self) -> Option<u64> {
        match self.kind() {
            Kind{m}::Empty => None,
            Kind{m}::One(number) | Kind{m}::Many { sum: number, .. } => Some(number),
        }
    }
}

impl Display for Entry{m} {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.name, self.kind())?;
        if let Some(sum) = self.cache.get(&self.name) {
            write!(f, " = {sum}")?;
        }
        Ok(())
    }
}

impl From<(&str, u64)> for Entry{m} {
    fn from((name, number): (&str, u64)) -> Self {
        Entry{m}::new(name, vec![number])
    }
}

/// The sum of all.
pub fn sum{m}(entries: &[Entry{m}]) -> u64 {
    entries.iter().filter_map(Read{m}::read).sum()
}

/// Entries by kind.
pub fn grouped{m}<'a, I>(entries: I) -> BTreeMap<Kind{m}, Vec<&'a Entry{m}>>
where
    I: IntoIterator<Item = &'a Entry{m}>,
{
    let mut out: BTreeMap<Kind{m}, Vec<&'a Entry{m}>> = BTreeMap::new();
    for entry in entries {
        out.entry(entry.kind()).or_default().push(entry);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds() {
        assert_eq!(Entry{m}::default().kind(), Kind{m}::Empty);
        let entry = Entry{m}::from(("a", 2));
        assert_eq!((entry.weighed(3), entry.to_string()), (6, "a: One(2) = 2".to_owned()));
        assert_eq!(grouped{m}([&entry]).len(), 1);
    }
}
"#;

const FOREIGN: &str = r#"
/// What lies elsewhere, read with what that place hands out.
pub fn far{m}(other: &{other}::Entry0) -> u64 {
    use {other}::prelude::*;

    let numbers = numbers![1, 2].into_iter().chain(other.read()).collect();
    let entry = Entry0::new(other.to_string(), numbers);
    entry.weighed({other}::sum0(std::slice::from_ref(other)))
}

/// An entry here for one elsewhere.
pub fn adopt{m}(other: &{other}::Entry0) -> Entry{m} {
    match other.kind() {
        {other}::Kind0::Many { len, .. } => Entry{m}::from(("many", len as u64)),
        {other}::Kind0::One(number) => ("one", number.max(far{m}(other))).into(),
        _ => Entry{m}::default(),
    }
}
"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crates_depend_on_earlier_ones_only() {
        assert_eq!(dependencies(0), Vec::<usize>::new());
        assert_eq!(dependencies(1), [0]);
        assert_eq!(dependencies(60), [20, 30, 59]);
    }
}
