// What a page of folio can do beyond what it does without script. Each part looks for what it works on, and does nothing
// where there is none. Nothing here is needed to read the site.
//
// Pages hold what people wrote who are not trusted: a class, an id or an address may be theirs, and may be anything. What only
// the program writes are `data-` marks. No words are ever read as HTML here, and nothing is asked for but pages of the site.

/** The address that all of the site stands below: this file stands in `assets/`. Nothing that an image is named can hide it. */
const root = new URL("../", Object.getOwnPropertyDescriptor(Document.prototype, "currentScript").get.call(document).src);
const page = document.documentElement;
const words = document.body.dataset;
const wide = matchMedia("(min-width: 60rem)");
const find = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/** An element with attributes and children. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The element that a fragment of an address names, if it names any: `#%` is no escape of anything. */
function named(fragment) {
  try {
    return document.getElementById(decodeURIComponent(fragment.replace(/^#/, "")));
  } catch {
    return null;
  }
}

/** Says something in passing, to the eye and to screen readers. */
const tell = (() => {
  const place = make("p", { class: "told", role: "status" });
  let timer;
  return (said) => {
    document.body.append(place);
    clearTimeout(timer);
    place.textContent = said;
    timer = setTimeout(() => { place.textContent = ""; }, 2500);
  };
})();

/** Puts words on the clipboard; the clipboard may be refused. */
function copy(copied, told) {
  navigator.clipboard?.writeText(copied).then(() => tell(told), () => {});
}

// Permanent links are copied when they are followed.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a.permalink[data-aside]");
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (link && plain) copy(link.href, words.linkCopied);
});

// Citations are copied with a button.
for (const citation of all(".cite__text")) {
  const button = make("button", { type: "button" }, words.copy);
  button.addEventListener("click", () => copy(citation.textContent.trim(), words.copied));
  citation.after(make("p", {}, button));
}

// A link to a place in a draft that is not shown shows that draft.
function reveal() {
  const target = named(location.hash);
  const version = target?.closest(".version");
  const choice = version?.previousElementSibling?.querySelector("input");
  if (!choice || target.getClientRects().length > 0) return;
  choice.checked = true;
  for (const marks of all(".versions__marks input")) marks.checked = false;
  target.scrollIntoView();
}
addEventListener("hashchange", reveal);
reveal();

// What stands beside a text moves down to the unit that it is about, as far as what stands above it allows.
const beside = all(".beside__list > [data-beside]").map((note) => {
  const unit = named(note.dataset.beside);
  for (const [one, other] of [[note, unit], [unit, note]]) {
    one?.addEventListener("pointerover", (event) => {
      if (one === unit && event.target.closest(".unit") !== unit) return;
      for (const lit of all("[data-lit]")) delete lit.dataset.lit;
      if (other) other.dataset.lit = "";
    });
    one?.addEventListener("pointerleave", () => { if (other) delete other.dataset.lit; });
  }
  return { note, unit };
});
function align() {
  for (const { note } of beside) note.style.marginBlockStart = "";
  if (!wide.matches) return;
  for (const { note, unit } of beside) {
    if (!unit || unit.getClientRects().length === 0) continue;
    const down = unit.getBoundingClientRect().top - note.getBoundingClientRect().top;
    if (down > 0) note.style.marginBlockStart = `${down}px`;
  }
}
if (beside.length > 0) {
  align();
  new ResizeObserver(align).observe(find(".reading") ?? document.body);
  wide.addEventListener("change", align);
}

// The contents show where one is.
const contents = new Map(all("nav.toc a[href^='#']").map((link) => [named(link.hash), link]));
contents.delete(null);
const headings = [...contents.keys()];
if (headings.length > 0) {
  const mark = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    for (const link of contents.values()) link.removeAttribute("aria-current");
    contents.get(passed.at(-1))?.setAttribute("aria-current", "location");
  };
  const watcher = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  headings.forEach((heading) => watcher.observe(heading));
}

