//! Each file in `cases` holds sources, with the mutants of each as rows, and with the switched text where it matters.
//! `SNAPSHOTS=overwrite` writes what is found.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::*;

/// `== name`, the source, `-- mutants` with a row each, and perhaps `-- switched` with the new text.
struct Case {
    name: String,
    source: String,
    mutants: String,
    switched: Option<String>,
}

fn cases(text: &str) -> Vec<Case> {
    let cases = text.split("== ").skip(1);
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
fn switched(text: &str, plan: &Plan) -> Instrumented {
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

fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter();
    let paths = entries.map(|entry| entry.expect("the folder can be read").into_path());
    paths.filter(|path| path.extension().is_some_and(|it| it == extension)).collect()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("the file can be read")
}

#[test]
fn the_mutants_and_switches_of_each_case() {
    let overwrite = std::env::var_os("SNAPSHOTS").is_some_and(|it| it == "overwrite");
    for path in files("src/mutate/cases", "txt") {
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
    for path in files("src", "rs") {
        let (name, text) = (path.display(), read(&path));
        let plan = plan(&text).unwrap_or_else(|| panic!("{name} does not parse"));
        let unchanged = instrument(&text, &plan, &|_| None, &|_| None);
        assert_eq!(unchanged, Instrumented { text: text.clone(), regions: Vec::new() }, "{name}");
        let switched = switched(&text, &plan);
        n_switched += plan.mutants.iter().filter(|mutant| mutant.unswitchable().is_none()).count();
        assert_eq!(switched.text.matches('\n').count(), text.matches('\n').count(), "{name}");
        assert!(syn::parse_str::<syn::File>(&switched.text).is_ok(), "{name}");
        assert_eq!(without_switches(&switched), without_space(&text), "{name}");
    }
    assert!(n_switched > 1_000, "{n_switched}");
}

/// What is left of an instrumented text where each inserted part is cut out again.
fn without_switches(switched: &Instrumented) -> String {
    let text = &switched.text;
    let mut out = without_space(text);
    let mut inserted: Vec<&str> = Vec::new();
    for region in &switched.regions {
        inserted.push(line::slice(text, region.span));
    }
    // Arms and returns are whole regions with one mutant; what is around a choice goes with them.
    inserted.retain(|part| {
        let part = part.trim_start();
        part.starts_with("else ") || part.starts_with("if crate::") || part.starts_with("if !") && !part.ends_with('}')
    });
    inserted.sort_by_key(|part| std::cmp::Reverse(part.len()));
    for part in inserted {
        out = out.replacen(&without_space(part), "", 1);
    }
    let heads = ["(if!crate::__orchestrate::on(", "if!crate::__orchestrate::on("];
    for head in heads {
        while let Some(at) = out.find(head) {
            out = without_head(&out, at, head.starts_with('('));
        }
    }
    while let Some(at) = out.find("crate::__orchestrate::reached(") {
        let end = at + out[at..].find(';').expect("a probe is a statement");
        out.replace_range(at..=end, "");
    }
    out
}

/// Cuts `(if … {(`, with its `)})`, or `if … {`, with its `}`.
fn without_head(text: &str, at: usize, is_choice: bool) -> String {
    let open = at + text[at..].find('{').expect("a switch has a block");
    let close = matching(text, open);
    match is_choice {
        true => format!("{}{}{}", &text[..at], &text[open + 2..close - 1], &text[close + 2..]),
        false => format!("{}{}{}", &text[..at], &text[open + 1..close], &text[close + 1..]),
    }
}

/// The brace that ends what begins at `open`; strings and characters hold none that counts.
fn matching(text: &str, open: usize) -> usize {
    let tokens: proc_macro2::TokenStream = text[open..].parse().unwrap_or_default();
    let first = tokens.into_iter().next().map(|token| place::of(token.span()).end);
    proc_macro2::extra::invalidate_current_thread_spans();
    open + first.map_or(1, |end| end as usize) - 1
}

fn without_space(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace()).collect()
}
