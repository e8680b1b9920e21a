// On paper: a briefing is a policy brief, a redline keeps its marks without colour.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, test } from "node:test";
import { others, pagesIn } from "./pages.js";
import { start } from "./reader.js";

let site;
before(async () => { site = await start(); });
after(() => site.stop());

/** The words of each sheet of a page, as they would be printed. */
async function printed(path, options) {
  const reader = await site.reader(options);
  await reader.visit(path);
  const pdf = await reader.page.pdf({ preferCSSPageSize: true, printBackground: false });
  await reader.leave();
  const words = execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
  return words.split("\f").slice(0, -1);
}

/** What leads about on a screen, and means nothing on paper. */
const navigation = ["Skip to content", "العربية", "Glossary", "Previous briefing", "Next briefing", "First change", "Back to top"];

function assertNoNavigation(sheets) {
  const found = navigation.filter((words) => sheets.some((sheet) => sheet.includes(words)));
  assert.deepEqual(found, []);
}

test("a briefing prints as a policy brief", async () => {
  const sheets = await printed("briefings/where-article-17-went/");
  assert.ok(sheets.length >= 2 && sheets.length <= 8, `${sheets.length} sheets`);
  assert.match(sheets[0], /Where article 17 went/);
  assert.match(sheets[0], /Treaty Watch/);
  sheets.forEach((sheet, index) => {
    const lines = sheet.trim().split("\n").map((line) => line.trim());
    assert.equal(lines.at(-1).replaceAll(" ", ""), `${index + 1}/${sheets.length}`);
    if (index > 0) assert.match(lines[0], /Treaty Watch.*Where article 17 went/, `the running head of sheet ${index + 1}`);
  });
  assertNoNavigation(sheets);
  const whole = sheets.join("\n");
  assert.match(whole, /Cite this|How to cite|‘Where article 17 went’ \(Treaty Watch/, "how it is cited");
});

test("links to other sites are spelled out, notes are printed", async () => {
  const sheets = await printed("briefings/two-thirds/");
  const whole = sheets.join("\n").replace(/\s+/g, " ");
  assert.match(whole, /https:\/\//);
  assertNoNavigation(sheets);
});

test("without script a briefing still has running heads and numbers", async () => {
  const sheets = await printed("briefings/where-article-17-went/", { javaScriptEnabled: false });
  sheets.slice(1).forEach((sheet) => assert.match(sheet.trim().split("\n")[0], /Treaty Watch/));
  assert.match(sheets.at(-1), new RegExp(`${sheets.length} ?/ ?${sheets.length}\\s*$`));
});

test("a redline prints whole, with every mark told by its form", async () => {
  const sheets = await printed("treaties/model/compare/rev1..rev2/");
  assert.ok(sheets.length >= 4 && sheets.length <= 40, `${sheets.length} sheets`);
  assertNoNavigation(sheets);
  const reader = await site.reader();
  await reader.visit("treaties/model/compare/rev1..rev2/");
  await reader.page.emulateMedia({ media: "print" });
  const plain = await reader.page.locator("[data-from] ins, [data-from] del").evaluateAll(unmarked);
  assert.deepEqual(plain, []);
  await reader.leave();
});

test("on a screen of forced colours every mark is told by its form, too", async () => {
  for (const path of ["treaties/model/compare/rev1..rev2/", "treaties/model/rolling/zero/"]) {
    const reader = await site.reader();
    await reader.page.emulateMedia({ forcedColors: "active" });
    await reader.visit(path);
    const marks = reader.page.locator("[data-from] :is(ins, del), [data-rolling] :is(ins, del)");
    assert.ok((await marks.count()) > 20);
    assert.deepEqual(await marks.evaluateAll(unmarked), []);
    await reader.leave();
  }
});

/** Runs in the page: additions that nothing underlines and deletions that nothing strikes. */
function unmarked(marks) {
  const drawn = (element, line) => {
    const style = getComputedStyle(element);
    return style.textDecorationLine.includes(line) || ["Top", "Bottom", "Left", "Right"].some((side) => parseFloat(style[`border${side}Width`]) >= 1);
  };
  const told = (element) => {
    const line = element.localName === "ins" ? "underline" : "line-through";
    // Of a whole paragraph, what stands in it may carry the mark.
    return drawn(element, line) || [...element.querySelectorAll("*")].some((inner) => drawn(inner, line)) || element.parentElement.closest(element.localName);
  };
  // The mark of a footnote is no word of the text.
  const words = (mark) => [...mark.childNodes].some((part) => part.textContent.trim() && !part.dataset?.hasOwnProperty("aside"));
  return marks.filter((mark) => words(mark) && !told(mark)).map((mark) => mark.outerHTML.slice(0, 120)).slice(0, 5);
}

/** How many CSS pixels stand between the margins of a sheet of A4, upright and on its side. */
const upright = 612;
const sideways = 1017;

test("nothing is cut off at the edge of a sheet", async () => {
  const reader = await site.reader();
  await reader.page.emulateMedia({ media: "print" });
  const paths = [...["en", "ar"].flatMap(pagesIn).map(({ path }) => path), ...Object.values(others)];
  const cut = [];
  for (const path of paths) {
    await reader.page.setViewportSize({ width: upright, height: 900 });
    await reader.visit(path);
    // Matrices are printed on sheets that lie on their side.
    if (await reader.page.locator("main .matrix").count()) await reader.page.setViewportSize({ width: sideways, height: 900 });
    cut.push(...(await reader.page.evaluate(beyondTheEdge)).map((what) => `${path}: ${what}`));
  }
  assert.deepEqual(cut, []);
  await reader.leave();
});

/** Runs in the page: the tables and listings that are wider than the sheet, or than the box that would cut them off. */
function beyondTheEdge() {
  const sheet = document.documentElement.clientWidth;
  const seen = [...document.querySelectorAll("main :is(table, pre, svg, .scroll, .matrix)")].filter((one) => one.checkVisibility());
  const cut = seen.filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    const inner = getComputedStyle(one).overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1 && !one.matches("svg");
    return left < -1 || right > sheet + 1 || inner;
  });
  return cut.map((one) => `${one.localName}.${one.getAttribute("class") ?? ""} ${one.scrollWidth} > ${Math.min(sheet, one.clientWidth)}`);
}
