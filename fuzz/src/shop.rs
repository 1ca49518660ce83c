//! A small workspace that policies are bound to: something of each kind that a policy can name.

use std::fs;
use std::sync::Mutex;

use camino::{Utf8Path, Utf8PathBuf};
use orchestrate_pipeline::{self as pipeline, Keeper, Listing, Reading, Request};
use orchestrate_resolve::model::Model;
use orchestrate_workspace::metadata::{self, Workspace};
use orchestrate_workspace::source::Sources;

const FILES: &[(&str, &str)] = &[
    ("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"shop-cli\", \"shop-domain\"]\n"),
    ("Cargo.lock", include_str!("shop/lock.toml")),
    ("shop-cli/Cargo.toml", include_str!("shop/cli.toml")),
    ("shop-cli/src/main.rs", include_str!("shop/cli.rs")),
    ("shop-domain/Cargo.toml", include_str!("shop/domain.toml")),
    ("shop-domain/src/lib.rs", include_str!("shop/domain.rs")),
    ("shop-domain/src/lost.rs", "pub struct Lost;\n"),
    ("shop-domain/tests/order.rs", "#[test]\nfn totals() { assert_eq!(shop_domain::order::total(&[1]), 1) }\n"),
];

/// The workspace, read once.
pub struct Shop {
    workspace: Workspace,
    texts: Vec<(Utf8PathBuf, String)>,
    listing: Listing,
    model: Mutex<Option<Model>>,
}

impl Shop {
    /// Writes it to a folder of its own, and reads it.
    pub fn new() -> Shop {
        let folder = tempfile::tempdir().expect("a folder");
        let root = Utf8Path::from_path(folder.path()).expect("a path of text");
        for (path, text) in FILES {
            let path = root.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        let metadata = metadata::Request { directory: Some(root.to_owned()), offline: true, ..Default::default() };
        let reading = pipeline::read(&Request { metadata, ..Request::default() }).expect("a workspace");
        let Reading { workspace, sources, model, listing, .. } = reading;
        let text = |file| (sources.path(file).to_owned(), sources.text(file).to_owned());
        Shop { workspace, texts: sources.ids().map(text).collect(), listing, model: Mutex::new(Some(model)) }
    }

    /// All of it; to be given back.
    pub fn lend(&self) -> Reading {
        let model = self.model.lock().expect("one caller").take().expect("given back");
        let mut sources = Sources::new(&self.workspace.root);
        for (path, text) in &self.texts {
            sources.add(path, Ok(text.as_str().into()));
        }
        let (workspace, listing) = (self.workspace.clone(), self.listing.clone());
        Reading { workspace, sources, model, listing, keeper: Keeper::default() }
    }

    /// Takes it back.
    pub fn give_back(&self, reading: Reading) {
        *self.model.lock().expect("one caller") = Some(reading.model);
    }
}

impl Default for Shop {
    fn default() -> Self {
        Shop::new()
    }
}
