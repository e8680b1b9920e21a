// What the manual's page on safety claims: each test names the sentence that it tries, and fails if the page no longer says it.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { program } from "./serve.js";

export const manual = readFileSync(new URL("../../content/manual/safety.md", import.meta.url), "utf8");
const words = (text) => text.replace(/\s+/g, " ");

/** A test of a sentence of the manual. */
export function says(sentence, holds) {
  test(sentence, async () => {
    assert.ok(words(manual).includes(words(sentence)), "the manual says so");
    await holds();
  });
}

/** Builds a site of one note in a folder of its own; gives what was said, and the page of its note. */
export function site(body, { settings = "", files = {}, before = () => {} } = {}) {
  const root = mkdtempSync(join(tmpdir(), "travaux-safety-"));
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write("site.toml", `format = 1\ntitle = "Watch"\nbase_url = "https://example.org/"\n${settings}`);
  write("content/about.md", `+++\ntitle = "About"\n+++\n\n${body}\n`);
  for (const [path, text] of Object.entries(files)) write(path, text);
  before(root);
  const built = spawnSync(program, ["build", "--root", root, "--now", "2030-01-01", "--keep-going"], { encoding: "utf8" });
  const page = join(root, "public/about/index.html");
  return { root, said: built.stderr, page: existsSync(page) ? readFileSync(page, "utf8") : "", remove: () => rmSync(root, { recursive: true }) };
}

