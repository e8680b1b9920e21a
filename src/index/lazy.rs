use crate::model::output::{Files, INDEX_FOLDER, Keep, Output};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The index of an output that stays in memory, made when somebody first asks for a file of it.
#[derive(Debug, Default)]
pub struct Lazy {
    files: OnceLock<Files>,
    memory: Arc<Memory>,
}

/// What was made for one output, for the next.
#[derive(Debug, Default)]
pub(super) struct Memory {
    kept: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl Lazy {
    /// For the output that comes after this one's.
    #[must_use]
    pub fn next(&self) -> Self {
        Self { files: OnceLock::new(), memory: Arc::clone(&self.memory) }
    }

    /// A file of the index of this output.
    pub fn file(&self, output: &Output<'_>, path: &str) -> Option<&[u8]> {
        if !path.starts_with(INDEX_FOLDER) {
            return None;
        }
        self.files.get_or_init(|| super::of(output, &*self.memory)).get(path).map(Vec::as_slice)
    }
}

impl Keep for Memory {
    fn kept(&self, name: &str) -> Option<Vec<u8>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), bytes.to_vec());
    }
}
