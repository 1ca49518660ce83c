//! Capabilities: named sets of outside paths, `cap:fs` and its like.
//!
//! A capability says what code can *do* to the world around it. The table names crates that give it, too; a crate that is
//! not in the table gives it unseen. `docs/policy.md` repeats this table for readers.

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

/// The patterns of a capability.
///
/// # Errors
/// Where there is none of that name: message and help.
pub(crate) fn find(name: &str) -> Result<&'static [&'static str], (String, String)> {
    if let Some(known) = TABLE.iter().find(|known| known.name == name) {
        return Ok(known.paths);
    }
    let names = || TABLE.iter().map(|known| known.name);
    let help = match nearest(name, names()) {
        Some(near) => format!("did you mean `cap:{near}`?"),
        None => format!(
            "the capabilities are {}",
            names().map(|name| format!("`cap:{name}`")).collect::<Vec<_>>().join(", ")
        ),
    };
    Err((format!("unknown capability `cap:{name}`"), help))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::pattern::Pattern;

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
                   `cap:random`, `cap:thread`, `cap:time`, `cap:unsafe`";
        assert_eq!(message("cap:teleportation"), (unknown("teleportation"), all.to_owned()));
    }

    #[test]
    fn the_manual_lists_every_capability() {
        // A published package has no manual beside it.
        let manual = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/policy.md");
        let Ok(manual) = std::fs::read_to_string(manual) else { return };
        for capability in TABLE {
            assert!(manual.contains(&format!("| `cap:{}` |", capability.name)), "{}", capability.name);
        }
    }
}
