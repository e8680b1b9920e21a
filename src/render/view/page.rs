use super::{Html, LinkView, PagePictureView, Shared};
use serde::Serialize;
use tera::Value;

/// `site`: what is the same on every page of a language. Made once.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SiteView {
    /// The site's title.
    pub(crate) title: String,
    /// One or two sentences on the site; may be empty.
    pub(crate) description: String,
    /// Path that every address of the site begins with: `/`, or `/travaux/`. `{{ site.root }}assets/folio.css`.
    pub(crate) root: String,
    /// Scheme and host: `https://example.org`, without a slash at its end.
    pub(crate) origin: String,
    /// Address of the home page in this language.
    pub(crate) home: String,
    /// The sections that the site has, in order.
    pub(crate) menu: Vec<MenuView>,
    /// Pages of the content folder's top level (`about.md`), by weight, then title.
    pub(crate) pages: Vec<LinkView>,
    /// Address of the page to search the site on in this language; absent where there is none.
    pub(crate) search: Option<String>,
    /// The feed of the whole site.
    pub(crate) feed: String,
    /// The policy for content (CSP) that each page states in its head; absent where the site trusts its HTML.
    pub(crate) policy: Option<&'static str>,
    /// Where readers subscribe; may be absent.
    pub(crate) mailing_list: Option<MailingListView>,
    /// Under which terms the content may be used; may be empty.
    pub(crate) licence: String,
    /// The theme's options, each with the value it has on this site.
    pub(crate) options: Value,
    /// `[extra]` of `site.toml`.
    pub(crate) extra: Value,
    /// `travaux` and its version.
    pub(crate) generator: &'static str,
}

/// One section of the site.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MenuView {
    /// `briefings`, `treaties`, `delegations`, `topics`, `glossary` or `authors`: equal to `page.section` on its pages, and
    /// `menu-` and this is the key of its name.
    pub(crate) section: &'static str,
    /// Its address.
    pub(crate) url: String,
}

/// Where readers subscribe.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MailingListView {
    /// The address of the form.
    pub(crate) url: String,
    /// The words of the link.
    pub(crate) text: String,
}

/// `page`: what every page has.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PageView {
    /// Its title, plain, without the site's.
    pub(crate) title: String,
    /// Language of the title, where it is not the page's.
    pub(crate) title_lang: Option<String>,
    /// One or two sentences for search engines; may be absent.
    pub(crate) description: Option<String>,
    /// The section it belongs to, as in `site.menu`; empty for the home page, 404 and pages of the content folder.
    pub(crate) section: &'static str,
    /// Its address: `/treaties/cybercrime/`.
    pub(crate) url: String,
    /// Its address with scheme and host.
    pub(crate) canonical: String,
    /// Language of the page: `fr`.
    pub(crate) lang: String,
    /// Its direction: `ltr` or `rtl`.
    pub(crate) dir: &'static str,
    /// Every language that the page exists in, this one included; empty where it is the only one.
    pub(crate) alternates: Vec<AlternateView>,
    /// Feeds about what the page is about, the site's own last.
    pub(crate) feeds: Vec<Shared<LinkView>>,
    /// The pages above it, the home page first.
    pub(crate) breadcrumbs: Vec<Shared<LinkView>>,
    /// Whether the page is about a treaty that is invented: every such page has to say so.
    pub(crate) fictional: bool,
    /// Whether search engines are asked to leave the page out.
    pub(crate) noindex: bool,
    /// The language as Open Graph names it: `fr_FR`.
    pub(crate) locale: String,
    /// The picture that is shown where a link to the page is sent; may be absent.
    pub(crate) picture: Option<PagePictureView>,
    /// What search engines read, as JSON-LD, safe within `<script type="application/ld+json">`; may be empty. Made only
    /// for themes of which a template has the word `linked`.
    pub(crate) linked: Html,
}

/// The page in one language.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AlternateView {
    /// Language: `fr`.
    pub(crate) lang: String,
    /// Its direction.
    pub(crate) dir: &'static str,
    /// The language's name in itself: `français`.
    pub(crate) name: String,
    /// The address.
    pub(crate) url: String,
    /// The address with scheme and host, for `<link rel="alternate">`.
    pub(crate) canonical: String,
    /// Whether it is this page.
    pub(crate) current: bool,
}
