// The manual's page on safety, line by line: each test names the sentence that it tries, and fails if the page no longer says it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import { manual, says, site } from "./claims.js";
import { start } from "./reader.js";
import { serve } from "./site.js";
import { watched } from "./watch.js";

let browser;
const served = new Map();
before(async () => { browser = await start(() => serve()); });
after(async () => {
  await browser.stop();
  for (const made of served.values()) made.remove();
});

/** What the main part of a site's note is in the browser, and what ran or was asked for. */
async function shown(body, more = {}, look = (main) => main.innerHTML, headers = { "content-security-policy": "" }) {
  const made = site(body, more);
  served.set(made.root, made);
  const there = await serve(headers, join(made.root, "public"), "/");
  const reader = await browser.reader();
  const told = await watched(reader.page, there.address);
  await reader.page.goto(`${there.address}about/`);
  await reader.page.locator("main a, main b, main p").first().click({ timeout: 2000 }).catch(() => {});
  const html = await reader.page.locator("main").evaluate(look);
  await reader.leave();
  await there.stop();
  return { ...made, html, told };
}

says("Harmless HTML stays: `<sub>`, `<kbd>`, `<figure>`, `<details>`, tables and the like, with attributes such as `lang`, `dir`, `title`, `id` and `class`.", async () => {
  const kept = '<p><sub>2</sub><kbd>k</kbd><span lang="la" dir="ltr" title="t" id="own" class="c">w</span></p><figure>f</figure><details><summary>s</summary>d</details><table><tbody><tr><td>c</td></tr></tbody></table>';
  const { html, said } = await shown(kept);
  for (const part of ["<sub>2</sub>", "<kbd>k</kbd>", "<figure>f</figure>", "<details><summary>s</summary>d</details>", "<td>c</td>"]) assert.ok(html.includes(part), part);
  for (const attribute of ['lang="la"', 'dir="ltr"', 'title="t"', 'class="c"']) assert.ok(html.includes(attribute), attribute);
  assert.doesNotMatch(said, /unsafe-html/);
});

for (const [row, taken] of [
  ["| programs | `<script>` and `<style>` with what is in them, `<object>`, `<embed>`, `<svg>` |", ["<script>alert(1)</script>", "<style>* { color: red }</style>", '<object data="x"></object>', '<embed src="x">', "<svg><text>x</text></svg>"]],
  ["| other people's pages | `<iframe>`, `<frame>` |", ['<iframe src="https://foreign.example/"></iframe>', '<frame src="https://foreign.example/">']],
  ['| forms and styles | `<form>`, `<input>`, `style="…"` |', ['<form action="https://foreign.example/"><b>x</b></form>', '<input value="x">', '<b style="color: red">x</b>']],
  ['| handlers of events | `onclick="…"`, `onerror="…"` |', ['<b onclick="alert(1)">x</b>', '<img src="about.md" alt="x" onerror="alert(1)">']],
  ['| addresses that are none of those below | `href="javascript:…"`, `src="data:…"`, `cite="ssh:…"`, however they are spelt |', ['<a href="javascript:alert(1)">x</a>', '<a href="java&#115;cript:alert(1)">x</a>', '<img alt="x" src="data:text/html,x">', '<q cite="ssh:x">x</q>']],
  ['| what scripts and templates know things by | `data-…`, `name="…"`, `id="page-…"`, `id="fn:…"` |', ['<b data-ref="x">x</b>', '<a name="x">x</a>', '<b id="page-main">x</b>', '<b id="fn:1">x</b>']],
  ['| roles that do something | `role="dialog"`, `tabindex="5"` |', ['<b role="dialog">x</b>', '<b tabindex="5">x</b>']],
  ["| tags where they cannot stand | an end without a begin, `<td>` outside a table, a link in a link |", ["x</b>", "<td>x</td>", '<a href="about.md">x<a href="about.md">y</a></a>']],
  ["| declarations | `<!DOCTYPE …>`, `<?…?>`, `<![CDATA[…]]>` |", ["<!DOCTYPE html>", "<?x y?>", "<![CDATA[x]]>"]],
]) {
  says(row, async () => {
    for (const html of taken) {
      const found = await shown(`Words.\n\n${html}\n`);
      assert.deepEqual(found.told, [], html);
      assert.doesNotMatch(found.html, /<(script|object|embed|iframe|frame|form|input|style|svg|td)\b|(javascript|ssh|data):| (style|on\w+|name|role|tabindex|data-ref)=| id="(page-main|fn:1)"|<[!?]/, html);
      assert.match(found.said, /\[unsafe-(html|link)\]/, `it is told: ${html}`);
    }
  });
}

says("Anything else, such as `javascript:` or `data:`, is an error, `unsafe-link`, and is never written.", async () => {
  for (const address of ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/hosts"]) {
    const { said, html, told } = await shown(`[x](${address}) and ![y](${address})`);
    assert.match(said, /error\[unsafe-link\]/, address);
    assert.ok(!html.includes(address), address);
    assert.deepEqual(told, []);
  }
});

