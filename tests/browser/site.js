// The built demonstration site, served as a static host would serve it: files, folders with an index, and 404.html.

import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The folder that `travaux build` wrote. */
const folder = process.env.TRAVAUX_SITE ?? join(repository, "public");

/** The path below which the site stands, with both slashes. */
const base = new URL(readFileSync(join(repository, "site.toml"), "utf8").match(/^base_url = "(.*)"/m)[1]).pathname;

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

/** Serves the site; gives its address, and what stops it. */
export async function serve() {
  if (!existsSync(join(folder, "index.html"))) throw new Error(`there is no site in ${folder}: run \`travaux build\` first`);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    // Browsers ask for it by themselves, and it stands outside the site.
    if (path === "/favicon.ico") return response.writeHead(204).end();
    const found = path.startsWith(base) ? fileAt(normalize(path.slice(base.length))) : undefined;
    const file = found ?? join(folder, "404.html");
    response.writeHead(found ? 200 : 404, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((stopped) => server.close(stopped));
  };
  return { address: `http://127.0.0.1:${server.address().port}${base}`, stop };
}

function fileAt(path) {
  const candidates = [join(folder, path), join(folder, path, "index.html")];
  return path.startsWith("..") ? undefined : candidates.find((file) => existsSync(file) && statSync(file).isFile());
}
