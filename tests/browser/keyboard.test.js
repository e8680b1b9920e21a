// With the keyboard alone: what readers come for, and that the focus can be seen wherever it goes.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { keyboard, unseenStops } from "./keyboard.js";
import { pagesIn } from "./pages.js";
import { start } from "./reader.js";

let site;
before(async () => { site = await start(); });
after(() => site.stop());

/** A journey by keyboard, from a page of the site. */
const journey = (name, from, walk) =>
  test(name, async () => {
    const reader = await site.reader();
    await reader.visit(from);
    await walk(keyboard(reader.page), reader.page);
    assert.deepEqual(reader.complaints, []);
    await reader.leave();
  });

journey("whoever uses the keyboard skips the menu", "", async (keys, page) => {
  await keys.tabTo("link", "Skip to content");
  await keys.press("Enter");
  assert.match(page.url(), /#.*main$/);
  await keys.press("Tab");
  assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)), "the next stop is in the content");
});

journey("find what was article 17, from home, and follow its history", "", async (keys, page) => {
  await keys.follow("Cybercrime convention", page.getByRole("main"));
  await heading(page, "United Nations Convention against Cybercrime");
  await keys.follow(/Offences established in accordance with other/, page.getByRole("main"));
  await heading(page, /Article 4/);
  const history = page.getByRole("region", { name: "History" });
  const renumbered = history.getByRole("listitem").filter({ hasText: "was Article 17" });
  await keys.follow(/Redline/, renumbered);
  assert.match(page.url(), /\/compare\/rev2\.\.rev3\/#provision-other-treaties$/);
});

journey("read a redline change by change", "treaties/model/compare/rev1..rev2/", async (keys, page) => {
  const place = () => page.evaluate(() => document.activeElement.id);
  await keys.tabTo("link", "First change");
  await keys.press("Enter");
  assert.match(page.url(), /#change-1$/);
  await keys.press("n");
  const first = await place();
  await keys.press("n");
  const second = await place();
  assert.match(first, /^change-\d+$/);
  assert.match(second, /^change-\d+$/);
  assert.notEqual(first, second);
  await keys.press("p");
  assert.equal(await place(), first);
  // Where one is is said, and not only shown.
  await page.getByRole("status").filter({ hasText: /\d+ \/ \d+/ }).first().waitFor();
});

journey("find who proposed what", "treaties/cybercrime/provisions/other-treaties/", async (keys, page) => {
  await keys.follow("Delete article 17", page.getByRole("region", { name: "Proposals on this provision" }));
  await heading(page, "Delete article 17");
  await page.getByText("Tabled by").first().waitFor();
});

journey("cite a briefing", "briefings/", async (keys, page) => {
  await keys.follow("Where article 17 went", page.getByRole("main"));
  await heading(page, "Where article 17 went");
  const summary = page.locator("summary", { hasText: "Cite this" });
  const wanted = await summary.elementHandle();
  const arrived = () => wanted.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < 300 && !(await arrived()); stops += 1) await keys.press("Tab");
  assert.ok(await arrived());
  const open = () => page.locator("details", { has: summary }).evaluate((details) => details.open);
  if (!(await open())) await keys.press("Enter");
  await page.getByText(/‘Where article 17 went’ \(Treaty Watch/).waitFor();
  await keys.tabTo("link", "BibTeX");
  const [download] = await Promise.all([page.waitForEvent("download"), keys.press("Enter")]);
  assert.match(download.suggestedFilename(), /\.bib$/);
});

describe("every stop can be seen", { concurrency: 2 }, () => {
  for (const { name, path } of pagesIn("en")) {
    test(`${name}, on a desktop and on a phone`, async () => {
      const reader = await site.reader();
      const unseen = [];
      for (const width of [1280, 360]) {
        await reader.page.setViewportSize({ width, height: 640 });
        await reader.visit(path);
        unseen.push(...(await unseenStops(reader.page, 30)));
      }
      assert.equal(unseen.join("\n"), "");
      await reader.leave();
    });
  }
});

/** Waits until the page is the one with this heading. */
async function heading(page, name) {
  await page.getByRole("heading", { level: 1, name }).waitFor();
}
