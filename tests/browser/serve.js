// A project of its own, served by `travaux serve` while it is edited.

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The program that `tests/run` built. */
export const program = process.env.TRAVAUX ?? join(repository, "target/release/travaux");

/** Starts the preview of a new project; gives its address, `write(path, text)`, `read(path)`, `remove(path)`, and what stops it. */
export async function preview() {
  const root = mkdtempSync(join(tmpdir(), "travaux-preview-"));
  execFileSync(program, ["init", root], { stdio: "ignore" });
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const read = (path) => readFileSync(join(root, path), "utf8");
  const remove = (path) => rmSync(join(root, path), { recursive: true });
  const server = spawn(program, ["serve", "--root", root, "--port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
  const address = await new Promise((found, failed) => {
    const said = [];
    createInterface({ input: server.stderr }).on("line", (line) => {
      said.push(line);
      const ready = line.match(/^serving (\S+)/);
      if (ready) found(ready[1]);
    });
    server.on("exit", () => failed(new Error(`travaux serve ended:\n${said.join("\n")}`)));
  });
  const stop = async () => {
    const ended = new Promise((done) => server.on("exit", (code) => done(code)));
    server.kill("SIGINT");
    const code = await ended;
    rmSync(root, { recursive: true });
    return code;
  };
  return { address, write, read, remove, stop };
}
