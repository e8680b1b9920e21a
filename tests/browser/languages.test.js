// Every kind of page in the other five languages of the United Nations: what holds in English holds there.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { everyPageHolds } from "./holds.js";
import { called, languages, pagesIn } from "./pages.js";
import { start } from "./reader.js";

let site;
before(async () => { site = await start(); });
after(() => site.stop());

for (const language of languages.slice(1)) {
  everyPageHolds(`pages in ${called[language]}`, pagesIn(language), () => site);
}

test("a page in Arabic is the mirror image of one in English", async () => {
  const reader = await site.reader({ viewport: { width: 1440, height: 900 } });
  const middles = async (path) => {
    await reader.visit(path);
    const box = async (place) => place.first().boundingBox();
    const name = await box(reader.page.getByRole("banner").getByRole("link"));
    const title = await box(reader.page.getByRole("heading", { level: 1 }));
    return { name: name.x, title: title.x, nameEnd: 1440 - name.x - name.width };
  };
  const [english, arabic] = [await middles("treaties/model/"), await middles("ar/treaties/model/")];
  assert.ok(Math.abs(english.name - arabic.nameEnd) < 20, `${english.name} from the left, ${arabic.nameEnd} from the right`);
  const directions = await reader.page.evaluate(() => {
    const text = [...document.querySelectorAll("body, main, h1, h2, h3, p, dt, dd, li, th, td")].filter((one) => one.checkVisibility());
    const wrong = text.filter((one) => getComputedStyle(one).direction !== (one.closest("[dir]").dir || "rtl"));
    return wrong.map((one) => one.outerHTML.slice(0, 100));
  });
  assert.deepEqual(directions, []);
  await reader.leave();
});

test("labels of units, dates and counts stand as each language writes them", async () => {
  const reader = await site.reader();
  const forms = {
    "ar/": ["المادة 2", "حزيران/يونيه 2025"],
    "es/": ["Artículo 2", "de junio de 2025"],
    "fr/": ["Article 2", "juin 2025"],
    "ru/": ["Статья 2", "июня 2025\u00a0г."],
    "zh/": ["第2条", "2025年6月"],
  };
  for (const [root, words] of Object.entries(forms)) {
    await reader.visit(`${root}treaties/model/`);
    const said = await reader.page.getByRole("main").innerText();
    for (const word of words) assert.ok(said.includes(word), `${root}: ${word}`);
  }
  await reader.leave();
});
