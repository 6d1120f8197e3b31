//! Results on their way from a worker to the page: as bytes, and back.
//!
//! Numbers are of seven bits a byte, the lowest first (LEB128, as WebAssembly has them); what is long stands behind its
//! length. Rules and other words of the engine itself are sent once each, and are interned where they arrive. It is not
//! made to be kept: both ends are the same build.

mod types;

use crate::rule::Rule;
use std::cell::RefCell;
use std::ops::Range;

/// What can travel.
pub trait Travel: Sized {
    /// Adds it to what is sent.
    fn pack(&self, to: &mut Pack);
    /// Takes it from what has come; `None` if that is something else.
    fn unpack(from: &mut Unpack<'_>) -> Option<Self>;
}

/// A value as bytes.
pub fn pack(value: &impl Travel) -> Vec<u8> {
    let mut to = Pack::default();
    value.pack(&mut to);
    to.bytes
}

/// The value of some bytes; `None` if they are not those of one.
pub fn unpack<T: Travel>(bytes: &[u8]) -> Option<T> {
    let mut from = Unpack { bytes, words: Vec::new() };
    T::unpack(&mut from).filter(|_| from.bytes.is_empty())
}

/// What is sent.
#[derive(Debug, Default)]
pub struct Pack {
    bytes: Vec<u8>,
    words: Vec<&'static str>,
}

impl Pack {
    /// Adds a number.
    pub fn number(&mut self, mut number: u64) {
        while number > 0x7F {
            self.bytes.push(number.to_le_bytes()[0] | 0x80);
            number >>= 7;
        }
        self.bytes.push(number.to_le_bytes()[0]);
    }
}

/// What has come.
#[derive(Debug)]
pub struct Unpack<'a> {
    bytes: &'a [u8],
    words: Vec<&'static str>,
}

impl<'a> Unpack<'a> {
    /// Takes a number.
    pub fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            number |= u64::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(count)?;
        self.bytes = rest;
        Some(taken)
    }
}

macro_rules! numbers {
    ($($type:ty),*) => {$(
        impl Travel for $type {
            fn pack(&self, to: &mut Pack) {
                to.number(u64::from(*self));
            }
            fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
                from.number()?.try_into().ok()
            }
        }
    )*};
}

numbers!(u8, u16, u32);

impl Travel for usize {
    fn pack(&self, to: &mut Pack) {
        to.number(*self as u64);
    }
    fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        from.number()?.try_into().ok()
    }
}

impl Travel for bool {
    fn pack(&self, to: &mut Pack) {
        to.number(u64::from(*self));
    }
    fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        Some(from.number()? == 1)
    }
}

impl Travel for f32 {
    fn pack(&self, to: &mut Pack) {
        to.bytes.extend(self.to_le_bytes());
    }
    fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        Some(Self::from_le_bytes(from.take(4)?.try_into().ok()?))
    }
}

impl Travel for String {
    fn pack(&self, to: &mut Pack) {
        to.number(self.len() as u64);
        to.bytes.extend(self.as_bytes());
    }
    fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        let length = usize::unpack(from)?;
        Some(std::str::from_utf8(from.take(length)?).ok()?.to_owned())
    }
}

impl Travel for Box<str> {
    fn pack(&self, to: &mut Pack) {
        to.number(self.len() as u64);
        to.bytes.extend(self.as_bytes());
    }
    fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        String::unpack(from).map(Into::into)
    }
}

/// Words of the engine itself: 0 and the words when they are sent first, then their number.
impl Travel for &'static str {
    fn pack(&self, to: &mut Pack) {
        if let Some(at) = to.words.iter().position(|known| std::ptr::eq(*known, *self)) {
            to.number(at as u64 + 1);
        } else {
            to.words.push(self);
            to.number(0);
            (*self).to_owned().pack(to);
        }
    }
    fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        if let Some(at) = usize::unpack(from)?.checked_sub(1) {
            return from.words.get(at).copied();
        }
        let words = String::unpack(from)?;
        let words = interned(&WORDS, words, |known, words| known == words, |words| words.leak());
        from.words.push(words);
        Some(words)
    }
}

impl Travel for &'static Rule {
    fn pack(&self, to: &mut Pack) {
        self.name.pack(to);
        self.gloss.pack(to);
    }
    fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        let rule = Rule { name: Travel::unpack(from)?, gloss: Travel::unpack(from)? };
        let same = |known: &Rule, rule: &Rule| {
            std::ptr::eq(known.name, rule.name) && std::ptr::eq(known.gloss, rule.gloss)
        };
        Some(interned(&RULES, rule, same, |rule| Box::leak(Box::new(rule))))
    }
}

thread_local! {
    /// Words that have come, each once: there are as many as the engine has.
    static WORDS: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
    static RULES: RefCell<Vec<&'static Rule>> = const { RefCell::new(Vec::new()) };
}

/// The one of `table` that is the same as `value`, which is kept there if there is none.
fn interned<V: std::borrow::Borrow<T>, T: ?Sized + 'static>(
    table: &'static std::thread::LocalKey<RefCell<Vec<&'static T>>>,
    value: V,
    same: impl Fn(&T, &T) -> bool,
    keep: impl FnOnce(V) -> &'static T,
) -> &'static T {
    table.with_borrow_mut(|table| {
        if let Some(known) = table.iter().find(|known| same(known, value.borrow())) {
            return *known;
        }
        let kept = keep(value);
        table.push(kept);
        kept
    })
}

