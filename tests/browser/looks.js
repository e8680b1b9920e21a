// What can be asked of a page that is open: whether it fits, whom it shuts out, what it has that it should not.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Phones, tablets, desktops, on both sides of where the columns change; and what zoom makes of a window of 1280 pixels. */
export const widths = {
  "400 % zoom": 320,
  "a phone": 360,
  "200 % zoom": 640,
  "a tablet": 768,
  "a tablet on its side": 1024,
  "a small desktop": 1200,
  "a desktop": 1440,
  "a wide desktop": 1920,
};

/** What is wider than the window and does not scroll by itself, and what has no room, at each width. */
export async function overflowing(page) {
  const found = [];
  for (const [name, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 800 });
    const out = await page.evaluate(widest);
    if (out) found.push(`on ${name} (${width} pixels) ${out}`);
    found.push(...(await page.evaluate(cramped)).map((what) => `on ${name} (${width} pixels) ${what}`));
  }
  return found;
}

/** Runs in the page: columns that collapsed, words that stick out of their part of the page, a title that is not near its top. */
function cramped() {
  const found = [];
  const told = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 120);
  const first = document.querySelector("main h1")?.getBoundingClientRect();
  if (first && first.top + scrollY > 1000) found.push(`the title stands ${Math.round(first.top + scrollY)} pixels down`);
  const words = [...document.querySelectorAll("main :is(p, dd, dt, li, td, th, h1, h2, h3, h4, figcaption, summary)")];
  for (const element of words.filter((one) => one.checkVisibility() && one.textContent.trim().length > 60)) {
    const { left, right, width, height } = element.getBoundingClientRect();
    // What is kept for readers of a screen has no width.
    if (width <= 4) continue;
    if (width < 96 && height > 2 * width) found.push(`there are ${Math.round(width)} pixels for ${told(element)}`);
    const part = element.parentElement.closest("dl > div, section, header, aside, article, main");
    const { left: from, right: to } = part.getBoundingClientRect();
    const scrolls = element.closest(".scroll, .matrix, [tabindex]");
    const leaves = (right > to + 2 || left < from - 2) && element.closest("dl > div") === part;
    if (!scrolls && leaves) found.push(`its part of the page ends before ${told(element)}`);
  }
  // The comma behind a link, and the Arabic "and" before one, stand in its line.
  const line = (node, at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect().top;
  };
  for (const link of [...document.querySelectorAll("main a")].filter((one) => one.checkVisibility())) {
    const [first, last] = [link.getClientRects()[0], [...link.getClientRects()].at(-1)];
    const { previousSibling: before, nextSibling: behind } = link;
    const stop = behind?.nodeType === Node.TEXT_NODE && /^[,،、.;:]/.test(behind.data) && line(behind, 0) - last?.top > 10;
    const and = before?.nodeType === Node.TEXT_NODE && /\sو$/.test(before.data) && first?.top - line(before, before.data.length - 1) > 10;
    if (stop || and) found.push(`a line is torn at ${told(link)}`);
  }
  return found;
}

/**
 * Whom the page shuts out, by axe-core: all of its rules in light colours, those about colour in dark ones, as the page is
 * the same otherwise. Targets are measured on a phone, where fingers are wide. Colours and the height of targets are the style
 * sheet's: where a page is looked at in another language that is `seen` already, they are left out.
 */
export async function barriers(page, { seen = false } = {}) {
  const found = [];
  const run = async (how, options) => {
    const { violations } = await page.evaluate((options) => globalThis.axe.run(options), options);
    found.push(...violations.map((violation) => `${how}: ${told(violation)}`));
  };
  await page.evaluate(axe);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
  const left = Object.fromEntries(seen ? ["color-contrast", "link-in-text-block"].map((rule) => [rule, { enabled: false }]) : []);
  await run("light", { resultTypes: ["violations"], rules: left });
  if (seen) return found;
  await page.emulateMedia({ colorScheme: "dark" });
  await run("dark", { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] }, resultTypes: ["violations"] });
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 360, height: 740 });
  await run("on a phone", { runOnly: { type: "rule", values: ["target-size"] }, resultTypes: ["violations"] });
  return found;
}

/** A violation in a line: the rule, and where it is broken. */
function told(violation) {
  const places = violation.nodes.slice(0, 3).map((node) => `${node.target.join(" ")}: ${node.html.slice(0, 160)}`);
  return `${violation.id} (${violation.nodes.length} times): ${violation.help}\n    ${places.join("\n    ")}`;
}

/** Runs in the page: what sticks out furthest, if the page scrolls sideways. */
function widest() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return undefined;
  const scrolls = (element) => element && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
  const reach = (element) => {
    const { left, right } = element.getBoundingClientRect();
    return Math.max(right - clientWidth, -left);
  };
  const out = [...document.body.querySelectorAll("*")].filter((element) => reach(element) > 1 && !scrolls(element.parentElement));
  out.sort((one, other) => reach(other) - reach(one));
  return `it is ${scrollWidth} pixels wide, because of ${out[0]?.outerHTML.slice(0, 200)}`;
}

/** What moves, or would, although the reader asked for as little of it as can be. */
export async function movement(page) {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const moving = await page.evaluate(() => {
    const seconds = (list) => Math.max(...list.split(", ").map(parseFloat));
    const moves = (style) => style.animationName !== "none" || seconds(style.transitionDuration) > 0.01 || style.scrollBehavior === "smooth";
    const found = [];
    for (const element of document.querySelectorAll("*")) {
      for (const part of [null, "::before", "::after"]) {
        if (moves(getComputedStyle(element, part))) found.push(`${element.cloneNode().outerHTML.slice(0, 120)}${part ?? ""}`);
      }
    }
    return found.slice(0, 5);
  });
  await page.emulateMedia({ reducedMotion: null });
  return moving.map((element) => `it moves: ${element}`);
}

/** What is cut off or pushed out of the page by a reader who spaces letters, words, lines and paragraphs out (WCAG 1.4.12). */
export async function brokenBySpacing(page) {
  await page.setViewportSize({ width: 360, height: 800 });
  await restyle(page, `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  const out = await page.evaluate(widest);
  const cut = await page.evaluate(() => {
    const hides = (style) => ["hidden", "clip"].includes(style.overflowY) && style.position !== "absolute";
    const tall = (element) => element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 2;
    const found = [...document.querySelectorAll("body *")].filter((element) => tall(element) && hides(getComputedStyle(element)));
    return found.map((element) => `words are cut off in ${element.outerHTML.slice(0, 160)}`);
  });
  await restyle(page, "");
  return [...(out ? [`with wider spacing ${out}`] : []), ...cut];
}

/** Puts a reader's own style sheet over the page's. */
function restyle(page, css) {
  return page.evaluate((css) => {
    const own = document.adoptedStyleSheets.filter((sheet) => !sheet.readers);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheet.readers = true;
    document.adoptedStyleSheets = [...own, ...(css ? [sheet] : [])];
  }, css);
}
