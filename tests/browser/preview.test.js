// What a writer sees of `travaux serve` in a page that is open all the time.

import assert from "node:assert/strict";
import { after, before, beforeEach, afterEach, test } from "node:test";
import { start } from "./reader.js";
import { preview } from "./serve.js";

const note = "content/briefings/note.md";
const paragraphs = Array.from({ length: 80 }, (_, index) => `Paragraph ${index}: words that fill a line or two of it.`);
const details = "<details><summary>More of it</summary>Unfolded words.</details>";
const text = (...words) => `+++\ntitle = "A note"\ndate = 2024-05-01\n+++\n\n${words.join("\n\n")}\n`;

let browser;
let site;
let reader;
let page;
before(async () => { browser = await start(preview); });
after(async () => { await browser.stop(); });
let round = 0;
beforeEach(async () => {
  site = browser.site;
  round += 1;
  site.write(note, text("The first words.", `Round ${round}.`, details, ...paragraphs.slice(0, 40), "## The middle", ...paragraphs.slice(40)));
  reader = await browser.reader();
  page = reader.page;
  // Until the file is noticed there is no page, or an older one.
  await served(`Round ${round}.`);
  await reader.visit("briefings/note/");
  await page.getByText(`Round ${round}.`).waitFor();
});
afterEach(async () => {
  // Loading a page again ends what was still under way.
  assert.deepEqual(reader.complaints.filter((one) => !one.startsWith("failed:")), []);
  await reader.leave();
});

/** Waits until the server has a page of the note with these words. */
async function served(words) {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(new URL("briefings/note/", site.address));
    if (answer.ok && (await answer.text()).includes(words)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`the preview never showed: ${words}`);
}

const overlay = () => page.locator("travaux-problems section");

test("an edit shows in the page that is open", async () => {
  site.write(note, text("Other words now."));
  await page.getByText("Other words now.").waitFor();
  assert.equal(await page.getByText("The first words.").count(), 0);
});

test("the reader stays at the passage, and what was unfolded stays so", async () => {
  await page.getByText("More of it").click();
  await page.getByRole("heading", { name: "The middle" }).evaluate((heading) => { scrollTo(0, heading.getBoundingClientRect().top + scrollY - 50); });
  const top = () => page.getByRole("heading", { name: "The middle" }).evaluate((heading) => heading.getBoundingClientRect().top);
  await page.evaluate(() => { scrollBy(0, 120); });
  const before = await top();
  // Three paragraphs more above the passage.
  site.write(note, text("Longer words.", details, "New one.", "New two.", "New three.", ...paragraphs.slice(0, 40), "## The middle", ...paragraphs.slice(40)));
  await page.getByText("New three.").waitFor();
  await page.waitForLoadState("load");
  assert.ok(Math.abs((await top()) - before) < 3, `${before} pixels from the top, then ${await top()}`);
  assert.ok(await page.getByText("Unfolded words.").isVisible());
});

test("an error is shown over the last good page, and goes when it is mended", async () => {
  site.write(note, text("The first words.", "See [[art. 999]]."));
  await overlay().waitFor();
  const said = await overlay().innerText();
  assert.match(said, /One error/);
  assert.match(said, /content\/briefings\/note\.md:8:/);
  assert.match(said, /\^\^\^/);
  assert.match(said, /hint/);
  assert.ok(await page.getByText("Paragraph 3:").first().isVisible(), "the last good page");

  site.write(note, text("The first words.", "Mended words."));
  await page.getByText("Mended words.").waitFor();
  await overlay().waitFor({ state: "detached" });
});

