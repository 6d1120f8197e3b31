//! The one place that spells addresses.
//!
//! ```text
//! #/                       the front page: the family that tells most
//! #/read/SLUG?…            a report; without SLUG the first
//! #/quotes?…               every quotation
//! #/compare/FAMILY?…       a family, by its id (f…) or that of one of its quotations (q…)
//! #/voices?…               who is heard, and where
//!   speaker=a,b,-c         only a and b; not c. `unknown` is the speaker of what nobody is named for
//!   outlet=a,b             only these outlets
//!   type=direct,mixed      only quotations given so: direct, mixed, indirect; with a `-` before it a type is switched off
//!   q=words                only quotations with these words
//!   s=ID                   the selected quotation (q…) or entity (e…, or e….3 for its third mention)
//!   sort=speaker|sure|length   group=speaker|report
//!   with=SLUG              a second report beside the first
//!   as=side|differences    how the versions of a family are laid out
//!   apart=q1,q2            quotations that the reader took out of their families
//!   join=f1.f2,f1.f3       families that the reader made one
//!   count=words            what is counted of the voices
//!   by=sort|country        under which headings the voices stand
//! ```
//!
//! Ids are hashes of content. What cannot be understood is left out, and an address that cannot be understood at all
//! is the front page.

use crate::model::state::{By, Filter, Group, Kind, Layout, Measure, Sort, View, ViewState};
use std::fmt::Write as _;

/// The address of a view, from the `#` on.
pub fn spell(state: &ViewState) -> String {
    let mut address = match &state.view {
        View::Read(None) => "#/read".to_owned(),
        View::Read(Some(slug)) => format!("#/read/{}", encode(slug)),
        View::Quotes => "#/quotes".to_owned(),
        View::Compare(None) => "#/".to_owned(),
        View::Compare(Some(id)) => format!("#/compare/{}", encode(id)),
        View::Voices => "#/voices".to_owned(),
    };
    let mut joint = '?';
    for (key, value) in pairs(state) {
        if !value.is_empty() {
            let _ = write!(address, "{joint}{key}={value}");
            joint = '&';
        }
    }
    address
}

/// The address of one quotation or entity of a report, whatever the filter.
pub fn of_selection(slug: &str, id: &str) -> String {
    format!("#/read/{}?s={}", encode(slug), encode(id))
}

/// The view of an address, with or without its `#`.
pub fn parse(address: &str) -> ViewState {
    understand(address).unwrap_or_default()
}

fn understand(address: &str) -> Option<ViewState> {
    let address = address.strip_prefix('#').unwrap_or(address);
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let view = match path.strip_prefix('/')?.split_once('/') {
        Some(("read", slug)) if !slug.is_empty() => View::Read(Some(decode(slug)?)),
        Some(("compare", id)) if !id.is_empty() => View::Compare(Some(decode(id)?)),
        Some(("read", _)) => View::Read(None),
        Some(("compare", _)) => View::Compare(None),
        None => match path {
            "/" | "/compare" => View::Compare(None),
            "/read" => View::Read(None),
            "/quotes" => View::Quotes,
            "/voices" => View::Voices,
            _ => return None,
        },
        Some(_) => return None,
    };
    let mut state = ViewState { view, ..ViewState::default() };
    for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        take(&mut state, key, value);
    }
    Some(state)
}

