//! The neighbours of an integer literal.

use syn::LitInt;

/// One more and one less, where the type that stands behind it has them; written in the same base, with the same type.
pub(super) fn neighbours(literal: &LitInt) -> Vec<String> {
    if matches!(literal.suffix(), "f16" | "f32" | "f64" | "f128") {
        return Vec::new();
    }
    let Ok(value) = literal.base10_digits().parse::<u128>() else { return Vec::new() };
    let text = literal.token().to_string();
    let more = value.checked_add(1).filter(|more| *more <= largest(literal.suffix()));
    let less = value.checked_sub(1);
    [more, less].into_iter().flatten().map(|value| in_base_of(&text, value) + literal.suffix()).collect()
}

fn in_base_of(text: &str, value: u128) -> String {
    match text.get(..2) {
        Some("0x") => format!("{value:#x}"),
        Some("0o") => format!("{value:#o}"),
        Some("0b") => format!("{value:#b}"),
        _ => value.to_string(),
    }
}

/// The largest value of a type; the least one of a signed type has a minus before it, and is one more.
fn largest(suffix: &str) -> u128 {
    match suffix {
        "u8" => u128::from(u8::MAX),
        "u16" => u128::from(u16::MAX),
        "u32" => u128::from(u32::MAX),
        "u64" | "usize" => u128::from(u64::MAX),
        "i8" => i8::MAX as u128,
        "i16" => i16::MAX as u128,
        "i32" => i32::MAX as u128,
        "i64" | "isize" => i64::MAX as u128,
        "i128" => i128::MAX as u128,
        _ => u128::MAX,
    }
}
