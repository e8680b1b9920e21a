// What the manual's page on safety says of files, links and pages: tried on sites that are built and not looked at.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { says, site } from "./claims.js";

/** What a site of one note became; `has` and `read` its files. */
async function built(body, more, look) {
  const made = site(body, more);
  const has = (path) => existsSync(join(made.root, "public", path));
  const read = (path) => readFileSync(join(made.root, "public", path), "utf8");
  try {
    await look({ ...made, has, read, main: made.page.match(/<main[\s\S]*<\/main>/)?.[0] ?? "" });
  } finally {
    made.remove();
  }
}

says("Where a link or a picture of HTML leads to a page or a file of the site, it is written and checked as in markdown: `<a href=\"../about.md#part\">` from the file that it stands in.", () =>
  built('## Part\n\n<a href="about.md#part">here</a> and <a href="gone.md">there</a>', {}, ({ main, said }) => {
    assert.match(main, /<a href="[^"]*#part">here<\/a>/);
    assert.doesNotMatch(main, /\.md/);
    assert.match(said, /error\[broken-link\].*gone\.md/);
  }));

says("A table gets the box that it scrolls in.", () =>
  built("<table><tbody><tr><td>c</td></tr></tbody></table>", {}, ({ main }) => assert.match(main, /<div class="scroll" tabindex="0"><table>/)));

says("What stands within a block of HTML is no markdown: a `[[reference]]` there is told, `raw-markup`; leave an empty line before and behind such words.", () =>
  built("<div>\n[[art. 1]]\n</div>", {}, ({ main, said }) => {
    assert.match(said, /\[raw-markup\]/);
    assert.ok(main.includes("[[art. 1]]"));
  }));

says("Comments (`<!-- … -->`) are left out without a word, as readers would not see them.", () =>
  built("Words <!-- of the editor --> stay.", {}, ({ page, said }) => {
    assert.ok(!page.includes("of the editor"));
    assert.doesNotMatch(said, /unsafe-html/);
  }));

says("What a contributor begins and does not end is ended where the paragraph, item or cell around it ends. No tag of theirs ends what the program began.", () =>
  built("One <b>bold\n\nTwo.</main></body>\n\n- <i>item\n\nThree.", {}, ({ main }) => {
    assert.match(main, /<p>One <b>bold<\/b><\/p>/);
    assert.match(main, /<i>item<\/i>/);
    assert.match(main, /<p>Three\.<\/p>/);
  }));

says("A heading may have an anchor and classes, `## Scope {#scope .wide}`, and nothing else in its braces.", () =>
  built("## Scope {#scope .wide tabindex=0 onfocus=alert(1)}", {}, ({ main, said }) => {
    assert.match(main, /<h2 id="scope" class="wide">/);
    assert.match(said, /\[unsafe-html\].*tabindex/);
    assert.match(said, /\[unsafe-html\].*onfocus/);
  }));

says("They are taken out, and told.", () =>
  built('<p class="unit own">a</p>\n\n<p class="card__head">b</p>\n\n<p class="ref-provision">c</p>\n\n<p class="pagefind-ui">d</p>', {}, ({ main, said }) => {
    assert.match(main, /<p class="own">a/);
    assert.doesNotMatch(main, /class="(unit|card__head|ref-provision|pagefind-ui)"/);
    for (const name of ["unit", "card__head", "ref-provision", "pagefind-ui"]) assert.match(said, new RegExp(`\\[unsafe-html\\].*${name}`));
  }));

says("An anchor stands once in a text: the second is a warning, `repeated-anchor`.", () =>
  built("## One {#part}\n\n## Two {#part}", {}, ({ main, said }) => {
    assert.match(said, /warning\[repeated-anchor\]/);
    assert.equal(main.split('id="part"').length, 2);
  }));

says("Anchors that begin with `page-` belong to templates. A heading whose words would make one gets `section-page-…`.", () =>
  built("## Page main\n\n## Other {#page-other}", {}, ({ main, said }) => {
    assert.match(main, /id="section-page-main"/);
    assert.ok(!main.includes('id="page-other"'));
    assert.match(said, /page-other/);
  }));

