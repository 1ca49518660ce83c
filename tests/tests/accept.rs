//! Survivors that people accept: recorded by the id that `prove` prints, and given up with the function that they were of.

use orchestrate_tests::scratch::{Said, Scratch, said};

const POLICY: &str =
    "version = 1\n\n[[tests.require]]\nfor = { kind = \"fn\" }\nlink = \"reached\"\nstrength = \"kills-mutants\"\n";

/// At 60 both branches give 60, so `<=` does what `<` does, and so does one more than the limit.
const LIB: &str = "\
pub fn cap(value: u64) -> u64 {
    if value < 60 { value } else { 60 }
}

#[cfg(test)]
mod tests {
    #[test]
    fn caps() {
        assert_eq!([59, 60, 99].map(super::cap), [59, 60, 60]);
    }
}
";

#[test]
fn what_is_accepted_passes_until_its_function_changes() {
    let scratch = workspace();
    let first = proven(&scratch);
    let ids = ids(&first, "survived");
    assert_eq!(ids.len(), 2, "{}", first.all());
    let weak = check(&scratch);
    assert_eq!(weak.code, 1, "{}", weak.all());
    assert!(weak.out.contains("[weak-required-test]"), "{}", weak.all());

    let quoted: Vec<String> = ids.iter().map(|id| format!("{id:?}")).collect();
    let accept = format!(
        "\n[[tests.accept]]\nitem = \"shop::cap\"\nmutants = [{}]\nreason = \"equivalent: 60 is 60\"\n",
        quoted.join(", ")
    );
    scratch.write("orchestrate.toml", format!("{POLICY}{accept}"));
    let clean = check(&scratch);
    assert_eq!((clean.code, clean.out.as_str()), (0, ""), "{}", clean.all());

    // Lines, comments and other functions make no other mutants.
    let moved = LIB.replace("pub fn cap", "/* Why. */\n\npub fn cap").replace("if value < 60", "if value /* ! */ < 60");
    scratch.write("src/lib.rs", &moved);
    let again = proven(&scratch);
    assert_eq!((self::ids(&again, "accepted"), self::ids(&again, "survived")), (ids, Vec::new()), "{}", again.all());
    assert!(again.out.contains(": equivalent: 60 is 60\n"), "{}", again.all());
    let last = again.out.lines().last().unwrap();
    assert!(last.contains("(100 %), 2 accepted · 1 tests"), "{last}");
    let clean = check(&scratch);
    assert_eq!((clean.code, clean.out.as_str()), (0, ""), "{}", clean.all());

    scratch.write("src/lib.rs", LIB.replace("{ value } else", "{ value + 0 } else"));
    let stale = check(&scratch);
    assert!(stale.out.contains("[stale-test-evidence]") && !stale.out.contains("unused"), "{}", stale.all());
    proven(&scratch);
    let left = check(&scratch);
    let unused = left.out.lines().filter(|line| line.contains("warning[unused-acceptance]: no mutant `")).count();
    assert_eq!((left.code, unused), (1, 2), "{}", left.all());
}

fn workspace() -> Scratch {
    let manifest = "[package]\nname = \"shop\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n";
    let scratch = Scratch::new(&[("Cargo.toml", manifest), ("orchestrate.toml", POLICY), ("src/lib.rs", LIB)]);
    assert_eq!(said(&mut scratch.cargo(&["generate-lockfile", "--offline"])).code, 0);
    scratch
}

fn proven(scratch: &Scratch) -> Said {
    let said = said(&mut scratch.orchestrate(&["prove"]));
    assert_eq!(said.code, 0, "{}", said.all());
    said
}

fn check(scratch: &Scratch) -> Said {
    said(&mut scratch.orchestrate(&["check", "--format", "short"]))
}

/// The ids of the mutants that are shown with a word, in their order.
fn ids(said: &Said, word: &str) -> Vec<String> {
    let lines = said.out.lines().filter_map(|line| line.trim().strip_prefix(word)?.split_once("  "));
    lines.map(|(_, behind)| behind.chars().take(16).collect()).collect()
}