says("Characters that mean something in HTML are escaped wherever they are shown, so a delegation may be called `<b>` and will be shown as `<b>`.", async () => {
  const files = { "content/delegations.toml": '[[delegation]]\ncode = "XAA"\nname = "<b>"\n', "content/briefings/one.md": '+++\ntitle = "One"\ndate = 2024-05-01\ndelegations = ["XAA"]\n+++\n\nWords.\n' };
  const { root } = await shown("Words.", { files });
  const page = readFileSync(join(root, "public/delegations/XAA/index.html"), "utf8");
  assert.match(page, /<h1[^>]*>[^<]*&lt;b&gt;/);
});

says("`{{ … }}` in a briefing stays as it is written.", async () => {
  const { html } = await shown("Before {{ site.title }} and {% raw %} after.", {}, (main) => main.textContent);
  assert.ok(html.includes("Before {{ site.title }} and {% raw %} after."));
});

says("Drafts are not markdown: HTML in a draft is shown as the characters it is made of.", async () => {
  const files = {
    "content/treaties/night/treaty.toml": 'title = "Night"\nshort = "Night"\n',
    "content/treaties/night/drafts/zero.md": '+++\ntitle = "Zero"\ndate = 2024-01-15\nstage = "zero"\nsource = "https://example.org/"\n+++\n\n## Article 1. Scope {#scope}\n\nWords <b onclick="alert(1)">bold</b>.\n',
  };
  const { root } = await shown("Words.", { files });
  const page = readFileSync(join(root, "public/treaties/night/drafts/zero/index.html"), "utf8");
  assert.match(page, /Words &lt;b onclick=(&quot;|"|&#34;)alert\(1\)/);
});

says("HTML in markdown then reaches the page as it is written. Links and pictures of markdown that run programs, and attributes of headings, are refused all the same.", async () => {
  const { html, said } = await shown('<b onclick="x()" style="color: red">x</b>\n\n[y](javascript:alert(1))', { settings: "trust_html = true\n" });
  assert.ok(html.includes('<b onclick="x()" style="color: red">x</b>'));
  assert.match(said, /error\[unsafe-link\]/);
  assert.ok(!html.includes("javascript:"));
});

says("With `trust_html = true` pages state no policy, as trusted HTML may have scripts, styles and frames of its own.", async () => {
  const { page, told } = await shown("<script>alert('own')</script>\n", { settings: "trust_html = true\n" });
  assert.ok(!page.includes("Content-Security-Policy"));
  assert.ok(told.some((one) => one.includes("alert(own)")), "it runs");
});

says("Every page of the default theme begins with a policy for content, and pages of former addresses with a stricter one:", async () => {
  const files = { "content/briefings/one.md": '+++\ntitle = "One"\ndate = 2024-05-01\naliases = ["/former/"]\n+++\n\nWords.\n' };
  const { page, root } = await shown("Words.", { files });
  const policy = manual.match(/```text\n(default-src.*)\n```/)[1];
  const stated = page.replaceAll("&#39;", "'").replaceAll("&#x27;", "'");
  assert.ok(stated.includes(`<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`));
  const former = readFileSync(join(root, "public/former/index.html"), "utf8").replaceAll("&#39;", "'");
  assert.match(former, /<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">/);
});

says("So no script and no style runs that is not a file of the site, no page of others is framed, forms send nothing elsewhere, and pictures from other places have to come by `https:`.", async () => {
  const made = site("Words.");
  served.set(made.root, made);
  const there = await serve({}, join(made.root, "public"), "/");
  const reader = await browser.reader();
  await reader.page.goto(`${there.address}about/`);
  // What would be on the page if everything before the policy had failed.
  const stopped = await reader.page.evaluate(async () => {
    const found = [];
    document.addEventListener("securitypolicyviolation", (event) => found.push(event.effectiveDirective));
    const holder = document.createElement("div");
    document.body.append(holder);
    holder.innerHTML = '<img src="http://foreign.example/x.png" onerror="globalThis.ran = 1"><b style="color: red">x</b><style>b { color: red }</style><iframe src="https://foreign.example/"></iframe><object data="https://foreign.example/"></object><base href="https://foreign.example/"><a href="javascript:globalThis.ran = 1">x</a><form action="https://foreign.example/"><button>x</button></form>';
    holder.append(Object.assign(document.createElement("script"), { textContent: "globalThis.ran = 1" }), Object.assign(document.createElement("script"), { src: "https://foreign.example/x.js" }));
    holder.querySelector("a").click();
    holder.querySelector("button").click();
    await new Promise((done) => setTimeout(done, 500));
    return { found: [...new Set(found)].sort(), ran: globalThis.ran };
  });
  assert.equal(stopped.ran, undefined);
  assert.deepEqual(stopped.found, ["base-uri", "form-action", "frame-src", "img-src", "object-src", "script-src-attr", "script-src-elem", "style-src-attr", "style-src-elem"]);
  await reader.leave();
  await there.stop();
});

says("no word of your content can end it", async () => {
  const files = { "content/briefings/one.md": '+++\ntitle = "One </script><script>alert(1)</script>"\nsummary = "<!-- <script> </script>"\ndate = 2024-05-01\n+++\n\nWords.\n' };
  const { root } = await shown("Words.", { files });
  const page = readFileSync(join(root, "public/briefings/one/index.html"), "utf8");
  const block = page.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)[1];
  assert.ok(JSON.stringify(JSON.parse(block)).includes("One </script><script>alert(1)</script>"), "all of the title is in it");
});
