// Search: what readers find, in three languages, by keyboard and without script, under a strict policy for content and with
// an empty console.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, overflowing } from "./looks.js";
import { start } from "./reader.js";

let site;
before(async () => { site = await start(); });
after(() => site.stop());

const journey = (name, walk, options) =>
  test(name, async () => {
    const reader = await site.reader(options);
    await walk(reader.page, reader.visit);
    assert.deepEqual(reader.complaints, []);
    await reader.leave();
  });

const status = (page) => page.getByRole("main").getByRole("status");
const field = (page) => page.getByRole("main").getByRole("searchbox");
const results = (page) => page.locator(".search__results > li");
const titles = (page) => results(page).getByRole("heading").allTextContents();

/** Types into the field of the page of search, and waits for the answer; gives how many pages were found. */
async function ask(page, words) {
  await field(page).fill("");
  await status(page).filter({ hasText: /^$/ }).waitFor({ state: "attached" });
  await field(page).fill(words);
  return answer(page);
}

/** The number in the line that tells how many pages were found. */
async function answer(page) {
  await status(page).filter({ hasText: /\p{N}/u }).waitFor();
  return Number((await status(page).textContent()).match(/\p{N}+/u)[0]);
}

journey("from any page, the key / leads to search, and Enter asks", async (page, visit) => {
  await visit("glossary/");
  await page.keyboard.press("/");
  await page.keyboard.type("sky reserve");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\/\?q=sky\+reserve$/);
  assert.ok((await answer(page)) > 5);
  assert.equal(await field(page).inputValue(), "sky reserve");

  // Arrows lead through the results, and a result opens like any link.
  await field(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  const first = results(page).first().getByRole("heading").getByRole("link");
  assert.ok(await first.evaluate((link) => link === document.activeElement));
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/search/"));
});

