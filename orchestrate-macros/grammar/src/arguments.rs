//! Reads `key = "value"` and `key("value", …)`, from tokens or from the pairs of a table, and checks them alike.

use std::mem;

use crate::cursor::{Cursor, describe};
use crate::error::MarkError;
use crate::nearest::nearest;
use crate::token::{Delimiter, Spanned, TokenTree};

/// The value of a key, as far as a mark cares.
#[derive(Clone, Debug)]
pub enum Value<S> {
    /// A string.
    Text(Spanned<String, S>),
    /// A list, whose items should be strings.
    List {
        /// The items, in order.
        items: Vec<Value<S>>,
        /// The whole list.
        span: S,
    },
    /// Something that no key takes.
    Other {
        /// What it is, with its article: "a number", "a table".
        kind: String,
        /// Where it stands.
        span: S,
    },
}

/// The keys that a mark knows.
pub(crate) struct Schema {
    pub(crate) mark: &'static str,
    pub(crate) keys: &'static [Key],
    /// What to do about a value without a key.
    pub(crate) stray: &'static str,
}

pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) takes: Takes,
    /// What the author should do with the key, as in "say what the code is for".
    pub(crate) purpose: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    Text,
    List,
}

/// Where the arguments are written, which decides how a list looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Attribute,
    Table,
}

/// The arguments of one mark, each checked on its own; what must be there is the mark's to say.
pub(crate) struct Arguments<S> {
    schema: &'static Schema,
    form: Form,
    /// A text is a list of one.
    values: Vec<(&'static str, Vec<Spanned<String, S>>)>,
}

impl<S: Copy> Arguments<S> {
    pub(crate) fn from_tokens(schema: &'static Schema, cursor: &mut Cursor<'_, S>) -> Result<Self, MarkError<S>> {
        let mut arguments = Self { schema, form: Form::Attribute, values: Vec::new() };
        while let Some(token) = cursor.next() {
            let TokenTree::Ident { text, span } = token else {
                let message = format!("expected a key, found {}", describe(token));
                return Err(MarkError::new(token.span(), message, schema.stray));
            };
            let name = Spanned::new(text.clone(), *span);
            let key = arguments.new_key(&name)?;
            let value = value_after(cursor, key, *span)?;
            arguments.add(key, value)?;
            comma(cursor)?;
        }
        Ok(arguments)
    }

    pub(crate) fn from_pairs(
        schema: &'static Schema,
        pairs: Vec<(Spanned<String, S>, Value<S>)>,
    ) -> Result<Self, MarkError<S>> {
        let mut arguments = Self { schema, form: Form::Table, values: Vec::new() };
        for (name, value) in pairs {
            let key = arguments.new_key(&name)?;
            arguments.add(key, value)?;
        }
        Ok(arguments)
    }

    /// Takes out the text of `name`.
    pub(crate) fn text(&mut self, name: &str) -> Option<Spanned<String, S>> {
        self.list(name).pop()
    }

    /// Takes out the text of `name`, which must be there.
    pub(crate) fn required(&mut self, name: &str, whole: S) -> Result<Spanned<String, S>, MarkError<S>> {
        self.text(name).ok_or_else(|| {
            let help = self.schema.key(name).map(|key| key.instruction(self.form)).unwrap_or_default();
            MarkError::new(whole, format!("`{}` has no `{name}`", self.schema.mark), help)
        })
    }

    /// Takes out the list of `name`; an absent one is empty.
    pub(crate) fn list(&mut self, name: &str) -> Vec<Spanned<String, S>> {
        for (key, values) in &mut self.values {
            if *key == name {
                return mem::take(values);
            }
        }
        Vec::new()
    }

    fn new_key(&self, name: &Spanned<String, S>) -> Result<&'static Key, MarkError<S>> {
        let Some(key) = self.schema.key(&name.value) else {
            return Err(unknown_key(self.schema, name));
        };
        for (seen, _) in &self.values {
            if *seen == key.name {
                let message = format!("`{}` is given twice", key.name);
                return Err(MarkError::new(name.span, message, "keep one of the two"));
            }
        }
        Ok(key)
    }

    fn add(&mut self, key: &'static Key, value: Value<S>) -> Result<(), MarkError<S>> {
        let values = match key.takes {
            Takes::Text => vec![text(key, self.form, value)?],
            Takes::List => list(key, self.form, value)?,
        };
        self.values.push((key.name, values));
        Ok(())
    }
}

impl Schema {
    fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// The key that was probably meant, and all there are.
    fn known_keys(&self, written: &str) -> String {
        let mut names = Vec::new();
        let mut all = "the keys are".to_owned();
        for key in self.keys {
            all += match names.len() {
                0 => " `",
                at if at + 1 == self.keys.len() => "` and `",
                _ => "`, `",
            };
            all += key.name;
            names.push(key.name);
        }
        all.push('`');
        match nearest(written, &names) {
            Some(meant) => format!("write `{meant}`; {all}"),
            None => all,
        }
    }
}

impl Key {
    /// How the key looks with its value.
    fn example(&self, form: Form) -> String {
        self.with(form, "\"…\"")
    }

    fn with(&self, form: Form, value: &str) -> String {
        match (self.takes, form) {
            (Takes::Text, _) => format!("`{} = {value}`", self.name),
            (Takes::List, Form::Attribute) => format!("`{}({value})`", self.name),
            (Takes::List, Form::Table) => format!("`{} = [{value}]`", self.name),
        }
    }

