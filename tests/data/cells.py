"""Reads every table of a built site as a user of the format would: the text of CSV, taken out of its guard as
datapackage.json says, is the text of JSON; and no cell of text begins as a formula does.

python3 tests/data/cells.py FOLDER-OF-A-SITE
"""

import csv
import json
import pathlib
import re
import sys

FORMULA = re.compile("(?:^|[;\t\r\n]) *[=+\\-@＝＋－＠]")


def as_written(value):
    """A value of JSON as CSV writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def compare(folder, resource):
    """Compares the CSV of a resource with its JSON, and says how many cells there are."""
    fields = resource["schema"]["fields"]
    texts = [field["type"] == "string" for field in fields]
    guard = re.compile(resource["guard"]["pattern"])
    rows = json.loads((folder / resource["path"]).with_suffix(".json").read_text("utf-8"))["rows"]
    cells = 0
    with open(folder / resource["path"], encoding="utf-8", newline="") as file:
        header, *lines = csv.reader(file, strict=True)
    assert header == [field["name"] for field in fields], (resource["path"], header)
    assert len(lines) == len(rows), (resource["path"], len(lines), len(rows))
    for line, row in zip(lines, rows):
        for name, is_text, cell in zip(header, texts, line):
            assert not (is_text and FORMULA.search(cell)), (resource["path"], name, cell)
            text = guard.sub(r"\1", cell) if is_text else cell
            assert text == as_written(row[name]), (resource["path"], name, cell, row[name])
            cells += 1
    return cells


def main(site):
    packages = sorted(pathlib.Path(site).glob("treaties/*/data/datapackage.json"))
    assert packages, f"no data in {site}"
    cells = 0
    for package in packages:
        for resource in json.loads(package.read_text("utf-8"))["resources"]:
            if resource["format"] == "csv":
                cells += compare(package.parent, resource)
    print(f"{cells} cells of {len(packages)} packages are the same in CSV and JSON, and none is a formula")


main(sys.argv[1])
