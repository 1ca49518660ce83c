//! `origin`: small histories, each with one thing that tells, or does not tell, who wrote what.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

use std::process::Command;

use camino::{Utf8Path, Utf8PathBuf};
use orchestrate_tests::binary::binary;
use orchestrate_tests::scratch::{Said, quiet, said};
use serde_json::Value;

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n";
const CLAUDE: &str = "Co-authored-by: Claude Opus 4.7 (1M context) <noreply@anthropic.com>";
const F: &str = "pub fn f() -> u32 {\n    let a = 1;\n    let b = 2;\n    a + b\n}\n";
const G: &str = "pub fn g() -> u32 {\n    let c = 3;\n    let d = 4;\n    c * d\n}\n";

/// A repository of a package.
struct Repository {
    _folder: tempfile::TempDir,
    root: Utf8PathBuf,
}

impl Repository {
    fn new() -> Repository {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(folder.path()).unwrap().canonicalize_utf8().unwrap();
        let repository = Repository { _folder: folder, root };
        repository.write("Cargo.toml", MANIFEST);
        repository.write(".gitignore", "target\nCargo.lock\n");
        repository.write("src/lib.rs", "");
        repository.git(&["init", "-q", "-b", "main"]);
        repository.commit("Begin");
        repository
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn commit(&self, message: &str) {
        self.commit_by("Ann <ann@example.org>", message);
    }

    fn commit_by(&self, author: &str, message: &str) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "--allow-empty", "--author", author, "-m", message]);
    }

    fn git(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c", "commit.gpgsign=false"]);
        command.args(["-c", "protocol.file.allow=always"]).args(arguments).current_dir(&self.root);
        let said = said(&mut command);
        assert_eq!(said.code, 0, "{}", said.all());
        said.out.trim().to_owned()
    }

    fn run(&self, arguments: &[&str]) -> Said {
        run_at(&self.root, arguments)
    }

    fn origin(&self, arguments: &[&str]) -> Value {
        origin_at(&self.root, arguments)
    }

    /// Each item with its class and its lines: `app::f ai 5/0/0`.
    fn items(&self) -> Vec<String> {
        items(&self.origin(&[]))
    }
}

fn run_at(root: &Utf8Path, arguments: &[&str]) -> Said {
    let mut command = Command::new(binary());
    command.args(arguments).arg("--offline").current_dir(root);
    quiet(&mut command);
    said(&mut command)
}

fn origin_at(root: &Utf8Path, arguments: &[&str]) -> Value {
    let said = run_at(root, &[&["origin", "--format", "json"], arguments].concat());
    assert_eq!(said.code, 0, "{}", said.all());
    serde_json::from_str(&said.out).unwrap()
}

fn items(found: &Value) -> Vec<String> {
    let shown = |it: &Value| {
        let lines = &it["lines"];
        let (item, class) = (it["item"].as_str().unwrap(), it["class"].as_str().unwrap());
        format!("{item} {class} {}/{}/{}", lines["ai"], lines["human"], lines["unknown"])
    };
    found["items"].as_array().unwrap().iter().map(shown).collect()
}

fn not_known(found: &Value) -> String {
    found["not_known"].to_string()
}

#[test]
fn trailers_and_addresses_tell_and_a_person_called_so_does_not() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F);
    repository.commit(&format!("Add f\n\n{CLAUDE}"));
    repository.write("src/lib.rs", &format!("{F}{G}"));
    repository.commit_by("Claude Dupont <claude@dupont.example>", "Bump @openai/codex from 1 to 2");
    repository.write("src/h.rs", "");
    repository.write("src/lib.rs", &format!("{F}{G}pub struct H;\n"));
    repository.commit_by("Codex <codex@openai.com>", "Add H");
    let found = repository.origin(&[]);
    assert_eq!(items(&found), ["app::f ai 5/0/0", "app::g unknown 0/0/5", "app::H ai 1/0/0"]);
    assert_eq!((&found["commits"], &found["signed"]), (&4.into(), &2.into()));
    let agents = found["agents"].to_string();
    assert!(agents.contains("trailer co-authored-by") && agents.contains("author's address"), "{agents}");
    assert!(not_known(&found).contains("5 lines: the commit that wrote them bears no sign"), "{found}");
}

