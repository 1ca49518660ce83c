//! `report`: small histories with set dates, each with one thing that became of code.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

use std::process::Command;

use camino::{Utf8Path, Utf8PathBuf};
use orchestrate_tests::binary::binary;
use orchestrate_tests::scratch::{Said, quiet, said};
use serde_json::Value;

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n";
const CLAUDE: &str = "Co-authored-by: Claude <noreply@anthropic.com>";
const F: &str = "pub fn f() -> u32 {\n    let a = 1;\n    let b = 2;\n    a + b\n}\n";

/// A repository of a package, of which each commit is made on a day that is said.
struct Repository {
    _folder: tempfile::TempDir,
    root: Utf8PathBuf,
}

/// 1 January 2026 is day 0.
fn date(day: u32) -> String {
    format!("{} +0000", 1_767_225_600 + u64::from(day) * 86_400)
}

impl Repository {
    /// Begun on day 0, without a line of Rust.
    fn new() -> Repository {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(folder.path()).unwrap().canonicalize_utf8().unwrap();
        let repository = Repository { _folder: folder, root };
        repository.write("Cargo.toml", MANIFEST);
        repository.write(".gitignore", "target\nCargo.lock\n");
        repository.write("src/lib.rs", "");
        repository.git(0, &["init", "-q", "-b", "main"]);
        repository.commit(0, "Begin");
        repository
    }

    fn write(&self, path: &str, text: &str) -> &Repository {
        let path = self.root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self
    }

    fn commit(&self, day: u32, message: &str) -> String {
        self.git(day, &["add", "-A"]);
        self.git(day, &["commit", "-q", "--allow-empty", "-m", message]);
        self.git(day, &["rev-parse", "HEAD"])
    }

    fn git(&self, day: u32, arguments: &[&str]) -> String {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c", "commit.gpgsign=false"]);
        command.args(["-c", "protocol.file.allow=always"]).args(arguments).current_dir(&self.root);
        command.env("GIT_AUTHOR_DATE", date(day)).env("GIT_COMMITTER_DATE", date(day));
        let said = said(&mut command);
        assert_eq!(said.code, 0, "{}", said.all());
        said.out.trim().to_owned()
    }

    fn run(&self, arguments: &[&str]) -> Said {
        run_at(&self.root, arguments)
    }

    fn report(&self, arguments: &[&str]) -> Report {
        report_at(&self.root, arguments)
    }
}

fn run_at(root: &Utf8Path, arguments: &[&str]) -> Said {
    let mut command = Command::new(binary());
    command.args(arguments).arg("--offline").current_dir(root);
    quiet(&mut command);
    said(&mut command)
}

fn report_at(root: &Utf8Path, arguments: &[&str]) -> Report {
    let said = run_at(root, &[&["report", "--format", "json"], arguments].concat());
    assert_eq!(said.code, 0, "{}", said.all());
    Report(serde_json::from_str(&said.out).unwrap())
}

/// The JSON of a report.
struct Report(Value);

impl Report {
    fn figure(&self, measure: &str, days: Option<u32>, of: &str) -> Option<&Value> {
        let measures = self.0["measures"].as_array().unwrap();
        let found = measures.iter().find(|it| it["measure"] == measure && it["days"].as_u64() == days.map(u64::from));
        let figures = found.unwrap()["figures"].as_array().unwrap();
        figures.iter().find(|it| it["of"] == of)
    }

    /// `events/n` of a figure, or that there is none.
    fn count(&self, measure: &str, days: Option<u32>, of: &str) -> String {
        let Some(figure) = self.figure(measure, days, of) else { return "none".to_owned() };
        format!("{}/{}", figure["events"], figure["n"])
    }

    fn rework(&self, days: u32, of: &str) -> String {
        self.count("rework", Some(days), of)
    }

    fn value(&self, measure: &str, days: Option<u32>, of: &str) -> Option<f64> {
        self.figure(measure, days, of)?["value"].as_f64()
    }

    fn not_known(&self) -> String {
        self.0["not_known"].to_string()
    }
}

