//! Writes the tables of the standard library that the resolver mounts: see `cargo-orchestrate/resolve/data/README.md`.
//!
//! `cargo run -p orchestrate-tests --bin std_tables -- LIBRARY_DIR > cargo-orchestrate/resolve/data/std.rs`, where `LIBRARY_DIR` holds
//! `core`, `alloc` and `std`. What is left out for want of something is said on standard error.

mod absolute;
mod choice;
mod homes;
mod library;
mod load;
mod lookup;
mod macros;
mod marks;
mod print;
mod source;
mod stub;
mod tables;
mod tokens;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(directory) = std::env::args_os().nth(1).map(PathBuf::from) else {
        load::note("usage: std_tables LIBRARY_DIR");
        return ExitCode::FAILURE;
    };
    // Expanded macros nest deep: the stack of the main thread is small on some systems.
    let made = std::thread::Builder::new().stack_size(256 << 20).spawn(move || make(&directory));
    let made = made
        .map_err(|error| error.to_string())
        .and_then(|thread| thread.join().unwrap_or(Err("the thread died".to_owned())));
    match made.and_then(|text| std::io::stdout().write_all(text.as_bytes()).map_err(|error| error.to_string())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            load::note(&problem);
            ExitCode::FAILURE
        }
    }
}

fn make(directory: &Path) -> Result<String, String> {
    let mut library = library::Library::default();
    let mut loader = load::Loader::new(&mut library);
    for name in ["core", "alloc", "std"] {
        loader.krate(name, &source::krate(directory, name))?;
    }
    library.resolve_imports();
    Ok(format!("{}{}", header(directory), tables::write(&library)))
}

fn header(directory: &Path) -> String {
    let version = source::version(directory).unwrap_or_default();
    format!(
        "// Signatures of the Rust standard library {version}. See README.md beside this file.\n\
         // Made by: cargo run -p orchestrate-tests --bin std_tables -- LIBRARY_DIR > cargo-orchestrate/resolve/data/std.rs\n"
    )
}
