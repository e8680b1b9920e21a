"""Reads a site built as of a day, and tells whatever on it is later.

    later.py TRAVAUX PROJECT DAY...

Independent of the program: what is later is read from the project's files, and looked for in every file of the output. For each
day the site is built into a folder of its own; it must build without an error, and none of its pages, feeds and data files may
have the page of a later draft, proposal or briefing, nor a later day in a `datetime`, a feed or a table. The days of sessions
stand in elements with `data-planned` and in the table `sessions`, and are the only later days there are. Prose is not read: what
authors wrote of the future they wrote.
"""

import re
import subprocess
import sys
import tempfile
import tomllib
from datetime import date, datetime
from html.parser import HTMLParser
from pathlib import Path

DAY = re.compile(r"\b(?:19|20)\d\d-[01]\d-[0-3]\d\b")
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


def day(value):
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    match = DAY.match(str(value or ""))
    return date.fromisoformat(match.group()) if match else None


def front_matter(path):
    text = path.read_text(encoding="utf-8")
    match = re.match(r"\+\+\+\n(.*?)\n\+\+\+", text, re.S)
    return tomllib.loads(match.group(1)) if match else {}


def dated_pages(project):
    """The folder of the page of each thing that has one, and the days on or after which it may be there."""
    content = project / "content"
    for path in content.glob("briefings/**/*.md"):
        front = front_matter(path)
        name = path.relative_to(content / "briefings").as_posix().removesuffix(".md").removesuffix("/index")
        days = [found for key in ("date", "publish") if (found := day(front.get(key)))]
        if days:
            yield f"briefings/{name}", max(days)
    for treaty in content.glob("treaties/*"):
        for path in treaty.glob("drafts/*.md"):
            if found := day(front_matter(path).get("date")):
                yield f"treaties/{treaty.name}/drafts/{path.stem}", found
                yield f"treaties/{treaty.name}/rolling/{path.stem}", found
        for path in treaty.glob("proposals/*.toml"):
            for proposal in tomllib.loads(path.read_text(encoding="utf-8")).get("proposal", []):
                yield f"treaties/{treaty.name}/proposals/{proposal['id']}", day(proposal["date"])


class Days(HTMLParser):
    """Days in `datetime` of a page, but for those of planned sessions; and all addresses on the site that it leads to."""

    def __init__(self):
        super().__init__()
        self.open, self.days, self.links = [], [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        planned = "data-planned" in attributes or (bool(self.open) and self.open[-1][1])
        if "datetime" in attributes and not planned:
            self.days.append(attributes["datetime"])
        if (attributes.get("href") or "").startswith(("/", ".")):
            self.links.append(attributes["href"])
        if tag not in VOID:
            self.open.append((tag, planned))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass


def later_on(site, today, later):
    """What is later, file by file."""
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if not path.is_file() or name.startswith(("pagefind/", "assets/")):
            continue
        folder = name.removesuffix("/index.html")
        for language in ("", "fr/", "ar/", "es/", "ru/", "zh/"):
            if folder.removeprefix(language) in later:
                yield f"{name}: stands there, and is later"
        if path.suffix == ".html":
            page = Days()
            page.feed(path.read_text(encoding="utf-8"))
            days, links = page.days, page.links
            yield from (f"{name}: leads to {link}" for link in links for thing in later if f"/{thing}/" in link)
        elif path.suffix == ".xml" or ("/data/" in name and "/sessions." not in name and path.suffix == ".csv"):
            text = path.read_text(encoding="utf-8")
            days = re.findall(r"<(?:updated|published|lastmod)>([^<]+)", text) if path.suffix == ".xml" else DAY.findall(text)
        else:
            continue
        yield from (f"{name}: {found}" for found in days if (of := day(found)) and of > today)


def main(program, project, days):
    project, failed = Path(project), False
    pages = list(dated_pages(project))
    assert pages, f"nothing dated was found in {project}"
    for written in days:
        today = date.fromisoformat(written)
        later = {folder for folder, of in pages if of > today}
        with tempfile.TemporaryDirectory() as folder:
            site = Path(folder) / "site"
            command = [program, "build", "--root", project, "--output", site, "--now", written, "--format", "short"]
            built = subprocess.run(command, capture_output=True, text=True)
            found = [line for line in built.stderr.splitlines() if ": error[" in line]
            if built.returncode != 0 or not (site / "index.html").exists():
                found.append(f"exit code {built.returncode}\n{built.stderr[-2000:]}")
            found += later_on(site, today, later)
        print(f"{written}: {len(later)} things are later, {len(found)} found")
        print("".join(f"  {line}\n" for line in found[:30]), end="")
        failed |= bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
