//! How strict a build-time door is: `ORCHESTRATE_BUILD`, and whether this is a CI.
//!
//! **Architecture Invariant:** std only: it is part of the client.

use std::env;

/// The variable that turns the build-time doors down for a local loop, or up.
pub(crate) const VARIABLE: &str = "ORCHESTRATE_BUILD";

/// How strict a build-time door is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// Nothing is judged.
    Off,
    /// Everything is a warning.
    Warn,
    /// Levels decide; a workspace that could not be judged is a warning.
    Levels,
    /// Levels decide; a workspace that could not be judged is an error.
    Deny,
}

impl Strictness {
    /// What the environment says.
    ///
    /// # Errors
    /// What is wrong with it, where it says something else.
    pub(crate) fn from_env() -> Result<Strictness, String> {
        let said = env::var_os(VARIABLE).map(|it| it.to_string_lossy().into_owned());
        Strictness::new(said.as_deref(), is_ci(env::var("CI").ok().as_deref()))
    }

    fn new(said: Option<&str>, ci: bool) -> Result<Strictness, String> {
        match said {
            Some("off") => Ok(Strictness::Off),
            Some("warn") => Ok(Strictness::Warn),
            Some("deny") => Ok(Strictness::Deny),
            None | Some("") if ci => Ok(Strictness::Deny),
            None | Some("") => Ok(Strictness::Levels),
            Some(other) => Err(format!("`{VARIABLE}={other}` means nothing; say `off`, `warn` or `deny`, or unset it")),
        }
    }
}

fn is_ci(said: Option<&str>) -> bool {
    !matches!(said, None | Some("" | "0" | "false"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ci_is_strict_unless_told_otherwise() {
        assert_eq!(Strictness::new(None, true), Ok(Strictness::Deny));
        assert_eq!(Strictness::new(None, false), Ok(Strictness::Levels));
        assert_eq!(Strictness::new(Some("warn"), true), Ok(Strictness::Warn));
        assert!(Strictness::new(Some("of"), false).is_err());
        assert!(is_ci(Some("true")) && is_ci(Some("1")) && !is_ci(Some("false")) && !is_ci(None));
    }
}
