//! The ids of mutants, by which people name one that may survive.
//!
//! An id is made of what a mutant is: the function's name and tokens, the change, and which of equal changes it is. So it stays where
//! lines, blanks, comments or other functions change, and is another one as soon as its function is.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::sources::{Instrumentation, MutantId};
use orchestrate_mutate::{Mutant, Plan};
use orchestrate_syntax::digest;
use orchestrate_workspace::source::Span;

/// How many bytes of a hash an id shows.
const BYTES: usize = 8;

/// The ids of all mutants of some files.
pub(super) struct MutantIds(BTreeMap<usize, Vec<String>>);

impl MutantIds {
    /// The ids in the files of some mutants.
    pub(super) fn new(sources: &Instrumentation, of: impl Iterator<Item = MutantId>) -> MutantIds {
        let files: BTreeSet<usize> = of.map(|id| id.file).collect();
        let ids = |file: usize| ids(&sources.files[file].text, &sources.files[file].plan);
        MutantIds(files.into_iter().map(|file| (file, ids(file))).collect())
    }

    /// The id of one.
    pub(super) fn of(&self, id: MutantId) -> String {
        self.0.get(&id.file).and_then(|ids| ids.get(id.mutant)).cloned().unwrap_or_default()
    }
}

/// The id of each mutant of a file, in their order.
fn ids(text: &str, plan: &Plan) -> Vec<String> {
    let code = |span: Span| text.get(span.start as usize..span.end as usize).unwrap_or_default();
    let digest = |code: &str| digest::of(code).unwrap_or_else(|_| code.to_owned());
    let functions: Vec<String> = plan.functions.iter().map(|function| digest(code(function.span))).collect();
    let mut equal: HashMap<blake3::Hash, u64> = HashMap::new();
    let id = |mutant: &Mutant| {
        let name = plan.functions[mutant.function].name.as_str();
        let original = canonical(code(mutant.span));
        let parts =
            [name, &functions[mutant.function], mutant.operator.name(), &original, &canonical(&mutant.replacement)];
        let change = hash(parts.map(str::as_bytes));
        let nth = equal.entry(change).or_default();
        *nth += 1;
        hash([change.as_bytes().as_slice(), &nth.to_le_bytes()]).to_hex()[..2 * BYTES].to_owned()
    };
    plan.mutants.iter().map(id).collect()
}

/// Code without what the compiler does not read.
fn canonical(code: &str) -> String {
    digest::canonical(code).unwrap_or_else(|_| code.to_owned())
}

fn hash<const N: usize>(parts: [&[u8]; N]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        // Its length first, so that no two lists of parts are one text.
        hasher.update(&(part.len() as u64).to_le_bytes()).update(part);
    }
    hasher.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use orchestrate_mutate as mutate;

    const TEXT: &str = "fn least(a: u64, b: u64) -> u64 {\n    if a < b { a + 1 } else { b + 1 }\n}\n";

    /// The ids of the mutants of `least`.
    fn ids_of(text: &str) -> Vec<String> {
        let plan = mutate::plan(text).unwrap_or_default();
        let all = ids(text, &plan).into_iter().zip(&plan.mutants);
        let own = all.filter(|(_, mutant)| plan.functions[mutant.function].name == "least");
        own.map(|(id, _)| id).collect()
    }

    #[test]
    fn each_mutant_has_an_id_of_its_own() {
        let (ids, twice) = (ids_of(TEXT), ids_of(&TEXT.repeat(2)));
        assert!(ids.iter().all(|id| id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit())), "{ids:?}");
        // `a + 1` and `b + 1` are changed alike, and both are told apart; so are two functions that are the same.
        assert!(ids.len() > 6, "{ids:?}");
        assert_eq!(twice.iter().collect::<BTreeSet<_>>().len(), 2 * ids.len());
        assert_eq!(twice[..ids.len()], ids);
    }

    #[test]
    fn ids_stay_until_the_function_changes() {
        let same = [
            format!("fn other() -> u64 {{ 1 }}\n\n{TEXT}"),
            TEXT.replace("    if", "\n    // Why.\n    if"),
            TEXT.replace("a < b { a + 1 }", "a<b {\n        a /* one more */ + 1\n    }"),
            TEXT.replace("fn least", "#[cfg_attr(any(), generated(intent = \"x\"))]\nfn least"),
        ];
        for text in same {
            assert_eq!(ids_of(&text), ids_of(TEXT), "{text}");
        }
        let known: BTreeSet<String> = ids_of(TEXT).into_iter().collect();
        for (before, after) in [("b + 1", "b + 2"), ("b: u64", "b: u32"), ("fn least", "pub fn least")] {
            let changed = ids_of(&TEXT.replace(before, after));
            assert!(!changed.is_empty() && changed.iter().all(|id| !known.contains(id)), "{after}");
        }
    }
}
