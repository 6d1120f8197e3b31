//! What a browser can be told, whatever its make: each make has a file that spells it in the browser's own protocol.

mod chromium;
mod firefox;

use serde_json::Value;

pub(crate) use chromium::Chromium;
pub(crate) use firefox::Firefox;

use crate::browser::Window;

/// An order of the `WebDriver` protocol (W3C), which every browser knows under some name.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Order<'a> {
    /// Go to `url`.
    Visit,
    /// Load the same address again.
    Reload,
    /// The back button.
    Back,
    /// The address of the page.
    Address,
    /// Run `script` with `args`.
    Run,
    /// The same; the script calls its last argument with the result.
    RunAsync,
    /// The first element that the selector `value` finds.
    Find,
    /// Click this element.
    Click(&'a str),
    /// Press and release what `actions` name.
    Act,
    /// A picture of the window, as PNG in base64.
    Picture,
}

/// How a page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "a system answers these questions one by one")]
pub(crate) struct Look {
    /// On paper instead of a screen.
    pub(crate) paper: bool,
    /// In dark colours.
    pub(crate) dark: bool,
    /// With as little motion as possible.
    pub(crate) still: bool,
    /// In the few colours that the reader's system prescribes.
    pub(crate) forced: bool,
}

impl Look {
    /// On a screen, in light colours, without motion: so most journeys are walked.
    pub(crate) const PLAIN: Self = Self { paper: false, dark: false, still: true, forced: false };
}

/// A running browser with one window; it ends with this value.
pub(crate) trait Driver {
    /// Which browser it is.
    fn make(&self) -> Make;

    /// Gives an order and returns what comes of it.
    fn order(&self, order: Order, body: &Value) -> Result<Value, String>;

    /// Begins anew, as if the browser had just been installed: one empty tab, nothing kept, nothing said.
    fn fresh(&self) -> Result<(), String>;

    /// Opens another tab beside the one that is shown, and shows it.
    fn new_tab(&self) -> Result<(), String>;

    /// Gives the page of the tab that is shown this size, and a finger instead of a mouse where it is a phone's.
    fn resize(&self, window: Window) -> Result<(), String>;

    /// Shows the page of the tab that is shown in this way.
    fn appear(&self, look: Look) -> Result<(), String>;

    /// The warnings and errors that pages caused since the last call.
    fn complaints(&self) -> Result<Vec<String>, String>;

    /// The addresses that pages asked the network for since the last call.
    fn requests(&self) -> Result<Vec<String>, String>;
}

/// The makes of browsers in which the page is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Make {
    /// Chromium or Chrome.
    Chromium,
    /// Firefox.
    Firefox,
}

impl Make {
    /// All of them.
    pub(crate) const ALL: [Self; 2] = [Self::Chromium, Self::Firefox];

    /// As people call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
        }
    }

    /// Starts one with an empty profile.
    ///
    /// # Errors
    /// Says why it does not start.
    pub(crate) fn start(self) -> Result<Box<dyn Driver>, String> {
        Ok(match self {
            Self::Chromium => Box::new(Chromium::start()?),
            Self::Firefox => Box::new(Firefox::start()?),
        })
    }
}
