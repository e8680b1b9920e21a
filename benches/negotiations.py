#!/usr/bin/env python3
"""Writes a project of large negotiations to measure a build with: the same bytes for the same numbers, on every machine.

usage: negotiations.py DIR [--treaties 5] [--drafts 10] [--provisions 200] [--proposals 20000] [--briefings 2000] [--theme bare]
                           (DIR must not exist, or have been written by this)

Each treaty has its drafts, in which about a tenth of the units change from one to the next, sessions, a register of
documents, statuses, positions of 200 delegations, and its share of the proposals, with sponsors, supporters, opponents and one
or two edits each. Each briefing has thirty references to provisions, their units, proposals, delegations and sessions.

    python3 benches/negotiations.py /dev/shm/negotiations
    time target/dist/travaux build --root /dev/shm/negotiations --now 2026-01-01

`--theme folio` takes the theme that comes with the program.
"""

import argparse
import shutil
import sys
from pathlib import Path

import corpus

DELEGATIONS = [f"X{first}{second}" for first in "ABCDEFGH" for second in corpus.LETTERS][:200]
GROUPS = [f"XZ{letter}" for letter in corpus.LETTERS[:8]]
TOPICS = [f"topic-{number}" for number in range(12)]
STANCES = ("for", "between", "against")
UNITS = 6
MARK = "# Written by benches/negotiations.py\n"

# Words agreed are changed at random, which is nobody's slip here.
SITE = MARK + corpus.SITE + '\n[lints]\nagreed-text-changed = "off"\n'


