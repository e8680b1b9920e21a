//! `robots.txt`: everything may be read, and here is the list.

use super::sitemap::absolute;
use crate::model::site::Site;

/// The file.
pub(crate) fn robots(site: &Site) -> Vec<u8> {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", absolute(site, "sitemap.xml")).into_bytes()
}
