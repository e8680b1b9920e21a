// What holds for every page, whatever it shows and in whatever language.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as looks from "./looks.js";
import { leftovers } from "./words.js";

/** The languages in which what depends on the style sheet alone is looked at too: one from each direction. */
const both = new Set(["en", "ar"]);

/**
 * A test for each page. `site` gives the running site once tests run. Pages are looked at two at a time: each has a
 * process of its own in the browser.
 */
export function everyPageHolds(title, pages, site) {
  describe(title, { concurrency: 2 }, () => {
    for (const { name, path } of pages) {
      test(`${name}: quiet, fits every width, shuts nobody out`, async () => {
        const reader = await site().reader();
        const response = await reader.visit(path);
        assert.equal(response.status(), 200);
        const { page, complaints } = reader;
        const language = await page.locator("html").getAttribute("lang");
        const faults = [...(await looks.overflowing(page)), ...(await looks.barriers(page, { seen: !both.has(language) }))];
        if (both.has(language)) faults.push(...(await looks.brokenBySpacing(page)), ...(await looks.movement(page)));
        if (language !== "en") faults.push(...(await leftovers(page, language)));
        faults.push(...complaints);
        assert.equal(faults.join("\n"), "");
        await reader.leave();
      });
    }
  });
}