/// The pairs of the query, in their order, with their encoded values; an empty value is not spelled.
fn pairs(state: &ViewState) -> [(&'static str, String); 13] {
    let filter = &state.filter;
    let only = filter.only.iter().map(|s| encode(s));
    let except = filter.except.iter().map(|s| format!("-{}", encode(s)));
    let kinds = filter.kinds.iter().map(|k| kind_word(*k).to_owned());
    let hidden = filter.hidden.iter().map(|k| format!("-{}", kind_word(*k)));
    let sort = Sort::ALL.into_iter().find(|s| *s == state.sort).map_or("", sort_word);
    let group = Group::ALL.into_iter().find(|g| *g == state.group).map_or("", group_word);
    [
        ("speaker", only.chain(except).collect::<Vec<_>>().join(",")),
        ("outlet", filter.outlets.iter().map(|s| encode(s)).collect::<Vec<_>>().join(",")),
        ("type", kinds.chain(hidden).collect::<Vec<_>>().join(",")),
        ("q", encode(&filter.q)),
        ("sort", sort.to_owned()),
        ("group", group.to_owned()),
        ("with", state.with.as_deref().map_or_else(String::new, encode)),
        ("as", layout_word(state.layout).to_owned()),
        ("apart", state.apart.iter().map(|id| encode(id)).collect::<Vec<_>>().join(",")),
        ("join", state.joined.iter().map(join_words).collect::<Vec<_>>().join(",")),
        ("count", measure_word(state.measure).to_owned()),
        ("by", by_word(state.by).to_owned()),
        ("s", state.selected.as_deref().map_or_else(String::new, encode)),
    ]
}

fn take(state: &mut ViewState, key: &str, value: &str) {
    let list = || value.split(',').filter_map(decode).filter(|v| !v.is_empty());
    let Filter { only, except, outlets, kinds, hidden, q } = &mut state.filter;
    match key {
        "speaker" => {
            for part in value.split(',') {
                let (set, slug) = match part.strip_prefix('-') {
                    Some(slug) => (&mut *except, slug),
                    None => (&mut *only, part),
                };
                set.extend(decode(slug).filter(|slug| !slug.is_empty()));
            }
            except.retain(|slug| !only.contains(slug));
        }
        "outlet" => outlets.extend(list()),
        "type" => {
            for word in list() {
                let (set, word) = match word.strip_prefix('-') {
                    Some(word) => (&mut *hidden, word),
                    None => (&mut *kinds, word.as_str()),
                };
                set.extend(Kind::ALL.into_iter().find(|kind| kind_word(*kind) == word));
            }
            hidden.retain(|kind| !kinds.contains(kind));
        }
        "q" => *q = decode(value).unwrap_or_default(),
        "sort" => state.sort = Sort::ALL.into_iter().find(|s| sort_word(*s) == value).unwrap_or_default(),
        "group" => state.group = Group::ALL.into_iter().find(|g| group_word(*g) == value).unwrap_or_default(),
        "with" => state.with = decode(value).filter(|s| !s.is_empty()),
        "as" => state.layout = Layout::ALL.into_iter().find(|l| layout_word(*l) == value).unwrap_or_default(),
        "apart" => state.apart.extend(list()),
        "join" => state.joined.extend(value.split(',').filter_map(joined)),
        "count" => {
            state.measure = Measure::ALL.into_iter().find(|m| measure_word(*m) == value).unwrap_or_default();
        }
        "by" => state.by = By::ALL.into_iter().find(|b| by_word(*b) == value).unwrap_or_default(),
        "s" => state.selected = decode(value).filter(|s| !s.is_empty()),
        _ => {}
    }
}

fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Direct => "direct",
        Kind::Mixed => "mixed",
        Kind::Indirect => "indirect",
    }
}

fn sort_word(sort: Sort) -> &'static str {
    match sort {
        Sort::Report => "",
        Sort::Speaker => "speaker",
        Sort::Sure => "sure",
        Sort::Length => "length",
    }
}

fn group_word(group: Group) -> &'static str {
    match group {
        Group::None => "",
        Group::Speaker => "speaker",
        Group::Report => "report",
    }
}

fn layout_word(layout: Layout) -> &'static str {
    match layout {
        Layout::Aligned => "",
        Layout::Side => "side",
        Layout::Differences => "differences",
    }
}

fn measure_word(measure: Measure) -> &'static str {
    match measure {
        Measure::Quotes => "",
        Measure::Words => "words",
    }
}

fn by_word(by: By) -> &'static str {
    match by {
        By::Speaker => "",
        By::Sort => "sort",
        By::Country => "country",
    }
}

/// Two ids with a full stop between them; a full stop of their own is encoded.
fn join_words((one, two): &(String, String)) -> String {
    let part = |id: &str| encode(id).replace('.', "%2E");
    format!("{}.{}", part(one), part(two))
}

fn joined(pair: &str) -> Option<(String, String)> {
    let (one, two) = pair.split_once('.')?;
    let pair = (decode(one)?, decode(two)?);
    (!pair.0.is_empty() && !pair.1.is_empty()).then_some(pair)
}