#[test]
fn a_team_may_say_that_people_sign_nothing_and_since_when() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F);
    repository.commit("Add f");
    let policy = |rest: &str| repository.write("orchestrate.toml", &format!("version = 1\n[origin]\n{rest}\n"));
    policy("unsigned = \"human\"");
    assert_eq!(repository.items(), ["app::f human 0/5/0"]);
    policy("unsigned = \"human\"\nsince = \"9999-01-01\"");
    assert_eq!(repository.items(), ["app::f unknown 0/0/5"]);
    policy("since = \"2020-01-01\"");
    let said = repository.run(&["origin"]);
    assert!(said.code == 2 && said.err.contains("that is not said"), "{}", said.all());
}

#[test]
fn signatures_of_ones_own_add_and_are_held_to_their_form() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F);
    repository.commit_by("House <bot@house.example>", "Add f");
    repository.write("orchestrate.toml", "version = 1\n[origin]\nsignatures = [\"orchestrate/agents.toml\"]\n");
    let said = repository.run(&["origin"]);
    assert!(said.code == 2 && said.err.contains("it is not there"), "{}", said.all());
    repository.write(
        "orchestrate/agents.toml",
        "version = 1\n[[agent]]\nname = \"House\"\nemail = [\"bot@house.example\"]\n",
    );
    let said = repository.run(&["origin"]);
    assert!(said.code == 2 && said.err.contains("did you mean `emails`?"), "{}", said.all());
    repository.write(
        "orchestrate/agents.toml",
        "version = 1\n[[agent]]\nname = \"House\"\nemails = [\"bot@house.example\"]\n",
    );
    assert_eq!(repository.items(), ["app::f ai 5/0/0"]);
}

#[test]
fn a_note_is_finer_than_the_commit() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F);
    repository.commit(&format!("Add f\n\n{CLAUDE}"));
    let note = "src/lib.rs\n  h_0123456789abcd 2-3\n  s_0123456789abcd::t_0123456789abcd 4\n---\n{\"schema_version\":\"authorship/3.0.0\",\
                \"prompts\":{},\"sessions\":{\"s_0123456789abcd\":{\"agent_id\":{\"tool\":\"cursor\"}}},\"humans\":{}}";
    repository.git(&["notes", "--ref", "ai", "add", "-m", note, "HEAD"]);
    repository.write("src/lib.rs", &format!("\n{F}"));
    repository.commit("Move it down");
    let found = repository.origin(&[]);
    assert_eq!(items(&found), ["app::f mixed 3/2/0"]);
    assert_eq!(found["items"][0]["agents"].to_string(), "[\"Claude\",\"Cursor\"]");
    assert_eq!(found["in_use"].to_string(), "[\"refs/notes/ai\"]");
}

#[test]
fn records_of_agent_trace_are_followed_from_their_revision() {
    let repository = Repository::new();
    repository.write("src/lib.rs", &format!("{F}{G}"));
    repository.commit("Add f and g");
    let revision = repository.git(&["rev-parse", "HEAD"]);
    let record = |revision: &str, kind: &str, lines: (u32, u32)| {
        format!(
            r#"{{"version":"0.1.0","vcs":{{"type":"git","revision":"{revision}"}},"files":[{{"path":"src/lib.rs","conversations":[{{"contributor":{{"type":"{kind}","model_id":"anthropic/claude-opus-4-5"}},"ranges":[{{"start_line":{},"end_line":{}}}]}}]}}]}}"#,
            lines.0, lines.1
        )
    };
    let records =
        [record(&revision, "ai", (1, 5)), record(&revision, "human", (6, 10)), record(&"0".repeat(40), "ai", (1, 9))];
    repository.write(".agent-trace/traces.jsonl", &format!("{}\nnot json\n", records.join("\n")));
    repository.write("src/lib.rs", &format!("{G}// between\n{F}"));
    repository.commit("Turn them round");
    let found = repository.origin(&[]);
    assert_eq!(items(&found), ["app::g human 0/5/0", "app::f ai 5/0/0"]);
    assert!(not_known(&found).contains("1 record of Agent Trace about revisions that are not here"), "{found}");
    assert!(not_known(&found).contains("1 record of Agent Trace that cannot be read"), "{found}");
}

