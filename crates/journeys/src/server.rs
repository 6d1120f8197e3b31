//! A web server for one folder on the loopback address: what a static host does under a path of its own, and no more.
//!
//! It remembers what it was asked, can be stopped and started again at the same address, and can change its folder.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Serves until it is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    /// Where it answers, such as `http://127.0.0.1:40123/a/b/`.
    pub(crate) address: String,
    port: u16,
    shared: Arc<Mutex<Shared>>,
}

/// What all connections see.
#[derive(Debug, Default)]
struct Shared {
    folder: PathBuf,
    /// The path that stands for the folder, such as `/a/b/`.
    under: String,
    /// The answers that were given: the status, then the target, such as `200 /a/b/sw.js`.
    log: Vec<String>,
    /// The open connections; none where nothing is served.
    open: Option<Vec<TcpStream>>,
}

impl Server {
    /// Starts to serve the files of `folder` under a path that begins and ends with a slash, on a free port.
    ///
    /// # Errors
    /// Fails where no port can be had.
    pub(crate) fn start(folder: &Path, under: &str) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        let shared = Shared { folder: folder.to_owned(), under: under.to_owned(), ..Shared::default() };
        let address = format!("http://127.0.0.1:{port}{under}");
        let server = Self { address, port, shared: Arc::new(Mutex::new(shared)) };
        server.listen(listener);
        Ok(server)
    }

    /// Goes out of the net: open connections are cut, and new ones refused.
    pub(crate) fn stop(&self) {
        let Some(open) = lock(&self.shared).open.take() else { return };
        for stream in open {
            let _ = stream.shutdown(Shutdown::Both);
        }
        // The listener wakes up, sees that it is over, and lets go of the port.
        drop(TcpStream::connect(("127.0.0.1", self.port)));
    }

    /// Comes back at the same address.
    ///
    /// # Errors
    /// Fails where another has taken the port.
    pub(crate) fn again(&self) -> std::io::Result<()> {
        self.stop();
        let mut tries = 0;
        let listener = loop {
            match TcpListener::bind(("127.0.0.1", self.port)) {
                Ok(listener) => break listener,
                Err(problem) if tries == 100 => return Err(problem),
                Err(_) => tries += 1,
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        };
        self.listen(listener);
        Ok(())
    }

    /// Serves another folder from now on.
    pub(crate) fn show(&self, folder: &Path) {
        folder.clone_into(&mut lock(&self.shared).folder);
    }

    /// The answers that it gave so far: the status, then what was asked, such as `200 /a/b/sw.js`.
    pub(crate) fn log(&self) -> Vec<String> {
        lock(&self.shared).log.clone()
    }

    fn listen(&self, listener: TcpListener) {
        lock(&self.shared).open = Some(Vec::new());
        let shared = Arc::clone(&self.shared);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                match (&mut lock(&shared).open, stream.try_clone()) {
                    (Some(open), Ok(clone)) => open.push(clone),
                    _ => return,
                }
                let shared = Arc::clone(&shared);
                std::thread::spawn(move || drop(serve(&stream, &shared)));
            }
        });
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

fn lock(shared: &Mutex<Shared>) -> MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answers the requests of one connection, one after the other.
fn serve(mut stream: &TcpStream, shared: &Mutex<Shared>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    loop {
        let mut request = String::new();
        if reader.read_line(&mut request)? == 0 {
            return Ok(());
        }
        let mut header = String::new();
        while reader.read_line(&mut header)? > 2 {
            header.clear();
        }
        let target = request.split(' ').nth(1).unwrap_or("/").to_owned();
        let (folder, under) = {
            let shared = lock(shared);
            (shared.folder.clone(), shared.under.clone())
        };
        let Answer { status, about, body } = answer(&folder, &under, &target);
        lock(shared).log.push(format!("{} {target}", &status[..3]));
        let head = format!(
            "HTTP/1.1 {status}\r\n{about}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes())?;
        stream.write_all(&body)?;
    }
}

struct Answer {
    status: &'static str,
    /// The header that says what the body is, or where to go.
    about: String,
    body: Vec<u8>,
}

fn answer(folder: &Path, under: &str, target: &str) -> Answer {
    let path = target.split(['?', '#']).next().unwrap_or("/");
    if format!("{path}/") == under {
        let about = format!("Location: {under}");
        return Answer { status: "301 Moved Permanently", about, body: Vec::new() };
    }
    let nothing = || Answer {
        status: "404 Not Found",
        about: "Content-Type: text/plain".into(),
        body: b"not here".to_vec(),
    };
    if path == "/favicon.ico" {
        // Browsers ask every host for it where a page names no icon, as a picture does not.
        return Answer {
            status: "204 No Content",
            about: "Content-Type: image/x-icon".into(),
            body: Vec::new(),
        };
    }
    let Some(path) = path.strip_prefix(under) else { return nothing() };
    let path = if path.is_empty() { "index.html" } else { path };
    let file = folder.join(path);
    let inside = Path::new(path).components().all(|part| matches!(part, std::path::Component::Normal(_)));
    match std::fs::read(&file) {
        Ok(body) if inside => {
            let about = format!("Content-Type: {}", kind(&file));
            // As a host does that has packed its files.
            match std::fs::read(file.with_added_extension("gz")) {
                Ok(body) => Answer { status: "200 OK", about: about + "\r\nContent-Encoding: gzip", body },
                Err(_) => Answer { status: "200 OK", about, body },
            }
        }
        _ => nothing(),
    }
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
