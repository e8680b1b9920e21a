// A reader with a browser: opens pages of the site, and notes everything that a page should not have caused.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { serve } from "./site.js";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Debian's Chromium. */
export function launch(more = []) {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) throw new Error(`there is no ${executablePath}: apt-get install chromium`);
  return chromium.launch({ executablePath, args: [...flags, ...more] });
}

/** Chromium and the site, the built one unless another is given; `stop` ends both. */
export async function start(begin = serve) {
  const site = await begin();
  const browser = await launch();
  const stop = async () => {
    await browser.close();
    await site.stop();
  };
  return { site, reader: (options) => reader(browser, site.address, options), stop };
}

/** A reader of their own, with `page`, `visit(path)`, what went wrong in `complaints`, and `leave()`. */
async function reader(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15000);
  const complaints = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  // Who leaves a page before all of it is there breaks off its requests: that is no fault of the page.
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) complaints.push(`a request to another place: ${request.url()}`);
  });
  const visit = (path) => page.goto(new URL(path, address).href);
  return { page, visit, complaints, leave: () => context.close() };
}
