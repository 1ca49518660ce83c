//! `review`: what people say of code, in records that branches and their merges carry, and what becomes of it when code changes.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

use std::fs;
use std::process::Command;

use orchestrate_tests::fixture::lay_facts;
use orchestrate_tests::scratch::{Said, Scratch, quiet, said};

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n";
const POLICY: &str = "version = 1\n\n[[review]]\nname = \"all-is-read\"\nfor = { kind = \"fn\" }\n";
const NET: &str = "pub fn a() -> u8 {\n    1\n}\n\npub fn b() -> u8 {\n    2\n}\n\npub fn c() -> u8 {\n    3\n}\n";

/// A repository whose sources Ada has committed.
struct Repository(Scratch);

impl Repository {
    fn new(policy: &str) -> Repository {
        let files = [
            ("Cargo.toml", MANIFEST),
            ("orchestrate.toml", policy),
            ("src/lib.rs", "pub mod cart;\npub mod net;\n"),
            ("src/net.rs", NET),
            ("src/cart.rs", "pub fn total() -> u8 {\n    crate::net::a()\n}\n"),
            (".gitignore", "target\nCargo.lock\n"),
        ];
        let repository = Repository(Scratch::new(&files));
        lay_facts(&repository.0.root);
        repository.git("ada", &["init", "-q", "-b", "main"]);
        repository.commit("ada");
        repository
    }

    fn command(&self, who: &str, program: &mut Command) -> Said {
        let email = format!("{who}@example.org");
        for (key, value) in [("user.email", email.as_str()), ("user.name", who), ("commit.gpgsign", "false")] {
            let at =
                program.get_envs().filter(|(name, _)| name.to_string_lossy().starts_with("GIT_CONFIG_KEY")).count();
            program.env(format!("GIT_CONFIG_KEY_{at}"), key).env(format!("GIT_CONFIG_VALUE_{at}"), value);
            program.env("GIT_CONFIG_COUNT", (at + 1).to_string());
        }
        program.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        quiet(program);
        said(program.current_dir(&self.0.root))
    }

    /// Runs git, and says what it said.
    fn try_git(&self, who: &str, arguments: &[&str]) -> Said {
        self.command(who, Command::new("git").args(arguments))
    }

    fn git(&self, who: &str, arguments: &[&str]) -> String {
        let said = self.try_git(who, arguments);
        assert_eq!(said.code, 0, "{arguments:?}: {}", said.all());
        said.out
    }

    fn commit(&self, who: &str) {
        self.git(who, &["add", "."]);
        self.git(who, &["commit", "-q", "-m", "x"]);
    }

    /// Runs the binary as somebody.
    fn run(&self, who: &str, arguments: &[&str]) -> Said {
        self.command(who, &mut self.0.orchestrate(arguments))
    }

    fn review(&self, who: &str, arguments: &[&str]) -> Said {
        let said = self.run(who, &[&["review"], arguments].concat());
        assert_eq!(said.code, 0, "{}", said.all());
        said
    }

    /// The rule and the item of each finding about reviews, as `main` is compared with.
    fn findings(&self, who: &str) -> Vec<String> {
        let said = self.run(who, &["check", "--format", "json"]);
        let verdict: serde_json::Value = serde_json::from_str(&said.out).unwrap();
        let all = verdict["findings"].as_array().unwrap();
        let shown =
            |it: &serde_json::Value| format!("{}: {}", it["rule"].as_str().unwrap(), it["message"].as_str().unwrap());
        all.iter().filter(|it| it["rule"].as_str().unwrap().ends_with("-review")).map(shown).collect()
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.root.join(path)).unwrap()
    }
}

const NET_RECORDS: &str = "orchestrate/reviews/app/net.toml";

#[test]
fn two_people_who_reviewed_different_modules_merge() {
    let repository = Repository::new(POLICY);
    repository.git("bob", &["checkout", "-q", "-b", "bob"]);
    repository.review("bob", &["accept", "app::net"]);
    repository.commit("bob");
    repository.git("eve", &["checkout", "-q", "-b", "eve", "main"]);
    repository.review("eve", &["accept", "app::cart", "--note", "as agreed"]);
    repository.commit("eve");
    repository.git("eve", &["merge", "-q", "-m", "both", "bob"]);
    assert_eq!(repository.findings("eve"), [""; 0]);
    assert_eq!(repository.read(NET_RECORDS).matches("bob@example.org").count(), 3);
    assert!(repository.read("orchestrate/reviews/app/cart.toml").contains("note = \"as agreed\""));
}

