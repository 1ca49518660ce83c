//! What an expansion may cost, alone and together with others.

use super::refusal::Refusal;

/// What one expansion may cost, and how `$crate` is written.
#[derive(Clone, Debug)]
pub struct Options<'a> {
    /// The name that stands for `$crate` in the output, and in calls that came from it.
    pub crate_name: &'a str,
    /// The most bytes of output.
    pub max_bytes: u32,
    /// The most steps of matching.
    pub max_steps: u64,
    /// The most brackets that may be open at once in the output.
    pub max_nesting: u32,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options { crate_name: "crate", max_bytes: 8 << 20, max_steps: 4_000_000, max_nesting: 500 }
    }
}

/// What is left for all expansions that an outermost call leads to, or for those of a whole run.
#[derive(Clone, Debug)]
pub struct Budget {
    steps: u64,
    bytes: u64,
}

/// Enough for all that one outermost call of a sane macro leads to.
impl Default for Budget {
    fn default() -> Self {
        Budget::new(200_000_000, 64 << 20)
    }
}

impl Budget {
    /// So many steps of matching, and bytes of output.
    pub fn new(steps: u64, bytes: u64) -> Budget {
        Budget { steps, bytes }
    }

    /// The steps that are left.
    pub fn steps(&self) -> u64 {
        self.steps
    }

    /// The bytes that are left.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    pub(super) fn spend_step(&mut self) -> Result<(), Refusal> {
        self.steps = self.steps.checked_sub(1).ok_or(Refusal::Spent)?;
        Ok(())
    }

    pub(super) fn spend_steps(&mut self, steps: u64) -> Result<(), Refusal> {
        self.steps = self.steps.checked_sub(steps).ok_or(Refusal::Spent)?;
        Ok(())
    }

    pub(super) fn spend_bytes(&mut self, bytes: u64) -> Result<(), Refusal> {
        self.bytes = self.bytes.checked_sub(bytes).ok_or(Refusal::Spent)?;
        Ok(())
    }
}
