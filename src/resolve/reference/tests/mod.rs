mod lookup;
mod site;
mod written;
