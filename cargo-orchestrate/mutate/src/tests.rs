//! Each file in `cases` holds sources, with the mutants of each as rows, and with the switched text where it matters.
//! `SNAPSHOTS=overwrite` writes what is found.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::*;

/// `== name`, the source, `-- mutants` with a row each, and perhaps `-- switched` with the new text.
struct Case {
    name: String,
    source: String,
    mutants: String,
    switched: Option<String>,
}

fn cases(text: &str) -> Vec<Case> {
    let text = format!("\n{text}");
    let cases = text.split("\n== ").skip(1);
    cases
        .map(|case| {
            let (name, rest) = case.split_once('\n').expect("a case has a name");
            let (source, rest) = rest.split_once("-- mutants\n").expect("a case has rows");
            let (mutants, switched) = match rest.split_once("-- switched\n") {
                Some((mutants, switched)) => (mutants, Some(switched.trim_end().to_owned() + "\n")),
                None => (rest, None),
            };
            let mutants = mutants.trim_end().to_owned() + "\n";
            Case {
                name: name.to_owned(),
                source: source.to_owned(),
                mutants: mutants.trim_start().to_owned(),
                switched,
            }
        })
        .collect()
}

fn position(text: &str, at: u32) -> (usize, usize) {
    let before = &text[..at as usize];
    let line = before.rsplit('\n').next().unwrap_or("");
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

fn rows(text: &str, plan: &Plan) -> String {
    let mut rows = String::new();
    for mutant in &plan.mutants {
        let (line, column) = position(text, mutant.span.start);
        let old = line::on_one_line(line::slice(text, mutant.span)).unwrap_or_else(|| "?".to_owned());
        let function = &plan.functions[mutant.function].name;
        let operator = mutant.operator.name();
        write!(rows, "{line}:{column} {operator} `{old}` => `{}` in {function}", mutant.replacement).expect("a string");
        if let Some(reason) = mutant.unswitchable() {
            write!(rows, " (alone: {reason})").expect("a string");
        }
        rows.push('\n');
    }
    for function in plan.functions.iter().filter(|function| !function.runs()) {
        writeln!(rows, "{} does not run: {}", function.name, function.why_not.unwrap_or("")).expect("a string");
    }
    rows
}

/// Everything switched; mutants count from 0, and probes from 1000.
pub(super) fn switched(text: &str, plan: &Plan) -> Instrumented {
    instrument(text, plan, &|function| Some(function as u32 + 1_000), &|mutant| Some(mutant as u32))
}

fn found(case: &Case) -> Case {
    let plan = plan(&case.source).unwrap_or_else(|| panic!("{} does not parse", case.name));
    let switched = switched(&case.source, &plan).text;
    assert!(syn::parse_str::<syn::File>(&switched).is_ok(), "{}: {switched}", case.name);
    Case {
        name: case.name.clone(),
        source: case.source.clone(),
        mutants: rows(&case.source, &plan),
        switched: case.switched.is_some().then(|| switched.trim_end().to_owned() + "\n"),
    }
}

fn written(case: &Case) -> String {
    let switched = case.switched.as_ref().map_or(String::new(), |text| format!("-- switched\n{text}"));
    format!("== {}\n{}-- mutants\n{}{switched}", case.name, case.source, case.mutants)
}

/// The plan, with as much stack as it may need.
fn planned(text: &str) -> Option<Plan> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(parse::STACK_BYTES);
        let plan = thread.spawn_scoped(scope, || plan(text)).expect("there is room for a thread");
        plan.join().expect("no text brings it down")
    })
}

fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter();
    let paths = entries.map(|entry| entry.expect("the folder can be read").into_path());
    paths.filter(|path| path.extension().is_some_and(|it| it == extension)).collect()
}

pub(super) fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("the file can be read")
}

