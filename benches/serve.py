#!/usr/bin/env python3
"""Serves the briefings of `corpus.py`, saves one after the other, and prints how long each took to be on its page.

usage: serve.py [--briefings N] [--runs R] [--folder DIR] [--theme NAME] [--travaux PROGRAM]

The time is that of a writer: from just before the file is written until an answer with the new words has been read to its
end. The page is asked for again and again, a millisecond apart, as a browser that is told would ask but once. The quiet time
for which the preview gathers saves is part of it. Each kind of save is measured R times, on another briefing each time. Put DIR
on a RAM disk (`/dev/shm`) to measure the program and not the disk.
"""

import argparse
import http.client
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path
from random import Random

import corpus

# After this much time something is wrong.
PATIENCE = 60


class Preview:
    """`travaux serve`, and one connection to it."""

    def __init__(self, program, root):
        command = [program, "serve", "--root", str(root), "--port", "0", "--now", "2030-01-01"]
        begun = time.perf_counter()
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        address = None
        for line in self.process.stderr:
            if address := re.match(r"serving http://([^/]+)/", line):
                break
            sys.stdout.write(f"  {line}")
        if not address:
            sys.exit("travaux serve ended")
        self.started = time.perf_counter() - begun
        self.said = []
        threading.Thread(target=lambda: self.said.extend(self.process.stderr), daemon=True).start()
        self.connection = http.client.HTTPConnection(address[1])

    def get(self, path):
        self.connection.request("GET", path)
        answer = self.connection.getresponse()
        return answer.status, answer.read()

    def memory(self):
        """Resident now, and at most, in MB; `None` where the system does not tell."""
        status = Path(f"/proc/{self.process.pid}/status")
        if not status.exists():
            return None
        found = dict(re.findall(r"^(Vm\w+):\s+(\d+) kB", status.read_text(), re.MULTILINE))
        return int(found["VmRSS"]) / 1000, int(found["VmHWM"]) / 1000

    def worked(self):
        """Milliseconds of processor time so far; `None` where the system does not tell."""
        stat = Path(f"/proc/{self.process.pid}/stat")
        if not stat.exists():
            return None
        fields = stat.read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def until(self, path, arrived):
        begun = time.perf_counter()
        while True:
            status, body = self.get(path)
            if arrived(status, body):
                return
            if time.perf_counter() - begun > PATIENCE:
                sys.exit(f"{path} never shows what was saved\n{''.join(self.said)}")
            time.sleep(0.001)

    def end(self):
        self.process.send_signal(signal.SIGINT)
        self.process.wait()


class Saves:
    """What is saved: each gives the path to look at, and what must stand there."""

    def __init__(self, root, count):
        self.root, self.count = root, count
        self.chance = Random("saves")
        self.number = 0

    def briefing(self):
        self.number += 1
        name = f"b{self.chance.randrange(self.count)}"
        file = self.root / f"content/briefings/{name}.md"
        return file, f"/briefings/{name}/", f"Words of save {self.number}."

    def words(self):
        """A paragraph more at the end of a briefing."""
        file, page, words = self.briefing()
        return file, file.read_text(encoding="utf-8") + f"\n{words}\n", page, words

    def title(self):
        """Another title, which lists and the briefings before and after show."""
        file, page, words = self.briefing()
        text = re.sub(r'^title = ".*"$', f'title = "{words}"', file.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
        return file, text, page, words

    def date(self):
        """Another date, which changes the order of all lists."""
        file, page, words = self.briefing()
        day = f"20{self.chance.randrange(10, 26)}-0{self.chance.randrange(1, 10)}-{self.chance.randrange(10, 28)}"
        text = re.sub(r"^date = .*$", f"date = {day}", file.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
        return file, text + f"\n{words}\n", page, words

    def new(self):
        """A briefing that was not there."""
        self.number += 1
        name, words = f"new-{self.number}", f"Words of save {self.number}."
        file = self.root / f"content/briefings/{name}.md"
        return file, f'+++\ntitle = "{name}"\ndate = 2024-05-01\n+++\n\n{words}\n', f"/briefings/{name}/", words

    def data(self):
        """Another title of a topic."""
        self.number += 1
        file, words = self.root / "content/topics.toml", f"Topic of save {self.number}"
        text = re.sub(r'^title = ".*"$', f'title = "{words}"', file.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
        return file, text, f"/topics/{corpus.TOPICS[0]}/", words

    def template(self):
        """Other words at the foot of every page."""
        self.number += 1
        file, words = self.root / "themes/bare/templates/base.html", f"Foot of save {self.number}"
        text = re.sub(r"<footer>.*</footer>", f"<footer>{words}</footer>", file.read_text(encoding="utf-8"))
        return file, text, "/topics/", words


def measured(preview, save, runs):
    """Milliseconds of each save, and of the processor's work for all of them, with the requests."""
    times = []
    before = preview.worked()
    for _ in range(runs):
        file, text, page, words = save()
        time.sleep(0.15)
        begun = time.perf_counter()
        file.write_text(text, encoding="utf-8", newline="\n")
        preview.until(page, lambda status, body: words.encode() in body)
        times.append((time.perf_counter() - begun) * 1000)
    time.sleep(0.15)
    return times, before is not None and preview.worked() - before


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].removeprefix("usage: "))
    parser.add_argument("--briefings", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=40)
    parser.add_argument("--folder", type=Path, default=Path("/dev/shm/travaux-serve"))
    parser.add_argument("--theme", default="bare", help="another: the words of templates are then not measured")
    parser.add_argument("--travaux", default="target/dist/travaux")
    options = parser.parse_args()
    root = options.folder / "project"
    shutil.rmtree(root, ignore_errors=True)
    subprocess.run([sys.executable, corpus.__file__, str(options.briefings), str(root)], check=True)
    if options.theme != "bare":
        site = root / "site.toml"
        site.write_text(re.sub(r'theme = "bare"', f'theme = "{options.theme}"', site.read_text(encoding="utf-8")), encoding="utf-8")
    preview = Preview(options.travaux, root)
    try:
        report(preview, Saves(root, options.briefings), options)
    finally:
        preview.end()
        shutil.rmtree(root, ignore_errors=True)


def report(preview, saves, options):
    print(f"\n{options.briefings} briefings, theme {options.theme}, {os.cpu_count()} processors, served after {preview.started:.2f} s")
    print(f"{'saved':<10} {'runs':>4} {'median':>9} {'of ten nine':>12} {'slowest':>9} {'processor':>12}")
    kinds = [saves.words, saves.title, saves.date, saves.new, saves.data]
    if options.theme == "bare":
        kinds.append(saves.template)
    for kind in kinds:
        # The first of a kind pays for what the others share.
        measured(preview, kind, 1)
        times, worked = measured(preview, kind, options.runs)
        times.sort()
        ninth = times[min(len(times) - 1, len(times) * 9 // 10)]
        print(f"{kind.__name__:<10} {len(times):>4} {statistics.median(times):>6.1f} ms {ninth:>9.1f} ms {times[-1]:>6.1f} ms {worked / len(times):>9.1f} ms")
        if memory := preview.memory():
            print(f"{'':<10} {memory[0]:.0f} MB held, {memory[1]:.0f} MB at most")


if __name__ == "__main__":
    main()