#[test]
fn lines_are_followed_through_renames_moves_and_merges() {
    let repository = Repository::new();
    repository.write("src/old.rs", &format!("{F}{G}"));
    repository.write("src/lib.rs", "pub mod old;\n");
    repository.commit(&format!("Add f and g\n\n{CLAUDE}"));
    repository.git(&["mv", "src/old.rs", "src/new.rs"]);
    repository.write("src/lib.rs", "pub mod new;\n");
    repository.commit("Rename");
    repository.git(&["checkout", "-q", "-b", "other"]);
    repository.write("src/new.rs", F);
    repository.write("src/moved.rs", G);
    repository.write("src/lib.rs", "pub mod new;\npub mod moved;\n");
    repository.commit("Move g");
    repository.git(&["checkout", "-q", "main"]);
    repository.write("src/lib.rs", "pub mod new;\n\npub const X: u32 = 1;\n");
    repository.commit("Add X");
    // Both have changed `lib.rs`: what stands there in the end is put together by hand, with a line of its own.
    let merge =
        Command::new("git").args(["merge", "-q", "--no-commit", "other"]).current_dir(&repository.root).output();
    assert!(!merge.unwrap().status.success());
    repository.write("src/lib.rs", "pub mod new;\npub mod moved;\npub const X: u32 = 1;\npub const Y: u32 = 2;\n");
    repository.commit_by("Codex <codex@openai.com>", "Merge other");
    let want = ["app::X unknown 0/0/1", "app::Y ai 1/0/0", "app::moved::g ai 5/0/0", "app::new::f ai 5/0/0"];
    let mut items = repository.items();
    items.sort();
    assert_eq!(items, want);
}

#[test]
fn what_is_not_committed_is_unknown() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F);
    repository.commit(&format!("Add f\n\n{CLAUDE}"));
    repository.write("src/lib.rs", &format!("pub mod h;\n{G}{F}"));
    repository.write("src/h.rs", "pub fn h() {}\n");
    let found = repository.origin(&[]);
    let mut shown = items(&found);
    shown.sort();
    assert_eq!(shown, ["app::f ai 5/0/0", "app::g unknown 0/0/5", "app::h::h unknown 0/0/1"]);
    assert!(not_known(&found).contains("7 lines: not committed yet"), "{found}");
}

#[test]
fn a_shallow_clone_knows_where_it_begins() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F);
    repository.commit("Add f");
    repository.write("src/lib.rs", &format!("{F}{G}"));
    repository.commit(&format!("Add g\n\n{CLAUDE}"));
    repository.write("src/lib.rs", &format!("{F}{G}pub struct H;\n"));
    repository.commit(&format!("Add H\n\n{CLAUDE}"));
    let folder = tempfile::tempdir().unwrap();
    let clone = Utf8Path::from_path(folder.path()).unwrap().canonicalize_utf8().unwrap().join("clone");
    repository.git(&["clone", "-q", "--depth", "2", &format!("file://{}", repository.root), clone.as_str()]);
    let found = origin_at(&clone, &[]);
    // That `Add g` wrote `g` is not to be seen in a clone that begins with it.
    assert_eq!(items(&found), ["app::f unknown 0/0/5", "app::g unknown 0/0/5", "app::H ai 1/0/0"]);
    assert!(not_known(&found).contains("10 lines: older than this shallow clone"), "{found}");
}

#[test]
fn what_git_lacks_is_said_and_not_fetched() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F);
    repository.write("src/other.rs", "pub fn other() {}\n");
    repository.commit("Add f");
    let blob = repository.git(&["rev-parse", "HEAD:src/lib.rs"]);
    repository.write("src/lib.rs", &format!("mod other;\n{F}{G}"));
    repository.commit(&format!("Add g\n\n{CLAUDE}"));
    std::fs::remove_file(repository.root.join(".git/objects").join(&blob[..2]).join(&blob[2..])).unwrap();
    let found = repository.origin(&[]);
    assert_eq!(items(&found), ["app::f unknown 0/0/5", "app::g unknown 0/0/5", "app::other::other unknown 0/0/1"]);
    assert!(not_known(&found).contains("11 lines: git lacks texts"), "{found}");
    assert!(not_known(&found).contains("1 file could not be followed whole"), "{found}");
}

#[test]
fn without_git_or_a_workspace_it_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let root = Utf8Path::from_path(folder.path()).unwrap().canonicalize_utf8().unwrap();
    let nothing = run_at(&root, &["origin"]);
    assert!(nothing.code == 2 && nothing.err.contains("Cargo.toml"), "{}", nothing.all());
    std::fs::create_dir(root.join("src")).unwrap();
    std::fs::write(root.join("src/lib.rs"), F).unwrap();
    std::fs::write(root.join("Cargo.toml"), MANIFEST).unwrap();
    let no_repository = run_at(&root, &["origin"]);
    assert!(no_repository.code == 2 && no_repository.err.contains("run `git init`"), "{}", no_repository.all());
}