#[test]
fn the_mutants_and_switches_of_each_case() {
    let overwrite = std::env::var_os("SNAPSHOTS").is_some_and(|it| it == "overwrite");
    for path in files("src/cases", "txt") {
        let cases = cases(&read(&path));
        let found: Vec<Case> = cases.iter().map(found).collect();
        if overwrite {
            let text: Vec<String> = found.iter().map(written).collect();
            std::fs::write(&path, text.join("\n")).expect("the file can be written");
            continue;
        }
        for (found, case) in found.iter().zip(&cases) {
            assert_eq!(written(found), written(case), "{}", path.display());
        }
    }
}

#[test]
fn our_own_sources_switched_are_rust_and_keep_their_lines() {
    let mut n_switched = 0;
    for path in files("..", "rs") {
        let (name, text) = (path.display(), read(&path));
        let plan = planned(&text).unwrap_or_else(|| panic!("{name} does not parse"));
        let unchanged = instrument(&text, &plan, &|_| None, &|_| None);
        assert_eq!(unchanged, Instrumented { text: text.clone(), regions: Vec::new() }, "{name}");
        let switched = switched(&text, &plan);
        n_switched += plan.mutants.iter().filter(|mutant| mutant.unswitchable().is_none()).count();
        assert!(syn::parse_str::<syn::File>(&switched.text).is_ok(), "{name}");
        assert_eq!(switched.text.lines().count(), text.lines().count(), "{name}");
        let pairs = text.lines().zip(switched.text.lines());
        pairs.for_each(|(old, new)| assert!(is_within(old, new), "{name}: {old}\nis not within\n{new}"));
    }
    assert!(n_switched > 1_000, "{n_switched}");
}

/// Whether a line is another one with something inserted.
fn is_within(old: &str, new: &str) -> bool {
    let mut new = new.chars();
    old.chars().all(|wanted| new.any(|it| it == wanted))
}

#[test]
fn each_mutant_alone_differs_and_most_are_rust() {
    let (mut n_all, mut n_rust) = (0, 0);
    for path in files("src", "rs") {
        let text = read(&path);
        let plan = plan(&text).expect("our sources parse");
        for mutant in 0..plan.mutants.len() {
            let alone = mutated(&text, &plan, mutant);
            assert_ne!(alone, text);
            n_all += 1;
            n_rust += usize::from(syn::parse_str::<syn::File>(&alone).is_ok());
        }
    }
    // `a as usize < b` is no expression, and a chain of `let` has no `||`.
    assert!(n_rust > 300 && n_all - n_rust <= 3, "{n_rust} of {n_all}");
}

#[test]
fn a_mutant_in_place_is_the_mutant_alone() {
    // The compiler reads operators of the new text anew: what is switched must be what it would read.
    let text = "fn f(a: i32, b: i32, c: i32) -> bool { a - b * c < a % b * c || a == b && b > c }";
    let plan = plan(text).expect("it parses");
    for (index, mutant) in plan.mutants.iter().enumerate() {
        let Switch::Expression { node, other } = &mutant.switch else { continue };
        let (start, end) = (node.start as usize, node.end as usize);
        let in_place = format!("{}({other}){}", &text[..start], &text[end..]);
        let tree = |code: &str| brackets(&syn::parse_str::<syn::File>(code).expect("it parses"));
        assert_eq!(tree(&in_place), tree(&mutated(text, &plan, index)), "{other}");
    }
}

/// The last expression of the first function, with all brackets that it means.
fn brackets(file: &syn::File) -> String {
    fn write(expr: &syn::Expr) -> String {
        match expr {
            syn::Expr::Binary(it) => {
                format!("({}{}{})", write(&it.left), quote::ToTokens::to_token_stream(&it.op), write(&it.right))
            }
            syn::Expr::Paren(it) => write(&it.expr),
            other => quote::ToTokens::to_token_stream(other).to_string(),
        }
    }
    match &file.items[..] {
        [syn::Item::Fn(it)] => match it.block.stmts.last() {
            Some(syn::Stmt::Expr(expr, None)) => write(expr),
            _ => String::new(),
        },
        _ => String::new(),
    }
}

