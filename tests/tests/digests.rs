//! Digests over sources that many people use: of a thousand edits of white space and plain comments none changes a digest, and each of a
//! thousand edits of one token changes those of the items that it stands in, and no others.
//!
//! An item is told as `changed` tells it: a module, an impl, a trait and an `extern` block by what stands before their members. Where tokens stand,
//! proc-macro2 says, which has no part in our digests. The edits are the same in every run.

#![expect(clippy::expect_used, reason = "this is how a test says that it could not run")]

use std::fs;
use std::ops::Range;

use camino::{Utf8Path, Utf8PathBuf};
use orchestrate_syntax::digest;
use orchestrate_syntax::parse::{self, DefKind, Form};
use orchestrate_tests::fixture::repository;
use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

const EDITS: usize = 1000;
/// Packages that the manifest of these tests names.
const PACKAGES: [&str; 4] = ["axum", "clap_builder", "hyper", "tokio"];
/// Files larger than this are left out, for the sake of time: each edit parses its file again.
const MOST_BYTES: u64 = 24_000;

/// What stands at some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Ident,
    Literal,
    /// Whether another one follows at once.
    Punct(Spacing),
    Doc,
    Open,
    Close,
}

struct Source {
    path: Utf8PathBuf,
    text: String,
    tokens: Vec<(Range<usize>, Kind)>,
    /// Pairs of braces.
    braces: Vec<Range<usize>>,
    items: Vec<Item>,
}

/// An item, with the bytes that its digest is of.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Item {
    kind: DefKind,
    name: String,
    bytes: Range<usize>,
    digest: String,
}

/// Numbers that look random and are the same in every run (splitmix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((x ^ (x >> 31)) % n as u64) as usize
    }
}

#[test]
fn blanks_and_plain_comments_keep_every_digest() {
    let sources = sources();
    let mut numbers = Numbers(1);
    for _ in 0..EDITS {
        let source = &sources[numbers.below(sources.len())];
        let edited = blank_edit(source, &mut numbers);
        let before: Vec<_> = source.items.iter().map(known_by).collect();
        let items = items(&edited);
        assert_eq!(items.iter().map(known_by).collect::<Vec<_>>(), before, "{}\n{edited}", source.path);
        assert_eq!(digest::of(&edited), digest::of(&source.text), "{}", source.path);
    }
}

#[test]
fn one_token_changes_the_items_that_it_stands_in_and_no_others() {
    let sources = sources();
    let mut numbers = Numbers(2);
    let (mut done, mut tried) = (0, 0);
    while done < EDITS {
        tried += 1;
        assert!(tried < 10 * EDITS, "most edits leave no Rust");
        let source = &sources[numbers.below(sources.len())];
        let (token, kind) = &source.tokens[numbers.below(source.tokens.len())];
        let Some(word) = other_token(&source.text[token.clone()], *kind) else { continue };
        let edited = format!("{}{word}{}", &source.text[..token.start], &source.text[token.end..]);
        let now = items(&edited);
        let touched: Vec<bool> = source.items.iter().map(|item| holds(&item.bytes, token)).collect();
        // What is no Rust any more, or another set of items, is another edit than we mean.
        let same = |(before, now): (&Item, &Item)| before.kind == now.kind;
        if now.len() != touched.len() || !source.items.iter().zip(&now).all(same) || !touched.contains(&true) {
            continue;
        }
        let changed: Vec<bool> = source.items.iter().zip(&now).map(|(was, is)| was.digest != is.digest).collect();
        let place = format!("{} at {token:?}: `{}` to `{word}`", source.path, &source.text[token.clone()]);
        assert_eq!(changed, touched, "{place}");
        done += 1;
    }
}

fn known_by(item: &Item) -> (DefKind, &str, &str) {
    (item.kind, &item.name, &item.digest)
}

