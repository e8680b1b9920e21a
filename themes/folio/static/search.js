// The page of search. The index of each language is asked in a worker of its own, as each language finds words in its own
// way; nothing is loaded before somebody types.

const form = document.querySelector("main form.search[data-index]");
const words = form.elements.q;
const { index, root } = form.dataset;
const list = form.querySelector(".search__results");
const status = form.querySelector("[role=status]");
const part = (name) => form.querySelector(`[data-${name}]`);
const boxes = [...form.querySelectorAll("input[type=checkbox]")];
const languageBoxes = boxes.filter((box) => box.name === "lang");
const own = document.documentElement.lang;

/** How many results are shown at once, and how many places of each. */
const most = 10;
const mostPlaces = 3;

/** How many words are offered in place of one that no page has. */
const mostNear = 4;

/** Marks between two letters after which another word begins, and one that stands in the index where the text has no blank. */
const between = /(?<=[\p{L}\p{N}])['’ʼ‘–—―…«»“”](?=[\p{L}\p{N}])/gu;
const joiner = "\u2060";

/** Characters that show nothing, and forms of letters that only fonts should know. */
const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu;
const forms = /[\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3\ufb00-\ufb06\ufb13-\ufb17\ufb4f-\ufdf9\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const ligatures = { œ: "oe", Œ: "OE", æ: "ae", Æ: "AE", ß: "ss" };

/** What is asked, as words are in the index: see the index's own spelling of them. */
function spelt(text) {
  return text
    .replace(invisible, "")
    .replace(forms, (letter) => letter.normalize("NFKC").replace(/[\s\u0640]/g, ""))
    .normalize("NFC")
    .replace(/(?<=[\p{L}\p{M}])\u0640+/gu, "")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/[œŒæÆß]/g, (letter) => ligatures[letter]);
}

/** A word without its accents, as two are compared. */
const folded = (word) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a word can be looked up in the list of words: languages without spaces have none to list. */
const listed = (word) => /^\p{L}{3,}$/u.test(word) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word);

/** How many slips lead from one word to another: a letter more, less, other, or two that changed places. */
function slips(one, other) {
  let [before, last, now] = [[], [], [...Array(other.length + 1).keys()]];
  for (let i = 1; i <= one.length; i++) {
    [before, last, now] = [last, now, [i]];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      now[j] = Math.min(last[j] + 1, now[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) now[j] = Math.min(now[j], before[j - 2] + 1);
    }
  }
  return now[other.length];
}

/** The index of one language. */
class Index {
  #asked = new Map();
  #last = 0;
  #list;

  constructor(language) {
    this.language = language;
    this.worker = new Worker(`${index}pagefind-worker.js`);
    this.worker.addEventListener("message", ({ data: { id, result, error } }) => {
      const { resolve, reject } = this.#asked.get(id);
      this.#asked.delete(id);
      if (error) reject(new Error(error));
      else resolve(result);
    });
    this.worker.addEventListener("error", () => {
      for (const { reject } of this.#asked.values()) reject(new Error("no worker"));
      this.#asked.clear();
    });
    const options = { basePath: index, baseUrl: root, language: language.toLowerCase(), excerptLength: 28, excerptEllipsis: "…" };
    // All properties are loaded, so that each answer says how many pages have each value.
    this.ready = this.ask("init", options).then(() => this.ask("filters"));
  }

  ask(method, ...args) {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.worker.postMessage({ id, method, args });
    });
  }

  /** The words that stand on pages, by what is compared, those on most pages first. Without the list, nothing is known of any. */
  list() {
    this.#list ??= fetch(`${index}words-${this.language.toLowerCase()}.txt`)
      .then((answer) => (answer.ok ? answer.text() : ""))
      .then((text) => new Map(text.split("\n").filter(Boolean).map((word) => [folded(word), word])))
      .catch(() => new Map());
    return this.#list;
  }

  /** Those of some words that no page has, in whatever form, and that no word on any page begins with. */
  async unknown(words) {
    await this.ready;
    const list = await this.list();
    if (!list.size) return [];
    const known = async (word) => {
      const plain = folded(word);
      if (!listed(plain) || list.has(plain)) return true;
      for (const one of list.keys()) if (one.startsWith(plain)) return true;
      // In quotation marks a word is looked for as it is, in all its forms, and nothing like it.
      return (await this.ask("search", `"${word}"`, {})).results.length > 0;
    };
    const found = await Promise.all(words.map(known));
    return words.filter((_, at) => !found[at]);
  }

  /** The words of the list that are nearest to one that is not in it. */
  async near(word) {
    const plain = folded(word);
    const most = 1 + Math.floor(plain.length / 4);
    const near = [];
    for (const [one, written] of await this.list()) {
      if (Math.abs(one.length - plain.length) > most) continue;
      const count = slips(plain, one);
      if (count <= most) near.push({ written, count });
    }
    return near.sort((a, b) => a.count - b.count).slice(0, mostNear).map(({ written }) => written);
  }

  /** The pages that have all of these phrases, and how many of them have each value of each property. */
  async pages(phrases, options) {
    await this.ready;
    const answers = await Promise.all(phrases.map((phrase) => this.ask("search", phrase, options)));
    const [first, ...others] = answers;
    const also = others.map(({ results }) => new Set(results.map(({ id }) => id)));
    const results = first.results.filter(({ id }) => also.every((ids) => ids.has(id)));
    // How many have a value is counted for one phrase, and is wrong for several.
    const counts = others.length ? undefined : first.totalFilters;
    return { counts, results: results.map(({ data }) => ({ language: this.language, page: () => this.ask("getData", data) })) };
  }
}

