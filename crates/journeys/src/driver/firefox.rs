//! Firefox, by way of Marionette, which it has inside: the commands of `WebDriver` as JSON over TCP on the loopback
//! address, and scripts with the browser's own rights for what those commands do not know. Nothing but Firefox is needed.

use std::cell::{Cell, RefCell};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{Driver, Look, Make, Order};
use crate::browser::Window;

/// What a profile begins with: no noise, no scroll bars, and what pages write to the console goes to the output.
const PREFERENCES: &str = r#"
user_pref("marionette.port", 0);
user_pref("app.normandy.enabled", false);
user_pref("app.update.disabledForTesting", true);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.page", 0);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("devtools.console.stdout.chrome", false);
user_pref("devtools.console.stdout.content", true);
user_pref("messaging-system.rsexperimentloader.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "data:,#none");
user_pref("ui.useOverlayScrollbars", 1);
"#;

/// How long Firefox may take to start.
const START: Duration = Duration::from_secs(90);

/// Notes what pages ask the network for, and not what the browser asks for itself.
const WATCH: &str = "globalThis.asked = []; globalThis.watch = { observe(channel) { \
    const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel); \
    if (loadInfo.browsingContextID || loadInfo.triggeringPrincipal?.isContentPrincipal) asked.push(URI.spec) } }; \
    Services.obs.addObserver(watch, 'http-on-opening-request')";

/// A new tab that shares nothing with tabs of other containers; with `arguments[1]` the others are closed.
const TAB: &str = "const old = [...gBrowser.tabs]; \
    gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank', { userContextId: arguments[0] }); \
    if (arguments[1]) old.forEach(tab => gBrowser.removeTab(tab)); gBrowser.selectedBrowser.focus(); \
    return gBrowser.tabs.length";

/// The look of pages: it is given again to whatever Firefox puts in the place of a page's context when it goes elsewhere.
const DRESS: &str = "globalThis.look = {}; globalThis.dress = page => { \
    page.mediumOverride = look.paper ? 'print' : 'screen'; \
    page.prefersColorSchemeOverride = look.dark ? 'dark' : 'light'; \
    page.forcedColorsOverride = look.forced ? 'active' : 'none'; \
    page.touchEventsOverride = look.phone ? 'enabled' : 'none' }; \
    globalThis.dresser = { observe(page) { if (page.isContent && !page.parent) dress(page) } }; \
    Services.obs.addObserver(dresser, 'browsing-context-attached')";

/// The size of the page, and whether the first pointer is a finger or a mouse.
const RESIZE: &str = "const [width, height, phone] = arguments, browser = gBrowser.selectedBrowser; \
    for (const [side, size] of Object.entries({ width, height })) for (const bound of ['', 'min-', 'max-']) \
    browser.style.setProperty(bound + side, `${size}px`, 'important'); \
    for (const which of ['primary', 'all']) Services.prefs.setIntPref(`ui.${which}PointerCapabilities`, phone ? 1 : 6); \
    look.phone = phone; dress(browser.browsingContext)";

const APPEAR: &str = "Object.assign(look, arguments[0]); dress(gBrowser.selectedBrowser.browsingContext); \
    Services.prefs.setIntPref('ui.prefersReducedMotion', look.still ? 1 : 0)";

/// Faults and warnings that belong to a page.
const COMPLAINTS: &str = "const told = Services.console.getMessageArray().flatMap(message => { \
    if (!(message instanceof Ci.nsIScriptError) || !/^(https?|file|blob|data):/.test(message.sourceName)) return []; \
    return [`${message.category}: ${message.errorMessage} (${message.sourceName}:${message.lineNumber})`] }); \
    Services.console.reset(); return told";

/// A running Firefox.
pub(crate) struct Firefox {
    process: Child,
    /// The connection, each way, and the number of the last command.
    wire: RefCell<(BufReader<TcpStream>, u64)>,
    profile: PathBuf,
    /// The number of the container whose tabs are open.
    container: Cell<u32>,
    /// What pages wrote to the console.
    said: Arc<Mutex<Vec<String>>>,
}

impl Firefox {
    /// Starts the browser that `SAYSO_FIREFOX` names, else `firefox` of the PATH, with an empty profile.
    ///
    /// # Errors
    /// Says why it did not start.
    pub(crate) fn start() -> Result<Self, String> {
        let program = std::env::var("SAYSO_FIREFOX").unwrap_or_else(|_| "firefox".into());
        let profile = new_profile().map_err(|e| format!("there is no place for a profile: {e}"))?;
        let mut process = Command::new(&program)
            .args(["--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile"])
            .arg(&profile)
            // Pages are as large as a journey wants only where the window is larger.
            .envs([("MOZ_HEADLESS_WIDTH", "1700"), ("MOZ_HEADLESS_HEIGHT", "1500")])
            // As root it starts only in a home of its own.
            .env("HOME", &profile)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|e| format!("{program} does not start: {e}"))?;
        let said = Arc::new(Mutex::new(Vec::new()));
        if let Some(output) = process.stdout.take() {
            let said = Arc::clone(&said);
            std::thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok).filter(|line| is_grave(line))
                {
                    said.lock().unwrap_or_else(PoisonError::into_inner).push(line);
                }
            });
        }
        let wire = connect(&mut process, &profile).map_err(|e| format!("{program}: {e}"))?;
        let driver = Self { process, wire: RefCell::new((wire, 0)), profile, container: Cell::new(0), said };
        driver.read()?;
        let session = json!({ "timeouts": { "script": 120_000, "pageLoad": 60_000 } });
        driver.command("WebDriver:NewSession", &session)?;
        driver.inside(WATCH, &json!([]))?;
        driver.inside(DRESS, &json!([]))?;
        Ok(driver)
    }

    /// Gives a command and waits for its answer.
    fn command(&self, name: &str, parameters: &Value) -> Result<Value, String> {
        let mut wire = self.wire.borrow_mut();
        wire.1 += 1;
        let text = json!([0, wire.1, name, parameters]).to_string();
        let sent = wire.0.get_mut().write_all(format!("{}:{text}", text.len()).as_bytes());
        sent.map_err(|e| format!("{name}: {e}"))?;
        drop(wire);
        let mut answer = self.read().map_err(|e| format!("{name}: {e}"))?;
        match answer[2]["error"].as_str() {
            Some(error) => Err(format!("{error}: {}", answer[2]["message"].as_str().unwrap_or_default())),
            None => Ok(answer[3].take()),
        }
    }

    /// The next message: its length in bytes, a colon, JSON.
    fn read(&self) -> Result<Value, String> {
        let reader = &mut self.wire.borrow_mut().0;
        let mut length = Vec::new();
        reader.read_until(b':', &mut length).map_err(|e| e.to_string())?;
        let length = String::from_utf8_lossy(&length);
        let length = length.trim_end_matches(':').parse().map_err(|_| format!("no message: {length:?}"))?;
        let mut text = vec![0; length];
        reader.read_exact(&mut text).map_err(|e| e.to_string())?;
        serde_json::from_slice(&text).map_err(|e| e.to_string())
    }

    /// Runs a script within the browser itself, outside of any page.
    fn inside(&self, script: &str, arguments: &Value) -> Result<Value, String> {
        self.command("Marionette:SetContext", &json!({ "value": "chrome" }))?;
        let body = json!({ "script": script, "args": arguments, "sandbox": "system", "newSandbox": false });
        let result = self.command("WebDriver:ExecuteScript", &body);
        self.command("Marionette:SetContext", &json!({ "value": "content" }))?;
        result.map(|mut result| result["value"].take())
    }

    /// Loads the page again as the button does, and waits for it; Marionette's own command goes past the service worker.
    fn reload(&self) -> Result<Value, String> {
        let order = |script: &str| self.order(Order::Run, &json!({ "script": script, "args": [] }));
        let before = order("return performance.timeOrigin")?;
        self.inside(
            "gBrowser.selectedBrowser.browsingContext.reload(Ci.nsIWebNavigation.LOAD_FLAGS_NONE)",
            &json!([]),
        )?;
        let start = Instant::now();
        // While one document gives way to the other a script can be cut off.
        while !order("return document.readyState === 'complete' && performance.timeOrigin")
            .is_ok_and(|now| now.is_number() && now != before)
        {
            if start.elapsed() > START {
                return Err("the page does not come back".into());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(Value::Null)
    }

    /// Opens a tab in the container and turns to it.
    fn tab(&self, alone: bool) -> Result<(), String> {
        let before = self.command("WebDriver:GetWindowHandles", &json!({}))?;
        self.inside(TAB, &json!([self.container.get(), alone]))?;
        let after = self.command("WebDriver:GetWindowHandles", &json!({}))?;
        let is_old = |handle: &&Value| before.as_array().is_some_and(|old| old.contains(handle));
        let new = after.as_array().into_iter().flatten().find(|handle| !is_old(handle));
        let new = new.ok_or("there is no new tab")?;
        self.command("WebDriver:SwitchToWindow", &json!({ "handle": new })).map(drop)
    }
}

impl Driver for Firefox {
    fn make(&self) -> Make {
        Make::Firefox
    }

    fn order(&self, order: Order, body: &Value) -> Result<Value, String> {
        let mut body = body.clone();
        let name = match order {
            Order::Visit => "WebDriver:Navigate",
            Order::Reload => return self.reload(),
            Order::Back => "WebDriver:Back",
            Order::Address => "WebDriver:GetCurrentURL",
            Order::Run => "WebDriver:ExecuteScript",
            Order::RunAsync => "WebDriver:ExecuteAsyncScript",
            Order::Find => "WebDriver:FindElement",
            Order::Click(id) => {
                body["id"] = json!(id);
                "WebDriver:ElementClick"
            }
            Order::Act => "WebDriver:PerformActions",
            Order::Picture => {
                body = json!({ "full": false });
                "WebDriver:TakeScreenshot"
            }
        };
        self.command(name, &body).map(|mut answer| answer["value"].take())
    }

    fn fresh(&self) -> Result<(), String> {
        self.container.set(self.container.get() + 1);
        self.tab(true)?;
        self.complaints()?;
        self.requests().map(drop)
    }

    fn new_tab(&self) -> Result<(), String> {
        self.tab(false)
    }

    fn resize(&self, window: Window) -> Result<(), String> {
        self.inside(RESIZE, &json!([window.width, window.height, window.is_phone()])).map(drop)
    }

    fn appear(&self, look: Look) -> Result<(), String> {
        let Look { paper, dark, still, forced } = look;
        let look = json!({ "paper": paper, "dark": dark, "still": still, "forced": forced });
        self.inside(APPEAR, &json!([look])).map(drop)
    }

    fn complaints(&self) -> Result<Vec<String>, String> {
        // What a page has just done is told a moment later.
        let moment = json!({ "script": "setTimeout(arguments[0], 20)", "args": [] });
        self.order(Order::RunAsync, &moment)?;
        let told = self.inside(COMPLAINTS, &json!([]))?;
        let mut complaints = std::mem::take(&mut *self.said.lock().unwrap_or_else(PoisonError::into_inner));
        complaints.extend(strings(&told));
        Ok(complaints)
    }

    fn requests(&self) -> Result<Vec<String>, String> {
        self.inside("return asked.splice(0)", &json!([])).map(|asked| strings(&asked))
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        let _ = self.command("Marionette:Quit", &json!({ "flags": ["eForceQuit"] }));
        let start = Instant::now();
        while matches!(self.process.try_wait(), Ok(None)) && start.elapsed() < Duration::from_secs(5) {
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}

/// A new folder with the preferences in it.
fn new_profile() -> std::io::Result<PathBuf> {
    let since = std::time::UNIX_EPOCH.elapsed().unwrap_or_default().as_nanos();
    let folder = std::env::temp_dir().join(format!("sayso-firefox-{}-{since}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("user.js"), PREFERENCES)?;
    Ok(folder)
}

/// Waits until Firefox has written into its profile at which port it listens, and goes there.
fn connect(process: &mut Child, profile: &Path) -> Result<BufReader<TcpStream>, String> {
    let start = Instant::now();
    loop {
        let port = std::fs::read_to_string(profile.join("MarionetteActivePort")).ok();
        if let Some(port) = port.and_then(|text| text.trim().parse::<u16>().ok()) {
            let stream = TcpStream::connect(("127.0.0.1", port)).map_err(|e| e.to_string())?;
            stream.set_read_timeout(Some(Duration::from_mins(3))).map_err(|e| e.to_string())?;
            stream.set_nodelay(true).map_err(|e| e.to_string())?;
            return Ok(BufReader::new(stream));
        }
        if let Ok(Some(status)) = process.try_wait() {
            return Err(format!("it ended at once ({status})"));
        }
        if start.elapsed() > START {
            return Err("it does not answer".into());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Whether a line of the output is a warning or an error of a page. A page's words are quoted and its objects in brackets;
/// what Firefox says of itself begins with a bare name.
fn is_grave(line: &str) -> bool {
    let words = ["console.warn: ", "console.error: "].into_iter().find_map(|level| line.strip_prefix(level));
    words.is_some_and(|words| words.starts_with(['"', '(']))
}

fn strings(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