says("A link or picture may lead to a page or file of the site, or to an `http:`, `https:`, `mailto:`, `tel:` or `doi:` address.", () => {
  const led = ["http://example.org/", "https://example.org/", "mailto:a@example.org", "tel:+4112345", "doi:10.1000/182"];
  return built(led.map((address) => `[x](${address})`).join(" ") + ' <a href="tel:+41">y</a> <a href="doi:10.1000/1">z</a>', {}, ({ main, said }) => {
    for (const address of [...led, "tel:+41"]) assert.ok(main.includes(`href="${address.replace("doi:", "https://doi.org/")}"`) || main.includes(`href="${address}"`), address);
    assert.doesNotMatch(said, /unsafe-/);
  });
});

says("Addresses in data files are `http:`, `https:` or `mailto:`.", () => {
  const author = (address) => ({ files: { "content/authors.toml": `[[author]]\nid = "ada"\nname = "Ada"\nurl = "${address}"\n` } });
  const refused = ["javascript:alert(1)", "data:text/html,x", "tel:+41", "ftp://example.org/"].map((address) =>
    built("Words.", author(address), ({ said }) => assert.match(said, /error\[/, address)));
  const taken = ["https://example.org/", "http://example.org/", "mailto:a@example.org"].map((address) =>
    built("Words.", author(address), ({ said }) => assert.doesNotMatch(said, /error\[/, address)));
  return Promise.all([...refused, ...taken]);
});

says("Text is never run through the template engine.", () =>
  built("Words.", { files: { "content/briefings/one.md": '+++\ntitle = "{{ 6 * 7 }}{% if true %}x{% endif %}"\nsummary = "{{ now }}"\ndate = 2024-05-01\n+++\n\n{{ 6 * 7 }}\n' } }, ({ read }) => {
    const page = read("briefings/one/index.html");
    assert.match(page, /<h1[^>]*>\s*\{\{ 6 \* 7 \}\}\{% if true %\}x\{% endif %\}/);
    assert.doesNotMatch(page, /\b42\b/);
  }));

says("Of the files in `content/`, only texts, data, what these link to or show, and what stands in `content/static/` are published. The others are a warning, `unpublished-file`, or an error, `unknown-file`, where data or a text is lost.", () => {
  const files = { "content/notes.pdf": "x", "content/shown.pdf": "x", "content/static/own.pdf": "x", "content/treaty.toml.txt": "x", "content/positions.toml": "x = 1\n" };
  return built("See [this](shown.pdf).", { files }, ({ said, has }) => {
    assert.ok(has("shown.pdf") && has("own.pdf"));
    assert.ok(!has("notes.pdf") && !has("treaty.toml.txt") && !has("positions.toml"));
    assert.match(said, /warning\[unpublished-file\][^\n]*\n[^\n]*content\/notes\.pdf/);
    assert.match(said, /error\[unknown-file\][^\n]*\n[^\n]*content\/positions\.toml/);
    assert.match(said, /error\[unknown-file\][^\n]*\n[^\n]*content\/treaty\.toml\.txt/);
  });
});

const links = (names) => names.map((name) => `[x](${name})`).join(" ");

says("Pictures, documents, tables, sound, films, fonts and archives are published as they are.", () => {
  const names = ["a.png", "b.pdf", "c.csv", "d.mp3", "e.mp4", "f.woff2", "g.zip"];
  const bytes = "as they are\r\n\u0000";
  return built(links(names), { files: Object.fromEntries(names.map((name) => [`content/${name}`, bytes])) }, ({ read, said }) => {
    for (const name of names) assert.equal(read(name), bytes, name);
    assert.doesNotMatch(said, /unsafe-file/);
  });
});

says("Files that a browser or a server runs (`.html`, `.xhtml`, `.xml`, `.js`, `.wasm`, `.css`, `.php` and the like), files with an ending that is not known, and files without one are not: `unsafe-file`.", () => {
  const names = ["a.html", "b.xhtml", "c.xml", "d.js", "e.wasm", "f.css", "g.php", "h.HTM", "i.jsp", "j.strange", "k"];
  return built(links(names), { files: Object.fromEntries(names.map((name) => [`content/${name}`, "x"])) }, ({ has, said }) => {
    for (const name of names) {
      assert.ok(!has(name), name);
      assert.match(said, new RegExp(`\\[unsafe-file\\][^\\n]*\\n[^\\n]*content/${name.replace(".", "\\.")}\\n`), name);
    }
  });
});

says("So it is in `content/static/` too, where `CNAME`, `_headers`, `_redirects` and `.nojekyll` need no ending; `.htaccess` is refused.", () => {
  const own = ["CNAME", "_redirects", ".nojekyll"];
  const refused = ["run.js", "page.html", ".htaccess", "nothing"];
  return built("Words.", { files: Object.fromEntries([...own, ...refused].map((name) => [`content/static/${name}`, "x\n"])) }, ({ has, said }) => {
    for (const name of own) assert.ok(has(name), name);
    for (const name of refused) {
      assert.ok(!has(name), name);
      assert.ok(said.includes(`content/static/${name}`), name);
    }
  });
});

says("It is written anew with the elements and attributes that draw. Scripts, handlers, foreign HTML, links, addresses outside of the drawing and style sheets that fetch are taken out and told, `unsafe-drawing`; what drawing programs keep in it for themselves, comments and a plain `DOCTYPE` go without a word.", async () => {
  const svg = (inside) => ({ files: { "content/a.svg": `<!DOCTYPE svg>\n<svg xmlns="http://www.w3.org/2000/svg"><!-- note --><metadata/>${inside}</svg>` } });
  await built("![x](a.svg)", svg('<rect width="4"/>'), ({ read, said }) => {
    assert.match(read("a.svg"), /^<svg [^>]*><rect width="4"\/><\/svg>\s*$/);
    assert.doesNotMatch(said, /drawing\]/);
  });
  const bad = '<script>x()</script><g onload="x()"/><foreignObject/><a href="https://example.org/"/><use href="https://example.org/#a"/><style>@import "x";</style>';
  await built("![x](a.svg)", svg(bad), ({ read, said }) => {
    assert.doesNotMatch(read("a.svg"), /script|onload|foreignObject|example|import/);
    assert.match(said, /warning\[unsafe-drawing\]/);
  });
});

says("One with entities of its own, that is not well-formed, or whose parts show each other more than 100,000 times is refused: `broken-drawing`.", async () => {
  const doubled = Array.from({ length: 20 }, (_, at) => `<g id="g${at}"><use href="#g${at + 1}"/><use href="#g${at + 1}"/></g>`).join("");
  for (const text of ['<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>', "<svg><g></svg>", `<svg xmlns="http://www.w3.org/2000/svg">${doubled}<g id="g20"/></svg>`]) {
    await built("![x](a.svg)", { files: { "content/a.svg": text } }, ({ has, said }) => {
      assert.ok(!has("a.svg"), text);
      assert.match(said, /error\[broken-drawing\]/, text);
    });
  }
});

says("No file and no alias takes the place of a page, a feed, a script or any other file that the program makes, however it is written in capital and small letters: `taken-path`, and `duplicate-address` for two pages.", async () => {
  for (const path of ["404.html", "Feed.xml", "about/INDEX.html", "sitemap.xml", "robots.txt"]) {
    const made = { files: { [`content/static/${path}`]: "mine" } };
    await built("Words.", made, ({ root, said, has }) => {
      assert.match(said, /error\[(taken-path|unsafe-file)\]/, path);
      for (const name of [path, path.toLowerCase()]) if (has(name)) assert.notEqual(readFileSync(join(root, "public", name), "utf8"), "mine", path);
    });
  }
  await built("Words.", { files: { "content/briefings/one.md": '+++\ntitle = "One"\ndate = 2024-05-01\naliases = ["/About/"]\n+++\n\nWords.\n' } }, ({ said, main }) => {
    assert.match(said, /error\[duplicate-address\]/);
    assert.match(main, /Words\./);
  });
});

says("[`[replace]`](publishing.md#files-of-your-own) in `site.toml` allows it, file by file.", () =>
  built("Words.", { settings: '[replace]\n"robots.txt" = "content/static/robots.txt"\n', files: { "content/static/robots.txt": "User-agent: *\nDisallow: /own/\n" } }, ({ read, said }) => {
    assert.match(read("robots.txt"), /\/own\//);
    assert.doesNotMatch(said, /taken-path/);
  }));

says("A name or an alias that some system cannot hold, or that hides what it is, is refused: control and invisible characters, letters that turn the direction of writing, `\\ : * ? \" < > |`, a dot or space at the end, the devices of Windows such as `con` and `nul`, more than 255 bytes.", async () => {
  const names = ["a\u0007.pdf", "a\u200b.pdf", "a\u202efdp.pdf", "a\\b.pdf", "a:b.pdf", "a*.pdf", "a?.pdf", 'a".pdf', "a<b.pdf", "a|b.pdf", "con.pdf", "NUL.pdf"];
  await built("Words.", { files: Object.fromEntries(names.map((name) => [`content/static/${name}`, "x"])) }, ({ root, said }) => {
    const published = readdirSync(join(root, "public"));
    for (const name of names) assert.ok(!published.includes(name), JSON.stringify(name));
    assert.ok(said.split("error[").length > names.length, "each is told");
  });
  for (const alias of ["/con/", "/a:b/", "/a\u202eb/", "/ends./", `/${"x".repeat(300)}/`]) {
    await built("Words.", { files: { "content/briefings/one.md": `+++\ntitle = "One"\ndate = 2024-05-01\naliases = [${JSON.stringify(alias)}]\n+++\n\nWords.\n` } }, ({ said }) => assert.match(said, /error\[/, alias));
  }
});

says("Links of the file system that lead out of the project, or round in a circle, are refused.", () => {
  const before = (root) => {
    symlinkSync("/etc", join(root, "content/out"));
    symlinkSync(".", join(root, "content/round"));
  };
  return built("Words.", { before }, ({ said, has }) => {
    assert.match(said, /content\/out/);
    assert.match(said, /content\/round/);
    assert.ok(!has("out") && !has("round"));
  });
});

says("Files larger than 16 MiB, and files that are not UTF-8, are refused as text.", async () => {
  const before = (root) => {
    writeFileSync(join(root, "content/large.md"), "+++\ntitle = \"Large\"\n+++\n\n" + "Words. ".repeat(2 ** 22 / 1.5));
    writeFileSync(join(root, "content/latin.md"), Buffer.from("+++\ntitle = \"Caf\xe9\"\n+++\n\nWords.\n", "latin1"));
  };
  await built("Words.", { before }, ({ said, has }) => {
    assert.match(said, /error\[[^\n]*\n[^\n]*content\/large\.md/);
    assert.match(said, /error\[[^\n]*\n[^\n]*content\/latin\.md/);
    assert.ok(!has("large") && !has("latin"));
  });
});

says("A character that no text may hold is read as `U+FFFD` and told, `control-character`, be it written as it is, as an escape in data or as an entity in markdown.", () =>
  built("One\u0001two, three&#1;four, five&#xFFFF;six.", { files: { "content/authors.toml": '[[author]]\nid = "ada"\nname = "A\\u0001da"\n' } }, ({ main, said }) => {
    assert.match(main, /One\ufffdtwo, three\ufffdfour, five\ufffdsix\./);
    assert.match(said, /\[control-character\][^\n]*\n[^\n]*content\/about\.md/);
    assert.match(said, /\[control-character\][^\n]*\n[^\n]*content\/authors\.toml/);
  }));

says("It follows no link of the file system there.", () => {
  const elsewhere = mkdtempSync(join(tmpdir(), "travaux-elsewhere-"));
  const before = (root) => {
    mkdirSync(join(root, "public"));
    symlinkSync(elsewhere, join(root, "public/about"));
  };
  return built("Words.", { before }, () => {
    assert.deepEqual(readdirSync(elsewhere), []);
    rmSync(elsewhere, { recursive: true });
  });
});

says("One that somebody sends in with their changes is as if it were not there.", async () => {
  const { program } = await import("./serve.js");
  const first = site("Words.");
  const second = site("Other words.", { before: (root) => spawnSync("cp", ["-r", join(first.root, ".travaux"), join(root, ".travaux")]) });
  assert.match(second.page, /Other words\./);
  const build = spawnSync(program, ["build", "--root", second.root, "--now", "2030-01-01"], { encoding: "utf8" });
  assert.equal(build.status, 0, build.stderr);
  assert.match(readFileSync(join(second.root, "public/about/index.html"), "utf8"), /Other words\./);
  first.remove();
  second.remove();
});
