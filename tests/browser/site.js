// The built demonstration site, served as a good static host would serve it: files, folders with an index, 404.html, all
// compressed, and with the headers that the site's own `_headers` asks of its host.

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The folder that `travaux build` wrote. */
export const folder = process.env.TRAVAUX_SITE ?? join(repository, "public");
if (!existsSync(join(folder, "index.html"))) throw new Error(`there is no site in ${folder}: run \`travaux build\` first`);

/** The path below which the site stands, with both slashes. */
export const base = new URL(readFileSync(join(repository, "site.toml"), "utf8").match(/^base_url = "(.*)"/m)[1]).pathname;

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
};

/** What hosts compress: words, not pictures. */
const compressed = new Set([".css", ".html", ".js", ".json", ".svg", ".txt", ".xml"]);

/** A file as it travels, by what the browser says it reads. */
export function packed(bytes, encoding) {
  if (encoding === "br") return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return gzipSync(bytes, { level: 9 });
}

/** What `_headers` of a site says of all its files. */
export function headersOf(from) {
  const file = join(from, "_headers");
  if (!existsSync(file)) return {};
  const lines = readFileSync(file, "utf8").split("\n").filter((line) => line.startsWith("  "));
  return Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/s)).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Serves the site, with other headers if asked to, or that of another folder below another path; gives its address, and what stops it. */
export async function serve(headers = {}, from = folder, below = base) {
  const site = { from, below, headers: { ...headersOf(from), ...headers } };
  const server = createServer((request, response) => answer(request, response, site));
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((stopped) => server.close(stopped));
  };
  return { address: `http://127.0.0.1:${server.address().port}${below}`, stop };
}

function answer(request, response, { from, below, headers: asked }) {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  // Browsers ask for it by themselves, and it stands outside the site.
  if (path === "/favicon.ico") return response.writeHead(204).end();
  const found = path.startsWith(below) ? fileAt(from, normalize(path.slice(below.length))) : undefined;
  const file = found ?? join(from, "404.html");
  const headers = {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "cache-control": "max-age=600",
    ...asked,
  };
  let body = readFileSync(file);
  const reads = (request.headers["accept-encoding"] ?? "").split(/, */);
  const encoding = compressed.has(extname(file)) ? ["br", "gzip"].find((known) => reads.includes(known)) : undefined;
  if (encoding) {
    body = packed(body, encoding);
    headers["content-encoding"] = encoding;
    headers.vary = "accept-encoding";
  }
  response.writeHead(found ? 200 : 404, { ...headers, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function fileAt(folder, path) {
  const candidates = [join(folder, path), join(folder, path, "index.html")];
  return path.startsWith("..") ? undefined : candidates.find((file) => existsSync(file) && statSync(file).isFile());
}