impl<T: Travel> Travel for Option<T> {
    fn pack(&self, to: &mut Pack) {
        to.number(u64::from(self.is_some()));
        if let Some(value) = self {
            value.pack(to);
        }
    }
    fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        if bool::unpack(from)? { T::unpack(from).map(Some) } else { Some(None) }
    }
}

impl<T: Travel> Travel for Vec<T> {
    fn pack(&self, to: &mut Pack) {
        to.number(self.len() as u64);
        for value in self {
            value.pack(to);
        }
    }
    fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        let length = usize::unpack(from)?;
        // Each takes a byte at least, so that nonsense asks for no memory that it has not sent.
        let mut values = Self::with_capacity(length.min(from.bytes.len()));
        for _ in 0..length {
            values.push(T::unpack(from)?);
        }
        Some(values)
    }
}

impl<T: Travel> Travel for Range<T> {
    fn pack(&self, to: &mut Pack) {
        self.start.pack(to);
        self.end.pack(to);
    }
    fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        Some(T::unpack(from)?..T::unpack(from)?)
    }
}

impl<A: Travel, B: Travel> Travel for (A, B) {
    fn pack(&self, to: &mut Pack) {
        self.0.pack(to);
        self.1.pack(to);
    }
    fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?))
    }
}

/// Makes plain types travel: of a structure the fields, of an enumeration the number.
#[macro_export]
macro_rules! travels {
    ($(struct $type:ty { $($field:ident),* $(,)? })*) => {$(
        impl $crate::travel::Travel for $type {
            fn pack(&self, to: &mut $crate::travel::Pack) {
                $($crate::travel::Travel::pack(&self.$field, to);)*
            }
            fn unpack(from: &mut $crate::travel::Unpack<'_>) -> Option<Self> {
                Some(Self { $($field: $crate::travel::Travel::unpack(from)?),* })
            }
        }
    )*};
    ($(tuple $type:ty;)*) => {$(
        impl $crate::travel::Travel for $type {
            fn pack(&self, to: &mut $crate::travel::Pack) {
                $crate::travel::Travel::pack(&self.0, to);
            }
            fn unpack(from: &mut $crate::travel::Unpack<'_>) -> Option<Self> {
                $crate::travel::Travel::unpack(from).map(Self)
            }
        }
    )*};
    ($(enum $type:ty { $($case:ident),* $(,)? })*) => {$(
        impl $crate::travel::Travel for $type {
            fn pack(&self, to: &mut $crate::travel::Pack) {
                to.number(*self as u64);
            }
            fn unpack(from: &mut $crate::travel::Unpack<'_>) -> Option<Self> {
                let number = from.number()?;
                [$(Self::$case),*].into_iter().find(|case| *case as u64 == number)
            }
        }
    )*};
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::families::Source;
    use crate::provenance::Imprint;
    use crate::{Analysis, Corpus, Families, Provenance, analyze};

    const TEXTS: [&str; 2] = [
        "Pier opens\nBy Bo Ek\nShare via\n\n“We shall open the gates on Friday, whatever the council decides,” said Ada Byrne, the \
         Russian foreign minister. She told Russian television that nobody had been asked, and called it a “gift”.",
        "“We should open the gates on Friday,” the minister, Ada Byrne, said. A “so-called” plan for $3 million was dropped.",
    ];

    fn same<T: Travel + std::fmt::Debug>(value: &T) {
        let bytes = pack(value);
        let again: T = unpack(&bytes).expect("what was packed is unpacked");
        assert_eq!(format!("{again:?}"), format!("{value:?}"));
        assert_eq!(pack(&again), bytes);
        for cut in 0..bytes.len().min(400) {
            assert!(unpack::<T>(&bytes[..cut]).is_none(), "cut at {cut}");
        }
    }

    #[test]
    fn what_is_sent_comes_the_same() {
        let analyses: Vec<Analysis> = TEXTS.iter().map(|text| analyze(text)).collect();
        assert!(analyses.iter().all(|analysis| !analysis.quotes.is_empty()));
        same(&analyses);
        let corpus = Corpus::link(&analyses.iter().collect::<Vec<_>>());
        same(&corpus);
        let sources: Vec<_> =
            TEXTS.iter().zip(&analyses).map(|(text, analysis)| Source { text, analysis }).collect();
        let families = Families::find(&sources, &corpus);
        assert!(!families.families.is_empty());
        same(&families);
        let provenance = Provenance::find(&families, &sources, &[Imprint::default(); 2], &corpus);
        assert!(provenance.families.iter().any(|origin| origin.translated.is_some()));
        same(&provenance);
    }

    #[test]
    fn rules_are_sent_once_and_are_one_where_they_arrive() {
        let rule = &crate::attribution::UNKNOWN;
        let (once, often) = (pack(&vec![rule]).len(), pack(&vec![rule; 50]).len());
        assert_eq!(often - once, 49 * 2);
        let come: Vec<&'static Rule> = unpack(&pack(&vec![rule; 3])).expect("they come");
        assert!(come.iter().all(|other| std::ptr::eq(*other, come[0])));
    }

    #[test]
    fn nonsense_is_nothing() {
        let mut random = sayso_fuzz::random::Random::new(1);
        for length in 0..3_000 {
            let bytes: Vec<u8> = (0..length % 90).map(|_| random.number().to_le_bytes()[0] % 9).collect();
            let _ = (unpack::<Analysis>(&bytes), unpack::<Families>(&bytes), unpack::<Provenance>(&bytes));
        }
        assert!(unpack::<Vec<u8>>(&[0xFF; 9]).is_none());
    }
}
