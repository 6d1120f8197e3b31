//! What the catalogues call the cases of a choice: `[direct]`, `[mixed]`, `[indirect]`.

use crate::model::Theme;
use crate::model::extent::Position;
use crate::model::state::{By, Group, Kind, Layout, Measure, Sort};
use sayso_engine::attribution::Certainty;
use sayso_engine::families::class::Class;
use sayso_engine::mentions::{EntityKind, Form};

/// Something with a name by which a message chooses its words.
pub trait Case: Copy {
    /// The name: lower case with hyphens.
    fn case(&self) -> &str;
}

impl Case for &str {
    fn case(&self) -> &str {
        self
    }
}

impl Case for Class {
    fn case(&self) -> &str {
        self.name()
    }
}

macro_rules! cases {
    ($($of:ident: $($case:ident = $name:literal),+;)*) => {
        $(impl Case for $of {
            fn case(&self) -> &str {
                match self { $(Self::$case => $name),+ }
            }
        })*
    };
}

cases! {
    Kind: Direct = "direct", Mixed = "mixed", Indirect = "indirect";
    Sort: Report = "report", Speaker = "speaker", Sure = "sure", Length = "length";
    Group: None = "none", Speaker = "speaker", Report = "report";
    Layout: Aligned = "aligned", Side = "side", Differences = "differences";
    Measure: Quotes = "quotes", Words = "words";
    By: Speaker = "speaker", Sort = "sort", Country = "country";
    Position: Headline = "headline", Opening = "opening", Middle = "middle", End = "end";
    Theme: System = "system", Light = "light", Dark = "dark";
    EntityKind: Person = "person", Organization = "organization", Place = "place", Misc = "misc", Date = "date", Money = "money";
    Form: Name = "name", Nominal = "nominal", Pronoun = "pronoun";
    Certainty: Sure = "sure", Probable = "probable", Unknown = "unknown";
}
