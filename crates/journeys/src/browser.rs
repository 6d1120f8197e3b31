//! A browser with one page in it, as a reader drives it.
//!
//! Every method waits for what it needs and panics with a sentence where it does not come: a journey is a test.

use std::cell::Cell;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::driver::{Driver, Look, Make, Order};
use crate::place::Home;

/// How long anything may take on a slow machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// The window: how wide and high, and whether it is a phone's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    /// CSS pixels.
    pub(crate) width: u32,
    /// CSS pixels.
    pub(crate) height: u32,
}

impl Window {
    /// Whether it is held in a hand, and touched.
    pub(crate) const fn is_phone(self) -> bool {
        self.width < 768
    }
}

/// A desk.
pub(crate) const WIDE: Window = Window { width: 1440, height: 900 };
/// A tablet held upright.
pub(crate) const MIDDLE: Window = Window { width: 820, height: 1180 };
/// A phone.
pub(crate) const PHONE: Window = Window { width: 390, height: 844 };

/// A browser that has seen nothing yet, and the page that it is for.
pub(crate) struct Browser<'a> {
    driver: &'a dyn Driver,
    /// Where the page is.
    pub(crate) home: Home,
    /// The size of its window.
    pub(crate) window: Window,
    look: Cell<Look>,
}

impl<'a> Browser<'a> {
    /// Empties a browser; the page is not loaded yet.
    ///
    /// # Errors
    /// Says what the browser refuses.
    pub(crate) fn open(driver: &'a dyn Driver, home: Home, window: Window) -> Result<Self, String> {
        driver.fresh()?;
        let browser = Self { driver, home, window, look: Cell::new(Look::PLAIN) };
        browser.dress()?;
        Ok(browser)
    }

    /// Which browser it is.
    pub(crate) fn make(&self) -> Make {
        self.driver.make()
    }

    fn order(&self, order: Order, body: &Value) -> Value {
        self.driver.order(order, body).unwrap_or_else(|problem| panic!("{problem}"))
    }

    /// Gives the tab its size and its look.
    fn dress(&self) -> Result<(), String> {
        self.driver.resize(self.window)?;
        self.driver.appear(self.look.get())
    }

    fn appear(&self, look: Look) {
        self.look.set(look);
        self.driver.appear(look).unwrap_or_else(|problem| panic!("{problem}"));
    }

    /// Sets the medium (`screen`, `print`) and the colour scheme (`light`, `dark`) that the page sees.
    pub(crate) fn emulate(&self, medium: &str, scheme: &str) {
        self.appear(Look { paper: medium == "print", dark: scheme == "dark", ..self.look.get() });
    }

    /// Shows the page in the few colours that the reader's system prescribes.
    pub(crate) fn force_colours(&self) {
        self.appear(Look { forced: true, ..self.look.get() });
    }

    /// Shows motion to a reader who does not mind it.
    pub(crate) fn move_freely(&self) {
        self.appear(Look { still: false, ..self.look.get() });
    }

    /// Loads an address of the page, such as `#/quotes`, from nothing.
    pub(crate) fn load(&self, address: &str) {
        self.go("about:blank");
        self.visit(address);
    }

    /// Goes to an address of the page as if it were typed; where only the fragment differs nothing is loaded.
    pub(crate) fn visit(&self, address: &str) {
        self.go(&format!("{}{address}", self.home.address()));
    }

    /// Goes to any address.
    pub(crate) fn go(&self, address: &str) {
        self.order(Order::Visit, &json!({ "url": address }));
    }

    /// Loads the same address again.
    pub(crate) fn reload(&self) {
        self.order(Order::Reload, &json!({}));
    }

    /// The browser's back button.
    pub(crate) fn back(&self) {
        self.order(Order::Back, &json!({}));
    }

    /// What follows the `#` of the address.
    pub(crate) fn fragment(&self) -> String {
        let url = self.order(Order::Address, &json!({}));
        url.as_str().and_then(|url| url.split_once('#')).map_or_else(String::new, |(_, rest)| rest.to_owned())
    }