const indexes = new Map();
let known;

/** The languages that have an index. */
function languages() {
  known ??= fetch(`${index}pagefind-entry.json`)
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
    .then((entry) => entry.languages);
  known.catch(() => (known = undefined));
  return known;
}

function indexOf(language) {
  if (!indexes.has(language)) indexes.set(language, new Index(language));
  return indexes.get(language);
}

/** What is asked, as the address of the page says it. */
function asked() {
  const said = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value.trim() && !(name === "lang" && value === own && spoken().length === 1)) said.append(name, value.trim());
  }
  return said;
}

/** The languages that are searched; where there is a choice and none is made, the page's own. */
function spoken() {
  const checked = languageBoxes.filter((box) => box.checked).map((box) => box.value);
  return checked.length ? checked : [own];
}

/** Phrases in any kind of quotation marks, and the words outside of them as one. */
function phrasesOf(text) {
  const plain = spelt(text).replace(/[“”„«»「」『』＂]/g, '"');
  const phrases = (plain.match(/"[^"]*[^\s"][^"]*"/g) ?? []).map((phrase) => `"${phrase.slice(1, -1).replace(between, " ").trim()}"`);
  // What is left of a word before or after an apostrophe, as in l’ and ’s, says nothing by itself.
  const rest = plain
    .replace(/"[^"]*"/g, " ")
    .replaceAll('"', " ")
    .replace(/(?<!\p{L})\p{L}{1,2}['’ʼ](?=\p{L})/gu, " ")
    .replace(/(?<=\p{L})['’ʼ]\p{L}{1,2}(?!\p{L})/gu, " ")
    .replace(between, " ")
    .trim();
  return rest ? [...phrases, rest] : phrases;
}

function narrowedTo() {
  const filters = {};
  for (const box of boxes) {
    if (box.checked && box.name !== "lang") (filters[box.name] ??= { any: [] }).any.push(box.value);
  }
  return filters;
}

let turn = 0;
let waiting = [];

/** Asks, and shows the first results. An answer that comes after a later question is dropped. */
async function search() {
  const mine = ++turn;
  const said = asked();
  history.replaceState(null, "", said.size ? `?${said}` : location.pathname);
  const phrases = phrasesOf(words.value);
  const filters = narrowedTo();
  part("clear").hidden = Object.keys(filters).length === 0;
  offer([], []);
  if (!phrases.length && !Object.keys(filters).length) return show({ results: [] }, mine, "");
  status.textContent = form.dataset.loading;
  try {
    const there = await languages();
    const searched = spoken().filter((language) => there[language.toLowerCase()]);
    offerLanguages(there);
    const sort = form.elements.order.value ? { date: "desc" } : {};
    const options = { filters, sort };
    const loose = phrases.filter((phrase) => !phrase.startsWith('"')).flatMap((phrase) => phrase.split(/\s+/));
    const unknown = await Promise.all(searched.map((language) => indexOf(language).unknown(loose)));
    const nothing = { counts: {}, results: [] };
    const pages = (language, at) => (unknown[at].length ? nothing : indexOf(language).pages(phrases.length ? phrases : [null], options));
    const answers = await Promise.all(searched.map(pages));
    const results = answers.flatMap((answer) => answer.results);
    const missing = results.length ? [] : [...new Set(unknown.flat())];
    const near = await Promise.all(missing.map((word) => nearest(word, searched)));
    if (mine !== turn) return;
    offer(missing, near);
    count(answers.map((answer) => answer.counts));
    for (const box of languageBoxes.filter((one) => searched.includes(one.value))) countBeside(box, answers[searched.indexOf(box.value)].results.length);
    const told = results.length ? form.dataset.found.replace("#", results.length.toLocaleString(own)) : form.dataset.nothing.replace("#", () => (missing.length ? missing : phrases).join(" ").replaceAll('"', ""));
    part("everywhere").hidden = languageBoxes.every((box) => box.checked || box.closest("li").hidden);
    await show({ results }, mine, told);
  } catch {
    // What could not be loaded is tried anew the next time.
    for (const { worker } of indexes.values()) worker.terminate();
    indexes.clear();
    if (mine === turn) await show({ results: [], failed: true }, mine, form.dataset.failed);
  }
}

/** The words nearest to one that no page has, of all languages that are searched. */
async function nearest(word, languages) {
  const words = await Promise.all(languages.map((language) => indexOf(language).near(word)));
  return [...new Set(words.flat())].slice(0, mostNear);
}

/** Offers other words in place of those that no page has: each asks anew. */
function offer(missing, near) {
  const buttons = missing.flatMap((word, at) => near[at].map((other) => instead(word, other)));
  const line = part("near");
  // A page of search from another theme may have no place for them.
  if (!line) return;
  line.hidden = !buttons.length;
  line.querySelector("span").replaceChildren(...buttons.flatMap((button) => [button, " "]));
}

function instead(word, other) {
  const button = element("button", { type: "button" }, element("bdi", {}, other));
  button.addEventListener("click", () => {
    words.value = spelt(words.value).replace(word, () => other);
    words.focus();
    search();
  });
  return button;
}

/** Only languages that have an index are offered. */
function offerLanguages(there) {
  for (const box of languageBoxes) {
    box.closest("li").hidden = !there[box.value.toLowerCase()];
    countBeside(box, undefined);
  }
}

/** Shows how many pages have each value; a value that none has is not offered, unless it is chosen. */
function count(answers) {
  const exact = answers.every((counts) => counts);
  for (const box of boxes.filter((one) => one.name !== "lang")) {
    const pages = answers.reduce((sum, counts) => sum + (counts?.[box.name]?.[box.value] ?? 0), 0);
    box.closest("li").hidden = exact && !pages && !box.checked;
    countBeside(box, exact ? pages : undefined);
  }
  for (const set of form.querySelectorAll("fieldset")) {
    if (set.querySelector("[name=lang]")) continue;
    set.hidden = [...set.querySelectorAll("li")].every((item) => item.hidden);
  }
}

function countBeside(box, pages) {
  box.closest("li").querySelector(".search__count").textContent = pages === undefined ? "" : pages.toLocaleString(own);
}

async function show({ results, failed = false }, mine, told) {
  waiting = results;
  const shown = await next(mine);
  if (mine !== turn) return;
  list.replaceChildren(...shown);
  status.textContent = told;
  part("none").hidden = Boolean(results.length) || !told;
  part("none").querySelector("p").hidden = failed;
}

/** The next results, ready to be shown. */
async function next(mine) {
  const now = waiting.slice(0, most);
  const pages = await Promise.all(now.map(async (result) => ({ ...result, page: await result.page() })));
  if (mine !== turn) return [];
  waiting = waiting.slice(most);
  part("more").hidden = waiting.length === 0;
  return pages.map(item);
}

/** A result: what it is, its title, which leads to the best place on its page, and the places that were found. */
function item({ language, page }) {
  const places = page.sub_results
    .map((place) => ({ ...place, weight: place.weighted_locations.reduce((sum, at) => sum + at.balanced_score, 0) }))
    .sort((a, b) => b.weight - a.weight);
  const [best, ...rest] = places;
  const entry = element("li");
  if (language !== own) {
    entry.lang = language;
    entry.dir = languageBoxes.find((box) => box.value === language).parentElement.querySelector("span").dir;
  }
  const title = element("a", { href: within(best?.url ?? page.url) }, page.meta.title);
  entry.append(element("p", { className: "kicker" }, ...kicker(page)), element("h2", {}, title));
  if (best) entry.append(element("p", {}, ...(best.anchor ? [element("span", { className: "search__place" }, asWritten(best.title)), " "] : []), ...marked(best.excerpt)));
  else entry.append(element("p", {}, ...marked(page.excerpt)));
  if (rest.length) entry.append(more(rest));
  return entry;
}

/** An address that the index has, if it is one of the site: the index is a file, and may be another than it was. */
function within(url) {
  const site = new URL(root, location.href);
  const found = new URL(url, site);
  return found.origin === site.origin && found.pathname.startsWith(site.pathname) ? found.href : site.href;
}

/** The kind of page, its treaty and date, in the words of this page. */
function kicker({ filters }) {
  const name = (property) => {
    const value = filters[property]?.[0];
    return boxes.find((box) => box.name === property && box.value === value)?.dataset.one;
  };
  // As it is sorted, and as it is written.
  const [, date, written] = filters.date?.[0].match(/^(\S+) (.*)$/) ?? [];
  const day = date && element("time", { dateTime: date }, written);
  const told = [name("kind"), name("treaty"), day].filter(Boolean).flatMap((one) => [" · ", one]).slice(1);
  return [element("bdi", { lang: own, dir: document.documentElement.dir }, ...told)];
}

function more(places) {
  const shown = places.slice(0, mostPlaces).map((place) => element("li", {}, element("a", { href: within(place.url) }, asWritten(place.title)), " ", ...marked(place.excerpt)));
  const listed = element("ul", { className: "search__places" }, ...shown);
  const left = places.length - shown.length;
  if (left > 0) listed.append(element("li", { className: "meta", lang: own, dir: document.documentElement.dir }, form.dataset.places.replace("#", left.toLocaleString(own))));
  return listed;
}

/** Words of the index as their page has them: without the blanks that part them there, with the ligatures. */
function asWritten(text) {
  const letter = ([spelling]) => Object.keys(ligatures).find((one) => ligatures[one] === spelling.replace(joiner, ""));
  return text.replaceAll(`${joiner} `, "").replace(/[oOas]\u2060[eEs]/g, (...match) => letter(match)).replaceAll(joiner, "");
}

/** Words with those that were looked for marked, as nodes: nothing of an index is taken for HTML. */
function marked(excerpt) {
  const plain = (text) => asWritten(text.replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((text, at) => (at % 2 ? element("mark", {}, plain(text)) : plain(text)));
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Arrows lead from the field to the results, and from one to the next. */
function arrows(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [words, ...list.querySelectorAll("h2 a")];
  const at = stops.indexOf(document.activeElement);
  if (!step || at < 0 || !stops[at + step]) return;
  event.preventDefault();
  stops[at + step].focus();
}

let pause;
const soon = () => {
  clearTimeout(pause);
  pause = setTimeout(search, 200);
};

function begin() {
  const said = new URLSearchParams(location.search);
  words.value = said.get("q") ?? "";
  for (const box of boxes) {
    if (said.has(box.name)) box.checked = said.getAll(box.name).includes(box.value);
  }
  form.elements.order.value = said.get("order") === "date" ? "date" : "";
  form.querySelector("details").open = matchMedia("(min-width: 62rem)").matches;
  form.hidden = false;
  words.addEventListener("input", soon);
  form.addEventListener("change", (event) => event.target !== words && search());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    search();
  });
  form.addEventListener("keydown", arrows);
  part("clear").addEventListener("click", () => {
    for (const box of boxes) if (box.name !== "lang") box.checked = false;
    search();
  });
  part("everywhere").addEventListener("click", () => {
    for (const box of languageBoxes) box.checked = !box.closest("li").hidden;
    search();
  });
  part("more").addEventListener("click", async () => {
    const shown = await next(turn);
    list.append(...shown);
    shown[0]?.querySelector("a").focus();
  });
  if (said.size) search();
  words.focus();
}

begin();
