mod draft;
mod property;
mod read;
mod text;