    /// Opens another tab and goes there.
    pub(crate) fn new_tab(&self) {
        let opened = self.driver.new_tab().and_then(|()| self.dress());
        opened.unwrap_or_else(|problem| panic!("{problem}"));
    }

    /// What the body of a JavaScript function returns; it sees its arguments as `arguments[0]` and so on.
    pub(crate) fn script(&self, body: &str, arguments: &[Value]) -> Value {
        self.order(Order::Run, &json!({ "script": body, "args": arguments }))
    }

    /// What an asynchronous JavaScript expression comes to.
    pub(crate) fn promise(&self, expression: &str) -> Value {
        let body = format!(
            "const done = arguments[arguments.length - 1]; \
             Promise.resolve({expression}).then(done, problem => done({{ failed: String(problem) }}));"
        );
        self.order(Order::RunAsync, &json!({ "script": body, "args": [] }))
    }

    /// Waits until a JavaScript expression is true.
    pub(crate) fn wait(&self, what: &str, expression: &str) {
        self.wait_up_to(PATIENCE, what, expression);
    }

    /// The same with a patience of its own, for what is known to take long.
    pub(crate) fn wait_up_to(&self, patience: Duration, what: &str, expression: &str) {
        let script = json!({ "script": format!("return !!({expression})"), "args": [] });
        until(patience, what, || match self.driver.order(Order::Run, &script) {
            Ok(Value::Bool(true)) => Ok(()),
            Ok(_) => Err(expression.to_owned()),
            Err(problem) => Err(problem),
        });
    }

    /// Waits until an element is there and visible.
    pub(crate) fn see(&self, css: &str) {
        self.wait(&format!("{css} is visible"), &visible(css));
    }

    /// Waits until no such element is visible.
    pub(crate) fn see_no(&self, css: &str) {
        self.wait(&format!("{css} is not visible"), &format!("!({})", visible(css)));
    }

    /// Waits until an element is visible whose text has these words.
    pub(crate) fn see_text(&self, css: &str, words: &str) {
        let condition = format!(
            "[...document.querySelectorAll({})].some(e => e.checkVisibility({{ visibilityProperty: true }}) && e.innerText.includes({}))",
            json!(css),
            json!(words)
        );
        self.wait(&format!("{css} says “{words}”"), &condition);
    }

    /// Waits until such an element is there, in sight or not.
    pub(crate) fn see_some(&self, css: &str) {
        self.wait(&format!("there is {css}"), &format!("document.querySelector({})", json!(css)));
    }

    /// Waits until the first such element lies in the window.
    pub(crate) fn wait_in_sight(&self, css: &str) {
        until(PATIENCE, "the window", || {
            if self.in_sight(css) { Ok(()) } else { Err(format!("{css} is out of sight")) }
        });
    }

    /// Waits until the first such element says something other than `words`.
    pub(crate) fn wait_text_other(&self, css: &str, words: &str) {
        let expression = format!("document.querySelector({}).innerText !== {}", json!(css), json!(words));
        self.wait(&format!("{css} says something else"), &expression);
    }

    /// Whether the focus is on such an element.
    pub(crate) fn focus(&self, css: &str) -> bool {
        self.script("return document.activeElement.matches(arguments[0])", &[json!(css)]) == json!(true)
    }

    /// Chooses an option of a list by its words.
    pub(crate) fn choose(&self, css: &str, option: &str) {
        self.see(css);
        let body = "const list = document.querySelector(arguments[0]); \
            list.selectedIndex = [...list.options].findIndex(o => o.text === arguments[1]); \
            list.dispatchEvent(new Event('input', { bubbles: true })); return list.selectedIndex";
        let chosen = self.script(body, &[json!(css), json!(option)]);
        assert!(chosen.as_i64().is_some_and(|at| at >= 0), "{css} has no option “{option}”");
    }