fn holds(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// White space and comments where they may stand: in front of a token that is not glued to the one before it.
fn blank_edit(source: &Source, numbers: &mut Numbers) -> String {
    const BLANKS: [&str; 7] = [
        " ",
        "\n\n",
        "\t",
        " // plain\n",
        " /* plain */ ",
        " //// no documentation\n",
        "\n/* one /* in */ another */\n",
    ];
    loop {
        let at = numbers.below(source.tokens.len());
        let (token, kind) = &source.tokens[at];
        let (before, before_kind) = at.checked_sub(1).map_or((0..0, Kind::Open), |it| source.tokens[it].clone());
        let is_glued = *kind != Kind::Doc && before_kind == Kind::Punct(Spacing::Joint);
        if is_glued || token.start < before.end || ends_a_float(source, at) {
            continue;
        }
        let (head, tail) = (&source.text[..token.start], &source.text[token.start..]);
        // What is there goes, one time in three, where it is more than nothing.
        if numbers.below(3) == 0 && token.start > before.end {
            return format!("{}\n{tail}", &head[..before.end]);
        }
        return format!("{head}{}{tail}", BLANKS[numbers.below(BLANKS.len())]);
    }
}

/// Whether white space in front of a token makes another one of those before it: `0.` in `x.0. f()` is a number.
fn ends_a_float(source: &Source, at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map(|it| &source.tokens[it]);
    let (Some((dot, _)), Some((number, Kind::Literal))) = (before(1), before(2)) else { return false };
    &source.text[dot.clone()] == "." && number.end == dot.start
}

/// Another token of that kind.
fn other_token(token: &str, kind: Kind) -> Option<String> {
    match kind {
        Kind::Ident => Some(format!("{token}_")),
        Kind::Doc => Some(token.strip_suffix("*/").map_or_else(|| format!("{token}x"), |text| format!("{text}x*/"))),
        Kind::Literal if token.bytes().all(|byte| byte.is_ascii_digit()) => Some(format!("1{token}")),
        Kind::Literal => {
            let (head, tail) = token.split_once('"')?;
            Some(format!("{head}\"x{tail}"))
        }
        Kind::Punct(Spacing::Alone) => {
            let words = [("+", "-"), ("-", "+"), ("*", "/"), ("<", ">"), (">", "<"), ("|", "&"), ("=", "==")];
            words.iter().find(|(from, _)| *from == token).map(|(_, to)| (*to).to_owned())
        }
        Kind::Punct(Spacing::Joint) | Kind::Open | Kind::Close => None,
    }
}

fn sources() -> Vec<Source> {
    let metadata =
        cargo_metadata::MetadataCommand::new().current_dir(repository()).exec().expect("cargo knows the packages");
    let wanted = metadata.packages.iter().filter(|package| PACKAGES.contains(&package.name.as_str()));
    let folders = wanted.filter_map(|package| package.manifest_path.parent()).map(|folder| folder.join("src"));
    let mut sources: Vec<Source> = folders.flat_map(|folder| files(&folder)).filter_map(|path| source(&path)).collect();
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(sources.len() > 300, "{}", sources.len());
    sources
}

fn files(folder: &Utf8Path) -> Vec<Utf8PathBuf> {
    let entries = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    let paths = entries.filter_map(|entry| Utf8PathBuf::from_path_buf(entry.into_path()).ok());
    let fits = |path: &Utf8PathBuf| path.metadata().is_ok_and(|it| it.is_file() && it.len() <= MOST_BYTES);
    paths.filter(|path| path.extension() == Some("rs")).filter(fits).collect()
}

/// None for a file without items, or with letters of which proc-macro2 counts several as one.
fn source(path: &Utf8Path) -> Option<Source> {
    let text = fs::read_to_string(path).ok().filter(|text| text.is_ascii() && !text.contains("\r\n"))?;
    let (mut tokens, mut braces) = (Vec::new(), Vec::new());
    flatten(text.parse().ok()?, &text, &mut tokens, &mut braces);
    let mut source = Source { path: path.to_owned(), items: items(&text), text, tokens, braces };
    let bytes: Vec<Range<usize>> = source.items.iter().map(|item| digested(&source, item)).collect();
    source.items.iter_mut().zip(bytes).for_each(|(item, bytes)| item.bytes = bytes);
    (!source.items.is_empty()).then_some(source)
}

/// The bytes that count for an item: all, or those before its members.
fn digested(source: &Source, item: &Item) -> Range<usize> {
    let is_open = matches!(item.kind, DefKind::Module | DefKind::Impl | DefKind::Trait | DefKind::ExternBlock);
    let members = source.braces.iter().find(|braces| is_open && braces.end == item.bytes.end);
    item.bytes.start..members.map_or(item.bytes.end, |members| members.start)
}

fn items(text: &str) -> Vec<Item> {
    let facts = parse::parse(text, Form::Items);
    let item = |item: &parse::ItemFact| {
        let bytes = item.span.start as usize..item.span.end as usize;
        let code = &text[bytes.clone()];
        let is_open = matches!(item.kind, DefKind::Module | DefKind::Impl | DefKind::Trait | DefKind::ExternBlock);
        let digest = if is_open { digest::of_header(code) } else { digest::of(code) };
        let name = item.name.map_or("", |name| facts.name(name)).to_owned();
        Item { kind: item.kind, name, bytes, digest: digest.expect("an item is made of tokens") }
    };
    facts.items.iter().map(item).collect()
}

/// A documentation comment is several tokens at one place: here it is one.
fn flatten(stream: TokenStream, text: &str, tokens: &mut Vec<(Range<usize>, Kind)>, braces: &mut Vec<Range<usize>>) {
    for tree in stream {
        let bytes = tree.span().byte_range();
        if is_doc(&text[bytes.clone()]) {
            if tokens.last().is_none_or(|(last, _)| *last != bytes) {
                tokens.push((bytes, Kind::Doc));
            }
            continue;
        }
        match tree {
            TokenTree::Group(group) => {
                if group.delimiter() == Delimiter::Brace {
                    braces.push(bytes.clone());
                }
                tokens.push((bytes.start..bytes.start + 1, Kind::Open));
                flatten(group.stream(), text, tokens, braces);
                tokens.push((bytes.end - 1..bytes.end, Kind::Close));
            }
            TokenTree::Ident(_) => tokens.push((bytes, Kind::Ident)),
            TokenTree::Literal(_) => tokens.push((bytes, Kind::Literal)),
            TokenTree::Punct(punct) => tokens.push((bytes, Kind::Punct(punct.spacing()))),
        }
    }
}

fn is_doc(text: &str) -> bool {
    ["///", "//!", "/**", "/*!"].iter().any(|start| text.starts_with(start))
}
