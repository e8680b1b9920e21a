"""Reads a site built as of a day, and tells whatever on it is later, what it says that nobody knows, and where its languages disagree.

    later.py TRAVAUX PROJECT DAY...

Independent of the program: what is later is read from the project's files, and looked for in every file of the output. For each
day the site is built into a folder of its own; it must build without an error, and none of its pages, feeds and data files may
have the page of a later draft, proposal or briefing, nor a later day in a `datetime`, a feed or a table. The days of sessions
stand in elements with `data-planned` and in the table `sessions`, and are the only later days there are. Days are read in words, too, as
each of the six languages writes them. Prose is not read: what authors wrote of the future they wrote.

Nothing shows a day that no source gives: a proposal whose entry has none has none on its page, nor in any list. Nothing shows a share of
nothing: a treaty of which there are only summaries has no page with 0 %. And a page says the same days, states and figures in every
language that it exists in, in marks and tables and in words: digits, months and Roman numbers are read as each language writes them.
"""

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from datetime import date, datetime, timedelta
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path

DAY = re.compile(r"\b(?:19|20)\d\d-[01]\d-[0-3]\d\b")
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


MONTHS = {
    "": "January February March April May June July August September October November December",
    "fr/": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es/": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ru/": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ar/": "يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
LANGUAGES = [*MONTHS, "zh/"]
CHINESE_DAY = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
# Marks that turn the order of text, and are no words.
TURNS = re.compile("[\u200e\u200f\u2066-\u2069]")
# From 1,000 on figures are grouped, each language in its own way.
GROUPED = re.compile(r"(?<=\d)[\u00a0\u202f.,٬](?=\d{3}(?!\d))")


def shape_of_days(language):
    """Day, month and year, as a language but Chinese writes them."""
    names = "|".join(MONTHS[language].split())
    if language == "ar/":
        return re.compile(rf"\b(\d{{1,2}}) (?:\S+ )?\S+/({names}) (\d{{4}})\b")
    return re.compile(rf"\b(\d{{1,2}})(?:er)? (?:de )?({names}) (?:de )?(\d{{4}})\b")


DAYS = {language: shape_of_days(language) for language in MONTHS}


def written_days(text, language):
    """Every day that words name with its year: of several days in a row, the last."""
    if language == "zh/":
        return [date(int(year), int(month), int(day)) for year, month, day in CHINESE_DAY.findall(last_in_full(text))]
    months = MONTHS[language].split()
    return [date(int(year), months.index(month) + 1, int(day)) for day, month, year in DAYS[language].findall(text)]


def last_in_full(text):
    """Chinese writes the year with the first of several days in a row, all others with the last."""

    def full(match):
        year, month, first, last_year, last_month, last = match.groups()
        return f"{first} {last_year or year}年{last_month or month}月{last}日"

    return re.sub(r"(\d{4})年(\d{1,2})月(\d{1,2})日至(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日", full, text)


def roman(letters):
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in letters]
    return sum(-one if one < after else one for one, after in zip(values, values[1:] + [0]))


def written_numbers(text, language):
    """Every number of three or more in words but for days: one and two are written as words in some languages and not in others. Those
    of chapters are Roman in some."""
    text = re.sub(r"\b[IVX]+\b", lambda match: str(roman(match.group())), GROUPED.sub("", text))
    if language == "zh/":
        text = re.sub(r"\d{1,2}月", " ", CHINESE_DAY.sub(" ", last_in_full(text)))
    else:
        text = DAYS[language].sub(" ", text)
    return [int(number) for number in re.findall(r"(?<![\d.])\d+", text) if int(number) > 2]


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