#[test]
fn rework_counts_from_the_day_it_was_done() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F).commit(1, &format!("Add f\n\n{CLAUDE}"));
    // After 12, 23 and 79 days.
    repository.write("src/lib.rs", &F.replace("= 1", "= 10")).commit(13, "One");
    repository.write("src/lib.rs", &F.replace("= 1", "= 10").replace("= 2", "= 20")).commit(24, "Two");
    let last = F.replace("= 1", "= 10").replace("= 2", "= 20").replace("a + b", "a * b");
    repository.write("src/lib.rs", &last).commit(80, "Three");
    let report = repository.report(&[]);
    // Four lines with code: the brace says nothing.
    let ai = [14, 21, 30].map(|days| report.rework(days, "ai"));
    assert_eq!(ai, ["1/4", "1/4", "2/4"]);
    // Nothing was seen for 90 days, and of three commits there is no interval.
    assert_eq!(report.rework(90, "ai"), "none");
    assert!(report.figure("rework", Some(14), "ai").unwrap()["interval"].is_null());
    // What was written on day 13 and 24 is seen as well, and nobody can say by whom.
    assert_eq!(report.rework(14, "unknown"), "0/2");
    assert_eq!((report.rework(14, "human"), report.rework(14, "all")), ("none".to_owned(), "1/6".to_owned()));
    // By the month in which they were written.
    assert_eq!((report.rework(30, "2026-01"), report.rework(30, "2026-03")), ("2/6".to_owned(), "none".to_owned()));
    // The last line that ended was seen for 79 days; what was not seen longer stands.
    assert_eq!(report.value("survival", Some(30), "ai"), Some(0.5));
    assert_eq!(report.value("survival", Some(90), "ai"), None);
    assert_eq!(report.value("median-life", None, "ai"), Some(23.0));
}

#[test]
fn to_move_to_rename_and_to_indent_is_no_rework() {
    let repository = Repository::new();
    repository.write("src/lib.rs", "pub mod a;\npub mod b;\n").write("src/a.rs", &format!("{F}pub struct S;\n"));
    repository.commit(1, "Add f");
    repository.git(2, &["mv", "src/a.rs", "src/b.rs"]);
    repository.commit(2, "Rename");
    let indented = format!("pub mod m {{\n{}}}\n", F.replace('\n', "\n    "));
    repository.write("src/a.rs", &indented).write("src/b.rs", "pub struct S;\n").commit(3, "Move f");
    repository.commit(100, "Wait");
    let report = repository.report(&[]);
    assert_eq!(report.rework(90, "all"), "0/8");
    repository.write("src/b.rs", "// pub struct S;\n").commit(101, "Delete S");
    assert_eq!(repository.report(&[]).rework(90, "all"), "0/8");
    assert_eq!(repository.report(&[]).value("survival", Some(90), "all"), Some(1.0));
    repository.commit(120, "Wait");
    let stands = repository.report(&[]);
    assert!(stands.value("survival", Some(90), "all") == Some(1.0) && stands.rework(90, "all") == "0/8");
}

#[test]
fn a_merge_reworks_nothing_that_a_branch_has() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F).commit(1, "Add f");
    repository.git(2, &["checkout", "-q", "-b", "other"]);
    repository.write("src/lib.rs", &F.replace("= 1", "= 10")).commit(10, &format!("One\n\n{CLAUDE}"));
    repository.git(11, &["checkout", "-q", "main"]);
    repository.write("src/lib.rs", &F.replace("a + b", "a * b")).commit(12, "Multiply");
    repository.git(40, &["merge", "-q", "--no-ff", "-m", "Merge other", "other"]);
    repository.commit(200, "Wait");
    let report = repository.report(&[]);
    // Both were altered on their branches, on day 10 and 12; the merge on day 40 adds nothing.
    assert_eq!((report.rework(14, "all"), report.rework(90, "all")), ("2/6".to_owned(), "2/6".to_owned()));
    // 30 days from when the branch was begun to the merge; an agent has signed it.
    assert_eq!(report.value("lead-time", None, "ai"), Some(720.0));
    let lead = report.figure("lead-time", None, "all").unwrap();
    assert_eq!((&lead["n"], &lead["interval"]), (&1.into(), &Value::Null));
    assert!(
        report.not_known().contains("the lead time of 3 commits on the first-parent line"),
        "{}",
        report.not_known()
    );
}

#[test]
fn reverts_are_counted_by_who_wrote_what_they_revert() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F).commit(1, &format!("Add f\n\n{CLAUDE}"));
    repository.write("src/lib.rs", &F.replace("= 1", "= 10")).commit(2, &format!("Alter a\n\n{CLAUDE}"));
    repository.git(3, &["revert", "--no-edit", "HEAD"]);
    let report = repository.report(&[]);
    assert_eq!(
        (report.count("reverted", None, "ai"), report.count("reverted", None, "unknown")),
        ("1/2".to_owned(), "0/2".to_owned())
    );
    let interval = &report.figure("reverted", None, "ai").unwrap()["interval"];
    assert!(interval[0].as_f64().unwrap() > 0.09 && interval[1].as_f64().unwrap() < 0.91, "{interval}");
    // The state that was restored was written by nobody anew: the line of day 1 stands, and that of day 2 was altered.
    repository.commit(100, "Wait");
    let report = repository.report(&[]);
    assert_eq!((report.rework(14, "ai"), report.rework(14, "unknown")), ("1/5".to_owned(), "none".to_owned()));
    repository.write("src/lib.rs", "").commit(101, "Revert \"No such subject\"");
    assert!(repository.report(&[]).not_known().contains("what 1 revert reverted"));
}

