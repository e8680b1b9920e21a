//! When something was, no more exactly than its source says.
//!
//! What is known to a month, a year or a session only counts from the last day that it can have been on: an edition of an earlier
//! day cannot know that it had happened. Lists are in that order too.

use super::id::SessionId;
use jiff::Timestamp;
use jiff::civil::Date;
use std::cmp::Ordering;
use std::fmt;

/// A date as somebody wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dated {
    /// A day, and its moment if one is written: `2023-09-01T23:40:00-04:00` is the first of September, wherever it is read.
    Day(Date, Option<Timestamp>),
    /// A month, by its first day.
    Month(Date),
    /// A year, by its first day.
    Year(Date),
}

/// When something was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// On a day, in a month or in a year.
    Dated(Dated),
    /// At a session: nothing more is known.
    Session {
        /// Which.
        session: SessionId,
        /// Its first day.
        start: Date,
        /// Its last day.
        end: Date,
    },
}

impl Dated {
    /// The first day that it can have been.
    pub fn first(self) -> Date {
        match self {
            Dated::Day(day, _) | Dated::Month(day) | Dated::Year(day) => day,
        }
    }

    /// The last day that it can have been.
    pub fn last(self) -> Date {
        match self {
            Dated::Day(day, _) => day,
            Dated::Month(first) => first.last_of_month(),
            Dated::Year(first) => first.last_of_year(),
        }
    }

    /// Its moment, where one is written.
    pub fn moment(self) -> Option<Timestamp> {
        match self {
            Dated::Day(_, moment) => moment,
            _ => None,
        }
    }
}

impl When {
    /// What is known of something with a date, a session, or both: the date goes before. `None` if it has neither.
    pub fn of(date: Option<Dated>, session: Option<(SessionId, Date, Date)>) -> Option<Self> {
        let at = session.map(|(session, start, end)| When::Session { session, start, end });
        date.map(When::Dated).or(at)
    }

    /// The first day that it can have been.
    pub fn first(self) -> Date {
        match self {
            When::Dated(dated) => dated.first(),
            When::Session { start, .. } => start,
        }
    }

    /// The last day that it can have been: the day from which it counts.
    pub fn last(self) -> Date {
        match self {
            When::Dated(dated) => dated.last(),
            When::Session { end, .. } => end,
        }
    }

    /// The day, where one is known.
    pub fn day(self) -> Option<Date> {
        match self {
            When::Dated(Dated::Day(day, _)) => Some(day),
            _ => None,
        }
    }

    /// As it was written; `None` where it is left to a session.
    pub fn dated(self) -> Option<Dated> {
        match self {
            When::Dated(dated) => Some(dated),
            When::Session { .. } => None,
        }
    }

    /// Whether it was before another, whatever days they were on.
    pub fn is_before(self, other: Self) -> bool {
        self.last() < other.first()
    }

    /// Its moment, where one is written.
    pub fn moment(self) -> Option<Timestamp> {
        self.dated().and_then(Dated::moment)
    }

    fn key(self) -> (Date, Date, Option<Timestamp>, Option<SessionId>) {
        let session = match self {
            When::Dated(_) => None,
            When::Session { session, .. } => Some(session),
        };
        (self.last(), self.first(), self.moment(), session)
    }
}

/// By the last day that it can have been; of one day, what is known more exactly comes later, and moments are in order.
impl Ord for When {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for When {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Dated {
    fn cmp(&self, other: &Self) -> Ordering {
        When::Dated(*self).cmp(&When::Dated(*other))
    }
}

impl PartialOrd for Dated {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<Date> for Dated {
    fn from(day: Date) -> Self {
        Dated::Day(day, None)
    }
}

impl From<Dated> for When {
    fn from(dated: Dated) -> Self {
        When::Dated(dated)
    }
}

impl From<Date> for When {
    fn from(day: Date) -> Self {
        When::Dated(day.into())
    }
}

/// `2023-08-23`, `2023-08` or `2023`, as ISO 8601 writes what is known to that much.
impl fmt::Display for Dated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Dated::Day(day, _) => write!(f, "{day}"),
            Dated::Month(first) => write!(f, "{:04}-{:02}", first.year(), first.month()),
            Dated::Year(first) => write!(f, "{:04}", first.year()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Dated, When};
    use crate::model::id::SessionId;
    use jiff::civil::date;

    fn month(year: i16, month: i8) -> When {
        When::Dated(Dated::Month(date(year, month, 1)))
    }

    #[test]
    fn a_month_and_a_year_are_over_on_their_last_day() {
        assert_eq!(month(2024, 2).last(), date(2024, 2, 29));
        assert_eq!(Dated::Year(date(2023, 1, 1)).last(), date(2023, 12, 31));
        assert_eq!(month(2024, 2).day(), None);
        assert_eq!(When::from(date(2024, 2, 29)).day(), Some(date(2024, 2, 29)));
    }

    #[test]
    fn what_is_known_to_a_month_or_a_session_counts_from_its_last_day() {
        let session = When::Session { session: SessionId(0), start: date(2023, 8, 21), end: date(2023, 9, 1) };
        let mut all = [session, month(2023, 8), date(2023, 9, 2).into(), date(2023, 8, 30).into()];
        all.sort();
        assert_eq!(all, [date(2023, 8, 30).into(), month(2023, 8), session, date(2023, 9, 2).into()]);
    }

    #[test]
    fn one_is_before_the_other_only_if_no_days_of_theirs_say_otherwise() {
        assert!(month(2023, 7).is_before(month(2023, 8)));
        assert!(!month(2023, 8).is_before(date(2023, 8, 30).into()));
        assert!(!When::from(date(2023, 8, 2)).is_before(month(2023, 8)));
    }

    #[test]
    fn it_is_written_as_exactly_as_it_is_known() {
        assert_eq!(Dated::from(date(2023, 8, 3)).to_string(), "2023-08-03");
        assert_eq!(Dated::Month(date(2023, 8, 1)).to_string(), "2023-08");
        assert_eq!(Dated::Year(date(2023, 1, 1)).to_string(), "2023");
    }
}