class Negotiation:
    """One treaty, from its first draft to its last."""

    def __init__(self, number, sizes):
        self.id = f"treaty-{number}"
        self.sizes = sizes
        self.writer = corpus.Writer(f"negotiation {number}", 1)
        self.chance = self.writer.chance
        self.text = [[self.unit() for _ in range(UNITS)] for _ in range(sizes.provisions)]

    def unit(self):
        words = f"{self.writer.clause()}, where {self.writer.clause()} of {self.writer.clause()}".split()
        if self.chance.random() < 0.2:
            words[0], words[1] = f"[{words[0]}", f"{words[1]}]"
        return words

    def files(self):
        """Each file of the treaty: its path in the treaty's folder, and its text."""
        per_draft = self.sizes.proposals // self.sizes.treaties // self.sizes.drafts
        yield "treaty.toml", self.treaty()
        yield "documents.toml", "".join(self.document(number) for number in range(self.sizes.drafts * 10))
        for draft in range(self.sizes.drafts):
            yield f"drafts/d{draft}.md", self.draft(draft)
            proposals = [self.proposal(draft, number) for number in range(per_draft)]
            yield f"proposals/s{draft}.toml", "\n".join(proposals)
            self.revise()
        yield "provisions.toml", "".join(self.provision(number) for number in range(self.sizes.provisions))
        yield "positions.toml", "".join(self.position(code) for code in DELEGATIONS for _ in range(5))

    def treaty(self):
        lines = [f'title = "Convention of {self.id}"', f'short = "{self.id}"', "fictional = true", ""]
        for draft in range(self.sizes.drafts):
            year = 2010 + draft
            lines += ["[[session]]", f'id = "s{draft}"', f'title = "Session {draft}"', f"start = {year}-02-01", f"end = {year}-02-12", ""]
        return "\n".join(lines)

    def document(self, number):
        symbol, year = f"{self.id}/{number}", 2010 + number // 10
        session = f'session = "s{number // 10}"'
        return f'[[document]]\nsymbol = "{symbol}"\ntitle = "Paper {number}"\ndate = {year}-01-20\n{session}\n\n'

    def source(self, draft):
        return f'sources = [{{ document = "{self.id}/{draft * 10 + self.chance.randrange(10)}", para = "{self.chance.randint(1, 80)}" }}]'

    def draft(self, number):
        lines = ["+++", f'title = "Draft {number}"', f"date = {2010 + number}-01-01", f'session = "s{number}"', "+++", ""]
        for at, provision in enumerate(self.text):
            if at % 20 == 0:
                lines += [f"# Chapter {at // 20 + 1}. The {self.writer.thing()}", ""]
            lines += [f"## Article {at + 1}. {corpus.NOUNS[at % len(corpus.NOUNS)].capitalize()} {{#p{at}}}", ""]
            for unit, words in enumerate(provision):
                lines += [f"{unit + 1}. {' '.join(words)}.", ""]
        return "\n".join(lines)

    def revise(self):
        for provision in self.text:
            for at in range(UNITS):
                if self.chance.random() < 0.1:
                    # Past the brackets, which stay.
                    place = self.chance.randrange(2, len(provision[at]) - 2)
                    provision[at][place : place + 3] = self.writer.clause().split()

    def parties(self, *most):
        """Lists of at most so many delegations, no one on two of them."""
        counts = [self.chance.randint(1, each) for each in most]
        chosen = self.chance.sample(DELEGATIONS, sum(counts))
        return [corpus.listed([chosen.pop() for _ in range(count)]) for count in counts]

    def proposal(self, draft, number):
        year = 2010 + draft
        sponsors, supporters, opponents = self.parties(3, 6, 3)
        lines = [
            "[[proposal]]",
            f'id = "{self.id}-{draft}-{number}"',
            f'title = "The {self.writer.thing()} of the {self.writer.thing()}"',
            f"by = {sponsors}",
            f"supported_by = {supporters}",
            f"opposed_by = {opponents}",
            f'session = "s{draft}"',
            f"date = {year}-02-{self.chance.randint(1, 12):02}",
            f'draft = "d{draft}"',
            self.source(draft),
        ]
        for _ in range(self.chance.randint(1, 2)):
            lines += self.edit()
        return "\n".join(lines) + "\n"

    def edit(self):
        provision, unit = self.chance.randrange(self.sizes.provisions), self.chance.randrange(UNITS)
        words = self.text[provision][unit]
        start = self.chance.randrange(len(words) - 4)
        found = " ".join(words[start : start + 4])
        kind = self.chance.choice(("replace", "replace", "add", "delete", "retain"))
        lines = ["  [[proposal.edit]]", f'  kind = "{kind}"', f'  at = "p{provision}/{unit + 1}"']
        if kind == "add":
            return [*lines, f'  with = "{self.writer.clause()}"']
        lines += [f'  find = "{found}"', "  nth = 1"]
        return [*lines, f'  with = "{self.writer.clause()}"'] if kind == "replace" else lines

    def provision(self, number):
        topic, draft = self.chance.choice(TOPICS), self.chance.randrange(self.sizes.drafts)
        state = self.chance.choice(("open", "bracketed", "informal", "agreed-ad-referendum", "agreed"))
        status = f'[[status]]\nat = "p{number}"\nstate = "{state}"\ndate = {2010 + draft}-02-11\nsession = "s{draft}"\n{self.source(draft)}\n'
        return f'[[provision]]\nid = "p{number}"\ntopics = ["{topic}"]\nsummary = "What {self.writer.clause()}."\n\n{status}\n'

    def position(self, code):
        draft = self.chance.randrange(self.sizes.drafts)
        if self.chance.random() < 0.5:
            on, stance = f"topic:{self.chance.choice(TOPICS)}", self.chance.choice(STANCES)
        else:
            on = f"p{self.chance.randrange(self.sizes.provisions)}"
            stance = self.chance.choice(("supports", "opposes", "seeks-changes", "reserves"))
        date = f"{2010 + draft}-02-{self.chance.randint(1, 12):02}"
        return f'[[position]]\nby = "{code}"\non = "{on}"\nstance = "{stance}"\ndate = {date}\nsession = "s{draft}"\n{self.source(draft)}\n\n'


