//! Any bytes as each file that a run keeps for the next: ignored or read, never trusted.
//!
//! The first byte chooses the file, and whether the rest is all of it, or what stands behind a header that is right: a checksum
//! keeps accidents out, and what it lets through must still not bring anything down.

#![no_main]

use std::hint::black_box;

use libfuzzer_sys::fuzz_target;
use orchestrate_fuzz::stack;
use orchestrate_pipeline::{declared, shared};
use orchestrate_resolve as resolve;
use orchestrate_syntax::parse::{FactsCache, FileFacts, Form};

// Facts are read where files are parsed.
fuzz_target!(|bytes: &[u8]| stack::run(read, bytes));

fn read(bytes: &[u8]) {
    let Some((mode, rest)) = bytes.split_first() else { return };
    match mode % 8 {
        0 => facts(rest.to_owned()),
        1 => facts(FactsCache::sealed(TEXT, Form::Items, rest)),
        2 => drop(black_box(declared::fuzzing::reads(rest))),
        3 => drop(black_box(declared::fuzzing::reads(&declared::fuzzing::sealed(rest)))),
        4 => drop(black_box(shared::fuzzing::reads(rest.to_owned()))),
        5 => drop(black_box(shared::fuzzing::reads(shared::fuzzing::sealed(rest)))),
        6 => drop(black_box(resolve::fuzzing::reads(rest))),
        _ => drop(black_box(resolve::fuzzing::reads(&resolve::fuzzing::sealed(rest)))),
    }
}

const TEXT: &str = "use a::B;\nfn f(x: B) -> u8 { x.g() }\n";

/// What was read is what is kept again.
fn facts(bytes: Vec<u8>) {
    let cache = FactsCache::new(bytes);
    let cached = cache.facts(TEXT, Form::Items);
    let again = postcard::to_allocvec(&cached.facts).expect("facts are plain data");
    let again: FileFacts = postcard::from_bytes(&again).expect("what was written can be read");
    assert_eq!(again, cached.facts);
}
