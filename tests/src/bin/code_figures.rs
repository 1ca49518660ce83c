//! Figures of the code beneath a folder, to compare two states of it or two projects: names, sizes, comments.
//!
//! `cargo run -p orchestrate-tests --bin code_figures -- FOLDER`. A folder with a `Cargo.toml` begins a crate; what is counted is in
//! its `src`, without what is compiled for tests alone.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program that prints figures, run by hand")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use walkdir::WalkDir;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: code_figures FOLDER");
        return ExitCode::FAILURE;
    };
    let mut figures = CodeFigures::default();
    for manifest in files(&folder).filter(|path| path.ends_with("Cargo.toml")) {
        figures.add_crate(&manifest.with_file_name("src"));
    }
    figures.print();
    ExitCode::SUCCESS
}

fn files(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let is_hidden = |name: &std::ffi::OsStr| name == "target" || name.as_encoded_bytes().starts_with(b".");
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter();
    let entries = entries.filter_entry(move |entry| entry.depth() == 0 || !is_hidden(entry.file_name()));
    entries.filter_map(Result::ok).filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path)
}

/// What was counted.
#[derive(Default)]
struct CodeFigures {
    n_crates: usize,
    n_types: usize,
    n_one_word_types: usize,
    /// Types whose name another type of the crate has, too.
    n_shared_types: usize,
    function_names: Vec<String>,
    function_lines: Vec<usize>,
    file_lines: Vec<usize>,
    n_lines: usize,
    n_comments: usize,
    n_let_closures: usize,
    n_tuple_lets: usize,
    /// `_` as a whole pattern of a match arm.
    n_wildcard_arms: usize,
}

impl CodeFigures {
    fn add_crate(&mut self, sources: &Path) {
        let mut types: BTreeMap<String, usize> = BTreeMap::new();
        for path in files(sources).filter(|path| path.extension().is_some_and(|it| it == "rs")) {
            if path.components().any(|part| part.as_os_str() == "tests") || path.ends_with("tests.rs") {
                continue;
            }
            let Ok(text) = std::fs::read_to_string(&path) else { continue };
            let Ok(file) = syn::parse_file(&text) else { continue };
            let mut visitor = FileVisitor { figures: self, types: &mut types, skipped: Vec::new() };
            visitor.visit_file(&file);
            let skipped = std::mem::take(&mut visitor.skipped);
            self.add_lines(&text, &skipped);
        }
        self.n_crates += usize::from(!types.is_empty());
        self.n_types += types.values().sum::<usize>();
        self.n_shared_types += types.values().filter(|n| **n > 1).sum::<usize>();
        self.n_one_word_types += types.iter().filter(|(name, _)| is_one_word(name)).map(|(_, n)| n).sum::<usize>();
    }

    fn add_lines(&mut self, text: &str, skipped: &[(usize, usize)]) {
        let is_skipped = |line: usize| skipped.iter().any(|(start, end)| (*start..=*end).contains(&line));
        let lines = text.lines().enumerate().filter(|(at, _)| !is_skipped(at + 1));
        let lines: Vec<&str> = lines.map(|(_, line)| line.trim()).collect();
        self.n_lines += lines.len();
        self.file_lines.push(lines.len());
        let is_plain = |line: &&&str| line.starts_with("//") && !line.starts_with("///") && !line.starts_with("//!");
        self.n_comments += lines.iter().filter(is_plain).count();
    }

    fn print(mut self) {
        let share = |n: usize, of: usize| format!("{:.1} %", 100.0 * n as f64 / of.max(1) as f64);
        let per_thousand = |n: usize| format!("{:.1}", 1000.0 * n as f64 / self.n_lines.max(1) as f64);
        println!("crates                              {}", self.n_crates);
        println!("lines without tests                 {}", self.n_lines);
        println!("types of one word                   {}", share(self.n_one_word_types, self.n_types));
        println!("types that share their name         {}", share(self.n_shared_types, self.n_types));
        let one_word = self.function_names.iter().filter(|name| !name.trim_matches('_').contains('_')).count();
        println!("functions of one word               {}", share(one_word, self.function_names.len()));
        let letters: usize = self.function_names.iter().map(String::len).sum();
        println!("mean length of functions' names     {:.1}", letters as f64 / self.function_names.len().max(1) as f64);
        println!("comments per thousand lines         {}", per_thousand(self.n_comments));
        println!("closures bound by let, per thousand {}", per_thousand(self.n_let_closures));
        println!("let (a, b) = (x, y), per thousand   {}", per_thousand(self.n_tuple_lets));
        println!("arms of `_`, per thousand           {}", per_thousand(self.n_wildcard_arms));
        println!("lines per function, 50/90/100 %     {}", percentiles(&mut self.function_lines));
        println!("lines per file, 50/90/100 %         {}", percentiles(&mut self.file_lines));
    }
}

fn percentiles(values: &mut [usize]) -> String {
    values.sort_unstable();
    let at = |percent: usize| values.get((values.len().saturating_sub(1)) * percent / 100).copied().unwrap_or(0);
    format!("{} {} {}", at(50), at(90), at(100))
}

/// Whether a name has but one word: `Found`, not `FoundItem`; an acronym is a word.
fn is_one_word(name: &str) -> bool {
    let letters: Vec<char> = name.chars().collect();
    let begins =
        |at: &usize| letters[*at].is_uppercase() && letters.get(at + 1).is_some_and(|next| next.is_lowercase());
    (0..letters.len()).filter(begins).count() <= 1
}

struct FileVisitor<'f> {
    figures: &'f mut CodeFigures,
    types: &'f mut BTreeMap<String, usize>,
    /// First and last lines of what is for tests.
    skipped: Vec<(usize, usize)>,
}

impl FileVisitor<'_> {
    fn add_type(&mut self, name: &syn::Ident) {
        *self.types.entry(name.to_string()).or_default() += 1;
    }

    fn add_function(&mut self, signature: &syn::Signature, block: &syn::Block) {
        self.figures.function_names.push(signature.ident.to_string());
        let (start, end) = (signature.span().start().line, block.span().end().line);
        self.figures.function_lines.push(end + 1 - start);
    }
}

fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        syn::Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        meta => meta.path().is_ident("test"),
    })
}

fn attributes_of(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        syn::Item::Const(item) => &item.attrs,
        _ => &[],
    }
}

impl<'ast> Visit<'ast> for FileVisitor<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if is_for_tests(attributes_of(item)) {
            self.skipped.push((item.span().start().line, item.span().end().line));
        } else {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.add_type(&item.ident);
        visit::visit_item_struct(self, item);
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.add_type(&item.ident);
        visit::visit_item_enum(self, item);
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.add_type(&item.ident);
        visit::visit_item_trait(self, item);
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.add_type(&item.ident);
        visit::visit_item_type(self, item);
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.add_function(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.add_function(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(init) = &local.init {
            match (&local.pat, &*init.expr) {
                (syn::Pat::Tuple(_), syn::Expr::Tuple(_)) => self.figures.n_tuple_lets += 1,
                (syn::Pat::Ident(_), syn::Expr::Closure(_)) => self.figures.n_let_closures += 1,
                _ => {}
            }
        }
        visit::visit_local(self, local);
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        self.figures.n_wildcard_arms += usize::from(matches!(arm.pat, syn::Pat::Wild(_)));
        visit::visit_arm(self, arm);
    }
}
