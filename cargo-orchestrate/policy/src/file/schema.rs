//! The JSON Schemas of our files, made from their types.

use schemars::generate::SchemaSettings;
use schemars::transform::transform_subschemas;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::table::RawPolicy;
use crate::Level;

/// Draft 7, because editors of TOML read no later one; without references, because the check of a file walks it.
fn generator() -> SchemaGenerator {
    let settings = SchemaSettings::draft07().with(|settings| settings.inline_subschemas = true);
    settings.with_transform(without_null).into_generator()
}

/// The JSON Schema of a file of that type.
pub fn schema_of<T: JsonSchema>() -> Value {
    generator().root_schema_for::<T>().to_value()
}

/// The JSON Schema of the policy; `rules` are the names that `[levels]` takes.
pub fn schema(rules: &[&str]) -> Value {
    let mut generator = generator();
    let mut schema = generator.root_schema_for::<RawPolicy>().to_value();
    let level = Level::json_schema(&mut generator).to_value();
    if let Some(levels) = schema.pointer_mut("/properties/levels").and_then(Value::as_object_mut) {
        let known: Map<String, Value> = rules.iter().map(|rule| ((*rule).to_owned(), level.clone())).collect();
        levels.insert("properties".to_owned(), Value::Object(known));
        levels.insert("additionalProperties".to_owned(), json!(false));
    }
    schema
}

/// TOML has no null: what may be absent is not in `required`, and that is all.
fn without_null(schema: &mut Schema) {
    if let Some(object) = schema.as_object_mut() {
        if let Some(Value::Array(types)) = object.get_mut("type") {
            types.retain(|name| name != "null");
            if let [only] = types.as_slice() {
                let only = only.clone();
                object.insert("type".to_owned(), only);
            }
        }
        unwrap_optional(object);
        if object.get("default").is_some_and(Value::is_null) {
            object.remove("default");
        }
    }
    transform_subschemas(&mut without_null, schema);
}

/// `anyOf: [schema, null]` is that schema.
fn unwrap_optional(object: &mut Map<String, Value>) {
    let Some(Value::Array(choices)) = object.get_mut("anyOf") else { return };
    choices.retain(|choice| choice.get("type").is_none_or(|name| name != "null"));
    let [Value::Object(only)] = choices.as_slice() else { return };
    let only = only.clone();
    object.remove("anyOf");
    for (key, value) in only {
        object.entry(key).or_insert(value);
    }
}
