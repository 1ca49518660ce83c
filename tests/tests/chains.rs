//! `why` and `impact`: chains of uses on demand, with their places.

#![expect(clippy::unwrap_used, reason = "this is how a test fails")]

use orchestrate_tests::binary::binary;
use orchestrate_tests::fixture::{Armed, Fixture};
use orchestrate_tests::scratch::{Said, quiet, said};
use serde_json::Value;

const SHORT: &str = "app::domain::short reaches std::fs::read_to_string in 3 steps
  src/lib.rs:8:9   app::domain::short uses app::util::second
  src/lib.rs:65:9  app::util::second uses app::util::third
  src/lib.rs:68:9  app::util::third uses std::fs::read_to_string

";

#[test]
fn chains_are_shown_a_step_a_line_the_shortest_first() {
    let armed = chains();
    let of_short = run(&armed, &["why", "app::domain::short", "std::fs"]);
    let last = "1 use in `app::domain::short` leads to `std::fs`\n";
    assert_eq!((of_short.code, of_short.out.as_str()), (0, format!("{SHORT}{last}").as_str()), "{}", of_short.all());
    let of_all = run(&armed, &["why", "app::domain", "std::fs", "--limit", "4"]);
    let lengths: Vec<&str> =
        of_all.out.lines().filter_map(|line| line.split_once(" in ")?.1.split_once(" step")).map(|it| it.0).collect();
    assert_eq!(lengths, ["1", "2", "3", "3"], "{}", of_all.all());
    assert!(of_all.out.contains("6 uses in `app::domain` lead to `std::fs`, 4 shown: `--limit 6`"), "{}", of_all.all());
    let json = run(&armed, &["why", "app::util", "app::store::Db", "--format", "json"]);
    let document: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(document["total"], 2, "{}", json.out);
    assert_eq!(document["chains"][0]["steps"][0]["user"], "app::util::Holder");
}

#[test]
fn what_leads_nowhere_or_is_nothing_is_said() {
    let armed = chains();
    let none = run(&armed, &["why", "app::store", "std::fs"]);
    assert_eq!((none.code, none.out.as_str()), (0, "nothing in `app::store` leads to `std::fs`\n"), "{}", none.all());
    let typo = run(&armed, &["why", "app::domian", "std::fs"]);
    assert_eq!(typo.code, 2);
    assert!(
        typo.err
            .contains("nothing in this workspace is or uses `app::domian`\nhelp: the nearest path is `app::domain`"),
        "{}",
        typo.all()
    );
    let itself = run(&armed, &["why", "app::store", "app"]);
    assert_eq!(itself.code, 2);
    assert!(itself.err.contains("`app::store` is no code of this workspace beside `app`"), "{}", itself.all());
}

#[test]
fn who_is_touched_is_shown_by_place_and_by_crate() {
    let armed = chains();
    let impact = run(&armed, &["impact", "app::util::second"]);
    let expected = "app::util::second is used at 4 places
  src/lib.rs:8:9    app::domain::short uses app::util::second
  src/lib.rs:36:13  app::domain::both::of uses app::util::second
  src/lib.rs:49:13  app::domain::old::of uses app::util::second
  src/lib.rs:62:9   app::util::first uses app::util::second

6 items reach it in one step or more
  app  6 items, in up to 2 steps
";
    assert_eq!((impact.code, impact.out.as_str()), (0, expected), "{}", impact.all());
    let unused = run(&armed, &["impact", "app::domain::clean"]);
    assert_eq!(unused.out, "nothing in this workspace uses `app::domain::clean`\n", "{}", unused.all());
}

fn chains() -> Armed {
    let name = "rules/denied-dependency/chains";
    Fixture::all().into_iter().find(|fixture| fixture.name == name).unwrap().arm()
}

fn run(armed: &Armed, arguments: &[&str]) -> Said {
    let mut command = std::process::Command::new(binary());
    command.args(arguments).arg("--offline").current_dir(&armed.root);
    quiet(&mut command);
    said(&mut command)
}
