//! The words of two reports beside each other, and of the versions of a quotation.

/// A label of the page.
pub const BESIDE: &str = "Beside another report …";
/// A label of the page.
pub const INSTEAD: &str = "Another report here …";
/// A label of the page.
pub const TOGETHER: &str = "Scroll together";
/// What that does, as a hint.
pub const TOGETHER_HINT: &str = "What both reports quote stands at the same height. Switch it off and on again to hold them as they stand.";
/// A label of the page.
pub const SWAP: &str = "Swap";
/// The same, said whole.
pub const SWAP_HINT: &str = "Swap the two reports";
/// A label of the page.
pub const TOOLS: &str = "Two reports";
/// Said where the selected quotation has no other version.
pub const ALONE: &str = "Printed in this report alone.";
/// Said where no quotation is selected.
pub const CHOOSE_FIRST: &str = "Choose a quotation first: its versions are gone through.";

/// A label of the page.
pub const VERSIONS: &str = "Other versions";
/// A label of the page.
pub const THIS_ONE: &str = "this one:";
/// Said of a version that differs in nothing.
pub const THE_SAME: &str = "the same words";

/// The title of the window.
pub fn title(one: &str, two: &str) -> String {
    format!("{one} beside {two} · Sayso")
}

/// How much two reports share.
pub fn told(utterances: usize) -> String {
    match utterances {
        0 => "no quotation in both".to_owned(),
        n => format!("{} in both", super::quotes(n)),
    }
}

/// Said at a shared quotation.
pub fn also_in(outlet: &str, words: &str) -> String {
    format!("also in {outlet}: {words}")
}

/// What closing one of two reports is called.
pub fn close(outlet: &str) -> String {
    format!("Close {outlet}")
}

/// The text of one of two reports.
pub fn text_of(outlet: &str) -> String {
    format!("Text of {outlet}")
}

/// Said where the report to be set beside is not there.
pub fn no_such(slug: &str) -> String {
    format!("There is no other report “{slug}” here to set beside this one.")
}
