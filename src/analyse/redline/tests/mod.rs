mod alignment;
mod descent;
mod generate;
mod marked;
mod moves;
mod properties;
mod sections;
mod words;
