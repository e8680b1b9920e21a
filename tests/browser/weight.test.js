// What the site weighs and where it comes from, by its files: no browser is needed to know that.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pagesIn } from "./pages.js";
import { program } from "./serve.js";
import { base, folder, packed } from "./site.js";

const KB = 1024;

/** The most that each may weigh, compressed by gzip. */
const budget = { style: 25 * KB, script: 12 * KB, page: 40 * KB, draft: 120 * KB };

const files = readdirSync(folder, { recursive: true }).filter((file) => statSync(join(folder, file)).isFile());
const pages = files.filter((file) => file.endsWith(".html"));

/** What a file weighs on its way to the reader. */
const weights = new Map();
function weight(file, root = folder) {
  const path = join(root, file);
  if (!weights.has(path)) {
    const bytes = readFileSync(path);
    weights.set(path, /\.(png|woff2|wasm|pf_\w+)$/.test(file) ? bytes.length : packed(bytes, "gzip").length);
  }
  return weights.get(path);
}

const inKB = (bytes) => `${(bytes / KB).toFixed(1)} KB`;

test("the style sheets of every page weigh at most 25 KB", (context) => {
  const sheets = files.filter((file) => /^assets\/[^/]*\.css$/.test(file));
  const all = sum(sheets);
  context.diagnostic(`${sheets.join(", ")}: ${inKB(all)}`);
  assert.ok(sheets.length > 0 && all <= budget.style);
});

test("the script of every page weighs at most 12 KB; search comes beside it, where it is asked for", (context) => {
  const scripts = files.filter((file) => /^assets\/[^/]*\.js$/.test(file) && !file.includes("search"));
  const all = sum(scripts);
  context.diagnostic(`${scripts.join(", ")}: ${inKB(all)}`);
  assert.ok(all <= budget.script);
});

/** Kinds of page that are a whole text or table, and grow with it. */
const whole = new Set(["draft", "compare", "rolling", "positions"]);

test("a page of each kind weighs at most 40 KB, with all that it loads; whole texts and matrices at most 120 KB", (context) => {
  const heavy = [];
  for (const { name, path, template } of pagesIn("en")) {
    const all = withAllItLoads(path.endsWith(".html") ? path : `${path}index.html`);
    context.diagnostic(`${name}: ${inKB(all)}`);
    if (all > (whole.has(template) ? budget.draft : budget.page)) heavy.push(`${name}: ${inKB(all)}`);
  }
  assert.deepEqual(heavy, []);
});

test("the typical page weighs at most 40 KB, with all that it loads", (context) => {
  const all = pages.map((page) => withAllItLoads(page)).sort((one, other) => one - other);
  const middle = all[Math.floor(all.length / 2)];
  context.diagnostic(`of ${all.length} pages the middle one: ${inKB(middle)}, the heaviest: ${inKB(all.at(-1))}`);
  assert.ok(middle <= budget.page);
  assert.ok(all.at(-1) <= budget.draft);
});

const project = mkdtempSync(join(tmpdir(), "travaux-weight-"));
after(() => rmSync(project, { recursive: true }));

test("a draft of 120 KB makes a page of at most 120 KB", (context) => {
  execFileSync(program, ["init", project], { stdio: "ignore" });
  const treaty = join(project, "content/treaties/long");
  mkdirSync(join(treaty, "drafts"), { recursive: true });
  writeFileSync(join(treaty, "treaty.toml"), 'title = "A long convention"\nfictional = true\n');
  const text = longDraft(120 * KB);
  writeFileSync(join(treaty, "drafts/zero.md"), `+++\ntitle = "Zero draft"\ndate = 2024-01-01\nstage = "zero"\nsource = "https://example.org/"\n+++\n\n${text}`);
  execFileSync(program, ["build", "--root", project, "--now", "2030-01-01"], { stdio: "ignore" });
  const page = "treaties/long/drafts/zero/index.html";
  const whole = withAllItLoads(page, join(project, "public"));
  context.diagnostic(`${inKB(text.length)} of text, ${inKB(readFileSync(join(project, "public", page)).length)} of HTML: ${inKB(whole)}`);
  assert.ok(whole <= budget.draft);
});