#[test]
fn a_later_fix_is_one_that_says_so_and_came_in_time() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F).commit(1, &format!("Add f\n\n{CLAUDE}"));
    repository.write("src/g.rs", "pub fn g() {}\n").write("src/lib.rs", &format!("pub mod g;\n{F}"));
    repository.commit(2, &format!("Add g\n\n{CLAUDE}"));
    repository.write("src/g.rs", "pub fn g() -> u8 { 0 }\n").commit(3, "Add a prefix to g");
    repository.write("src/lib.rs", &format!("pub mod g;\n{}", F.replace("a + b", "a * b"))).commit(51, "Fix f");
    repository.commit(200, "Wait");
    let report = repository.report(&[]);
    let of_ai = [30, 90].map(|days| report.count("fixed", Some(days), "ai"));
    assert_eq!(of_ai, ["0/2", "1/2"]);
}

#[test]
fn marks_tests_reviews_and_owners_of_what_stands() {
    let repository = Repository::new();
    let text = format!(
        "#[cfg_attr(any(), generated(intent = \"Add one and two\", by = \"ai\"))]\n{F}pub fn g() {{}}\n#[test]\nfn holds_f() {{ assert_eq!(f(), 3); }}\n"
    );
    repository.write("src/lib.rs", &text).write("CODEOWNERS", "src/ @core\n");
    repository.write("orchestrate.toml", "version = 1\n[[review]]\nname = \"all\"\nfor = {}\nnot-author = false\n");
    repository.commit(10, "Add f and g");
    repository.commit(20, "Wait");
    let report = repository.report(&[]);
    assert_eq!(
        (report.count("marked", None, "all"), report.count("marked", None, "@core")),
        ("1/3".to_owned(), "1/3".to_owned())
    );
    assert_eq!(report.count("untested", None, "all"), "1/2");
    assert_eq!(
        (report.count("unread", None, "all"), report.count("backlog", None, "all")),
        ("8/8".to_owned(), "2/2".to_owned())
    );
    assert_eq!(
        (report.value("backlog-lines", None, "all"), report.value("backlog-age", None, "all")),
        (Some(6.0), Some(10.0))
    );
    assert_eq!(report.rework(14, "@core"), "none");
    assert!(report.not_known().contains("what runs of tests show of 2 of 2 functions"), "{}", report.not_known());
    assert!(report.not_known().contains("the time to review: no acceptance"), "{}", report.not_known());
    let accepted = repository.run(&["review", "accept", "app::f", "--by", "bob@example.org"]);
    assert_eq!(accepted.code, 0, "{}", accepted.all());
    let report = repository.report(&[]);
    assert_eq!(
        (report.count("unread", None, "all"), report.count("backlog", None, "all")),
        ("3/8".to_owned(), "1/2".to_owned())
    );
    assert_eq!(report.figure("time-to-review", None, "all").unwrap()["n"], 1);
    // The agent's word is no person's.
    std::fs::remove_dir_all(repository.root.join("orchestrate")).unwrap();
    let accepted = repository.run(&["review", "accept", "app::f", "--by", "noreply@anthropic.com"]);
    assert!(accepted.code != 0 || repository.report(&[]).count("unread", None, "all") == "8/8", "{}", accepted.all());
}

#[test]
fn since_a_day_or_a_revision_only_later_lines_count() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F).commit(1, "Add f");
    repository.git(1, &["tag", "before"]);
    repository.write("src/lib.rs", &format!("{F}pub fn g() {{}}\n")).commit(40, "Add g");
    repository.write("src/lib.rs", &format!("{F}pub fn g() -> u8 {{ 0 }}\n")).commit(45, "Alter g");
    repository.commit(100, "Wait");
    assert_eq!(repository.report(&[]).rework(14, "all"), "1/6");
    for since in ["before", "2026-01-10"] {
        let report = repository.report(&["--since", since]);
        assert_eq!((report.rework(14, "all"), &report.0["commits"]), ("1/2".to_owned(), &3.into()), "{since}");
        assert_eq!(report.0["window"]["from"], "2026-02-10");
    }
    let said = repository.run(&["report", "--since", "no-such"]);
    assert!(said.code == 2 && said.err.contains("git knows no commit `no-such`"), "{}", said.all());
}

