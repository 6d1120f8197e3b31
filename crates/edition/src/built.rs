//! What Trunk built: the document, the glue, the module.

use std::path::{Path, PathBuf};

use crate::Problem;

/// The files of a build.
pub(crate) struct Built {
    folder: PathBuf,
    /// `index.html`.
    pub(crate) html: String,
    /// The name of the glue's file.
    pub(crate) glue_name: String,
    /// The glue between the browser and the module: a classic script that defines `wasm_bindgen`.
    pub(crate) glue: String,
    /// The name of the module's file, with its hash.
    pub(crate) module_name: String,
    /// The module.
    pub(crate) module: Vec<u8>,
}

impl Built {
    /// Reads a folder that Trunk built.
    ///
    /// # Errors
    /// Says which file is missing, or there twice.
    pub(crate) fn read(folder: &Path) -> Result<Self, Problem> {
        let glue_name = only(folder, ".js")?;
        let module_name = only(folder, "_bg.wasm")?;
        let read = |name: &str| {
            let path = folder.join(name);
            std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))
        };
        let text = |name: &str| {
            String::from_utf8(read(name)?).map_err(|e| format!("{}: {e}", folder.join(name).display()))
        };
        Ok(Self {
            html: text("index.html")?,
            glue: text(&glue_name)?,
            module: read(&module_name)?,
            folder: folder.to_owned(),
            glue_name,
            module_name,
        })
    }

    /// Writes a file beside the others.
    pub(crate) fn write(&self, name: &str, text: &str) -> Result<(), Problem> {
        let path = self.folder.join(name);
        std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))
    }

    /// Takes away a file that is inside another now.
    pub(crate) fn remove(&self, name: &str) -> Result<(), Problem> {
        let path = self.folder.join(name);
        std::fs::remove_file(&path).map_err(|e| format!("{}: {e}", path.display()))
    }
}

/// The name of the only file that begins with `sayso` and ends so.
fn only(folder: &Path, end: &str) -> Result<String, Problem> {
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut fitting: Vec<_> = names.filter(|name| name.starts_with("sayso") && name.ends_with(end)).collect();
    match (fitting.pop(), fitting.is_empty()) {
        (Some(name), true) => Ok(name),
        (None, _) => Err(format!("{} has no file sayso…{end}", folder.display())),
        (Some(_), false) => Err(format!("{} has more than one file sayso…{end}", folder.display())),
    }
}
