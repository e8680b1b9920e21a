mod draft;
mod property;
mod read;
mod rolling;
mod sidenote;
mod text;
