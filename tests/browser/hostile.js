// A site that somebody wrote who wants its pages to run something: each vector of `vectors.txt` in every field of the data, and in
// every place of a text. The treaty, the delegations and the authors are invented.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { program } from "./serve.js";

/** What is tried, one a line; `\n` in it is the end of a line. */
export const vectors = readFileSync(new URL("vectors.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line)
  .map((line) => line.replaceAll("\\n", "\n"));

/** The languages of the hostile site, its own first. */
export const languages = ["en", "ar", "zh", "fr", "ru", "es"];

/** A basic string of TOML. */
const quoted = (words) => JSON.stringify(words).replaceAll("\u007f", "\\u007F");

/** A table of TOML. */
const table = (name, values) => [`[[${name}]]`, ...Object.entries(values).map(([key, value]) => `${key} = ${typeof value === "string" ? quoted(value) : value.toml}`), ""].join("\n");
const toml = (text) => ({ toml: text });
const sources = toml('[{ url = "https://example.org/source", note = "n" }]');
const page = (front, ...blocks) => ["+++", ...Object.entries(front).map(([key, value]) => `${key} = ${typeof value === "string" ? quoted(value) : value.toml}`), "+++", "", ...blocks, ""].join("\n");
const inTurn = (count) => Array.from({ length: Math.ceil(vectors.length / count) }, (_, at) => vectors.slice(at * count, (at + 1) * count));

/** A vector in every place of a markdown text: as it is, and in what the text makes of it. */
function places(vector, at) {
  const line = vector.replaceAll("\n", " ");
  // Last what may swallow all that comes after it.
  return [
    `Words ${line} after.`,
    `## Heading ${at} ${line.replace(/^#+/, "")}`,
    `**Bold ${line}**, *slanted ${line}*, \`${line}\``,
    `- item ${line}\n  1. in an item ${line}`,
    `> ${line}`,
    `| head ${line} | b |\n|---|---|\n| ${line.replaceAll("|", "\\|")} | c |`,
    // Within the site: with a vector that begins a picture this is one, and pictures by `https:` are allowed.
    `[words ${line}](../about.md "${line.replaceAll('"', "'")}")`,
    `![shown ${line}](picture.png)`,
    `A note.[^n${at}]\n\n[^n${at}]: ${line}`,
    `\`\`\`${line.replaceAll("`", "")}\ncode ${line}\n\`\`\``,
    `[[art. 1|${line.replace(/[[\]|]/g, "")}]] and [[${line.replace(/[[\]|]/g, "")}]]`,
    vector,
  ];
}

/** Writes the project below a folder. */
function project(root) {
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const each = (make) => vectors.map(make).join("\n");
  const at = (index) => vectors[index % vectors.length];
  write("site.toml", [
    "format = 1", `title = ${quoted(`Watch ${vectors.slice(0, 40).join(" ")}`)}`, 'base_url = "https://example.org/watch/"', `languages = ${JSON.stringify(languages)}`,
    'autolink = ["articles", "documents", "delegations"]', `description = ${quoted(vectors.slice(0, 60).join(" "))}`, `licence = ${quoted(vectors.slice(40, 80).join(" "))}`,
    `funding = ${quoted(vectors.slice(80, 120).join(" "))}`, `disclaimer = ${quoted(vectors.slice(120, 160).join(" "))}`,
    `mailing_list = { url = "https://example.org/list", text = ${quoted(vectors.slice(160, 200).join(" "))} }`, "[hosting]", "headers = true",
    "[theme_options]", `footer = ${quoted(vectors.slice(200).join(" "))}`, "",
  ].join("\n"));
  write("content/_index.md", page({ title: at(3) }, ...vectors.slice(0, 20)));
  write("content/about.md", page({ title: at(24), summary: at(25) }, ...vectors.slice(20, 40)));
  write("content/authors.toml", each((vector, n) => table("author", { id: `author-${n}`, name: `Name ${vector}`, affiliation: vector, bio: vector })));
  write("content/topics.toml", each((vector, n) => table("topic", { id: `topic-${n}`, title: `Topic ${vector}`, summary: vector, stances: toml(`[{ id = "one", label = ${quoted(vector)} }, { id = "two", label = ${quoted(at(n + 7))} }]`) })));
  write("content/glossary.toml", each((vector, n) => table("term", { id: `term-${n}`, term: `Term ${vector}`, definition: vector })));
  const codes = Array.from({ length: 30 }, (_, n) => `XD${String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26))}`);
  write("content/delegations.toml", codes.map((code, n) => table("delegation", { code, name: `Delegation ${at(n * 9)} ${at(n * 9 + 4)}` })).join("\n"));
  write("content/treaties/night/treaty.toml", [
    `title = ${quoted(`Convention ${vectors.slice(0, 30).join(" ")}`)}`, `short = ${quoted(`Night ${at(0)} ${at(60)}`)}`, `body = ${quoted(at(61))}`, `mandate = ${quoted(vectors.slice(60, 90).join(" "))}`, "fictional = true", "",
    table("session", { id: "s1", title: `Session ${vectors.slice(90, 120).join(" ")}`, kind: "formal", start: toml("2024-03-11"), end: toml("2024-03-22"), place: vectors.slice(120, 150).join(" ") }),
  ].join("\n"));
  write("content/treaties/night/_index.md", page({}, ...vectors.slice(40, 60)));
  write("content/treaties/night/documents.toml", each((vector, n) => table("document", { symbol: `X/N/${n}`, title: vector, date: toml("2024-01-15"), session: "s1", kind: "report" })));
  const articles = inTurn(12);
  const draft = (title, date, words) => page({ title, symbol: "X/N/1", date: toml(date), stage: "negotiating", session: "s1", authority: "official", sources },
    ...articles.map((some, n) => [`## Article ${n + 1}. Title ${some[0].replaceAll("\n", " ").replace(/[{}]/g, "")} {#a${n + 1}}`, ...some.map((vector, m) => `${m + 1}. ${words} ${vector.replaceAll("\n", " ")} [${m} ${vector.replaceAll("\n", " ").replace(/[[\]]/g, "")}].`)].join("\n\n")));
  write("content/treaties/night/drafts/zero.md", draft(`Zero ${at(5)} ${at(6)}`, "2024-01-15", "Each Party shall keep"));
  write("content/treaties/night/drafts/rev1.md", draft(`First ${at(7)} ${at(8)}`, "2024-06-15", "Parties may hold"));
  write("content/treaties/night/provisions.toml", articles.map((some, n) => table("provision", { id: `a${n + 1}`, topics: toml(`["topic-${n}"]`), summary: some.join(" ") })).join("\n"));
  write("content/treaties/night/proposals/s1.toml", each((vector, n) => `${table("proposal", { id: `p-${n}`, title: `Proposal ${vector}`, by: toml(`["${codes[n % 30]}"]`), session: "s1", date: toml("2024-03-12"), draft: "zero", summary: vector, sources, status: toml('[{ state = "tabled", date = 2024-03-12 }]') })}
  [[proposal.edit]]
  kind = "replace"
  at = "a${1 + Math.floor(n / 12)}/${1 + (n % 12)}"
  with = ${quoted(`Words ${vector.replaceAll("\n", " ")}.`)}
`));
  write("content/treaties/night/positions.toml", each((vector, n) => table("position", { by: codes[n % 30], on: `topic:topic-${Math.floor(n / 30)}`, stance: n % 2 ? "one" : "two", date: toml("2024-03-13"), session: "s1", quote: vector, condition: vector, sources })));
  write("content/treaties/night/votes.toml", each((vector, n) => table("vote", { id: `v-${n}`, title: `Vote ${vector}`, on: `proposal:p-${n}`, date: toml("2024-03-14"), session: "s1", body: vector, kind: "recorded", for: toml(`["${codes[n % 30]}"]`), against: toml("0"), result: "carried", sources })));
  write("content/treaties/night/arguments.toml", each((vector, n) => table("argument", { id: `arg-${n}`, words: vector, by: toml(`["${codes[n % 30]}"]`), on: `a${1 + (n % 12)}`, side: n % 2 ? "for" : "risk", date: toml("2024-03-15"), sources })));
  // One vector in a text: an open comment or script would hide what comes after it, and with it what is to be tried.
  vectors.forEach((vector, n) => {
    const front = { title: `Briefing ${n} ${vector}`, date: toml("2024-05-01"), authors: toml(`["author-${n}"]`), treaty: "night", topics: toml(`["topic-${n}"]`), delegations: toml(`["${codes[n % 30]}"]`), summary: vector, funding: vector, disclaimer: vector };
    write(`content/briefings/b${n}.md`, page(front, ...places(vector, n)));
    if (n < languages.length - 1) write(`content/briefings/b${n}.${languages[n + 1]}.md`, page({ title: `Briefing ${n} ${vector}` }, ...places(vector, n)));
  });
}

/** Builds the hostile site; gives the folder of its pages, what the program said, and what takes all of it away. */
export function hostile() {
  const root = mkdtempSync(join(tmpdir(), "travaux-hostile-"));
  project(root);
  const built = spawnSync(program, ["build", "--root", root, "--now", "2030-01-01", "--keep-going", "--format", "short"], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (built.status === 2 || built.status === null) throw new Error(`no site was built: ${built.stderr.slice(-2000)}`);
  return { root, folder: join(root, "public"), said: built.stderr, remove: () => rmSync(root, { recursive: true }) };
}
