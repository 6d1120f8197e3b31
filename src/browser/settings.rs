//! What the reader set, kept in the browser's storage; where that is refused, it lasts until the page is closed.

use super::{root, window};
use crate::model::{Settings, Theme};
use crate::words::Language;

const THEME: &str = "sayso:theme";
const LANGUAGE: &str = "sayso:language";
const KEYS: &str = "sayso:keys";
const INTRO: &str = "sayso:intro";
const OFF: &str = "off";

/// The browser's language, if there are words in it.
fn of_browser() -> Language {
    let code = window().and_then(|window| window.navigator().language());
    code.and_then(|code| Language::of_code(&code)).unwrap_or_default()
}

/// What was set before. The language is the chosen one, else the browser's.
pub fn load() -> Settings {
    let get = |key: &str| window()?.local_storage().ok()??.get_item(key).ok()?;
    Settings {
        theme: get(THEME).map(|name| Theme::of_name(&name)).unwrap_or_default(),
        language: get(LANGUAGE).and_then(|code| Language::of_code(&code)).unwrap_or_else(of_browser),
        keys: get(KEYS).as_deref() != Some(OFF),
        intro: get(INTRO).as_deref() != Some(OFF),
    }
}

/// Puts the settings into force and keeps them.
pub fn apply(settings: Settings) {
    let spelled = |on: bool| if on { "" } else { OFF };
    let (keys, intro) = (spelled(settings.keys), spelled(settings.intro));
    let language = if settings.language == of_browser() { "" } else { settings.language.code() };
    if let Some(root) = root() {
        let _ = root.set_attribute("data-theme", settings.theme.name());
        let _ = root.set_attribute("lang", settings.language.code());
        let _ = root.set_attribute("data-keys", keys);
    }
    if let Some(Ok(Some(storage))) = window().map(|window| window.local_storage()) {
        for (key, value) in
            [(THEME, settings.theme.name()), (LANGUAGE, language), (KEYS, keys), (INTRO, intro)]
        {
            let _ = if value.is_empty() { storage.remove_item(key) } else { storage.set_item(key, value) };
        }
    }
}

/// Whether single keys do something.
pub fn keys_on() -> bool {
    root().and_then(|root| root.get_attribute("data-keys")).as_deref() != Some(OFF)
}
