//! Where a door stands: the workspace around it, and the target directory that it is built into.
//!
//! To ask cargo takes longer than to validate a verdict; so the places where one may be kept are read off the paths that cargo
//! gives. A wrong guess costs time and nothing else: a verdict is believed for what it says of itself.

use std::env;

use camino::{Utf8Path, Utf8PathBuf};

use orchestrate_pipeline::{POLICY_FILE, Request};
use orchestrate_workspace::metadata;

/// The folder of the package that is built or tested.
pub(super) fn manifest_folder() -> Option<Utf8PathBuf> {
    env::var("CARGO_MANIFEST_DIR").ok().map(Utf8PathBuf::from)
}

/// The file that is running.
pub(super) fn exe() -> Option<Utf8PathBuf> {
    Utf8PathBuf::from_path_buf(env::current_exe().ok()?).ok()
}

/// From a build script: `OUT_DIR` is `<target>/[<triple>/]<profile>/build/<package>/out`.
pub(super) fn of_build_script(folder: &Utf8Path) -> Request {
    let out = env::var("OUT_DIR").ok().map(Utf8PathBuf::from);
    let target = out.and_then(|out| target_above(&out, 4, env::var("TARGET").ok().as_deref()));
    of_package(folder, target)
}

/// From a test: its binary is `<target>/[<triple>/]<profile>/deps/<name>`; when the installed binary is asked, only the
/// environment tells.
pub(super) fn of_test() -> Request {
    let target = exe().filter(|it| it.parent().is_some_and(|it| it.ends_with("deps")));
    let target = target.and_then(|exe| target_above(&exe, 3, None));
    let here = || Utf8PathBuf::from_path_buf(env::current_dir().ok()?).ok();
    of_package(&manifest_folder().or_else(here).unwrap_or_default(), target)
}

/// For a check: the target directory that the environment names, or that of the workspace around the manifest.
pub(crate) fn of_check(manifest_path: Option<&Utf8Path>) -> Vec<Utf8PathBuf> {
    let here = || Utf8PathBuf::from_path_buf(env::current_dir().ok()?).ok();
    let Some(here) = here() else { return Vec::new() };
    let manifest = manifest_path.map(|it| orchestrate_workspace::source::normalize(&here.join(it)));
    let folder = manifest.as_deref().and_then(Utf8Path::parent).unwrap_or(&here);
    of_package(folder, None).places
}

/// For a package that is built into `target`, where that is known.
pub(crate) fn of_package(folder: &Utf8Path, target: Option<Utf8PathBuf>) -> Request {
    let said = ["CARGO_TARGET_DIR", "CARGO_BUILD_TARGET_DIR"].map(|name| env::var(name).ok().map(Utf8PathBuf::from));
    let root = folder.ancestors().find(|it| it.join(POLICY_FILE).is_file()).map(|it| it.join("target"));
    // A relative path is relative to where cargo was started, and that is not here.
    let places = [target.clone()].into_iter().chain(said).chain([root]).flatten().filter(|it| it.is_absolute());
    let request = Request {
        metadata: metadata::Request { manifest_path: Some(folder.join("Cargo.toml")), ..metadata::Request::default() },
        target_directory: target,
        ..Request::default()
    };
    Request { places: places.collect(), ..request }
}

/// The target directory, so many names above a path that cargo builds to; one more where it builds for a named platform.
pub(crate) fn target_above(path: &Utf8Path, names: usize, triple: Option<&str>) -> Option<Utf8PathBuf> {
    let above = path.ancestors().nth(names)?;
    let platform = triple.is_some_and(|triple| above.file_name() == Utf8Path::new(triple).file_stem());
    let target = if platform || is_triple(above.file_name()?) { above.parent()? } else { above };
    target.is_absolute().then(|| target.to_owned())
}

/// Whether a folder's name looks like a platform's: `x86_64-unknown-linux-gnu`.
fn is_triple(name: &str) -> bool {
    name.split('-').count() >= 3 && name.starts_with(|it: char| it.is_ascii_lowercase()) && !name.contains('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_target_directory_is_read_off_the_paths_that_cargo_builds_to() {
        let above = |path: &str, names, triple| target_above(Utf8Path::new(path), names, triple);
        let plain = above("/w/target/debug/build/a-1/out", 4, Some("x86_64-unknown-linux-gnu"));
        let platform = above("/w/target/x86_64-unknown-linux-gnu/debug/build/a-1/out", 4, None);
        let custom = above("/w/target/mine/debug/build/a-1/out", 4, Some("/spec/mine.json"));
        assert_eq!(plain, Some("/w/target".into()));
        assert_eq!(platform, Some("/w/target".into()));
        assert_eq!(custom, Some("/w/target".into()));
        assert_eq!(above("target/debug/deps/x", 3, None), None);
    }
}