/// Percent-encodes all but letters, digits and `- . _ ~`; a leading `-` too, since that says *not*.
fn encode(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for (at, byte) in value.bytes().enumerate() {
        let plain =
            byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'~') || (byte == b'-' && at > 0);
        if plain {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Undoes [`encode`]; `+` is a space. `None` where that gives no text.
fn decode(value: &str) -> Option<String> {
    let mut out = Vec::with_capacity(value.len());
    let mut bytes = value.bytes();
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'+' => b' ',
            b'%' => hex(bytes.next()?)? << 4 | hex(bytes.next()?)?,
            _ => byte,
        });
    }
    String::from_utf8(out).ok()
}

fn hex(digit: u8) -> Option<u8> {
    u8::try_from(char::from(digit).to_digit(16)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::btree_set;
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;

    fn states() -> impl Strategy<Value = ViewState> {
        let word = || "\\PC{1,12}";
        let view = prop_oneof![
            Just(View::Quotes),
            Just(View::Voices),
            Just(View::Read(None)),
            Just(View::Compare(None)),
            word().prop_map(|slug| View::Read(Some(slug))),
            word().prop_map(|id| View::Compare(Some(id)))
        ];
        let filter =
            (btree_set(word(), 0..3), btree_set(word(), 0..3), btree_set(word(), 0..3), "\\PC{0,20}")
                .prop_map(|(only, mut except, outlets, q)| {
                    except.retain(|slug| !only.contains(slug));
                    Filter { only, except, outlets, q, ..Filter::default() }
                });
        let kinds =
            (btree_set(select(Kind::ALL.to_vec()), 0..3), btree_set(select(Kind::ALL.to_vec()), 0..3))
                .prop_map(|(kinds, mut hidden)| {
                    hidden.retain(|kind| !kinds.contains(kind));
                    (kinds, hidden)
                });
        let lists = (select(Sort::ALL.to_vec()), select(Group::ALL.to_vec()));
        let voices = (select(Measure::ALL.to_vec()), select(By::ALL.to_vec()));
        let families = (
            select(Layout::ALL.to_vec()),
            btree_set(word(), 0..3),
            btree_set((word(), word()), 0..3),
            option::of(word()),
        );
        (view, filter, kinds, option::of(word()), lists, voices, families).prop_map(
            |(view, filter, (kinds, hidden), selected, (sort, group), (measure, by), families)| {
                let (layout, apart, joined, with) = families;
                ViewState {
                    view,
                    filter: Filter { kinds, hidden, ..filter },
                    selected,
                    sort,
                    group,
                    with,
                    layout,
                    apart,
                    joined,
                    measure,
                    by,
                }
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_spelled_is_understood(state in states()) {
            let address = spell(&state);
            prop_assert!(address.is_ascii());
            prop_assert_eq!(parse(&address), state);
        }

        #[test]
        fn any_address_is_some_view(address in "\\PC{0,60}|#/read/[a-z?=&,%0-9-]{0,40}") {
            let state = parse(&address);
            prop_assert_eq!(parse(&spell(&state)), state);
        }
    }

    #[test]
    fn the_grammar_reads_as_documented() {
        let state = parse(
            "#/read/sample-wire?speaker=ada-cole,-unknown&outlet=sample-wire&type=direct,mixed&q=a+b&s=q1",
        );
        assert_eq!(state.view, View::Read(Some("sample-wire".into())));
        assert!(state.filter.only.contains("ada-cole") && state.filter.except.contains("unknown"));
        assert_eq!(state.filter.kinds.len(), 2);
        assert_eq!((state.filter.q.as_str(), state.selected.as_deref()), ("a b", Some("q1")));
        assert_eq!(
            spell(&state),
            "#/read/sample-wire?speaker=ada-cole,-unknown&outlet=sample-wire&type=direct,mixed&q=a%20b&s=q1"
        );
    }

    #[test]
    fn nonsense_is_the_front_page() {
        for address in ["", "#", "#top", "#/nowhere", "#/read/a/../%zz", "#/compared/x", "##//?&=="] {
            assert_eq!(parse(address), ViewState::default(), "{address}");
        }
    }
}
