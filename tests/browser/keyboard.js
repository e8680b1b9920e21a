// A reader who has a keyboard and no pointer: every stop on the way has to show where it is.

import assert from "node:assert/strict";

/** Farther than this no reader would go to find a link. */
const patience = 400;

/** What can be done on a page with the keys alone. */
export function keyboard(page) {
  /** Goes on with Tab until the thing of a role and name has the focus. */
  const tabTo = async (role, name, within = page) => {
    const wanted = await within.getByRole(role, typeof name === "string" ? { name, exact: true } : { name }).first().elementHandle();
    for (let stops = 0; stops < patience; stops += 1) {
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(hidden), undefined);
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    assert.fail(`${patience} stops did not lead to the ${role} “${name}”`);
  };
  return {
    tabTo,
    /** Goes to a link and follows it. */
    follow: async (name, within) => {
      await tabTo("link", name, within);
      const here = page.url();
      await Promise.all([page.waitForURL((url) => url.href !== here), page.keyboard.press("Enter")]);
      await page.waitForLoadState();
    },
    press: (key) => page.keyboard.press(key),
  };
}

/** Goes through a page with Tab, then back with Shift and Tab; tells every stop that cannot be seen. */
export async function unseenStops(page, stops) {
  const found = new Set();
  const walk = async (key) => {
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press(key);
      const unseen = await page.evaluate(hidden);
      if (unseen) found.add(unseen);
    }
  };
  await walk("Tab");
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    const last = [...document.querySelectorAll("a[href], button, summary")].filter((one) => one.checkVisibility()).at(-1);
    last?.focus();
  });
  await walk("Shift+Tab");
  return [...found];
}

/** Runs in the page: what has the focus, if nothing shows that, or if it lies under something else. */
function hidden() {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const told = element.outerHTML.slice(0, 120);
  const shows = (one) => one && ["", "::before", "::after"].some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one, part || null);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  });
  // A switch may be drawn by its label.
  const drawn = [element, ...(element.labels ?? []), element.parentElement];
  if (!drawn.some(shows)) return `nothing shows the focus on ${told}`;
  const box = (element.labels?.[0]?.checkVisibility() ? element.labels[0] : element).getClientRects();
  const rects = [...box].filter(({ width, height }) => width > 0 && height > 0);
  if (rects.length === 0) return `the focus is on what is not there to see: ${told}`;
  const seen = rects.some(({ left, right, top, bottom }) => {
    const points = [[(left + right) / 2, (top + bottom) / 2], [left + 2, top + 2], [right - 2, bottom - 2], [left + 2, bottom - 2], [right - 2, top + 2]];
    return points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there && (element.contains(there) || there.contains(element) || [...(element.labels ?? [])].some((label) => label.contains(there)));
    });
  });
  return seen ? undefined : `the focus lies under something else, or out of sight: ${told}`;
}
