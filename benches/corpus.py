#!/usr/bin/env python3
"""Writes a project of N briefings to measure a build with: the same bytes for the same N, on every machine.

usage: corpus.py N DIR          (DIR must not exist, or have been written by this)

Each briefing has about 7 KB of markdown: a paragraph, five sections, two lists, a table, a quotation, two footnotes,
emphasis, code, four links to other briefings; two topics and three delegations. Beside them stand the registers
`topics.toml` and `delegations.toml`, and a theme, `bare`, whose templates write no more than a page needs, so that what is
measured is the engine:

    python3 benches/corpus.py 1000 /dev/shm/corpus
    cargo build --profile dist
    time target/dist/travaux build --root /dev/shm/corpus --now 2026-01-01
"""

import shutil
import sys
from pathlib import Path
from random import Random

NOUNS = (
    "agreement annex archive article authority basin bridge buoy catch channel chapter clause coast committee compact "
    "consent cost council current deadline delegation deposit draft duty estuary evidence expert fee ferry fleet flood "
    "forum gauge harbour hearing inspection island jetty lagoon levy lighthouse limit list mandate marsh meeting member "
    "mooring notice office option panel paragraph passage payment pilot plenary port proposal protocol provision quay "
    "quorum reading reef report reserve review river safeguard schedule scope season secretariat session share shelf "
    "shore sluice station status storm strait summary surge survey term text tide title toll tonnage transit vessel "
    "vote warning water weir wharf"
).split()
VERBS = (
    "accepts adds amends answers bounds brackets cites concerns counts defers defines deletes drops follows keeps limits "
    "links lists merges moves names notes opens pairs raises reads refers replaces rests restores shares splits states "
    "sums supports tables tests trades weighs widens withdraws"
).split()
MODIFIERS = (
    "amended brief careful common complete dated early exact fair final former full general joint late local minor mutual "
    "narrow open plain prior public recent revised second shared slow special spare strict third wide written"
).split()
TOPICS = (
    "access ballast capacity charts dredging evidence fees fisheries flags ice inspection insurance liability lights "
    "mooring noise pilots salvage scope transit"
).split()
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# Codes that the country standard leaves to users.
DELEGATIONS = [f"XA{letter}" for letter in LETTERS]
GROUPS = [f"XG{letter}" for letter in LETTERS[:14]]


class Writer:
    """Sentences and what is made of them, from one source of chance."""

    def __init__(self, seed, count):
        self.chance = Random(f"briefing {seed}")
        self.count = count

    def thing(self):
        noun = self.chance.choice(NOUNS)
        return f"{self.chance.choice(MODIFIERS)} {noun}" if self.chance.random() < 0.4 else noun

    def clause(self):
        return f"the {self.thing()} {self.chance.choice(VERBS)} the {self.thing()}"

    def sentence(self):
        words = f"{self.clause()}, and {self.clause()} of the {self.thing()}".split()
        for form in ("*{}*", "**{}**", "`{}`"):
            if self.chance.random() < 0.3:
                at = self.chance.randrange(1, len(words))
                words[at] = form.format(words[at].strip("*`,"))
        words[0] = words[0].capitalize()
        return " ".join(words) + "."

    def paragraph(self, sentences):
        return " ".join(self.sentence() for _ in range(sentences))

    def link(self):
        return f"[the {self.thing()}](b{self.chance.randrange(self.count)}.md)"

    def heading(self):
        return f"## The {self.thing()} and the {self.thing()}".replace("*", "")

    def table(self):
        rows = ["| delegation | article | position |", "|---|---:|---|"]
        for _ in range(7):
            rows.append(f"| {self.chance.choice(DELEGATIONS)} | {self.chance.randint(1, 60)} | {self.clause()} |")
        return "\n".join(rows)

    def items(self, mark):
        return "\n".join(f"{mark} {self.sentence()}" for _ in range(5))

    def body(self):
        blocks = [self.paragraph(5)]
        special = [
            [self.items("-")],
            [self.table()],
            [f"> {self.paragraph(2)}"],
            [f"{self.sentence()}[^a] {self.sentence()}[^b]"],
            [self.items("1.")],
        ]
        for number, blocks_here in enumerate(special):
            blocks += [self.heading(), self.paragraph(5), *blocks_here]
            if number < 4:
                blocks.append(f"{self.sentence()} See {self.link()} for what {self.clause()}.")
            blocks.append(self.paragraph(3))
        blocks += [f"[^a]: {self.sentence()}", f"[^b]: {self.sentence()}"]
        return "\n\n".join(blocks) + "\n"

    def front(self, number):
        date = f"20{self.chance.randint(15, 25)}-{self.chance.randint(1, 12):02}-{self.chance.randint(1, 28):02}"
        return "\n".join(
            [
                "+++",
                f'title = "Briefing {number}: the {self.thing()} and the {self.thing()}"',
                f"date = {date}",
                f"topics = {listed(sorted(self.chance.sample(TOPICS, 2)))}",
                f"delegations = {listed(sorted(self.chance.sample(DELEGATIONS + GROUPS, 3)))}",
                "+++",
                "",
                "",
            ]
        )