#[test]
fn a_repository_without_a_commit_has_no_history() {
    let folder = tempfile::tempdir().unwrap();
    let root = Utf8Path::from_path(folder.path()).unwrap().canonicalize_utf8().unwrap();
    let repository = Repository { _folder: folder, root };
    repository.write("Cargo.toml", MANIFEST);
    repository.write("src/lib.rs", F);
    repository.git(&["init", "-q", "-b", "main"]);
    assert_eq!(repository.items(), ["app::f unknown 0/0/5"]);
}

#[test]
fn since_a_revision_only_later_commits_and_their_lines_count() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F);
    repository.commit("Add f");
    repository.git(&["tag", "before"]);
    repository.write("src/lib.rs", &format!("{F}{G}"));
    repository.commit(&format!("Add g\n\n{CLAUDE}"));
    let found = repository.origin(&["--since", "before"]);
    assert_eq!((items(&found), &found["commits"]), (vec!["app::g ai 5/0/0".to_owned()], &1.into()));
    let said = repository.run(&["origin", "--since", "no-such"]);
    assert!(said.code == 2 && said.err.contains("git knows no commit `no-such`"), "{}", said.all());
}

#[test]
fn items_and_files_can_be_asked_for() {
    let repository = Repository::new();
    repository.write("src/lib.rs", "pub mod a;\npub fn f() {}\n");
    repository.write("src/a.rs", G);
    repository.commit(&format!("Add f and g\n\n{CLAUDE}"));
    assert_eq!(items(&repository.origin(&["app::a"])), ["app::a::g ai 5/0/0"]);
    assert_eq!(items(&repository.origin(&["src/lib.rs"])), ["app::f ai 1/0/0"]);
    let modules = repository.origin(&["--modules"])["parts"].to_string();
    assert!(modules.contains(r#""name":"app::a""#) && modules.contains(r#""lines":{"ai":5,"#), "{modules}");
    let said = repository.run(&["origin", "src/no.rs"]);
    assert!(said.code == 2 && said.err.contains("no source of this workspace is at `src/no.rs`"), "{}", said.all());
    let said = repository.run(&["origin", "app::a"]);
    assert!(said.out.contains("app::a::g  ai"), "{}", said.all());
}

#[test]
fn what_is_kept_is_used_and_what_is_broken_is_followed_again() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F);
    repository.commit(&format!("Add f\n\n{CLAUDE}"));
    let blob = repository.git(&["rev-parse", "HEAD:src/lib.rs"]);
    repository.write("src/lib.rs", &format!("{F}{G}"));
    repository.commit("Add g");
    let first = repository.origin(&[]);
    assert_eq!(items(&first), ["app::f ai 5/0/0", "app::g unknown 0/0/5"]);
    let kept = || {
        let folder = repository.root.join("target/orchestrate").read_dir_utf8().unwrap();
        folder.map(|it| it.unwrap().into_path()).find(|it| it.file_name().unwrap().starts_with("origin-")).unwrap()
    };
    let bytes = std::fs::read(kept()).unwrap();
    for bent in [bytes[..bytes.len() - 3].to_vec(), b"nonsense".to_vec()] {
        std::fs::write(kept(), bent).unwrap();
        assert_eq!(repository.origin(&[]), first);
    }
    assert_eq!(std::fs::read(kept()).unwrap(), bytes);
    // Without this text, nobody could follow the lines once more.
    std::fs::remove_file(repository.root.join(".git/objects").join(&blob[..2]).join(&blob[2..])).unwrap();
    assert_eq!(repository.origin(&[]), first);
    std::fs::remove_file(kept()).unwrap();
    assert_eq!(repository.items(), ["app::f unknown 0/0/5", "app::g unknown 0/0/5"]);
}

#[test]
fn a_check_hears_of_a_commit_that_changes_no_file() {
    let repository = Repository::new();
    repository.write("orchestrate.toml", "version = 1\n[levels]\norigin = \"deny\"\n");
    repository.write("src/lib.rs", F);
    assert_eq!(repository.run(&["check"]).code, 0);
    repository.commit(&format!("Add f\n\n{CLAUDE}"));
    let said = repository.run(&["check"]);
    assert!(said.code == 1 && said.out.contains("`app` was written by Claude with the item in it"), "{}", said.all());
    repository.git(&["commit", "-q", "--amend", "-m", "Add f"]);
    assert_eq!(repository.run(&["check"]).code, 0);
    std::fs::remove_dir_all(repository.root.join(".git")).unwrap();
    let said = repository.run(&["check"]);
    assert!(said.code == 2 && said.err.contains("is in no git repository"), "{}", said.all());
}
