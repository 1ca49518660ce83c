//! Approvals of a pull request, as GitHub gives them: the answer of `GET /repos/{o}/{r}/pulls/{n}/reviews`, or what
//! `gh pr view N --json author,mergeCommit,reviews` prints.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Agents;

/// A person's approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// `@` and the name on the host.
    pub who: String,
    /// When, in UTC.
    pub when: String,
    /// What they wrote; none where that is nothing.
    pub note: Option<String>,
}

/// What a file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Approvals {
    /// Those that count, each person once.
    pub approvals: Vec<Approval>,
    /// Those that do not, and why.
    pub left_out: Vec<(String, &'static str)>,
    /// Whose pull request it is, where the file says so.
    pub author: Option<String>,
    /// What the pull request was merged as, where the file says so.
    pub merge: Option<String>,
}

/// Reads a file; `author` is who made the pull request, where the file does not say so.
///
/// # Errors
/// What is wrong with it, and what to do.
pub fn approvals(text: &str, author: Option<&str>, agents: &Agents) -> Result<Approvals, String> {
    let value: Value = serde_json::from_str(text).map_err(|error| format!("it is no JSON: {error}"))?;
    let reviews = value.as_array().or_else(|| value["reviews"].as_array());
    let Some(reviews) = reviews else {
        return Err(
            "it holds no list of reviews\nhelp: write it by `gh pr view NUMBER --json author,mergeCommit,reviews`"
                .to_owned(),
        );
    };
    let author = author.map(str::to_owned).or_else(|| login(&value["author"]));
    let mut found =
        Approvals { merge: value["mergeCommit"]["oid"].as_str().map(str::to_owned), ..Approvals::default() };
    // A later word of the same person takes the place of an earlier one; a comment takes nothing back.
    let mut last: BTreeMap<String, (&str, &Value)> = BTreeMap::new();
    for review in reviews {
        let who = login(&review["user"]).or_else(|| login(&review["author"]));
        let state = review["state"].as_str().unwrap_or_default();
        let (Some(who), "APPROVED" | "CHANGES_REQUESTED" | "DISMISSED") = (who, state) else { continue };
        let is_later = last.get(&who).is_none_or(|(_, known)| time(known) <= time(review));
        if is_later {
            last.insert(who, (state, review));
        }
    }
    for (who, (state, review)) in last {
        let is_bot = review["user"]["type"] == "Bot" || review["author"]["is_bot"] == true || agents.have(&who);
        let why = match state {
            _ if is_bot => Some("an agent or a bot is no reviewer"),
            _ if author.as_ref().is_some_and(|author| author.eq_ignore_ascii_case(&who)) => {
                Some("the author's own word")
            }
            "CHANGES_REQUESTED" => Some("changes were asked for"),
            "DISMISSED" => Some("it was dismissed"),
            _ => None,
        };
        let when = time(review);
        match why {
            Some(why) => found.left_out.push((format!("@{who}"), why)),
            None if when.is_empty() => found.left_out.push((format!("@{who}"), "it says not when")),
            None => {
                found.approvals.push(Approval { who: format!("@{who}"), when: when.to_owned(), note: note(review) })
            }
        }
    }
    found.author = author;
    Ok(found)
}

fn login(user: &Value) -> Option<String> {
    user["login"].as_str().filter(|login| !login.is_empty()).map(|login| login.trim_start_matches('@').to_owned())
}

/// Either form has its own key.
fn time(review: &Value) -> &str {
    review["submitted_at"].as_str().or_else(|| review["submittedAt"].as_str()).unwrap_or_default()
}

fn note(review: &Value) -> Option<String> {
    review["body"].as_str().map(str::trim).filter(|body| !body.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_count_once_and_others_are_told_apart() {
        let api = r#"[
            {"user": {"login": "ada", "type": "User"}, "state": "CHANGES_REQUESTED", "submitted_at": "2026-11-01T08:00:00Z"},
            {"user": {"login": "ada", "type": "User"}, "state": "APPROVED", "body": "good ", "submitted_at": "2026-11-02T08:00:00Z"},
            {"user": {"login": "ada", "type": "User"}, "state": "COMMENTED", "submitted_at": "2026-11-03T08:00:00Z"},
            {"user": {"login": "bob", "type": "User"}, "state": "APPROVED", "submitted_at": "2026-11-01T08:00:00Z"},
            {"user": {"login": "bob", "type": "User"}, "state": "DISMISSED", "submitted_at": "2026-11-02T08:00:00Z"},
            {"user": {"login": "helper[bot]", "type": "Bot"}, "state": "APPROVED", "submitted_at": "2026-11-01T08:00:00Z"},
            {"user": {"login": "eve", "type": "User"}, "state": "APPROVED", "submitted_at": "2026-11-01T08:00:00Z"}
        ]"#;
        let found = approvals(api, Some("Eve"), &Agents::default()).unwrap();
        let ada = Approval { who: "@ada".into(), when: "2026-11-02T08:00:00Z".into(), note: Some("good".into()) };
        assert_eq!(found.approvals, std::slice::from_ref(&ada));
        let left_out: Vec<_> = found.left_out.iter().map(|(who, why)| (who.as_str(), *why)).collect();
        assert_eq!(
            left_out,
            [
                ("@bob", "it was dismissed"),
                ("@eve", "the author's own word"),
                ("@helper[bot]", "an agent or a bot is no reviewer")
            ]
        );
        let view = r#"{"author": {"login": "eve"}, "mergeCommit": {"oid": "abc"}, "reviews": [
            {"author": {"login": "ada"}, "state": "APPROVED", "body": "good", "submittedAt": "2026-11-02T08:00:00Z"},
            {"author": {"login": "eve"}, "state": "APPROVED", "submittedAt": "2026-11-02T08:00:00Z"}
        ]}"#;
        let found = approvals(view, None, &Agents::default()).unwrap();
        assert_eq!(
            (found.approvals, found.merge.as_deref(), found.author.as_deref()),
            (vec![ada], Some("abc"), Some("eve"))
        );
        assert!(
            approvals("{}", None, &Agents::default()).is_err() && approvals("x", None, &Agents::default()).is_err()
        );
    }
}