journey("a result leads to the very paragraph", async (page, visit) => {
  await visit("search/");
  await ask(page, "lamps are put out when no catch is being taken");
  const provision = results(page).filter({ hasText: "Provision" }).first();
  await provision.getByText("Article 11(2)(b)").waitFor();
  await provision.locator("mark").first().waitFor();
  await provision.getByRole("link", { name: "Article 11. Lighting at sea and in the air" }).click();
  await page.waitForURL(/\/treaties\/model\/provisions\/sea-lighting\/#para_2__subpara_b$/);
  await page.locator("#para_2__subpara_b").filter({ hasText: "lamps are put out" }).waitFor();
});

journey("quotation marks ask for the exact phrase, and other words may stand beside it", async (page, visit) => {
  await visit("search/");
  const loose = await ask(page, "night light");
  const exact = await ask(page, "“light at night”");
  assert.ok(exact > 0 && exact < loose, `${exact} of ${loose}`);
  const both = await ask(page, "\"light at night\" turtles");
  assert.ok(both > 0 && both < exact, `${both} of ${exact}`);
  await field(page).fill("\"night at light\"");
  await status(page).filter({ hasText: "No page has" }).waitFor();
});

journey("results are narrowed down by kind, treaty and delegation, and the address keeps it", async (page, visit) => {
  await visit("search/?q=lighting");
  const all = await answer(page);
  const kinds = page.getByRole("group", { name: "Kind of page" });
  const proposals = kinds.locator("li").filter({ hasText: "Proposals" });
  const count = Number(await proposals.locator(".search__count").textContent());
  assert.ok(count > 0 && count < all);
  await proposals.getByRole("checkbox").check();
  await status(page).filter({ hasText: `: ${count}` }).waitFor();
  for (const kicker of await results(page).locator(".kicker").allTextContents()) assert.match(kicker, /^Proposal · /);

  // Two kinds are more than one.
  await kinds.getByRole("checkbox", { name: "Provisions" }).check();
  await page.waitForFunction((least) => Number(document.querySelector("[role=status]").textContent.match(/\d+/)) > least, count);
  await page.reload();
  await answer(page);
  assert.ok(await kinds.getByRole("checkbox", { name: "Proposals" }).isChecked());
  await page.getByRole("button", { name: "Clear" }).click();
  await status(page).filter({ hasText: `: ${all}` }).waitFor();

  for (const group of ["Treaties", "Topics", "Delegations", "Sessions", "Language"]) {
    await page.getByRole("group", { name: group }).getByRole("checkbox").first().waitFor();
  }
});

journey("newest first", async (page, visit) => {
  await visit("search/?q=draft&order=date");
  await answer(page);
  const days = await results(page).locator("time").evaluateAll((times) => times.map((time) => time.dateTime));
  assert.ok(days.length > 3);
  assert.deepEqual(days, days.toSorted().reverse());
  // Written as everywhere on the site.
  assert.match(await results(page).locator("time").first().textContent(), /^\d+ \p{L}+ \d{4}$/u);
});

journey("Arabic is found in Arabic, by other forms of a word too, and other languages on request", async (page, visit) => {
  await visit("ar/search/");
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  // The text has "السفن" and "المصابيح".
  assert.ok((await ask(page, "سفن مصابيح")) > 0);
  await results(page).filter({ hasText: "المادة 11" }).first().getByRole("heading").getByRole("link").click();
  await page.waitForURL(/\/ar\/treaties\/model\//);

  await visit("ar/search/");
  await field(page).fill("turtles nest");
  await page.getByRole("button", { name: "البحث بجميع اللغات" }).click();
  await answer(page);
  const english = results(page).first();
  assert.equal(await english.getAttribute("lang"), "en");
  assert.equal(await english.getAttribute("dir"), "ltr");
});

journey("Chinese is found by words that no spaces divide", async (page, visit) => {
  await visit("zh/search/");
  assert.ok((await ask(page, "技术援助")) > 0);
  assert.ok((await titles(page)).some((title) => title.includes("技术援助与技术转让")), String(await titles(page)));
});

journey("what is found is told aloud, and nothing found leads on", async (page, visit) => {
  await visit("search/");
  assert.equal(await status(page).count(), 1);
  await field(page).fill("qqq");
  await status(page).filter({ hasText: "No page has “qqq”." }).waitFor();
  await page.getByRole("main").getByRole("link", { name: "Glossary" }).waitFor();
});

journey("a long list is shown ten at a time", async (page, visit) => {
  await visit("search/?q=article");
  assert.ok((await answer(page)) > 20);
  assert.equal(await results(page).count(), 10);
  await page.getByRole("button", { name: "More results" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".search__results > li").length === 20);
  // The reader goes on at the first new one.
  assert.ok(await results(page).nth(10).getByRole("link").first().evaluate((link) => link === document.activeElement));
});

for (const [path, words] of [["search/", "lamps"], ["ar/search/", "المصابيح"], ["zh/search/", "技术援助"]]) {
  journey(`results shut nobody out, light and dark, and fit every width: ${words}`, async (page, visit) => {
    await visit(`${path}?q=${encodeURIComponent(words)}`);
    assert.ok((await answer(page)) > 0);
    await results(page).first().waitFor();
    assert.deepEqual(await barriers(page), []);
    assert.deepEqual(await overflowing(page), []);
  });
}

journey("markup in what is asked or found stays text", async (page, visit) => {
  await visit(`search/?q=${encodeURIComponent('<img src=x onerror="document.title=1"> lamps')}`);
  await status(page).filter({ hasText: /\S/ }).waitFor();
  assert.equal(await page.locator(".search img").count(), 0);
});

journey(
  "without script, the page says so and offers the lists",
  async (page, visit) => {
    await visit("glossary/");
    await page.getByRole("searchbox").fill("sky");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\/\?q=sky$/);
    // What stands in `noscript` is found by its element alone.
    const without = page.locator("main noscript");
    await without.locator("p").filter({ visible: true }).waitFor();
    assert.match(await without.locator("p").innerText(), /^Search needs JavaScript\./);
    const links = await without.locator("a").filter({ visible: true }).allInnerTexts();
    for (const list of ["Treaties", "Glossary", "Briefings"]) assert.ok(links.includes(list), `${list}: ${links}`);
    assert.equal(await page.getByRole("main").getByRole("searchbox").count(), 0);
  },
  { javaScriptEnabled: false },
);

journey("nothing of search is loaded before somebody asks", async (page, visit) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await visit("search/");
  await field(page).waitFor();
  assert.deepEqual(asked.filter((path) => path.includes("/pagefind/")), []);
});

journey("a word that stands nowhere finds nothing, and the nearest words are offered as such", async (page, visit) => {
  await visit("search/");
  await field(page).fill("aardvark");
  await status(page).filter({ hasText: "No page has “aardvark”." }).waitFor();
  assert.equal(await results(page).count(), 0);

  await field(page).fill("turtels");
  await status(page).filter({ hasText: "No page has “turtels”." }).waitFor();
  assert.equal(await results(page).count(), 0);
  const near = page.locator("[data-near]").getByRole("button", { name: "turtles", exact: true });
  await near.click();
  assert.ok((await answer(page)) > 0);
  assert.equal(await field(page).inputValue(), "turtles");
  assert.equal(await page.locator("[data-near]").isVisible(), false);
});

journey("the beginning of a word, and another form of it, find what they did", async (page, visit) => {
  await visit("search/");
  assert.ok((await ask(page, "turtl")) > 0, "while it is typed");
  assert.ok((await ask(page, "lighted")) > 0, "a form that no page may have");
});

journey("an article is found by the number that it had", async (page, visit) => {
  await visit("search/");
  await ask(page, "\"was Article 14\"");
  await results(page).filter({ hasText: "Objects in orbit" }).first().waitFor();
});

journey("a word after an apostrophe is found, and shown as it is written", async (page, visit) => {
  await visit("fr/search/");
  assert.ok((await ask(page, "orbite")) > 0);
  const shown = await page.locator(".search__results").innerText();
  assert.ok(!shown.includes("\u2060"), "nothing of the index's own marks");
  assert.ok(!/[’'] \p{L}/u.test(shown), "no blank after an apostrophe");
});
