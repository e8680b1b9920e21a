mod counts;
mod passages;
mod property;
mod shown;
mod units;
