// Every kind of page, in English: nothing in the console, nothing from elsewhere, nothing wider than the window at any
// width or zoom, nothing that shuts a reader out, in light and dark colours.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { everyPageHolds } from "./holds.js";
import { assertNoTemplateIsForgotten, others, pagesIn } from "./pages.js";
import { start } from "./reader.js";

let site;
before(async () => { site = await start(); });
after(() => site.stop());

test("every template of the theme is looked at", assertNoTemplateIsForgotten);

const more = Object.entries(others).map(([name, path]) => ({ name, path }));
everyPageHolds("pages in English, and some of others", [...pagesIn("en"), ...more], () => site);

test("an address that is not there says so, and leads home", async () => {
  const reader = await site.reader();
  const response = await reader.visit("no/such/page/");
  assert.equal(response.status(), 404);
  await reader.page.getByRole("heading", { level: 1 }).waitFor();
  await reader.page.getByRole("banner").getByRole("link").first().click();
  assert.equal(await reader.page.title(), "Treaty Watch (demonstration)");
  await reader.leave();
});