def listed(ids):
    return "[" + ", ".join(f'"{id}"' for id in ids) + "]"


SITE = """format = 1
title = "Tide notes"
description = "A corpus to measure builds with."
base_url = "https://example.org/"
theme = "bare"
search = false
"""

BASE = """<!doctype html>
<html lang="{{ page.lang }}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ page.title }}</title>
{% for feed in page.feeds %}<link rel="alternate" type="application/atom+xml" title="{{ feed.name }}" href="{{ feed.url }}">{% endfor %}
<link rel="stylesheet" href="{{ site.root }}assets/bare.css"></head>
<body>
<header><a href="{{ site.home }}">{{ site.title }}</a> <nav>{% for entry in site.menu %}<a href="{{ entry.url }}">{{ entry.section }}</a> {% endfor %}</nav></header>
<main>{% block main %}{% endblock main %}</main>
<footer>{{ site.title }}</footer>
</body>
</html>
"""


def to(link):
    """A link of a view, written out: the peers' templates call no components either."""
    return f'<a href="{{{{ {link}.url }}}}">{{{{ {link}.name }}}}</a>'


def entries(of):
    """A page of a list, with the way to the next."""
    return (
        f"<ul>{{% for item in {of}.items %}}<li>{to('item.link')} <time>{{{{ item.date }}}}</time></li>{{% endfor %}}</ul>\n"
        f'{{% if {of}.pager %}}{{% if {of}.pager.newer %}}<a href="{{{{ {of}.pager.newer }}}}">Newer</a>{{% endif %}} '
        f'{{% if {of}.pager.older %}}<a href="{{{{ {of}.pager.older }}}}">Older</a>{{% endif %}}{{% endif %}}'
    )


BRIEFING = f"""<article><h1>{{{{ briefing.title }}}}</h1><time>{{{{ briefing.date }}}}</time>
<nav><ol>{{% for heading in briefing.headings %}}<li><a href="#{{{{ heading.anchor }}}}">{{{{ heading.text }}}}</a></li>{{% endfor %}}</ol></nav>
<ul>{{% for term in briefing.topics %}}<li>{to('term')}</li>{{% endfor %}}{{% for term in briefing.delegations %}}<li>{to('term')}</li>{{% endfor %}}</ul>
{{{{ briefing.html }}}}
{{% if briefing.previous %}}{to('briefing.previous')}{{% endif %}}{{% if briefing.next %}}{to('briefing.next')}{{% endif %}}</article>"""

