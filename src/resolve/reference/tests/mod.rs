mod autolink;
mod fills;
mod lookup;
mod properties;
mod sentence;
mod site;
mod written;
