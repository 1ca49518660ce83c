//! Days of the calendar, written `YYYY-MM-DD`.

use std::fmt;

/// A day; earlier ones are smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    // The derived order reads the fields from the first to the last: keep them so.
    /// From 1 to 9999.
    pub year: u16,
    /// From 1 to 12.
    pub month: u8,
    /// From 1 to 31.
    pub day: u8,
}

impl Date {
    /// The day, if the calendar has it.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let known = (1..=9999).contains(&year) && (1..=12).contains(&month);
        (known && (1..=days(year, month)).contains(&day)).then_some(Self { year, month, day })
    }

    /// Reads `YYYY-MM-DD`; an error says what `text` is instead.
    pub fn parse(text: &str) -> Result<Self, String> {
        let [year, month, day] = numbers(text).ok_or_else(|| format!("`{text}` is no date"))?;
        // At most four digits and two: nothing is cut off.
        let (month, day) = (month as u8, day as u8);
        Self::new(year, month, day).ok_or_else(|| not_in_calendar(text, year, month))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn numbers(text: &str) -> Option<[u16; 3]> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else { return None };
    Some([number(&[y1, y2, y3, y4])?, number(&[m1, m2])?, number(&[d1, d2])?])
}

fn number(digits: &[u8]) -> Option<u16> {
    let mut number = 0;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return None;
        }
        number = number * 10 + u16::from(digit - b'0');
    }
    Some(number)
}

fn not_in_calendar(text: &str, year: u16, month: u8) -> String {
    if year == 0 {
        return format!("`{text}` is no date: there is no year 0");
    }
    match days(year, month) {
        0 => format!("`{text}` is no date: there is no month {month}"),
        last => format!("`{text}` is no date: that month has {last} days"),
    }
}

fn days(year: u16, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + u8::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_calendar() {
        for text in ["2027-03-31", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2027-04-30"] {
            assert_eq!(Date::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn other_text_is_no_date() {
        let cases = [
            ("2027-02-29", "`2027-02-29` is no date: that month has 28 days"),
            ("2100-02-29", "`2100-02-29` is no date: that month has 28 days"),
            ("1800-02-29", "`1800-02-29` is no date: that month has 28 days"),
            ("2024-02-30", "`2024-02-30` is no date: that month has 29 days"),
            ("2027-04-31", "`2027-04-31` is no date: that month has 30 days"),
            ("2027-03-32", "`2027-03-32` is no date: that month has 31 days"),
            ("2027-03-00", "`2027-03-00` is no date: that month has 31 days"),
            ("2027-13-01", "`2027-13-01` is no date: there is no month 13"),
            ("2027-00-01", "`2027-00-01` is no date: there is no month 0"),
            ("0000-01-01", "`0000-01-01` is no date: there is no year 0"),
            ("2027-3-31", "`2027-3-31` is no date"),
            ("27-03-31", "`27-03-31` is no date"),
            ("2027-03-31 ", "`2027-03-31 ` is no date"),
            ("2027-03-31-01", "`2027-03-31-01` is no date"),
            ("2027/03/31", "`2027/03/31` is no date"),
            ("+027-03-31", "`+027-03-31` is no date"),
            ("２０２７-03-31", "`２０２７-03-31` is no date"),
            ("tomorrow", "`tomorrow` is no date"),
            ("", "`` is no date"),
        ];
        for (text, message) in cases {
            assert_eq!(Date::parse(text), Err(message.to_owned()));
        }
    }

    #[test]
    fn earlier_days_are_smaller() {
        let sorted = ["2026-12-31", "2027-01-01", "2027-01-31", "2027-02-01"].map(|text| Date::parse(text).unwrap());
        assert!(sorted.is_sorted());
    }
}
