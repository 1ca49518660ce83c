//! How much one change may do.

use orchestrate_workspace::source::Site;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counted {
    /// New or altered items, test code left out.
    Items,
    /// Lines with code in new or altered items that are marked as generated.
    GeneratedLines,
    /// New items that are `pub`.
    PublicItems,
    /// New dependencies that manifests declare.
    Dependencies,
    /// Items of the whole workspace that `[[review]]` wants to be looked at, and that are not.
    UnreviewedItems,
}

/// A limit of `[limits]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Of what.
    pub of: Counted,
    /// The most that there may be.
    pub most: u32,
    /// The place of the number.
    pub site: Site,
}

impl Counted {
    /// All of them.
    pub const ALL: [Counted; 5] = [
        Counted::Items,
        Counted::GeneratedLines,
        Counted::PublicItems,
        Counted::Dependencies,
        Counted::UnreviewedItems,
    ];

    /// Its key in the policy.
    pub fn key(self) -> &'static str {
        match self {
            Counted::Items => "items",
            Counted::GeneratedLines => "generated-lines",
            Counted::PublicItems => "public-items",
            Counted::Dependencies => "dependencies",
            Counted::UnreviewedItems => "unreviewed-items",
        }
    }

    /// So many of it, in words.
    pub fn words(self, count: u32) -> String {
        let (one, several) = match self {
            Counted::Items => ("new or altered item", "new or altered items"),
            Counted::GeneratedLines => ("line of generated code", "lines of generated code"),
            Counted::PublicItems => ("new public item", "new public items"),
            Counted::Dependencies => ("new dependency", "new dependencies"),
            Counted::UnreviewedItems => ("unreviewed item", "unreviewed items"),
        };
        format!("{count} {}", if count == 1 { one } else { several })
    }
}
