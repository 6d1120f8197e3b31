//! Chromium, by way of chromedriver: the `WebDriver` protocol, JSON over HTTP on the loopback address, and `DevTools`
//! for what that protocol does not know.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use super::{Driver, Look, Make, Order};
use crate::browser::Window;

/// What Chromium is started with: no profile, no noise, alike on every machine.
const FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
    "--window-size=1440,900",
];

/// A running chromedriver with one session.
#[derive(Debug)]
pub(crate) struct Chromium {
    process: Child,
    port: u16,
    session: String,
}

impl Chromium {
    /// Starts the driver that `SAYSO_DRIVER` names, else `chromedriver` of the PATH, and the browser that
    /// `SAYSO_BROWSER` names, else the driver's own choice.
    ///
    /// # Errors
    /// Says why it did not start.
    pub(crate) fn start() -> Result<Self, String> {
        let program = std::env::var("SAYSO_DRIVER").unwrap_or_else(|_| "chromedriver".into());
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|e| format!("{program} does not start: {e}"))?;
        let output = process.stdout.take().ok_or("the driver has no output")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let port = lines.find_map(|line| {
            let (_, port) = line.split_once("was started successfully on port ")?;
            port.trim_end_matches('.').parse().ok()
        });
        std::thread::spawn(move || lines.for_each(drop));
        let port = port.ok_or_else(|| format!("{program} ended without serving"))?;
        let mut driver = Self { process, port, session: String::new() };
        driver.session = driver.open()?;
        Ok(driver)
    }

    /// Opens a browser with a new, empty profile, and returns the session's path.
    fn open(&self) -> Result<String, String> {
        let mut options = json!({ "args": FLAGS, "perfLoggingPrefs": { "enablePage": false } });
        if let Ok(browser) = std::env::var("SAYSO_BROWSER") {
            options["binary"] = json!(browser);
        }
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            "timeouts": { "script": 120_000, "pageLoad": 60_000 },
        } } });
        let session = self.call("POST", "/session", &wanted)?;
        let id = session["sessionId"].as_str().ok_or("the driver gave no session")?;
        Ok(format!("/session/{id}"))
    }

    /// A command of the `DevTools` protocol.
    pub(crate) fn devtools(&self, command: &str, parameters: &Value) -> Result<Value, String> {
        self.post("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        self.call("POST", &format!("{}/{path}", self.session), body)
    }

    fn get(&self, path: &str) -> Result<Value, String> {
        self.call("GET", &format!("{}/{path}", self.session), &Value::Null)
    }

    /// The entries of a log since the last call.
    fn log(&self, name: &str) -> Result<Vec<Value>, String> {
        match self.post("se/log", &json!({ "type": name }))? {
            Value::Array(entries) => Ok(entries),
            other => Err(format!("the log {name} is no list: {other}")),
        }
    }

    /// Sends a command and returns its value.
    fn call(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let reply = self.exchange(method, path, body).map_err(|e| format!("{method} {path}: {e}"))?;
        let value = serde_json::from_slice::<Value>(&reply).map_err(|e| e.to_string())?["value"].take();
        match value["error"].as_str() {
            Some(error) => Err(format!("{error}: {}", value["message"].as_str().unwrap_or_default())),
            None => Ok(value),
        }
    }

    fn exchange(&self, method: &str, path: &str, body: &Value) -> std::io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_mins(3)))?;
        let body = if method == "POST" { body.to_string() } else { String::new() };
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost:{}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n",
            self.port,
            body.len()
        );
        stream.write_all(head.as_bytes())?;
        stream.write_all(body.as_bytes())?;
        let mut reader = BufReader::new(stream);
        let mut length = 0;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? <= 2 {
                break;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        let mut reply = vec![0; length];
        reader.read_exact(&mut reply)?;
        Ok(reply)
    }
}

impl Driver for Chromium {
    fn make(&self) -> Make {
        Make::Chromium
    }

    fn order(&self, order: Order, body: &Value) -> Result<Value, String> {
        match order {
            Order::Visit => self.post("url", body),
            Order::Reload => self.post("refresh", body),
            Order::Back => self.post("back", body),
            Order::Address => self.get("url"),
            Order::Run => self.post("execute/sync", body),
            Order::RunAsync => self.post("execute/async", body),
            Order::Find => self.post("element", body),
            Order::Click(id) => self.post(&format!("element/{id}/click"), body),
            Order::Act => self.post("actions", body),
            Order::Picture => self.get("screenshot"),
        }
    }

    fn fresh(&self) -> Result<(), String> {
        let old = self.get("window/handles")?;
        self.new_tab()?;
        let new = self.get("window")?;
        for handle in old.as_array().into_iter().flatten() {
            self.post("window", &json!({ "handle": handle }))?;
            self.call("DELETE", &format!("{}/window", self.session), &Value::Null)?;
        }
        self.post("window", &json!({ "handle": new }))?;
        // Each walk that is served has an origin of its own; the pages from disk have all the same.
        let disk = json!({ "origin": "file://", "storageTypes": "all" });
        self.devtools("Storage.clearDataForOrigin", &disk)?;
        self.complaints()?;
        self.requests().map(drop)
    }

    fn new_tab(&self) -> Result<(), String> {
        let tab = self.post("window/new", &json!({ "type": "tab" }))?;
        self.post("window", &json!({ "handle": tab["handle"] })).map(drop)
    }

    fn resize(&self, window: Window) -> Result<(), String> {
        let Window { width, height } = window;
        let phone = window.is_phone();
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone });
        self.devtools("Emulation.setDeviceMetricsOverride", &metrics)?;
        self.devtools("Emulation.setTouchEmulationEnabled", &json!({ "enabled": phone })).map(drop)
    }

    fn appear(&self, look: Look) -> Result<(), String> {
        let feature = |name: &str, value: &str| json!({ "name": name, "value": value });
        let features = json!([
            feature("prefers-color-scheme", if look.dark { "dark" } else { "light" }),
            feature("prefers-reduced-motion", if look.still { "reduce" } else { "no-preference" }),
            feature("forced-colors", if look.forced { "active" } else { "none" }),
        ]);
        let medium = if look.paper { "print" } else { "screen" };
        self.devtools("Emulation.setEmulatedMedia", &json!({ "media": medium, "features": features }))
            .map(drop)
    }

    fn complaints(&self) -> Result<Vec<String>, String> {
        let grave = |entry: &Value| matches!(entry["level"].as_str(), Some("WARNING" | "SEVERE"));
        let entries = self.log("browser")?.into_iter().filter(grave);
        Ok(entries.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect())
    }

    fn requests(&self) -> Result<Vec<String>, String> {
        let mut addresses = Vec::new();
        for entry in self.log("performance")? {
            let text = entry["message"].as_str().unwrap_or_default();
            let event = serde_json::from_str::<Value>(text).map_err(|e| e.to_string())?["message"].take();
            if event["method"] == "Network.requestWillBeSent" {
                addresses.extend(event["params"]["request"]["url"].as_str().map(str::to_owned));
            }
        }
        Ok(addresses)
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let _ = self.call("DELETE", &self.session, &Value::Null);
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