    /// How many such elements there are, seen or not.
    pub(crate) fn count(&self, css: &str) -> usize {
        let number = self.script("return document.querySelectorAll(arguments[0]).length", &[json!(css)]);
        number.as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(0)
    }

    /// The text of the first such element as it is rendered.
    pub(crate) fn text(&self, css: &str) -> String {
        self.see(css);
        self.string("return document.querySelector(arguments[0]).innerText", css)
    }

    fn string(&self, body: &str, css: &str) -> String {
        self.script(body, &[json!(css)]).as_str().unwrap_or_default().to_owned()
    }

    /// Clicks the first such element, with the mouse, where it is.
    pub(crate) fn click(&self, css: &str) {
        self.see(css);
        until(PATIENCE, css, || {
            let element =
                self.driver.order(Order::Find, &json!({ "using": "css selector", "value": css }))?;
            let id = element.as_object().and_then(|e| e.values().next()).and_then(Value::as_str);
            self.driver.order(Order::Click(id.unwrap_or_default()), &json!({})).map(drop)
        });
    }

    /// Clicks the first visible element whose text has these words.
    pub(crate) fn click_text(&self, css: &str, words: &str) {
        self.see_text(css, words);
        let body = "document.querySelectorAll('[data-journey]').forEach(e => e.removeAttribute('data-journey')); \
            [...document.querySelectorAll(arguments[0])].find(e => e.checkVisibility({ visibilityProperty: true }) \
            && e.innerText.includes(arguments[1])).setAttribute('data-journey', '')";
        self.script(body, &[json!(css), json!(words)]);
        self.click("[data-journey]");
        self.script("document.querySelector('[data-journey]')?.removeAttribute('data-journey')", &[]);
    }

    /// Types on the keyboard into whatever has the focus; [`key`] names the keys that are no characters.
    pub(crate) fn keys(&self, text: &str) {
        let press =
            |c: char| [json!({ "type": "keyDown", "value": c }), json!({ "type": "keyUp", "value": c })];
        let strokes: Vec<Value> = text.chars().flat_map(press).collect();
        let actions = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] });
        self.order(Order::Act, &actions);
    }

    /// Writes a picture of the window, as PNG.
    pub(crate) fn picture(&self, file: &Path) {
        let data = self.order(Order::Picture, &json!({}));
        let bytes = base64(data.as_str().unwrap_or_default());
        if let Err(problem) = std::fs::write(file, bytes) {
            println!("  {}: {problem}", file.display());
        }
    }

    /// The warnings and errors that the page caused since the last call, failed requests among them.
    pub(crate) fn complaints(&self) -> Vec<String> {
        self.driver.complaints().unwrap_or_else(|problem| panic!("{problem}"))
    }

    /// The addresses that the page asked the network for since the last call.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.driver.requests().unwrap_or_else(|problem| panic!("{problem}"))
    }
}

/// Keys that are no characters, by their code in the `WebDriver` protocol.
pub(crate) mod key {
    /// Back to where one was.
    pub(crate) const ESCAPE: &str = "\u{e00c}";
    /// To the next link or button.
    pub(crate) const TAB: &str = "\u{e004}";
    /// Follows the link that has the focus.
    pub(crate) const ENTER: &str = "\u{e007}";
}

/// Waits until something holds; it says what is missing.
pub(crate) fn until(patience: Duration, what: &str, mut check: impl FnMut() -> Result<(), String>) {
    let start = Instant::now();
    while let Err(problem) = check() {
        assert!(start.elapsed() < patience, "waited in vain for {what}: {problem}");
        std::thread::sleep(Duration::from_millis(25));
    }
}

fn visible(css: &str) -> String {
    format!(
        "[...document.querySelectorAll({})].some(e => e.checkVisibility({{ visibilityProperty: true }}))",
        json!(css)
    )
}

fn base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0);
    for c in text.bytes() {
        let six = match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = (bits << 6) | u32::from(six);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    bytes
}
