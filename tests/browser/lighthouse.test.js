// What Lighthouse says of the pages that matter most, on its slow phone: the median of three runs of each.
//
// It simulates the phone's network and processor from what it sees, so that a busy machine changes little.

import assert from "node:assert/strict";
import { createServer } from "node:net";
import { after, before, test } from "node:test";
import lighthouse from "lighthouse";
import { launch } from "./reader.js";
import { serve } from "./site.js";

const pages = {
  "the home page": "",
  "a briefing": "briefings/where-article-17-went/",
  "a provision": "treaties/model/provisions/scope/",
  "a redline": "treaties/model/compare/rev1..rev2/",
  "a matrix": "treaties/model/positions/",
};

/** The least that is enough, of 100. */
const enough = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };

const runs = 3;

let site;
let browser;
let port;
before(async () => {
  site = await serve();
  port = await freePort();
  browser = await launch([`--remote-debugging-port=${port}`]);
});
after(async () => {
  await browser.close();
  await site.stop();
});

for (const [name, path] of Object.entries(pages)) {
  test(`${name} is fast and in order`, async (context) => {
    const results = [];
    for (let run = 0; run < runs; run += 1) {
      const flags = { port, onlyCategories: Object.keys(enough), logLevel: "silent" };
      results.push((await lighthouse(new URL(path, site.address).href, flags)).lhr);
    }
    const scores = Object.keys(enough).map((category) => [category, median(results.map(({ categories }) => categories[category].score * 100))]);
    context.diagnostic(scores.map(([category, score]) => `${category} ${Math.round(score)}`).join(", "));
    const low = scores.filter(([category, score]) => score < enough[category]);
    const told = low.map(([category, score]) => `${category} ${score}: ${failures(results[0], category)}`);
    assert.equal(told.join("\n"), "");
  });
}

function median(values) {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** What cost points, with the first place of each. */
function failures(result, category) {
  const counted = result.categories[category].auditRefs.filter(({ weight }) => weight > 0);
  const failed = counted.map(({ id }) => result.audits[id]).filter(({ score }) => score !== null && score < 1);
  const place = (audit) => JSON.stringify(audit.details?.items?.[0] ?? {}).slice(0, 300);
  return failed.map((audit) => `${audit.id} ${audit.displayValue ?? ""} ${audit.explanation ?? ""} ${place(audit)}`).join("; ");
}

/** A port that nobody listens on. */
function freePort() {
  return new Promise((found) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