test("no page loads anything from elsewhere", () => {
  const elsewhere = [];
  for (const page of pages) {
    const loaded = loads(read(page));
    elsewhere.push(...loaded.filter((address) => !address.startsWith(base) && !isRelative(address)).map((address) => `${page}: ${address}`));
  }
  for (const sheet of files.filter((file) => file.endsWith(".css"))) {
    const asked = [...read(sheet).matchAll(/@import|url\(\s*["']?(https?:|\/\/)/g)];
    elsewhere.push(...asked.map(([what]) => `${sheet}: ${what}`));
  }
  assert.deepEqual(elsewhere, []);
});

test("no page carries style or script in itself: a strict policy for content would refuse it", () => {
  const inline = /<style\b|<[a-z][^<>]*\s(?:style|on[a-z]+)=|<script(?![^<>]*\b(?:src=|type="application\/ld\+json"))/;
  const found = pages.flatMap((page) => read(page).match(inline) ?? []);
  assert.deepEqual(found, []);
});

test("the style sheets know beginning and end, not left and right: Arabic is mirrored throughout", () => {
  const physical = /[;{\s](?:(?:margin|padding|border|inset)-(?:left|right)|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/g;
  const sheets = files.filter((file) => /^assets\/[^/]*\.css$/.test(file));
  const found = sheets.flatMap((sheet) => read(sheet).match(physical) ?? []);
  assert.deepEqual(found, []);
});

function read(file, root = folder) {
  return readFileSync(join(root, file), "utf8");
}

function sum(some) {
  return some.reduce((all, file) => all + weight(file), 0);
}

/** A page and what the browser fetches to show it. */
function withAllItLoads(page, root = folder) {
  const prefix = root === folder ? base : "/";
  const loaded = loads(read(page, root)).map((address) => fileOf(address, page, prefix));
  return [page, ...new Set(loaded)].filter((file) => existsSync(join(root, file))).reduce((all, file) => all + weight(file, root), 0);
}

function fileOf(address, page, prefix) {
  const url = new URL(address, `http://site${prefix}${page}`);
  return decodeURIComponent(url.pathname.slice(prefix.length));
}

/** The addresses that a page makes the browser fetch by itself. */
function loads(html) {
  const addresses = [];
  for (const [tag, name] of html.matchAll(/<(link|script|img|source|iframe|video|audio|object|embed|track|image|use)\b[^>]*>/g)) {
    if (name === "link" && !/\brel="[^"]*\b(stylesheet|icon|preload|modulepreload|manifest)\b/.test(tag)) continue;
    const attribute = tag.match(/\s(?:src|href|srcset|data|poster)="([^"]*)"/);
    if (attribute && !attribute[1].startsWith("#") && !attribute[1].startsWith("data:")) addresses.push(attribute[1]);
  }
  return addresses;
}

function isRelative(address) {
  return !/^([a-z]+:|\/)/.test(address);
}

/** A text of invented law of at least `size` bytes: words of the model treaty, drawn at chance, so that no two sentences are alike. */
function longDraft(size) {
  const model = readFileSync(new URL("../../content/treaties/model/drafts/final.md", import.meta.url), "utf8");
  const words = [...new Set(model.toLowerCase().match(/[a-z]{2,}/g))];
  // The same chance each time.
  let state = 17;
  const chance = (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const sentence = () => Array.from({ length: 22 + chance(30) }, () => words[chance(words.length)]).join(" ");
  let text = "";
  for (let article = 1; text.length < size; article += 1) {
    text += `## Article ${article}. ${words[chance(words.length)]} ${words[chance(words.length)]}\n\n`;
    for (let paragraph = 1; paragraph <= 3; paragraph += 1) {
      text += `${paragraph}. The Parties shall ${sentence()} [${sentence()}]:\n\n(a) ${sentence()};\n\n(b) ${sentence()}.\n\n`;
    }
  }
  return text;
}
