// Whatever contributors write, nothing of it runs: every vector in every field and place of a site on the whole theme, in the
// browser, with a hook on every way in which something could.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { hostile, languages, vectors } from "./hostile.js";
import { start } from "./reader.js";
import { serve } from "./site.js";
import { tryEverything, watched } from "./watch.js";

let made;
let browser;
before(async () => {
  made = hostile();
  // The pages alone have to hold: their host sends no policy.
  browser = await start(() => serve({ "content-security-policy": "" }, made.folder, "/watch/"));
});
after(async () => {
  await browser?.stop();
  made?.remove();
});

/** A page of every kind, and the lists in which every title stands. */
const kinds = [
  "", "404.html", "about/", "search/?q=alert", "glossary/", "authors/", "authors/author-25/", "topics/", "topics/topic-1/", "delegations/", "delegations/XDB/",
  "briefings/", "treaties/", "treaties/night/", "treaties/night/provisions/a2/", "treaties/night/drafts/zero/", "treaties/night/drafts/rev1/",
  "treaties/night/compare/zero..rev1/", "treaties/night/rolling/zero/", "treaties/night/proposals/", "treaties/night/proposals/p-140/", "treaties/night/sessions/s1/",
  "treaties/night/positions/", "treaties/night/alignment/", "treaties/night/progress/", "treaties/night/changes/", "treaties/night/documents/",
  "treaties/night/votes/", "treaties/night/votes/v-7/", "treaties/night/arguments/",
];

test("there are two hundred vectors and more, and the site has pages for them", () => {
  assert.ok(vectors.length >= 200, `${vectors.length} vectors`);
  assert.equal(new Set(vectors).size, vectors.length, "each is another");
  assert.match(made.said, /warning\[unsafe-html\]/, "what is taken out is told");
  assert.match(made.said, /error\[unsafe-link\]/);
});

/** Visits pages with every hook set, and gives what was found. */
async function found(paths) {
  const reader = await browser.reader();
  const told = await watched(reader.page, browser.site.address);
  for (const path of paths) {
    await reader.visit(path);
    await tryEverything(reader.page);
  }
  await reader.leave();
  return told;
}

test("nothing runs on a page of any kind", async () => {
  assert.deepEqual(await found(kinds), []);
});

/** Pages that write words of the interface around words of the content, in other languages. */
const dressed = ["", "search/?q=alert", "briefings/", "topics/topic-1/", "delegations/XDB/", "treaties/night/", "treaties/night/provisions/a2/", "treaties/night/proposals/p-140/"];
for (const [at, language] of languages.slice(1).entries()) {
  test(`nothing runs where words stand within those of the interface, in ${language}`, async () => {
    assert.deepEqual(await found([...dressed, `briefings/b${at}/`].map((path) => `${language}/${path}`)), []);
  });
}

test("nothing runs in a briefing, of which each has a vector in every place of a text", async () => {
  const names = readdirSync(join(made.folder, "briefings")).filter((name) => /^b\d+$/.test(name));
  assert.equal(names.length, vectors.length);
  assert.deepEqual(await found(names.map((name) => `briefings/${name}/`)), []);
});

test("no page at all has a handler, a script or an address that runs, as the browser reads it", async () => {
  const reader = await browser.reader();
  await reader.visit("about/");
  const pages = readdirSync(made.folder, { recursive: true }).filter((path) => path.endsWith(".html"));
  assert.ok(pages.length > 5000, `${pages.length} pages`);
  const faults = [];
  for (let at = 0; at < pages.length && faults.length < 20; at += 200) {
    const some = pages.slice(at, at + 200).map((path) => [path, readFileSync(join(made.folder, path), "utf8")]);
    faults.push(...(await reader.page.evaluate(inert, some)));
  }
  assert.deepEqual(faults, []);
  await reader.leave();
});

/** What on pages could run, as the browser's own parser understands them. Runs in the browser. */
function inert(pages) {
  const faults = [];
  for (const [path, html] of pages) {
    const read = new DOMParser().parseFromString(html, "text/html");
    for (const element of read.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        const address = value.replace(/[\0-\x20]/g, "");
        if (/^(on.*|style|srcdoc|formaction|ping|background|nonce|is|contenteditable|accesskey|autofocus|name)$/.test(name) && !(name === "name" && element.matches("meta, form *"))) {
          if (!(name === "name" && element.matches(".versions__choice input, .versions__marks input"))) faults.push(`${path}: <${element.localName} ${name}="${value}">`);
        }
        if (/^(href|src|action|cite|poster|data|xlink:href)$/.test(name) && /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^(https?|mailto|tel|doi):/i.test(address)) faults.push(`${path}: <${element.localName} ${name}="${value}">`);
      }
      if (element.localName === "script" && element.type !== "application/ld+json" && !/^\/watch\/assets\/\w+\.js$/.test(element.getAttribute("src"))) faults.push(`${path}: a script`);
      if (element.matches("iframe, frame, object, embed, base, style, template, svg script, animate, set")) faults.push(`${path}: <${element.localName}>`);
    }
    // The policy comes before anything that it is about.
    const first = read.head.querySelector("meta[charset] + meta");
    if (first?.httpEquiv !== "Content-Security-Policy") faults.push(`${path}: no policy at its head`);
  }
  return faults;
}

test("feeds, the sitemap and data are well-formed, and nothing in a feed runs", async () => {
  const reader = await browser.reader();
  await reader.visit("about/");
  const all = readdirSync(made.folder, { recursive: true });
  const files = all.filter((path) => path.endsWith(".xml") && !/delegations|topics/.test(path));
  assert.ok(files.length >= 12, `${files.length} files of XML`);
  for (const path of files) {
    const faults = await reader.page.evaluate(wellFormed, readFileSync(join(made.folder, path), "utf8"));
    assert.deepEqual(faults, [], path);
  }
  for (const path of all.filter((path) => path.endsWith(".json"))) JSON.parse(readFileSync(join(made.folder, path), "utf8"));
  await reader.leave();
});

/** What is wrong with a file of XML, and with the HTML in it. Runs in the browser. */
function wellFormed(xml) {
  const read = new DOMParser().parseFromString(xml, "application/xml");
  const wrong = read.querySelector("parsererror");
  if (wrong) return [wrong.textContent];
  const faults = [...read.querySelectorAll("*")].filter((element) => element.localName === "script").map(() => "a script");
  for (const content of read.querySelectorAll("content[type=html]")) {
    const html = new DOMParser().parseFromString(content.textContent, "text/html");
    for (const element of html.body.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) if (/^on|^style$/.test(name) || /^(java|vb)script:|^data:/i.test(value.trim())) faults.push(`<${element.localName} ${name}="${value}">`);
      if (element.matches("script, iframe, object, embed, form, base, style")) faults.push(`<${element.localName}>`);
    }
  }
  return faults.slice(0, 5);
}
