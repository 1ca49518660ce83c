//! Who is no person: agents and bots look at code too, and their word is no review.

use std::sync::LazyLock;

use crate::origin::Signatures;

/// What a host writes behind the name of a bot.
const BOT: &str = "[bot]";

static KNOWN: LazyLock<Signatures> = LazyLock::new(Signatures::embedded);

/// Agents and bots: those that every workspace knows, and its own.
#[derive(Clone, Debug, Default)]
pub struct Agents {
    /// All of them; none where the workspace adds none.
    all: Option<Signatures>,
}

impl Agents {
    /// Those of signatures, which hold what every workspace knows.
    pub fn new(signatures: Signatures) -> Agents {
        Agents { all: Some(signatures) }
    }

    /// Whether a name or an e-mail is that of an agent or a bot: by signatures, or by what hosts write behind a bot's name.
    pub fn have(&self, who: &str) -> bool {
        let who = who.trim().trim_start_matches('@').to_lowercase();
        let name = who.strip_suffix("@users.noreply.github.com").unwrap_or(&who);
        name.ends_with(BOT) || self.all.as_ref().unwrap_or(&KNOWN).have(&who)
    }
}

#[cfg(test)]
mod tests {
    use super::Agents;
    use crate::origin::Signatures;

    #[test]
    fn agents_are_known_by_address_and_people_are_none() {
        let agents = Agents::default();
        for who in [
            "noreply@anthropic.com",
            "Noreply@OpenAI.com",
            "198982749+was-called-copilot@users.noreply.github.com",
            "198982749+copilot[bot]@users.noreply.github.com",
            "@dependabot[bot]",
            "renovate[bot]",
        ] {
            assert!(agents.have(who), "{who}");
        }
        for who in ["claude@example.org", "claude", "7+ada@users.noreply.github.com", "@ada", "noreply@github.com"] {
            assert!(!agents.have(who), "{who}");
        }
        let mut own = Signatures::embedded();
        assert!(own.add("version = 1\n[[agent]]\nname = \"House\"\nemails = [\"bot@house.example\"]\n").is_ok());
        assert!(Agents::new(own.clone()).have("Bot@house.example") && !agents.have("bot@house.example"));
        assert!(Agents::new(own).have("noreply@anthropic.com"));
    }
}