    fn instruction(&self, form: Form) -> String {
        format!("{}: {}", self.purpose, self.example(form))
    }
}

fn unknown_key<S: Copy>(schema: &Schema, name: &Spanned<String, S>) -> MarkError<S> {
    MarkError::new(name.span, format!("unknown key `{}`", name.value), schema.known_keys(&name.value))
}

/// What stands after a key: `= "…"` or `("…", …)`.
fn value_after<S: Copy>(cursor: &mut Cursor<'_, S>, key: &Key, at: S) -> Result<Value<S>, MarkError<S>> {
    let write = || format!("write {}", key.example(Form::Attribute));
    if let Some(TokenTree::Group { delimiter: Delimiter::Parenthesis, tokens, span }) = cursor.peek() {
        cursor.next();
        return Ok(Value::List { items: items(tokens)?, span: *span });
    }
    let assigned = cursor.eat('=');
    match cursor.peek() {
        Some(token) if assigned && !cursor.is_at(',') => {
            cursor.next();
            Ok(value(token))
        }
        Some(token) if !cursor.is_at(',') => {
            let missing = if key.takes == Takes::Text { "`=`" } else { "`(`" };
            let message = format!("expected {missing} after `{}`, found {}", key.name, describe(token));
            Err(MarkError::new(token.span(), message, write()))
        }
        _ => Err(MarkError::new(at, format!("`{}` has no value", key.name), write())),
    }
}

fn items<S: Copy>(tokens: &[TokenTree<S>]) -> Result<Vec<Value<S>>, MarkError<S>> {
    let mut cursor = Cursor::new(tokens);
    let mut items = Vec::new();
    while let Some(token) = cursor.next() {
        items.push(value(token));
        if !matches!(items.last(), Some(Value::Text(_))) {
            // Its kind will be the error: what follows in a path or a call is not a second one.
            while cursor.peek().is_some() && !cursor.is_at(',') {
                cursor.next();
            }
        }
        comma(&mut cursor)?;
    }
    Ok(items)
}

/// What one token says; of a value made of several, the first tells the kind.
fn value<S: Copy>(token: &TokenTree<S>) -> Value<S> {
    let span = token.span();
    match token {
        TokenTree::Literal { text, .. } => match crate::literal::string(text) {
            Ok(string) => Value::Text(Spanned::new(string, span)),
            Err(kind) => Value::Other { kind, span },
        },
        TokenTree::Punct { character: '-', .. } => Value::Other { kind: "a number".to_owned(), span },
        token => Value::Other { kind: describe(token), span },
    }
}

/// Between arguments stands a comma.
pub(crate) fn comma<S: Copy>(cursor: &mut Cursor<'_, S>) -> Result<(), MarkError<S>> {
    let Some(token) = cursor.peek() else { return Ok(()) };
    if cursor.eat(',') {
        return Ok(());
    }
    let found = describe(token);
    let message = match token {
        TokenTree::Ident { .. } | TokenTree::Literal { .. } => format!("missing `,` before {found}"),
        _ => format!("expected `,`, found {found}"),
    };
    Err(MarkError::new(token.span(), message, "values are single string literals, separated by `,`"))
}

fn text<S: Copy>(key: &Key, form: Form, value: Value<S>) -> Result<Spanned<String, S>, MarkError<S>> {
    let (kind, span) = match value {
        Value::Text(text) if text.value.trim().is_empty() => {
            return Err(MarkError::new(text.span, format!("`{}` is empty", key.name), key.instruction(form)));
        }
        Value::Text(text) => return Ok(text),
        Value::List { span, .. } => ("a list".to_owned(), span),
        Value::Other { kind, span } => (kind, span),
    };
    let message = format!("`{}` takes a string, not {kind}", key.name);
    Err(MarkError::new(span, message, format!("write {}", key.example(form))))
}

fn list<S: Copy>(key: &Key, form: Form, value: Value<S>) -> Result<Vec<Spanned<String, S>>, MarkError<S>> {
    let write = || format!("write {}", key.example(form));
    match value {
        Value::List { items, span } if items.is_empty() => {
            Err(MarkError::new(span, format!("`{}` is empty", key.name), key.instruction(form)))
        }
        Value::List { items, .. } => distinct(key, form, items),
        Value::Text(text) => {
            let help = format!("write {}", key.with(form, &format!("{:?}", text.value)));
            Err(MarkError::new(text.span, format!("`{}` takes a list, not a string", key.name), help))
        }
        Value::Other { kind, span } => {
            Err(MarkError::new(span, format!("`{}` takes a list of strings, not {kind}", key.name), write()))
        }
    }
}

fn distinct<S: Copy>(key: &Key, form: Form, items: Vec<Value<S>>) -> Result<Vec<Spanned<String, S>>, MarkError<S>> {
    let mut texts: Vec<Spanned<String, S>> = Vec::new();
    for item in items {
        let text = text(key, form, item)?;
        for seen in &texts {
            if seen.value == text.value {
                let message = format!("`{}` names `{}` twice", key.name, text.value);
                return Err(MarkError::new(text.span, message, "keep one of the two"));
            }
        }
        texts.push(text);
    }
    Ok(texts)
}