// Cards: what a reference leads to, on hover and focus. They can be pointed at, and Escape puts them away.
const CARDS = ["provision", "unit", "term", "proposal"].map((kind) => `a.ref-${kind}[data-ref][href]`).join();
const pages = new Map();
const card = make("div", { class: "card", id: "page-card", role: "tooltip", hidden: "" });
let shown, asked, timer;

/** Where, below the site's root, the pages stand that cards are made from, in any language. */
const TOLD = /^([a-z-]+\/)?(treaties\/[^/]+\/(provisions|proposals)\/[^/]+\/|glossary\/)$/i;

/**
 * The page of the site that a card is made from, if it is one. Of a provision and its units it is the provision's own, wherever
 * the link leads.
 */
function source(link) {
  const url = new URL(link.href);
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return undefined;
  let below = url.pathname.slice(root.pathname.length);
  if (link.matches(".ref-provision, .ref-unit")) {
    const [treaty, provision] = link.dataset.ref.split("/").map(encodeURIComponent);
    below = below.replace(/treaties\/.*$/, `treaties/${treaty}/provisions/${provision}/`);
  }
  // As the browser will ask for it: dots in a name lead out of a folder.
  const page = new URL(root.pathname + below, root);
  return TOLD.test(page.pathname.slice(root.pathname.length)) && page.pathname.startsWith(root.pathname) ? page : undefined;
}

/** A page of the site, read and never shown. What answers from elsewhere, or is no page that the program wrote, is none. */
async function pageAt(address) {
  const answer = await fetch(address, { mode: "same-origin", redirect: "error" });
  const isPage = answer.ok && answer.url === address && /^text\/html\b/i.test(answer.headers.get("content-type") ?? "");
  const read = isPage && new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!read || !find("head > meta[name=generator][content^='travaux ']", read)) throw new Error(`no page of the site: ${address}`);
  return read;
}

/** What of a page may stand in a card, and with which attributes; of any other element its words alone. */
const KEPT = new Set(["p", "div", "section", "span", "h2", "h3", "h4", "h5", "h6", "ol", "ul", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "em", "strong", "b", "i", "u", "s", "sub", "sup", "small", "abbr", "bdi", "q", "cite", "dfn", "code", "ins", "del", "mark", "time", "blockquote", "br"]);
const SAID = ["class", "lang", "dir", "data-depth"];
const LEFT_OUT = "[data-aside], .permalink, .footnotes, script, style, template, iframe, object, svg, math, form, select, textarea";

/** Words and known elements made anew after those of another page: nothing of that page itself comes into this one. */
function rebuilt(node) {
  if (node.nodeType === Node.TEXT_NODE) return [node.data];
  if (node.nodeType !== Node.ELEMENT_NODE || node.matches(LEFT_OUT)) return [];
  const inner = [...node.childNodes].flatMap(rebuilt);
  return KEPT.has(node.localName) ? [dressed(node.localName, node, SAID, inner)] : inner;
}

/** A new element with some of the attributes of another. */
function dressed(name, as, attributes, inner) {
  const made = make(name, {}, ...inner);
  for (const one of attributes) if (as.hasAttribute(one)) made.setAttribute(one, as.getAttribute(one));
  return made;
}

/** What an element says, to read: without asides and links of its own. */
function told(element, name, style) {
  const made = dressed(name, element, ["lang", "dir"], [...element.childNodes].flatMap(rebuilt));
  if (style) made.className = style;
  return made;
}

