//! A web server for one folder on the loopback address: what a static host does, and no more.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Serves until the program ends.
#[derive(Clone, Debug)]
pub(crate) struct Server {
    /// Where it answers, such as `http://127.0.0.1:40123/`.
    pub(crate) address: String,
}

impl Server {
    /// Starts to serve the files of `folder` on a free port.
    ///
    /// # Errors
    /// Fails where no port can be had.
    pub(crate) fn start(folder: &Path) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let address = format!("http://{}/", listener.local_addr()?);
        let folder: Arc<Path> = folder.into();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let folder = Arc::clone(&folder);
                std::thread::spawn(move || drop(serve(&stream, &folder)));
            }
        });
        Ok(Self { address })
    }
}

/// Answers the requests of one connection, one after the other.
fn serve(mut stream: &TcpStream, folder: &Path) -> std::io::Result<()> {
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
        let (status, kind, body) = answer(folder, &request);
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes())?;
        stream.write_all(&body)?;
    }
}

fn answer(folder: &Path, request: &str) -> (&'static str, &'static str, Vec<u8>) {
    let target = request.split(' ').nth(1).unwrap_or("/");
    let path = target.split(['?', '#']).next().unwrap_or("/").trim_start_matches('/');
    let path = if path.is_empty() { "index.html" } else { path };
    let file: PathBuf = folder.join(path);
    let inside = Path::new(path).components().all(|part| matches!(part, std::path::Component::Normal(_)));
    match std::fs::read(&file) {
        Ok(body) if inside => ("200 OK", kind(&file), body),
        _ => ("404 Not Found", "text/plain", b"not here".to_vec()),
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
        _ => "application/octet-stream",
    }
}
