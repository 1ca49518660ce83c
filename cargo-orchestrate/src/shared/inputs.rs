//! What a verdict was made of, by content.
//!
//! In: an analysis. Out: [`Inputs`], which can say later whether anything changed: a text, or what a folder holds.

use std::time::SystemTime;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use crate::pipeline::declared::{changeable, state_on_disk};
use crate::pipeline::{Analysis, Declared, Listing, walk};
use crate::source::{FileId, state};

/// Every input of a verdict.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Inputs {
    /// Absolute paths with what each held, sorted.
    files: Vec<(Utf8PathBuf, String)>,
    /// The packages' folders, and the target directory, which is not looked at.
    folders: (Vec<Utf8PathBuf>, Utf8PathBuf),
    /// What the folders held.
    listing: String,
    /// What cargo's answer was made of.
    declared: Declared,
}

impl Inputs {
    pub(super) fn new(analysis: &Analysis, declared: Declared) -> Inputs {
        let sources = &analysis.sources;
        let of_source = |file| {
            let text = match sources.problem(file) {
                Some(problem) => Err(problem),
                None => Ok(sources.text(file)),
            };
            (sources.absolute(sources.path(file)), state(text))
        };
        let ids: Vec<FileId> = sources.ids().collect();
        let mut files: Vec<(Utf8PathBuf, String)> = ids.into_par_iter().map(of_source).collect();
        // What dependencies declare decides what names mean.
        let outside = analysis.model.outside_files();
        let paths: FxHashSet<&Utf8PathBuf> = changeable(outside.iter().map(|(path, _)| path)).collect();
        files.extend(outside.iter().filter(|(path, _)| paths.contains(path)).cloned());
        // Where a file was read twice and changed in between, both states stay, and nothing will match.
        files.sort();
        files.dedup();
        let workspace = &analysis.workspace;
        let folders = workspace.packages.iter().map(|package| package.directory.clone()).collect();
        Inputs {
            files,
            folders: (folders, workspace.target_directory.clone()),
            listing: listed(&analysis.listing),
            declared,
        }
    }

    /// Whether every input is as it was; `at` is when the record was written.
    pub(super) fn unchanged(&self, at: SystemTime) -> bool {
        let (folders, target) = &self.folders;
        let folders: Vec<&Utf8Path> = folders.iter().map(Utf8PathBuf::as_path).collect();
        // What looks younger than the record is asked first: most often that settles it. No time stamp makes a file believed.
        let younger = |path: &Utf8PathBuf| path.metadata().and_then(|it| it.modified()).map_or(true, |of| of >= at);
        let changed = |file: &(Utf8PathBuf, String)| younger(&file.0) && !is_as_it_was(file);
        !self.files.par_iter().any(changed)
            && self.declared.unchanged()
            && listed(&walk::list_folders(&folders, target)) == self.listing
            && self.files.par_iter().all(is_as_it_was)
    }
}

fn is_as_it_was((path, was): &(Utf8PathBuf, String)) -> bool {
    state_on_disk(path) == *was
}

fn listed(listing: &Listing) -> String {
    let mut hasher = blake3::Hasher::new();
    for paths in [&listing.sources, &listing.nested] {
        hasher.update(&(paths.len() as u64).to_le_bytes());
        for path in paths {
            hasher.update(path.as_str().as_bytes());
            hasher.update(b"\0");
        }
    }
    hasher.finalize().to_hex().to_string()
}
