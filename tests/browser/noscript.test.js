// With script switched off: whatever a page offers to switch, unfold or choose works by HTML and CSS alone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./reader.js";

let site;
before(async () => { site = await start(); });
after(() => site.stop());

const journey = (name, options, walk) =>
  test(`${name}, without script`, async () => {
    const reader = await site.reader({ javaScriptEnabled: false, ...options });
    await walk(reader.page, reader.visit);
    assert.deepEqual(reader.complaints, []);
    await reader.leave();
  });

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };

journey("switch a provision from draft to draft, and mark what changed", desktop, async (page, visit) => {
  await visit("treaties/model/provisions/scope/");
  const text = page.getByRole("region", { name: "Current text" });
  const shown = () => text.locator(".draft-text:visible, [data-part-of]:visible, .redline:visible").first().innerText();
  const last = await shown();
  await text.getByRole("radio", { name: "Zero draft", exact: true }).check({ force: true });
  const first = await shown();
  assert.notEqual(first, last);
  await text.getByRole("radio", { name: "Second revised draft", exact: true }).check({ force: true });
  await text.getByRole("checkbox", { name: /Mark what changed/ }).check();
  assert.ok((await text.locator("ins:visible, del:visible").count()) > 0, "what changed is marked");
});

journey("read a footnote beside the text on a wide screen", desktop, async (page, visit) => {
  await visit("briefings/where-article-17-went/");
  const mark = page.getByRole("main").getByRole("link", { name: "1", exact: true }).first();
  const note = page.getByRole("note").filter({ hasText: "HRW-ART19-2023-08" });
  assert.ok(await note.isVisible());
  const [at, beside] = [await mark.boundingBox(), await note.boundingBox()];
  assert.ok(beside.x > at.x + at.width, "the note stands beside the text");
  assert.ok(Math.abs(beside.y - at.y) < 120, "at the height of its mark");
});

journey("read a footnote in its place on a phone, and go back", phone, async (page, visit) => {
  await visit("briefings/where-article-17-went/");
  const note = page.getByRole("note").filter({ hasText: "HRW-ART19-2023-08" });
  assert.ok(!(await note.isVisible()), "it is folded away until asked for");
  await page.getByRole("main").getByRole("link", { name: "1", exact: true }).first().click();
  await note.waitFor();
  await note.getByRole("link", { name: "Back to the text" }).click();
  assert.ok(!(await note.isVisible()));
});

journey("show only the proposals of one delegation, or of one state", desktop, async (page, visit) => {
  await visit("treaties/model/rolling/zero/");
  const additions = page.locator("[data-rolling=zero] ins:visible");
  const all = await additions.count();
  for (const choice of ["Estavia", "Agreed"]) {
    await page.getByLabel("Show the proposals").selectOption({ label: choice });
    const some = await additions.count();
    assert.ok(some > 0 && some < all, `${choice}: ${some} of ${all} additions`);
  }
});

journey("show only what changed in a redline", desktop, async (page, visit) => {
  await visit("treaties/model/compare/rev1..rev2/");
  const headings = page.locator("[data-from]").getByRole("heading");
  const all = await headings.evaluateAll((some) => some.filter((one) => one.checkVisibility()).length);
  await page.getByLabel("Show only what changed").check();
  const changed = await headings.evaluateAll((some) => some.filter((one) => one.checkVisibility()).length);
  assert.ok(changed > 0 && changed < all, `${changed} of ${all} headings`);
});

journey("find a delegation's row and a topic's column in a matrix that scrolls by itself", desktop, async (page, visit) => {
  await visit("treaties/model/positions/");
  const table = page.getByRole("table").filter({ has: page.getByRole("rowheader", { name: "Estavia" }) }).first();
  const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Estavia" }) });
  await row.scrollIntoViewIfNeeded();
  const header = table.getByRole("columnheader").nth(1);
  // The head stays in sight while the table is scrolled.
  const scroller = table.locator("xpath=ancestor::*[@tabindex='0'][1]");
  await scroller.evaluate((box) => { box.scrollTop = box.scrollHeight; box.scrollLeft = 200; });
  const [frame, head] = [await scroller.boundingBox(), await header.boundingBox()];
  assert.ok(head.y >= frame.y - 1 && head.y < frame.y + 120, "the head of the columns stays");
  const name = await table.getByRole("rowheader").last().boundingBox();
  assert.ok(Math.abs(name.x - frame.x) < 4, "the names of the rows stay");
});

journey("cite a briefing", desktop, async (page, visit) => {
  await visit("briefings/where-article-17-went/");
  const summary = page.locator("summary", { hasText: "Cite this" });
  const details = page.locator("details", { has: summary });
  if (!(await details.evaluate((one) => one.open))) await summary.click();
  await details.getByText(/‘Where article 17 went’ \(Treaty Watch/).waitFor();
  for (const form of ["BibTeX", "RIS", "CSL-JSON"]) {
    const address = await details.getByRole("link", { name: form }).getAttribute("href");
    assert.equal((await page.request.get(new URL(address, page.url()).href)).status(), 200);
  }
});
