//! SARIF 2.1.0, for code scanning.
//!
//! Paths are relative to the root of the repository, never of the machine; columns are characters, as everywhere in our output.

use std::collections::BTreeMap;
use std::io;

use serde_json::{Value, json};
use serde_sarif::sarif::{
    ArtifactChange, ArtifactContent, ArtifactLocation, Fix, Invocation, Location, LogicalLocation, Message,
    MultiformatMessageString, Notification, PhysicalLocation, PropertyBag, Region, Replacement, ReportingConfiguration,
    ReportingDescriptor, Result as SarifResult, ResultLevel, Run, Sarif, Tool, ToolComponent,
};

use super::{Options, from_root};
use orchestrate_policy::Level;
use orchestrate_rules::report::{Place, Reported, ReportedFix, ReportedStep, Verdict};
use orchestrate_rules::rules::Rule;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const ROOT: &str = "%SRCROOT%";

/// The key of our fingerprint; a new way to make it is a new number, and hosts keep both apart.
const FINGERPRINT: &str = "cargoOrchestrate/v1";

pub(super) fn write(verdict: &Verdict, options: &Options<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let sarif = Sarif::builder().schema(SCHEMA).version("2.1.0").runs(vec![run(verdict, options)]).build();
    serde_json::to_writer_pretty(&mut *out, &sarif)?;
    writeln!(out)
}

fn run(verdict: &Verdict, options: &Options<'_>) -> Run {
    let root = ArtifactLocation::builder().description(text("The root of the repository")).build();
    Run::builder()
        .tool(Tool::builder().driver(driver(options.rules)).build())
        .invocations(vec![invocation(verdict)])
        .original_uri_base_ids(BTreeMap::from([(ROOT.to_owned(), root)]))
        .column_kind("unicodeCodePoints")
        .results(verdict.findings.iter().map(|finding| result(finding, options)).collect::<Vec<_>>())
        .properties(properties(verdict))
        .build()
}

fn driver(rules: &[&Rule]) -> ToolComponent {
    ToolComponent::builder()
        .name("cargo-orchestrate")
        .semantic_version(env!("CARGO_PKG_VERSION"))
        .information_uri(env!("CARGO_PKG_REPOSITORY"))
        .rules(rules.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>())
        .build()
}

fn descriptor(rule: &Rule) -> ReportingDescriptor {
    let help = MultiformatMessageString::builder().text(rule.page).markdown(rule.page).build();
    let level = level_word(rule.default_level);
    let tags = PropertyBag::builder().tags(vec![rule.group.as_str().to_owned()]).build();
    ReportingDescriptor::builder()
        .id(rule.id)
        .short_description(MultiformatMessageString::builder().text(rule.summary).build())
        .full_description(MultiformatMessageString::builder().text(rule.summary).build())
        .help(help)
        .help_uri(help_page(rule.id))
        .default_configuration(ReportingConfiguration::builder().level(level).build())
        .properties(tags)
        .build()
}

fn invocation(verdict: &Verdict) -> Invocation {
    let note = |note: &String| Notification::builder().level("note").message(text(note)).build();
    Invocation::builder()
        // A check that finds something has succeeded as a check.
        .execution_successful(true)
        .exit_code(i64::from(verdict.summary.denied > 0))
        .tool_execution_notifications(verdict.notes.iter().map(note).collect::<Vec<_>>())
        .build()
}

fn properties(verdict: &Verdict) -> PropertyBag {
    let share = &verdict.resolution;
    let resolution = json!({
        "resolved": share.resolved,
        "total": share.total,
        "share": share.ratio(),
        "members": { "resolved": share.resolved_members, "total": share.members },
    });
    PropertyBag::builder().additional_properties(BTreeMap::from([("resolution".to_owned(), resolution)])).build()
}

fn result(finding: &Reported, options: &Options<'_>) -> SarifResult {
    let related = finding.steps.iter().chain(&finding.because);
    let related: Vec<Location> = related.enumerate().map(|(at, step)| related_location(at, step, options)).collect();
    let fingerprint = BTreeMap::from([(FINGERPRINT.to_owned(), finding.fingerprint.clone())]);
    let mut result = SarifResult::builder()
        .rule_id(finding.rule.as_str())
        .level(result_level(finding.level))
        .message(message(finding))
        .locations(vec![location(finding, options)])
        .related_locations(related)
        .partial_fingerprints(fingerprint)
        .properties(result_properties(finding))
        .build();
    result.rule_index = options.rules.iter().position(|rule| rule.id == finding.rule).map(|at| at as i64);
    if let Some(ReportedFix::Edits(edits)) = &finding.fix {
        result.fixes = Some(vec![fix(finding, edits, options)]);
    }
    result
}

