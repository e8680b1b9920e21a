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
