//! By room: what is written, what it leads to, what is put into texts, what plain mentions link, where sentences end.
#![allow(clippy::format_push_string, clippy::format_collect, reason = "short strings to compare with")]

mod autolink;
mod fills;
mod labelled;
mod lookup;
mod properties;
mod sentence;
mod site;
mod written;
