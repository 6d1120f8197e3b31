//! Where the page is: on a web server under a path of its own, or in one file on a disk.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::server::Server;

/// The path under which the page is served, as one of many things on its host.
pub(crate) const UNDER: &str = "/a/b/";

/// The two places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// All files on a web server.
    Served,
    /// `sayso.html` alone, opened from a disk.
    Disk,
}

impl Place {
    /// As the summary calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Served => "served",
            Self::Disk => "from disk",
        }
    }

    /// Brings the page of a built folder there.
    ///
    /// # Errors
    /// Says what is missing.
    pub(crate) fn home(self, folder: &Path) -> Result<Home, String> {
        match self {
            Self::Served => Server::start(folder, UNDER).map(Home::Served).map_err(|e| e.to_string()),
            Self::Disk => {
                let file = folder.join("sayso.html");
                file.canonicalize().map(Home::Disk).map_err(|e| format!("{}: {e}", file.display()))
            }
        }
    }
}

/// The place of one page.
#[derive(Debug)]
pub(crate) enum Home {
    /// A server of its own, and so an origin for which nothing is kept yet.
    Served(Server),
    /// A file.
    Disk(PathBuf),
}

impl Home {
    /// The address that the fragments of the page are put after.
    pub(crate) fn address(&self) -> String {
        match self {
            Self::Served(server) => server.address.clone(),
            Self::Disk(file) => of_file(file),
        }
    }

    /// The server.
    ///
    /// # Panics
    /// Where there is none: a journey that needs one says that it is not walked from disk.
    pub(crate) fn server(&self) -> &Server {
        match self {
            Self::Served(server) => server,
            Self::Disk(file) => panic!("{} is not served", file.display()),
        }
    }
}

/// The address of a file (RFC 8089), with what an address cannot have in percent signs.
pub(crate) fn of_file(file: &Path) -> String {
    let path = file.to_string_lossy().replace('\\', "/");
    let mut address = String::from(if path.starts_with('/') { "file://" } else { "file:///" });
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~:".contains(&byte) {
            address.push(char::from(byte));
        } else {
            let _ = write!(address, "%{byte:02X}");
        }
    }
    address
}
