//! Who is no person: agents and bots look at code too, and their word is no review.

/// E-mails of agents. A person's own address is never here, whatever their name is.
const EMAILS: &[&str] = &[
    "agent@cursor.com",
    "amp@ampcode.com",
    "codex@openai.com",
    "cursoragent@cursor.com",
    "gemini-cli-agent@google.com",
    "noreply@aider.chat",
    "noreply@anthropic.com",
    "noreply@cline.bot",
    "noreply@codeium.com",
    "noreply@openai.com",
    "noreply@opencode.ai",
    "opencode@sst.dev",
    "openhands@all-hands.dev",
    "roomote@roocode.com",
];

/// What a host writes behind the name of a bot.
const BOT: &str = "[bot]";

/// Whether a name or an e-mail is that of an agent or a bot: by a table, or by what hosts write behind a bot's name.
pub fn is_agent(who: &str) -> bool {
    let who = who.trim().trim_start_matches('@').to_lowercase();
    let name = who.strip_suffix("@users.noreply.github.com").unwrap_or(&who);
    name.ends_with(BOT) || EMAILS.contains(&who.as_str())
}

#[cfg(test)]
mod tests {
    use super::is_agent;

    #[test]
    fn agents_are_known_by_address_and_people_are_none() {
        for who in [
            "noreply@anthropic.com",
            "Noreply@OpenAI.com",
            "198982749+copilot[bot]@users.noreply.github.com",
            "@dependabot[bot]",
            "renovate[bot]",
        ] {
            assert!(is_agent(who), "{who}");
        }
        for who in ["claude@example.org", "claude", "7+ada@users.noreply.github.com", "@ada", "noreply@github.com"] {
            assert!(!is_agent(who), "{who}");
        }
    }
}