#[test]
fn two_people_who_reviewed_items_of_one_module_merge_where_a_line_stands_between() {
    let repository = Repository::new(POLICY);
    repository.review("zoe", &["accept", "app::net::b"]);
    repository.commit("zoe");
    repository.git("bob", &["checkout", "-q", "-b", "bob"]);
    repository.review("bob", &["accept", "app::net::a"]);
    repository.commit("bob");
    repository.git("eve", &["checkout", "-q", "-b", "eve", "main"]);
    repository.review("eve", &["accept", "app::net::c"]);
    repository.commit("eve");
    repository.git("eve", &["merge", "-q", "-m", "both", "bob"]);
    let who: Vec<String> =
        repository.read(NET_RECORDS).lines().filter_map(|line| Some(line.split('"').nth(5)?.to_owned())).collect();
    assert_eq!(who, ["bob@example.org", "zoe@example.org", "eve@example.org"]);
}

/// Bob and Eve review neighbours, of which nobody has reviewed any; what git says of the merge.
fn neighbours(repository: &Repository) -> Said {
    for (who, item) in [("bob", "app::net::a"), ("eve", "app::net::b")] {
        repository.git(who, &["checkout", "-q", "-b", who, "main"]);
        repository.review(who, &["accept", item]);
        repository.commit(who);
    }
    repository.try_git("eve", &["merge", "-q", "-m", "both", "bob"])
}

