//! What a change between two versions is.

/// The classes of changes, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// *not*, *never*, *no* here and not there.
    Negation,
    /// *should* for *could*.
    Modal,
    /// Another number.
    Number,
    /// Another name, or a name for what the other calls otherwise.
    Name,
    /// The same said in other words.
    Reworded,
    /// One word for another.
    Word,
    /// A word that only this version has.
    Added,
    /// The same words in another place.
    Moved,
    /// *has begun* for *began*.
    Tense,
    /// *he* for *I*.
    Person,
    /// In the reporter's words here, in marks there.
    Split,
    /// Words in brackets that the reporter put in.
    Bracket,
    /// Words left out at the start.
    CutStart,
    /// Words left out in the middle.
    CutMiddle,
    /// Words left out at the end.
    CutEnd,
    /// Words left out, and an ellipsis says so.
    EllipsisShown,
    /// Words left out within quotation marks, and nothing says so.
    EllipsisNotShown,
    /// Other punctuation.
    Punctuation,
}

impl Class {
    /// Every class, the gravest first.
    pub const ALL: [Self; 18] = [
        Self::Negation,
        Self::Modal,
        Self::Number,
        Self::Name,
        Self::Reworded,
        Self::Word,
        Self::Added,
        Self::Moved,
        Self::Tense,
        Self::Person,
        Self::Split,
        Self::Bracket,
        Self::CutStart,
        Self::CutMiddle,
        Self::CutEnd,
        Self::EllipsisShown,
        Self::EllipsisNotShown,
        Self::Punctuation,
    ];

    /// Whether the sense may move with it.
    pub fn may_alter_sense(self) -> bool {
        matches!(self, Self::Negation | Self::Modal | Self::Number | Self::Name)
    }

    /// Its name: lower case with hyphens; stands in results and as a CSS class.
    pub fn name(self) -> &'static str {
        match self {
            Self::Negation => "negation",
            Self::Modal => "modal",
            Self::Number => "number",
            Self::Name => "name",
            Self::Reworded => "reworded",
            Self::Word => "word",
            Self::Added => "added",
            Self::Moved => "moved",
            Self::Tense => "tense",
            Self::Person => "person",
            Self::Split => "split",
            Self::Bracket => "bracket",
            Self::CutStart => "cut-start",
            Self::CutMiddle => "cut-middle",
            Self::CutEnd => "cut-end",
            Self::EllipsisShown => "ellipsis-shown",
            Self::EllipsisNotShown => "ellipsis-not-shown",
            Self::Punctuation => "punctuation",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_has_its_own_name_and_stands_in_order() {
        for pair in Class::ALL.windows(2) {
            assert!(pair[0] < pair[1] && pair[0].name() != pair[1].name());
        }
        assert!(Class::ALL.iter().filter(|class| class.may_alter_sense()).count() == 4);
    }
}
