//! Choices of a command line: the formats and levels that a user names, each with its word and its line of help.
//!
//! They are declared once, with their documentation; a parser of arguments reads them from [`Choice::ALL`], so that this crate needs
//! to know none.

/// One of a closed set of values that a user chooses by name.
pub trait Choice: Copy + Send + Sync + 'static {
    /// All values, in the order in which help lists them.
    const ALL: &'static [Self];

    /// The word that a user writes.
    fn word(self) -> &'static str;

    /// What it stands for, in a line without a full stop.
    fn summary(self) -> &'static str;
}

/// Declares an enum that is a [`Choice`]; the documentation of a variant, one line, is its summary.
macro_rules! choices {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident {
            $(
                #[doc = $summary:literal]
                $(#[$attribute:meta])*
                $Variant:ident = $word:literal,
            )*
        }
    ) => {
        $(#[$meta])*
        pub enum $Name {
            $(
                #[doc = $summary]
                $(#[$attribute])*
                $Variant,
            )*
        }

        impl $crate::choice::Choice for $Name {
            const ALL: &'static [$Name] = &[$($Name::$Variant),*];

            fn word(self) -> &'static str {
                match self {
                    $($Name::$Variant => $word,)*
                }
            }

            fn summary(self) -> &'static str {
                match self {
                    $($Name::$Variant => $crate::choice::without_stop($summary),)*
                }
            }
        }
    };
}

pub(crate) use choices;

/// A line of documentation as help shows it.
pub(crate) fn without_stop(summary: &'static str) -> &'static str {
    let summary = summary.trim();
    summary.strip_suffix('.').unwrap_or(summary)
}