/** What a reference to a provision means, on the provision's page: its text in the draft meant, or the unit there. */
function meant(link, from) {
  const texts = [...from.querySelectorAll(".draft-text[data-part-of]")];
  const latest = find(".draft-text[data-part-of]:has([id]), .reading > .draft-text", from);
  const text = link.dataset.meant ? texts.find((one) => one.dataset.partOf === link.dataset.meant) : latest;
  if (!text) return [];
  const of = text.closest(".version")?.querySelector(".version__of") ?? find(".reading > .version__of", from);
  const path = link.dataset.ref.split("/").slice(1).join("/");
  const unit = link.matches(".ref-unit") && ([...text.querySelectorAll("[data-unit]")].find((one) => one.dataset.unit === path)
    ?? (link.hash && [...text.querySelectorAll("[id]")].find((one) => `#${one.id}` === decodeURIComponent(link.hash))));
  const shown = told(unit || text, "div", "card__text draft-text");
  for (const name of ["lang", "dir"]) if (text.hasAttribute(name)) shown.setAttribute(name, text.getAttribute(name));
  return [...(of ? [told(of, "p", "meta")] : []), shown];
}

async function filled(link) {
  const address = source(link)?.href;
  if (!address) return [];
  if (!pages.has(address)) pages.set(address, pageAt(address));
  const from = await pages.get(address);
  if (link.matches(".ref-term")) {
    const term = from.getElementById(decodeURIComponent(link.hash.slice(1)));
    return [told(find("dt", term), "p", "card__title"), told(find("dd", term), "p")];
  }
  const parts = [
    [".opening h1", "p", "card__title"],
    [".opening .standfirst", "p", "card__about"],
  ];
  const head = parts.flatMap(([selector, name, style]) => {
    const element = find(selector, from);
    return element ? [told(element, name, style)] : [];
  });
  return link.matches(".ref-provision, .ref-unit") ? [...head, ...meant(link, from)] : head;
}

async function open(link) {
  let content;
  try { content = await filled(link); } catch { return; }
  if (asked !== link || content.length === 0) return;
  close();
  shown = link;
  // The browser's own tooltip would say less, and twice.
  if (link.title) { link.dataset.title = link.title; link.removeAttribute("title"); }
  // What became of it since stands behind the title: `Scope — now Article 4`.
  if (link.dataset.since && link.dataset.title) content.splice(1, 0, make("p", { class: "meta" }, link.dataset.title.split(" — ").at(-1)));
  card.replaceChildren(...content);
  card.hidden = false;
  document.body.append(card);
  link.setAttribute("aria-describedby", card.id);
  const at = [...link.getClientRects()].at(-1);
  const below = at.bottom + card.offsetHeight + 8 < innerHeight || at.top < card.offsetHeight + 8;
  const start = page.dir === "rtl" ? at.right - card.offsetWidth : at.left;
  const left = Math.max(16, Math.min(start, page.clientWidth - card.offsetWidth - 16));
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(below ? at.bottom + 4 : at.top - card.offsetHeight - 4) + scrollY}px`;
}

function close() {
  if (!shown) return;
  shown.removeAttribute("aria-describedby");
  if (shown.dataset.title) shown.title = shown.dataset.title;
  shown = undefined;
  card.hidden = true;
}

function ask(link, wait) {
  clearTimeout(timer);
  asked = link;
  if (link === shown) return;
  timer = setTimeout(() => (link ? open(link) : close()), wait);
}

document.addEventListener("pointerover", (event) => {
  if (event.pointerType === "touch") return;
  const link = event.target.closest?.(CARDS);
  if (link) ask(link, 300);
  else if (card.contains(event.target)) ask(shown, 0);
  else if (asked || shown) ask(undefined, 200);
});
document.addEventListener("focusin", (event) => {
  const link = event.target.closest?.(CARDS);
  // The card of the link before could stand on this one, or come to.
  if (link !== shown) {
    ask(undefined, 0);
    close();
  }
  if (link?.matches(":focus-visible")) ask(link, 150);
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  ask(undefined, 0);
  close();
});

// From change to change, with buttons and with keys; the keys can be switched off.
for (const stepper of all(".stepper")) {
  const text = find(".redline");
  const keys = find("input", stepper);
  const count = find("output", stepper);
  // Content may have a class of that name, and has no such field.
  if (!text || !keys || !count) continue;
  const changes = () => all("[id^='change-']", text).filter((change) => change.getClientRects().length > 0);
  let current;
  const step = (by) => {
    const list = changes();
    const middle = innerHeight / 2;
    let at = list.indexOf(current);
    if (at < 0) {
      // Nothing was stepped to yet: begin from what is in sight.
      at = list.findIndex((change) => change.getBoundingClientRect().top > middle);
      at = at < 0 ? list.length : at;
      if (by > 0) at -= 1;
    }
    at = Math.max(0, Math.min(list.length - 1, at + by));
    if (current) delete current.dataset.now;
    current = list[at];
    if (!current) return;
    current.dataset.now = "";
    current.tabIndex = -1;
    current.focus({ preventScroll: true });
    current.scrollIntoView({ block: "center" });
    history.replaceState(null, "", `#${current.id}`);
    count.textContent = `${at + 1} / ${list.length}`;
  };
  for (const button of all("button", stepper)) button.addEventListener("click", () => step(Number(button.value)));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys.checked) return;
    if (event.target.closest?.("input:not([type=checkbox]), select, textarea, [contenteditable]")) return;
    const by = { n: 1, j: 1, p: -1, k: -1 }[event.key];
    if (by) step(by);
  });
  count.textContent = `– / ${changes().length}`;
  stepper.hidden = false;
}

