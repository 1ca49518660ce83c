//! `cargo bench --bench parse-floor -- FOLDER`: how long it takes to parse, on all cores, every file that a check of the workspace in the folder parses.
//!
//! Prints four words: microseconds (median of nine), files, bytes, and the path of the file of median size; then
//! microseconds for that one file. Nothing but syn is in the time: the texts are read before.

#![expect(clippy::print_stdout, clippy::expect_used, reason = "a program that measures, run by hand")]

use std::hint::black_box;
use std::time::Instant;

use camino::Utf8PathBuf;
use orchestrate_pipeline as pipeline;
use orchestrate_syntax::parse;
use orchestrate_workspace::metadata;
use rayon::prelude::*;

fn main() {
    let folder = Utf8PathBuf::from(std::env::args().skip(1).find(|it| !it.starts_with("--")).expect("a folder"));
    let metadata = metadata::Request { directory: Some(folder), ..metadata::Request::default() };
    let request = pipeline::Request { metadata, ..pipeline::Request::default() };
    let reading = pipeline::read(&request).expect("a workspace");
    let files = reading.model.reached().iter().map(|(file, _)| *file);
    let mut texts: Vec<(Utf8PathBuf, String)> = files
        .map(|file| (reading.sources.path(file).to_owned(), reading.sources.text(file).to_owned()))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    // What dependencies declare is parsed too.
    let outside = reading.model.outside_files().iter();
    let outside: Vec<(Utf8PathBuf, String)> =
        outside.filter_map(|(path, _)| Some((path.clone(), std::fs::read_to_string(path).ok()?))).collect();
    drop(reading);
    texts.sort_by_key(|(_, text)| text.len());
    let bytes: usize = texts.iter().map(|(_, text)| text.len()).sum();
    let pool = rayon::ThreadPoolBuilder::new().stack_size(parse::STACK_BYTES).build().expect("threads");
    let parse = |(_, text): &(Utf8PathBuf, String)| {
        drop(black_box(syn::parse_file(text)));
        // Else the lexer keeps every text for the sake of its spans.
        proc_macro2::extra::invalidate_current_thread_spans();
    };
    let all = median(|| pool.install(|| texts.par_iter().chain(outside.par_iter()).for_each(parse)));
    let bytes = bytes + outside.iter().map(|(_, text)| text.len()).sum::<usize>();
    let (path, _) = &texts[texts.len() / 2];
    let one = median(|| pool.install(|| parse(&texts[texts.len() / 2])));
    println!("{all} {} {bytes} {path} {one}", texts.len());
}

fn median(work: impl Fn()) -> u128 {
    let mut times: Vec<u128> = (0..9)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_micros()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}
