//! The rustc wrapper: `RUSTC_WORKSPACE_WRAPPER=cargo-orchestrate` adds findings to the compiler's own diagnostics.
//!
//! In: rustc and its arguments, as cargo gives them. Out: what rustc says, then the findings of the crate, which cargo renders,
//! caches and replays.
//!
//! **Architecture Invariant:** rustc runs unchanged, whatever we think; its errors stay visible beside ours.

mod call;
mod dep_info;
mod tell;

use std::ffi::OsString;
use std::process::{Command, ExitStatus};

use camino::{Utf8Path, Utf8PathBuf};

use crate::client;
use crate::door;
use crate::strictness::Strictness;
use call::Compile;
use orchestrate_pipeline::CheckError;
use orchestrate_pipeline::shared::{self, Member, MemberCrate, Shared};
use orchestrate_policy::Level;
use orchestrate_rules::report::Reported;
use tell::Teller;

/// Whether the process was started in place of rustc: cargo gives the compiler's path first.
pub fn is_rustc_call(arguments: &[OsString]) -> bool {
    let Some(first) = arguments.get(1) else { return false };
    let path = std::path::Path::new(first);
    let named = path.file_stem().is_some_and(|stem| stem.as_encoded_bytes().starts_with(b"rustc"));
    let said = std::env::var_os("RUSTC").is_some_and(|rustc| rustc == *first);
    // No verb of ours has a folder in its name.
    named || said || (path.components().count() > 1 && path.exists())
}

/// Runs rustc, then adds the findings of the crate. Gives the exit code.
pub fn run(arguments: &[OsString]) -> u8 {
    let Some((rustc, arguments)) = arguments.get(1..).and_then(<[OsString]>::split_first) else { return 2 };
    let silenced: &[&str] =
        if std::env::var_os(orchestrate_prove::IN_COPY).is_some() { &["--cap-lints", "allow"] } else { &[] };
    let status = match Command::new(rustc).args(arguments).args(silenced).status() {
        Ok(status) => status,
        Err(error) => {
            tell::plain(&format!("error: could not run `{}`: {error}", rustc.to_string_lossy()));
            return 2;
        }
    };
    let code = code_of(status);
    match (Compile::new(arguments), package_folder()) {
        (Some(compile), Some(folder)) if !client::is_away(folder.as_std_path()) => after_rustc(&compile, &folder, code),
        // `-vV`, `--print` and their like, and what `cargo install` compiles: not ours to comment on.
        _ => code,
    }
}

fn after_rustc(compile: &Compile, folder: &Utf8Path, code: u8) -> u8 {
    let teller = Teller::new(compile.json, compile.color);
    let strictness = match Strictness::from_env() {
        Ok(strictness) => strictness,
        Err(problem) => return teller.problem(Level::Deny, &problem, "").max(code),
    };
    let (denied, inputs) =
        if strictness == Strictness::Off { (0, Vec::new()) } else { judge(compile, folder, strictness, &teller) };
    if code == 0 && denied == 0 {
        dep_info::append(compile, &inputs);
    }
    code.max(denied)
}

/// Tells the findings of the crate. Gives 1 where one is denied, and the files that they were made of.
fn judge(compile: &Compile, folder: &Utf8Path, strictness: Strictness, teller: &Teller) -> (u8, Vec<Utf8PathBuf>) {
    match shared::verdict(&door::place_of_package(folder, compile.target_directory())) {
        Ok(shared) => match crate_of(&shared, compile, folder) {
            Some((package, krate)) => {
                let findings = door::of_crate(&shared, package, krate);
                let denied = tell_all(&shared, &findings, strictness, teller);
                (denied, inputs(&shared, &shared.members.packages[package], krate, compile))
            }
            // A crate that cargo does not declare: made by some other tool.
            None => (0, Vec::new()),
        },
        Err(error) => (unjudged(&error, strictness, teller), door::watched_unjudged(&error, folder)),
    }
}

fn tell_all(shared: &Shared, findings: &[&Reported], strictness: Strictness, teller: &Teller) -> u8 {
    let mut denied = 0;
    for finding in findings {
        let mut finding = (*finding).clone();
        if strictness == Strictness::Warn {
            finding.level = Level::Warn;
        }
        denied = denied.max(u8::from(finding.level == Level::Deny));
        teller.finding(shared, &finding);
    }
    denied
}

/// A workspace without a policy is not ours to stop: the variable may be set for a whole shell.
fn unjudged(error: &CheckError, strictness: Strictness, teller: &Teller) -> u8 {
    let gentle = match error {
        CheckError::NoPolicy { .. } => true,
        CheckError::TooOld { .. } => strictness != Strictness::Deny,
        _ => strictness == Strictness::Warn,
    };
    let text = error.to_string();
    let (message, rest) = text.split_once('\n').unwrap_or((&text, ""));
    teller.problem(if gentle { Level::Warn } else { Level::Deny }, message, rest)
}

/// The crate that is compiled: its root file tells, and where several share one, its name.
fn crate_of<'a>(shared: &'a Shared, compile: &Compile, folder: &Utf8Path) -> Option<(usize, &'a MemberCrate)> {
    let package = shared.members.in_folder(folder)?;
    let root = compile.root()?;
    let crates = &shared.members.packages[package].crates;
    let same_root: Vec<&MemberCrate> = crates.iter().filter(|it| it.root == root).collect();
    let named = same_root.iter().find(|it| it.target.replace('-', "_") == compile.crate_name);
    named.or(same_root.first()).map(|it| (package, *it))
}

/// What the findings were made of and rustc does not know of: files behind a `cfg` that is off, members that this build leaves
/// out, manifests, the policy, ourselves.
fn inputs(shared: &Shared, member: &Member, krate: &MemberCrate, compile: &Compile) -> Vec<Utf8PathBuf> {
    let members = &shared.members;
    let mut paths = vec![members.root.join("Cargo.toml"), members.root.join(orchestrate_policy::baseline::FILE)];
    paths.extend(members.policies.iter().cloned());
    paths.push(member.manifest.clone());
    paths.extend(std::env::current_exe().ok().and_then(|it| Utf8PathBuf::from_path_buf(it).ok()));
    paths.extend(krate.files.iter().chain(&members.outside).cloned());
    for (name, _, index) in member.dependencies_of(krate) {
        if !compile.externs.contains(name) {
            let below = members.closure(*index).into_iter().flat_map(|it| &members.packages[it].crates);
            paths.extend(below.flat_map(|it| it.files.iter().cloned()));
        }
    }
    paths.retain(|it| it.is_file());
    paths.sort();
    paths.dedup();
    paths
}

fn package_folder() -> Option<Utf8PathBuf> {
    std::env::var("CARGO_MANIFEST_DIR").ok().map(Utf8PathBuf::from)
}

fn code_of(status: ExitStatus) -> u8 {
    // A compiler that a signal ended has no code; it has failed all the same.
    status.code().map_or(101, |code| if code == 0 { 0 } else { u8::try_from(code).unwrap_or(1).max(1) })
}