// Long tables: rows are found by their words, and put in the order of a column.
const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
for (const table of all("table[data-finder]")) {
  const field = make("input", { type: "search", autocomplete: "off" });
  field.addEventListener("input", () => {
    const sought = plain(field.value.trim());
    for (const row of all("tbody > tr:not(.matrix__part)", table)) row.hidden = !plain(row.textContent).includes(sought);
    for (const body of table.tBodies) body.hidden = all("tr:not([hidden], .matrix__part)", body).length === 0;
  });
  const label = make("label", { class: "finder" }, `${table.dataset.finder} `, field);
  (table.closest(".scroll") ?? table).before(label);
}

/** What a cell is ordered by: a day, else a number, else its words. */
function worth(cell) {
  const words = cell?.textContent.trim() ?? "";
  const day = cell && find("time", cell)?.dateTime;
  const number = Number(words.replace(/[^\d.,−-]/g, "").replace(/[,\s]/g, "").replace("−", "-"));
  return day ?? (/\d/.test(words) && cell.matches(".number, [data-level]") && !Number.isNaN(number) ? number : words);
}
const collator = new Intl.Collator(page.lang, { numeric: true });
const compare = (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(a, b));

for (const table of all("table[data-sortable]")) {
  all("thead th", table).forEach((head, column) => {
    const name = head.textContent.trim();
    const button = make("button", { type: "button", class: "sorter" });
    if (find("a", head)) {
      button.setAttribute("aria-label", name);
      head.append(" ", button);
    } else {
      button.append(...head.childNodes);
      head.append(button);
    }
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      all("thead th", table).forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      for (const body of table.tBodies) {
        const rows = all("tr:not(.matrix__part)", body).map((row) => ({ row, worth: worth(row.cells[column]) }));
        // No data is no value: it stands last in either order.
        const unknown = ({ worth }) => Number(worth === "" || String(worth).startsWith("—"));
        rows.sort((one, other) => unknown(one) - unknown(other) || compare(one.worth, other.worth) * (up ? 1 : -1));
        body.append(...rows.map(({ row }) => row));
      }
    });
  });
}

// On paper the title runs at the head of each page: a style sheet cannot read it, a script can write it into one.
const title = find("h1")?.textContent.trim().replace(/\s+/g, " ");
if (title && "adoptedStyleSheets" in document) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer options { @page { @top-right { content: ${JSON.stringify(title)}; } } }`);
  document.adoptedStyleSheets.push(sheet);
}
