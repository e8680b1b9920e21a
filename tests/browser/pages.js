// What kinds of page there are: for every template of the theme a page that shows it at its fullest, in every language.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { folder } from "./site.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The page looked at for each template, and what a reader would call it. */
const shown = {
  "404": ["an address that leads nowhere", "404.html"],
  alignment: ["who stands together", "treaties/model/alignment/"],
  arguments: ["what is argued", "treaties/model/arguments/"],
  author: ["an author", "authors/tomas-reval/"],
  authors: ["the authors", "authors/"],
  briefing: ["a briefing", "briefings/where-article-17-went/"],
  briefings: ["the list of briefings", "briefings/"],
  changes: ["what changed, session by session", "treaties/model/changes/"],
  compare: ["a redline", "treaties/model/compare/rev1..rev2/"],
  concordance: ["which number provisions have in each draft", "treaties/model/concordance/"],
  delegation: ["a delegation", "delegations/XAA/"],
  delegations: ["the delegations", "delegations/"],
  documents: ["the documents", "treaties/cybercrime/documents/"],
  dossier: ["a dossier of a provision", "treaties/model/provisions/scope/dossier/"],
  draft: ["a draft", "treaties/model/drafts/rev1/"],
  glossary: ["the glossary", "glossary/"],
  home: ["the home page", ""],
  page: ["a page of the manual", "manual/commands/"],
  positions: ["who holds what", "treaties/model/positions/"],
  progress: ["how far it is agreed", "treaties/model/progress/"],
  proposal: ["a proposal", "treaties/model/proposals/ns-s2-09/"],
  proposals: ["the proposals", "treaties/model/proposals/"],
  provision: ["a provision", "treaties/model/provisions/scope/"],
  rolling: ["a rolling text", "treaties/model/rolling/zero/"],
  search: ["the page of search", "search/"],
  session: ["a session", "treaties/model/sessions/s2/"],
  topic: ["a topic", "topics/scope/"],
  topics: ["the topics", "topics/"],
  treaties: ["the list of treaties", "treaties/"],
  treaty: ["a treaty", "treaties/model/"],
  vote: ["a vote", "treaties/model/votes/ns-v-orbit/"],
  votes: ["the votes", "treaties/model/votes/"],
};

/** What the same templates make of other content: our own summaries, translations, groups. */
export const others = {
  "a provision of a summary": "treaties/cybercrime/provisions/other-treaties/",
  "a treaty of summaries": "treaties/cybercrime/",
  "a draft that is a summary": "treaties/cybercrime/drafts/chair-2023/",
  "a change between summaries": "treaties/cybercrime/compare/chair-2023..rev1/",
  "a rolling text of a summary": "treaties/cybercrime/rolling/chair-2023/",
  "how far a treaty of summaries is agreed": "treaties/cybercrime/progress/",
  "a final draft": "treaties/model/drafts/final/",
  "a final draft, translated into Arabic": "ar/treaties/model/drafts/final/",
  "a final draft, translated into French": "fr/treaties/model/drafts/final/",
  "a redline from first to last": "treaties/model/compare/zero..final/",
  "a preamble": "treaties/model/provisions/preamble/",
  "a vote of which only the numbers are known": "treaties/cybercrime/votes/ga-74-247/",
  "the proposals in one state": "treaties/model/proposals/state/agreed/",
  "a session of a treaty of summaries": "treaties/cybercrime/sessions/s6/",
  "a group": "delegations/XNG/",
  "a State": "delegations/RUS/",
  "a briefing on an invented treaty": "briefings/model-reading-brackets/",
  "a page of its own": "about/",
  "the manual": "manual/",
  "every component in every state": "manual/styles/",
};

/** The languages of the site, its own first. */
export const languages = JSON.parse(readFileSync(join(repository, "site.toml"), "utf8").match(/^languages = (\[.*\])/m)[1]);

/** How the languages are called in the names of tests. */
export const called = { ar: "Arabic", en: "English", es: "Spanish", fr: "French", ru: "Russian", zh: "Chinese" };

/** Kinds of page that exist only where somebody has translated one. */
const translated = { briefing: "briefings/", page: undefined };

/** The pages of a language, one for each template: `{ name, path, template }`. */
export function pagesIn(language) {
  const root = language === languages[0] ? "" : `${language}/`;
  return Object.entries(shown).flatMap(([template, [name, path]]) => {
    const here = root && template in translated ? anyBelow(root, translated[template]) : root + path;
    return here === undefined ? [] : [{ name: root ? `${name} in ${called[language]}` : name, path: here, template }];
  });
}

/** The first page that stands below a list, in a language that may have none. */
function anyBelow(root, list) {
  if (list === undefined) return undefined;
  const names = readdirSync(join(folder, root, list)).sort();
  const name = names.find((name) => name !== "page" && existsSync(join(folder, root, list, name, "index.html")));
  return name === undefined ? undefined : `${root}${list}${name}/`;
}

/** Fails if a template of the theme has no page here. */
export function assertNoTemplateIsForgotten() {
  const templates = readdirSync(join(repository, "themes/folio/templates")).filter((file) => file.endsWith(".html"));
  const made = templates.map((file) => file.replace(".html", "")).filter((name) => !["base", "head"].includes(name));
  assert.deepEqual(made.sort(), Object.keys(shown).sort());
}
