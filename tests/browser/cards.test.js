// Cards show what a reference leads to, and take every page for hostile, the site's own too; what an address names may be anything.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./reader.js";

let site;
before(async () => { site = await start(); });
after(() => site.stop());

const briefing = "briefings/where-article-17-went/";
const provision = "treaties/cybercrime/provisions/scope/";
const generator = '<meta name="generator" content="travaux 1">';
const answered = (body, more = {}) => ({ status: 200, contentType: "text/html; charset=utf-8", body, ...more });

/** What a link in a briefing brings: the requests that pointing at it causes, and the card, if there is one. */
async function pointedAt(attributes, answer, complains = false) {
  const reader = await site.reader();
  const { page } = reader;
  await page.addInitScript(() => { globalThis.alert = () => { globalThis.ran = true; }; });
  const asked = [];
  await page.route(/treaties\/cybercrime\/provisions\/scope\/$|foreign\.example|notes\/evil/, (route) => {
    asked.push(route.request().url());
    return answer ? route.fulfill(answer) : route.continue();
  });
  await reader.visit(briefing);
  await page.evaluate((attributes) => {
    const link = Object.assign(document.createElement("a"), { textContent: "pointed at" });
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    document.querySelector("main h1").after(link);
  }, attributes);
  await page.getByText("pointed at").hover();
  await page.waitForTimeout(700);
  const card = page.locator("#page-card:not([hidden])");
  const html = (await card.count()) ? await card.innerHTML() : undefined;
  const ran = await page.evaluate(() => globalThis.ran === true);
  assert.equal(ran, false, "nothing ran");
  if (!complains) assert.deepEqual(reader.complaints, []);
  await reader.leave();
  return { asked, html };
}

const own = () => ({ class: "ref ref-provision", "data-ref": "cybercrime/scope", href: new URL(provision, site.site.address).pathname });

test("a reference of the program's has a card with the title of what it leads to", async () => {
  const { asked, html } = await pointedAt(own());
  assert.equal(asked.length, 1);
  assert.match(html, /class="card__title"/);
});

test("a card does not come once the focus has gone on", async () => {
  const reader = await site.reader();
  const { page } = reader;
  let answer;
  const waiting = new Promise((resolve) => { answer = resolve; });
  const asked = page.waitForRequest(/provisions\/scope\/$/);
  await page.route(/provisions\/scope\/$/, async (route) => { await waiting; await route.continue(); });
  await reader.visit(briefing);
  await page.evaluate(({ href, ...attributes }) => {
    const link = Object.assign(document.createElement("a"), { textContent: "first", href });
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    const next = Object.assign(document.createElement("a"), { textContent: "next", href: "#main" });
    document.querySelector("main h1").after(link, " ", next);
  }, own());
  await page.getByRole("link", { name: "first", exact: true }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await asked;
  await page.keyboard.press("Tab");
  const answered = page.waitForResponse(/provisions\/scope\/$/);
  answer();
  await (await answered).finished();
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "next");
  assert.equal(await page.locator("#page-card:not([hidden])").count(), 0);
  await reader.leave();
});

for (const [name, attributes] of [
  ["to another host", { href: "https://foreign.example/treaties/cybercrime/provisions/scope/" }],
  ["to another host, without a scheme", { href: "//foreign.example/travaux/treaties/cybercrime/provisions/scope/" }],
  ["to no page of a treaty", { class: "ref ref-proposal", href: "notes/evil.html" }],
  ["that leaves the site", { class: "ref ref-proposal", href: "/elsewhere/treaties/cybercrime/proposals/x/" }],
  ["that runs", { href: "javascript:alert(1)" }],
]) {
  test(`a link ${name} has no card, and is not asked for`, async () => {
    assert.deepEqual(await pointedAt({ ...own(), ...attributes }), { asked: [], html: undefined });
  });
}

test("a link that has a reference's class but not the program's mark has no card, and is not asked for", async () => {
  const { "data-ref": _, ...forged } = own();
  assert.deepEqual(await pointedAt(forged), { asked: [], html: undefined });
});

test("a reference that names other folders does not leave those of provisions", async () => {
  const { html } = await pointedAt({ ...own(), "data-ref": "../../x" }, answered("no"), true);
  assert.equal(html, undefined);
});

for (const [name, answer] of [
  ["a page that the program did not write", answered("<div class=opening><h1>Forged</h1></div>")],
  ["a page whose mark stands in its body", answered(`<body><p>x</p>${generator}<div class=opening><h1>Forged</h1></div>`)],
  ["a text", answered(`${generator}<div class=opening><h1>Forged</h1></div>`, { contentType: "text/plain" })],
  ["a drawing", answered(`${generator}<div class=opening><h1>Forged</h1></div>`, { contentType: "image/svg+xml" })],
  ["a page that leads elsewhere", { status: 302, headers: { location: "https://foreign.example/" } }],
  ["a page that is not there", answered(`${generator}<div class=opening><h1>Forged</h1></div>`, { status: 404 })],
]) {
  test(`${name} never becomes a card`, async () => {
    const { html, asked } = await pointedAt(own(), answer, true);
    assert.equal(html, undefined);
    assert.deepEqual(asked.filter((url) => url.includes("foreign")), []);
  });
}

test("of a hostile page a card has the words and elements that are known, without anything that runs", async () => {
  const hostile = `<!doctype html><html><head>${generator}</head><body onload=alert(1)><div class="opening"><h1 onclick="alert(1)" id="page-main" style="color:red" lang="fr">Title <img src=x onerror=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">linked</a> <b onmouseover=alert(1) data-lit="x">bold</b><svg onload=alert(1)><text>drawn</text></svg><x-y onclick=alert(1)>other</x-y><iframe srcdoc="<script>alert(1)</script>"></iframe></h1></div></body></html>`;
  // Reading it is told in the console, as the policy of the page that reads it holds there too.
  const { html } = await pointedAt(own(), answered(hostile), true);
  assert.equal(html, '<p lang="fr" class="card__title">Title linked <b>bold</b>other</p>');
});

for (const fragment of ["#%", "#%E0%A4%A", "#]", "#'\"><img src=x onerror=alert(1)>", "#__proto__", "#constructor", "#\\", "##"]) {
  test(`the address ${fragment} stops no script`, async () => {
    const reader = await site.reader();
    for (const path of [provision, briefing, "treaties/model/compare/rev1..rev2/", "search/"]) {
      await reader.visit(path + fragment);
      // The key leads to the field of search as long as scripts run.
      if (path !== "search/") await reader.page.keyboard.press("/");
      assert.equal(await reader.page.evaluate(() => document.activeElement.type), "search", path);
    }
    assert.deepEqual(reader.complaints, []);
    await reader.leave();
  });
}

test("names that content may use for classes and ids stop no script", async () => {
  const reader = await site.reader();
  const content = '<p class="stepper">x</p><p class="versions__choice"></p><p class="version" id="v">x</p><nav class="toc"><a href="#%">x</a></nav><span class="cite__text">x</span><a class="permalink" href="#x">x</a><p id="page-card">x</p><p id="words">x</p><img name="currentScript" alt=""><table data-finder="x" data-sortable><tr><td>x</td></tr></table>';
  await reader.page.route(/where-article-17-went\/$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace("<h1", `${content}<h1`) });
  });
  await reader.visit(`${briefing}#v`);
  await reader.page.locator("a.ref-provision").first().hover();
  await reader.page.getByRole("tooltip").waitFor();
  assert.deepEqual(reader.complaints, []);
  await reader.leave();
});