def last_day(entry, sessions):
    """The last day that something can have been: of its date, which may be a month or a year, else of its session."""
    written = entry.get("date")
    if written is None:
        return sessions.get(entry.get("session"))
    if found := day(written):
        return found
    parts = [int(part) for part in str(written).split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def sessions_of(treaty):
    """The last day of each session of a treaty."""
    path = treaty / "treaty.toml"
    sessions = tomllib.loads(path.read_text(encoding="utf-8")).get("session", []) if path.exists() else []
    return {one["id"]: last_day({"date": one.get("end", one["start"])}, {}) for one in sessions}


def dated_pages(project):
    """The folder of the page of each thing that has one, and the days on or after which it may be there."""
    content = project / "content"
    for path in content.glob("briefings/**/*.md"):
        front = front_matter(path)
        name = path.relative_to(content / "briefings").as_posix().removesuffix(".md").removesuffix("/index")
        days = [found for key in ("date", "publish") if key in front and (found := last_day({"date": front[key]}, {}))]
        if days:
            yield f"briefings/{name}", max(days)
    for treaty in content.glob("treaties/*"):
        sessions = sessions_of(treaty)
        for path in treaty.glob("drafts/*.md"):
            if found := last_day(front_matter(path), sessions):
                yield f"treaties/{treaty.name}/drafts/{path.stem}", found
                yield f"treaties/{treaty.name}/rolling/{path.stem}", found
        for path in treaty.glob("proposals/*.toml"):
            for proposal in tomllib.loads(path.read_text(encoding="utf-8")).get("proposal", []):
                yield f"treaties/{treaty.name}/proposals/{proposal['id']}", last_day(proposal, sessions)


def without_a_day(project):
    """The folder of the page of each proposal of which no day is written."""
    for path in project.glob("content/treaties/*/proposals/*.toml"):
        treaty = path.parent.parent.name
        for proposal in tomllib.loads(path.read_text(encoding="utf-8")).get("proposal", []):
            if day(proposal.get("date")) is None:
                yield f"treaties/{treaty}/proposals/{proposal['id']}"


def summarized(project):
    """The folder of each treaty of which there are only summaries."""
    for treaty in project.glob("content/treaties/*"):
        drafts = [front_matter(path) for path in treaty.glob("drafts/*.md") if path.name.count(".") == 1]
        if drafts and all(draft.get("authority") == "summary" for draft in drafts):
            yield f"treaties/{treaty.name}"


# Elements whose words are those of people, not of the site.
PROSE = {"prose", "legal", "quote", "draft-text"}


class Days(HTMLParser):
    """Days of a page, in `datetime` and in words, but for those of planned sessions; all addresses on the site that it leads to; what its
    table cells and marks say; and of each entry of a list, the first address and the days."""

    def __init__(self):
        super().__init__()
        self.open, self.days, self.links, self.words, self.told = [], [], [], [], []
        self.figures, self.states, self.entries, self.shares = Counter(), Counter(), [], ""

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        above = self.open[-1] if self.open else (None, False, False, False, None, "")
        spoken = attributes.get("lang") or above[5]
        classes = set((attributes.get("class") or "").split())
        planned = "data-planned" in attributes or above[1]
        prose = bool(classes & PROSE) or tag in ("blockquote", "q", "script", "style", "title") or above[2]
        number = tag == "td" and "number" in classes or above[3]
        entry = {"link": None, "days": []} if tag in ("li", "tr") else above[4]
        if tag in ("li", "tr"):
            self.entries.append(entry)
        if "datetime" in attributes:
            if not planned:
                self.days.append(attributes["datetime"])
            if entry is not None:
                entry["days"].append(attributes["datetime"])
        for mark in ("data-status", "data-state", "data-level"):
            if mark in attributes:
                self.states[(mark, attributes[mark])] += 1
        if (attributes.get("href") or "").startswith(("/", ".")):
            self.links.append(attributes["href"])
            if entry is not None and entry["link"] is None:
                entry["link"] = attributes["href"]
        if tag not in VOID:
            self.open.append((tag, planned, prose, number, entry, spoken))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        above = self.open[-1] if self.open else (None, False, False, False, None, "")
        if above[2]:
            return
        if above[0] != "time":
            self.told.append((above[5], data))
        if not above[1]:
            self.words.append(data)
        if above[3] and (figure := re.sub(r"\D", "", data)):
            self.figures[figure] += 1


@lru_cache(maxsize=None)
def read(path):
    page = Days()
    page.feed(path.read_text(encoding="utf-8"))
    return page


def said(page):
    """The days and numbers that a page says in words, each part of it read in its own language."""
    parts = []
    for language, data in page.told:
        if not parts or parts[-1][0] != language:
            parts.append((language, []))
        parts[-1][1].append(data)
    days, numbers = Counter(), Counter()
    for language, words in parts:
        folder = f"{language}/" if f"{language}/" in LANGUAGES else ""
        text = TURNS.sub("", " ".join(words)).translate(DIGITS)
        days.update(written_days(text, folder))
        numbers.update(written_numbers(text, folder))
    return days, numbers


def language_of(name):
    return next((language for language in LANGUAGES if language and name.startswith(language)), "")


def invented_on(site, dayless, summaries):
    """Days and shares that nobody knows, page by page."""
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        folder = name.removesuffix("/index.html").removeprefix(language_of(name))
        page = read(path)
        whole = lambda days: [found for found in days if DAY.fullmatch(found)]
        for entry in page.entries:
            of = next((thing for thing in dayless if entry["link"] and f"/{thing}/" in entry["link"]), None)
            if of and whole(entry["days"]):
                yield f"{name}: {of} has no day, and is shown with {entry['days']}"
        if folder in dayless:
            facts = re.findall(r'<dl class="facts">.*?</dl>', path.read_text(encoding="utf-8"), re.S)
            yield from (f"{name}: it has no day, and shows {found}" for found in DAY.findall(" ".join(facts)))
        treaty = next((treaty for treaty in summaries if folder == treaty or folder.startswith(treaty + "/")), None)
        if treaty and re.search(r"(?<![\d.,])0[\s\u00a0\u202f]?[%٪]", " ".join(page.words)):
            yield f"{name}: 0 % of what nobody counted"


def differences(site):
    """Where the pages of one thing do not say the same in each language."""
    for path in sorted(site.rglob("index.html")):
        name = path.relative_to(site).as_posix()
        if language_of(name) or not any((site / language / name).exists() for language in LANGUAGES[1:]):
            continue
        own = read(path)
        own_days, own_numbers = said(own)
        for language in LANGUAGES[1:]:
            other = site / language / name
            if not other.exists():
                continue
            page = read(other)
            days, numbers = said(page)
            for what, one, two in (
                ("days", Counter(own.days), Counter(page.days)),
                ("states", own.states, page.states),
                ("figures", own.figures, page.figures),
                ("days in words", own_days, days),
                ("numbers", own_numbers, numbers),
            ):
                if one != two:
                    yield f"{language}{name}: {what} differ: {dict(one - two)} and {dict(two - one)}"


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
            page = read(path)
            days, links = page.days, page.links
            # A date in words is later only where the sum of all that is known says so: days of planned sessions are left out.
            in_words = written_days(" ".join(page.words), language_of(name))
            days = days + [found.isoformat() for found in in_words]
            yield from (f"{name}: leads to {link}" for link in links for thing in later if f"/{thing}/" in link)
        elif path.suffix == ".xml" or ("/data/" in name and "/sessions." not in name and path.suffix == ".csv"):
            text = path.read_text(encoding="utf-8")
            days = re.findall(r"<(?:updated|published|lastmod)>([^<]+)", text) if path.suffix == ".xml" else DAY.findall(text)
        else:
            continue
        yield from (f"{name}: {found}" for found in days if (of := day(found)) and of > today)


def found_on(program, project, written):
    """How much is later than a day, and what is wrong with the site of that day."""
    today = date.fromisoformat(written)
    later = {folder for folder, of in dated_pages(project) if of > today}
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        command = [program, "build", "--root", project, "--output", site, "--now", written, "--format", "short"]
        built = subprocess.run(command, capture_output=True, text=True)
        found = [line for line in built.stderr.splitlines() if ": error[" in line]
        if built.returncode != 0 or not (site / "index.html").exists():
            found.append(f"exit code {built.returncode}\n{built.stderr[-2000:]}")
        found += later_on(site, today, later)
        found += invented_on(site, set(without_a_day(project)), set(summarized(project)))
        found += differences(site)
    read.cache_clear()
    return len(later), found


def main(program, project, days):
    project, failed = Path(project), False
    assert list(dated_pages(project)), f"nothing dated was found in {project}"
    # Reading takes longer than building, and a day at a time has but one reader.
    with ProcessPoolExecutor(os.cpu_count()) as readers:
        asked = {written: readers.submit(found_on, program, project, written) for written in days}
        for written, answer in asked.items():
            later, found = answer.result()
            print(f"{written}: {later} things are later, {len(found)} found")
            print("".join(f"  {line}\n" for line in found[:30]), end="", flush=True)
            failed |= bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
