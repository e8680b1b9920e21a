//! References: what `[[…]]`, data, links and plain mentions lead to, and what is mentioned where.
#[cfg(test)]
mod tests;
mod written;