fn result_properties(finding: &Reported) -> PropertyBag {
    let command = match &finding.fix {
        Some(ReportedFix::Command(command)) => Some(command),
        _ => None,
    };
    let all = [("contract", finding.contract.as_ref()), ("to", finding.to.as_ref()), ("command", command)];
    let set = all.into_iter().filter_map(|(key, value)| Some((key.to_owned(), Value::from(value?.as_str()))));
    PropertyBag::builder().additional_properties(set.collect::<BTreeMap<_, _>>()).build()
}

/// What is wrong and how to mend it: hosts show nothing else at the line.
fn message(finding: &Reported) -> Message {
    let help = if finding.help.is_empty() { String::new() } else { format!("\nhelp: {}", finding.help) };
    let command = match &finding.fix {
        Some(ReportedFix::Command(command)) => format!("\nhelp: run `{command}`"),
        _ => String::new(),
    };
    text(&format!("{}{help}{command}", finding.message))
}

fn location(finding: &Reported, options: &Options<'_>) -> Location {
    let mut location = Location::builder().physical_location(physical(&finding.place, options)).build();
    if let Some(item) = &finding.item {
        let logical = LogicalLocation::builder().fully_qualified_name(item.as_str()).build();
        location.logical_locations = Some(vec![logical]);
    }
    location
}

fn related_location(at: usize, step: &ReportedStep, options: &Options<'_>) -> Location {
    Location::builder()
        .id(at as i64 + 1)
        .physical_location(physical(&step.place, options))
        .message(text(&step.label))
        .build()
}

fn physical(place: &Place, options: &Options<'_>) -> PhysicalLocation {
    PhysicalLocation::builder().artifact_location(artifact(&place.file, options)).region(region(place)).build()
}

fn artifact(file: &str, options: &Options<'_>) -> ArtifactLocation {
    let path = from_root(options.prefix, file);
    if path == file && camino::Utf8Path::new(file).is_absolute() {
        // A policy that this one extends may lie anywhere.
        return ArtifactLocation::builder().uri(format!("file://{}", uri(&path))).build();
    }
    ArtifactLocation::builder().uri(uri(&path)).uri_base_id(ROOT).build()
}

fn region(place: &Place) -> Region {
    Region::builder()
        .start_line(place.line.max(1))
        .start_column(place.column.max(1))
        .end_line(place.end_line.max(place.line).max(1))
        .end_column(place.end_column.max(1))
        .byte_offset(place.byte_start)
        .byte_length(place.byte_end.saturating_sub(place.byte_start))
        .build()
}

fn fix(finding: &Reported, edits: &[(Place, String)], options: &Options<'_>) -> Fix {
    let mut files: BTreeMap<&str, Vec<Replacement>> = BTreeMap::new();
    for (place, text) in edits {
        let content = ArtifactContent::builder().text(text.as_str()).build();
        let replacement = Replacement::builder().deleted_region(region(place)).inserted_content(content).build();
        files.entry(&place.file).or_default().push(replacement);
    }
    let change = |(file, replacements)| {
        ArtifactChange::builder().artifact_location(artifact(file, options)).replacements(replacements).build()
    };
    Fix::builder()
        .description(text(&finding.help))
        .artifact_changes(files.into_iter().map(change).collect::<Vec<_>>())
        .build()
}

fn text(text: &str) -> Message {
    Message::builder().text(text).build()
}

fn result_level(level: Level) -> ResultLevel {
    match level {
        Level::Deny => ResultLevel::Error,
        Level::Warn => ResultLevel::Warning,
        Level::Allow => ResultLevel::None,
    }
}

fn level_word(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "none",
    }
}

/// A path as a URI reference: everything that a path segment may not hold is escaped.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@".contains(&byte);
    let escaped = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    path.bytes().map(escaped).collect()
}

/// Where a rule's page is on the web.
fn help_page(rule: &str) -> String {
    format!(
        "{}/blob/main/cargo-orchestrate/rules/src/rules/{}.md",
        env!("CARGO_PKG_REPOSITORY"),
        rule.replace('-', "_")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris() {
        let cases = [("src/a b.rs", "src/a%20b.rs"), ("ü#1%.rs", "%C3%BC%231%25.rs"), ("a/b_c-d.rs", "a/b_c-d.rs")];
        for (path, want) in cases {
            assert_eq!(uri(path), want);
        }
        let options = Options { prefix: "sub/", ..Options::default() };
        let said = |file| {
            let ArtifactLocation { uri, uri_base_id, .. } = artifact(file, &options);
            (uri.unwrap_or_default(), uri_base_id.is_some())
        };
        assert_eq!(said("a.rs"), ("sub/a.rs".to_owned(), true));
        #[cfg(unix)]
        assert_eq!(said("/policies/a b.toml"), ("file:///policies/a%20b.toml".to_owned(), false));
    }
}
