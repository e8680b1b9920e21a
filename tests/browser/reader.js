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

/** How Debian's Chromium is launched. */
function settings(more) {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) throw new Error(`there is no ${executablePath}: apt-get install chromium`);
  return { executablePath, args: [...flags, ...more] };
}

/** Debian's Chromium. */
export function launch(more = []) {
  return chromium.launch(settings(more));
}

/** Chromium and the site, the built one unless another is given; `stop` ends both. */
export async function start(begin = serve) {
  const site = await begin();
  let chrome = await launchAlone();
  const open = async (options) => {
    const opened = reader(chrome.browser, site.address, options);
    opened.catch(() => {});
    const found = await Promise.race([opened, after(20_000)]);
    if (found) return found;
    // Chromium stands still at times, once in hundreds of pages: another one goes on.
    await chrome.server.kill();
    chrome = await launchAlone();
    return reader(chrome.browser, site.address, options);
  };
  const stop = async () => {
    await chrome.server.kill();
    await site.stop();
  };
  return { site, reader: open, stop };
}

/** Chromium as a process that can be killed, and the way to it. */
async function launchAlone() {
  const server = await chromium.launchServer(settings([]));
  return { server, browser: await chromium.connect(server.wsEndpoint()) };
}

/** Nothing, after so many milliseconds; a process need not wait for it. */
function after(milliseconds) {
  return new Promise((done) => { setTimeout(done, milliseconds).unref(); });
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
  return { page, visit, complaints, leave: () => Promise.race([context.close(), after(20_000)]) };
}
