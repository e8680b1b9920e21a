// What stands beside the text, and what the one script of the theme adds to it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./reader.js";

const wide = { viewport: { width: 1440, height: 1000 } };
const phone = { viewport: { width: 360, height: 740 } };

let site;
before(async () => { site = await start(); });
after(() => site.stop());

/** A reader's visit: what they do there has to leave the console empty. */
const visit = (name, path, options, walk) =>
  test(name, async () => {
    const reader = await site.reader(options);
    await reader.visit(path);
    await walk(reader.page);
    assert.deepEqual(reader.complaints, []);
    await reader.leave();
  });

const noScript = { javaScriptEnabled: false };

visit("a footnote stands beside its mark on a wide page, and not twice", "briefings/two-thirds/", { ...wide, ...noScript }, async (page) => {
  const [mark, note] = [page.locator("#fnref\\:1"), page.locator("#side\\:1")];
  const [text, beside] = [await mark.boundingBox(), await note.boundingBox()];
  assert.ok(beside.x > text.x + text.width, "it stands behind the text");
  assert.ok(Math.abs(beside.y - text.y) < 60, "it stands at the height of its mark");
  assert.equal(await page.getByRole("doc-endnotes").isVisible(), false);
});

visit("on a phone a footnote opens where its mark is, and closes again", "briefings/two-thirds/", { ...phone, ...noScript }, async (page) => {
  const note = page.locator("#side\\:1");
  assert.equal(await note.isVisible(), false);
  await page.locator("#fnref\\:1").click();
  await note.waitFor();
  await note.getByRole("link", { name: "Back to the text" }).click();
  await note.waitFor({ state: "hidden" });
  assert.equal(await page.locator("section.footnotes").isVisible(), true, "they stand at the end too");
});

visit("a provision is read in each draft, with and without its changes", "treaties/model/provisions/scope/", { ...wide, ...noScript }, async (page) => {
  const shown = page.locator(".version:visible");
  await shown.locator("[data-part-of=final]").waitFor();
  await page.getByLabel("First revised draft", { exact: true }).check();
  await shown.locator("[data-part-of=rev1]").waitFor();
  assert.equal(await shown.count(), 1);
  await page.getByLabel("Mark what changed").check();
  await shown.locator("[data-part-from=zero] ins").first().waitFor();
});

visit("proposals stand beside the unit that they change", "treaties/model/provisions/scope/", wide, async (page) => {
  const note = page.locator("[data-beside='#para_1__subpara_a__point_ii']");
  await note.getByRole("link", { name: "Territorial sea, and no further" }).waitFor();
  const [unit, beside] = [await page.locator("#para_1__subpara_a__point_ii").boundingBox(), await note.boundingBox()];
  assert.ok(beside.x > unit.x + unit.width && beside.y >= unit.y - 1);
});

visit("a link to a unit shows the draft that it stands in", "treaties/model/provisions/scope/", wide, async (page) => {
  await page.getByLabel("Zero draft", { exact: true }).check();
  await page.evaluate(() => { location.hash = "#para_4__subpara_a"; });
  await page.locator("#para_4__subpara_a").waitFor();
});

visit("a reference shows what it leads to, and Escape puts that away", "briefings/two-thirds/", wide, async (page) => {
  const link = page.getByRole("link", { name: "Article 5", exact: true }).first();
  const card = page.getByRole("tooltip");
  await link.hover();
  await card.getByText("Respect for human rights").first().waitFor();
  await card.getByText("now Article 6").waitFor();
  assert.equal(await link.getAttribute("aria-describedby"), await card.getAttribute("id"));
  await card.hover();
  assert.equal(await card.isVisible(), true, "it can be pointed at");
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "hidden" });
});

visit("a word of the glossary is explained to whoever uses the keyboard", "briefings/two-thirds/", wide, async (page) => {
  await page.getByRole("link", { name: "A/AC.291/22/Rev.1" }).first().focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Tab");
  await page.getByRole("tooltip").getByText("Adoption without a vote").waitFor();
});

visit("a redline is read change by change, and the keys can be switched off", "treaties/model/compare/rev1..rev2/", wide, async (page) => {
  // Asked of the page itself: the browser tells of a new address only some time after the key.
  const place = () => page.evaluate(() => location.hash);
  for (const key of ["n", "n", "n", "p"]) await page.keyboard.press(key);
  assert.equal(await place(), "#change-2");
  assert.equal(await page.evaluate(() => document.activeElement.id), "change-2");
  await page.getByRole("button", { name: "Next change" }).click();
  assert.equal(await place(), "#change-3");
  await page.getByLabel("Keys n and p").uncheck();
  await page.keyboard.press("n");
  assert.equal(await place(), "#change-3");
});

visit("a matrix is searched and put in order", "treaties/model/positions/", wide, async (page) => {
  const matrix = page.locator(".matrix").first();
  const rows = () => matrix.locator("tbody tr:not(.matrix__part):visible th").allInnerTexts();
  const all = await rows();
  await page.getByLabel("Show only rows with").first().fill("VASTRÍD");
  assert.deepEqual(await rows(), ["Vastrid"]);
  await page.getByLabel("Show only rows with").first().fill("");
  const name = matrix.getByRole("button", { name: "Who", exact: true });
  await name.click();
  await name.click();
  assert.equal(await matrix.getByRole("columnheader", { name: "Who", exact: true }).getAttribute("aria-sort"), "descending");
  assert.equal((await rows()).length, all.length);
  assert.notDeepEqual(await rows(), all);
});

visit("a citation is copied", "briefings/two-thirds/", { ...wide, permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
  await page.getByText("Cite this").click();
  await page.getByRole("button", { name: "Copy" }).click();
  await page.getByRole("status").getByText("Copied").waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /What a two-thirds vote takes/);
});

visit("nothing is wider than a page at four times its size", "manual/styles/", { viewport: { width: 320, height: 256 } }, async (page) => {
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});