def briefing(number, sizes):
    writer = corpus.Writer(f"briefing of negotiations {number}", 1)
    chance = writer.chance
    treaty = f"treaty-{number % sizes.treaties}"
    draft = chance.randrange(sizes.drafts)
    per_draft = sizes.proposals // sizes.treaties // sizes.drafts

    def reference():
        provision, unit = chance.randrange(sizes.provisions), chance.randint(1, UNITS)
        return chance.choice(
            (
                f"[[art. {provision + 1}]]",
                f"[[art. {provision + 1}, para. {unit}]]",
                f"[[#p{provision}/{unit}|that paragraph]]",
                f"[[treaty-{chance.randrange(sizes.treaties)}: art. {provision + 1}]]",
                f"[[proposal:{treaty}-{chance.randrange(sizes.drafts)}-{chance.randrange(per_draft)}]]",
                f"[[delegation:{chance.choice(DELEGATIONS)}]]",
                f"[[session:s{chance.randrange(sizes.drafts)}]]",
            )
        )

    front = [
        "+++",
        f'title = "Briefing {number}: the {writer.thing()} and the {writer.thing()}"',
        f"date = {2010 + draft}-03-{chance.randint(1, 28):02}",
        f'treaty = "{treaty}"',
        f'session = "s{draft}"',
        f'topics = ["{chance.choice(TOPICS)}"]',
        f"delegations = {corpus.listed(sorted(chance.sample(DELEGATIONS, 3)))}",
        f'summary = "{writer.sentence()}"',
        "+++",
        "",
    ]
    blocks = []
    for _ in range(6):
        blocks += [writer.heading(), *(f"{writer.sentence()} As {reference()} says, {writer.clause()}." for _ in range(5))]
    return "\n".join(front) + "\n" + "\n\n".join(blocks) + "\n"


def registers():
    topics = (
        f'[[topic]]\nid = "{id}"\ntitle = "{id}"\nstances = [{", ".join(f"""{{ id = "{one}", label = "{one}" }}""" for one in STANCES)}]\n'
        for id in TOPICS
    )
    yield "content/topics.toml", "\n".join(topics)
    parties = [f'[[delegation]]\ncode = "{code}"\nname = "Delegation {code}"\n' for code in DELEGATIONS]
    for at, code in enumerate(GROUPS):
        parties.append(f'[[group]]\ncode = "{code}"\nname = "Group {code}"\nmembers = {corpus.listed(DELEGATIONS[at :: len(GROUPS)])}\n')
    yield "content/delegations.toml", "\n".join(parties)


def project(sizes):
    """The files of the project, by path."""
    yield "site.toml", SITE.replace('theme = "bare"', f'theme = "{sizes.theme}"')
    yield "content/_index.md", '+++\ntitle = "Tide notes"\n+++\n'
    yield from registers()
    if sizes.theme == "bare":
        yield from corpus.theme().items()
    for number in range(sizes.treaties):
        negotiation = Negotiation(number, sizes)
        for path, text in negotiation.files():
            yield f"content/treaties/{negotiation.id}/{path}", text
    for number in range(sizes.briefings):
        yield f"content/briefings/b{number}.md", briefing(number, sizes)


def sizes(parser):
    """How large all of it is, as options of a program."""
    parser.add_argument("--treaties", type=int, default=5)
    parser.add_argument("--drafts", type=int, default=10)
    parser.add_argument("--provisions", type=int, default=200)
    parser.add_argument("--proposals", type=int, default=20_000)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("folder", type=Path)
    sizes(parser)
    parser.add_argument("--briefings", type=int, default=2_000)
    parser.add_argument("--theme", default="bare")
    options = parser.parse_args()
    folder = options.folder
    if folder.exists() and any(folder.iterdir()):
        site = folder / "site.toml"
        if not site.is_file() or not site.read_text(encoding="utf-8").startswith(MARK):
            sys.exit(f"{folder} is not empty, and not a project that this wrote")
        shutil.rmtree(folder)
    count = 0
    for count, (path, text) in enumerate(project(options), 1):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    print(f"wrote {count} files to {folder}")


if __name__ == "__main__":
    main()