test("what the preview shows obeys the policy that the page has", async () => {
  assert.match(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content"), /style-src 'self'/);
  await page.evaluate(() => {
    globalThis.stopped = [];
    document.addEventListener("securitypolicyviolation", (event) => globalThis.stopped.push(`${event.effectiveDirective} ${event.blockedURI}`));
  });
  const good = site.read(note);
  site.write(note, text("The first words.", "See [[art. 999]].", '<b onclick="x()">Bold</b>'));
  await overlay().waitFor();
  assert.equal(await overlay().evaluate((box) => getComputedStyle(box).display !== "inline" && box.getBoundingClientRect().width > 200), true, "it has its style");
  assert.deepEqual(await page.evaluate(() => globalThis.stopped), []);
  site.write(note, good);
  await overlay().waitFor({ state: "detached" });
  assert.deepEqual(await page.evaluate(() => globalThis.stopped), []);
});

test("warnings wait in a corner, are unfolded by keyboard, and go when they are mended", async () => {
  const good = site.read(note);
  site.write(note, good.replace("date =", "sumary = \"x\"\ndate ="));
  const corner = page.locator("travaux-warnings");
  const summary = corner.locator("summary");
  await summary.waitFor();
  assert.equal(await summary.innerText(), "1 warning");
  assert.ok(await page.getByText("The first words.").isVisible(), "the page is there");
  assert.equal(await corner.locator("pre").isVisible(), false);
  await summary.focus();
  await page.keyboard.press("Enter");
  const said = await corner.locator("pre").innerText();
  assert.match(said, /unknown-key/);
  assert.match(said, /content\/briefings\/note\.md:3:1/);
  await page.keyboard.press("Escape");
  await corner.locator("pre").waitFor({ state: "hidden" });
  site.write(note, good);
  await corner.waitFor({ state: "detached" });
});

test("an error that is taken back goes without the page being loaded again", async () => {
  const good = site.read(note);
  await page.evaluate(() => { globalThis.same = true; });
  site.write(note, text("See [[art. 999]]."));
  await overlay().waitFor();
  await page.keyboard.press("Escape");
  await overlay().waitFor({ state: "detached" });
  site.write(note, text("See [[art. 998]]."));
  await overlay().waitFor();
  site.write(note, good);
  await overlay().waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => globalThis.same), true);
});

test("a style sheet is swapped without the page being loaded again", async () => {
  await page.evaluate(() => { globalThis.same = true; });
  site.write("themes/folio/static/folio.css", "body { background: rgb(1, 2, 3) }");
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === "rgb(1, 2, 3)");
  assert.equal(await page.evaluate(() => globalThis.same), true);
  const sheets = () => page.locator("link[rel=stylesheet]").count();
  await page.waitForFunction(() => document.querySelectorAll("link[rel=stylesheet]").length === 2);
  assert.equal(await sheets(), 2, "the old ones are gone");
});

test("a hundred rapid saves end in the right page", async () => {
  for (let number = 1; number <= 100; number += 1) {
    site.write(note, text(`Save ${number} of a hundred.`));
    // As fast as somebody who leans on the key, so that some fall into a rebuild.
    if (number % 10 === 0) await new Promise((done) => setTimeout(done, 30));
  }
  await page.getByText("Save 100 of a hundred.").waitFor();
  await served("Save 100 of a hundred.");
  assert.equal(await page.getByText(/^Save \d+ of a hundred\.$/).count(), 1);
});

test("five hundred files that change at once show in the page that is open", async () => {
  const files = Array.from({ length: 500 }, (_, index) => `content/briefings/many/n${index}.md`);
  // What is written last is what the page shows, and it links to what was written before.
  for (const file of files) site.write(file, text("One of many."));
  site.write(note, text("See [one](many/n0.md) and [another](many/n499.md)."));
  await page.getByRole("link", { name: "another" }).click();
  await page.getByText("One of many.").waitFor();
  for (const file of files) site.write(file, text("One of many, checked out."));
  await page.getByText("One of many, checked out.").waitFor();
  site.write(note, text("No links any more."));
  site.remove("content/briefings/many");
});

test("an address that is not there yet is there once it is written", async () => {
  await reader.visit("briefings/coming/");
  reader.complaints.length = 0;
  site.write("content/briefings/coming.md", text("Now it has come."));
  await page.getByText("Now it has come.").waitFor();
});
