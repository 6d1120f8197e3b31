//! The journeys: each a reader's wish, told in steps.

mod access;
mod barriers;
mod compare;
mod filter;
mod host;
mod hostile;
mod inspector;
mod keyboard;
mod language;
mod links;
mod looks;
mod module;
mod opening;
mod pair;
mod privacy;
mod quotes;
mod voices;
mod written;

use crate::browser::{Browser, MIDDLE, PHONE, WIDE, Window};
use crate::driver::Make;
use crate::place::Place;
use crate::world::World;

/// A reader's wish.
pub(crate) struct Journey {
    /// What the reader wants, in a few words.
    pub(crate) name: &'static str,
    /// The windows in which it is walked, the widest first.
    pub(crate) windows: &'static [Window],
    /// Why it cannot be walked here, if so.
    pub(crate) unless: fn(&World) -> Option<&'static str>,
    /// Whether it measures time, and so is walked while nothing else is.
    pub(crate) quiet: bool,
    /// Why it is walked in Chromium alone, if so.
    chromium_alone: Option<&'static str>,
    /// The only place where it is walked, and why, if so.
    only: Option<(Place, &'static str)>,
    /// The steps; they panic where the page does not do as it should.
    pub(crate) walk: fn(&Browser, &World),
}

/// Every window.
const ALL: &[Window] = &[WIDE, MIDDLE, PHONE];

/// All journeys, the plainest first.
pub(crate) const JOURNEYS: &[Journey] = &[
    journey("open the page and read a marked report", ALL, opening::open),
    journey("read every report as its file has it, to the byte", &[WIDE], opening::text),
    journey("wait for nothing while the reports are read", &[WIDE], opening::busy)
        .quietly()
        .chromium_alone("Firefox does not tell of long tasks"),
    journey("filter by a speaker, go back, and reload", ALL, filter::speaker),
    journey("follow one speaker through every report", &[WIDE], filter::everywhere),
    journey("learn which filter left nothing, and lift it", ALL, filter::nothing),
    journey("ask who says a quotation and why, and share the answer", ALL, inspector::why),
    journey("follow links that lead nowhere", &[WIDE, PHONE], links::nowhere),
    journey("load the page again, and go on where one was", &[WIDE, PHONE], links::again),
    journey("sort and group all quotations, jump to the text and back", ALL, quotes::all),
    journey("open the front page, close what it says of itself, and bring it back", ALL, compare::front),
    journey(
        "compare the versions of an utterance, open a report at its place, and go back",
        ALL,
        compare::versions,
    ),
    journey("take a version out of a family, join two, and undo both", ALL, compare::edits),
    journey("filter the families, and lift the filter that leaves none", ALL, compare::filter),
    journey("compare with the keyboard alone", &[WIDE], compare::keyboard),
    journey("keep the longest version in sight on a phone", &[PHONE, compare::NARROW], compare::phone),
    journey("hear what differs", &[WIDE, PHONE], compare::heard),
    journey("print a family", &[WIDE], compare::print),
    journey("see who is heard where, in quotes and in words, and look into a cell", ALL, voices::counts),
    journey("learn why a cell is empty, with the keyboard", ALL, voices::empty),
    journey("read the table behind each picture", ALL, voices::tables),
    journey("filter the voices, and print them", ALL, voices::filter),
    journey("use the keyboard alone", &[WIDE], keyboard::alone),
    journey(
        "see what has the focus, in a page enlarged four times",
        &[access::ENLARGED, compare::NARROW],
        access::enlarged,
    ),
    journey("hit everything with a finger", &[PHONE], access::touched),
    journey("keep the focus when what has it goes away", &[WIDE, PHONE], access::kept),
    journey("see both sheets and the text on a phone", &[PHONE], looks::sheets),
    journey("choose the theme", ALL, looks::theme),
    journey("tell what is marked in forced colours", &[WIDE], looks::forced),
    journey("change the language, and find it kept", ALL, language::change),
    journey("print a report", &[WIDE], looks::print),
    journey("read two reports beside each other", ALL, pair::together),
    journey("read two reports with the keyboard alone", &[WIDE], pair::keyboard),
    journey("see the second report go along", &[WIDE], pair::smoothly),
    journey("print two reports", &[WIDE], pair::print),
    journey("read where nothing leaves the browser", &[WIDE, PHONE], privacy::silent),
    journey("read what the build wrote, without the page", &[WIDE, PHONE], written::text),
    journey("see no line move when the page takes over", ALL, written::still),
    journey("go on reading when the page has broken", &[WIDE], written::broken),
    journey("read where the page cannot be started", &[WIDE, PHONE], host::unstarted)
        .only(Place::Served, "a file has its module inside"),
    journey("open a page whose address lacks the last slash", &[WIDE], host::slash)
        .only(Place::Served, "there is no slash to lack"),
    journey("read without a network", &[WIDE], host::offline).only(Place::Served, "a file needs no network"),
    journey("take a new edition of a page that is kept", &[WIDE, PHONE], host::edition)
        .only(Place::Served, "a file is the edition that it is"),
    journey("learn from several files on a disk which one to open", &[WIDE, PHONE], host::several_files)
        .only(Place::Disk, "it is about a disk"),
    journey("meet no barrier, light or dark", ALL, barriers::none)
        .unless(|world| world.axe.is_none().then_some("axe-core is not to be had: it comes with npm"))
        .only(Place::Served, "what is examined is the same where it is served"),
];

/// Why what is timed from within the page is walked in Chromium alone.
const SANDBOX: &str =
    "Firefox runs what a journey asks in a place of its own, where the page's time cannot be taken";

/// What a reader of hostile reports lives to see, in a page that embeds them.
pub(crate) const HOSTILE: &[Journey] = &[
    journey(
        "stop a long report, read it unmarked, and have it read after all",
        &[WIDE, PHONE],
        hostile::patience,
    ),
    journey("read the page's own words the right way round", &[WIDE], hostile::upright),
    journey("read hostile reports without harm", &[WIDE], hostile::harmless).chromium_alone(SANDBOX),
];

/// What the author of another page does with the JavaScript module.
pub(crate) const MODULE: &[Journey] = &[
    journey("mark a text of one's own with the module's example", &[WIDE], module::example),
    journey("get from the module what the command line gives, and slice by it", &[WIDE], module::alike),
];

const fn journey(name: &'static str, windows: &'static [Window], walk: fn(&Browser, &World)) -> Journey {
    Journey { name, windows, unless: |_| None, quiet: false, chromium_alone: None, only: None, walk }
}

impl Journey {
    const fn unless(mut self, unless: fn(&World) -> Option<&'static str>) -> Self {
        self.unless = unless;
        self
    }

    const fn quietly(mut self) -> Self {
        self.quiet = true;
        self
    }

    const fn chromium_alone(mut self, reason: &'static str) -> Self {
        self.chromium_alone = Some(reason);
        self
    }

    const fn only(mut self, place: Place, reason: &'static str) -> Self {
        self.only = Some((place, reason));
        self
    }

    /// Why it is not walked in this browser or at this place, if so.
    pub(crate) fn barred(&self, make: Make, place: Place) -> Option<&'static str> {
        let browser = self.chromium_alone.filter(|_| make != Make::Chromium);
        browser.or(self.only.filter(|(only, _)| place != *only).map(|(_, reason)| reason))
    }
}
