mod fills;
mod lookup;
mod sentence;
mod site;
mod written;