#[test]
fn neighbours_in_one_file_conflict_and_both_sides_are_right() {
    let repository = Repository::new(POLICY);
    assert_ne!(neighbours(&repository).code, 0);
    // What a merge left is no verdict.
    let said = repository.run("eve", &["check"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("a merge has left both of its sides here"), "{}", said.err);
    assert!(said.err.contains(&format!("--> {NET_RECORDS}:")), "{}", said.err);
    // The help is enough: to keep the lines of both.
    let both: String = repository
        .read(NET_RECORDS)
        .lines()
        .filter(|line| !["<", "=", ">"].iter().any(|it| line.starts_with(&it.repeat(7))))
        .map(|line| format!("{line}\n"))
        .collect();
    repository.0.write(NET_RECORDS, &both);
    let missing = repository.findings("eve");
    assert!(missing.iter().all(|it| it.contains("app::net::c") || it.contains("app::cart")), "{missing:?}");
}

#[test]
fn neighbours_merge_where_git_is_told_that_lines_stand_by_themselves() {
    let repository = Repository::new(POLICY);
    repository.0.write(".gitattributes", "orchestrate/reviews/** merge=union\n");
    repository.commit("ada");
    let said = neighbours(&repository);
    assert_eq!(said.code, 0, "{}", said.all());
    let records = repository.read(NET_RECORDS);
    assert_eq!(records.matches("{ item = ").count(), 2, "{records}");
    assert_eq!(repository.findings("eve").len(), 2, "{records}");
}

#[test]
fn an_author_is_no_reviewer_and_whoever_changed_it_last_is_the_author() {
    let repository = Repository::new(POLICY);
    repository.0.write("src/cart.rs", "");
    repository.0.write("src/net.rs", "pub fn a() -> u8 {\n    1\n}\n");
    repository.commit("ada");
    assert_eq!(
        repository.findings("ada"),
        ["missing-review: `app::net::a` needs a review, and nobody has accepted it"]
    );
    repository.review("ada", &["accept", "app::net::a"]);
    let own = "missing-review: `app::net::a` needs a review, and none counts: `ada@example.org` is who last changed it";
    assert_eq!(repository.findings("ada"), [own]);
    repository.review("bob", &["accept", "app::net::a"]);
    assert_eq!(repository.findings("ada"), [""; 0]);
    // White space is no change; what is not committed is of whoever is here.
    repository.0.write("src/net.rs", "pub fn a() -> u8 {\n        1\n}\n");
    assert_eq!(repository.findings("bob"), [""; 0]);
    repository.0.write("src/net.rs", "pub fn a() -> u8 {\n    7\n}\n");
    let stale =
        "stale-review: what `bob@example.org` accepted of `app::net::a` is no longer there: its body has changed";
    assert_eq!(repository.findings("bob"), [stale]);
    repository.review("bob", &["accept", "app::net::a"]);
    let own = "missing-review: `app::net::a` needs a review, and none counts: `ada@example.org` accepted what was there before, `bob@example.org` is who last changed it";
    assert_eq!(repository.findings("bob"), [own]);
    // Committed by another one, it is theirs; a kept verdict knows.
    repository.commit("ada");
    assert_eq!(repository.findings("ada"), [""; 0]);
    repository.0.write("orchestrate.toml", POLICY.replace("kind = \"fn\" }", "kind = \"fn\" }\nnot-author = false"));
    repository.0.remove(NET_RECORDS);
    repository.review("ada", &["accept", "app::net::a"]);
    assert_eq!(repository.findings("ada"), [""; 0]);
}

#[test]
fn where_nobody_can_say_who_wrote_it_nobody_has_reviewed_it() {
    let repository = Repository::new(&POLICY.replace("kind = \"fn\"", "kind = \"fn\", path = [\"app::net::a\"]"));
    repository.review("bob", &["accept", "app::net::a"]);
    repository.commit("bob");
    let clone = Repository(Scratch::new(&[]));
    let from = format!("file://{}", repository.0.root);
    clone.git("bob", &["clone", "-q", "--depth", "1", &from, "."]);
    let unknown = "missing-review: `app::net::a` needs a review, and none counts: nobody can say whether `bob@example.org` wrote it, since the clone is shallow";
    assert_eq!(clone.findings("bob"), [unknown]);
    clone.git("bob", &["fetch", "-q", "--unshallow"]);
    assert_eq!(clone.findings("bob"), [""; 0]);
    fs::remove_dir_all(clone.0.root.join(".git")).unwrap();
    let said = clone.run("bob", &["check"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("an author's own review does not count here"), "{}", said.err);
}

#[test]
fn what_nobody_has_said_is_said_at_once_and_once() {
    let repository = Repository::new(POLICY);
    let said = repository.run("bob", &["review", "accept", "app::nte"]);
    assert_eq!((said.code, said.err.contains("the nearest path is `app::net`")), (2, true), "{}", said.err);
    let said = repository.run("bob", &["review", "comment", "app::net::a"]);
    assert_eq!((said.code, said.err.contains("write it behind `--note`")), (2, true), "{}", said.err);
    assert_eq!(repository.run("bob", &["review", "accept"]).code, 2);
    let said = repository.review("bob", &["accept", "app::net::a", "--by", "@bob"]);
    assert_eq!(said.err, format!("    Accepted `app::net::a`, as `@bob`\n     Updated `{NET_RECORDS}`\n"));
    let before = repository.read(NET_RECORDS);
    let said = repository.review("bob", &["accept", "app::net::a", "--by", "@bob"]);
    assert_eq!((said.err.as_str(), repository.read(NET_RECORDS)), ("   Unchanged all of it was said before\n", before));
    repository.review("bob", &["reject", "app::net::a", "--by", "@bob", "--note", "loops"]);
    let records = repository.read(NET_RECORDS);
    assert_eq!((records.matches("item = ").count(), records.contains("verdict = \"reject\"")), (1, true), "{records}");
    assert!(
        repository.findings("ada").contains(&"missing-review: `app::net::a` is rejected by `@bob`: loops".to_owned())
    );
    let said = repository.review("bob", &["accept", "app::net::b", "--by", "noreply@anthropic.com"]);
    assert!(said.err.starts_with("`noreply@anthropic.com` is an agent"), "{}", said.err);
}

#[test]
fn agents_of_the_workspace_are_no_reviewers_either() {
    let policy = format!("{POLICY}\n[origin]\nsignatures = [\"agents.toml\"]\n");
    let repository = Repository::new(&policy);
    let house = "version = 1\n[[agent]]\nname = \"House\"\nemails = [\"bot@house.example\"]\n";
    repository.0.write("agents.toml", house).write("src/cart.rs", "").write("src/net.rs", "pub fn a() {}\n");
    repository.commit("ada");
    let said = repository.review("bob", &["accept", "app::net::a", "--by", "bot@house.example"]);
    assert!(said.err.starts_with("`bot@house.example` is an agent"), "{}", said.err);
    let found = "missing-review: `app::net::a` needs a review, and none counts: `bot@house.example` is an agent";
    assert_eq!(repository.findings("bob"), [found]);
    repository.review("bob", &["accept", "app::net::a"]);
    assert_eq!(repository.findings("bob"), [""; 0]);
}

#[test]
fn a_list_says_what_is_left_to_look_at() {
    let repository = Repository::new(POLICY);
    repository.review("bob", &["accept", "app::net::a", "app::net::b"]);
    repository.commit("bob");
    repository.0.write("src/net.rs", NET.replace('2', "4"));
    let said = repository.review("bob", &[]);
    let day = &jiff_day(&repository.read(NET_RECORDS));
    let expected = format!(
        "\
all-is-read  1 of 4 items reviewed
  stale     app::net::b       its body has changed, since `bob@example.org` accepted it on {day}
  missing   app::cart::total  nobody has accepted it
  missing   app::net::c       nobody has accepted it
  1 stale · 2 missing
"
    );
    assert_eq!(said.out, expected);
    let json = repository.review("bob", &["list", "--format", "json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["tables"][0]["items"].as_array().unwrap().len(), 4);
    assert_eq!(json["tables"][0]["items"][1]["state"], "reviewed");
}

/// The day of the first record.
fn jiff_day(records: &str) -> String {
    records.split("when = \"").nth(1).unwrap()[..10].to_owned()
}

#[test]
fn an_item_is_shown_with_what_has_changed_since_it_was_accepted() {
    let repository = Repository::new(POLICY);
    repository.review("bob", &["accept", "app::net::a", "--note", "short and clear"]);
    repository.commit("bob");
    // It moves to another file, and changes there.
    repository.0.write("src/net.rs", NET.replace("pub fn a() -> u8 {\n    1\n}\n", ""));
    repository.0.write("src/lib.rs", "pub mod cart;\n#[path = \"other.rs\"]\npub mod net;\n");
    repository.0.write("src/other.rs", "pub fn a() -> u8 {\n    // Why.\n    1 + 1\n}\n");
    repository.0.remove("src/net.rs");
    repository.commit("ada");
    let said = repository.review("bob", &["show", "app::net::a"]);
    let day = &jiff_day(&repository.read(NET_RECORDS));
    let commit = repository.git("bob", &["rev-parse", "HEAD^"]);
    let expected = format!(
        "\
app::net::a
src/other.rs:1:1
[[review]] all-is-read: none counts: `bob@example.org` accepted what was there before

Reviews
  accepted by bob@example.org on {day}: its body has changed
    short and clear

Since bob@example.org accepted it on {day}, in {}
  1   pub fn a() -> u8 {{
    -     1
  2 +     // Why.
  3 +     1 + 1
  4   }}

Intent
  no mark says what it is for

Tests
  no mark names a test of it

Used by
  src/cart.rs:2:5  app::cart::total
  1 item reaches it in one step or more: 1 of app
",
        &commit[..12]
    );
    assert_eq!(said.out, expected);
    // What was accepted and never committed is nowhere.
    repository.0.write("src/other.rs", "pub fn a() -> u8 {\n    3\n}\n");
    repository.review("eve", &["accept", "app::net::a"]);
    repository.0.write("src/other.rs", "pub fn a() -> u8 {\n    4\n}\n");
    let said = repository.review("bob", &["show", "app::net::a"]);
    assert!(said.out.contains("is in no commit of this repository: it is shown whole"), "{}", said.out);
    assert!(said.out.contains("  2       4\n"), "{}", said.out);
}

#[test]
fn an_item_is_shown_with_its_intent_tests_and_owners() {
    let repository = Repository::new(POLICY);
    repository.0.write("CODEOWNERS", "*.rs @all\n/src/net.rs @net-team\n");
    repository.0.write(
        "orchestrate.toml",
        POLICY.replace("\"fn\" }", "\"fn\" }\nby = [\"owners\"]\n\n[teams]\n\"@net-team\" = [\"bob@example.org\"]\n"),
    );
    let code = "#[cfg_attr(any(), generated(intent = \"Give the least that there is\", by = \"ai\", owner = \"@ada\"))]\npub fn a() -> u8 {\n    1\n}\n\n\
                #[cfg(test)]\nmod tests {\n    #[test]\n    #[cfg_attr(any(), verifies(super::a))]\n    fn is_one() {\n        assert_eq!(super::a(), 1);\n    }\n}\n";
    repository.0.write("src/net.rs", code);
    repository.review("eve", &["accept", "app::net::a"]);
    let said = repository.review("bob", &["show", "app::net::a"]);
    for part in [
        "src/net.rs:1:1  owned by @net-team, @ada\n",
        "[[review]] all-is-read: none counts: `eve@example.org` is none of those who are asked\n",
        "Code\n  1   #[cfg_attr(",
        "Intent\n  Give the least that there is\n  by ai\n",
        "Tests\n  app::net::tests::is_one  not run: `cargo orchestrate prove` runs it\n",
        "app::net::tests::is_one (test)\n",
    ] {
        assert!(said.out.contains(part), "{part}\n{}", said.out);
    }
    repository.review("bob", &["accept", "app::net::a"]);
    let records = repository.read(NET_RECORDS);
    assert!(
        records.contains("intent = \"v1:") && records.contains("tests = { \"app::net::tests::is_one\" = \"v1:"),
        "{records}"
    );
    repository.0.write("src/net.rs", code.replace("there is", "there may be").replace(", 1);", ", 2);"));
    let findings = repository.findings("zoe");
    let changed = "its intent has changed, its test `app::net::tests::is_one` has changed";
    assert!(
        findings.iter().any(|it| it.starts_with("stale-review: what `bob@example.org`") && it.ends_with(changed)),
        "{findings:?}"
    );
}

#[test]
fn approvals_of_a_pull_request_count_for_what_it_changed_and_has_not_changed_since() {
    let repository = Repository::new(POLICY);
    repository.0.write("src/net.rs", NET.replace('1', "11").replace('2', "22"));
    repository.commit("ada");
    let merge = repository.git("ada", &["rev-parse", "HEAD"]);
    // Since then.
    repository.0.write("src/net.rs", NET.replace('1', "11").replace('2', "23"));
    repository.commit("ada");
    let view = format!(
        r#"{{"author": {{"login": "ada"}}, "mergeCommit": {{"oid": "{}"}}, "reviews": [
            {{"author": {{"login": "bob"}}, "state": "APPROVED", "body": "fine", "submittedAt": "2026-11-02T08:00:00Z"}},
            {{"author": {{"login": "ada"}}, "state": "APPROVED", "body": "", "submittedAt": "2026-11-02T08:00:00Z"}},
            {{"author": {{"login": "helper[bot]"}}, "state": "APPROVED", "body": "", "submittedAt": "2026-11-02T08:00:00Z"}}
        ]}}"#,
        merge.trim()
    );
    repository.0.write("target/view.json", view);
    let said = repository.review("eve", &["import", "target/view.json"]);
    let expected = format!(
        "\
`@ada` is left out: the author's own word
`@helper[bot]` is left out: an agent or a bot is no reviewer
    Accepted `app::net::a`, as `@bob`
     Updated `{NET_RECORDS}`
1 of the items that it changed are left out: they have changed since, or stand in another file
    Imported 1 records, of 1 items and 1 people
"
    );
    assert_eq!(said.err, expected);
    assert!(repository.read(NET_RECORDS).contains("when = \"2026-11-02T08:00:00Z\""));
    let findings = repository.findings("eve");
    assert!(!findings.iter().any(|it| it.contains("app::net::a")) && findings.len() == 3, "{findings:?}");
    let said = repository.review("eve", &["import", "target/view.json"]);
    assert!(said.err.ends_with("Imported 0 records, of 1 items and 1 people\n"), "{}", said.err);
    repository.0.write("target/list.json", "[]");
    let said = repository.run("eve", &["review", "import", "target/list.json"]);
    assert_eq!((said.code, said.err.contains("name it, as in `--merge")), (2, true), "{}", said.err);
}

#[test]
fn a_weakening_is_accepted_by_its_fingerprint() {
    let repository = Repository::new(POLICY);
    let accept = |note: &str| {
        let what = "`denied-dependency` falls from `deny` to `warn`";
        repository.review("bob", &["accept", "--weakening", "3f9c2a7be01d4c55", "--what", what, "--note", note])
    };
    let said = accept("agreed");
    assert!(said.err.ends_with("Updated `orchestrate/reviews/weakenings.toml`\n"), "{}", said.err);
    accept("agreed until May");
    let text = repository.read("orchestrate/reviews/weakenings.toml");
    assert_eq!((text.matches("weakening = ").count(), text.contains("agreed until May")), (1, true), "{text}");
    assert_eq!(repository.run("bob", &["review", "accept", "--weakening", "3f9c"]).code, 2);
    repository.0.write("orchestrate/reviews/weakenings.toml", text.replace("note = ", "nota = "));
    let said = repository.run("bob", &["check"]);
    assert_eq!((said.code, said.err.contains("did you mean `note`?")), (2, true), "{}", said.err);
}
