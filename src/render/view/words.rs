use serde::{Serialize, Serializer};
use std::marker::PhantomData;
use tera::Value;

/// An address and its words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct LinkView {
    /// The address as it is written in a page: from the host's root, or absolute where it leads off the site. Empty where
    /// there is no page to lead to: the words stand alone.
    pub(crate) url: String,
    /// The words.
    pub(crate) name: String,
    /// Language of the words, where it is not the page's: for `lang=`.
    pub(crate) lang: Option<String>,
    /// Direction of the words, where `lang` is given: `ltr` or `rtl`.
    pub(crate) dir: Option<&'static str>,
    /// Of a provision or unit that was spoken of on a day, and is called otherwise now; absent for everything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) since: Option<SinceView>,
}

/// What became of a provision or unit after the draft by whose number a link calls it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct SinceView {
    /// That draft; absent where the words below name it.
    pub(crate) draft: Option<TextView>,
    /// What it is now, in the reader's language: `now Article 4`, `deleted in the final text`.
    pub(crate) now: String,
}

/// Words that may not be in the page's language.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub(crate) struct TextView {
    /// The words.
    pub(crate) text: String,
    /// Language of the words, where it is not the page's: for `lang=`.
    pub(crate) lang: Option<String>,
    /// Direction of the words, where `lang` is given: `ltr` or `rtl`.
    pub(crate) dir: Option<&'static str>,
}

/// A view that many pages show: made once, and shared by the pages that have it.
#[derive(Debug)]
pub(crate) struct Shared<V> {
    value: Value,
    view: PhantomData<fn() -> V>,
}

impl<V: Serialize> Shared<V> {
    /// As templates see it.
    pub(crate) fn new(view: &V) -> Self {
        Self { value: Value::from_serializable(view), view: PhantomData }
    }
}

impl<V> Clone for Shared<V> {
    fn clone(&self) -> Self {
        Self { value: self.value.clone(), view: PhantomData }
    }
}

impl<V> Serialize for Shared<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}