#[test]
fn what_a_shallow_clone_begins_with_counts_for_nothing() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F).commit(1, "Add f");
    repository.write("src/lib.rs", &F.replace("= 1", "= 10")).commit(2, "One");
    repository.write("src/lib.rs", &F.replace("= 1", "= 10").replace("= 2", "= 20")).commit(3, "Two");
    repository.commit(100, "Wait");
    let folder = tempfile::tempdir().unwrap();
    let clone = Utf8Path::from_path(folder.path()).unwrap().canonicalize_utf8().unwrap().join("clone");
    repository.git(100, &["clone", "-q", "--depth", "2", &format!("file://{}", repository.root), clone.as_str()]);
    let report = report_at(&clone, &[]);
    assert_eq!(report.rework(14, "all"), "none");
    assert!(
        report.not_known().contains("since when 4 lines are there, which count in no share"),
        "{}",
        report.not_known()
    );
    assert!(
        report.not_known().contains("1 commit before which a shallow clone has no history"),
        "{}",
        report.not_known()
    );
}

#[test]
fn people_and_pages_are_shown_no_figure_without_its_count() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F).commit(1, &format!("Add f\n\n{CLAUDE}"));
    repository.write("src/lib.rs", &F.replace("= 1", "= 10")).commit(5, "Alter a");
    repository.commit(100, "Wait");
    let human = repository.run(&["report"]);
    assert!(human.out.contains("reworked") || human.out.contains("rework: % of lines"), "{}", human.all());
    assert!(human.out.contains("25.0") && human.out.contains("4/1"), "{}", human.all());
    assert!(human.out.contains("4 commits, 2026-01-01 to 2026-04-11"), "{}", human.all());
    let markdown = repository.run(&["report", "--format", "markdown"]);
    assert!(markdown.out.contains("| ai | 25.0 of 4/1 |"), "{}", markdown.all());
    assert!(markdown.out.contains("- rework, 14 days: share of lines"), "{}", markdown.all());
    assert_eq!(repository.run(&["report"]).out, human.out);
}

#[test]
fn without_git_or_a_commit_it_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let root = Utf8Path::from_path(folder.path()).unwrap().canonicalize_utf8().unwrap();
    std::fs::create_dir(root.join("src")).unwrap();
    std::fs::write(root.join("src/lib.rs"), F).unwrap();
    std::fs::write(root.join("Cargo.toml"), MANIFEST).unwrap();
    let said = run_at(&root, &["report"]);
    assert!(said.code == 2 && said.err.contains("run `git init`"), "{}", said.all());
    let repository = Repository { _folder: folder, root };
    repository.git(0, &["init", "-q", "-b", "main"]);
    let report = repository.report(&[]);
    assert_eq!(
        (&report.0["head"], &report.0["window"], report.rework(14, "all")),
        (&Value::Null, &Value::Null, "none".to_owned())
    );
}

#[test]
fn what_is_kept_is_used_and_is_no_business_of_origin() {
    let repository = Repository::new();
    repository.write("src/lib.rs", F).commit(1, "Add f");
    repository.write("src/lib.rs", &F.replace("= 1", "= 10")).commit(5, "Alter a");
    repository.commit(100, "Wait");
    let kept = |what: &str| {
        let folder = repository.root.join("target/orchestrate").read_dir_utf8().unwrap();
        folder.map(|it| it.unwrap().into_path()).find(|it| it.file_name().unwrap().starts_with(what))
    };
    assert_eq!(repository.run(&["origin"]).code, 0);
    assert!(kept("origin-").is_some() && kept("lives-").is_none());
    let first = repository.report(&[]);
    assert_eq!(first.rework(14, "all"), "1/5");
    let path = kept("lives-").unwrap();
    let bytes = std::fs::read(&path).unwrap();
    for bent in [bytes[..bytes.len() - 3].to_vec(), b"nonsense".to_vec()] {
        std::fs::write(&path, bent).unwrap();
        assert_eq!(repository.report(&[]).0, first.0);
    }
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
    // A text that nobody needs any more: what is kept is used.
    let blob = repository.git(100, &["rev-parse", "HEAD~2:src/lib.rs"]);
    std::fs::remove_file(repository.root.join(".git/objects").join(&blob[..2]).join(&blob[2..])).unwrap();
    assert_eq!(repository.report(&[]).0, first.0);
}
