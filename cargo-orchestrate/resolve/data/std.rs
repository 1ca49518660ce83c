// Signatures of the Rust standard library 1.95.0. See README.md beside this file.
// Made by: cargo run -p orchestrate-tests --bin std_tables -- LIBRARY_DIR > cargo-orchestrate/resolve/data/std.rs
#[macro_export] macro_rules! assert { () => {} }
#[macro_export] macro_rules! assert_eq { () => {} }
#[macro_export] macro_rules! assert_ne { () => {} }
#[macro_export] macro_rules! cfg { () => {} }
macro_rules! cfg_select { () => {} } pub use cfg_select;
#[macro_export] macro_rules! column { () => {} }
#[macro_export] macro_rules! compile_error { () => {} }
#[macro_export] macro_rules! concat { () => {} }
#[macro_export] macro_rules! dbg { () => {} }
#[macro_export] macro_rules! debug_assert { () => {} }
#[macro_export] macro_rules! debug_assert_eq { () => {} }
#[macro_export] macro_rules! debug_assert_ne { () => {} }
#[macro_export] macro_rules! env { () => {} }
#[macro_export] macro_rules! eprint { () => {} }
#[macro_export] macro_rules! eprintln { () => {} }
#[macro_export] macro_rules! file { () => {} }
#[macro_export] macro_rules! format { () => {} }
#[macro_export] macro_rules! format_args { () => {} }
#[macro_export] macro_rules! include { () => {} }
#[macro_export] macro_rules! include_bytes { () => {} }
#[macro_export] macro_rules! include_str { () => {} }
#[macro_export] macro_rules! line { () => {} }
#[macro_export] macro_rules! matches { () => {} }
#[macro_export] macro_rules! module_path { () => {} }
#[macro_export] macro_rules! option_env { () => {} }
#[macro_export] macro_rules! panic { () => {} }
#[macro_export] macro_rules! print { () => {} }
#[macro_export] macro_rules! println { () => {} }
#[macro_export] macro_rules! r#try { () => {} }
#[macro_export] macro_rules! stringify { () => {} }
#[macro_export] macro_rules! thread_local { () => {} }
#[macro_export] macro_rules! todo { () => {} }
#[macro_export] macro_rules! unimplemented { () => {} }
#[macro_export] macro_rules! unreachable { () => {} }
#[macro_export] macro_rules! vec { () => {} }
#[macro_export] macro_rules! write { () => {} }
#[macro_export] macro_rules! writeln { () => {} }
impl [u8] {
 pub fn is_ascii(&self) -> bool {}
 pub fn eq_ignore_ascii_case(&self, _: &[u8]) -> bool {}
 pub fn make_ascii_uppercase(&mut self) {}
 pub fn make_ascii_lowercase(&mut self) {}
 pub fn escape_ascii(&self) -> crate::slice::EscapeAscii {}
 pub fn trim_ascii_start(&self) -> &[u8] {}
 pub fn trim_ascii_end(&self) -> &[u8] {}
 pub fn trim_ascii(&self) -> &[u8] {}
 pub fn utf8_chunks(&self) -> crate::str::Utf8Chunks {}
 pub fn to_ascii_uppercase(&self) -> crate::vec::Vec<u8> {}
 pub fn to_ascii_lowercase(&self) -> crate::vec::Vec<u8> {}
}
impl bool {
 pub fn then_some<T>(self, _: T) -> crate::option::Option<T> {}
 pub fn then<T, F: crate::ops::FnOnce() -> T>(self, _: F) -> crate::option::Option<T> {}
}
impl char {
 pub const MIN: char = _;
 pub const MAX: char = _;
 pub const MAX_LEN_UTF8: usize = _;
 pub const MAX_LEN_UTF16: usize = _;
 pub const REPLACEMENT_CHARACTER: char = _;
 pub const UNICODE_VERSION: (u8, u8, u8) = _;
 pub fn decode_utf16<I: crate::iter::IntoIterator<Item = u16>>(_: I) -> crate::char::DecodeUtf16<I::IntoIter> {}
 pub fn from_u32(_: u32) -> crate::option::Option<char> {}
 pub fn from_u32_unchecked(_: u32) -> char {}
 pub fn from_digit(_: u32, _: u32) -> crate::option::Option<char> {}
 pub fn is_digit(self, _: u32) -> bool {}
 pub fn to_digit(self, _: u32) -> crate::option::Option<u32> {}
 pub fn escape_unicode(self) -> crate::char::EscapeUnicode {}
 pub fn escape_debug(self) -> crate::char::EscapeDebug {}
 pub fn escape_default(self) -> crate::char::EscapeDefault {}
 pub fn len_utf8(self) -> usize {}
 pub fn len_utf16(self) -> usize {}
 pub fn encode_utf8(self, _: &mut [u8]) -> &mut str {}
 pub fn encode_utf16(self, _: &mut [u16]) -> &mut [u16] {}
 pub fn is_alphabetic(self) -> bool {}
 pub fn is_lowercase(self) -> bool {}
 pub fn is_uppercase(self) -> bool {}
 pub fn is_whitespace(self) -> bool {}
 pub fn is_alphanumeric(self) -> bool {}
 pub fn is_control(self) -> bool {}
 pub fn is_numeric(self) -> bool {}
 pub fn to_lowercase(self) -> crate::char::ToLowercase {}
 pub fn to_uppercase(self) -> crate::char::ToUppercase {}
 pub fn is_ascii(&self) -> bool {}
 pub fn to_ascii_uppercase(&self) -> char {}
 pub fn to_ascii_lowercase(&self) -> char {}
 pub fn eq_ignore_ascii_case(&self, _: &char) -> bool {}
 pub fn make_ascii_uppercase(&mut self) {}
 pub fn make_ascii_lowercase(&mut self) {}
 pub fn is_ascii_alphabetic(&self) -> bool {}
 pub fn is_ascii_uppercase(&self) -> bool {}
 pub fn is_ascii_lowercase(&self) -> bool {}
 pub fn is_ascii_alphanumeric(&self) -> bool {}
 pub fn is_ascii_digit(&self) -> bool {}
 pub fn is_ascii_hexdigit(&self) -> bool {}
 pub fn is_ascii_punctuation(&self) -> bool {}
 pub fn is_ascii_graphic(&self) -> bool {}
 pub fn is_ascii_whitespace(&self) -> bool {}
 pub fn is_ascii_control(&self) -> bool {}
}
impl f32 {
 pub const RADIX: u32 = _;
 pub const MANTISSA_DIGITS: u32 = _;
 pub const DIGITS: u32 = _;
 pub const EPSILON: f32 = _;
 pub const MIN: f32 = _;
 pub const MIN_POSITIVE: f32 = _;
 pub const MAX: f32 = _;
 pub const MIN_EXP: i32 = _;
 pub const MAX_EXP: i32 = _;
 pub const MIN_10_EXP: i32 = _;
 pub const MAX_10_EXP: i32 = _;
 pub const NAN: f32 = _;
 pub const INFINITY: f32 = _;
 pub const NEG_INFINITY: f32 = _;
 pub fn is_nan(self) -> bool {}
 pub fn is_infinite(self) -> bool {}
 pub fn is_finite(self) -> bool {}
 pub fn is_subnormal(self) -> bool {}
 pub fn is_normal(self) -> bool {}
 pub fn classify(self) -> crate::num::FpCategory {}
 pub fn is_sign_positive(self) -> bool {}
 pub fn is_sign_negative(self) -> bool {}
 pub fn next_up(self) -> Self {}
 pub fn next_down(self) -> Self {}
 pub fn recip(self) -> f32 {}
 pub fn to_degrees(self) -> f32 {}
 pub fn to_radians(self) -> f32 {}
 pub fn max(self, _: f32) -> f32 {}
 pub fn min(self, _: f32) -> f32 {}
 pub fn midpoint(self, _: f32) -> f32 {}
 pub fn to_int_unchecked<Int>(self) -> Int where Self: crate::convert::FloatToInt<Int> {}
 pub fn to_bits(self) -> u32 {}
 pub fn from_bits(_: u32) -> Self {}
 pub fn to_be_bytes(self) -> [u8; 4] {}
 pub fn to_le_bytes(self) -> [u8; 4] {}
 pub fn to_ne_bytes(self) -> [u8; 4] {}
 pub fn from_be_bytes(_: [u8; 4]) -> Self {}
 pub fn from_le_bytes(_: [u8; 4]) -> Self {}
 pub fn from_ne_bytes(_: [u8; 4]) -> Self {}
 pub fn total_cmp(&self, _: &Self) -> crate::cmp::Ordering {}
 pub fn clamp(self, _: f32, _: f32) -> f32 {}
 pub fn abs(self) -> f32 {}
 pub fn signum(self) -> f32 {}
 pub fn copysign(self, _: f32) -> f32 {}
 pub fn floor(self) -> f32 {}
 pub fn ceil(self) -> f32 {}
 pub fn round(self) -> f32 {}
 pub fn round_ties_even(self) -> f32 {}
 pub fn trunc(self) -> f32 {}
 pub fn fract(self) -> f32 {}
 pub fn mul_add(self, _: f32, _: f32) -> f32 {}
 pub fn div_euclid(self, _: f32) -> f32 {}
 pub fn rem_euclid(self, _: f32) -> f32 {}
 pub fn powi(self, _: i32) -> f32 {}
 pub fn powf(self, _: f32) -> f32 {}
 pub fn sqrt(self) -> f32 {}
 pub fn exp(self) -> f32 {}
 pub fn exp2(self) -> f32 {}
 pub fn ln(self) -> f32 {}
 pub fn log(self, _: f32) -> f32 {}
 pub fn log2(self) -> f32 {}
 pub fn log10(self) -> f32 {}
 pub fn abs_sub(self, _: f32) -> f32 {}
 pub fn cbrt(self) -> f32 {}
 pub fn hypot(self, _: f32) -> f32 {}
 pub fn sin(self) -> f32 {}
 pub fn cos(self) -> f32 {}
 pub fn tan(self) -> f32 {}
 pub fn asin(self) -> f32 {}
 pub fn acos(self) -> f32 {}
 pub fn atan(self) -> f32 {}
 pub fn atan2(self, _: f32) -> f32 {}
 pub fn sin_cos(self) -> (f32, f32) {}
 pub fn exp_m1(self) -> f32 {}
 pub fn ln_1p(self) -> f32 {}
 pub fn sinh(self) -> f32 {}
 pub fn cosh(self) -> f32 {}
 pub fn tanh(self) -> f32 {}
 pub fn asinh(self) -> f32 {}
 pub fn acosh(self) -> f32 {}
 pub fn atanh(self) -> f32 {}
}
impl f64 {
 pub const RADIX: u32 = _;
 pub const MANTISSA_DIGITS: u32 = _;
 pub const DIGITS: u32 = _;
 pub const EPSILON: f64 = _;
 pub const MIN: f64 = _;
 pub const MIN_POSITIVE: f64 = _;
 pub const MAX: f64 = _;
 pub const MIN_EXP: i32 = _;
 pub const MAX_EXP: i32 = _;
 pub const MIN_10_EXP: i32 = _;
 pub const MAX_10_EXP: i32 = _;
 pub const NAN: f64 = _;
 pub const INFINITY: f64 = _;
 pub const NEG_INFINITY: f64 = _;
 pub fn is_nan(self) -> bool {}
 pub fn is_infinite(self) -> bool {}
 pub fn is_finite(self) -> bool {}
 pub fn is_subnormal(self) -> bool {}
 pub fn is_normal(self) -> bool {}
 pub fn classify(self) -> crate::num::FpCategory {}
 pub fn is_sign_positive(self) -> bool {}
 pub fn is_sign_negative(self) -> bool {}
 pub fn next_up(self) -> Self {}
 pub fn next_down(self) -> Self {}
 pub fn recip(self) -> f64 {}
 pub fn to_degrees(self) -> f64 {}
 pub fn to_radians(self) -> f64 {}
 pub fn max(self, _: f64) -> f64 {}
 pub fn min(self, _: f64) -> f64 {}
 pub fn midpoint(self, _: f64) -> f64 {}
 pub fn to_int_unchecked<Int>(self) -> Int where Self: crate::convert::FloatToInt<Int> {}
 pub fn to_bits(self) -> u64 {}
 pub fn from_bits(_: u64) -> Self {}
 pub fn to_be_bytes(self) -> [u8; 8] {}
 pub fn to_le_bytes(self) -> [u8; 8] {}
 pub fn to_ne_bytes(self) -> [u8; 8] {}
 pub fn from_be_bytes(_: [u8; 8]) -> Self {}
 pub fn from_le_bytes(_: [u8; 8]) -> Self {}
 pub fn from_ne_bytes(_: [u8; 8]) -> Self {}
 pub fn total_cmp(&self, _: &Self) -> crate::cmp::Ordering {}
 pub fn clamp(self, _: f64, _: f64) -> f64 {}
 pub fn abs(self) -> f64 {}
 pub fn signum(self) -> f64 {}
 pub fn copysign(self, _: f64) -> f64 {}
 pub fn floor(self) -> f64 {}
 pub fn ceil(self) -> f64 {}
 pub fn round(self) -> f64 {}
 pub fn round_ties_even(self) -> f64 {}
 pub fn trunc(self) -> f64 {}
 pub fn fract(self) -> f64 {}
 pub fn mul_add(self, _: f64, _: f64) -> f64 {}
 pub fn div_euclid(self, _: f64) -> f64 {}
 pub fn rem_euclid(self, _: f64) -> f64 {}
 pub fn powi(self, _: i32) -> f64 {}
 pub fn powf(self, _: f64) -> f64 {}
 pub fn sqrt(self) -> f64 {}
 pub fn exp(self) -> f64 {}
 pub fn exp2(self) -> f64 {}
 pub fn ln(self) -> f64 {}
 pub fn log(self, _: f64) -> f64 {}
 pub fn log2(self) -> f64 {}
 pub fn log10(self) -> f64 {}
 pub fn abs_sub(self, _: f64) -> f64 {}
 pub fn cbrt(self) -> f64 {}
 pub fn hypot(self, _: f64) -> f64 {}
 pub fn sin(self) -> f64 {}
 pub fn cos(self) -> f64 {}
 pub fn tan(self) -> f64 {}
 pub fn asin(self) -> f64 {}
 pub fn acos(self) -> f64 {}
 pub fn atan(self) -> f64 {}
 pub fn atan2(self, _: f64) -> f64 {}
 pub fn sin_cos(self) -> (f64, f64) {}
 pub fn exp_m1(self) -> f64 {}
 pub fn ln_1p(self) -> f64 {}
 pub fn sinh(self) -> f64 {}
 pub fn cosh(self) -> f64 {}
 pub fn tanh(self) -> f64 {}
 pub fn asinh(self) -> f64 {}
 pub fn acosh(self) -> f64 {}
 pub fn atanh(self) -> f64 {}
}
impl i128 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_unsigned(self) -> u128 {}
 pub fn rotate_left(self, _: u32) -> Self {}
 pub fn rotate_right(self, _: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(_: Self) -> Self {}
 pub fn from_le(_: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_add(self, _: Self) -> Self {}
 pub fn unchecked_add(self, _: Self) -> Self {}
 pub fn checked_add_unsigned(self, _: u128) -> crate::option::Option<Self> {}
 pub fn strict_add_unsigned(self, _: u128) -> Self {}
 pub fn checked_sub(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_sub(self, _: Self) -> Self {}
 pub fn unchecked_sub(self, _: Self) -> Self {}
 pub fn checked_sub_unsigned(self, _: u128) -> crate::option::Option<Self> {}
 pub fn strict_sub_unsigned(self, _: u128) -> Self {}
 pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_mul(self, _: Self) -> Self {}
 pub fn unchecked_mul(self, _: Self) -> Self {}
 pub fn checked_div(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div(self, _: Self) -> Self {}
 pub fn checked_div_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div_euclid(self, _: Self) -> Self {}
 pub fn checked_rem(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem(self, _: Self) -> Self {}
 pub fn checked_rem_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem_euclid(self, _: Self) -> Self {}
 pub fn checked_neg(self) -> crate::option::Option<Self> {}
 pub fn unchecked_neg(self) -> Self {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shl(self, _: u32) -> Self {}
 pub fn unchecked_shl(self, _: u32) -> Self {}
 pub fn unbounded_shl(self, _: u32) -> i128 {}
 pub fn checked_shr(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shr(self, _: u32) -> Self {}
 pub fn unchecked_shr(self, _: u32) -> Self {}
 pub fn unbounded_shr(self, _: u32) -> i128 {}
 pub fn checked_abs(self) -> crate::option::Option<Self> {}
 pub fn strict_abs(self) -> Self {}
 pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_pow(self, _: u32) -> Self {}
 pub fn checked_isqrt(self) -> crate::option::Option<Self> {}
 pub fn saturating_add(self, _: Self) -> Self {}
 pub fn saturating_add_unsigned(self, _: u128) -> Self {}
 pub fn saturating_sub(self, _: Self) -> Self {}
 pub fn saturating_sub_unsigned(self, _: u128) -> Self {}
 pub fn saturating_neg(self) -> Self {}
 pub fn saturating_abs(self) -> Self {}
 pub fn saturating_mul(self, _: Self) -> Self {}
 pub fn saturating_div(self, _: Self) -> Self {}
 pub fn saturating_pow(self, _: u32) -> Self {}
 pub fn wrapping_add(self, _: Self) -> Self {}
 pub fn wrapping_add_unsigned(self, _: u128) -> Self {}
 pub fn wrapping_sub(self, _: Self) -> Self {}
 pub fn wrapping_sub_unsigned(self, _: u128) -> Self {}
 pub fn wrapping_mul(self, _: Self) -> Self {}
 pub fn wrapping_div(self, _: Self) -> Self {}
 pub fn wrapping_div_euclid(self, _: Self) -> Self {}
 pub fn wrapping_rem(self, _: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, _: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, _: u32) -> Self {}
 pub fn wrapping_shr(self, _: u32) -> Self {}
 pub fn wrapping_abs(self) -> Self {}
 pub fn unsigned_abs(self) -> u128 {}
 pub fn wrapping_pow(self, _: u32) -> Self {}
 pub fn overflowing_add(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_add_unsigned(self, _: u128) -> (Self, bool) {}
 pub fn overflowing_sub(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_sub_unsigned(self, _: u128) -> (Self, bool) {}
 pub fn overflowing_mul(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_abs(self) -> (Self, bool) {}
 pub fn overflowing_pow(self, _: u32) -> (Self, bool) {}
 pub fn pow(self, _: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, _: Self) -> Self {}
 pub fn rem_euclid(self, _: Self) -> Self {}
 pub fn ilog(self, _: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, _: Self) -> crate::option::Option<u32> {}
 pub fn checked_ilog2(self) -> crate::option::Option<u32> {}
 pub fn checked_ilog10(self) -> crate::option::Option<u32> {}
 pub fn abs(self) -> Self {}
 pub fn abs_diff(self, _: Self) -> u128 {}
 pub fn signum(self) -> Self {}
 pub fn is_positive(self) -> bool {}
 pub fn is_negative(self) -> bool {}
 pub fn to_be_bytes(self) -> [u8; _] {}
 pub fn to_le_bytes(self) -> [u8; _] {}
 pub fn to_ne_bytes(self) -> [u8; _] {}
 pub fn from_be_bytes(_: [u8; _]) -> Self {}
 pub fn from_le_bytes(_: [u8; _]) -> Self {}
 pub fn from_ne_bytes(_: [u8; _]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, _: Self) -> Self {}
 pub fn from_str_radix(_: &str, _: u32) -> crate::result::Result<i128, crate::num::ParseIntError> {}
}
impl i16 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_unsigned(self) -> u16 {}
 pub fn rotate_left(self, _: u32) -> Self {}
 pub fn rotate_right(self, _: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(_: Self) -> Self {}
 pub fn from_le(_: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_add(self, _: Self) -> Self {}
 pub fn unchecked_add(self, _: Self) -> Self {}
 pub fn checked_add_unsigned(self, _: u16) -> crate::option::Option<Self> {}
 pub fn strict_add_unsigned(self, _: u16) -> Self {}
 pub fn checked_sub(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_sub(self, _: Self) -> Self {}
 pub fn unchecked_sub(self, _: Self) -> Self {}
 pub fn checked_sub_unsigned(self, _: u16) -> crate::option::Option<Self> {}
 pub fn strict_sub_unsigned(self, _: u16) -> Self {}
 pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_mul(self, _: Self) -> Self {}
 pub fn unchecked_mul(self, _: Self) -> Self {}
 pub fn checked_div(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div(self, _: Self) -> Self {}
 pub fn checked_div_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div_euclid(self, _: Self) -> Self {}
 pub fn checked_rem(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem(self, _: Self) -> Self {}
 pub fn checked_rem_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem_euclid(self, _: Self) -> Self {}
 pub fn checked_neg(self) -> crate::option::Option<Self> {}
 pub fn unchecked_neg(self) -> Self {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shl(self, _: u32) -> Self {}
 pub fn unchecked_shl(self, _: u32) -> Self {}
 pub fn unbounded_shl(self, _: u32) -> i16 {}
 pub fn checked_shr(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shr(self, _: u32) -> Self {}
 pub fn unchecked_shr(self, _: u32) -> Self {}
 pub fn unbounded_shr(self, _: u32) -> i16 {}
 pub fn checked_abs(self) -> crate::option::Option<Self> {}
 pub fn strict_abs(self) -> Self {}
 pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_pow(self, _: u32) -> Self {}
 pub fn checked_isqrt(self) -> crate::option::Option<Self> {}
 pub fn saturating_add(self, _: Self) -> Self {}
 pub fn saturating_add_unsigned(self, _: u16) -> Self {}
 pub fn saturating_sub(self, _: Self) -> Self {}
 pub fn saturating_sub_unsigned(self, _: u16) -> Self {}
 pub fn saturating_neg(self) -> Self {}
 pub fn saturating_abs(self) -> Self {}
 pub fn saturating_mul(self, _: Self) -> Self {}
 pub fn saturating_div(self, _: Self) -> Self {}
 pub fn saturating_pow(self, _: u32) -> Self {}
 pub fn wrapping_add(self, _: Self) -> Self {}
 pub fn wrapping_add_unsigned(self, _: u16) -> Self {}
 pub fn wrapping_sub(self, _: Self) -> Self {}
 pub fn wrapping_sub_unsigned(self, _: u16) -> Self {}
 pub fn wrapping_mul(self, _: Self) -> Self {}
 pub fn wrapping_div(self, _: Self) -> Self {}
 pub fn wrapping_div_euclid(self, _: Self) -> Self {}
 pub fn wrapping_rem(self, _: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, _: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, _: u32) -> Self {}
 pub fn wrapping_shr(self, _: u32) -> Self {}
 pub fn wrapping_abs(self) -> Self {}
 pub fn unsigned_abs(self) -> u16 {}
 pub fn wrapping_pow(self, _: u32) -> Self {}
 pub fn overflowing_add(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_add_unsigned(self, _: u16) -> (Self, bool) {}
 pub fn overflowing_sub(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_sub_unsigned(self, _: u16) -> (Self, bool) {}
 pub fn overflowing_mul(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_abs(self) -> (Self, bool) {}
 pub fn overflowing_pow(self, _: u32) -> (Self, bool) {}
 pub fn pow(self, _: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, _: Self) -> Self {}
 pub fn rem_euclid(self, _: Self) -> Self {}
 pub fn ilog(self, _: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, _: Self) -> crate::option::Option<u32> {}
 pub fn checked_ilog2(self) -> crate::option::Option<u32> {}
 pub fn checked_ilog10(self) -> crate::option::Option<u32> {}
 pub fn abs(self) -> Self {}
 pub fn abs_diff(self, _: Self) -> u16 {}
 pub fn signum(self) -> Self {}
 pub fn is_positive(self) -> bool {}
 pub fn is_negative(self) -> bool {}
 pub fn to_be_bytes(self) -> [u8; _] {}
 pub fn to_le_bytes(self) -> [u8; _] {}
 pub fn to_ne_bytes(self) -> [u8; _] {}
 pub fn from_be_bytes(_: [u8; _]) -> Self {}
 pub fn from_le_bytes(_: [u8; _]) -> Self {}
 pub fn from_ne_bytes(_: [u8; _]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, _: i16) -> i16 {}
 pub fn from_str_radix(_: &str, _: u32) -> crate::result::Result<i16, crate::num::ParseIntError> {}
}
impl i32 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_unsigned(self) -> u32 {}
 pub fn rotate_left(self, _: u32) -> Self {}
 pub fn rotate_right(self, _: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(_: Self) -> Self {}
 pub fn from_le(_: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_add(self, _: Self) -> Self {}
 pub fn unchecked_add(self, _: Self) -> Self {}
 pub fn checked_add_unsigned(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_add_unsigned(self, _: u32) -> Self {}
 pub fn checked_sub(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_sub(self, _: Self) -> Self {}
 pub fn unchecked_sub(self, _: Self) -> Self {}
 pub fn checked_sub_unsigned(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_sub_unsigned(self, _: u32) -> Self {}
 pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_mul(self, _: Self) -> Self {}
 pub fn unchecked_mul(self, _: Self) -> Self {}
 pub fn checked_div(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div(self, _: Self) -> Self {}
 pub fn checked_div_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div_euclid(self, _: Self) -> Self {}
 pub fn checked_rem(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem(self, _: Self) -> Self {}
 pub fn checked_rem_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem_euclid(self, _: Self) -> Self {}
 pub fn checked_neg(self) -> crate::option::Option<Self> {}
 pub fn unchecked_neg(self) -> Self {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shl(self, _: u32) -> Self {}
 pub fn unchecked_shl(self, _: u32) -> Self {}
 pub fn unbounded_shl(self, _: u32) -> i32 {}
 pub fn checked_shr(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shr(self, _: u32) -> Self {}
 pub fn unchecked_shr(self, _: u32) -> Self {}
 pub fn unbounded_shr(self, _: u32) -> i32 {}
 pub fn checked_abs(self) -> crate::option::Option<Self> {}
 pub fn strict_abs(self) -> Self {}
 pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_pow(self, _: u32) -> Self {}
 pub fn checked_isqrt(self) -> crate::option::Option<Self> {}
 pub fn saturating_add(self, _: Self) -> Self {}
 pub fn saturating_add_unsigned(self, _: u32) -> Self {}
 pub fn saturating_sub(self, _: Self) -> Self {}
 pub fn saturating_sub_unsigned(self, _: u32) -> Self {}
 pub fn saturating_neg(self) -> Self {}
 pub fn saturating_abs(self) -> Self {}
 pub fn saturating_mul(self, _: Self) -> Self {}
 pub fn saturating_div(self, _: Self) -> Self {}
 pub fn saturating_pow(self, _: u32) -> Self {}
 pub fn wrapping_add(self, _: Self) -> Self {}
 pub fn wrapping_add_unsigned(self, _: u32) -> Self {}
 pub fn wrapping_sub(self, _: Self) -> Self {}
 pub fn wrapping_sub_unsigned(self, _: u32) -> Self {}
 pub fn wrapping_mul(self, _: Self) -> Self {}
 pub fn wrapping_div(self, _: Self) -> Self {}
 pub fn wrapping_div_euclid(self, _: Self) -> Self {}
 pub fn wrapping_rem(self, _: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, _: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, _: u32) -> Self {}
 pub fn wrapping_shr(self, _: u32) -> Self {}
 pub fn wrapping_abs(self) -> Self {}
 pub fn unsigned_abs(self) -> u32 {}
 pub fn wrapping_pow(self, _: u32) -> Self {}
 pub fn overflowing_add(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_add_unsigned(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_sub(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_sub_unsigned(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_mul(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_abs(self) -> (Self, bool) {}
 pub fn overflowing_pow(self, _: u32) -> (Self, bool) {}
 pub fn pow(self, _: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, _: Self) -> Self {}
 pub fn rem_euclid(self, _: Self) -> Self {}
 pub fn ilog(self, _: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, _: Self) -> crate::option::Option<u32> {}
 pub fn checked_ilog2(self) -> crate::option::Option<u32> {}
 pub fn checked_ilog10(self) -> crate::option::Option<u32> {}
 pub fn abs(self) -> Self {}
 pub fn abs_diff(self, _: Self) -> u32 {}
 pub fn signum(self) -> Self {}
 pub fn is_positive(self) -> bool {}
 pub fn is_negative(self) -> bool {}
 pub fn to_be_bytes(self) -> [u8; _] {}
 pub fn to_le_bytes(self) -> [u8; _] {}
 pub fn to_ne_bytes(self) -> [u8; _] {}
 pub fn from_be_bytes(_: [u8; _]) -> Self {}
 pub fn from_le_bytes(_: [u8; _]) -> Self {}
 pub fn from_ne_bytes(_: [u8; _]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, _: i32) -> i32 {}
 pub fn from_str_radix(_: &str, _: u32) -> crate::result::Result<i32, crate::num::ParseIntError> {}
}
impl i64 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_unsigned(self) -> u64 {}
 pub fn rotate_left(self, _: u32) -> Self {}
 pub fn rotate_right(self, _: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(_: Self) -> Self {}
 pub fn from_le(_: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_add(self, _: Self) -> Self {}
 pub fn unchecked_add(self, _: Self) -> Self {}
 pub fn checked_add_unsigned(self, _: u64) -> crate::option::Option<Self> {}
 pub fn strict_add_unsigned(self, _: u64) -> Self {}
 pub fn checked_sub(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_sub(self, _: Self) -> Self {}
 pub fn unchecked_sub(self, _: Self) -> Self {}
 pub fn checked_sub_unsigned(self, _: u64) -> crate::option::Option<Self> {}
 pub fn strict_sub_unsigned(self, _: u64) -> Self {}
 pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_mul(self, _: Self) -> Self {}
 pub fn unchecked_mul(self, _: Self) -> Self {}
 pub fn checked_div(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div(self, _: Self) -> Self {}
 pub fn checked_div_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div_euclid(self, _: Self) -> Self {}
 pub fn checked_rem(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem(self, _: Self) -> Self {}
 pub fn checked_rem_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem_euclid(self, _: Self) -> Self {}
 pub fn checked_neg(self) -> crate::option::Option<Self> {}
 pub fn unchecked_neg(self) -> Self {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shl(self, _: u32) -> Self {}
 pub fn unchecked_shl(self, _: u32) -> Self {}
 pub fn unbounded_shl(self, _: u32) -> i64 {}
 pub fn checked_shr(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shr(self, _: u32) -> Self {}
 pub fn unchecked_shr(self, _: u32) -> Self {}
 pub fn unbounded_shr(self, _: u32) -> i64 {}
 pub fn checked_abs(self) -> crate::option::Option<Self> {}
 pub fn strict_abs(self) -> Self {}
 pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_pow(self, _: u32) -> Self {}
 pub fn checked_isqrt(self) -> crate::option::Option<Self> {}
 pub fn saturating_add(self, _: Self) -> Self {}
 pub fn saturating_add_unsigned(self, _: u64) -> Self {}
 pub fn saturating_sub(self, _: Self) -> Self {}
 pub fn saturating_sub_unsigned(self, _: u64) -> Self {}
 pub fn saturating_neg(self) -> Self {}
 pub fn saturating_abs(self) -> Self {}
 pub fn saturating_mul(self, _: Self) -> Self {}
 pub fn saturating_div(self, _: Self) -> Self {}
 pub fn saturating_pow(self, _: u32) -> Self {}
 pub fn wrapping_add(self, _: Self) -> Self {}
 pub fn wrapping_add_unsigned(self, _: u64) -> Self {}
 pub fn wrapping_sub(self, _: Self) -> Self {}
 pub fn wrapping_sub_unsigned(self, _: u64) -> Self {}
 pub fn wrapping_mul(self, _: Self) -> Self {}
 pub fn wrapping_div(self, _: Self) -> Self {}
 pub fn wrapping_div_euclid(self, _: Self) -> Self {}
 pub fn wrapping_rem(self, _: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, _: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, _: u32) -> Self {}
 pub fn wrapping_shr(self, _: u32) -> Self {}
 pub fn wrapping_abs(self) -> Self {}
 pub fn unsigned_abs(self) -> u64 {}
 pub fn wrapping_pow(self, _: u32) -> Self {}
 pub fn overflowing_add(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_add_unsigned(self, _: u64) -> (Self, bool) {}
 pub fn overflowing_sub(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_sub_unsigned(self, _: u64) -> (Self, bool) {}
 pub fn overflowing_mul(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_abs(self) -> (Self, bool) {}
 pub fn overflowing_pow(self, _: u32) -> (Self, bool) {}
 pub fn pow(self, _: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, _: Self) -> Self {}
 pub fn rem_euclid(self, _: Self) -> Self {}
 pub fn ilog(self, _: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, _: Self) -> crate::option::Option<u32> {}
 pub fn checked_ilog2(self) -> crate::option::Option<u32> {}
 pub fn checked_ilog10(self) -> crate::option::Option<u32> {}
 pub fn abs(self) -> Self {}
 pub fn abs_diff(self, _: Self) -> u64 {}
 pub fn signum(self) -> Self {}
 pub fn is_positive(self) -> bool {}
 pub fn is_negative(self) -> bool {}
 pub fn to_be_bytes(self) -> [u8; _] {}
 pub fn to_le_bytes(self) -> [u8; _] {}
 pub fn to_ne_bytes(self) -> [u8; _] {}
 pub fn from_be_bytes(_: [u8; _]) -> Self {}
 pub fn from_le_bytes(_: [u8; _]) -> Self {}
 pub fn from_ne_bytes(_: [u8; _]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, _: Self) -> Self {}
 pub fn from_str_radix(_: &str, _: u32) -> crate::result::Result<i64, crate::num::ParseIntError> {}
}
impl i8 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_unsigned(self) -> u8 {}
 pub fn rotate_left(self, _: u32) -> Self {}
 pub fn rotate_right(self, _: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(_: Self) -> Self {}
 pub fn from_le(_: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_add(self, _: Self) -> Self {}
 pub fn unchecked_add(self, _: Self) -> Self {}
 pub fn checked_add_unsigned(self, _: u8) -> crate::option::Option<Self> {}
 pub fn strict_add_unsigned(self, _: u8) -> Self {}
 pub fn checked_sub(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_sub(self, _: Self) -> Self {}
 pub fn unchecked_sub(self, _: Self) -> Self {}
 pub fn checked_sub_unsigned(self, _: u8) -> crate::option::Option<Self> {}
 pub fn strict_sub_unsigned(self, _: u8) -> Self {}
 pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_mul(self, _: Self) -> Self {}
 pub fn unchecked_mul(self, _: Self) -> Self {}
 pub fn checked_div(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div(self, _: Self) -> Self {}
 pub fn checked_div_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div_euclid(self, _: Self) -> Self {}
 pub fn checked_rem(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem(self, _: Self) -> Self {}
 pub fn checked_rem_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem_euclid(self, _: Self) -> Self {}
 pub fn checked_neg(self) -> crate::option::Option<Self> {}
 pub fn unchecked_neg(self) -> Self {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shl(self, _: u32) -> Self {}
 pub fn unchecked_shl(self, _: u32) -> Self {}
 pub fn unbounded_shl(self, _: u32) -> i8 {}
 pub fn checked_shr(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shr(self, _: u32) -> Self {}
 pub fn unchecked_shr(self, _: u32) -> Self {}
 pub fn unbounded_shr(self, _: u32) -> i8 {}
 pub fn checked_abs(self) -> crate::option::Option<Self> {}
 pub fn strict_abs(self) -> Self {}
 pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_pow(self, _: u32) -> Self {}
 pub fn checked_isqrt(self) -> crate::option::Option<Self> {}
 pub fn saturating_add(self, _: Self) -> Self {}
 pub fn saturating_add_unsigned(self, _: u8) -> Self {}
 pub fn saturating_sub(self, _: Self) -> Self {}
 pub fn saturating_sub_unsigned(self, _: u8) -> Self {}
 pub fn saturating_neg(self) -> Self {}
 pub fn saturating_abs(self) -> Self {}
 pub fn saturating_mul(self, _: Self) -> Self {}
 pub fn saturating_div(self, _: Self) -> Self {}
 pub fn saturating_pow(self, _: u32) -> Self {}
 pub fn wrapping_add(self, _: Self) -> Self {}
 pub fn wrapping_add_unsigned(self, _: u8) -> Self {}
 pub fn wrapping_sub(self, _: Self) -> Self {}
 pub fn wrapping_sub_unsigned(self, _: u8) -> Self {}
 pub fn wrapping_mul(self, _: Self) -> Self {}
 pub fn wrapping_div(self, _: Self) -> Self {}
 pub fn wrapping_div_euclid(self, _: Self) -> Self {}
 pub fn wrapping_rem(self, _: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, _: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, _: u32) -> Self {}
 pub fn wrapping_shr(self, _: u32) -> Self {}
 pub fn wrapping_abs(self) -> Self {}
 pub fn unsigned_abs(self) -> u8 {}
 pub fn wrapping_pow(self, _: u32) -> Self {}
 pub fn overflowing_add(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_add_unsigned(self, _: u8) -> (Self, bool) {}
 pub fn overflowing_sub(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_sub_unsigned(self, _: u8) -> (Self, bool) {}
 pub fn overflowing_mul(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_abs(self) -> (Self, bool) {}
 pub fn overflowing_pow(self, _: u32) -> (Self, bool) {}
 pub fn pow(self, _: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, _: Self) -> Self {}
 pub fn rem_euclid(self, _: Self) -> Self {}
 pub fn ilog(self, _: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, _: Self) -> crate::option::Option<u32> {}
 pub fn checked_ilog2(self) -> crate::option::Option<u32> {}
 pub fn checked_ilog10(self) -> crate::option::Option<u32> {}
 pub fn abs(self) -> Self {}
 pub fn abs_diff(self, _: Self) -> u8 {}
 pub fn signum(self) -> Self {}
 pub fn is_positive(self) -> bool {}
 pub fn is_negative(self) -> bool {}
 pub fn to_be_bytes(self) -> [u8; _] {}
 pub fn to_le_bytes(self) -> [u8; _] {}
 pub fn to_ne_bytes(self) -> [u8; _] {}
 pub fn from_be_bytes(_: [u8; _]) -> Self {}
 pub fn from_le_bytes(_: [u8; _]) -> Self {}
 pub fn from_ne_bytes(_: [u8; _]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, _: i8) -> i8 {}
 pub fn from_str_radix(_: &str, _: u32) -> crate::result::Result<i8, crate::num::ParseIntError> {}
}
impl isize {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_unsigned(self) -> usize {}
 pub fn rotate_left(self, _: u32) -> Self {}
 pub fn rotate_right(self, _: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(_: Self) -> Self {}
 pub fn from_le(_: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_add(self, _: Self) -> Self {}
 pub fn unchecked_add(self, _: Self) -> Self {}
 pub fn checked_add_unsigned(self, _: usize) -> crate::option::Option<Self> {}
 pub fn strict_add_unsigned(self, _: usize) -> Self {}
 pub fn checked_sub(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_sub(self, _: Self) -> Self {}
 pub fn unchecked_sub(self, _: Self) -> Self {}
 pub fn checked_sub_unsigned(self, _: usize) -> crate::option::Option<Self> {}
 pub fn strict_sub_unsigned(self, _: usize) -> Self {}
 pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_mul(self, _: Self) -> Self {}
 pub fn unchecked_mul(self, _: Self) -> Self {}
 pub fn checked_div(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div(self, _: Self) -> Self {}
 pub fn checked_div_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div_euclid(self, _: Self) -> Self {}
 pub fn checked_rem(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem(self, _: Self) -> Self {}
 pub fn checked_rem_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem_euclid(self, _: Self) -> Self {}
 pub fn checked_neg(self) -> crate::option::Option<Self> {}
 pub fn unchecked_neg(self) -> Self {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shl(self, _: u32) -> Self {}
 pub fn unchecked_shl(self, _: u32) -> Self {}
 pub fn unbounded_shl(self, _: u32) -> isize {}
 pub fn checked_shr(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shr(self, _: u32) -> Self {}
 pub fn unchecked_shr(self, _: u32) -> Self {}
 pub fn unbounded_shr(self, _: u32) -> isize {}
 pub fn checked_abs(self) -> crate::option::Option<Self> {}
 pub fn strict_abs(self) -> Self {}
 pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_pow(self, _: u32) -> Self {}
 pub fn checked_isqrt(self) -> crate::option::Option<Self> {}
 pub fn saturating_add(self, _: Self) -> Self {}
 pub fn saturating_add_unsigned(self, _: usize) -> Self {}
 pub fn saturating_sub(self, _: Self) -> Self {}
 pub fn saturating_sub_unsigned(self, _: usize) -> Self {}
 pub fn saturating_neg(self) -> Self {}
 pub fn saturating_abs(self) -> Self {}
 pub fn saturating_mul(self, _: Self) -> Self {}
 pub fn saturating_div(self, _: Self) -> Self {}
 pub fn saturating_pow(self, _: u32) -> Self {}
 pub fn wrapping_add(self, _: Self) -> Self {}
 pub fn wrapping_add_unsigned(self, _: usize) -> Self {}
 pub fn wrapping_sub(self, _: Self) -> Self {}
 pub fn wrapping_sub_unsigned(self, _: usize) -> Self {}
 pub fn wrapping_mul(self, _: Self) -> Self {}
 pub fn wrapping_div(self, _: Self) -> Self {}
 pub fn wrapping_div_euclid(self, _: Self) -> Self {}
 pub fn wrapping_rem(self, _: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, _: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, _: u32) -> Self {}
 pub fn wrapping_shr(self, _: u32) -> Self {}
 pub fn wrapping_abs(self) -> Self {}
 pub fn unsigned_abs(self) -> usize {}
 pub fn wrapping_pow(self, _: u32) -> Self {}
 pub fn overflowing_add(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_add_unsigned(self, _: usize) -> (Self, bool) {}
 pub fn overflowing_sub(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_sub_unsigned(self, _: usize) -> (Self, bool) {}
 pub fn overflowing_mul(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_abs(self) -> (Self, bool) {}
 pub fn overflowing_pow(self, _: u32) -> (Self, bool) {}
 pub fn pow(self, _: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, _: Self) -> Self {}
 pub fn rem_euclid(self, _: Self) -> Self {}
 pub fn ilog(self, _: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, _: Self) -> crate::option::Option<u32> {}
 pub fn checked_ilog2(self) -> crate::option::Option<u32> {}
 pub fn checked_ilog10(self) -> crate::option::Option<u32> {}
 pub fn abs(self) -> Self {}
 pub fn abs_diff(self, _: Self) -> usize {}
 pub fn signum(self) -> Self {}
 pub fn is_positive(self) -> bool {}
 pub fn is_negative(self) -> bool {}
 pub fn to_be_bytes(self) -> [u8; _] {}
 pub fn to_le_bytes(self) -> [u8; _] {}
 pub fn to_ne_bytes(self) -> [u8; _] {}
 pub fn from_be_bytes(_: [u8; _]) -> Self {}
 pub fn from_le_bytes(_: [u8; _]) -> Self {}
 pub fn from_ne_bytes(_: [u8; _]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, _: Self) -> Self {}
 pub fn from_str_radix(_: &str, _: u32) -> crate::result::Result<isize, crate::num::ParseIntError> {}
}
impl str {
 pub fn len(&self) -> usize {}
 pub fn is_empty(&self) -> bool {}
 pub fn from_utf8(_: &[u8]) -> crate::result::Result<&str, crate::str::Utf8Error> {}
 pub fn from_utf8_mut(_: &mut [u8]) -> crate::result::Result<&mut str, crate::str::Utf8Error> {}
 pub fn from_utf8_unchecked(_: &[u8]) -> &str {}
 pub fn from_utf8_unchecked_mut(_: &mut [u8]) -> &mut str {}
 pub fn is_char_boundary(&self, _: usize) -> bool {}
 pub fn floor_char_boundary(&self, _: usize) -> usize {}
 pub fn ceil_char_boundary(&self, _: usize) -> usize {}
 pub fn as_bytes(&self) -> &[u8] {}
 pub fn as_bytes_mut(&mut self) -> &mut [u8] {}
 pub fn as_ptr(&self) -> *const u8 {}
 pub fn as_mut_ptr(&mut self) -> *mut u8 {}
 pub fn get<I: crate::slice::SliceIndex<str>>(&self, _: I) -> crate::option::Option<&I::Output> {}
 pub fn get_mut<I: crate::slice::SliceIndex<str>>(&mut self, _: I) -> crate::option::Option<&mut I::Output> {}
 pub fn get_unchecked<I: crate::slice::SliceIndex<str>>(&self, _: I) -> &I::Output {}
 pub fn get_unchecked_mut<I: crate::slice::SliceIndex<str>>(&mut self, _: I) -> &mut I::Output {}
 pub fn slice_unchecked(&self, _: usize, _: usize) -> &str {}
 pub fn slice_mut_unchecked(&mut self, _: usize, _: usize) -> &mut str {}
 pub fn split_at(&self, _: usize) -> (&str, &str) {}
 pub fn split_at_mut(&mut self, _: usize) -> (&mut str, &mut str) {}
 pub fn split_at_checked(&self, _: usize) -> crate::option::Option<(&str, &str)> {}
 pub fn split_at_mut_checked(&mut self, _: usize) -> crate::option::Option<(&mut str, &mut str)> {}
 pub fn chars(&self) -> crate::str::Chars {}
 pub fn char_indices(&self) -> crate::str::CharIndices {}
 pub fn bytes(&self) -> crate::str::Bytes {}
 pub fn split_whitespace(&self) -> crate::str::SplitWhitespace {}
 pub fn split_ascii_whitespace(&self) -> crate::str::SplitAsciiWhitespace {}
 pub fn lines(&self) -> crate::str::Lines {}
 pub fn lines_any(&self) -> crate::str::LinesAny {}
 pub fn encode_utf16(&self) -> crate::str::EncodeUtf16 {}
 pub fn contains<P: crate::str::pattern::Pattern>(&self, _: P) -> bool {}
 pub fn starts_with<P: crate::str::pattern::Pattern>(&self, _: P) -> bool {}
 pub fn ends_with<P: crate::str::pattern::Pattern>(&self, _: P) -> bool where P::Searcher: crate::str::pattern::ReverseSearcher {}
 pub fn find<P: crate::str::pattern::Pattern>(&self, _: P) -> crate::option::Option<usize> {}
 pub fn rfind<P: crate::str::pattern::Pattern>(&self, _: P) -> crate::option::Option<usize> where P::Searcher: crate::str::pattern::ReverseSearcher {}
 pub fn split<P: crate::str::pattern::Pattern>(&self, _: P) -> crate::str::Split<P> {}
 pub fn split_inclusive<P: crate::str::pattern::Pattern>(&self, _: P) -> crate::str::SplitInclusive<P> {}
 pub fn rsplit<P: crate::str::pattern::Pattern>(&self, _: P) -> crate::str::RSplit<P> where P::Searcher: crate::str::pattern::ReverseSearcher {}
 pub fn split_terminator<P: crate::str::pattern::Pattern>(&self, _: P) -> crate::str::SplitTerminator<P> {}
 pub fn rsplit_terminator<P: crate::str::pattern::Pattern>(&self, _: P) -> crate::str::RSplitTerminator<P> where P::Searcher: crate::str::pattern::ReverseSearcher {}
 pub fn splitn<P: crate::str::pattern::Pattern>(&self, _: usize, _: P) -> crate::str::SplitN<P> {}
 pub fn rsplitn<P: crate::str::pattern::Pattern>(&self, _: usize, _: P) -> crate::str::RSplitN<P> where P::Searcher: crate::str::pattern::ReverseSearcher {}
 pub fn split_once<P: crate::str::pattern::Pattern>(&self, _: P) -> crate::option::Option<(&str, &str)> {}
 pub fn rsplit_once<P: crate::str::pattern::Pattern>(&self, _: P) -> crate::option::Option<(&str, &str)> where P::Searcher: crate::str::pattern::ReverseSearcher {}
 pub fn matches<P: crate::str::pattern::Pattern>(&self, _: P) -> crate::str::Matches<P> {}
 pub fn rmatches<P: crate::str::pattern::Pattern>(&self, _: P) -> crate::str::RMatches<P> where P::Searcher: crate::str::pattern::ReverseSearcher {}
 pub fn match_indices<P: crate::str::pattern::Pattern>(&self, _: P) -> crate::str::MatchIndices<P> {}
 pub fn rmatch_indices<P: crate::str::pattern::Pattern>(&self, _: P) -> crate::str::RMatchIndices<P> where P::Searcher: crate::str::pattern::ReverseSearcher {}
 pub fn trim(&self) -> &str {}
 pub fn trim_start(&self) -> &str {}
 pub fn trim_end(&self) -> &str {}
 pub fn trim_left(&self) -> &str {}
 pub fn trim_right(&self) -> &str {}
 pub fn trim_matches<P: crate::str::pattern::Pattern>(&self, _: P) -> &str where P::Searcher: crate::str::pattern::DoubleEndedSearcher {}
 pub fn trim_start_matches<P: crate::str::pattern::Pattern>(&self, _: P) -> &str {}
 pub fn strip_prefix<P: crate::str::pattern::Pattern>(&self, _: P) -> crate::option::Option<&str> {}
 pub fn strip_suffix<P: crate::str::pattern::Pattern>(&self, _: P) -> crate::option::Option<&str> where P::Searcher: crate::str::pattern::ReverseSearcher {}
 pub fn trim_end_matches<P: crate::str::pattern::Pattern>(&self, _: P) -> &str where P::Searcher: crate::str::pattern::ReverseSearcher {}
 pub fn trim_left_matches<P: crate::str::pattern::Pattern>(&self, _: P) -> &str {}
 pub fn trim_right_matches<P: crate::str::pattern::Pattern>(&self, _: P) -> &str where P::Searcher: crate::str::pattern::ReverseSearcher {}
 pub fn parse<F: crate::str::FromStr>(&self) -> crate::result::Result<F, F::Err> {}
 pub fn is_ascii(&self) -> bool {}
 pub fn eq_ignore_ascii_case(&self, _: &str) -> bool {}
 pub fn make_ascii_uppercase(&mut self) {}
 pub fn make_ascii_lowercase(&mut self) {}
 pub fn trim_ascii_start(&self) -> &str {}
 pub fn trim_ascii_end(&self) -> &str {}
 pub fn trim_ascii(&self) -> &str {}
 pub fn escape_debug(&self) -> crate::str::EscapeDebug {}
 pub fn escape_default(&self) -> crate::str::EscapeDefault {}
 pub fn escape_unicode(&self) -> crate::str::EscapeUnicode {}
 pub fn into_boxed_bytes(self: crate::boxed::Box<Self>) -> crate::boxed::Box<[u8]> {}
 pub fn replace<P: crate::str::pattern::Pattern>(&self, _: P, _: &str) -> crate::string::String {}
 pub fn replacen<P: crate::str::pattern::Pattern>(&self, _: P, _: &str, _: usize) -> crate::string::String {}
 pub fn to_lowercase(&self) -> crate::string::String {}
 pub fn to_uppercase(&self) -> crate::string::String {}
 pub fn into_string(self: crate::boxed::Box<Self>) -> crate::string::String {}
 pub fn repeat(&self, _: usize) -> crate::string::String {}
 pub fn to_ascii_uppercase(&self) -> crate::string::String {}
 pub fn to_ascii_lowercase(&self) -> crate::string::String {}
}
impl u128 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_signed(self) -> i128 {}
 pub fn rotate_left(self, _: u32) -> Self {}
 pub fn rotate_right(self, _: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(_: Self) -> Self {}
 pub fn from_le(_: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_add(self, _: Self) -> Self {}
 pub fn unchecked_add(self, _: Self) -> Self {}
 pub fn checked_add_signed(self, _: i128) -> crate::option::Option<Self> {}
 pub fn strict_add_signed(self, _: i128) -> Self {}
 pub fn checked_sub(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_sub(self, _: Self) -> Self {}
 pub fn unchecked_sub(self, _: Self) -> Self {}
 pub fn checked_sub_signed(self, _: i128) -> crate::option::Option<Self> {}
 pub fn strict_sub_signed(self, _: i128) -> Self {}
 pub fn checked_signed_diff(self, _: Self) -> crate::option::Option<i128> {}
 pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_mul(self, _: Self) -> Self {}
 pub fn unchecked_mul(self, _: Self) -> Self {}
 pub fn checked_div(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div(self, _: Self) -> Self {}
 pub fn checked_div_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div_euclid(self, _: Self) -> Self {}
 pub fn checked_rem(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem(self, _: Self) -> Self {}
 pub fn checked_rem_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem_euclid(self, _: Self) -> Self {}
 pub fn ilog(self, _: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, _: Self) -> crate::option::Option<u32> {}
 pub fn checked_ilog2(self) -> crate::option::Option<u32> {}
 pub fn checked_ilog10(self) -> crate::option::Option<u32> {}
 pub fn checked_neg(self) -> crate::option::Option<Self> {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shl(self, _: u32) -> Self {}
 pub fn unchecked_shl(self, _: u32) -> Self {}
 pub fn unbounded_shl(self, _: u32) -> u128 {}
 pub fn checked_shr(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shr(self, _: u32) -> Self {}
 pub fn unchecked_shr(self, _: u32) -> Self {}
 pub fn unbounded_shr(self, _: u32) -> u128 {}
 pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_pow(self, _: u32) -> Self {}
 pub fn saturating_add(self, _: Self) -> Self {}
 pub fn saturating_add_signed(self, _: i128) -> Self {}
 pub fn saturating_sub(self, _: Self) -> Self {}
 pub fn saturating_sub_signed(self, _: i128) -> Self {}
 pub fn saturating_mul(self, _: Self) -> Self {}
 pub fn saturating_div(self, _: Self) -> Self {}
 pub fn saturating_pow(self, _: u32) -> Self {}
 pub fn wrapping_add(self, _: Self) -> Self {}
 pub fn wrapping_add_signed(self, _: i128) -> Self {}
 pub fn wrapping_sub(self, _: Self) -> Self {}
 pub fn wrapping_sub_signed(self, _: i128) -> Self {}
 pub fn wrapping_mul(self, _: Self) -> Self {}
 pub fn wrapping_div(self, _: Self) -> Self {}
 pub fn wrapping_div_euclid(self, _: Self) -> Self {}
 pub fn wrapping_rem(self, _: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, _: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, _: u32) -> Self {}
 pub fn wrapping_shr(self, _: u32) -> Self {}
 pub fn wrapping_pow(self, _: u32) -> Self {}
 pub fn overflowing_add(self, _: Self) -> (Self, bool) {}
 pub fn carrying_add(self, _: Self, _: bool) -> (Self, bool) {}
 pub fn overflowing_add_signed(self, _: i128) -> (Self, bool) {}
 pub fn overflowing_sub(self, _: Self) -> (Self, bool) {}
 pub fn borrowing_sub(self, _: Self, _: bool) -> (Self, bool) {}
 pub fn overflowing_sub_signed(self, _: i128) -> (Self, bool) {}
 pub fn abs_diff(self, _: Self) -> Self {}
 pub fn overflowing_mul(self, _: Self) -> (Self, bool) {}
 pub fn carrying_mul(self, _: Self, _: Self) -> (Self, Self) {}
 pub fn carrying_mul_add(self, _: Self, _: Self, _: Self) -> (Self, Self) {}
 pub fn overflowing_div(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_pow(self, _: u32) -> (Self, bool) {}
 pub fn pow(self, _: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, _: Self) -> Self {}
 pub fn rem_euclid(self, _: Self) -> Self {}
 pub fn div_ceil(self, _: Self) -> Self {}
 pub fn next_multiple_of(self, _: Self) -> Self {}
 pub fn checked_next_multiple_of(self, _: Self) -> crate::option::Option<Self> {}
 pub fn is_multiple_of(self, _: Self) -> bool {}
 pub fn is_power_of_two(self) -> bool {}
 pub fn next_power_of_two(self) -> Self {}
 pub fn checked_next_power_of_two(self) -> crate::option::Option<Self> {}
 pub fn to_be_bytes(self) -> [u8; _] {}
 pub fn to_le_bytes(self) -> [u8; _] {}
 pub fn to_ne_bytes(self) -> [u8; _] {}
 pub fn from_be_bytes(_: [u8; _]) -> Self {}
 pub fn from_le_bytes(_: [u8; _]) -> Self {}
 pub fn from_ne_bytes(_: [u8; _]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, _: u128) -> u128 {}
 pub fn from_str_radix(_: &str, _: u32) -> crate::result::Result<u128, crate::num::ParseIntError> {}
}
impl u16 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_signed(self) -> i16 {}
 pub fn rotate_left(self, _: u32) -> Self {}
 pub fn rotate_right(self, _: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(_: Self) -> Self {}
 pub fn from_le(_: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_add(self, _: Self) -> Self {}
 pub fn unchecked_add(self, _: Self) -> Self {}
 pub fn checked_add_signed(self, _: i16) -> crate::option::Option<Self> {}
 pub fn strict_add_signed(self, _: i16) -> Self {}
 pub fn checked_sub(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_sub(self, _: Self) -> Self {}
 pub fn unchecked_sub(self, _: Self) -> Self {}
 pub fn checked_sub_signed(self, _: i16) -> crate::option::Option<Self> {}
 pub fn strict_sub_signed(self, _: i16) -> Self {}
 pub fn checked_signed_diff(self, _: Self) -> crate::option::Option<i16> {}
 pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_mul(self, _: Self) -> Self {}
 pub fn unchecked_mul(self, _: Self) -> Self {}
 pub fn checked_div(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div(self, _: Self) -> Self {}
 pub fn checked_div_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div_euclid(self, _: Self) -> Self {}
 pub fn checked_rem(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem(self, _: Self) -> Self {}
 pub fn checked_rem_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem_euclid(self, _: Self) -> Self {}
 pub fn ilog(self, _: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, _: Self) -> crate::option::Option<u32> {}
 pub fn checked_ilog2(self) -> crate::option::Option<u32> {}
 pub fn checked_ilog10(self) -> crate::option::Option<u32> {}
 pub fn checked_neg(self) -> crate::option::Option<Self> {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shl(self, _: u32) -> Self {}
 pub fn unchecked_shl(self, _: u32) -> Self {}
 pub fn unbounded_shl(self, _: u32) -> u16 {}
 pub fn checked_shr(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shr(self, _: u32) -> Self {}
 pub fn unchecked_shr(self, _: u32) -> Self {}
 pub fn unbounded_shr(self, _: u32) -> u16 {}
 pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_pow(self, _: u32) -> Self {}
 pub fn saturating_add(self, _: Self) -> Self {}
 pub fn saturating_add_signed(self, _: i16) -> Self {}
 pub fn saturating_sub(self, _: Self) -> Self {}
 pub fn saturating_sub_signed(self, _: i16) -> Self {}
 pub fn saturating_mul(self, _: Self) -> Self {}
 pub fn saturating_div(self, _: Self) -> Self {}
 pub fn saturating_pow(self, _: u32) -> Self {}
 pub fn wrapping_add(self, _: Self) -> Self {}
 pub fn wrapping_add_signed(self, _: i16) -> Self {}
 pub fn wrapping_sub(self, _: Self) -> Self {}
 pub fn wrapping_sub_signed(self, _: i16) -> Self {}
 pub fn wrapping_mul(self, _: Self) -> Self {}
 pub fn wrapping_div(self, _: Self) -> Self {}
 pub fn wrapping_div_euclid(self, _: Self) -> Self {}
 pub fn wrapping_rem(self, _: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, _: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, _: u32) -> Self {}
 pub fn wrapping_shr(self, _: u32) -> Self {}
 pub fn wrapping_pow(self, _: u32) -> Self {}
 pub fn overflowing_add(self, _: Self) -> (Self, bool) {}
 pub fn carrying_add(self, _: Self, _: bool) -> (Self, bool) {}
 pub fn overflowing_add_signed(self, _: i16) -> (Self, bool) {}
 pub fn overflowing_sub(self, _: Self) -> (Self, bool) {}
 pub fn borrowing_sub(self, _: Self, _: bool) -> (Self, bool) {}
 pub fn overflowing_sub_signed(self, _: i16) -> (Self, bool) {}
 pub fn abs_diff(self, _: Self) -> Self {}
 pub fn overflowing_mul(self, _: Self) -> (Self, bool) {}
 pub fn carrying_mul(self, _: Self, _: Self) -> (Self, Self) {}
 pub fn carrying_mul_add(self, _: Self, _: Self, _: Self) -> (Self, Self) {}
 pub fn overflowing_div(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_pow(self, _: u32) -> (Self, bool) {}
 pub fn pow(self, _: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, _: Self) -> Self {}
 pub fn rem_euclid(self, _: Self) -> Self {}
 pub fn div_ceil(self, _: Self) -> Self {}
 pub fn next_multiple_of(self, _: Self) -> Self {}
 pub fn checked_next_multiple_of(self, _: Self) -> crate::option::Option<Self> {}
 pub fn is_multiple_of(self, _: Self) -> bool {}
 pub fn is_power_of_two(self) -> bool {}
 pub fn next_power_of_two(self) -> Self {}
 pub fn checked_next_power_of_two(self) -> crate::option::Option<Self> {}
 pub fn to_be_bytes(self) -> [u8; _] {}
 pub fn to_le_bytes(self) -> [u8; _] {}
 pub fn to_ne_bytes(self) -> [u8; _] {}
 pub fn from_be_bytes(_: [u8; _]) -> Self {}
 pub fn from_le_bytes(_: [u8; _]) -> Self {}
 pub fn from_ne_bytes(_: [u8; _]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, _: u16) -> u16 {}
 pub fn from_str_radix(_: &str, _: u32) -> crate::result::Result<u16, crate::num::ParseIntError> {}
}
impl u32 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_signed(self) -> i32 {}
 pub fn rotate_left(self, _: u32) -> Self {}
 pub fn rotate_right(self, _: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(_: Self) -> Self {}
 pub fn from_le(_: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_add(self, _: Self) -> Self {}
 pub fn unchecked_add(self, _: Self) -> Self {}
 pub fn checked_add_signed(self, _: i32) -> crate::option::Option<Self> {}
 pub fn strict_add_signed(self, _: i32) -> Self {}
 pub fn checked_sub(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_sub(self, _: Self) -> Self {}
 pub fn unchecked_sub(self, _: Self) -> Self {}
 pub fn checked_sub_signed(self, _: i32) -> crate::option::Option<Self> {}
 pub fn strict_sub_signed(self, _: i32) -> Self {}
 pub fn checked_signed_diff(self, _: Self) -> crate::option::Option<i32> {}
 pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_mul(self, _: Self) -> Self {}
 pub fn unchecked_mul(self, _: Self) -> Self {}
 pub fn checked_div(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div(self, _: Self) -> Self {}
 pub fn checked_div_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div_euclid(self, _: Self) -> Self {}
 pub fn checked_rem(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem(self, _: Self) -> Self {}
 pub fn checked_rem_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem_euclid(self, _: Self) -> Self {}
 pub fn ilog(self, _: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, _: Self) -> crate::option::Option<u32> {}
 pub fn checked_ilog2(self) -> crate::option::Option<u32> {}
 pub fn checked_ilog10(self) -> crate::option::Option<u32> {}
 pub fn checked_neg(self) -> crate::option::Option<Self> {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shl(self, _: u32) -> Self {}
 pub fn unchecked_shl(self, _: u32) -> Self {}
 pub fn unbounded_shl(self, _: u32) -> u32 {}
 pub fn checked_shr(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shr(self, _: u32) -> Self {}
 pub fn unchecked_shr(self, _: u32) -> Self {}
 pub fn unbounded_shr(self, _: u32) -> u32 {}
 pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_pow(self, _: u32) -> Self {}
 pub fn saturating_add(self, _: Self) -> Self {}
 pub fn saturating_add_signed(self, _: i32) -> Self {}
 pub fn saturating_sub(self, _: Self) -> Self {}
 pub fn saturating_sub_signed(self, _: i32) -> Self {}
 pub fn saturating_mul(self, _: Self) -> Self {}
 pub fn saturating_div(self, _: Self) -> Self {}
 pub fn saturating_pow(self, _: u32) -> Self {}
 pub fn wrapping_add(self, _: Self) -> Self {}
 pub fn wrapping_add_signed(self, _: i32) -> Self {}
 pub fn wrapping_sub(self, _: Self) -> Self {}
 pub fn wrapping_sub_signed(self, _: i32) -> Self {}
 pub fn wrapping_mul(self, _: Self) -> Self {}
 pub fn wrapping_div(self, _: Self) -> Self {}
 pub fn wrapping_div_euclid(self, _: Self) -> Self {}
 pub fn wrapping_rem(self, _: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, _: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, _: u32) -> Self {}
 pub fn wrapping_shr(self, _: u32) -> Self {}
 pub fn wrapping_pow(self, _: u32) -> Self {}
 pub fn overflowing_add(self, _: Self) -> (Self, bool) {}
 pub fn carrying_add(self, _: Self, _: bool) -> (Self, bool) {}
 pub fn overflowing_add_signed(self, _: i32) -> (Self, bool) {}
 pub fn overflowing_sub(self, _: Self) -> (Self, bool) {}
 pub fn borrowing_sub(self, _: Self, _: bool) -> (Self, bool) {}
 pub fn overflowing_sub_signed(self, _: i32) -> (Self, bool) {}
 pub fn abs_diff(self, _: Self) -> Self {}
 pub fn overflowing_mul(self, _: Self) -> (Self, bool) {}
 pub fn carrying_mul(self, _: Self, _: Self) -> (Self, Self) {}
 pub fn carrying_mul_add(self, _: Self, _: Self, _: Self) -> (Self, Self) {}
 pub fn overflowing_div(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_pow(self, _: u32) -> (Self, bool) {}
 pub fn pow(self, _: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, _: Self) -> Self {}
 pub fn rem_euclid(self, _: Self) -> Self {}
 pub fn div_ceil(self, _: Self) -> Self {}
 pub fn next_multiple_of(self, _: Self) -> Self {}
 pub fn checked_next_multiple_of(self, _: Self) -> crate::option::Option<Self> {}
 pub fn is_multiple_of(self, _: Self) -> bool {}
 pub fn is_power_of_two(self) -> bool {}
 pub fn next_power_of_two(self) -> Self {}
 pub fn checked_next_power_of_two(self) -> crate::option::Option<Self> {}
 pub fn to_be_bytes(self) -> [u8; _] {}
 pub fn to_le_bytes(self) -> [u8; _] {}
 pub fn to_ne_bytes(self) -> [u8; _] {}
 pub fn from_be_bytes(_: [u8; _]) -> Self {}
 pub fn from_le_bytes(_: [u8; _]) -> Self {}
 pub fn from_ne_bytes(_: [u8; _]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, _: u32) -> u32 {}
 pub fn from_str_radix(_: &str, _: u32) -> crate::result::Result<u32, crate::num::ParseIntError> {}
}
impl u64 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_signed(self) -> i64 {}
 pub fn rotate_left(self, _: u32) -> Self {}
 pub fn rotate_right(self, _: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(_: Self) -> Self {}
 pub fn from_le(_: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_add(self, _: Self) -> Self {}
 pub fn unchecked_add(self, _: Self) -> Self {}
 pub fn checked_add_signed(self, _: i64) -> crate::option::Option<Self> {}
 pub fn strict_add_signed(self, _: i64) -> Self {}
 pub fn checked_sub(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_sub(self, _: Self) -> Self {}
 pub fn unchecked_sub(self, _: Self) -> Self {}
 pub fn checked_sub_signed(self, _: i64) -> crate::option::Option<Self> {}
 pub fn strict_sub_signed(self, _: i64) -> Self {}
 pub fn checked_signed_diff(self, _: Self) -> crate::option::Option<i64> {}
 pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_mul(self, _: Self) -> Self {}
 pub fn unchecked_mul(self, _: Self) -> Self {}
 pub fn checked_div(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div(self, _: Self) -> Self {}
 pub fn checked_div_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div_euclid(self, _: Self) -> Self {}
 pub fn checked_rem(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem(self, _: Self) -> Self {}
 pub fn checked_rem_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem_euclid(self, _: Self) -> Self {}
 pub fn ilog(self, _: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, _: Self) -> crate::option::Option<u32> {}
 pub fn checked_ilog2(self) -> crate::option::Option<u32> {}
 pub fn checked_ilog10(self) -> crate::option::Option<u32> {}
 pub fn checked_neg(self) -> crate::option::Option<Self> {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shl(self, _: u32) -> Self {}
 pub fn unchecked_shl(self, _: u32) -> Self {}
 pub fn unbounded_shl(self, _: u32) -> u64 {}
 pub fn checked_shr(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shr(self, _: u32) -> Self {}
 pub fn unchecked_shr(self, _: u32) -> Self {}
 pub fn unbounded_shr(self, _: u32) -> u64 {}
 pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_pow(self, _: u32) -> Self {}
 pub fn saturating_add(self, _: Self) -> Self {}
 pub fn saturating_add_signed(self, _: i64) -> Self {}
 pub fn saturating_sub(self, _: Self) -> Self {}
 pub fn saturating_sub_signed(self, _: i64) -> Self {}
 pub fn saturating_mul(self, _: Self) -> Self {}
 pub fn saturating_div(self, _: Self) -> Self {}
 pub fn saturating_pow(self, _: u32) -> Self {}
 pub fn wrapping_add(self, _: Self) -> Self {}
 pub fn wrapping_add_signed(self, _: i64) -> Self {}
 pub fn wrapping_sub(self, _: Self) -> Self {}
 pub fn wrapping_sub_signed(self, _: i64) -> Self {}
 pub fn wrapping_mul(self, _: Self) -> Self {}
 pub fn wrapping_div(self, _: Self) -> Self {}
 pub fn wrapping_div_euclid(self, _: Self) -> Self {}
 pub fn wrapping_rem(self, _: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, _: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, _: u32) -> Self {}
 pub fn wrapping_shr(self, _: u32) -> Self {}
 pub fn wrapping_pow(self, _: u32) -> Self {}
 pub fn overflowing_add(self, _: Self) -> (Self, bool) {}
 pub fn carrying_add(self, _: Self, _: bool) -> (Self, bool) {}
 pub fn overflowing_add_signed(self, _: i64) -> (Self, bool) {}
 pub fn overflowing_sub(self, _: Self) -> (Self, bool) {}
 pub fn borrowing_sub(self, _: Self, _: bool) -> (Self, bool) {}
 pub fn overflowing_sub_signed(self, _: i64) -> (Self, bool) {}
 pub fn abs_diff(self, _: Self) -> Self {}
 pub fn overflowing_mul(self, _: Self) -> (Self, bool) {}
 pub fn carrying_mul(self, _: Self, _: Self) -> (Self, Self) {}
 pub fn carrying_mul_add(self, _: Self, _: Self, _: Self) -> (Self, Self) {}
 pub fn overflowing_div(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_pow(self, _: u32) -> (Self, bool) {}
 pub fn pow(self, _: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, _: Self) -> Self {}
 pub fn rem_euclid(self, _: Self) -> Self {}
 pub fn div_ceil(self, _: Self) -> Self {}
 pub fn next_multiple_of(self, _: Self) -> Self {}
 pub fn checked_next_multiple_of(self, _: Self) -> crate::option::Option<Self> {}
 pub fn is_multiple_of(self, _: Self) -> bool {}
 pub fn is_power_of_two(self) -> bool {}
 pub fn next_power_of_two(self) -> Self {}
 pub fn checked_next_power_of_two(self) -> crate::option::Option<Self> {}
 pub fn to_be_bytes(self) -> [u8; _] {}
 pub fn to_le_bytes(self) -> [u8; _] {}
 pub fn to_ne_bytes(self) -> [u8; _] {}
 pub fn from_be_bytes(_: [u8; _]) -> Self {}
 pub fn from_le_bytes(_: [u8; _]) -> Self {}
 pub fn from_ne_bytes(_: [u8; _]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, _: u64) -> u64 {}
 pub fn from_str_radix(_: &str, _: u32) -> crate::result::Result<u64, crate::num::ParseIntError> {}
}
impl u8 {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_signed(self) -> i8 {}
 pub fn rotate_left(self, _: u32) -> Self {}
 pub fn rotate_right(self, _: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(_: Self) -> Self {}
 pub fn from_le(_: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_add(self, _: Self) -> Self {}
 pub fn unchecked_add(self, _: Self) -> Self {}
 pub fn checked_add_signed(self, _: i8) -> crate::option::Option<Self> {}
 pub fn strict_add_signed(self, _: i8) -> Self {}
 pub fn checked_sub(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_sub(self, _: Self) -> Self {}
 pub fn unchecked_sub(self, _: Self) -> Self {}
 pub fn checked_sub_signed(self, _: i8) -> crate::option::Option<Self> {}
 pub fn strict_sub_signed(self, _: i8) -> Self {}
 pub fn checked_signed_diff(self, _: Self) -> crate::option::Option<i8> {}
 pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_mul(self, _: Self) -> Self {}
 pub fn unchecked_mul(self, _: Self) -> Self {}
 pub fn checked_div(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div(self, _: Self) -> Self {}
 pub fn checked_div_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div_euclid(self, _: Self) -> Self {}
 pub fn checked_rem(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem(self, _: Self) -> Self {}
 pub fn checked_rem_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem_euclid(self, _: Self) -> Self {}
 pub fn ilog(self, _: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, _: Self) -> crate::option::Option<u32> {}
 pub fn checked_ilog2(self) -> crate::option::Option<u32> {}
 pub fn checked_ilog10(self) -> crate::option::Option<u32> {}
 pub fn checked_neg(self) -> crate::option::Option<Self> {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shl(self, _: u32) -> Self {}
 pub fn unchecked_shl(self, _: u32) -> Self {}
 pub fn unbounded_shl(self, _: u32) -> u8 {}
 pub fn checked_shr(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shr(self, _: u32) -> Self {}
 pub fn unchecked_shr(self, _: u32) -> Self {}
 pub fn unbounded_shr(self, _: u32) -> u8 {}
 pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_pow(self, _: u32) -> Self {}
 pub fn saturating_add(self, _: Self) -> Self {}
 pub fn saturating_add_signed(self, _: i8) -> Self {}
 pub fn saturating_sub(self, _: Self) -> Self {}
 pub fn saturating_sub_signed(self, _: i8) -> Self {}
 pub fn saturating_mul(self, _: Self) -> Self {}
 pub fn saturating_div(self, _: Self) -> Self {}
 pub fn saturating_pow(self, _: u32) -> Self {}
 pub fn wrapping_add(self, _: Self) -> Self {}
 pub fn wrapping_add_signed(self, _: i8) -> Self {}
 pub fn wrapping_sub(self, _: Self) -> Self {}
 pub fn wrapping_sub_signed(self, _: i8) -> Self {}
 pub fn wrapping_mul(self, _: Self) -> Self {}
 pub fn wrapping_div(self, _: Self) -> Self {}
 pub fn wrapping_div_euclid(self, _: Self) -> Self {}
 pub fn wrapping_rem(self, _: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, _: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, _: u32) -> Self {}
 pub fn wrapping_shr(self, _: u32) -> Self {}
 pub fn wrapping_pow(self, _: u32) -> Self {}
 pub fn overflowing_add(self, _: Self) -> (Self, bool) {}
 pub fn carrying_add(self, _: Self, _: bool) -> (Self, bool) {}
 pub fn overflowing_add_signed(self, _: i8) -> (Self, bool) {}
 pub fn overflowing_sub(self, _: Self) -> (Self, bool) {}
 pub fn borrowing_sub(self, _: Self, _: bool) -> (Self, bool) {}
 pub fn overflowing_sub_signed(self, _: i8) -> (Self, bool) {}
 pub fn abs_diff(self, _: Self) -> Self {}
 pub fn overflowing_mul(self, _: Self) -> (Self, bool) {}
 pub fn carrying_mul(self, _: Self, _: Self) -> (Self, Self) {}
 pub fn carrying_mul_add(self, _: Self, _: Self, _: Self) -> (Self, Self) {}
 pub fn overflowing_div(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_pow(self, _: u32) -> (Self, bool) {}
 pub fn pow(self, _: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, _: Self) -> Self {}
 pub fn rem_euclid(self, _: Self) -> Self {}
 pub fn div_ceil(self, _: Self) -> Self {}
 pub fn next_multiple_of(self, _: Self) -> Self {}
 pub fn checked_next_multiple_of(self, _: Self) -> crate::option::Option<Self> {}
 pub fn is_multiple_of(self, _: Self) -> bool {}
 pub fn is_power_of_two(self) -> bool {}
 pub fn next_power_of_two(self) -> Self {}
 pub fn checked_next_power_of_two(self) -> crate::option::Option<Self> {}
 pub fn to_be_bytes(self) -> [u8; _] {}
 pub fn to_le_bytes(self) -> [u8; _] {}
 pub fn to_ne_bytes(self) -> [u8; _] {}
 pub fn from_be_bytes(_: [u8; _]) -> Self {}
 pub fn from_le_bytes(_: [u8; _]) -> Self {}
 pub fn from_ne_bytes(_: [u8; _]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, _: u8) -> u8 {}
 pub fn is_ascii(&self) -> bool {}
 pub fn to_ascii_uppercase(&self) -> u8 {}
 pub fn to_ascii_lowercase(&self) -> u8 {}
 pub fn eq_ignore_ascii_case(&self, _: &u8) -> bool {}
 pub fn make_ascii_uppercase(&mut self) {}
 pub fn make_ascii_lowercase(&mut self) {}
 pub fn is_ascii_alphabetic(&self) -> bool {}
 pub fn is_ascii_uppercase(&self) -> bool {}
 pub fn is_ascii_lowercase(&self) -> bool {}
 pub fn is_ascii_alphanumeric(&self) -> bool {}
 pub fn is_ascii_digit(&self) -> bool {}
 pub fn is_ascii_hexdigit(&self) -> bool {}
 pub fn is_ascii_punctuation(&self) -> bool {}
 pub fn is_ascii_graphic(&self) -> bool {}
 pub fn is_ascii_whitespace(&self) -> bool {}
 pub fn is_ascii_control(&self) -> bool {}
 pub fn escape_ascii(self) -> crate::ascii::EscapeDefault {}
 pub fn from_str_radix(_: &str, _: u32) -> crate::result::Result<u8, crate::num::ParseIntError> {}
}
impl usize {
 pub const MIN: Self = _;
 pub const MAX: Self = _;
 pub const BITS: u32 = _;
 pub fn count_ones(self) -> u32 {}
 pub fn count_zeros(self) -> u32 {}
 pub fn leading_zeros(self) -> u32 {}
 pub fn trailing_zeros(self) -> u32 {}
 pub fn leading_ones(self) -> u32 {}
 pub fn trailing_ones(self) -> u32 {}
 pub fn cast_signed(self) -> isize {}
 pub fn rotate_left(self, _: u32) -> Self {}
 pub fn rotate_right(self, _: u32) -> Self {}
 pub fn swap_bytes(self) -> Self {}
 pub fn reverse_bits(self) -> Self {}
 pub fn from_be(_: Self) -> Self {}
 pub fn from_le(_: Self) -> Self {}
 pub fn to_be(self) -> Self {}
 pub fn to_le(self) -> Self {}
 pub fn checked_add(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_add(self, _: Self) -> Self {}
 pub fn unchecked_add(self, _: Self) -> Self {}
 pub fn checked_add_signed(self, _: isize) -> crate::option::Option<Self> {}
 pub fn strict_add_signed(self, _: isize) -> Self {}
 pub fn checked_sub(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_sub(self, _: Self) -> Self {}
 pub fn unchecked_sub(self, _: Self) -> Self {}
 pub fn checked_sub_signed(self, _: isize) -> crate::option::Option<Self> {}
 pub fn strict_sub_signed(self, _: isize) -> Self {}
 pub fn checked_signed_diff(self, _: Self) -> crate::option::Option<isize> {}
 pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_mul(self, _: Self) -> Self {}
 pub fn unchecked_mul(self, _: Self) -> Self {}
 pub fn checked_div(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div(self, _: Self) -> Self {}
 pub fn checked_div_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_div_euclid(self, _: Self) -> Self {}
 pub fn checked_rem(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem(self, _: Self) -> Self {}
 pub fn checked_rem_euclid(self, _: Self) -> crate::option::Option<Self> {}
 pub fn strict_rem_euclid(self, _: Self) -> Self {}
 pub fn ilog(self, _: Self) -> u32 {}
 pub fn ilog2(self) -> u32 {}
 pub fn ilog10(self) -> u32 {}
 pub fn checked_ilog(self, _: Self) -> crate::option::Option<u32> {}
 pub fn checked_ilog2(self) -> crate::option::Option<u32> {}
 pub fn checked_ilog10(self) -> crate::option::Option<u32> {}
 pub fn checked_neg(self) -> crate::option::Option<Self> {}
 pub fn strict_neg(self) -> Self {}
 pub fn checked_shl(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shl(self, _: u32) -> Self {}
 pub fn unchecked_shl(self, _: u32) -> Self {}
 pub fn unbounded_shl(self, _: u32) -> usize {}
 pub fn checked_shr(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_shr(self, _: u32) -> Self {}
 pub fn unchecked_shr(self, _: u32) -> Self {}
 pub fn unbounded_shr(self, _: u32) -> usize {}
 pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
 pub fn strict_pow(self, _: u32) -> Self {}
 pub fn saturating_add(self, _: Self) -> Self {}
 pub fn saturating_add_signed(self, _: isize) -> Self {}
 pub fn saturating_sub(self, _: Self) -> Self {}
 pub fn saturating_sub_signed(self, _: isize) -> Self {}
 pub fn saturating_mul(self, _: Self) -> Self {}
 pub fn saturating_div(self, _: Self) -> Self {}
 pub fn saturating_pow(self, _: u32) -> Self {}
 pub fn wrapping_add(self, _: Self) -> Self {}
 pub fn wrapping_add_signed(self, _: isize) -> Self {}
 pub fn wrapping_sub(self, _: Self) -> Self {}
 pub fn wrapping_sub_signed(self, _: isize) -> Self {}
 pub fn wrapping_mul(self, _: Self) -> Self {}
 pub fn wrapping_div(self, _: Self) -> Self {}
 pub fn wrapping_div_euclid(self, _: Self) -> Self {}
 pub fn wrapping_rem(self, _: Self) -> Self {}
 pub fn wrapping_rem_euclid(self, _: Self) -> Self {}
 pub fn wrapping_neg(self) -> Self {}
 pub fn wrapping_shl(self, _: u32) -> Self {}
 pub fn wrapping_shr(self, _: u32) -> Self {}
 pub fn wrapping_pow(self, _: u32) -> Self {}
 pub fn overflowing_add(self, _: Self) -> (Self, bool) {}
 pub fn carrying_add(self, _: Self, _: bool) -> (Self, bool) {}
 pub fn overflowing_add_signed(self, _: isize) -> (Self, bool) {}
 pub fn overflowing_sub(self, _: Self) -> (Self, bool) {}
 pub fn borrowing_sub(self, _: Self, _: bool) -> (Self, bool) {}
 pub fn overflowing_sub_signed(self, _: isize) -> (Self, bool) {}
 pub fn abs_diff(self, _: Self) -> Self {}
 pub fn overflowing_mul(self, _: Self) -> (Self, bool) {}
 pub fn carrying_mul(self, _: Self, _: Self) -> (Self, Self) {}
 pub fn carrying_mul_add(self, _: Self, _: Self, _: Self) -> (Self, Self) {}
 pub fn overflowing_div(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_div_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_rem_euclid(self, _: Self) -> (Self, bool) {}
 pub fn overflowing_neg(self) -> (Self, bool) {}
 pub fn overflowing_shl(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_shr(self, _: u32) -> (Self, bool) {}
 pub fn overflowing_pow(self, _: u32) -> (Self, bool) {}
 pub fn pow(self, _: u32) -> Self {}
 pub fn isqrt(self) -> Self {}
 pub fn div_euclid(self, _: Self) -> Self {}
 pub fn rem_euclid(self, _: Self) -> Self {}
 pub fn div_ceil(self, _: Self) -> Self {}
 pub fn next_multiple_of(self, _: Self) -> Self {}
 pub fn checked_next_multiple_of(self, _: Self) -> crate::option::Option<Self> {}
 pub fn is_multiple_of(self, _: Self) -> bool {}
 pub fn is_power_of_two(self) -> bool {}
 pub fn next_power_of_two(self) -> Self {}
 pub fn checked_next_power_of_two(self) -> crate::option::Option<Self> {}
 pub fn to_be_bytes(self) -> [u8; _] {}
 pub fn to_le_bytes(self) -> [u8; _] {}
 pub fn to_ne_bytes(self) -> [u8; _] {}
 pub fn from_be_bytes(_: [u8; _]) -> Self {}
 pub fn from_le_bytes(_: [u8; _]) -> Self {}
 pub fn from_ne_bytes(_: [u8; _]) -> Self {}
 pub fn min_value() -> Self {}
 pub fn max_value() -> Self {}
 pub fn midpoint(self, _: usize) -> usize {}
 pub fn from_str_radix(_: &str, _: u32) -> crate::result::Result<usize, crate::num::ParseIntError> {}
}
impl<T, const N: usize> [T; N] {
 pub fn map<F, U>(self, _: F) -> [U; N] where F: crate::ops::FnMut(T) -> U {}
 pub fn as_slice(&self) -> &[T] {}
 pub fn as_mut_slice(&mut self) -> &mut [T] {}
 pub fn each_ref(&self) -> [&T; N] {}
 pub fn each_mut(&mut self) -> [&mut T; N] {}
}
impl<T, const N: usize> [[T; N]] {
 pub fn as_flattened(&self) -> &[T] {}
 pub fn as_flattened_mut(&mut self) -> &mut [T] {}
}
impl<T> *const T {
 pub fn is_null(self) -> bool {}
 pub fn cast<U>(self) -> *const U {}
 pub fn cast_mut(self) -> *mut T {}
 pub fn addr(self) -> usize {}
 pub fn expose_provenance(self) -> usize {}
 pub fn with_addr(self, _: usize) -> Self {}
 pub fn map_addr(self, _: impl crate::ops::FnOnce(usize) -> usize) -> Self {}
 pub fn as_ref(self) -> crate::option::Option<&T> {}
 pub fn as_ref_unchecked(self) -> &T {}
 pub fn offset(self, _: isize) -> *const T where T: crate::marker::Sized {}
 pub fn byte_offset(self, _: isize) -> Self {}
 pub fn wrapping_offset(self, _: isize) -> *const T where T: crate::marker::Sized {}
 pub fn wrapping_byte_offset(self, _: isize) -> Self {}
 pub fn offset_from(self, _: *const T) -> isize where T: crate::marker::Sized {}
 pub fn byte_offset_from<U: ?crate::marker::Sized>(self, _: *const U) -> isize {}
 pub fn offset_from_unsigned(self, _: *const T) -> usize where T: crate::marker::Sized {}
 pub fn byte_offset_from_unsigned<U: ?crate::marker::Sized>(self, _: *const U) -> usize {}
 pub fn add(self, _: usize) -> Self where T: crate::marker::Sized {}
 pub fn byte_add(self, _: usize) -> Self {}
 pub fn sub(self, _: usize) -> Self where T: crate::marker::Sized {}
 pub fn byte_sub(self, _: usize) -> Self {}
 pub fn wrapping_add(self, _: usize) -> Self where T: crate::marker::Sized {}
 pub fn wrapping_byte_add(self, _: usize) -> Self {}
 pub fn wrapping_sub(self, _: usize) -> Self where T: crate::marker::Sized {}
 pub fn wrapping_byte_sub(self, _: usize) -> Self {}
 pub fn read(self) -> T where T: crate::marker::Sized {}
 pub fn read_volatile(self) -> T where T: crate::marker::Sized {}
 pub fn read_unaligned(self) -> T where T: crate::marker::Sized {}
 pub fn copy_to(self, _: *mut T, _: usize) where T: crate::marker::Sized {}
 pub fn copy_to_nonoverlapping(self, _: *mut T, _: usize) where T: crate::marker::Sized {}
 pub fn align_offset(self, _: usize) -> usize where T: crate::marker::Sized {}
 pub fn is_aligned(self) -> bool where T: crate::marker::Sized {}
}
impl<T> *const [T] {
 pub fn len(self) -> usize {}
 pub fn is_empty(self) -> bool {}
 pub fn as_array<const N: usize>(self) -> crate::option::Option<*const [T; N]> {}
}
impl<T> *mut T {
 pub fn is_null(self) -> bool {}
 pub fn cast<U>(self) -> *mut U {}
 pub fn cast_const(self) -> *const T {}
 pub fn addr(self) -> usize {}
 pub fn expose_provenance(self) -> usize {}
 pub fn with_addr(self, _: usize) -> Self {}
 pub fn map_addr(self, _: impl crate::ops::FnOnce(usize) -> usize) -> Self {}
 pub fn as_ref(self) -> crate::option::Option<&T> {}
 pub fn as_ref_unchecked(self) -> &T {}
 pub fn offset(self, _: isize) -> *mut T where T: crate::marker::Sized {}
 pub fn byte_offset(self, _: isize) -> Self {}
 pub fn wrapping_offset(self, _: isize) -> *mut T where T: crate::marker::Sized {}
 pub fn wrapping_byte_offset(self, _: isize) -> Self {}
 pub fn as_mut(self) -> crate::option::Option<&mut T> {}
 pub fn as_mut_unchecked(self) -> &mut T {}
 pub fn offset_from(self, _: *const T) -> isize where T: crate::marker::Sized {}
 pub fn byte_offset_from<U: ?crate::marker::Sized>(self, _: *const U) -> isize {}
 pub fn offset_from_unsigned(self, _: *const T) -> usize where T: crate::marker::Sized {}
 pub fn byte_offset_from_unsigned<U: ?crate::marker::Sized>(self, _: *mut U) -> usize {}
 pub fn add(self, _: usize) -> Self where T: crate::marker::Sized {}
 pub fn byte_add(self, _: usize) -> Self {}
 pub fn sub(self, _: usize) -> Self where T: crate::marker::Sized {}
 pub fn byte_sub(self, _: usize) -> Self {}
 pub fn wrapping_add(self, _: usize) -> Self where T: crate::marker::Sized {}
 pub fn wrapping_byte_add(self, _: usize) -> Self {}
 pub fn wrapping_sub(self, _: usize) -> Self where T: crate::marker::Sized {}
 pub fn wrapping_byte_sub(self, _: usize) -> Self {}
 pub fn read(self) -> T where T: crate::marker::Sized {}
 pub fn read_volatile(self) -> T where T: crate::marker::Sized {}
 pub fn read_unaligned(self) -> T where T: crate::marker::Sized {}
 pub fn copy_to(self, _: *mut T, _: usize) where T: crate::marker::Sized {}
 pub fn copy_to_nonoverlapping(self, _: *mut T, _: usize) where T: crate::marker::Sized {}
 pub fn copy_from(self, _: *const T, _: usize) where T: crate::marker::Sized {}
 pub fn copy_from_nonoverlapping(self, _: *const T, _: usize) where T: crate::marker::Sized {}
 pub fn drop_in_place(self) {}
 pub fn write(self, _: T) where T: crate::marker::Sized {}
 pub fn write_bytes(self, _: u8, _: usize) where T: crate::marker::Sized {}
 pub fn write_volatile(self, _: T) where T: crate::marker::Sized {}
 pub fn write_unaligned(self, _: T) where T: crate::marker::Sized {}
 pub fn replace(self, _: T) -> T where T: crate::marker::Sized {}
 pub fn swap(self, _: *mut T) where T: crate::marker::Sized {}
 pub fn align_offset(self, _: usize) -> usize where T: crate::marker::Sized {}
 pub fn is_aligned(self) -> bool where T: crate::marker::Sized {}
}
impl<T> *mut [T] {
 pub fn len(self) -> usize {}
 pub fn is_empty(self) -> bool {}
 pub fn as_mut_array<const N: usize>(self) -> crate::option::Option<*mut [T; N]> {}
}
impl<T> [T] {
 pub fn len(&self) -> usize {}
 pub fn is_empty(&self) -> bool {}
 pub fn first(&self) -> crate::option::Option<&T> {}
 pub fn first_mut(&mut self) -> crate::option::Option<&mut T> {}
 pub fn split_first(&self) -> crate::option::Option<(&T, &[T])> {}
 pub fn split_first_mut(&mut self) -> crate::option::Option<(&mut T, &mut [T])> {}
 pub fn split_last(&self) -> crate::option::Option<(&T, &[T])> {}
 pub fn split_last_mut(&mut self) -> crate::option::Option<(&mut T, &mut [T])> {}
 pub fn last(&self) -> crate::option::Option<&T> {}
 pub fn last_mut(&mut self) -> crate::option::Option<&mut T> {}
 pub fn first_chunk<const N: usize>(&self) -> crate::option::Option<&[T; N]> {}
 pub fn first_chunk_mut<const N: usize>(&mut self) -> crate::option::Option<&mut [T; N]> {}
 pub fn split_first_chunk<const N: usize>(&self) -> crate::option::Option<(&[T; N], &[T])> {}
 pub fn split_first_chunk_mut<const N: usize>(&mut self) -> crate::option::Option<(&mut [T; N], &mut [T])> {}
 pub fn split_last_chunk<const N: usize>(&self) -> crate::option::Option<(&[T], &[T; N])> {}
 pub fn split_last_chunk_mut<const N: usize>(&mut self) -> crate::option::Option<(&mut [T], &mut [T; N])> {}
 pub fn last_chunk<const N: usize>(&self) -> crate::option::Option<&[T; N]> {}
 pub fn last_chunk_mut<const N: usize>(&mut self) -> crate::option::Option<&mut [T; N]> {}
 pub fn get<I>(&self, _: I) -> crate::option::Option<&I::Output> where I: crate::slice::SliceIndex<Self> {}
 pub fn get_mut<I>(&mut self, _: I) -> crate::option::Option<&mut I::Output> where I: crate::slice::SliceIndex<Self> {}
 pub fn get_unchecked<I>(&self, _: I) -> &I::Output where I: crate::slice::SliceIndex<Self> {}
 pub fn get_unchecked_mut<I>(&mut self, _: I) -> &mut I::Output where I: crate::slice::SliceIndex<Self> {}
 pub fn as_ptr(&self) -> *const T {}
 pub fn as_mut_ptr(&mut self) -> *mut T {}
 pub fn as_ptr_range(&self) -> crate::ops::Range<*const T> {}
 pub fn as_mut_ptr_range(&mut self) -> crate::ops::Range<*mut T> {}
 pub fn as_array<const N: usize>(&self) -> crate::option::Option<&[T; N]> {}
 pub fn as_mut_array<const N: usize>(&mut self) -> crate::option::Option<&mut [T; N]> {}
 pub fn swap(&mut self, _: usize, _: usize) {}
 pub fn reverse(&mut self) {}
 pub fn iter(&self) -> crate::slice::Iter<T> {}
 pub fn iter_mut(&mut self) -> crate::slice::IterMut<T> {}
 pub fn windows(&self, _: usize) -> crate::slice::Windows<T> {}
 pub fn chunks(&self, _: usize) -> crate::slice::Chunks<T> {}
 pub fn chunks_mut(&mut self, _: usize) -> crate::slice::ChunksMut<T> {}
 pub fn chunks_exact(&self, _: usize) -> crate::slice::ChunksExact<T> {}
 pub fn chunks_exact_mut(&mut self, _: usize) -> crate::slice::ChunksExactMut<T> {}
 pub fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]] {}
 pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) {}
 pub fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]) {}
 pub fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]] {}
 pub fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]) {}
 pub fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]) {}
 pub fn array_windows<const N: usize>(&self) -> crate::slice::ArrayWindows<T, N> {}
 pub fn rchunks(&self, _: usize) -> crate::slice::RChunks<T> {}
 pub fn rchunks_mut(&mut self, _: usize) -> crate::slice::RChunksMut<T> {}
 pub fn rchunks_exact(&self, _: usize) -> crate::slice::RChunksExact<T> {}
 pub fn rchunks_exact_mut(&mut self, _: usize) -> crate::slice::RChunksExactMut<T> {}
 pub fn chunk_by<F>(&self, _: F) -> crate::slice::ChunkBy<T, F> where F: crate::ops::FnMut(&T, &T) -> bool {}
 pub fn chunk_by_mut<F>(&mut self, _: F) -> crate::slice::ChunkByMut<T, F> where F: crate::ops::FnMut(&T, &T) -> bool {}
 pub fn split_at(&self, _: usize) -> (&[T], &[T]) {}
 pub fn split_at_mut(&mut self, _: usize) -> (&mut [T], &mut [T]) {}
 pub fn split_at_unchecked(&self, _: usize) -> (&[T], &[T]) {}
 pub fn split_at_mut_unchecked(&mut self, _: usize) -> (&mut [T], &mut [T]) {}
 pub fn split_at_checked(&self, _: usize) -> crate::option::Option<(&[T], &[T])> {}
 pub fn split_at_mut_checked(&mut self, _: usize) -> crate::option::Option<(&mut [T], &mut [T])> {}
 pub fn split<F>(&self, _: F) -> crate::slice::Split<T, F> where F: crate::ops::FnMut(&T) -> bool {}
 pub fn split_mut<F>(&mut self, _: F) -> crate::slice::SplitMut<T, F> where F: crate::ops::FnMut(&T) -> bool {}
 pub fn split_inclusive<F>(&self, _: F) -> crate::slice::SplitInclusive<T, F> where F: crate::ops::FnMut(&T) -> bool {}
 pub fn split_inclusive_mut<F>(&mut self, _: F) -> crate::slice::SplitInclusiveMut<T, F> where F: crate::ops::FnMut(&T) -> bool {}
 pub fn rsplit<F>(&self, _: F) -> crate::slice::RSplit<T, F> where F: crate::ops::FnMut(&T) -> bool {}
 pub fn rsplit_mut<F>(&mut self, _: F) -> crate::slice::RSplitMut<T, F> where F: crate::ops::FnMut(&T) -> bool {}
 pub fn splitn<F>(&self, _: usize, _: F) -> crate::slice::SplitN<T, F> where F: crate::ops::FnMut(&T) -> bool {}
 pub fn splitn_mut<F>(&mut self, _: usize, _: F) -> crate::slice::SplitNMut<T, F> where F: crate::ops::FnMut(&T) -> bool {}
 pub fn rsplitn<F>(&self, _: usize, _: F) -> crate::slice::RSplitN<T, F> where F: crate::ops::FnMut(&T) -> bool {}
 pub fn rsplitn_mut<F>(&mut self, _: usize, _: F) -> crate::slice::RSplitNMut<T, F> where F: crate::ops::FnMut(&T) -> bool {}
 pub fn contains(&self, _: &T) -> bool where T: crate::cmp::PartialEq {}
 pub fn starts_with(&self, _: &[T]) -> bool where T: crate::cmp::PartialEq {}
 pub fn ends_with(&self, _: &[T]) -> bool where T: crate::cmp::PartialEq {}
 pub fn strip_prefix<P: crate::slice::SlicePattern<Item = T> + ?crate::marker::Sized>(&self, _: &P) -> crate::option::Option<&[T]> where T: crate::cmp::PartialEq {}
 pub fn strip_suffix<P: crate::slice::SlicePattern<Item = T> + ?crate::marker::Sized>(&self, _: &P) -> crate::option::Option<&[T]> where T: crate::cmp::PartialEq {}
 pub fn binary_search(&self, _: &T) -> crate::result::Result<usize, usize> where T: crate::cmp::Ord {}
 pub fn binary_search_by<F>(&self, _: F) -> crate::result::Result<usize, usize> where F: crate::ops::FnMut(&T) -> crate::cmp::Ordering {}
 pub fn binary_search_by_key<B, F>(&self, _: &B, _: F) -> crate::result::Result<usize, usize> where F: crate::ops::FnMut(&T) -> B, B: crate::cmp::Ord {}
 pub fn sort_unstable(&mut self) where T: crate::cmp::Ord {}
 pub fn sort_unstable_by<F>(&mut self, _: F) where F: crate::ops::FnMut(&T, &T) -> crate::cmp::Ordering {}
 pub fn sort_unstable_by_key<K, F>(&mut self, _: F) where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord {}
 pub fn select_nth_unstable(&mut self, _: usize) -> (&mut [T], &mut T, &mut [T]) where T: crate::cmp::Ord {}
 pub fn select_nth_unstable_by<F>(&mut self, _: usize, _: F) -> (&mut [T], &mut T, &mut [T]) where F: crate::ops::FnMut(&T, &T) -> crate::cmp::Ordering {}
 pub fn select_nth_unstable_by_key<K, F>(&mut self, _: usize, _: F) -> (&mut [T], &mut T, &mut [T]) where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord {}
 pub fn rotate_left(&mut self, _: usize) {}
 pub fn rotate_right(&mut self, _: usize) {}
 pub fn fill(&mut self, _: T) where T: crate::clone::Clone {}
 pub fn fill_with<F>(&mut self, _: F) where F: crate::ops::FnMut() -> T {}
 pub fn clone_from_slice(&mut self, _: &[T]) where T: crate::clone::Clone {}
 pub fn copy_from_slice(&mut self, _: &[T]) where T: crate::marker::Copy {}
 pub fn copy_within<R: crate::ops::RangeBounds<usize>>(&mut self, _: R, _: usize) where T: crate::marker::Copy {}
 pub fn swap_with_slice(&mut self, _: &mut [T]) {}
 pub fn align_to<U>(&self) -> (&[T], &[U], &[T]) {}
 pub fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]) {}
 pub fn is_sorted(&self) -> bool where T: crate::cmp::PartialOrd {}
 pub fn is_sorted_by<F>(&self, _: F) -> bool where F: crate::ops::FnMut(&T, &T) -> bool {}
 pub fn is_sorted_by_key<F, K>(&self, _: F) -> bool where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::PartialOrd {}
 pub fn partition_point<P>(&self, _: P) -> usize where P: crate::ops::FnMut(&T) -> bool {}
 pub fn split_off<R: crate::ops::OneSidedRange<usize>>(self: &mut &Self, _: R) -> crate::option::Option<&Self> {}
 pub fn split_off_mut<R: crate::ops::OneSidedRange<usize>>(self: &mut &mut Self, _: R) -> crate::option::Option<&mut Self> {}
 pub fn split_off_first(self: &mut &Self) -> crate::option::Option<&T> {}
 pub fn split_off_first_mut(self: &mut &mut Self) -> crate::option::Option<&mut T> {}
 pub fn split_off_last(self: &mut &Self) -> crate::option::Option<&T> {}
 pub fn split_off_last_mut(self: &mut &mut Self) -> crate::option::Option<&mut T> {}
 pub fn get_disjoint_unchecked_mut<I, const N: usize>(&mut self, _: [I; N]) -> [&mut I::Output; N] where I: crate::slice::GetDisjointMutIndex + crate::slice::SliceIndex<Self> {}
 pub fn get_disjoint_mut<I, const N: usize>(&mut self, _: [I; N]) -> crate::result::Result<[&mut I::Output; N], crate::slice::GetDisjointMutError> where I: crate::slice::GetDisjointMutIndex + crate::slice::SliceIndex<Self> {}
 pub fn element_offset(&self, _: &T) -> crate::option::Option<usize> {}
 pub fn sort(&mut self) where T: crate::cmp::Ord {}
 pub fn sort_by<F>(&mut self, _: F) where F: crate::ops::FnMut(&T, &T) -> crate::cmp::Ordering {}
 pub fn sort_by_key<K, F>(&mut self, _: F) where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord {}
 pub fn sort_by_cached_key<K, F>(&mut self, _: F) where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord {}
 pub fn to_vec(&self) -> crate::vec::Vec<T> where T: crate::clone::Clone {}
 pub fn into_vec(self: crate::boxed::Box<Self>) -> crate::vec::Vec<T> {}
 pub fn repeat(&self, _: usize) -> crate::vec::Vec<T> where T: crate::marker::Copy {}
 pub fn concat<Item: ?crate::marker::Sized>(&self) -> <Self as crate::slice::Concat<Item>>::Output where Self: crate::slice::Concat<Item> {}
 pub fn join<Separator>(&self, _: Separator) -> <Self as crate::slice::Join<Separator>>::Output where Self: crate::slice::Join<Separator> {}
 pub fn connect<Separator>(&self, _: Separator) -> <Self as crate::slice::Join<Separator>>::Output where Self: crate::slice::Join<Separator> {}
}
pub mod alloc {
 pub trait GlobalAlloc {
  fn alloc(&self, _: crate::alloc::Layout) -> *mut u8;
  fn dealloc(&self, _: *mut u8, _: crate::alloc::Layout);
  fn alloc_zeroed(&self, _: crate::alloc::Layout) -> *mut u8 {}
  fn realloc(&self, _: *mut u8, _: crate::alloc::Layout, _: usize) -> *mut u8 {}
 }
 pub struct Layout {}
 pub type LayoutErr = crate::alloc::LayoutError;
 pub struct LayoutError;
 pub struct System;
 pub fn alloc(_: crate::alloc::Layout) -> *mut u8 {}
 pub fn alloc_zeroed(_: crate::alloc::Layout) -> *mut u8 {}
 pub fn dealloc(_: *mut u8, _: crate::alloc::Layout) {}
 pub fn handle_alloc_error(_: crate::alloc::Layout) -> ! {}
 pub fn realloc(_: *mut u8, _: crate::alloc::Layout, _: usize) -> *mut u8 {}
 impl crate::alloc::GlobalAlloc for crate::alloc::System {}
 impl crate::alloc::Layout {
  pub fn from_size_align(_: usize, _: usize) -> crate::result::Result<Self, crate::alloc::LayoutError> {}
  pub fn from_size_align_unchecked(_: usize, _: usize) -> Self {}
  pub fn size(&self) -> usize {}
  pub fn align(&self) -> usize {}
  pub fn new<T>() -> Self {}
  pub fn for_value<T: ?crate::marker::Sized>(_: &T) -> Self {}
  pub fn dangling_ptr(&self) -> crate::ptr::NonNull<u8> {}
  pub fn align_to(&self, _: usize) -> crate::result::Result<Self, crate::alloc::LayoutError> {}
  pub fn pad_to_align(&self) -> crate::alloc::Layout {}
  pub fn repeat(&self, _: usize) -> crate::result::Result<(Self, usize), crate::alloc::LayoutError> {}
  pub fn extend(&self, _: Self) -> crate::result::Result<(Self, usize), crate::alloc::LayoutError> {}
  pub fn repeat_packed(&self, _: usize) -> crate::result::Result<Self, crate::alloc::LayoutError> {}
  pub fn extend_packed(&self, _: Self) -> crate::result::Result<Self, crate::alloc::LayoutError> {}
  pub fn array<T>(_: usize) -> crate::result::Result<Self, crate::alloc::LayoutError> {}
 }
 impl crate::clone::Clone for crate::alloc::Layout {}
 impl crate::clone::Clone for crate::alloc::LayoutError {}
 impl crate::clone::Clone for crate::alloc::System {}
 impl crate::cmp::Eq for crate::alloc::Layout {}
 impl crate::cmp::Eq for crate::alloc::LayoutError {}
 impl crate::cmp::PartialEq for crate::alloc::Layout {}
 impl crate::cmp::PartialEq for crate::alloc::LayoutError {}
 impl crate::default::Default for crate::alloc::System {}
 impl crate::error::Error for crate::alloc::LayoutError {}
 impl crate::fmt::Debug for crate::alloc::Layout {}
 impl crate::fmt::Debug for crate::alloc::LayoutError {}
 impl crate::fmt::Debug for crate::alloc::System {}
 impl crate::fmt::Display for crate::alloc::LayoutError {}
 impl crate::hash::Hash for crate::alloc::Layout {}
 impl crate::marker::Copy for crate::alloc::Layout {}
 impl crate::marker::Copy for crate::alloc::System {}
}
pub mod any {
 pub trait Any {
  fn type_id(&self) -> crate::any::TypeId;
 }
 pub struct TypeId {}
 pub fn type_name<T: ?crate::marker::Sized>() -> &str {}
 pub fn type_name_of_val<T: ?crate::marker::Sized>(_: &T) -> &str {}
 impl crate::any::TypeId {
  pub fn of<T: ?crate::marker::Sized>() -> crate::any::TypeId {}
 }
 impl crate::clone::Clone for crate::any::TypeId {}
 impl crate::cmp::Eq for crate::any::TypeId {}
 impl crate::cmp::Ord for crate::any::TypeId {}
 impl crate::cmp::PartialEq for crate::any::TypeId {}
 impl crate::cmp::PartialOrd for crate::any::TypeId {}
 impl crate::fmt::Debug for crate::any::TypeId {}
 impl crate::fmt::Debug for dyn crate::any::Any {}
 impl crate::fmt::Debug for dyn crate::any::Any + crate::marker::Send {}
 impl crate::fmt::Debug for dyn crate::any::Any + crate::marker::Send + crate::marker::Sync {}
 impl crate::hash::Hash for crate::any::TypeId {}
 impl crate::marker::Copy for crate::any::TypeId {}
 impl dyn crate::any::Any {
  pub fn is<T: crate::any::Any>(&self) -> bool {}
  pub fn downcast_ref<T: crate::any::Any>(&self) -> crate::option::Option<&T> {}
  pub fn downcast_mut<T: crate::any::Any>(&mut self) -> crate::option::Option<&mut T> {}
 }
 impl dyn crate::any::Any + crate::marker::Send {
  pub fn is<T: crate::any::Any>(&self) -> bool {}
  pub fn downcast_ref<T: crate::any::Any>(&self) -> crate::option::Option<&T> {}
  pub fn downcast_mut<T: crate::any::Any>(&mut self) -> crate::option::Option<&mut T> {}
 }
 impl dyn crate::any::Any + crate::marker::Send + crate::marker::Sync {
  pub fn is<T: crate::any::Any>(&self) -> bool {}
  pub fn downcast_ref<T: crate::any::Any>(&self) -> crate::option::Option<&T> {}
  pub fn downcast_mut<T: crate::any::Any>(&mut self) -> crate::option::Option<&mut T> {}
 }
 impl<T: ?crate::marker::Sized> crate::any::Any for T {}
}
pub mod array {
 pub struct IntoIter<T, const N: usize> {}
 pub struct TryFromSliceError {}
 pub fn from_fn<T, const N: usize, F>(_: F) -> [T; N] where F: crate::ops::FnMut(usize) -> T {}
 pub fn from_mut<T>(_: &mut T) -> &mut [T; 1] {}
 pub fn from_ref<T>(_: &T) -> &[T; 1] {}
 pub fn repeat<T: crate::clone::Clone, const N: usize>(_: T) -> [T; N] {}
 impl crate::clone::Clone for crate::array::TryFromSliceError {}
 impl crate::convert::From<crate::convert::Infallible> for crate::array::TryFromSliceError {}
 impl crate::error::Error for crate::array::TryFromSliceError {}
 impl crate::fmt::Debug for crate::array::TryFromSliceError {}
 impl crate::fmt::Display for crate::array::TryFromSliceError {}
 impl crate::marker::Copy for crate::array::TryFromSliceError {}
 impl<T, const N: usize> crate::array::IntoIter<T, N> {
  pub fn new(_: [T; N]) -> Self {}
  pub fn as_slice(&self) -> &[T] {}
  pub fn as_mut_slice(&mut self) -> &mut [T] {}
 }
 impl<T, const N: usize> crate::default::Default for crate::array::IntoIter<T, N> {}
 impl<T, const N: usize> crate::iter::DoubleEndedIterator for crate::array::IntoIter<T, N> {}
 impl<T, const N: usize> crate::iter::ExactSizeIterator for crate::array::IntoIter<T, N> {}
 impl<T, const N: usize> crate::iter::Iterator for crate::array::IntoIter<T, N> { type Item = T; }
 impl<T, const N: usize> crate::ops::Drop for crate::array::IntoIter<T, N> {}
 impl<T: crate::clone::Clone, const N: usize> crate::clone::Clone for crate::array::IntoIter<T, N> {}
 impl<T: crate::fmt::Debug, const N: usize> crate::fmt::Debug for crate::array::IntoIter<T, N> {}
}
pub mod ascii {
 pub trait AsciiExt {
  type Owned;
  fn is_ascii(&self) -> bool;
  fn to_ascii_uppercase(&self) -> Self::Owned;
  fn to_ascii_lowercase(&self) -> Self::Owned;
  fn eq_ignore_ascii_case(&self, _: &Self) -> bool;
  fn make_ascii_uppercase(&mut self);
  fn make_ascii_lowercase(&mut self);
 }
 pub struct EscapeDefault {}
 pub fn escape_default(_: u8) -> crate::ascii::EscapeDefault {}
 impl crate::ascii::AsciiExt for [u8] { type Owned = crate::vec::Vec<u8>; }
 impl crate::ascii::AsciiExt for char { type Owned = char; }
 impl crate::ascii::AsciiExt for str { type Owned = crate::string::String; }
 impl crate::ascii::AsciiExt for u8 { type Owned = u8; }
 impl crate::clone::Clone for crate::ascii::EscapeDefault {}
 impl crate::fmt::Debug for crate::ascii::EscapeDefault {}
 impl crate::fmt::Display for crate::ascii::EscapeDefault {}
 impl crate::iter::DoubleEndedIterator for crate::ascii::EscapeDefault {}
 impl crate::iter::ExactSizeIterator for crate::ascii::EscapeDefault {}
 impl crate::iter::Iterator for crate::ascii::EscapeDefault { type Item = u8; }
}
pub mod backtrace {
 pub struct Backtrace {}
 pub enum BacktraceStatus { Unsupported, Disabled, Captured }
 impl crate::backtrace::Backtrace {
  pub fn capture() -> crate::backtrace::Backtrace {}
  pub fn force_capture() -> crate::backtrace::Backtrace {}
  pub fn disabled() -> crate::backtrace::Backtrace {}
  pub fn status(&self) -> crate::backtrace::BacktraceStatus {}
 }
 impl crate::cmp::Eq for crate::backtrace::BacktraceStatus {}
 impl crate::cmp::PartialEq for crate::backtrace::BacktraceStatus {}
 impl crate::fmt::Debug for crate::backtrace::Backtrace {}
 impl crate::fmt::Debug for crate::backtrace::BacktraceStatus {}
 impl crate::fmt::Display for crate::backtrace::Backtrace {}
}
pub mod borrow {
 pub trait Borrow<Borrowed: ?crate::marker::Sized> {
  fn borrow(&self) -> &Borrowed;
 }
 pub trait BorrowMut<Borrowed: ?crate::marker::Sized>: crate::borrow::Borrow<Borrowed> {
  fn borrow_mut(&mut self) -> &mut Borrowed;
 }
 pub enum Cow<B: ?crate::marker::Sized> where B: crate::borrow::ToOwned { Borrowed(&B), Owned(<B as crate::borrow::ToOwned>::Owned) }
 pub trait ToOwned {
  type Owned: crate::borrow::Borrow<Self>;
  fn to_owned(&self) -> Self::Owned;
  fn clone_into(&self, _: &mut Self::Owned) {}
 }
 impl crate::borrow::ToOwned for str { type Owned = crate::string::String; }
 impl crate::cmp::PartialEq<&crate::ffi::CStr> for crate::borrow::Cow<crate::ffi::CStr> {}
 impl crate::cmp::PartialEq<&crate::ffi::OsStr> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::cmp::PartialEq<&crate::ffi::OsStr> for crate::borrow::Cow<crate::path::Path> {}
 impl crate::cmp::PartialEq<&crate::path::Path> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::cmp::PartialEq<&crate::path::Path> for crate::borrow::Cow<crate::path::Path> {}
 impl crate::cmp::PartialEq<&str> for crate::borrow::Cow<str> {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<str>> for &str {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<str>> for str {}
 impl crate::cmp::PartialEq<crate::ffi::CStr> for crate::borrow::Cow<crate::ffi::CStr> {}
 impl crate::cmp::PartialEq<crate::ffi::CString> for crate::borrow::Cow<crate::ffi::CStr> {}
 impl crate::cmp::PartialEq<crate::ffi::OsStr> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::cmp::PartialEq<crate::ffi::OsStr> for crate::borrow::Cow<crate::path::Path> {}
 impl crate::cmp::PartialEq<crate::ffi::OsString> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::cmp::PartialEq<crate::ffi::OsString> for crate::borrow::Cow<crate::path::Path> {}
 impl crate::cmp::PartialEq<crate::path::Path> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::cmp::PartialEq<crate::path::Path> for crate::borrow::Cow<crate::path::Path> {}
 impl crate::cmp::PartialEq<crate::path::PathBuf> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::cmp::PartialEq<crate::path::PathBuf> for crate::borrow::Cow<crate::path::Path> {}
 impl crate::cmp::PartialEq<crate::string::String> for crate::borrow::Cow<str> {}
 impl crate::cmp::PartialEq<str> for crate::borrow::Cow<str> {}
 impl crate::cmp::PartialOrd<&crate::ffi::OsStr> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::cmp::PartialOrd<&crate::ffi::OsStr> for crate::borrow::Cow<crate::path::Path> {}
 impl crate::cmp::PartialOrd<&crate::path::Path> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::cmp::PartialOrd<&crate::path::Path> for crate::borrow::Cow<crate::path::Path> {}
 impl crate::cmp::PartialOrd<crate::ffi::OsStr> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::cmp::PartialOrd<crate::ffi::OsStr> for crate::borrow::Cow<crate::path::Path> {}
 impl crate::cmp::PartialOrd<crate::ffi::OsString> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::cmp::PartialOrd<crate::ffi::OsString> for crate::borrow::Cow<crate::path::Path> {}
 impl crate::cmp::PartialOrd<crate::path::Path> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::cmp::PartialOrd<crate::path::Path> for crate::borrow::Cow<crate::path::Path> {}
 impl crate::cmp::PartialOrd<crate::path::PathBuf> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::cmp::PartialOrd<crate::path::PathBuf> for crate::borrow::Cow<crate::path::Path> {}
 impl crate::convert::AsRef<crate::path::Path> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::convert::From<&crate::ffi::CStr> for crate::borrow::Cow<crate::ffi::CStr> {}
 impl crate::convert::From<&crate::ffi::CString> for crate::borrow::Cow<crate::ffi::CStr> {}
 impl crate::convert::From<&crate::ffi::OsStr> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::convert::From<&crate::ffi::OsString> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::convert::From<&crate::path::Path> for crate::borrow::Cow<crate::path::Path> {}
 impl crate::convert::From<&crate::path::PathBuf> for crate::borrow::Cow<crate::path::Path> {}
 impl crate::convert::From<&crate::string::String> for crate::borrow::Cow<str> {}
 impl crate::convert::From<&str> for crate::borrow::Cow<str> {}
 impl crate::convert::From<crate::ffi::CString> for crate::borrow::Cow<crate::ffi::CStr> {}
 impl crate::convert::From<crate::ffi::OsString> for crate::borrow::Cow<crate::ffi::OsStr> {}
 impl crate::convert::From<crate::path::PathBuf> for crate::borrow::Cow<crate::path::Path> {}
 impl crate::convert::From<crate::string::String> for crate::borrow::Cow<str> {}
 impl crate::iter::FromIterator<&str> for crate::borrow::Cow<str> {}
 impl crate::iter::FromIterator<char> for crate::borrow::Cow<str> {}
 impl crate::iter::FromIterator<crate::string::String> for crate::borrow::Cow<str> {}
 impl crate::ops::Add<&str> for crate::borrow::Cow<str> { type Output = crate::borrow::Cow<str>; }
 impl crate::ops::Add<crate::borrow::Cow<str>> for crate::borrow::Cow<str> { type Output = crate::borrow::Cow<str>; }
 impl crate::ops::AddAssign<&str> for crate::borrow::Cow<str> {}
 impl crate::ops::AddAssign<crate::borrow::Cow<str>> for crate::borrow::Cow<str> {}
 impl<B: ?crate::marker::Sized + crate::borrow::ToOwned> crate::borrow::Borrow<B> for crate::borrow::Cow<B> {}
 impl<B: ?crate::marker::Sized + crate::borrow::ToOwned> crate::borrow::Cow<B> {
  pub fn to_mut(&mut self) -> &mut <B as crate::borrow::ToOwned>::Owned {}
  pub fn into_owned(self) -> <B as crate::borrow::ToOwned>::Owned {}
 }
 impl<B: ?crate::marker::Sized + crate::borrow::ToOwned> crate::clone::Clone for crate::borrow::Cow<B> {}
 impl<B: ?crate::marker::Sized + crate::borrow::ToOwned> crate::ops::Deref for crate::borrow::Cow<B> { type Target = B; }
 impl<B: ?crate::marker::Sized, C: ?crate::marker::Sized> crate::cmp::PartialEq<crate::borrow::Cow<C>> for crate::borrow::Cow<B> where B: crate::cmp::PartialEq<C> + crate::borrow::ToOwned, C: crate::borrow::ToOwned {}
 impl<B: ?crate::marker::Sized> crate::cmp::Eq for crate::borrow::Cow<B> where B: crate::cmp::Eq + crate::borrow::ToOwned {}
 impl<B: ?crate::marker::Sized> crate::cmp::Ord for crate::borrow::Cow<B> where B: crate::cmp::Ord + crate::borrow::ToOwned {}
 impl<B: ?crate::marker::Sized> crate::cmp::PartialOrd for crate::borrow::Cow<B> where B: crate::cmp::PartialOrd + crate::borrow::ToOwned {}
 impl<B: ?crate::marker::Sized> crate::default::Default for crate::borrow::Cow<B> where B: crate::borrow::ToOwned<Owned: crate::default::Default> {}
 impl<B: ?crate::marker::Sized> crate::fmt::Debug for crate::borrow::Cow<B> where B: crate::fmt::Debug + crate::borrow::ToOwned<Owned: crate::fmt::Debug> {}
 impl<B: ?crate::marker::Sized> crate::fmt::Display for crate::borrow::Cow<B> where B: crate::fmt::Display + crate::borrow::ToOwned<Owned: crate::fmt::Display> {}
 impl<B: ?crate::marker::Sized> crate::hash::Hash for crate::borrow::Cow<B> where B: crate::hash::Hash + crate::borrow::ToOwned {}
 impl<T, U> crate::cmp::PartialEq<&[U]> for crate::borrow::Cow<[T]> where T: crate::cmp::PartialEq<U>, T: crate::clone::Clone {}
 impl<T, U> crate::cmp::PartialEq<&mut [U]> for crate::borrow::Cow<[T]> where T: crate::cmp::PartialEq<U>, T: crate::clone::Clone {}
 impl<T, U> crate::cmp::PartialEq<crate::vec::Vec<U>> for crate::borrow::Cow<[T]> where T: crate::cmp::PartialEq<U>, T: crate::clone::Clone {}
 impl<T, const N: usize> crate::borrow::Borrow<[T]> for [T; N] {}
 impl<T, const N: usize> crate::borrow::BorrowMut<[T]> for [T; N] {}
 impl<T: ?crate::marker::Sized + crate::borrow::ToOwned> crate::convert::AsRef<T> for crate::borrow::Cow<T> {}
 impl<T: ?crate::marker::Sized> crate::borrow::Borrow<T> for &T {}
 impl<T: ?crate::marker::Sized> crate::borrow::Borrow<T> for &mut T {}
 impl<T: ?crate::marker::Sized> crate::borrow::Borrow<T> for T {}
 impl<T: ?crate::marker::Sized> crate::borrow::BorrowMut<T> for &mut T {}
 impl<T: ?crate::marker::Sized> crate::borrow::BorrowMut<T> for T {}
 impl<T: crate::clone::Clone, const N: usize> crate::convert::From<&[T; N]> for crate::borrow::Cow<[T]> {}
 impl<T: crate::clone::Clone> crate::borrow::ToOwned for [T] { type Owned = crate::vec::Vec<T>; }
 impl<T: crate::clone::Clone> crate::convert::From<&[T]> for crate::borrow::Cow<[T]> {}
 impl<T: crate::clone::Clone> crate::convert::From<&crate::vec::Vec<T>> for crate::borrow::Cow<[T]> {}
 impl<T: crate::clone::Clone> crate::convert::From<crate::vec::Vec<T>> for crate::borrow::Cow<[T]> {}
 impl<T> crate::borrow::ToOwned for T where T: crate::clone::Clone { type Owned = T; }
 impl<T> crate::iter::FromIterator<T> for crate::borrow::Cow<[T]> where T: crate::clone::Clone {}
}
pub mod boxed {
 pub struct Box<T: ?crate::marker::Sized> {}
 impl crate::boxed::Box<dyn crate::any::Any + crate::marker::Send + crate::marker::Sync> {
  pub fn downcast<T: crate::any::Any>(self) -> crate::result::Result<crate::boxed::Box<T>, Self> {}
 }
 impl crate::boxed::Box<dyn crate::any::Any + crate::marker::Send> {
  pub fn downcast<T: crate::any::Any>(self) -> crate::result::Result<crate::boxed::Box<T>, Self> {}
 }
 impl crate::boxed::Box<dyn crate::any::Any> {
  pub fn downcast<T: crate::any::Any>(self) -> crate::result::Result<crate::boxed::Box<T>, Self> {}
 }
 impl crate::clone::Clone for crate::boxed::Box<crate::ffi::CStr> {}
 impl crate::clone::Clone for crate::boxed::Box<crate::ffi::OsStr> {}
 impl crate::clone::Clone for crate::boxed::Box<crate::path::Path> {}
 impl crate::clone::Clone for crate::boxed::Box<str> {}
 impl crate::convert::From<&crate::ffi::CStr> for crate::boxed::Box<crate::ffi::CStr> {}
 impl crate::convert::From<&crate::ffi::OsStr> for crate::boxed::Box<crate::ffi::OsStr> {}
 impl crate::convert::From<&crate::path::Path> for crate::boxed::Box<crate::path::Path> {}
 impl crate::convert::From<&mut crate::ffi::CStr> for crate::boxed::Box<crate::ffi::CStr> {}
 impl crate::convert::From<&mut crate::ffi::OsStr> for crate::boxed::Box<crate::ffi::OsStr> {}
 impl crate::convert::From<&mut crate::path::Path> for crate::boxed::Box<crate::path::Path> {}
 impl crate::convert::From<&mut str> for crate::boxed::Box<str> {}
 impl crate::convert::From<&str> for crate::boxed::Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync> {}
 impl crate::convert::From<&str> for crate::boxed::Box<dyn crate::error::Error> {}
 impl crate::convert::From<&str> for crate::boxed::Box<str> {}
 impl crate::convert::From<crate::borrow::Cow<crate::ffi::CStr>> for crate::boxed::Box<crate::ffi::CStr> {}
 impl crate::convert::From<crate::borrow::Cow<crate::ffi::OsStr>> for crate::boxed::Box<crate::ffi::OsStr> {}
 impl crate::convert::From<crate::borrow::Cow<crate::path::Path>> for crate::boxed::Box<crate::path::Path> {}
 impl crate::convert::From<crate::borrow::Cow<str>> for crate::boxed::Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync> {}
 impl crate::convert::From<crate::borrow::Cow<str>> for crate::boxed::Box<dyn crate::error::Error> {}
 impl crate::convert::From<crate::borrow::Cow<str>> for crate::boxed::Box<str> {}
 impl crate::convert::From<crate::boxed::Box<str>> for crate::boxed::Box<[u8]> {}
 impl crate::convert::From<crate::ffi::CString> for crate::boxed::Box<crate::ffi::CStr> {}
 impl crate::convert::From<crate::ffi::OsString> for crate::boxed::Box<crate::ffi::OsStr> {}
 impl crate::convert::From<crate::path::PathBuf> for crate::boxed::Box<crate::path::Path> {}
 impl crate::convert::From<crate::string::String> for crate::boxed::Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync> {}
 impl crate::convert::From<crate::string::String> for crate::boxed::Box<dyn crate::error::Error> {}
 impl crate::convert::From<crate::string::String> for crate::boxed::Box<str> {}
 impl crate::default::Default for crate::boxed::Box<crate::ffi::CStr> {}
 impl crate::default::Default for crate::boxed::Box<crate::ffi::OsStr> {}
 impl crate::default::Default for crate::boxed::Box<str> {}
 impl crate::iter::FromIterator<&char> for crate::boxed::Box<str> {}
 impl crate::iter::FromIterator<&str> for crate::boxed::Box<str> {}
 impl crate::iter::FromIterator<char> for crate::boxed::Box<str> {}
 impl crate::iter::FromIterator<crate::borrow::Cow<str>> for crate::boxed::Box<str> {}
 impl crate::iter::FromIterator<crate::boxed::Box<str>> for crate::boxed::Box<str> {}
 impl crate::iter::FromIterator<crate::string::String> for crate::boxed::Box<str> {}
 impl<Args, F: crate::ops::AsyncFn<Args> + ?crate::marker::Sized> crate::ops::AsyncFn<Args> for crate::boxed::Box<F> {}
 impl<Args, F: crate::ops::AsyncFnMut<Args> + ?crate::marker::Sized> crate::ops::AsyncFnMut<Args> for crate::boxed::Box<F> { type CallRefFuture = F::CallRefFuture; }
 impl<Args, F: crate::ops::AsyncFnOnce<Args> + ?crate::marker::Sized> crate::ops::AsyncFnOnce<Args> for crate::boxed::Box<F> { type Output = F::Output; type CallOnceFuture = F::CallOnceFuture; }
 impl<Args, F: crate::ops::Fn<Args> + ?crate::marker::Sized> crate::ops::Fn<Args> for crate::boxed::Box<F> {}
 impl<Args, F: crate::ops::FnMut<Args> + ?crate::marker::Sized> crate::ops::FnMut<Args> for crate::boxed::Box<F> {}
 impl<Args, F: crate::ops::FnOnce<Args> + ?crate::marker::Sized> crate::ops::FnOnce<Args> for crate::boxed::Box<F> { type Output = <F as crate::ops::FnOnce<Args>>::Output; }
 impl<B: crate::io::BufRead + ?crate::marker::Sized> crate::io::BufRead for crate::boxed::Box<B> {}
 impl<E: crate::error::Error + crate::marker::Send + crate::marker::Sync> crate::convert::From<E> for crate::boxed::Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync> {}
 impl<E: crate::error::Error> crate::convert::From<E> for crate::boxed::Box<dyn crate::error::Error> {}
 impl<E: crate::error::Error> crate::error::Error for crate::boxed::Box<E> {}
 impl<F: ?crate::marker::Sized + crate::future::Future + crate::marker::Unpin> crate::future::Future for crate::boxed::Box<F> { type Output = F::Output; }
 impl<I: crate::iter::DoubleEndedIterator + ?crate::marker::Sized> crate::iter::DoubleEndedIterator for crate::boxed::Box<I> {}
 impl<I: crate::iter::ExactSizeIterator + ?crate::marker::Sized> crate::iter::ExactSizeIterator for crate::boxed::Box<I> {}
 impl<I: crate::iter::Iterator + ?crate::marker::Sized> crate::iter::Iterator for crate::boxed::Box<I> { type Item = I::Item; }
 impl<I> crate::iter::FromIterator<I> for crate::boxed::Box<[I]> {}
 impl<I> crate::iter::IntoIterator for &crate::boxed::Box<[I]> { type IntoIter = crate::slice::Iter<I>; type Item = &I; }
 impl<I> crate::iter::IntoIterator for &mut crate::boxed::Box<[I]> { type IntoIter = crate::slice::IterMut<I>; type Item = &mut I; }
 impl<I> crate::iter::IntoIterator for crate::boxed::Box<[I]> { type IntoIter = crate::vec::IntoIter<I>; type Item = I; }
 impl<R: crate::io::Read + ?crate::marker::Sized> crate::io::Read for crate::boxed::Box<R> {}
 impl<S: crate::io::Seek + ?crate::marker::Sized> crate::io::Seek for crate::boxed::Box<S> {}
 impl<T, const N: usize> crate::convert::From<[T; N]> for crate::boxed::Box<[T]> {}
 impl<T, const N: usize> crate::convert::TryFrom<crate::boxed::Box<[T]>> for crate::boxed::Box<[T; N]> { type Error = crate::boxed::Box<[T]>; }
 impl<T, const N: usize> crate::convert::TryFrom<crate::vec::Vec<T>> for crate::boxed::Box<[T; N]> { type Error = crate::vec::Vec<T>; }
 impl<T: ?crate::marker::Sized + crate::cmp::Eq> crate::cmp::Eq for crate::boxed::Box<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::Ord> crate::cmp::Ord for crate::boxed::Box<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::PartialEq> crate::cmp::PartialEq for crate::boxed::Box<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::PartialOrd> crate::cmp::PartialOrd for crate::boxed::Box<T> {}
 impl<T: ?crate::marker::Sized + crate::hash::Hash> crate::hash::Hash for crate::boxed::Box<T> {}
 impl<T: ?crate::marker::Sized + crate::hash::Hasher> crate::hash::Hasher for crate::boxed::Box<T> {}
 impl<T: ?crate::marker::Sized> crate::borrow::Borrow<T> for crate::boxed::Box<T> {}
 impl<T: ?crate::marker::Sized> crate::borrow::BorrowMut<T> for crate::boxed::Box<T> {}
 impl<T: ?crate::marker::Sized> crate::boxed::Box<T> {
  pub fn from_raw(_: *mut T) -> Self {}
  pub fn into_raw(_: Self) -> *mut T {}
  pub fn leak(_: Self) -> &mut T {}
  pub fn into_pin(_: Self) -> crate::pin::Pin<Self> {}
 }
 impl<T: ?crate::marker::Sized> crate::convert::AsMut<T> for crate::boxed::Box<T> {}
 impl<T: ?crate::marker::Sized> crate::convert::AsRef<T> for crate::boxed::Box<T> {}
 impl<T: ?crate::marker::Sized> crate::fmt::Pointer for crate::boxed::Box<T> {}
 impl<T: ?crate::marker::Sized> crate::ops::Deref for crate::boxed::Box<T> { type Target = T; }
 impl<T: ?crate::marker::Sized> crate::ops::DerefMut for crate::boxed::Box<T> {}
 impl<T: ?crate::marker::Sized> crate::ops::Drop for crate::boxed::Box<T> {}
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::boxed::Box<T> {}
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::boxed::Box<[T]> {}
 impl<T: crate::clone::Clone> crate::convert::From<&[T]> for crate::boxed::Box<[T]> {}
 impl<T: crate::clone::Clone> crate::convert::From<&mut [T]> for crate::boxed::Box<[T]> {}
 impl<T: crate::clone::Clone> crate::convert::From<crate::borrow::Cow<[T]>> for crate::boxed::Box<[T]> {}
 impl<T: crate::default::Default> crate::default::Default for crate::boxed::Box<T> {}
 impl<T: crate::fmt::Debug + ?crate::marker::Sized> crate::fmt::Debug for crate::boxed::Box<T> {}
 impl<T: crate::fmt::Display + ?crate::marker::Sized> crate::fmt::Display for crate::boxed::Box<T> {}
 impl<T: crate::os::fd::AsFd + ?crate::marker::Sized> crate::os::fd::AsFd for crate::boxed::Box<T> {}
 impl<T: crate::os::fd::AsRawFd> crate::os::fd::AsRawFd for crate::boxed::Box<T> {}
 impl<T: crate::os::windows::io::AsHandle + ?crate::marker::Sized> crate::os::windows::io::AsHandle for crate::boxed::Box<T> {}
 impl<T: crate::os::windows::io::AsSocket> crate::os::windows::io::AsSocket for crate::boxed::Box<T> {}
 impl<T> crate::boxed::Box<T> {
  pub fn new(_: T) -> Self {}
  pub fn new_uninit() -> crate::boxed::Box<crate::mem::MaybeUninit<T>> {}
  pub fn new_zeroed() -> crate::boxed::Box<crate::mem::MaybeUninit<T>> {}
  pub fn pin(_: T) -> crate::pin::Pin<crate::boxed::Box<T>> {}
 }
 impl<T> crate::boxed::Box<[T]> {
  pub fn new_uninit_slice(_: usize) -> crate::boxed::Box<[crate::mem::MaybeUninit<T>]> {}
  pub fn new_zeroed_slice(_: usize) -> crate::boxed::Box<[crate::mem::MaybeUninit<T>]> {}
 }
 impl<T> crate::boxed::Box<[crate::mem::MaybeUninit<T>]> {
  pub fn assume_init(self) -> crate::boxed::Box<[T]> {}
 }
 impl<T> crate::boxed::Box<crate::mem::MaybeUninit<T>> {
  pub fn assume_init(self) -> crate::boxed::Box<T> {}
  pub fn write(_: Self, _: T) -> crate::boxed::Box<T> {}
 }
 impl<T> crate::convert::From<T> for crate::boxed::Box<T> {}
 impl<T> crate::convert::From<crate::vec::Vec<T>> for crate::boxed::Box<[T]> {}
 impl<T> crate::default::Default for crate::boxed::Box<[T]> {}
 impl<W: crate::io::Write + ?crate::marker::Sized> crate::io::Write for crate::boxed::Box<W> {}
}
pub mod cell {
 pub struct BorrowError {}
 pub struct BorrowMutError {}
 pub struct Cell<T: ?crate::marker::Sized> {}
 pub struct LazyCell<T, F = fn() -> T> {}
 pub struct OnceCell<T> {}
 pub struct Ref<T: ?crate::marker::Sized> {}
 pub struct RefCell<T: ?crate::marker::Sized> {}
 pub struct RefMut<T: ?crate::marker::Sized> {}
 pub struct UnsafeCell<T: ?crate::marker::Sized> {}
 impl crate::error::Error for crate::cell::BorrowError {}
 impl crate::error::Error for crate::cell::BorrowMutError {}
 impl crate::fmt::Debug for crate::cell::BorrowError {}
 impl crate::fmt::Debug for crate::cell::BorrowMutError {}
 impl crate::fmt::Display for crate::cell::BorrowError {}
 impl crate::fmt::Display for crate::cell::BorrowMutError {}
 impl<T, F: crate::ops::FnOnce() -> T> crate::cell::LazyCell<T, F> {
  pub fn new(_: F) -> crate::cell::LazyCell<T, F> {}
  pub fn force(_: &crate::cell::LazyCell<T, F>) -> &T {}
  pub fn force_mut(_: &mut crate::cell::LazyCell<T, F>) -> &mut T {}
 }
 impl<T, F: crate::ops::FnOnce() -> T> crate::ops::Deref for crate::cell::LazyCell<T, F> { type Target = T; }
 impl<T, F: crate::ops::FnOnce() -> T> crate::ops::DerefMut for crate::cell::LazyCell<T, F> {}
 impl<T, F> crate::cell::LazyCell<T, F> {
  pub fn get_mut(_: &mut crate::cell::LazyCell<T, F>) -> crate::option::Option<&mut T> {}
  pub fn get(_: &crate::cell::LazyCell<T, F>) -> crate::option::Option<&T> {}
 }
 impl<T, const N: usize> crate::cell::Cell<[T; N]> {
  pub fn as_array_of_cells(&self) -> &[crate::cell::Cell<T>; N] {}
 }
 impl<T, const N: usize> crate::convert::AsRef<[crate::cell::Cell<T>; N]> for crate::cell::Cell<[T; N]> {}
 impl<T, const N: usize> crate::convert::AsRef<[crate::cell::Cell<T>]> for crate::cell::Cell<[T; N]> {}
 impl<T: ?crate::marker::Sized + crate::cmp::Eq> crate::cmp::Eq for crate::cell::RefCell<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::Ord> crate::cmp::Ord for crate::cell::RefCell<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::PartialEq> crate::cmp::PartialEq for crate::cell::RefCell<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::PartialOrd> crate::cmp::PartialOrd for crate::cell::RefCell<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Debug> crate::fmt::Debug for crate::cell::Ref<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Debug> crate::fmt::Debug for crate::cell::RefCell<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Debug> crate::fmt::Debug for crate::cell::RefMut<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Display> crate::fmt::Display for crate::cell::Ref<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Display> crate::fmt::Display for crate::cell::RefMut<T> {}
 impl<T: ?crate::marker::Sized> crate::cell::Cell<T> {
  pub fn as_ptr(&self) -> *mut T {}
  pub fn get_mut(&mut self) -> &mut T {}
  pub fn from_mut(_: &mut T) -> &crate::cell::Cell<T> {}
 }
 impl<T: ?crate::marker::Sized> crate::cell::Ref<T> {
  pub fn clone(_: &crate::cell::Ref<T>) -> crate::cell::Ref<T> {}
  pub fn map<U: ?crate::marker::Sized, F>(_: crate::cell::Ref<T>, _: F) -> crate::cell::Ref<U> where F: crate::ops::FnOnce(&T) -> &U {}
  pub fn filter_map<U: ?crate::marker::Sized, F>(_: crate::cell::Ref<T>, _: F) -> crate::result::Result<crate::cell::Ref<U>, Self> where F: crate::ops::FnOnce(&T) -> crate::option::Option<&U> {}
  pub fn map_split<U: ?crate::marker::Sized, V: ?crate::marker::Sized, F>(_: crate::cell::Ref<T>, _: F) -> (crate::cell::Ref<U>, crate::cell::Ref<V>) where F: crate::ops::FnOnce(&T) -> (&U, &V) {}
 }
 impl<T: ?crate::marker::Sized> crate::cell::RefCell<T> {
  pub fn borrow(&self) -> crate::cell::Ref<T> {}
  pub fn try_borrow(&self) -> crate::result::Result<crate::cell::Ref<T>, crate::cell::BorrowError> {}
  pub fn borrow_mut(&self) -> crate::cell::RefMut<T> {}
  pub fn try_borrow_mut(&self) -> crate::result::Result<crate::cell::RefMut<T>, crate::cell::BorrowMutError> {}
  pub fn as_ptr(&self) -> *mut T {}
  pub fn get_mut(&mut self) -> &mut T {}
  pub fn try_borrow_unguarded(&self) -> crate::result::Result<&T, crate::cell::BorrowError> {}
 }
 impl<T: ?crate::marker::Sized> crate::cell::RefMut<T> {
  pub fn map<U: ?crate::marker::Sized, F>(_: crate::cell::RefMut<T>, _: F) -> crate::cell::RefMut<U> where F: crate::ops::FnOnce(&mut T) -> &mut U {}
  pub fn filter_map<U: ?crate::marker::Sized, F>(_: crate::cell::RefMut<T>, _: F) -> crate::result::Result<crate::cell::RefMut<U>, Self> where F: crate::ops::FnOnce(&mut T) -> crate::option::Option<&mut U> {}
  pub fn map_split<U: ?crate::marker::Sized, V: ?crate::marker::Sized, F>(_: crate::cell::RefMut<T>, _: F) -> (crate::cell::RefMut<U>, crate::cell::RefMut<V>) where F: crate::ops::FnOnce(&mut T) -> (&mut U, &mut V) {}
 }
 impl<T: ?crate::marker::Sized> crate::cell::UnsafeCell<T> {
  pub fn from_mut(_: &mut T) -> &mut crate::cell::UnsafeCell<T> {}
  pub fn get(&self) -> *mut T {}
  pub fn get_mut(&mut self) -> &mut T {}
  pub fn raw_get(_: *const Self) -> *mut T {}
 }
 impl<T: ?crate::marker::Sized> crate::fmt::Debug for crate::cell::UnsafeCell<T> {}
 impl<T: ?crate::marker::Sized> crate::ops::Deref for crate::cell::Ref<T> { type Target = T; }
 impl<T: ?crate::marker::Sized> crate::ops::Deref for crate::cell::RefMut<T> { type Target = T; }
 impl<T: ?crate::marker::Sized> crate::ops::DerefMut for crate::cell::RefMut<T> {}
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::cell::OnceCell<T> {}
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::cell::RefCell<T> {}
 impl<T: crate::cmp::Eq + crate::marker::Copy> crate::cmp::Eq for crate::cell::Cell<T> {}
 impl<T: crate::cmp::Eq> crate::cmp::Eq for crate::cell::OnceCell<T> {}
 impl<T: crate::cmp::Ord + crate::marker::Copy> crate::cmp::Ord for crate::cell::Cell<T> {}
 impl<T: crate::cmp::PartialEq + crate::marker::Copy> crate::cmp::PartialEq for crate::cell::Cell<T> {}
 impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::cell::OnceCell<T> {}
 impl<T: crate::cmp::PartialOrd + crate::marker::Copy> crate::cmp::PartialOrd for crate::cell::Cell<T> {}
 impl<T: crate::default::Default> crate::cell::Cell<T> {
  pub fn take(&self) -> T where T: crate::default::Default {}
 }
 impl<T: crate::default::Default> crate::cell::RefCell<T> {
  pub fn take(&self) -> T {}
 }
 impl<T: crate::default::Default> crate::default::Default for crate::cell::Cell<T> {}
 impl<T: crate::default::Default> crate::default::Default for crate::cell::LazyCell<T> {}
 impl<T: crate::default::Default> crate::default::Default for crate::cell::RefCell<T> {}
 impl<T: crate::default::Default> crate::default::Default for crate::cell::UnsafeCell<T> {}
 impl<T: crate::fmt::Debug, F> crate::fmt::Debug for crate::cell::LazyCell<T, F> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::cell::OnceCell<T> {}
 impl<T: crate::marker::Copy + crate::fmt::Debug> crate::fmt::Debug for crate::cell::Cell<T> {}
 impl<T: crate::marker::Copy> crate::cell::Cell<T> {
  pub fn get(&self) -> T {}
  pub fn update(&self, _: impl crate::ops::FnOnce(T) -> T) {}
 }
 impl<T: crate::marker::Copy> crate::clone::Clone for crate::cell::Cell<T> {}
 impl<T> crate::cell::Cell<T> {
  pub fn new(_: T) -> crate::cell::Cell<T> {}
  pub fn set(&self, _: T) {}
  pub fn swap(&self, _: &Self) {}
  pub fn replace(&self, _: T) -> T {}
  pub fn into_inner(self) -> T {}
 }
 impl<T> crate::cell::Cell<[T]> {
  pub fn as_slice_of_cells(&self) -> &[crate::cell::Cell<T>] {}
 }
 impl<T> crate::cell::OnceCell<T> {
  pub fn new() -> crate::cell::OnceCell<T> {}
  pub fn get(&self) -> crate::option::Option<&T> {}
  pub fn get_mut(&mut self) -> crate::option::Option<&mut T> {}
  pub fn set(&self, _: T) -> crate::result::Result<(), T> {}
  pub fn get_or_init<F>(&self, _: F) -> &T where F: crate::ops::FnOnce() -> T {}
  pub fn into_inner(self) -> crate::option::Option<T> {}
  pub fn take(&mut self) -> crate::option::Option<T> {}
 }
 impl<T> crate::cell::RefCell<T> {
  pub fn new(_: T) -> crate::cell::RefCell<T> {}
  pub fn into_inner(self) -> T {}
  pub fn replace(&self, _: T) -> T {}
  pub fn replace_with<F: crate::ops::FnOnce(&mut T) -> T>(&self, _: F) -> T {}
  pub fn swap(&self, _: &Self) {}
 }
 impl<T> crate::cell::UnsafeCell<T> {
  pub fn new(_: T) -> crate::cell::UnsafeCell<T> {}
  pub fn into_inner(self) -> T {}
 }
 impl<T> crate::convert::AsRef<[crate::cell::Cell<T>]> for crate::cell::Cell<[T]> {}
 impl<T> crate::convert::From<T> for crate::cell::Cell<T> {}
 impl<T> crate::convert::From<T> for crate::cell::OnceCell<T> {}
 impl<T> crate::convert::From<T> for crate::cell::RefCell<T> {}
 impl<T> crate::convert::From<T> for crate::cell::UnsafeCell<T> {}
 impl<T> crate::default::Default for crate::cell::OnceCell<T> {}
}
pub mod char {
 pub struct CharTryFromError {}
 pub struct DecodeUtf16<I> where I: crate::iter::Iterator<Item = u16> {}
 pub struct DecodeUtf16Error {}
 pub struct EscapeDebug {}
 pub struct EscapeDefault {}
 pub struct EscapeUnicode {}
 pub const MAX: char = _;
 pub struct ParseCharError {}
 pub const REPLACEMENT_CHARACTER: char = _;
 pub struct ToLowercase {}
 pub struct ToUppercase {}
 pub struct TryFromCharError {}
 pub const UNICODE_VERSION: (u8, u8, u8) = _;
 pub fn decode_utf16<I: crate::iter::IntoIterator<Item = u16>>(_: I) -> crate::char::DecodeUtf16<I::IntoIter> {}
 pub fn from_digit(_: u32, _: u32) -> crate::option::Option<char> {}
 pub fn from_u32(_: u32) -> crate::option::Option<char> {}
 pub fn from_u32_unchecked(_: u32) -> char {}
 impl crate::char::DecodeUtf16Error {
  pub fn unpaired_surrogate(&self) -> u16 {}
 }
 impl crate::clone::Clone for crate::char::CharTryFromError {}
 impl crate::clone::Clone for crate::char::DecodeUtf16Error {}
 impl crate::clone::Clone for crate::char::EscapeDebug {}
 impl crate::clone::Clone for crate::char::EscapeDefault {}
 impl crate::clone::Clone for crate::char::EscapeUnicode {}
 impl crate::clone::Clone for crate::char::ParseCharError {}
 impl crate::clone::Clone for crate::char::ToLowercase {}
 impl crate::clone::Clone for crate::char::ToUppercase {}
 impl crate::clone::Clone for crate::char::TryFromCharError {}
 impl crate::cmp::Eq for crate::char::CharTryFromError {}
 impl crate::cmp::Eq for crate::char::DecodeUtf16Error {}
 impl crate::cmp::Eq for crate::char::ParseCharError {}
 impl crate::cmp::Eq for crate::char::TryFromCharError {}
 impl crate::cmp::PartialEq for crate::char::CharTryFromError {}
 impl crate::cmp::PartialEq for crate::char::DecodeUtf16Error {}
 impl crate::cmp::PartialEq for crate::char::ParseCharError {}
 impl crate::cmp::PartialEq for crate::char::TryFromCharError {}
 impl crate::error::Error for crate::char::CharTryFromError {}
 impl crate::error::Error for crate::char::DecodeUtf16Error {}
 impl crate::error::Error for crate::char::ParseCharError {}
 impl crate::error::Error for crate::char::TryFromCharError {}
 impl crate::fmt::Debug for crate::char::CharTryFromError {}
 impl crate::fmt::Debug for crate::char::DecodeUtf16Error {}
 impl crate::fmt::Debug for crate::char::EscapeDebug {}
 impl crate::fmt::Debug for crate::char::EscapeDefault {}
 impl crate::fmt::Debug for crate::char::EscapeUnicode {}
 impl crate::fmt::Debug for crate::char::ParseCharError {}
 impl crate::fmt::Debug for crate::char::ToLowercase {}
 impl crate::fmt::Debug for crate::char::ToUppercase {}
 impl crate::fmt::Debug for crate::char::TryFromCharError {}
 impl crate::fmt::Display for crate::char::CharTryFromError {}
 impl crate::fmt::Display for crate::char::DecodeUtf16Error {}
 impl crate::fmt::Display for crate::char::EscapeDebug {}
 impl crate::fmt::Display for crate::char::EscapeDefault {}
 impl crate::fmt::Display for crate::char::EscapeUnicode {}
 impl crate::fmt::Display for crate::char::ParseCharError {}
 impl crate::fmt::Display for crate::char::ToLowercase {}
 impl crate::fmt::Display for crate::char::ToUppercase {}
 impl crate::fmt::Display for crate::char::TryFromCharError {}
 impl crate::iter::DoubleEndedIterator for crate::char::ToLowercase {}
 impl crate::iter::DoubleEndedIterator for crate::char::ToUppercase {}
 impl crate::iter::ExactSizeIterator for crate::char::EscapeDebug {}
 impl crate::iter::ExactSizeIterator for crate::char::EscapeDefault {}
 impl crate::iter::ExactSizeIterator for crate::char::EscapeUnicode {}
 impl crate::iter::ExactSizeIterator for crate::char::ToLowercase {}
 impl crate::iter::ExactSizeIterator for crate::char::ToUppercase {}
 impl crate::iter::Iterator for crate::char::EscapeDebug { type Item = char; }
 impl crate::iter::Iterator for crate::char::EscapeDefault { type Item = char; }
 impl crate::iter::Iterator for crate::char::EscapeUnicode { type Item = char; }
 impl crate::iter::Iterator for crate::char::ToLowercase { type Item = char; }
 impl crate::iter::Iterator for crate::char::ToUppercase { type Item = char; }
 impl crate::marker::Copy for crate::char::CharTryFromError {}
 impl crate::marker::Copy for crate::char::TryFromCharError {}
 impl<I: crate::clone::Clone> crate::clone::Clone for crate::char::DecodeUtf16<I> where I: crate::iter::Iterator<Item = u16> {}
 impl<I: crate::fmt::Debug> crate::fmt::Debug for crate::char::DecodeUtf16<I> where I: crate::iter::Iterator<Item = u16> {}
 impl<I: crate::iter::Iterator<Item = u16>> crate::iter::Iterator for crate::char::DecodeUtf16<I> { type Item = crate::result::Result<char, crate::char::DecodeUtf16Error>; }
}
pub mod clone {
 macro_rules! Clone { () => {} } pub use Clone;
 pub trait Clone: crate::marker::Sized {
  fn clone(&self) -> Self;
  fn clone_from(&mut self, _: &Self) {}
 }
 #[unstable]
 pub trait CloneToUninit {
  fn clone_to_uninit(&self, _: *mut u8);
 }
 impl crate::clone::Clone for ! {}
 impl crate::clone::Clone for bool {}
 impl crate::clone::Clone for char {}
 impl crate::clone::Clone for f32 {}
 impl crate::clone::Clone for f64 {}
 impl crate::clone::Clone for i128 {}
 impl crate::clone::Clone for i16 {}
 impl crate::clone::Clone for i32 {}
 impl crate::clone::Clone for i64 {}
 impl crate::clone::Clone for i8 {}
 impl crate::clone::Clone for isize {}
 impl crate::clone::Clone for u128 {}
 impl crate::clone::Clone for u16 {}
 impl crate::clone::Clone for u32 {}
 impl crate::clone::Clone for u64 {}
 impl crate::clone::Clone for u8 {}
 impl crate::clone::Clone for usize {}
 impl crate::clone::CloneToUninit for str {}
 impl<T: crate::clone::Clone, const N: usize> crate::clone::Clone for [T; N] {}
 impl<T: crate::clone::Clone> crate::clone::CloneToUninit for T {}
 impl<T: crate::clone::Clone> crate::clone::CloneToUninit for [T] {}
 impl<T> crate::clone::Clone for &T {}
 impl<T> crate::clone::Clone for *const T {}
 impl<T> crate::clone::Clone for *mut T {}
}
pub mod cmp {
 macro_rules! Eq { () => {} } pub use Eq;
 pub trait Eq: crate::cmp::PartialEq<Self> {}
 macro_rules! Ord { () => {} } pub use Ord;
 pub trait Ord: crate::cmp::Eq + crate::cmp::PartialOrd<Self> {
  fn cmp(&self, _: &Self) -> crate::cmp::Ordering;
  fn max(self, _: Self) -> Self where Self: crate::marker::Sized {}
  fn min(self, _: Self) -> Self where Self: crate::marker::Sized {}
  fn clamp(self, _: Self, _: Self) -> Self where Self: crate::marker::Sized {}
 }
 pub enum Ordering { Less, Equal, Greater }
 macro_rules! PartialEq { () => {} } pub use PartialEq;
 pub trait PartialEq<Rhs = Self> {
  fn eq(&self, _: &Rhs) -> bool;
  fn ne(&self, _: &Rhs) -> bool {}
 }
 macro_rules! PartialOrd { () => {} } pub use PartialOrd;
 pub trait PartialOrd<Rhs = Self>: crate::cmp::PartialEq<Rhs> {
  fn partial_cmp(&self, _: &Rhs) -> crate::option::Option<crate::cmp::Ordering>;
  fn lt(&self, _: &Rhs) -> bool {}
  fn le(&self, _: &Rhs) -> bool {}
  fn gt(&self, _: &Rhs) -> bool {}
  fn ge(&self, _: &Rhs) -> bool {}
 }
 pub struct Reverse<T>(pub T);
 pub fn max<T: crate::cmp::Ord>(_: T, _: T) -> T {}
 pub fn max_by<T, F: crate::ops::FnOnce(&T, &T) -> crate::cmp::Ordering>(_: T, _: T, _: F) -> T {}
 pub fn max_by_key<T, F, K>(_: T, _: T, _: F) -> T where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord {}
 pub fn min<T: crate::cmp::Ord>(_: T, _: T) -> T {}
 pub fn min_by<T, F: crate::ops::FnOnce(&T, &T) -> crate::cmp::Ordering>(_: T, _: T, _: F) -> T {}
 pub fn min_by_key<T, F, K>(_: T, _: T, _: F) -> T where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord {}
 impl crate::clone::Clone for crate::cmp::Ordering {}
 impl crate::cmp::Eq for ! {}
 impl crate::cmp::Eq for () {}
 impl crate::cmp::Eq for bool {}
 impl crate::cmp::Eq for char {}
 impl crate::cmp::Eq for crate::cmp::Ordering {}
 impl crate::cmp::Eq for i128 {}
 impl crate::cmp::Eq for i16 {}
 impl crate::cmp::Eq for i32 {}
 impl crate::cmp::Eq for i64 {}
 impl crate::cmp::Eq for i8 {}
 impl crate::cmp::Eq for isize {}
 impl crate::cmp::Eq for str {}
 impl crate::cmp::Eq for u128 {}
 impl crate::cmp::Eq for u16 {}
 impl crate::cmp::Eq for u32 {}
 impl crate::cmp::Eq for u64 {}
 impl crate::cmp::Eq for u8 {}
 impl crate::cmp::Eq for usize {}
 impl crate::cmp::Ord for ! {}
 impl crate::cmp::Ord for () {}
 impl crate::cmp::Ord for bool {}
 impl crate::cmp::Ord for char {}
 impl crate::cmp::Ord for crate::cmp::Ordering {}
 impl crate::cmp::Ord for i128 {}
 impl crate::cmp::Ord for i16 {}
 impl crate::cmp::Ord for i32 {}
 impl crate::cmp::Ord for i64 {}
 impl crate::cmp::Ord for i8 {}
 impl crate::cmp::Ord for isize {}
 impl crate::cmp::Ord for str {}
 impl crate::cmp::Ord for u128 {}
 impl crate::cmp::Ord for u16 {}
 impl crate::cmp::Ord for u32 {}
 impl crate::cmp::Ord for u64 {}
 impl crate::cmp::Ord for u8 {}
 impl crate::cmp::Ord for usize {}
 impl crate::cmp::Ordering {
  pub fn is_eq(self) -> bool {}
  pub fn is_ne(self) -> bool {}
  pub fn is_lt(self) -> bool {}
  pub fn is_gt(self) -> bool {}
  pub fn is_le(self) -> bool {}
  pub fn is_ge(self) -> bool {}
  pub fn reverse(self) -> crate::cmp::Ordering {}
  pub fn then(self, _: crate::cmp::Ordering) -> crate::cmp::Ordering {}
  pub fn then_with<F>(self, _: F) -> crate::cmp::Ordering where F: crate::ops::FnOnce() -> crate::cmp::Ordering {}
 }
 impl crate::cmp::PartialEq for ! {}
 impl crate::cmp::PartialEq for () {}
 impl crate::cmp::PartialEq for bool {}
 impl crate::cmp::PartialEq for char {}
 impl crate::cmp::PartialEq for crate::cmp::Ordering {}
 impl crate::cmp::PartialEq for f32 {}
 impl crate::cmp::PartialEq for f64 {}
 impl crate::cmp::PartialEq for i128 {}
 impl crate::cmp::PartialEq for i16 {}
 impl crate::cmp::PartialEq for i32 {}
 impl crate::cmp::PartialEq for i64 {}
 impl crate::cmp::PartialEq for i8 {}
 impl crate::cmp::PartialEq for isize {}
 impl crate::cmp::PartialEq for str {}
 impl crate::cmp::PartialEq for u128 {}
 impl crate::cmp::PartialEq for u16 {}
 impl crate::cmp::PartialEq for u32 {}
 impl crate::cmp::PartialEq for u64 {}
 impl crate::cmp::PartialEq for u8 {}
 impl crate::cmp::PartialEq for usize {}
 impl crate::cmp::PartialEq<crate::ffi::OsStr> for str {}
 impl crate::cmp::PartialEq<crate::ffi::OsString> for &str {}
 impl crate::cmp::PartialEq<crate::ffi::OsString> for str {}
 impl crate::cmp::PartialEq<crate::path::Path> for str {}
 impl crate::cmp::PartialEq<crate::path::PathBuf> for str {}
 impl crate::cmp::PartialEq<crate::string::String> for &str {}
 impl crate::cmp::PartialEq<crate::string::String> for str {}
 impl crate::cmp::PartialOrd for ! {}
 impl crate::cmp::PartialOrd for () {}
 impl crate::cmp::PartialOrd for bool {}
 impl crate::cmp::PartialOrd for char {}
 impl crate::cmp::PartialOrd for crate::cmp::Ordering {}
 impl crate::cmp::PartialOrd for f32 {}
 impl crate::cmp::PartialOrd for f64 {}
 impl crate::cmp::PartialOrd for i128 {}
 impl crate::cmp::PartialOrd for i16 {}
 impl crate::cmp::PartialOrd for i32 {}
 impl crate::cmp::PartialOrd for i64 {}
 impl crate::cmp::PartialOrd for i8 {}
 impl crate::cmp::PartialOrd for isize {}
 impl crate::cmp::PartialOrd for str {}
 impl crate::cmp::PartialOrd for u128 {}
 impl crate::cmp::PartialOrd for u16 {}
 impl crate::cmp::PartialOrd for u32 {}
 impl crate::cmp::PartialOrd for u64 {}
 impl crate::cmp::PartialOrd for u8 {}
 impl crate::cmp::PartialOrd for usize {}
 impl crate::fmt::Debug for crate::cmp::Ordering {}
 impl crate::hash::Hash for crate::cmp::Ordering {}
 impl crate::marker::Copy for crate::cmp::Ordering {}
 impl<A, B> crate::cmp::PartialEq<&B> for &A where A: crate::cmp::PartialEq<B> {}
 impl<A, B> crate::cmp::PartialEq<&B> for &mut A where A: crate::cmp::PartialEq<B> {}
 impl<A, B> crate::cmp::PartialEq<&mut B> for &A where A: crate::cmp::PartialEq<B> {}
 impl<A, B> crate::cmp::PartialEq<&mut B> for &mut A where A: crate::cmp::PartialEq<B> {}
 impl<A, B> crate::cmp::PartialOrd<&B> for &A where A: crate::cmp::PartialOrd<B> {}
 impl<A, B> crate::cmp::PartialOrd<&mut B> for &mut A where A: crate::cmp::PartialOrd<B> {}
 impl<A: crate::cmp::Eq, Z: crate::cmp::Eq, Y: crate::cmp::Eq, X: crate::cmp::Eq, W: crate::cmp::Eq, V: crate::cmp::Eq, U: crate::cmp::Eq, T: crate::cmp::Eq> crate::cmp::Eq for (A, Z, Y, X, W, V, U, T,) {}
 impl<A: crate::cmp::Ord, Z: crate::cmp::Ord, Y: crate::cmp::Ord, X: crate::cmp::Ord, W: crate::cmp::Ord, V: crate::cmp::Ord, U: crate::cmp::Ord, T: crate::cmp::Ord> crate::cmp::Ord for (A, Z, Y, X, W, V, U, T,) {}
 impl<A: crate::cmp::PartialEq, Z: crate::cmp::PartialEq, Y: crate::cmp::PartialEq, X: crate::cmp::PartialEq, W: crate::cmp::PartialEq, V: crate::cmp::PartialEq, U: crate::cmp::PartialEq, T: crate::cmp::PartialEq> crate::cmp::PartialEq for (A, Z, Y, X, W, V, U, T,) {}
 impl<A: crate::cmp::PartialOrd, Z: crate::cmp::PartialOrd, Y: crate::cmp::PartialOrd, X: crate::cmp::PartialOrd, W: crate::cmp::PartialOrd, V: crate::cmp::PartialOrd, U: crate::cmp::PartialOrd, T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for (A, Z, Y, X, W, V, U, T,) {}
 impl<A> crate::cmp::Eq for &A where A: crate::cmp::Eq {}
 impl<A> crate::cmp::Eq for &mut A where A: crate::cmp::Eq {}
 impl<A> crate::cmp::Ord for &A where A: crate::cmp::Ord {}
 impl<A> crate::cmp::Ord for &mut A where A: crate::cmp::Ord {}
 impl<B: crate::cmp::Eq, A: crate::cmp::Eq, Z: crate::cmp::Eq, Y: crate::cmp::Eq, X: crate::cmp::Eq, W: crate::cmp::Eq, V: crate::cmp::Eq, U: crate::cmp::Eq, T: crate::cmp::Eq> crate::cmp::Eq for (B, A, Z, Y, X, W, V, U, T,) {}
 impl<B: crate::cmp::Ord, A: crate::cmp::Ord, Z: crate::cmp::Ord, Y: crate::cmp::Ord, X: crate::cmp::Ord, W: crate::cmp::Ord, V: crate::cmp::Ord, U: crate::cmp::Ord, T: crate::cmp::Ord> crate::cmp::Ord for (B, A, Z, Y, X, W, V, U, T,) {}
 impl<B: crate::cmp::PartialEq, A: crate::cmp::PartialEq, Z: crate::cmp::PartialEq, Y: crate::cmp::PartialEq, X: crate::cmp::PartialEq, W: crate::cmp::PartialEq, V: crate::cmp::PartialEq, U: crate::cmp::PartialEq, T: crate::cmp::PartialEq> crate::cmp::PartialEq for (B, A, Z, Y, X, W, V, U, T,) {}
 impl<B: crate::cmp::PartialOrd, A: crate::cmp::PartialOrd, Z: crate::cmp::PartialOrd, Y: crate::cmp::PartialOrd, X: crate::cmp::PartialOrd, W: crate::cmp::PartialOrd, V: crate::cmp::PartialOrd, U: crate::cmp::PartialOrd, T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for (B, A, Z, Y, X, W, V, U, T,) {}
 impl<C: crate::cmp::Eq, B: crate::cmp::Eq, A: crate::cmp::Eq, Z: crate::cmp::Eq, Y: crate::cmp::Eq, X: crate::cmp::Eq, W: crate::cmp::Eq, V: crate::cmp::Eq, U: crate::cmp::Eq, T: crate::cmp::Eq> crate::cmp::Eq for (C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<C: crate::cmp::Ord, B: crate::cmp::Ord, A: crate::cmp::Ord, Z: crate::cmp::Ord, Y: crate::cmp::Ord, X: crate::cmp::Ord, W: crate::cmp::Ord, V: crate::cmp::Ord, U: crate::cmp::Ord, T: crate::cmp::Ord> crate::cmp::Ord for (C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<C: crate::cmp::PartialEq, B: crate::cmp::PartialEq, A: crate::cmp::PartialEq, Z: crate::cmp::PartialEq, Y: crate::cmp::PartialEq, X: crate::cmp::PartialEq, W: crate::cmp::PartialEq, V: crate::cmp::PartialEq, U: crate::cmp::PartialEq, T: crate::cmp::PartialEq> crate::cmp::PartialEq for (C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<C: crate::cmp::PartialOrd, B: crate::cmp::PartialOrd, A: crate::cmp::PartialOrd, Z: crate::cmp::PartialOrd, Y: crate::cmp::PartialOrd, X: crate::cmp::PartialOrd, W: crate::cmp::PartialOrd, V: crate::cmp::PartialOrd, U: crate::cmp::PartialOrd, T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for (C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<D: crate::cmp::Eq, C: crate::cmp::Eq, B: crate::cmp::Eq, A: crate::cmp::Eq, Z: crate::cmp::Eq, Y: crate::cmp::Eq, X: crate::cmp::Eq, W: crate::cmp::Eq, V: crate::cmp::Eq, U: crate::cmp::Eq, T: crate::cmp::Eq> crate::cmp::Eq for (D, C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<D: crate::cmp::Ord, C: crate::cmp::Ord, B: crate::cmp::Ord, A: crate::cmp::Ord, Z: crate::cmp::Ord, Y: crate::cmp::Ord, X: crate::cmp::Ord, W: crate::cmp::Ord, V: crate::cmp::Ord, U: crate::cmp::Ord, T: crate::cmp::Ord> crate::cmp::Ord for (D, C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<D: crate::cmp::PartialEq, C: crate::cmp::PartialEq, B: crate::cmp::PartialEq, A: crate::cmp::PartialEq, Z: crate::cmp::PartialEq, Y: crate::cmp::PartialEq, X: crate::cmp::PartialEq, W: crate::cmp::PartialEq, V: crate::cmp::PartialEq, U: crate::cmp::PartialEq, T: crate::cmp::PartialEq> crate::cmp::PartialEq for (D, C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<D: crate::cmp::PartialOrd, C: crate::cmp::PartialOrd, B: crate::cmp::PartialOrd, A: crate::cmp::PartialOrd, Z: crate::cmp::PartialOrd, Y: crate::cmp::PartialOrd, X: crate::cmp::PartialOrd, W: crate::cmp::PartialOrd, V: crate::cmp::PartialOrd, U: crate::cmp::PartialOrd, T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for (D, C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<E: crate::cmp::Eq, D: crate::cmp::Eq, C: crate::cmp::Eq, B: crate::cmp::Eq, A: crate::cmp::Eq, Z: crate::cmp::Eq, Y: crate::cmp::Eq, X: crate::cmp::Eq, W: crate::cmp::Eq, V: crate::cmp::Eq, U: crate::cmp::Eq, T: crate::cmp::Eq> crate::cmp::Eq for (E, D, C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<E: crate::cmp::Ord, D: crate::cmp::Ord, C: crate::cmp::Ord, B: crate::cmp::Ord, A: crate::cmp::Ord, Z: crate::cmp::Ord, Y: crate::cmp::Ord, X: crate::cmp::Ord, W: crate::cmp::Ord, V: crate::cmp::Ord, U: crate::cmp::Ord, T: crate::cmp::Ord> crate::cmp::Ord for (E, D, C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<E: crate::cmp::PartialEq, D: crate::cmp::PartialEq, C: crate::cmp::PartialEq, B: crate::cmp::PartialEq, A: crate::cmp::PartialEq, Z: crate::cmp::PartialEq, Y: crate::cmp::PartialEq, X: crate::cmp::PartialEq, W: crate::cmp::PartialEq, V: crate::cmp::PartialEq, U: crate::cmp::PartialEq, T: crate::cmp::PartialEq> crate::cmp::PartialEq for (E, D, C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<E: crate::cmp::PartialOrd, D: crate::cmp::PartialOrd, C: crate::cmp::PartialOrd, B: crate::cmp::PartialOrd, A: crate::cmp::PartialOrd, Z: crate::cmp::PartialOrd, Y: crate::cmp::PartialOrd, X: crate::cmp::PartialOrd, W: crate::cmp::PartialOrd, V: crate::cmp::PartialOrd, U: crate::cmp::PartialOrd, T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for (E, D, C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<F: crate::marker::FnPtr> crate::cmp::Eq for F {}
 impl<F: crate::marker::FnPtr> crate::cmp::Ord for F {}
 impl<F: crate::marker::FnPtr> crate::cmp::PartialEq for F {}
 impl<F: crate::marker::FnPtr> crate::cmp::PartialOrd for F {}
 impl<T, U, const N: usize> crate::cmp::PartialEq<&[U]> for [T; N] where T: crate::cmp::PartialEq<U> {}
 impl<T, U, const N: usize> crate::cmp::PartialEq<&mut [U]> for [T; N] where T: crate::cmp::PartialEq<U> {}
 impl<T, U, const N: usize> crate::cmp::PartialEq<[U; N]> for &[T] where T: crate::cmp::PartialEq<U> {}
 impl<T, U, const N: usize> crate::cmp::PartialEq<[U; N]> for &mut [T] where T: crate::cmp::PartialEq<U> {}
 impl<T, U, const N: usize> crate::cmp::PartialEq<[U; N]> for [T; N] where T: crate::cmp::PartialEq<U> {}
 impl<T, U, const N: usize> crate::cmp::PartialEq<[U; N]> for [T] where T: crate::cmp::PartialEq<U> {}
 impl<T, U, const N: usize> crate::cmp::PartialEq<[U]> for [T; N] where T: crate::cmp::PartialEq<U> {}
 impl<T, U> crate::cmp::PartialEq<[U]> for [T] where T: crate::cmp::PartialEq<U> {}
 impl<T, U> crate::cmp::PartialEq<crate::vec::Vec<U>> for &[T] where T: crate::cmp::PartialEq<U> {}
 impl<T, U> crate::cmp::PartialEq<crate::vec::Vec<U>> for &mut [T] where T: crate::cmp::PartialEq<U> {}
 impl<T, U> crate::cmp::PartialEq<crate::vec::Vec<U>> for [T] where T: crate::cmp::PartialEq<U> {}
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::cmp::Reverse<T> {}
 impl<T: crate::cmp::Eq, const N: usize> crate::cmp::Eq for [T; N] {}
 impl<T: crate::cmp::Eq> crate::cmp::Eq for (T,) {}
 impl<T: crate::cmp::Eq> crate::cmp::Eq for [T] {}
 impl<T: crate::cmp::Eq> crate::cmp::Eq for crate::cmp::Reverse<T> {}
 impl<T: crate::cmp::Ord, const N: usize> crate::cmp::Ord for [T; N] {}
 impl<T: crate::cmp::Ord> crate::cmp::Ord for (T,) {}
 impl<T: crate::cmp::Ord> crate::cmp::Ord for [T] {}
 impl<T: crate::cmp::Ord> crate::cmp::Ord for crate::cmp::Reverse<T> {}
 impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for (T,) {}
 impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::cmp::Reverse<T> {}
 impl<T: crate::cmp::PartialOrd, const N: usize> crate::cmp::PartialOrd for [T; N] {}
 impl<T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for (T,) {}
 impl<T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for [T] {}
 impl<T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for crate::cmp::Reverse<T> {}
 impl<T: crate::default::Default> crate::default::Default for crate::cmp::Reverse<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::cmp::Reverse<T> {}
 impl<T: crate::hash::Hash> crate::hash::Hash for crate::cmp::Reverse<T> {}
 impl<T: crate::marker::Copy> crate::marker::Copy for crate::cmp::Reverse<T> {}
 impl<T> crate::cmp::Eq for *const T {}
 impl<T> crate::cmp::Eq for *mut T {}
 impl<T> crate::cmp::Ord for *const T {}
 impl<T> crate::cmp::Ord for *mut T {}
 impl<T> crate::cmp::PartialEq for *const T {}
 impl<T> crate::cmp::PartialEq for *mut T {}
 impl<T> crate::cmp::PartialOrd for *const T {}
 impl<T> crate::cmp::PartialOrd for *mut T {}
 impl<U: crate::cmp::Eq, T: crate::cmp::Eq> crate::cmp::Eq for (U, T,) {}
 impl<U: crate::cmp::Ord, T: crate::cmp::Ord> crate::cmp::Ord for (U, T,) {}
 impl<U: crate::cmp::PartialEq, T: crate::cmp::PartialEq> crate::cmp::PartialEq for (U, T,) {}
 impl<U: crate::cmp::PartialOrd, T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for (U, T,) {}
 impl<V: crate::cmp::Eq, U: crate::cmp::Eq, T: crate::cmp::Eq> crate::cmp::Eq for (V, U, T,) {}
 impl<V: crate::cmp::Ord, U: crate::cmp::Ord, T: crate::cmp::Ord> crate::cmp::Ord for (V, U, T,) {}
 impl<V: crate::cmp::PartialEq, U: crate::cmp::PartialEq, T: crate::cmp::PartialEq> crate::cmp::PartialEq for (V, U, T,) {}
 impl<V: crate::cmp::PartialOrd, U: crate::cmp::PartialOrd, T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for (V, U, T,) {}
 impl<W: crate::cmp::Eq, V: crate::cmp::Eq, U: crate::cmp::Eq, T: crate::cmp::Eq> crate::cmp::Eq for (W, V, U, T,) {}
 impl<W: crate::cmp::Ord, V: crate::cmp::Ord, U: crate::cmp::Ord, T: crate::cmp::Ord> crate::cmp::Ord for (W, V, U, T,) {}
 impl<W: crate::cmp::PartialEq, V: crate::cmp::PartialEq, U: crate::cmp::PartialEq, T: crate::cmp::PartialEq> crate::cmp::PartialEq for (W, V, U, T,) {}
 impl<W: crate::cmp::PartialOrd, V: crate::cmp::PartialOrd, U: crate::cmp::PartialOrd, T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for (W, V, U, T,) {}
 impl<X: crate::cmp::Eq, W: crate::cmp::Eq, V: crate::cmp::Eq, U: crate::cmp::Eq, T: crate::cmp::Eq> crate::cmp::Eq for (X, W, V, U, T,) {}
 impl<X: crate::cmp::Ord, W: crate::cmp::Ord, V: crate::cmp::Ord, U: crate::cmp::Ord, T: crate::cmp::Ord> crate::cmp::Ord for (X, W, V, U, T,) {}
 impl<X: crate::cmp::PartialEq, W: crate::cmp::PartialEq, V: crate::cmp::PartialEq, U: crate::cmp::PartialEq, T: crate::cmp::PartialEq> crate::cmp::PartialEq for (X, W, V, U, T,) {}
 impl<X: crate::cmp::PartialOrd, W: crate::cmp::PartialOrd, V: crate::cmp::PartialOrd, U: crate::cmp::PartialOrd, T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for (X, W, V, U, T,) {}
 impl<Y: crate::cmp::Eq, X: crate::cmp::Eq, W: crate::cmp::Eq, V: crate::cmp::Eq, U: crate::cmp::Eq, T: crate::cmp::Eq> crate::cmp::Eq for (Y, X, W, V, U, T,) {}
 impl<Y: crate::cmp::Ord, X: crate::cmp::Ord, W: crate::cmp::Ord, V: crate::cmp::Ord, U: crate::cmp::Ord, T: crate::cmp::Ord> crate::cmp::Ord for (Y, X, W, V, U, T,) {}
 impl<Y: crate::cmp::PartialEq, X: crate::cmp::PartialEq, W: crate::cmp::PartialEq, V: crate::cmp::PartialEq, U: crate::cmp::PartialEq, T: crate::cmp::PartialEq> crate::cmp::PartialEq for (Y, X, W, V, U, T,) {}
 impl<Y: crate::cmp::PartialOrd, X: crate::cmp::PartialOrd, W: crate::cmp::PartialOrd, V: crate::cmp::PartialOrd, U: crate::cmp::PartialOrd, T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for (Y, X, W, V, U, T,) {}
 impl<Z: crate::cmp::Eq, Y: crate::cmp::Eq, X: crate::cmp::Eq, W: crate::cmp::Eq, V: crate::cmp::Eq, U: crate::cmp::Eq, T: crate::cmp::Eq> crate::cmp::Eq for (Z, Y, X, W, V, U, T,) {}
 impl<Z: crate::cmp::Ord, Y: crate::cmp::Ord, X: crate::cmp::Ord, W: crate::cmp::Ord, V: crate::cmp::Ord, U: crate::cmp::Ord, T: crate::cmp::Ord> crate::cmp::Ord for (Z, Y, X, W, V, U, T,) {}
 impl<Z: crate::cmp::PartialEq, Y: crate::cmp::PartialEq, X: crate::cmp::PartialEq, W: crate::cmp::PartialEq, V: crate::cmp::PartialEq, U: crate::cmp::PartialEq, T: crate::cmp::PartialEq> crate::cmp::PartialEq for (Z, Y, X, W, V, U, T,) {}
 impl<Z: crate::cmp::PartialOrd, Y: crate::cmp::PartialOrd, X: crate::cmp::PartialOrd, W: crate::cmp::PartialOrd, V: crate::cmp::PartialOrd, U: crate::cmp::PartialOrd, T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for (Z, Y, X, W, V, U, T,) {}
}
pub mod collections {
 pub use crate::collections::binary_heap::BinaryHeap;
 pub use crate::collections::btree_map::BTreeMap;
 pub use crate::collections::btree_set::BTreeSet;
 pub use crate::collections::hash_map::HashMap;
 pub use crate::collections::hash_set::HashSet;
 pub use crate::collections::linked_list::LinkedList;
 pub use crate::collections::vec_deque::VecDeque;
 pub struct TryReserveError {}
 impl crate::clone::Clone for crate::collections::TryReserveError {}
 impl crate::cmp::Eq for crate::collections::TryReserveError {}
 impl crate::cmp::PartialEq for crate::collections::TryReserveError {}
 impl crate::error::Error for crate::collections::TryReserveError {}
 impl crate::fmt::Debug for crate::collections::TryReserveError {}
 impl crate::fmt::Display for crate::collections::TryReserveError {}
 pub mod binary_heap {
  pub struct BinaryHeap<T> {}
  pub struct Drain<T> {}
  pub struct IntoIter<T> {}
  pub struct Iter<T> {}
  pub struct PeekMut<T: crate::cmp::Ord> {}
  impl<T: crate::clone::Clone> crate::clone::Clone for crate::collections::binary_heap::BinaryHeap<T> {}
  impl<T: crate::clone::Clone> crate::clone::Clone for crate::collections::binary_heap::IntoIter<T> {}
  impl<T: crate::cmp::Ord + crate::fmt::Debug> crate::fmt::Debug for crate::collections::binary_heap::PeekMut<T> {}
  impl<T: crate::cmp::Ord + crate::marker::Copy> crate::iter::Extend<&T> for crate::collections::binary_heap::BinaryHeap<T> {}
  impl<T: crate::cmp::Ord, const N: usize> crate::convert::From<[T; N]> for crate::collections::binary_heap::BinaryHeap<T> {}
  impl<T: crate::cmp::Ord> crate::collections::binary_heap::BinaryHeap<T> {
   pub fn peek_mut(&mut self) -> crate::option::Option<crate::collections::binary_heap::PeekMut<T>> {}
   pub fn pop(&mut self) -> crate::option::Option<T> {}
   pub fn push(&mut self, _: T) {}
   pub fn into_sorted_vec(self) -> crate::vec::Vec<T> {}
   pub fn append(&mut self, _: &mut Self) {}
   pub fn retain<F>(&mut self, _: F) where F: crate::ops::FnMut(&T) -> bool {}
  }
  impl<T: crate::cmp::Ord> crate::collections::binary_heap::PeekMut<T> {
   pub fn pop(_: crate::collections::binary_heap::PeekMut<T>) -> T {}
  }
  impl<T: crate::cmp::Ord> crate::convert::From<crate::vec::Vec<T>> for crate::collections::binary_heap::BinaryHeap<T> {}
  impl<T: crate::cmp::Ord> crate::iter::Extend<T> for crate::collections::binary_heap::BinaryHeap<T> {}
  impl<T: crate::cmp::Ord> crate::iter::FromIterator<T> for crate::collections::binary_heap::BinaryHeap<T> {}
  impl<T: crate::cmp::Ord> crate::ops::Deref for crate::collections::binary_heap::PeekMut<T> { type Target = T; }
  impl<T: crate::cmp::Ord> crate::ops::DerefMut for crate::collections::binary_heap::PeekMut<T> {}
  impl<T: crate::cmp::Ord> crate::ops::Drop for crate::collections::binary_heap::PeekMut<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::binary_heap::BinaryHeap<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::binary_heap::Drain<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::binary_heap::IntoIter<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::binary_heap::Iter<T> {}
  impl<T> crate::clone::Clone for crate::collections::binary_heap::Iter<T> {}
  impl<T> crate::collections::binary_heap::BinaryHeap<T> {
   pub fn new() -> crate::collections::binary_heap::BinaryHeap<T> {}
   pub fn with_capacity(_: usize) -> crate::collections::binary_heap::BinaryHeap<T> {}
   pub fn iter(&self) -> crate::collections::binary_heap::Iter<T> {}
   pub fn peek(&self) -> crate::option::Option<&T> {}
   pub fn capacity(&self) -> usize {}
   pub fn reserve_exact(&mut self, _: usize) {}
   pub fn reserve(&mut self, _: usize) {}
   pub fn try_reserve_exact(&mut self, _: usize) -> crate::result::Result<(), crate::collections::TryReserveError> {}
   pub fn try_reserve(&mut self, _: usize) -> crate::result::Result<(), crate::collections::TryReserveError> {}
   pub fn shrink_to_fit(&mut self) {}
   pub fn shrink_to(&mut self, _: usize) {}
   pub fn as_slice(&self) -> &[T] {}
   pub fn into_vec(self) -> crate::vec::Vec<T> {}
   pub fn len(&self) -> usize {}
   pub fn is_empty(&self) -> bool {}
   pub fn drain(&mut self) -> crate::collections::binary_heap::Drain<T> {}
   pub fn clear(&mut self) {}
  }
  impl<T> crate::default::Default for crate::collections::binary_heap::BinaryHeap<T> {}
  impl<T> crate::default::Default for crate::collections::binary_heap::IntoIter<T> {}
  impl<T> crate::default::Default for crate::collections::binary_heap::Iter<T> {}
  impl<T> crate::iter::DoubleEndedIterator for crate::collections::binary_heap::Drain<T> {}
  impl<T> crate::iter::DoubleEndedIterator for crate::collections::binary_heap::IntoIter<T> {}
  impl<T> crate::iter::DoubleEndedIterator for crate::collections::binary_heap::Iter<T> {}
  impl<T> crate::iter::ExactSizeIterator for crate::collections::binary_heap::Drain<T> {}
  impl<T> crate::iter::ExactSizeIterator for crate::collections::binary_heap::IntoIter<T> {}
  impl<T> crate::iter::ExactSizeIterator for crate::collections::binary_heap::Iter<T> {}
  impl<T> crate::iter::IntoIterator for &crate::collections::binary_heap::BinaryHeap<T> { type Item = &T; type IntoIter = crate::collections::binary_heap::Iter<T>; }
  impl<T> crate::iter::IntoIterator for crate::collections::binary_heap::BinaryHeap<T> { type Item = T; type IntoIter = crate::collections::binary_heap::IntoIter<T>; }
  impl<T> crate::iter::Iterator for crate::collections::binary_heap::Drain<T> { type Item = T; }
  impl<T> crate::iter::Iterator for crate::collections::binary_heap::IntoIter<T> { type Item = T; }
  impl<T> crate::iter::Iterator for crate::collections::binary_heap::Iter<T> { type Item = &T; }
 }
 pub mod btree_map {
  pub struct BTreeMap<K, V> {}
  pub enum Entry<K, V> { Vacant(crate::collections::btree_map::VacantEntry<K, V>), Occupied(crate::collections::btree_map::OccupiedEntry<K, V>) }
  pub struct ExtractIf<K, V, R, F> {}
  pub struct IntoIter<K, V> {}
  pub struct IntoKeys<K, V> {}
  pub struct IntoValues<K, V> {}
  pub struct Iter<K, V> {}
  pub struct IterMut<K, V> {}
  pub struct Keys<K, V> {}
  pub struct OccupiedEntry<K, V> {}
  pub struct Range<K, V> {}
  pub struct RangeMut<K, V> {}
  pub struct VacantEntry<K, V> {}
  pub struct Values<K, V> {}
  pub struct ValuesMut<K, V> {}
  impl<K, Q: ?crate::marker::Sized, V> crate::ops::Index<&Q> for crate::collections::btree_map::BTreeMap<K, V> where K: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord { type Output = V; }
  impl<K, V, R, F> crate::fmt::Debug for crate::collections::btree_map::ExtractIf<K, V, R, F> where K: crate::fmt::Debug, V: crate::fmt::Debug {}
  impl<K, V, R, F> crate::iter::Iterator for crate::collections::btree_map::ExtractIf<K, V, R, F> where K: crate::cmp::PartialOrd, R: crate::ops::RangeBounds<K>, F: crate::ops::FnMut(&K, &mut V) -> bool { type Item = (K, V); }
  impl<K, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_map::IntoValues<K, V> {}
  impl<K, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_map::Values<K, V> {}
  impl<K, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_map::ValuesMut<K, V> {}
  impl<K, V> crate::clone::Clone for crate::collections::btree_map::Iter<K, V> {}
  impl<K, V> crate::clone::Clone for crate::collections::btree_map::Keys<K, V> {}
  impl<K, V> crate::clone::Clone for crate::collections::btree_map::Range<K, V> {}
  impl<K, V> crate::clone::Clone for crate::collections::btree_map::Values<K, V> {}
  impl<K, V> crate::collections::btree_map::BTreeMap<K, V> {
   pub fn new() -> crate::collections::btree_map::BTreeMap<K, V> {}
   pub fn clear(&mut self) {}
   pub fn get<Q: ?crate::marker::Sized>(&self, _: &Q) -> crate::option::Option<&V> where K: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord {}
   pub fn get_key_value<Q: ?crate::marker::Sized>(&self, _: &Q) -> crate::option::Option<(&K, &V)> where K: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord {}
   pub fn first_key_value(&self) -> crate::option::Option<(&K, &V)> where K: crate::cmp::Ord {}
   pub fn first_entry(&mut self) -> crate::option::Option<crate::collections::btree_map::OccupiedEntry<K, V>> where K: crate::cmp::Ord {}
   pub fn pop_first(&mut self) -> crate::option::Option<(K, V)> where K: crate::cmp::Ord {}
   pub fn last_key_value(&self) -> crate::option::Option<(&K, &V)> where K: crate::cmp::Ord {}
   pub fn last_entry(&mut self) -> crate::option::Option<crate::collections::btree_map::OccupiedEntry<K, V>> where K: crate::cmp::Ord {}
   pub fn pop_last(&mut self) -> crate::option::Option<(K, V)> where K: crate::cmp::Ord {}
   pub fn contains_key<Q: ?crate::marker::Sized>(&self, _: &Q) -> bool where K: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord {}
   pub fn get_mut<Q: ?crate::marker::Sized>(&mut self, _: &Q) -> crate::option::Option<&mut V> where K: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord {}
   pub fn insert(&mut self, _: K, _: V) -> crate::option::Option<V> where K: crate::cmp::Ord {}
   pub fn remove<Q: ?crate::marker::Sized>(&mut self, _: &Q) -> crate::option::Option<V> where K: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord {}
   pub fn remove_entry<Q: ?crate::marker::Sized>(&mut self, _: &Q) -> crate::option::Option<(K, V)> where K: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord {}
   pub fn retain<F>(&mut self, _: F) where K: crate::cmp::Ord, F: crate::ops::FnMut(&K, &mut V) -> bool {}
   pub fn append(&mut self, _: &mut Self) where K: crate::cmp::Ord {}
   pub fn range<T: ?crate::marker::Sized, R>(&self, _: R) -> crate::collections::btree_map::Range<K, V> where T: crate::cmp::Ord, K: crate::borrow::Borrow<T> + crate::cmp::Ord, R: crate::ops::RangeBounds<T> {}
   pub fn range_mut<T: ?crate::marker::Sized, R>(&mut self, _: R) -> crate::collections::btree_map::RangeMut<K, V> where T: crate::cmp::Ord, K: crate::borrow::Borrow<T> + crate::cmp::Ord, R: crate::ops::RangeBounds<T> {}
   pub fn entry(&mut self, _: K) -> crate::collections::btree_map::Entry<K, V> where K: crate::cmp::Ord {}
   pub fn split_off<Q: ?crate::marker::Sized + crate::cmp::Ord>(&mut self, _: &Q) -> Self where K: crate::borrow::Borrow<Q> + crate::cmp::Ord {}
   pub fn extract_if<F, R>(&mut self, _: R, _: F) -> crate::collections::btree_map::ExtractIf<K, V, R, F> where K: crate::cmp::Ord, R: crate::ops::RangeBounds<K>, F: crate::ops::FnMut(&K, &mut V) -> bool {}
   pub fn into_keys(self) -> crate::collections::btree_map::IntoKeys<K, V> {}
   pub fn into_values(self) -> crate::collections::btree_map::IntoValues<K, V> {}
   pub fn iter(&self) -> crate::collections::btree_map::Iter<K, V> {}
   pub fn iter_mut(&mut self) -> crate::collections::btree_map::IterMut<K, V> {}
   pub fn keys(&self) -> crate::collections::btree_map::Keys<K, V> {}
   pub fn values(&self) -> crate::collections::btree_map::Values<K, V> {}
   pub fn values_mut(&mut self) -> crate::collections::btree_map::ValuesMut<K, V> {}
   pub fn len(&self) -> usize {}
   pub fn is_empty(&self) -> bool {}
  }
  impl<K, V> crate::default::Default for crate::collections::btree_map::BTreeMap<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::btree_map::IntoIter<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::btree_map::IntoKeys<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::btree_map::IntoValues<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::btree_map::Iter<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::btree_map::IterMut<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::btree_map::Keys<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::btree_map::Range<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::btree_map::RangeMut<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::btree_map::Values<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::btree_map::ValuesMut<K, V> {}
  impl<K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::IntoIter<K, V> {}
  impl<K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::IntoKeys<K, V> {}
  impl<K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::IntoValues<K, V> {}
  impl<K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::Iter<K, V> {}
  impl<K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::IterMut<K, V> {}
  impl<K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::Keys<K, V> {}
  impl<K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::Range<K, V> {}
  impl<K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::RangeMut<K, V> {}
  impl<K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::Values<K, V> {}
  impl<K, V> crate::iter::DoubleEndedIterator for crate::collections::btree_map::ValuesMut<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::IntoIter<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::IntoKeys<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::IntoValues<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::Iter<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::IterMut<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::Keys<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::Values<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::btree_map::ValuesMut<K, V> {}
  impl<K, V> crate::iter::IntoIterator for &crate::collections::btree_map::BTreeMap<K, V> { type Item = (&K, &V); type IntoIter = crate::collections::btree_map::Iter<K, V>; }
  impl<K, V> crate::iter::IntoIterator for &mut crate::collections::btree_map::BTreeMap<K, V> { type Item = (&K, &mut V); type IntoIter = crate::collections::btree_map::IterMut<K, V>; }
  impl<K, V> crate::iter::IntoIterator for crate::collections::btree_map::BTreeMap<K, V> { type Item = (K, V); type IntoIter = crate::collections::btree_map::IntoIter<K, V>; }
  impl<K, V> crate::iter::Iterator for crate::collections::btree_map::IntoIter<K, V> { type Item = (K, V); }
  impl<K, V> crate::iter::Iterator for crate::collections::btree_map::IntoKeys<K, V> { type Item = K; }
  impl<K, V> crate::iter::Iterator for crate::collections::btree_map::IntoValues<K, V> { type Item = V; }
  impl<K, V> crate::iter::Iterator for crate::collections::btree_map::Iter<K, V> { type Item = (&K, &V); }
  impl<K, V> crate::iter::Iterator for crate::collections::btree_map::IterMut<K, V> { type Item = (&K, &mut V); }
  impl<K, V> crate::iter::Iterator for crate::collections::btree_map::Keys<K, V> { type Item = &K; }
  impl<K, V> crate::iter::Iterator for crate::collections::btree_map::Range<K, V> { type Item = (&K, &V); }
  impl<K, V> crate::iter::Iterator for crate::collections::btree_map::RangeMut<K, V> { type Item = (&K, &mut V); }
  impl<K, V> crate::iter::Iterator for crate::collections::btree_map::Values<K, V> { type Item = &V; }
  impl<K, V> crate::iter::Iterator for crate::collections::btree_map::ValuesMut<K, V> { type Item = &mut V; }
  impl<K, V> crate::ops::Drop for crate::collections::btree_map::BTreeMap<K, V> {}
  impl<K, V> crate::ops::Drop for crate::collections::btree_map::IntoIter<K, V> {}
  impl<K: crate::clone::Clone, V: crate::clone::Clone> crate::clone::Clone for crate::collections::btree_map::BTreeMap<K, V> {}
  impl<K: crate::cmp::Eq, V: crate::cmp::Eq> crate::cmp::Eq for crate::collections::btree_map::BTreeMap<K, V> {}
  impl<K: crate::cmp::Ord + crate::marker::Copy, V: crate::marker::Copy> crate::iter::Extend<(&K, &V)> for crate::collections::btree_map::BTreeMap<K, V> {}
  impl<K: crate::cmp::Ord, V, const N: usize> crate::convert::From<[(K, V); N]> for crate::collections::btree_map::BTreeMap<K, V> {}
  impl<K: crate::cmp::Ord, V: crate::cmp::Ord> crate::cmp::Ord for crate::collections::btree_map::BTreeMap<K, V> {}
  impl<K: crate::cmp::Ord, V: crate::default::Default> crate::collections::btree_map::Entry<K, V> {
   pub fn or_default(self) -> &mut V {}
  }
  impl<K: crate::cmp::Ord, V> crate::collections::btree_map::Entry<K, V> {
   pub fn or_insert(self, _: V) -> &mut V {}
   pub fn or_insert_with<F: crate::ops::FnOnce() -> V>(self, _: F) -> &mut V {}
   pub fn or_insert_with_key<F: crate::ops::FnOnce(&K) -> V>(self, _: F) -> &mut V {}
   pub fn key(&self) -> &K {}
   pub fn and_modify<F>(self, _: F) -> Self where F: crate::ops::FnOnce(&mut V) {}
   pub fn insert_entry(self, _: V) -> crate::collections::btree_map::OccupiedEntry<K, V> {}
  }
  impl<K: crate::cmp::Ord, V> crate::collections::btree_map::OccupiedEntry<K, V> {
   pub fn key(&self) -> &K {}
   pub fn remove_entry(self) -> (K, V) {}
   pub fn get(&self) -> &V {}
   pub fn get_mut(&mut self) -> &mut V {}
   pub fn into_mut(self) -> &mut V {}
   pub fn insert(&mut self, _: V) -> V {}
   pub fn remove(self) -> V {}
  }
  impl<K: crate::cmp::Ord, V> crate::collections::btree_map::VacantEntry<K, V> {
   pub fn key(&self) -> &K {}
   pub fn into_key(self) -> K {}
   pub fn insert(self, _: V) -> &mut V {}
   pub fn insert_entry(self, _: V) -> crate::collections::btree_map::OccupiedEntry<K, V> {}
  }
  impl<K: crate::cmp::Ord, V> crate::iter::Extend<(K, V)> for crate::collections::btree_map::BTreeMap<K, V> {}
  impl<K: crate::cmp::Ord, V> crate::iter::FromIterator<(K, V)> for crate::collections::btree_map::BTreeMap<K, V> {}
  impl<K: crate::cmp::PartialEq, V: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::collections::btree_map::BTreeMap<K, V> {}
  impl<K: crate::cmp::PartialOrd, V: crate::cmp::PartialOrd> crate::cmp::PartialOrd for crate::collections::btree_map::BTreeMap<K, V> {}
  impl<K: crate::fmt::Debug + crate::cmp::Ord, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_map::Entry<K, V> {}
  impl<K: crate::fmt::Debug + crate::cmp::Ord, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_map::OccupiedEntry<K, V> {}
  impl<K: crate::fmt::Debug + crate::cmp::Ord, V> crate::fmt::Debug for crate::collections::btree_map::VacantEntry<K, V> {}
  impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_map::BTreeMap<K, V> {}
  impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_map::IntoIter<K, V> {}
  impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_map::Iter<K, V> {}
  impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_map::IterMut<K, V> {}
  impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_map::Range<K, V> {}
  impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_map::RangeMut<K, V> {}
  impl<K: crate::fmt::Debug, V> crate::fmt::Debug for crate::collections::btree_map::IntoKeys<K, V> {}
  impl<K: crate::fmt::Debug, V> crate::fmt::Debug for crate::collections::btree_map::Keys<K, V> {}
  impl<K: crate::hash::Hash, V: crate::hash::Hash> crate::hash::Hash for crate::collections::btree_map::BTreeMap<K, V> {}
 }
 pub mod btree_set {
  pub struct BTreeSet<T> {}
  pub struct Difference<T> {}
  pub struct ExtractIf<T, R, F> {}
  pub struct Intersection<T> {}
  pub struct IntoIter<T> {}
  pub struct Iter<T> {}
  pub struct Range<T> {}
  pub struct SymmetricDifference<T> {}
  pub struct Union<T> {}
  impl<T, R, F> crate::fmt::Debug for crate::collections::btree_set::ExtractIf<T, R, F> where T: crate::fmt::Debug {}
  impl<T, R, F> crate::iter::Iterator for crate::collections::btree_set::ExtractIf<T, R, F> where T: crate::cmp::PartialOrd, R: crate::ops::RangeBounds<T>, F: crate::ops::FnMut(&T) -> bool { type Item = T; }
  impl<T: crate::clone::Clone> crate::clone::Clone for crate::collections::btree_set::BTreeSet<T> {}
  impl<T: crate::cmp::Eq> crate::cmp::Eq for crate::collections::btree_set::BTreeSet<T> {}
  impl<T: crate::cmp::Ord + crate::clone::Clone> crate::ops::BitAnd<&crate::collections::btree_set::BTreeSet<T>> for &crate::collections::btree_set::BTreeSet<T> { type Output = crate::collections::btree_set::BTreeSet<T>; }
  impl<T: crate::cmp::Ord + crate::clone::Clone> crate::ops::BitOr<&crate::collections::btree_set::BTreeSet<T>> for &crate::collections::btree_set::BTreeSet<T> { type Output = crate::collections::btree_set::BTreeSet<T>; }
  impl<T: crate::cmp::Ord + crate::clone::Clone> crate::ops::BitXor<&crate::collections::btree_set::BTreeSet<T>> for &crate::collections::btree_set::BTreeSet<T> { type Output = crate::collections::btree_set::BTreeSet<T>; }
  impl<T: crate::cmp::Ord + crate::clone::Clone> crate::ops::Sub<&crate::collections::btree_set::BTreeSet<T>> for &crate::collections::btree_set::BTreeSet<T> { type Output = crate::collections::btree_set::BTreeSet<T>; }
  impl<T: crate::cmp::Ord + crate::marker::Copy> crate::iter::Extend<&T> for crate::collections::btree_set::BTreeSet<T> {}
  impl<T: crate::cmp::Ord, const N: usize> crate::convert::From<[T; N]> for crate::collections::btree_set::BTreeSet<T> {}
  impl<T: crate::cmp::Ord> crate::cmp::Ord for crate::collections::btree_set::BTreeSet<T> {}
  impl<T: crate::cmp::Ord> crate::iter::Extend<T> for crate::collections::btree_set::BTreeSet<T> {}
  impl<T: crate::cmp::Ord> crate::iter::FromIterator<T> for crate::collections::btree_set::BTreeSet<T> {}
  impl<T: crate::cmp::Ord> crate::iter::Iterator for crate::collections::btree_set::Difference<T> { type Item = &T; }
  impl<T: crate::cmp::Ord> crate::iter::Iterator for crate::collections::btree_set::Intersection<T> { type Item = &T; }
  impl<T: crate::cmp::Ord> crate::iter::Iterator for crate::collections::btree_set::SymmetricDifference<T> { type Item = &T; }
  impl<T: crate::cmp::Ord> crate::iter::Iterator for crate::collections::btree_set::Union<T> { type Item = &T; }
  impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::collections::btree_set::BTreeSet<T> {}
  impl<T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for crate::collections::btree_set::BTreeSet<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_set::BTreeSet<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_set::Difference<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_set::Intersection<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_set::IntoIter<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_set::Iter<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_set::Range<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_set::SymmetricDifference<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::btree_set::Union<T> {}
  impl<T: crate::hash::Hash> crate::hash::Hash for crate::collections::btree_set::BTreeSet<T> {}
  impl<T> crate::clone::Clone for crate::collections::btree_set::Difference<T> {}
  impl<T> crate::clone::Clone for crate::collections::btree_set::Intersection<T> {}
  impl<T> crate::clone::Clone for crate::collections::btree_set::Iter<T> {}
  impl<T> crate::clone::Clone for crate::collections::btree_set::Range<T> {}
  impl<T> crate::clone::Clone for crate::collections::btree_set::SymmetricDifference<T> {}
  impl<T> crate::clone::Clone for crate::collections::btree_set::Union<T> {}
  impl<T> crate::collections::btree_set::BTreeSet<T> {
   pub fn new() -> crate::collections::btree_set::BTreeSet<T> {}
   pub fn range<K: ?crate::marker::Sized, R>(&self, _: R) -> crate::collections::btree_set::Range<T> where K: crate::cmp::Ord, T: crate::borrow::Borrow<K> + crate::cmp::Ord, R: crate::ops::RangeBounds<K> {}
   pub fn difference(&self, _: &crate::collections::btree_set::BTreeSet<T>) -> crate::collections::btree_set::Difference<T> where T: crate::cmp::Ord {}
   pub fn symmetric_difference(&self, _: &crate::collections::btree_set::BTreeSet<T>) -> crate::collections::btree_set::SymmetricDifference<T> where T: crate::cmp::Ord {}
   pub fn intersection(&self, _: &crate::collections::btree_set::BTreeSet<T>) -> crate::collections::btree_set::Intersection<T> where T: crate::cmp::Ord {}
   pub fn union(&self, _: &crate::collections::btree_set::BTreeSet<T>) -> crate::collections::btree_set::Union<T> where T: crate::cmp::Ord {}
   pub fn clear(&mut self) {}
   pub fn contains<Q: ?crate::marker::Sized>(&self, _: &Q) -> bool where T: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord {}
   pub fn get<Q: ?crate::marker::Sized>(&self, _: &Q) -> crate::option::Option<&T> where T: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord {}
   pub fn is_disjoint(&self, _: &crate::collections::btree_set::BTreeSet<T>) -> bool where T: crate::cmp::Ord {}
   pub fn is_subset(&self, _: &crate::collections::btree_set::BTreeSet<T>) -> bool where T: crate::cmp::Ord {}
   pub fn is_superset(&self, _: &crate::collections::btree_set::BTreeSet<T>) -> bool where T: crate::cmp::Ord {}
   pub fn first(&self) -> crate::option::Option<&T> where T: crate::cmp::Ord {}
   pub fn last(&self) -> crate::option::Option<&T> where T: crate::cmp::Ord {}
   pub fn pop_first(&mut self) -> crate::option::Option<T> where T: crate::cmp::Ord {}
   pub fn pop_last(&mut self) -> crate::option::Option<T> where T: crate::cmp::Ord {}
   pub fn insert(&mut self, _: T) -> bool where T: crate::cmp::Ord {}
   pub fn replace(&mut self, _: T) -> crate::option::Option<T> where T: crate::cmp::Ord {}
   pub fn remove<Q: ?crate::marker::Sized>(&mut self, _: &Q) -> bool where T: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord {}
   pub fn take<Q: ?crate::marker::Sized>(&mut self, _: &Q) -> crate::option::Option<T> where T: crate::borrow::Borrow<Q> + crate::cmp::Ord, Q: crate::cmp::Ord {}
   pub fn retain<F>(&mut self, _: F) where T: crate::cmp::Ord, F: crate::ops::FnMut(&T) -> bool {}
   pub fn append(&mut self, _: &mut Self) where T: crate::cmp::Ord {}
   pub fn split_off<Q: ?crate::marker::Sized + crate::cmp::Ord>(&mut self, _: &Q) -> Self where T: crate::borrow::Borrow<Q> + crate::cmp::Ord {}
   pub fn extract_if<F, R>(&mut self, _: R, _: F) -> crate::collections::btree_set::ExtractIf<T, R, F> where T: crate::cmp::Ord, R: crate::ops::RangeBounds<T>, F: crate::ops::FnMut(&T) -> bool {}
   pub fn iter(&self) -> crate::collections::btree_set::Iter<T> {}
   pub fn len(&self) -> usize {}
   pub fn is_empty(&self) -> bool {}
  }
  impl<T> crate::default::Default for crate::collections::btree_set::BTreeSet<T> {}
  impl<T> crate::default::Default for crate::collections::btree_set::IntoIter<T> {}
  impl<T> crate::default::Default for crate::collections::btree_set::Iter<T> {}
  impl<T> crate::default::Default for crate::collections::btree_set::Range<T> {}
  impl<T> crate::iter::DoubleEndedIterator for crate::collections::btree_set::IntoIter<T> {}
  impl<T> crate::iter::DoubleEndedIterator for crate::collections::btree_set::Iter<T> {}
  impl<T> crate::iter::DoubleEndedIterator for crate::collections::btree_set::Range<T> {}
  impl<T> crate::iter::ExactSizeIterator for crate::collections::btree_set::IntoIter<T> {}
  impl<T> crate::iter::ExactSizeIterator for crate::collections::btree_set::Iter<T> {}
  impl<T> crate::iter::IntoIterator for &crate::collections::btree_set::BTreeSet<T> { type Item = &T; type IntoIter = crate::collections::btree_set::Iter<T>; }
  impl<T> crate::iter::IntoIterator for crate::collections::btree_set::BTreeSet<T> { type Item = T; type IntoIter = crate::collections::btree_set::IntoIter<T>; }
  impl<T> crate::iter::Iterator for crate::collections::btree_set::IntoIter<T> { type Item = T; }
  impl<T> crate::iter::Iterator for crate::collections::btree_set::Iter<T> { type Item = &T; }
  impl<T> crate::iter::Iterator for crate::collections::btree_set::Range<T> { type Item = &T; }
 }
 pub mod hash_map {
  pub use crate::hash::DefaultHasher;
  pub use crate::hash::RandomState;
  pub struct Drain<K, V> {}
  pub enum Entry<K, V> { Occupied(crate::collections::hash_map::OccupiedEntry<K, V>), Vacant(crate::collections::hash_map::VacantEntry<K, V>) }
  pub struct ExtractIf<K, V, F> {}
  pub struct HashMap<K, V, S = crate::hash::RandomState> {}
  pub struct IntoIter<K, V> {}
  pub struct IntoKeys<K, V> {}
  pub struct IntoValues<K, V> {}
  pub struct Iter<K, V> {}
  pub struct IterMut<K, V> {}
  pub struct Keys<K, V> {}
  pub struct OccupiedEntry<K, V> {}
  pub struct VacantEntry<K, V> {}
  pub struct Values<K, V> {}
  pub struct ValuesMut<K, V> {}
  impl<K, Q: ?crate::marker::Sized, V, S> crate::ops::Index<&Q> for crate::collections::hash_map::HashMap<K, V, S> where K: crate::cmp::Eq + crate::hash::Hash + crate::borrow::Borrow<Q>, Q: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher { type Output = V; }
  impl<K, V, F> crate::fmt::Debug for crate::collections::hash_map::ExtractIf<K, V, F> where K: crate::fmt::Debug, V: crate::fmt::Debug {}
  impl<K, V, F> crate::iter::Iterator for crate::collections::hash_map::ExtractIf<K, V, F> where F: crate::ops::FnMut(&K, &mut V) -> bool { type Item = (K, V); }
  impl<K, V, S> crate::clone::Clone for crate::collections::hash_map::HashMap<K, V, S> where K: crate::clone::Clone, V: crate::clone::Clone, S: crate::clone::Clone {}
  impl<K, V, S> crate::cmp::Eq for crate::collections::hash_map::HashMap<K, V, S> where K: crate::cmp::Eq + crate::hash::Hash, V: crate::cmp::Eq, S: crate::hash::BuildHasher {}
  impl<K, V, S> crate::cmp::PartialEq for crate::collections::hash_map::HashMap<K, V, S> where K: crate::cmp::Eq + crate::hash::Hash, V: crate::cmp::PartialEq, S: crate::hash::BuildHasher {}
  impl<K, V, S> crate::collections::hash_map::HashMap<K, V, S> {
   pub fn with_hasher(_: S) -> crate::collections::hash_map::HashMap<K, V, S> {}
   pub fn with_capacity_and_hasher(_: usize, _: S) -> crate::collections::hash_map::HashMap<K, V, S> {}
   pub fn capacity(&self) -> usize {}
   pub fn keys(&self) -> crate::collections::hash_map::Keys<K, V> {}
   pub fn into_keys(self) -> crate::collections::hash_map::IntoKeys<K, V> {}
   pub fn values(&self) -> crate::collections::hash_map::Values<K, V> {}
   pub fn values_mut(&mut self) -> crate::collections::hash_map::ValuesMut<K, V> {}
   pub fn into_values(self) -> crate::collections::hash_map::IntoValues<K, V> {}
   pub fn iter(&self) -> crate::collections::hash_map::Iter<K, V> {}
   pub fn iter_mut(&mut self) -> crate::collections::hash_map::IterMut<K, V> {}
   pub fn len(&self) -> usize {}
   pub fn is_empty(&self) -> bool {}
   pub fn drain(&mut self) -> crate::collections::hash_map::Drain<K, V> {}
   pub fn extract_if<F>(&mut self, _: F) -> crate::collections::hash_map::ExtractIf<K, V, F> where F: crate::ops::FnMut(&K, &mut V) -> bool {}
   pub fn retain<F>(&mut self, _: F) where F: crate::ops::FnMut(&K, &mut V) -> bool {}
   pub fn clear(&mut self) {}
   pub fn hasher(&self) -> &S {}
  }
  impl<K, V, S> crate::collections::hash_map::HashMap<K, V, S> where K: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher {
   pub fn reserve(&mut self, _: usize) {}
   pub fn try_reserve(&mut self, _: usize) -> crate::result::Result<(), crate::collections::TryReserveError> {}
   pub fn shrink_to_fit(&mut self) {}
   pub fn shrink_to(&mut self, _: usize) {}
   pub fn entry(&mut self, _: K) -> crate::collections::hash_map::Entry<K, V> {}
   pub fn get<Q: ?crate::marker::Sized>(&self, _: &Q) -> crate::option::Option<&V> where K: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq {}
   pub fn get_key_value<Q: ?crate::marker::Sized>(&self, _: &Q) -> crate::option::Option<(&K, &V)> where K: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq {}
   pub fn get_disjoint_mut<Q: ?crate::marker::Sized, const N: usize>(&mut self, _: [&Q; N]) -> [crate::option::Option<&mut V>; N] where K: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq {}
   pub fn get_disjoint_unchecked_mut<Q: ?crate::marker::Sized, const N: usize>(&mut self, _: [&Q; N]) -> [crate::option::Option<&mut V>; N] where K: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq {}
   pub fn contains_key<Q: ?crate::marker::Sized>(&self, _: &Q) -> bool where K: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq {}
   pub fn get_mut<Q: ?crate::marker::Sized>(&mut self, _: &Q) -> crate::option::Option<&mut V> where K: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq {}
   pub fn insert(&mut self, _: K, _: V) -> crate::option::Option<V> {}
   pub fn remove<Q: ?crate::marker::Sized>(&mut self, _: &Q) -> crate::option::Option<V> where K: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq {}
   pub fn remove_entry<Q: ?crate::marker::Sized>(&mut self, _: &Q) -> crate::option::Option<(K, V)> where K: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq {}
  }
  impl<K, V, S> crate::default::Default for crate::collections::hash_map::HashMap<K, V, S> where S: crate::default::Default {}
  impl<K, V, S> crate::fmt::Debug for crate::collections::hash_map::HashMap<K, V, S> where K: crate::fmt::Debug, V: crate::fmt::Debug {}
  impl<K, V, S> crate::iter::Extend<(&K, &V)> for crate::collections::hash_map::HashMap<K, V, S> where K: crate::cmp::Eq + crate::hash::Hash + crate::marker::Copy, V: crate::marker::Copy, S: crate::hash::BuildHasher {}
  impl<K, V, S> crate::iter::Extend<(K, V)> for crate::collections::hash_map::HashMap<K, V, S> where K: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher {}
  impl<K, V, S> crate::iter::FromIterator<(K, V)> for crate::collections::hash_map::HashMap<K, V, S> where K: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher + crate::default::Default {}
  impl<K, V, S> crate::iter::IntoIterator for &crate::collections::hash_map::HashMap<K, V, S> { type Item = (&K, &V); type IntoIter = crate::collections::hash_map::Iter<K, V>; }
  impl<K, V, S> crate::iter::IntoIterator for &mut crate::collections::hash_map::HashMap<K, V, S> { type Item = (&K, &mut V); type IntoIter = crate::collections::hash_map::IterMut<K, V>; }
  impl<K, V, S> crate::iter::IntoIterator for crate::collections::hash_map::HashMap<K, V, S> { type Item = (K, V); type IntoIter = crate::collections::hash_map::IntoIter<K, V>; }
  impl<K, V, const N: usize> crate::convert::From<[(K, V); N]> for crate::collections::hash_map::HashMap<K, V, crate::hash::RandomState> where K: crate::cmp::Eq + crate::hash::Hash {}
  impl<K, V: crate::default::Default> crate::collections::hash_map::Entry<K, V> {
   pub fn or_default(self) -> &mut V {}
  }
  impl<K, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::hash_map::IntoValues<K, V> {}
  impl<K, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::hash_map::Values<K, V> {}
  impl<K, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::hash_map::ValuesMut<K, V> {}
  impl<K, V> crate::clone::Clone for crate::collections::hash_map::Iter<K, V> {}
  impl<K, V> crate::clone::Clone for crate::collections::hash_map::Keys<K, V> {}
  impl<K, V> crate::clone::Clone for crate::collections::hash_map::Values<K, V> {}
  impl<K, V> crate::collections::hash_map::Entry<K, V> {
   pub fn or_insert(self, _: V) -> &mut V {}
   pub fn or_insert_with<F: crate::ops::FnOnce() -> V>(self, _: F) -> &mut V {}
   pub fn or_insert_with_key<F: crate::ops::FnOnce(&K) -> V>(self, _: F) -> &mut V {}
   pub fn key(&self) -> &K {}
   pub fn and_modify<F>(self, _: F) -> Self where F: crate::ops::FnOnce(&mut V) {}
   pub fn insert_entry(self, _: V) -> crate::collections::hash_map::OccupiedEntry<K, V> {}
  }
  impl<K, V> crate::collections::hash_map::HashMap<K, V, crate::hash::RandomState> {
   pub fn new() -> crate::collections::hash_map::HashMap<K, V, crate::hash::RandomState> {}
   pub fn with_capacity(_: usize) -> crate::collections::hash_map::HashMap<K, V, crate::hash::RandomState> {}
  }
  impl<K, V> crate::collections::hash_map::OccupiedEntry<K, V> {
   pub fn key(&self) -> &K {}
   pub fn remove_entry(self) -> (K, V) {}
   pub fn get(&self) -> &V {}
   pub fn get_mut(&mut self) -> &mut V {}
   pub fn into_mut(self) -> &mut V {}
   pub fn insert(&mut self, _: V) -> V {}
   pub fn remove(self) -> V {}
  }
  impl<K, V> crate::collections::hash_map::VacantEntry<K, V> {
   pub fn key(&self) -> &K {}
   pub fn into_key(self) -> K {}
   pub fn insert(self, _: V) -> &mut V {}
   pub fn insert_entry(self, _: V) -> crate::collections::hash_map::OccupiedEntry<K, V> {}
  }
  impl<K, V> crate::default::Default for crate::collections::hash_map::IntoIter<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::hash_map::IntoKeys<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::hash_map::IntoValues<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::hash_map::Iter<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::hash_map::IterMut<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::hash_map::Keys<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::hash_map::Values<K, V> {}
  impl<K, V> crate::default::Default for crate::collections::hash_map::ValuesMut<K, V> {}
  impl<K, V> crate::fmt::Debug for crate::collections::hash_map::Drain<K, V> where K: crate::fmt::Debug, V: crate::fmt::Debug {}
  impl<K, V> crate::fmt::Debug for crate::collections::hash_map::IterMut<K, V> where K: crate::fmt::Debug, V: crate::fmt::Debug {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::Drain<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::IntoIter<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::IntoKeys<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::IntoValues<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::Iter<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::IterMut<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::Keys<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::Values<K, V> {}
  impl<K, V> crate::iter::ExactSizeIterator for crate::collections::hash_map::ValuesMut<K, V> {}
  impl<K, V> crate::iter::Iterator for crate::collections::hash_map::Drain<K, V> { type Item = (K, V); }
  impl<K, V> crate::iter::Iterator for crate::collections::hash_map::IntoIter<K, V> { type Item = (K, V); }
  impl<K, V> crate::iter::Iterator for crate::collections::hash_map::IntoKeys<K, V> { type Item = K; }
  impl<K, V> crate::iter::Iterator for crate::collections::hash_map::IntoValues<K, V> { type Item = V; }
  impl<K, V> crate::iter::Iterator for crate::collections::hash_map::Iter<K, V> { type Item = (&K, &V); }
  impl<K, V> crate::iter::Iterator for crate::collections::hash_map::IterMut<K, V> { type Item = (&K, &mut V); }
  impl<K, V> crate::iter::Iterator for crate::collections::hash_map::Keys<K, V> { type Item = &K; }
  impl<K, V> crate::iter::Iterator for crate::collections::hash_map::Values<K, V> { type Item = &V; }
  impl<K, V> crate::iter::Iterator for crate::collections::hash_map::ValuesMut<K, V> { type Item = &mut V; }
  impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::hash_map::Entry<K, V> {}
  impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::hash_map::IntoIter<K, V> {}
  impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::hash_map::Iter<K, V> {}
  impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for crate::collections::hash_map::OccupiedEntry<K, V> {}
  impl<K: crate::fmt::Debug, V> crate::fmt::Debug for crate::collections::hash_map::IntoKeys<K, V> {}
  impl<K: crate::fmt::Debug, V> crate::fmt::Debug for crate::collections::hash_map::Keys<K, V> {}
  impl<K: crate::fmt::Debug, V> crate::fmt::Debug for crate::collections::hash_map::VacantEntry<K, V> {}
 }
 pub mod hash_set {
  pub struct Difference<T, S> {}
  pub struct Drain<K> {}
  pub struct ExtractIf<K, F> {}
  pub struct HashSet<T, S = crate::hash::RandomState> {}
  pub struct Intersection<T, S> {}
  pub struct IntoIter<K> {}
  pub struct Iter<K> {}
  pub struct SymmetricDifference<T, S> {}
  pub struct Union<T, S> {}
  impl<K, F> crate::fmt::Debug for crate::collections::hash_set::ExtractIf<K, F> where K: crate::fmt::Debug {}
  impl<K, F> crate::iter::Iterator for crate::collections::hash_set::ExtractIf<K, F> where F: crate::ops::FnMut(&K) -> bool { type Item = K; }
  impl<K: crate::fmt::Debug> crate::fmt::Debug for crate::collections::hash_set::Drain<K> {}
  impl<K: crate::fmt::Debug> crate::fmt::Debug for crate::collections::hash_set::IntoIter<K> {}
  impl<K: crate::fmt::Debug> crate::fmt::Debug for crate::collections::hash_set::Iter<K> {}
  impl<K> crate::clone::Clone for crate::collections::hash_set::Iter<K> {}
  impl<K> crate::default::Default for crate::collections::hash_set::IntoIter<K> {}
  impl<K> crate::default::Default for crate::collections::hash_set::Iter<K> {}
  impl<K> crate::iter::ExactSizeIterator for crate::collections::hash_set::Drain<K> {}
  impl<K> crate::iter::ExactSizeIterator for crate::collections::hash_set::IntoIter<K> {}
  impl<K> crate::iter::ExactSizeIterator for crate::collections::hash_set::Iter<K> {}
  impl<K> crate::iter::Iterator for crate::collections::hash_set::Drain<K> { type Item = K; }
  impl<K> crate::iter::Iterator for crate::collections::hash_set::IntoIter<K> { type Item = K; }
  impl<K> crate::iter::Iterator for crate::collections::hash_set::Iter<K> { type Item = &K; }
  impl<T, S> crate::clone::Clone for crate::collections::hash_set::Difference<T, S> {}
  impl<T, S> crate::clone::Clone for crate::collections::hash_set::HashSet<T, S> where T: crate::clone::Clone, S: crate::clone::Clone {}
  impl<T, S> crate::clone::Clone for crate::collections::hash_set::Intersection<T, S> {}
  impl<T, S> crate::clone::Clone for crate::collections::hash_set::SymmetricDifference<T, S> {}
  impl<T, S> crate::clone::Clone for crate::collections::hash_set::Union<T, S> {}
  impl<T, S> crate::cmp::Eq for crate::collections::hash_set::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher {}
  impl<T, S> crate::cmp::PartialEq for crate::collections::hash_set::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher {}
  impl<T, S> crate::collections::hash_set::HashSet<T, S> {
   pub fn with_hasher(_: S) -> crate::collections::hash_set::HashSet<T, S> {}
   pub fn with_capacity_and_hasher(_: usize, _: S) -> crate::collections::hash_set::HashSet<T, S> {}
   pub fn capacity(&self) -> usize {}
   pub fn iter(&self) -> crate::collections::hash_set::Iter<T> {}
   pub fn len(&self) -> usize {}
   pub fn is_empty(&self) -> bool {}
   pub fn drain(&mut self) -> crate::collections::hash_set::Drain<T> {}
   pub fn extract_if<F>(&mut self, _: F) -> crate::collections::hash_set::ExtractIf<T, F> where F: crate::ops::FnMut(&T) -> bool {}
   pub fn retain<F>(&mut self, _: F) where F: crate::ops::FnMut(&T) -> bool {}
   pub fn clear(&mut self) {}
   pub fn hasher(&self) -> &S {}
  }
  impl<T, S> crate::collections::hash_set::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher {
   pub fn reserve(&mut self, _: usize) {}
   pub fn try_reserve(&mut self, _: usize) -> crate::result::Result<(), crate::collections::TryReserveError> {}
   pub fn shrink_to_fit(&mut self) {}
   pub fn shrink_to(&mut self, _: usize) {}
   pub fn difference(&self, _: &crate::collections::hash_set::HashSet<T, S>) -> crate::collections::hash_set::Difference<T, S> {}
   pub fn symmetric_difference(&self, _: &crate::collections::hash_set::HashSet<T, S>) -> crate::collections::hash_set::SymmetricDifference<T, S> {}
   pub fn intersection(&self, _: &crate::collections::hash_set::HashSet<T, S>) -> crate::collections::hash_set::Intersection<T, S> {}
   pub fn union(&self, _: &crate::collections::hash_set::HashSet<T, S>) -> crate::collections::hash_set::Union<T, S> {}
   pub fn contains<Q: ?crate::marker::Sized>(&self, _: &Q) -> bool where T: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq {}
   pub fn get<Q: ?crate::marker::Sized>(&self, _: &Q) -> crate::option::Option<&T> where T: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq {}
   pub fn is_disjoint(&self, _: &crate::collections::hash_set::HashSet<T, S>) -> bool {}
   pub fn is_subset(&self, _: &crate::collections::hash_set::HashSet<T, S>) -> bool {}
   pub fn is_superset(&self, _: &crate::collections::hash_set::HashSet<T, S>) -> bool {}
   pub fn insert(&mut self, _: T) -> bool {}
   pub fn replace(&mut self, _: T) -> crate::option::Option<T> {}
   pub fn remove<Q: ?crate::marker::Sized>(&mut self, _: &Q) -> bool where T: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq {}
   pub fn take<Q: ?crate::marker::Sized>(&mut self, _: &Q) -> crate::option::Option<T> where T: crate::borrow::Borrow<Q>, Q: crate::hash::Hash + crate::cmp::Eq {}
  }
  impl<T, S> crate::default::Default for crate::collections::hash_set::HashSet<T, S> where S: crate::default::Default {}
  impl<T, S> crate::fmt::Debug for crate::collections::hash_set::Difference<T, S> where T: crate::fmt::Debug + crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher {}
  impl<T, S> crate::fmt::Debug for crate::collections::hash_set::HashSet<T, S> where T: crate::fmt::Debug {}
  impl<T, S> crate::fmt::Debug for crate::collections::hash_set::Intersection<T, S> where T: crate::fmt::Debug + crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher {}
  impl<T, S> crate::fmt::Debug for crate::collections::hash_set::SymmetricDifference<T, S> where T: crate::fmt::Debug + crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher {}
  impl<T, S> crate::fmt::Debug for crate::collections::hash_set::Union<T, S> where T: crate::fmt::Debug + crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher {}
  impl<T, S> crate::iter::Extend<&T> for crate::collections::hash_set::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash + crate::marker::Copy, S: crate::hash::BuildHasher {}
  impl<T, S> crate::iter::Extend<T> for crate::collections::hash_set::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher {}
  impl<T, S> crate::iter::FromIterator<T> for crate::collections::hash_set::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher + crate::default::Default {}
  impl<T, S> crate::iter::IntoIterator for &crate::collections::hash_set::HashSet<T, S> { type Item = &T; type IntoIter = crate::collections::hash_set::Iter<T>; }
  impl<T, S> crate::iter::IntoIterator for crate::collections::hash_set::HashSet<T, S> { type Item = T; type IntoIter = crate::collections::hash_set::IntoIter<T>; }
  impl<T, S> crate::iter::Iterator for crate::collections::hash_set::Difference<T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher { type Item = &T; }
  impl<T, S> crate::iter::Iterator for crate::collections::hash_set::Intersection<T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher { type Item = &T; }
  impl<T, S> crate::iter::Iterator for crate::collections::hash_set::SymmetricDifference<T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher { type Item = &T; }
  impl<T, S> crate::iter::Iterator for crate::collections::hash_set::Union<T, S> where T: crate::cmp::Eq + crate::hash::Hash, S: crate::hash::BuildHasher { type Item = &T; }
  impl<T, S> crate::ops::BitAnd<&crate::collections::hash_set::HashSet<T, S>> for &crate::collections::hash_set::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash + crate::clone::Clone, S: crate::hash::BuildHasher + crate::default::Default { type Output = crate::collections::hash_set::HashSet<T, S>; }
  impl<T, S> crate::ops::BitOr<&crate::collections::hash_set::HashSet<T, S>> for &crate::collections::hash_set::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash + crate::clone::Clone, S: crate::hash::BuildHasher + crate::default::Default { type Output = crate::collections::hash_set::HashSet<T, S>; }
  impl<T, S> crate::ops::BitXor<&crate::collections::hash_set::HashSet<T, S>> for &crate::collections::hash_set::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash + crate::clone::Clone, S: crate::hash::BuildHasher + crate::default::Default { type Output = crate::collections::hash_set::HashSet<T, S>; }
  impl<T, S> crate::ops::Sub<&crate::collections::hash_set::HashSet<T, S>> for &crate::collections::hash_set::HashSet<T, S> where T: crate::cmp::Eq + crate::hash::Hash + crate::clone::Clone, S: crate::hash::BuildHasher + crate::default::Default { type Output = crate::collections::hash_set::HashSet<T, S>; }
  impl<T, const N: usize> crate::convert::From<[T; N]> for crate::collections::hash_set::HashSet<T, crate::hash::RandomState> where T: crate::cmp::Eq + crate::hash::Hash {}
  impl<T> crate::collections::hash_set::HashSet<T, crate::hash::RandomState> {
   pub fn new() -> crate::collections::hash_set::HashSet<T, crate::hash::RandomState> {}
   pub fn with_capacity(_: usize) -> crate::collections::hash_set::HashSet<T, crate::hash::RandomState> {}
  }
 }
 pub mod linked_list {
  pub struct ExtractIf<T, F> {}
  pub struct IntoIter<T> {}
  pub struct Iter<T> {}
  pub struct IterMut<T> {}
  pub struct LinkedList<T> {}
  impl<T, F> crate::fmt::Debug for crate::collections::linked_list::ExtractIf<T, F> where T: crate::fmt::Debug {}
  impl<T, F> crate::iter::Iterator for crate::collections::linked_list::ExtractIf<T, F> where F: crate::ops::FnMut(&mut T) -> bool { type Item = T; }
  impl<T, const N: usize> crate::convert::From<[T; N]> for crate::collections::linked_list::LinkedList<T> {}
  impl<T: crate::clone::Clone> crate::clone::Clone for crate::collections::linked_list::IntoIter<T> {}
  impl<T: crate::clone::Clone> crate::clone::Clone for crate::collections::linked_list::LinkedList<T> {}
  impl<T: crate::cmp::Eq> crate::cmp::Eq for crate::collections::linked_list::LinkedList<T> {}
  impl<T: crate::cmp::Ord> crate::cmp::Ord for crate::collections::linked_list::LinkedList<T> {}
  impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::collections::linked_list::LinkedList<T> {}
  impl<T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for crate::collections::linked_list::LinkedList<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::linked_list::IntoIter<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::linked_list::Iter<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::linked_list::IterMut<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::linked_list::LinkedList<T> {}
  impl<T: crate::hash::Hash> crate::hash::Hash for crate::collections::linked_list::LinkedList<T> {}
  impl<T: crate::marker::Copy> crate::iter::Extend<&T> for crate::collections::linked_list::LinkedList<T> {}
  impl<T> crate::clone::Clone for crate::collections::linked_list::Iter<T> {}
  impl<T> crate::collections::linked_list::LinkedList<T> {
   pub fn new() -> Self {}
   pub fn append(&mut self, _: &mut Self) {}
   pub fn iter(&self) -> crate::collections::linked_list::Iter<T> {}
   pub fn iter_mut(&mut self) -> crate::collections::linked_list::IterMut<T> {}
   pub fn is_empty(&self) -> bool {}
   pub fn len(&self) -> usize {}
   pub fn clear(&mut self) {}
   pub fn contains(&self, _: &T) -> bool where T: crate::cmp::PartialEq<T> {}
   pub fn front(&self) -> crate::option::Option<&T> {}
   pub fn front_mut(&mut self) -> crate::option::Option<&mut T> {}
   pub fn back(&self) -> crate::option::Option<&T> {}
   pub fn back_mut(&mut self) -> crate::option::Option<&mut T> {}
   pub fn push_front(&mut self, _: T) {}
   pub fn push_front_mut(&mut self, _: T) -> &mut T {}
   pub fn pop_front(&mut self) -> crate::option::Option<T> {}
   pub fn push_back(&mut self, _: T) {}
   pub fn push_back_mut(&mut self, _: T) -> &mut T {}
   pub fn pop_back(&mut self) -> crate::option::Option<T> {}
   pub fn split_off(&mut self, _: usize) -> crate::collections::linked_list::LinkedList<T> {}
   pub fn extract_if<F>(&mut self, _: F) -> crate::collections::linked_list::ExtractIf<T, F> where F: crate::ops::FnMut(&mut T) -> bool {}
  }
  impl<T> crate::default::Default for crate::collections::linked_list::IntoIter<T> {}
  impl<T> crate::default::Default for crate::collections::linked_list::Iter<T> {}
  impl<T> crate::default::Default for crate::collections::linked_list::IterMut<T> {}
  impl<T> crate::default::Default for crate::collections::linked_list::LinkedList<T> {}
  impl<T> crate::iter::DoubleEndedIterator for crate::collections::linked_list::IntoIter<T> {}
  impl<T> crate::iter::DoubleEndedIterator for crate::collections::linked_list::Iter<T> {}
  impl<T> crate::iter::DoubleEndedIterator for crate::collections::linked_list::IterMut<T> {}
  impl<T> crate::iter::ExactSizeIterator for crate::collections::linked_list::IntoIter<T> {}
  impl<T> crate::iter::ExactSizeIterator for crate::collections::linked_list::Iter<T> {}
  impl<T> crate::iter::ExactSizeIterator for crate::collections::linked_list::IterMut<T> {}
  impl<T> crate::iter::Extend<T> for crate::collections::linked_list::LinkedList<T> {}
  impl<T> crate::iter::FromIterator<T> for crate::collections::linked_list::LinkedList<T> {}
  impl<T> crate::iter::IntoIterator for &crate::collections::linked_list::LinkedList<T> { type Item = &T; type IntoIter = crate::collections::linked_list::Iter<T>; }
  impl<T> crate::iter::IntoIterator for &mut crate::collections::linked_list::LinkedList<T> { type Item = &mut T; type IntoIter = crate::collections::linked_list::IterMut<T>; }
  impl<T> crate::iter::IntoIterator for crate::collections::linked_list::LinkedList<T> { type Item = T; type IntoIter = crate::collections::linked_list::IntoIter<T>; }
  impl<T> crate::iter::Iterator for crate::collections::linked_list::IntoIter<T> { type Item = T; }
  impl<T> crate::iter::Iterator for crate::collections::linked_list::Iter<T> { type Item = &T; }
  impl<T> crate::iter::Iterator for crate::collections::linked_list::IterMut<T> { type Item = &mut T; }
  impl<T> crate::ops::Drop for crate::collections::linked_list::LinkedList<T> {}
 }
 pub mod vec_deque {
  pub struct Drain<T> {}
  pub struct IntoIter<T> {}
  pub struct Iter<T> {}
  pub struct IterMut<T> {}
  pub struct VecDeque<T> {}
  impl crate::io::BufRead for crate::collections::vec_deque::VecDeque<u8> {}
  impl crate::io::Read for crate::collections::vec_deque::VecDeque<u8> {}
  impl crate::io::Write for crate::collections::vec_deque::VecDeque<u8> {}
  impl<T, U, const N: usize> crate::cmp::PartialEq<&[U; N]> for crate::collections::vec_deque::VecDeque<T> where T: crate::cmp::PartialEq<U> {}
  impl<T, U, const N: usize> crate::cmp::PartialEq<&mut [U; N]> for crate::collections::vec_deque::VecDeque<T> where T: crate::cmp::PartialEq<U> {}
  impl<T, U, const N: usize> crate::cmp::PartialEq<[U; N]> for crate::collections::vec_deque::VecDeque<T> where T: crate::cmp::PartialEq<U> {}
  impl<T, U> crate::cmp::PartialEq<&[U]> for crate::collections::vec_deque::VecDeque<T> where T: crate::cmp::PartialEq<U> {}
  impl<T, U> crate::cmp::PartialEq<&mut [U]> for crate::collections::vec_deque::VecDeque<T> where T: crate::cmp::PartialEq<U> {}
  impl<T, U> crate::cmp::PartialEq<crate::vec::Vec<U>> for crate::collections::vec_deque::VecDeque<T> where T: crate::cmp::PartialEq<U> {}
  impl<T, const N: usize> crate::convert::From<[T; N]> for crate::collections::vec_deque::VecDeque<T> {}
  impl<T: crate::clone::Clone> crate::clone::Clone for crate::collections::vec_deque::IntoIter<T> {}
  impl<T: crate::clone::Clone> crate::clone::Clone for crate::collections::vec_deque::VecDeque<T> {}
  impl<T: crate::clone::Clone> crate::collections::vec_deque::VecDeque<T> {
   pub fn resize(&mut self, _: usize, _: T) {}
  }
  impl<T: crate::cmp::Eq> crate::cmp::Eq for crate::collections::vec_deque::VecDeque<T> {}
  impl<T: crate::cmp::Ord> crate::cmp::Ord for crate::collections::vec_deque::VecDeque<T> {}
  impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::collections::vec_deque::VecDeque<T> {}
  impl<T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for crate::collections::vec_deque::VecDeque<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::vec_deque::Drain<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::vec_deque::IntoIter<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::vec_deque::Iter<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::vec_deque::IterMut<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::collections::vec_deque::VecDeque<T> {}
  impl<T: crate::hash::Hash> crate::hash::Hash for crate::collections::vec_deque::VecDeque<T> {}
  impl<T: crate::marker::Copy> crate::iter::Extend<&T> for crate::collections::vec_deque::VecDeque<T> {}
  impl<T> crate::clone::Clone for crate::collections::vec_deque::Iter<T> {}
  impl<T> crate::collections::vec_deque::VecDeque<T> {
   pub fn new() -> crate::collections::vec_deque::VecDeque<T> {}
   pub fn with_capacity(_: usize) -> crate::collections::vec_deque::VecDeque<T> {}
   pub fn get(&self, _: usize) -> crate::option::Option<&T> {}
   pub fn get_mut(&mut self, _: usize) -> crate::option::Option<&mut T> {}
   pub fn swap(&mut self, _: usize, _: usize) {}
   pub fn capacity(&self) -> usize {}
   pub fn reserve_exact(&mut self, _: usize) {}
   pub fn reserve(&mut self, _: usize) {}
   pub fn try_reserve_exact(&mut self, _: usize) -> crate::result::Result<(), crate::collections::TryReserveError> {}
   pub fn try_reserve(&mut self, _: usize) -> crate::result::Result<(), crate::collections::TryReserveError> {}
   pub fn shrink_to_fit(&mut self) {}
   pub fn shrink_to(&mut self, _: usize) {}
   pub fn truncate(&mut self, _: usize) {}
   pub fn iter(&self) -> crate::collections::vec_deque::Iter<T> {}
   pub fn iter_mut(&mut self) -> crate::collections::vec_deque::IterMut<T> {}
   pub fn as_slices(&self) -> (&[T], &[T]) {}
   pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {}
   pub fn len(&self) -> usize {}
   pub fn is_empty(&self) -> bool {}
   pub fn range<R>(&self, _: R) -> crate::collections::vec_deque::Iter<T> where R: crate::ops::RangeBounds<usize> {}
   pub fn range_mut<R>(&mut self, _: R) -> crate::collections::vec_deque::IterMut<T> where R: crate::ops::RangeBounds<usize> {}
   pub fn drain<R>(&mut self, _: R) -> crate::collections::vec_deque::Drain<T> where R: crate::ops::RangeBounds<usize> {}
   pub fn clear(&mut self) {}
   pub fn contains(&self, _: &T) -> bool where T: crate::cmp::PartialEq<T> {}
   pub fn front(&self) -> crate::option::Option<&T> {}
   pub fn front_mut(&mut self) -> crate::option::Option<&mut T> {}
   pub fn back(&self) -> crate::option::Option<&T> {}
   pub fn back_mut(&mut self) -> crate::option::Option<&mut T> {}
   pub fn pop_front(&mut self) -> crate::option::Option<T> {}
   pub fn pop_back(&mut self) -> crate::option::Option<T> {}
   pub fn pop_front_if(&mut self, _: impl crate::ops::FnOnce(&mut T) -> bool) -> crate::option::Option<T> {}
   pub fn pop_back_if(&mut self, _: impl crate::ops::FnOnce(&mut T) -> bool) -> crate::option::Option<T> {}
   pub fn push_front(&mut self, _: T) {}
   pub fn push_front_mut(&mut self, _: T) -> &mut T {}
   pub fn push_back(&mut self, _: T) {}
   pub fn push_back_mut(&mut self, _: T) -> &mut T {}
   pub fn swap_remove_front(&mut self, _: usize) -> crate::option::Option<T> {}
   pub fn swap_remove_back(&mut self, _: usize) -> crate::option::Option<T> {}
   pub fn insert(&mut self, _: usize, _: T) {}
   pub fn insert_mut(&mut self, _: usize, _: T) -> &mut T {}
   pub fn remove(&mut self, _: usize) -> crate::option::Option<T> {}
   pub fn split_off(&mut self, _: usize) -> Self {}
   pub fn append(&mut self, _: &mut Self) {}
   pub fn retain<F>(&mut self, _: F) where F: crate::ops::FnMut(&T) -> bool {}
   pub fn retain_mut<F>(&mut self, _: F) where F: crate::ops::FnMut(&mut T) -> bool {}
   pub fn resize_with(&mut self, _: usize, _: impl crate::ops::FnMut() -> T) {}
   pub fn make_contiguous(&mut self) -> &mut [T] {}
   pub fn rotate_left(&mut self, _: usize) {}
   pub fn rotate_right(&mut self, _: usize) {}
   pub fn binary_search(&self, _: &T) -> crate::result::Result<usize, usize> where T: crate::cmp::Ord {}
   pub fn binary_search_by<F>(&self, _: F) -> crate::result::Result<usize, usize> where F: crate::ops::FnMut(&T) -> crate::cmp::Ordering {}
   pub fn binary_search_by_key<B, F>(&self, _: &B, _: F) -> crate::result::Result<usize, usize> where F: crate::ops::FnMut(&T) -> B, B: crate::cmp::Ord {}
   pub fn partition_point<P>(&self, _: P) -> usize where P: crate::ops::FnMut(&T) -> bool {}
  }
  impl<T> crate::convert::From<crate::vec::Vec<T>> for crate::collections::vec_deque::VecDeque<T> {}
  impl<T> crate::default::Default for crate::collections::vec_deque::Iter<T> {}
  impl<T> crate::default::Default for crate::collections::vec_deque::IterMut<T> {}
  impl<T> crate::default::Default for crate::collections::vec_deque::VecDeque<T> {}
  impl<T> crate::iter::DoubleEndedIterator for crate::collections::vec_deque::Drain<T> {}
  impl<T> crate::iter::DoubleEndedIterator for crate::collections::vec_deque::IntoIter<T> {}
  impl<T> crate::iter::DoubleEndedIterator for crate::collections::vec_deque::Iter<T> {}
  impl<T> crate::iter::DoubleEndedIterator for crate::collections::vec_deque::IterMut<T> {}
  impl<T> crate::iter::ExactSizeIterator for crate::collections::vec_deque::Drain<T> {}
  impl<T> crate::iter::ExactSizeIterator for crate::collections::vec_deque::IntoIter<T> {}
  impl<T> crate::iter::ExactSizeIterator for crate::collections::vec_deque::Iter<T> {}
  impl<T> crate::iter::ExactSizeIterator for crate::collections::vec_deque::IterMut<T> {}
  impl<T> crate::iter::Extend<T> for crate::collections::vec_deque::VecDeque<T> {}
  impl<T> crate::iter::FromIterator<T> for crate::collections::vec_deque::VecDeque<T> {}
  impl<T> crate::iter::IntoIterator for &crate::collections::vec_deque::VecDeque<T> { type Item = &T; type IntoIter = crate::collections::vec_deque::Iter<T>; }
  impl<T> crate::iter::IntoIterator for &mut crate::collections::vec_deque::VecDeque<T> { type Item = &mut T; type IntoIter = crate::collections::vec_deque::IterMut<T>; }
  impl<T> crate::iter::IntoIterator for crate::collections::vec_deque::VecDeque<T> { type Item = T; type IntoIter = crate::collections::vec_deque::IntoIter<T>; }
  impl<T> crate::iter::Iterator for crate::collections::vec_deque::Drain<T> { type Item = T; }
  impl<T> crate::iter::Iterator for crate::collections::vec_deque::IntoIter<T> { type Item = T; }
  impl<T> crate::iter::Iterator for crate::collections::vec_deque::Iter<T> { type Item = &T; }
  impl<T> crate::iter::Iterator for crate::collections::vec_deque::IterMut<T> { type Item = &mut T; }
  impl<T> crate::ops::Drop for crate::collections::vec_deque::Drain<T> {}
  impl<T> crate::ops::Drop for crate::collections::vec_deque::VecDeque<T> {}
  impl<T> crate::ops::Index<usize> for crate::collections::vec_deque::VecDeque<T> { type Output = T; }
  impl<T> crate::ops::IndexMut<usize> for crate::collections::vec_deque::VecDeque<T> {}
 }
}
pub mod convert {
 pub trait AsMut<T> {
  fn as_mut(&mut self) -> &mut T;
 }
 pub trait AsRef<T> {
  fn as_ref(&self) -> &T;
 }
 #[unstable]
 pub trait FloatToInt<Int>: crate::marker::Sized {
  fn to_int_unchecked(self) -> Int;
 }
 pub trait From<T>: crate::marker::Sized {
  fn from(_: T) -> Self;
 }
 pub enum Infallible {}
 pub trait Into<T>: crate::marker::Sized {
  fn into(self) -> T;
 }
 pub trait TryFrom<T>: crate::marker::Sized {
  type Error;
  fn try_from(_: T) -> crate::result::Result<Self, Self::Error>;
 }
 pub trait TryInto<T>: crate::marker::Sized {
  type Error;
  fn try_into(self) -> crate::result::Result<T, Self::Error>;
 }
 pub fn identity<T>(_: T) -> T {}
 impl crate::clone::Clone for crate::convert::Infallible {}
 impl crate::cmp::Eq for crate::convert::Infallible {}
 impl crate::cmp::Ord for crate::convert::Infallible {}
 impl crate::cmp::PartialEq for crate::convert::Infallible {}
 impl crate::cmp::PartialOrd for crate::convert::Infallible {}
 impl crate::convert::AsMut<str> for str {}
 impl crate::convert::AsRef<[u8]> for str {}
 impl crate::convert::AsRef<crate::ffi::OsStr> for str {}
 impl crate::convert::AsRef<crate::path::Path> for str {}
 impl crate::convert::AsRef<str> for str {}
 impl crate::convert::FloatToInt<i128> for f32 {}
 impl crate::convert::FloatToInt<i128> for f64 {}
 impl crate::convert::FloatToInt<i16> for f32 {}
 impl crate::convert::FloatToInt<i16> for f64 {}
 impl crate::convert::FloatToInt<i32> for f32 {}
 impl crate::convert::FloatToInt<i32> for f64 {}
 impl crate::convert::FloatToInt<i64> for f32 {}
 impl crate::convert::FloatToInt<i64> for f64 {}
 impl crate::convert::FloatToInt<i8> for f32 {}
 impl crate::convert::FloatToInt<i8> for f64 {}
 impl crate::convert::FloatToInt<isize> for f32 {}
 impl crate::convert::FloatToInt<isize> for f64 {}
 impl crate::convert::FloatToInt<u128> for f32 {}
 impl crate::convert::FloatToInt<u128> for f64 {}
 impl crate::convert::FloatToInt<u16> for f32 {}
 impl crate::convert::FloatToInt<u16> for f64 {}
 impl crate::convert::FloatToInt<u32> for f32 {}
 impl crate::convert::FloatToInt<u32> for f64 {}
 impl crate::convert::FloatToInt<u64> for f32 {}
 impl crate::convert::FloatToInt<u64> for f64 {}
 impl crate::convert::FloatToInt<u8> for f32 {}
 impl crate::convert::FloatToInt<u8> for f64 {}
 impl crate::convert::FloatToInt<usize> for f32 {}
 impl crate::convert::FloatToInt<usize> for f64 {}
 impl crate::convert::From<!> for crate::convert::Infallible {}
 impl crate::convert::From<bool> for f32 {}
 impl crate::convert::From<bool> for f64 {}
 impl crate::convert::From<bool> for i128 {}
 impl crate::convert::From<bool> for i16 {}
 impl crate::convert::From<bool> for i32 {}
 impl crate::convert::From<bool> for i64 {}
 impl crate::convert::From<bool> for i8 {}
 impl crate::convert::From<bool> for isize {}
 impl crate::convert::From<bool> for u128 {}
 impl crate::convert::From<bool> for u16 {}
 impl crate::convert::From<bool> for u32 {}
 impl crate::convert::From<bool> for u64 {}
 impl crate::convert::From<bool> for u8 {}
 impl crate::convert::From<bool> for usize {}
 impl crate::convert::From<char> for u128 {}
 impl crate::convert::From<char> for u32 {}
 impl crate::convert::From<char> for u64 {}
 impl crate::convert::From<crate::net::Ipv4Addr> for u32 {}
 impl crate::convert::From<crate::net::Ipv6Addr> for u128 {}
 impl crate::convert::From<f32> for f64 {}
 impl crate::convert::From<i16> for f32 {}
 impl crate::convert::From<i16> for f64 {}
 impl crate::convert::From<i16> for i128 {}
 impl crate::convert::From<i16> for i32 {}
 impl crate::convert::From<i16> for i64 {}
 impl crate::convert::From<i16> for isize {}
 impl crate::convert::From<i32> for f64 {}
 impl crate::convert::From<i32> for i128 {}
 impl crate::convert::From<i32> for i64 {}
 impl crate::convert::From<i64> for i128 {}
 impl crate::convert::From<i8> for f32 {}
 impl crate::convert::From<i8> for f64 {}
 impl crate::convert::From<i8> for i128 {}
 impl crate::convert::From<i8> for i16 {}
 impl crate::convert::From<i8> for i32 {}
 impl crate::convert::From<i8> for i64 {}
 impl crate::convert::From<i8> for isize {}
 impl crate::convert::From<u16> for f32 {}
 impl crate::convert::From<u16> for f64 {}
 impl crate::convert::From<u16> for i128 {}
 impl crate::convert::From<u16> for i32 {}
 impl crate::convert::From<u16> for i64 {}
 impl crate::convert::From<u16> for u128 {}
 impl crate::convert::From<u16> for u32 {}
 impl crate::convert::From<u16> for u64 {}
 impl crate::convert::From<u16> for usize {}
 impl crate::convert::From<u32> for f64 {}
 impl crate::convert::From<u32> for i128 {}
 impl crate::convert::From<u32> for i64 {}
 impl crate::convert::From<u32> for u128 {}
 impl crate::convert::From<u32> for u64 {}
 impl crate::convert::From<u64> for i128 {}
 impl crate::convert::From<u64> for u128 {}
 impl crate::convert::From<u8> for char {}
 impl crate::convert::From<u8> for f32 {}
 impl crate::convert::From<u8> for f64 {}
 impl crate::convert::From<u8> for i128 {}
 impl crate::convert::From<u8> for i16 {}
 impl crate::convert::From<u8> for i32 {}
 impl crate::convert::From<u8> for i64 {}
 impl crate::convert::From<u8> for isize {}
 impl crate::convert::From<u8> for u128 {}
 impl crate::convert::From<u8> for u16 {}
 impl crate::convert::From<u8> for u32 {}
 impl crate::convert::From<u8> for u64 {}
 impl crate::convert::From<u8> for usize {}
 impl crate::convert::TryFrom<&crate::ffi::OsStr> for &str { type Error = crate::str::Utf8Error; }
 impl crate::convert::TryFrom<char> for u16 { type Error = crate::char::TryFromCharError; }
 impl crate::convert::TryFrom<char> for u8 { type Error = crate::char::TryFromCharError; }
 impl crate::convert::TryFrom<char> for usize { type Error = crate::char::TryFromCharError; }
 impl crate::convert::TryFrom<i128> for bool { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i128> for i16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i128> for i32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i128> for i64 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i128> for i8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i128> for isize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i128> for u128 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i128> for u16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i128> for u32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i128> for u64 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i128> for u8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i128> for usize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i16> for bool { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i16> for i8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i16> for u128 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i16> for u16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i16> for u32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i16> for u64 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i16> for u8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i16> for usize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i32> for bool { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i32> for i16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i32> for i8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i32> for isize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i32> for u128 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i32> for u16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i32> for u32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i32> for u64 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i32> for u8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i32> for usize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i64> for bool { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i64> for i16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i64> for i32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i64> for i8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i64> for isize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i64> for u128 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i64> for u16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i64> for u32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i64> for u64 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i64> for u8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i64> for usize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i8> for bool { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i8> for u128 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i8> for u16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i8> for u32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i8> for u64 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i8> for u8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i8> for usize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<isize> for i128 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<isize> for i16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<isize> for i32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<isize> for i64 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<isize> for i8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<isize> for u128 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<isize> for u16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<isize> for u32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<isize> for u64 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<isize> for u8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<isize> for usize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u128> for bool { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u128> for i128 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u128> for i16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u128> for i32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u128> for i64 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u128> for i8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u128> for isize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u128> for u16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u128> for u32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u128> for u64 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u128> for u8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u128> for usize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u16> for bool { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u16> for i16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u16> for i8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u16> for isize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u16> for u8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u32> for bool { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u32> for char { type Error = crate::char::CharTryFromError; }
 impl crate::convert::TryFrom<u32> for i16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u32> for i32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u32> for i8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u32> for isize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u32> for u16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u32> for u8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u32> for usize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u64> for bool { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u64> for i16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u64> for i32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u64> for i64 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u64> for i8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u64> for isize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u64> for u16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u64> for u32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u64> for u8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u64> for usize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u8> for bool { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u8> for i8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<usize> for i128 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<usize> for i16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<usize> for i32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<usize> for i64 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<usize> for i8 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<usize> for isize { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<usize> for u128 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<usize> for u16 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<usize> for u32 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<usize> for u64 { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<usize> for u8 { type Error = crate::num::TryFromIntError; }
 impl crate::error::Error for crate::convert::Infallible {}
 impl crate::fmt::Debug for crate::convert::Infallible {}
 impl crate::fmt::Display for crate::convert::Infallible {}
 impl crate::hash::Hash for crate::convert::Infallible {}
 impl crate::marker::Copy for crate::convert::Infallible {}
 impl crate::process::Termination for crate::convert::Infallible {}
 impl<T, U> crate::convert::AsMut<U> for &mut T where T: crate::convert::AsMut<U> {}
 impl<T, U> crate::convert::AsRef<U> for &T where T: crate::convert::AsRef<U> {}
 impl<T, U> crate::convert::AsRef<U> for &mut T where T: crate::convert::AsRef<U> {}
 impl<T, U> crate::convert::Into<U> for T where U: crate::convert::From<T> {}
 impl<T, U> crate::convert::TryFrom<U> for T where U: crate::convert::Into<T> { type Error = crate::convert::Infallible; }
 impl<T, U> crate::convert::TryInto<U> for T where U: crate::convert::TryFrom<T> { type Error = U::Error; }
 impl<T, const N: usize> crate::convert::AsMut<[T]> for [T; N] {}
 impl<T, const N: usize> crate::convert::AsRef<[T]> for [T; N] {}
 impl<T, const N: usize> crate::convert::TryFrom<&[T]> for &[T; N] { type Error = crate::array::TryFromSliceError; }
 impl<T, const N: usize> crate::convert::TryFrom<&[T]> for [T; N] where T: crate::marker::Copy { type Error = crate::array::TryFromSliceError; }
 impl<T, const N: usize> crate::convert::TryFrom<&mut [T]> for &mut [T; N] { type Error = crate::array::TryFromSliceError; }
 impl<T, const N: usize> crate::convert::TryFrom<&mut [T]> for [T; N] where T: crate::marker::Copy { type Error = crate::array::TryFromSliceError; }
 impl<T, const N: usize> crate::convert::TryFrom<crate::vec::Vec<T>> for [T; N] { type Error = crate::vec::Vec<T>; }
 impl<T> crate::convert::AsMut<[T]> for [T] {}
 impl<T> crate::convert::AsRef<[T]> for [T] {}
 impl<T> crate::convert::From<!> for T {}
 impl<T> crate::convert::From<()> for [T; 10] {}
 impl<T> crate::convert::From<()> for [T; 11] {}
 impl<T> crate::convert::From<()> for [T; 12] {}
 impl<T> crate::convert::From<()> for [T; 1] {}
 impl<T> crate::convert::From<()> for [T; 2] {}
 impl<T> crate::convert::From<()> for [T; 3] {}
 impl<T> crate::convert::From<()> for [T; 4] {}
 impl<T> crate::convert::From<()> for [T; 5] {}
 impl<T> crate::convert::From<()> for [T; 6] {}
 impl<T> crate::convert::From<()> for [T; 7] {}
 impl<T> crate::convert::From<()> for [T; 8] {}
 impl<T> crate::convert::From<()> for [T; 9] {}
 impl<T> crate::convert::From<T> for T {}
 impl<T> crate::convert::From<[T; 10]> for () {}
 impl<T> crate::convert::From<[T; 11]> for () {}
 impl<T> crate::convert::From<[T; 12]> for () {}
 impl<T> crate::convert::From<[T; 1]> for () {}
 impl<T> crate::convert::From<[T; 2]> for () {}
 impl<T> crate::convert::From<[T; 3]> for () {}
 impl<T> crate::convert::From<[T; 4]> for () {}
 impl<T> crate::convert::From<[T; 5]> for () {}
 impl<T> crate::convert::From<[T; 6]> for () {}
 impl<T> crate::convert::From<[T; 7]> for () {}
 impl<T> crate::convert::From<[T; 8]> for () {}
 impl<T> crate::convert::From<[T; 9]> for () {}
 impl<T> crate::convert::From<crate::num::NonZero<T>> for T where T: crate::num::ZeroablePrimitive {}
}
pub mod default {
 macro_rules! Default { () => {} } pub use Default;
 pub trait Default: crate::marker::Sized {
  fn default() -> Self;
 }
 impl crate::default::Default for &mut str {}
 impl crate::default::Default for &str {}
 impl crate::default::Default for () {}
 impl crate::default::Default for bool {}
 impl crate::default::Default for char {}
 impl crate::default::Default for f32 {}
 impl crate::default::Default for f64 {}
 impl crate::default::Default for i128 {}
 impl crate::default::Default for i16 {}
 impl crate::default::Default for i32 {}
 impl crate::default::Default for i64 {}
 impl crate::default::Default for i8 {}
 impl crate::default::Default for isize {}
 impl crate::default::Default for u128 {}
 impl crate::default::Default for u16 {}
 impl crate::default::Default for u32 {}
 impl crate::default::Default for u64 {}
 impl crate::default::Default for u8 {}
 impl crate::default::Default for usize {}
 impl<A: crate::default::Default, Z: crate::default::Default, Y: crate::default::Default, X: crate::default::Default, W: crate::default::Default, V: crate::default::Default, U: crate::default::Default, T: crate::default::Default> crate::default::Default for (A, Z, Y, X, W, V, U, T,) {}
 impl<B: crate::default::Default, A: crate::default::Default, Z: crate::default::Default, Y: crate::default::Default, X: crate::default::Default, W: crate::default::Default, V: crate::default::Default, U: crate::default::Default, T: crate::default::Default> crate::default::Default for (B, A, Z, Y, X, W, V, U, T,) {}
 impl<C: crate::default::Default, B: crate::default::Default, A: crate::default::Default, Z: crate::default::Default, Y: crate::default::Default, X: crate::default::Default, W: crate::default::Default, V: crate::default::Default, U: crate::default::Default, T: crate::default::Default> crate::default::Default for (C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<D: crate::default::Default, C: crate::default::Default, B: crate::default::Default, A: crate::default::Default, Z: crate::default::Default, Y: crate::default::Default, X: crate::default::Default, W: crate::default::Default, V: crate::default::Default, U: crate::default::Default, T: crate::default::Default> crate::default::Default for (D, C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<E: crate::default::Default, D: crate::default::Default, C: crate::default::Default, B: crate::default::Default, A: crate::default::Default, Z: crate::default::Default, Y: crate::default::Default, X: crate::default::Default, W: crate::default::Default, V: crate::default::Default, U: crate::default::Default, T: crate::default::Default> crate::default::Default for (E, D, C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<T: ?crate::marker::Sized> crate::default::Default for *const T {}
 impl<T: ?crate::marker::Sized> crate::default::Default for *mut T {}
 impl<T: crate::default::Default> crate::default::Default for (T,) {}
 impl<T> crate::default::Default for &[T] {}
 impl<T> crate::default::Default for &mut [T] {}
 impl<T> crate::default::Default for [T; 32] where T: crate::default::Default {}
 impl<T> crate::default::Default for [T; _] where T: crate::default::Default {}
 impl<U: crate::default::Default, T: crate::default::Default> crate::default::Default for (U, T,) {}
 impl<V: crate::default::Default, U: crate::default::Default, T: crate::default::Default> crate::default::Default for (V, U, T,) {}
 impl<W: crate::default::Default, V: crate::default::Default, U: crate::default::Default, T: crate::default::Default> crate::default::Default for (W, V, U, T,) {}
 impl<X: crate::default::Default, W: crate::default::Default, V: crate::default::Default, U: crate::default::Default, T: crate::default::Default> crate::default::Default for (X, W, V, U, T,) {}
 impl<Y: crate::default::Default, X: crate::default::Default, W: crate::default::Default, V: crate::default::Default, U: crate::default::Default, T: crate::default::Default> crate::default::Default for (Y, X, W, V, U, T,) {}
 impl<Z: crate::default::Default, Y: crate::default::Default, X: crate::default::Default, W: crate::default::Default, V: crate::default::Default, U: crate::default::Default, T: crate::default::Default> crate::default::Default for (Z, Y, X, W, V, U, T,) {}
}
pub mod env {
 pub struct Args {}
 pub struct ArgsOs {}
 pub struct JoinPathsError {}
 pub struct SplitPaths {}
 pub enum VarError { NotPresent, NotUnicode(crate::ffi::OsString) }
 pub struct Vars {}
 pub struct VarsOs {}
 pub fn args() -> crate::env::Args {}
 pub fn args_os() -> crate::env::ArgsOs {}
 pub fn current_dir() -> crate::io::Result<crate::path::PathBuf> {}
 pub fn current_exe() -> crate::io::Result<crate::path::PathBuf> {}
 pub fn home_dir() -> crate::option::Option<crate::path::PathBuf> {}
 pub fn join_paths<I, T>(_: I) -> crate::result::Result<crate::ffi::OsString, crate::env::JoinPathsError> where I: crate::iter::IntoIterator<Item = T>, T: crate::convert::AsRef<crate::ffi::OsStr> {}
 pub fn remove_var<K: crate::convert::AsRef<crate::ffi::OsStr>>(_: K) {}
 pub fn set_current_dir<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<()> {}
 pub fn set_var<K: crate::convert::AsRef<crate::ffi::OsStr>, V: crate::convert::AsRef<crate::ffi::OsStr>>(_: K, _: V) {}
 pub fn split_paths<T: crate::convert::AsRef<crate::ffi::OsStr> + ?crate::marker::Sized>(_: &T) -> crate::env::SplitPaths {}
 pub fn temp_dir() -> crate::path::PathBuf {}
 pub fn var<K: crate::convert::AsRef<crate::ffi::OsStr>>(_: K) -> crate::result::Result<crate::string::String, crate::env::VarError> {}
 pub fn var_os<K: crate::convert::AsRef<crate::ffi::OsStr>>(_: K) -> crate::option::Option<crate::ffi::OsString> {}
 pub fn vars() -> crate::env::Vars {}
 pub fn vars_os() -> crate::env::VarsOs {}
 impl crate::clone::Clone for crate::env::VarError {}
 impl crate::cmp::Eq for crate::env::VarError {}
 impl crate::cmp::PartialEq for crate::env::VarError {}
 impl crate::error::Error for crate::env::JoinPathsError {}
 impl crate::error::Error for crate::env::VarError {}
 impl crate::fmt::Debug for crate::env::Args {}
 impl crate::fmt::Debug for crate::env::ArgsOs {}
 impl crate::fmt::Debug for crate::env::JoinPathsError {}
 impl crate::fmt::Debug for crate::env::SplitPaths {}
 impl crate::fmt::Debug for crate::env::VarError {}
 impl crate::fmt::Debug for crate::env::Vars {}
 impl crate::fmt::Debug for crate::env::VarsOs {}
 impl crate::fmt::Display for crate::env::JoinPathsError {}
 impl crate::fmt::Display for crate::env::VarError {}
 impl crate::iter::DoubleEndedIterator for crate::env::Args {}
 impl crate::iter::DoubleEndedIterator for crate::env::ArgsOs {}
 impl crate::iter::ExactSizeIterator for crate::env::Args {}
 impl crate::iter::ExactSizeIterator for crate::env::ArgsOs {}
 impl crate::iter::Iterator for crate::env::Args { type Item = crate::string::String; }
 impl crate::iter::Iterator for crate::env::ArgsOs { type Item = crate::ffi::OsString; }
 impl crate::iter::Iterator for crate::env::SplitPaths { type Item = crate::path::PathBuf; }
 impl crate::iter::Iterator for crate::env::Vars { type Item = (crate::string::String, crate::string::String); }
 impl crate::iter::Iterator for crate::env::VarsOs { type Item = (crate::ffi::OsString, crate::ffi::OsString); }
 pub mod consts {
  pub const ARCH: &str = _;
  pub const DLL_EXTENSION: &str = _;
  pub const DLL_PREFIX: &str = _;
  pub const DLL_SUFFIX: &str = _;
  pub const EXE_EXTENSION: &str = _;
  pub const EXE_SUFFIX: &str = _;
  pub const FAMILY: &str = _;
  pub const OS: &str = _;
 }
}
pub mod error {
 pub trait Error: crate::fmt::Debug + crate::fmt::Display {
  fn source(&self) -> crate::option::Option<&dyn crate::error::Error> {}
  fn description(&self) -> &str {}
  fn cause(&self) -> crate::option::Option<&dyn crate::error::Error> {}
 }
 impl crate::error::Error for ! {}
 impl dyn crate::error::Error {
  pub fn is<T: crate::error::Error>(&self) -> bool {}
  pub fn downcast_ref<T: crate::error::Error>(&self) -> crate::option::Option<&T> {}
  pub fn downcast_mut<T: crate::error::Error>(&mut self) -> crate::option::Option<&mut T> {}
  pub fn downcast<T: crate::error::Error>(self: crate::boxed::Box<Self>) -> crate::result::Result<crate::boxed::Box<T>, crate::boxed::Box<dyn crate::error::Error>> {}
 }
 impl dyn crate::error::Error + crate::marker::Send {
  pub fn is<T: crate::error::Error>(&self) -> bool {}
  pub fn downcast_ref<T: crate::error::Error>(&self) -> crate::option::Option<&T> {}
  pub fn downcast_mut<T: crate::error::Error>(&mut self) -> crate::option::Option<&mut T> {}
  pub fn downcast<T: crate::error::Error>(self: crate::boxed::Box<Self>) -> crate::result::Result<crate::boxed::Box<T>, crate::boxed::Box<dyn crate::error::Error + crate::marker::Send>> {}
 }
 impl dyn crate::error::Error + crate::marker::Send + crate::marker::Sync {
  pub fn is<T: crate::error::Error>(&self) -> bool {}
  pub fn downcast_ref<T: crate::error::Error>(&self) -> crate::option::Option<&T> {}
  pub fn downcast_mut<T: crate::error::Error>(&mut self) -> crate::option::Option<&mut T> {}
  pub fn downcast<T: crate::error::Error>(self: crate::boxed::Box<Self>) -> crate::result::Result<crate::boxed::Box<T>, crate::boxed::Box<Self>> {}
 }
 impl<T: crate::error::Error + ?crate::marker::Sized> crate::error::Error for &T {}
}
pub mod f32 {
 pub const DIGITS: u32 = _;
 pub const EPSILON: f32 = _;
 pub const INFINITY: f32 = _;
 pub const MANTISSA_DIGITS: u32 = _;
 pub const MAX: f32 = _;
 pub const MAX_10_EXP: i32 = _;
 pub const MAX_EXP: i32 = _;
 pub const MIN: f32 = _;
 pub const MIN_10_EXP: i32 = _;
 pub const MIN_EXP: i32 = _;
 pub const MIN_POSITIVE: f32 = _;
 pub const NAN: f32 = _;
 pub const NEG_INFINITY: f32 = _;
 pub const RADIX: u32 = _;
 pub mod consts {
  pub const E: f32 = _;
  pub const EULER_GAMMA: f32 = _;
  pub const FRAC_1_PI: f32 = _;
  pub const FRAC_1_SQRT_2: f32 = _;
  pub const FRAC_2_PI: f32 = _;
  pub const FRAC_2_SQRT_PI: f32 = _;
  pub const FRAC_PI_2: f32 = _;
  pub const FRAC_PI_3: f32 = _;
  pub const FRAC_PI_4: f32 = _;
  pub const FRAC_PI_6: f32 = _;
  pub const FRAC_PI_8: f32 = _;
  pub const GOLDEN_RATIO: f32 = _;
  pub const LN_10: f32 = _;
  pub const LN_2: f32 = _;
  pub const LOG10_2: f32 = _;
  pub const LOG10_E: f32 = _;
  pub const LOG2_10: f32 = _;
  pub const LOG2_E: f32 = _;
  pub const PI: f32 = _;
  pub const SQRT_2: f32 = _;
  pub const TAU: f32 = _;
 }
}
pub mod f64 {
 pub const DIGITS: u32 = _;
 pub const EPSILON: f64 = _;
 pub const INFINITY: f64 = _;
 pub const MANTISSA_DIGITS: u32 = _;
 pub const MAX: f64 = _;
 pub const MAX_10_EXP: i32 = _;
 pub const MAX_EXP: i32 = _;
 pub const MIN: f64 = _;
 pub const MIN_10_EXP: i32 = _;
 pub const MIN_EXP: i32 = _;
 pub const MIN_POSITIVE: f64 = _;
 pub const NAN: f64 = _;
 pub const NEG_INFINITY: f64 = _;
 pub const RADIX: u32 = _;
 pub mod consts {
  pub const E: f64 = _;
  pub const EULER_GAMMA: f64 = _;
  pub const FRAC_1_PI: f64 = _;
  pub const FRAC_1_SQRT_2: f64 = _;
  pub const FRAC_2_PI: f64 = _;
  pub const FRAC_2_SQRT_PI: f64 = _;
  pub const FRAC_PI_2: f64 = _;
  pub const FRAC_PI_3: f64 = _;
  pub const FRAC_PI_4: f64 = _;
  pub const FRAC_PI_6: f64 = _;
  pub const FRAC_PI_8: f64 = _;
  pub const GOLDEN_RATIO: f64 = _;
  pub const LN_10: f64 = _;
  pub const LN_2: f64 = _;
  pub const LOG10_2: f64 = _;
  pub const LOG10_E: f64 = _;
  pub const LOG2_10: f64 = _;
  pub const LOG2_E: f64 = _;
  pub const PI: f64 = _;
  pub const SQRT_2: f64 = _;
  pub const TAU: f64 = _;
 }
}
pub mod ffi {
 pub struct CStr {}
 pub struct CString {}
 pub struct FromBytesUntilNulError {}
 pub enum FromBytesWithNulError { InteriorNul { position: usize }, NotNulTerminated }
 pub struct FromVecWithNulError {}
 pub struct IntoStringError {}
 pub struct NulError {}
 pub struct OsStr {}
 pub struct OsString {}
 pub type c_char = crate::ffi::primitives::c_char_definition::c_char;
 pub type c_double = f64;
 pub type c_float = f32;
 pub type c_int = crate::ffi::primitives::c_int_definition::c_int;
 pub type c_long = crate::ffi::primitives::c_long_definition::c_long;
 pub type c_longlong = i64;
 pub type c_schar = i8;
 pub type c_short = i16;
 pub type c_uchar = u8;
 pub type c_uint = crate::ffi::primitives::c_int_definition::c_uint;
 pub type c_ulong = crate::ffi::primitives::c_long_definition::c_ulong;
 pub type c_ulonglong = u64;
 pub type c_ushort = u16;
 pub enum c_void {}
 impl crate::borrow::Borrow<crate::ffi::CStr> for crate::ffi::CString {}
 impl crate::borrow::Borrow<crate::ffi::OsStr> for crate::ffi::OsString {}
 impl crate::borrow::ToOwned for crate::ffi::CStr { type Owned = crate::ffi::CString; }
 impl crate::borrow::ToOwned for crate::ffi::OsStr { type Owned = crate::ffi::OsString; }
 impl crate::clone::Clone for crate::ffi::CString {}
 impl crate::clone::Clone for crate::ffi::FromBytesUntilNulError {}
 impl crate::clone::Clone for crate::ffi::FromBytesWithNulError {}
 impl crate::clone::Clone for crate::ffi::FromVecWithNulError {}
 impl crate::clone::Clone for crate::ffi::IntoStringError {}
 impl crate::clone::Clone for crate::ffi::NulError {}
 impl crate::clone::Clone for crate::ffi::OsString {}
 impl crate::clone::CloneToUninit for crate::ffi::CStr {}
 impl crate::clone::CloneToUninit for crate::ffi::OsStr {}
 impl crate::cmp::Eq for crate::ffi::CStr {}
 impl crate::cmp::Eq for crate::ffi::CString {}
 impl crate::cmp::Eq for crate::ffi::FromBytesUntilNulError {}
 impl crate::cmp::Eq for crate::ffi::FromBytesWithNulError {}
 impl crate::cmp::Eq for crate::ffi::FromVecWithNulError {}
 impl crate::cmp::Eq for crate::ffi::IntoStringError {}
 impl crate::cmp::Eq for crate::ffi::NulError {}
 impl crate::cmp::Eq for crate::ffi::OsStr {}
 impl crate::cmp::Eq for crate::ffi::OsString {}
 impl crate::cmp::Ord for crate::ffi::CStr {}
 impl crate::cmp::Ord for crate::ffi::CString {}
 impl crate::cmp::Ord for crate::ffi::OsStr {}
 impl crate::cmp::Ord for crate::ffi::OsString {}
 impl crate::cmp::PartialEq for crate::ffi::CStr {}
 impl crate::cmp::PartialEq for crate::ffi::CString {}
 impl crate::cmp::PartialEq for crate::ffi::FromBytesUntilNulError {}
 impl crate::cmp::PartialEq for crate::ffi::FromBytesWithNulError {}
 impl crate::cmp::PartialEq for crate::ffi::FromVecWithNulError {}
 impl crate::cmp::PartialEq for crate::ffi::IntoStringError {}
 impl crate::cmp::PartialEq for crate::ffi::NulError {}
 impl crate::cmp::PartialEq for crate::ffi::OsStr {}
 impl crate::cmp::PartialEq for crate::ffi::OsString {}
 impl crate::cmp::PartialEq<&Self> for crate::ffi::CStr {}
 impl crate::cmp::PartialEq<&crate::ffi::CStr> for crate::ffi::CString {}
 impl crate::cmp::PartialEq<&crate::ffi::OsStr> for crate::ffi::OsString {}
 impl crate::cmp::PartialEq<&crate::path::Path> for crate::ffi::OsStr {}
 impl crate::cmp::PartialEq<&crate::path::Path> for crate::ffi::OsString {}
 impl crate::cmp::PartialEq<&str> for crate::ffi::OsString {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<Self>> for crate::ffi::CStr {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<crate::ffi::CStr>> for crate::ffi::CString {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<crate::ffi::OsStr>> for &crate::ffi::OsStr {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<crate::ffi::OsStr>> for crate::ffi::OsStr {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<crate::ffi::OsStr>> for crate::ffi::OsString {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<crate::path::Path>> for &crate::ffi::OsStr {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<crate::path::Path>> for crate::ffi::OsStr {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<crate::path::Path>> for crate::ffi::OsString {}
 impl crate::cmp::PartialEq<crate::ffi::CStr> for crate::ffi::CString {}
 impl crate::cmp::PartialEq<crate::ffi::CString> for crate::ffi::CStr {}
 impl crate::cmp::PartialEq<crate::ffi::OsStr> for crate::ffi::OsString {}
 impl crate::cmp::PartialEq<crate::ffi::OsString> for &crate::ffi::OsStr {}
 impl crate::cmp::PartialEq<crate::ffi::OsString> for crate::ffi::OsStr {}
 impl crate::cmp::PartialEq<crate::path::Path> for &crate::ffi::OsStr {}
 impl crate::cmp::PartialEq<crate::path::Path> for crate::ffi::OsStr {}
 impl crate::cmp::PartialEq<crate::path::Path> for crate::ffi::OsString {}
 impl crate::cmp::PartialEq<crate::path::PathBuf> for &crate::ffi::OsStr {}
 impl crate::cmp::PartialEq<crate::path::PathBuf> for crate::ffi::OsStr {}
 impl crate::cmp::PartialEq<crate::path::PathBuf> for crate::ffi::OsString {}
 impl crate::cmp::PartialEq<str> for crate::ffi::OsStr {}
 impl crate::cmp::PartialEq<str> for crate::ffi::OsString {}
 impl crate::cmp::PartialOrd for crate::ffi::CStr {}
 impl crate::cmp::PartialOrd for crate::ffi::CString {}
 impl crate::cmp::PartialOrd for crate::ffi::OsStr {}
 impl crate::cmp::PartialOrd for crate::ffi::OsString {}
 impl crate::cmp::PartialOrd<&crate::ffi::OsStr> for crate::ffi::OsString {}
 impl crate::cmp::PartialOrd<&crate::path::Path> for crate::ffi::OsStr {}
 impl crate::cmp::PartialOrd<&crate::path::Path> for crate::ffi::OsString {}
 impl crate::cmp::PartialOrd<crate::borrow::Cow<crate::ffi::OsStr>> for &crate::ffi::OsStr {}
 impl crate::cmp::PartialOrd<crate::borrow::Cow<crate::ffi::OsStr>> for crate::ffi::OsStr {}
 impl crate::cmp::PartialOrd<crate::borrow::Cow<crate::ffi::OsStr>> for crate::ffi::OsString {}
 impl crate::cmp::PartialOrd<crate::borrow::Cow<crate::path::Path>> for &crate::ffi::OsStr {}
 impl crate::cmp::PartialOrd<crate::borrow::Cow<crate::path::Path>> for crate::ffi::OsStr {}
 impl crate::cmp::PartialOrd<crate::borrow::Cow<crate::path::Path>> for crate::ffi::OsString {}
 impl crate::cmp::PartialOrd<crate::ffi::OsStr> for crate::ffi::OsString {}
 impl crate::cmp::PartialOrd<crate::ffi::OsString> for &crate::ffi::OsStr {}
 impl crate::cmp::PartialOrd<crate::ffi::OsString> for crate::ffi::OsStr {}
 impl crate::cmp::PartialOrd<crate::path::Path> for &crate::ffi::OsStr {}
 impl crate::cmp::PartialOrd<crate::path::Path> for crate::ffi::OsStr {}
 impl crate::cmp::PartialOrd<crate::path::Path> for crate::ffi::OsString {}
 impl crate::cmp::PartialOrd<crate::path::PathBuf> for &crate::ffi::OsStr {}
 impl crate::cmp::PartialOrd<crate::path::PathBuf> for crate::ffi::OsStr {}
 impl crate::cmp::PartialOrd<crate::path::PathBuf> for crate::ffi::OsString {}
 impl crate::cmp::PartialOrd<str> for crate::ffi::OsStr {}
 impl crate::cmp::PartialOrd<str> for crate::ffi::OsString {}
 impl crate::convert::AsRef<crate::ffi::CStr> for crate::ffi::CStr {}
 impl crate::convert::AsRef<crate::ffi::CStr> for crate::ffi::CString {}
 impl crate::convert::AsRef<crate::ffi::OsStr> for crate::ffi::OsStr {}
 impl crate::convert::AsRef<crate::ffi::OsStr> for crate::ffi::OsString {}
 impl crate::convert::AsRef<crate::path::Path> for crate::ffi::OsStr {}
 impl crate::convert::AsRef<crate::path::Path> for crate::ffi::OsString {}
 impl crate::convert::From<&crate::ffi::CStr> for crate::ffi::CString {}
 impl crate::convert::From<crate::borrow::Cow<crate::ffi::CStr>> for crate::ffi::CString {}
 impl crate::convert::From<crate::borrow::Cow<crate::ffi::OsStr>> for crate::ffi::OsString {}
 impl crate::convert::From<crate::boxed::Box<crate::ffi::CStr>> for crate::ffi::CString {}
 impl crate::convert::From<crate::boxed::Box<crate::ffi::OsStr>> for crate::ffi::OsString {}
 impl crate::convert::From<crate::path::PathBuf> for crate::ffi::OsString {}
 impl crate::convert::From<crate::string::String> for crate::ffi::OsString {}
 impl crate::convert::From<crate::vec::Vec<crate::num::NonZero<u8>>> for crate::ffi::CString {}
 impl crate::default::Default for &crate::ffi::CStr {}
 impl crate::default::Default for &crate::ffi::OsStr {}
 impl crate::default::Default for crate::ffi::CString {}
 impl crate::default::Default for crate::ffi::OsString {}
 impl crate::error::Error for crate::ffi::FromBytesUntilNulError {}
 impl crate::error::Error for crate::ffi::FromBytesWithNulError {}
 impl crate::error::Error for crate::ffi::FromVecWithNulError {}
 impl crate::error::Error for crate::ffi::IntoStringError {}
 impl crate::error::Error for crate::ffi::NulError {}
 impl crate::ffi::CStr {
  pub fn from_ptr(_: *const crate::ffi::c_char) -> &crate::ffi::CStr {}
  pub fn from_bytes_until_nul(_: &[u8]) -> crate::result::Result<&crate::ffi::CStr, crate::ffi::FromBytesUntilNulError> {}
  pub fn from_bytes_with_nul(_: &[u8]) -> crate::result::Result<&Self, crate::ffi::FromBytesWithNulError> {}
  pub fn from_bytes_with_nul_unchecked(_: &[u8]) -> &crate::ffi::CStr {}
  pub fn as_ptr(&self) -> *const crate::ffi::c_char {}
  pub fn count_bytes(&self) -> usize {}
  pub fn is_empty(&self) -> bool {}
  pub fn to_bytes(&self) -> &[u8] {}
  pub fn to_bytes_with_nul(&self) -> &[u8] {}
  pub fn to_str(&self) -> crate::result::Result<&str, crate::str::Utf8Error> {}
  pub fn to_string_lossy(&self) -> crate::borrow::Cow<str> {}
  pub fn into_c_string(self: crate::boxed::Box<Self>) -> crate::ffi::CString {}
 }
 impl crate::ffi::CString {
  pub fn new<T: crate::convert::Into<crate::vec::Vec<u8>>>(_: T) -> crate::result::Result<crate::ffi::CString, crate::ffi::NulError> {}
  pub fn from_vec_unchecked(_: crate::vec::Vec<u8>) -> Self {}
  pub fn from_raw(_: *mut crate::ffi::c_char) -> crate::ffi::CString {}
  pub fn into_raw(self) -> *mut crate::ffi::c_char {}
  pub fn into_string(self) -> crate::result::Result<crate::string::String, crate::ffi::IntoStringError> {}
  pub fn into_bytes(self) -> crate::vec::Vec<u8> {}
  pub fn into_bytes_with_nul(self) -> crate::vec::Vec<u8> {}
  pub fn as_bytes(&self) -> &[u8] {}
  pub fn as_bytes_with_nul(&self) -> &[u8] {}
  pub fn as_c_str(&self) -> &crate::ffi::CStr {}
  pub fn into_boxed_c_str(self) -> crate::boxed::Box<crate::ffi::CStr> {}
  pub fn from_vec_with_nul_unchecked(_: crate::vec::Vec<u8>) -> Self {}
  pub fn from_vec_with_nul(_: crate::vec::Vec<u8>) -> crate::result::Result<Self, crate::ffi::FromVecWithNulError> {}
 }
 impl crate::ffi::FromVecWithNulError {
  pub fn as_bytes(&self) -> &[u8] {}
  pub fn into_bytes(self) -> crate::vec::Vec<u8> {}
 }
 impl crate::ffi::IntoStringError {
  pub fn into_cstring(self) -> crate::ffi::CString {}
  pub fn utf8_error(&self) -> crate::str::Utf8Error {}
 }
 impl crate::ffi::NulError {
  pub fn nul_position(&self) -> usize {}
  pub fn into_vec(self) -> crate::vec::Vec<u8> {}
 }
 impl crate::ffi::OsStr {
  pub fn new<S: crate::convert::AsRef<crate::ffi::OsStr> + ?crate::marker::Sized>(_: &S) -> &crate::ffi::OsStr {}
  pub fn from_encoded_bytes_unchecked(_: &[u8]) -> &Self {}
  pub fn to_str(&self) -> crate::option::Option<&str> {}
  pub fn to_string_lossy(&self) -> crate::borrow::Cow<str> {}
  pub fn to_os_string(&self) -> crate::ffi::OsString {}
  pub fn is_empty(&self) -> bool {}
  pub fn len(&self) -> usize {}
  pub fn into_os_string(self: crate::boxed::Box<Self>) -> crate::ffi::OsString {}
  pub fn as_encoded_bytes(&self) -> &[u8] {}
  pub fn make_ascii_lowercase(&mut self) {}
  pub fn make_ascii_uppercase(&mut self) {}
  pub fn to_ascii_lowercase(&self) -> crate::ffi::OsString {}
  pub fn to_ascii_uppercase(&self) -> crate::ffi::OsString {}
  pub fn is_ascii(&self) -> bool {}
  pub fn eq_ignore_ascii_case<S: crate::convert::AsRef<crate::ffi::OsStr>>(&self, _: S) -> bool {}
  pub fn display(&self) -> crate::ffi::os_str::Display {}
 }
 impl crate::ffi::OsString {
  pub fn new() -> crate::ffi::OsString {}
  pub fn from_encoded_bytes_unchecked(_: crate::vec::Vec<u8>) -> Self {}
  pub fn as_os_str(&self) -> &crate::ffi::OsStr {}
  pub fn into_encoded_bytes(self) -> crate::vec::Vec<u8> {}
  pub fn into_string(self) -> crate::result::Result<crate::string::String, crate::ffi::OsString> {}
  pub fn push<T: crate::convert::AsRef<crate::ffi::OsStr>>(&mut self, _: T) {}
  pub fn with_capacity(_: usize) -> crate::ffi::OsString {}
  pub fn clear(&mut self) {}
  pub fn capacity(&self) -> usize {}
  pub fn reserve(&mut self, _: usize) {}
  pub fn try_reserve(&mut self, _: usize) -> crate::result::Result<(), crate::collections::TryReserveError> {}
  pub fn reserve_exact(&mut self, _: usize) {}
  pub fn try_reserve_exact(&mut self, _: usize) -> crate::result::Result<(), crate::collections::TryReserveError> {}
  pub fn shrink_to_fit(&mut self) {}
  pub fn shrink_to(&mut self, _: usize) {}
  pub fn into_boxed_os_str(self) -> crate::boxed::Box<crate::ffi::OsStr> {}
  pub fn leak(self) -> &mut crate::ffi::OsStr {}
 }
 impl crate::fmt::Debug for crate::ffi::CStr {}
 impl crate::fmt::Debug for crate::ffi::CString {}
 impl crate::fmt::Debug for crate::ffi::FromBytesUntilNulError {}
 impl crate::fmt::Debug for crate::ffi::FromBytesWithNulError {}
 impl crate::fmt::Debug for crate::ffi::FromVecWithNulError {}
 impl crate::fmt::Debug for crate::ffi::IntoStringError {}
 impl crate::fmt::Debug for crate::ffi::NulError {}
 impl crate::fmt::Debug for crate::ffi::OsStr {}
 impl crate::fmt::Debug for crate::ffi::OsString {}
 impl crate::fmt::Debug for crate::ffi::c_void {}
 impl crate::fmt::Display for crate::ffi::FromBytesUntilNulError {}
 impl crate::fmt::Display for crate::ffi::FromBytesWithNulError {}
 impl crate::fmt::Display for crate::ffi::FromVecWithNulError {}
 impl crate::fmt::Display for crate::ffi::IntoStringError {}
 impl crate::fmt::Display for crate::ffi::NulError {}
 impl crate::fmt::Write for crate::ffi::OsString {}
 impl crate::hash::Hash for crate::ffi::CStr {}
 impl crate::hash::Hash for crate::ffi::CString {}
 impl crate::hash::Hash for crate::ffi::OsStr {}
 impl crate::hash::Hash for crate::ffi::OsString {}
 impl crate::iter::Extend<&crate::ffi::OsStr> for crate::ffi::OsString {}
 impl crate::iter::Extend<crate::borrow::Cow<crate::ffi::OsStr>> for crate::ffi::OsString {}
 impl crate::iter::Extend<crate::ffi::OsString> for crate::ffi::OsString {}
 impl crate::iter::FromIterator<&crate::ffi::OsStr> for crate::ffi::OsString {}
 impl crate::iter::FromIterator<crate::borrow::Cow<crate::ffi::OsStr>> for crate::ffi::OsString {}
 impl crate::iter::FromIterator<crate::ffi::OsString> for crate::ffi::OsString {}
 impl crate::marker::Copy for crate::ffi::FromBytesWithNulError {}
 impl crate::ops::Deref for crate::ffi::CString { type Target = crate::ffi::CStr; }
 impl crate::ops::Deref for crate::ffi::OsString { type Target = crate::ffi::OsStr; }
 impl crate::ops::DerefMut for crate::ffi::OsString {}
 impl crate::ops::Drop for crate::ffi::CString {}
 impl crate::ops::Index<crate::ops::RangeFrom<usize>> for crate::ffi::CStr { type Output = crate::ffi::CStr; }
 impl crate::ops::Index<crate::ops::RangeFull> for crate::ffi::CString { type Output = crate::ffi::CStr; }
 impl crate::ops::Index<crate::ops::RangeFull> for crate::ffi::OsString { type Output = crate::ffi::OsStr; }
 impl crate::ops::IndexMut<crate::ops::RangeFull> for crate::ffi::OsString {}
 impl crate::os::unix::ffi::OsStrExt for crate::ffi::OsStr {}
 impl crate::os::unix::ffi::OsStringExt for crate::ffi::OsString {}
 impl crate::os::windows::ffi::OsStrExt for crate::ffi::OsStr {}
 impl crate::os::windows::ffi::OsStringExt for crate::ffi::OsString {}
 impl crate::str::FromStr for crate::ffi::CString { type Err = crate::ffi::NulError; }
 impl crate::str::FromStr for crate::ffi::OsString { type Err = crate::convert::Infallible; }
 impl<S: crate::borrow::Borrow<crate::ffi::OsStr>> crate::slice::Join<&crate::ffi::OsStr> for [S] { type Output = crate::ffi::OsString; }
 impl<T: ?crate::marker::Sized + crate::convert::AsRef<crate::ffi::OsStr>> crate::convert::From<&T> for crate::ffi::OsString {}
 pub mod c_str {
  pub use crate::ffi::CStr;
  pub use crate::ffi::CString;
  pub use crate::ffi::FromBytesUntilNulError;
  pub use crate::ffi::FromBytesWithNulError;
  pub use crate::ffi::FromVecWithNulError;
  pub use crate::ffi::IntoStringError;
  pub use crate::ffi::NulError;
 }
 pub mod os_str {
  pub use crate::ffi::OsStr;
  pub use crate::ffi::OsString;
  pub struct Display {}
  impl crate::fmt::Debug for crate::ffi::os_str::Display {}
  impl crate::fmt::Display for crate::ffi::os_str::Display {}
 }
 mod primitives {
  mod c_char_definition {
   #[unstable]
   pub type c_char = i8;
  }
  mod c_int_definition {
   #[unstable]
   pub type c_int = i32;
   #[unstable]
   pub type c_uint = u32;
  }
  mod c_long_definition {
   #[unstable]
   pub type c_long = i64;
   #[unstable]
   pub type c_ulong = u64;
  }
 }
}
pub mod fmt {
 pub enum Alignment { Left, Right, Center }
 pub struct Arguments {}
 pub trait Binary {
  fn fmt(&self, _: &mut crate::fmt::Formatter) -> crate::fmt::Result;
 }
 macro_rules! Debug { () => {} } pub use Debug;
 pub trait Debug {
  fn fmt(&self, _: &mut crate::fmt::Formatter) -> crate::fmt::Result;
 }
 pub struct DebugList {}
 pub struct DebugMap {}
 pub struct DebugSet {}
 pub struct DebugStruct {}
 pub struct DebugTuple {}
 pub trait Display {
  fn fmt(&self, _: &mut crate::fmt::Formatter) -> crate::fmt::Result;
 }
 pub struct Error;
 pub struct Formatter {}
 pub struct FromFn<F> {}
 pub trait LowerExp {
  fn fmt(&self, _: &mut crate::fmt::Formatter) -> crate::fmt::Result;
 }
 pub trait LowerHex {
  fn fmt(&self, _: &mut crate::fmt::Formatter) -> crate::fmt::Result;
 }
 pub trait Octal {
  fn fmt(&self, _: &mut crate::fmt::Formatter) -> crate::fmt::Result;
 }
 pub trait Pointer {
  fn fmt(&self, _: &mut crate::fmt::Formatter) -> crate::fmt::Result;
 }
 pub type Result = crate::result::Result<(), crate::fmt::Error>;
 pub trait UpperExp {
  fn fmt(&self, _: &mut crate::fmt::Formatter) -> crate::fmt::Result;
 }
 pub trait UpperHex {
  fn fmt(&self, _: &mut crate::fmt::Formatter) -> crate::fmt::Result;
 }
 pub trait Write {
  fn write_str(&mut self, _: &str) -> crate::fmt::Result;
  fn write_char(&mut self, _: char) -> crate::fmt::Result {}
  fn write_fmt(&mut self, _: crate::fmt::Arguments) -> crate::fmt::Result {}
 }
 pub fn format(_: crate::fmt::Arguments) -> crate::string::String {}
 pub fn from_fn<F: crate::ops::Fn(&mut crate::fmt::Formatter) -> crate::fmt::Result>(_: F) -> crate::fmt::FromFn<F> {}
 pub fn write(_: &mut dyn crate::fmt::Write, _: crate::fmt::Arguments) -> crate::fmt::Result {}
 impl crate::clone::Clone for crate::fmt::Alignment {}
 impl crate::clone::Clone for crate::fmt::Arguments {}
 impl crate::clone::Clone for crate::fmt::Error {}
 impl crate::cmp::Eq for crate::fmt::Alignment {}
 impl crate::cmp::Eq for crate::fmt::Error {}
 impl crate::cmp::Ord for crate::fmt::Error {}
 impl crate::cmp::PartialEq for crate::fmt::Alignment {}
 impl crate::cmp::PartialEq for crate::fmt::Error {}
 impl crate::cmp::PartialOrd for crate::fmt::Error {}
 impl crate::default::Default for crate::fmt::Error {}
 impl crate::error::Error for crate::fmt::Error {}
 impl crate::fmt::Arguments {
  pub fn as_str(&self) -> crate::option::Option<&str> {}
 }
 impl crate::fmt::Binary for i128 {}
 impl crate::fmt::Binary for i16 {}
 impl crate::fmt::Binary for i32 {}
 impl crate::fmt::Binary for i64 {}
 impl crate::fmt::Binary for i8 {}
 impl crate::fmt::Binary for isize {}
 impl crate::fmt::Binary for u128 {}
 impl crate::fmt::Binary for u16 {}
 impl crate::fmt::Binary for u32 {}
 impl crate::fmt::Binary for u64 {}
 impl crate::fmt::Binary for u8 {}
 impl crate::fmt::Binary for usize {}
 impl crate::fmt::Debug for ! {}
 impl crate::fmt::Debug for () {}
 impl crate::fmt::Debug for bool {}
 impl crate::fmt::Debug for char {}
 impl crate::fmt::Debug for crate::fmt::Alignment {}
 impl crate::fmt::Debug for crate::fmt::Arguments {}
 impl crate::fmt::Debug for crate::fmt::Error {}
 impl crate::fmt::Debug for f32 {}
 impl crate::fmt::Debug for f64 {}
 impl crate::fmt::Debug for i128 {}
 impl crate::fmt::Debug for i16 {}
 impl crate::fmt::Debug for i32 {}
 impl crate::fmt::Debug for i64 {}
 impl crate::fmt::Debug for i8 {}
 impl crate::fmt::Debug for isize {}
 impl crate::fmt::Debug for str {}
 impl crate::fmt::Debug for u128 {}
 impl crate::fmt::Debug for u16 {}
 impl crate::fmt::Debug for u32 {}
 impl crate::fmt::Debug for u64 {}
 impl crate::fmt::Debug for u8 {}
 impl crate::fmt::Debug for usize {}
 impl crate::fmt::DebugList {
  pub fn entry(&mut self, _: &dyn crate::fmt::Debug) -> &mut Self {}
  pub fn entries<D, I>(&mut self, _: I) -> &mut Self where D: crate::fmt::Debug, I: crate::iter::IntoIterator<Item = D> {}
  pub fn finish_non_exhaustive(&mut self) -> crate::fmt::Result {}
  pub fn finish(&mut self) -> crate::fmt::Result {}
 }
 impl crate::fmt::DebugMap {
  pub fn entry(&mut self, _: &dyn crate::fmt::Debug, _: &dyn crate::fmt::Debug) -> &mut Self {}
  pub fn key(&mut self, _: &dyn crate::fmt::Debug) -> &mut Self {}
  pub fn value(&mut self, _: &dyn crate::fmt::Debug) -> &mut Self {}
  pub fn entries<K, V, I>(&mut self, _: I) -> &mut Self where K: crate::fmt::Debug, V: crate::fmt::Debug, I: crate::iter::IntoIterator<Item = (K, V)> {}
  pub fn finish_non_exhaustive(&mut self) -> crate::fmt::Result {}
  pub fn finish(&mut self) -> crate::fmt::Result {}
 }
 impl crate::fmt::DebugSet {
  pub fn entry(&mut self, _: &dyn crate::fmt::Debug) -> &mut Self {}
  pub fn entries<D, I>(&mut self, _: I) -> &mut Self where D: crate::fmt::Debug, I: crate::iter::IntoIterator<Item = D> {}
  pub fn finish_non_exhaustive(&mut self) -> crate::fmt::Result {}
  pub fn finish(&mut self) -> crate::fmt::Result {}
 }
 impl crate::fmt::DebugStruct {
  pub fn field(&mut self, _: &str, _: &dyn crate::fmt::Debug) -> &mut Self {}
  pub fn finish_non_exhaustive(&mut self) -> crate::fmt::Result {}
  pub fn finish(&mut self) -> crate::fmt::Result {}
 }
 impl crate::fmt::DebugTuple {
  pub fn field(&mut self, _: &dyn crate::fmt::Debug) -> &mut Self {}
  pub fn finish_non_exhaustive(&mut self) -> crate::fmt::Result {}
  pub fn finish(&mut self) -> crate::fmt::Result {}
 }
 impl crate::fmt::Display for ! {}
 impl crate::fmt::Display for bool {}
 impl crate::fmt::Display for char {}
 impl crate::fmt::Display for crate::fmt::Arguments {}
 impl crate::fmt::Display for crate::fmt::Error {}
 impl crate::fmt::Display for f32 {}
 impl crate::fmt::Display for f64 {}
 impl crate::fmt::Display for i128 {}
 impl crate::fmt::Display for i16 {}
 impl crate::fmt::Display for i32 {}
 impl crate::fmt::Display for i64 {}
 impl crate::fmt::Display for i8 {}
 impl crate::fmt::Display for isize {}
 impl crate::fmt::Display for str {}
 impl crate::fmt::Display for u128 {}
 impl crate::fmt::Display for u16 {}
 impl crate::fmt::Display for u32 {}
 impl crate::fmt::Display for u64 {}
 impl crate::fmt::Display for u8 {}
 impl crate::fmt::Display for usize {}
 impl crate::fmt::Formatter {
  pub fn pad_integral(&mut self, _: bool, _: &str, _: &str) -> crate::fmt::Result {}
  pub fn pad(&mut self, _: &str) -> crate::fmt::Result {}
  pub fn write_str(&mut self, _: &str) -> crate::fmt::Result {}
  pub fn write_fmt(&mut self, _: crate::fmt::Arguments) -> crate::fmt::Result {}
  pub fn flags(&self) -> u32 {}
  pub fn fill(&self) -> char {}
  pub fn align(&self) -> crate::option::Option<crate::fmt::Alignment> {}
  pub fn width(&self) -> crate::option::Option<usize> {}
  pub fn precision(&self) -> crate::option::Option<usize> {}
  pub fn sign_plus(&self) -> bool {}
  pub fn sign_minus(&self) -> bool {}
  pub fn alternate(&self) -> bool {}
  pub fn sign_aware_zero_pad(&self) -> bool {}
  pub fn debug_struct(&mut self, _: &str) -> crate::fmt::DebugStruct {}
  pub fn debug_tuple(&mut self, _: &str) -> crate::fmt::DebugTuple {}
  pub fn debug_list(&mut self) -> crate::fmt::DebugList {}
  pub fn debug_set(&mut self) -> crate::fmt::DebugSet {}
  pub fn debug_map(&mut self) -> crate::fmt::DebugMap {}
 }
 impl crate::fmt::LowerExp for f32 {}
 impl crate::fmt::LowerExp for f64 {}
 impl crate::fmt::LowerExp for i128 {}
 impl crate::fmt::LowerExp for i16 {}
 impl crate::fmt::LowerExp for i32 {}
 impl crate::fmt::LowerExp for i64 {}
 impl crate::fmt::LowerExp for i8 {}
 impl crate::fmt::LowerExp for isize {}
 impl crate::fmt::LowerExp for u128 {}
 impl crate::fmt::LowerExp for u16 {}
 impl crate::fmt::LowerExp for u32 {}
 impl crate::fmt::LowerExp for u64 {}
 impl crate::fmt::LowerExp for u8 {}
 impl crate::fmt::LowerExp for usize {}
 impl crate::fmt::LowerHex for i128 {}
 impl crate::fmt::LowerHex for i16 {}
 impl crate::fmt::LowerHex for i32 {}
 impl crate::fmt::LowerHex for i64 {}
 impl crate::fmt::LowerHex for i8 {}
 impl crate::fmt::LowerHex for isize {}
 impl crate::fmt::LowerHex for u128 {}
 impl crate::fmt::LowerHex for u16 {}
 impl crate::fmt::LowerHex for u32 {}
 impl crate::fmt::LowerHex for u64 {}
 impl crate::fmt::LowerHex for u8 {}
 impl crate::fmt::LowerHex for usize {}
 impl crate::fmt::Octal for i128 {}
 impl crate::fmt::Octal for i16 {}
 impl crate::fmt::Octal for i32 {}
 impl crate::fmt::Octal for i64 {}
 impl crate::fmt::Octal for i8 {}
 impl crate::fmt::Octal for isize {}
 impl crate::fmt::Octal for u128 {}
 impl crate::fmt::Octal for u16 {}
 impl crate::fmt::Octal for u32 {}
 impl crate::fmt::Octal for u64 {}
 impl crate::fmt::Octal for u8 {}
 impl crate::fmt::Octal for usize {}
 impl crate::fmt::UpperExp for f32 {}
 impl crate::fmt::UpperExp for f64 {}
 impl crate::fmt::UpperExp for i128 {}
 impl crate::fmt::UpperExp for i16 {}
 impl crate::fmt::UpperExp for i32 {}
 impl crate::fmt::UpperExp for i64 {}
 impl crate::fmt::UpperExp for i8 {}
 impl crate::fmt::UpperExp for isize {}
 impl crate::fmt::UpperExp for u128 {}
 impl crate::fmt::UpperExp for u16 {}
 impl crate::fmt::UpperExp for u32 {}
 impl crate::fmt::UpperExp for u64 {}
 impl crate::fmt::UpperExp for u8 {}
 impl crate::fmt::UpperExp for usize {}
 impl crate::fmt::UpperHex for i128 {}
 impl crate::fmt::UpperHex for i16 {}
 impl crate::fmt::UpperHex for i32 {}
 impl crate::fmt::UpperHex for i64 {}
 impl crate::fmt::UpperHex for i8 {}
 impl crate::fmt::UpperHex for isize {}
 impl crate::fmt::UpperHex for u128 {}
 impl crate::fmt::UpperHex for u16 {}
 impl crate::fmt::UpperHex for u32 {}
 impl crate::fmt::UpperHex for u64 {}
 impl crate::fmt::UpperHex for u8 {}
 impl crate::fmt::UpperHex for usize {}
 impl crate::fmt::Write for crate::fmt::Formatter {}
 impl crate::hash::Hash for crate::fmt::Error {}
 impl crate::marker::Copy for crate::fmt::Alignment {}
 impl crate::marker::Copy for crate::fmt::Arguments {}
 impl crate::marker::Copy for crate::fmt::Error {}
 impl<A: crate::fmt::Debug, Z: crate::fmt::Debug, Y: crate::fmt::Debug, X: crate::fmt::Debug, W: crate::fmt::Debug, V: crate::fmt::Debug, U: crate::fmt::Debug, T: crate::fmt::Debug> crate::fmt::Debug for (A, Z, Y, X, W, V, U, T,) {}
 impl<B: crate::fmt::Debug, A: crate::fmt::Debug, Z: crate::fmt::Debug, Y: crate::fmt::Debug, X: crate::fmt::Debug, W: crate::fmt::Debug, V: crate::fmt::Debug, U: crate::fmt::Debug, T: crate::fmt::Debug> crate::fmt::Debug for (B, A, Z, Y, X, W, V, U, T,) {}
 impl<C: crate::fmt::Debug, B: crate::fmt::Debug, A: crate::fmt::Debug, Z: crate::fmt::Debug, Y: crate::fmt::Debug, X: crate::fmt::Debug, W: crate::fmt::Debug, V: crate::fmt::Debug, U: crate::fmt::Debug, T: crate::fmt::Debug> crate::fmt::Debug for (C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<D: crate::fmt::Debug, C: crate::fmt::Debug, B: crate::fmt::Debug, A: crate::fmt::Debug, Z: crate::fmt::Debug, Y: crate::fmt::Debug, X: crate::fmt::Debug, W: crate::fmt::Debug, V: crate::fmt::Debug, U: crate::fmt::Debug, T: crate::fmt::Debug> crate::fmt::Debug for (D, C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<E: crate::fmt::Debug, D: crate::fmt::Debug, C: crate::fmt::Debug, B: crate::fmt::Debug, A: crate::fmt::Debug, Z: crate::fmt::Debug, Y: crate::fmt::Debug, X: crate::fmt::Debug, W: crate::fmt::Debug, V: crate::fmt::Debug, U: crate::fmt::Debug, T: crate::fmt::Debug> crate::fmt::Debug for (E, D, C, B, A, Z, Y, X, W, V, U, T,) {}
 impl<F: crate::marker::FnPtr> crate::fmt::Debug for F {}
 impl<F: crate::marker::FnPtr> crate::fmt::Pointer for F {}
 impl<F> crate::fmt::Debug for crate::fmt::FromFn<F> where F: crate::ops::Fn(&mut crate::fmt::Formatter) -> crate::fmt::Result {}
 impl<F> crate::fmt::Display for crate::fmt::FromFn<F> where F: crate::ops::Fn(&mut crate::fmt::Formatter) -> crate::fmt::Result {}
 impl<T: crate::fmt::Binary> crate::fmt::Binary for &T {}
 impl<T: crate::fmt::Binary> crate::fmt::Binary for &mut T {}
 impl<T: crate::fmt::Debug, const N: usize> crate::fmt::Debug for [T; N] {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for &T {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for &mut T {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for (T,) {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for [T] {}
 impl<T: crate::fmt::Display> crate::fmt::Display for &T {}
 impl<T: crate::fmt::Display> crate::fmt::Display for &mut T {}
 impl<T: crate::fmt::LowerExp> crate::fmt::LowerExp for &T {}
 impl<T: crate::fmt::LowerExp> crate::fmt::LowerExp for &mut T {}
 impl<T: crate::fmt::LowerHex> crate::fmt::LowerHex for &T {}
 impl<T: crate::fmt::LowerHex> crate::fmt::LowerHex for &mut T {}
 impl<T: crate::fmt::Octal> crate::fmt::Octal for &T {}
 impl<T: crate::fmt::Octal> crate::fmt::Octal for &mut T {}
 impl<T: crate::fmt::UpperExp> crate::fmt::UpperExp for &T {}
 impl<T: crate::fmt::UpperExp> crate::fmt::UpperExp for &mut T {}
 impl<T: crate::fmt::UpperHex> crate::fmt::UpperHex for &T {}
 impl<T: crate::fmt::UpperHex> crate::fmt::UpperHex for &mut T {}
 impl<T> crate::fmt::Debug for *const T {}
 impl<T> crate::fmt::Debug for *mut T {}
 impl<T> crate::fmt::Pointer for &T {}
 impl<T> crate::fmt::Pointer for &mut T {}
 impl<T> crate::fmt::Pointer for *const T {}
 impl<T> crate::fmt::Pointer for *mut T {}
 impl<U: crate::fmt::Debug, T: crate::fmt::Debug> crate::fmt::Debug for (U, T,) {}
 impl<V: crate::fmt::Debug, U: crate::fmt::Debug, T: crate::fmt::Debug> crate::fmt::Debug for (V, U, T,) {}
 impl<W: crate::fmt::Debug, V: crate::fmt::Debug, U: crate::fmt::Debug, T: crate::fmt::Debug> crate::fmt::Debug for (W, V, U, T,) {}
 impl<W: crate::fmt::Write + ?crate::marker::Sized> crate::fmt::Write for &mut W {}
 impl<X: crate::fmt::Debug, W: crate::fmt::Debug, V: crate::fmt::Debug, U: crate::fmt::Debug, T: crate::fmt::Debug> crate::fmt::Debug for (X, W, V, U, T,) {}
 impl<Y: crate::fmt::Debug, X: crate::fmt::Debug, W: crate::fmt::Debug, V: crate::fmt::Debug, U: crate::fmt::Debug, T: crate::fmt::Debug> crate::fmt::Debug for (Y, X, W, V, U, T,) {}
 impl<Z: crate::fmt::Debug, Y: crate::fmt::Debug, X: crate::fmt::Debug, W: crate::fmt::Debug, V: crate::fmt::Debug, U: crate::fmt::Debug, T: crate::fmt::Debug> crate::fmt::Debug for (Z, Y, X, W, V, U, T,) {}
}
pub mod fs {
 pub struct DirBuilder {}
 pub struct DirEntry {}
 pub struct File {}
 pub struct FileTimes {}
 pub struct FileType {}
 pub struct Metadata {}
 pub struct OpenOptions {}
 pub struct Permissions {}
 pub struct ReadDir {}
 pub enum TryLockError { Error(crate::io::Error), WouldBlock }
 pub fn canonicalize<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::path::PathBuf> {}
 pub fn copy<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(_: P, _: Q) -> crate::io::Result<u64> {}
 pub fn create_dir<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<()> {}
 pub fn create_dir_all<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<()> {}
 pub fn exists<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<bool> {}
 pub fn hard_link<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(_: P, _: Q) -> crate::io::Result<()> {}
 pub fn metadata<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::fs::Metadata> {}
 pub fn read<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::vec::Vec<u8>> {}
 pub fn read_dir<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::fs::ReadDir> {}
 pub fn read_link<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::path::PathBuf> {}
 pub fn read_to_string<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::string::String> {}
 pub fn remove_dir<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<()> {}
 pub fn remove_dir_all<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<()> {}
 pub fn remove_file<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<()> {}
 pub fn rename<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(_: P, _: Q) -> crate::io::Result<()> {}
 pub fn set_permissions<P: crate::convert::AsRef<crate::path::Path>>(_: P, _: crate::fs::Permissions) -> crate::io::Result<()> {}
 pub fn soft_link<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(_: P, _: Q) -> crate::io::Result<()> {}
 pub fn symlink_metadata<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::fs::Metadata> {}
 pub fn write<P: crate::convert::AsRef<crate::path::Path>, C: crate::convert::AsRef<[u8]>>(_: P, _: C) -> crate::io::Result<()> {}
 impl crate::clone::Clone for crate::fs::FileTimes {}
 impl crate::clone::Clone for crate::fs::FileType {}
 impl crate::clone::Clone for crate::fs::Metadata {}
 impl crate::clone::Clone for crate::fs::OpenOptions {}
 impl crate::clone::Clone for crate::fs::Permissions {}
 impl crate::cmp::Eq for crate::fs::FileType {}
 impl crate::cmp::Eq for crate::fs::Permissions {}
 impl crate::cmp::PartialEq for crate::fs::FileType {}
 impl crate::cmp::PartialEq for crate::fs::Permissions {}
 impl crate::convert::From<crate::os::fd::OwnedFd> for crate::fs::File {}
 impl crate::convert::From<crate::os::windows::io::OwnedHandle> for crate::fs::File {}
 impl crate::default::Default for crate::fs::FileTimes {}
 impl crate::error::Error for crate::fs::TryLockError {}
 impl crate::fmt::Debug for crate::fs::DirBuilder {}
 impl crate::fmt::Debug for crate::fs::DirEntry {}
 impl crate::fmt::Debug for crate::fs::File {}
 impl crate::fmt::Debug for crate::fs::FileTimes {}
 impl crate::fmt::Debug for crate::fs::FileType {}
 impl crate::fmt::Debug for crate::fs::Metadata {}
 impl crate::fmt::Debug for crate::fs::OpenOptions {}
 impl crate::fmt::Debug for crate::fs::Permissions {}
 impl crate::fmt::Debug for crate::fs::ReadDir {}
 impl crate::fmt::Debug for crate::fs::TryLockError {}
 impl crate::fmt::Display for crate::fs::TryLockError {}
 impl crate::fs::DirBuilder {
  pub fn new() -> crate::fs::DirBuilder {}
  pub fn recursive(&mut self, _: bool) -> &mut Self {}
  pub fn create<P: crate::convert::AsRef<crate::path::Path>>(&self, _: P) -> crate::io::Result<()> {}
 }
 impl crate::fs::DirEntry {
  pub fn path(&self) -> crate::path::PathBuf {}
  pub fn metadata(&self) -> crate::io::Result<crate::fs::Metadata> {}
  pub fn file_type(&self) -> crate::io::Result<crate::fs::FileType> {}
  pub fn file_name(&self) -> crate::ffi::OsString {}
 }
 impl crate::fs::File {
  pub fn open<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::fs::File> {}
  pub fn create<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::fs::File> {}
  pub fn create_new<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::fs::File> {}
  pub fn options() -> crate::fs::OpenOptions {}
  pub fn sync_all(&self) -> crate::io::Result<()> {}
  pub fn sync_data(&self) -> crate::io::Result<()> {}
  pub fn lock(&self) -> crate::io::Result<()> {}
  pub fn lock_shared(&self) -> crate::io::Result<()> {}
  pub fn try_lock(&self) -> crate::result::Result<(), crate::fs::TryLockError> {}
  pub fn try_lock_shared(&self) -> crate::result::Result<(), crate::fs::TryLockError> {}
  pub fn unlock(&self) -> crate::io::Result<()> {}
  pub fn set_len(&self, _: u64) -> crate::io::Result<()> {}
  pub fn metadata(&self) -> crate::io::Result<crate::fs::Metadata> {}
  pub fn try_clone(&self) -> crate::io::Result<crate::fs::File> {}
  pub fn set_permissions(&self, _: crate::fs::Permissions) -> crate::io::Result<()> {}
  pub fn set_times(&self, _: crate::fs::FileTimes) -> crate::io::Result<()> {}
  pub fn set_modified(&self, _: crate::time::SystemTime) -> crate::io::Result<()> {}
 }
 impl crate::fs::FileTimes {
  pub fn new() -> Self {}
  pub fn set_accessed(self, _: crate::time::SystemTime) -> Self {}
  pub fn set_modified(self, _: crate::time::SystemTime) -> Self {}
 }
 impl crate::fs::FileType {
  pub fn is_dir(&self) -> bool {}
  pub fn is_file(&self) -> bool {}
  pub fn is_symlink(&self) -> bool {}
 }
 impl crate::fs::Metadata {
  pub fn file_type(&self) -> crate::fs::FileType {}
  pub fn is_dir(&self) -> bool {}
  pub fn is_file(&self) -> bool {}
  pub fn is_symlink(&self) -> bool {}
  pub fn len(&self) -> u64 {}
  pub fn permissions(&self) -> crate::fs::Permissions {}
  pub fn modified(&self) -> crate::io::Result<crate::time::SystemTime> {}
  pub fn accessed(&self) -> crate::io::Result<crate::time::SystemTime> {}
  pub fn created(&self) -> crate::io::Result<crate::time::SystemTime> {}
 }
 impl crate::fs::OpenOptions {
  pub fn new() -> Self {}
  pub fn read(&mut self, _: bool) -> &mut Self {}
  pub fn write(&mut self, _: bool) -> &mut Self {}
  pub fn append(&mut self, _: bool) -> &mut Self {}
  pub fn truncate(&mut self, _: bool) -> &mut Self {}
  pub fn create(&mut self, _: bool) -> &mut Self {}
  pub fn create_new(&mut self, _: bool) -> &mut Self {}
  pub fn open<P: crate::convert::AsRef<crate::path::Path>>(&self, _: P) -> crate::io::Result<crate::fs::File> {}
 }
 impl crate::fs::Permissions {
  pub fn readonly(&self) -> bool {}
  pub fn set_readonly(&mut self, _: bool) {}
 }
 impl crate::hash::Hash for crate::fs::FileType {}
 impl crate::io::IsTerminal for crate::fs::File {}
 impl crate::io::Read for &crate::fs::File {}
 impl crate::io::Read for crate::fs::File {}
 impl crate::io::Seek for &crate::fs::File {}
 impl crate::io::Seek for crate::fs::File {}
 impl crate::io::Write for &crate::fs::File {}
 impl crate::io::Write for crate::fs::File {}
 impl crate::iter::Iterator for crate::fs::ReadDir { type Item = crate::io::Result<crate::fs::DirEntry>; }
 impl crate::marker::Copy for crate::fs::FileTimes {}
 impl crate::marker::Copy for crate::fs::FileType {}
 impl crate::os::fd::AsFd for crate::fs::File {}
 impl crate::os::fd::AsRawFd for crate::fs::File {}
 impl crate::os::fd::FromRawFd for crate::fs::File {}
 impl crate::os::fd::IntoRawFd for crate::fs::File {}
 impl crate::os::linux::fs::MetadataExt for crate::fs::Metadata {}
 impl crate::os::unix::fs::DirBuilderExt for crate::fs::DirBuilder {}
 impl crate::os::unix::fs::DirEntryExt for crate::fs::DirEntry {}
 impl crate::os::unix::fs::FileExt for crate::fs::File {}
 impl crate::os::unix::fs::FileTypeExt for crate::fs::FileType {}
 impl crate::os::unix::fs::MetadataExt for crate::fs::Metadata {}
 impl crate::os::unix::fs::OpenOptionsExt for crate::fs::OpenOptions {}
 impl crate::os::unix::fs::PermissionsExt for crate::fs::Permissions {}
 impl crate::os::windows::fs::FileExt for crate::fs::File {}
 impl crate::os::windows::fs::FileTimesExt for crate::fs::FileTimes {}
 impl crate::os::windows::fs::FileTypeExt for crate::fs::FileType {}
 impl crate::os::windows::fs::MetadataExt for crate::fs::Metadata {}
 impl crate::os::windows::fs::OpenOptionsExt for crate::fs::OpenOptions {}
 impl crate::os::windows::io::AsHandle for crate::fs::File {}
 impl crate::os::windows::io::AsRawHandle for crate::fs::File {}
 impl crate::os::windows::io::FromRawHandle for crate::fs::File {}
 impl crate::os::windows::io::IntoRawHandle for crate::fs::File {}
}
pub mod future {
 pub trait Future {
  type Output;
  fn poll(self: crate::pin::Pin<&mut Self>, _: &mut crate::task::Context) -> crate::task::Poll<Self::Output>;
 }
 pub trait IntoFuture {
  type Output;
  type IntoFuture: crate::future::Future<Output = Self::Output>;
  fn into_future(self) -> Self::IntoFuture;
 }
 pub struct Pending<T> {}
 pub struct PollFn<F> {}
 pub struct Ready<T> {}
 pub fn pending<T>() -> crate::future::Pending<T> {}
 pub fn poll_fn<T, F>(_: F) -> crate::future::PollFn<F> where F: crate::ops::FnMut(&mut crate::task::Context) -> crate::task::Poll<T> {}
 pub fn ready<T>(_: T) -> crate::future::Ready<T> {}
 impl<F: ?crate::marker::Sized + crate::future::Future + crate::marker::Unpin> crate::future::Future for &mut F { type Output = F::Output; }
 impl<F: crate::future::Future> crate::future::IntoFuture for F { type Output = F::Output; type IntoFuture = F; }
 impl<F> crate::fmt::Debug for crate::future::PollFn<F> {}
 impl<T, F> crate::future::Future for crate::future::PollFn<F> where F: crate::ops::FnMut(&mut crate::task::Context) -> crate::task::Poll<T> { type Output = T; }
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::future::Ready<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::future::Ready<T> {}
 impl<T> crate::clone::Clone for crate::future::Pending<T> {}
 impl<T> crate::fmt::Debug for crate::future::Pending<T> {}
 impl<T> crate::future::Future for crate::future::Pending<T> { type Output = T; }
 impl<T> crate::future::Future for crate::future::Ready<T> { type Output = T; }
 impl<T> crate::future::Ready<T> {
  pub fn into_inner(self) -> T {}
 }
}
pub mod hash {
 pub trait BuildHasher {
  type Hasher: crate::hash::Hasher;
  fn build_hasher(&self) -> Self::Hasher;
  fn hash_one<T: crate::hash::Hash>(&self, _: T) -> u64 where Self: crate::marker::Sized, Self::Hasher: crate::hash::Hasher {}
 }
 pub struct BuildHasherDefault<H> {}
 pub struct DefaultHasher {}
 macro_rules! Hash { () => {} } pub use Hash;
 pub trait Hash {
  fn hash<H: crate::hash::Hasher>(&self, _: &mut H);
  fn hash_slice<H: crate::hash::Hasher>(_: &[Self], _: &mut H) where Self: crate::marker::Sized {}
 }
 pub trait Hasher {
  fn finish(&self) -> u64;
  fn write(&mut self, _: &[u8]);
  fn write_u8(&mut self, _: u8) {}
  fn write_u16(&mut self, _: u16) {}
  fn write_u32(&mut self, _: u32) {}
  fn write_u64(&mut self, _: u64) {}
  fn write_u128(&mut self, _: u128) {}
  fn write_usize(&mut self, _: usize) {}
  fn write_i8(&mut self, _: i8) {}
  fn write_i16(&mut self, _: i16) {}
  fn write_i32(&mut self, _: i32) {}
  fn write_i64(&mut self, _: i64) {}
  fn write_i128(&mut self, _: i128) {}
  fn write_isize(&mut self, _: isize) {}
 }
 pub struct RandomState {}
 pub struct SipHasher {}
 impl crate::clone::Clone for crate::hash::DefaultHasher {}
 impl crate::clone::Clone for crate::hash::RandomState {}
 impl crate::clone::Clone for crate::hash::SipHasher {}
 impl crate::default::Default for crate::hash::DefaultHasher {}
 impl crate::default::Default for crate::hash::RandomState {}
 impl crate::default::Default for crate::hash::SipHasher {}
 impl crate::fmt::Debug for crate::hash::DefaultHasher {}
 impl crate::fmt::Debug for crate::hash::RandomState {}
 impl crate::fmt::Debug for crate::hash::SipHasher {}
 impl crate::hash::BuildHasher for crate::hash::RandomState { type Hasher = crate::hash::DefaultHasher; }
 impl crate::hash::DefaultHasher {
  pub fn new() -> crate::hash::DefaultHasher {}
 }
 impl crate::hash::Hash for ! {}
 impl crate::hash::Hash for () {}
 impl crate::hash::Hash for bool {}
 impl crate::hash::Hash for char {}
 impl crate::hash::Hash for i128 {}
 impl crate::hash::Hash for i16 {}
 impl crate::hash::Hash for i32 {}
 impl crate::hash::Hash for i64 {}
 impl crate::hash::Hash for i8 {}
 impl crate::hash::Hash for isize {}
 impl crate::hash::Hash for str {}
 impl crate::hash::Hash for u128 {}
 impl crate::hash::Hash for u16 {}
 impl crate::hash::Hash for u32 {}
 impl crate::hash::Hash for u64 {}
 impl crate::hash::Hash for u8 {}
 impl crate::hash::Hash for usize {}
 impl crate::hash::Hasher for crate::hash::DefaultHasher {}
 impl crate::hash::Hasher for crate::hash::SipHasher {}
 impl crate::hash::RandomState {
  pub fn new() -> crate::hash::RandomState {}
 }
 impl crate::hash::SipHasher {
  pub fn new() -> crate::hash::SipHasher {}
  pub fn new_with_keys(_: u64, _: u64) -> crate::hash::SipHasher {}
 }
 impl<F: crate::marker::FnPtr> crate::hash::Hash for F {}
 impl<H: crate::default::Default + crate::hash::Hasher> crate::hash::BuildHasher for crate::hash::BuildHasherDefault<H> { type Hasher = H; }
 impl<H: crate::hash::Hasher + ?crate::marker::Sized> crate::hash::Hasher for &mut H {}
 impl<H> crate::clone::Clone for crate::hash::BuildHasherDefault<H> {}
 impl<H> crate::cmp::Eq for crate::hash::BuildHasherDefault<H> {}
 impl<H> crate::cmp::PartialEq for crate::hash::BuildHasherDefault<H> {}
 impl<H> crate::default::Default for crate::hash::BuildHasherDefault<H> {}
 impl<H> crate::fmt::Debug for crate::hash::BuildHasherDefault<H> {}
 impl<H> crate::hash::BuildHasherDefault<H> {
  pub fn new() -> Self {}
 }
 impl<T: ?crate::marker::Sized + crate::hash::Hash> crate::hash::Hash for &T {}
 impl<T: ?crate::marker::Sized + crate::hash::Hash> crate::hash::Hash for &mut T {}
 impl<T: ?crate::marker::Sized> crate::hash::Hash for *const T {}
 impl<T: ?crate::marker::Sized> crate::hash::Hash for *mut T {}
 impl<T: crate::hash::Hash, B: crate::hash::Hash, C: crate::hash::Hash, D: crate::hash::Hash, E: crate::hash::Hash, F: crate::hash::Hash, G: crate::hash::Hash, H: crate::hash::Hash, I: crate::hash::Hash, J: crate::hash::Hash, K: crate::hash::Hash, L: crate::hash::Hash> crate::hash::Hash for (T, B, C, D, E, F, G, H, I, J, K, L,) {}
 impl<T: crate::hash::Hash, B: crate::hash::Hash, C: crate::hash::Hash, D: crate::hash::Hash, E: crate::hash::Hash, F: crate::hash::Hash, G: crate::hash::Hash, H: crate::hash::Hash, I: crate::hash::Hash, J: crate::hash::Hash, K: crate::hash::Hash> crate::hash::Hash for (T, B, C, D, E, F, G, H, I, J, K,) {}
 impl<T: crate::hash::Hash, B: crate::hash::Hash, C: crate::hash::Hash, D: crate::hash::Hash, E: crate::hash::Hash, F: crate::hash::Hash, G: crate::hash::Hash, H: crate::hash::Hash, I: crate::hash::Hash, J: crate::hash::Hash> crate::hash::Hash for (T, B, C, D, E, F, G, H, I, J,) {}
 impl<T: crate::hash::Hash, B: crate::hash::Hash, C: crate::hash::Hash, D: crate::hash::Hash, E: crate::hash::Hash, F: crate::hash::Hash, G: crate::hash::Hash, H: crate::hash::Hash, I: crate::hash::Hash> crate::hash::Hash for (T, B, C, D, E, F, G, H, I,) {}
 impl<T: crate::hash::Hash, B: crate::hash::Hash, C: crate::hash::Hash, D: crate::hash::Hash, E: crate::hash::Hash, F: crate::hash::Hash, G: crate::hash::Hash, H: crate::hash::Hash> crate::hash::Hash for (T, B, C, D, E, F, G, H,) {}
 impl<T: crate::hash::Hash, B: crate::hash::Hash, C: crate::hash::Hash, D: crate::hash::Hash, E: crate::hash::Hash, F: crate::hash::Hash, G: crate::hash::Hash> crate::hash::Hash for (T, B, C, D, E, F, G,) {}
 impl<T: crate::hash::Hash, B: crate::hash::Hash, C: crate::hash::Hash, D: crate::hash::Hash, E: crate::hash::Hash, F: crate::hash::Hash> crate::hash::Hash for (T, B, C, D, E, F,) {}
 impl<T: crate::hash::Hash, B: crate::hash::Hash, C: crate::hash::Hash, D: crate::hash::Hash, E: crate::hash::Hash> crate::hash::Hash for (T, B, C, D, E,) {}
 impl<T: crate::hash::Hash, B: crate::hash::Hash, C: crate::hash::Hash, D: crate::hash::Hash> crate::hash::Hash for (T, B, C, D,) {}
 impl<T: crate::hash::Hash, B: crate::hash::Hash, C: crate::hash::Hash> crate::hash::Hash for (T, B, C,) {}
 impl<T: crate::hash::Hash, B: crate::hash::Hash> crate::hash::Hash for (T, B,) {}
 impl<T: crate::hash::Hash, const N: usize> crate::hash::Hash for [T; N] {}
 impl<T: crate::hash::Hash> crate::hash::Hash for (T,) {}
 impl<T: crate::hash::Hash> crate::hash::Hash for [T] {}
}
pub mod hint {
 pub fn assert_unchecked(_: bool) {}
 pub fn black_box<T>(_: T) -> T {}
 pub fn cold_path() {}
 pub fn select_unpredictable<T>(_: bool, _: T, _: T) -> T {}
 pub fn spin_loop() {}
 pub fn unreachable_unchecked() -> ! {}
}
pub mod i128 {
 pub const MAX: i128 = _;
 pub const MIN: i128 = _;
}
pub mod i16 {
 pub const MAX: i16 = _;
 pub const MIN: i16 = _;
}
pub mod i32 {
 pub const MAX: i32 = _;
 pub const MIN: i32 = _;
}
pub mod i64 {
 pub const MAX: i64 = _;
 pub const MIN: i64 = _;
}
pub mod i8 {
 pub const MAX: i8 = _;
 pub const MIN: i8 = _;
}
pub mod io {
 pub trait BufRead: crate::io::Read {
  fn fill_buf(&mut self) -> crate::io::Result<&[u8]>;
  fn consume(&mut self, _: usize);
  fn read_until(&mut self, _: u8, _: &mut crate::vec::Vec<u8>) -> crate::io::Result<usize> {}
  fn skip_until(&mut self, _: u8) -> crate::io::Result<usize> {}
  fn read_line(&mut self, _: &mut crate::string::String) -> crate::io::Result<usize> {}
  fn split(self, _: u8) -> crate::io::Split<Self> where Self: crate::marker::Sized {}
  fn lines(self) -> crate::io::Lines<Self> where Self: crate::marker::Sized {}
 }
 pub struct BufReader<R: ?crate::marker::Sized> {}
 pub struct BufWriter<W: ?crate::marker::Sized + crate::io::Write> {}
 pub struct Bytes<R> {}
 pub struct Chain<T, U> {}
 pub struct Cursor<T> {}
 pub struct Empty;
 pub struct Error {}
 pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, Other }
 pub struct IntoInnerError<W> {}
 pub struct IoSlice {}
 pub struct IoSliceMut {}
 pub trait IsTerminal {
  fn is_terminal(&self) -> bool;
 }
 pub struct LineWriter<W: ?crate::marker::Sized + crate::io::Write> {}
 pub struct Lines<B> {}
 pub struct PipeReader {}
 pub struct PipeWriter {}
 #[unstable]
 pub type RawOsError = crate::sys::io::error::RawOsError;
 pub trait Read {
  fn read(&mut self, _: &mut [u8]) -> crate::io::Result<usize>;
  fn read_vectored(&mut self, _: &mut [crate::io::IoSliceMut]) -> crate::io::Result<usize> {}
  fn read_to_end(&mut self, _: &mut crate::vec::Vec<u8>) -> crate::io::Result<usize> {}
  fn read_to_string(&mut self, _: &mut crate::string::String) -> crate::io::Result<usize> {}
  fn read_exact(&mut self, _: &mut [u8]) -> crate::io::Result<()> {}
  fn by_ref(&mut self) -> &mut Self where Self: crate::marker::Sized {}
  fn bytes(self) -> crate::io::Bytes<Self> where Self: crate::marker::Sized {}
  fn chain<R: crate::io::Read>(self, _: R) -> crate::io::Chain<Self, R> where Self: crate::marker::Sized {}
  fn take(self, _: u64) -> crate::io::Take<Self> where Self: crate::marker::Sized {}
 }
 pub struct Repeat {}
 pub type Result<T> = crate::result::Result<T, crate::io::Error>;
 pub trait Seek {
  fn seek(&mut self, _: crate::io::SeekFrom) -> crate::io::Result<u64>;
  fn rewind(&mut self) -> crate::io::Result<()> {}
  fn stream_position(&mut self) -> crate::io::Result<u64> {}
  fn seek_relative(&mut self, _: i64) -> crate::io::Result<()> {}
 }
 pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
 pub struct Sink;
 pub struct Split<B> {}
 pub struct Stderr {}
 pub struct StderrLock {}
 pub struct Stdin {}
 pub struct StdinLock {}
 pub struct Stdout {}
 pub struct StdoutLock {}
 pub struct Take<T> {}
 pub trait Write {
  fn write(&mut self, _: &[u8]) -> crate::io::Result<usize>;
  fn write_vectored(&mut self, _: &[crate::io::IoSlice]) -> crate::io::Result<usize> {}
  fn flush(&mut self) -> crate::io::Result<()>;
  fn write_all(&mut self, _: &[u8]) -> crate::io::Result<()> {}
  fn write_fmt(&mut self, _: crate::fmt::Arguments) -> crate::io::Result<()> {}
  fn by_ref(&mut self) -> &mut Self where Self: crate::marker::Sized {}
 }
 pub struct WriterPanicked {}
 pub fn copy<R: ?crate::marker::Sized, W: ?crate::marker::Sized>(_: &mut R, _: &mut W) -> crate::io::Result<u64> where R: crate::io::Read, W: crate::io::Write {}
 pub fn empty() -> crate::io::Empty {}
 pub fn pipe() -> crate::io::Result<(crate::io::PipeReader, crate::io::PipeWriter)> {}
 pub fn read_to_string<R: crate::io::Read>(_: R) -> crate::io::Result<crate::string::String> {}
 pub fn repeat(_: u8) -> crate::io::Repeat {}
 pub fn sink() -> crate::io::Sink {}
 pub fn stderr() -> crate::io::Stderr {}
 pub fn stdin() -> crate::io::Stdin {}
 pub fn stdout() -> crate::io::Stdout {}
 impl crate::clone::Clone for crate::io::Empty {}
 impl crate::clone::Clone for crate::io::ErrorKind {}
 impl crate::clone::Clone for crate::io::IoSlice {}
 impl crate::clone::Clone for crate::io::SeekFrom {}
 impl crate::clone::Clone for crate::io::Sink {}
 impl crate::cmp::Eq for crate::io::ErrorKind {}
 impl crate::cmp::Eq for crate::io::SeekFrom {}
 impl crate::cmp::Ord for crate::io::ErrorKind {}
 impl crate::cmp::PartialEq for crate::io::ErrorKind {}
 impl crate::cmp::PartialEq for crate::io::SeekFrom {}
 impl crate::cmp::PartialOrd for crate::io::ErrorKind {}
 impl crate::convert::From<crate::collections::TryReserveError> for crate::io::Error {}
 impl crate::convert::From<crate::ffi::NulError> for crate::io::Error {}
 impl crate::convert::From<crate::fs::TryLockError> for crate::io::Error {}
 impl crate::convert::From<crate::io::ErrorKind> for crate::io::Error {}
 impl crate::convert::From<crate::os::fd::OwnedFd> for crate::io::PipeReader {}
 impl crate::convert::From<crate::os::fd::OwnedFd> for crate::io::PipeWriter {}
 impl crate::convert::From<crate::os::windows::io::OwnedHandle> for crate::io::PipeReader {}
 impl crate::convert::From<crate::os::windows::io::OwnedHandle> for crate::io::PipeWriter {}
 impl crate::default::Default for crate::io::Empty {}
 impl crate::default::Default for crate::io::Sink {}
 impl crate::error::Error for crate::io::Error {}
 impl crate::error::Error for crate::io::WriterPanicked {}
 impl crate::fmt::Debug for crate::io::Empty {}
 impl crate::fmt::Debug for crate::io::Error {}
 impl crate::fmt::Debug for crate::io::ErrorKind {}
 impl crate::fmt::Debug for crate::io::IoSlice {}
 impl crate::fmt::Debug for crate::io::IoSliceMut {}
 impl crate::fmt::Debug for crate::io::PipeReader {}
 impl crate::fmt::Debug for crate::io::PipeWriter {}
 impl crate::fmt::Debug for crate::io::Repeat {}
 impl crate::fmt::Debug for crate::io::SeekFrom {}
 impl crate::fmt::Debug for crate::io::Sink {}
 impl crate::fmt::Debug for crate::io::Stderr {}
 impl crate::fmt::Debug for crate::io::StderrLock {}
 impl crate::fmt::Debug for crate::io::Stdin {}
 impl crate::fmt::Debug for crate::io::StdinLock {}
 impl crate::fmt::Debug for crate::io::Stdout {}
 impl crate::fmt::Debug for crate::io::StdoutLock {}
 impl crate::fmt::Debug for crate::io::WriterPanicked {}
 impl crate::fmt::Display for crate::io::Error {}
 impl crate::fmt::Display for crate::io::ErrorKind {}
 impl crate::fmt::Display for crate::io::WriterPanicked {}
 impl crate::hash::Hash for crate::io::ErrorKind {}
 impl crate::io::BufRead for &[u8] {}
 impl crate::io::BufRead for crate::io::Empty {}
 impl crate::io::BufRead for crate::io::StdinLock {}
 impl crate::io::Error {
  pub fn new<E>(_: crate::io::ErrorKind, _: E) -> crate::io::Error where E: crate::convert::Into<crate::boxed::Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync>> {}
  pub fn other<E>(_: E) -> crate::io::Error where E: crate::convert::Into<crate::boxed::Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync>> {}
  pub fn last_os_error() -> crate::io::Error {}
  pub fn from_raw_os_error(_: crate::io::RawOsError) -> crate::io::Error {}
  pub fn raw_os_error(&self) -> crate::option::Option<crate::io::RawOsError> {}
  pub fn get_ref(&self) -> crate::option::Option<&(dyn crate::error::Error + crate::marker::Send + crate::marker::Sync)> {}
  pub fn get_mut(&mut self) -> crate::option::Option<&mut (dyn crate::error::Error + crate::marker::Send + crate::marker::Sync)> {}
  pub fn into_inner(self) -> crate::option::Option<crate::boxed::Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync>> {}
  pub fn downcast<E>(self) -> crate::result::Result<E, Self> where E: crate::error::Error + crate::marker::Send + crate::marker::Sync {}
  pub fn kind(&self) -> crate::io::ErrorKind {}
 }
 impl crate::io::IoSlice {
  pub fn new(_: &[u8]) -> crate::io::IoSlice {}
  pub fn advance(&mut self, _: usize) {}
  pub fn advance_slices(_: &mut &mut [crate::io::IoSlice], _: usize) {}
 }
 impl crate::io::IoSliceMut {
  pub fn new(_: &mut [u8]) -> crate::io::IoSliceMut {}
  pub fn advance(&mut self, _: usize) {}
  pub fn advance_slices(_: &mut &mut [crate::io::IoSliceMut], _: usize) {}
 }
 impl crate::io::IsTerminal for crate::io::Stderr {}
 impl crate::io::IsTerminal for crate::io::StderrLock {}
 impl crate::io::IsTerminal for crate::io::Stdin {}
 impl crate::io::IsTerminal for crate::io::StdinLock {}
 impl crate::io::IsTerminal for crate::io::Stdout {}
 impl crate::io::IsTerminal for crate::io::StdoutLock {}
 impl crate::io::PipeReader {
  pub fn try_clone(&self) -> crate::io::Result<Self> {}
 }
 impl crate::io::PipeWriter {
  pub fn try_clone(&self) -> crate::io::Result<Self> {}
 }
 impl crate::io::Read for &[u8] {}
 impl crate::io::Read for &crate::io::PipeReader {}
 impl crate::io::Read for &crate::io::Stdin {}
 impl crate::io::Read for crate::io::Empty {}
 impl crate::io::Read for crate::io::PipeReader {}
 impl crate::io::Read for crate::io::Repeat {}
 impl crate::io::Read for crate::io::Stdin {}
 impl crate::io::Read for crate::io::StdinLock {}
 impl crate::io::Seek for crate::io::Empty {}
 impl crate::io::Stderr {
  pub fn lock(&self) -> crate::io::StderrLock {}
 }
 impl crate::io::Stdin {
  pub fn lock(&self) -> crate::io::StdinLock {}
  pub fn read_line(&self, _: &mut crate::string::String) -> crate::io::Result<usize> {}
  pub fn lines(self) -> crate::io::Lines<crate::io::StdinLock> {}
 }
 impl crate::io::Stdout {
  pub fn lock(&self) -> crate::io::StdoutLock {}
 }
 impl crate::io::Write for &crate::io::Empty {}
 impl crate::io::Write for &crate::io::PipeWriter {}
 impl crate::io::Write for &crate::io::Sink {}
 impl crate::io::Write for &crate::io::Stderr {}
 impl crate::io::Write for &crate::io::Stdout {}
 impl crate::io::Write for &mut [u8] {}
 impl crate::io::Write for crate::io::Cursor<&mut [u8]> {}
 impl crate::io::Write for crate::io::Cursor<&mut crate::vec::Vec<u8>> {}
 impl crate::io::Write for crate::io::Cursor<crate::boxed::Box<[u8]>> {}
 impl crate::io::Write for crate::io::Cursor<crate::vec::Vec<u8>> {}
 impl crate::io::Write for crate::io::Empty {}
 impl crate::io::Write for crate::io::PipeWriter {}
 impl crate::io::Write for crate::io::Sink {}
 impl crate::io::Write for crate::io::Stderr {}
 impl crate::io::Write for crate::io::StderrLock {}
 impl crate::io::Write for crate::io::Stdout {}
 impl crate::io::Write for crate::io::StdoutLock {}
 impl crate::io::WriterPanicked {
  pub fn into_inner(self) -> crate::vec::Vec<u8> {}
 }
 impl crate::marker::Copy for crate::io::Empty {}
 impl crate::marker::Copy for crate::io::ErrorKind {}
 impl crate::marker::Copy for crate::io::IoSlice {}
 impl crate::marker::Copy for crate::io::SeekFrom {}
 impl crate::marker::Copy for crate::io::Sink {}
 impl crate::ops::Deref for crate::io::IoSlice { type Target = [u8]; }
 impl crate::ops::Deref for crate::io::IoSliceMut { type Target = [u8]; }
 impl crate::ops::DerefMut for crate::io::IoSliceMut {}
 impl crate::os::fd::AsFd for crate::io::PipeReader {}
 impl crate::os::fd::AsFd for crate::io::PipeWriter {}
 impl crate::os::fd::AsFd for crate::io::Stderr {}
 impl crate::os::fd::AsFd for crate::io::StderrLock {}
 impl crate::os::fd::AsFd for crate::io::Stdin {}
 impl crate::os::fd::AsFd for crate::io::StdinLock {}
 impl crate::os::fd::AsFd for crate::io::Stdout {}
 impl crate::os::fd::AsFd for crate::io::StdoutLock {}
 impl crate::os::fd::AsRawFd for crate::io::PipeReader {}
 impl crate::os::fd::AsRawFd for crate::io::PipeWriter {}
 impl crate::os::fd::AsRawFd for crate::io::Stderr {}
 impl crate::os::fd::AsRawFd for crate::io::StderrLock {}
 impl crate::os::fd::AsRawFd for crate::io::Stdin {}
 impl crate::os::fd::AsRawFd for crate::io::StdinLock {}
 impl crate::os::fd::AsRawFd for crate::io::Stdout {}
 impl crate::os::fd::AsRawFd for crate::io::StdoutLock {}
 impl crate::os::fd::FromRawFd for crate::io::PipeReader {}
 impl crate::os::fd::FromRawFd for crate::io::PipeWriter {}
 impl crate::os::fd::IntoRawFd for crate::io::PipeReader {}
 impl crate::os::fd::IntoRawFd for crate::io::PipeWriter {}
 impl crate::os::windows::io::AsHandle for crate::io::PipeReader {}
 impl crate::os::windows::io::AsHandle for crate::io::PipeWriter {}
 impl crate::os::windows::io::AsHandle for crate::io::Stderr {}
 impl crate::os::windows::io::AsHandle for crate::io::StderrLock {}
 impl crate::os::windows::io::AsHandle for crate::io::Stdin {}
 impl crate::os::windows::io::AsHandle for crate::io::StdinLock {}
 impl crate::os::windows::io::AsHandle for crate::io::Stdout {}
 impl crate::os::windows::io::AsHandle for crate::io::StdoutLock {}
 impl crate::os::windows::io::AsRawHandle for crate::io::PipeReader {}
 impl crate::os::windows::io::AsRawHandle for crate::io::PipeWriter {}
 impl crate::os::windows::io::AsRawHandle for crate::io::Stderr {}
 impl crate::os::windows::io::AsRawHandle for crate::io::StderrLock {}
 impl crate::os::windows::io::AsRawHandle for crate::io::Stdin {}
 impl crate::os::windows::io::AsRawHandle for crate::io::StdinLock {}
 impl crate::os::windows::io::AsRawHandle for crate::io::Stdout {}
 impl crate::os::windows::io::AsRawHandle for crate::io::StdoutLock {}
 impl crate::os::windows::io::FromRawHandle for crate::io::PipeReader {}
 impl crate::os::windows::io::FromRawHandle for crate::io::PipeWriter {}
 impl crate::os::windows::io::IntoRawHandle for crate::io::PipeReader {}
 impl crate::os::windows::io::IntoRawHandle for crate::io::PipeWriter {}
 impl<B: crate::fmt::Debug> crate::fmt::Debug for crate::io::Lines<B> {}
 impl<B: crate::fmt::Debug> crate::fmt::Debug for crate::io::Split<B> {}
 impl<B: crate::io::BufRead + ?crate::marker::Sized> crate::io::BufRead for &mut B {}
 impl<B: crate::io::BufRead> crate::iter::Iterator for crate::io::Lines<B> { type Item = crate::io::Result<crate::string::String>; }
 impl<B: crate::io::BufRead> crate::iter::Iterator for crate::io::Split<B> { type Item = crate::io::Result<crate::vec::Vec<u8>>; }
 impl<R: ?crate::marker::Sized + crate::io::Read> crate::io::BufRead for crate::io::BufReader<R> {}
 impl<R: ?crate::marker::Sized + crate::io::Read> crate::io::Read for crate::io::BufReader<R> {}
 impl<R: ?crate::marker::Sized + crate::io::Seek> crate::io::BufReader<R> {
  pub fn seek_relative(&mut self, _: i64) -> crate::io::Result<()> {}
 }
 impl<R: ?crate::marker::Sized + crate::io::Seek> crate::io::Seek for crate::io::BufReader<R> {}
 impl<R: ?crate::marker::Sized> crate::io::BufReader<R> {
  pub fn get_ref(&self) -> &R {}
  pub fn get_mut(&mut self) -> &mut R {}
  pub fn buffer(&self) -> &[u8] {}
  pub fn capacity(&self) -> usize {}
  pub fn into_inner(self) -> R where R: crate::marker::Sized {}
 }
 impl<R: crate::fmt::Debug> crate::fmt::Debug for crate::io::Bytes<R> {}
 impl<R: crate::io::Read + ?crate::marker::Sized> crate::io::Read for &mut R {}
 impl<R: crate::io::Read> crate::io::BufReader<R> {
  pub fn new(_: R) -> crate::io::BufReader<R> {}
  pub fn with_capacity(_: usize, _: R) -> crate::io::BufReader<R> {}
 }
 impl<R: crate::io::Read> crate::iter::Iterator for crate::io::Bytes<R> { type Item = crate::io::Result<u8>; }
 impl<R> crate::fmt::Debug for crate::io::BufReader<R> where R: ?crate::marker::Sized + crate::fmt::Debug {}
 impl<S: crate::io::Seek + ?crate::marker::Sized> crate::io::Seek for &mut S {}
 impl<T, U> crate::io::Chain<T, U> {
  pub fn into_inner(self) -> (T, U) {}
  pub fn get_ref(&self) -> (&T, &U) {}
  pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
 }
 impl<T: crate::cmp::Eq> crate::cmp::Eq for crate::io::Cursor<T> {}
 impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::io::Cursor<T> {}
 impl<T: crate::default::Default> crate::default::Default for crate::io::Cursor<T> {}
 impl<T: crate::fmt::Debug, U: crate::fmt::Debug> crate::fmt::Debug for crate::io::Chain<T, U> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::io::Cursor<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::io::Take<T> {}
 impl<T: crate::io::BufRead, U: crate::io::BufRead> crate::io::BufRead for crate::io::Chain<T, U> {}
 impl<T: crate::io::BufRead> crate::io::BufRead for crate::io::Take<T> {}
 impl<T: crate::io::Read, U: crate::io::Read> crate::io::Read for crate::io::Chain<T, U> {}
 impl<T: crate::io::Read> crate::io::Read for crate::io::Take<T> {}
 impl<T: crate::io::Seek> crate::io::Seek for crate::io::Take<T> {}
 impl<T> crate::clone::Clone for crate::io::Cursor<T> where T: crate::clone::Clone {}
 impl<T> crate::io::BufRead for crate::io::Cursor<T> where T: crate::convert::AsRef<[u8]> {}
 impl<T> crate::io::Cursor<T> {
  pub fn new(_: T) -> crate::io::Cursor<T> {}
  pub fn into_inner(self) -> T {}
  pub fn get_ref(&self) -> &T {}
  pub fn get_mut(&mut self) -> &mut T {}
  pub fn position(&self) -> u64 {}
  pub fn set_position(&mut self, _: u64) {}
 }
 impl<T> crate::io::Read for crate::io::Cursor<T> where T: crate::convert::AsRef<[u8]> {}
 impl<T> crate::io::Seek for crate::io::Cursor<T> where T: crate::convert::AsRef<[u8]> {}
 impl<T> crate::io::Take<T> {
  pub fn limit(&self) -> u64 {}
  pub fn set_limit(&mut self, _: u64) {}
  pub fn into_inner(self) -> T {}
  pub fn get_ref(&self) -> &T {}
  pub fn get_mut(&mut self) -> &mut T {}
 }
 impl<W: ?crate::marker::Sized + crate::io::Write + crate::io::Seek> crate::io::Seek for crate::io::BufWriter<W> {}
 impl<W: ?crate::marker::Sized + crate::io::Write> crate::fmt::Debug for crate::io::BufWriter<W> where W: crate::fmt::Debug {}
 impl<W: ?crate::marker::Sized + crate::io::Write> crate::fmt::Debug for crate::io::LineWriter<W> where W: crate::fmt::Debug {}
 impl<W: ?crate::marker::Sized + crate::io::Write> crate::io::BufWriter<W> {
  pub fn get_ref(&self) -> &W {}
  pub fn get_mut(&mut self) -> &mut W {}
  pub fn buffer(&self) -> &[u8] {}
  pub fn capacity(&self) -> usize {}
 }
 impl<W: ?crate::marker::Sized + crate::io::Write> crate::io::LineWriter<W> {
  pub fn get_ref(&self) -> &W {}
 }
 impl<W: ?crate::marker::Sized + crate::io::Write> crate::io::Write for crate::io::BufWriter<W> {}
 impl<W: ?crate::marker::Sized + crate::io::Write> crate::io::Write for crate::io::LineWriter<W> {}
 impl<W: ?crate::marker::Sized + crate::io::Write> crate::ops::Drop for crate::io::BufWriter<W> {}
 impl<W: crate::fmt::Debug> crate::fmt::Debug for crate::io::IntoInnerError<W> {}
 impl<W: crate::io::Write + ?crate::marker::Sized> crate::io::Write for &mut W {}
 impl<W: crate::io::Write> crate::io::BufWriter<W> {
  pub fn new(_: W) -> crate::io::BufWriter<W> {}
  pub fn with_capacity(_: usize, _: W) -> crate::io::BufWriter<W> {}
  pub fn into_inner(self) -> crate::result::Result<W, crate::io::IntoInnerError<crate::io::BufWriter<W>>> {}
  pub fn into_parts(self) -> (W, crate::result::Result<crate::vec::Vec<u8>, crate::io::WriterPanicked>) {}
 }
 impl<W: crate::io::Write> crate::io::LineWriter<W> {
  pub fn new(_: W) -> crate::io::LineWriter<W> {}
  pub fn with_capacity(_: usize, _: W) -> crate::io::LineWriter<W> {}
  pub fn get_mut(&mut self) -> &mut W {}
  pub fn into_inner(self) -> crate::result::Result<W, crate::io::IntoInnerError<crate::io::LineWriter<W>>> {}
 }
 impl<W: crate::marker::Send + crate::fmt::Debug> crate::error::Error for crate::io::IntoInnerError<W> {}
 impl<W> crate::convert::From<crate::io::IntoInnerError<W>> for crate::io::Error {}
 impl<W> crate::fmt::Display for crate::io::IntoInnerError<W> {}
 impl<W> crate::io::IntoInnerError<W> {
  pub fn error(&self) -> &crate::io::Error {}
  pub fn into_inner(self) -> W {}
  pub fn into_error(self) -> crate::io::Error {}
  pub fn into_parts(self) -> (crate::io::Error, W) {}
 }
 impl<const N: usize> crate::io::Write for crate::io::Cursor<[u8; N]> {}
 pub mod prelude {
  pub use crate::io::BufRead;
  pub use crate::io::Read;
  pub use crate::io::Seek;
  pub use crate::io::Write;
 }
}
pub mod isize {
 pub const MAX: isize = _;
 pub const MIN: isize = _;
}
pub mod iter {
 pub struct Chain<A, B> {}
 pub struct Cloned<I> {}
 pub struct Copied<I> {}
 pub struct Cycle<I> {}
 pub trait DoubleEndedIterator: crate::iter::Iterator {
  fn next_back(&mut self) -> crate::option::Option<Self::Item>;
  fn nth_back(&mut self, _: usize) -> crate::option::Option<Self::Item> {}
  fn try_rfold<B, F, R>(&mut self, _: B, _: F) -> R where Self: crate::marker::Sized, F: crate::ops::FnMut(B, Self::Item) -> R, R: crate::ops::Try<Output = B> {}
  fn rfold<B, F>(self, _: B, _: F) -> B where Self: crate::marker::Sized, F: crate::ops::FnMut(B, Self::Item) -> B {}
  fn rfind<P>(&mut self, _: P) -> crate::option::Option<Self::Item> where Self: crate::marker::Sized, P: crate::ops::FnMut(&Self::Item) -> bool {}
 }
 pub struct Empty<T> {}
 pub struct Enumerate<I> {}
 pub trait ExactSizeIterator: crate::iter::Iterator {
  fn len(&self) -> usize {}
 }
 pub trait Extend<A> {
  fn extend<T: crate::iter::IntoIterator<Item = A>>(&mut self, _: T);
 }
 pub struct Filter<I, P> {}
 pub struct FilterMap<I, F> {}
 pub struct FlatMap<I, U: crate::iter::IntoIterator, F> {}
 pub struct Flatten<I: crate::iter::Iterator<Item: crate::iter::IntoIterator>> {}
 pub struct FromFn<F> {}
 pub trait FromIterator<A>: crate::marker::Sized {
  fn from_iter<T: crate::iter::IntoIterator<Item = A>>(_: T) -> Self;
 }
 pub struct Fuse<I> {}
 pub trait FusedIterator: crate::iter::Iterator {}
 pub struct Inspect<I, F> {}
 pub trait IntoIterator {
  type Item;
  type IntoIter: crate::iter::Iterator<Item = Self::Item>;
  fn into_iter(self) -> Self::IntoIter;
 }
 pub trait Iterator {
  type Item;
  fn next(&mut self) -> crate::option::Option<Self::Item>;
  fn size_hint(&self) -> (usize, crate::option::Option<usize>) {}
  fn count(self) -> usize where Self: crate::marker::Sized {}
  fn last(self) -> crate::option::Option<Self::Item> where Self: crate::marker::Sized {}
  fn nth(&mut self, _: usize) -> crate::option::Option<Self::Item> {}
  fn step_by(self, _: usize) -> crate::iter::StepBy<Self> where Self: crate::marker::Sized {}
  fn chain<U>(self, _: U) -> crate::iter::Chain<Self, U::IntoIter> where Self: crate::marker::Sized, U: crate::iter::IntoIterator<Item = Self::Item> {}
  fn zip<U>(self, _: U) -> crate::iter::Zip<Self, U::IntoIter> where Self: crate::marker::Sized, U: crate::iter::IntoIterator {}
  fn map<B, F>(self, _: F) -> crate::iter::Map<Self, F> where Self: crate::marker::Sized, F: crate::ops::FnMut(Self::Item) -> B {}
  fn for_each<F>(self, _: F) where Self: crate::marker::Sized, F: crate::ops::FnMut(Self::Item) {}
  fn filter<P>(self, _: P) -> crate::iter::Filter<Self, P> where Self: crate::marker::Sized, P: crate::ops::FnMut(&Self::Item) -> bool {}
  fn filter_map<B, F>(self, _: F) -> crate::iter::FilterMap<Self, F> where Self: crate::marker::Sized, F: crate::ops::FnMut(Self::Item) -> crate::option::Option<B> {}
  fn enumerate(self) -> crate::iter::Enumerate<Self> where Self: crate::marker::Sized {}
  fn peekable(self) -> crate::iter::Peekable<Self> where Self: crate::marker::Sized {}
  fn skip_while<P>(self, _: P) -> crate::iter::SkipWhile<Self, P> where Self: crate::marker::Sized, P: crate::ops::FnMut(&Self::Item) -> bool {}
  fn take_while<P>(self, _: P) -> crate::iter::TakeWhile<Self, P> where Self: crate::marker::Sized, P: crate::ops::FnMut(&Self::Item) -> bool {}
  fn map_while<B, P>(self, _: P) -> crate::iter::MapWhile<Self, P> where Self: crate::marker::Sized, P: crate::ops::FnMut(Self::Item) -> crate::option::Option<B> {}
  fn skip(self, _: usize) -> crate::iter::Skip<Self> where Self: crate::marker::Sized {}
  fn take(self, _: usize) -> crate::iter::Take<Self> where Self: crate::marker::Sized {}
  fn scan<St, B, F>(self, _: St, _: F) -> crate::iter::Scan<Self, St, F> where Self: crate::marker::Sized, F: crate::ops::FnMut(&mut St, Self::Item) -> crate::option::Option<B> {}
  fn flat_map<U, F>(self, _: F) -> crate::iter::FlatMap<Self, U, F> where Self: crate::marker::Sized, U: crate::iter::IntoIterator, F: crate::ops::FnMut(Self::Item) -> U {}
  fn flatten(self) -> crate::iter::Flatten<Self> where Self: crate::marker::Sized, Self::Item: crate::iter::IntoIterator {}
  fn fuse(self) -> crate::iter::Fuse<Self> where Self: crate::marker::Sized {}
  fn inspect<F>(self, _: F) -> crate::iter::Inspect<Self, F> where Self: crate::marker::Sized, F: crate::ops::FnMut(&Self::Item) {}
  fn by_ref(&mut self) -> &mut Self where Self: crate::marker::Sized {}
  fn collect<B: crate::iter::FromIterator<Self::Item>>(self) -> B where Self: crate::marker::Sized {}
  fn partition<B, F>(self, _: F) -> (B, B) where Self: crate::marker::Sized, B: crate::default::Default + crate::iter::Extend<Self::Item>, F: crate::ops::FnMut(&Self::Item) -> bool {}
  fn try_fold<B, F, R>(&mut self, _: B, _: F) -> R where Self: crate::marker::Sized, F: crate::ops::FnMut(B, Self::Item) -> R, R: crate::ops::Try<Output = B> {}
  fn try_for_each<F, R>(&mut self, _: F) -> R where Self: crate::marker::Sized, F: crate::ops::FnMut(Self::Item) -> R, R: crate::ops::Try<Output = ()> {}
  fn fold<B, F>(self, _: B, _: F) -> B where Self: crate::marker::Sized, F: crate::ops::FnMut(B, Self::Item) -> B {}
  fn reduce<F>(self, _: F) -> crate::option::Option<Self::Item> where Self: crate::marker::Sized, F: crate::ops::FnMut(Self::Item, Self::Item) -> Self::Item {}
  fn all<F>(&mut self, _: F) -> bool where Self: crate::marker::Sized, F: crate::ops::FnMut(Self::Item) -> bool {}
  fn any<F>(&mut self, _: F) -> bool where Self: crate::marker::Sized, F: crate::ops::FnMut(Self::Item) -> bool {}
  fn find<P>(&mut self, _: P) -> crate::option::Option<Self::Item> where Self: crate::marker::Sized, P: crate::ops::FnMut(&Self::Item) -> bool {}
  fn find_map<B, F>(&mut self, _: F) -> crate::option::Option<B> where Self: crate::marker::Sized, F: crate::ops::FnMut(Self::Item) -> crate::option::Option<B> {}
  fn position<P>(&mut self, _: P) -> crate::option::Option<usize> where Self: crate::marker::Sized, P: crate::ops::FnMut(Self::Item) -> bool {}
  fn rposition<P>(&mut self, _: P) -> crate::option::Option<usize> where P: crate::ops::FnMut(Self::Item) -> bool, Self: crate::marker::Sized + crate::iter::ExactSizeIterator + crate::iter::DoubleEndedIterator {}
  fn max(self) -> crate::option::Option<Self::Item> where Self: crate::marker::Sized, Self::Item: crate::cmp::Ord {}
  fn min(self) -> crate::option::Option<Self::Item> where Self: crate::marker::Sized, Self::Item: crate::cmp::Ord {}
  fn max_by_key<B: crate::cmp::Ord, F>(self, _: F) -> crate::option::Option<Self::Item> where Self: crate::marker::Sized, F: crate::ops::FnMut(&Self::Item) -> B {}
  fn max_by<F>(self, _: F) -> crate::option::Option<Self::Item> where Self: crate::marker::Sized, F: crate::ops::FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering {}
  fn min_by_key<B: crate::cmp::Ord, F>(self, _: F) -> crate::option::Option<Self::Item> where Self: crate::marker::Sized, F: crate::ops::FnMut(&Self::Item) -> B {}
  fn min_by<F>(self, _: F) -> crate::option::Option<Self::Item> where Self: crate::marker::Sized, F: crate::ops::FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering {}
  fn rev(self) -> crate::iter::Rev<Self> where Self: crate::marker::Sized + crate::iter::DoubleEndedIterator {}
  fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) where FromA: crate::default::Default + crate::iter::Extend<A>, FromB: crate::default::Default + crate::iter::Extend<B>, Self: crate::marker::Sized + crate::iter::Iterator<Item = (A, B)> {}
  fn copied<T>(self) -> crate::iter::Copied<Self> where T: crate::marker::Copy, Self: crate::marker::Sized + crate::iter::Iterator<Item = &T> {}
  fn cloned<T>(self) -> crate::iter::Cloned<Self> where T: crate::clone::Clone, Self: crate::marker::Sized + crate::iter::Iterator<Item = &T> {}
  fn cycle(self) -> crate::iter::Cycle<Self> where Self: crate::marker::Sized + crate::clone::Clone {}
  fn sum<S>(self) -> S where Self: crate::marker::Sized, S: crate::iter::Sum<Self::Item> {}
  fn product<P>(self) -> P where Self: crate::marker::Sized, P: crate::iter::Product<Self::Item> {}
  fn cmp<I>(self, _: I) -> crate::cmp::Ordering where I: crate::iter::IntoIterator<Item = Self::Item>, Self::Item: crate::cmp::Ord, Self: crate::marker::Sized {}
  fn partial_cmp<I>(self, _: I) -> crate::option::Option<crate::cmp::Ordering> where I: crate::iter::IntoIterator, Self::Item: crate::cmp::PartialOrd<I::Item>, Self: crate::marker::Sized {}
  fn eq<I>(self, _: I) -> bool where I: crate::iter::IntoIterator, Self::Item: crate::cmp::PartialEq<I::Item>, Self: crate::marker::Sized {}
  fn ne<I>(self, _: I) -> bool where I: crate::iter::IntoIterator, Self::Item: crate::cmp::PartialEq<I::Item>, Self: crate::marker::Sized {}
  fn lt<I>(self, _: I) -> bool where I: crate::iter::IntoIterator, Self::Item: crate::cmp::PartialOrd<I::Item>, Self: crate::marker::Sized {}
  fn le<I>(self, _: I) -> bool where I: crate::iter::IntoIterator, Self::Item: crate::cmp::PartialOrd<I::Item>, Self: crate::marker::Sized {}
  fn gt<I>(self, _: I) -> bool where I: crate::iter::IntoIterator, Self::Item: crate::cmp::PartialOrd<I::Item>, Self: crate::marker::Sized {}
  fn ge<I>(self, _: I) -> bool where I: crate::iter::IntoIterator, Self::Item: crate::cmp::PartialOrd<I::Item>, Self: crate::marker::Sized {}
  fn is_sorted(self) -> bool where Self: crate::marker::Sized, Self::Item: crate::cmp::PartialOrd {}
  fn is_sorted_by<F>(self, _: F) -> bool where Self: crate::marker::Sized, F: crate::ops::FnMut(&Self::Item, &Self::Item) -> bool {}
  fn is_sorted_by_key<F, K>(self, _: F) -> bool where Self: crate::marker::Sized, F: crate::ops::FnMut(Self::Item) -> K, K: crate::cmp::PartialOrd {}
 }
 pub struct Map<I, F> {}
 pub struct MapWhile<I, P> {}
 pub struct Once<T> {}
 pub struct OnceWith<F> {}
 pub struct Peekable<I: crate::iter::Iterator> {}
 pub trait Product<A = Self>: crate::marker::Sized {
  fn product<I: crate::iter::Iterator<Item = A>>(_: I) -> Self;
 }
 pub struct Repeat<A> {}
 pub struct RepeatN<A> {}
 pub struct RepeatWith<F> {}
 pub struct Rev<T> {}
 pub struct Scan<I, St, F> {}
 pub struct Skip<I> {}
 pub struct SkipWhile<I, P> {}
 #[unstable]
 pub trait Step: crate::clone::Clone + crate::cmp::PartialOrd + crate::marker::Sized {
  fn steps_between(_: &Self, _: &Self) -> (usize, crate::option::Option<usize>);
  fn forward_checked(_: Self, _: usize) -> crate::option::Option<Self>;
  fn forward(_: Self, _: usize) -> Self {}
  fn forward_unchecked(_: Self, _: usize) -> Self {}
  fn backward_checked(_: Self, _: usize) -> crate::option::Option<Self>;
  fn backward(_: Self, _: usize) -> Self {}
  fn backward_unchecked(_: Self, _: usize) -> Self {}
 }
 pub struct StepBy<I> {}
 pub struct Successors<T, F> {}
 pub trait Sum<A = Self>: crate::marker::Sized {
  fn sum<I: crate::iter::Iterator<Item = A>>(_: I) -> Self;
 }
 pub struct Take<I> {}
 pub struct TakeWhile<I, P> {}
 pub struct Zip<A, B> {}
 pub fn chain<A, B>(_: A, _: B) -> crate::iter::Chain<A::IntoIter, B::IntoIter> where A: crate::iter::IntoIterator, B: crate::iter::IntoIterator<Item = A::Item> {}
 pub fn empty<T>() -> crate::iter::Empty<T> {}
 pub fn from_fn<T, F>(_: F) -> crate::iter::FromFn<F> where F: crate::ops::FnMut() -> crate::option::Option<T> {}
 pub fn once<T>(_: T) -> crate::iter::Once<T> {}
 pub fn once_with<A, F: crate::ops::FnOnce() -> A>(_: F) -> crate::iter::OnceWith<F> {}
 pub fn repeat<T: crate::clone::Clone>(_: T) -> crate::iter::Repeat<T> {}
 pub fn repeat_n<T: crate::clone::Clone>(_: T, _: usize) -> crate::iter::RepeatN<T> {}
 pub fn repeat_with<A, F: crate::ops::FnMut() -> A>(_: F) -> crate::iter::RepeatWith<F> {}
 pub fn successors<T, F>(_: crate::option::Option<T>, _: F) -> crate::iter::Successors<T, F> where F: crate::ops::FnMut(&T) -> crate::option::Option<T> {}
 pub fn zip<A, B>(_: A, _: B) -> crate::iter::Zip<A::IntoIter, B::IntoIter> where A: crate::iter::IntoIterator, B: crate::iter::IntoIterator {}
 impl crate::iter::Extend<()> for () {}
 impl crate::iter::FromIterator<()> for () {}
 impl crate::iter::Product for f32 {}
 impl crate::iter::Product for f64 {}
 impl crate::iter::Product for i128 {}
 impl crate::iter::Product for i16 {}
 impl crate::iter::Product for i32 {}
 impl crate::iter::Product for i64 {}
 impl crate::iter::Product for i8 {}
 impl crate::iter::Product for isize {}
 impl crate::iter::Product for u128 {}
 impl crate::iter::Product for u16 {}
 impl crate::iter::Product for u32 {}
 impl crate::iter::Product for u64 {}
 impl crate::iter::Product for u8 {}
 impl crate::iter::Product for usize {}
 impl crate::iter::Product<&f32> for f32 {}
 impl crate::iter::Product<&f64> for f64 {}
 impl crate::iter::Product<&i128> for i128 {}
 impl crate::iter::Product<&i16> for i16 {}
 impl crate::iter::Product<&i32> for i32 {}
 impl crate::iter::Product<&i64> for i64 {}
 impl crate::iter::Product<&i8> for i8 {}
 impl crate::iter::Product<&isize> for isize {}
 impl crate::iter::Product<&u128> for u128 {}
 impl crate::iter::Product<&u16> for u16 {}
 impl crate::iter::Product<&u32> for u32 {}
 impl crate::iter::Product<&u64> for u64 {}
 impl crate::iter::Product<&u8> for u8 {}
 impl crate::iter::Product<&usize> for usize {}
 impl crate::iter::Step for char {}
 impl crate::iter::Step for i128 {}
 impl crate::iter::Step for i16 {}
 impl crate::iter::Step for i32 {}
 impl crate::iter::Step for i64 {}
 impl crate::iter::Step for i8 {}
 impl crate::iter::Step for isize {}
 impl crate::iter::Step for u128 {}
 impl crate::iter::Step for u16 {}
 impl crate::iter::Step for u32 {}
 impl crate::iter::Step for u64 {}
 impl crate::iter::Step for u8 {}
 impl crate::iter::Step for usize {}
 impl crate::iter::Sum for f32 {}
 impl crate::iter::Sum for f64 {}
 impl crate::iter::Sum for i128 {}
 impl crate::iter::Sum for i16 {}
 impl crate::iter::Sum for i32 {}
 impl crate::iter::Sum for i64 {}
 impl crate::iter::Sum for i8 {}
 impl crate::iter::Sum for isize {}
 impl crate::iter::Sum for u128 {}
 impl crate::iter::Sum for u16 {}
 impl crate::iter::Sum for u32 {}
 impl crate::iter::Sum for u64 {}
 impl crate::iter::Sum for u8 {}
 impl crate::iter::Sum for usize {}
 impl crate::iter::Sum<&f32> for f32 {}
 impl crate::iter::Sum<&f64> for f64 {}
 impl crate::iter::Sum<&i128> for i128 {}
 impl crate::iter::Sum<&i16> for i16 {}
 impl crate::iter::Sum<&i32> for i32 {}
 impl crate::iter::Sum<&i64> for i64 {}
 impl crate::iter::Sum<&i8> for i8 {}
 impl crate::iter::Sum<&isize> for isize {}
 impl crate::iter::Sum<&u128> for u128 {}
 impl crate::iter::Sum<&u16> for u16 {}
 impl crate::iter::Sum<&u32> for u32 {}
 impl crate::iter::Sum<&u64> for u64 {}
 impl crate::iter::Sum<&u8> for u8 {}
 impl crate::iter::Sum<&usize> for usize {}
 impl<A, B, C, D, E, ExA, ExB, ExC, ExD, ExE> crate::iter::Extend<(A, B, C, D, E,)> for (ExA, ExB, ExC, ExD, ExE,) where ExA: crate::iter::Extend<A>, ExB: crate::iter::Extend<B>, ExC: crate::iter::Extend<C>, ExD: crate::iter::Extend<D>, ExE: crate::iter::Extend<E> {}
 impl<A, B, C, D, E, ExA, ExB, ExC, ExD, ExE> crate::iter::FromIterator<(A, B, C, D, E,)> for (ExA, ExB, ExC, ExD, ExE,) where ExA: crate::default::Default + crate::iter::Extend<A>, ExB: crate::default::Default + crate::iter::Extend<B>, ExC: crate::default::Default + crate::iter::Extend<C>, ExD: crate::default::Default + crate::iter::Extend<D>, ExE: crate::default::Default + crate::iter::Extend<E> {}
 impl<A, B, C, D, E, F, ExA, ExB, ExC, ExD, ExE, ExF> crate::iter::Extend<(A, B, C, D, E, F,)> for (ExA, ExB, ExC, ExD, ExE, ExF,) where ExA: crate::iter::Extend<A>, ExB: crate::iter::Extend<B>, ExC: crate::iter::Extend<C>, ExD: crate::iter::Extend<D>, ExE: crate::iter::Extend<E>, ExF: crate::iter::Extend<F> {}
 impl<A, B, C, D, E, F, ExA, ExB, ExC, ExD, ExE, ExF> crate::iter::FromIterator<(A, B, C, D, E, F,)> for (ExA, ExB, ExC, ExD, ExE, ExF,) where ExA: crate::default::Default + crate::iter::Extend<A>, ExB: crate::default::Default + crate::iter::Extend<B>, ExC: crate::default::Default + crate::iter::Extend<C>, ExD: crate::default::Default + crate::iter::Extend<D>, ExE: crate::default::Default + crate::iter::Extend<E>, ExF: crate::default::Default + crate::iter::Extend<F> {}
 impl<A, B, C, D, E, F, G, ExA, ExB, ExC, ExD, ExE, ExF, ExG> crate::iter::Extend<(A, B, C, D, E, F, G,)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG,) where ExA: crate::iter::Extend<A>, ExB: crate::iter::Extend<B>, ExC: crate::iter::Extend<C>, ExD: crate::iter::Extend<D>, ExE: crate::iter::Extend<E>, ExF: crate::iter::Extend<F>, ExG: crate::iter::Extend<G> {}
 impl<A, B, C, D, E, F, G, ExA, ExB, ExC, ExD, ExE, ExF, ExG> crate::iter::FromIterator<(A, B, C, D, E, F, G,)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG,) where ExA: crate::default::Default + crate::iter::Extend<A>, ExB: crate::default::Default + crate::iter::Extend<B>, ExC: crate::default::Default + crate::iter::Extend<C>, ExD: crate::default::Default + crate::iter::Extend<D>, ExE: crate::default::Default + crate::iter::Extend<E>, ExF: crate::default::Default + crate::iter::Extend<F>, ExG: crate::default::Default + crate::iter::Extend<G> {}
 impl<A, B, C, D, E, F, G, H, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH> crate::iter::Extend<(A, B, C, D, E, F, G, H,)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH,) where ExA: crate::iter::Extend<A>, ExB: crate::iter::Extend<B>, ExC: crate::iter::Extend<C>, ExD: crate::iter::Extend<D>, ExE: crate::iter::Extend<E>, ExF: crate::iter::Extend<F>, ExG: crate::iter::Extend<G>, ExH: crate::iter::Extend<H> {}
 impl<A, B, C, D, E, F, G, H, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH> crate::iter::FromIterator<(A, B, C, D, E, F, G, H,)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH,) where ExA: crate::default::Default + crate::iter::Extend<A>, ExB: crate::default::Default + crate::iter::Extend<B>, ExC: crate::default::Default + crate::iter::Extend<C>, ExD: crate::default::Default + crate::iter::Extend<D>, ExE: crate::default::Default + crate::iter::Extend<E>, ExF: crate::default::Default + crate::iter::Extend<F>, ExG: crate::default::Default + crate::iter::Extend<G>, ExH: crate::default::Default + crate::iter::Extend<H> {}
 impl<A, B, C, D, E, F, G, H, I, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI> crate::iter::Extend<(A, B, C, D, E, F, G, H, I,)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI,) where ExA: crate::iter::Extend<A>, ExB: crate::iter::Extend<B>, ExC: crate::iter::Extend<C>, ExD: crate::iter::Extend<D>, ExE: crate::iter::Extend<E>, ExF: crate::iter::Extend<F>, ExG: crate::iter::Extend<G>, ExH: crate::iter::Extend<H>, ExI: crate::iter::Extend<I> {}
 impl<A, B, C, D, E, F, G, H, I, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI> crate::iter::FromIterator<(A, B, C, D, E, F, G, H, I,)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI,) where ExA: crate::default::Default + crate::iter::Extend<A>, ExB: crate::default::Default + crate::iter::Extend<B>, ExC: crate::default::Default + crate::iter::Extend<C>, ExD: crate::default::Default + crate::iter::Extend<D>, ExE: crate::default::Default + crate::iter::Extend<E>, ExF: crate::default::Default + crate::iter::Extend<F>, ExG: crate::default::Default + crate::iter::Extend<G>, ExH: crate::default::Default + crate::iter::Extend<H>, ExI: crate::default::Default + crate::iter::Extend<I> {}
 impl<A, B, C, D, E, F, G, H, I, J, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ> crate::iter::Extend<(A, B, C, D, E, F, G, H, I, J,)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ,) where ExA: crate::iter::Extend<A>, ExB: crate::iter::Extend<B>, ExC: crate::iter::Extend<C>, ExD: crate::iter::Extend<D>, ExE: crate::iter::Extend<E>, ExF: crate::iter::Extend<F>, ExG: crate::iter::Extend<G>, ExH: crate::iter::Extend<H>, ExI: crate::iter::Extend<I>, ExJ: crate::iter::Extend<J> {}
 impl<A, B, C, D, E, F, G, H, I, J, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ> crate::iter::FromIterator<(A, B, C, D, E, F, G, H, I, J,)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ,) where ExA: crate::default::Default + crate::iter::Extend<A>, ExB: crate::default::Default + crate::iter::Extend<B>, ExC: crate::default::Default + crate::iter::Extend<C>, ExD: crate::default::Default + crate::iter::Extend<D>, ExE: crate::default::Default + crate::iter::Extend<E>, ExF: crate::default::Default + crate::iter::Extend<F>, ExG: crate::default::Default + crate::iter::Extend<G>, ExH: crate::default::Default + crate::iter::Extend<H>, ExI: crate::default::Default + crate::iter::Extend<I>, ExJ: crate::default::Default + crate::iter::Extend<J> {}
 impl<A, B, C, D, E, F, G, H, I, J, K, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK> crate::iter::Extend<(A, B, C, D, E, F, G, H, I, J, K,)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK,) where ExA: crate::iter::Extend<A>, ExB: crate::iter::Extend<B>, ExC: crate::iter::Extend<C>, ExD: crate::iter::Extend<D>, ExE: crate::iter::Extend<E>, ExF: crate::iter::Extend<F>, ExG: crate::iter::Extend<G>, ExH: crate::iter::Extend<H>, ExI: crate::iter::Extend<I>, ExJ: crate::iter::Extend<J>, ExK: crate::iter::Extend<K> {}
 impl<A, B, C, D, E, F, G, H, I, J, K, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK> crate::iter::FromIterator<(A, B, C, D, E, F, G, H, I, J, K,)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK,) where ExA: crate::default::Default + crate::iter::Extend<A>, ExB: crate::default::Default + crate::iter::Extend<B>, ExC: crate::default::Default + crate::iter::Extend<C>, ExD: crate::default::Default + crate::iter::Extend<D>, ExE: crate::default::Default + crate::iter::Extend<E>, ExF: crate::default::Default + crate::iter::Extend<F>, ExG: crate::default::Default + crate::iter::Extend<G>, ExH: crate::default::Default + crate::iter::Extend<H>, ExI: crate::default::Default + crate::iter::Extend<I>, ExJ: crate::default::Default + crate::iter::Extend<J>, ExK: crate::default::Default + crate::iter::Extend<K> {}
 impl<A, B, C, D, E, F, G, H, I, J, K, L, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK, ExL> crate::iter::Extend<(A, B, C, D, E, F, G, H, I, J, K, L,)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK, ExL,) where ExA: crate::iter::Extend<A>, ExB: crate::iter::Extend<B>, ExC: crate::iter::Extend<C>, ExD: crate::iter::Extend<D>, ExE: crate::iter::Extend<E>, ExF: crate::iter::Extend<F>, ExG: crate::iter::Extend<G>, ExH: crate::iter::Extend<H>, ExI: crate::iter::Extend<I>, ExJ: crate::iter::Extend<J>, ExK: crate::iter::Extend<K>, ExL: crate::iter::Extend<L> {}
 impl<A, B, C, D, E, F, G, H, I, J, K, L, ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK, ExL> crate::iter::FromIterator<(A, B, C, D, E, F, G, H, I, J, K, L,)> for (ExA, ExB, ExC, ExD, ExE, ExF, ExG, ExH, ExI, ExJ, ExK, ExL,) where ExA: crate::default::Default + crate::iter::Extend<A>, ExB: crate::default::Default + crate::iter::Extend<B>, ExC: crate::default::Default + crate::iter::Extend<C>, ExD: crate::default::Default + crate::iter::Extend<D>, ExE: crate::default::Default + crate::iter::Extend<E>, ExF: crate::default::Default + crate::iter::Extend<F>, ExG: crate::default::Default + crate::iter::Extend<G>, ExH: crate::default::Default + crate::iter::Extend<H>, ExI: crate::default::Default + crate::iter::Extend<I>, ExJ: crate::default::Default + crate::iter::Extend<J>, ExK: crate::default::Default + crate::iter::Extend<K>, ExL: crate::default::Default + crate::iter::Extend<L> {}
 impl<A, B, C, D, ExA, ExB, ExC, ExD> crate::iter::Extend<(A, B, C, D,)> for (ExA, ExB, ExC, ExD,) where ExA: crate::iter::Extend<A>, ExB: crate::iter::Extend<B>, ExC: crate::iter::Extend<C>, ExD: crate::iter::Extend<D> {}
 impl<A, B, C, D, ExA, ExB, ExC, ExD> crate::iter::FromIterator<(A, B, C, D,)> for (ExA, ExB, ExC, ExD,) where ExA: crate::default::Default + crate::iter::Extend<A>, ExB: crate::default::Default + crate::iter::Extend<B>, ExC: crate::default::Default + crate::iter::Extend<C>, ExD: crate::default::Default + crate::iter::Extend<D> {}
 impl<A, B, C, ExA, ExB, ExC> crate::iter::Extend<(A, B, C,)> for (ExA, ExB, ExC,) where ExA: crate::iter::Extend<A>, ExB: crate::iter::Extend<B>, ExC: crate::iter::Extend<C> {}
 impl<A, B, C, ExA, ExB, ExC> crate::iter::FromIterator<(A, B, C,)> for (ExA, ExB, ExC,) where ExA: crate::default::Default + crate::iter::Extend<A>, ExB: crate::default::Default + crate::iter::Extend<B>, ExC: crate::default::Default + crate::iter::Extend<C> {}
 impl<A, B, ExA, ExB> crate::iter::Extend<(A, B,)> for (ExA, ExB,) where ExA: crate::iter::Extend<A>, ExB: crate::iter::Extend<B> {}
 impl<A, B, ExA, ExB> crate::iter::FromIterator<(A, B,)> for (ExA, ExB,) where ExA: crate::default::Default + crate::iter::Extend<A>, ExB: crate::default::Default + crate::iter::Extend<B> {}
 impl<A, B> crate::iter::DoubleEndedIterator for crate::iter::Chain<A, B> where A: crate::iter::DoubleEndedIterator, B: crate::iter::DoubleEndedIterator<Item = A::Item> {}
 impl<A, B> crate::iter::DoubleEndedIterator for crate::iter::Zip<A, B> where A: crate::iter::DoubleEndedIterator + crate::iter::ExactSizeIterator, B: crate::iter::DoubleEndedIterator + crate::iter::ExactSizeIterator {}
 impl<A, B> crate::iter::ExactSizeIterator for crate::iter::Zip<A, B> where A: crate::iter::ExactSizeIterator, B: crate::iter::ExactSizeIterator {}
 impl<A, B> crate::iter::Iterator for crate::iter::Chain<A, B> where A: crate::iter::Iterator, B: crate::iter::Iterator<Item = A::Item> { type Item = A::Item; }
 impl<A, B> crate::iter::Iterator for crate::iter::Zip<A, B> where A: crate::iter::Iterator, B: crate::iter::Iterator { type Item = (A::Item, B::Item); }
 impl<A, F: crate::ops::FnMut() -> A> crate::iter::Iterator for crate::iter::RepeatWith<F> { type Item = A; }
 impl<A, F: crate::ops::FnOnce() -> A> crate::iter::DoubleEndedIterator for crate::iter::OnceWith<F> {}
 impl<A, F: crate::ops::FnOnce() -> A> crate::iter::ExactSizeIterator for crate::iter::OnceWith<F> {}
 impl<A, F: crate::ops::FnOnce() -> A> crate::iter::Iterator for crate::iter::OnceWith<F> { type Item = A; }
 impl<A: crate::clone::Clone, B: crate::clone::Clone> crate::clone::Clone for crate::iter::Chain<A, B> {}
 impl<A: crate::clone::Clone, B: crate::clone::Clone> crate::clone::Clone for crate::iter::Zip<A, B> {}
 impl<A: crate::clone::Clone> crate::clone::Clone for crate::iter::Repeat<A> {}
 impl<A: crate::clone::Clone> crate::clone::Clone for crate::iter::RepeatN<A> {}
 impl<A: crate::clone::Clone> crate::iter::DoubleEndedIterator for crate::iter::Repeat<A> {}
 impl<A: crate::clone::Clone> crate::iter::DoubleEndedIterator for crate::iter::RepeatN<A> {}
 impl<A: crate::clone::Clone> crate::iter::ExactSizeIterator for crate::iter::RepeatN<A> {}
 impl<A: crate::clone::Clone> crate::iter::Iterator for crate::iter::Repeat<A> { type Item = A; }
 impl<A: crate::clone::Clone> crate::iter::Iterator for crate::iter::RepeatN<A> { type Item = A; }
 impl<A: crate::default::Default, B: crate::default::Default> crate::default::Default for crate::iter::Chain<A, B> {}
 impl<A: crate::fmt::Debug, B: crate::fmt::Debug> crate::fmt::Debug for crate::iter::Chain<A, B> {}
 impl<A: crate::fmt::Debug, B: crate::fmt::Debug> crate::fmt::Debug for crate::iter::Zip<A, B> {}
 impl<A: crate::fmt::Debug> crate::fmt::Debug for crate::iter::Repeat<A> {}
 impl<A: crate::fmt::Debug> crate::fmt::Debug for crate::iter::RepeatN<A> {}
 impl<B, I, St, F> crate::iter::Iterator for crate::iter::Scan<I, St, F> where I: crate::iter::Iterator, F: crate::ops::FnMut(&mut St, I::Item) -> crate::option::Option<B> { type Item = B; }
 impl<B, I: crate::iter::DoubleEndedIterator, F> crate::iter::DoubleEndedIterator for crate::iter::FilterMap<I, F> where F: crate::ops::FnMut(I::Item) -> crate::option::Option<B> {}
 impl<B, I: crate::iter::DoubleEndedIterator, F> crate::iter::DoubleEndedIterator for crate::iter::Map<I, F> where F: crate::ops::FnMut(I::Item) -> B {}
 impl<B, I: crate::iter::ExactSizeIterator, F> crate::iter::ExactSizeIterator for crate::iter::Map<I, F> where F: crate::ops::FnMut(I::Item) -> B {}
 impl<B, I: crate::iter::Iterator, F> crate::iter::Iterator for crate::iter::FilterMap<I, F> where F: crate::ops::FnMut(I::Item) -> crate::option::Option<B> { type Item = B; }
 impl<B, I: crate::iter::Iterator, F> crate::iter::Iterator for crate::iter::Map<I, F> where F: crate::ops::FnMut(I::Item) -> B { type Item = B; }
 impl<B, I: crate::iter::Iterator, P> crate::iter::Iterator for crate::iter::MapWhile<I, P> where P: crate::ops::FnMut(I::Item) -> crate::option::Option<B> { type Item = B; }
 impl<F: crate::clone::Clone> crate::clone::Clone for crate::iter::FromFn<F> {}
 impl<F: crate::clone::Clone> crate::clone::Clone for crate::iter::OnceWith<F> {}
 impl<F: crate::clone::Clone> crate::clone::Clone for crate::iter::RepeatWith<F> {}
 impl<F: crate::marker::Copy> crate::marker::Copy for crate::iter::RepeatWith<F> {}
 impl<F: crate::ops::FnMut() -> A, A> crate::iter::ExactSizeIterator for crate::iter::Take<crate::iter::RepeatWith<F>> {}
 impl<F> crate::fmt::Debug for crate::iter::FromFn<F> {}
 impl<F> crate::fmt::Debug for crate::iter::OnceWith<F> {}
 impl<F> crate::fmt::Debug for crate::iter::RepeatWith<F> {}
 impl<I, T> crate::iter::DoubleEndedIterator for crate::iter::Cloned<I> where I: crate::iter::DoubleEndedIterator<Item = &T>, T: crate::clone::Clone {}
 impl<I, T> crate::iter::DoubleEndedIterator for crate::iter::Copied<I> where I: crate::iter::DoubleEndedIterator<Item = &T>, T: crate::marker::Copy {}
 impl<I, T> crate::iter::ExactSizeIterator for crate::iter::Cloned<I> where I: crate::iter::ExactSizeIterator<Item = &T>, T: crate::clone::Clone {}
 impl<I, T> crate::iter::ExactSizeIterator for crate::iter::Copied<I> where I: crate::iter::ExactSizeIterator<Item = &T>, T: crate::marker::Copy {}
 impl<I, T> crate::iter::Iterator for crate::iter::Cloned<I> where I: crate::iter::Iterator<Item = &T>, T: crate::clone::Clone { type Item = T; }
 impl<I, T> crate::iter::Iterator for crate::iter::Copied<I> where I: crate::iter::Iterator<Item = &T>, T: crate::marker::Copy { type Item = T; }
 impl<I, U> crate::clone::Clone for crate::iter::Flatten<I> where I: crate::clone::Clone + crate::iter::Iterator<Item: crate::iter::IntoIterator<IntoIter = U, Item = U::Item>>, U: crate::clone::Clone + crate::iter::Iterator {}
 impl<I, U> crate::fmt::Debug for crate::iter::Flatten<I> where I: crate::fmt::Debug + crate::iter::Iterator<Item: crate::iter::IntoIterator<IntoIter = U, Item = U::Item>>, U: crate::fmt::Debug + crate::iter::Iterator {}
 impl<I, U> crate::iter::DoubleEndedIterator for crate::iter::Flatten<I> where I: crate::iter::DoubleEndedIterator<Item: crate::iter::IntoIterator<IntoIter = U, Item = U::Item>>, U: crate::iter::DoubleEndedIterator {}
 impl<I, U> crate::iter::Iterator for crate::iter::Flatten<I> where I: crate::iter::Iterator<Item: crate::iter::IntoIterator<IntoIter = U, Item = U::Item>>, U: crate::iter::Iterator { type Item = U::Item; }
 impl<I: crate::clone::Clone, F: crate::clone::Clone> crate::clone::Clone for crate::iter::FilterMap<I, F> {}
 impl<I: crate::clone::Clone, F: crate::clone::Clone> crate::clone::Clone for crate::iter::Inspect<I, F> {}
 impl<I: crate::clone::Clone, F: crate::clone::Clone> crate::clone::Clone for crate::iter::Map<I, F> {}
 impl<I: crate::clone::Clone, P: crate::clone::Clone> crate::clone::Clone for crate::iter::Filter<I, P> {}
 impl<I: crate::clone::Clone, P: crate::clone::Clone> crate::clone::Clone for crate::iter::MapWhile<I, P> {}
 impl<I: crate::clone::Clone, P: crate::clone::Clone> crate::clone::Clone for crate::iter::SkipWhile<I, P> {}
 impl<I: crate::clone::Clone, P: crate::clone::Clone> crate::clone::Clone for crate::iter::TakeWhile<I, P> {}
 impl<I: crate::clone::Clone, St: crate::clone::Clone, F: crate::clone::Clone> crate::clone::Clone for crate::iter::Scan<I, St, F> {}
 impl<I: crate::clone::Clone, U, F: crate::clone::Clone> crate::clone::Clone for crate::iter::FlatMap<I, U, F> where U: crate::clone::Clone + crate::iter::IntoIterator<IntoIter: crate::clone::Clone> {}
 impl<I: crate::clone::Clone> crate::clone::Clone for crate::iter::Cloned<I> {}
 impl<I: crate::clone::Clone> crate::clone::Clone for crate::iter::Copied<I> {}
 impl<I: crate::clone::Clone> crate::clone::Clone for crate::iter::Cycle<I> {}
 impl<I: crate::clone::Clone> crate::clone::Clone for crate::iter::Enumerate<I> {}
 impl<I: crate::clone::Clone> crate::clone::Clone for crate::iter::Fuse<I> {}
 impl<I: crate::clone::Clone> crate::clone::Clone for crate::iter::Skip<I> {}
 impl<I: crate::clone::Clone> crate::clone::Clone for crate::iter::StepBy<I> {}
 impl<I: crate::clone::Clone> crate::clone::Clone for crate::iter::Take<I> {}
 impl<I: crate::default::Default> crate::default::Default for crate::iter::Cloned<I> {}
 impl<I: crate::default::Default> crate::default::Default for crate::iter::Copied<I> {}
 impl<I: crate::default::Default> crate::default::Default for crate::iter::Enumerate<I> {}
 impl<I: crate::default::Default> crate::default::Default for crate::iter::Fuse<I> {}
 impl<I: crate::default::Default> crate::default::Default for crate::iter::Rev<I> {}
 impl<I: crate::fmt::Debug, F> crate::fmt::Debug for crate::iter::FilterMap<I, F> {}
 impl<I: crate::fmt::Debug, F> crate::fmt::Debug for crate::iter::Inspect<I, F> {}
 impl<I: crate::fmt::Debug, F> crate::fmt::Debug for crate::iter::Map<I, F> {}
 impl<I: crate::fmt::Debug, P> crate::fmt::Debug for crate::iter::Filter<I, P> {}
 impl<I: crate::fmt::Debug, P> crate::fmt::Debug for crate::iter::MapWhile<I, P> {}
 impl<I: crate::fmt::Debug, P> crate::fmt::Debug for crate::iter::SkipWhile<I, P> {}
 impl<I: crate::fmt::Debug, P> crate::fmt::Debug for crate::iter::TakeWhile<I, P> {}
 impl<I: crate::fmt::Debug, St: crate::fmt::Debug, F> crate::fmt::Debug for crate::iter::Scan<I, St, F> {}
 impl<I: crate::fmt::Debug, U, F> crate::fmt::Debug for crate::iter::FlatMap<I, U, F> where U: crate::iter::IntoIterator<IntoIter: crate::fmt::Debug> {}
 impl<I: crate::fmt::Debug> crate::fmt::Debug for crate::iter::Cloned<I> {}
 impl<I: crate::fmt::Debug> crate::fmt::Debug for crate::iter::Copied<I> {}
 impl<I: crate::fmt::Debug> crate::fmt::Debug for crate::iter::Cycle<I> {}
 impl<I: crate::fmt::Debug> crate::fmt::Debug for crate::iter::Enumerate<I> {}
 impl<I: crate::fmt::Debug> crate::fmt::Debug for crate::iter::Fuse<I> {}
 impl<I: crate::fmt::Debug> crate::fmt::Debug for crate::iter::Skip<I> {}
 impl<I: crate::fmt::Debug> crate::fmt::Debug for crate::iter::StepBy<I> {}
 impl<I: crate::fmt::Debug> crate::fmt::Debug for crate::iter::Take<I> {}
 impl<I: crate::iter::DoubleEndedIterator + ?crate::marker::Sized> crate::iter::DoubleEndedIterator for &mut I {}
 impl<I: crate::iter::DoubleEndedIterator, F> crate::iter::DoubleEndedIterator for crate::iter::Inspect<I, F> where F: crate::ops::FnMut(&I::Item) {}
 impl<I: crate::iter::DoubleEndedIterator, P> crate::iter::DoubleEndedIterator for crate::iter::Filter<I, P> where P: crate::ops::FnMut(&I::Item) -> bool {}
 impl<I: crate::iter::DoubleEndedIterator, U, F> crate::iter::DoubleEndedIterator for crate::iter::FlatMap<I, U, F> where F: crate::ops::FnMut(I::Item) -> U, U: crate::iter::IntoIterator<IntoIter: crate::iter::DoubleEndedIterator> {}
 impl<I: crate::iter::ExactSizeIterator + ?crate::marker::Sized> crate::iter::ExactSizeIterator for &mut I {}
 impl<I: crate::iter::ExactSizeIterator, F> crate::iter::ExactSizeIterator for crate::iter::Inspect<I, F> where F: crate::ops::FnMut(&I::Item) {}
 impl<I: crate::iter::ExactSizeIterator> crate::iter::ExactSizeIterator for crate::iter::Peekable<I> {}
 impl<I: crate::iter::Iterator + ?crate::marker::Sized> crate::iter::Iterator for &mut I { type Item = I::Item; }
 impl<I: crate::iter::Iterator + crate::clone::Clone> crate::clone::Clone for crate::iter::Peekable<I> {}
 impl<I: crate::iter::Iterator + crate::fmt::Debug> crate::fmt::Debug for crate::iter::Peekable<I> {}
 impl<I: crate::iter::Iterator, F> crate::iter::Iterator for crate::iter::Inspect<I, F> where F: crate::ops::FnMut(&I::Item) { type Item = I::Item; }
 impl<I: crate::iter::Iterator, P> crate::iter::Iterator for crate::iter::Filter<I, P> where P: crate::ops::FnMut(&I::Item) -> bool { type Item = I::Item; }
 impl<I: crate::iter::Iterator, P> crate::iter::Iterator for crate::iter::SkipWhile<I, P> where P: crate::ops::FnMut(&I::Item) -> bool { type Item = I::Item; }
 impl<I: crate::iter::Iterator, P> crate::iter::Iterator for crate::iter::TakeWhile<I, P> where P: crate::ops::FnMut(&I::Item) -> bool { type Item = I::Item; }
 impl<I: crate::iter::Iterator, U: crate::iter::IntoIterator, F> crate::iter::Iterator for crate::iter::FlatMap<I, U, F> where F: crate::ops::FnMut(I::Item) -> U { type Item = U::Item; }
 impl<I: crate::iter::Iterator> crate::iter::IntoIterator for I { type Item = I::Item; type IntoIter = I; }
 impl<I: crate::iter::Iterator> crate::iter::Iterator for crate::iter::Peekable<I> { type Item = I::Item; }
 impl<I: crate::iter::Iterator> crate::iter::Peekable<I> {
  pub fn peek(&mut self) -> crate::option::Option<&I::Item> {}
  pub fn peek_mut(&mut self) -> crate::option::Option<&mut I::Item> {}
  pub fn next_if(&mut self, _: impl crate::ops::FnOnce(&I::Item) -> bool) -> crate::option::Option<I::Item> {}
  pub fn next_if_eq<T>(&mut self, _: &T) -> crate::option::Option<I::Item> where T: ?crate::marker::Sized, I::Item: crate::cmp::PartialEq<T> {}
  pub fn next_if_map<R>(&mut self, _: impl crate::ops::FnOnce(I::Item) -> crate::result::Result<R, I::Item>) -> crate::option::Option<R> {}
  pub fn next_if_map_mut<R>(&mut self, _: impl crate::ops::FnOnce(&mut I::Item) -> crate::option::Option<R>) -> crate::option::Option<R> {}
 }
 impl<I> crate::default::Default for crate::iter::Flatten<I> where I: crate::default::Default + crate::iter::Iterator<Item: crate::iter::IntoIterator> {}
 impl<I> crate::iter::DoubleEndedIterator for crate::iter::Enumerate<I> where I: crate::iter::ExactSizeIterator + crate::iter::DoubleEndedIterator {}
 impl<I> crate::iter::DoubleEndedIterator for crate::iter::Fuse<I> where I: crate::iter::DoubleEndedIterator {}
 impl<I> crate::iter::DoubleEndedIterator for crate::iter::Peekable<I> where I: crate::iter::DoubleEndedIterator {}
 impl<I> crate::iter::DoubleEndedIterator for crate::iter::Rev<I> where I: crate::iter::DoubleEndedIterator {}
 impl<I> crate::iter::DoubleEndedIterator for crate::iter::Skip<I> where I: crate::iter::DoubleEndedIterator + crate::iter::ExactSizeIterator {}
 impl<I> crate::iter::DoubleEndedIterator for crate::iter::StepBy<I> where I: crate::iter::DoubleEndedIterator + crate::iter::ExactSizeIterator {}
 impl<I> crate::iter::DoubleEndedIterator for crate::iter::Take<I> where I: crate::iter::DoubleEndedIterator + crate::iter::ExactSizeIterator {}
 impl<I> crate::iter::ExactSizeIterator for crate::iter::Enumerate<I> where I: crate::iter::ExactSizeIterator {}
 impl<I> crate::iter::ExactSizeIterator for crate::iter::Fuse<I> where I: crate::iter::ExactSizeIterator {}
 impl<I> crate::iter::ExactSizeIterator for crate::iter::Rev<I> where I: crate::iter::ExactSizeIterator + crate::iter::DoubleEndedIterator {}
 impl<I> crate::iter::ExactSizeIterator for crate::iter::Skip<I> where I: crate::iter::ExactSizeIterator {}
 impl<I> crate::iter::ExactSizeIterator for crate::iter::StepBy<I> where I: crate::iter::ExactSizeIterator {}
 impl<I> crate::iter::ExactSizeIterator for crate::iter::Take<I> where I: crate::iter::ExactSizeIterator {}
 impl<I> crate::iter::Iterator for crate::iter::Cycle<I> where I: crate::clone::Clone + crate::iter::Iterator { type Item = <I as crate::iter::Iterator>::Item; }
 impl<I> crate::iter::Iterator for crate::iter::Enumerate<I> where I: crate::iter::Iterator { type Item = (usize, <I as crate::iter::Iterator>::Item); }
 impl<I> crate::iter::Iterator for crate::iter::Fuse<I> where I: crate::iter::Iterator { type Item = <I as crate::iter::Iterator>::Item; }
 impl<I> crate::iter::Iterator for crate::iter::Rev<I> where I: crate::iter::DoubleEndedIterator { type Item = <I as crate::iter::Iterator>::Item; }
 impl<I> crate::iter::Iterator for crate::iter::Skip<I> where I: crate::iter::Iterator { type Item = <I as crate::iter::Iterator>::Item; }
 impl<I> crate::iter::Iterator for crate::iter::StepBy<I> where I: crate::iter::Iterator { type Item = I::Item; }
 impl<I> crate::iter::Iterator for crate::iter::Take<I> where I: crate::iter::Iterator { type Item = <I as crate::iter::Iterator>::Item; }
 impl<T, ExtendT> crate::iter::Extend<(T,)> for (ExtendT,) where ExtendT: crate::iter::Extend<T> {}
 impl<T, ExtendT> crate::iter::FromIterator<(T,)> for (ExtendT,) where ExtendT: crate::default::Default + crate::iter::Extend<T> {}
 impl<T, F> crate::iter::Iterator for crate::iter::FromFn<F> where F: crate::ops::FnMut() -> crate::option::Option<T> { type Item = T; }
 impl<T, F> crate::iter::Iterator for crate::iter::Successors<T, F> where F: crate::ops::FnMut(&T) -> crate::option::Option<T> { type Item = T; }
 impl<T, const N: usize> crate::iter::IntoIterator for &[T; N] { type Item = &T; type IntoIter = crate::slice::Iter<T>; }
 impl<T, const N: usize> crate::iter::IntoIterator for &mut [T; N] { type Item = &mut T; type IntoIter = crate::slice::IterMut<T>; }
 impl<T, const N: usize> crate::iter::IntoIterator for [T; N] { type Item = T; type IntoIter = crate::array::IntoIter<T, N>; }
 impl<T: crate::clone::Clone, F: crate::clone::Clone> crate::clone::Clone for crate::iter::Successors<T, F> {}
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::iter::Once<T> {}
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::iter::Rev<T> {}
 impl<T: crate::clone::Clone> crate::iter::DoubleEndedIterator for crate::iter::Take<crate::iter::Repeat<T>> {}
 impl<T: crate::clone::Clone> crate::iter::ExactSizeIterator for crate::iter::Take<crate::iter::Repeat<T>> {}
 impl<T: crate::fmt::Debug, F> crate::fmt::Debug for crate::iter::Successors<T, F> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::iter::Once<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::iter::Rev<T> {}
 impl<T> crate::clone::Clone for crate::iter::Empty<T> {}
 impl<T> crate::default::Default for crate::iter::Empty<T> {}
 impl<T> crate::fmt::Debug for crate::iter::Empty<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::iter::Empty<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::iter::Once<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::iter::Empty<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::iter::Once<T> {}
 impl<T> crate::iter::IntoIterator for &[T] { type Item = &T; type IntoIter = crate::slice::Iter<T>; }
 impl<T> crate::iter::IntoIterator for &mut [T] { type Item = &mut T; type IntoIter = crate::slice::IterMut<T>; }
 impl<T> crate::iter::Iterator for crate::iter::Empty<T> { type Item = T; }
 impl<T> crate::iter::Iterator for crate::iter::Once<T> { type Item = T; }
}
pub mod marker {
 macro_rules! Copy { () => {} } pub use Copy;
 pub trait Copy: crate::clone::Clone {}
 #[unstable]
 pub trait FnPtr: crate::marker::Copy + crate::clone::Clone {
  fn addr(self) -> *const ();
 }
 pub struct PhantomData<T>;
 pub struct PhantomPinned;
 pub trait Send {}
 pub trait Sized {}
 pub trait Sync {}
 pub trait Unpin {}
 impl crate::clone::Clone for crate::marker::PhantomPinned {}
 impl crate::cmp::Eq for crate::marker::PhantomPinned {}
 impl crate::cmp::Ord for crate::marker::PhantomPinned {}
 impl crate::cmp::PartialEq for crate::marker::PhantomPinned {}
 impl crate::cmp::PartialOrd for crate::marker::PhantomPinned {}
 impl crate::default::Default for crate::marker::PhantomPinned {}
 impl crate::fmt::Debug for crate::marker::PhantomPinned {}
 impl crate::hash::Hash for crate::marker::PhantomPinned {}
 impl crate::marker::Copy for ! {}
 impl crate::marker::Copy for bool {}
 impl crate::marker::Copy for char {}
 impl crate::marker::Copy for crate::marker::PhantomPinned {}
 impl crate::marker::Copy for f32 {}
 impl crate::marker::Copy for f64 {}
 impl crate::marker::Copy for i128 {}
 impl crate::marker::Copy for i16 {}
 impl crate::marker::Copy for i32 {}
 impl crate::marker::Copy for i64 {}
 impl crate::marker::Copy for i8 {}
 impl crate::marker::Copy for isize {}
 impl crate::marker::Copy for u128 {}
 impl crate::marker::Copy for u16 {}
 impl crate::marker::Copy for u32 {}
 impl crate::marker::Copy for u64 {}
 impl crate::marker::Copy for u8 {}
 impl crate::marker::Copy for usize {}
 impl<T: ?crate::marker::Sized> crate::fmt::Debug for crate::marker::PhantomData<T> {}
 impl<T: crate::marker::Copy, const N: usize> crate::marker::Copy for [T; N] {}
 impl<T> crate::clone::Clone for crate::marker::PhantomData<T> {}
 impl<T> crate::cmp::Eq for crate::marker::PhantomData<T> {}
 impl<T> crate::cmp::Ord for crate::marker::PhantomData<T> {}
 impl<T> crate::cmp::PartialEq for crate::marker::PhantomData<T> {}
 impl<T> crate::cmp::PartialOrd for crate::marker::PhantomData<T> {}
 impl<T> crate::default::Default for crate::marker::PhantomData<T> {}
 impl<T> crate::hash::Hash for crate::marker::PhantomData<T> {}
 impl<T> crate::marker::Copy for &T {}
 impl<T> crate::marker::Copy for *const T {}
 impl<T> crate::marker::Copy for *mut T {}
 impl<T> crate::marker::Copy for crate::marker::PhantomData<T> {}
}
pub mod mem {
 pub struct Discriminant<T> {}
 pub struct ManuallyDrop<T: ?crate::marker::Sized> {}
 pub union MaybeUninit<T> { _private: () }
 pub fn align_of<T>() -> usize {}
 pub fn align_of_val<T: ?crate::marker::Sized>(_: &T) -> usize {}
 pub fn discriminant<T>(_: &T) -> crate::mem::Discriminant<T> {}
 pub fn drop<T>(_: T) {}
 pub fn forget<T>(_: T) {}
 pub fn min_align_of<T>() -> usize {}
 pub fn min_align_of_val<T: ?crate::marker::Sized>(_: &T) -> usize {}
 pub fn needs_drop<T: ?crate::marker::Sized>() -> bool {}
 macro_rules! offset_of { () => {} } pub use offset_of;
 pub fn replace<T>(_: &mut T, _: T) -> T {}
 pub fn size_of<T>() -> usize {}
 pub fn size_of_val<T: ?crate::marker::Sized>(_: &T) -> usize {}
 pub fn swap<T>(_: &mut T, _: &mut T) {}
 pub fn take<T: crate::default::Default>(_: &mut T) -> T {}
 pub fn transmute<Src, Dst>(_: Src) -> Dst {}
 pub fn transmute_copy<Src, Dst>(_: &Src) -> Dst {}
 pub fn uninitialized<T>() -> T {}
 pub fn zeroed<T>() -> T {}
 impl<T, const N: usize> crate::convert::AsMut<[crate::mem::MaybeUninit<T>; N]> for crate::mem::MaybeUninit<[T; N]> {}
 impl<T, const N: usize> crate::convert::AsMut<[crate::mem::MaybeUninit<T>]> for crate::mem::MaybeUninit<[T; N]> {}
 impl<T, const N: usize> crate::convert::AsRef<[crate::mem::MaybeUninit<T>; N]> for crate::mem::MaybeUninit<[T; N]> {}
 impl<T, const N: usize> crate::convert::AsRef<[crate::mem::MaybeUninit<T>]> for crate::mem::MaybeUninit<[T; N]> {}
 impl<T, const N: usize> crate::convert::From<[crate::mem::MaybeUninit<T>; N]> for crate::mem::MaybeUninit<[T; N]> {}
 impl<T, const N: usize> crate::convert::From<crate::mem::MaybeUninit<[T; N]>> for [crate::mem::MaybeUninit<T>; N] {}
 impl<T: ?crate::marker::Sized + crate::clone::Clone> crate::clone::Clone for crate::mem::ManuallyDrop<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::Eq> crate::cmp::Eq for crate::mem::ManuallyDrop<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::Ord> crate::cmp::Ord for crate::mem::ManuallyDrop<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::PartialEq> crate::cmp::PartialEq for crate::mem::ManuallyDrop<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::PartialOrd> crate::cmp::PartialOrd for crate::mem::ManuallyDrop<T> {}
 impl<T: ?crate::marker::Sized + crate::default::Default> crate::default::Default for crate::mem::ManuallyDrop<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Debug> crate::fmt::Debug for crate::mem::ManuallyDrop<T> {}
 impl<T: ?crate::marker::Sized + crate::hash::Hash> crate::hash::Hash for crate::mem::ManuallyDrop<T> {}
 impl<T: ?crate::marker::Sized + crate::marker::Copy> crate::marker::Copy for crate::mem::ManuallyDrop<T> {}
 impl<T: ?crate::marker::Sized> crate::mem::ManuallyDrop<T> {
  pub fn drop(_: &mut crate::mem::ManuallyDrop<T>) {}
 }
 impl<T: ?crate::marker::Sized> crate::ops::Deref for crate::mem::ManuallyDrop<T> { type Target = T; }
 impl<T: ?crate::marker::Sized> crate::ops::DerefMut for crate::mem::ManuallyDrop<T> {}
 impl<T: crate::marker::Copy> crate::clone::Clone for crate::mem::MaybeUninit<T> {}
 impl<T: crate::marker::Copy> crate::marker::Copy for crate::mem::MaybeUninit<T> {}
 impl<T> [crate::mem::MaybeUninit<T>] {
  pub fn write_copy_of_slice(&mut self, _: &[T]) -> &mut [T] where T: crate::marker::Copy {}
  pub fn write_clone_of_slice(&mut self, _: &[T]) -> &mut [T] where T: crate::clone::Clone {}
  pub fn assume_init_drop(&mut self) {}
  pub fn assume_init_ref(&self) -> &[T] {}
  pub fn assume_init_mut(&mut self) -> &mut [T] {}
 }
 impl<T> crate::clone::Clone for crate::mem::Discriminant<T> {}
 impl<T> crate::cmp::Eq for crate::mem::Discriminant<T> {}
 impl<T> crate::cmp::PartialEq for crate::mem::Discriminant<T> {}
 impl<T> crate::fmt::Debug for crate::mem::Discriminant<T> {}
 impl<T> crate::fmt::Debug for crate::mem::MaybeUninit<T> {}
 impl<T> crate::hash::Hash for crate::mem::Discriminant<T> {}
 impl<T> crate::marker::Copy for crate::mem::Discriminant<T> {}
 impl<T> crate::mem::ManuallyDrop<T> {
  pub fn new(_: T) -> crate::mem::ManuallyDrop<T> {}
  pub fn into_inner(_: crate::mem::ManuallyDrop<T>) -> T {}
  pub fn take(_: &mut crate::mem::ManuallyDrop<T>) -> T {}
 }
 impl<T> crate::mem::MaybeUninit<T> {
  pub fn new(_: T) -> crate::mem::MaybeUninit<T> {}
  pub fn uninit() -> crate::mem::MaybeUninit<T> {}
  pub fn zeroed() -> crate::mem::MaybeUninit<T> {}
  pub fn write(&mut self, _: T) -> &mut T {}
  pub fn as_ptr(&self) -> *const T {}
  pub fn as_mut_ptr(&mut self) -> *mut T {}
  pub fn assume_init(self) -> T {}
  pub fn assume_init_read(&self) -> T {}
  pub fn assume_init_drop(&mut self) {}
  pub fn assume_init_ref(&self) -> &T {}
  pub fn assume_init_mut(&mut self) -> &mut T {}
 }
}
pub mod net {
 pub struct AddrParseError {}
 pub struct Incoming {}
 pub enum IpAddr { V4(crate::net::Ipv4Addr), V6(crate::net::Ipv6Addr) }
 pub struct Ipv4Addr {}
 pub struct Ipv6Addr {}
 pub enum Shutdown { Read, Write, Both }
 pub enum SocketAddr { V4(crate::net::SocketAddrV4), V6(crate::net::SocketAddrV6) }
 pub struct SocketAddrV4 {}
 pub struct SocketAddrV6 {}
 pub struct TcpListener {}
 pub struct TcpStream {}
 pub trait ToSocketAddrs {
  type Iter: crate::iter::Iterator<Item = crate::net::SocketAddr>;
  fn to_socket_addrs(&self) -> crate::io::Result<Self::Iter>;
 }
 pub struct UdpSocket {}
 impl crate::clone::Clone for crate::net::AddrParseError {}
 impl crate::clone::Clone for crate::net::IpAddr {}
 impl crate::clone::Clone for crate::net::Ipv4Addr {}
 impl crate::clone::Clone for crate::net::Ipv6Addr {}
 impl crate::clone::Clone for crate::net::Shutdown {}
 impl crate::clone::Clone for crate::net::SocketAddr {}
 impl crate::clone::Clone for crate::net::SocketAddrV4 {}
 impl crate::clone::Clone for crate::net::SocketAddrV6 {}
 impl crate::cmp::Eq for crate::net::AddrParseError {}
 impl crate::cmp::Eq for crate::net::IpAddr {}
 impl crate::cmp::Eq for crate::net::Ipv4Addr {}
 impl crate::cmp::Eq for crate::net::Ipv6Addr {}
 impl crate::cmp::Eq for crate::net::Shutdown {}
 impl crate::cmp::Eq for crate::net::SocketAddr {}
 impl crate::cmp::Eq for crate::net::SocketAddrV4 {}
 impl crate::cmp::Eq for crate::net::SocketAddrV6 {}
 impl crate::cmp::Ord for crate::net::IpAddr {}
 impl crate::cmp::Ord for crate::net::Ipv4Addr {}
 impl crate::cmp::Ord for crate::net::Ipv6Addr {}
 impl crate::cmp::Ord for crate::net::SocketAddr {}
 impl crate::cmp::Ord for crate::net::SocketAddrV4 {}
 impl crate::cmp::Ord for crate::net::SocketAddrV6 {}
 impl crate::cmp::PartialEq for crate::net::AddrParseError {}
 impl crate::cmp::PartialEq for crate::net::IpAddr {}
 impl crate::cmp::PartialEq for crate::net::Ipv4Addr {}
 impl crate::cmp::PartialEq for crate::net::Ipv6Addr {}
 impl crate::cmp::PartialEq for crate::net::Shutdown {}
 impl crate::cmp::PartialEq for crate::net::SocketAddr {}
 impl crate::cmp::PartialEq for crate::net::SocketAddrV4 {}
 impl crate::cmp::PartialEq for crate::net::SocketAddrV6 {}
 impl crate::cmp::PartialEq<crate::net::IpAddr> for crate::net::Ipv4Addr {}
 impl crate::cmp::PartialEq<crate::net::IpAddr> for crate::net::Ipv6Addr {}
 impl crate::cmp::PartialEq<crate::net::Ipv4Addr> for crate::net::IpAddr {}
 impl crate::cmp::PartialEq<crate::net::Ipv6Addr> for crate::net::IpAddr {}
 impl crate::cmp::PartialOrd for crate::net::IpAddr {}
 impl crate::cmp::PartialOrd for crate::net::Ipv4Addr {}
 impl crate::cmp::PartialOrd for crate::net::Ipv6Addr {}
 impl crate::cmp::PartialOrd for crate::net::SocketAddr {}
 impl crate::cmp::PartialOrd for crate::net::SocketAddrV4 {}
 impl crate::cmp::PartialOrd for crate::net::SocketAddrV6 {}
 impl crate::cmp::PartialOrd<crate::net::IpAddr> for crate::net::Ipv4Addr {}
 impl crate::cmp::PartialOrd<crate::net::IpAddr> for crate::net::Ipv6Addr {}
 impl crate::cmp::PartialOrd<crate::net::Ipv4Addr> for crate::net::IpAddr {}
 impl crate::cmp::PartialOrd<crate::net::Ipv6Addr> for crate::net::IpAddr {}
 impl crate::convert::From<[u16; 8]> for crate::net::IpAddr {}
 impl crate::convert::From<[u16; 8]> for crate::net::Ipv6Addr {}
 impl crate::convert::From<[u8; 16]> for crate::net::IpAddr {}
 impl crate::convert::From<[u8; 16]> for crate::net::Ipv6Addr {}
 impl crate::convert::From<[u8; 4]> for crate::net::IpAddr {}
 impl crate::convert::From<[u8; 4]> for crate::net::Ipv4Addr {}
 impl crate::convert::From<crate::net::Ipv4Addr> for crate::net::IpAddr {}
 impl crate::convert::From<crate::net::Ipv6Addr> for crate::net::IpAddr {}
 impl crate::convert::From<crate::net::SocketAddrV4> for crate::net::SocketAddr {}
 impl crate::convert::From<crate::net::SocketAddrV6> for crate::net::SocketAddr {}
 impl crate::convert::From<crate::os::fd::OwnedFd> for crate::net::TcpListener {}
 impl crate::convert::From<crate::os::fd::OwnedFd> for crate::net::TcpStream {}
 impl crate::convert::From<crate::os::fd::OwnedFd> for crate::net::UdpSocket {}
 impl crate::convert::From<crate::os::windows::io::OwnedSocket> for crate::net::TcpListener {}
 impl crate::convert::From<crate::os::windows::io::OwnedSocket> for crate::net::TcpStream {}
 impl crate::convert::From<crate::os::windows::io::OwnedSocket> for crate::net::UdpSocket {}
 impl crate::convert::From<u128> for crate::net::Ipv6Addr {}
 impl crate::convert::From<u32> for crate::net::Ipv4Addr {}
 impl crate::error::Error for crate::net::AddrParseError {}
 impl crate::fmt::Debug for crate::net::AddrParseError {}
 impl crate::fmt::Debug for crate::net::Incoming {}
 impl crate::fmt::Debug for crate::net::IpAddr {}
 impl crate::fmt::Debug for crate::net::Ipv4Addr {}
 impl crate::fmt::Debug for crate::net::Ipv6Addr {}
 impl crate::fmt::Debug for crate::net::Shutdown {}
 impl crate::fmt::Debug for crate::net::SocketAddr {}
 impl crate::fmt::Debug for crate::net::SocketAddrV4 {}
 impl crate::fmt::Debug for crate::net::SocketAddrV6 {}
 impl crate::fmt::Debug for crate::net::TcpListener {}
 impl crate::fmt::Debug for crate::net::TcpStream {}
 impl crate::fmt::Debug for crate::net::UdpSocket {}
 impl crate::fmt::Display for crate::net::AddrParseError {}
 impl crate::fmt::Display for crate::net::IpAddr {}
 impl crate::fmt::Display for crate::net::Ipv4Addr {}
 impl crate::fmt::Display for crate::net::Ipv6Addr {}
 impl crate::fmt::Display for crate::net::SocketAddr {}
 impl crate::fmt::Display for crate::net::SocketAddrV4 {}
 impl crate::fmt::Display for crate::net::SocketAddrV6 {}
 impl crate::hash::Hash for crate::net::IpAddr {}
 impl crate::hash::Hash for crate::net::Ipv4Addr {}
 impl crate::hash::Hash for crate::net::Ipv6Addr {}
 impl crate::hash::Hash for crate::net::SocketAddr {}
 impl crate::hash::Hash for crate::net::SocketAddrV4 {}
 impl crate::hash::Hash for crate::net::SocketAddrV6 {}
 impl crate::io::Read for &crate::net::TcpStream {}
 impl crate::io::Read for crate::net::TcpStream {}
 impl crate::io::Write for &crate::net::TcpStream {}
 impl crate::io::Write for crate::net::TcpStream {}
 impl crate::iter::Iterator for crate::net::Incoming { type Item = crate::io::Result<crate::net::TcpStream>; }
 impl crate::iter::Step for crate::net::Ipv4Addr {}
 impl crate::iter::Step for crate::net::Ipv6Addr {}
 impl crate::marker::Copy for crate::net::IpAddr {}
 impl crate::marker::Copy for crate::net::Ipv4Addr {}
 impl crate::marker::Copy for crate::net::Ipv6Addr {}
 impl crate::marker::Copy for crate::net::Shutdown {}
 impl crate::marker::Copy for crate::net::SocketAddr {}
 impl crate::marker::Copy for crate::net::SocketAddrV4 {}
 impl crate::marker::Copy for crate::net::SocketAddrV6 {}
 impl crate::net::IpAddr {
  pub fn is_unspecified(&self) -> bool {}
  pub fn is_loopback(&self) -> bool {}
  pub fn is_multicast(&self) -> bool {}
  pub fn is_ipv4(&self) -> bool {}
  pub fn is_ipv6(&self) -> bool {}
  pub fn to_canonical(&self) -> crate::net::IpAddr {}
 }
 impl crate::net::Ipv4Addr {
  pub fn new(_: u8, _: u8, _: u8, _: u8) -> crate::net::Ipv4Addr {}
  pub const BITS: u32 = _;
  pub fn to_bits(self) -> u32 {}
  pub fn from_bits(_: u32) -> crate::net::Ipv4Addr {}
  pub const LOCALHOST: Self = _;
  pub const UNSPECIFIED: Self = _;
  pub const BROADCAST: Self = _;
  pub fn octets(&self) -> [u8; 4] {}
  pub fn from_octets(_: [u8; 4]) -> crate::net::Ipv4Addr {}
  pub fn is_unspecified(&self) -> bool {}
  pub fn is_loopback(&self) -> bool {}
  pub fn is_private(&self) -> bool {}
  pub fn is_link_local(&self) -> bool {}
  pub fn is_multicast(&self) -> bool {}
  pub fn is_broadcast(&self) -> bool {}
  pub fn is_documentation(&self) -> bool {}
  pub fn to_ipv6_compatible(&self) -> crate::net::Ipv6Addr {}
  pub fn to_ipv6_mapped(&self) -> crate::net::Ipv6Addr {}
 }
 impl crate::net::Ipv6Addr {
  pub fn new(_: u16, _: u16, _: u16, _: u16, _: u16, _: u16, _: u16, _: u16) -> crate::net::Ipv6Addr {}
  pub const BITS: u32 = _;
  pub fn to_bits(self) -> u128 {}
  pub fn from_bits(_: u128) -> crate::net::Ipv6Addr {}
  pub const LOCALHOST: Self = _;
  pub const UNSPECIFIED: Self = _;
  pub fn segments(&self) -> [u16; 8] {}
  pub fn from_segments(_: [u16; 8]) -> crate::net::Ipv6Addr {}
  pub fn is_unspecified(&self) -> bool {}
  pub fn is_loopback(&self) -> bool {}
  pub fn is_unique_local(&self) -> bool {}
  pub fn is_unicast_link_local(&self) -> bool {}
  pub fn is_multicast(&self) -> bool {}
  pub fn to_ipv4_mapped(&self) -> crate::option::Option<crate::net::Ipv4Addr> {}
  pub fn to_ipv4(&self) -> crate::option::Option<crate::net::Ipv4Addr> {}
  pub fn to_canonical(&self) -> crate::net::IpAddr {}
  pub fn octets(&self) -> [u8; 16] {}
  pub fn from_octets(_: [u8; 16]) -> crate::net::Ipv6Addr {}
 }
 impl crate::net::SocketAddr {
  pub fn new(_: crate::net::IpAddr, _: u16) -> crate::net::SocketAddr {}
  pub fn ip(&self) -> crate::net::IpAddr {}
  pub fn set_ip(&mut self, _: crate::net::IpAddr) {}
  pub fn port(&self) -> u16 {}
  pub fn set_port(&mut self, _: u16) {}
  pub fn is_ipv4(&self) -> bool {}
  pub fn is_ipv6(&self) -> bool {}
 }
 impl crate::net::SocketAddrV4 {
  pub fn new(_: crate::net::Ipv4Addr, _: u16) -> crate::net::SocketAddrV4 {}
  pub fn ip(&self) -> &crate::net::Ipv4Addr {}
  pub fn set_ip(&mut self, _: crate::net::Ipv4Addr) {}
  pub fn port(&self) -> u16 {}
  pub fn set_port(&mut self, _: u16) {}
 }
 impl crate::net::SocketAddrV6 {
  pub fn new(_: crate::net::Ipv6Addr, _: u16, _: u32, _: u32) -> crate::net::SocketAddrV6 {}
  pub fn ip(&self) -> &crate::net::Ipv6Addr {}
  pub fn set_ip(&mut self, _: crate::net::Ipv6Addr) {}
  pub fn port(&self) -> u16 {}
  pub fn set_port(&mut self, _: u16) {}
  pub fn flowinfo(&self) -> u32 {}
  pub fn set_flowinfo(&mut self, _: u32) {}
  pub fn scope_id(&self) -> u32 {}
  pub fn set_scope_id(&mut self, _: u32) {}
 }
 impl crate::net::TcpListener {
  pub fn bind<A: crate::net::ToSocketAddrs>(_: A) -> crate::io::Result<crate::net::TcpListener> {}
  pub fn local_addr(&self) -> crate::io::Result<crate::net::SocketAddr> {}
  pub fn try_clone(&self) -> crate::io::Result<crate::net::TcpListener> {}
  pub fn accept(&self) -> crate::io::Result<(crate::net::TcpStream, crate::net::SocketAddr)> {}
  pub fn incoming(&self) -> crate::net::Incoming {}
  pub fn set_ttl(&self, _: u32) -> crate::io::Result<()> {}
  pub fn ttl(&self) -> crate::io::Result<u32> {}
  pub fn set_only_v6(&self, _: bool) -> crate::io::Result<()> {}
  pub fn only_v6(&self) -> crate::io::Result<bool> {}
  pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>> {}
  pub fn set_nonblocking(&self, _: bool) -> crate::io::Result<()> {}
 }
 impl crate::net::TcpStream {
  pub fn connect<A: crate::net::ToSocketAddrs>(_: A) -> crate::io::Result<crate::net::TcpStream> {}
  pub fn connect_timeout(_: &crate::net::SocketAddr, _: crate::time::Duration) -> crate::io::Result<crate::net::TcpStream> {}
  pub fn peer_addr(&self) -> crate::io::Result<crate::net::SocketAddr> {}
  pub fn local_addr(&self) -> crate::io::Result<crate::net::SocketAddr> {}
  pub fn shutdown(&self, _: crate::net::Shutdown) -> crate::io::Result<()> {}
  pub fn try_clone(&self) -> crate::io::Result<crate::net::TcpStream> {}
  pub fn set_read_timeout(&self, _: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()> {}
  pub fn set_write_timeout(&self, _: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()> {}
  pub fn read_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>> {}
  pub fn write_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>> {}
  pub fn peek(&self, _: &mut [u8]) -> crate::io::Result<usize> {}
  pub fn set_nodelay(&self, _: bool) -> crate::io::Result<()> {}
  pub fn nodelay(&self) -> crate::io::Result<bool> {}
  pub fn set_ttl(&self, _: u32) -> crate::io::Result<()> {}
  pub fn ttl(&self) -> crate::io::Result<u32> {}
  pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>> {}
  pub fn set_nonblocking(&self, _: bool) -> crate::io::Result<()> {}
 }
 impl crate::net::ToSocketAddrs for &[crate::net::SocketAddr] { type Iter = crate::iter::Cloned<crate::slice::Iter<crate::net::SocketAddr>>; }
 impl crate::net::ToSocketAddrs for (&str, u16) { type Iter = crate::vec::IntoIter<crate::net::SocketAddr>; }
 impl crate::net::ToSocketAddrs for (crate::net::IpAddr, u16) { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; }
 impl crate::net::ToSocketAddrs for (crate::net::Ipv4Addr, u16) { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; }
 impl crate::net::ToSocketAddrs for (crate::net::Ipv6Addr, u16) { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; }
 impl crate::net::ToSocketAddrs for crate::net::SocketAddr { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; }
 impl crate::net::ToSocketAddrs for crate::net::SocketAddrV4 { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; }
 impl crate::net::ToSocketAddrs for crate::net::SocketAddrV6 { type Iter = crate::option::IntoIter<crate::net::SocketAddr>; }
 impl crate::net::ToSocketAddrs for str { type Iter = crate::vec::IntoIter<crate::net::SocketAddr>; }
 impl crate::net::UdpSocket {
  pub fn bind<A: crate::net::ToSocketAddrs>(_: A) -> crate::io::Result<crate::net::UdpSocket> {}
  pub fn recv_from(&self, _: &mut [u8]) -> crate::io::Result<(usize, crate::net::SocketAddr)> {}
  pub fn peek_from(&self, _: &mut [u8]) -> crate::io::Result<(usize, crate::net::SocketAddr)> {}
  pub fn send_to<A: crate::net::ToSocketAddrs>(&self, _: &[u8], _: A) -> crate::io::Result<usize> {}
  pub fn peer_addr(&self) -> crate::io::Result<crate::net::SocketAddr> {}
  pub fn local_addr(&self) -> crate::io::Result<crate::net::SocketAddr> {}
  pub fn try_clone(&self) -> crate::io::Result<crate::net::UdpSocket> {}
  pub fn set_read_timeout(&self, _: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()> {}
  pub fn set_write_timeout(&self, _: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()> {}
  pub fn read_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>> {}
  pub fn write_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>> {}
  pub fn set_broadcast(&self, _: bool) -> crate::io::Result<()> {}
  pub fn broadcast(&self) -> crate::io::Result<bool> {}
  pub fn set_multicast_loop_v4(&self, _: bool) -> crate::io::Result<()> {}
  pub fn multicast_loop_v4(&self) -> crate::io::Result<bool> {}
  pub fn set_multicast_ttl_v4(&self, _: u32) -> crate::io::Result<()> {}
  pub fn multicast_ttl_v4(&self) -> crate::io::Result<u32> {}
  pub fn set_multicast_loop_v6(&self, _: bool) -> crate::io::Result<()> {}
  pub fn multicast_loop_v6(&self) -> crate::io::Result<bool> {}
  pub fn set_ttl(&self, _: u32) -> crate::io::Result<()> {}
  pub fn ttl(&self) -> crate::io::Result<u32> {}
  pub fn join_multicast_v4(&self, _: &crate::net::Ipv4Addr, _: &crate::net::Ipv4Addr) -> crate::io::Result<()> {}
  pub fn join_multicast_v6(&self, _: &crate::net::Ipv6Addr, _: u32) -> crate::io::Result<()> {}
  pub fn leave_multicast_v4(&self, _: &crate::net::Ipv4Addr, _: &crate::net::Ipv4Addr) -> crate::io::Result<()> {}
  pub fn leave_multicast_v6(&self, _: &crate::net::Ipv6Addr, _: u32) -> crate::io::Result<()> {}
  pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>> {}
  pub fn connect<A: crate::net::ToSocketAddrs>(&self, _: A) -> crate::io::Result<()> {}
  pub fn send(&self, _: &[u8]) -> crate::io::Result<usize> {}
  pub fn recv(&self, _: &mut [u8]) -> crate::io::Result<usize> {}
  pub fn peek(&self, _: &mut [u8]) -> crate::io::Result<usize> {}
  pub fn set_nonblocking(&self, _: bool) -> crate::io::Result<()> {}
 }
 impl crate::ops::BitAnd for crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
 impl crate::ops::BitAnd for crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
 impl crate::ops::BitAnd<&crate::net::Ipv4Addr> for &crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
 impl crate::ops::BitAnd<&crate::net::Ipv4Addr> for crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
 impl crate::ops::BitAnd<&crate::net::Ipv6Addr> for &crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
 impl crate::ops::BitAnd<&crate::net::Ipv6Addr> for crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
 impl crate::ops::BitAnd<crate::net::Ipv4Addr> for &crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
 impl crate::ops::BitAnd<crate::net::Ipv6Addr> for &crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
 impl crate::ops::BitAndAssign for crate::net::Ipv4Addr {}
 impl crate::ops::BitAndAssign for crate::net::Ipv6Addr {}
 impl crate::ops::BitAndAssign<&crate::net::Ipv4Addr> for crate::net::Ipv4Addr {}
 impl crate::ops::BitAndAssign<&crate::net::Ipv6Addr> for crate::net::Ipv6Addr {}
 impl crate::ops::BitOr for crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
 impl crate::ops::BitOr for crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
 impl crate::ops::BitOr<&crate::net::Ipv4Addr> for &crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
 impl crate::ops::BitOr<&crate::net::Ipv4Addr> for crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
 impl crate::ops::BitOr<&crate::net::Ipv6Addr> for &crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
 impl crate::ops::BitOr<&crate::net::Ipv6Addr> for crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
 impl crate::ops::BitOr<crate::net::Ipv4Addr> for &crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
 impl crate::ops::BitOr<crate::net::Ipv6Addr> for &crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
 impl crate::ops::BitOrAssign for crate::net::Ipv4Addr {}
 impl crate::ops::BitOrAssign for crate::net::Ipv6Addr {}
 impl crate::ops::BitOrAssign<&crate::net::Ipv4Addr> for crate::net::Ipv4Addr {}
 impl crate::ops::BitOrAssign<&crate::net::Ipv6Addr> for crate::net::Ipv6Addr {}
 impl crate::ops::Not for &crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
 impl crate::ops::Not for &crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
 impl crate::ops::Not for crate::net::Ipv4Addr { type Output = crate::net::Ipv4Addr; }
 impl crate::ops::Not for crate::net::Ipv6Addr { type Output = crate::net::Ipv6Addr; }
 impl crate::os::fd::AsFd for crate::net::TcpListener {}
 impl crate::os::fd::AsFd for crate::net::TcpStream {}
 impl crate::os::fd::AsFd for crate::net::UdpSocket {}
 impl crate::os::fd::AsRawFd for crate::net::TcpListener {}
 impl crate::os::fd::AsRawFd for crate::net::TcpStream {}
 impl crate::os::fd::AsRawFd for crate::net::UdpSocket {}
 impl crate::os::fd::FromRawFd for crate::net::TcpListener {}
 impl crate::os::fd::FromRawFd for crate::net::TcpStream {}
 impl crate::os::fd::FromRawFd for crate::net::UdpSocket {}
 impl crate::os::fd::IntoRawFd for crate::net::TcpListener {}
 impl crate::os::fd::IntoRawFd for crate::net::TcpStream {}
 impl crate::os::fd::IntoRawFd for crate::net::UdpSocket {}
 impl crate::os::linux::net::TcpStreamExt for crate::net::TcpStream {}
 impl crate::os::windows::io::AsRawSocket for crate::net::TcpListener {}
 impl crate::os::windows::io::AsRawSocket for crate::net::TcpStream {}
 impl crate::os::windows::io::AsRawSocket for crate::net::UdpSocket {}
 impl crate::os::windows::io::AsSocket for crate::net::TcpListener {}
 impl crate::os::windows::io::AsSocket for crate::net::TcpStream {}
 impl crate::os::windows::io::AsSocket for crate::net::UdpSocket {}
 impl crate::os::windows::io::FromRawSocket for crate::net::TcpListener {}
 impl crate::os::windows::io::FromRawSocket for crate::net::TcpStream {}
 impl crate::os::windows::io::FromRawSocket for crate::net::UdpSocket {}
 impl crate::os::windows::io::IntoRawSocket for crate::net::TcpListener {}
 impl crate::os::windows::io::IntoRawSocket for crate::net::TcpStream {}
 impl crate::os::windows::io::IntoRawSocket for crate::net::UdpSocket {}
 impl crate::str::FromStr for crate::net::IpAddr { type Err = crate::net::AddrParseError; }
 impl crate::str::FromStr for crate::net::Ipv4Addr { type Err = crate::net::AddrParseError; }
 impl crate::str::FromStr for crate::net::Ipv6Addr { type Err = crate::net::AddrParseError; }
 impl crate::str::FromStr for crate::net::SocketAddr { type Err = crate::net::AddrParseError; }
 impl crate::str::FromStr for crate::net::SocketAddrV4 { type Err = crate::net::AddrParseError; }
 impl crate::str::FromStr for crate::net::SocketAddrV6 { type Err = crate::net::AddrParseError; }
 impl<I: crate::convert::Into<crate::net::IpAddr>> crate::convert::From<(I, u16)> for crate::net::SocketAddr {}
 impl<T: crate::net::ToSocketAddrs + ?crate::marker::Sized> crate::net::ToSocketAddrs for &T { type Iter = T::Iter; }
}
pub mod num {
 pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }
 pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
 pub struct NonZero<T: crate::num::ZeroablePrimitive> {}
 pub type NonZeroI128 = crate::num::NonZero<i128>;
 pub type NonZeroI16 = crate::num::NonZero<i16>;
 pub type NonZeroI32 = crate::num::NonZero<i32>;
 pub type NonZeroI64 = crate::num::NonZero<i64>;
 pub type NonZeroI8 = crate::num::NonZero<i8>;
 pub type NonZeroIsize = crate::num::NonZero<isize>;
 pub type NonZeroU128 = crate::num::NonZero<u128>;
 pub type NonZeroU16 = crate::num::NonZero<u16>;
 pub type NonZeroU32 = crate::num::NonZero<u32>;
 pub type NonZeroU64 = crate::num::NonZero<u64>;
 pub type NonZeroU8 = crate::num::NonZero<u8>;
 pub type NonZeroUsize = crate::num::NonZero<usize>;
 pub struct ParseFloatError {}
 pub struct ParseIntError {}
 pub struct Saturating<T>(pub T);
 pub struct TryFromIntError {}
 pub struct Wrapping<T>(pub T);
 #[unstable]
 pub trait ZeroablePrimitive: crate::marker::Sized + crate::marker::Copy {}
 impl crate::clone::Clone for crate::num::FpCategory {}
 impl crate::clone::Clone for crate::num::IntErrorKind {}
 impl crate::clone::Clone for crate::num::ParseFloatError {}
 impl crate::clone::Clone for crate::num::ParseIntError {}
 impl crate::clone::Clone for crate::num::TryFromIntError {}
 impl crate::cmp::Eq for crate::num::FpCategory {}
 impl crate::cmp::Eq for crate::num::IntErrorKind {}
 impl crate::cmp::Eq for crate::num::ParseFloatError {}
 impl crate::cmp::Eq for crate::num::ParseIntError {}
 impl crate::cmp::Eq for crate::num::TryFromIntError {}
 impl crate::cmp::PartialEq for crate::num::FpCategory {}
 impl crate::cmp::PartialEq for crate::num::IntErrorKind {}
 impl crate::cmp::PartialEq for crate::num::ParseFloatError {}
 impl crate::cmp::PartialEq for crate::num::ParseIntError {}
 impl crate::cmp::PartialEq for crate::num::TryFromIntError {}
 impl crate::convert::From<!> for crate::num::TryFromIntError {}
 impl crate::convert::From<crate::convert::Infallible> for crate::num::TryFromIntError {}
 impl crate::convert::From<crate::num::NonZero<i16>> for crate::num::NonZero<i128> {}
 impl crate::convert::From<crate::num::NonZero<i16>> for crate::num::NonZero<i32> {}
 impl crate::convert::From<crate::num::NonZero<i16>> for crate::num::NonZero<i64> {}
 impl crate::convert::From<crate::num::NonZero<i16>> for crate::num::NonZero<isize> {}
 impl crate::convert::From<crate::num::NonZero<i32>> for crate::num::NonZero<i128> {}
 impl crate::convert::From<crate::num::NonZero<i32>> for crate::num::NonZero<i64> {}
 impl crate::convert::From<crate::num::NonZero<i64>> for crate::num::NonZero<i128> {}
 impl crate::convert::From<crate::num::NonZero<i8>> for crate::num::NonZero<i128> {}
 impl crate::convert::From<crate::num::NonZero<i8>> for crate::num::NonZero<i16> {}
 impl crate::convert::From<crate::num::NonZero<i8>> for crate::num::NonZero<i32> {}
 impl crate::convert::From<crate::num::NonZero<i8>> for crate::num::NonZero<i64> {}
 impl crate::convert::From<crate::num::NonZero<i8>> for crate::num::NonZero<isize> {}
 impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<i128> {}
 impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<i32> {}
 impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<i64> {}
 impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<u128> {}
 impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<u32> {}
 impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<u64> {}
 impl crate::convert::From<crate::num::NonZero<u16>> for crate::num::NonZero<usize> {}
 impl crate::convert::From<crate::num::NonZero<u32>> for crate::num::NonZero<i128> {}
 impl crate::convert::From<crate::num::NonZero<u32>> for crate::num::NonZero<i64> {}
 impl crate::convert::From<crate::num::NonZero<u32>> for crate::num::NonZero<u128> {}
 impl crate::convert::From<crate::num::NonZero<u32>> for crate::num::NonZero<u64> {}
 impl crate::convert::From<crate::num::NonZero<u64>> for crate::num::NonZero<i128> {}
 impl crate::convert::From<crate::num::NonZero<u64>> for crate::num::NonZero<u128> {}
 impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<i128> {}
 impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<i16> {}
 impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<i32> {}
 impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<i64> {}
 impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<isize> {}
 impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<u128> {}
 impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<u16> {}
 impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<u32> {}
 impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<u64> {}
 impl crate::convert::From<crate::num::NonZero<u8>> for crate::num::NonZero<usize> {}
 impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i128>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i16>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i32>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i64>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<i8>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<i128> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<isize>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<i128> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u128>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u16>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u16>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u16>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u16>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u32>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u64>> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<u8>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<i128> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<crate::num::NonZero<usize>> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i128> for crate::num::NonZero<i128> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i16> for crate::num::NonZero<i16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i32> for crate::num::NonZero<i32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i64> for crate::num::NonZero<i64> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<i8> for crate::num::NonZero<i8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<isize> for crate::num::NonZero<isize> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u128> for crate::num::NonZero<u128> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u16> for crate::num::NonZero<u16> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u32> for crate::num::NonZero<u32> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u64> for crate::num::NonZero<u64> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<u8> for crate::num::NonZero<u8> { type Error = crate::num::TryFromIntError; }
 impl crate::convert::TryFrom<usize> for crate::num::NonZero<usize> { type Error = crate::num::TryFromIntError; }
 impl crate::error::Error for crate::num::ParseFloatError {}
 impl crate::error::Error for crate::num::ParseIntError {}
 impl crate::error::Error for crate::num::TryFromIntError {}
 impl crate::fmt::Debug for crate::num::FpCategory {}
 impl crate::fmt::Debug for crate::num::IntErrorKind {}
 impl crate::fmt::Debug for crate::num::ParseFloatError {}
 impl crate::fmt::Debug for crate::num::ParseIntError {}
 impl crate::fmt::Debug for crate::num::TryFromIntError {}
 impl crate::fmt::Display for crate::num::ParseFloatError {}
 impl crate::fmt::Display for crate::num::ParseIntError {}
 impl crate::fmt::Display for crate::num::TryFromIntError {}
 impl crate::hash::Hash for crate::num::IntErrorKind {}
 impl crate::iter::Product for crate::num::Saturating<u128> {}
 impl crate::iter::Product for crate::num::Saturating<u16> {}
 impl crate::iter::Product for crate::num::Saturating<u32> {}
 impl crate::iter::Product for crate::num::Saturating<u64> {}
 impl crate::iter::Product for crate::num::Saturating<u8> {}
 impl crate::iter::Product for crate::num::Saturating<usize> {}
 impl crate::iter::Product for crate::num::Wrapping<i128> {}
 impl crate::iter::Product for crate::num::Wrapping<i16> {}
 impl crate::iter::Product for crate::num::Wrapping<i32> {}
 impl crate::iter::Product for crate::num::Wrapping<i64> {}
 impl crate::iter::Product for crate::num::Wrapping<i8> {}
 impl crate::iter::Product for crate::num::Wrapping<isize> {}
 impl crate::iter::Product for crate::num::Wrapping<u128> {}
 impl crate::iter::Product for crate::num::Wrapping<u16> {}
 impl crate::iter::Product for crate::num::Wrapping<u32> {}
 impl crate::iter::Product for crate::num::Wrapping<u64> {}
 impl crate::iter::Product for crate::num::Wrapping<u8> {}
 impl crate::iter::Product for crate::num::Wrapping<usize> {}
 impl crate::iter::Sum for crate::num::Saturating<u128> {}
 impl crate::iter::Sum for crate::num::Saturating<u16> {}
 impl crate::iter::Sum for crate::num::Saturating<u32> {}
 impl crate::iter::Sum for crate::num::Saturating<u64> {}
 impl crate::iter::Sum for crate::num::Saturating<u8> {}
 impl crate::iter::Sum for crate::num::Saturating<usize> {}
 impl crate::iter::Sum for crate::num::Wrapping<i128> {}
 impl crate::iter::Sum for crate::num::Wrapping<i16> {}
 impl crate::iter::Sum for crate::num::Wrapping<i32> {}
 impl crate::iter::Sum for crate::num::Wrapping<i64> {}
 impl crate::iter::Sum for crate::num::Wrapping<i8> {}
 impl crate::iter::Sum for crate::num::Wrapping<isize> {}
 impl crate::iter::Sum for crate::num::Wrapping<u128> {}
 impl crate::iter::Sum for crate::num::Wrapping<u16> {}
 impl crate::iter::Sum for crate::num::Wrapping<u32> {}
 impl crate::iter::Sum for crate::num::Wrapping<u64> {}
 impl crate::iter::Sum for crate::num::Wrapping<u8> {}
 impl crate::iter::Sum for crate::num::Wrapping<usize> {}
 impl crate::marker::Copy for crate::num::FpCategory {}
 impl crate::marker::Copy for crate::num::IntErrorKind {}
 impl crate::marker::Copy for crate::num::TryFromIntError {}
 impl crate::num::NonZero<i128> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> crate::num::NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn abs(self) -> Self {}
  pub fn checked_abs(self) -> crate::option::Option<Self> {}
  pub fn overflowing_abs(self) -> (Self, bool) {}
  pub fn saturating_abs(self) -> Self {}
  pub fn wrapping_abs(self) -> Self {}
  pub fn unsigned_abs(self) -> crate::num::NonZero<u128> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
  pub fn checked_neg(self) -> crate::option::Option<Self> {}
  pub fn overflowing_neg(self) -> (Self, bool) {}
  pub fn saturating_neg(self) -> Self {}
  pub fn wrapping_neg(self) -> Self {}
  pub fn cast_unsigned(self) -> crate::num::NonZero<u128> {}
  pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
  pub fn saturating_mul(self, _: Self) -> Self {}
  pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
  pub fn saturating_pow(self, _: u32) -> Self {}
 }
 impl crate::num::NonZero<i16> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> crate::num::NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn abs(self) -> Self {}
  pub fn checked_abs(self) -> crate::option::Option<Self> {}
  pub fn overflowing_abs(self) -> (Self, bool) {}
  pub fn saturating_abs(self) -> Self {}
  pub fn wrapping_abs(self) -> Self {}
  pub fn unsigned_abs(self) -> crate::num::NonZero<u16> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
  pub fn checked_neg(self) -> crate::option::Option<Self> {}
  pub fn overflowing_neg(self) -> (Self, bool) {}
  pub fn saturating_neg(self) -> Self {}
  pub fn wrapping_neg(self) -> Self {}
  pub fn cast_unsigned(self) -> crate::num::NonZero<u16> {}
  pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
  pub fn saturating_mul(self, _: Self) -> Self {}
  pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
  pub fn saturating_pow(self, _: u32) -> Self {}
 }
 impl crate::num::NonZero<i32> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> crate::num::NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn abs(self) -> Self {}
  pub fn checked_abs(self) -> crate::option::Option<Self> {}
  pub fn overflowing_abs(self) -> (Self, bool) {}
  pub fn saturating_abs(self) -> Self {}
  pub fn wrapping_abs(self) -> Self {}
  pub fn unsigned_abs(self) -> crate::num::NonZero<u32> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
  pub fn checked_neg(self) -> crate::option::Option<Self> {}
  pub fn overflowing_neg(self) -> (Self, bool) {}
  pub fn saturating_neg(self) -> Self {}
  pub fn wrapping_neg(self) -> Self {}
  pub fn cast_unsigned(self) -> crate::num::NonZero<u32> {}
  pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
  pub fn saturating_mul(self, _: Self) -> Self {}
  pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
  pub fn saturating_pow(self, _: u32) -> Self {}
 }
 impl crate::num::NonZero<i64> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> crate::num::NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn abs(self) -> Self {}
  pub fn checked_abs(self) -> crate::option::Option<Self> {}
  pub fn overflowing_abs(self) -> (Self, bool) {}
  pub fn saturating_abs(self) -> Self {}
  pub fn wrapping_abs(self) -> Self {}
  pub fn unsigned_abs(self) -> crate::num::NonZero<u64> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
  pub fn checked_neg(self) -> crate::option::Option<Self> {}
  pub fn overflowing_neg(self) -> (Self, bool) {}
  pub fn saturating_neg(self) -> Self {}
  pub fn wrapping_neg(self) -> Self {}
  pub fn cast_unsigned(self) -> crate::num::NonZero<u64> {}
  pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
  pub fn saturating_mul(self, _: Self) -> Self {}
  pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
  pub fn saturating_pow(self, _: u32) -> Self {}
 }
 impl crate::num::NonZero<i8> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> crate::num::NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn abs(self) -> Self {}
  pub fn checked_abs(self) -> crate::option::Option<Self> {}
  pub fn overflowing_abs(self) -> (Self, bool) {}
  pub fn saturating_abs(self) -> Self {}
  pub fn wrapping_abs(self) -> Self {}
  pub fn unsigned_abs(self) -> crate::num::NonZero<u8> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
  pub fn checked_neg(self) -> crate::option::Option<Self> {}
  pub fn overflowing_neg(self) -> (Self, bool) {}
  pub fn saturating_neg(self) -> Self {}
  pub fn wrapping_neg(self) -> Self {}
  pub fn cast_unsigned(self) -> crate::num::NonZero<u8> {}
  pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
  pub fn saturating_mul(self, _: Self) -> Self {}
  pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
  pub fn saturating_pow(self, _: u32) -> Self {}
 }
 impl crate::num::NonZero<isize> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> crate::num::NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn abs(self) -> Self {}
  pub fn checked_abs(self) -> crate::option::Option<Self> {}
  pub fn overflowing_abs(self) -> (Self, bool) {}
  pub fn saturating_abs(self) -> Self {}
  pub fn wrapping_abs(self) -> Self {}
  pub fn unsigned_abs(self) -> crate::num::NonZero<usize> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
  pub fn checked_neg(self) -> crate::option::Option<Self> {}
  pub fn overflowing_neg(self) -> (Self, bool) {}
  pub fn saturating_neg(self) -> Self {}
  pub fn wrapping_neg(self) -> Self {}
  pub fn cast_unsigned(self) -> crate::num::NonZero<usize> {}
  pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
  pub fn saturating_mul(self, _: Self) -> Self {}
  pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
  pub fn saturating_pow(self, _: u32) -> Self {}
 }
 impl crate::num::NonZero<u128> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> crate::num::NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn checked_add(self, _: u128) -> crate::option::Option<Self> {}
  pub fn saturating_add(self, _: u128) -> Self {}
  pub fn checked_next_power_of_two(self) -> crate::option::Option<Self> {}
  pub fn ilog2(self) -> u32 {}
  pub fn ilog10(self) -> u32 {}
  pub fn midpoint(self, _: Self) -> Self {}
  pub fn is_power_of_two(self) -> bool {}
  pub fn isqrt(self) -> Self {}
  pub fn cast_signed(self) -> crate::num::NonZero<i128> {}
  pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
  pub fn saturating_mul(self, _: Self) -> Self {}
  pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
  pub fn saturating_pow(self, _: u32) -> Self {}
  pub fn div_ceil(self, _: Self) -> Self {}
 }
 impl crate::num::NonZero<u16> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> crate::num::NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn checked_add(self, _: u16) -> crate::option::Option<Self> {}
  pub fn saturating_add(self, _: u16) -> Self {}
  pub fn checked_next_power_of_two(self) -> crate::option::Option<Self> {}
  pub fn ilog2(self) -> u32 {}
  pub fn ilog10(self) -> u32 {}
  pub fn midpoint(self, _: Self) -> Self {}
  pub fn is_power_of_two(self) -> bool {}
  pub fn isqrt(self) -> Self {}
  pub fn cast_signed(self) -> crate::num::NonZero<i16> {}
  pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
  pub fn saturating_mul(self, _: Self) -> Self {}
  pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
  pub fn saturating_pow(self, _: u32) -> Self {}
  pub fn div_ceil(self, _: Self) -> Self {}
 }
 impl crate::num::NonZero<u32> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> crate::num::NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn checked_add(self, _: u32) -> crate::option::Option<Self> {}
  pub fn saturating_add(self, _: u32) -> Self {}
  pub fn checked_next_power_of_two(self) -> crate::option::Option<Self> {}
  pub fn ilog2(self) -> u32 {}
  pub fn ilog10(self) -> u32 {}
  pub fn midpoint(self, _: Self) -> Self {}
  pub fn is_power_of_two(self) -> bool {}
  pub fn isqrt(self) -> Self {}
  pub fn cast_signed(self) -> crate::num::NonZero<i32> {}
  pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
  pub fn saturating_mul(self, _: Self) -> Self {}
  pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
  pub fn saturating_pow(self, _: u32) -> Self {}
  pub fn div_ceil(self, _: Self) -> Self {}
 }
 impl crate::num::NonZero<u64> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> crate::num::NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn checked_add(self, _: u64) -> crate::option::Option<Self> {}
  pub fn saturating_add(self, _: u64) -> Self {}
  pub fn checked_next_power_of_two(self) -> crate::option::Option<Self> {}
  pub fn ilog2(self) -> u32 {}
  pub fn ilog10(self) -> u32 {}
  pub fn midpoint(self, _: Self) -> Self {}
  pub fn is_power_of_two(self) -> bool {}
  pub fn isqrt(self) -> Self {}
  pub fn cast_signed(self) -> crate::num::NonZero<i64> {}
  pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
  pub fn saturating_mul(self, _: Self) -> Self {}
  pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
  pub fn saturating_pow(self, _: u32) -> Self {}
  pub fn div_ceil(self, _: Self) -> Self {}
 }
 impl crate::num::NonZero<u8> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> crate::num::NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn checked_add(self, _: u8) -> crate::option::Option<Self> {}
  pub fn saturating_add(self, _: u8) -> Self {}
  pub fn checked_next_power_of_two(self) -> crate::option::Option<Self> {}
  pub fn ilog2(self) -> u32 {}
  pub fn ilog10(self) -> u32 {}
  pub fn midpoint(self, _: Self) -> Self {}
  pub fn is_power_of_two(self) -> bool {}
  pub fn isqrt(self) -> Self {}
  pub fn cast_signed(self) -> crate::num::NonZero<i8> {}
  pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
  pub fn saturating_mul(self, _: Self) -> Self {}
  pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
  pub fn saturating_pow(self, _: u32) -> Self {}
  pub fn div_ceil(self, _: Self) -> Self {}
 }
 impl crate::num::NonZero<usize> {
  pub const BITS: u32 = _;
  pub fn leading_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn count_ones(self) -> crate::num::NonZero<u32> {}
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub fn checked_add(self, _: usize) -> crate::option::Option<Self> {}
  pub fn saturating_add(self, _: usize) -> Self {}
  pub fn checked_next_power_of_two(self) -> crate::option::Option<Self> {}
  pub fn ilog2(self) -> u32 {}
  pub fn ilog10(self) -> u32 {}
  pub fn midpoint(self, _: Self) -> Self {}
  pub fn is_power_of_two(self) -> bool {}
  pub fn isqrt(self) -> Self {}
  pub fn cast_signed(self) -> crate::num::NonZero<isize> {}
  pub fn checked_mul(self, _: Self) -> crate::option::Option<Self> {}
  pub fn saturating_mul(self, _: Self) -> Self {}
  pub fn checked_pow(self, _: u32) -> crate::option::Option<Self> {}
  pub fn saturating_pow(self, _: u32) -> Self {}
  pub fn div_ceil(self, _: Self) -> Self {}
 }
 impl crate::num::ParseIntError {
  pub fn kind(&self) -> &crate::num::IntErrorKind {}
 }
 impl crate::num::Saturating<i128> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, _: u32) -> Self {}
  pub fn rotate_right(self, _: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(_: Self) -> Self {}
  pub fn from_le(_: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, _: u32) -> Self {}
  pub fn leading_zeros(self) -> u32 {}
  pub fn abs(self) -> crate::num::Saturating<i128> {}
  pub fn signum(self) -> crate::num::Saturating<i128> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
 }
 impl crate::num::Saturating<i16> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, _: u32) -> Self {}
  pub fn rotate_right(self, _: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(_: Self) -> Self {}
  pub fn from_le(_: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, _: u32) -> Self {}
  pub fn leading_zeros(self) -> u32 {}
  pub fn abs(self) -> crate::num::Saturating<i16> {}
  pub fn signum(self) -> crate::num::Saturating<i16> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
 }
 impl crate::num::Saturating<i32> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, _: u32) -> Self {}
  pub fn rotate_right(self, _: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(_: Self) -> Self {}
  pub fn from_le(_: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, _: u32) -> Self {}
  pub fn leading_zeros(self) -> u32 {}
  pub fn abs(self) -> crate::num::Saturating<i32> {}
  pub fn signum(self) -> crate::num::Saturating<i32> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
 }
 impl crate::num::Saturating<i64> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, _: u32) -> Self {}
  pub fn rotate_right(self, _: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(_: Self) -> Self {}
  pub fn from_le(_: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, _: u32) -> Self {}
  pub fn leading_zeros(self) -> u32 {}
  pub fn abs(self) -> crate::num::Saturating<i64> {}
  pub fn signum(self) -> crate::num::Saturating<i64> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
 }
 impl crate::num::Saturating<i8> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, _: u32) -> Self {}
  pub fn rotate_right(self, _: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(_: Self) -> Self {}
  pub fn from_le(_: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, _: u32) -> Self {}
  pub fn leading_zeros(self) -> u32 {}
  pub fn abs(self) -> crate::num::Saturating<i8> {}
  pub fn signum(self) -> crate::num::Saturating<i8> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
 }
 impl crate::num::Saturating<isize> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, _: u32) -> Self {}
  pub fn rotate_right(self, _: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(_: Self) -> Self {}
  pub fn from_le(_: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, _: u32) -> Self {}
  pub fn leading_zeros(self) -> u32 {}
  pub fn abs(self) -> crate::num::Saturating<isize> {}
  pub fn signum(self) -> crate::num::Saturating<isize> {}
  pub fn is_positive(self) -> bool {}
  pub fn is_negative(self) -> bool {}
 }
 impl crate::num::Saturating<u128> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, _: u32) -> Self {}
  pub fn rotate_right(self, _: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(_: Self) -> Self {}
  pub fn from_le(_: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, _: u32) -> Self {}
  pub fn leading_zeros(self) -> u32 {}
  pub fn is_power_of_two(self) -> bool {}
 }
 impl crate::num::Saturating<u16> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, _: u32) -> Self {}
  pub fn rotate_right(self, _: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(_: Self) -> Self {}
  pub fn from_le(_: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, _: u32) -> Self {}
  pub fn leading_zeros(self) -> u32 {}
  pub fn is_power_of_two(self) -> bool {}
 }
 impl crate::num::Saturating<u32> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, _: u32) -> Self {}
  pub fn rotate_right(self, _: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(_: Self) -> Self {}
  pub fn from_le(_: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, _: u32) -> Self {}
  pub fn leading_zeros(self) -> u32 {}
  pub fn is_power_of_two(self) -> bool {}
 }
 impl crate::num::Saturating<u64> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, _: u32) -> Self {}
  pub fn rotate_right(self, _: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(_: Self) -> Self {}
  pub fn from_le(_: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, _: u32) -> Self {}
  pub fn leading_zeros(self) -> u32 {}
  pub fn is_power_of_two(self) -> bool {}
 }
 impl crate::num::Saturating<u8> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, _: u32) -> Self {}
  pub fn rotate_right(self, _: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(_: Self) -> Self {}
  pub fn from_le(_: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, _: u32) -> Self {}
  pub fn leading_zeros(self) -> u32 {}
  pub fn is_power_of_two(self) -> bool {}
 }
 impl crate::num::Saturating<usize> {
  pub const MIN: Self = _;
  pub const MAX: Self = _;
  pub const BITS: u32 = _;
  pub fn count_ones(self) -> u32 {}
  pub fn count_zeros(self) -> u32 {}
  pub fn trailing_zeros(self) -> u32 {}
  pub fn rotate_left(self, _: u32) -> Self {}
  pub fn rotate_right(self, _: u32) -> Self {}
  pub fn swap_bytes(self) -> Self {}
  pub fn reverse_bits(self) -> Self {}
  pub fn from_be(_: Self) -> Self {}
  pub fn from_le(_: Self) -> Self {}
  pub fn to_be(self) -> Self {}
  pub fn to_le(self) -> Self {}
  pub fn pow(self, _: u32) -> Self {}
  pub fn leading_zeros(self) -> u32 {}
  pub fn is_power_of_two(self) -> bool {}
 }
 impl crate::num::Wrapping<i128> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl crate::num::Wrapping<i16> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl crate::num::Wrapping<i32> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl crate::num::Wrapping<i64> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl crate::num::Wrapping<i8> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl crate::num::Wrapping<isize> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl crate::num::Wrapping<u128> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl crate::num::Wrapping<u16> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl crate::num::Wrapping<u32> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl crate::num::Wrapping<u64> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl crate::num::Wrapping<u8> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl crate::num::Wrapping<usize> {
  pub fn reverse_bits(self) -> Self {}
 }
 impl crate::num::ZeroablePrimitive for char {}
 impl crate::num::ZeroablePrimitive for i128 {}
 impl crate::num::ZeroablePrimitive for i16 {}
 impl crate::num::ZeroablePrimitive for i32 {}
 impl crate::num::ZeroablePrimitive for i64 {}
 impl crate::num::ZeroablePrimitive for i8 {}
 impl crate::num::ZeroablePrimitive for isize {}
 impl crate::num::ZeroablePrimitive for u128 {}
 impl crate::num::ZeroablePrimitive for u16 {}
 impl crate::num::ZeroablePrimitive for u32 {}
 impl crate::num::ZeroablePrimitive for u64 {}
 impl crate::num::ZeroablePrimitive for u8 {}
 impl crate::num::ZeroablePrimitive for usize {}
 impl crate::ops::Add for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; }
 impl crate::ops::Add for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; }
 impl crate::ops::Add for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; }
 impl crate::ops::Add for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; }
 impl crate::ops::Add for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; }
 impl crate::ops::Add for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; }
 impl crate::ops::Add for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; }
 impl crate::ops::Add for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; }
 impl crate::ops::Add for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; }
 impl crate::ops::Add for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; }
 impl crate::ops::Add for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; }
 impl crate::ops::Add for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; }
 impl crate::ops::Add for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; }
 impl crate::ops::Add for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; }
 impl crate::ops::Add for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; }
 impl crate::ops::Add for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; }
 impl crate::ops::Add for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; }
 impl crate::ops::Add for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; }
 impl crate::ops::Add for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; }
 impl crate::ops::Add for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; }
 impl crate::ops::Add for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; }
 impl crate::ops::Add for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; }
 impl crate::ops::Add for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; }
 impl crate::ops::Add for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; }
 impl crate::ops::AddAssign for crate::num::Saturating<i128> {}
 impl crate::ops::AddAssign for crate::num::Saturating<i16> {}
 impl crate::ops::AddAssign for crate::num::Saturating<i32> {}
 impl crate::ops::AddAssign for crate::num::Saturating<i64> {}
 impl crate::ops::AddAssign for crate::num::Saturating<i8> {}
 impl crate::ops::AddAssign for crate::num::Saturating<isize> {}
 impl crate::ops::AddAssign for crate::num::Saturating<u128> {}
 impl crate::ops::AddAssign for crate::num::Saturating<u16> {}
 impl crate::ops::AddAssign for crate::num::Saturating<u32> {}
 impl crate::ops::AddAssign for crate::num::Saturating<u64> {}
 impl crate::ops::AddAssign for crate::num::Saturating<u8> {}
 impl crate::ops::AddAssign for crate::num::Saturating<usize> {}
 impl crate::ops::AddAssign for crate::num::Wrapping<i128> {}
 impl crate::ops::AddAssign for crate::num::Wrapping<i16> {}
 impl crate::ops::AddAssign for crate::num::Wrapping<i32> {}
 impl crate::ops::AddAssign for crate::num::Wrapping<i64> {}
 impl crate::ops::AddAssign for crate::num::Wrapping<i8> {}
 impl crate::ops::AddAssign for crate::num::Wrapping<isize> {}
 impl crate::ops::AddAssign for crate::num::Wrapping<u128> {}
 impl crate::ops::AddAssign for crate::num::Wrapping<u16> {}
 impl crate::ops::AddAssign for crate::num::Wrapping<u32> {}
 impl crate::ops::AddAssign for crate::num::Wrapping<u64> {}
 impl crate::ops::AddAssign for crate::num::Wrapping<u8> {}
 impl crate::ops::AddAssign for crate::num::Wrapping<usize> {}
 impl crate::ops::AddAssign<i128> for crate::num::Saturating<i128> {}
 impl crate::ops::AddAssign<i128> for crate::num::Wrapping<i128> {}
 impl crate::ops::AddAssign<i16> for crate::num::Saturating<i16> {}
 impl crate::ops::AddAssign<i16> for crate::num::Wrapping<i16> {}
 impl crate::ops::AddAssign<i32> for crate::num::Saturating<i32> {}
 impl crate::ops::AddAssign<i32> for crate::num::Wrapping<i32> {}
 impl crate::ops::AddAssign<i64> for crate::num::Saturating<i64> {}
 impl crate::ops::AddAssign<i64> for crate::num::Wrapping<i64> {}
 impl crate::ops::AddAssign<i8> for crate::num::Saturating<i8> {}
 impl crate::ops::AddAssign<i8> for crate::num::Wrapping<i8> {}
 impl crate::ops::AddAssign<isize> for crate::num::Saturating<isize> {}
 impl crate::ops::AddAssign<isize> for crate::num::Wrapping<isize> {}
 impl crate::ops::AddAssign<u128> for crate::num::Saturating<u128> {}
 impl crate::ops::AddAssign<u128> for crate::num::Wrapping<u128> {}
 impl crate::ops::AddAssign<u16> for crate::num::Saturating<u16> {}
 impl crate::ops::AddAssign<u16> for crate::num::Wrapping<u16> {}
 impl crate::ops::AddAssign<u32> for crate::num::Saturating<u32> {}
 impl crate::ops::AddAssign<u32> for crate::num::Wrapping<u32> {}
 impl crate::ops::AddAssign<u64> for crate::num::Saturating<u64> {}
 impl crate::ops::AddAssign<u64> for crate::num::Wrapping<u64> {}
 impl crate::ops::AddAssign<u8> for crate::num::Saturating<u8> {}
 impl crate::ops::AddAssign<u8> for crate::num::Wrapping<u8> {}
 impl crate::ops::AddAssign<usize> for crate::num::Saturating<usize> {}
 impl crate::ops::AddAssign<usize> for crate::num::Wrapping<usize> {}
 impl crate::ops::BitAnd for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; }
 impl crate::ops::BitAnd for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; }
 impl crate::ops::BitAnd for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; }
 impl crate::ops::BitAnd for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; }
 impl crate::ops::BitAnd for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; }
 impl crate::ops::BitAnd for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; }
 impl crate::ops::BitAnd for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; }
 impl crate::ops::BitAnd for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; }
 impl crate::ops::BitAnd for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; }
 impl crate::ops::BitAnd for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; }
 impl crate::ops::BitAnd for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; }
 impl crate::ops::BitAnd for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; }
 impl crate::ops::BitAnd for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; }
 impl crate::ops::BitAnd for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; }
 impl crate::ops::BitAnd for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; }
 impl crate::ops::BitAnd for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; }
 impl crate::ops::BitAnd for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; }
 impl crate::ops::BitAnd for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; }
 impl crate::ops::BitAnd for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; }
 impl crate::ops::BitAnd for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; }
 impl crate::ops::BitAnd for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; }
 impl crate::ops::BitAnd for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; }
 impl crate::ops::BitAnd for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; }
 impl crate::ops::BitAnd for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; }
 impl crate::ops::BitAndAssign for crate::num::Saturating<i128> {}
 impl crate::ops::BitAndAssign for crate::num::Saturating<i16> {}
 impl crate::ops::BitAndAssign for crate::num::Saturating<i32> {}
 impl crate::ops::BitAndAssign for crate::num::Saturating<i64> {}
 impl crate::ops::BitAndAssign for crate::num::Saturating<i8> {}
 impl crate::ops::BitAndAssign for crate::num::Saturating<isize> {}
 impl crate::ops::BitAndAssign for crate::num::Saturating<u128> {}
 impl crate::ops::BitAndAssign for crate::num::Saturating<u16> {}
 impl crate::ops::BitAndAssign for crate::num::Saturating<u32> {}
 impl crate::ops::BitAndAssign for crate::num::Saturating<u64> {}
 impl crate::ops::BitAndAssign for crate::num::Saturating<u8> {}
 impl crate::ops::BitAndAssign for crate::num::Saturating<usize> {}
 impl crate::ops::BitAndAssign for crate::num::Wrapping<i128> {}
 impl crate::ops::BitAndAssign for crate::num::Wrapping<i16> {}
 impl crate::ops::BitAndAssign for crate::num::Wrapping<i32> {}
 impl crate::ops::BitAndAssign for crate::num::Wrapping<i64> {}
 impl crate::ops::BitAndAssign for crate::num::Wrapping<i8> {}
 impl crate::ops::BitAndAssign for crate::num::Wrapping<isize> {}
 impl crate::ops::BitAndAssign for crate::num::Wrapping<u128> {}
 impl crate::ops::BitAndAssign for crate::num::Wrapping<u16> {}
 impl crate::ops::BitAndAssign for crate::num::Wrapping<u32> {}
 impl crate::ops::BitAndAssign for crate::num::Wrapping<u64> {}
 impl crate::ops::BitAndAssign for crate::num::Wrapping<u8> {}
 impl crate::ops::BitAndAssign for crate::num::Wrapping<usize> {}
 impl crate::ops::BitAndAssign<i128> for crate::num::Saturating<i128> {}
 impl crate::ops::BitAndAssign<i128> for crate::num::Wrapping<i128> {}
 impl crate::ops::BitAndAssign<i16> for crate::num::Saturating<i16> {}
 impl crate::ops::BitAndAssign<i16> for crate::num::Wrapping<i16> {}
 impl crate::ops::BitAndAssign<i32> for crate::num::Saturating<i32> {}
 impl crate::ops::BitAndAssign<i32> for crate::num::Wrapping<i32> {}
 impl crate::ops::BitAndAssign<i64> for crate::num::Saturating<i64> {}
 impl crate::ops::BitAndAssign<i64> for crate::num::Wrapping<i64> {}
 impl crate::ops::BitAndAssign<i8> for crate::num::Saturating<i8> {}
 impl crate::ops::BitAndAssign<i8> for crate::num::Wrapping<i8> {}
 impl crate::ops::BitAndAssign<isize> for crate::num::Saturating<isize> {}
 impl crate::ops::BitAndAssign<isize> for crate::num::Wrapping<isize> {}
 impl crate::ops::BitAndAssign<u128> for crate::num::Saturating<u128> {}
 impl crate::ops::BitAndAssign<u128> for crate::num::Wrapping<u128> {}
 impl crate::ops::BitAndAssign<u16> for crate::num::Saturating<u16> {}
 impl crate::ops::BitAndAssign<u16> for crate::num::Wrapping<u16> {}
 impl crate::ops::BitAndAssign<u32> for crate::num::Saturating<u32> {}
 impl crate::ops::BitAndAssign<u32> for crate::num::Wrapping<u32> {}
 impl crate::ops::BitAndAssign<u64> for crate::num::Saturating<u64> {}
 impl crate::ops::BitAndAssign<u64> for crate::num::Wrapping<u64> {}
 impl crate::ops::BitAndAssign<u8> for crate::num::Saturating<u8> {}
 impl crate::ops::BitAndAssign<u8> for crate::num::Wrapping<u8> {}
 impl crate::ops::BitAndAssign<usize> for crate::num::Saturating<usize> {}
 impl crate::ops::BitAndAssign<usize> for crate::num::Wrapping<usize> {}
 impl crate::ops::BitOr for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; }
 impl crate::ops::BitOr for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; }
 impl crate::ops::BitOr for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; }
 impl crate::ops::BitOr for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; }
 impl crate::ops::BitOr for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; }
 impl crate::ops::BitOr for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; }
 impl crate::ops::BitOr for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; }
 impl crate::ops::BitOr for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; }
 impl crate::ops::BitOr for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; }
 impl crate::ops::BitOr for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; }
 impl crate::ops::BitOr for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; }
 impl crate::ops::BitOr for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; }
 impl crate::ops::BitOr for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; }
 impl crate::ops::BitOr for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; }
 impl crate::ops::BitOr for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; }
 impl crate::ops::BitOr for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; }
 impl crate::ops::BitOr for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; }
 impl crate::ops::BitOr for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; }
 impl crate::ops::BitOr for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; }
 impl crate::ops::BitOr for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; }
 impl crate::ops::BitOr for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; }
 impl crate::ops::BitOr for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; }
 impl crate::ops::BitOr for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; }
 impl crate::ops::BitOr for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; }
 impl crate::ops::BitOrAssign for crate::num::Saturating<i128> {}
 impl crate::ops::BitOrAssign for crate::num::Saturating<i16> {}
 impl crate::ops::BitOrAssign for crate::num::Saturating<i32> {}
 impl crate::ops::BitOrAssign for crate::num::Saturating<i64> {}
 impl crate::ops::BitOrAssign for crate::num::Saturating<i8> {}
 impl crate::ops::BitOrAssign for crate::num::Saturating<isize> {}
 impl crate::ops::BitOrAssign for crate::num::Saturating<u128> {}
 impl crate::ops::BitOrAssign for crate::num::Saturating<u16> {}
 impl crate::ops::BitOrAssign for crate::num::Saturating<u32> {}
 impl crate::ops::BitOrAssign for crate::num::Saturating<u64> {}
 impl crate::ops::BitOrAssign for crate::num::Saturating<u8> {}
 impl crate::ops::BitOrAssign for crate::num::Saturating<usize> {}
 impl crate::ops::BitOrAssign for crate::num::Wrapping<i128> {}
 impl crate::ops::BitOrAssign for crate::num::Wrapping<i16> {}
 impl crate::ops::BitOrAssign for crate::num::Wrapping<i32> {}
 impl crate::ops::BitOrAssign for crate::num::Wrapping<i64> {}
 impl crate::ops::BitOrAssign for crate::num::Wrapping<i8> {}
 impl crate::ops::BitOrAssign for crate::num::Wrapping<isize> {}
 impl crate::ops::BitOrAssign for crate::num::Wrapping<u128> {}
 impl crate::ops::BitOrAssign for crate::num::Wrapping<u16> {}
 impl crate::ops::BitOrAssign for crate::num::Wrapping<u32> {}
 impl crate::ops::BitOrAssign for crate::num::Wrapping<u64> {}
 impl crate::ops::BitOrAssign for crate::num::Wrapping<u8> {}
 impl crate::ops::BitOrAssign for crate::num::Wrapping<usize> {}
 impl crate::ops::BitOrAssign<i128> for crate::num::Saturating<i128> {}
 impl crate::ops::BitOrAssign<i128> for crate::num::Wrapping<i128> {}
 impl crate::ops::BitOrAssign<i16> for crate::num::Saturating<i16> {}
 impl crate::ops::BitOrAssign<i16> for crate::num::Wrapping<i16> {}
 impl crate::ops::BitOrAssign<i32> for crate::num::Saturating<i32> {}
 impl crate::ops::BitOrAssign<i32> for crate::num::Wrapping<i32> {}
 impl crate::ops::BitOrAssign<i64> for crate::num::Saturating<i64> {}
 impl crate::ops::BitOrAssign<i64> for crate::num::Wrapping<i64> {}
 impl crate::ops::BitOrAssign<i8> for crate::num::Saturating<i8> {}
 impl crate::ops::BitOrAssign<i8> for crate::num::Wrapping<i8> {}
 impl crate::ops::BitOrAssign<isize> for crate::num::Saturating<isize> {}
 impl crate::ops::BitOrAssign<isize> for crate::num::Wrapping<isize> {}
 impl crate::ops::BitOrAssign<u128> for crate::num::Saturating<u128> {}
 impl crate::ops::BitOrAssign<u128> for crate::num::Wrapping<u128> {}
 impl crate::ops::BitOrAssign<u16> for crate::num::Saturating<u16> {}
 impl crate::ops::BitOrAssign<u16> for crate::num::Wrapping<u16> {}
 impl crate::ops::BitOrAssign<u32> for crate::num::Saturating<u32> {}
 impl crate::ops::BitOrAssign<u32> for crate::num::Wrapping<u32> {}
 impl crate::ops::BitOrAssign<u64> for crate::num::Saturating<u64> {}
 impl crate::ops::BitOrAssign<u64> for crate::num::Wrapping<u64> {}
 impl crate::ops::BitOrAssign<u8> for crate::num::Saturating<u8> {}
 impl crate::ops::BitOrAssign<u8> for crate::num::Wrapping<u8> {}
 impl crate::ops::BitOrAssign<usize> for crate::num::Saturating<usize> {}
 impl crate::ops::BitOrAssign<usize> for crate::num::Wrapping<usize> {}
 impl crate::ops::BitXor for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; }
 impl crate::ops::BitXor for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; }
 impl crate::ops::BitXor for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; }
 impl crate::ops::BitXor for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; }
 impl crate::ops::BitXor for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; }
 impl crate::ops::BitXor for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; }
 impl crate::ops::BitXor for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; }
 impl crate::ops::BitXor for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; }
 impl crate::ops::BitXor for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; }
 impl crate::ops::BitXor for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; }
 impl crate::ops::BitXor for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; }
 impl crate::ops::BitXor for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; }
 impl crate::ops::BitXor for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; }
 impl crate::ops::BitXor for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; }
 impl crate::ops::BitXor for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; }
 impl crate::ops::BitXor for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; }
 impl crate::ops::BitXor for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; }
 impl crate::ops::BitXor for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; }
 impl crate::ops::BitXor for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; }
 impl crate::ops::BitXor for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; }
 impl crate::ops::BitXor for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; }
 impl crate::ops::BitXor for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; }
 impl crate::ops::BitXor for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; }
 impl crate::ops::BitXor for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; }
 impl crate::ops::BitXorAssign for crate::num::Saturating<i128> {}
 impl crate::ops::BitXorAssign for crate::num::Saturating<i16> {}
 impl crate::ops::BitXorAssign for crate::num::Saturating<i32> {}
 impl crate::ops::BitXorAssign for crate::num::Saturating<i64> {}
 impl crate::ops::BitXorAssign for crate::num::Saturating<i8> {}
 impl crate::ops::BitXorAssign for crate::num::Saturating<isize> {}
 impl crate::ops::BitXorAssign for crate::num::Saturating<u128> {}
 impl crate::ops::BitXorAssign for crate::num::Saturating<u16> {}
 impl crate::ops::BitXorAssign for crate::num::Saturating<u32> {}
 impl crate::ops::BitXorAssign for crate::num::Saturating<u64> {}
 impl crate::ops::BitXorAssign for crate::num::Saturating<u8> {}
 impl crate::ops::BitXorAssign for crate::num::Saturating<usize> {}
 impl crate::ops::BitXorAssign for crate::num::Wrapping<i128> {}
 impl crate::ops::BitXorAssign for crate::num::Wrapping<i16> {}
 impl crate::ops::BitXorAssign for crate::num::Wrapping<i32> {}
 impl crate::ops::BitXorAssign for crate::num::Wrapping<i64> {}
 impl crate::ops::BitXorAssign for crate::num::Wrapping<i8> {}
 impl crate::ops::BitXorAssign for crate::num::Wrapping<isize> {}
 impl crate::ops::BitXorAssign for crate::num::Wrapping<u128> {}
 impl crate::ops::BitXorAssign for crate::num::Wrapping<u16> {}
 impl crate::ops::BitXorAssign for crate::num::Wrapping<u32> {}
 impl crate::ops::BitXorAssign for crate::num::Wrapping<u64> {}
 impl crate::ops::BitXorAssign for crate::num::Wrapping<u8> {}
 impl crate::ops::BitXorAssign for crate::num::Wrapping<usize> {}
 impl crate::ops::BitXorAssign<i128> for crate::num::Saturating<i128> {}
 impl crate::ops::BitXorAssign<i128> for crate::num::Wrapping<i128> {}
 impl crate::ops::BitXorAssign<i16> for crate::num::Saturating<i16> {}
 impl crate::ops::BitXorAssign<i16> for crate::num::Wrapping<i16> {}
 impl crate::ops::BitXorAssign<i32> for crate::num::Saturating<i32> {}
 impl crate::ops::BitXorAssign<i32> for crate::num::Wrapping<i32> {}
 impl crate::ops::BitXorAssign<i64> for crate::num::Saturating<i64> {}
 impl crate::ops::BitXorAssign<i64> for crate::num::Wrapping<i64> {}
 impl crate::ops::BitXorAssign<i8> for crate::num::Saturating<i8> {}
 impl crate::ops::BitXorAssign<i8> for crate::num::Wrapping<i8> {}
 impl crate::ops::BitXorAssign<isize> for crate::num::Saturating<isize> {}
 impl crate::ops::BitXorAssign<isize> for crate::num::Wrapping<isize> {}
 impl crate::ops::BitXorAssign<u128> for crate::num::Saturating<u128> {}
 impl crate::ops::BitXorAssign<u128> for crate::num::Wrapping<u128> {}
 impl crate::ops::BitXorAssign<u16> for crate::num::Saturating<u16> {}
 impl crate::ops::BitXorAssign<u16> for crate::num::Wrapping<u16> {}
 impl crate::ops::BitXorAssign<u32> for crate::num::Saturating<u32> {}
 impl crate::ops::BitXorAssign<u32> for crate::num::Wrapping<u32> {}
 impl crate::ops::BitXorAssign<u64> for crate::num::Saturating<u64> {}
 impl crate::ops::BitXorAssign<u64> for crate::num::Wrapping<u64> {}
 impl crate::ops::BitXorAssign<u8> for crate::num::Saturating<u8> {}
 impl crate::ops::BitXorAssign<u8> for crate::num::Wrapping<u8> {}
 impl crate::ops::BitXorAssign<usize> for crate::num::Saturating<usize> {}
 impl crate::ops::BitXorAssign<usize> for crate::num::Wrapping<usize> {}
 impl crate::ops::Div for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; }
 impl crate::ops::Div for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; }
 impl crate::ops::Div for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; }
 impl crate::ops::Div for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; }
 impl crate::ops::Div for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; }
 impl crate::ops::Div for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; }
 impl crate::ops::Div for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; }
 impl crate::ops::Div for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; }
 impl crate::ops::Div for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; }
 impl crate::ops::Div for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; }
 impl crate::ops::Div for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; }
 impl crate::ops::Div for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; }
 impl crate::ops::Div for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; }
 impl crate::ops::Div for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; }
 impl crate::ops::Div for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; }
 impl crate::ops::Div for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; }
 impl crate::ops::Div for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; }
 impl crate::ops::Div for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; }
 impl crate::ops::Div for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; }
 impl crate::ops::Div for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; }
 impl crate::ops::Div for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; }
 impl crate::ops::Div for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; }
 impl crate::ops::Div for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; }
 impl crate::ops::Div for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; }
 impl crate::ops::Div<crate::num::NonZero<u128>> for u128 { type Output = u128; }
 impl crate::ops::Div<crate::num::NonZero<u16>> for u16 { type Output = u16; }
 impl crate::ops::Div<crate::num::NonZero<u32>> for u32 { type Output = u32; }
 impl crate::ops::Div<crate::num::NonZero<u64>> for u64 { type Output = u64; }
 impl crate::ops::Div<crate::num::NonZero<u8>> for u8 { type Output = u8; }
 impl crate::ops::Div<crate::num::NonZero<usize>> for usize { type Output = usize; }
 impl crate::ops::DivAssign for crate::num::Saturating<i128> {}
 impl crate::ops::DivAssign for crate::num::Saturating<i16> {}
 impl crate::ops::DivAssign for crate::num::Saturating<i32> {}
 impl crate::ops::DivAssign for crate::num::Saturating<i64> {}
 impl crate::ops::DivAssign for crate::num::Saturating<i8> {}
 impl crate::ops::DivAssign for crate::num::Saturating<isize> {}
 impl crate::ops::DivAssign for crate::num::Saturating<u128> {}
 impl crate::ops::DivAssign for crate::num::Saturating<u16> {}
 impl crate::ops::DivAssign for crate::num::Saturating<u32> {}
 impl crate::ops::DivAssign for crate::num::Saturating<u64> {}
 impl crate::ops::DivAssign for crate::num::Saturating<u8> {}
 impl crate::ops::DivAssign for crate::num::Saturating<usize> {}
 impl crate::ops::DivAssign for crate::num::Wrapping<i128> {}
 impl crate::ops::DivAssign for crate::num::Wrapping<i16> {}
 impl crate::ops::DivAssign for crate::num::Wrapping<i32> {}
 impl crate::ops::DivAssign for crate::num::Wrapping<i64> {}
 impl crate::ops::DivAssign for crate::num::Wrapping<i8> {}
 impl crate::ops::DivAssign for crate::num::Wrapping<isize> {}
 impl crate::ops::DivAssign for crate::num::Wrapping<u128> {}
 impl crate::ops::DivAssign for crate::num::Wrapping<u16> {}
 impl crate::ops::DivAssign for crate::num::Wrapping<u32> {}
 impl crate::ops::DivAssign for crate::num::Wrapping<u64> {}
 impl crate::ops::DivAssign for crate::num::Wrapping<u8> {}
 impl crate::ops::DivAssign for crate::num::Wrapping<usize> {}
 impl crate::ops::DivAssign<crate::num::NonZero<u128>> for u128 {}
 impl crate::ops::DivAssign<crate::num::NonZero<u16>> for u16 {}
 impl crate::ops::DivAssign<crate::num::NonZero<u32>> for u32 {}
 impl crate::ops::DivAssign<crate::num::NonZero<u64>> for u64 {}
 impl crate::ops::DivAssign<crate::num::NonZero<u8>> for u8 {}
 impl crate::ops::DivAssign<crate::num::NonZero<usize>> for usize {}
 impl crate::ops::DivAssign<i128> for crate::num::Saturating<i128> {}
 impl crate::ops::DivAssign<i128> for crate::num::Wrapping<i128> {}
 impl crate::ops::DivAssign<i16> for crate::num::Saturating<i16> {}
 impl crate::ops::DivAssign<i16> for crate::num::Wrapping<i16> {}
 impl crate::ops::DivAssign<i32> for crate::num::Saturating<i32> {}
 impl crate::ops::DivAssign<i32> for crate::num::Wrapping<i32> {}
 impl crate::ops::DivAssign<i64> for crate::num::Saturating<i64> {}
 impl crate::ops::DivAssign<i64> for crate::num::Wrapping<i64> {}
 impl crate::ops::DivAssign<i8> for crate::num::Saturating<i8> {}
 impl crate::ops::DivAssign<i8> for crate::num::Wrapping<i8> {}
 impl crate::ops::DivAssign<isize> for crate::num::Saturating<isize> {}
 impl crate::ops::DivAssign<isize> for crate::num::Wrapping<isize> {}
 impl crate::ops::DivAssign<u128> for crate::num::Saturating<u128> {}
 impl crate::ops::DivAssign<u128> for crate::num::Wrapping<u128> {}
 impl crate::ops::DivAssign<u16> for crate::num::Saturating<u16> {}
 impl crate::ops::DivAssign<u16> for crate::num::Wrapping<u16> {}
 impl crate::ops::DivAssign<u32> for crate::num::Saturating<u32> {}
 impl crate::ops::DivAssign<u32> for crate::num::Wrapping<u32> {}
 impl crate::ops::DivAssign<u64> for crate::num::Saturating<u64> {}
 impl crate::ops::DivAssign<u64> for crate::num::Wrapping<u64> {}
 impl crate::ops::DivAssign<u8> for crate::num::Saturating<u8> {}
 impl crate::ops::DivAssign<u8> for crate::num::Wrapping<u8> {}
 impl crate::ops::DivAssign<usize> for crate::num::Saturating<usize> {}
 impl crate::ops::DivAssign<usize> for crate::num::Wrapping<usize> {}
 impl crate::ops::Mul for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; }
 impl crate::ops::Mul for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; }
 impl crate::ops::Mul for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; }
 impl crate::ops::Mul for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; }
 impl crate::ops::Mul for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; }
 impl crate::ops::Mul for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; }
 impl crate::ops::Mul for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; }
 impl crate::ops::Mul for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; }
 impl crate::ops::Mul for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; }
 impl crate::ops::Mul for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; }
 impl crate::ops::Mul for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; }
 impl crate::ops::Mul for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; }
 impl crate::ops::Mul for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; }
 impl crate::ops::Mul for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; }
 impl crate::ops::Mul for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; }
 impl crate::ops::Mul for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; }
 impl crate::ops::Mul for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; }
 impl crate::ops::Mul for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; }
 impl crate::ops::Mul for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; }
 impl crate::ops::Mul for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; }
 impl crate::ops::Mul for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; }
 impl crate::ops::Mul for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; }
 impl crate::ops::Mul for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; }
 impl crate::ops::Mul for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; }
 impl crate::ops::MulAssign for crate::num::Saturating<i128> {}
 impl crate::ops::MulAssign for crate::num::Saturating<i16> {}
 impl crate::ops::MulAssign for crate::num::Saturating<i32> {}
 impl crate::ops::MulAssign for crate::num::Saturating<i64> {}
 impl crate::ops::MulAssign for crate::num::Saturating<i8> {}
 impl crate::ops::MulAssign for crate::num::Saturating<isize> {}
 impl crate::ops::MulAssign for crate::num::Saturating<u128> {}
 impl crate::ops::MulAssign for crate::num::Saturating<u16> {}
 impl crate::ops::MulAssign for crate::num::Saturating<u32> {}
 impl crate::ops::MulAssign for crate::num::Saturating<u64> {}
 impl crate::ops::MulAssign for crate::num::Saturating<u8> {}
 impl crate::ops::MulAssign for crate::num::Saturating<usize> {}
 impl crate::ops::MulAssign for crate::num::Wrapping<i128> {}
 impl crate::ops::MulAssign for crate::num::Wrapping<i16> {}
 impl crate::ops::MulAssign for crate::num::Wrapping<i32> {}
 impl crate::ops::MulAssign for crate::num::Wrapping<i64> {}
 impl crate::ops::MulAssign for crate::num::Wrapping<i8> {}
 impl crate::ops::MulAssign for crate::num::Wrapping<isize> {}
 impl crate::ops::MulAssign for crate::num::Wrapping<u128> {}
 impl crate::ops::MulAssign for crate::num::Wrapping<u16> {}
 impl crate::ops::MulAssign for crate::num::Wrapping<u32> {}
 impl crate::ops::MulAssign for crate::num::Wrapping<u64> {}
 impl crate::ops::MulAssign for crate::num::Wrapping<u8> {}
 impl crate::ops::MulAssign for crate::num::Wrapping<usize> {}
 impl crate::ops::MulAssign<i128> for crate::num::Saturating<i128> {}
 impl crate::ops::MulAssign<i128> for crate::num::Wrapping<i128> {}
 impl crate::ops::MulAssign<i16> for crate::num::Saturating<i16> {}
 impl crate::ops::MulAssign<i16> for crate::num::Wrapping<i16> {}
 impl crate::ops::MulAssign<i32> for crate::num::Saturating<i32> {}
 impl crate::ops::MulAssign<i32> for crate::num::Wrapping<i32> {}
 impl crate::ops::MulAssign<i64> for crate::num::Saturating<i64> {}
 impl crate::ops::MulAssign<i64> for crate::num::Wrapping<i64> {}
 impl crate::ops::MulAssign<i8> for crate::num::Saturating<i8> {}
 impl crate::ops::MulAssign<i8> for crate::num::Wrapping<i8> {}
 impl crate::ops::MulAssign<isize> for crate::num::Saturating<isize> {}
 impl crate::ops::MulAssign<isize> for crate::num::Wrapping<isize> {}
 impl crate::ops::MulAssign<u128> for crate::num::Saturating<u128> {}
 impl crate::ops::MulAssign<u128> for crate::num::Wrapping<u128> {}
 impl crate::ops::MulAssign<u16> for crate::num::Saturating<u16> {}
 impl crate::ops::MulAssign<u16> for crate::num::Wrapping<u16> {}
 impl crate::ops::MulAssign<u32> for crate::num::Saturating<u32> {}
 impl crate::ops::MulAssign<u32> for crate::num::Wrapping<u32> {}
 impl crate::ops::MulAssign<u64> for crate::num::Saturating<u64> {}
 impl crate::ops::MulAssign<u64> for crate::num::Wrapping<u64> {}
 impl crate::ops::MulAssign<u8> for crate::num::Saturating<u8> {}
 impl crate::ops::MulAssign<u8> for crate::num::Wrapping<u8> {}
 impl crate::ops::MulAssign<usize> for crate::num::Saturating<usize> {}
 impl crate::ops::MulAssign<usize> for crate::num::Wrapping<usize> {}
 impl crate::ops::Neg for &crate::num::NonZero<i128> { type Output = <crate::num::NonZero<i128> as crate::ops::Neg>::Output; }
 impl crate::ops::Neg for &crate::num::NonZero<i16> { type Output = <crate::num::NonZero<i16> as crate::ops::Neg>::Output; }
 impl crate::ops::Neg for &crate::num::NonZero<i32> { type Output = <crate::num::NonZero<i32> as crate::ops::Neg>::Output; }
 impl crate::ops::Neg for &crate::num::NonZero<i64> { type Output = <crate::num::NonZero<i64> as crate::ops::Neg>::Output; }
 impl crate::ops::Neg for &crate::num::NonZero<i8> { type Output = <crate::num::NonZero<i8> as crate::ops::Neg>::Output; }
 impl crate::ops::Neg for &crate::num::NonZero<isize> { type Output = <crate::num::NonZero<isize> as crate::ops::Neg>::Output; }
 impl crate::ops::Neg for crate::num::NonZero<i128> { type Output = Self; }
 impl crate::ops::Neg for crate::num::NonZero<i16> { type Output = Self; }
 impl crate::ops::Neg for crate::num::NonZero<i32> { type Output = Self; }
 impl crate::ops::Neg for crate::num::NonZero<i64> { type Output = Self; }
 impl crate::ops::Neg for crate::num::NonZero<i8> { type Output = Self; }
 impl crate::ops::Neg for crate::num::NonZero<isize> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Saturating<i128> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Saturating<i16> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Saturating<i32> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Saturating<i64> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Saturating<i8> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Saturating<isize> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Wrapping<i128> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Wrapping<i16> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Wrapping<i32> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Wrapping<i64> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Wrapping<i8> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Wrapping<isize> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Wrapping<u128> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Wrapping<u16> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Wrapping<u32> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Wrapping<u64> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Wrapping<u8> { type Output = Self; }
 impl crate::ops::Neg for crate::num::Wrapping<usize> { type Output = Self; }
 impl crate::ops::Not for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; }
 impl crate::ops::Not for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; }
 impl crate::ops::Not for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; }
 impl crate::ops::Not for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; }
 impl crate::ops::Not for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; }
 impl crate::ops::Not for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; }
 impl crate::ops::Not for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; }
 impl crate::ops::Not for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; }
 impl crate::ops::Not for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; }
 impl crate::ops::Not for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; }
 impl crate::ops::Not for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; }
 impl crate::ops::Not for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; }
 impl crate::ops::Not for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; }
 impl crate::ops::Not for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; }
 impl crate::ops::Not for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; }
 impl crate::ops::Not for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; }
 impl crate::ops::Not for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; }
 impl crate::ops::Not for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; }
 impl crate::ops::Not for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; }
 impl crate::ops::Not for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; }
 impl crate::ops::Not for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; }
 impl crate::ops::Not for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; }
 impl crate::ops::Not for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; }
 impl crate::ops::Not for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; }
 impl crate::ops::Rem for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; }
 impl crate::ops::Rem for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; }
 impl crate::ops::Rem for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; }
 impl crate::ops::Rem for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; }
 impl crate::ops::Rem for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; }
 impl crate::ops::Rem for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; }
 impl crate::ops::Rem for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; }
 impl crate::ops::Rem for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; }
 impl crate::ops::Rem for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; }
 impl crate::ops::Rem for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; }
 impl crate::ops::Rem for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; }
 impl crate::ops::Rem for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; }
 impl crate::ops::Rem for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; }
 impl crate::ops::Rem for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; }
 impl crate::ops::Rem for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; }
 impl crate::ops::Rem for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; }
 impl crate::ops::Rem for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; }
 impl crate::ops::Rem for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; }
 impl crate::ops::Rem for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; }
 impl crate::ops::Rem for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; }
 impl crate::ops::Rem for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; }
 impl crate::ops::Rem for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; }
 impl crate::ops::Rem for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; }
 impl crate::ops::Rem for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; }
 impl crate::ops::Rem<crate::num::NonZero<u128>> for u128 { type Output = u128; }
 impl crate::ops::Rem<crate::num::NonZero<u16>> for u16 { type Output = u16; }
 impl crate::ops::Rem<crate::num::NonZero<u32>> for u32 { type Output = u32; }
 impl crate::ops::Rem<crate::num::NonZero<u64>> for u64 { type Output = u64; }
 impl crate::ops::Rem<crate::num::NonZero<u8>> for u8 { type Output = u8; }
 impl crate::ops::Rem<crate::num::NonZero<usize>> for usize { type Output = usize; }
 impl crate::ops::RemAssign for crate::num::Saturating<i128> {}
 impl crate::ops::RemAssign for crate::num::Saturating<i16> {}
 impl crate::ops::RemAssign for crate::num::Saturating<i32> {}
 impl crate::ops::RemAssign for crate::num::Saturating<i64> {}
 impl crate::ops::RemAssign for crate::num::Saturating<i8> {}
 impl crate::ops::RemAssign for crate::num::Saturating<isize> {}
 impl crate::ops::RemAssign for crate::num::Saturating<u128> {}
 impl crate::ops::RemAssign for crate::num::Saturating<u16> {}
 impl crate::ops::RemAssign for crate::num::Saturating<u32> {}
 impl crate::ops::RemAssign for crate::num::Saturating<u64> {}
 impl crate::ops::RemAssign for crate::num::Saturating<u8> {}
 impl crate::ops::RemAssign for crate::num::Saturating<usize> {}
 impl crate::ops::RemAssign for crate::num::Wrapping<i128> {}
 impl crate::ops::RemAssign for crate::num::Wrapping<i16> {}
 impl crate::ops::RemAssign for crate::num::Wrapping<i32> {}
 impl crate::ops::RemAssign for crate::num::Wrapping<i64> {}
 impl crate::ops::RemAssign for crate::num::Wrapping<i8> {}
 impl crate::ops::RemAssign for crate::num::Wrapping<isize> {}
 impl crate::ops::RemAssign for crate::num::Wrapping<u128> {}
 impl crate::ops::RemAssign for crate::num::Wrapping<u16> {}
 impl crate::ops::RemAssign for crate::num::Wrapping<u32> {}
 impl crate::ops::RemAssign for crate::num::Wrapping<u64> {}
 impl crate::ops::RemAssign for crate::num::Wrapping<u8> {}
 impl crate::ops::RemAssign for crate::num::Wrapping<usize> {}
 impl crate::ops::RemAssign<crate::num::NonZero<u128>> for u128 {}
 impl crate::ops::RemAssign<crate::num::NonZero<u16>> for u16 {}
 impl crate::ops::RemAssign<crate::num::NonZero<u32>> for u32 {}
 impl crate::ops::RemAssign<crate::num::NonZero<u64>> for u64 {}
 impl crate::ops::RemAssign<crate::num::NonZero<u8>> for u8 {}
 impl crate::ops::RemAssign<crate::num::NonZero<usize>> for usize {}
 impl crate::ops::RemAssign<i128> for crate::num::Saturating<i128> {}
 impl crate::ops::RemAssign<i128> for crate::num::Wrapping<i128> {}
 impl crate::ops::RemAssign<i16> for crate::num::Saturating<i16> {}
 impl crate::ops::RemAssign<i16> for crate::num::Wrapping<i16> {}
 impl crate::ops::RemAssign<i32> for crate::num::Saturating<i32> {}
 impl crate::ops::RemAssign<i32> for crate::num::Wrapping<i32> {}
 impl crate::ops::RemAssign<i64> for crate::num::Saturating<i64> {}
 impl crate::ops::RemAssign<i64> for crate::num::Wrapping<i64> {}
 impl crate::ops::RemAssign<i8> for crate::num::Saturating<i8> {}
 impl crate::ops::RemAssign<i8> for crate::num::Wrapping<i8> {}
 impl crate::ops::RemAssign<isize> for crate::num::Saturating<isize> {}
 impl crate::ops::RemAssign<isize> for crate::num::Wrapping<isize> {}
 impl crate::ops::RemAssign<u128> for crate::num::Saturating<u128> {}
 impl crate::ops::RemAssign<u128> for crate::num::Wrapping<u128> {}
 impl crate::ops::RemAssign<u16> for crate::num::Saturating<u16> {}
 impl crate::ops::RemAssign<u16> for crate::num::Wrapping<u16> {}
 impl crate::ops::RemAssign<u32> for crate::num::Saturating<u32> {}
 impl crate::ops::RemAssign<u32> for crate::num::Wrapping<u32> {}
 impl crate::ops::RemAssign<u64> for crate::num::Saturating<u64> {}
 impl crate::ops::RemAssign<u64> for crate::num::Wrapping<u64> {}
 impl crate::ops::RemAssign<u8> for crate::num::Saturating<u8> {}
 impl crate::ops::RemAssign<u8> for crate::num::Wrapping<u8> {}
 impl crate::ops::RemAssign<usize> for crate::num::Saturating<usize> {}
 impl crate::ops::RemAssign<usize> for crate::num::Wrapping<usize> {}
 impl crate::ops::Shl<usize> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; }
 impl crate::ops::Shl<usize> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; }
 impl crate::ops::Shl<usize> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; }
 impl crate::ops::Shl<usize> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; }
 impl crate::ops::Shl<usize> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; }
 impl crate::ops::Shl<usize> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; }
 impl crate::ops::Shl<usize> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; }
 impl crate::ops::Shl<usize> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; }
 impl crate::ops::Shl<usize> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; }
 impl crate::ops::Shl<usize> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; }
 impl crate::ops::Shl<usize> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; }
 impl crate::ops::Shl<usize> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; }
 impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<i128> {}
 impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<i16> {}
 impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<i32> {}
 impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<i64> {}
 impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<i8> {}
 impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<isize> {}
 impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<u128> {}
 impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<u16> {}
 impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<u32> {}
 impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<u64> {}
 impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<u8> {}
 impl crate::ops::ShlAssign<usize> for crate::num::Wrapping<usize> {}
 impl crate::ops::Shr<usize> for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; }
 impl crate::ops::Shr<usize> for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; }
 impl crate::ops::Shr<usize> for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; }
 impl crate::ops::Shr<usize> for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; }
 impl crate::ops::Shr<usize> for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; }
 impl crate::ops::Shr<usize> for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; }
 impl crate::ops::Shr<usize> for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; }
 impl crate::ops::Shr<usize> for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; }
 impl crate::ops::Shr<usize> for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; }
 impl crate::ops::Shr<usize> for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; }
 impl crate::ops::Shr<usize> for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; }
 impl crate::ops::Shr<usize> for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; }
 impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<i128> {}
 impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<i16> {}
 impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<i32> {}
 impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<i64> {}
 impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<i8> {}
 impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<isize> {}
 impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<u128> {}
 impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<u16> {}
 impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<u32> {}
 impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<u64> {}
 impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<u8> {}
 impl crate::ops::ShrAssign<usize> for crate::num::Wrapping<usize> {}
 impl crate::ops::Sub for crate::num::Saturating<i128> { type Output = crate::num::Saturating<i128>; }
 impl crate::ops::Sub for crate::num::Saturating<i16> { type Output = crate::num::Saturating<i16>; }
 impl crate::ops::Sub for crate::num::Saturating<i32> { type Output = crate::num::Saturating<i32>; }
 impl crate::ops::Sub for crate::num::Saturating<i64> { type Output = crate::num::Saturating<i64>; }
 impl crate::ops::Sub for crate::num::Saturating<i8> { type Output = crate::num::Saturating<i8>; }
 impl crate::ops::Sub for crate::num::Saturating<isize> { type Output = crate::num::Saturating<isize>; }
 impl crate::ops::Sub for crate::num::Saturating<u128> { type Output = crate::num::Saturating<u128>; }
 impl crate::ops::Sub for crate::num::Saturating<u16> { type Output = crate::num::Saturating<u16>; }
 impl crate::ops::Sub for crate::num::Saturating<u32> { type Output = crate::num::Saturating<u32>; }
 impl crate::ops::Sub for crate::num::Saturating<u64> { type Output = crate::num::Saturating<u64>; }
 impl crate::ops::Sub for crate::num::Saturating<u8> { type Output = crate::num::Saturating<u8>; }
 impl crate::ops::Sub for crate::num::Saturating<usize> { type Output = crate::num::Saturating<usize>; }
 impl crate::ops::Sub for crate::num::Wrapping<i128> { type Output = crate::num::Wrapping<i128>; }
 impl crate::ops::Sub for crate::num::Wrapping<i16> { type Output = crate::num::Wrapping<i16>; }
 impl crate::ops::Sub for crate::num::Wrapping<i32> { type Output = crate::num::Wrapping<i32>; }
 impl crate::ops::Sub for crate::num::Wrapping<i64> { type Output = crate::num::Wrapping<i64>; }
 impl crate::ops::Sub for crate::num::Wrapping<i8> { type Output = crate::num::Wrapping<i8>; }
 impl crate::ops::Sub for crate::num::Wrapping<isize> { type Output = crate::num::Wrapping<isize>; }
 impl crate::ops::Sub for crate::num::Wrapping<u128> { type Output = crate::num::Wrapping<u128>; }
 impl crate::ops::Sub for crate::num::Wrapping<u16> { type Output = crate::num::Wrapping<u16>; }
 impl crate::ops::Sub for crate::num::Wrapping<u32> { type Output = crate::num::Wrapping<u32>; }
 impl crate::ops::Sub for crate::num::Wrapping<u64> { type Output = crate::num::Wrapping<u64>; }
 impl crate::ops::Sub for crate::num::Wrapping<u8> { type Output = crate::num::Wrapping<u8>; }
 impl crate::ops::Sub for crate::num::Wrapping<usize> { type Output = crate::num::Wrapping<usize>; }
 impl crate::ops::SubAssign for crate::num::Saturating<i128> {}
 impl crate::ops::SubAssign for crate::num::Saturating<i16> {}
 impl crate::ops::SubAssign for crate::num::Saturating<i32> {}
 impl crate::ops::SubAssign for crate::num::Saturating<i64> {}
 impl crate::ops::SubAssign for crate::num::Saturating<i8> {}
 impl crate::ops::SubAssign for crate::num::Saturating<isize> {}
 impl crate::ops::SubAssign for crate::num::Saturating<u128> {}
 impl crate::ops::SubAssign for crate::num::Saturating<u16> {}
 impl crate::ops::SubAssign for crate::num::Saturating<u32> {}
 impl crate::ops::SubAssign for crate::num::Saturating<u64> {}
 impl crate::ops::SubAssign for crate::num::Saturating<u8> {}
 impl crate::ops::SubAssign for crate::num::Saturating<usize> {}
 impl crate::ops::SubAssign for crate::num::Wrapping<i128> {}
 impl crate::ops::SubAssign for crate::num::Wrapping<i16> {}
 impl crate::ops::SubAssign for crate::num::Wrapping<i32> {}
 impl crate::ops::SubAssign for crate::num::Wrapping<i64> {}
 impl crate::ops::SubAssign for crate::num::Wrapping<i8> {}
 impl crate::ops::SubAssign for crate::num::Wrapping<isize> {}
 impl crate::ops::SubAssign for crate::num::Wrapping<u128> {}
 impl crate::ops::SubAssign for crate::num::Wrapping<u16> {}
 impl crate::ops::SubAssign for crate::num::Wrapping<u32> {}
 impl crate::ops::SubAssign for crate::num::Wrapping<u64> {}
 impl crate::ops::SubAssign for crate::num::Wrapping<u8> {}
 impl crate::ops::SubAssign for crate::num::Wrapping<usize> {}
 impl crate::ops::SubAssign<i128> for crate::num::Saturating<i128> {}
 impl crate::ops::SubAssign<i128> for crate::num::Wrapping<i128> {}
 impl crate::ops::SubAssign<i16> for crate::num::Saturating<i16> {}
 impl crate::ops::SubAssign<i16> for crate::num::Wrapping<i16> {}
 impl crate::ops::SubAssign<i32> for crate::num::Saturating<i32> {}
 impl crate::ops::SubAssign<i32> for crate::num::Wrapping<i32> {}
 impl crate::ops::SubAssign<i64> for crate::num::Saturating<i64> {}
 impl crate::ops::SubAssign<i64> for crate::num::Wrapping<i64> {}
 impl crate::ops::SubAssign<i8> for crate::num::Saturating<i8> {}
 impl crate::ops::SubAssign<i8> for crate::num::Wrapping<i8> {}
 impl crate::ops::SubAssign<isize> for crate::num::Saturating<isize> {}
 impl crate::ops::SubAssign<isize> for crate::num::Wrapping<isize> {}
 impl crate::ops::SubAssign<u128> for crate::num::Saturating<u128> {}
 impl crate::ops::SubAssign<u128> for crate::num::Wrapping<u128> {}
 impl crate::ops::SubAssign<u16> for crate::num::Saturating<u16> {}
 impl crate::ops::SubAssign<u16> for crate::num::Wrapping<u16> {}
 impl crate::ops::SubAssign<u32> for crate::num::Saturating<u32> {}
 impl crate::ops::SubAssign<u32> for crate::num::Wrapping<u32> {}
 impl crate::ops::SubAssign<u64> for crate::num::Saturating<u64> {}
 impl crate::ops::SubAssign<u64> for crate::num::Wrapping<u64> {}
 impl crate::ops::SubAssign<u8> for crate::num::Saturating<u8> {}
 impl crate::ops::SubAssign<u8> for crate::num::Wrapping<u8> {}
 impl crate::ops::SubAssign<usize> for crate::num::Saturating<usize> {}
 impl crate::ops::SubAssign<usize> for crate::num::Wrapping<usize> {}
 impl crate::str::FromStr for crate::num::NonZero<i128> { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for crate::num::NonZero<i16> { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for crate::num::NonZero<i32> { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for crate::num::NonZero<i64> { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for crate::num::NonZero<i8> { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for crate::num::NonZero<isize> { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for crate::num::NonZero<u128> { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for crate::num::NonZero<u16> { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for crate::num::NonZero<u32> { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for crate::num::NonZero<u64> { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for crate::num::NonZero<u8> { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for crate::num::NonZero<usize> { type Err = crate::num::ParseIntError; }
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::num::Saturating<T> {}
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::num::Wrapping<T> {}
 impl<T: crate::cmp::Eq> crate::cmp::Eq for crate::num::Saturating<T> {}
 impl<T: crate::cmp::Eq> crate::cmp::Eq for crate::num::Wrapping<T> {}
 impl<T: crate::cmp::Ord> crate::cmp::Ord for crate::num::Saturating<T> {}
 impl<T: crate::cmp::Ord> crate::cmp::Ord for crate::num::Wrapping<T> {}
 impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::num::Saturating<T> {}
 impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::num::Wrapping<T> {}
 impl<T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for crate::num::Saturating<T> {}
 impl<T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for crate::num::Wrapping<T> {}
 impl<T: crate::default::Default> crate::default::Default for crate::num::Saturating<T> {}
 impl<T: crate::default::Default> crate::default::Default for crate::num::Wrapping<T> {}
 impl<T: crate::fmt::Binary> crate::fmt::Binary for crate::num::Saturating<T> {}
 impl<T: crate::fmt::Binary> crate::fmt::Binary for crate::num::Wrapping<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::num::Saturating<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::num::Wrapping<T> {}
 impl<T: crate::fmt::Display> crate::fmt::Display for crate::num::Saturating<T> {}
 impl<T: crate::fmt::Display> crate::fmt::Display for crate::num::Wrapping<T> {}
 impl<T: crate::fmt::LowerHex> crate::fmt::LowerHex for crate::num::Saturating<T> {}
 impl<T: crate::fmt::LowerHex> crate::fmt::LowerHex for crate::num::Wrapping<T> {}
 impl<T: crate::fmt::Octal> crate::fmt::Octal for crate::num::Saturating<T> {}
 impl<T: crate::fmt::Octal> crate::fmt::Octal for crate::num::Wrapping<T> {}
 impl<T: crate::fmt::UpperHex> crate::fmt::UpperHex for crate::num::Saturating<T> {}
 impl<T: crate::fmt::UpperHex> crate::fmt::UpperHex for crate::num::Wrapping<T> {}
 impl<T: crate::hash::Hash> crate::hash::Hash for crate::num::Saturating<T> {}
 impl<T: crate::hash::Hash> crate::hash::Hash for crate::num::Wrapping<T> {}
 impl<T: crate::marker::Copy> crate::marker::Copy for crate::num::Saturating<T> {}
 impl<T: crate::marker::Copy> crate::marker::Copy for crate::num::Wrapping<T> {}
 impl<T> crate::clone::Clone for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive {}
 impl<T> crate::cmp::Eq for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::cmp::Eq {}
 impl<T> crate::cmp::Ord for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::cmp::Ord {}
 impl<T> crate::cmp::PartialEq for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::cmp::PartialEq {}
 impl<T> crate::cmp::PartialOrd for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::cmp::PartialOrd {}
 impl<T> crate::fmt::Binary for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::fmt::Binary {}
 impl<T> crate::fmt::Debug for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::fmt::Debug {}
 impl<T> crate::fmt::Display for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::fmt::Display {}
 impl<T> crate::fmt::LowerExp for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::fmt::LowerExp {}
 impl<T> crate::fmt::LowerHex for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::fmt::LowerHex {}
 impl<T> crate::fmt::Octal for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::fmt::Octal {}
 impl<T> crate::fmt::UpperExp for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::fmt::UpperExp {}
 impl<T> crate::fmt::UpperHex for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::fmt::UpperHex {}
 impl<T> crate::hash::Hash for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::hash::Hash {}
 impl<T> crate::marker::Copy for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive {}
 impl<T> crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive {
  pub fn new(_: T) -> crate::option::Option<Self> {}
  pub fn new_unchecked(_: T) -> Self {}
  pub fn get(self) -> T {}
 }
 impl<T> crate::ops::BitOr for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::ops::BitOr<Output = T> { type Output = Self; }
 impl<T> crate::ops::BitOr<T> for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive + crate::ops::BitOr<Output = T> { type Output = Self; }
 impl<T> crate::ops::BitOr<crate::num::NonZero<T>> for T where T: crate::num::ZeroablePrimitive + crate::ops::BitOr<Output = T> { type Output = crate::num::NonZero<T>; }
 impl<T> crate::ops::BitOrAssign for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive, Self: crate::ops::BitOr<Output = Self> {}
 impl<T> crate::ops::BitOrAssign<T> for crate::num::NonZero<T> where T: crate::num::ZeroablePrimitive, Self: crate::ops::BitOr<T, Output = Self> {}
}
pub mod ops {
 pub trait Add<Rhs = Self> {
  type Output;
  fn add(self, _: Rhs) -> Self::Output;
 }
 pub trait AddAssign<Rhs = Self> {
  fn add_assign(&mut self, _: Rhs);
 }
 #[unstable]
 pub trait AsyncFn<Args>: crate::ops::AsyncFnMut<Args> {}
 #[unstable]
 pub trait AsyncFnMut<Args>: crate::ops::AsyncFnOnce<Args> {
  type CallRefFuture: crate::future::Future<Output = Self::Output>;
 }
 #[unstable]
 pub trait AsyncFnOnce<Args> {
  type CallOnceFuture: crate::future::Future<Output = Self::Output>;
  type Output;
 }
 pub trait BitAnd<Rhs = Self> {
  type Output;
  fn bitand(self, _: Rhs) -> Self::Output;
 }
 pub trait BitAndAssign<Rhs = Self> {
  fn bitand_assign(&mut self, _: Rhs);
 }
 pub trait BitOr<Rhs = Self> {
  type Output;
  fn bitor(self, _: Rhs) -> Self::Output;
 }
 pub trait BitOrAssign<Rhs = Self> {
  fn bitor_assign(&mut self, _: Rhs);
 }
 pub trait BitXor<Rhs = Self> {
  type Output;
  fn bitxor(self, _: Rhs) -> Self::Output;
 }
 pub trait BitXorAssign<Rhs = Self> {
  fn bitxor_assign(&mut self, _: Rhs);
 }
 pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
 pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
 pub trait Deref {
  type Target: ?crate::marker::Sized;
  fn deref(&self) -> &Self::Target;
 }
 pub trait DerefMut: crate::ops::Deref {
  fn deref_mut(&mut self) -> &mut Self::Target;
 }
 pub trait Div<Rhs = Self> {
  type Output;
  fn div(self, _: Rhs) -> Self::Output;
 }
 pub trait DivAssign<Rhs = Self> {
  fn div_assign(&mut self, _: Rhs);
 }
 pub trait Drop {
  fn drop(&mut self);
 }
 pub trait Fn<Args>: crate::ops::FnMut<Args> {}
 pub trait FnMut<Args>: crate::ops::FnOnce<Args> {}
 pub trait FnOnce<Args> {
  type Output;
 }
 #[unstable]
 pub trait FromResidual<R = <Self as crate::ops::Try>::Residual> {
  fn from_residual(_: R) -> Self;
 }
 pub trait Index<Idx: ?crate::marker::Sized> {
  type Output: ?crate::marker::Sized;
  fn index(&self, _: Idx) -> &Self::Output;
 }
 pub trait IndexMut<Idx: ?crate::marker::Sized>: crate::ops::Index<Idx> {
  fn index_mut(&mut self, _: Idx) -> &mut Self::Output;
 }
 pub trait Mul<Rhs = Self> {
  type Output;
  fn mul(self, _: Rhs) -> Self::Output;
 }
 pub trait MulAssign<Rhs = Self> {
  fn mul_assign(&mut self, _: Rhs);
 }
 pub trait Neg {
  type Output;
  fn neg(self) -> Self::Output;
 }
 pub trait Not {
  type Output;
  fn not(self) -> Self::Output;
 }
 #[unstable]
 pub trait OneSidedRange<T>: crate::ops::RangeBounds<T> {
  fn bound(self) -> (crate::ops::OneSidedRangeBound, T);
 }
 #[unstable]
 pub enum OneSidedRangeBound { StartInclusive, End, EndInclusive }
 pub struct Range<Idx> { pub start: Idx, pub end: Idx }
 pub trait RangeBounds<T: ?crate::marker::Sized> {
  fn start_bound(&self) -> crate::ops::Bound<&T>;
  fn end_bound(&self) -> crate::ops::Bound<&T>;
  fn contains<U>(&self, _: &U) -> bool where T: crate::cmp::PartialOrd<U>, U: ?crate::marker::Sized + crate::cmp::PartialOrd<T> {}
 }
 pub struct RangeFrom<Idx> { pub start: Idx }
 pub struct RangeFull;
 pub struct RangeInclusive<Idx> {}
 pub struct RangeTo<Idx> { pub end: Idx }
 pub struct RangeToInclusive<Idx> { pub end: Idx }
 pub trait Rem<Rhs = Self> {
  type Output;
  fn rem(self, _: Rhs) -> Self::Output;
 }
 pub trait RemAssign<Rhs = Self> {
  fn rem_assign(&mut self, _: Rhs);
 }
 #[unstable]
 pub trait Residual<O>: crate::marker::Sized {
  type TryType: crate::ops::Try<Output = O, Residual = Self>;
 }
 pub trait Shl<Rhs = Self> {
  type Output;
  fn shl(self, _: Rhs) -> Self::Output;
 }
 pub trait ShlAssign<Rhs = Self> {
  fn shl_assign(&mut self, _: Rhs);
 }
 pub trait Shr<Rhs = Self> {
  type Output;
  fn shr(self, _: Rhs) -> Self::Output;
 }
 pub trait ShrAssign<Rhs = Self> {
  fn shr_assign(&mut self, _: Rhs);
 }
 pub trait Sub<Rhs = Self> {
  type Output;
  fn sub(self, _: Rhs) -> Self::Output;
 }
 pub trait SubAssign<Rhs = Self> {
  fn sub_assign(&mut self, _: Rhs);
 }
 #[unstable]
 pub trait Try: crate::ops::FromResidual {
  type Output;
  type Residual;
  fn from_output(_: Self::Output) -> Self;
  fn branch(self) -> crate::ops::ControlFlow<Self::Residual, Self::Output>;
 }
 impl crate::clone::Clone for crate::ops::RangeFull {}
 impl crate::cmp::Eq for crate::ops::RangeFull {}
 impl crate::cmp::PartialEq for crate::ops::RangeFull {}
 impl crate::default::Default for crate::ops::RangeFull {}
 impl crate::fmt::Debug for crate::ops::RangeFull {}
 impl crate::hash::Hash for crate::ops::RangeFull {}
 impl crate::iter::ExactSizeIterator for crate::ops::Range<i16> {}
 impl crate::iter::ExactSizeIterator for crate::ops::Range<i32> {}
 impl crate::iter::ExactSizeIterator for crate::ops::Range<i8> {}
 impl crate::iter::ExactSizeIterator for crate::ops::Range<isize> {}
 impl crate::iter::ExactSizeIterator for crate::ops::Range<u16> {}
 impl crate::iter::ExactSizeIterator for crate::ops::Range<u32> {}
 impl crate::iter::ExactSizeIterator for crate::ops::Range<u8> {}
 impl crate::iter::ExactSizeIterator for crate::ops::Range<usize> {}
 impl crate::iter::ExactSizeIterator for crate::ops::RangeInclusive<i16> {}
 impl crate::iter::ExactSizeIterator for crate::ops::RangeInclusive<i8> {}
 impl crate::iter::ExactSizeIterator for crate::ops::RangeInclusive<u16> {}
 impl crate::iter::ExactSizeIterator for crate::ops::RangeInclusive<u8> {}
 impl crate::marker::Copy for crate::ops::RangeFull {}
 impl crate::ops::Add for f32 { type Output = f32; }
 impl crate::ops::Add for f64 { type Output = f64; }
 impl crate::ops::Add for i128 { type Output = i128; }
 impl crate::ops::Add for i16 { type Output = i16; }
 impl crate::ops::Add for i32 { type Output = i32; }
 impl crate::ops::Add for i64 { type Output = i64; }
 impl crate::ops::Add for i8 { type Output = i8; }
 impl crate::ops::Add for isize { type Output = isize; }
 impl crate::ops::Add for u128 { type Output = u128; }
 impl crate::ops::Add for u16 { type Output = u16; }
 impl crate::ops::Add for u32 { type Output = u32; }
 impl crate::ops::Add for u64 { type Output = u64; }
 impl crate::ops::Add for u8 { type Output = u8; }
 impl crate::ops::Add for usize { type Output = usize; }
 impl crate::ops::Add<&f32> for &f32 { type Output = <f32 as crate::ops::Add<f32>>::Output; }
 impl crate::ops::Add<&f32> for f32 { type Output = <f32 as crate::ops::Add<f32>>::Output; }
 impl crate::ops::Add<&f64> for &f64 { type Output = <f64 as crate::ops::Add<f64>>::Output; }
 impl crate::ops::Add<&f64> for f64 { type Output = <f64 as crate::ops::Add<f64>>::Output; }
 impl crate::ops::Add<&i128> for &i128 { type Output = <i128 as crate::ops::Add<i128>>::Output; }
 impl crate::ops::Add<&i128> for i128 { type Output = <i128 as crate::ops::Add<i128>>::Output; }
 impl crate::ops::Add<&i16> for &i16 { type Output = <i16 as crate::ops::Add<i16>>::Output; }
 impl crate::ops::Add<&i16> for i16 { type Output = <i16 as crate::ops::Add<i16>>::Output; }
 impl crate::ops::Add<&i32> for &i32 { type Output = <i32 as crate::ops::Add<i32>>::Output; }
 impl crate::ops::Add<&i32> for i32 { type Output = <i32 as crate::ops::Add<i32>>::Output; }
 impl crate::ops::Add<&i64> for &i64 { type Output = <i64 as crate::ops::Add<i64>>::Output; }
 impl crate::ops::Add<&i64> for i64 { type Output = <i64 as crate::ops::Add<i64>>::Output; }
 impl crate::ops::Add<&i8> for &i8 { type Output = <i8 as crate::ops::Add<i8>>::Output; }
 impl crate::ops::Add<&i8> for i8 { type Output = <i8 as crate::ops::Add<i8>>::Output; }
 impl crate::ops::Add<&isize> for &isize { type Output = <isize as crate::ops::Add<isize>>::Output; }
 impl crate::ops::Add<&isize> for isize { type Output = <isize as crate::ops::Add<isize>>::Output; }
 impl crate::ops::Add<&u128> for &u128 { type Output = <u128 as crate::ops::Add<u128>>::Output; }
 impl crate::ops::Add<&u128> for u128 { type Output = <u128 as crate::ops::Add<u128>>::Output; }
 impl crate::ops::Add<&u16> for &u16 { type Output = <u16 as crate::ops::Add<u16>>::Output; }
 impl crate::ops::Add<&u16> for u16 { type Output = <u16 as crate::ops::Add<u16>>::Output; }
 impl crate::ops::Add<&u32> for &u32 { type Output = <u32 as crate::ops::Add<u32>>::Output; }
 impl crate::ops::Add<&u32> for u32 { type Output = <u32 as crate::ops::Add<u32>>::Output; }
 impl crate::ops::Add<&u64> for &u64 { type Output = <u64 as crate::ops::Add<u64>>::Output; }
 impl crate::ops::Add<&u64> for u64 { type Output = <u64 as crate::ops::Add<u64>>::Output; }
 impl crate::ops::Add<&u8> for &u8 { type Output = <u8 as crate::ops::Add<u8>>::Output; }
 impl crate::ops::Add<&u8> for u8 { type Output = <u8 as crate::ops::Add<u8>>::Output; }
 impl crate::ops::Add<&usize> for &usize { type Output = <usize as crate::ops::Add<usize>>::Output; }
 impl crate::ops::Add<&usize> for usize { type Output = <usize as crate::ops::Add<usize>>::Output; }
 impl crate::ops::Add<f32> for &f32 { type Output = <f32 as crate::ops::Add<f32>>::Output; }
 impl crate::ops::Add<f64> for &f64 { type Output = <f64 as crate::ops::Add<f64>>::Output; }
 impl crate::ops::Add<i128> for &i128 { type Output = <i128 as crate::ops::Add<i128>>::Output; }
 impl crate::ops::Add<i16> for &i16 { type Output = <i16 as crate::ops::Add<i16>>::Output; }
 impl crate::ops::Add<i32> for &i32 { type Output = <i32 as crate::ops::Add<i32>>::Output; }
 impl crate::ops::Add<i64> for &i64 { type Output = <i64 as crate::ops::Add<i64>>::Output; }
 impl crate::ops::Add<i8> for &i8 { type Output = <i8 as crate::ops::Add<i8>>::Output; }
 impl crate::ops::Add<isize> for &isize { type Output = <isize as crate::ops::Add<isize>>::Output; }
 impl crate::ops::Add<u128> for &u128 { type Output = <u128 as crate::ops::Add<u128>>::Output; }
 impl crate::ops::Add<u16> for &u16 { type Output = <u16 as crate::ops::Add<u16>>::Output; }
 impl crate::ops::Add<u32> for &u32 { type Output = <u32 as crate::ops::Add<u32>>::Output; }
 impl crate::ops::Add<u64> for &u64 { type Output = <u64 as crate::ops::Add<u64>>::Output; }
 impl crate::ops::Add<u8> for &u8 { type Output = <u8 as crate::ops::Add<u8>>::Output; }
 impl crate::ops::Add<usize> for &usize { type Output = <usize as crate::ops::Add<usize>>::Output; }
 impl crate::ops::AddAssign for f32 {}
 impl crate::ops::AddAssign for f64 {}
 impl crate::ops::AddAssign for i128 {}
 impl crate::ops::AddAssign for i16 {}
 impl crate::ops::AddAssign for i32 {}
 impl crate::ops::AddAssign for i64 {}
 impl crate::ops::AddAssign for i8 {}
 impl crate::ops::AddAssign for isize {}
 impl crate::ops::AddAssign for u128 {}
 impl crate::ops::AddAssign for u16 {}
 impl crate::ops::AddAssign for u32 {}
 impl crate::ops::AddAssign for u64 {}
 impl crate::ops::AddAssign for u8 {}
 impl crate::ops::AddAssign for usize {}
 impl crate::ops::AddAssign<&f32> for f32 {}
 impl crate::ops::AddAssign<&f64> for f64 {}
 impl crate::ops::AddAssign<&i128> for i128 {}
 impl crate::ops::AddAssign<&i16> for i16 {}
 impl crate::ops::AddAssign<&i32> for i32 {}
 impl crate::ops::AddAssign<&i64> for i64 {}
 impl crate::ops::AddAssign<&i8> for i8 {}
 impl crate::ops::AddAssign<&isize> for isize {}
 impl crate::ops::AddAssign<&u128> for u128 {}
 impl crate::ops::AddAssign<&u16> for u16 {}
 impl crate::ops::AddAssign<&u32> for u32 {}
 impl crate::ops::AddAssign<&u64> for u64 {}
 impl crate::ops::AddAssign<&u8> for u8 {}
 impl crate::ops::AddAssign<&usize> for usize {}
 impl crate::ops::BitAnd for bool { type Output = bool; }
 impl crate::ops::BitAnd for i128 { type Output = i128; }
 impl crate::ops::BitAnd for i16 { type Output = i16; }
 impl crate::ops::BitAnd for i32 { type Output = i32; }
 impl crate::ops::BitAnd for i64 { type Output = i64; }
 impl crate::ops::BitAnd for i8 { type Output = i8; }
 impl crate::ops::BitAnd for isize { type Output = isize; }
 impl crate::ops::BitAnd for u128 { type Output = u128; }
 impl crate::ops::BitAnd for u16 { type Output = u16; }
 impl crate::ops::BitAnd for u32 { type Output = u32; }
 impl crate::ops::BitAnd for u64 { type Output = u64; }
 impl crate::ops::BitAnd for u8 { type Output = u8; }
 impl crate::ops::BitAnd for usize { type Output = usize; }
 impl crate::ops::BitAnd<&bool> for &bool { type Output = <bool as crate::ops::BitAnd<bool>>::Output; }
 impl crate::ops::BitAnd<&bool> for bool { type Output = <bool as crate::ops::BitAnd<bool>>::Output; }
 impl crate::ops::BitAnd<&i128> for &i128 { type Output = <i128 as crate::ops::BitAnd<i128>>::Output; }
 impl crate::ops::BitAnd<&i128> for i128 { type Output = <i128 as crate::ops::BitAnd<i128>>::Output; }
 impl crate::ops::BitAnd<&i16> for &i16 { type Output = <i16 as crate::ops::BitAnd<i16>>::Output; }
 impl crate::ops::BitAnd<&i16> for i16 { type Output = <i16 as crate::ops::BitAnd<i16>>::Output; }
 impl crate::ops::BitAnd<&i32> for &i32 { type Output = <i32 as crate::ops::BitAnd<i32>>::Output; }
 impl crate::ops::BitAnd<&i32> for i32 { type Output = <i32 as crate::ops::BitAnd<i32>>::Output; }
 impl crate::ops::BitAnd<&i64> for &i64 { type Output = <i64 as crate::ops::BitAnd<i64>>::Output; }
 impl crate::ops::BitAnd<&i64> for i64 { type Output = <i64 as crate::ops::BitAnd<i64>>::Output; }
 impl crate::ops::BitAnd<&i8> for &i8 { type Output = <i8 as crate::ops::BitAnd<i8>>::Output; }
 impl crate::ops::BitAnd<&i8> for i8 { type Output = <i8 as crate::ops::BitAnd<i8>>::Output; }
 impl crate::ops::BitAnd<&isize> for &isize { type Output = <isize as crate::ops::BitAnd<isize>>::Output; }
 impl crate::ops::BitAnd<&isize> for isize { type Output = <isize as crate::ops::BitAnd<isize>>::Output; }
 impl crate::ops::BitAnd<&u128> for &u128 { type Output = <u128 as crate::ops::BitAnd<u128>>::Output; }
 impl crate::ops::BitAnd<&u128> for u128 { type Output = <u128 as crate::ops::BitAnd<u128>>::Output; }
 impl crate::ops::BitAnd<&u16> for &u16 { type Output = <u16 as crate::ops::BitAnd<u16>>::Output; }
 impl crate::ops::BitAnd<&u16> for u16 { type Output = <u16 as crate::ops::BitAnd<u16>>::Output; }
 impl crate::ops::BitAnd<&u32> for &u32 { type Output = <u32 as crate::ops::BitAnd<u32>>::Output; }
 impl crate::ops::BitAnd<&u32> for u32 { type Output = <u32 as crate::ops::BitAnd<u32>>::Output; }
 impl crate::ops::BitAnd<&u64> for &u64 { type Output = <u64 as crate::ops::BitAnd<u64>>::Output; }
 impl crate::ops::BitAnd<&u64> for u64 { type Output = <u64 as crate::ops::BitAnd<u64>>::Output; }
 impl crate::ops::BitAnd<&u8> for &u8 { type Output = <u8 as crate::ops::BitAnd<u8>>::Output; }
 impl crate::ops::BitAnd<&u8> for u8 { type Output = <u8 as crate::ops::BitAnd<u8>>::Output; }
 impl crate::ops::BitAnd<&usize> for &usize { type Output = <usize as crate::ops::BitAnd<usize>>::Output; }
 impl crate::ops::BitAnd<&usize> for usize { type Output = <usize as crate::ops::BitAnd<usize>>::Output; }
 impl crate::ops::BitAnd<bool> for &bool { type Output = <bool as crate::ops::BitAnd<bool>>::Output; }
 impl crate::ops::BitAnd<i128> for &i128 { type Output = <i128 as crate::ops::BitAnd<i128>>::Output; }
 impl crate::ops::BitAnd<i16> for &i16 { type Output = <i16 as crate::ops::BitAnd<i16>>::Output; }
 impl crate::ops::BitAnd<i32> for &i32 { type Output = <i32 as crate::ops::BitAnd<i32>>::Output; }
 impl crate::ops::BitAnd<i64> for &i64 { type Output = <i64 as crate::ops::BitAnd<i64>>::Output; }
 impl crate::ops::BitAnd<i8> for &i8 { type Output = <i8 as crate::ops::BitAnd<i8>>::Output; }
 impl crate::ops::BitAnd<isize> for &isize { type Output = <isize as crate::ops::BitAnd<isize>>::Output; }
 impl crate::ops::BitAnd<u128> for &u128 { type Output = <u128 as crate::ops::BitAnd<u128>>::Output; }
 impl crate::ops::BitAnd<u16> for &u16 { type Output = <u16 as crate::ops::BitAnd<u16>>::Output; }
 impl crate::ops::BitAnd<u32> for &u32 { type Output = <u32 as crate::ops::BitAnd<u32>>::Output; }
 impl crate::ops::BitAnd<u64> for &u64 { type Output = <u64 as crate::ops::BitAnd<u64>>::Output; }
 impl crate::ops::BitAnd<u8> for &u8 { type Output = <u8 as crate::ops::BitAnd<u8>>::Output; }
 impl crate::ops::BitAnd<usize> for &usize { type Output = <usize as crate::ops::BitAnd<usize>>::Output; }
 impl crate::ops::BitAndAssign for bool {}
 impl crate::ops::BitAndAssign for i128 {}
 impl crate::ops::BitAndAssign for i16 {}
 impl crate::ops::BitAndAssign for i32 {}
 impl crate::ops::BitAndAssign for i64 {}
 impl crate::ops::BitAndAssign for i8 {}
 impl crate::ops::BitAndAssign for isize {}
 impl crate::ops::BitAndAssign for u128 {}
 impl crate::ops::BitAndAssign for u16 {}
 impl crate::ops::BitAndAssign for u32 {}
 impl crate::ops::BitAndAssign for u64 {}
 impl crate::ops::BitAndAssign for u8 {}
 impl crate::ops::BitAndAssign for usize {}
 impl crate::ops::BitAndAssign<&bool> for bool {}
 impl crate::ops::BitAndAssign<&i128> for i128 {}
 impl crate::ops::BitAndAssign<&i16> for i16 {}
 impl crate::ops::BitAndAssign<&i32> for i32 {}
 impl crate::ops::BitAndAssign<&i64> for i64 {}
 impl crate::ops::BitAndAssign<&i8> for i8 {}
 impl crate::ops::BitAndAssign<&isize> for isize {}
 impl crate::ops::BitAndAssign<&u128> for u128 {}
 impl crate::ops::BitAndAssign<&u16> for u16 {}
 impl crate::ops::BitAndAssign<&u32> for u32 {}
 impl crate::ops::BitAndAssign<&u64> for u64 {}
 impl crate::ops::BitAndAssign<&u8> for u8 {}
 impl crate::ops::BitAndAssign<&usize> for usize {}
 impl crate::ops::BitOr for bool { type Output = bool; }
 impl crate::ops::BitOr for i128 { type Output = i128; }
 impl crate::ops::BitOr for i16 { type Output = i16; }
 impl crate::ops::BitOr for i32 { type Output = i32; }
 impl crate::ops::BitOr for i64 { type Output = i64; }
 impl crate::ops::BitOr for i8 { type Output = i8; }
 impl crate::ops::BitOr for isize { type Output = isize; }
 impl crate::ops::BitOr for u128 { type Output = u128; }
 impl crate::ops::BitOr for u16 { type Output = u16; }
 impl crate::ops::BitOr for u32 { type Output = u32; }
 impl crate::ops::BitOr for u64 { type Output = u64; }
 impl crate::ops::BitOr for u8 { type Output = u8; }
 impl crate::ops::BitOr for usize { type Output = usize; }
 impl crate::ops::BitOr<&bool> for &bool { type Output = <bool as crate::ops::BitOr<bool>>::Output; }
 impl crate::ops::BitOr<&bool> for bool { type Output = <bool as crate::ops::BitOr<bool>>::Output; }
 impl crate::ops::BitOr<&i128> for &i128 { type Output = <i128 as crate::ops::BitOr<i128>>::Output; }
 impl crate::ops::BitOr<&i128> for i128 { type Output = <i128 as crate::ops::BitOr<i128>>::Output; }
 impl crate::ops::BitOr<&i16> for &i16 { type Output = <i16 as crate::ops::BitOr<i16>>::Output; }
 impl crate::ops::BitOr<&i16> for i16 { type Output = <i16 as crate::ops::BitOr<i16>>::Output; }
 impl crate::ops::BitOr<&i32> for &i32 { type Output = <i32 as crate::ops::BitOr<i32>>::Output; }
 impl crate::ops::BitOr<&i32> for i32 { type Output = <i32 as crate::ops::BitOr<i32>>::Output; }
 impl crate::ops::BitOr<&i64> for &i64 { type Output = <i64 as crate::ops::BitOr<i64>>::Output; }
 impl crate::ops::BitOr<&i64> for i64 { type Output = <i64 as crate::ops::BitOr<i64>>::Output; }
 impl crate::ops::BitOr<&i8> for &i8 { type Output = <i8 as crate::ops::BitOr<i8>>::Output; }
 impl crate::ops::BitOr<&i8> for i8 { type Output = <i8 as crate::ops::BitOr<i8>>::Output; }
 impl crate::ops::BitOr<&isize> for &isize { type Output = <isize as crate::ops::BitOr<isize>>::Output; }
 impl crate::ops::BitOr<&isize> for isize { type Output = <isize as crate::ops::BitOr<isize>>::Output; }
 impl crate::ops::BitOr<&u128> for &u128 { type Output = <u128 as crate::ops::BitOr<u128>>::Output; }
 impl crate::ops::BitOr<&u128> for u128 { type Output = <u128 as crate::ops::BitOr<u128>>::Output; }
 impl crate::ops::BitOr<&u16> for &u16 { type Output = <u16 as crate::ops::BitOr<u16>>::Output; }
 impl crate::ops::BitOr<&u16> for u16 { type Output = <u16 as crate::ops::BitOr<u16>>::Output; }
 impl crate::ops::BitOr<&u32> for &u32 { type Output = <u32 as crate::ops::BitOr<u32>>::Output; }
 impl crate::ops::BitOr<&u32> for u32 { type Output = <u32 as crate::ops::BitOr<u32>>::Output; }
 impl crate::ops::BitOr<&u64> for &u64 { type Output = <u64 as crate::ops::BitOr<u64>>::Output; }
 impl crate::ops::BitOr<&u64> for u64 { type Output = <u64 as crate::ops::BitOr<u64>>::Output; }
 impl crate::ops::BitOr<&u8> for &u8 { type Output = <u8 as crate::ops::BitOr<u8>>::Output; }
 impl crate::ops::BitOr<&u8> for u8 { type Output = <u8 as crate::ops::BitOr<u8>>::Output; }
 impl crate::ops::BitOr<&usize> for &usize { type Output = <usize as crate::ops::BitOr<usize>>::Output; }
 impl crate::ops::BitOr<&usize> for usize { type Output = <usize as crate::ops::BitOr<usize>>::Output; }
 impl crate::ops::BitOr<bool> for &bool { type Output = <bool as crate::ops::BitOr<bool>>::Output; }
 impl crate::ops::BitOr<i128> for &i128 { type Output = <i128 as crate::ops::BitOr<i128>>::Output; }
 impl crate::ops::BitOr<i16> for &i16 { type Output = <i16 as crate::ops::BitOr<i16>>::Output; }
 impl crate::ops::BitOr<i32> for &i32 { type Output = <i32 as crate::ops::BitOr<i32>>::Output; }
 impl crate::ops::BitOr<i64> for &i64 { type Output = <i64 as crate::ops::BitOr<i64>>::Output; }
 impl crate::ops::BitOr<i8> for &i8 { type Output = <i8 as crate::ops::BitOr<i8>>::Output; }
 impl crate::ops::BitOr<isize> for &isize { type Output = <isize as crate::ops::BitOr<isize>>::Output; }
 impl crate::ops::BitOr<u128> for &u128 { type Output = <u128 as crate::ops::BitOr<u128>>::Output; }
 impl crate::ops::BitOr<u16> for &u16 { type Output = <u16 as crate::ops::BitOr<u16>>::Output; }
 impl crate::ops::BitOr<u32> for &u32 { type Output = <u32 as crate::ops::BitOr<u32>>::Output; }
 impl crate::ops::BitOr<u64> for &u64 { type Output = <u64 as crate::ops::BitOr<u64>>::Output; }
 impl crate::ops::BitOr<u8> for &u8 { type Output = <u8 as crate::ops::BitOr<u8>>::Output; }
 impl crate::ops::BitOr<usize> for &usize { type Output = <usize as crate::ops::BitOr<usize>>::Output; }
 impl crate::ops::BitOrAssign for bool {}
 impl crate::ops::BitOrAssign for i128 {}
 impl crate::ops::BitOrAssign for i16 {}
 impl crate::ops::BitOrAssign for i32 {}
 impl crate::ops::BitOrAssign for i64 {}
 impl crate::ops::BitOrAssign for i8 {}
 impl crate::ops::BitOrAssign for isize {}
 impl crate::ops::BitOrAssign for u128 {}
 impl crate::ops::BitOrAssign for u16 {}
 impl crate::ops::BitOrAssign for u32 {}
 impl crate::ops::BitOrAssign for u64 {}
 impl crate::ops::BitOrAssign for u8 {}
 impl crate::ops::BitOrAssign for usize {}
 impl crate::ops::BitOrAssign<&bool> for bool {}
 impl crate::ops::BitOrAssign<&i128> for i128 {}
 impl crate::ops::BitOrAssign<&i16> for i16 {}
 impl crate::ops::BitOrAssign<&i32> for i32 {}
 impl crate::ops::BitOrAssign<&i64> for i64 {}
 impl crate::ops::BitOrAssign<&i8> for i8 {}
 impl crate::ops::BitOrAssign<&isize> for isize {}
 impl crate::ops::BitOrAssign<&u128> for u128 {}
 impl crate::ops::BitOrAssign<&u16> for u16 {}
 impl crate::ops::BitOrAssign<&u32> for u32 {}
 impl crate::ops::BitOrAssign<&u64> for u64 {}
 impl crate::ops::BitOrAssign<&u8> for u8 {}
 impl crate::ops::BitOrAssign<&usize> for usize {}
 impl crate::ops::BitXor for bool { type Output = bool; }
 impl crate::ops::BitXor for i128 { type Output = i128; }
 impl crate::ops::BitXor for i16 { type Output = i16; }
 impl crate::ops::BitXor for i32 { type Output = i32; }
 impl crate::ops::BitXor for i64 { type Output = i64; }
 impl crate::ops::BitXor for i8 { type Output = i8; }
 impl crate::ops::BitXor for isize { type Output = isize; }
 impl crate::ops::BitXor for u128 { type Output = u128; }
 impl crate::ops::BitXor for u16 { type Output = u16; }
 impl crate::ops::BitXor for u32 { type Output = u32; }
 impl crate::ops::BitXor for u64 { type Output = u64; }
 impl crate::ops::BitXor for u8 { type Output = u8; }
 impl crate::ops::BitXor for usize { type Output = usize; }
 impl crate::ops::BitXor<&bool> for &bool { type Output = <bool as crate::ops::BitXor<bool>>::Output; }
 impl crate::ops::BitXor<&bool> for bool { type Output = <bool as crate::ops::BitXor<bool>>::Output; }
 impl crate::ops::BitXor<&i128> for &i128 { type Output = <i128 as crate::ops::BitXor<i128>>::Output; }
 impl crate::ops::BitXor<&i128> for i128 { type Output = <i128 as crate::ops::BitXor<i128>>::Output; }
 impl crate::ops::BitXor<&i16> for &i16 { type Output = <i16 as crate::ops::BitXor<i16>>::Output; }
 impl crate::ops::BitXor<&i16> for i16 { type Output = <i16 as crate::ops::BitXor<i16>>::Output; }
 impl crate::ops::BitXor<&i32> for &i32 { type Output = <i32 as crate::ops::BitXor<i32>>::Output; }
 impl crate::ops::BitXor<&i32> for i32 { type Output = <i32 as crate::ops::BitXor<i32>>::Output; }
 impl crate::ops::BitXor<&i64> for &i64 { type Output = <i64 as crate::ops::BitXor<i64>>::Output; }
 impl crate::ops::BitXor<&i64> for i64 { type Output = <i64 as crate::ops::BitXor<i64>>::Output; }
 impl crate::ops::BitXor<&i8> for &i8 { type Output = <i8 as crate::ops::BitXor<i8>>::Output; }
 impl crate::ops::BitXor<&i8> for i8 { type Output = <i8 as crate::ops::BitXor<i8>>::Output; }
 impl crate::ops::BitXor<&isize> for &isize { type Output = <isize as crate::ops::BitXor<isize>>::Output; }
 impl crate::ops::BitXor<&isize> for isize { type Output = <isize as crate::ops::BitXor<isize>>::Output; }
 impl crate::ops::BitXor<&u128> for &u128 { type Output = <u128 as crate::ops::BitXor<u128>>::Output; }
 impl crate::ops::BitXor<&u128> for u128 { type Output = <u128 as crate::ops::BitXor<u128>>::Output; }
 impl crate::ops::BitXor<&u16> for &u16 { type Output = <u16 as crate::ops::BitXor<u16>>::Output; }
 impl crate::ops::BitXor<&u16> for u16 { type Output = <u16 as crate::ops::BitXor<u16>>::Output; }
 impl crate::ops::BitXor<&u32> for &u32 { type Output = <u32 as crate::ops::BitXor<u32>>::Output; }
 impl crate::ops::BitXor<&u32> for u32 { type Output = <u32 as crate::ops::BitXor<u32>>::Output; }
 impl crate::ops::BitXor<&u64> for &u64 { type Output = <u64 as crate::ops::BitXor<u64>>::Output; }
 impl crate::ops::BitXor<&u64> for u64 { type Output = <u64 as crate::ops::BitXor<u64>>::Output; }
 impl crate::ops::BitXor<&u8> for &u8 { type Output = <u8 as crate::ops::BitXor<u8>>::Output; }
 impl crate::ops::BitXor<&u8> for u8 { type Output = <u8 as crate::ops::BitXor<u8>>::Output; }
 impl crate::ops::BitXor<&usize> for &usize { type Output = <usize as crate::ops::BitXor<usize>>::Output; }
 impl crate::ops::BitXor<&usize> for usize { type Output = <usize as crate::ops::BitXor<usize>>::Output; }
 impl crate::ops::BitXor<bool> for &bool { type Output = <bool as crate::ops::BitXor<bool>>::Output; }
 impl crate::ops::BitXor<i128> for &i128 { type Output = <i128 as crate::ops::BitXor<i128>>::Output; }
 impl crate::ops::BitXor<i16> for &i16 { type Output = <i16 as crate::ops::BitXor<i16>>::Output; }
 impl crate::ops::BitXor<i32> for &i32 { type Output = <i32 as crate::ops::BitXor<i32>>::Output; }
 impl crate::ops::BitXor<i64> for &i64 { type Output = <i64 as crate::ops::BitXor<i64>>::Output; }
 impl crate::ops::BitXor<i8> for &i8 { type Output = <i8 as crate::ops::BitXor<i8>>::Output; }
 impl crate::ops::BitXor<isize> for &isize { type Output = <isize as crate::ops::BitXor<isize>>::Output; }
 impl crate::ops::BitXor<u128> for &u128 { type Output = <u128 as crate::ops::BitXor<u128>>::Output; }
 impl crate::ops::BitXor<u16> for &u16 { type Output = <u16 as crate::ops::BitXor<u16>>::Output; }
 impl crate::ops::BitXor<u32> for &u32 { type Output = <u32 as crate::ops::BitXor<u32>>::Output; }
 impl crate::ops::BitXor<u64> for &u64 { type Output = <u64 as crate::ops::BitXor<u64>>::Output; }
 impl crate::ops::BitXor<u8> for &u8 { type Output = <u8 as crate::ops::BitXor<u8>>::Output; }
 impl crate::ops::BitXor<usize> for &usize { type Output = <usize as crate::ops::BitXor<usize>>::Output; }
 impl crate::ops::BitXorAssign for bool {}
 impl crate::ops::BitXorAssign for i128 {}
 impl crate::ops::BitXorAssign for i16 {}
 impl crate::ops::BitXorAssign for i32 {}
 impl crate::ops::BitXorAssign for i64 {}
 impl crate::ops::BitXorAssign for i8 {}
 impl crate::ops::BitXorAssign for isize {}
 impl crate::ops::BitXorAssign for u128 {}
 impl crate::ops::BitXorAssign for u16 {}
 impl crate::ops::BitXorAssign for u32 {}
 impl crate::ops::BitXorAssign for u64 {}
 impl crate::ops::BitXorAssign for u8 {}
 impl crate::ops::BitXorAssign for usize {}
 impl crate::ops::BitXorAssign<&bool> for bool {}
 impl crate::ops::BitXorAssign<&i128> for i128 {}
 impl crate::ops::BitXorAssign<&i16> for i16 {}
 impl crate::ops::BitXorAssign<&i32> for i32 {}
 impl crate::ops::BitXorAssign<&i64> for i64 {}
 impl crate::ops::BitXorAssign<&i8> for i8 {}
 impl crate::ops::BitXorAssign<&isize> for isize {}
 impl crate::ops::BitXorAssign<&u128> for u128 {}
 impl crate::ops::BitXorAssign<&u16> for u16 {}
 impl crate::ops::BitXorAssign<&u32> for u32 {}
 impl crate::ops::BitXorAssign<&u64> for u64 {}
 impl crate::ops::BitXorAssign<&u8> for u8 {}
 impl crate::ops::BitXorAssign<&usize> for usize {}
 impl crate::ops::Div for f32 { type Output = f32; }
 impl crate::ops::Div for f64 { type Output = f64; }
 impl crate::ops::Div for i128 { type Output = i128; }
 impl crate::ops::Div for i16 { type Output = i16; }
 impl crate::ops::Div for i32 { type Output = i32; }
 impl crate::ops::Div for i64 { type Output = i64; }
 impl crate::ops::Div for i8 { type Output = i8; }
 impl crate::ops::Div for isize { type Output = isize; }
 impl crate::ops::Div for u128 { type Output = u128; }
 impl crate::ops::Div for u16 { type Output = u16; }
 impl crate::ops::Div for u32 { type Output = u32; }
 impl crate::ops::Div for u64 { type Output = u64; }
 impl crate::ops::Div for u8 { type Output = u8; }
 impl crate::ops::Div for usize { type Output = usize; }
 impl crate::ops::Div<&f32> for &f32 { type Output = <f32 as crate::ops::Div<f32>>::Output; }
 impl crate::ops::Div<&f32> for f32 { type Output = <f32 as crate::ops::Div<f32>>::Output; }
 impl crate::ops::Div<&f64> for &f64 { type Output = <f64 as crate::ops::Div<f64>>::Output; }
 impl crate::ops::Div<&f64> for f64 { type Output = <f64 as crate::ops::Div<f64>>::Output; }
 impl crate::ops::Div<&i128> for &i128 { type Output = <i128 as crate::ops::Div<i128>>::Output; }
 impl crate::ops::Div<&i128> for i128 { type Output = <i128 as crate::ops::Div<i128>>::Output; }
 impl crate::ops::Div<&i16> for &i16 { type Output = <i16 as crate::ops::Div<i16>>::Output; }
 impl crate::ops::Div<&i16> for i16 { type Output = <i16 as crate::ops::Div<i16>>::Output; }
 impl crate::ops::Div<&i32> for &i32 { type Output = <i32 as crate::ops::Div<i32>>::Output; }
 impl crate::ops::Div<&i32> for i32 { type Output = <i32 as crate::ops::Div<i32>>::Output; }
 impl crate::ops::Div<&i64> for &i64 { type Output = <i64 as crate::ops::Div<i64>>::Output; }
 impl crate::ops::Div<&i64> for i64 { type Output = <i64 as crate::ops::Div<i64>>::Output; }
 impl crate::ops::Div<&i8> for &i8 { type Output = <i8 as crate::ops::Div<i8>>::Output; }
 impl crate::ops::Div<&i8> for i8 { type Output = <i8 as crate::ops::Div<i8>>::Output; }
 impl crate::ops::Div<&isize> for &isize { type Output = <isize as crate::ops::Div<isize>>::Output; }
 impl crate::ops::Div<&isize> for isize { type Output = <isize as crate::ops::Div<isize>>::Output; }
 impl crate::ops::Div<&u128> for &u128 { type Output = <u128 as crate::ops::Div<u128>>::Output; }
 impl crate::ops::Div<&u128> for u128 { type Output = <u128 as crate::ops::Div<u128>>::Output; }
 impl crate::ops::Div<&u16> for &u16 { type Output = <u16 as crate::ops::Div<u16>>::Output; }
 impl crate::ops::Div<&u16> for u16 { type Output = <u16 as crate::ops::Div<u16>>::Output; }
 impl crate::ops::Div<&u32> for &u32 { type Output = <u32 as crate::ops::Div<u32>>::Output; }
 impl crate::ops::Div<&u32> for u32 { type Output = <u32 as crate::ops::Div<u32>>::Output; }
 impl crate::ops::Div<&u64> for &u64 { type Output = <u64 as crate::ops::Div<u64>>::Output; }
 impl crate::ops::Div<&u64> for u64 { type Output = <u64 as crate::ops::Div<u64>>::Output; }
 impl crate::ops::Div<&u8> for &u8 { type Output = <u8 as crate::ops::Div<u8>>::Output; }
 impl crate::ops::Div<&u8> for u8 { type Output = <u8 as crate::ops::Div<u8>>::Output; }
 impl crate::ops::Div<&usize> for &usize { type Output = <usize as crate::ops::Div<usize>>::Output; }
 impl crate::ops::Div<&usize> for usize { type Output = <usize as crate::ops::Div<usize>>::Output; }
 impl crate::ops::Div<f32> for &f32 { type Output = <f32 as crate::ops::Div<f32>>::Output; }
 impl crate::ops::Div<f64> for &f64 { type Output = <f64 as crate::ops::Div<f64>>::Output; }
 impl crate::ops::Div<i128> for &i128 { type Output = <i128 as crate::ops::Div<i128>>::Output; }
 impl crate::ops::Div<i16> for &i16 { type Output = <i16 as crate::ops::Div<i16>>::Output; }
 impl crate::ops::Div<i32> for &i32 { type Output = <i32 as crate::ops::Div<i32>>::Output; }
 impl crate::ops::Div<i64> for &i64 { type Output = <i64 as crate::ops::Div<i64>>::Output; }
 impl crate::ops::Div<i8> for &i8 { type Output = <i8 as crate::ops::Div<i8>>::Output; }
 impl crate::ops::Div<isize> for &isize { type Output = <isize as crate::ops::Div<isize>>::Output; }
 impl crate::ops::Div<u128> for &u128 { type Output = <u128 as crate::ops::Div<u128>>::Output; }
 impl crate::ops::Div<u16> for &u16 { type Output = <u16 as crate::ops::Div<u16>>::Output; }
 impl crate::ops::Div<u32> for &u32 { type Output = <u32 as crate::ops::Div<u32>>::Output; }
 impl crate::ops::Div<u64> for &u64 { type Output = <u64 as crate::ops::Div<u64>>::Output; }
 impl crate::ops::Div<u8> for &u8 { type Output = <u8 as crate::ops::Div<u8>>::Output; }
 impl crate::ops::Div<usize> for &usize { type Output = <usize as crate::ops::Div<usize>>::Output; }
 impl crate::ops::DivAssign for f32 {}
 impl crate::ops::DivAssign for f64 {}
 impl crate::ops::DivAssign for i128 {}
 impl crate::ops::DivAssign for i16 {}
 impl crate::ops::DivAssign for i32 {}
 impl crate::ops::DivAssign for i64 {}
 impl crate::ops::DivAssign for i8 {}
 impl crate::ops::DivAssign for isize {}
 impl crate::ops::DivAssign for u128 {}
 impl crate::ops::DivAssign for u16 {}
 impl crate::ops::DivAssign for u32 {}
 impl crate::ops::DivAssign for u64 {}
 impl crate::ops::DivAssign for u8 {}
 impl crate::ops::DivAssign for usize {}
 impl crate::ops::DivAssign<&f32> for f32 {}
 impl crate::ops::DivAssign<&f64> for f64 {}
 impl crate::ops::DivAssign<&i128> for i128 {}
 impl crate::ops::DivAssign<&i16> for i16 {}
 impl crate::ops::DivAssign<&i32> for i32 {}
 impl crate::ops::DivAssign<&i64> for i64 {}
 impl crate::ops::DivAssign<&i8> for i8 {}
 impl crate::ops::DivAssign<&isize> for isize {}
 impl crate::ops::DivAssign<&u128> for u128 {}
 impl crate::ops::DivAssign<&u16> for u16 {}
 impl crate::ops::DivAssign<&u32> for u32 {}
 impl crate::ops::DivAssign<&u64> for u64 {}
 impl crate::ops::DivAssign<&u8> for u8 {}
 impl crate::ops::DivAssign<&usize> for usize {}
 impl crate::ops::Mul for f32 { type Output = f32; }
 impl crate::ops::Mul for f64 { type Output = f64; }
 impl crate::ops::Mul for i128 { type Output = i128; }
 impl crate::ops::Mul for i16 { type Output = i16; }
 impl crate::ops::Mul for i32 { type Output = i32; }
 impl crate::ops::Mul for i64 { type Output = i64; }
 impl crate::ops::Mul for i8 { type Output = i8; }
 impl crate::ops::Mul for isize { type Output = isize; }
 impl crate::ops::Mul for u128 { type Output = u128; }
 impl crate::ops::Mul for u16 { type Output = u16; }
 impl crate::ops::Mul for u32 { type Output = u32; }
 impl crate::ops::Mul for u64 { type Output = u64; }
 impl crate::ops::Mul for u8 { type Output = u8; }
 impl crate::ops::Mul for usize { type Output = usize; }
 impl crate::ops::Mul<&f32> for &f32 { type Output = <f32 as crate::ops::Mul<f32>>::Output; }
 impl crate::ops::Mul<&f32> for f32 { type Output = <f32 as crate::ops::Mul<f32>>::Output; }
 impl crate::ops::Mul<&f64> for &f64 { type Output = <f64 as crate::ops::Mul<f64>>::Output; }
 impl crate::ops::Mul<&f64> for f64 { type Output = <f64 as crate::ops::Mul<f64>>::Output; }
 impl crate::ops::Mul<&i128> for &i128 { type Output = <i128 as crate::ops::Mul<i128>>::Output; }
 impl crate::ops::Mul<&i128> for i128 { type Output = <i128 as crate::ops::Mul<i128>>::Output; }
 impl crate::ops::Mul<&i16> for &i16 { type Output = <i16 as crate::ops::Mul<i16>>::Output; }
 impl crate::ops::Mul<&i16> for i16 { type Output = <i16 as crate::ops::Mul<i16>>::Output; }
 impl crate::ops::Mul<&i32> for &i32 { type Output = <i32 as crate::ops::Mul<i32>>::Output; }
 impl crate::ops::Mul<&i32> for i32 { type Output = <i32 as crate::ops::Mul<i32>>::Output; }
 impl crate::ops::Mul<&i64> for &i64 { type Output = <i64 as crate::ops::Mul<i64>>::Output; }
 impl crate::ops::Mul<&i64> for i64 { type Output = <i64 as crate::ops::Mul<i64>>::Output; }
 impl crate::ops::Mul<&i8> for &i8 { type Output = <i8 as crate::ops::Mul<i8>>::Output; }
 impl crate::ops::Mul<&i8> for i8 { type Output = <i8 as crate::ops::Mul<i8>>::Output; }
 impl crate::ops::Mul<&isize> for &isize { type Output = <isize as crate::ops::Mul<isize>>::Output; }
 impl crate::ops::Mul<&isize> for isize { type Output = <isize as crate::ops::Mul<isize>>::Output; }
 impl crate::ops::Mul<&u128> for &u128 { type Output = <u128 as crate::ops::Mul<u128>>::Output; }
 impl crate::ops::Mul<&u128> for u128 { type Output = <u128 as crate::ops::Mul<u128>>::Output; }
 impl crate::ops::Mul<&u16> for &u16 { type Output = <u16 as crate::ops::Mul<u16>>::Output; }
 impl crate::ops::Mul<&u16> for u16 { type Output = <u16 as crate::ops::Mul<u16>>::Output; }
 impl crate::ops::Mul<&u32> for &u32 { type Output = <u32 as crate::ops::Mul<u32>>::Output; }
 impl crate::ops::Mul<&u32> for u32 { type Output = <u32 as crate::ops::Mul<u32>>::Output; }
 impl crate::ops::Mul<&u64> for &u64 { type Output = <u64 as crate::ops::Mul<u64>>::Output; }
 impl crate::ops::Mul<&u64> for u64 { type Output = <u64 as crate::ops::Mul<u64>>::Output; }
 impl crate::ops::Mul<&u8> for &u8 { type Output = <u8 as crate::ops::Mul<u8>>::Output; }
 impl crate::ops::Mul<&u8> for u8 { type Output = <u8 as crate::ops::Mul<u8>>::Output; }
 impl crate::ops::Mul<&usize> for &usize { type Output = <usize as crate::ops::Mul<usize>>::Output; }
 impl crate::ops::Mul<&usize> for usize { type Output = <usize as crate::ops::Mul<usize>>::Output; }
 impl crate::ops::Mul<crate::time::Duration> for u32 { type Output = crate::time::Duration; }
 impl crate::ops::Mul<f32> for &f32 { type Output = <f32 as crate::ops::Mul<f32>>::Output; }
 impl crate::ops::Mul<f64> for &f64 { type Output = <f64 as crate::ops::Mul<f64>>::Output; }
 impl crate::ops::Mul<i128> for &i128 { type Output = <i128 as crate::ops::Mul<i128>>::Output; }
 impl crate::ops::Mul<i16> for &i16 { type Output = <i16 as crate::ops::Mul<i16>>::Output; }
 impl crate::ops::Mul<i32> for &i32 { type Output = <i32 as crate::ops::Mul<i32>>::Output; }
 impl crate::ops::Mul<i64> for &i64 { type Output = <i64 as crate::ops::Mul<i64>>::Output; }
 impl crate::ops::Mul<i8> for &i8 { type Output = <i8 as crate::ops::Mul<i8>>::Output; }
 impl crate::ops::Mul<isize> for &isize { type Output = <isize as crate::ops::Mul<isize>>::Output; }
 impl crate::ops::Mul<u128> for &u128 { type Output = <u128 as crate::ops::Mul<u128>>::Output; }
 impl crate::ops::Mul<u16> for &u16 { type Output = <u16 as crate::ops::Mul<u16>>::Output; }
 impl crate::ops::Mul<u32> for &u32 { type Output = <u32 as crate::ops::Mul<u32>>::Output; }
 impl crate::ops::Mul<u64> for &u64 { type Output = <u64 as crate::ops::Mul<u64>>::Output; }
 impl crate::ops::Mul<u8> for &u8 { type Output = <u8 as crate::ops::Mul<u8>>::Output; }
 impl crate::ops::Mul<usize> for &usize { type Output = <usize as crate::ops::Mul<usize>>::Output; }
 impl crate::ops::MulAssign for f32 {}
 impl crate::ops::MulAssign for f64 {}
 impl crate::ops::MulAssign for i128 {}
 impl crate::ops::MulAssign for i16 {}
 impl crate::ops::MulAssign for i32 {}
 impl crate::ops::MulAssign for i64 {}
 impl crate::ops::MulAssign for i8 {}
 impl crate::ops::MulAssign for isize {}
 impl crate::ops::MulAssign for u128 {}
 impl crate::ops::MulAssign for u16 {}
 impl crate::ops::MulAssign for u32 {}
 impl crate::ops::MulAssign for u64 {}
 impl crate::ops::MulAssign for u8 {}
 impl crate::ops::MulAssign for usize {}
 impl crate::ops::MulAssign<&f32> for f32 {}
 impl crate::ops::MulAssign<&f64> for f64 {}
 impl crate::ops::MulAssign<&i128> for i128 {}
 impl crate::ops::MulAssign<&i16> for i16 {}
 impl crate::ops::MulAssign<&i32> for i32 {}
 impl crate::ops::MulAssign<&i64> for i64 {}
 impl crate::ops::MulAssign<&i8> for i8 {}
 impl crate::ops::MulAssign<&isize> for isize {}
 impl crate::ops::MulAssign<&u128> for u128 {}
 impl crate::ops::MulAssign<&u16> for u16 {}
 impl crate::ops::MulAssign<&u32> for u32 {}
 impl crate::ops::MulAssign<&u64> for u64 {}
 impl crate::ops::MulAssign<&u8> for u8 {}
 impl crate::ops::MulAssign<&usize> for usize {}
 impl crate::ops::Neg for &f32 { type Output = <f32 as crate::ops::Neg>::Output; }
 impl crate::ops::Neg for &f64 { type Output = <f64 as crate::ops::Neg>::Output; }
 impl crate::ops::Neg for &i128 { type Output = <i128 as crate::ops::Neg>::Output; }
 impl crate::ops::Neg for &i16 { type Output = <i16 as crate::ops::Neg>::Output; }
 impl crate::ops::Neg for &i32 { type Output = <i32 as crate::ops::Neg>::Output; }
 impl crate::ops::Neg for &i64 { type Output = <i64 as crate::ops::Neg>::Output; }
 impl crate::ops::Neg for &i8 { type Output = <i8 as crate::ops::Neg>::Output; }
 impl crate::ops::Neg for &isize { type Output = <isize as crate::ops::Neg>::Output; }
 impl crate::ops::Neg for f32 { type Output = f32; }
 impl crate::ops::Neg for f64 { type Output = f64; }
 impl crate::ops::Neg for i128 { type Output = i128; }
 impl crate::ops::Neg for i16 { type Output = i16; }
 impl crate::ops::Neg for i32 { type Output = i32; }
 impl crate::ops::Neg for i64 { type Output = i64; }
 impl crate::ops::Neg for i8 { type Output = i8; }
 impl crate::ops::Neg for isize { type Output = isize; }
 impl crate::ops::Not for ! { type Output = !; }
 impl crate::ops::Not for &bool { type Output = <bool as crate::ops::Not>::Output; }
 impl crate::ops::Not for &i128 { type Output = <i128 as crate::ops::Not>::Output; }
 impl crate::ops::Not for &i16 { type Output = <i16 as crate::ops::Not>::Output; }
 impl crate::ops::Not for &i32 { type Output = <i32 as crate::ops::Not>::Output; }
 impl crate::ops::Not for &i64 { type Output = <i64 as crate::ops::Not>::Output; }
 impl crate::ops::Not for &i8 { type Output = <i8 as crate::ops::Not>::Output; }
 impl crate::ops::Not for &isize { type Output = <isize as crate::ops::Not>::Output; }
 impl crate::ops::Not for &u128 { type Output = <u128 as crate::ops::Not>::Output; }
 impl crate::ops::Not for &u16 { type Output = <u16 as crate::ops::Not>::Output; }
 impl crate::ops::Not for &u32 { type Output = <u32 as crate::ops::Not>::Output; }
 impl crate::ops::Not for &u64 { type Output = <u64 as crate::ops::Not>::Output; }
 impl crate::ops::Not for &u8 { type Output = <u8 as crate::ops::Not>::Output; }
 impl crate::ops::Not for &usize { type Output = <usize as crate::ops::Not>::Output; }
 impl crate::ops::Not for bool { type Output = bool; }
 impl crate::ops::Not for i128 { type Output = i128; }
 impl crate::ops::Not for i16 { type Output = i16; }
 impl crate::ops::Not for i32 { type Output = i32; }
 impl crate::ops::Not for i64 { type Output = i64; }
 impl crate::ops::Not for i8 { type Output = i8; }
 impl crate::ops::Not for isize { type Output = isize; }
 impl crate::ops::Not for u128 { type Output = u128; }
 impl crate::ops::Not for u16 { type Output = u16; }
 impl crate::ops::Not for u32 { type Output = u32; }
 impl crate::ops::Not for u64 { type Output = u64; }
 impl crate::ops::Not for u8 { type Output = u8; }
 impl crate::ops::Not for usize { type Output = usize; }
 impl crate::ops::Rem for f32 { type Output = f32; }
 impl crate::ops::Rem for f64 { type Output = f64; }
 impl crate::ops::Rem for i128 { type Output = i128; }
 impl crate::ops::Rem for i16 { type Output = i16; }
 impl crate::ops::Rem for i32 { type Output = i32; }
 impl crate::ops::Rem for i64 { type Output = i64; }
 impl crate::ops::Rem for i8 { type Output = i8; }
 impl crate::ops::Rem for isize { type Output = isize; }
 impl crate::ops::Rem for u128 { type Output = u128; }
 impl crate::ops::Rem for u16 { type Output = u16; }
 impl crate::ops::Rem for u32 { type Output = u32; }
 impl crate::ops::Rem for u64 { type Output = u64; }
 impl crate::ops::Rem for u8 { type Output = u8; }
 impl crate::ops::Rem for usize { type Output = usize; }
 impl crate::ops::Rem<&f32> for &f32 { type Output = <f32 as crate::ops::Rem<f32>>::Output; }
 impl crate::ops::Rem<&f32> for f32 { type Output = <f32 as crate::ops::Rem<f32>>::Output; }
 impl crate::ops::Rem<&f64> for &f64 { type Output = <f64 as crate::ops::Rem<f64>>::Output; }
 impl crate::ops::Rem<&f64> for f64 { type Output = <f64 as crate::ops::Rem<f64>>::Output; }
 impl crate::ops::Rem<&i128> for &i128 { type Output = <i128 as crate::ops::Rem<i128>>::Output; }
 impl crate::ops::Rem<&i128> for i128 { type Output = <i128 as crate::ops::Rem<i128>>::Output; }
 impl crate::ops::Rem<&i16> for &i16 { type Output = <i16 as crate::ops::Rem<i16>>::Output; }
 impl crate::ops::Rem<&i16> for i16 { type Output = <i16 as crate::ops::Rem<i16>>::Output; }
 impl crate::ops::Rem<&i32> for &i32 { type Output = <i32 as crate::ops::Rem<i32>>::Output; }
 impl crate::ops::Rem<&i32> for i32 { type Output = <i32 as crate::ops::Rem<i32>>::Output; }
 impl crate::ops::Rem<&i64> for &i64 { type Output = <i64 as crate::ops::Rem<i64>>::Output; }
 impl crate::ops::Rem<&i64> for i64 { type Output = <i64 as crate::ops::Rem<i64>>::Output; }
 impl crate::ops::Rem<&i8> for &i8 { type Output = <i8 as crate::ops::Rem<i8>>::Output; }
 impl crate::ops::Rem<&i8> for i8 { type Output = <i8 as crate::ops::Rem<i8>>::Output; }
 impl crate::ops::Rem<&isize> for &isize { type Output = <isize as crate::ops::Rem<isize>>::Output; }
 impl crate::ops::Rem<&isize> for isize { type Output = <isize as crate::ops::Rem<isize>>::Output; }
 impl crate::ops::Rem<&u128> for &u128 { type Output = <u128 as crate::ops::Rem<u128>>::Output; }
 impl crate::ops::Rem<&u128> for u128 { type Output = <u128 as crate::ops::Rem<u128>>::Output; }
 impl crate::ops::Rem<&u16> for &u16 { type Output = <u16 as crate::ops::Rem<u16>>::Output; }
 impl crate::ops::Rem<&u16> for u16 { type Output = <u16 as crate::ops::Rem<u16>>::Output; }
 impl crate::ops::Rem<&u32> for &u32 { type Output = <u32 as crate::ops::Rem<u32>>::Output; }
 impl crate::ops::Rem<&u32> for u32 { type Output = <u32 as crate::ops::Rem<u32>>::Output; }
 impl crate::ops::Rem<&u64> for &u64 { type Output = <u64 as crate::ops::Rem<u64>>::Output; }
 impl crate::ops::Rem<&u64> for u64 { type Output = <u64 as crate::ops::Rem<u64>>::Output; }
 impl crate::ops::Rem<&u8> for &u8 { type Output = <u8 as crate::ops::Rem<u8>>::Output; }
 impl crate::ops::Rem<&u8> for u8 { type Output = <u8 as crate::ops::Rem<u8>>::Output; }
 impl crate::ops::Rem<&usize> for &usize { type Output = <usize as crate::ops::Rem<usize>>::Output; }
 impl crate::ops::Rem<&usize> for usize { type Output = <usize as crate::ops::Rem<usize>>::Output; }
 impl crate::ops::Rem<f32> for &f32 { type Output = <f32 as crate::ops::Rem<f32>>::Output; }
 impl crate::ops::Rem<f64> for &f64 { type Output = <f64 as crate::ops::Rem<f64>>::Output; }
 impl crate::ops::Rem<i128> for &i128 { type Output = <i128 as crate::ops::Rem<i128>>::Output; }
 impl crate::ops::Rem<i16> for &i16 { type Output = <i16 as crate::ops::Rem<i16>>::Output; }
 impl crate::ops::Rem<i32> for &i32 { type Output = <i32 as crate::ops::Rem<i32>>::Output; }
 impl crate::ops::Rem<i64> for &i64 { type Output = <i64 as crate::ops::Rem<i64>>::Output; }
 impl crate::ops::Rem<i8> for &i8 { type Output = <i8 as crate::ops::Rem<i8>>::Output; }
 impl crate::ops::Rem<isize> for &isize { type Output = <isize as crate::ops::Rem<isize>>::Output; }
 impl crate::ops::Rem<u128> for &u128 { type Output = <u128 as crate::ops::Rem<u128>>::Output; }
 impl crate::ops::Rem<u16> for &u16 { type Output = <u16 as crate::ops::Rem<u16>>::Output; }
 impl crate::ops::Rem<u32> for &u32 { type Output = <u32 as crate::ops::Rem<u32>>::Output; }
 impl crate::ops::Rem<u64> for &u64 { type Output = <u64 as crate::ops::Rem<u64>>::Output; }
 impl crate::ops::Rem<u8> for &u8 { type Output = <u8 as crate::ops::Rem<u8>>::Output; }
 impl crate::ops::Rem<usize> for &usize { type Output = <usize as crate::ops::Rem<usize>>::Output; }
 impl crate::ops::RemAssign for f32 {}
 impl crate::ops::RemAssign for f64 {}
 impl crate::ops::RemAssign for i128 {}
 impl crate::ops::RemAssign for i16 {}
 impl crate::ops::RemAssign for i32 {}
 impl crate::ops::RemAssign for i64 {}
 impl crate::ops::RemAssign for i8 {}
 impl crate::ops::RemAssign for isize {}
 impl crate::ops::RemAssign for u128 {}
 impl crate::ops::RemAssign for u16 {}
 impl crate::ops::RemAssign for u32 {}
 impl crate::ops::RemAssign for u64 {}
 impl crate::ops::RemAssign for u8 {}
 impl crate::ops::RemAssign for usize {}
 impl crate::ops::RemAssign<&f32> for f32 {}
 impl crate::ops::RemAssign<&f64> for f64 {}
 impl crate::ops::RemAssign<&i128> for i128 {}
 impl crate::ops::RemAssign<&i16> for i16 {}
 impl crate::ops::RemAssign<&i32> for i32 {}
 impl crate::ops::RemAssign<&i64> for i64 {}
 impl crate::ops::RemAssign<&i8> for i8 {}
 impl crate::ops::RemAssign<&isize> for isize {}
 impl crate::ops::RemAssign<&u128> for u128 {}
 impl crate::ops::RemAssign<&u16> for u16 {}
 impl crate::ops::RemAssign<&u32> for u32 {}
 impl crate::ops::RemAssign<&u64> for u64 {}
 impl crate::ops::RemAssign<&u8> for u8 {}
 impl crate::ops::RemAssign<&usize> for usize {}
 impl crate::ops::Shl<i128> for i128 { type Output = i128; }
 impl crate::ops::Shl<i128> for i16 { type Output = i16; }
 impl crate::ops::Shl<i128> for i32 { type Output = i32; }
 impl crate::ops::Shl<i128> for i64 { type Output = i64; }
 impl crate::ops::Shl<i128> for i8 { type Output = i8; }
 impl crate::ops::Shl<i128> for isize { type Output = isize; }
 impl crate::ops::Shl<i128> for u128 { type Output = u128; }
 impl crate::ops::Shl<i128> for u16 { type Output = u16; }
 impl crate::ops::Shl<i128> for u32 { type Output = u32; }
 impl crate::ops::Shl<i128> for u64 { type Output = u64; }
 impl crate::ops::Shl<i128> for u8 { type Output = u8; }
 impl crate::ops::Shl<i128> for usize { type Output = usize; }
 impl crate::ops::Shl<i16> for i128 { type Output = i128; }
 impl crate::ops::Shl<i16> for i16 { type Output = i16; }
 impl crate::ops::Shl<i16> for i32 { type Output = i32; }
 impl crate::ops::Shl<i16> for i64 { type Output = i64; }
 impl crate::ops::Shl<i16> for i8 { type Output = i8; }
 impl crate::ops::Shl<i16> for isize { type Output = isize; }
 impl crate::ops::Shl<i16> for u128 { type Output = u128; }
 impl crate::ops::Shl<i16> for u16 { type Output = u16; }
 impl crate::ops::Shl<i16> for u32 { type Output = u32; }
 impl crate::ops::Shl<i16> for u64 { type Output = u64; }
 impl crate::ops::Shl<i16> for u8 { type Output = u8; }
 impl crate::ops::Shl<i16> for usize { type Output = usize; }
 impl crate::ops::Shl<i32> for i128 { type Output = i128; }
 impl crate::ops::Shl<i32> for i16 { type Output = i16; }
 impl crate::ops::Shl<i32> for i32 { type Output = i32; }
 impl crate::ops::Shl<i32> for i64 { type Output = i64; }
 impl crate::ops::Shl<i32> for i8 { type Output = i8; }
 impl crate::ops::Shl<i32> for isize { type Output = isize; }
 impl crate::ops::Shl<i32> for u128 { type Output = u128; }
 impl crate::ops::Shl<i32> for u16 { type Output = u16; }
 impl crate::ops::Shl<i32> for u32 { type Output = u32; }
 impl crate::ops::Shl<i32> for u64 { type Output = u64; }
 impl crate::ops::Shl<i32> for u8 { type Output = u8; }
 impl crate::ops::Shl<i32> for usize { type Output = usize; }
 impl crate::ops::Shl<i64> for i128 { type Output = i128; }
 impl crate::ops::Shl<i64> for i16 { type Output = i16; }
 impl crate::ops::Shl<i64> for i32 { type Output = i32; }
 impl crate::ops::Shl<i64> for i64 { type Output = i64; }
 impl crate::ops::Shl<i64> for i8 { type Output = i8; }
 impl crate::ops::Shl<i64> for isize { type Output = isize; }
 impl crate::ops::Shl<i64> for u128 { type Output = u128; }
 impl crate::ops::Shl<i64> for u16 { type Output = u16; }
 impl crate::ops::Shl<i64> for u32 { type Output = u32; }
 impl crate::ops::Shl<i64> for u64 { type Output = u64; }
 impl crate::ops::Shl<i64> for u8 { type Output = u8; }
 impl crate::ops::Shl<i64> for usize { type Output = usize; }
 impl crate::ops::Shl<i8> for i128 { type Output = i128; }
 impl crate::ops::Shl<i8> for i16 { type Output = i16; }
 impl crate::ops::Shl<i8> for i32 { type Output = i32; }
 impl crate::ops::Shl<i8> for i64 { type Output = i64; }
 impl crate::ops::Shl<i8> for i8 { type Output = i8; }
 impl crate::ops::Shl<i8> for isize { type Output = isize; }
 impl crate::ops::Shl<i8> for u128 { type Output = u128; }
 impl crate::ops::Shl<i8> for u16 { type Output = u16; }
 impl crate::ops::Shl<i8> for u32 { type Output = u32; }
 impl crate::ops::Shl<i8> for u64 { type Output = u64; }
 impl crate::ops::Shl<i8> for u8 { type Output = u8; }
 impl crate::ops::Shl<i8> for usize { type Output = usize; }
 impl crate::ops::Shl<isize> for i128 { type Output = i128; }
 impl crate::ops::Shl<isize> for i16 { type Output = i16; }
 impl crate::ops::Shl<isize> for i32 { type Output = i32; }
 impl crate::ops::Shl<isize> for i64 { type Output = i64; }
 impl crate::ops::Shl<isize> for i8 { type Output = i8; }
 impl crate::ops::Shl<isize> for isize { type Output = isize; }
 impl crate::ops::Shl<isize> for u128 { type Output = u128; }
 impl crate::ops::Shl<isize> for u16 { type Output = u16; }
 impl crate::ops::Shl<isize> for u32 { type Output = u32; }
 impl crate::ops::Shl<isize> for u64 { type Output = u64; }
 impl crate::ops::Shl<isize> for u8 { type Output = u8; }
 impl crate::ops::Shl<isize> for usize { type Output = usize; }
 impl crate::ops::Shl<u128> for i128 { type Output = i128; }
 impl crate::ops::Shl<u128> for i16 { type Output = i16; }
 impl crate::ops::Shl<u128> for i32 { type Output = i32; }
 impl crate::ops::Shl<u128> for i64 { type Output = i64; }
 impl crate::ops::Shl<u128> for i8 { type Output = i8; }
 impl crate::ops::Shl<u128> for isize { type Output = isize; }
 impl crate::ops::Shl<u128> for u128 { type Output = u128; }
 impl crate::ops::Shl<u128> for u16 { type Output = u16; }
 impl crate::ops::Shl<u128> for u32 { type Output = u32; }
 impl crate::ops::Shl<u128> for u64 { type Output = u64; }
 impl crate::ops::Shl<u128> for u8 { type Output = u8; }
 impl crate::ops::Shl<u128> for usize { type Output = usize; }
 impl crate::ops::Shl<u16> for i128 { type Output = i128; }
 impl crate::ops::Shl<u16> for i16 { type Output = i16; }
 impl crate::ops::Shl<u16> for i32 { type Output = i32; }
 impl crate::ops::Shl<u16> for i64 { type Output = i64; }
 impl crate::ops::Shl<u16> for i8 { type Output = i8; }
 impl crate::ops::Shl<u16> for isize { type Output = isize; }
 impl crate::ops::Shl<u16> for u128 { type Output = u128; }
 impl crate::ops::Shl<u16> for u16 { type Output = u16; }
 impl crate::ops::Shl<u16> for u32 { type Output = u32; }
 impl crate::ops::Shl<u16> for u64 { type Output = u64; }
 impl crate::ops::Shl<u16> for u8 { type Output = u8; }
 impl crate::ops::Shl<u16> for usize { type Output = usize; }
 impl crate::ops::Shl<u32> for i128 { type Output = i128; }
 impl crate::ops::Shl<u32> for i16 { type Output = i16; }
 impl crate::ops::Shl<u32> for i32 { type Output = i32; }
 impl crate::ops::Shl<u32> for i64 { type Output = i64; }
 impl crate::ops::Shl<u32> for i8 { type Output = i8; }
 impl crate::ops::Shl<u32> for isize { type Output = isize; }
 impl crate::ops::Shl<u32> for u128 { type Output = u128; }
 impl crate::ops::Shl<u32> for u16 { type Output = u16; }
 impl crate::ops::Shl<u32> for u32 { type Output = u32; }
 impl crate::ops::Shl<u32> for u64 { type Output = u64; }
 impl crate::ops::Shl<u32> for u8 { type Output = u8; }
 impl crate::ops::Shl<u32> for usize { type Output = usize; }
 impl crate::ops::Shl<u64> for i128 { type Output = i128; }
 impl crate::ops::Shl<u64> for i16 { type Output = i16; }
 impl crate::ops::Shl<u64> for i32 { type Output = i32; }
 impl crate::ops::Shl<u64> for i64 { type Output = i64; }
 impl crate::ops::Shl<u64> for i8 { type Output = i8; }
 impl crate::ops::Shl<u64> for isize { type Output = isize; }
 impl crate::ops::Shl<u64> for u128 { type Output = u128; }
 impl crate::ops::Shl<u64> for u16 { type Output = u16; }
 impl crate::ops::Shl<u64> for u32 { type Output = u32; }
 impl crate::ops::Shl<u64> for u64 { type Output = u64; }
 impl crate::ops::Shl<u64> for u8 { type Output = u8; }
 impl crate::ops::Shl<u64> for usize { type Output = usize; }
 impl crate::ops::Shl<u8> for i128 { type Output = i128; }
 impl crate::ops::Shl<u8> for i16 { type Output = i16; }
 impl crate::ops::Shl<u8> for i32 { type Output = i32; }
 impl crate::ops::Shl<u8> for i64 { type Output = i64; }
 impl crate::ops::Shl<u8> for i8 { type Output = i8; }
 impl crate::ops::Shl<u8> for isize { type Output = isize; }
 impl crate::ops::Shl<u8> for u128 { type Output = u128; }
 impl crate::ops::Shl<u8> for u16 { type Output = u16; }
 impl crate::ops::Shl<u8> for u32 { type Output = u32; }
 impl crate::ops::Shl<u8> for u64 { type Output = u64; }
 impl crate::ops::Shl<u8> for u8 { type Output = u8; }
 impl crate::ops::Shl<u8> for usize { type Output = usize; }
 impl crate::ops::Shl<usize> for i128 { type Output = i128; }
 impl crate::ops::Shl<usize> for i16 { type Output = i16; }
 impl crate::ops::Shl<usize> for i32 { type Output = i32; }
 impl crate::ops::Shl<usize> for i64 { type Output = i64; }
 impl crate::ops::Shl<usize> for i8 { type Output = i8; }
 impl crate::ops::Shl<usize> for isize { type Output = isize; }
 impl crate::ops::Shl<usize> for u128 { type Output = u128; }
 impl crate::ops::Shl<usize> for u16 { type Output = u16; }
 impl crate::ops::Shl<usize> for u32 { type Output = u32; }
 impl crate::ops::Shl<usize> for u64 { type Output = u64; }
 impl crate::ops::Shl<usize> for u8 { type Output = u8; }
 impl crate::ops::Shl<usize> for usize { type Output = usize; }
 impl crate::ops::ShlAssign<i128> for i128 {}
 impl crate::ops::ShlAssign<i128> for i16 {}
 impl crate::ops::ShlAssign<i128> for i32 {}
 impl crate::ops::ShlAssign<i128> for i64 {}
 impl crate::ops::ShlAssign<i128> for i8 {}
 impl crate::ops::ShlAssign<i128> for isize {}
 impl crate::ops::ShlAssign<i128> for u128 {}
 impl crate::ops::ShlAssign<i128> for u16 {}
 impl crate::ops::ShlAssign<i128> for u32 {}
 impl crate::ops::ShlAssign<i128> for u64 {}
 impl crate::ops::ShlAssign<i128> for u8 {}
 impl crate::ops::ShlAssign<i128> for usize {}
 impl crate::ops::ShlAssign<i16> for i128 {}
 impl crate::ops::ShlAssign<i16> for i16 {}
 impl crate::ops::ShlAssign<i16> for i32 {}
 impl crate::ops::ShlAssign<i16> for i64 {}
 impl crate::ops::ShlAssign<i16> for i8 {}
 impl crate::ops::ShlAssign<i16> for isize {}
 impl crate::ops::ShlAssign<i16> for u128 {}
 impl crate::ops::ShlAssign<i16> for u16 {}
 impl crate::ops::ShlAssign<i16> for u32 {}
 impl crate::ops::ShlAssign<i16> for u64 {}
 impl crate::ops::ShlAssign<i16> for u8 {}
 impl crate::ops::ShlAssign<i16> for usize {}
 impl crate::ops::ShlAssign<i32> for i128 {}
 impl crate::ops::ShlAssign<i32> for i16 {}
 impl crate::ops::ShlAssign<i32> for i32 {}
 impl crate::ops::ShlAssign<i32> for i64 {}
 impl crate::ops::ShlAssign<i32> for i8 {}
 impl crate::ops::ShlAssign<i32> for isize {}
 impl crate::ops::ShlAssign<i32> for u128 {}
 impl crate::ops::ShlAssign<i32> for u16 {}
 impl crate::ops::ShlAssign<i32> for u32 {}
 impl crate::ops::ShlAssign<i32> for u64 {}
 impl crate::ops::ShlAssign<i32> for u8 {}
 impl crate::ops::ShlAssign<i32> for usize {}
 impl crate::ops::ShlAssign<i64> for i128 {}
 impl crate::ops::ShlAssign<i64> for i16 {}
 impl crate::ops::ShlAssign<i64> for i32 {}
 impl crate::ops::ShlAssign<i64> for i64 {}
 impl crate::ops::ShlAssign<i64> for i8 {}
 impl crate::ops::ShlAssign<i64> for isize {}
 impl crate::ops::ShlAssign<i64> for u128 {}
 impl crate::ops::ShlAssign<i64> for u16 {}
 impl crate::ops::ShlAssign<i64> for u32 {}
 impl crate::ops::ShlAssign<i64> for u64 {}
 impl crate::ops::ShlAssign<i64> for u8 {}
 impl crate::ops::ShlAssign<i64> for usize {}
 impl crate::ops::ShlAssign<i8> for i128 {}
 impl crate::ops::ShlAssign<i8> for i16 {}
 impl crate::ops::ShlAssign<i8> for i32 {}
 impl crate::ops::ShlAssign<i8> for i64 {}
 impl crate::ops::ShlAssign<i8> for i8 {}
 impl crate::ops::ShlAssign<i8> for isize {}
 impl crate::ops::ShlAssign<i8> for u128 {}
 impl crate::ops::ShlAssign<i8> for u16 {}
 impl crate::ops::ShlAssign<i8> for u32 {}
 impl crate::ops::ShlAssign<i8> for u64 {}
 impl crate::ops::ShlAssign<i8> for u8 {}
 impl crate::ops::ShlAssign<i8> for usize {}
 impl crate::ops::ShlAssign<isize> for i128 {}
 impl crate::ops::ShlAssign<isize> for i16 {}
 impl crate::ops::ShlAssign<isize> for i32 {}
 impl crate::ops::ShlAssign<isize> for i64 {}
 impl crate::ops::ShlAssign<isize> for i8 {}
 impl crate::ops::ShlAssign<isize> for isize {}
 impl crate::ops::ShlAssign<isize> for u128 {}
 impl crate::ops::ShlAssign<isize> for u16 {}
 impl crate::ops::ShlAssign<isize> for u32 {}
 impl crate::ops::ShlAssign<isize> for u64 {}
 impl crate::ops::ShlAssign<isize> for u8 {}
 impl crate::ops::ShlAssign<isize> for usize {}
 impl crate::ops::ShlAssign<u128> for i128 {}
 impl crate::ops::ShlAssign<u128> for i16 {}
 impl crate::ops::ShlAssign<u128> for i32 {}
 impl crate::ops::ShlAssign<u128> for i64 {}
 impl crate::ops::ShlAssign<u128> for i8 {}
 impl crate::ops::ShlAssign<u128> for isize {}
 impl crate::ops::ShlAssign<u128> for u128 {}
 impl crate::ops::ShlAssign<u128> for u16 {}
 impl crate::ops::ShlAssign<u128> for u32 {}
 impl crate::ops::ShlAssign<u128> for u64 {}
 impl crate::ops::ShlAssign<u128> for u8 {}
 impl crate::ops::ShlAssign<u128> for usize {}
 impl crate::ops::ShlAssign<u16> for i128 {}
 impl crate::ops::ShlAssign<u16> for i16 {}
 impl crate::ops::ShlAssign<u16> for i32 {}
 impl crate::ops::ShlAssign<u16> for i64 {}
 impl crate::ops::ShlAssign<u16> for i8 {}
 impl crate::ops::ShlAssign<u16> for isize {}
 impl crate::ops::ShlAssign<u16> for u128 {}
 impl crate::ops::ShlAssign<u16> for u16 {}
 impl crate::ops::ShlAssign<u16> for u32 {}
 impl crate::ops::ShlAssign<u16> for u64 {}
 impl crate::ops::ShlAssign<u16> for u8 {}
 impl crate::ops::ShlAssign<u16> for usize {}
 impl crate::ops::ShlAssign<u32> for i128 {}
 impl crate::ops::ShlAssign<u32> for i16 {}
 impl crate::ops::ShlAssign<u32> for i32 {}
 impl crate::ops::ShlAssign<u32> for i64 {}
 impl crate::ops::ShlAssign<u32> for i8 {}
 impl crate::ops::ShlAssign<u32> for isize {}
 impl crate::ops::ShlAssign<u32> for u128 {}
 impl crate::ops::ShlAssign<u32> for u16 {}
 impl crate::ops::ShlAssign<u32> for u32 {}
 impl crate::ops::ShlAssign<u32> for u64 {}
 impl crate::ops::ShlAssign<u32> for u8 {}
 impl crate::ops::ShlAssign<u32> for usize {}
 impl crate::ops::ShlAssign<u64> for i128 {}
 impl crate::ops::ShlAssign<u64> for i16 {}
 impl crate::ops::ShlAssign<u64> for i32 {}
 impl crate::ops::ShlAssign<u64> for i64 {}
 impl crate::ops::ShlAssign<u64> for i8 {}
 impl crate::ops::ShlAssign<u64> for isize {}
 impl crate::ops::ShlAssign<u64> for u128 {}
 impl crate::ops::ShlAssign<u64> for u16 {}
 impl crate::ops::ShlAssign<u64> for u32 {}
 impl crate::ops::ShlAssign<u64> for u64 {}
 impl crate::ops::ShlAssign<u64> for u8 {}
 impl crate::ops::ShlAssign<u64> for usize {}
 impl crate::ops::ShlAssign<u8> for i128 {}
 impl crate::ops::ShlAssign<u8> for i16 {}
 impl crate::ops::ShlAssign<u8> for i32 {}
 impl crate::ops::ShlAssign<u8> for i64 {}
 impl crate::ops::ShlAssign<u8> for i8 {}
 impl crate::ops::ShlAssign<u8> for isize {}
 impl crate::ops::ShlAssign<u8> for u128 {}
 impl crate::ops::ShlAssign<u8> for u16 {}
 impl crate::ops::ShlAssign<u8> for u32 {}
 impl crate::ops::ShlAssign<u8> for u64 {}
 impl crate::ops::ShlAssign<u8> for u8 {}
 impl crate::ops::ShlAssign<u8> for usize {}
 impl crate::ops::ShlAssign<usize> for i128 {}
 impl crate::ops::ShlAssign<usize> for i16 {}
 impl crate::ops::ShlAssign<usize> for i32 {}
 impl crate::ops::ShlAssign<usize> for i64 {}
 impl crate::ops::ShlAssign<usize> for i8 {}
 impl crate::ops::ShlAssign<usize> for isize {}
 impl crate::ops::ShlAssign<usize> for u128 {}
 impl crate::ops::ShlAssign<usize> for u16 {}
 impl crate::ops::ShlAssign<usize> for u32 {}
 impl crate::ops::ShlAssign<usize> for u64 {}
 impl crate::ops::ShlAssign<usize> for u8 {}
 impl crate::ops::ShlAssign<usize> for usize {}
 impl crate::ops::Shr<i128> for i128 { type Output = i128; }
 impl crate::ops::Shr<i128> for i16 { type Output = i16; }
 impl crate::ops::Shr<i128> for i32 { type Output = i32; }
 impl crate::ops::Shr<i128> for i64 { type Output = i64; }
 impl crate::ops::Shr<i128> for i8 { type Output = i8; }
 impl crate::ops::Shr<i128> for isize { type Output = isize; }
 impl crate::ops::Shr<i128> for u128 { type Output = u128; }
 impl crate::ops::Shr<i128> for u16 { type Output = u16; }
 impl crate::ops::Shr<i128> for u32 { type Output = u32; }
 impl crate::ops::Shr<i128> for u64 { type Output = u64; }
 impl crate::ops::Shr<i128> for u8 { type Output = u8; }
 impl crate::ops::Shr<i128> for usize { type Output = usize; }
 impl crate::ops::Shr<i16> for i128 { type Output = i128; }
 impl crate::ops::Shr<i16> for i16 { type Output = i16; }
 impl crate::ops::Shr<i16> for i32 { type Output = i32; }
 impl crate::ops::Shr<i16> for i64 { type Output = i64; }
 impl crate::ops::Shr<i16> for i8 { type Output = i8; }
 impl crate::ops::Shr<i16> for isize { type Output = isize; }
 impl crate::ops::Shr<i16> for u128 { type Output = u128; }
 impl crate::ops::Shr<i16> for u16 { type Output = u16; }
 impl crate::ops::Shr<i16> for u32 { type Output = u32; }
 impl crate::ops::Shr<i16> for u64 { type Output = u64; }
 impl crate::ops::Shr<i16> for u8 { type Output = u8; }
 impl crate::ops::Shr<i16> for usize { type Output = usize; }
 impl crate::ops::Shr<i32> for i128 { type Output = i128; }
 impl crate::ops::Shr<i32> for i16 { type Output = i16; }
 impl crate::ops::Shr<i32> for i32 { type Output = i32; }
 impl crate::ops::Shr<i32> for i64 { type Output = i64; }
 impl crate::ops::Shr<i32> for i8 { type Output = i8; }
 impl crate::ops::Shr<i32> for isize { type Output = isize; }
 impl crate::ops::Shr<i32> for u128 { type Output = u128; }
 impl crate::ops::Shr<i32> for u16 { type Output = u16; }
 impl crate::ops::Shr<i32> for u32 { type Output = u32; }
 impl crate::ops::Shr<i32> for u64 { type Output = u64; }
 impl crate::ops::Shr<i32> for u8 { type Output = u8; }
 impl crate::ops::Shr<i32> for usize { type Output = usize; }
 impl crate::ops::Shr<i64> for i128 { type Output = i128; }
 impl crate::ops::Shr<i64> for i16 { type Output = i16; }
 impl crate::ops::Shr<i64> for i32 { type Output = i32; }
 impl crate::ops::Shr<i64> for i64 { type Output = i64; }
 impl crate::ops::Shr<i64> for i8 { type Output = i8; }
 impl crate::ops::Shr<i64> for isize { type Output = isize; }
 impl crate::ops::Shr<i64> for u128 { type Output = u128; }
 impl crate::ops::Shr<i64> for u16 { type Output = u16; }
 impl crate::ops::Shr<i64> for u32 { type Output = u32; }
 impl crate::ops::Shr<i64> for u64 { type Output = u64; }
 impl crate::ops::Shr<i64> for u8 { type Output = u8; }
 impl crate::ops::Shr<i64> for usize { type Output = usize; }
 impl crate::ops::Shr<i8> for i128 { type Output = i128; }
 impl crate::ops::Shr<i8> for i16 { type Output = i16; }
 impl crate::ops::Shr<i8> for i32 { type Output = i32; }
 impl crate::ops::Shr<i8> for i64 { type Output = i64; }
 impl crate::ops::Shr<i8> for i8 { type Output = i8; }
 impl crate::ops::Shr<i8> for isize { type Output = isize; }
 impl crate::ops::Shr<i8> for u128 { type Output = u128; }
 impl crate::ops::Shr<i8> for u16 { type Output = u16; }
 impl crate::ops::Shr<i8> for u32 { type Output = u32; }
 impl crate::ops::Shr<i8> for u64 { type Output = u64; }
 impl crate::ops::Shr<i8> for u8 { type Output = u8; }
 impl crate::ops::Shr<i8> for usize { type Output = usize; }
 impl crate::ops::Shr<isize> for i128 { type Output = i128; }
 impl crate::ops::Shr<isize> for i16 { type Output = i16; }
 impl crate::ops::Shr<isize> for i32 { type Output = i32; }
 impl crate::ops::Shr<isize> for i64 { type Output = i64; }
 impl crate::ops::Shr<isize> for i8 { type Output = i8; }
 impl crate::ops::Shr<isize> for isize { type Output = isize; }
 impl crate::ops::Shr<isize> for u128 { type Output = u128; }
 impl crate::ops::Shr<isize> for u16 { type Output = u16; }
 impl crate::ops::Shr<isize> for u32 { type Output = u32; }
 impl crate::ops::Shr<isize> for u64 { type Output = u64; }
 impl crate::ops::Shr<isize> for u8 { type Output = u8; }
 impl crate::ops::Shr<isize> for usize { type Output = usize; }
 impl crate::ops::Shr<u128> for i128 { type Output = i128; }
 impl crate::ops::Shr<u128> for i16 { type Output = i16; }
 impl crate::ops::Shr<u128> for i32 { type Output = i32; }
 impl crate::ops::Shr<u128> for i64 { type Output = i64; }
 impl crate::ops::Shr<u128> for i8 { type Output = i8; }
 impl crate::ops::Shr<u128> for isize { type Output = isize; }
 impl crate::ops::Shr<u128> for u128 { type Output = u128; }
 impl crate::ops::Shr<u128> for u16 { type Output = u16; }
 impl crate::ops::Shr<u128> for u32 { type Output = u32; }
 impl crate::ops::Shr<u128> for u64 { type Output = u64; }
 impl crate::ops::Shr<u128> for u8 { type Output = u8; }
 impl crate::ops::Shr<u128> for usize { type Output = usize; }
 impl crate::ops::Shr<u16> for i128 { type Output = i128; }
 impl crate::ops::Shr<u16> for i16 { type Output = i16; }
 impl crate::ops::Shr<u16> for i32 { type Output = i32; }
 impl crate::ops::Shr<u16> for i64 { type Output = i64; }
 impl crate::ops::Shr<u16> for i8 { type Output = i8; }
 impl crate::ops::Shr<u16> for isize { type Output = isize; }
 impl crate::ops::Shr<u16> for u128 { type Output = u128; }
 impl crate::ops::Shr<u16> for u16 { type Output = u16; }
 impl crate::ops::Shr<u16> for u32 { type Output = u32; }
 impl crate::ops::Shr<u16> for u64 { type Output = u64; }
 impl crate::ops::Shr<u16> for u8 { type Output = u8; }
 impl crate::ops::Shr<u16> for usize { type Output = usize; }
 impl crate::ops::Shr<u32> for i128 { type Output = i128; }
 impl crate::ops::Shr<u32> for i16 { type Output = i16; }
 impl crate::ops::Shr<u32> for i32 { type Output = i32; }
 impl crate::ops::Shr<u32> for i64 { type Output = i64; }
 impl crate::ops::Shr<u32> for i8 { type Output = i8; }
 impl crate::ops::Shr<u32> for isize { type Output = isize; }
 impl crate::ops::Shr<u32> for u128 { type Output = u128; }
 impl crate::ops::Shr<u32> for u16 { type Output = u16; }
 impl crate::ops::Shr<u32> for u32 { type Output = u32; }
 impl crate::ops::Shr<u32> for u64 { type Output = u64; }
 impl crate::ops::Shr<u32> for u8 { type Output = u8; }
 impl crate::ops::Shr<u32> for usize { type Output = usize; }
 impl crate::ops::Shr<u64> for i128 { type Output = i128; }
 impl crate::ops::Shr<u64> for i16 { type Output = i16; }
 impl crate::ops::Shr<u64> for i32 { type Output = i32; }
 impl crate::ops::Shr<u64> for i64 { type Output = i64; }
 impl crate::ops::Shr<u64> for i8 { type Output = i8; }
 impl crate::ops::Shr<u64> for isize { type Output = isize; }
 impl crate::ops::Shr<u64> for u128 { type Output = u128; }
 impl crate::ops::Shr<u64> for u16 { type Output = u16; }
 impl crate::ops::Shr<u64> for u32 { type Output = u32; }
 impl crate::ops::Shr<u64> for u64 { type Output = u64; }
 impl crate::ops::Shr<u64> for u8 { type Output = u8; }
 impl crate::ops::Shr<u64> for usize { type Output = usize; }
 impl crate::ops::Shr<u8> for i128 { type Output = i128; }
 impl crate::ops::Shr<u8> for i16 { type Output = i16; }
 impl crate::ops::Shr<u8> for i32 { type Output = i32; }
 impl crate::ops::Shr<u8> for i64 { type Output = i64; }
 impl crate::ops::Shr<u8> for i8 { type Output = i8; }
 impl crate::ops::Shr<u8> for isize { type Output = isize; }
 impl crate::ops::Shr<u8> for u128 { type Output = u128; }
 impl crate::ops::Shr<u8> for u16 { type Output = u16; }
 impl crate::ops::Shr<u8> for u32 { type Output = u32; }
 impl crate::ops::Shr<u8> for u64 { type Output = u64; }
 impl crate::ops::Shr<u8> for u8 { type Output = u8; }
 impl crate::ops::Shr<u8> for usize { type Output = usize; }
 impl crate::ops::Shr<usize> for i128 { type Output = i128; }
 impl crate::ops::Shr<usize> for i16 { type Output = i16; }
 impl crate::ops::Shr<usize> for i32 { type Output = i32; }
 impl crate::ops::Shr<usize> for i64 { type Output = i64; }
 impl crate::ops::Shr<usize> for i8 { type Output = i8; }
 impl crate::ops::Shr<usize> for isize { type Output = isize; }
 impl crate::ops::Shr<usize> for u128 { type Output = u128; }
 impl crate::ops::Shr<usize> for u16 { type Output = u16; }
 impl crate::ops::Shr<usize> for u32 { type Output = u32; }
 impl crate::ops::Shr<usize> for u64 { type Output = u64; }
 impl crate::ops::Shr<usize> for u8 { type Output = u8; }
 impl crate::ops::Shr<usize> for usize { type Output = usize; }
 impl crate::ops::ShrAssign<i128> for i128 {}
 impl crate::ops::ShrAssign<i128> for i16 {}
 impl crate::ops::ShrAssign<i128> for i32 {}
 impl crate::ops::ShrAssign<i128> for i64 {}
 impl crate::ops::ShrAssign<i128> for i8 {}
 impl crate::ops::ShrAssign<i128> for isize {}
 impl crate::ops::ShrAssign<i128> for u128 {}
 impl crate::ops::ShrAssign<i128> for u16 {}
 impl crate::ops::ShrAssign<i128> for u32 {}
 impl crate::ops::ShrAssign<i128> for u64 {}
 impl crate::ops::ShrAssign<i128> for u8 {}
 impl crate::ops::ShrAssign<i128> for usize {}
 impl crate::ops::ShrAssign<i16> for i128 {}
 impl crate::ops::ShrAssign<i16> for i16 {}
 impl crate::ops::ShrAssign<i16> for i32 {}
 impl crate::ops::ShrAssign<i16> for i64 {}
 impl crate::ops::ShrAssign<i16> for i8 {}
 impl crate::ops::ShrAssign<i16> for isize {}
 impl crate::ops::ShrAssign<i16> for u128 {}
 impl crate::ops::ShrAssign<i16> for u16 {}
 impl crate::ops::ShrAssign<i16> for u32 {}
 impl crate::ops::ShrAssign<i16> for u64 {}
 impl crate::ops::ShrAssign<i16> for u8 {}
 impl crate::ops::ShrAssign<i16> for usize {}
 impl crate::ops::ShrAssign<i32> for i128 {}
 impl crate::ops::ShrAssign<i32> for i16 {}
 impl crate::ops::ShrAssign<i32> for i32 {}
 impl crate::ops::ShrAssign<i32> for i64 {}
 impl crate::ops::ShrAssign<i32> for i8 {}
 impl crate::ops::ShrAssign<i32> for isize {}
 impl crate::ops::ShrAssign<i32> for u128 {}
 impl crate::ops::ShrAssign<i32> for u16 {}
 impl crate::ops::ShrAssign<i32> for u32 {}
 impl crate::ops::ShrAssign<i32> for u64 {}
 impl crate::ops::ShrAssign<i32> for u8 {}
 impl crate::ops::ShrAssign<i32> for usize {}
 impl crate::ops::ShrAssign<i64> for i128 {}
 impl crate::ops::ShrAssign<i64> for i16 {}
 impl crate::ops::ShrAssign<i64> for i32 {}
 impl crate::ops::ShrAssign<i64> for i64 {}
 impl crate::ops::ShrAssign<i64> for i8 {}
 impl crate::ops::ShrAssign<i64> for isize {}
 impl crate::ops::ShrAssign<i64> for u128 {}
 impl crate::ops::ShrAssign<i64> for u16 {}
 impl crate::ops::ShrAssign<i64> for u32 {}
 impl crate::ops::ShrAssign<i64> for u64 {}
 impl crate::ops::ShrAssign<i64> for u8 {}
 impl crate::ops::ShrAssign<i64> for usize {}
 impl crate::ops::ShrAssign<i8> for i128 {}
 impl crate::ops::ShrAssign<i8> for i16 {}
 impl crate::ops::ShrAssign<i8> for i32 {}
 impl crate::ops::ShrAssign<i8> for i64 {}
 impl crate::ops::ShrAssign<i8> for i8 {}
 impl crate::ops::ShrAssign<i8> for isize {}
 impl crate::ops::ShrAssign<i8> for u128 {}
 impl crate::ops::ShrAssign<i8> for u16 {}
 impl crate::ops::ShrAssign<i8> for u32 {}
 impl crate::ops::ShrAssign<i8> for u64 {}
 impl crate::ops::ShrAssign<i8> for u8 {}
 impl crate::ops::ShrAssign<i8> for usize {}
 impl crate::ops::ShrAssign<isize> for i128 {}
 impl crate::ops::ShrAssign<isize> for i16 {}
 impl crate::ops::ShrAssign<isize> for i32 {}
 impl crate::ops::ShrAssign<isize> for i64 {}
 impl crate::ops::ShrAssign<isize> for i8 {}
 impl crate::ops::ShrAssign<isize> for isize {}
 impl crate::ops::ShrAssign<isize> for u128 {}
 impl crate::ops::ShrAssign<isize> for u16 {}
 impl crate::ops::ShrAssign<isize> for u32 {}
 impl crate::ops::ShrAssign<isize> for u64 {}
 impl crate::ops::ShrAssign<isize> for u8 {}
 impl crate::ops::ShrAssign<isize> for usize {}
 impl crate::ops::ShrAssign<u128> for i128 {}
 impl crate::ops::ShrAssign<u128> for i16 {}
 impl crate::ops::ShrAssign<u128> for i32 {}
 impl crate::ops::ShrAssign<u128> for i64 {}
 impl crate::ops::ShrAssign<u128> for i8 {}
 impl crate::ops::ShrAssign<u128> for isize {}
 impl crate::ops::ShrAssign<u128> for u128 {}
 impl crate::ops::ShrAssign<u128> for u16 {}
 impl crate::ops::ShrAssign<u128> for u32 {}
 impl crate::ops::ShrAssign<u128> for u64 {}
 impl crate::ops::ShrAssign<u128> for u8 {}
 impl crate::ops::ShrAssign<u128> for usize {}
 impl crate::ops::ShrAssign<u16> for i128 {}
 impl crate::ops::ShrAssign<u16> for i16 {}
 impl crate::ops::ShrAssign<u16> for i32 {}
 impl crate::ops::ShrAssign<u16> for i64 {}
 impl crate::ops::ShrAssign<u16> for i8 {}
 impl crate::ops::ShrAssign<u16> for isize {}
 impl crate::ops::ShrAssign<u16> for u128 {}
 impl crate::ops::ShrAssign<u16> for u16 {}
 impl crate::ops::ShrAssign<u16> for u32 {}
 impl crate::ops::ShrAssign<u16> for u64 {}
 impl crate::ops::ShrAssign<u16> for u8 {}
 impl crate::ops::ShrAssign<u16> for usize {}
 impl crate::ops::ShrAssign<u32> for i128 {}
 impl crate::ops::ShrAssign<u32> for i16 {}
 impl crate::ops::ShrAssign<u32> for i32 {}
 impl crate::ops::ShrAssign<u32> for i64 {}
 impl crate::ops::ShrAssign<u32> for i8 {}
 impl crate::ops::ShrAssign<u32> for isize {}
 impl crate::ops::ShrAssign<u32> for u128 {}
 impl crate::ops::ShrAssign<u32> for u16 {}
 impl crate::ops::ShrAssign<u32> for u32 {}
 impl crate::ops::ShrAssign<u32> for u64 {}
 impl crate::ops::ShrAssign<u32> for u8 {}
 impl crate::ops::ShrAssign<u32> for usize {}
 impl crate::ops::ShrAssign<u64> for i128 {}
 impl crate::ops::ShrAssign<u64> for i16 {}
 impl crate::ops::ShrAssign<u64> for i32 {}
 impl crate::ops::ShrAssign<u64> for i64 {}
 impl crate::ops::ShrAssign<u64> for i8 {}
 impl crate::ops::ShrAssign<u64> for isize {}
 impl crate::ops::ShrAssign<u64> for u128 {}
 impl crate::ops::ShrAssign<u64> for u16 {}
 impl crate::ops::ShrAssign<u64> for u32 {}
 impl crate::ops::ShrAssign<u64> for u64 {}
 impl crate::ops::ShrAssign<u64> for u8 {}
 impl crate::ops::ShrAssign<u64> for usize {}
 impl crate::ops::ShrAssign<u8> for i128 {}
 impl crate::ops::ShrAssign<u8> for i16 {}
 impl crate::ops::ShrAssign<u8> for i32 {}
 impl crate::ops::ShrAssign<u8> for i64 {}
 impl crate::ops::ShrAssign<u8> for i8 {}
 impl crate::ops::ShrAssign<u8> for isize {}
 impl crate::ops::ShrAssign<u8> for u128 {}
 impl crate::ops::ShrAssign<u8> for u16 {}
 impl crate::ops::ShrAssign<u8> for u32 {}
 impl crate::ops::ShrAssign<u8> for u64 {}
 impl crate::ops::ShrAssign<u8> for u8 {}
 impl crate::ops::ShrAssign<u8> for usize {}
 impl crate::ops::ShrAssign<usize> for i128 {}
 impl crate::ops::ShrAssign<usize> for i16 {}
 impl crate::ops::ShrAssign<usize> for i32 {}
 impl crate::ops::ShrAssign<usize> for i64 {}
 impl crate::ops::ShrAssign<usize> for i8 {}
 impl crate::ops::ShrAssign<usize> for isize {}
 impl crate::ops::ShrAssign<usize> for u128 {}
 impl crate::ops::ShrAssign<usize> for u16 {}
 impl crate::ops::ShrAssign<usize> for u32 {}
 impl crate::ops::ShrAssign<usize> for u64 {}
 impl crate::ops::ShrAssign<usize> for u8 {}
 impl crate::ops::ShrAssign<usize> for usize {}
 impl crate::ops::Sub for f32 { type Output = f32; }
 impl crate::ops::Sub for f64 { type Output = f64; }
 impl crate::ops::Sub for i128 { type Output = i128; }
 impl crate::ops::Sub for i16 { type Output = i16; }
 impl crate::ops::Sub for i32 { type Output = i32; }
 impl crate::ops::Sub for i64 { type Output = i64; }
 impl crate::ops::Sub for i8 { type Output = i8; }
 impl crate::ops::Sub for isize { type Output = isize; }
 impl crate::ops::Sub for u128 { type Output = u128; }
 impl crate::ops::Sub for u16 { type Output = u16; }
 impl crate::ops::Sub for u32 { type Output = u32; }
 impl crate::ops::Sub for u64 { type Output = u64; }
 impl crate::ops::Sub for u8 { type Output = u8; }
 impl crate::ops::Sub for usize { type Output = usize; }
 impl crate::ops::Sub<&f32> for &f32 { type Output = <f32 as crate::ops::Sub<f32>>::Output; }
 impl crate::ops::Sub<&f32> for f32 { type Output = <f32 as crate::ops::Sub<f32>>::Output; }
 impl crate::ops::Sub<&f64> for &f64 { type Output = <f64 as crate::ops::Sub<f64>>::Output; }
 impl crate::ops::Sub<&f64> for f64 { type Output = <f64 as crate::ops::Sub<f64>>::Output; }
 impl crate::ops::Sub<&i128> for &i128 { type Output = <i128 as crate::ops::Sub<i128>>::Output; }
 impl crate::ops::Sub<&i128> for i128 { type Output = <i128 as crate::ops::Sub<i128>>::Output; }
 impl crate::ops::Sub<&i16> for &i16 { type Output = <i16 as crate::ops::Sub<i16>>::Output; }
 impl crate::ops::Sub<&i16> for i16 { type Output = <i16 as crate::ops::Sub<i16>>::Output; }
 impl crate::ops::Sub<&i32> for &i32 { type Output = <i32 as crate::ops::Sub<i32>>::Output; }
 impl crate::ops::Sub<&i32> for i32 { type Output = <i32 as crate::ops::Sub<i32>>::Output; }
 impl crate::ops::Sub<&i64> for &i64 { type Output = <i64 as crate::ops::Sub<i64>>::Output; }
 impl crate::ops::Sub<&i64> for i64 { type Output = <i64 as crate::ops::Sub<i64>>::Output; }
 impl crate::ops::Sub<&i8> for &i8 { type Output = <i8 as crate::ops::Sub<i8>>::Output; }
 impl crate::ops::Sub<&i8> for i8 { type Output = <i8 as crate::ops::Sub<i8>>::Output; }
 impl crate::ops::Sub<&isize> for &isize { type Output = <isize as crate::ops::Sub<isize>>::Output; }
 impl crate::ops::Sub<&isize> for isize { type Output = <isize as crate::ops::Sub<isize>>::Output; }
 impl crate::ops::Sub<&u128> for &u128 { type Output = <u128 as crate::ops::Sub<u128>>::Output; }
 impl crate::ops::Sub<&u128> for u128 { type Output = <u128 as crate::ops::Sub<u128>>::Output; }
 impl crate::ops::Sub<&u16> for &u16 { type Output = <u16 as crate::ops::Sub<u16>>::Output; }
 impl crate::ops::Sub<&u16> for u16 { type Output = <u16 as crate::ops::Sub<u16>>::Output; }
 impl crate::ops::Sub<&u32> for &u32 { type Output = <u32 as crate::ops::Sub<u32>>::Output; }
 impl crate::ops::Sub<&u32> for u32 { type Output = <u32 as crate::ops::Sub<u32>>::Output; }
 impl crate::ops::Sub<&u64> for &u64 { type Output = <u64 as crate::ops::Sub<u64>>::Output; }
 impl crate::ops::Sub<&u64> for u64 { type Output = <u64 as crate::ops::Sub<u64>>::Output; }
 impl crate::ops::Sub<&u8> for &u8 { type Output = <u8 as crate::ops::Sub<u8>>::Output; }
 impl crate::ops::Sub<&u8> for u8 { type Output = <u8 as crate::ops::Sub<u8>>::Output; }
 impl crate::ops::Sub<&usize> for &usize { type Output = <usize as crate::ops::Sub<usize>>::Output; }
 impl crate::ops::Sub<&usize> for usize { type Output = <usize as crate::ops::Sub<usize>>::Output; }
 impl crate::ops::Sub<f32> for &f32 { type Output = <f32 as crate::ops::Sub<f32>>::Output; }
 impl crate::ops::Sub<f64> for &f64 { type Output = <f64 as crate::ops::Sub<f64>>::Output; }
 impl crate::ops::Sub<i128> for &i128 { type Output = <i128 as crate::ops::Sub<i128>>::Output; }
 impl crate::ops::Sub<i16> for &i16 { type Output = <i16 as crate::ops::Sub<i16>>::Output; }
 impl crate::ops::Sub<i32> for &i32 { type Output = <i32 as crate::ops::Sub<i32>>::Output; }
 impl crate::ops::Sub<i64> for &i64 { type Output = <i64 as crate::ops::Sub<i64>>::Output; }
 impl crate::ops::Sub<i8> for &i8 { type Output = <i8 as crate::ops::Sub<i8>>::Output; }
 impl crate::ops::Sub<isize> for &isize { type Output = <isize as crate::ops::Sub<isize>>::Output; }
 impl crate::ops::Sub<u128> for &u128 { type Output = <u128 as crate::ops::Sub<u128>>::Output; }
 impl crate::ops::Sub<u16> for &u16 { type Output = <u16 as crate::ops::Sub<u16>>::Output; }
 impl crate::ops::Sub<u32> for &u32 { type Output = <u32 as crate::ops::Sub<u32>>::Output; }
 impl crate::ops::Sub<u64> for &u64 { type Output = <u64 as crate::ops::Sub<u64>>::Output; }
 impl crate::ops::Sub<u8> for &u8 { type Output = <u8 as crate::ops::Sub<u8>>::Output; }
 impl crate::ops::Sub<usize> for &usize { type Output = <usize as crate::ops::Sub<usize>>::Output; }
 impl crate::ops::SubAssign for f32 {}
 impl crate::ops::SubAssign for f64 {}
 impl crate::ops::SubAssign for i128 {}
 impl crate::ops::SubAssign for i16 {}
 impl crate::ops::SubAssign for i32 {}
 impl crate::ops::SubAssign for i64 {}
 impl crate::ops::SubAssign for i8 {}
 impl crate::ops::SubAssign for isize {}
 impl crate::ops::SubAssign for u128 {}
 impl crate::ops::SubAssign for u16 {}
 impl crate::ops::SubAssign for u32 {}
 impl crate::ops::SubAssign for u64 {}
 impl crate::ops::SubAssign for u8 {}
 impl crate::ops::SubAssign for usize {}
 impl crate::ops::SubAssign<&f32> for f32 {}
 impl crate::ops::SubAssign<&f64> for f64 {}
 impl crate::ops::SubAssign<&i128> for i128 {}
 impl crate::ops::SubAssign<&i16> for i16 {}
 impl crate::ops::SubAssign<&i32> for i32 {}
 impl crate::ops::SubAssign<&i64> for i64 {}
 impl crate::ops::SubAssign<&i8> for i8 {}
 impl crate::ops::SubAssign<&isize> for isize {}
 impl crate::ops::SubAssign<&u128> for u128 {}
 impl crate::ops::SubAssign<&u16> for u16 {}
 impl crate::ops::SubAssign<&u32> for u32 {}
 impl crate::ops::SubAssign<&u64> for u64 {}
 impl crate::ops::SubAssign<&u8> for u8 {}
 impl crate::ops::SubAssign<&usize> for usize {}
 impl crate::slice::GetDisjointMutIndex for crate::ops::Range<usize> {}
 impl crate::slice::GetDisjointMutIndex for crate::ops::RangeInclusive<usize> {}
 impl crate::slice::SliceIndex<str> for (crate::ops::Bound<usize>, crate::ops::Bound<usize>) { type Output = str; }
 impl crate::slice::SliceIndex<str> for crate::ops::Range<usize> { type Output = str; }
 impl crate::slice::SliceIndex<str> for crate::ops::RangeFrom<usize> { type Output = str; }
 impl crate::slice::SliceIndex<str> for crate::ops::RangeFull { type Output = str; }
 impl crate::slice::SliceIndex<str> for crate::ops::RangeInclusive<usize> { type Output = str; }
 impl crate::slice::SliceIndex<str> for crate::ops::RangeTo<usize> { type Output = str; }
 impl crate::slice::SliceIndex<str> for crate::ops::RangeToInclusive<usize> { type Output = str; }
 impl<A, F: ?crate::marker::Sized> crate::ops::AsyncFn<A> for &F where F: crate::ops::AsyncFn<A> {}
 impl<A, F: ?crate::marker::Sized> crate::ops::AsyncFnMut<A> for &F where F: crate::ops::AsyncFn<A> { type CallRefFuture = F::CallRefFuture; }
 impl<A, F: ?crate::marker::Sized> crate::ops::AsyncFnMut<A> for &mut F where F: crate::ops::AsyncFnMut<A> { type CallRefFuture = F::CallRefFuture; }
 impl<A, F: ?crate::marker::Sized> crate::ops::AsyncFnOnce<A> for &F where F: crate::ops::AsyncFn<A> { type Output = F::Output; type CallOnceFuture = F::CallRefFuture; }
 impl<A, F: ?crate::marker::Sized> crate::ops::AsyncFnOnce<A> for &mut F where F: crate::ops::AsyncFnMut<A> { type Output = F::Output; type CallOnceFuture = F::CallRefFuture; }
 impl<A, F: ?crate::marker::Sized> crate::ops::Fn<A> for &F where F: crate::ops::Fn<A> {}
 impl<A, F: ?crate::marker::Sized> crate::ops::FnMut<A> for &F where F: crate::ops::Fn<A> {}
 impl<A, F: ?crate::marker::Sized> crate::ops::FnMut<A> for &mut F where F: crate::ops::FnMut<A> {}
 impl<A, F: ?crate::marker::Sized> crate::ops::FnOnce<A> for &F where F: crate::ops::Fn<A> { type Output = F::Output; }
 impl<A, F: ?crate::marker::Sized> crate::ops::FnOnce<A> for &mut F where F: crate::ops::FnMut<A> { type Output = F::Output; }
 impl<A: crate::iter::Step> crate::iter::DoubleEndedIterator for crate::ops::Range<A> {}
 impl<A: crate::iter::Step> crate::iter::DoubleEndedIterator for crate::ops::RangeInclusive<A> {}
 impl<A: crate::iter::Step> crate::iter::Iterator for crate::ops::Range<A> { type Item = A; }
 impl<A: crate::iter::Step> crate::iter::Iterator for crate::ops::RangeFrom<A> { type Item = A; }
 impl<A: crate::iter::Step> crate::iter::Iterator for crate::ops::RangeInclusive<A> { type Item = A; }
 impl<B, C> crate::ops::ControlFlow<B, C> {
  pub fn is_break(&self) -> bool {}
  pub fn is_continue(&self) -> bool {}
  pub fn break_value(self) -> crate::option::Option<B> {}
  pub fn map_break<T, F>(self, _: F) -> crate::ops::ControlFlow<T, C> where F: crate::ops::FnOnce(B) -> T {}
  pub fn continue_value(self) -> crate::option::Option<C> {}
  pub fn map_continue<T, F>(self, _: F) -> crate::ops::ControlFlow<B, T> where F: crate::ops::FnOnce(C) -> T {}
 }
 impl<B, C> crate::ops::FromResidual<crate::ops::ControlFlow<B, crate::convert::Infallible>> for crate::ops::ControlFlow<B, C> {}
 impl<B, C> crate::ops::Residual<C> for crate::ops::ControlFlow<B, crate::convert::Infallible> { type TryType = crate::ops::ControlFlow<B, C>; }
 impl<B, C> crate::ops::Try for crate::ops::ControlFlow<B, C> { type Output = C; type Residual = crate::ops::ControlFlow<B, crate::convert::Infallible>; }
 impl<B: crate::clone::Clone, C: crate::clone::Clone> crate::clone::Clone for crate::ops::ControlFlow<B, C> {}
 impl<B: crate::cmp::Eq, C: crate::cmp::Eq> crate::cmp::Eq for crate::ops::ControlFlow<B, C> {}
 impl<B: crate::cmp::PartialEq, C: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::ops::ControlFlow<B, C> {}
 impl<B: crate::fmt::Debug, C: crate::fmt::Debug> crate::fmt::Debug for crate::ops::ControlFlow<B, C> {}
 impl<B: crate::hash::Hash, C: crate::hash::Hash> crate::hash::Hash for crate::ops::ControlFlow<B, C> {}
 impl<B: crate::marker::Copy, C: crate::marker::Copy> crate::marker::Copy for crate::ops::ControlFlow<B, C> {}
 impl<I> crate::ops::Index<I> for str where I: crate::slice::SliceIndex<str> { type Output = I::Output; }
 impl<I> crate::ops::IndexMut<I> for str where I: crate::slice::SliceIndex<str> {}
 impl<Idx: crate::clone::Clone> crate::clone::Clone for crate::ops::Range<Idx> {}
 impl<Idx: crate::clone::Clone> crate::clone::Clone for crate::ops::RangeFrom<Idx> {}
 impl<Idx: crate::clone::Clone> crate::clone::Clone for crate::ops::RangeInclusive<Idx> {}
 impl<Idx: crate::clone::Clone> crate::clone::Clone for crate::ops::RangeTo<Idx> {}
 impl<Idx: crate::clone::Clone> crate::clone::Clone for crate::ops::RangeToInclusive<Idx> {}
 impl<Idx: crate::cmp::Eq> crate::cmp::Eq for crate::ops::Range<Idx> {}
 impl<Idx: crate::cmp::Eq> crate::cmp::Eq for crate::ops::RangeFrom<Idx> {}
 impl<Idx: crate::cmp::Eq> crate::cmp::Eq for crate::ops::RangeInclusive<Idx> {}
 impl<Idx: crate::cmp::Eq> crate::cmp::Eq for crate::ops::RangeTo<Idx> {}
 impl<Idx: crate::cmp::Eq> crate::cmp::Eq for crate::ops::RangeToInclusive<Idx> {}
 impl<Idx: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::ops::Range<Idx> {}
 impl<Idx: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::ops::RangeFrom<Idx> {}
 impl<Idx: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::ops::RangeInclusive<Idx> {}
 impl<Idx: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::ops::RangeTo<Idx> {}
 impl<Idx: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::ops::RangeToInclusive<Idx> {}
 impl<Idx: crate::cmp::PartialOrd<Idx>> crate::ops::Range<Idx> {
  pub fn contains<U>(&self, _: &U) -> bool where Idx: crate::cmp::PartialOrd<U>, U: ?crate::marker::Sized + crate::cmp::PartialOrd<Idx> {}
  pub fn is_empty(&self) -> bool where Idx: crate::cmp::PartialOrd<Idx> {}
 }
 impl<Idx: crate::cmp::PartialOrd<Idx>> crate::ops::RangeFrom<Idx> {
  pub fn contains<U>(&self, _: &U) -> bool where Idx: crate::cmp::PartialOrd<U>, U: ?crate::marker::Sized + crate::cmp::PartialOrd<Idx> {}
 }
 impl<Idx: crate::cmp::PartialOrd<Idx>> crate::ops::RangeInclusive<Idx> {
  pub fn contains<U>(&self, _: &U) -> bool where Idx: crate::cmp::PartialOrd<U>, U: ?crate::marker::Sized + crate::cmp::PartialOrd<Idx> {}
  pub fn is_empty(&self) -> bool where Idx: crate::cmp::PartialOrd {}
 }
 impl<Idx: crate::cmp::PartialOrd<Idx>> crate::ops::RangeTo<Idx> {
  pub fn contains<U>(&self, _: &U) -> bool where Idx: crate::cmp::PartialOrd<U>, U: ?crate::marker::Sized + crate::cmp::PartialOrd<Idx> {}
 }
 impl<Idx: crate::cmp::PartialOrd<Idx>> crate::ops::RangeToInclusive<Idx> {
  pub fn contains<U>(&self, _: &U) -> bool where Idx: crate::cmp::PartialOrd<U>, U: ?crate::marker::Sized + crate::cmp::PartialOrd<Idx> {}
 }
 impl<Idx: crate::default::Default> crate::default::Default for crate::ops::Range<Idx> {}
 impl<Idx: crate::fmt::Debug> crate::fmt::Debug for crate::ops::Range<Idx> {}
 impl<Idx: crate::fmt::Debug> crate::fmt::Debug for crate::ops::RangeFrom<Idx> {}
 impl<Idx: crate::fmt::Debug> crate::fmt::Debug for crate::ops::RangeInclusive<Idx> {}
 impl<Idx: crate::fmt::Debug> crate::fmt::Debug for crate::ops::RangeTo<Idx> {}
 impl<Idx: crate::fmt::Debug> crate::fmt::Debug for crate::ops::RangeToInclusive<Idx> {}
 impl<Idx: crate::hash::Hash> crate::hash::Hash for crate::ops::Range<Idx> {}
 impl<Idx: crate::hash::Hash> crate::hash::Hash for crate::ops::RangeFrom<Idx> {}
 impl<Idx: crate::hash::Hash> crate::hash::Hash for crate::ops::RangeInclusive<Idx> {}
 impl<Idx: crate::hash::Hash> crate::hash::Hash for crate::ops::RangeTo<Idx> {}
 impl<Idx: crate::hash::Hash> crate::hash::Hash for crate::ops::RangeToInclusive<Idx> {}
 impl<Idx: crate::marker::Copy> crate::marker::Copy for crate::ops::RangeTo<Idx> {}
 impl<Idx: crate::marker::Copy> crate::marker::Copy for crate::ops::RangeToInclusive<Idx> {}
 impl<Idx> crate::ops::RangeInclusive<Idx> {
  pub fn new(_: Idx, _: Idx) -> Self {}
  pub fn start(&self) -> &Idx {}
  pub fn end(&self) -> &Idx {}
  pub fn into_inner(self) -> (Idx, Idx) {}
 }
 impl<T, I, const N: usize> crate::ops::Index<I> for [T; N] where [T]: crate::ops::Index<I> { type Output = <[T] as crate::ops::Index<I>>::Output; }
 impl<T, I, const N: usize> crate::ops::IndexMut<I> for [T; N] where [T]: crate::ops::IndexMut<I> {}
 impl<T, I> crate::ops::Index<I> for [T] where I: crate::slice::SliceIndex<[T]> { type Output = I::Output; }
 impl<T, I> crate::ops::IndexMut<I> for [T] where I: crate::slice::SliceIndex<[T]> {}
 impl<T: ?crate::marker::Sized> crate::ops::Deref for &T { type Target = T; }
 impl<T: ?crate::marker::Sized> crate::ops::Deref for &mut T { type Target = T; }
 impl<T: ?crate::marker::Sized> crate::ops::DerefMut for &mut T {}
 impl<T: ?crate::marker::Sized> crate::ops::RangeBounds<T> for (crate::ops::Bound<&T>, crate::ops::Bound<&T>) {}
 impl<T: ?crate::marker::Sized> crate::ops::RangeBounds<T> for crate::ops::RangeFull {}
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::ops::Bound<T> {}
 impl<T: crate::clone::Clone> crate::ops::Bound<&T> {
  pub fn cloned(self) -> crate::ops::Bound<T> where T: crate::clone::Clone {}
 }
 impl<T: crate::cmp::Eq> crate::cmp::Eq for crate::ops::Bound<T> {}
 impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::ops::Bound<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::ops::Bound<T> {}
 impl<T: crate::hash::Hash> crate::hash::Hash for crate::ops::Bound<T> {}
 impl<T: crate::marker::Copy> crate::marker::Copy for crate::ops::Bound<T> {}
 impl<T> crate::convert::From<crate::range::RangeInclusive<T>> for crate::ops::RangeInclusive<T> {}
 impl<T> crate::ops::Bound<T> {
  pub fn as_ref(&self) -> crate::ops::Bound<&T> {}
  pub fn map<U, F: crate::ops::FnOnce(T) -> U>(self, _: F) -> crate::ops::Bound<U> {}
 }
 impl<T> crate::ops::OneSidedRange<T> for crate::ops::RangeFrom<T> where Self: crate::ops::RangeBounds<T> {}
 impl<T> crate::ops::OneSidedRange<T> for crate::ops::RangeTo<T> where Self: crate::ops::RangeBounds<T> {}
 impl<T> crate::ops::OneSidedRange<T> for crate::ops::RangeToInclusive<T> where Self: crate::ops::RangeBounds<T> {}
 impl<T> crate::ops::RangeBounds<T> for (crate::ops::Bound<T>, crate::ops::Bound<T>) {}
 impl<T> crate::ops::RangeBounds<T> for crate::ops::Range<&T> {}
 impl<T> crate::ops::RangeBounds<T> for crate::ops::Range<T> {}
 impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeFrom<&T> {}
 impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeFrom<T> {}
 impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeInclusive<&T> {}
 impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeInclusive<T> {}
 impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeTo<&T> {}
 impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeTo<T> {}
 impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeToInclusive<&T> {}
 impl<T> crate::ops::RangeBounds<T> for crate::ops::RangeToInclusive<T> {}
 impl<T> crate::slice::SliceIndex<[T]> for (crate::ops::Bound<usize>, crate::ops::Bound<usize>) { type Output = [T]; }
 impl<T> crate::slice::SliceIndex<[T]> for crate::ops::Range<usize> { type Output = [T]; }
 impl<T> crate::slice::SliceIndex<[T]> for crate::ops::RangeFrom<usize> { type Output = [T]; }
 impl<T> crate::slice::SliceIndex<[T]> for crate::ops::RangeFull { type Output = [T]; }
 impl<T> crate::slice::SliceIndex<[T]> for crate::ops::RangeInclusive<usize> { type Output = [T]; }
 impl<T> crate::slice::SliceIndex<[T]> for crate::ops::RangeTo<usize> { type Output = [T]; }
 impl<T> crate::slice::SliceIndex<[T]> for crate::ops::RangeToInclusive<usize> { type Output = [T]; }
}
pub mod option {
 pub struct IntoIter<A> {}
 pub struct Iter<A> {}
 pub struct IterMut<A> {}
 pub enum Option<T> { None, Some(T) }
 impl<A, V: crate::iter::FromIterator<A>> crate::iter::FromIterator<crate::option::Option<A>> for crate::option::Option<V> {}
 impl<A: crate::clone::Clone> crate::clone::Clone for crate::option::IntoIter<A> {}
 impl<A: crate::fmt::Debug> crate::fmt::Debug for crate::option::IntoIter<A> {}
 impl<A: crate::fmt::Debug> crate::fmt::Debug for crate::option::Iter<A> {}
 impl<A: crate::fmt::Debug> crate::fmt::Debug for crate::option::IterMut<A> {}
 impl<A> crate::clone::Clone for crate::option::Iter<A> {}
 impl<A> crate::iter::DoubleEndedIterator for crate::option::IntoIter<A> {}
 impl<A> crate::iter::DoubleEndedIterator for crate::option::Iter<A> {}
 impl<A> crate::iter::DoubleEndedIterator for crate::option::IterMut<A> {}
 impl<A> crate::iter::ExactSizeIterator for crate::option::IntoIter<A> {}
 impl<A> crate::iter::ExactSizeIterator for crate::option::Iter<A> {}
 impl<A> crate::iter::ExactSizeIterator for crate::option::IterMut<A> {}
 impl<A> crate::iter::Iterator for crate::option::IntoIter<A> { type Item = A; }
 impl<A> crate::iter::Iterator for crate::option::Iter<A> { type Item = &A; }
 impl<A> crate::iter::Iterator for crate::option::IterMut<A> { type Item = &mut A; }
 impl<T, E> crate::option::Option<crate::result::Result<T, E>> {
  pub fn transpose(self) -> crate::result::Result<crate::option::Option<T>, E> {}
 }
 impl<T, U> crate::iter::Product<crate::option::Option<U>> for crate::option::Option<T> where T: crate::iter::Product<U> {}
 impl<T, U> crate::iter::Sum<crate::option::Option<U>> for crate::option::Option<T> where T: crate::iter::Sum<U> {}
 impl<T, U> crate::option::Option<(T, U)> {
  pub fn unzip(self) -> (crate::option::Option<T>, crate::option::Option<U>) {}
 }
 impl<T: crate::cmp::Eq> crate::cmp::Eq for crate::option::Option<T> {}
 impl<T: crate::cmp::Ord> crate::cmp::Ord for crate::option::Option<T> {}
 impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::option::Option<T> {}
 impl<T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for crate::option::Option<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::option::Option<T> {}
 impl<T: crate::hash::Hash> crate::hash::Hash for crate::option::Option<T> {}
 impl<T: crate::marker::Copy> crate::marker::Copy for crate::option::Option<T> {}
 impl<T> crate::clone::Clone for crate::option::Option<T> where T: crate::clone::Clone {}
 impl<T> crate::convert::From<&crate::option::Option<T>> for crate::option::Option<&T> {}
 impl<T> crate::convert::From<&mut crate::option::Option<T>> for crate::option::Option<&mut T> {}
 impl<T> crate::convert::From<T> for crate::option::Option<T> {}
 impl<T> crate::default::Default for crate::option::Option<T> {}
 impl<T> crate::iter::IntoIterator for &crate::option::Option<T> { type Item = &T; type IntoIter = crate::option::Iter<T>; }
 impl<T> crate::iter::IntoIterator for &mut crate::option::Option<T> { type Item = &mut T; type IntoIter = crate::option::IterMut<T>; }
 impl<T> crate::iter::IntoIterator for crate::option::Option<T> { type Item = T; type IntoIter = crate::option::IntoIter<T>; }
 impl<T> crate::ops::FromResidual<crate::option::Option<crate::convert::Infallible>> for crate::option::Option<T> {}
 impl<T> crate::ops::Residual<T> for crate::option::Option<crate::convert::Infallible> { type TryType = crate::option::Option<T>; }
 impl<T> crate::ops::Try for crate::option::Option<T> { type Output = T; type Residual = crate::option::Option<crate::convert::Infallible>; }
 impl<T> crate::option::Option<&T> {
  pub fn copied(self) -> crate::option::Option<T> where T: crate::marker::Copy {}
  pub fn cloned(self) -> crate::option::Option<T> where T: crate::clone::Clone {}
 }
 impl<T> crate::option::Option<&mut T> {
  pub fn copied(self) -> crate::option::Option<T> where T: crate::marker::Copy {}
  pub fn cloned(self) -> crate::option::Option<T> where T: crate::clone::Clone {}
 }
 impl<T> crate::option::Option<T> {
  pub fn is_some(&self) -> bool {}
  pub fn is_some_and(self, _: impl crate::ops::FnOnce(T) -> bool) -> bool {}
  pub fn is_none(&self) -> bool {}
  pub fn is_none_or(self, _: impl crate::ops::FnOnce(T) -> bool) -> bool {}
  pub fn as_ref(&self) -> crate::option::Option<&T> {}
  pub fn as_mut(&mut self) -> crate::option::Option<&mut T> {}
  pub fn as_pin_ref(self: crate::pin::Pin<&Self>) -> crate::option::Option<crate::pin::Pin<&T>> {}
  pub fn as_pin_mut(self: crate::pin::Pin<&mut Self>) -> crate::option::Option<crate::pin::Pin<&mut T>> {}
  pub fn as_slice(&self) -> &[T] {}
  pub fn as_mut_slice(&mut self) -> &mut [T] {}
  pub fn expect(self, _: &str) -> T {}
  pub fn unwrap(self) -> T {}
  pub fn unwrap_or(self, _: T) -> T {}
  pub fn unwrap_or_else<F>(self, _: F) -> T where F: crate::ops::FnOnce() -> T {}
  pub fn unwrap_or_default(self) -> T where T: crate::default::Default {}
  pub fn unwrap_unchecked(self) -> T {}
  pub fn map<U, F>(self, _: F) -> crate::option::Option<U> where F: crate::ops::FnOnce(T) -> U {}
  pub fn inspect<F>(self, _: F) -> Self where F: crate::ops::FnOnce(&T) {}
  pub fn map_or<U, F>(self, _: U, _: F) -> U where F: crate::ops::FnOnce(T) -> U {}
  pub fn map_or_else<U, D, F>(self, _: D, _: F) -> U where D: crate::ops::FnOnce() -> U, F: crate::ops::FnOnce(T) -> U {}
  pub fn ok_or<E>(self, _: E) -> crate::result::Result<T, E> {}
  pub fn ok_or_else<E, F>(self, _: F) -> crate::result::Result<T, E> where F: crate::ops::FnOnce() -> E {}
  pub fn as_deref(&self) -> crate::option::Option<&T::Target> where T: crate::ops::Deref {}
  pub fn as_deref_mut(&mut self) -> crate::option::Option<&mut T::Target> where T: crate::ops::DerefMut {}
  pub fn iter(&self) -> crate::option::Iter<T> {}
  pub fn iter_mut(&mut self) -> crate::option::IterMut<T> {}
  pub fn and<U>(self, _: crate::option::Option<U>) -> crate::option::Option<U> {}
  pub fn and_then<U, F>(self, _: F) -> crate::option::Option<U> where F: crate::ops::FnOnce(T) -> crate::option::Option<U> {}
  pub fn filter<P>(self, _: P) -> Self where P: crate::ops::FnOnce(&T) -> bool {}
  pub fn or(self, _: crate::option::Option<T>) -> crate::option::Option<T> {}
  pub fn or_else<F>(self, _: F) -> crate::option::Option<T> where F: crate::ops::FnOnce() -> crate::option::Option<T> {}
  pub fn xor(self, _: crate::option::Option<T>) -> crate::option::Option<T> {}
  pub fn insert(&mut self, _: T) -> &mut T {}
  pub fn get_or_insert(&mut self, _: T) -> &mut T {}
  pub fn get_or_insert_default(&mut self) -> &mut T where T: crate::default::Default {}
  pub fn get_or_insert_with<F>(&mut self, _: F) -> &mut T where F: crate::ops::FnOnce() -> T {}
  pub fn take(&mut self) -> crate::option::Option<T> {}
  pub fn take_if<P>(&mut self, _: P) -> crate::option::Option<T> where P: crate::ops::FnOnce(&mut T) -> bool {}
  pub fn replace(&mut self, _: T) -> crate::option::Option<T> {}
  pub fn zip<U>(self, _: crate::option::Option<U>) -> crate::option::Option<(T, U)> {}
 }
 impl<T> crate::option::Option<crate::option::Option<T>> {
  pub fn flatten(self) -> crate::option::Option<T> {}
 }
}
pub mod os {
 pub mod fd {
  pub trait AsFd {
   fn as_fd(&self) -> crate::os::fd::BorrowedFd;
  }
  pub trait AsRawFd {
   fn as_raw_fd(&self) -> crate::os::fd::RawFd;
  }
  pub struct BorrowedFd {}
  pub trait FromRawFd {
   fn from_raw_fd(_: crate::os::fd::RawFd) -> Self;
  }
  pub trait IntoRawFd {
   fn into_raw_fd(self) -> crate::os::fd::RawFd;
  }
  pub struct OwnedFd {}
  pub type RawFd = crate::os::raw::c_int;
  impl crate::clone::Clone for crate::os::fd::BorrowedFd {}
  impl crate::convert::From<crate::fs::File> for crate::os::fd::OwnedFd {}
  impl crate::convert::From<crate::io::PipeReader> for crate::os::fd::OwnedFd {}
  impl crate::convert::From<crate::io::PipeWriter> for crate::os::fd::OwnedFd {}
  impl crate::convert::From<crate::net::TcpListener> for crate::os::fd::OwnedFd {}
  impl crate::convert::From<crate::net::TcpStream> for crate::os::fd::OwnedFd {}
  impl crate::convert::From<crate::net::UdpSocket> for crate::os::fd::OwnedFd {}
  impl crate::convert::From<crate::os::unix::net::UnixDatagram> for crate::os::fd::OwnedFd {}
  impl crate::convert::From<crate::os::unix::net::UnixListener> for crate::os::fd::OwnedFd {}
  impl crate::convert::From<crate::os::unix::net::UnixStream> for crate::os::fd::OwnedFd {}
  impl crate::convert::From<crate::process::ChildStderr> for crate::os::fd::OwnedFd {}
  impl crate::convert::From<crate::process::ChildStdin> for crate::os::fd::OwnedFd {}
  impl crate::convert::From<crate::process::ChildStdout> for crate::os::fd::OwnedFd {}
  impl crate::fmt::Debug for crate::os::fd::BorrowedFd {}
  impl crate::fmt::Debug for crate::os::fd::OwnedFd {}
  impl crate::io::IsTerminal for crate::os::fd::BorrowedFd {}
  impl crate::io::IsTerminal for crate::os::fd::OwnedFd {}
  impl crate::marker::Copy for crate::os::fd::BorrowedFd {}
  impl crate::ops::Drop for crate::os::fd::OwnedFd {}
  impl crate::os::fd::AsFd for crate::os::fd::BorrowedFd {}
  impl crate::os::fd::AsFd for crate::os::fd::OwnedFd {}
  impl crate::os::fd::AsRawFd for crate::os::fd::BorrowedFd {}
  impl crate::os::fd::AsRawFd for crate::os::fd::OwnedFd {}
  impl crate::os::fd::AsRawFd for crate::os::fd::RawFd {}
  impl crate::os::fd::BorrowedFd {
   pub fn borrow_raw(_: crate::os::fd::RawFd) -> Self {}
   pub fn try_clone_to_owned(&self) -> crate::io::Result<crate::os::fd::OwnedFd> {}
  }
  impl crate::os::fd::FromRawFd for crate::os::fd::OwnedFd {}
  impl crate::os::fd::FromRawFd for crate::os::fd::RawFd {}
  impl crate::os::fd::IntoRawFd for crate::os::fd::OwnedFd {}
  impl crate::os::fd::IntoRawFd for crate::os::fd::RawFd {}
  impl crate::os::fd::OwnedFd {
   pub fn try_clone(&self) -> crate::io::Result<Self> {}
  }
  impl<T: crate::os::fd::AsFd + ?crate::marker::Sized> crate::os::fd::AsFd for &T {}
  impl<T: crate::os::fd::AsFd + ?crate::marker::Sized> crate::os::fd::AsFd for &mut T {}
 }
 pub mod linux {
  pub mod fs {
   pub trait MetadataExt {
    fn as_raw_stat(&self) -> &crate::os::linux::raw::stat;
    fn st_dev(&self) -> u64;
    fn st_ino(&self) -> u64;
    fn st_mode(&self) -> u32;
    fn st_nlink(&self) -> u64;
    fn st_uid(&self) -> u32;
    fn st_gid(&self) -> u32;
    fn st_rdev(&self) -> u64;
    fn st_size(&self) -> u64;
    fn st_atime(&self) -> i64;
    fn st_atime_nsec(&self) -> i64;
    fn st_mtime(&self) -> i64;
    fn st_mtime_nsec(&self) -> i64;
    fn st_ctime(&self) -> i64;
    fn st_ctime_nsec(&self) -> i64;
    fn st_blksize(&self) -> u64;
    fn st_blocks(&self) -> u64;
   }
  }
  pub mod net {
   pub trait SocketAddrExt {
    fn from_abstract_name<N>(_: N) -> crate::io::Result<crate::os::unix::net::SocketAddr> where N: crate::convert::AsRef<[u8]>;
    fn as_abstract_name(&self) -> crate::option::Option<&[u8]>;
   }
   pub trait TcpStreamExt {
    fn set_quickack(&self, _: bool) -> crate::io::Result<()>;
    fn quickack(&self) -> crate::io::Result<bool>;
   }
  }
  pub mod raw {
   pub type blkcnt_t = u64;
   pub type blksize_t = u64;
   pub type dev_t = u64;
   pub type ino_t = u64;
   pub type mode_t = u32;
   pub type nlink_t = u64;
   pub type off_t = u64;
   pub type pthread_t = crate::os::raw::c_ulong;
   pub struct stat { pub st_dev: u64, pub st_ino: u64, pub st_nlink: u64, pub st_mode: u32, pub st_uid: u32, pub st_gid: u32, pub __pad0: crate::os::raw::c_int, pub st_rdev: u64, pub st_size: i64, pub st_blksize: i64, pub st_blocks: i64, pub st_atime: i64, pub st_atime_nsec: crate::os::raw::c_long, pub st_mtime: i64, pub st_mtime_nsec: crate::os::raw::c_long, pub st_ctime: i64, pub st_ctime_nsec: crate::os::raw::c_long, pub __unused: [crate::os::raw::c_long; 3] }
   pub type time_t = i64;
   impl crate::clone::Clone for crate::os::linux::raw::stat {}
  }
 }
 pub mod raw {
  pub type c_char = crate::ffi::c_char;
  pub type c_double = crate::ffi::c_double;
  pub type c_float = crate::ffi::c_float;
  pub type c_int = crate::ffi::c_int;
  pub type c_long = crate::ffi::c_long;
  pub type c_longlong = crate::ffi::c_longlong;
  pub type c_schar = crate::ffi::c_schar;
  pub type c_short = crate::ffi::c_short;
  pub type c_uchar = crate::ffi::c_uchar;
  pub type c_uint = crate::ffi::c_uint;
  pub type c_ulong = crate::ffi::c_ulong;
  pub type c_ulonglong = crate::ffi::c_ulonglong;
  pub type c_ushort = crate::ffi::c_ushort;
  pub type c_void = crate::ffi::c_void;
 }
 pub mod unix {
  pub mod ffi {
   pub trait OsStrExt {
    fn from_bytes(_: &[u8]) -> &Self;
    fn as_bytes(&self) -> &[u8];
   }
   pub trait OsStringExt {
    fn from_vec(_: crate::vec::Vec<u8>) -> Self;
    fn into_vec(self) -> crate::vec::Vec<u8>;
   }
  }
  pub mod fs {
   pub trait DirBuilderExt {
    fn mode(&mut self, _: u32) -> &mut Self;
   }
   pub trait DirEntryExt {
    fn ino(&self) -> u64;
   }
   pub trait FileExt {
    fn read_at(&self, _: &mut [u8], _: u64) -> crate::io::Result<usize>;
    fn read_exact_at(&self, _: &mut [u8], _: u64) -> crate::io::Result<()> {}
    fn write_at(&self, _: &[u8], _: u64) -> crate::io::Result<usize>;
    fn write_all_at(&self, _: &[u8], _: u64) -> crate::io::Result<()> {}
   }
   pub trait FileTypeExt {
    fn is_block_device(&self) -> bool;
    fn is_char_device(&self) -> bool;
    fn is_fifo(&self) -> bool;
    fn is_socket(&self) -> bool;
   }
   pub trait MetadataExt {
    fn dev(&self) -> u64;
    fn ino(&self) -> u64;
    fn mode(&self) -> u32;
    fn nlink(&self) -> u64;
    fn uid(&self) -> u32;
    fn gid(&self) -> u32;
    fn rdev(&self) -> u64;
    fn size(&self) -> u64;
    fn atime(&self) -> i64;
    fn atime_nsec(&self) -> i64;
    fn mtime(&self) -> i64;
    fn mtime_nsec(&self) -> i64;
    fn ctime(&self) -> i64;
    fn ctime_nsec(&self) -> i64;
    fn blksize(&self) -> u64;
    fn blocks(&self) -> u64;
   }
   pub trait OpenOptionsExt {
    fn mode(&mut self, _: u32) -> &mut Self;
    fn custom_flags(&mut self, _: i32) -> &mut Self;
   }
   pub trait PermissionsExt {
    fn mode(&self) -> u32;
    fn set_mode(&mut self, _: u32);
    fn from_mode(_: u32) -> Self;
   }
   pub fn chown<P: crate::convert::AsRef<crate::path::Path>>(_: P, _: crate::option::Option<u32>, _: crate::option::Option<u32>) -> crate::io::Result<()> {}
   pub fn chroot<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<()> {}
   pub fn fchown<F: crate::os::fd::AsFd>(_: F, _: crate::option::Option<u32>, _: crate::option::Option<u32>) -> crate::io::Result<()> {}
   pub fn lchown<P: crate::convert::AsRef<crate::path::Path>>(_: P, _: crate::option::Option<u32>, _: crate::option::Option<u32>) -> crate::io::Result<()> {}
   pub fn symlink<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(_: P, _: Q) -> crate::io::Result<()> {}
  }
  pub mod io {
   pub use crate::os::fd::AsFd;
   pub use crate::os::fd::AsRawFd;
   pub use crate::os::fd::BorrowedFd;
   pub use crate::os::fd::FromRawFd;
   pub use crate::os::fd::IntoRawFd;
   pub use crate::os::fd::OwnedFd;
   pub use crate::os::fd::RawFd;
  }
  pub mod net {
   pub struct Incoming {}
   pub struct SocketAddr {}
   pub struct UnixDatagram {}
   pub struct UnixListener {}
   pub struct UnixStream {}
   impl crate::clone::Clone for crate::os::unix::net::SocketAddr {}
   impl crate::convert::From<crate::os::fd::OwnedFd> for crate::os::unix::net::UnixDatagram {}
   impl crate::convert::From<crate::os::fd::OwnedFd> for crate::os::unix::net::UnixListener {}
   impl crate::convert::From<crate::os::fd::OwnedFd> for crate::os::unix::net::UnixStream {}
   impl crate::fmt::Debug for crate::os::unix::net::Incoming {}
   impl crate::fmt::Debug for crate::os::unix::net::SocketAddr {}
   impl crate::fmt::Debug for crate::os::unix::net::UnixDatagram {}
   impl crate::fmt::Debug for crate::os::unix::net::UnixListener {}
   impl crate::fmt::Debug for crate::os::unix::net::UnixStream {}
   impl crate::io::Read for &crate::os::unix::net::UnixStream {}
   impl crate::io::Read for crate::os::unix::net::UnixStream {}
   impl crate::io::Write for &crate::os::unix::net::UnixStream {}
   impl crate::io::Write for crate::os::unix::net::UnixStream {}
   impl crate::iter::IntoIterator for &crate::os::unix::net::UnixListener { type Item = crate::io::Result<crate::os::unix::net::UnixStream>; type IntoIter = crate::os::unix::net::Incoming; }
   impl crate::iter::Iterator for crate::os::unix::net::Incoming { type Item = crate::io::Result<crate::os::unix::net::UnixStream>; }
   impl crate::os::fd::AsFd for crate::os::unix::net::UnixDatagram {}
   impl crate::os::fd::AsFd for crate::os::unix::net::UnixListener {}
   impl crate::os::fd::AsFd for crate::os::unix::net::UnixStream {}
   impl crate::os::fd::AsRawFd for crate::os::unix::net::UnixDatagram {}
   impl crate::os::fd::AsRawFd for crate::os::unix::net::UnixListener {}
   impl crate::os::fd::AsRawFd for crate::os::unix::net::UnixStream {}
   impl crate::os::fd::FromRawFd for crate::os::unix::net::UnixDatagram {}
   impl crate::os::fd::FromRawFd for crate::os::unix::net::UnixListener {}
   impl crate::os::fd::FromRawFd for crate::os::unix::net::UnixStream {}
   impl crate::os::fd::IntoRawFd for crate::os::unix::net::UnixDatagram {}
   impl crate::os::fd::IntoRawFd for crate::os::unix::net::UnixListener {}
   impl crate::os::fd::IntoRawFd for crate::os::unix::net::UnixStream {}
   impl crate::os::linux::net::SocketAddrExt for crate::os::unix::net::SocketAddr {}
   impl crate::os::unix::net::SocketAddr {
    pub fn from_pathname<P>(_: P) -> crate::io::Result<crate::os::unix::net::SocketAddr> where P: crate::convert::AsRef<crate::path::Path> {}
    pub fn is_unnamed(&self) -> bool {}
    pub fn as_pathname(&self) -> crate::option::Option<&crate::path::Path> {}
   }
   impl crate::os::unix::net::UnixDatagram {
    pub fn bind<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::os::unix::net::UnixDatagram> {}
    pub fn bind_addr(_: &crate::os::unix::net::SocketAddr) -> crate::io::Result<crate::os::unix::net::UnixDatagram> {}
    pub fn unbound() -> crate::io::Result<crate::os::unix::net::UnixDatagram> {}
    pub fn pair() -> crate::io::Result<(crate::os::unix::net::UnixDatagram, crate::os::unix::net::UnixDatagram)> {}
    pub fn connect<P: crate::convert::AsRef<crate::path::Path>>(&self, _: P) -> crate::io::Result<()> {}
    pub fn connect_addr(&self, _: &crate::os::unix::net::SocketAddr) -> crate::io::Result<()> {}
    pub fn try_clone(&self) -> crate::io::Result<crate::os::unix::net::UnixDatagram> {}
    pub fn local_addr(&self) -> crate::io::Result<crate::os::unix::net::SocketAddr> {}
    pub fn peer_addr(&self) -> crate::io::Result<crate::os::unix::net::SocketAddr> {}
    pub fn recv_from(&self, _: &mut [u8]) -> crate::io::Result<(usize, crate::os::unix::net::SocketAddr)> {}
    pub fn recv(&self, _: &mut [u8]) -> crate::io::Result<usize> {}
    pub fn send_to<P: crate::convert::AsRef<crate::path::Path>>(&self, _: &[u8], _: P) -> crate::io::Result<usize> {}
    pub fn send_to_addr(&self, _: &[u8], _: &crate::os::unix::net::SocketAddr) -> crate::io::Result<usize> {}
    pub fn send(&self, _: &[u8]) -> crate::io::Result<usize> {}
    pub fn set_read_timeout(&self, _: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()> {}
    pub fn set_write_timeout(&self, _: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()> {}
    pub fn read_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>> {}
    pub fn write_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>> {}
    pub fn set_nonblocking(&self, _: bool) -> crate::io::Result<()> {}
    pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>> {}
    pub fn shutdown(&self, _: crate::net::Shutdown) -> crate::io::Result<()> {}
   }
   impl crate::os::unix::net::UnixListener {
    pub fn bind<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::os::unix::net::UnixListener> {}
    pub fn bind_addr(_: &crate::os::unix::net::SocketAddr) -> crate::io::Result<crate::os::unix::net::UnixListener> {}
    pub fn accept(&self) -> crate::io::Result<(crate::os::unix::net::UnixStream, crate::os::unix::net::SocketAddr)> {}
    pub fn try_clone(&self) -> crate::io::Result<crate::os::unix::net::UnixListener> {}
    pub fn local_addr(&self) -> crate::io::Result<crate::os::unix::net::SocketAddr> {}
    pub fn set_nonblocking(&self, _: bool) -> crate::io::Result<()> {}
    pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>> {}
    pub fn incoming(&self) -> crate::os::unix::net::Incoming {}
   }
   impl crate::os::unix::net::UnixStream {
    pub fn connect<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::os::unix::net::UnixStream> {}
    pub fn connect_addr(_: &crate::os::unix::net::SocketAddr) -> crate::io::Result<crate::os::unix::net::UnixStream> {}
    pub fn pair() -> crate::io::Result<(crate::os::unix::net::UnixStream, crate::os::unix::net::UnixStream)> {}
    pub fn try_clone(&self) -> crate::io::Result<crate::os::unix::net::UnixStream> {}
    pub fn local_addr(&self) -> crate::io::Result<crate::os::unix::net::SocketAddr> {}
    pub fn peer_addr(&self) -> crate::io::Result<crate::os::unix::net::SocketAddr> {}
    pub fn set_read_timeout(&self, _: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()> {}
    pub fn set_write_timeout(&self, _: crate::option::Option<crate::time::Duration>) -> crate::io::Result<()> {}
    pub fn read_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>> {}
    pub fn write_timeout(&self) -> crate::io::Result<crate::option::Option<crate::time::Duration>> {}
    pub fn set_nonblocking(&self, _: bool) -> crate::io::Result<()> {}
    pub fn take_error(&self) -> crate::io::Result<crate::option::Option<crate::io::Error>> {}
    pub fn shutdown(&self, _: crate::net::Shutdown) -> crate::io::Result<()> {}
   }
  }
  pub mod prelude {
   pub use crate::os::fd::AsFd;
   pub use crate::os::fd::AsRawFd;
   pub use crate::os::fd::BorrowedFd;
   pub use crate::os::fd::FromRawFd;
   pub use crate::os::fd::IntoRawFd;
   pub use crate::os::fd::OwnedFd;
   pub use crate::os::fd::RawFd;
   pub use crate::os::unix::ffi::OsStrExt;
   pub use crate::os::unix::ffi::OsStringExt;
   pub use crate::os::unix::fs::DirEntryExt;
   pub use crate::os::unix::fs::FileExt;
   pub use crate::os::unix::fs::FileTypeExt;
   pub use crate::os::unix::fs::MetadataExt;
   pub use crate::os::unix::fs::OpenOptionsExt;
   pub use crate::os::unix::fs::PermissionsExt;
   pub use crate::os::unix::process::CommandExt;
   pub use crate::os::unix::process::ExitStatusExt;
   pub use crate::os::unix::thread::JoinHandleExt;
  }
  pub mod process {
   pub trait CommandExt {
    fn uid(&mut self, _: crate::os::unix::process::UserId) -> &mut crate::process::Command;
    fn gid(&mut self, _: crate::os::unix::process::GroupId) -> &mut crate::process::Command;
    fn pre_exec<F>(&mut self, _: F) -> &mut crate::process::Command where F: crate::ops::FnMut() -> crate::io::Result<()> + crate::marker::Send + crate::marker::Sync;
    fn before_exec<F>(&mut self, _: F) -> &mut crate::process::Command where F: crate::ops::FnMut() -> crate::io::Result<()> + crate::marker::Send + crate::marker::Sync {}
    fn exec(&mut self) -> crate::io::Error;
    fn arg0<S>(&mut self, _: S) -> &mut crate::process::Command where S: crate::convert::AsRef<crate::ffi::OsStr>;
    fn process_group(&mut self, _: i32) -> &mut crate::process::Command;
   }
   pub trait ExitStatusExt {
    fn from_raw(_: i32) -> Self;
    fn signal(&self) -> crate::option::Option<i32>;
    fn core_dumped(&self) -> bool;
    fn stopped_signal(&self) -> crate::option::Option<i32>;
    fn continued(&self) -> bool;
    fn into_raw(self) -> i32;
   }
   #[unstable]
   pub type GroupId = u32;
   #[unstable]
   pub type UserId = u32;
   pub fn parent_id() -> u32 {}
  }
  pub mod raw {
   pub use crate::os::linux::raw::blkcnt_t;
   pub use crate::os::linux::raw::blksize_t;
   pub use crate::os::linux::raw::dev_t;
   pub use crate::os::linux::raw::ino_t;
   pub use crate::os::linux::raw::mode_t;
   pub use crate::os::linux::raw::nlink_t;
   pub use crate::os::linux::raw::off_t;
   pub use crate::os::linux::raw::pthread_t;
   pub use crate::os::linux::raw::time_t;
   pub type gid_t = u32;
   pub type pid_t = i32;
   pub type uid_t = u32;
  }
  pub mod thread {
   pub trait JoinHandleExt {
    fn as_pthread_t(&self) -> crate::os::unix::thread::RawPthread;
    fn into_pthread_t(self) -> crate::os::unix::thread::RawPthread;
   }
   pub type RawPthread = crate::os::linux::raw::pthread_t;
  }
 }
 pub mod windows {
  pub mod ffi {
   pub struct EncodeWide {}
   pub trait OsStrExt {
    fn encode_wide(&self) -> crate::os::windows::ffi::EncodeWide;
   }
   pub trait OsStringExt {
    fn from_wide(_: &[u16]) -> Self;
   }
   impl crate::clone::Clone for crate::os::windows::ffi::EncodeWide {}
   impl crate::fmt::Debug for crate::os::windows::ffi::EncodeWide {}
   impl crate::iter::Iterator for crate::os::windows::ffi::EncodeWide { type Item = u16; }
  }
  pub mod fs {
   pub trait FileExt {
    fn seek_read(&self, _: &mut [u8], _: u64) -> crate::io::Result<usize>;
    fn seek_write(&self, _: &[u8], _: u64) -> crate::io::Result<usize>;
   }
   pub trait FileTimesExt {
    fn set_created(self, _: crate::time::SystemTime) -> Self;
   }
   pub trait FileTypeExt {
    fn is_symlink_dir(&self) -> bool;
    fn is_symlink_file(&self) -> bool;
   }
   pub trait MetadataExt {
    fn file_attributes(&self) -> u32;
    fn creation_time(&self) -> u64;
    fn last_access_time(&self) -> u64;
    fn last_write_time(&self) -> u64;
    fn file_size(&self) -> u64;
   }
   pub trait OpenOptionsExt {
    fn access_mode(&mut self, _: u32) -> &mut Self;
    fn share_mode(&mut self, _: u32) -> &mut Self;
    fn custom_flags(&mut self, _: u32) -> &mut Self;
    fn attributes(&mut self, _: u32) -> &mut Self;
    fn security_qos_flags(&mut self, _: u32) -> &mut Self;
   }
   pub fn symlink_dir<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(_: P, _: Q) -> crate::io::Result<()> {}
   pub fn symlink_file<P: crate::convert::AsRef<crate::path::Path>, Q: crate::convert::AsRef<crate::path::Path>>(_: P, _: Q) -> crate::io::Result<()> {}
  }
  pub mod io {
   pub trait AsHandle {
    fn as_handle(&self) -> crate::os::windows::io::BorrowedHandle;
   }
   pub trait AsRawHandle {
    fn as_raw_handle(&self) -> crate::os::windows::io::RawHandle;
   }
   pub trait AsRawSocket {
    fn as_raw_socket(&self) -> crate::os::windows::io::RawSocket;
   }
   pub trait AsSocket {
    fn as_socket(&self) -> crate::os::windows::io::BorrowedSocket;
   }
   pub struct BorrowedHandle {}
   pub struct BorrowedSocket {}
   pub trait FromRawHandle {
    fn from_raw_handle(_: crate::os::windows::io::RawHandle) -> Self;
   }
   pub trait FromRawSocket {
    fn from_raw_socket(_: crate::os::windows::io::RawSocket) -> Self;
   }
   pub struct HandleOrInvalid {}
   pub struct HandleOrNull {}
   pub trait IntoRawHandle {
    fn into_raw_handle(self) -> crate::os::windows::io::RawHandle;
   }
   pub trait IntoRawSocket {
    fn into_raw_socket(self) -> crate::os::windows::io::RawSocket;
   }
   pub struct InvalidHandleError {}
   pub struct NullHandleError {}
   pub struct OwnedHandle {}
   pub struct OwnedSocket {}
   pub type RawHandle = crate::os::windows::raw::HANDLE;
   pub type RawSocket = crate::os::windows::raw::SOCKET;
   impl crate::clone::Clone for crate::os::windows::io::BorrowedHandle {}
   impl crate::clone::Clone for crate::os::windows::io::BorrowedSocket {}
   impl crate::clone::Clone for crate::os::windows::io::InvalidHandleError {}
   impl crate::clone::Clone for crate::os::windows::io::NullHandleError {}
   impl crate::cmp::Eq for crate::os::windows::io::InvalidHandleError {}
   impl crate::cmp::Eq for crate::os::windows::io::NullHandleError {}
   impl crate::cmp::PartialEq for crate::os::windows::io::InvalidHandleError {}
   impl crate::cmp::PartialEq for crate::os::windows::io::NullHandleError {}
   impl crate::convert::From<crate::fs::File> for crate::os::windows::io::OwnedHandle {}
   impl crate::convert::From<crate::io::PipeReader> for crate::os::windows::io::OwnedHandle {}
   impl crate::convert::From<crate::io::PipeWriter> for crate::os::windows::io::OwnedHandle {}
   impl crate::convert::From<crate::net::TcpListener> for crate::os::windows::io::OwnedSocket {}
   impl crate::convert::From<crate::net::TcpStream> for crate::os::windows::io::OwnedSocket {}
   impl crate::convert::From<crate::net::UdpSocket> for crate::os::windows::io::OwnedSocket {}
   impl crate::convert::From<crate::process::Child> for crate::os::windows::io::OwnedHandle {}
   impl crate::convert::From<crate::process::ChildStderr> for crate::os::windows::io::OwnedHandle {}
   impl crate::convert::From<crate::process::ChildStdin> for crate::os::windows::io::OwnedHandle {}
   impl crate::convert::From<crate::process::ChildStdout> for crate::os::windows::io::OwnedHandle {}
   impl crate::convert::TryFrom<crate::os::windows::io::HandleOrInvalid> for crate::os::windows::io::OwnedHandle { type Error = crate::os::windows::io::InvalidHandleError; }
   impl crate::convert::TryFrom<crate::os::windows::io::HandleOrNull> for crate::os::windows::io::OwnedHandle { type Error = crate::os::windows::io::NullHandleError; }
   impl crate::error::Error for crate::os::windows::io::InvalidHandleError {}
   impl crate::error::Error for crate::os::windows::io::NullHandleError {}
   impl crate::fmt::Debug for crate::os::windows::io::BorrowedHandle {}
   impl crate::fmt::Debug for crate::os::windows::io::BorrowedSocket {}
   impl crate::fmt::Debug for crate::os::windows::io::HandleOrInvalid {}
   impl crate::fmt::Debug for crate::os::windows::io::HandleOrNull {}
   impl crate::fmt::Debug for crate::os::windows::io::InvalidHandleError {}
   impl crate::fmt::Debug for crate::os::windows::io::NullHandleError {}
   impl crate::fmt::Debug for crate::os::windows::io::OwnedHandle {}
   impl crate::fmt::Debug for crate::os::windows::io::OwnedSocket {}
   impl crate::fmt::Display for crate::os::windows::io::InvalidHandleError {}
   impl crate::fmt::Display for crate::os::windows::io::NullHandleError {}
   impl crate::io::IsTerminal for crate::os::windows::io::BorrowedHandle {}
   impl crate::io::IsTerminal for crate::os::windows::io::OwnedHandle {}
   impl crate::marker::Copy for crate::os::windows::io::BorrowedHandle {}
   impl crate::marker::Copy for crate::os::windows::io::BorrowedSocket {}
   impl crate::ops::Drop for crate::os::windows::io::HandleOrInvalid {}
   impl crate::ops::Drop for crate::os::windows::io::HandleOrNull {}
   impl crate::ops::Drop for crate::os::windows::io::OwnedHandle {}
   impl crate::ops::Drop for crate::os::windows::io::OwnedSocket {}
   impl crate::os::windows::io::AsHandle for crate::os::windows::io::BorrowedHandle {}
   impl crate::os::windows::io::AsHandle for crate::os::windows::io::OwnedHandle {}
   impl crate::os::windows::io::AsRawHandle for crate::os::windows::io::BorrowedHandle {}
   impl crate::os::windows::io::AsRawHandle for crate::os::windows::io::OwnedHandle {}
   impl crate::os::windows::io::AsRawSocket for crate::os::windows::io::BorrowedSocket {}
   impl crate::os::windows::io::AsRawSocket for crate::os::windows::io::OwnedSocket {}
   impl crate::os::windows::io::AsSocket for crate::os::windows::io::BorrowedSocket {}
   impl crate::os::windows::io::AsSocket for crate::os::windows::io::OwnedSocket {}
   impl crate::os::windows::io::BorrowedHandle {
    pub fn borrow_raw(_: crate::os::windows::io::RawHandle) -> Self {}
    pub fn try_clone_to_owned(&self) -> crate::io::Result<crate::os::windows::io::OwnedHandle> {}
   }
   impl crate::os::windows::io::BorrowedSocket {
    pub fn borrow_raw(_: crate::os::windows::io::RawSocket) -> Self {}
    pub fn try_clone_to_owned(&self) -> crate::io::Result<crate::os::windows::io::OwnedSocket> {}
   }
   impl crate::os::windows::io::FromRawHandle for crate::os::windows::io::OwnedHandle {}
   impl crate::os::windows::io::FromRawSocket for crate::os::windows::io::OwnedSocket {}
   impl crate::os::windows::io::HandleOrInvalid {
    pub fn from_raw_handle(_: crate::os::windows::io::RawHandle) -> Self {}
   }
   impl crate::os::windows::io::HandleOrNull {
    pub fn from_raw_handle(_: crate::os::windows::io::RawHandle) -> Self {}
   }
   impl crate::os::windows::io::IntoRawHandle for crate::os::windows::io::OwnedHandle {}
   impl crate::os::windows::io::IntoRawSocket for crate::os::windows::io::OwnedSocket {}
   impl crate::os::windows::io::OwnedHandle {
    pub fn try_clone(&self) -> crate::io::Result<Self> {}
   }
   impl crate::os::windows::io::OwnedSocket {
    pub fn try_clone(&self) -> crate::io::Result<Self> {}
   }
   impl<T: crate::os::windows::io::AsHandle + ?crate::marker::Sized> crate::os::windows::io::AsHandle for &T {}
   impl<T: crate::os::windows::io::AsHandle + ?crate::marker::Sized> crate::os::windows::io::AsHandle for &mut T {}
   impl<T: crate::os::windows::io::AsSocket> crate::os::windows::io::AsSocket for &T {}
   impl<T: crate::os::windows::io::AsSocket> crate::os::windows::io::AsSocket for &mut T {}
   impl<T> crate::convert::From<crate::thread::JoinHandle<T>> for crate::os::windows::io::OwnedHandle {}
  }
  pub mod prelude {
   pub use crate::os::windows::ffi::OsStrExt;
   pub use crate::os::windows::ffi::OsStringExt;
   pub use crate::os::windows::fs::FileExt;
   pub use crate::os::windows::fs::MetadataExt;
   pub use crate::os::windows::fs::OpenOptionsExt;
   pub use crate::os::windows::io::AsHandle;
   pub use crate::os::windows::io::AsRawHandle;
   pub use crate::os::windows::io::AsRawSocket;
   pub use crate::os::windows::io::AsSocket;
   pub use crate::os::windows::io::BorrowedHandle;
   pub use crate::os::windows::io::BorrowedSocket;
   pub use crate::os::windows::io::FromRawHandle;
   pub use crate::os::windows::io::FromRawSocket;
   pub use crate::os::windows::io::HandleOrInvalid;
   pub use crate::os::windows::io::IntoRawHandle;
   pub use crate::os::windows::io::IntoRawSocket;
   pub use crate::os::windows::io::OwnedHandle;
   pub use crate::os::windows::io::OwnedSocket;
   pub use crate::os::windows::io::RawHandle;
   pub use crate::os::windows::io::RawSocket;
  }
  pub mod process {
   pub trait CommandExt {
    fn creation_flags(&mut self, _: u32) -> &mut crate::process::Command;
    fn raw_arg<S: crate::convert::AsRef<crate::ffi::OsStr>>(&mut self, _: S) -> &mut crate::process::Command;
   }
   pub trait ExitStatusExt {
    fn from_raw(_: u32) -> Self;
   }
  }
  pub mod raw {
   pub type HANDLE = *mut crate::os::raw::c_void;
   pub type SOCKET = u64;
  }
 }
}
pub mod panic {
 pub struct AssertUnwindSafe<T>(pub T);
 pub struct Location {}
 pub struct PanicHookInfo {}
 pub type PanicInfo = crate::panic::PanicHookInfo;
 pub struct PanicMessage {}
 pub trait RefUnwindSafe {}
 pub trait UnwindSafe {}
 pub fn catch_unwind<F: crate::ops::FnOnce() -> R + crate::panic::UnwindSafe, R>(_: F) -> crate::thread::Result<R> {}
 pub fn panic_any<M: crate::any::Any + crate::marker::Send>(_: M) -> ! {}
 pub fn resume_unwind(_: crate::boxed::Box<dyn crate::any::Any + crate::marker::Send>) -> ! {}
 pub fn set_hook(_: crate::boxed::Box<dyn crate::ops::Fn(&crate::panic::PanicHookInfo) + crate::marker::Sync + crate::marker::Send>) {}
 pub fn take_hook() -> crate::boxed::Box<dyn crate::ops::Fn(&crate::panic::PanicHookInfo) + crate::marker::Sync + crate::marker::Send> {}
 impl crate::clone::Clone for crate::panic::Location {}
 impl crate::cmp::Eq for crate::panic::Location {}
 impl crate::cmp::Ord for crate::panic::Location {}
 impl crate::cmp::PartialEq for crate::panic::Location {}
 impl crate::cmp::PartialOrd for crate::panic::Location {}
 impl crate::fmt::Debug for crate::panic::Location {}
 impl crate::fmt::Debug for crate::panic::PanicHookInfo {}
 impl crate::fmt::Debug for crate::panic::PanicMessage {}
 impl crate::fmt::Display for crate::panic::Location {}
 impl crate::fmt::Display for crate::panic::PanicHookInfo {}
 impl crate::fmt::Display for crate::panic::PanicMessage {}
 impl crate::hash::Hash for crate::panic::Location {}
 impl crate::marker::Copy for crate::panic::Location {}
 impl crate::panic::Location {
  pub fn caller() -> &crate::panic::Location {}
  pub fn file(&self) -> &str {}
  pub fn file_as_c_str(&self) -> &crate::ffi::CStr {}
  pub fn line(&self) -> u32 {}
  pub fn column(&self) -> u32 {}
 }
 impl crate::panic::PanicHookInfo {
  pub fn payload(&self) -> &(dyn crate::any::Any + crate::marker::Send) {}
  pub fn payload_as_str(&self) -> crate::option::Option<&str> {}
  pub fn location(&self) -> crate::option::Option<&crate::panic::Location> {}
 }
 impl crate::panic::PanicMessage {
  pub fn as_str(&self) -> crate::option::Option<&str> {}
 }
 impl<F: crate::future::Future> crate::future::Future for crate::panic::AssertUnwindSafe<F> { type Output = F::Output; }
 impl<R, F: crate::ops::FnOnce() -> R> crate::ops::FnOnce<()> for crate::panic::AssertUnwindSafe<F> { type Output = R; }
 impl<T: crate::default::Default> crate::default::Default for crate::panic::AssertUnwindSafe<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::panic::AssertUnwindSafe<T> {}
 impl<T> crate::ops::Deref for crate::panic::AssertUnwindSafe<T> { type Target = T; }
 impl<T> crate::ops::DerefMut for crate::panic::AssertUnwindSafe<T> {}
}
pub mod path {
 pub struct Ancestors {}
 pub enum Component { Prefix(crate::path::PrefixComponent), RootDir, CurDir, ParentDir, Normal(&crate::ffi::OsStr) }
 pub struct Components {}
 pub struct Display {}
 pub struct Iter {}
 pub const MAIN_SEPARATOR: char = _;
 pub const MAIN_SEPARATOR_STR: &str = _;
 pub struct Path {}
 pub struct PathBuf {}
 pub enum Prefix { Verbatim(&crate::ffi::OsStr), VerbatimUNC(&crate::ffi::OsStr, &crate::ffi::OsStr), VerbatimDisk(u8), DeviceNS(&crate::ffi::OsStr), UNC(&crate::ffi::OsStr, &crate::ffi::OsStr), Disk(u8) }
 pub struct PrefixComponent {}
 pub struct StripPrefixError {}
 pub fn absolute<P: crate::convert::AsRef<crate::path::Path>>(_: P) -> crate::io::Result<crate::path::PathBuf> {}
 pub fn is_separator(_: char) -> bool {}
 impl crate::borrow::Borrow<crate::path::Path> for crate::path::PathBuf {}
 impl crate::borrow::ToOwned for crate::path::Path { type Owned = crate::path::PathBuf; }
 impl crate::clone::Clone for crate::path::Ancestors {}
 impl crate::clone::Clone for crate::path::Component {}
 impl crate::clone::Clone for crate::path::Components {}
 impl crate::clone::Clone for crate::path::Iter {}
 impl crate::clone::Clone for crate::path::PathBuf {}
 impl crate::clone::Clone for crate::path::Prefix {}
 impl crate::clone::Clone for crate::path::PrefixComponent {}
 impl crate::clone::Clone for crate::path::StripPrefixError {}
 impl crate::clone::CloneToUninit for crate::path::Path {}
 impl crate::cmp::Eq for crate::path::Component {}
 impl crate::cmp::Eq for crate::path::Components {}
 impl crate::cmp::Eq for crate::path::Path {}
 impl crate::cmp::Eq for crate::path::PathBuf {}
 impl crate::cmp::Eq for crate::path::Prefix {}
 impl crate::cmp::Eq for crate::path::PrefixComponent {}
 impl crate::cmp::Eq for crate::path::StripPrefixError {}
 impl crate::cmp::Ord for crate::path::Component {}
 impl crate::cmp::Ord for crate::path::Components {}
 impl crate::cmp::Ord for crate::path::Path {}
 impl crate::cmp::Ord for crate::path::PathBuf {}
 impl crate::cmp::Ord for crate::path::Prefix {}
 impl crate::cmp::Ord for crate::path::PrefixComponent {}
 impl crate::cmp::PartialEq for crate::path::Component {}
 impl crate::cmp::PartialEq for crate::path::Components {}
 impl crate::cmp::PartialEq for crate::path::Path {}
 impl crate::cmp::PartialEq for crate::path::PathBuf {}
 impl crate::cmp::PartialEq for crate::path::Prefix {}
 impl crate::cmp::PartialEq for crate::path::PrefixComponent {}
 impl crate::cmp::PartialEq for crate::path::StripPrefixError {}
 impl crate::cmp::PartialEq<&crate::ffi::OsStr> for crate::path::Path {}
 impl crate::cmp::PartialEq<&crate::ffi::OsStr> for crate::path::PathBuf {}
 impl crate::cmp::PartialEq<&crate::path::Path> for crate::path::PathBuf {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<crate::ffi::OsStr>> for &crate::path::Path {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<crate::ffi::OsStr>> for crate::path::Path {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<crate::ffi::OsStr>> for crate::path::PathBuf {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<crate::path::Path>> for &crate::path::Path {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<crate::path::Path>> for crate::path::Path {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<crate::path::Path>> for crate::path::PathBuf {}
 impl crate::cmp::PartialEq<crate::ffi::OsStr> for &crate::path::Path {}
 impl crate::cmp::PartialEq<crate::ffi::OsStr> for crate::path::Path {}
 impl crate::cmp::PartialEq<crate::ffi::OsStr> for crate::path::PathBuf {}
 impl crate::cmp::PartialEq<crate::ffi::OsString> for &crate::path::Path {}
 impl crate::cmp::PartialEq<crate::ffi::OsString> for crate::path::Path {}
 impl crate::cmp::PartialEq<crate::ffi::OsString> for crate::path::PathBuf {}
 impl crate::cmp::PartialEq<crate::path::Path> for crate::path::PathBuf {}
 impl crate::cmp::PartialEq<crate::path::PathBuf> for &crate::path::Path {}
 impl crate::cmp::PartialEq<crate::path::PathBuf> for crate::path::Path {}
 impl crate::cmp::PartialEq<crate::string::String> for crate::path::Path {}
 impl crate::cmp::PartialEq<crate::string::String> for crate::path::PathBuf {}
 impl crate::cmp::PartialEq<str> for crate::path::Path {}
 impl crate::cmp::PartialEq<str> for crate::path::PathBuf {}
 impl crate::cmp::PartialOrd for crate::path::Component {}
 impl crate::cmp::PartialOrd for crate::path::Components {}
 impl crate::cmp::PartialOrd for crate::path::Path {}
 impl crate::cmp::PartialOrd for crate::path::PathBuf {}
 impl crate::cmp::PartialOrd for crate::path::Prefix {}
 impl crate::cmp::PartialOrd for crate::path::PrefixComponent {}
 impl crate::cmp::PartialOrd<&crate::ffi::OsStr> for crate::path::Path {}
 impl crate::cmp::PartialOrd<&crate::ffi::OsStr> for crate::path::PathBuf {}
 impl crate::cmp::PartialOrd<&crate::path::Path> for crate::path::PathBuf {}
 impl crate::cmp::PartialOrd<crate::borrow::Cow<crate::ffi::OsStr>> for &crate::path::Path {}
 impl crate::cmp::PartialOrd<crate::borrow::Cow<crate::ffi::OsStr>> for crate::path::Path {}
 impl crate::cmp::PartialOrd<crate::borrow::Cow<crate::ffi::OsStr>> for crate::path::PathBuf {}
 impl crate::cmp::PartialOrd<crate::borrow::Cow<crate::path::Path>> for &crate::path::Path {}
 impl crate::cmp::PartialOrd<crate::borrow::Cow<crate::path::Path>> for crate::path::Path {}
 impl crate::cmp::PartialOrd<crate::borrow::Cow<crate::path::Path>> for crate::path::PathBuf {}
 impl crate::cmp::PartialOrd<crate::ffi::OsStr> for &crate::path::Path {}
 impl crate::cmp::PartialOrd<crate::ffi::OsStr> for crate::path::Path {}
 impl crate::cmp::PartialOrd<crate::ffi::OsStr> for crate::path::PathBuf {}
 impl crate::cmp::PartialOrd<crate::ffi::OsString> for &crate::path::Path {}
 impl crate::cmp::PartialOrd<crate::ffi::OsString> for crate::path::Path {}
 impl crate::cmp::PartialOrd<crate::ffi::OsString> for crate::path::PathBuf {}
 impl crate::cmp::PartialOrd<crate::path::Path> for crate::path::PathBuf {}
 impl crate::cmp::PartialOrd<crate::path::PathBuf> for &crate::path::Path {}
 impl crate::cmp::PartialOrd<crate::path::PathBuf> for crate::path::Path {}
 impl crate::convert::AsRef<crate::ffi::OsStr> for crate::path::Component {}
 impl crate::convert::AsRef<crate::ffi::OsStr> for crate::path::Components {}
 impl crate::convert::AsRef<crate::ffi::OsStr> for crate::path::Iter {}
 impl crate::convert::AsRef<crate::ffi::OsStr> for crate::path::Path {}
 impl crate::convert::AsRef<crate::ffi::OsStr> for crate::path::PathBuf {}
 impl crate::convert::AsRef<crate::path::Path> for crate::path::Component {}
 impl crate::convert::AsRef<crate::path::Path> for crate::path::Components {}
 impl crate::convert::AsRef<crate::path::Path> for crate::path::Iter {}
 impl crate::convert::AsRef<crate::path::Path> for crate::path::Path {}
 impl crate::convert::AsRef<crate::path::Path> for crate::path::PathBuf {}
 impl crate::convert::From<crate::borrow::Cow<crate::path::Path>> for crate::path::PathBuf {}
 impl crate::convert::From<crate::boxed::Box<crate::path::Path>> for crate::path::PathBuf {}
 impl crate::convert::From<crate::ffi::OsString> for crate::path::PathBuf {}
 impl crate::convert::From<crate::string::String> for crate::path::PathBuf {}
 impl crate::default::Default for crate::path::PathBuf {}
 impl crate::error::Error for crate::path::StripPrefixError {}
 impl crate::fmt::Debug for crate::path::Ancestors {}
 impl crate::fmt::Debug for crate::path::Component {}
 impl crate::fmt::Debug for crate::path::Components {}
 impl crate::fmt::Debug for crate::path::Display {}
 impl crate::fmt::Debug for crate::path::Iter {}
 impl crate::fmt::Debug for crate::path::Path {}
 impl crate::fmt::Debug for crate::path::PathBuf {}
 impl crate::fmt::Debug for crate::path::Prefix {}
 impl crate::fmt::Debug for crate::path::PrefixComponent {}
 impl crate::fmt::Debug for crate::path::StripPrefixError {}
 impl crate::fmt::Display for crate::path::Display {}
 impl crate::fmt::Display for crate::path::StripPrefixError {}
 impl crate::hash::Hash for crate::path::Component {}
 impl crate::hash::Hash for crate::path::Path {}
 impl crate::hash::Hash for crate::path::PathBuf {}
 impl crate::hash::Hash for crate::path::Prefix {}
 impl crate::hash::Hash for crate::path::PrefixComponent {}
 impl crate::iter::DoubleEndedIterator for crate::path::Components {}
 impl crate::iter::DoubleEndedIterator for crate::path::Iter {}
 impl crate::iter::IntoIterator for &crate::path::Path { type Item = &crate::ffi::OsStr; type IntoIter = crate::path::Iter; }
 impl crate::iter::IntoIterator for &crate::path::PathBuf { type Item = &crate::ffi::OsStr; type IntoIter = crate::path::Iter; }
 impl crate::iter::Iterator for crate::path::Ancestors { type Item = &crate::path::Path; }
 impl crate::iter::Iterator for crate::path::Components { type Item = crate::path::Component; }
 impl crate::iter::Iterator for crate::path::Iter { type Item = &crate::ffi::OsStr; }
 impl crate::marker::Copy for crate::path::Ancestors {}
 impl crate::marker::Copy for crate::path::Component {}
 impl crate::marker::Copy for crate::path::Prefix {}
 impl crate::marker::Copy for crate::path::PrefixComponent {}
 impl crate::ops::Deref for crate::path::PathBuf { type Target = crate::path::Path; }
 impl crate::ops::DerefMut for crate::path::PathBuf {}
 impl crate::path::Component {
  pub fn as_os_str(self) -> &crate::ffi::OsStr {}
 }
 impl crate::path::Components {
  pub fn as_path(&self) -> &crate::path::Path {}
 }
 impl crate::path::Iter {
  pub fn as_path(&self) -> &crate::path::Path {}
 }
 impl crate::path::Path {
  pub fn new<S: crate::convert::AsRef<crate::ffi::OsStr> + ?crate::marker::Sized>(_: &S) -> &crate::path::Path {}
  pub fn as_os_str(&self) -> &crate::ffi::OsStr {}
  pub fn as_mut_os_str(&mut self) -> &mut crate::ffi::OsStr {}
  pub fn to_str(&self) -> crate::option::Option<&str> {}
  pub fn to_string_lossy(&self) -> crate::borrow::Cow<str> {}
  pub fn to_path_buf(&self) -> crate::path::PathBuf {}
  pub fn is_absolute(&self) -> bool {}
  pub fn is_relative(&self) -> bool {}
  pub fn has_root(&self) -> bool {}
  pub fn parent(&self) -> crate::option::Option<&crate::path::Path> {}
  pub fn ancestors(&self) -> crate::path::Ancestors {}
  pub fn file_name(&self) -> crate::option::Option<&crate::ffi::OsStr> {}
  pub fn strip_prefix<P>(&self, _: P) -> crate::result::Result<&crate::path::Path, crate::path::StripPrefixError> where P: crate::convert::AsRef<crate::path::Path> {}
  pub fn starts_with<P: crate::convert::AsRef<crate::path::Path>>(&self, _: P) -> bool {}
  pub fn ends_with<P: crate::convert::AsRef<crate::path::Path>>(&self, _: P) -> bool {}
  pub fn file_stem(&self) -> crate::option::Option<&crate::ffi::OsStr> {}
  pub fn file_prefix(&self) -> crate::option::Option<&crate::ffi::OsStr> {}
  pub fn extension(&self) -> crate::option::Option<&crate::ffi::OsStr> {}
  pub fn join<P: crate::convert::AsRef<crate::path::Path>>(&self, _: P) -> crate::path::PathBuf {}
  pub fn with_file_name<S: crate::convert::AsRef<crate::ffi::OsStr>>(&self, _: S) -> crate::path::PathBuf {}
  pub fn with_extension<S: crate::convert::AsRef<crate::ffi::OsStr>>(&self, _: S) -> crate::path::PathBuf {}
  pub fn with_added_extension<S: crate::convert::AsRef<crate::ffi::OsStr>>(&self, _: S) -> crate::path::PathBuf {}
  pub fn components(&self) -> crate::path::Components {}
  pub fn iter(&self) -> crate::path::Iter {}
  pub fn display(&self) -> crate::path::Display {}
  pub fn metadata(&self) -> crate::io::Result<crate::fs::Metadata> {}
  pub fn symlink_metadata(&self) -> crate::io::Result<crate::fs::Metadata> {}
  pub fn canonicalize(&self) -> crate::io::Result<crate::path::PathBuf> {}
  pub fn read_link(&self) -> crate::io::Result<crate::path::PathBuf> {}
  pub fn read_dir(&self) -> crate::io::Result<crate::fs::ReadDir> {}
  pub fn exists(&self) -> bool {}
  pub fn try_exists(&self) -> crate::io::Result<bool> {}
  pub fn is_file(&self) -> bool {}
  pub fn is_dir(&self) -> bool {}
  pub fn is_symlink(&self) -> bool {}
  pub fn into_path_buf(self: crate::boxed::Box<Self>) -> crate::path::PathBuf {}
 }
 impl crate::path::PathBuf {
  pub fn new() -> crate::path::PathBuf {}
  pub fn with_capacity(_: usize) -> crate::path::PathBuf {}
  pub fn as_path(&self) -> &crate::path::Path {}
  pub fn leak(self) -> &mut crate::path::Path {}
  pub fn push<P: crate::convert::AsRef<crate::path::Path>>(&mut self, _: P) {}
  pub fn pop(&mut self) -> bool {}
  pub fn set_file_name<S: crate::convert::AsRef<crate::ffi::OsStr>>(&mut self, _: S) {}
  pub fn set_extension<S: crate::convert::AsRef<crate::ffi::OsStr>>(&mut self, _: S) -> bool {}
  pub fn add_extension<S: crate::convert::AsRef<crate::ffi::OsStr>>(&mut self, _: S) -> bool {}
  pub fn as_mut_os_string(&mut self) -> &mut crate::ffi::OsString {}
  pub fn into_os_string(self) -> crate::ffi::OsString {}
  pub fn into_boxed_path(self) -> crate::boxed::Box<crate::path::Path> {}
  pub fn capacity(&self) -> usize {}
  pub fn clear(&mut self) {}
  pub fn reserve(&mut self, _: usize) {}
  pub fn try_reserve(&mut self, _: usize) -> crate::result::Result<(), crate::collections::TryReserveError> {}
  pub fn reserve_exact(&mut self, _: usize) {}
  pub fn try_reserve_exact(&mut self, _: usize) -> crate::result::Result<(), crate::collections::TryReserveError> {}
  pub fn shrink_to_fit(&mut self) {}
  pub fn shrink_to(&mut self, _: usize) {}
 }
 impl crate::path::Prefix {
  pub fn is_verbatim(&self) -> bool {}
 }
 impl crate::path::PrefixComponent {
  pub fn kind(&self) -> crate::path::Prefix {}
  pub fn as_os_str(&self) -> &crate::ffi::OsStr {}
 }
 impl crate::str::FromStr for crate::path::PathBuf { type Err = crate::convert::Infallible; }
 impl<P: crate::convert::AsRef<crate::path::Path>> crate::iter::Extend<P> for crate::path::PathBuf {}
 impl<P: crate::convert::AsRef<crate::path::Path>> crate::iter::FromIterator<P> for crate::path::PathBuf {}
 impl<T: ?crate::marker::Sized + crate::convert::AsRef<crate::ffi::OsStr>> crate::convert::From<&T> for crate::path::PathBuf {}
}
pub mod pin {
 pub struct Pin<Ptr> {}
 macro_rules! pin { () => {} } pub use pin;
 impl<P> crate::future::Future for crate::pin::Pin<P> where P: crate::ops::DerefMut<Target: crate::future::Future> { type Output = <<P as crate::ops::Deref>::Target as crate::future::Future>::Output; }
 impl<Ptr: crate::clone::Clone> crate::clone::Clone for crate::pin::Pin<Ptr> {}
 impl<Ptr: crate::fmt::Debug> crate::fmt::Debug for crate::pin::Pin<Ptr> {}
 impl<Ptr: crate::fmt::Display> crate::fmt::Display for crate::pin::Pin<Ptr> {}
 impl<Ptr: crate::fmt::Pointer> crate::fmt::Pointer for crate::pin::Pin<Ptr> {}
 impl<Ptr: crate::marker::Copy> crate::marker::Copy for crate::pin::Pin<Ptr> {}
 impl<Ptr: crate::ops::Deref, Q: crate::ops::Deref> crate::cmp::PartialEq<crate::pin::Pin<Q>> for crate::pin::Pin<Ptr> where Ptr::Target: crate::cmp::PartialEq<Q::Target> {}
 impl<Ptr: crate::ops::Deref, Q: crate::ops::Deref> crate::cmp::PartialOrd<crate::pin::Pin<Q>> for crate::pin::Pin<Ptr> where Ptr::Target: crate::cmp::PartialOrd<Q::Target> {}
 impl<Ptr: crate::ops::Deref<Target: crate::cmp::Eq>> crate::cmp::Eq for crate::pin::Pin<Ptr> {}
 impl<Ptr: crate::ops::Deref<Target: crate::cmp::Ord>> crate::cmp::Ord for crate::pin::Pin<Ptr> {}
 impl<Ptr: crate::ops::Deref<Target: crate::hash::Hash>> crate::hash::Hash for crate::pin::Pin<Ptr> {}
 impl<Ptr: crate::ops::Deref<Target: crate::marker::Unpin>> crate::pin::Pin<Ptr> {
  pub fn new(_: Ptr) -> crate::pin::Pin<Ptr> {}
  pub fn into_inner(_: crate::pin::Pin<Ptr>) -> Ptr {}
 }
 impl<Ptr: crate::ops::Deref> crate::ops::Deref for crate::pin::Pin<Ptr> { type Target = Ptr::Target; }
 impl<Ptr: crate::ops::Deref> crate::pin::Pin<Ptr> {
  pub fn new_unchecked(_: Ptr) -> crate::pin::Pin<Ptr> {}
  pub fn as_ref(&self) -> crate::pin::Pin<&Ptr::Target> where Ptr: crate::ops::Deref {}
  pub fn into_inner_unchecked(_: crate::pin::Pin<Ptr>) -> Ptr {}
 }
 impl<Ptr: crate::ops::DerefMut> crate::pin::Pin<Ptr> {
  pub fn as_mut(&mut self) -> crate::pin::Pin<&mut Ptr::Target> where Ptr: crate::ops::DerefMut {}
  pub fn as_deref_mut(self: crate::pin::Pin<&mut Self>) -> crate::pin::Pin<&mut Ptr::Target> where Ptr: crate::ops::DerefMut {}
  pub fn set(&mut self, _: Ptr::Target) where Ptr::Target: crate::marker::Sized {}
 }
 impl<Ptr> crate::ops::DerefMut for crate::pin::Pin<Ptr> where Ptr: crate::ops::DerefMut, <Ptr as crate::ops::Deref>::Target: crate::marker::Unpin {}
 impl<T: ?crate::marker::Sized> crate::convert::From<crate::boxed::Box<T>> for crate::pin::Pin<crate::boxed::Box<T>> {}
 impl<T: ?crate::marker::Sized> crate::pin::Pin<&T> {
  pub fn map_unchecked<U, F>(self, _: F) -> crate::pin::Pin<&U> where U: ?crate::marker::Sized, F: crate::ops::FnOnce(&T) -> &U {}
  pub fn get_ref(self) -> &T {}
  pub fn static_ref(_: &T) -> crate::pin::Pin<&T> {}
 }
 impl<T: ?crate::marker::Sized> crate::pin::Pin<&mut T> {
  pub fn into_ref(self) -> crate::pin::Pin<&T> {}
  pub fn get_mut(self) -> &mut T where T: crate::marker::Unpin {}
  pub fn get_unchecked_mut(self) -> &mut T {}
  pub fn map_unchecked_mut<U, F>(self, _: F) -> crate::pin::Pin<&mut U> where U: ?crate::marker::Sized, F: crate::ops::FnOnce(&mut T) -> &mut U {}
  pub fn static_mut(_: &mut T) -> crate::pin::Pin<&mut T> {}
 }
 impl<T> crate::default::Default for crate::pin::Pin<crate::boxed::Box<T>> where T: ?crate::marker::Sized, crate::boxed::Box<T>: crate::default::Default {}
 impl<T> crate::default::Default for crate::pin::Pin<crate::rc::Rc<T>> where T: ?crate::marker::Sized, crate::rc::Rc<T>: crate::default::Default {}
 impl<T> crate::default::Default for crate::pin::Pin<crate::sync::Arc<T>> where T: ?crate::marker::Sized, crate::sync::Arc<T>: crate::default::Default {}
}
pub mod prelude {
 pub mod rust_2015 {
  pub use crate::assert;
  pub use crate::assert_eq;
  pub use crate::assert_ne;
  pub use crate::borrow::ToOwned;
  pub use crate::boxed::Box;
  pub use crate::cfg;
  pub use crate::cfg_select;
  pub use crate::clone::Clone;
  pub use crate::cmp::Eq;
  pub use crate::cmp::Ord;
  pub use crate::cmp::PartialEq;
  pub use crate::cmp::PartialOrd;
  pub use crate::column;
  pub use crate::compile_error;
  pub use crate::concat;
  pub use crate::convert::AsMut;
  pub use crate::convert::AsRef;
  pub use crate::convert::From;
  pub use crate::convert::Into;
  pub use crate::dbg;
  pub use crate::debug_assert;
  pub use crate::debug_assert_eq;
  pub use crate::debug_assert_ne;
  pub use crate::default::Default;
  pub use crate::env;
  pub use crate::eprint;
  pub use crate::eprintln;
  pub use crate::file;
  pub use crate::fmt::Debug;
  pub use crate::format;
  pub use crate::format_args;
  pub use crate::hash::Hash;
  pub use crate::include;
  pub use crate::include_bytes;
  pub use crate::include_str;
  pub use crate::iter::DoubleEndedIterator;
  pub use crate::iter::ExactSizeIterator;
  pub use crate::iter::Extend;
  pub use crate::iter::IntoIterator;
  pub use crate::iter::Iterator;
  pub use crate::line;
  pub use crate::marker::Copy;
  pub use crate::marker::Send;
  pub use crate::marker::Sized;
  pub use crate::marker::Sync;
  pub use crate::marker::Unpin;
  pub use crate::matches;
  pub use crate::mem::align_of;
  pub use crate::mem::align_of_val;
  pub use crate::mem::drop;
  pub use crate::mem::size_of;
  pub use crate::mem::size_of_val;
  pub use crate::module_path;
  pub use crate::ops::Drop;
  pub use crate::ops::Fn;
  pub use crate::ops::FnMut;
  pub use crate::ops::FnOnce;
  pub use crate::option::Option::None;
  pub use crate::option::Option::Some;
  pub use crate::option::Option;
  pub use crate::option_env;
  pub use crate::panic;
  pub use crate::print;
  pub use crate::println;
  pub use crate::result::Result::Err;
  pub use crate::result::Result::Ok;
  pub use crate::result::Result;
  pub use crate::string::String;
  pub use crate::string::ToString;
  pub use crate::stringify;
  pub use crate::thread_local;
  pub use crate::todo;
  pub use crate::unimplemented;
  pub use crate::unreachable;
  pub use crate::vec::Vec;
  pub use crate::vec;
  pub use crate::write;
  pub use crate::writeln;
  macro_rules! derive { () => {} } pub use derive;
  macro_rules! global_allocator { () => {} } pub use global_allocator;
  macro_rules! test { () => {} } pub use test;
 }
 pub mod rust_2018 {
  pub use crate::assert;
  pub use crate::assert_eq;
  pub use crate::assert_ne;
  pub use crate::borrow::ToOwned;
  pub use crate::boxed::Box;
  pub use crate::cfg;
  pub use crate::cfg_select;
  pub use crate::clone::Clone;
  pub use crate::cmp::Eq;
  pub use crate::cmp::Ord;
  pub use crate::cmp::PartialEq;
  pub use crate::cmp::PartialOrd;
  pub use crate::column;
  pub use crate::compile_error;
  pub use crate::concat;
  pub use crate::convert::AsMut;
  pub use crate::convert::AsRef;
  pub use crate::convert::From;
  pub use crate::convert::Into;
  pub use crate::dbg;
  pub use crate::debug_assert;
  pub use crate::debug_assert_eq;
  pub use crate::debug_assert_ne;
  pub use crate::default::Default;
  pub use crate::env;
  pub use crate::eprint;
  pub use crate::eprintln;
  pub use crate::file;
  pub use crate::fmt::Debug;
  pub use crate::format;
  pub use crate::format_args;
  pub use crate::hash::Hash;
  pub use crate::include;
  pub use crate::include_bytes;
  pub use crate::include_str;
  pub use crate::iter::DoubleEndedIterator;
  pub use crate::iter::ExactSizeIterator;
  pub use crate::iter::Extend;
  pub use crate::iter::IntoIterator;
  pub use crate::iter::Iterator;
  pub use crate::line;
  pub use crate::marker::Copy;
  pub use crate::marker::Send;
  pub use crate::marker::Sized;
  pub use crate::marker::Sync;
  pub use crate::marker::Unpin;
  pub use crate::matches;
  pub use crate::mem::align_of;
  pub use crate::mem::align_of_val;
  pub use crate::mem::drop;
  pub use crate::mem::size_of;
  pub use crate::mem::size_of_val;
  pub use crate::module_path;
  pub use crate::ops::Drop;
  pub use crate::ops::Fn;
  pub use crate::ops::FnMut;
  pub use crate::ops::FnOnce;
  pub use crate::option::Option::None;
  pub use crate::option::Option::Some;
  pub use crate::option::Option;
  pub use crate::option_env;
  pub use crate::panic;
  pub use crate::prelude::rust_2015::derive;
  pub use crate::prelude::rust_2015::global_allocator;
  pub use crate::prelude::rust_2015::test;
  pub use crate::print;
  pub use crate::println;
  pub use crate::result::Result::Err;
  pub use crate::result::Result::Ok;
  pub use crate::result::Result;
  pub use crate::string::String;
  pub use crate::string::ToString;
  pub use crate::stringify;
  pub use crate::thread_local;
  pub use crate::todo;
  pub use crate::unimplemented;
  pub use crate::unreachable;
  pub use crate::vec::Vec;
  pub use crate::vec;
  pub use crate::write;
  pub use crate::writeln;
 }
 pub mod rust_2021 {
  pub use crate::assert;
  pub use crate::assert_eq;
  pub use crate::assert_ne;
  pub use crate::borrow::ToOwned;
  pub use crate::boxed::Box;
  pub use crate::cfg;
  pub use crate::cfg_select;
  pub use crate::clone::Clone;
  pub use crate::cmp::Eq;
  pub use crate::cmp::Ord;
  pub use crate::cmp::PartialEq;
  pub use crate::cmp::PartialOrd;
  pub use crate::column;
  pub use crate::compile_error;
  pub use crate::concat;
  pub use crate::convert::AsMut;
  pub use crate::convert::AsRef;
  pub use crate::convert::From;
  pub use crate::convert::Into;
  pub use crate::convert::TryFrom;
  pub use crate::convert::TryInto;
  pub use crate::dbg;
  pub use crate::debug_assert;
  pub use crate::debug_assert_eq;
  pub use crate::debug_assert_ne;
  pub use crate::default::Default;
  pub use crate::env;
  pub use crate::eprint;
  pub use crate::eprintln;
  pub use crate::file;
  pub use crate::fmt::Debug;
  pub use crate::format;
  pub use crate::format_args;
  pub use crate::hash::Hash;
  pub use crate::include;
  pub use crate::include_bytes;
  pub use crate::include_str;
  pub use crate::iter::DoubleEndedIterator;
  pub use crate::iter::ExactSizeIterator;
  pub use crate::iter::Extend;
  pub use crate::iter::FromIterator;
  pub use crate::iter::IntoIterator;
  pub use crate::iter::Iterator;
  pub use crate::line;
  pub use crate::marker::Copy;
  pub use crate::marker::Send;
  pub use crate::marker::Sized;
  pub use crate::marker::Sync;
  pub use crate::marker::Unpin;
  pub use crate::matches;
  pub use crate::mem::align_of;
  pub use crate::mem::align_of_val;
  pub use crate::mem::drop;
  pub use crate::mem::size_of;
  pub use crate::mem::size_of_val;
  pub use crate::module_path;
  pub use crate::ops::Drop;
  pub use crate::ops::Fn;
  pub use crate::ops::FnMut;
  pub use crate::ops::FnOnce;
  pub use crate::option::Option::None;
  pub use crate::option::Option::Some;
  pub use crate::option::Option;
  pub use crate::option_env;
  pub use crate::panic;
  pub use crate::prelude::rust_2015::derive;
  pub use crate::prelude::rust_2015::global_allocator;
  pub use crate::prelude::rust_2015::test;
  pub use crate::print;
  pub use crate::println;
  pub use crate::result::Result::Err;
  pub use crate::result::Result::Ok;
  pub use crate::result::Result;
  pub use crate::string::String;
  pub use crate::string::ToString;
  pub use crate::stringify;
  pub use crate::thread_local;
  pub use crate::todo;
  pub use crate::unimplemented;
  pub use crate::unreachable;
  pub use crate::vec::Vec;
  pub use crate::vec;
  pub use crate::write;
  pub use crate::writeln;
 }
 pub mod rust_2024 {
  pub use crate::assert;
  pub use crate::assert_eq;
  pub use crate::assert_ne;
  pub use crate::borrow::ToOwned;
  pub use crate::boxed::Box;
  pub use crate::cfg;
  pub use crate::cfg_select;
  pub use crate::clone::Clone;
  pub use crate::cmp::Eq;
  pub use crate::cmp::Ord;
  pub use crate::cmp::PartialEq;
  pub use crate::cmp::PartialOrd;
  pub use crate::column;
  pub use crate::compile_error;
  pub use crate::concat;
  pub use crate::convert::AsMut;
  pub use crate::convert::AsRef;
  pub use crate::convert::From;
  pub use crate::convert::Into;
  pub use crate::convert::TryFrom;
  pub use crate::convert::TryInto;
  pub use crate::dbg;
  pub use crate::debug_assert;
  pub use crate::debug_assert_eq;
  pub use crate::debug_assert_ne;
  pub use crate::default::Default;
  pub use crate::env;
  pub use crate::eprint;
  pub use crate::eprintln;
  pub use crate::file;
  pub use crate::fmt::Debug;
  pub use crate::format;
  pub use crate::format_args;
  pub use crate::future::Future;
  pub use crate::future::IntoFuture;
  pub use crate::hash::Hash;
  pub use crate::include;
  pub use crate::include_bytes;
  pub use crate::include_str;
  pub use crate::iter::DoubleEndedIterator;
  pub use crate::iter::ExactSizeIterator;
  pub use crate::iter::Extend;
  pub use crate::iter::FromIterator;
  pub use crate::iter::IntoIterator;
  pub use crate::iter::Iterator;
  pub use crate::line;
  pub use crate::marker::Copy;
  pub use crate::marker::Send;
  pub use crate::marker::Sized;
  pub use crate::marker::Sync;
  pub use crate::marker::Unpin;
  pub use crate::matches;
  pub use crate::mem::align_of;
  pub use crate::mem::align_of_val;
  pub use crate::mem::drop;
  pub use crate::mem::size_of;
  pub use crate::mem::size_of_val;
  pub use crate::module_path;
  pub use crate::ops::Drop;
  pub use crate::ops::Fn;
  pub use crate::ops::FnMut;
  pub use crate::ops::FnOnce;
  pub use crate::option::Option::None;
  pub use crate::option::Option::Some;
  pub use crate::option::Option;
  pub use crate::option_env;
  pub use crate::panic;
  pub use crate::prelude::rust_2015::derive;
  pub use crate::prelude::rust_2015::global_allocator;
  pub use crate::prelude::rust_2015::test;
  pub use crate::print;
  pub use crate::println;
  pub use crate::result::Result::Err;
  pub use crate::result::Result::Ok;
  pub use crate::result::Result;
  pub use crate::string::String;
  pub use crate::string::ToString;
  pub use crate::stringify;
  pub use crate::thread_local;
  pub use crate::todo;
  pub use crate::unimplemented;
  pub use crate::unreachable;
  pub use crate::vec::Vec;
  pub use crate::vec;
  pub use crate::write;
  pub use crate::writeln;
 }
 pub mod v1 {
  pub use crate::assert;
  pub use crate::assert_eq;
  pub use crate::assert_ne;
  pub use crate::borrow::ToOwned;
  pub use crate::boxed::Box;
  pub use crate::cfg;
  pub use crate::cfg_select;
  pub use crate::clone::Clone;
  pub use crate::cmp::Eq;
  pub use crate::cmp::Ord;
  pub use crate::cmp::PartialEq;
  pub use crate::cmp::PartialOrd;
  pub use crate::column;
  pub use crate::compile_error;
  pub use crate::concat;
  pub use crate::convert::AsMut;
  pub use crate::convert::AsRef;
  pub use crate::convert::From;
  pub use crate::convert::Into;
  pub use crate::dbg;
  pub use crate::debug_assert;
  pub use crate::debug_assert_eq;
  pub use crate::debug_assert_ne;
  pub use crate::default::Default;
  pub use crate::env;
  pub use crate::eprint;
  pub use crate::eprintln;
  pub use crate::file;
  pub use crate::fmt::Debug;
  pub use crate::format;
  pub use crate::format_args;
  pub use crate::hash::Hash;
  pub use crate::include;
  pub use crate::include_bytes;
  pub use crate::include_str;
  pub use crate::iter::DoubleEndedIterator;
  pub use crate::iter::ExactSizeIterator;
  pub use crate::iter::Extend;
  pub use crate::iter::IntoIterator;
  pub use crate::iter::Iterator;
  pub use crate::line;
  pub use crate::marker::Copy;
  pub use crate::marker::Send;
  pub use crate::marker::Sized;
  pub use crate::marker::Sync;
  pub use crate::marker::Unpin;
  pub use crate::matches;
  pub use crate::mem::align_of;
  pub use crate::mem::align_of_val;
  pub use crate::mem::drop;
  pub use crate::mem::size_of;
  pub use crate::mem::size_of_val;
  pub use crate::module_path;
  pub use crate::ops::Drop;
  pub use crate::ops::Fn;
  pub use crate::ops::FnMut;
  pub use crate::ops::FnOnce;
  pub use crate::option::Option::None;
  pub use crate::option::Option::Some;
  pub use crate::option::Option;
  pub use crate::option_env;
  pub use crate::panic;
  pub use crate::prelude::rust_2015::derive;
  pub use crate::prelude::rust_2015::global_allocator;
  pub use crate::prelude::rust_2015::test;
  pub use crate::print;
  pub use crate::println;
  pub use crate::result::Result::Err;
  pub use crate::result::Result::Ok;
  pub use crate::result::Result;
  pub use crate::string::String;
  pub use crate::string::ToString;
  pub use crate::stringify;
  pub use crate::thread_local;
  pub use crate::todo;
  pub use crate::unimplemented;
  pub use crate::unreachable;
  pub use crate::vec::Vec;
  pub use crate::vec;
  pub use crate::write;
  pub use crate::writeln;
 }
}
pub mod process {
 pub struct Child { pub stdin: crate::option::Option<crate::process::ChildStdin>, pub stdout: crate::option::Option<crate::process::ChildStdout>, pub stderr: crate::option::Option<crate::process::ChildStderr> }
 pub struct ChildStderr {}
 pub struct ChildStdin {}
 pub struct ChildStdout {}
 pub struct Command {}
 pub struct CommandArgs {}
 pub struct CommandEnvs {}
 pub struct ExitCode {}
 pub struct ExitStatus {}
 pub struct Output { pub status: crate::process::ExitStatus, pub stdout: crate::vec::Vec<u8>, pub stderr: crate::vec::Vec<u8> }
 pub struct Stdio {}
 pub trait Termination {
  fn report(self) -> crate::process::ExitCode;
 }
 pub fn abort() -> ! {}
 pub fn exit(_: i32) -> ! {}
 pub fn id() -> u32 {}
 impl crate::clone::Clone for crate::process::ExitCode {}
 impl crate::clone::Clone for crate::process::ExitStatus {}
 impl crate::clone::Clone for crate::process::Output {}
 impl crate::cmp::Eq for crate::process::ExitStatus {}
 impl crate::cmp::Eq for crate::process::Output {}
 impl crate::cmp::PartialEq for crate::process::ExitCode {}
 impl crate::cmp::PartialEq for crate::process::ExitStatus {}
 impl crate::cmp::PartialEq for crate::process::Output {}
 impl crate::convert::From<crate::fs::File> for crate::process::Stdio {}
 impl crate::convert::From<crate::io::PipeReader> for crate::process::Stdio {}
 impl crate::convert::From<crate::io::PipeWriter> for crate::process::Stdio {}
 impl crate::convert::From<crate::io::Stderr> for crate::process::Stdio {}
 impl crate::convert::From<crate::io::Stdout> for crate::process::Stdio {}
 impl crate::convert::From<crate::os::fd::OwnedFd> for crate::process::ChildStderr {}
 impl crate::convert::From<crate::os::fd::OwnedFd> for crate::process::ChildStdin {}
 impl crate::convert::From<crate::os::fd::OwnedFd> for crate::process::ChildStdout {}
 impl crate::convert::From<crate::os::fd::OwnedFd> for crate::process::Stdio {}
 impl crate::convert::From<crate::os::windows::io::OwnedHandle> for crate::process::ChildStderr {}
 impl crate::convert::From<crate::os::windows::io::OwnedHandle> for crate::process::ChildStdin {}
 impl crate::convert::From<crate::os::windows::io::OwnedHandle> for crate::process::ChildStdout {}
 impl crate::convert::From<crate::os::windows::io::OwnedHandle> for crate::process::Stdio {}
 impl crate::convert::From<crate::process::ChildStderr> for crate::process::Stdio {}
 impl crate::convert::From<crate::process::ChildStdin> for crate::process::Stdio {}
 impl crate::convert::From<crate::process::ChildStdout> for crate::process::Stdio {}
 impl crate::convert::From<u8> for crate::process::ExitCode {}
 impl crate::default::Default for crate::process::ExitCode {}
 impl crate::default::Default for crate::process::ExitStatus {}
 impl crate::fmt::Debug for crate::process::Child {}
 impl crate::fmt::Debug for crate::process::ChildStderr {}
 impl crate::fmt::Debug for crate::process::ChildStdin {}
 impl crate::fmt::Debug for crate::process::ChildStdout {}
 impl crate::fmt::Debug for crate::process::Command {}
 impl crate::fmt::Debug for crate::process::CommandArgs {}
 impl crate::fmt::Debug for crate::process::CommandEnvs {}
 impl crate::fmt::Debug for crate::process::ExitCode {}
 impl crate::fmt::Debug for crate::process::ExitStatus {}
 impl crate::fmt::Debug for crate::process::Output {}
 impl crate::fmt::Debug for crate::process::Stdio {}
 impl crate::fmt::Display for crate::process::ExitStatus {}
 impl crate::io::Read for crate::process::ChildStderr {}
 impl crate::io::Read for crate::process::ChildStdout {}
 impl crate::io::Write for &crate::process::ChildStdin {}
 impl crate::io::Write for crate::process::ChildStdin {}
 impl crate::iter::ExactSizeIterator for crate::process::CommandArgs {}
 impl crate::iter::ExactSizeIterator for crate::process::CommandEnvs {}
 impl crate::iter::Iterator for crate::process::CommandArgs { type Item = &crate::ffi::OsStr; }
 impl crate::iter::Iterator for crate::process::CommandEnvs { type Item = (&crate::ffi::OsStr, crate::option::Option<&crate::ffi::OsStr>); }
 impl crate::marker::Copy for crate::process::ExitCode {}
 impl crate::marker::Copy for crate::process::ExitStatus {}
 impl crate::os::fd::AsFd for crate::process::ChildStderr {}
 impl crate::os::fd::AsFd for crate::process::ChildStdin {}
 impl crate::os::fd::AsFd for crate::process::ChildStdout {}
 impl crate::os::fd::AsRawFd for crate::process::ChildStderr {}
 impl crate::os::fd::AsRawFd for crate::process::ChildStdin {}
 impl crate::os::fd::AsRawFd for crate::process::ChildStdout {}
 impl crate::os::fd::FromRawFd for crate::process::Stdio {}
 impl crate::os::fd::IntoRawFd for crate::process::ChildStderr {}
 impl crate::os::fd::IntoRawFd for crate::process::ChildStdin {}
 impl crate::os::fd::IntoRawFd for crate::process::ChildStdout {}
 impl crate::os::unix::process::CommandExt for crate::process::Command {}
 impl crate::os::unix::process::ExitStatusExt for crate::process::ExitStatus {}
 impl crate::os::windows::io::AsHandle for crate::process::Child {}
 impl crate::os::windows::io::AsHandle for crate::process::ChildStderr {}
 impl crate::os::windows::io::AsHandle for crate::process::ChildStdin {}
 impl crate::os::windows::io::AsHandle for crate::process::ChildStdout {}
 impl crate::os::windows::io::AsRawHandle for crate::process::Child {}
 impl crate::os::windows::io::AsRawHandle for crate::process::ChildStderr {}
 impl crate::os::windows::io::AsRawHandle for crate::process::ChildStdin {}
 impl crate::os::windows::io::AsRawHandle for crate::process::ChildStdout {}
 impl crate::os::windows::io::FromRawHandle for crate::process::Stdio {}
 impl crate::os::windows::io::IntoRawHandle for crate::process::Child {}
 impl crate::os::windows::io::IntoRawHandle for crate::process::ChildStderr {}
 impl crate::os::windows::io::IntoRawHandle for crate::process::ChildStdin {}
 impl crate::os::windows::io::IntoRawHandle for crate::process::ChildStdout {}
 impl crate::os::windows::process::CommandExt for crate::process::Command {}
 impl crate::os::windows::process::ExitStatusExt for crate::process::ExitStatus {}
 impl crate::process::Child {
  pub fn kill(&mut self) -> crate::io::Result<()> {}
  pub fn id(&self) -> u32 {}
  pub fn wait(&mut self) -> crate::io::Result<crate::process::ExitStatus> {}
  pub fn try_wait(&mut self) -> crate::io::Result<crate::option::Option<crate::process::ExitStatus>> {}
  pub fn wait_with_output(self) -> crate::io::Result<crate::process::Output> {}
 }
 impl crate::process::Command {
  pub fn new<S: crate::convert::AsRef<crate::ffi::OsStr>>(_: S) -> crate::process::Command {}
  pub fn arg<S: crate::convert::AsRef<crate::ffi::OsStr>>(&mut self, _: S) -> &mut crate::process::Command {}
  pub fn args<I, S>(&mut self, _: I) -> &mut crate::process::Command where I: crate::iter::IntoIterator<Item = S>, S: crate::convert::AsRef<crate::ffi::OsStr> {}
  pub fn env<K, V>(&mut self, _: K, _: V) -> &mut crate::process::Command where K: crate::convert::AsRef<crate::ffi::OsStr>, V: crate::convert::AsRef<crate::ffi::OsStr> {}
  pub fn envs<I, K, V>(&mut self, _: I) -> &mut crate::process::Command where I: crate::iter::IntoIterator<Item = (K, V)>, K: crate::convert::AsRef<crate::ffi::OsStr>, V: crate::convert::AsRef<crate::ffi::OsStr> {}
  pub fn env_remove<K: crate::convert::AsRef<crate::ffi::OsStr>>(&mut self, _: K) -> &mut crate::process::Command {}
  pub fn env_clear(&mut self) -> &mut crate::process::Command {}
  pub fn current_dir<P: crate::convert::AsRef<crate::path::Path>>(&mut self, _: P) -> &mut crate::process::Command {}
  pub fn stdin<T: crate::convert::Into<crate::process::Stdio>>(&mut self, _: T) -> &mut crate::process::Command {}
  pub fn stdout<T: crate::convert::Into<crate::process::Stdio>>(&mut self, _: T) -> &mut crate::process::Command {}
  pub fn stderr<T: crate::convert::Into<crate::process::Stdio>>(&mut self, _: T) -> &mut crate::process::Command {}
  pub fn spawn(&mut self) -> crate::io::Result<crate::process::Child> {}
  pub fn output(&mut self) -> crate::io::Result<crate::process::Output> {}
  pub fn status(&mut self) -> crate::io::Result<crate::process::ExitStatus> {}
  pub fn get_program(&self) -> &crate::ffi::OsStr {}
  pub fn get_args(&self) -> crate::process::CommandArgs {}
  pub fn get_envs(&self) -> crate::process::CommandEnvs {}
  pub fn get_current_dir(&self) -> crate::option::Option<&crate::path::Path> {}
 }
 impl crate::process::ExitCode {
  pub const SUCCESS: crate::process::ExitCode = _;
  pub const FAILURE: crate::process::ExitCode = _;
 }
 impl crate::process::ExitStatus {
  pub fn success(&self) -> bool {}
  pub fn code(&self) -> crate::option::Option<i32> {}
 }
 impl crate::process::Stdio {
  pub fn piped() -> crate::process::Stdio {}
  pub fn inherit() -> crate::process::Stdio {}
  pub fn null() -> crate::process::Stdio {}
 }
 impl crate::process::Termination for ! {}
 impl crate::process::Termination for () {}
 impl crate::process::Termination for crate::process::ExitCode {}
}
pub mod ptr {
 pub struct NonNull<T> {}
 pub fn addr_eq<T, U>(_: *const T, _: *const U) -> bool {}
 macro_rules! addr_of { () => {} } pub use addr_of;
 macro_rules! addr_of_mut { () => {} } pub use addr_of_mut;
 pub fn copy<T>(_: *const T, _: *mut T, _: usize) {}
 pub fn copy_nonoverlapping<T>(_: *const T, _: *mut T, _: usize) {}
 pub fn dangling<T>() -> *const T {}
 pub fn dangling_mut<T>() -> *mut T {}
 pub fn drop_in_place<T>(_: *mut T) {}
 pub fn eq<T>(_: *const T, _: *const T) -> bool {}
 pub fn fn_addr_eq<T: crate::marker::FnPtr, U: crate::marker::FnPtr>(_: T, _: U) -> bool {}
 pub fn from_mut<T>(_: &mut T) -> *mut T {}
 pub fn from_ref<T>(_: &T) -> *const T {}
 pub fn hash<T, S: crate::hash::Hasher>(_: *const T, _: &mut S) {}
 pub fn null<T>() -> *const T {}
 pub fn null_mut<T>() -> *mut T {}
 pub fn read<T>(_: *const T) -> T {}
 pub fn read_unaligned<T>(_: *const T) -> T {}
 pub fn read_volatile<T>(_: *const T) -> T {}
 pub fn replace<T>(_: *mut T, _: T) -> T {}
 pub fn slice_from_raw_parts<T>(_: *const T, _: usize) -> *const [T] {}
 pub fn slice_from_raw_parts_mut<T>(_: *mut T, _: usize) -> *mut [T] {}
 pub fn swap<T>(_: *mut T, _: *mut T) {}
 pub fn swap_nonoverlapping<T>(_: *mut T, _: *mut T, _: usize) {}
 pub fn with_exposed_provenance<T>(_: usize) -> *const T {}
 pub fn with_exposed_provenance_mut<T>(_: usize) -> *mut T {}
 pub fn without_provenance<T>(_: usize) -> *const T {}
 pub fn without_provenance_mut<T>(_: usize) -> *mut T {}
 pub fn write<T>(_: *mut T, _: T) {}
 pub fn write_bytes<T>(_: *mut T, _: u8, _: usize) {}
 pub fn write_unaligned<T>(_: *mut T, _: T) {}
 pub fn write_volatile<T>(_: *mut T, _: T) {}
 impl<T: crate::marker::Sized> crate::ptr::NonNull<T> {
  pub fn without_provenance(_: crate::num::NonZero<usize>) -> Self {}
  pub fn dangling() -> Self {}
  pub fn with_exposed_provenance(_: crate::num::NonZero<usize>) -> Self {}
 }
 impl<T> crate::clone::Clone for crate::ptr::NonNull<T> {}
 impl<T> crate::cmp::Eq for crate::ptr::NonNull<T> {}
 impl<T> crate::cmp::Ord for crate::ptr::NonNull<T> {}
 impl<T> crate::cmp::PartialEq for crate::ptr::NonNull<T> {}
 impl<T> crate::cmp::PartialOrd for crate::ptr::NonNull<T> {}
 impl<T> crate::convert::From<&T> for crate::ptr::NonNull<T> {}
 impl<T> crate::convert::From<&mut T> for crate::ptr::NonNull<T> {}
 impl<T> crate::fmt::Debug for crate::ptr::NonNull<T> {}
 impl<T> crate::fmt::Pointer for crate::ptr::NonNull<T> {}
 impl<T> crate::hash::Hash for crate::ptr::NonNull<T> {}
 impl<T> crate::marker::Copy for crate::ptr::NonNull<T> {}
 impl<T> crate::ptr::NonNull<T> {
  pub fn new_unchecked(_: *mut T) -> Self {}
  pub fn new(_: *mut T) -> crate::option::Option<Self> {}
  pub fn from_ref(_: &T) -> Self {}
  pub fn from_mut(_: &mut T) -> Self {}
  pub fn addr(self) -> crate::num::NonZero<usize> {}
  pub fn expose_provenance(self) -> crate::num::NonZero<usize> {}
  pub fn with_addr(self, _: crate::num::NonZero<usize>) -> Self {}
  pub fn map_addr(self, _: impl crate::ops::FnOnce(crate::num::NonZero<usize>) -> crate::num::NonZero<usize>) -> Self {}
  pub fn as_ptr(self) -> *mut T {}
  pub fn as_ref(&self) -> &T {}
  pub fn as_mut(&mut self) -> &mut T {}
  pub fn cast<U>(self) -> crate::ptr::NonNull<U> {}
  pub fn offset(self, _: isize) -> Self where T: crate::marker::Sized {}
  pub fn byte_offset(self, _: isize) -> Self {}
  pub fn add(self, _: usize) -> Self where T: crate::marker::Sized {}
  pub fn byte_add(self, _: usize) -> Self {}
  pub fn sub(self, _: usize) -> Self where T: crate::marker::Sized {}
  pub fn byte_sub(self, _: usize) -> Self {}
  pub fn offset_from(self, _: crate::ptr::NonNull<T>) -> isize where T: crate::marker::Sized {}
  pub fn byte_offset_from<U: ?crate::marker::Sized>(self, _: crate::ptr::NonNull<U>) -> isize {}
  pub fn offset_from_unsigned(self, _: crate::ptr::NonNull<T>) -> usize where T: crate::marker::Sized {}
  pub fn byte_offset_from_unsigned<U: ?crate::marker::Sized>(self, _: crate::ptr::NonNull<U>) -> usize {}
  pub fn read(self) -> T where T: crate::marker::Sized {}
  pub fn read_volatile(self) -> T where T: crate::marker::Sized {}
  pub fn read_unaligned(self) -> T where T: crate::marker::Sized {}
  pub fn copy_to(self, _: crate::ptr::NonNull<T>, _: usize) where T: crate::marker::Sized {}
  pub fn copy_to_nonoverlapping(self, _: crate::ptr::NonNull<T>, _: usize) where T: crate::marker::Sized {}
  pub fn copy_from(self, _: crate::ptr::NonNull<T>, _: usize) where T: crate::marker::Sized {}
  pub fn copy_from_nonoverlapping(self, _: crate::ptr::NonNull<T>, _: usize) where T: crate::marker::Sized {}
  pub fn drop_in_place(self) {}
  pub fn write(self, _: T) where T: crate::marker::Sized {}
  pub fn write_bytes(self, _: u8, _: usize) where T: crate::marker::Sized {}
  pub fn write_volatile(self, _: T) where T: crate::marker::Sized {}
  pub fn write_unaligned(self, _: T) where T: crate::marker::Sized {}
  pub fn replace(self, _: T) -> T where T: crate::marker::Sized {}
  pub fn swap(self, _: crate::ptr::NonNull<T>) where T: crate::marker::Sized {}
  pub fn align_offset(self, _: usize) -> usize where T: crate::marker::Sized {}
  pub fn is_aligned(self) -> bool where T: crate::marker::Sized {}
 }
 impl<T> crate::ptr::NonNull<[T]> {
  pub fn slice_from_raw_parts(_: crate::ptr::NonNull<T>, _: usize) -> Self {}
  pub fn len(self) -> usize {}
  pub fn is_empty(self) -> bool {}
 }
}
pub mod range {
 pub struct RangeInclusive<Idx> { pub start: Idx, pub last: Idx }
 pub struct RangeInclusiveIter<A> {}
 impl crate::iter::ExactSizeIterator for crate::range::RangeInclusiveIter<i8> {}
 impl crate::iter::ExactSizeIterator for crate::range::RangeInclusiveIter<u8> {}
 impl crate::slice::GetDisjointMutIndex for crate::range::RangeInclusive<usize> {}
 impl crate::slice::SliceIndex<str> for crate::range::RangeInclusive<usize> { type Output = str; }
 impl<A: crate::clone::Clone> crate::clone::Clone for crate::range::RangeInclusiveIter<A> {}
 impl<A: crate::fmt::Debug> crate::fmt::Debug for crate::range::RangeInclusiveIter<A> {}
 impl<A: crate::iter::Step> crate::iter::DoubleEndedIterator for crate::range::RangeInclusiveIter<A> {}
 impl<A: crate::iter::Step> crate::iter::IntoIterator for crate::range::RangeInclusive<A> { type Item = A; type IntoIter = crate::range::RangeInclusiveIter<A>; }
 impl<A: crate::iter::Step> crate::iter::Iterator for crate::range::RangeInclusiveIter<A> { type Item = A; }
 impl<Idx: crate::clone::Clone> crate::clone::Clone for crate::range::RangeInclusive<Idx> {}
 impl<Idx: crate::cmp::Eq> crate::cmp::Eq for crate::range::RangeInclusive<Idx> {}
 impl<Idx: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::range::RangeInclusive<Idx> {}
 impl<Idx: crate::cmp::PartialOrd<Idx>> crate::range::RangeInclusive<Idx> {
  pub fn contains<U>(&self, _: &U) -> bool where Idx: crate::cmp::PartialOrd<U>, U: ?crate::marker::Sized + crate::cmp::PartialOrd<Idx> {}
  pub fn is_empty(&self) -> bool where Idx: crate::cmp::PartialOrd {}
 }
 impl<Idx: crate::fmt::Debug> crate::fmt::Debug for crate::range::RangeInclusive<Idx> {}
 impl<Idx: crate::hash::Hash> crate::hash::Hash for crate::range::RangeInclusive<Idx> {}
 impl<Idx: crate::iter::Step> crate::range::RangeInclusive<Idx> {
  pub fn iter(&self) -> crate::range::RangeInclusiveIter<Idx> {}
 }
 impl<Idx: crate::marker::Copy> crate::marker::Copy for crate::range::RangeInclusive<Idx> {}
 impl<T> crate::convert::From<crate::ops::RangeInclusive<T>> for crate::range::RangeInclusive<T> {}
 impl<T> crate::ops::RangeBounds<T> for crate::range::RangeInclusive<&T> {}
 impl<T> crate::ops::RangeBounds<T> for crate::range::RangeInclusive<T> {}
 impl<T> crate::slice::SliceIndex<[T]> for crate::range::RangeInclusive<usize> { type Output = [T]; }
}
pub mod rc {
 pub struct Rc<T: ?crate::marker::Sized> {}
 pub struct Weak<T: ?crate::marker::Sized> {}
 impl crate::convert::From<&crate::ffi::CStr> for crate::rc::Rc<crate::ffi::CStr> {}
 impl crate::convert::From<&crate::ffi::OsStr> for crate::rc::Rc<crate::ffi::OsStr> {}
 impl crate::convert::From<&crate::path::Path> for crate::rc::Rc<crate::path::Path> {}
 impl crate::convert::From<&mut crate::ffi::CStr> for crate::rc::Rc<crate::ffi::CStr> {}
 impl crate::convert::From<&mut crate::ffi::OsStr> for crate::rc::Rc<crate::ffi::OsStr> {}
 impl crate::convert::From<&mut crate::path::Path> for crate::rc::Rc<crate::path::Path> {}
 impl crate::convert::From<&mut str> for crate::rc::Rc<str> {}
 impl crate::convert::From<&str> for crate::rc::Rc<str> {}
 impl crate::convert::From<crate::ffi::CString> for crate::rc::Rc<crate::ffi::CStr> {}
 impl crate::convert::From<crate::ffi::OsString> for crate::rc::Rc<crate::ffi::OsStr> {}
 impl crate::convert::From<crate::path::PathBuf> for crate::rc::Rc<crate::path::Path> {}
 impl crate::convert::From<crate::rc::Rc<str>> for crate::rc::Rc<[u8]> {}
 impl crate::convert::From<crate::string::String> for crate::rc::Rc<str> {}
 impl crate::default::Default for crate::rc::Rc<crate::ffi::CStr> {}
 impl crate::default::Default for crate::rc::Rc<str> {}
 impl crate::rc::Rc<dyn crate::any::Any> {
  pub fn downcast<T: crate::any::Any>(self) -> crate::result::Result<crate::rc::Rc<T>, Self> {}
 }
 impl<B> crate::convert::From<crate::borrow::Cow<B>> for crate::rc::Rc<B> where B: crate::borrow::ToOwned + ?crate::marker::Sized, crate::rc::Rc<B>: crate::convert::From<&B> + crate::convert::From<B::Owned> {}
 impl<T, const N: usize> crate::convert::From<[T; N]> for crate::rc::Rc<[T]> {}
 impl<T, const N: usize> crate::convert::TryFrom<crate::rc::Rc<[T]>> for crate::rc::Rc<[T; N]> { type Error = crate::rc::Rc<[T]>; }
 impl<T: ?crate::marker::Sized + crate::clone::CloneToUninit> crate::rc::Rc<T> {
  pub fn make_mut(_: &mut Self) -> &mut T {}
 }
 impl<T: ?crate::marker::Sized + crate::cmp::Eq> crate::cmp::Eq for crate::rc::Rc<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::Ord> crate::cmp::Ord for crate::rc::Rc<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::PartialEq> crate::cmp::PartialEq for crate::rc::Rc<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::PartialOrd> crate::cmp::PartialOrd for crate::rc::Rc<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Debug> crate::fmt::Debug for crate::rc::Rc<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Display> crate::fmt::Display for crate::rc::Rc<T> {}
 impl<T: ?crate::marker::Sized + crate::hash::Hash> crate::hash::Hash for crate::rc::Rc<T> {}
 impl<T: ?crate::marker::Sized> crate::borrow::Borrow<T> for crate::rc::Rc<T> {}
 impl<T: ?crate::marker::Sized> crate::clone::Clone for crate::rc::Rc<T> {}
 impl<T: ?crate::marker::Sized> crate::clone::Clone for crate::rc::Weak<T> {}
 impl<T: ?crate::marker::Sized> crate::convert::AsRef<T> for crate::rc::Rc<T> {}
 impl<T: ?crate::marker::Sized> crate::convert::From<crate::boxed::Box<T>> for crate::rc::Rc<T> {}
 impl<T: ?crate::marker::Sized> crate::fmt::Debug for crate::rc::Weak<T> {}
 impl<T: ?crate::marker::Sized> crate::fmt::Pointer for crate::rc::Rc<T> {}
 impl<T: ?crate::marker::Sized> crate::ops::Deref for crate::rc::Rc<T> { type Target = T; }
 impl<T: ?crate::marker::Sized> crate::ops::Drop for crate::rc::Rc<T> {}
 impl<T: ?crate::marker::Sized> crate::ops::Drop for crate::rc::Weak<T> {}
 impl<T: ?crate::marker::Sized> crate::rc::Rc<T> {
  pub fn from_raw(_: *const T) -> Self {}
  pub fn into_raw(_: Self) -> *const T {}
  pub fn increment_strong_count(_: *const T) {}
  pub fn decrement_strong_count(_: *const T) {}
  pub fn as_ptr(_: &Self) -> *const T {}
  pub fn downgrade(_: &Self) -> crate::rc::Weak<T> {}
  pub fn weak_count(_: &Self) -> usize {}
  pub fn strong_count(_: &Self) -> usize {}
  pub fn get_mut(_: &mut Self) -> crate::option::Option<&mut T> {}
  pub fn ptr_eq(_: &Self, _: &Self) -> bool {}
 }
 impl<T: ?crate::marker::Sized> crate::rc::Weak<T> {
  pub fn from_raw(_: *const T) -> Self {}
  pub fn into_raw(self) -> *const T {}
  pub fn as_ptr(&self) -> *const T {}
  pub fn upgrade(&self) -> crate::option::Option<crate::rc::Rc<T>> {}
  pub fn strong_count(&self) -> usize {}
  pub fn weak_count(&self) -> usize {}
  pub fn ptr_eq(&self, _: &Self) -> bool {}
 }
 impl<T: crate::clone::Clone> crate::convert::From<&[T]> for crate::rc::Rc<[T]> {}
 impl<T: crate::clone::Clone> crate::convert::From<&mut [T]> for crate::rc::Rc<[T]> {}
 impl<T: crate::clone::Clone> crate::rc::Rc<T> {
  pub fn unwrap_or_clone(_: Self) -> T {}
 }
 impl<T: crate::default::Default> crate::default::Default for crate::rc::Rc<T> {}
 impl<T: crate::os::fd::AsFd + ?crate::marker::Sized> crate::os::fd::AsFd for crate::rc::Rc<T> {}
 impl<T: crate::os::fd::AsRawFd> crate::os::fd::AsRawFd for crate::rc::Rc<T> {}
 impl<T: crate::os::windows::io::AsHandle + ?crate::marker::Sized> crate::os::windows::io::AsHandle for crate::rc::Rc<T> {}
 impl<T: crate::os::windows::io::AsSocket> crate::os::windows::io::AsSocket for crate::rc::Rc<T> {}
 impl<T> crate::convert::From<T> for crate::rc::Rc<T> {}
 impl<T> crate::convert::From<crate::vec::Vec<T>> for crate::rc::Rc<[T]> {}
 impl<T> crate::default::Default for crate::rc::Rc<[T]> {}
 impl<T> crate::default::Default for crate::rc::Weak<T> {}
 impl<T> crate::iter::FromIterator<T> for crate::rc::Rc<[T]> {}
 impl<T> crate::rc::Rc<T> {
  pub fn new(_: T) -> crate::rc::Rc<T> {}
  pub fn new_cyclic<F>(_: F) -> crate::rc::Rc<T> where F: crate::ops::FnOnce(&crate::rc::Weak<T>) -> T {}
  pub fn new_uninit() -> crate::rc::Rc<crate::mem::MaybeUninit<T>> {}
  pub fn new_zeroed() -> crate::rc::Rc<crate::mem::MaybeUninit<T>> {}
  pub fn pin(_: T) -> crate::pin::Pin<crate::rc::Rc<T>> {}
  pub fn try_unwrap(_: Self) -> crate::result::Result<T, Self> {}
  pub fn into_inner(_: Self) -> crate::option::Option<T> {}
 }
 impl<T> crate::rc::Rc<[T]> {
  pub fn new_uninit_slice(_: usize) -> crate::rc::Rc<[crate::mem::MaybeUninit<T>]> {}
  pub fn new_zeroed_slice(_: usize) -> crate::rc::Rc<[crate::mem::MaybeUninit<T>]> {}
 }
 impl<T> crate::rc::Rc<[crate::mem::MaybeUninit<T>]> {
  pub fn assume_init(self) -> crate::rc::Rc<[T]> {}
 }
 impl<T> crate::rc::Rc<crate::mem::MaybeUninit<T>> {
  pub fn assume_init(self) -> crate::rc::Rc<T> {}
 }
 impl<T> crate::rc::Weak<T> {
  pub fn new() -> crate::rc::Weak<T> {}
 }
}
pub mod result {
 pub struct IntoIter<T> {}
 pub struct Iter<T> {}
 pub struct IterMut<T> {}
 pub enum Result<T, E> { Ok(T), Err(E) }
 impl<A, E, V: crate::iter::FromIterator<A>> crate::iter::FromIterator<crate::result::Result<A, E>> for crate::result::Result<V, E> {}
 impl<T, E, F: crate::convert::From<E>> crate::ops::FromResidual<crate::result::Result<crate::convert::Infallible, E>> for crate::result::Result<T, F> {}
 impl<T, E> crate::clone::Clone for crate::result::Result<T, E> where T: crate::clone::Clone, E: crate::clone::Clone {}
 impl<T, E> crate::iter::IntoIterator for &crate::result::Result<T, E> { type Item = &T; type IntoIter = crate::result::Iter<T>; }
 impl<T, E> crate::iter::IntoIterator for &mut crate::result::Result<T, E> { type Item = &mut T; type IntoIter = crate::result::IterMut<T>; }
 impl<T, E> crate::iter::IntoIterator for crate::result::Result<T, E> { type Item = T; type IntoIter = crate::result::IntoIter<T>; }
 impl<T, E> crate::ops::Residual<T> for crate::result::Result<crate::convert::Infallible, E> { type TryType = crate::result::Result<T, E>; }
 impl<T, E> crate::ops::Try for crate::result::Result<T, E> { type Output = T; type Residual = crate::result::Result<crate::convert::Infallible, E>; }
 impl<T, E> crate::result::Result<&T, E> {
  pub fn copied(self) -> crate::result::Result<T, E> where T: crate::marker::Copy {}
  pub fn cloned(self) -> crate::result::Result<T, E> where T: crate::clone::Clone {}
 }
 impl<T, E> crate::result::Result<&mut T, E> {
  pub fn copied(self) -> crate::result::Result<T, E> where T: crate::marker::Copy {}
  pub fn cloned(self) -> crate::result::Result<T, E> where T: crate::clone::Clone {}
 }
 impl<T, E> crate::result::Result<T, E> {
  pub fn is_ok(&self) -> bool {}
  pub fn is_ok_and<F>(self, _: F) -> bool where F: crate::ops::FnOnce(T) -> bool {}
  pub fn is_err(&self) -> bool {}
  pub fn is_err_and<F>(self, _: F) -> bool where F: crate::ops::FnOnce(E) -> bool {}
  pub fn ok(self) -> crate::option::Option<T> {}
  pub fn err(self) -> crate::option::Option<E> {}
  pub fn as_ref(&self) -> crate::result::Result<&T, &E> {}
  pub fn as_mut(&mut self) -> crate::result::Result<&mut T, &mut E> {}
  pub fn map<U, F>(self, _: F) -> crate::result::Result<U, E> where F: crate::ops::FnOnce(T) -> U {}
  pub fn map_or<U, F>(self, _: U, _: F) -> U where F: crate::ops::FnOnce(T) -> U {}
  pub fn map_or_else<U, D, F>(self, _: D, _: F) -> U where D: crate::ops::FnOnce(E) -> U, F: crate::ops::FnOnce(T) -> U {}
  pub fn map_err<F, O>(self, _: O) -> crate::result::Result<T, F> where O: crate::ops::FnOnce(E) -> F {}
  pub fn inspect<F>(self, _: F) -> Self where F: crate::ops::FnOnce(&T) {}
  pub fn inspect_err<F>(self, _: F) -> Self where F: crate::ops::FnOnce(&E) {}
  pub fn as_deref(&self) -> crate::result::Result<&T::Target, &E> where T: crate::ops::Deref {}
  pub fn as_deref_mut(&mut self) -> crate::result::Result<&mut T::Target, &mut E> where T: crate::ops::DerefMut {}
  pub fn iter(&self) -> crate::result::Iter<T> {}
  pub fn iter_mut(&mut self) -> crate::result::IterMut<T> {}
  pub fn expect(self, _: &str) -> T where E: crate::fmt::Debug {}
  pub fn unwrap(self) -> T where E: crate::fmt::Debug {}
  pub fn unwrap_or_default(self) -> T where T: crate::default::Default {}
  pub fn expect_err(self, _: &str) -> E where T: crate::fmt::Debug {}
  pub fn unwrap_err(self) -> E where T: crate::fmt::Debug {}
  pub fn and<U>(self, _: crate::result::Result<U, E>) -> crate::result::Result<U, E> {}
  pub fn and_then<U, F>(self, _: F) -> crate::result::Result<U, E> where F: crate::ops::FnOnce(T) -> crate::result::Result<U, E> {}
  pub fn or<F>(self, _: crate::result::Result<T, F>) -> crate::result::Result<T, F> {}
  pub fn or_else<F, O>(self, _: O) -> crate::result::Result<T, F> where O: crate::ops::FnOnce(E) -> crate::result::Result<T, F> {}
  pub fn unwrap_or(self, _: T) -> T {}
  pub fn unwrap_or_else<F>(self, _: F) -> T where F: crate::ops::FnOnce(E) -> T {}
  pub fn unwrap_unchecked(self) -> T {}
  pub fn unwrap_err_unchecked(self) -> E {}
 }
 impl<T, E> crate::result::Result<crate::option::Option<T>, E> {
  pub fn transpose(self) -> crate::option::Option<crate::result::Result<T, E>> {}
 }
 impl<T, E> crate::result::Result<crate::result::Result<T, E>, E> {
  pub fn flatten(self) -> crate::result::Result<T, E> {}
 }
 impl<T, U, E> crate::iter::Product<crate::result::Result<U, E>> for crate::result::Result<T, E> where T: crate::iter::Product<U> {}
 impl<T, U, E> crate::iter::Sum<crate::result::Result<U, E>> for crate::result::Result<T, E> where T: crate::iter::Sum<U> {}
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::result::IntoIter<T> {}
 impl<T: crate::cmp::Eq, E: crate::cmp::Eq> crate::cmp::Eq for crate::result::Result<T, E> {}
 impl<T: crate::cmp::Ord, E: crate::cmp::Ord> crate::cmp::Ord for crate::result::Result<T, E> {}
 impl<T: crate::cmp::PartialEq, E: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::result::Result<T, E> {}
 impl<T: crate::cmp::PartialOrd, E: crate::cmp::PartialOrd> crate::cmp::PartialOrd for crate::result::Result<T, E> {}
 impl<T: crate::fmt::Debug, E: crate::fmt::Debug> crate::fmt::Debug for crate::result::Result<T, E> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::result::IntoIter<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::result::Iter<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::result::IterMut<T> {}
 impl<T: crate::hash::Hash, E: crate::hash::Hash> crate::hash::Hash for crate::result::Result<T, E> {}
 impl<T: crate::marker::Copy, E: crate::marker::Copy> crate::marker::Copy for crate::result::Result<T, E> {}
 impl<T: crate::process::Termination, E: crate::fmt::Debug> crate::process::Termination for crate::result::Result<T, E> {}
 impl<T> crate::clone::Clone for crate::result::Iter<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::result::IntoIter<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::result::Iter<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::result::IterMut<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::result::IntoIter<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::result::Iter<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::result::IterMut<T> {}
 impl<T> crate::iter::Iterator for crate::result::IntoIter<T> { type Item = T; }
 impl<T> crate::iter::Iterator for crate::result::Iter<T> { type Item = &T; }
 impl<T> crate::iter::Iterator for crate::result::IterMut<T> { type Item = &mut T; }
}
pub mod slice {
 pub struct ArrayWindows<T, const N: usize> {}
 pub struct ChunkBy<T, P> {}
 pub struct ChunkByMut<T, P> {}
 pub struct Chunks<T> {}
 pub struct ChunksExact<T> {}
 pub struct ChunksExactMut<T> {}
 pub struct ChunksMut<T> {}
 #[unstable]
 pub trait Concat<Item: ?crate::marker::Sized> {
  type Output;
  fn concat(_: &Self) -> Self::Output;
 }
 pub struct EscapeAscii {}
 pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
 #[unstable]
 pub trait GetDisjointMutIndex: crate::clone::Clone {
  fn is_in_bounds(&self, _: usize) -> bool;
  fn is_overlapping(&self, _: &Self) -> bool;
 }
 pub struct Iter<T> {}
 pub struct IterMut<T> {}
 #[unstable]
 pub trait Join<Separator> {
  type Output;
  fn join(_: &Self, _: Separator) -> Self::Output;
 }
 pub struct RChunks<T> {}
 pub struct RChunksExact<T> {}
 pub struct RChunksExactMut<T> {}
 pub struct RChunksMut<T> {}
 pub struct RSplit<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 pub struct RSplitMut<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 pub struct RSplitN<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 pub struct RSplitNMut<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 pub trait SliceIndex<T: ?crate::marker::Sized> {
  type Output: ?crate::marker::Sized;
 }
 #[unstable]
 pub trait SlicePattern {
  type Item;
  fn as_slice(&self) -> &[Self::Item];
 }
 pub struct Split<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 pub struct SplitInclusive<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 pub struct SplitInclusiveMut<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 pub struct SplitMut<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 pub struct SplitN<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 pub struct SplitNMut<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 pub struct Windows<T> {}
 pub fn from_mut<T>(_: &mut T) -> &mut [T] {}
 pub fn from_raw_parts<T>(_: *const T, _: usize) -> &[T] {}
 pub fn from_raw_parts_mut<T>(_: *mut T, _: usize) -> &mut [T] {}
 pub fn from_ref<T>(_: &T) -> &[T] {}
 impl crate::clone::Clone for crate::slice::EscapeAscii {}
 impl crate::clone::Clone for crate::slice::GetDisjointMutError {}
 impl crate::cmp::Eq for crate::slice::GetDisjointMutError {}
 impl crate::cmp::PartialEq for crate::slice::GetDisjointMutError {}
 impl crate::error::Error for crate::slice::GetDisjointMutError {}
 impl crate::fmt::Debug for crate::slice::EscapeAscii {}
 impl crate::fmt::Debug for crate::slice::GetDisjointMutError {}
 impl crate::fmt::Display for crate::slice::EscapeAscii {}
 impl crate::fmt::Display for crate::slice::GetDisjointMutError {}
 impl crate::iter::DoubleEndedIterator for crate::slice::EscapeAscii {}
 impl crate::iter::Iterator for crate::slice::EscapeAscii { type Item = u8; }
 impl crate::slice::GetDisjointMutIndex for usize {}
 impl<S: crate::borrow::Borrow<str>> crate::slice::Concat<str> for [S] { type Output = crate::string::String; }
 impl<S: crate::borrow::Borrow<str>> crate::slice::Join<&str> for [S] { type Output = crate::string::String; }
 impl<T, P: crate::clone::Clone> crate::clone::Clone for crate::slice::ChunkBy<T, P> {}
 impl<T, P> crate::clone::Clone for crate::slice::RSplit<T, P> where P: crate::clone::Clone + crate::ops::FnMut(&T) -> bool {}
 impl<T, P> crate::clone::Clone for crate::slice::Split<T, P> where P: crate::clone::Clone + crate::ops::FnMut(&T) -> bool {}
 impl<T, P> crate::clone::Clone for crate::slice::SplitInclusive<T, P> where P: crate::clone::Clone + crate::ops::FnMut(&T) -> bool {}
 impl<T, P> crate::iter::DoubleEndedIterator for crate::slice::ChunkBy<T, P> where P: crate::ops::FnMut(&T, &T) -> bool {}
 impl<T, P> crate::iter::DoubleEndedIterator for crate::slice::ChunkByMut<T, P> where P: crate::ops::FnMut(&T, &T) -> bool {}
 impl<T, P> crate::iter::DoubleEndedIterator for crate::slice::RSplit<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T, P> crate::iter::DoubleEndedIterator for crate::slice::RSplitMut<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T, P> crate::iter::DoubleEndedIterator for crate::slice::Split<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T, P> crate::iter::DoubleEndedIterator for crate::slice::SplitInclusive<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T, P> crate::iter::DoubleEndedIterator for crate::slice::SplitInclusiveMut<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T, P> crate::iter::DoubleEndedIterator for crate::slice::SplitMut<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T, P> crate::iter::Iterator for crate::slice::ChunkBy<T, P> where P: crate::ops::FnMut(&T, &T) -> bool { type Item = &[T]; }
 impl<T, P> crate::iter::Iterator for crate::slice::ChunkByMut<T, P> where P: crate::ops::FnMut(&T, &T) -> bool { type Item = &mut [T]; }
 impl<T, P> crate::iter::Iterator for crate::slice::RSplit<T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &[T]; }
 impl<T, P> crate::iter::Iterator for crate::slice::RSplitMut<T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &mut [T]; }
 impl<T, P> crate::iter::Iterator for crate::slice::RSplitN<T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &[T]; }
 impl<T, P> crate::iter::Iterator for crate::slice::RSplitNMut<T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &mut [T]; }
 impl<T, P> crate::iter::Iterator for crate::slice::Split<T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &[T]; }
 impl<T, P> crate::iter::Iterator for crate::slice::SplitInclusive<T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &[T]; }
 impl<T, P> crate::iter::Iterator for crate::slice::SplitInclusiveMut<T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &mut [T]; }
 impl<T, P> crate::iter::Iterator for crate::slice::SplitMut<T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &mut [T]; }
 impl<T, P> crate::iter::Iterator for crate::slice::SplitN<T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &[T]; }
 impl<T, P> crate::iter::Iterator for crate::slice::SplitNMut<T, P> where P: crate::ops::FnMut(&T) -> bool { type Item = &mut [T]; }
 impl<T, const N: usize> crate::clone::Clone for crate::slice::ArrayWindows<T, N> {}
 impl<T, const N: usize> crate::iter::DoubleEndedIterator for crate::slice::ArrayWindows<T, N> {}
 impl<T, const N: usize> crate::iter::ExactSizeIterator for crate::slice::ArrayWindows<T, N> {}
 impl<T, const N: usize> crate::iter::Iterator for crate::slice::ArrayWindows<T, N> { type Item = &[T; N]; }
 impl<T, const N: usize> crate::slice::SlicePattern for [T; N] { type Item = T; }
 impl<T: crate::clone::Clone, V: crate::borrow::Borrow<[T]>> crate::slice::Concat<T> for [V] { type Output = crate::vec::Vec<T>; }
 impl<T: crate::clone::Clone, V: crate::borrow::Borrow<[T]>> crate::slice::Join<&T> for [V] { type Output = crate::vec::Vec<T>; }
 impl<T: crate::clone::Clone, V: crate::borrow::Borrow<[T]>> crate::slice::Join<&[T]> for [V] { type Output = crate::vec::Vec<T>; }
 impl<T: crate::fmt::Debug, P> crate::fmt::Debug for crate::slice::ChunkBy<T, P> {}
 impl<T: crate::fmt::Debug, P> crate::fmt::Debug for crate::slice::ChunkByMut<T, P> {}
 impl<T: crate::fmt::Debug, P> crate::fmt::Debug for crate::slice::RSplit<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T: crate::fmt::Debug, P> crate::fmt::Debug for crate::slice::RSplitMut<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T: crate::fmt::Debug, P> crate::fmt::Debug for crate::slice::RSplitN<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T: crate::fmt::Debug, P> crate::fmt::Debug for crate::slice::RSplitNMut<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T: crate::fmt::Debug, P> crate::fmt::Debug for crate::slice::Split<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T: crate::fmt::Debug, P> crate::fmt::Debug for crate::slice::SplitInclusive<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T: crate::fmt::Debug, P> crate::fmt::Debug for crate::slice::SplitInclusiveMut<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T: crate::fmt::Debug, P> crate::fmt::Debug for crate::slice::SplitMut<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T: crate::fmt::Debug, P> crate::fmt::Debug for crate::slice::SplitN<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T: crate::fmt::Debug, P> crate::fmt::Debug for crate::slice::SplitNMut<T, P> where P: crate::ops::FnMut(&T) -> bool {}
 impl<T: crate::fmt::Debug, const N: usize> crate::fmt::Debug for crate::slice::ArrayWindows<T, N> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::slice::Chunks<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::slice::ChunksExact<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::slice::ChunksExactMut<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::slice::ChunksMut<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::slice::Iter<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::slice::IterMut<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::slice::RChunks<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::slice::RChunksExact<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::slice::RChunksExactMut<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::slice::RChunksMut<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::slice::Windows<T> {}
 impl<T> crate::clone::Clone for crate::slice::Chunks<T> {}
 impl<T> crate::clone::Clone for crate::slice::ChunksExact<T> {}
 impl<T> crate::clone::Clone for crate::slice::Iter<T> {}
 impl<T> crate::clone::Clone for crate::slice::RChunks<T> {}
 impl<T> crate::clone::Clone for crate::slice::RChunksExact<T> {}
 impl<T> crate::clone::Clone for crate::slice::Windows<T> {}
 impl<T> crate::convert::AsRef<[T]> for crate::slice::Iter<T> {}
 impl<T> crate::convert::AsRef<[T]> for crate::slice::IterMut<T> {}
 impl<T> crate::default::Default for crate::slice::Iter<T> {}
 impl<T> crate::default::Default for crate::slice::IterMut<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::slice::Chunks<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::slice::ChunksExact<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::slice::ChunksExactMut<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::slice::ChunksMut<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::slice::Iter<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::slice::IterMut<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::slice::RChunks<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::slice::RChunksExact<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::slice::RChunksExactMut<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::slice::RChunksMut<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::slice::Windows<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::slice::Chunks<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::slice::ChunksExact<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::slice::ChunksExactMut<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::slice::ChunksMut<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::slice::Iter<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::slice::IterMut<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::slice::RChunks<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::slice::RChunksExact<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::slice::RChunksExactMut<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::slice::RChunksMut<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::slice::Windows<T> {}
 impl<T> crate::iter::Iterator for crate::slice::Chunks<T> { type Item = &[T]; }
 impl<T> crate::iter::Iterator for crate::slice::ChunksExact<T> { type Item = &[T]; }
 impl<T> crate::iter::Iterator for crate::slice::ChunksExactMut<T> { type Item = &mut [T]; }
 impl<T> crate::iter::Iterator for crate::slice::ChunksMut<T> { type Item = &mut [T]; }
 impl<T> crate::iter::Iterator for crate::slice::Iter<T> { type Item = &T; }
 impl<T> crate::iter::Iterator for crate::slice::IterMut<T> { type Item = &mut T; }
 impl<T> crate::iter::Iterator for crate::slice::RChunks<T> { type Item = &[T]; }
 impl<T> crate::iter::Iterator for crate::slice::RChunksExact<T> { type Item = &[T]; }
 impl<T> crate::iter::Iterator for crate::slice::RChunksExactMut<T> { type Item = &mut [T]; }
 impl<T> crate::iter::Iterator for crate::slice::RChunksMut<T> { type Item = &mut [T]; }
 impl<T> crate::iter::Iterator for crate::slice::Windows<T> { type Item = &[T]; }
 impl<T> crate::slice::ChunksExact<T> {
  pub fn remainder(&self) -> &[T] {}
 }
 impl<T> crate::slice::ChunksExactMut<T> {
  pub fn into_remainder(self) -> &mut [T] {}
 }
 impl<T> crate::slice::Iter<T> {
  pub fn as_slice(&self) -> &[T] {}
 }
 impl<T> crate::slice::IterMut<T> {
  pub fn into_slice(self) -> &mut [T] {}
  pub fn as_slice(&self) -> &[T] {}
 }
 impl<T> crate::slice::RChunksExact<T> {
  pub fn remainder(&self) -> &[T] {}
 }
 impl<T> crate::slice::RChunksExactMut<T> {
  pub fn into_remainder(self) -> &mut [T] {}
 }
 impl<T> crate::slice::SliceIndex<[T]> for usize { type Output = T; }
 impl<T> crate::slice::SlicePattern for [T] { type Item = T; }
}
pub mod str {
 pub struct Bytes {}
 pub struct CharIndices {}
 pub struct Chars {}
 pub struct EncodeUtf16 {}
 pub struct EscapeDebug {}
 pub struct EscapeDefault {}
 pub struct EscapeUnicode {}
 pub trait FromStr: crate::marker::Sized {
  type Err;
  fn from_str(_: &str) -> crate::result::Result<Self, Self::Err>;
 }
 pub struct Lines {}
 pub struct LinesAny {}
 pub struct MatchIndices<P: crate::str::pattern::Pattern> {}
 pub struct Matches<P: crate::str::pattern::Pattern> {}
 pub struct ParseBoolError;
 pub struct RMatchIndices<P: crate::str::pattern::Pattern> {}
 pub struct RMatches<P: crate::str::pattern::Pattern> {}
 pub struct RSplit<P: crate::str::pattern::Pattern> {}
 pub struct RSplitN<P: crate::str::pattern::Pattern> {}
 pub struct RSplitTerminator<P: crate::str::pattern::Pattern> {}
 pub struct Split<P: crate::str::pattern::Pattern> {}
 pub struct SplitAsciiWhitespace {}
 pub struct SplitInclusive<P: crate::str::pattern::Pattern> {}
 pub struct SplitN<P: crate::str::pattern::Pattern> {}
 pub struct SplitTerminator<P: crate::str::pattern::Pattern> {}
 pub struct SplitWhitespace {}
 pub struct Utf8Chunk {}
 pub struct Utf8Chunks {}
 pub struct Utf8Error {}
 pub fn from_boxed_utf8_unchecked(_: crate::boxed::Box<[u8]>) -> crate::boxed::Box<str> {}
 pub fn from_utf8(_: &[u8]) -> crate::result::Result<&str, crate::str::Utf8Error> {}
 pub fn from_utf8_mut(_: &mut [u8]) -> crate::result::Result<&mut str, crate::str::Utf8Error> {}
 pub fn from_utf8_unchecked(_: &[u8]) -> &str {}
 pub fn from_utf8_unchecked_mut(_: &mut [u8]) -> &mut str {}
 impl crate::clone::Clone for crate::str::Bytes {}
 impl crate::clone::Clone for crate::str::CharIndices {}
 impl crate::clone::Clone for crate::str::Chars {}
 impl crate::clone::Clone for crate::str::EncodeUtf16 {}
 impl crate::clone::Clone for crate::str::EscapeDebug {}
 impl crate::clone::Clone for crate::str::EscapeDefault {}
 impl crate::clone::Clone for crate::str::EscapeUnicode {}
 impl crate::clone::Clone for crate::str::Lines {}
 impl crate::clone::Clone for crate::str::LinesAny {}
 impl crate::clone::Clone for crate::str::ParseBoolError {}
 impl crate::clone::Clone for crate::str::SplitAsciiWhitespace {}
 impl crate::clone::Clone for crate::str::SplitWhitespace {}
 impl crate::clone::Clone for crate::str::Utf8Chunk {}
 impl crate::clone::Clone for crate::str::Utf8Chunks {}
 impl crate::clone::Clone for crate::str::Utf8Error {}
 impl crate::cmp::Eq for crate::str::ParseBoolError {}
 impl crate::cmp::Eq for crate::str::Utf8Chunk {}
 impl crate::cmp::Eq for crate::str::Utf8Error {}
 impl crate::cmp::PartialEq for crate::str::ParseBoolError {}
 impl crate::cmp::PartialEq for crate::str::Utf8Chunk {}
 impl crate::cmp::PartialEq for crate::str::Utf8Error {}
 impl crate::error::Error for crate::str::ParseBoolError {}
 impl crate::error::Error for crate::str::Utf8Error {}
 impl crate::fmt::Debug for crate::str::Bytes {}
 impl crate::fmt::Debug for crate::str::CharIndices {}
 impl crate::fmt::Debug for crate::str::Chars {}
 impl crate::fmt::Debug for crate::str::EncodeUtf16 {}
 impl crate::fmt::Debug for crate::str::EscapeDebug {}
 impl crate::fmt::Debug for crate::str::EscapeDefault {}
 impl crate::fmt::Debug for crate::str::EscapeUnicode {}
 impl crate::fmt::Debug for crate::str::Lines {}
 impl crate::fmt::Debug for crate::str::LinesAny {}
 impl crate::fmt::Debug for crate::str::ParseBoolError {}
 impl crate::fmt::Debug for crate::str::SplitAsciiWhitespace {}
 impl crate::fmt::Debug for crate::str::SplitWhitespace {}
 impl crate::fmt::Debug for crate::str::Utf8Chunk {}
 impl crate::fmt::Debug for crate::str::Utf8Chunks {}
 impl crate::fmt::Debug for crate::str::Utf8Error {}
 impl crate::fmt::Display for crate::str::EscapeDebug {}
 impl crate::fmt::Display for crate::str::EscapeDefault {}
 impl crate::fmt::Display for crate::str::EscapeUnicode {}
 impl crate::fmt::Display for crate::str::ParseBoolError {}
 impl crate::fmt::Display for crate::str::Utf8Error {}
 impl crate::iter::DoubleEndedIterator for crate::str::Bytes {}
 impl crate::iter::DoubleEndedIterator for crate::str::CharIndices {}
 impl crate::iter::DoubleEndedIterator for crate::str::Chars {}
 impl crate::iter::DoubleEndedIterator for crate::str::Lines {}
 impl crate::iter::DoubleEndedIterator for crate::str::LinesAny {}
 impl crate::iter::DoubleEndedIterator for crate::str::SplitAsciiWhitespace {}
 impl crate::iter::DoubleEndedIterator for crate::str::SplitWhitespace {}
 impl crate::iter::ExactSizeIterator for crate::str::Bytes {}
 impl crate::iter::Iterator for crate::str::Bytes { type Item = u8; }
 impl crate::iter::Iterator for crate::str::CharIndices { type Item = (usize, char); }
 impl crate::iter::Iterator for crate::str::Chars { type Item = char; }
 impl crate::iter::Iterator for crate::str::EncodeUtf16 { type Item = u16; }
 impl crate::iter::Iterator for crate::str::EscapeDebug { type Item = char; }
 impl crate::iter::Iterator for crate::str::EscapeDefault { type Item = char; }
 impl crate::iter::Iterator for crate::str::EscapeUnicode { type Item = char; }
 impl crate::iter::Iterator for crate::str::Lines { type Item = &str; }
 impl crate::iter::Iterator for crate::str::LinesAny { type Item = &str; }
 impl crate::iter::Iterator for crate::str::SplitAsciiWhitespace { type Item = &str; }
 impl crate::iter::Iterator for crate::str::SplitWhitespace { type Item = &str; }
 impl crate::iter::Iterator for crate::str::Utf8Chunks { type Item = crate::str::Utf8Chunk; }
 impl crate::marker::Copy for crate::str::Utf8Error {}
 impl crate::str::CharIndices {
  pub fn as_str(&self) -> &str {}
  pub fn offset(&self) -> usize {}
 }
 impl crate::str::Chars {
  pub fn as_str(&self) -> &str {}
 }
 impl crate::str::FromStr for bool { type Err = crate::str::ParseBoolError; }
 impl crate::str::FromStr for char { type Err = crate::char::ParseCharError; }
 impl crate::str::FromStr for f32 { type Err = crate::num::ParseFloatError; }
 impl crate::str::FromStr for f64 { type Err = crate::num::ParseFloatError; }
 impl crate::str::FromStr for i128 { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for i16 { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for i32 { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for i64 { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for i8 { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for isize { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for u128 { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for u16 { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for u32 { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for u64 { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for u8 { type Err = crate::num::ParseIntError; }
 impl crate::str::FromStr for usize { type Err = crate::num::ParseIntError; }
 impl crate::str::Utf8Chunk {
  pub fn valid(&self) -> &str {}
  pub fn invalid(&self) -> &[u8] {}
 }
 impl crate::str::Utf8Error {
  pub fn valid_up_to(&self) -> usize {}
  pub fn error_len(&self) -> crate::option::Option<usize> {}
 }
 impl<P: crate::str::pattern::Pattern<Searcher: crate::clone::Clone>> crate::clone::Clone for crate::str::SplitInclusive<P> {}
 impl<P: crate::str::pattern::Pattern<Searcher: crate::fmt::Debug>> crate::fmt::Debug for crate::str::SplitInclusive<P> {}
 impl<P: crate::str::pattern::Pattern<Searcher: crate::str::pattern::DoubleEndedSearcher>> crate::iter::DoubleEndedIterator for crate::str::SplitInclusive<P> {}
 impl<P: crate::str::pattern::Pattern> crate::iter::Iterator for crate::str::MatchIndices<P> { type Item = (usize, &str); }
 impl<P: crate::str::pattern::Pattern> crate::iter::Iterator for crate::str::Matches<P> { type Item = &str; }
 impl<P: crate::str::pattern::Pattern> crate::iter::Iterator for crate::str::Split<P> { type Item = &str; }
 impl<P: crate::str::pattern::Pattern> crate::iter::Iterator for crate::str::SplitInclusive<P> { type Item = &str; }
 impl<P: crate::str::pattern::Pattern> crate::iter::Iterator for crate::str::SplitN<P> { type Item = &str; }
 impl<P: crate::str::pattern::Pattern> crate::iter::Iterator for crate::str::SplitTerminator<P> { type Item = &str; }
 impl<P> crate::clone::Clone for crate::str::MatchIndices<P> where P: crate::str::pattern::Pattern<Searcher: crate::clone::Clone> {}
 impl<P> crate::clone::Clone for crate::str::Matches<P> where P: crate::str::pattern::Pattern<Searcher: crate::clone::Clone> {}
 impl<P> crate::clone::Clone for crate::str::RMatchIndices<P> where P: crate::str::pattern::Pattern<Searcher: crate::clone::Clone> {}
 impl<P> crate::clone::Clone for crate::str::RMatches<P> where P: crate::str::pattern::Pattern<Searcher: crate::clone::Clone> {}
 impl<P> crate::clone::Clone for crate::str::RSplit<P> where P: crate::str::pattern::Pattern<Searcher: crate::clone::Clone> {}
 impl<P> crate::clone::Clone for crate::str::RSplitN<P> where P: crate::str::pattern::Pattern<Searcher: crate::clone::Clone> {}
 impl<P> crate::clone::Clone for crate::str::RSplitTerminator<P> where P: crate::str::pattern::Pattern<Searcher: crate::clone::Clone> {}
 impl<P> crate::clone::Clone for crate::str::Split<P> where P: crate::str::pattern::Pattern<Searcher: crate::clone::Clone> {}
 impl<P> crate::clone::Clone for crate::str::SplitN<P> where P: crate::str::pattern::Pattern<Searcher: crate::clone::Clone> {}
 impl<P> crate::clone::Clone for crate::str::SplitTerminator<P> where P: crate::str::pattern::Pattern<Searcher: crate::clone::Clone> {}
 impl<P> crate::fmt::Debug for crate::str::MatchIndices<P> where P: crate::str::pattern::Pattern<Searcher: crate::fmt::Debug> {}
 impl<P> crate::fmt::Debug for crate::str::Matches<P> where P: crate::str::pattern::Pattern<Searcher: crate::fmt::Debug> {}
 impl<P> crate::fmt::Debug for crate::str::RMatchIndices<P> where P: crate::str::pattern::Pattern<Searcher: crate::fmt::Debug> {}
 impl<P> crate::fmt::Debug for crate::str::RMatches<P> where P: crate::str::pattern::Pattern<Searcher: crate::fmt::Debug> {}
 impl<P> crate::fmt::Debug for crate::str::RSplit<P> where P: crate::str::pattern::Pattern<Searcher: crate::fmt::Debug> {}
 impl<P> crate::fmt::Debug for crate::str::RSplitN<P> where P: crate::str::pattern::Pattern<Searcher: crate::fmt::Debug> {}
 impl<P> crate::fmt::Debug for crate::str::RSplitTerminator<P> where P: crate::str::pattern::Pattern<Searcher: crate::fmt::Debug> {}
 impl<P> crate::fmt::Debug for crate::str::Split<P> where P: crate::str::pattern::Pattern<Searcher: crate::fmt::Debug> {}
 impl<P> crate::fmt::Debug for crate::str::SplitN<P> where P: crate::str::pattern::Pattern<Searcher: crate::fmt::Debug> {}
 impl<P> crate::fmt::Debug for crate::str::SplitTerminator<P> where P: crate::str::pattern::Pattern<Searcher: crate::fmt::Debug> {}
 impl<P> crate::iter::DoubleEndedIterator for crate::str::MatchIndices<P> where P: crate::str::pattern::Pattern<Searcher: crate::str::pattern::DoubleEndedSearcher> {}
 impl<P> crate::iter::DoubleEndedIterator for crate::str::Matches<P> where P: crate::str::pattern::Pattern<Searcher: crate::str::pattern::DoubleEndedSearcher> {}
 impl<P> crate::iter::DoubleEndedIterator for crate::str::RMatchIndices<P> where P: crate::str::pattern::Pattern<Searcher: crate::str::pattern::DoubleEndedSearcher> {}
 impl<P> crate::iter::DoubleEndedIterator for crate::str::RMatches<P> where P: crate::str::pattern::Pattern<Searcher: crate::str::pattern::DoubleEndedSearcher> {}
 impl<P> crate::iter::DoubleEndedIterator for crate::str::RSplit<P> where P: crate::str::pattern::Pattern<Searcher: crate::str::pattern::DoubleEndedSearcher> {}
 impl<P> crate::iter::DoubleEndedIterator for crate::str::RSplitTerminator<P> where P: crate::str::pattern::Pattern<Searcher: crate::str::pattern::DoubleEndedSearcher> {}
 impl<P> crate::iter::DoubleEndedIterator for crate::str::Split<P> where P: crate::str::pattern::Pattern<Searcher: crate::str::pattern::DoubleEndedSearcher> {}
 impl<P> crate::iter::DoubleEndedIterator for crate::str::SplitTerminator<P> where P: crate::str::pattern::Pattern<Searcher: crate::str::pattern::DoubleEndedSearcher> {}
 impl<P> crate::iter::Iterator for crate::str::RMatchIndices<P> where P: crate::str::pattern::Pattern<Searcher: crate::str::pattern::ReverseSearcher> { type Item = (usize, &str); }
 impl<P> crate::iter::Iterator for crate::str::RMatches<P> where P: crate::str::pattern::Pattern<Searcher: crate::str::pattern::ReverseSearcher> { type Item = &str; }
 impl<P> crate::iter::Iterator for crate::str::RSplit<P> where P: crate::str::pattern::Pattern<Searcher: crate::str::pattern::ReverseSearcher> { type Item = &str; }
 impl<P> crate::iter::Iterator for crate::str::RSplitN<P> where P: crate::str::pattern::Pattern<Searcher: crate::str::pattern::ReverseSearcher> { type Item = &str; }
 impl<P> crate::iter::Iterator for crate::str::RSplitTerminator<P> where P: crate::str::pattern::Pattern<Searcher: crate::str::pattern::ReverseSearcher> { type Item = &str; }
 #[unstable]
 pub mod pattern {
  #[unstable]
  pub struct CharArrayRefSearcher<const N: usize> {}
  #[unstable]
  pub struct CharArraySearcher<const N: usize> {}
  #[unstable]
  pub struct CharPredicateSearcher<F> where F: crate::ops::FnMut(char) -> bool {}
  #[unstable]
  pub struct CharSearcher {}
  #[unstable]
  pub struct CharSliceSearcher {}
  #[unstable]
  pub trait DoubleEndedSearcher: crate::str::pattern::ReverseSearcher {}
  #[unstable]
  pub trait Pattern: crate::marker::Sized {
   type Searcher: crate::str::pattern::Searcher;
   fn into_searcher(self, _: &str) -> Self::Searcher;
   fn is_contained_in(self, _: &str) -> bool {}
   fn is_prefix_of(self, _: &str) -> bool {}
   fn is_suffix_of(self, _: &str) -> bool where Self::Searcher: crate::str::pattern::ReverseSearcher {}
   fn strip_prefix_of(self, _: &str) -> crate::option::Option<&str> {}
   fn strip_suffix_of(self, _: &str) -> crate::option::Option<&str> where Self::Searcher: crate::str::pattern::ReverseSearcher {}
   fn as_utf8_pattern(&self) -> crate::option::Option<crate::str::pattern::Utf8Pattern> {}
  }
  #[unstable]
  pub trait ReverseSearcher: crate::str::pattern::Searcher {
   fn next_back(&mut self) -> crate::str::pattern::SearchStep;
   fn next_match_back(&mut self) -> crate::option::Option<(usize, usize)> {}
   fn next_reject_back(&mut self) -> crate::option::Option<(usize, usize)> {}
  }
  #[unstable]
  pub enum SearchStep { Match(usize, usize), Reject(usize, usize), Done }
  #[unstable]
  pub trait Searcher {
   fn haystack(&self) -> &str;
   fn next(&mut self) -> crate::str::pattern::SearchStep;
   fn next_match(&mut self) -> crate::option::Option<(usize, usize)> {}
   fn next_reject(&mut self) -> crate::option::Option<(usize, usize)> {}
  }
  #[unstable]
  pub struct StrSearcher {}
  #[unstable]
  pub enum Utf8Pattern { StringPattern(&[u8]), CharPattern(char) }
  impl crate::clone::Clone for crate::str::pattern::CharSearcher {}
  impl crate::clone::Clone for crate::str::pattern::CharSliceSearcher {}
  impl crate::clone::Clone for crate::str::pattern::SearchStep {}
  impl crate::clone::Clone for crate::str::pattern::StrSearcher {}
  impl crate::clone::Clone for crate::str::pattern::Utf8Pattern {}
  impl crate::cmp::Eq for crate::str::pattern::SearchStep {}
  impl crate::cmp::Eq for crate::str::pattern::Utf8Pattern {}
  impl crate::cmp::PartialEq for crate::str::pattern::SearchStep {}
  impl crate::cmp::PartialEq for crate::str::pattern::Utf8Pattern {}
  impl crate::fmt::Debug for crate::str::pattern::CharSearcher {}
  impl crate::fmt::Debug for crate::str::pattern::CharSliceSearcher {}
  impl crate::fmt::Debug for crate::str::pattern::SearchStep {}
  impl crate::fmt::Debug for crate::str::pattern::StrSearcher {}
  impl crate::fmt::Debug for crate::str::pattern::Utf8Pattern {}
  impl crate::marker::Copy for crate::str::pattern::SearchStep {}
  impl crate::marker::Copy for crate::str::pattern::Utf8Pattern {}
  impl crate::str::pattern::DoubleEndedSearcher for crate::str::pattern::CharSearcher {}
  impl crate::str::pattern::DoubleEndedSearcher for crate::str::pattern::CharSliceSearcher {}
  impl crate::str::pattern::Pattern for &&str { type Searcher = crate::str::pattern::StrSearcher; }
  impl crate::str::pattern::Pattern for &[char] { type Searcher = crate::str::pattern::CharSliceSearcher; }
  impl crate::str::pattern::Pattern for &str { type Searcher = crate::str::pattern::StrSearcher; }
  impl crate::str::pattern::Pattern for char { type Searcher = crate::str::pattern::CharSearcher; }
  impl crate::str::pattern::ReverseSearcher for crate::str::pattern::CharSearcher {}
  impl crate::str::pattern::ReverseSearcher for crate::str::pattern::CharSliceSearcher {}
  impl crate::str::pattern::ReverseSearcher for crate::str::pattern::StrSearcher {}
  impl crate::str::pattern::Searcher for crate::str::pattern::CharSearcher {}
  impl crate::str::pattern::Searcher for crate::str::pattern::CharSliceSearcher {}
  impl crate::str::pattern::Searcher for crate::str::pattern::StrSearcher {}
  impl<F: crate::clone::Clone> crate::clone::Clone for crate::str::pattern::CharPredicateSearcher<F> where F: crate::ops::FnMut(char) -> bool {}
  impl<F> crate::fmt::Debug for crate::str::pattern::CharPredicateSearcher<F> where F: crate::ops::FnMut(char) -> bool {}
  impl<F> crate::str::pattern::DoubleEndedSearcher for crate::str::pattern::CharPredicateSearcher<F> where F: crate::ops::FnMut(char) -> bool {}
  impl<F> crate::str::pattern::Pattern for F where F: crate::ops::FnMut(char) -> bool { type Searcher = crate::str::pattern::CharPredicateSearcher<F>; }
  impl<F> crate::str::pattern::ReverseSearcher for crate::str::pattern::CharPredicateSearcher<F> where F: crate::ops::FnMut(char) -> bool {}
  impl<F> crate::str::pattern::Searcher for crate::str::pattern::CharPredicateSearcher<F> where F: crate::ops::FnMut(char) -> bool {}
  impl<const N: usize> crate::clone::Clone for crate::str::pattern::CharArrayRefSearcher<N> {}
  impl<const N: usize> crate::clone::Clone for crate::str::pattern::CharArraySearcher<N> {}
  impl<const N: usize> crate::fmt::Debug for crate::str::pattern::CharArrayRefSearcher<N> {}
  impl<const N: usize> crate::fmt::Debug for crate::str::pattern::CharArraySearcher<N> {}
  impl<const N: usize> crate::str::pattern::DoubleEndedSearcher for crate::str::pattern::CharArrayRefSearcher<N> {}
  impl<const N: usize> crate::str::pattern::DoubleEndedSearcher for crate::str::pattern::CharArraySearcher<N> {}
  impl<const N: usize> crate::str::pattern::Pattern for &[char; N] { type Searcher = crate::str::pattern::CharArrayRefSearcher<N>; }
  impl<const N: usize> crate::str::pattern::Pattern for [char; N] { type Searcher = crate::str::pattern::CharArraySearcher<N>; }
  impl<const N: usize> crate::str::pattern::ReverseSearcher for crate::str::pattern::CharArrayRefSearcher<N> {}
  impl<const N: usize> crate::str::pattern::ReverseSearcher for crate::str::pattern::CharArraySearcher<N> {}
  impl<const N: usize> crate::str::pattern::Searcher for crate::str::pattern::CharArrayRefSearcher<N> {}
  impl<const N: usize> crate::str::pattern::Searcher for crate::str::pattern::CharArraySearcher<N> {}
 }
}
pub mod string {
 pub struct Drain {}
 pub struct FromUtf16Error {}
 pub struct FromUtf8Error {}
 pub type ParseError = crate::convert::Infallible;
 pub struct String {}
 pub trait ToString {
  fn to_string(&self) -> crate::string::String;
 }
 impl crate::borrow::Borrow<str> for crate::string::String {}
 impl crate::borrow::BorrowMut<str> for crate::string::String {}
 impl crate::clone::Clone for crate::string::FromUtf8Error {}
 impl crate::clone::Clone for crate::string::String {}
 impl crate::cmp::Eq for crate::string::FromUtf8Error {}
 impl crate::cmp::Eq for crate::string::String {}
 impl crate::cmp::Ord for crate::string::String {}
 impl crate::cmp::PartialEq for crate::string::FromUtf8Error {}
 impl crate::cmp::PartialEq for crate::string::String {}
 impl crate::cmp::PartialEq<&str> for crate::string::String {}
 impl crate::cmp::PartialEq<crate::borrow::Cow<str>> for crate::string::String {}
 impl crate::cmp::PartialEq<crate::path::Path> for crate::string::String {}
 impl crate::cmp::PartialEq<crate::path::PathBuf> for crate::string::String {}
 impl crate::cmp::PartialEq<str> for crate::string::String {}
 impl crate::cmp::PartialOrd for crate::string::String {}
 impl crate::convert::AsMut<str> for crate::string::String {}
 impl crate::convert::AsRef<[u8]> for crate::string::Drain {}
 impl crate::convert::AsRef<[u8]> for crate::string::String {}
 impl crate::convert::AsRef<crate::ffi::OsStr> for crate::string::String {}
 impl crate::convert::AsRef<crate::path::Path> for crate::string::String {}
 impl crate::convert::AsRef<str> for crate::string::Drain {}
 impl crate::convert::AsRef<str> for crate::string::String {}
 impl crate::convert::From<&crate::string::String> for crate::string::String {}
 impl crate::convert::From<&mut str> for crate::string::String {}
 impl crate::convert::From<&str> for crate::string::String {}
 impl crate::convert::From<char> for crate::string::String {}
 impl crate::convert::From<crate::borrow::Cow<str>> for crate::string::String {}
 impl crate::convert::From<crate::boxed::Box<str>> for crate::string::String {}
 impl crate::convert::TryFrom<crate::ffi::CString> for crate::string::String { type Error = crate::ffi::IntoStringError; }
 impl crate::convert::TryFrom<crate::vec::Vec<u8>> for crate::string::String { type Error = crate::string::FromUtf8Error; }
 impl crate::default::Default for crate::string::String {}
 impl crate::error::Error for crate::string::FromUtf16Error {}
 impl crate::error::Error for crate::string::FromUtf8Error {}
 impl crate::fmt::Debug for crate::string::Drain {}
 impl crate::fmt::Debug for crate::string::FromUtf16Error {}
 impl crate::fmt::Debug for crate::string::FromUtf8Error {}
 impl crate::fmt::Debug for crate::string::String {}
 impl crate::fmt::Display for crate::string::FromUtf16Error {}
 impl crate::fmt::Display for crate::string::FromUtf8Error {}
 impl crate::fmt::Display for crate::string::String {}
 impl crate::fmt::Write for crate::string::String {}
 impl crate::hash::Hash for crate::string::String {}
 impl crate::iter::DoubleEndedIterator for crate::string::Drain {}
 impl crate::iter::Extend<&char> for crate::string::String {}
 impl crate::iter::Extend<&str> for crate::string::String {}
 impl crate::iter::Extend<char> for crate::string::String {}
 impl crate::iter::Extend<crate::borrow::Cow<str>> for crate::string::String {}
 impl crate::iter::Extend<crate::boxed::Box<str>> for crate::string::String {}
 impl crate::iter::Extend<crate::string::String> for crate::string::String {}
 impl crate::iter::FromIterator<&char> for crate::string::String {}
 impl crate::iter::FromIterator<&str> for crate::string::String {}
 impl crate::iter::FromIterator<char> for crate::string::String {}
 impl crate::iter::FromIterator<crate::borrow::Cow<str>> for crate::string::String {}
 impl crate::iter::FromIterator<crate::boxed::Box<str>> for crate::string::String {}
 impl crate::iter::FromIterator<crate::string::String> for crate::string::String {}
 impl crate::iter::Iterator for crate::string::Drain { type Item = char; }
 impl crate::net::ToSocketAddrs for (crate::string::String, u16) { type Iter = crate::vec::IntoIter<crate::net::SocketAddr>; }
 impl crate::net::ToSocketAddrs for crate::string::String { type Iter = crate::vec::IntoIter<crate::net::SocketAddr>; }
 impl crate::ops::Add<&str> for crate::string::String { type Output = crate::string::String; }
 impl crate::ops::AddAssign<&str> for crate::string::String {}
 impl crate::ops::Deref for crate::string::String { type Target = str; }
 impl crate::ops::DerefMut for crate::string::String {}
 impl crate::ops::Drop for crate::string::Drain {}
 impl crate::str::FromStr for crate::string::String { type Err = crate::convert::Infallible; }
 impl crate::str::pattern::Pattern for &crate::string::String { type Searcher = <&str as crate::str::pattern::Pattern>::Searcher; }
 impl crate::string::Drain {
  pub fn as_str(&self) -> &str {}
 }
 impl crate::string::FromUtf8Error {
  pub fn as_bytes(&self) -> &[u8] {}
  pub fn into_bytes(self) -> crate::vec::Vec<u8> {}
  pub fn utf8_error(&self) -> crate::str::Utf8Error {}
 }
 impl crate::string::String {
  pub fn new() -> crate::string::String {}
  pub fn with_capacity(_: usize) -> crate::string::String {}
  pub fn from_utf8(_: crate::vec::Vec<u8>) -> crate::result::Result<crate::string::String, crate::string::FromUtf8Error> {}
  pub fn from_utf8_lossy(_: &[u8]) -> crate::borrow::Cow<str> {}
  pub fn from_utf16(_: &[u16]) -> crate::result::Result<crate::string::String, crate::string::FromUtf16Error> {}
  pub fn from_utf16_lossy(_: &[u16]) -> crate::string::String {}
  pub fn into_raw_parts(self) -> (*mut u8, usize, usize) {}
  pub fn from_raw_parts(_: *mut u8, _: usize, _: usize) -> crate::string::String {}
  pub fn from_utf8_unchecked(_: crate::vec::Vec<u8>) -> crate::string::String {}
  pub fn into_bytes(self) -> crate::vec::Vec<u8> {}
  pub fn as_str(&self) -> &str {}
  pub fn as_mut_str(&mut self) -> &mut str {}
  pub fn push_str(&mut self, _: &str) {}
  pub fn extend_from_within<R>(&mut self, _: R) where R: crate::ops::RangeBounds<usize> {}
  pub fn capacity(&self) -> usize {}
  pub fn reserve(&mut self, _: usize) {}
  pub fn reserve_exact(&mut self, _: usize) {}
  pub fn try_reserve(&mut self, _: usize) -> crate::result::Result<(), crate::collections::TryReserveError> {}
  pub fn try_reserve_exact(&mut self, _: usize) -> crate::result::Result<(), crate::collections::TryReserveError> {}
  pub fn shrink_to_fit(&mut self) {}
  pub fn shrink_to(&mut self, _: usize) {}
  pub fn push(&mut self, _: char) {}
  pub fn as_bytes(&self) -> &[u8] {}
  pub fn truncate(&mut self, _: usize) {}
  pub fn pop(&mut self) -> crate::option::Option<char> {}
  pub fn remove(&mut self, _: usize) -> char {}
  pub fn retain<F>(&mut self, _: F) where F: crate::ops::FnMut(char) -> bool {}
  pub fn insert(&mut self, _: usize, _: char) {}
  pub fn insert_str(&mut self, _: usize, _: &str) {}
  pub fn as_mut_vec(&mut self) -> &mut crate::vec::Vec<u8> {}
  pub fn len(&self) -> usize {}
  pub fn is_empty(&self) -> bool {}
  pub fn split_off(&mut self, _: usize) -> crate::string::String {}
  pub fn clear(&mut self) {}
  pub fn drain<R>(&mut self, _: R) -> crate::string::Drain where R: crate::ops::RangeBounds<usize> {}
  pub fn replace_range<R>(&mut self, _: R, _: &str) where R: crate::ops::RangeBounds<usize> {}
  pub fn into_boxed_str(self) -> crate::boxed::Box<str> {}
  pub fn leak(self) -> &mut str {}
 }
 impl<I> crate::ops::Index<I> for crate::string::String where I: crate::slice::SliceIndex<str> { type Output = I::Output; }
 impl<I> crate::ops::IndexMut<I> for crate::string::String where I: crate::slice::SliceIndex<str> {}
 impl<T: crate::fmt::Display + ?crate::marker::Sized> crate::string::ToString for T {}
}
pub mod sync {
 pub struct Arc<T: ?crate::marker::Sized> {}
 pub struct Barrier {}
 pub struct BarrierWaitResult {}
 pub struct Condvar {}
 pub struct LazyLock<T, F = fn() -> T> {}
 pub type LockResult<T> = crate::result::Result<T, crate::sync::PoisonError<T>>;
 pub struct Mutex<T: ?crate::marker::Sized> {}
 pub struct MutexGuard<T: ?crate::marker::Sized> {}
 pub const ONCE_INIT: crate::sync::Once = _;
 pub struct Once {}
 pub struct OnceLock<T> {}
 pub struct OnceState {}
 pub struct PoisonError<T> {}
 pub struct RwLock<T: ?crate::marker::Sized> {}
 pub struct RwLockReadGuard<T: ?crate::marker::Sized> {}
 pub struct RwLockWriteGuard<T: ?crate::marker::Sized> {}
 pub enum TryLockError<T> { Poisoned(crate::sync::PoisonError<T>), WouldBlock }
 pub type TryLockResult<Guard> = crate::result::Result<Guard, crate::sync::TryLockError<Guard>>;
 pub struct WaitTimeoutResult {}
 pub struct Weak<T: ?crate::marker::Sized> {}
 impl crate::clone::Clone for crate::sync::WaitTimeoutResult {}
 impl crate::cmp::Eq for crate::sync::WaitTimeoutResult {}
 impl crate::cmp::PartialEq for crate::sync::WaitTimeoutResult {}
 impl crate::convert::From<&crate::ffi::CStr> for crate::sync::Arc<crate::ffi::CStr> {}
 impl crate::convert::From<&crate::ffi::OsStr> for crate::sync::Arc<crate::ffi::OsStr> {}
 impl crate::convert::From<&crate::path::Path> for crate::sync::Arc<crate::path::Path> {}
 impl crate::convert::From<&mut crate::ffi::CStr> for crate::sync::Arc<crate::ffi::CStr> {}
 impl crate::convert::From<&mut crate::ffi::OsStr> for crate::sync::Arc<crate::ffi::OsStr> {}
 impl crate::convert::From<&mut crate::path::Path> for crate::sync::Arc<crate::path::Path> {}
 impl crate::convert::From<&mut str> for crate::sync::Arc<str> {}
 impl crate::convert::From<&str> for crate::sync::Arc<str> {}
 impl crate::convert::From<crate::ffi::CString> for crate::sync::Arc<crate::ffi::CStr> {}
 impl crate::convert::From<crate::ffi::OsString> for crate::sync::Arc<crate::ffi::OsStr> {}
 impl crate::convert::From<crate::path::PathBuf> for crate::sync::Arc<crate::path::Path> {}
 impl crate::convert::From<crate::string::String> for crate::sync::Arc<str> {}
 impl crate::convert::From<crate::sync::Arc<str>> for crate::sync::Arc<[u8]> {}
 impl crate::default::Default for crate::sync::Arc<crate::ffi::CStr> {}
 impl crate::default::Default for crate::sync::Arc<str> {}
 impl crate::default::Default for crate::sync::Condvar {}
 impl crate::fmt::Debug for crate::sync::Barrier {}
 impl crate::fmt::Debug for crate::sync::BarrierWaitResult {}
 impl crate::fmt::Debug for crate::sync::Condvar {}
 impl crate::fmt::Debug for crate::sync::Once {}
 impl crate::fmt::Debug for crate::sync::OnceState {}
 impl crate::fmt::Debug for crate::sync::WaitTimeoutResult {}
 impl crate::io::Read for crate::sync::Arc<crate::fs::File> {}
 impl crate::io::Seek for crate::sync::Arc<crate::fs::File> {}
 impl crate::io::Write for crate::sync::Arc<crate::fs::File> {}
 impl crate::marker::Copy for crate::sync::WaitTimeoutResult {}
 impl crate::sync::Arc<dyn crate::any::Any + crate::marker::Send + crate::marker::Sync> {
  pub fn downcast<T>(self) -> crate::result::Result<crate::sync::Arc<T>, Self> where T: crate::any::Any + crate::marker::Send + crate::marker::Sync {}
 }
 impl crate::sync::Barrier {
  pub fn new(_: usize) -> crate::sync::Barrier {}
  pub fn wait(&self) -> crate::sync::BarrierWaitResult {}
 }
 impl crate::sync::BarrierWaitResult {
  pub fn is_leader(&self) -> bool {}
 }
 impl crate::sync::Condvar {
  pub fn new() -> crate::sync::Condvar {}
  pub fn wait<T>(&self, _: crate::sync::MutexGuard<T>) -> crate::sync::LockResult<crate::sync::MutexGuard<T>> {}
  pub fn wait_while<T, F>(&self, _: crate::sync::MutexGuard<T>, _: F) -> crate::sync::LockResult<crate::sync::MutexGuard<T>> where F: crate::ops::FnMut(&mut T) -> bool {}
  pub fn wait_timeout_ms<T>(&self, _: crate::sync::MutexGuard<T>, _: u32) -> crate::sync::LockResult<(crate::sync::MutexGuard<T>, bool)> {}
  pub fn wait_timeout<T>(&self, _: crate::sync::MutexGuard<T>, _: crate::time::Duration) -> crate::sync::LockResult<(crate::sync::MutexGuard<T>, crate::sync::WaitTimeoutResult)> {}
  pub fn wait_timeout_while<T, F>(&self, _: crate::sync::MutexGuard<T>, _: crate::time::Duration, _: F) -> crate::sync::LockResult<(crate::sync::MutexGuard<T>, crate::sync::WaitTimeoutResult)> where F: crate::ops::FnMut(&mut T) -> bool {}
  pub fn notify_one(&self) {}
  pub fn notify_all(&self) {}
 }
 impl crate::sync::Once {
  pub fn new() -> crate::sync::Once {}
  pub fn call_once<F>(&self, _: F) where F: crate::ops::FnOnce() {}
  pub fn call_once_force<F>(&self, _: F) where F: crate::ops::FnOnce(&crate::sync::OnceState) {}
  pub fn is_completed(&self) -> bool {}
  pub fn wait(&self) {}
  pub fn wait_force(&self) {}
 }
 impl crate::sync::OnceState {
  pub fn is_poisoned(&self) -> bool {}
 }
 impl crate::sync::WaitTimeoutResult {
  pub fn timed_out(&self) -> bool {}
 }
 impl<B> crate::convert::From<crate::borrow::Cow<B>> for crate::sync::Arc<B> where B: crate::borrow::ToOwned + ?crate::marker::Sized, crate::sync::Arc<B>: crate::convert::From<&B> + crate::convert::From<B::Owned> {}
 impl<T, F: crate::ops::FnOnce() -> T> crate::ops::Deref for crate::sync::LazyLock<T, F> { type Target = T; }
 impl<T, F: crate::ops::FnOnce() -> T> crate::ops::DerefMut for crate::sync::LazyLock<T, F> {}
 impl<T, F: crate::ops::FnOnce() -> T> crate::sync::LazyLock<T, F> {
  pub fn new(_: F) -> crate::sync::LazyLock<T, F> {}
  pub fn force_mut(_: &mut crate::sync::LazyLock<T, F>) -> &mut T {}
  pub fn force(_: &crate::sync::LazyLock<T, F>) -> &T {}
 }
 impl<T, F> crate::ops::Drop for crate::sync::LazyLock<T, F> {}
 impl<T, F> crate::sync::LazyLock<T, F> {
  pub fn get_mut(_: &mut crate::sync::LazyLock<T, F>) -> crate::option::Option<&mut T> {}
  pub fn get(_: &crate::sync::LazyLock<T, F>) -> crate::option::Option<&T> {}
 }
 impl<T, const N: usize> crate::convert::From<[T; N]> for crate::sync::Arc<[T]> {}
 impl<T, const N: usize> crate::convert::TryFrom<crate::sync::Arc<[T]>> for crate::sync::Arc<[T; N]> { type Error = crate::sync::Arc<[T]>; }
 impl<T: ?crate::marker::Sized + crate::clone::CloneToUninit> crate::sync::Arc<T> {
  pub fn make_mut(_: &mut Self) -> &mut T {}
 }
 impl<T: ?crate::marker::Sized + crate::cmp::Eq> crate::cmp::Eq for crate::sync::Arc<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::Ord> crate::cmp::Ord for crate::sync::Arc<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::PartialEq> crate::cmp::PartialEq for crate::sync::Arc<T> {}
 impl<T: ?crate::marker::Sized + crate::cmp::PartialOrd> crate::cmp::PartialOrd for crate::sync::Arc<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Debug> crate::fmt::Debug for crate::sync::Arc<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Debug> crate::fmt::Debug for crate::sync::Mutex<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Debug> crate::fmt::Debug for crate::sync::MutexGuard<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Debug> crate::fmt::Debug for crate::sync::RwLock<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Debug> crate::fmt::Debug for crate::sync::RwLockReadGuard<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Debug> crate::fmt::Debug for crate::sync::RwLockWriteGuard<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Display> crate::fmt::Display for crate::sync::Arc<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Display> crate::fmt::Display for crate::sync::MutexGuard<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Display> crate::fmt::Display for crate::sync::RwLockReadGuard<T> {}
 impl<T: ?crate::marker::Sized + crate::fmt::Display> crate::fmt::Display for crate::sync::RwLockWriteGuard<T> {}
 impl<T: ?crate::marker::Sized + crate::hash::Hash> crate::hash::Hash for crate::sync::Arc<T> {}
 impl<T: ?crate::marker::Sized> crate::borrow::Borrow<T> for crate::sync::Arc<T> {}
 impl<T: ?crate::marker::Sized> crate::clone::Clone for crate::sync::Arc<T> {}
 impl<T: ?crate::marker::Sized> crate::clone::Clone for crate::sync::Weak<T> {}
 impl<T: ?crate::marker::Sized> crate::convert::AsRef<T> for crate::sync::Arc<T> {}
 impl<T: ?crate::marker::Sized> crate::convert::From<crate::boxed::Box<T>> for crate::sync::Arc<T> {}
 impl<T: ?crate::marker::Sized> crate::fmt::Debug for crate::sync::Weak<T> {}
 impl<T: ?crate::marker::Sized> crate::fmt::Pointer for crate::sync::Arc<T> {}
 impl<T: ?crate::marker::Sized> crate::ops::Deref for crate::sync::Arc<T> { type Target = T; }
 impl<T: ?crate::marker::Sized> crate::ops::Deref for crate::sync::MutexGuard<T> { type Target = T; }
 impl<T: ?crate::marker::Sized> crate::ops::Deref for crate::sync::RwLockReadGuard<T> { type Target = T; }
 impl<T: ?crate::marker::Sized> crate::ops::Deref for crate::sync::RwLockWriteGuard<T> { type Target = T; }
 impl<T: ?crate::marker::Sized> crate::ops::DerefMut for crate::sync::MutexGuard<T> {}
 impl<T: ?crate::marker::Sized> crate::ops::DerefMut for crate::sync::RwLockWriteGuard<T> {}
 impl<T: ?crate::marker::Sized> crate::ops::Drop for crate::sync::Arc<T> {}
 impl<T: ?crate::marker::Sized> crate::ops::Drop for crate::sync::MutexGuard<T> {}
 impl<T: ?crate::marker::Sized> crate::ops::Drop for crate::sync::RwLockReadGuard<T> {}
 impl<T: ?crate::marker::Sized> crate::ops::Drop for crate::sync::RwLockWriteGuard<T> {}
 impl<T: ?crate::marker::Sized> crate::ops::Drop for crate::sync::Weak<T> {}
 impl<T: ?crate::marker::Sized> crate::sync::Arc<T> {
  pub fn from_raw(_: *const T) -> Self {}
  pub fn into_raw(_: Self) -> *const T {}
  pub fn increment_strong_count(_: *const T) {}
  pub fn decrement_strong_count(_: *const T) {}
  pub fn as_ptr(_: &Self) -> *const T {}
  pub fn downgrade(_: &Self) -> crate::sync::Weak<T> {}
  pub fn weak_count(_: &Self) -> usize {}
  pub fn strong_count(_: &Self) -> usize {}
  pub fn ptr_eq(_: &Self, _: &Self) -> bool {}
  pub fn get_mut(_: &mut Self) -> crate::option::Option<&mut T> {}
 }
 impl<T: ?crate::marker::Sized> crate::sync::Mutex<T> {
  pub fn lock(&self) -> crate::sync::LockResult<crate::sync::MutexGuard<T>> {}
  pub fn try_lock(&self) -> crate::sync::TryLockResult<crate::sync::MutexGuard<T>> {}
  pub fn is_poisoned(&self) -> bool {}
  pub fn clear_poison(&self) {}
  pub fn into_inner(self) -> crate::sync::LockResult<T> where T: crate::marker::Sized {}
  pub fn get_mut(&mut self) -> crate::sync::LockResult<&mut T> {}
 }
 impl<T: ?crate::marker::Sized> crate::sync::RwLock<T> {
  pub fn read(&self) -> crate::sync::LockResult<crate::sync::RwLockReadGuard<T>> {}
  pub fn try_read(&self) -> crate::sync::TryLockResult<crate::sync::RwLockReadGuard<T>> {}
  pub fn write(&self) -> crate::sync::LockResult<crate::sync::RwLockWriteGuard<T>> {}
  pub fn try_write(&self) -> crate::sync::TryLockResult<crate::sync::RwLockWriteGuard<T>> {}
  pub fn is_poisoned(&self) -> bool {}
  pub fn clear_poison(&self) {}
  pub fn into_inner(self) -> crate::sync::LockResult<T> where T: crate::marker::Sized {}
  pub fn get_mut(&mut self) -> crate::sync::LockResult<&mut T> {}
 }
 impl<T: ?crate::marker::Sized> crate::sync::RwLockWriteGuard<T> {
  pub fn downgrade(_: Self) -> crate::sync::RwLockReadGuard<T> {}
 }
 impl<T: ?crate::marker::Sized> crate::sync::Weak<T> {
  pub fn from_raw(_: *const T) -> Self {}
  pub fn into_raw(self) -> *const T {}
  pub fn as_ptr(&self) -> *const T {}
  pub fn upgrade(&self) -> crate::option::Option<crate::sync::Arc<T>> {}
  pub fn strong_count(&self) -> usize {}
  pub fn weak_count(&self) -> usize {}
  pub fn ptr_eq(&self, _: &Self) -> bool {}
 }
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::sync::OnceLock<T> {}
 impl<T: crate::clone::Clone> crate::convert::From<&[T]> for crate::sync::Arc<[T]> {}
 impl<T: crate::clone::Clone> crate::convert::From<&mut [T]> for crate::sync::Arc<[T]> {}
 impl<T: crate::clone::Clone> crate::sync::Arc<T> {
  pub fn unwrap_or_clone(_: Self) -> T {}
 }
 impl<T: crate::cmp::Eq> crate::cmp::Eq for crate::sync::OnceLock<T> {}
 impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::sync::OnceLock<T> {}
 impl<T: crate::default::Default> crate::default::Default for crate::sync::Arc<T> {}
 impl<T: crate::default::Default> crate::default::Default for crate::sync::LazyLock<T> {}
 impl<T: crate::default::Default> crate::default::Default for crate::sync::Mutex<T> {}
 impl<T: crate::default::Default> crate::default::Default for crate::sync::RwLock<T> {}
 impl<T: crate::error::Error + ?crate::marker::Sized> crate::error::Error for crate::sync::Arc<T> {}
 impl<T: crate::fmt::Debug, F> crate::fmt::Debug for crate::sync::LazyLock<T, F> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::sync::OnceLock<T> {}
 impl<T: crate::os::fd::AsFd + ?crate::marker::Sized> crate::os::fd::AsFd for crate::sync::Arc<T> {}
 impl<T: crate::os::fd::AsRawFd> crate::os::fd::AsRawFd for crate::sync::Arc<T> {}
 impl<T: crate::os::windows::io::AsHandle + ?crate::marker::Sized> crate::os::windows::io::AsHandle for crate::sync::Arc<T> {}
 impl<T: crate::os::windows::io::AsSocket> crate::os::windows::io::AsSocket for crate::sync::Arc<T> {}
 impl<T> crate::convert::From<T> for crate::sync::Arc<T> {}
 impl<T> crate::convert::From<T> for crate::sync::Mutex<T> {}
 impl<T> crate::convert::From<T> for crate::sync::OnceLock<T> {}
 impl<T> crate::convert::From<T> for crate::sync::RwLock<T> {}
 impl<T> crate::convert::From<crate::sync::PoisonError<T>> for crate::sync::TryLockError<T> {}
 impl<T> crate::convert::From<crate::vec::Vec<T>> for crate::sync::Arc<[T]> {}
 impl<T> crate::default::Default for crate::sync::Arc<[T]> {}
 impl<T> crate::default::Default for crate::sync::OnceLock<T> {}
 impl<T> crate::default::Default for crate::sync::Weak<T> {}
 impl<T> crate::error::Error for crate::sync::PoisonError<T> {}
 impl<T> crate::error::Error for crate::sync::TryLockError<T> {}
 impl<T> crate::fmt::Debug for crate::sync::PoisonError<T> {}
 impl<T> crate::fmt::Debug for crate::sync::TryLockError<T> {}
 impl<T> crate::fmt::Display for crate::sync::PoisonError<T> {}
 impl<T> crate::fmt::Display for crate::sync::TryLockError<T> {}
 impl<T> crate::iter::FromIterator<T> for crate::sync::Arc<[T]> {}
 impl<T> crate::ops::Drop for crate::sync::OnceLock<T> {}
 impl<T> crate::sync::Arc<T> {
  pub fn new(_: T) -> crate::sync::Arc<T> {}
  pub fn new_cyclic<F>(_: F) -> crate::sync::Arc<T> where F: crate::ops::FnOnce(&crate::sync::Weak<T>) -> T {}
  pub fn new_uninit() -> crate::sync::Arc<crate::mem::MaybeUninit<T>> {}
  pub fn new_zeroed() -> crate::sync::Arc<crate::mem::MaybeUninit<T>> {}
  pub fn pin(_: T) -> crate::pin::Pin<crate::sync::Arc<T>> {}
  pub fn try_unwrap(_: Self) -> crate::result::Result<T, Self> {}
  pub fn into_inner(_: Self) -> crate::option::Option<T> {}
 }
 impl<T> crate::sync::Arc<[T]> {
  pub fn new_uninit_slice(_: usize) -> crate::sync::Arc<[crate::mem::MaybeUninit<T>]> {}
  pub fn new_zeroed_slice(_: usize) -> crate::sync::Arc<[crate::mem::MaybeUninit<T>]> {}
 }
 impl<T> crate::sync::Arc<[crate::mem::MaybeUninit<T>]> {
  pub fn assume_init(self) -> crate::sync::Arc<[T]> {}
 }
 impl<T> crate::sync::Arc<crate::mem::MaybeUninit<T>> {
  pub fn assume_init(self) -> crate::sync::Arc<T> {}
 }
 impl<T> crate::sync::Mutex<T> {
  pub fn new(_: T) -> crate::sync::Mutex<T> {}
 }
 impl<T> crate::sync::OnceLock<T> {
  pub fn new() -> crate::sync::OnceLock<T> {}
  pub fn get(&self) -> crate::option::Option<&T> {}
  pub fn get_mut(&mut self) -> crate::option::Option<&mut T> {}
  pub fn wait(&self) -> &T {}
  pub fn set(&self, _: T) -> crate::result::Result<(), T> {}
  pub fn get_or_init<F>(&self, _: F) -> &T where F: crate::ops::FnOnce() -> T {}
  pub fn into_inner(self) -> crate::option::Option<T> {}
  pub fn take(&mut self) -> crate::option::Option<T> {}
 }
 impl<T> crate::sync::PoisonError<T> {
  pub fn new(_: T) -> crate::sync::PoisonError<T> {}
  pub fn into_inner(self) -> T {}
  pub fn get_ref(&self) -> &T {}
  pub fn get_mut(&mut self) -> &mut T {}
 }
 impl<T> crate::sync::RwLock<T> {
  pub fn new(_: T) -> crate::sync::RwLock<T> {}
 }
 impl<T> crate::sync::Weak<T> {
  pub fn new() -> crate::sync::Weak<T> {}
 }
 pub mod atomic {
  pub const ATOMIC_BOOL_INIT: crate::sync::atomic::AtomicBool = _;
  pub const ATOMIC_ISIZE_INIT: crate::sync::atomic::AtomicIsize = _;
  pub const ATOMIC_USIZE_INIT: crate::sync::atomic::AtomicUsize = _;
  pub struct AtomicBool {}
  pub struct AtomicI16 {}
  pub struct AtomicI32 {}
  pub struct AtomicI64 {}
  pub struct AtomicI8 {}
  pub struct AtomicIsize {}
  pub struct AtomicPtr<T> {}
  pub struct AtomicU16 {}
  pub struct AtomicU32 {}
  pub struct AtomicU64 {}
  pub struct AtomicU8 {}
  pub struct AtomicUsize {}
  pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
  pub fn compiler_fence(_: crate::sync::atomic::Ordering) {}
  pub fn fence(_: crate::sync::atomic::Ordering) {}
  pub fn spin_loop_hint() {}
  impl crate::clone::Clone for crate::sync::atomic::Ordering {}
  impl crate::cmp::Eq for crate::sync::atomic::Ordering {}
  impl crate::cmp::PartialEq for crate::sync::atomic::Ordering {}
  impl crate::convert::From<bool> for crate::sync::atomic::AtomicBool {}
  impl crate::convert::From<i16> for crate::sync::atomic::AtomicI16 {}
  impl crate::convert::From<i32> for crate::sync::atomic::AtomicI32 {}
  impl crate::convert::From<i64> for crate::sync::atomic::AtomicI64 {}
  impl crate::convert::From<i8> for crate::sync::atomic::AtomicI8 {}
  impl crate::convert::From<isize> for crate::sync::atomic::AtomicIsize {}
  impl crate::convert::From<u16> for crate::sync::atomic::AtomicU16 {}
  impl crate::convert::From<u32> for crate::sync::atomic::AtomicU32 {}
  impl crate::convert::From<u64> for crate::sync::atomic::AtomicU64 {}
  impl crate::convert::From<u8> for crate::sync::atomic::AtomicU8 {}
  impl crate::convert::From<usize> for crate::sync::atomic::AtomicUsize {}
  impl crate::default::Default for crate::sync::atomic::AtomicBool {}
  impl crate::default::Default for crate::sync::atomic::AtomicI16 {}
  impl crate::default::Default for crate::sync::atomic::AtomicI32 {}
  impl crate::default::Default for crate::sync::atomic::AtomicI64 {}
  impl crate::default::Default for crate::sync::atomic::AtomicI8 {}
  impl crate::default::Default for crate::sync::atomic::AtomicIsize {}
  impl crate::default::Default for crate::sync::atomic::AtomicU16 {}
  impl crate::default::Default for crate::sync::atomic::AtomicU32 {}
  impl crate::default::Default for crate::sync::atomic::AtomicU64 {}
  impl crate::default::Default for crate::sync::atomic::AtomicU8 {}
  impl crate::default::Default for crate::sync::atomic::AtomicUsize {}
  impl crate::fmt::Debug for crate::sync::atomic::AtomicBool {}
  impl crate::fmt::Debug for crate::sync::atomic::AtomicI16 {}
  impl crate::fmt::Debug for crate::sync::atomic::AtomicI32 {}
  impl crate::fmt::Debug for crate::sync::atomic::AtomicI64 {}
  impl crate::fmt::Debug for crate::sync::atomic::AtomicI8 {}
  impl crate::fmt::Debug for crate::sync::atomic::AtomicIsize {}
  impl crate::fmt::Debug for crate::sync::atomic::AtomicU16 {}
  impl crate::fmt::Debug for crate::sync::atomic::AtomicU32 {}
  impl crate::fmt::Debug for crate::sync::atomic::AtomicU64 {}
  impl crate::fmt::Debug for crate::sync::atomic::AtomicU8 {}
  impl crate::fmt::Debug for crate::sync::atomic::AtomicUsize {}
  impl crate::fmt::Debug for crate::sync::atomic::Ordering {}
  impl crate::hash::Hash for crate::sync::atomic::Ordering {}
  impl crate::marker::Copy for crate::sync::atomic::Ordering {}
  impl crate::sync::atomic::AtomicBool {
   pub fn new(_: bool) -> crate::sync::atomic::AtomicBool {}
   pub fn from_ptr(_: *mut bool) -> &crate::sync::atomic::AtomicBool {}
   pub fn get_mut(&mut self) -> &mut bool {}
   pub fn into_inner(self) -> bool {}
   pub fn load(&self, _: crate::sync::atomic::Ordering) -> bool {}
   pub fn store(&self, _: bool, _: crate::sync::atomic::Ordering) {}
   pub fn swap(&self, _: bool, _: crate::sync::atomic::Ordering) -> bool {}
   pub fn compare_and_swap(&self, _: bool, _: bool, _: crate::sync::atomic::Ordering) -> bool {}
   pub fn compare_exchange(&self, _: bool, _: bool, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<bool, bool> {}
   pub fn compare_exchange_weak(&self, _: bool, _: bool, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<bool, bool> {}
   pub fn fetch_and(&self, _: bool, _: crate::sync::atomic::Ordering) -> bool {}
   pub fn fetch_nand(&self, _: bool, _: crate::sync::atomic::Ordering) -> bool {}
   pub fn fetch_or(&self, _: bool, _: crate::sync::atomic::Ordering) -> bool {}
   pub fn fetch_xor(&self, _: bool, _: crate::sync::atomic::Ordering) -> bool {}
   pub fn fetch_not(&self, _: crate::sync::atomic::Ordering) -> bool {}
   pub fn as_ptr(&self) -> *mut bool {}
   pub fn fetch_update<F>(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: F) -> crate::result::Result<bool, bool> where F: crate::ops::FnMut(bool) -> crate::option::Option<bool> {}
   pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(bool) -> crate::option::Option<bool>) -> crate::result::Result<bool, bool> {}
   pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(bool) -> bool) -> bool {}
  }
  impl crate::sync::atomic::AtomicI16 {
   pub fn new(_: i16) -> Self {}
   pub fn from_ptr(_: *mut i16) -> &crate::sync::atomic::AtomicI16 {}
   pub fn get_mut(&mut self) -> &mut i16 {}
   pub fn into_inner(self) -> i16 {}
   pub fn load(&self, _: crate::sync::atomic::Ordering) -> i16 {}
   pub fn store(&self, _: i16, _: crate::sync::atomic::Ordering) {}
   pub fn swap(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16 {}
   pub fn compare_and_swap(&self, _: i16, _: i16, _: crate::sync::atomic::Ordering) -> i16 {}
   pub fn compare_exchange(&self, _: i16, _: i16, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<i16, i16> {}
   pub fn compare_exchange_weak(&self, _: i16, _: i16, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<i16, i16> {}
   pub fn fetch_add(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16 {}
   pub fn fetch_sub(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16 {}
   pub fn fetch_and(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16 {}
   pub fn fetch_nand(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16 {}
   pub fn fetch_or(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16 {}
   pub fn fetch_xor(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16 {}
   pub fn fetch_update<F>(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: F) -> crate::result::Result<i16, i16> where F: crate::ops::FnMut(i16) -> crate::option::Option<i16> {}
   pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(i16) -> crate::option::Option<i16>) -> crate::result::Result<i16, i16> {}
   pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(i16) -> i16) -> i16 {}
   pub fn fetch_max(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16 {}
   pub fn fetch_min(&self, _: i16, _: crate::sync::atomic::Ordering) -> i16 {}
   pub fn as_ptr(&self) -> *mut i16 {}
  }
  impl crate::sync::atomic::AtomicI32 {
   pub fn new(_: i32) -> Self {}
   pub fn from_ptr(_: *mut i32) -> &crate::sync::atomic::AtomicI32 {}
   pub fn get_mut(&mut self) -> &mut i32 {}
   pub fn into_inner(self) -> i32 {}
   pub fn load(&self, _: crate::sync::atomic::Ordering) -> i32 {}
   pub fn store(&self, _: i32, _: crate::sync::atomic::Ordering) {}
   pub fn swap(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32 {}
   pub fn compare_and_swap(&self, _: i32, _: i32, _: crate::sync::atomic::Ordering) -> i32 {}
   pub fn compare_exchange(&self, _: i32, _: i32, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<i32, i32> {}
   pub fn compare_exchange_weak(&self, _: i32, _: i32, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<i32, i32> {}
   pub fn fetch_add(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32 {}
   pub fn fetch_sub(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32 {}
   pub fn fetch_and(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32 {}
   pub fn fetch_nand(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32 {}
   pub fn fetch_or(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32 {}
   pub fn fetch_xor(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32 {}
   pub fn fetch_update<F>(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: F) -> crate::result::Result<i32, i32> where F: crate::ops::FnMut(i32) -> crate::option::Option<i32> {}
   pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(i32) -> crate::option::Option<i32>) -> crate::result::Result<i32, i32> {}
   pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(i32) -> i32) -> i32 {}
   pub fn fetch_max(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32 {}
   pub fn fetch_min(&self, _: i32, _: crate::sync::atomic::Ordering) -> i32 {}
   pub fn as_ptr(&self) -> *mut i32 {}
  }
  impl crate::sync::atomic::AtomicI64 {
   pub fn new(_: i64) -> Self {}
   pub fn from_ptr(_: *mut i64) -> &crate::sync::atomic::AtomicI64 {}
   pub fn get_mut(&mut self) -> &mut i64 {}
   pub fn into_inner(self) -> i64 {}
   pub fn load(&self, _: crate::sync::atomic::Ordering) -> i64 {}
   pub fn store(&self, _: i64, _: crate::sync::atomic::Ordering) {}
   pub fn swap(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64 {}
   pub fn compare_and_swap(&self, _: i64, _: i64, _: crate::sync::atomic::Ordering) -> i64 {}
   pub fn compare_exchange(&self, _: i64, _: i64, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<i64, i64> {}
   pub fn compare_exchange_weak(&self, _: i64, _: i64, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<i64, i64> {}
   pub fn fetch_add(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64 {}
   pub fn fetch_sub(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64 {}
   pub fn fetch_and(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64 {}
   pub fn fetch_nand(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64 {}
   pub fn fetch_or(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64 {}
   pub fn fetch_xor(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64 {}
   pub fn fetch_update<F>(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: F) -> crate::result::Result<i64, i64> where F: crate::ops::FnMut(i64) -> crate::option::Option<i64> {}
   pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(i64) -> crate::option::Option<i64>) -> crate::result::Result<i64, i64> {}
   pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(i64) -> i64) -> i64 {}
   pub fn fetch_max(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64 {}
   pub fn fetch_min(&self, _: i64, _: crate::sync::atomic::Ordering) -> i64 {}
   pub fn as_ptr(&self) -> *mut i64 {}
  }
  impl crate::sync::atomic::AtomicI8 {
   pub fn new(_: i8) -> Self {}
   pub fn from_ptr(_: *mut i8) -> &crate::sync::atomic::AtomicI8 {}
   pub fn get_mut(&mut self) -> &mut i8 {}
   pub fn into_inner(self) -> i8 {}
   pub fn load(&self, _: crate::sync::atomic::Ordering) -> i8 {}
   pub fn store(&self, _: i8, _: crate::sync::atomic::Ordering) {}
   pub fn swap(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8 {}
   pub fn compare_and_swap(&self, _: i8, _: i8, _: crate::sync::atomic::Ordering) -> i8 {}
   pub fn compare_exchange(&self, _: i8, _: i8, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<i8, i8> {}
   pub fn compare_exchange_weak(&self, _: i8, _: i8, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<i8, i8> {}
   pub fn fetch_add(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8 {}
   pub fn fetch_sub(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8 {}
   pub fn fetch_and(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8 {}
   pub fn fetch_nand(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8 {}
   pub fn fetch_or(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8 {}
   pub fn fetch_xor(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8 {}
   pub fn fetch_update<F>(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: F) -> crate::result::Result<i8, i8> where F: crate::ops::FnMut(i8) -> crate::option::Option<i8> {}
   pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(i8) -> crate::option::Option<i8>) -> crate::result::Result<i8, i8> {}
   pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(i8) -> i8) -> i8 {}
   pub fn fetch_max(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8 {}
   pub fn fetch_min(&self, _: i8, _: crate::sync::atomic::Ordering) -> i8 {}
   pub fn as_ptr(&self) -> *mut i8 {}
  }
  impl crate::sync::atomic::AtomicIsize {
   pub fn new(_: isize) -> Self {}
   pub fn from_ptr(_: *mut isize) -> &crate::sync::atomic::AtomicIsize {}
   pub fn get_mut(&mut self) -> &mut isize {}
   pub fn into_inner(self) -> isize {}
   pub fn load(&self, _: crate::sync::atomic::Ordering) -> isize {}
   pub fn store(&self, _: isize, _: crate::sync::atomic::Ordering) {}
   pub fn swap(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize {}
   pub fn compare_and_swap(&self, _: isize, _: isize, _: crate::sync::atomic::Ordering) -> isize {}
   pub fn compare_exchange(&self, _: isize, _: isize, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<isize, isize> {}
   pub fn compare_exchange_weak(&self, _: isize, _: isize, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<isize, isize> {}
   pub fn fetch_add(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize {}
   pub fn fetch_sub(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize {}
   pub fn fetch_and(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize {}
   pub fn fetch_nand(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize {}
   pub fn fetch_or(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize {}
   pub fn fetch_xor(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize {}
   pub fn fetch_update<F>(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: F) -> crate::result::Result<isize, isize> where F: crate::ops::FnMut(isize) -> crate::option::Option<isize> {}
   pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(isize) -> crate::option::Option<isize>) -> crate::result::Result<isize, isize> {}
   pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(isize) -> isize) -> isize {}
   pub fn fetch_max(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize {}
   pub fn fetch_min(&self, _: isize, _: crate::sync::atomic::Ordering) -> isize {}
   pub fn as_ptr(&self) -> *mut isize {}
  }
  impl crate::sync::atomic::AtomicU16 {
   pub fn new(_: u16) -> Self {}
   pub fn from_ptr(_: *mut u16) -> &crate::sync::atomic::AtomicU16 {}
   pub fn get_mut(&mut self) -> &mut u16 {}
   pub fn into_inner(self) -> u16 {}
   pub fn load(&self, _: crate::sync::atomic::Ordering) -> u16 {}
   pub fn store(&self, _: u16, _: crate::sync::atomic::Ordering) {}
   pub fn swap(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16 {}
   pub fn compare_and_swap(&self, _: u16, _: u16, _: crate::sync::atomic::Ordering) -> u16 {}
   pub fn compare_exchange(&self, _: u16, _: u16, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<u16, u16> {}
   pub fn compare_exchange_weak(&self, _: u16, _: u16, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<u16, u16> {}
   pub fn fetch_add(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16 {}
   pub fn fetch_sub(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16 {}
   pub fn fetch_and(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16 {}
   pub fn fetch_nand(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16 {}
   pub fn fetch_or(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16 {}
   pub fn fetch_xor(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16 {}
   pub fn fetch_update<F>(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: F) -> crate::result::Result<u16, u16> where F: crate::ops::FnMut(u16) -> crate::option::Option<u16> {}
   pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(u16) -> crate::option::Option<u16>) -> crate::result::Result<u16, u16> {}
   pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(u16) -> u16) -> u16 {}
   pub fn fetch_max(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16 {}
   pub fn fetch_min(&self, _: u16, _: crate::sync::atomic::Ordering) -> u16 {}
   pub fn as_ptr(&self) -> *mut u16 {}
  }
  impl crate::sync::atomic::AtomicU32 {
   pub fn new(_: u32) -> Self {}
   pub fn from_ptr(_: *mut u32) -> &crate::sync::atomic::AtomicU32 {}
   pub fn get_mut(&mut self) -> &mut u32 {}
   pub fn into_inner(self) -> u32 {}
   pub fn load(&self, _: crate::sync::atomic::Ordering) -> u32 {}
   pub fn store(&self, _: u32, _: crate::sync::atomic::Ordering) {}
   pub fn swap(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32 {}
   pub fn compare_and_swap(&self, _: u32, _: u32, _: crate::sync::atomic::Ordering) -> u32 {}
   pub fn compare_exchange(&self, _: u32, _: u32, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<u32, u32> {}
   pub fn compare_exchange_weak(&self, _: u32, _: u32, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<u32, u32> {}
   pub fn fetch_add(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32 {}
   pub fn fetch_sub(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32 {}
   pub fn fetch_and(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32 {}
   pub fn fetch_nand(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32 {}
   pub fn fetch_or(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32 {}
   pub fn fetch_xor(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32 {}
   pub fn fetch_update<F>(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: F) -> crate::result::Result<u32, u32> where F: crate::ops::FnMut(u32) -> crate::option::Option<u32> {}
   pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(u32) -> crate::option::Option<u32>) -> crate::result::Result<u32, u32> {}
   pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(u32) -> u32) -> u32 {}
   pub fn fetch_max(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32 {}
   pub fn fetch_min(&self, _: u32, _: crate::sync::atomic::Ordering) -> u32 {}
   pub fn as_ptr(&self) -> *mut u32 {}
  }
  impl crate::sync::atomic::AtomicU64 {
   pub fn new(_: u64) -> Self {}
   pub fn from_ptr(_: *mut u64) -> &crate::sync::atomic::AtomicU64 {}
   pub fn get_mut(&mut self) -> &mut u64 {}
   pub fn into_inner(self) -> u64 {}
   pub fn load(&self, _: crate::sync::atomic::Ordering) -> u64 {}
   pub fn store(&self, _: u64, _: crate::sync::atomic::Ordering) {}
   pub fn swap(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64 {}
   pub fn compare_and_swap(&self, _: u64, _: u64, _: crate::sync::atomic::Ordering) -> u64 {}
   pub fn compare_exchange(&self, _: u64, _: u64, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<u64, u64> {}
   pub fn compare_exchange_weak(&self, _: u64, _: u64, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<u64, u64> {}
   pub fn fetch_add(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64 {}
   pub fn fetch_sub(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64 {}
   pub fn fetch_and(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64 {}
   pub fn fetch_nand(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64 {}
   pub fn fetch_or(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64 {}
   pub fn fetch_xor(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64 {}
   pub fn fetch_update<F>(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: F) -> crate::result::Result<u64, u64> where F: crate::ops::FnMut(u64) -> crate::option::Option<u64> {}
   pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(u64) -> crate::option::Option<u64>) -> crate::result::Result<u64, u64> {}
   pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(u64) -> u64) -> u64 {}
   pub fn fetch_max(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64 {}
   pub fn fetch_min(&self, _: u64, _: crate::sync::atomic::Ordering) -> u64 {}
   pub fn as_ptr(&self) -> *mut u64 {}
  }
  impl crate::sync::atomic::AtomicU8 {
   pub fn new(_: u8) -> Self {}
   pub fn from_ptr(_: *mut u8) -> &crate::sync::atomic::AtomicU8 {}
   pub fn get_mut(&mut self) -> &mut u8 {}
   pub fn into_inner(self) -> u8 {}
   pub fn load(&self, _: crate::sync::atomic::Ordering) -> u8 {}
   pub fn store(&self, _: u8, _: crate::sync::atomic::Ordering) {}
   pub fn swap(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8 {}
   pub fn compare_and_swap(&self, _: u8, _: u8, _: crate::sync::atomic::Ordering) -> u8 {}
   pub fn compare_exchange(&self, _: u8, _: u8, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<u8, u8> {}
   pub fn compare_exchange_weak(&self, _: u8, _: u8, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<u8, u8> {}
   pub fn fetch_add(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8 {}
   pub fn fetch_sub(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8 {}
   pub fn fetch_and(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8 {}
   pub fn fetch_nand(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8 {}
   pub fn fetch_or(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8 {}
   pub fn fetch_xor(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8 {}
   pub fn fetch_update<F>(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: F) -> crate::result::Result<u8, u8> where F: crate::ops::FnMut(u8) -> crate::option::Option<u8> {}
   pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(u8) -> crate::option::Option<u8>) -> crate::result::Result<u8, u8> {}
   pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(u8) -> u8) -> u8 {}
   pub fn fetch_max(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8 {}
   pub fn fetch_min(&self, _: u8, _: crate::sync::atomic::Ordering) -> u8 {}
   pub fn as_ptr(&self) -> *mut u8 {}
  }
  impl crate::sync::atomic::AtomicUsize {
   pub fn new(_: usize) -> Self {}
   pub fn from_ptr(_: *mut usize) -> &crate::sync::atomic::AtomicUsize {}
   pub fn get_mut(&mut self) -> &mut usize {}
   pub fn into_inner(self) -> usize {}
   pub fn load(&self, _: crate::sync::atomic::Ordering) -> usize {}
   pub fn store(&self, _: usize, _: crate::sync::atomic::Ordering) {}
   pub fn swap(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize {}
   pub fn compare_and_swap(&self, _: usize, _: usize, _: crate::sync::atomic::Ordering) -> usize {}
   pub fn compare_exchange(&self, _: usize, _: usize, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<usize, usize> {}
   pub fn compare_exchange_weak(&self, _: usize, _: usize, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<usize, usize> {}
   pub fn fetch_add(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize {}
   pub fn fetch_sub(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize {}
   pub fn fetch_and(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize {}
   pub fn fetch_nand(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize {}
   pub fn fetch_or(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize {}
   pub fn fetch_xor(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize {}
   pub fn fetch_update<F>(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: F) -> crate::result::Result<usize, usize> where F: crate::ops::FnMut(usize) -> crate::option::Option<usize> {}
   pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(usize) -> crate::option::Option<usize>) -> crate::result::Result<usize, usize> {}
   pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(usize) -> usize) -> usize {}
   pub fn fetch_max(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize {}
   pub fn fetch_min(&self, _: usize, _: crate::sync::atomic::Ordering) -> usize {}
   pub fn as_ptr(&self) -> *mut usize {}
  }
  impl<T> crate::convert::From<*mut T> for crate::sync::atomic::AtomicPtr<T> {}
  impl<T> crate::default::Default for crate::sync::atomic::AtomicPtr<T> {}
  impl<T> crate::fmt::Debug for crate::sync::atomic::AtomicPtr<T> {}
  impl<T> crate::fmt::Pointer for crate::sync::atomic::AtomicPtr<T> {}
  impl<T> crate::sync::atomic::AtomicPtr<T> {
   pub fn new(_: *mut T) -> crate::sync::atomic::AtomicPtr<T> {}
   pub fn from_ptr(_: *mut *mut T) -> &crate::sync::atomic::AtomicPtr<T> {}
   pub fn get_mut(&mut self) -> &mut *mut T {}
   pub fn into_inner(self) -> *mut T {}
   pub fn load(&self, _: crate::sync::atomic::Ordering) -> *mut T {}
   pub fn store(&self, _: *mut T, _: crate::sync::atomic::Ordering) {}
   pub fn swap(&self, _: *mut T, _: crate::sync::atomic::Ordering) -> *mut T {}
   pub fn compare_and_swap(&self, _: *mut T, _: *mut T, _: crate::sync::atomic::Ordering) -> *mut T {}
   pub fn compare_exchange(&self, _: *mut T, _: *mut T, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<*mut T, *mut T> {}
   pub fn compare_exchange_weak(&self, _: *mut T, _: *mut T, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering) -> crate::result::Result<*mut T, *mut T> {}
   pub fn fetch_update<F>(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: F) -> crate::result::Result<*mut T, *mut T> where F: crate::ops::FnMut(*mut T) -> crate::option::Option<*mut T> {}
   pub fn try_update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(*mut T) -> crate::option::Option<*mut T>) -> crate::result::Result<*mut T, *mut T> {}
   pub fn update(&self, _: crate::sync::atomic::Ordering, _: crate::sync::atomic::Ordering, _: impl crate::ops::FnMut(*mut T) -> *mut T) -> *mut T {}
   pub fn fetch_ptr_add(&self, _: usize, _: crate::sync::atomic::Ordering) -> *mut T {}
   pub fn fetch_ptr_sub(&self, _: usize, _: crate::sync::atomic::Ordering) -> *mut T {}
   pub fn fetch_byte_add(&self, _: usize, _: crate::sync::atomic::Ordering) -> *mut T {}
   pub fn fetch_byte_sub(&self, _: usize, _: crate::sync::atomic::Ordering) -> *mut T {}
   pub fn fetch_or(&self, _: usize, _: crate::sync::atomic::Ordering) -> *mut T {}
   pub fn fetch_and(&self, _: usize, _: crate::sync::atomic::Ordering) -> *mut T {}
   pub fn fetch_xor(&self, _: usize, _: crate::sync::atomic::Ordering) -> *mut T {}
   pub fn as_ptr(&self) -> *mut *mut T {}
  }
 }
 pub mod mpsc {
  pub struct IntoIter<T> {}
  pub struct Iter<T> {}
  pub struct Receiver<T> {}
  pub struct RecvError;
  pub enum RecvTimeoutError { Timeout, Disconnected }
  pub struct SendError<T>(pub T);
  pub struct Sender<T> {}
  pub struct SyncSender<T> {}
  pub struct TryIter<T> {}
  pub enum TryRecvError { Empty, Disconnected }
  pub enum TrySendError<T> { Full(T), Disconnected(T) }
  pub fn channel<T>() -> (crate::sync::mpsc::Sender<T>, crate::sync::mpsc::Receiver<T>) {}
  pub fn sync_channel<T>(_: usize) -> (crate::sync::mpsc::SyncSender<T>, crate::sync::mpsc::Receiver<T>) {}
  impl crate::clone::Clone for crate::sync::mpsc::RecvError {}
  impl crate::clone::Clone for crate::sync::mpsc::RecvTimeoutError {}
  impl crate::clone::Clone for crate::sync::mpsc::TryRecvError {}
  impl crate::cmp::Eq for crate::sync::mpsc::RecvError {}
  impl crate::cmp::Eq for crate::sync::mpsc::RecvTimeoutError {}
  impl crate::cmp::Eq for crate::sync::mpsc::TryRecvError {}
  impl crate::cmp::PartialEq for crate::sync::mpsc::RecvError {}
  impl crate::cmp::PartialEq for crate::sync::mpsc::RecvTimeoutError {}
  impl crate::cmp::PartialEq for crate::sync::mpsc::TryRecvError {}
  impl crate::convert::From<crate::sync::mpsc::RecvError> for crate::sync::mpsc::RecvTimeoutError {}
  impl crate::convert::From<crate::sync::mpsc::RecvError> for crate::sync::mpsc::TryRecvError {}
  impl crate::error::Error for crate::sync::mpsc::RecvError {}
  impl crate::error::Error for crate::sync::mpsc::RecvTimeoutError {}
  impl crate::error::Error for crate::sync::mpsc::TryRecvError {}
  impl crate::fmt::Debug for crate::sync::mpsc::RecvError {}
  impl crate::fmt::Debug for crate::sync::mpsc::RecvTimeoutError {}
  impl crate::fmt::Debug for crate::sync::mpsc::TryRecvError {}
  impl crate::fmt::Display for crate::sync::mpsc::RecvError {}
  impl crate::fmt::Display for crate::sync::mpsc::RecvTimeoutError {}
  impl crate::fmt::Display for crate::sync::mpsc::TryRecvError {}
  impl crate::marker::Copy for crate::sync::mpsc::RecvError {}
  impl crate::marker::Copy for crate::sync::mpsc::RecvTimeoutError {}
  impl crate::marker::Copy for crate::sync::mpsc::TryRecvError {}
  impl<T: crate::clone::Clone> crate::clone::Clone for crate::sync::mpsc::SendError<T> {}
  impl<T: crate::clone::Clone> crate::clone::Clone for crate::sync::mpsc::TrySendError<T> {}
  impl<T: crate::cmp::Eq> crate::cmp::Eq for crate::sync::mpsc::SendError<T> {}
  impl<T: crate::cmp::Eq> crate::cmp::Eq for crate::sync::mpsc::TrySendError<T> {}
  impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::sync::mpsc::SendError<T> {}
  impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::sync::mpsc::TrySendError<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::sync::mpsc::IntoIter<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::sync::mpsc::Iter<T> {}
  impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::sync::mpsc::TryIter<T> {}
  impl<T: crate::marker::Copy> crate::marker::Copy for crate::sync::mpsc::SendError<T> {}
  impl<T: crate::marker::Copy> crate::marker::Copy for crate::sync::mpsc::TrySendError<T> {}
  impl<T> crate::clone::Clone for crate::sync::mpsc::Sender<T> {}
  impl<T> crate::clone::Clone for crate::sync::mpsc::SyncSender<T> {}
  impl<T> crate::convert::From<crate::sync::mpsc::SendError<T>> for crate::sync::mpsc::TrySendError<T> {}
  impl<T> crate::error::Error for crate::sync::mpsc::SendError<T> {}
  impl<T> crate::error::Error for crate::sync::mpsc::TrySendError<T> {}
  impl<T> crate::fmt::Debug for crate::sync::mpsc::Receiver<T> {}
  impl<T> crate::fmt::Debug for crate::sync::mpsc::SendError<T> {}
  impl<T> crate::fmt::Debug for crate::sync::mpsc::Sender<T> {}
  impl<T> crate::fmt::Debug for crate::sync::mpsc::SyncSender<T> {}
  impl<T> crate::fmt::Debug for crate::sync::mpsc::TrySendError<T> {}
  impl<T> crate::fmt::Display for crate::sync::mpsc::SendError<T> {}
  impl<T> crate::fmt::Display for crate::sync::mpsc::TrySendError<T> {}
  impl<T> crate::iter::IntoIterator for &crate::sync::mpsc::Receiver<T> { type Item = T; type IntoIter = crate::sync::mpsc::Iter<T>; }
  impl<T> crate::iter::IntoIterator for crate::sync::mpsc::Receiver<T> { type Item = T; type IntoIter = crate::sync::mpsc::IntoIter<T>; }
  impl<T> crate::iter::Iterator for crate::sync::mpsc::IntoIter<T> { type Item = T; }
  impl<T> crate::iter::Iterator for crate::sync::mpsc::Iter<T> { type Item = T; }
  impl<T> crate::iter::Iterator for crate::sync::mpsc::TryIter<T> { type Item = T; }
  impl<T> crate::sync::mpsc::Receiver<T> {
   pub fn try_recv(&self) -> crate::result::Result<T, crate::sync::mpsc::TryRecvError> {}
   pub fn recv(&self) -> crate::result::Result<T, crate::sync::mpsc::RecvError> {}
   pub fn recv_timeout(&self, _: crate::time::Duration) -> crate::result::Result<T, crate::sync::mpsc::RecvTimeoutError> {}
   pub fn iter(&self) -> crate::sync::mpsc::Iter<T> {}
   pub fn try_iter(&self) -> crate::sync::mpsc::TryIter<T> {}
  }
  impl<T> crate::sync::mpsc::Sender<T> {
   pub fn send(&self, _: T) -> crate::result::Result<(), crate::sync::mpsc::SendError<T>> {}
  }
  impl<T> crate::sync::mpsc::SyncSender<T> {
   pub fn send(&self, _: T) -> crate::result::Result<(), crate::sync::mpsc::SendError<T>> {}
   pub fn try_send(&self, _: T) -> crate::result::Result<(), crate::sync::mpsc::TrySendError<T>> {}
  }
 }
}
mod sys {
 mod io {
  mod error {
   #[unstable]
   pub type RawOsError = i32;
  }
 }
}
pub mod task {
 pub struct Context {}
 #[unstable]
 pub trait LocalWake {
  fn wake(self: crate::rc::Rc<Self>);
  fn wake_by_ref(self: &crate::rc::Rc<Self>) {}
 }
 pub enum Poll<T> { Ready(T), Pending }
 pub struct RawWaker {}
 pub struct RawWakerVTable {}
 pub trait Wake {
  fn wake(self: crate::sync::Arc<Self>);
  fn wake_by_ref(self: &crate::sync::Arc<Self>) {}
 }
 pub struct Waker {}
 macro_rules! ready { () => {} } pub use ready;
 impl crate::clone::Clone for crate::task::RawWakerVTable {}
 impl crate::clone::Clone for crate::task::Waker {}
 impl crate::cmp::PartialEq for crate::task::RawWaker {}
 impl crate::cmp::PartialEq for crate::task::RawWakerVTable {}
 impl crate::fmt::Debug for crate::task::Context {}
 impl crate::fmt::Debug for crate::task::RawWaker {}
 impl crate::fmt::Debug for crate::task::RawWakerVTable {}
 impl crate::fmt::Debug for crate::task::Waker {}
 impl crate::marker::Copy for crate::task::RawWakerVTable {}
 impl crate::ops::Drop for crate::task::Waker {}
 impl crate::task::Context {
  pub fn from_waker(_: &crate::task::Waker) -> Self {}
  pub fn waker(&self) -> &crate::task::Waker {}
 }
 impl crate::task::RawWaker {
  pub fn new(_: *const (), _: &crate::task::RawWakerVTable) -> crate::task::RawWaker {}
 }
 impl crate::task::RawWakerVTable {
  pub fn new(_: fn(*const ()) -> crate::task::RawWaker, _: fn(*const ()), _: fn(*const ()), _: fn(*const ())) -> Self {}
 }
 impl crate::task::Waker {
  pub fn wake(self) {}
  pub fn wake_by_ref(&self) {}
  pub fn will_wake(&self, _: &crate::task::Waker) -> bool {}
  pub fn new(_: *const (), _: &crate::task::RawWakerVTable) -> Self {}
  pub fn from_raw(_: crate::task::RawWaker) -> crate::task::Waker {}
  pub fn noop() -> &crate::task::Waker {}
  pub fn data(&self) -> *const () {}
  pub fn vtable(&self) -> &crate::task::RawWakerVTable {}
 }
 impl<T, E, F: crate::convert::From<E>> crate::ops::FromResidual<crate::result::Result<crate::convert::Infallible, E>> for crate::task::Poll<crate::option::Option<crate::result::Result<T, F>>> {}
 impl<T, E, F: crate::convert::From<E>> crate::ops::FromResidual<crate::result::Result<crate::convert::Infallible, E>> for crate::task::Poll<crate::result::Result<T, F>> {}
 impl<T, E> crate::ops::Try for crate::task::Poll<crate::option::Option<crate::result::Result<T, E>>> { type Output = crate::task::Poll<crate::option::Option<T>>; type Residual = crate::result::Result<crate::convert::Infallible, E>; }
 impl<T, E> crate::ops::Try for crate::task::Poll<crate::result::Result<T, E>> { type Output = crate::task::Poll<T>; type Residual = crate::result::Result<crate::convert::Infallible, E>; }
 impl<T, E> crate::task::Poll<crate::option::Option<crate::result::Result<T, E>>> {
  pub fn map_ok<U, F>(self, _: F) -> crate::task::Poll<crate::option::Option<crate::result::Result<U, E>>> where F: crate::ops::FnOnce(T) -> U {}
  pub fn map_err<U, F>(self, _: F) -> crate::task::Poll<crate::option::Option<crate::result::Result<T, U>>> where F: crate::ops::FnOnce(E) -> U {}
 }
 impl<T, E> crate::task::Poll<crate::result::Result<T, E>> {
  pub fn map_ok<U, F>(self, _: F) -> crate::task::Poll<crate::result::Result<U, E>> where F: crate::ops::FnOnce(T) -> U {}
  pub fn map_err<U, F>(self, _: F) -> crate::task::Poll<crate::result::Result<T, U>> where F: crate::ops::FnOnce(E) -> U {}
 }
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::task::Poll<T> {}
 impl<T: crate::cmp::Eq> crate::cmp::Eq for crate::task::Poll<T> {}
 impl<T: crate::cmp::Ord> crate::cmp::Ord for crate::task::Poll<T> {}
 impl<T: crate::cmp::PartialEq> crate::cmp::PartialEq for crate::task::Poll<T> {}
 impl<T: crate::cmp::PartialOrd> crate::cmp::PartialOrd for crate::task::Poll<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::task::Poll<T> {}
 impl<T: crate::hash::Hash> crate::hash::Hash for crate::task::Poll<T> {}
 impl<T: crate::marker::Copy> crate::marker::Copy for crate::task::Poll<T> {}
 impl<T> crate::convert::From<T> for crate::task::Poll<T> {}
 impl<T> crate::task::Poll<T> {
  pub fn map<U, F>(self, _: F) -> crate::task::Poll<U> where F: crate::ops::FnOnce(T) -> U {}
  pub fn is_ready(&self) -> bool {}
  pub fn is_pending(&self) -> bool {}
 }
 impl<W: crate::task::LocalWake> crate::convert::From<crate::rc::Rc<W>> for crate::task::RawWaker {}
 impl<W: crate::task::Wake + crate::marker::Send + crate::marker::Sync> crate::convert::From<crate::sync::Arc<W>> for crate::task::RawWaker {}
 impl<W: crate::task::Wake + crate::marker::Send + crate::marker::Sync> crate::convert::From<crate::sync::Arc<W>> for crate::task::Waker {}
}
pub mod thread {
 pub struct AccessError;
 pub struct Builder {}
 pub struct JoinHandle<T> {}
 pub struct LocalKey<T> {}
 pub type Result<T> = crate::result::Result<T, crate::boxed::Box<dyn crate::any::Any + crate::marker::Send>>;
 pub struct Scope {}
 pub struct ScopedJoinHandle<T> {}
 pub struct Thread {}
 pub struct ThreadId {}
 pub fn available_parallelism() -> crate::io::Result<crate::num::NonZero<usize>> {}
 pub fn current() -> crate::thread::Thread {}
 pub fn panicking() -> bool {}
 pub fn park() {}
 pub fn park_timeout(_: crate::time::Duration) {}
 pub fn park_timeout_ms(_: u32) {}
 pub fn scope<F, T>(_: F) -> T where F: crate::ops::FnOnce(&crate::thread::Scope) -> T {}
 pub fn sleep(_: crate::time::Duration) {}
 pub fn sleep_ms(_: u32) {}
 pub fn spawn<F, T>(_: F) -> crate::thread::JoinHandle<T> where F: crate::ops::FnOnce() -> T, F: crate::marker::Send, T: crate::marker::Send {}
 pub fn yield_now() {}
 impl crate::clone::Clone for crate::thread::AccessError {}
 impl crate::clone::Clone for crate::thread::Thread {}
 impl crate::clone::Clone for crate::thread::ThreadId {}
 impl crate::cmp::Eq for crate::thread::AccessError {}
 impl crate::cmp::Eq for crate::thread::ThreadId {}
 impl crate::cmp::PartialEq for crate::thread::AccessError {}
 impl crate::cmp::PartialEq for crate::thread::ThreadId {}
 impl crate::error::Error for crate::thread::AccessError {}
 impl crate::fmt::Debug for crate::thread::AccessError {}
 impl crate::fmt::Debug for crate::thread::Builder {}
 impl crate::fmt::Debug for crate::thread::Scope {}
 impl crate::fmt::Debug for crate::thread::Thread {}
 impl crate::fmt::Debug for crate::thread::ThreadId {}
 impl crate::fmt::Display for crate::thread::AccessError {}
 impl crate::hash::Hash for crate::thread::ThreadId {}
 impl crate::marker::Copy for crate::thread::AccessError {}
 impl crate::marker::Copy for crate::thread::ThreadId {}
 impl crate::thread::Builder {
  pub fn new() -> crate::thread::Builder {}
  pub fn name(self, _: crate::string::String) -> crate::thread::Builder {}
  pub fn stack_size(self, _: usize) -> crate::thread::Builder {}
  pub fn spawn<F, T>(self, _: F) -> crate::io::Result<crate::thread::JoinHandle<T>> where F: crate::ops::FnOnce() -> T, F: crate::marker::Send, T: crate::marker::Send {}
  pub fn spawn_unchecked<F, T>(self, _: F) -> crate::io::Result<crate::thread::JoinHandle<T>> where F: crate::ops::FnOnce() -> T, F: crate::marker::Send, T: crate::marker::Send {}
  pub fn spawn_scoped<F, T>(self, _: &crate::thread::Scope, _: F) -> crate::io::Result<crate::thread::ScopedJoinHandle<T>> where F: crate::ops::FnOnce() -> T + crate::marker::Send, T: crate::marker::Send {}
 }
 impl crate::thread::Scope {
  pub fn spawn<F, T>(&self, _: F) -> crate::thread::ScopedJoinHandle<T> where F: crate::ops::FnOnce() -> T + crate::marker::Send, T: crate::marker::Send {}
 }
 impl crate::thread::Thread {
  pub fn unpark(&self) {}
  pub fn id(&self) -> crate::thread::ThreadId {}
  pub fn name(&self) -> crate::option::Option<&str> {}
 }
 impl<T> crate::fmt::Debug for crate::thread::JoinHandle<T> {}
 impl<T> crate::fmt::Debug for crate::thread::LocalKey<T> {}
 impl<T> crate::fmt::Debug for crate::thread::ScopedJoinHandle<T> {}
 impl<T> crate::os::unix::thread::JoinHandleExt for crate::thread::JoinHandle<T> {}
 impl<T> crate::os::windows::io::AsHandle for crate::thread::JoinHandle<T> {}
 impl<T> crate::os::windows::io::AsRawHandle for crate::thread::JoinHandle<T> {}
 impl<T> crate::os::windows::io::IntoRawHandle for crate::thread::JoinHandle<T> {}
 impl<T> crate::thread::JoinHandle<T> {
  pub fn thread(&self) -> &crate::thread::Thread {}
  pub fn join(self) -> crate::thread::Result<T> {}
  pub fn is_finished(&self) -> bool {}
 }
 impl<T> crate::thread::LocalKey<T> {
  pub fn with<F, R>(&self, _: F) -> R where F: crate::ops::FnOnce(&T) -> R {}
  pub fn try_with<F, R>(&self, _: F) -> crate::result::Result<R, crate::thread::AccessError> where F: crate::ops::FnOnce(&T) -> R {}
 }
 impl<T> crate::thread::LocalKey<crate::cell::Cell<T>> {
  pub fn set(&self, _: T) {}
  pub fn get(&self) -> T where T: crate::marker::Copy {}
  pub fn take(&self) -> T where T: crate::default::Default {}
  pub fn replace(&self, _: T) -> T {}
 }
 impl<T> crate::thread::LocalKey<crate::cell::RefCell<T>> {
  pub fn with_borrow<F, R>(&self, _: F) -> R where F: crate::ops::FnOnce(&T) -> R {}
  pub fn with_borrow_mut<F, R>(&self, _: F) -> R where F: crate::ops::FnOnce(&mut T) -> R {}
  pub fn set(&self, _: T) {}
  pub fn take(&self) -> T where T: crate::default::Default {}
  pub fn replace(&self, _: T) -> T {}
 }
 impl<T> crate::thread::ScopedJoinHandle<T> {
  pub fn thread(&self) -> &crate::thread::Thread {}
  pub fn join(self) -> crate::thread::Result<T> {}
  pub fn is_finished(&self) -> bool {}
 }
}
pub mod time {
 pub struct Duration {}
 pub struct Instant {}
 pub struct SystemTime {}
 pub struct SystemTimeError {}
 pub struct TryFromFloatSecsError {}
 pub const UNIX_EPOCH: crate::time::SystemTime = _;
 impl crate::clone::Clone for crate::time::Duration {}
 impl crate::clone::Clone for crate::time::Instant {}
 impl crate::clone::Clone for crate::time::SystemTime {}
 impl crate::clone::Clone for crate::time::SystemTimeError {}
 impl crate::clone::Clone for crate::time::TryFromFloatSecsError {}
 impl crate::cmp::Eq for crate::time::Duration {}
 impl crate::cmp::Eq for crate::time::Instant {}
 impl crate::cmp::Eq for crate::time::SystemTime {}
 impl crate::cmp::Eq for crate::time::TryFromFloatSecsError {}
 impl crate::cmp::Ord for crate::time::Duration {}
 impl crate::cmp::Ord for crate::time::Instant {}
 impl crate::cmp::Ord for crate::time::SystemTime {}
 impl crate::cmp::PartialEq for crate::time::Duration {}
 impl crate::cmp::PartialEq for crate::time::Instant {}
 impl crate::cmp::PartialEq for crate::time::SystemTime {}
 impl crate::cmp::PartialEq for crate::time::TryFromFloatSecsError {}
 impl crate::cmp::PartialOrd for crate::time::Duration {}
 impl crate::cmp::PartialOrd for crate::time::Instant {}
 impl crate::cmp::PartialOrd for crate::time::SystemTime {}
 impl crate::default::Default for crate::time::Duration {}
 impl crate::error::Error for crate::time::SystemTimeError {}
 impl crate::error::Error for crate::time::TryFromFloatSecsError {}
 impl crate::fmt::Debug for crate::time::Duration {}
 impl crate::fmt::Debug for crate::time::Instant {}
 impl crate::fmt::Debug for crate::time::SystemTime {}
 impl crate::fmt::Debug for crate::time::SystemTimeError {}
 impl crate::fmt::Debug for crate::time::TryFromFloatSecsError {}
 impl crate::fmt::Display for crate::time::SystemTimeError {}
 impl crate::fmt::Display for crate::time::TryFromFloatSecsError {}
 impl crate::hash::Hash for crate::time::Duration {}
 impl crate::hash::Hash for crate::time::Instant {}
 impl crate::hash::Hash for crate::time::SystemTime {}
 impl crate::iter::Sum for crate::time::Duration {}
 impl crate::iter::Sum<&crate::time::Duration> for crate::time::Duration {}
 impl crate::marker::Copy for crate::time::Duration {}
 impl crate::marker::Copy for crate::time::Instant {}
 impl crate::marker::Copy for crate::time::SystemTime {}
 impl crate::ops::Add for crate::time::Duration { type Output = crate::time::Duration; }
 impl crate::ops::Add<crate::time::Duration> for crate::time::Instant { type Output = crate::time::Instant; }
 impl crate::ops::Add<crate::time::Duration> for crate::time::SystemTime { type Output = crate::time::SystemTime; }
 impl crate::ops::AddAssign for crate::time::Duration {}
 impl crate::ops::AddAssign<crate::time::Duration> for crate::time::Instant {}
 impl crate::ops::AddAssign<crate::time::Duration> for crate::time::SystemTime {}
 impl crate::ops::Div<u32> for crate::time::Duration { type Output = crate::time::Duration; }
 impl crate::ops::DivAssign<u32> for crate::time::Duration {}
 impl crate::ops::Mul<u32> for crate::time::Duration { type Output = crate::time::Duration; }
 impl crate::ops::MulAssign<u32> for crate::time::Duration {}
 impl crate::ops::Sub for crate::time::Duration { type Output = crate::time::Duration; }
 impl crate::ops::Sub<crate::time::Duration> for crate::time::Instant { type Output = crate::time::Instant; }
 impl crate::ops::Sub<crate::time::Duration> for crate::time::SystemTime { type Output = crate::time::SystemTime; }
 impl crate::ops::Sub<crate::time::Instant> for crate::time::Instant { type Output = crate::time::Duration; }
 impl crate::ops::SubAssign for crate::time::Duration {}
 impl crate::ops::SubAssign<crate::time::Duration> for crate::time::Instant {}
 impl crate::ops::SubAssign<crate::time::Duration> for crate::time::SystemTime {}
 impl crate::time::Duration {
  pub const ZERO: crate::time::Duration = _;
  pub const MAX: crate::time::Duration = _;
  pub fn new(_: u64, _: u32) -> crate::time::Duration {}
  pub fn from_secs(_: u64) -> crate::time::Duration {}
  pub fn from_millis(_: u64) -> crate::time::Duration {}
  pub fn from_micros(_: u64) -> crate::time::Duration {}
  pub fn from_nanos(_: u64) -> crate::time::Duration {}
  pub fn from_nanos_u128(_: u128) -> crate::time::Duration {}
  pub fn from_hours(_: u64) -> crate::time::Duration {}
  pub fn from_mins(_: u64) -> crate::time::Duration {}
  pub fn is_zero(&self) -> bool {}
  pub fn as_secs(&self) -> u64 {}
  pub fn subsec_millis(&self) -> u32 {}
  pub fn subsec_micros(&self) -> u32 {}
  pub fn subsec_nanos(&self) -> u32 {}
  pub fn as_millis(&self) -> u128 {}
  pub fn as_micros(&self) -> u128 {}
  pub fn as_nanos(&self) -> u128 {}
  pub fn abs_diff(self, _: crate::time::Duration) -> crate::time::Duration {}
  pub fn checked_add(self, _: crate::time::Duration) -> crate::option::Option<crate::time::Duration> {}
  pub fn saturating_add(self, _: crate::time::Duration) -> crate::time::Duration {}
  pub fn checked_sub(self, _: crate::time::Duration) -> crate::option::Option<crate::time::Duration> {}
  pub fn saturating_sub(self, _: crate::time::Duration) -> crate::time::Duration {}
  pub fn checked_mul(self, _: u32) -> crate::option::Option<crate::time::Duration> {}
  pub fn saturating_mul(self, _: u32) -> crate::time::Duration {}
  pub fn checked_div(self, _: u32) -> crate::option::Option<crate::time::Duration> {}
  pub fn as_secs_f64(&self) -> f64 {}
  pub fn as_secs_f32(&self) -> f32 {}
  pub fn from_secs_f64(_: f64) -> crate::time::Duration {}
  pub fn from_secs_f32(_: f32) -> crate::time::Duration {}
  pub fn mul_f64(self, _: f64) -> crate::time::Duration {}
  pub fn mul_f32(self, _: f32) -> crate::time::Duration {}
  pub fn div_f64(self, _: f64) -> crate::time::Duration {}
  pub fn div_f32(self, _: f32) -> crate::time::Duration {}
  pub fn div_duration_f64(self, _: crate::time::Duration) -> f64 {}
  pub fn div_duration_f32(self, _: crate::time::Duration) -> f32 {}
  pub fn try_from_secs_f32(_: f32) -> crate::result::Result<crate::time::Duration, crate::time::TryFromFloatSecsError> {}
  pub fn try_from_secs_f64(_: f64) -> crate::result::Result<crate::time::Duration, crate::time::TryFromFloatSecsError> {}
 }
 impl crate::time::Instant {
  pub fn now() -> crate::time::Instant {}
  pub fn duration_since(&self, _: crate::time::Instant) -> crate::time::Duration {}
  pub fn checked_duration_since(&self, _: crate::time::Instant) -> crate::option::Option<crate::time::Duration> {}
  pub fn saturating_duration_since(&self, _: crate::time::Instant) -> crate::time::Duration {}
  pub fn elapsed(&self) -> crate::time::Duration {}
  pub fn checked_add(&self, _: crate::time::Duration) -> crate::option::Option<crate::time::Instant> {}
  pub fn checked_sub(&self, _: crate::time::Duration) -> crate::option::Option<crate::time::Instant> {}
 }
 impl crate::time::SystemTime {
  pub const UNIX_EPOCH: crate::time::SystemTime = _;
  pub fn now() -> crate::time::SystemTime {}
  pub fn duration_since(&self, _: crate::time::SystemTime) -> crate::result::Result<crate::time::Duration, crate::time::SystemTimeError> {}
  pub fn elapsed(&self) -> crate::result::Result<crate::time::Duration, crate::time::SystemTimeError> {}
  pub fn checked_add(&self, _: crate::time::Duration) -> crate::option::Option<crate::time::SystemTime> {}
  pub fn checked_sub(&self, _: crate::time::Duration) -> crate::option::Option<crate::time::SystemTime> {}
 }
 impl crate::time::SystemTimeError {
  pub fn duration(&self) -> crate::time::Duration {}
 }
}
pub mod u128 {
 pub const MAX: u128 = _;
 pub const MIN: u128 = _;
}
pub mod u16 {
 pub const MAX: u16 = _;
 pub const MIN: u16 = _;
}
pub mod u32 {
 pub const MAX: u32 = _;
 pub const MIN: u32 = _;
}
pub mod u64 {
 pub const MAX: u64 = _;
 pub const MIN: u64 = _;
}
pub mod u8 {
 pub const MAX: u8 = _;
 pub const MIN: u8 = _;
}
pub mod usize {
 pub const MAX: usize = _;
 pub const MIN: usize = _;
}
pub mod vec {
 pub struct Drain<T> {}
 pub struct ExtractIf<T, F> {}
 pub struct IntoIter<T> {}
 pub struct Splice<I: crate::iter::Iterator> {}
 pub struct Vec<T> {}
 impl crate::convert::From<&str> for crate::vec::Vec<u8> {}
 impl crate::convert::From<crate::ffi::CString> for crate::vec::Vec<u8> {}
 impl crate::convert::From<crate::string::String> for crate::vec::Vec<u8> {}
 impl crate::io::Write for crate::vec::Vec<u8> {}
 impl<I: crate::iter::Iterator + crate::fmt::Debug> crate::fmt::Debug for crate::vec::Splice<I> {}
 impl<I: crate::iter::Iterator> crate::iter::DoubleEndedIterator for crate::vec::Splice<I> {}
 impl<I: crate::iter::Iterator> crate::iter::ExactSizeIterator for crate::vec::Splice<I> {}
 impl<I: crate::iter::Iterator> crate::iter::Iterator for crate::vec::Splice<I> { type Item = I::Item; }
 impl<I: crate::iter::Iterator> crate::ops::Drop for crate::vec::Splice<I> {}
 impl<T, F> crate::fmt::Debug for crate::vec::ExtractIf<T, F> where T: crate::fmt::Debug {}
 impl<T, F> crate::iter::Iterator for crate::vec::ExtractIf<T, F> where F: crate::ops::FnMut(&mut T) -> bool { type Item = T; }
 impl<T, F> crate::ops::Drop for crate::vec::ExtractIf<T, F> {}
 impl<T, I: crate::slice::SliceIndex<[T]>> crate::ops::Index<I> for crate::vec::Vec<T> { type Output = I::Output; }
 impl<T, I: crate::slice::SliceIndex<[T]>> crate::ops::IndexMut<I> for crate::vec::Vec<T> {}
 impl<T, U, const N: usize> crate::cmp::PartialEq<&[U; N]> for crate::vec::Vec<T> where T: crate::cmp::PartialEq<U> {}
 impl<T, U, const N: usize> crate::cmp::PartialEq<[U; N]> for crate::vec::Vec<T> where T: crate::cmp::PartialEq<U> {}
 impl<T, U> crate::cmp::PartialEq<&[U]> for crate::vec::Vec<T> where T: crate::cmp::PartialEq<U> {}
 impl<T, U> crate::cmp::PartialEq<&mut [U]> for crate::vec::Vec<T> where T: crate::cmp::PartialEq<U> {}
 impl<T, U> crate::cmp::PartialEq<[U]> for crate::vec::Vec<T> where T: crate::cmp::PartialEq<U> {}
 impl<T, U> crate::cmp::PartialEq<crate::vec::Vec<U>> for crate::vec::Vec<T> where T: crate::cmp::PartialEq<U> {}
 impl<T, const N: usize> crate::convert::From<[T; N]> for crate::vec::Vec<T> {}
 impl<T, const N: usize> crate::vec::Vec<[T; N]> {
  pub fn into_flattened(self) -> crate::vec::Vec<T> {}
 }
 impl<T: crate::clone::Clone, const N: usize> crate::convert::From<&[T; N]> for crate::vec::Vec<T> {}
 impl<T: crate::clone::Clone, const N: usize> crate::convert::From<&mut [T; N]> for crate::vec::Vec<T> {}
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::vec::IntoIter<T> {}
 impl<T: crate::clone::Clone> crate::clone::Clone for crate::vec::Vec<T> {}
 impl<T: crate::clone::Clone> crate::convert::From<&[T]> for crate::vec::Vec<T> {}
 impl<T: crate::clone::Clone> crate::convert::From<&mut [T]> for crate::vec::Vec<T> {}
 impl<T: crate::clone::Clone> crate::vec::Vec<T> {
  pub fn resize(&mut self, _: usize, _: T) {}
  pub fn extend_from_slice(&mut self, _: &[T]) {}
  pub fn extend_from_within<R>(&mut self, _: R) where R: crate::ops::RangeBounds<usize> {}
 }
 impl<T: crate::cmp::Eq> crate::cmp::Eq for crate::vec::Vec<T> {}
 impl<T: crate::cmp::Ord> crate::cmp::Ord for crate::vec::Vec<T> {}
 impl<T: crate::cmp::PartialEq> crate::vec::Vec<T> {
  pub fn dedup(&mut self) {}
 }
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::vec::Drain<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::vec::IntoIter<T> {}
 impl<T: crate::fmt::Debug> crate::fmt::Debug for crate::vec::Vec<T> {}
 impl<T: crate::hash::Hash> crate::hash::Hash for crate::vec::Vec<T> {}
 impl<T: crate::marker::Copy> crate::iter::Extend<&T> for crate::vec::Vec<T> {}
 impl<T> crate::borrow::Borrow<[T]> for crate::vec::Vec<T> {}
 impl<T> crate::borrow::BorrowMut<[T]> for crate::vec::Vec<T> {}
 impl<T> crate::cmp::PartialOrd<crate::vec::Vec<T>> for crate::vec::Vec<T> where T: crate::cmp::PartialOrd {}
 impl<T> crate::convert::AsMut<[T]> for crate::vec::Vec<T> {}
 impl<T> crate::convert::AsMut<crate::vec::Vec<T>> for crate::vec::Vec<T> {}
 impl<T> crate::convert::AsRef<[T]> for crate::vec::Drain<T> {}
 impl<T> crate::convert::AsRef<[T]> for crate::vec::IntoIter<T> {}
 impl<T> crate::convert::AsRef<[T]> for crate::vec::Vec<T> {}
 impl<T> crate::convert::AsRef<crate::vec::Vec<T>> for crate::vec::Vec<T> {}
 impl<T> crate::convert::From<crate::borrow::Cow<[T]>> for crate::vec::Vec<T> where [T]: crate::borrow::ToOwned<Owned = crate::vec::Vec<T>> {}
 impl<T> crate::convert::From<crate::boxed::Box<[T]>> for crate::vec::Vec<T> {}
 impl<T> crate::convert::From<crate::collections::binary_heap::BinaryHeap<T>> for crate::vec::Vec<T> {}
 impl<T> crate::convert::From<crate::collections::vec_deque::VecDeque<T>> for crate::vec::Vec<T> {}
 impl<T> crate::default::Default for crate::vec::IntoIter<T> {}
 impl<T> crate::default::Default for crate::vec::Vec<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::vec::Drain<T> {}
 impl<T> crate::iter::DoubleEndedIterator for crate::vec::IntoIter<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::vec::Drain<T> {}
 impl<T> crate::iter::ExactSizeIterator for crate::vec::IntoIter<T> {}
 impl<T> crate::iter::Extend<T> for crate::vec::Vec<T> {}
 impl<T> crate::iter::FromIterator<T> for crate::vec::Vec<T> {}
 impl<T> crate::iter::IntoIterator for &crate::vec::Vec<T> { type Item = &T; type IntoIter = crate::slice::Iter<T>; }
 impl<T> crate::iter::IntoIterator for &mut crate::vec::Vec<T> { type Item = &mut T; type IntoIter = crate::slice::IterMut<T>; }
 impl<T> crate::iter::IntoIterator for crate::vec::Vec<T> { type Item = T; type IntoIter = crate::vec::IntoIter<T>; }
 impl<T> crate::iter::Iterator for crate::vec::Drain<T> { type Item = T; }
 impl<T> crate::iter::Iterator for crate::vec::IntoIter<T> { type Item = T; }
 impl<T> crate::ops::Deref for crate::vec::Vec<T> { type Target = [T]; }
 impl<T> crate::ops::DerefMut for crate::vec::Vec<T> {}
 impl<T> crate::ops::Drop for crate::vec::Drain<T> {}
 impl<T> crate::ops::Drop for crate::vec::IntoIter<T> {}
 impl<T> crate::ops::Drop for crate::vec::Vec<T> {}
 impl<T> crate::vec::Drain<T> {
  pub fn as_slice(&self) -> &[T] {}
 }
 impl<T> crate::vec::IntoIter<T> {
  pub fn as_slice(&self) -> &[T] {}
  pub fn as_mut_slice(&mut self) -> &mut [T] {}
 }
 impl<T> crate::vec::Vec<T> {
  pub fn new() -> Self {}
  pub fn with_capacity(_: usize) -> Self {}
  pub fn from_raw_parts(_: *mut T, _: usize, _: usize) -> Self {}
  pub fn into_raw_parts(self) -> (*mut T, usize, usize) {}
  pub fn push(&mut self, _: T) {}
  pub fn push_mut(&mut self, _: T) -> &mut T {}
  pub fn capacity(&self) -> usize {}
  pub fn reserve(&mut self, _: usize) {}
  pub fn reserve_exact(&mut self, _: usize) {}
  pub fn try_reserve(&mut self, _: usize) -> crate::result::Result<(), crate::collections::TryReserveError> {}
  pub fn try_reserve_exact(&mut self, _: usize) -> crate::result::Result<(), crate::collections::TryReserveError> {}
  pub fn shrink_to_fit(&mut self) {}
  pub fn shrink_to(&mut self, _: usize) {}
  pub fn into_boxed_slice(self) -> crate::boxed::Box<[T]> {}
  pub fn truncate(&mut self, _: usize) {}
  pub fn as_slice(&self) -> &[T] {}
  pub fn as_mut_slice(&mut self) -> &mut [T] {}
  pub fn as_ptr(&self) -> *const T {}
  pub fn as_mut_ptr(&mut self) -> *mut T {}
  pub fn set_len(&mut self, _: usize) {}
  pub fn swap_remove(&mut self, _: usize) -> T {}
  pub fn insert(&mut self, _: usize, _: T) {}
  pub fn insert_mut(&mut self, _: usize, _: T) -> &mut T {}
  pub fn remove(&mut self, _: usize) -> T {}
  pub fn retain<F>(&mut self, _: F) where F: crate::ops::FnMut(&T) -> bool {}
  pub fn retain_mut<F>(&mut self, _: F) where F: crate::ops::FnMut(&mut T) -> bool {}
  pub fn dedup_by_key<F, K>(&mut self, _: F) where F: crate::ops::FnMut(&mut T) -> K, K: crate::cmp::PartialEq {}
  pub fn dedup_by<F>(&mut self, _: F) where F: crate::ops::FnMut(&mut T, &mut T) -> bool {}
  pub fn pop(&mut self) -> crate::option::Option<T> {}
  pub fn pop_if(&mut self, _: impl crate::ops::FnOnce(&mut T) -> bool) -> crate::option::Option<T> {}
  pub fn append(&mut self, _: &mut Self) {}
  pub fn drain<R>(&mut self, _: R) -> crate::vec::Drain<T> where R: crate::ops::RangeBounds<usize> {}
  pub fn clear(&mut self) {}
  pub fn len(&self) -> usize {}
  pub fn is_empty(&self) -> bool {}
  pub fn split_off(&mut self, _: usize) -> Self {}
  pub fn resize_with<F>(&mut self, _: usize, _: F) where F: crate::ops::FnMut() -> T {}
  pub fn leak(self) -> &mut [T] {}
  pub fn spare_capacity_mut(&mut self) -> &mut [crate::mem::MaybeUninit<T>] {}
  pub fn splice<R, I>(&mut self, _: R, _: I) -> crate::vec::Splice<I::IntoIter> where R: crate::ops::RangeBounds<usize>, I: crate::iter::IntoIterator<Item = T> {}
  pub fn extract_if<F, R>(&mut self, _: R, _: F) -> crate::vec::ExtractIf<T, F> where F: crate::ops::FnMut(&mut T) -> bool, R: crate::ops::RangeBounds<usize> {}
 }
}
