//! Capabilities: named sets of paths, `cap:fs` and its like.
//!
//! A capability says what code can *do* to the world around it. The table names crates that give it, too; a crate that is
//! not in the table gives it unseen, unless a policy adds it. `docs/policy.md` repeats this table for readers.

use std::collections::BTreeMap;

use super::nearest::nearest;

/// A capability with its patterns; `!` takes away what an earlier one covers.
struct Capability {
    name: &'static str,
    paths: &'static [&'static str],
}

const TABLE: &[Capability] = &[
    Capability {
        name: "env",
        paths: &["std::env", "std::option_env", "dotenv", "dotenvy", "envy", "dirs", "home", "etcetera"],
    },
    Capability {
        name: "ffi",
        paths: &["cap:ffi", "libc", "libloading", "winapi", "windows_sys", "windows", "core_foundation_sys"],
    },
    Capability {
        name: "fs",
        paths: &[
            "std::fs",
            "std::os::{unix,windows,wasi,linux}::fs",
            "std::path::Path::{exists,try_exists,is_file,is_dir,is_symlink,metadata,symlink_metadata,read_dir,read_link,canonicalize}",
            "{tokio,async_std,smol}::fs",
            "{async_fs,cap_std,fs_err,fs_extra,fs2,fs4,glob,ignore,memmap2,notify,rustix::fs,tempfile,tempdir,walkdir}",
        ],
    },
    Capability {
        name: "io",
        paths: &[
            "std::{io,print,println,eprint,eprintln,dbg}",
            "{tokio,async_std,smol,futures,futures_util}::io",
            "!std::io::{Error,ErrorKind,Result}",
        ],
    },
    Capability {
        name: "net",
        paths: &[
            "std::net",
            "std::os::{unix,windows,linux}::net",
            "!std::net::{IpAddr,Ipv4Addr,Ipv6Addr,SocketAddr,SocketAddrV4,SocketAddrV6,AddrParseError,Ipv6MulticastScope}",
            "{tokio,async_std,smol,mio}::net",
            "{async_net,awc,curl,h2,h3,hyper,hyper_util,isahc,minreq,native_tls,quinn,reqwest,rustls,socket2,surf,tonic,tungstenite,ureq}",
            "{actix_web,axum,rocket,tokio_rustls,tokio_tungstenite,warp}",
            "{hickory_client,hickory_resolver,lettre,russh,ssh2,redis,sqlx,tokio_postgres,postgres,mysql,mongodb,rumqttc,zmq}",
        ],
    },
    Capability {
        name: "panic",
        paths: &[
            "std::{panic,todo,unimplemented,unreachable}",
            "!std::panic::{AssertUnwindSafe,RefUnwindSafe,UnwindSafe,Location}",
            "std::option::Option::{expect,unwrap}",
            "std::result::Result::{expect,expect_err,unwrap,unwrap_err}",
        ],
    },
    Capability {
        name: "process",
        paths: &[
            "std::process",
            "std::os::{unix,windows,linux}::process",
            "!std::process::{ExitCode,Termination}",
            "{tokio,async_std,smol}::process",
            "{async_process,cargo_util::ProcessBuilder,command_group,duct,execute,subprocess,xshell}",
            "libc::{execv,execve,execvp,fork,posix_spawn,system}",
            "nix::unistd::{execv,execve,execvp,fork}",
        ],
    },
    Capability {
        name: "random",
        paths: &[
            "{fastrand,getrandom,nanorand,oorand,rand,rand_chacha,rand_core,rand_distr,rand_pcg}",
            "std::{random,hash::RandomState,collections::hash_map::RandomState}",
            "uuid::Uuid::{new_v4,now_v7}",
        ],
    },
    Capability {
        name: "thread",
        paths: &[
            "std::thread",
            "{async_global_executor,crossbeam,crossbeam_utils::thread,rayon,rayon_core,scoped_threadpool,threadpool}",
            "tokio::{spawn,task,runtime}",
            "{async_std,smol}::{spawn,task,block_on}",
        ],
    },
    Capability {
        name: "time",
        paths: &[
            "std::time::{Instant,SystemTime,UNIX_EPOCH}",
            "std::thread::{sleep,sleep_ms,sleep_until}",
            "{tokio,smol}::{time,Timer}",
            "async_std::task::sleep",
            "chrono::{Local,Utc,offset::Local,offset::Utc}::{now,today}",
            "jiff::{Timestamp,Zoned}::now",
            "time::{Instant,OffsetDateTime::now_utc,OffsetDateTime::now_local}",
            "{async_io::Timer,coarsetime,futures_timer,minstant,quanta,web_time}",
        ],
    },
    Capability { name: "unsafe", paths: &["cap:unsafe"] },
];

/// What a policy adds to the table: capabilities of its own, and paths of those that are there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    added: BTreeMap<String, Vec<String>>,
}

