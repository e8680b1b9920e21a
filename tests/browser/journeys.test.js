// What readers come for, each with and without script: a page must not need any.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./reader.js";

let site;
before(async () => { site = await start(); });
after(() => site.stop());

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with script" : "without script";

  const journey = (name, walk) =>
    test(`${name}, ${how}`, async () => {
      const reader = await site.reader({ javaScriptEnabled });
      await walk(reader.page, reader.visit);
      assert.deepEqual(reader.complaints, []);
      await reader.leave();
    });

  journey("what became of article 17 of the cybercrime convention", async (page, visit) => {
    await visit("");
    await page.getByRole("main").getByRole("link", { name: "Cybercrime convention" }).first().click();
    await heading(page, "United Nations Convention against Cybercrime");

    // The treaty's page tells that the clause of the old article 17 is article 4 now.
    await page.getByRole("link", { name: "Offences established in accordance with other" }).first().click();
    await heading(page, /Article 4/);
    const history = page.getByRole("region", { name: "History" });
    await seen(history, "was Article 17");

    // What it said in the first draft, under its permanent address there.
    await history.getByRole("link", { name: "Chair's draft text (summary)", exact: true }).click();
    assert.match(page.url(), /\/drafts\/chair-2023\/#art_17$/);
    await heading(page, /Chair's draft text/);
    await page.getByRole("heading", { name: /Article 17/ }).waitFor();
    await seen(page.getByRole("main"), "our own summary");
    await page.goBack();

    // Who proposed what.
    const proposals = page.getByRole("region", { name: "Proposals on this provision" });
    await seen(proposals, "Informal group 4");
    await proposals.getByRole("link", { name: "Delete article 17", exact: true }).click();
    await heading(page, "Delete article 17");
    await page.goBack();

    // Which briefings mention it, with the sentence.
    const mentions = page.getByRole("region", { name: "Mentioned in" });
    await mentions.getByRole("link", { name: "Where article 17 went" }).first().click();
    await heading(page, "Where article 17 went");
  });

  journey("a reference of a briefing leads to the article that was meant then", async (page, visit) => {
    await visit("briefings/");
    await page.getByRole("link", { name: "Where article 17 went" }).first().click();
    await page.getByRole("main").getByRole("link", { name: "Article 17 of the Chair’s draft" }).click();
    await heading(page, /Article 4/);
  });

  journey("what changed in the clause that was article 17", async (page, visit) => {
    await visit("treaties/cybercrime/provisions/other-treaties/");
    const history = page.getByRole("region", { name: "History" });
    await seen(history, "was Article 17");
    await history.getByRole("listitem").filter({ hasText: "was Article 17" }).getByRole("link", { name: "Redline" }).click();

    // The redline of the two drafts, at that article; nothing of our summaries is counted in words.
    assert.match(page.url(), /\/compare\/rev2\.\.rev3\/#provision-other-treaties$/);
    const redline = page.locator("#provision-other-treaties");
    await redline.getByRole("heading", { name: /Article 4/ }).waitFor();
    await redline.locator("del", { hasText: "17" }).first().waitFor();
    await seen(page.getByRole("main"), "Change in our summary");
    assert.equal(await page.getByText("Words before").count(), 0);
  });

  journey("who proposed what, and what became of it", async (page, visit) => {
    await visit("treaties/model/");
    await page.getByRole("main").getByRole("link", { name: "All proposals" }).first().click();
    await page.getByRole("region", { name: "Contents" }).getByRole("link", { name: "Agreed", exact: true }).click();
    await heading(page, "Proposals: Agreed");
    await visit("treaties/model/proposals/ns-s1-03/");
    const changes = page.getByRole("region", { name: "What it changes" });

    // Words of the proposal that later drafts have, with the place, and that this does not show a cause.
    await seen(changes, "now in the text");
    await seen(changes, "not why it says it");
    await changes.getByRole("link", { name: "Preamble, paragraph 7" }).last().click();
    assert.match(page.url(), /\/drafts\/final\/#preamble__rec_7$/);
    await page.goBack();

    // Who stands behind it, and what a vote would take.
    const backing = page.getByRole("region", { name: "Known support and opposition" });
    await seen(backing, "Estavia");
    await seen(backing, "silence says nothing");
  });

  journey("a draft with what one delegation proposes, and nobody else", async (page, visit) => {
    await visit("treaties/model/rolling/zero/");
    const text = page.locator("[data-rolling=zero]");
    const shown = () => text.locator("ins:visible").count();
    const all = await shown();
    await page.getByLabel("Show the proposals of").selectOption({ label: "Estavia" });
    const own = await shown();
    assert.ok(own > 0 && own < all, `${own} of ${all} additions are Estavia's`);
  });

  journey("how far the text is agreed, in a chart and in a table that says the same", async (page, visit) => {
    await visit("treaties/model/");
    await page.getByRole("main").getByRole("link", { name: "Progress, provision by provision" }).click();
    await heading(page, "Progress");
    const time = page.getByRole("region", { name: "From session to session" });
    await time.getByRole("img", { name: "Words, by how far they are agreed" }).waitFor();
    const row = time.getByRole("row").filter({ hasText: "Third session" });
    await seen(row, "97%");
    await page.getByRole("region", { name: "Provision by provision" }).getByRole("link", { name: "Preamble" }).click();
    await heading(page, /Preamble/);
  });

  journey("who stands together, and on how many cases that rests", async (page, visit) => {
    await visit("treaties/model/");
    await page.getByRole("main").getByRole("link", { name: "Who stands together" }).first().click();
    await heading(page, "Who stands together");
    await seen(page.getByRole("region", { name: "Those that stand together" }), "mean agreement");
    await seen(page.getByRole("main"), "Nothing is shown of two with fewer than three cases");
  });

  journey("a bracketed text can be read in Arabic, from right to left", async (page, visit) => {
    await visit("treaties/model/drafts/final/");
    await page.getByRole("navigation", { name: "Language" }).getByRole("link", { name: "العربية" }).click();
    assert.match(page.url(), /\/ar\/treaties\/model\/drafts\/final\/$/);
    const html = page.locator("html");
    assert.equal(await html.getAttribute("lang"), "ar");
    assert.equal(await html.getAttribute("dir"), "rtl");
    const direction = (element) => getComputedStyle(element).direction;
    assert.equal(await page.getByRole("heading", { level: 1 }).evaluate(direction), "rtl");
    await page.getByRole("heading", { name: "المادة 2" }).first().waitFor();
  });

  journey("a page of which there is no Arabic says so in its own language and direction", async (page, visit) => {
    await visit("ar/treaties/cybercrime/drafts/chair-2023/");
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    const text = page.locator("[data-draft=chair-2023]");
    assert.equal(await text.getAttribute("lang"), "en");
    assert.equal(await text.evaluate((element) => getComputedStyle(element).direction), "ltr");
  });

  journey("whoever uses the keyboard skips the menu", async (page, visit) => {
    await visit("");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to content" });
    assert.ok(await skip.evaluate((element) => element === document.activeElement));
    await page.keyboard.press("Enter");
    assert.match(page.url(), /#.*main$/);
  });
}

/** Waits until the page is the one with this heading. */
async function heading(page, name) {
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

/** Waits until words can be seen somewhere. */
async function seen(place, words) {
  await place.getByText(words).first().waitFor();
}
