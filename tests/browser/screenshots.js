// Pictures of the main kinds of page for the README: `npm run screenshots`, after `travaux build`.

import { mkdirSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { start } from "./reader.js";

const folder = fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));

/** The picture's name, the page, what it is taken with. Half the size of what is on the screen is enough to see a page by. */
const pictures = [
  ["home", "", {}],
  ["provision", "treaties/model/provisions/scope/", {}],
  ["redline", "treaties/model/compare/rev1..rev2/#provision-scope", {}],
  ["briefing", "briefings/two-thirds/", { colorScheme: "dark" }],
  ["positions", "treaties/model/positions/#page-topics-matrix", {}],
  ["arabic", "ar/treaties/model/provisions/scope/", { viewport: { width: 390, height: 844 } }],
  ["phone", "treaties/model/drafts/rev1/#art_2", { viewport: { width: 390, height: 844 } }],
];

/** Together they may weigh this many bytes. */
const budget = 400 * 1024;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const site = await start();
let total = 0;
for (const [name, path, options] of pictures) {
  const reader = await site.reader({ viewport: { width: 1440, height: 860 }, deviceScaleFactor: 0.5, ...options });
  await reader.visit(path);
  await reader.page.evaluate(() => document.fonts.ready);
  const file = `${folder}${name}.png`;
  await reader.page.screenshot({ path: file, scale: "device" });
  total += statSync(file).size;
  await reader.leave();
}
await site.stop();
if (total > budget) {
  console.error(`the pictures weigh ${total} bytes, more than ${budget}`);
  process.exitCode = 1;
}