#[test]
fn an_error_is_blamed_on_the_nearest_mutants() {
    let text = "fn f(a: u8, b: u8) -> bool { g(a, b); a + b == 3 }";
    let plan = plan(text).expect("it parses");
    let switched = switched(text, &plan);
    let described = |suspects: &Suspects| {
        let replacements = suspects.mutants.iter().map(|mutant| &*plan.mutants[*mutant].replacement);
        format!("{:?}: {}", suspects.extent, replacements.collect::<Vec<_>>().join(" "))
    };
    // The removed statement is the one with no replacement.
    let cases = [
        ("return true", "Written: true|Function: |Function: false b, a != - * 4 2"),
        ("g(b, a)", "Written: b, a|Around: |Function: true false != - * 4 2"),
        ("g(a, b)", "Around: b, a|Around: |Function: true false != - * 4 2"),
        ("a * b", "Written: *|Around: -|Around: !=|Function: |Function: true false b, a 4 2"),
        ("(a + b)", "Around: - *|Around: !=|Function: |Function: true false b, a 4 2"),
        (
            " else if crate::__orchestrate::on(5) { (a - b) } ",
            "Around: -|Around: *|Around: !=|Function: |Function: true false b, a 4 2",
        ),
        ("f(a: u8", "Function: |Function: true false b, a != - * 4 2"),
        ("fn f", ""),
    ];
    for (code, expected) in cases {
        let start = switched.text.find(code).unwrap_or_else(|| panic!("no {code} in {}", switched.text)) as u32;
        let suspects = switched.blame(Span::new(start, start + code.len() as u32));
        assert_eq!(suspects.iter().map(described).collect::<Vec<_>>().join("|"), expected, "{code}");
    }
}

#[test]
fn bytes_count_behind_marks_and_wide_characters() {
    let text = "\u{feff}#!/bin/ü\r\nfn f() -> bool {\r\n    \"漢\r\n\" == ü && é < ß\r\n}\r\n";
    let plan = plan(text).expect("it parses");
    assert_eq!(
        rows(text, &plan),
        "3:5 fn-value `\"漢\\n\" == ü && é < ß` => `true` in f\n\
         3:5 fn-value `\"漢\\n\" == ü && é < ß` => `false` in f\n\
         4:8 binary `&&` => `||` in f\n4:3 binary `==` => `!=` in f\n\
         4:13 binary `<` => `==` in f\n4:13 binary `<` => `>` in f\n4:13 binary `<` => `<=` in f\n"
    );
    assert_eq!(instrument(text, &plan, &|_| None, &|_| None).text, text);
    assert_eq!(mutated(text, &plan, 3), text.replace("==", "!="));
}

#[test]
fn what_is_long_or_deep_is_left_to_builds_of_its_own() {
    let sum = |n: usize| format!("fn f() -> u64 {{ {} }}", vec!["1"; n].join(" + "));
    for n in [100, 20_000] {
        let text = sum(n);
        let plan = planned(&text).expect("it parses");
        let switched = switched(&text, &plan);
        // Each of at most so many is copied as often as it has mutants.
        assert!(switched.text.len() < 4_000_000 + 100 * text.len(), "{n}: {}", switched.text.len());
        let alone = plan.mutants.iter().filter(|mutant| mutant.unswitchable().is_some()).count();
        assert!(alone > 0 && alone < plan.mutants.len(), "{n}: {alone}");
    }
    let tuple = format!("fn f() -> ({}) {{ g() }}", "i64, ".repeat(40));
    assert_eq!(planned(&tuple).expect("it parses").mutants.len(), 256);
    assert_eq!(planned(&format!("fn f() {{ {}1{} }}", "(".repeat(5_000), ")".repeat(5_000))), None);
    assert_eq!(planned("fn f( {"), None);
}
