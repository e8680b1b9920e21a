// Every kind of page: nothing in the console, nothing wider than a small phone, nothing that shuts a reader out.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { start } from "./reader.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const pages = {
  "the home page": "",
  "the home page in Arabic": "ar/",
  "the home page in Chinese": "zh/",
  "the list of briefings": "briefings/",
  "a briefing": "briefings/where-article-17-went/",
  "a briefing in Arabic": "ar/briefings/convention-adopted/",
  "the list of treaties": "treaties/",
  "a treaty": "treaties/cybercrime/",
  "an invented treaty": "treaties/model/",
  "a provision": "treaties/cybercrime/provisions/other-treaties/",
  "a provision with brackets": "treaties/model/provisions/scope/",
  "a provision in Arabic": "ar/treaties/model/provisions/scope/",
  "a draft": "treaties/model/drafts/rev1/",
  "a draft in French": "fr/treaties/model/drafts/final/",
  "a redline": "treaties/model/compare/rev1..rev2/",
  "a redline in Arabic": "ar/treaties/model/compare/zero..rev1/",
  "a change between summaries": "treaties/cybercrime/compare/chair-2023..rev1/",
  "a rolling text": "treaties/model/rolling/zero/",
  "a rolling text in Arabic": "ar/treaties/model/rolling/zero/",
  "a rolling text of a summary": "treaties/cybercrime/rolling/chair-2023/",
  "how far it is agreed": "treaties/model/progress/",
  "how far it is agreed, in Arabic": "ar/treaties/model/progress/",
  "how far a treaty of summaries is agreed": "treaties/cybercrime/progress/",
  "what changed, session by session": "treaties/model/changes/",
  "what changed, in Chinese": "zh/treaties/model/changes/",
  "the proposals": "treaties/cybercrime/proposals/",
  "the proposals in one state": "treaties/model/proposals/state/agreed/",
  "a proposal": "treaties/model/proposals/ns-s2-09/",
  "who holds what": "treaties/model/positions/",
  "who holds what, in Arabic": "ar/treaties/model/positions/",
  "who stands together": "treaties/model/alignment/",
  "a session": "treaties/cybercrime/sessions/s6/",
  "a session with proposals and statuses": "treaties/model/sessions/s2/",
  "a delegation with positions": "delegations/XAA/",
  "a group": "delegations/XNG/",
  "the documents": "treaties/cybercrime/documents/",
  "the delegations": "delegations/",
  "a delegation": "delegations/RUS/",
  "the topics": "topics/",
  "a topic": "topics/scope/",
  "the authors": "authors/",
  "an author": "authors/tomas-reval/",
  "the glossary": "glossary/",
  "a page": "about/",
  "a page of the manual": "manual/commands/",
};

let site;
before(async () => { site = await start(); });
after(() => site.stop());

for (const [name, path] of Object.entries(pages)) {
  test(`${name} loads quietly and can be read by everybody`, async () => {
    const reader = await site.reader();
    const response = await reader.visit(path);
    assert.equal(response.status(), 200);
    await reader.page.addScriptTag({ content: axe });
    for (const colorScheme of ["light", "dark"]) {
      await reader.page.emulateMedia({ colorScheme });
      const { violations } = await reader.page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(violations.map(told), [], `in ${colorScheme} colours`);
    }
    assert.deepEqual(reader.complaints, []);
    await reader.leave();
  });

  test(`${name} fits a small phone`, async () => {
    const reader = await site.reader({ viewport: { width: 360, height: 740 } });
    await reader.visit(path);
    const width = await reader.page.evaluate(() => document.documentElement.scrollWidth);
    const wide = await reader.page.evaluate(widest);
    assert.ok(width <= 360, `it is ${width} pixels wide, because of ${wide}`);
    await reader.leave();
  });
}

test("an address that is not there says so, and leads home", async () => {
  const reader = await site.reader();
  const response = await reader.visit("no/such/page/");
  assert.equal(response.status(), 404);
  await reader.page.getByRole("heading", { level: 1 }).waitFor();
  await reader.page.getByRole("banner").getByRole("link").first().click();
  assert.equal(await reader.page.title(), "Treaty Watch (demonstration)");
  await reader.leave();
});

/** A violation in a line: the rule, and where it is broken. */
function told(violation) {
  const places = violation.nodes.slice(0, 3).map((node) => `${node.target.join(" ")}: ${node.html.slice(0, 160)}`);
  return `${violation.id} (${violation.nodes.length} times): ${violation.help}\n    ${places.join("\n    ")}`;
}

/** Runs in the page: what sticks out furthest and does not scroll by itself. */
function widest() {
  const scrolls = (element) => element && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
  const reach = (element) => {
    const { left, right } = element.getBoundingClientRect();
    return Math.max(right - innerWidth, -left);
  };
  const out = [...document.body.querySelectorAll("*")].filter((element) => reach(element) > 1 && !scrolls(element.parentElement));
  out.sort((one, other) => reach(other) - reach(one));
  return out[0]?.outerHTML.slice(0, 200);
}