# What stands in the main block of each template; every theme has all of them.
MAINS = {
    "404": "<h1>Not found</h1>",
    "alignment": "<h1>{{ page.title }}</h1>",
    "arguments": "<h1>{{ page.title }}</h1>",
    "author": "<h1>{{ author.name.text }}</h1>" + entries("author.listing"),
    "authors": "<h1>Authors</h1>",
    "briefing": BRIEFING,
    "briefings": "<h1>Briefings</h1>" + entries("briefings.listing"),
    "changes": "<h1>{{ page.title }}</h1>",
    "rolling": "<h1>{{ page.title }}</h1>",
    "compare": "<h1>{{ page.title }}</h1>",
    "concordance": "<h1>{{ page.title }}</h1>",
    "delegation": "<h1>{{ delegation.name.text }}</h1><ul>{% for item in delegation.briefings %}<li>" + to("item.link") + "</li>{% endfor %}</ul>",
    "delegations": "<h1>Delegations</h1><ul>{% for item in delegations.groups %}<li>" + to("item.link") + "</li>{% endfor %}{% for item in delegations.delegations %}<li>" + to("item.link") + "</li>{% endfor %}</ul>",
    "documents": "<h1>Documents</h1>",
    "dossier": "<h1>{{ page.title }}</h1>",
    "draft": "<h1>{{ page.title }}</h1>",
    "glossary": "<h1>Glossary</h1>",
    "home": "<h1>{{ site.title }}</h1>",
    "page": "<h1>{{ content.title }}</h1>{{ content.html }}",
    "positions": "<h1>{{ page.title }}</h1>",
    "progress": "<h1>{{ page.title }}</h1>",
    "proposal": "<h1>{{ page.title }}</h1>",
    "proposals": "<h1>{{ page.title }}</h1>",
    "provision": "<h1>{{ page.title }}</h1>",
    "session": "<h1>{{ page.title }}</h1>",
    "topic": "<h1>{{ topic.title.text }}</h1>" + entries("topic.listing"),
    "topics": "<h1>Topics</h1><ul>{% for item in topics.items %}<li>" + to("item.link") + " {{ item.briefings }}</li>{% endfor %}</ul>",
    "treaties": "<h1>Treaties</h1>",
    "treaty": "<h1>{{ page.title }}</h1>",
    "vote": "<h1>{{ page.title }}</h1>",
    "votes": "<h1>{{ page.title }}</h1>",
}

# What it can put into a text.
EMBEDS = (
    "arguments brackets concordance positions proposal proposals provision redline scorecard status timeline "
    "vote votes"
).split()


def theme():
    """The files of the theme, by path."""
    files = {
        "theme.toml": 'name = "bare"\ntravaux = ">=0.1"\n',
        "static/bare.css": "body { max-width: 60ch; margin: auto }\n",
        "templates/base.html": BASE,
    }
    for name, main in MAINS.items():
        files[f"templates/{name}.html"] = f'{{% extends "base.html" %}}\n{{% block main %}}{main}{{% endblock main %}}\n'
    for kind in EMBEDS:
        files[f"templates/embeds/{kind}.html"] = "\n"
    return {f"themes/bare/{path}": text for path, text in files.items()}


def project(count, of_theme="bare"):
    """The files of the project, by path; with the theme of this name, `bare` or one that comes with the program."""
    yield "site.toml", SITE.replace('theme = "bare"', f'theme = "{of_theme}"')
    yield "content/_index.md", '+++\ntitle = "Tide notes"\n+++\n'
    topics = (f'[[topic]]\nid = "{id}"\ntitle = "{id.capitalize()}"\n' for id in TOPICS)
    yield "content/topics.toml", "\n".join(topics)
    parties = [f'[[delegation]]\ncode = "{code}"\nname = "Delegation {code}"\n' for code in DELEGATIONS]
    parties += [f'[[group]]\ncode = "{code}"\nname = "Group {code}"\nmembers = []\n' for code in GROUPS]
    yield "content/delegations.toml", "\n".join(parties)
    if of_theme == "bare":
        yield from theme().items()
    for number in range(count):
        writer = Writer(number, count)
        yield f"content/briefings/b{number}.md", writer.front(number) + writer.body()


def main():
    if len(sys.argv) != 3 or not sys.argv[1].isdigit() or int(sys.argv[1]) == 0:
        sys.exit(__doc__.split("\n\n")[1])
    count, folder = int(sys.argv[1]), Path(sys.argv[2])
    if folder.exists() and any(folder.iterdir()):
        site = folder / "site.toml"
        if not site.is_file() or site.read_text(encoding="utf-8") != SITE:
            sys.exit(f"{folder} is not empty, and not a project that this wrote")
        shutil.rmtree(folder)
    size = 0
    for path, text in project(count):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
        size += len(text.encode())
    print(f"wrote {count} briefings to {folder}, {size / count / 1000:.1f} KB each")


if __name__ == "__main__":
    main()