impl Capabilities {
    /// What a policy adds.
    pub(crate) fn new(added: impl IntoIterator<Item = (String, Vec<String>)>) -> Capabilities {
        Capabilities { added: added.into_iter().collect() }
    }

    /// The patterns of a capability.
    ///
    /// # Errors
    /// Where there is none of that name: message and help.
    pub(crate) fn find(&self, name: &str) -> Result<Vec<&str>, (String, String)> {
        let known = TABLE.iter().find(|known| known.name == name).map(|known| known.paths);
        match (known, self.added.get(name)) {
            (None, None) => Err(self.unknown(name)),
            (known, added) => {
                let known = known.unwrap_or_default().iter().copied();
                Ok(known.chain(added.into_iter().flatten().map(String::as_str)).collect())
            }
        }
    }

    fn unknown(&self, name: &str) -> (String, String) {
        let ours = TABLE.iter().map(|known| known.name);
        let mut names: Vec<&str> = ours.chain(self.added.keys().map(String::as_str)).collect();
        names.sort_unstable();
        names.dedup();
        let help = match nearest(name, names.iter().copied()) {
            Some(near) => format!("did you mean `cap:{near}`?"),
            None => {
                let all: Vec<String> = names.into_iter().map(|name| format!("`cap:{name}`")).collect();
                format!("the capabilities are {}; `[capabilities]` adds others", all.join(", "))
            }
        };
        (format!("unknown capability `cap:{name}`"), help)
    }
}

/// What is wrong with a name of a capability: message and help.
pub(crate) fn check_name(name: &str) -> Result<(), (String, String)> {
    let is_plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if name.starts_with(|first: char| first.is_ascii_lowercase()) && name.chars().all(is_plain) {
        return Ok(());
    }
    let help = "write it in lower case, without `cap:`, as in `db = [\"sqlx\"]`: it is used as `cap:db`".to_owned();
    Err((format!("`{name}` is no name of a capability"), help))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pattern::Pattern;

    #[test]
    fn every_capability_reads() {
        for capability in TABLE {
            let text = format!("cap:{}", capability.name);
            assert!(Pattern::parse(&text).unwrap().is_capability(), "{text}");
        }
        assert!(TABLE.is_sorted_by_key(|capability| capability.name));
    }

    #[test]
    fn unknown_capabilities_name_the_nearest() {
        let message = |text| Pattern::parse(text).unwrap_err();
        let unknown = |name: &str| format!("unknown capability `cap:{name}`");
        assert_eq!(message("cap:proces"), (unknown("proces"), "did you mean `cap:process`?".to_owned()));
        let all = "the capabilities are `cap:env`, `cap:ffi`, `cap:fs`, `cap:io`, `cap:net`, `cap:panic`, `cap:process`, \
                   `cap:random`, `cap:thread`, `cap:time`, `cap:unsafe`; `[capabilities]` adds others";
        assert_eq!(message("cap:teleportation"), (unknown("teleportation"), all.to_owned()));
    }

    #[test]
    fn the_manual_lists_every_capability() {
        // A published package has no manual beside it.
        let manual = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/policy.md");
        let Ok(manual) = std::fs::read_to_string(manual) else { return };
        for capability in TABLE {
            assert!(manual.contains(&format!("| `cap:{}` |", capability.name)), "{}", capability.name);
        }
        let rows = manual.split("\n## ").find(|section| section.starts_with("Capabilities")).unwrap_or_default();
        let rows = rows.lines().filter_map(|line| line.strip_prefix("| `cap:")?.split('`').next());
        assert!(rows.eq(TABLE.iter().map(|capability| capability.name)), "the manual lists one that is not there");
        let full = in_full();
        assert!(manual.contains(&full), "write this into the manual:\n{full}");
    }

    /// The whole table, as the manual shows it.
    fn in_full() -> String {
        let mut text = "```text\n".to_owned();
        for capability in TABLE {
            text += &format!("cap:{}\n", capability.name);
            capability.paths.iter().for_each(|path| text += &format!("    {path}\n"));
        }
        text + "```\n"
    }

    #[test]
    fn a_policy_adds_to_the_table() {
        let added = |paths: &[&str]| paths.iter().map(|path| path.to_string()).collect();
        let all = Capabilities::new([("db".to_owned(), added(&["sqlx"])), ("env".to_owned(), added(&["shop::var"]))]);
        assert_eq!(all.find("db"), Ok(vec!["sqlx"]));
        assert_eq!(all.find("env").map(|paths| (paths[0], paths.last().copied())), Ok(("std::env", Some("shop::var"))));
        assert_eq!(all.find("dbs").unwrap_err().1, "did you mean `cap:db`?");
        assert!(check_name("a-b2").is_ok() && check_name("cap:db").is_err() && check_name("Db").is_err());
    }
}
