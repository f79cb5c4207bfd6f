#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Measures the built program against floors and peers in the same run: a table of medians, spread and ratios.

Absolute times differ from machine to machine; a ratio inside one run does not. Ours and the other take turns, so
that a slow minute hurts both. What `kib` needs to unlock a file (`kib accounts list`) is taken off its times.

P1   1,000 letters, from case file to closed PDF, against one generated document converted by LibreOffice
P4   import of 100,000 rows, against `sqlite3 .import` and making indexes
P5   one answer, against a bare commit with the same settings (from the program kib_bench)
P7   one key of a search through all clients, against SQLite LIKE (kib_bench)
P2   start to a settled window, against KeePassXC without a file and DB Browser with a table
P3   memory of the window; P6 a dossier; P7 a search key; P9 any key: from key to painted, on a virtual screen
P10  growth from 10,000 to 100,000 clients (--big: to 1,000,000)
open and memory of a case file of 10,000 and 100,000 clients, against reading as many plain rows
"""
import argparse
import glob
import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True
from benchdata import COLUMNS, write_clients, write_letters_document  # noqa: E402
from benchwindow import WindowBench  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WORK = os.path.join(ROOT, "build", "bench")
PASSWORD = "alleen-om-te-meten-2026"
TODAY = "2026-11-23"


class Times:
    """Seconds and peak memory (KiB) of some runs of the same thing."""

    def __init__(self, seconds=(), peaks=()):
        self.seconds, self.peaks = list(seconds), list(peaks)

    def median(self):
        return statistics.median(self.seconds)

    def peak(self):
        return max(self.peaks, default=0)

    def less(self, base):
        """The same runs without what `base` takes; never below a tenth of a millisecond."""
        return Times([max(s - base.median(), 1e-4) for s in self.seconds], self.peaks)


def run_once(command, stdin=None):
    """(seconds, peak KiB, what it printed) of one process; code 1 of kib means: done, with findings."""
    peak_file = os.path.join(WORK, "peak.txt")
    timer = ["/usr/bin/time", "-f", "%M", "-o", peak_file] if os.path.exists("/usr/bin/time") else []
    begin = time.perf_counter()
    done = subprocess.run(timer + command, stdin=open(stdin, "rb") if stdin else subprocess.DEVNULL,
                          capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - begin
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    peak = 0
    if timer:
        with open(peak_file, encoding="ascii") as file:
            peak = int(file.read().split()[-1])
    return seconds, peak, done.stdout


def take_turns(runs, jobs):
    """{name: Times} of jobs {name: (prepare or None, command, stdin or None)}, one of each in every round."""
    times = {name: Times() for name in jobs}
    for _ in range(runs):
        for name, (prepare, command, stdin) in jobs.items():
            if prepare:
                prepare()
                os.sync()
            seconds, peak, _ = run_once(command, stdin)
            times[name].seconds.append(seconds)
            times[name].peaks.append(peak)
    return times


class Bench:
    def __init__(self, build, runs):
        self.kib = os.path.join(build, "app", "kib")
        self.kib_bench = next(iter(glob.glob(os.path.join(build, "**", "kib_bench"), recursive=True)), None)
        self.sqlite = shutil.which("sqlite3")
        self.office = shutil.which("soffice")
        self.runs = runs
        self.rows, self.missing = [], []
        os.environ.update(KIB_ACCOUNT="M. Jansen", KIB_PASSWORD=PASSWORD)

    def path(self, name):
        return os.path.join(WORK, name)

    def command(self, case_file, *words):
        return [self.kib, "--file", self.path(case_file), "--today", TODAY, "--json", *map(str, words)]

    def kib_once(self, case_file, *words):
        return json.loads(run_once(self.command(case_file, *words))[2])

    def copy(self, source, target):
        shutil.copyfile(self.path(source), self.path(target))

    def add(self, key, what, ours, other="", others=None, must=None, goal=None):
        self.rows.append((key, what, ours, other, others, must, goal))

    def clients_csv(self, count):
        path = self.path(f"clients_{count}.csv")
        if not os.path.exists(path):
            write_clients(path, count)
        return path

    def empty_file(self):
        if not os.path.exists(self.path("empty.kib")):
            run_once([self.kib, "--json", "new", self.path("empty.kib"), "--organisation", "Meting", "--practice"])
        return "empty.kib"

    def filled_file(self, count):
        name = f"filled_{count}.kib"
        if not os.path.exists(self.path(name)):
            self.copy(self.empty_file(), name)
            told = self.kib_once(name, "import", self.clients_csv(count))
            if told.get("added") != count:
                sys.exit(f"import of {count} clients added {told.get('added')}")
        return name

    # P4 and growth of import
    def measure_import(self, count):
        csv, empty = self.clients_csv(count), self.empty_file()
        jobs = {"ours": (lambda: self.copy(empty, "import.kib"), self.command("import.kib", "import", csv), None),
                "unlock": (None, self.command(empty, "accounts", "list"), None)}
        if self.sqlite:
            jobs["sqlite"] = (lambda: remove(self.path("import.db")),
                              [self.sqlite, self.path("import.db")], self.import_script(csv))
        times = take_turns(self.runs, jobs)
        return times["ours"].less(times["unlock"]), times.get("sqlite")

    def import_script(self, csv):
        path = self.path("import.sql")
        columns = ",".join(f"{c} TEXT" for c in COLUMNS)
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"CREATE TABLE client({columns});\n.mode csv\n.separator ;\n.import --skip 1 '{csv}' client\n"
                       "CREATE UNIQUE INDEX i1 ON client(bsn);\nCREATE UNIQUE INDEX i2 ON client(klantnummer);\n"
                       "CREATE INDEX i3 ON client(geslachtsnaam COLLATE NOCASE);\n"
                       "CREATE INDEX i4 ON client(klantmanager);\n")
        return path

    def plain_table(self, count):
        plain = self.path(f"plain_{count}.db")
        if not os.path.exists(plain):
            run_once([self.sqlite, plain], self.import_script(self.clients_csv(count)))
        return plain

    # opening and growth of opening
    def measure_open(self, count):
        name = self.filled_file(count)
        jobs = {"ours": (None, self.command(name, "clients", "--limit", 1), None),
                "unlock": (None, self.command(name, "accounts", "list"), None)}
        if self.sqlite:
            plain = self.plain_table(count)
            jobs["sqlite"] = (None, ["sh", "-c", f"'{self.sqlite}' '{plain}' 'SELECT * FROM client' >/dev/null"], None)
        times = take_turns(self.runs, jobs)
        return times["ours"].less(times["unlock"]), times.get("sqlite")

    def sizes(self, big):
        imports, opens = {}, {}
        for count in [10_000, 100_000] + ([1_000_000] if big else []):
            imports[count], other = self.measure_import(count)
            limits = (4, 2.5) if count == 100_000 else (None, None)
            self.add("P4", f"import of {count:,} rows", imports[count], "sqlite3 .import, indexes", other, *limits)
            opens[count], other = self.measure_open(count)
            self.add("open", f"list of {count:,} clients", opens[count], "sqlite3 SELECT *", other)
        counts = sorted(imports)
        for before, after in zip(counts, counts[1:]):
            for what, times, must in (("import", imports, 1.15), ("opening", opens, 1.15)):
                growth = math.log10(times[after].median() / times[before].median())
                self.rows.append(("P10", f"{what} {before:,} to {after:,}", growth, "exponent", None, must, 1.05))
        per_client = (opens[100_000].peak() - opens[10_000].peak()) * 1024 / 90_000
        self.rows.append(("P3", "memory a further client", per_client, "bytes", None, None, 400))

    def measure_letters(self, count=1000):
        if not os.path.exists(self.path("letters.kib")):
            self.copy(self.empty_file(), "letters.kib")
            self.kib_once("letters.kib", "import", self.clients_csv(2 * count))
            self.kib_once("letters.kib", "invite", "--out-of-view", "--from", "2026-12-01", "--until", "2027-06-30",
                          "--limit", count)
        def fresh():  # a print never takes the place of an earlier one
            self.copy("letters.kib", "print.kib")
            remove(self.path("print.pdf"))

        fresh()
        told = self.kib_once("print.kib", "letters", "print", "--pdf", self.path("print.pdf"))
        if told.get("letters") != count:
            sys.exit(f"expected {count} letters, printed {told.get('letters')}; withheld: {told.get('withheld', [])[:3]}")
        jobs = {"ours": (fresh, self.command("print.kib", "letters", "print", "--pdf", self.path("print.pdf")), None),
                "unlock": (None, self.command("letters.kib", "accounts", "list"), None)}
        if self.office:
            write_letters_document(self.path("letters.fodt"), count)
            jobs["office"] = (None, [self.office, f"-env:UserInstallation=file://{self.path('office')}", "--headless",
                                     "--convert-to", "pdf", "--outdir", WORK, self.path("letters.fodt")], None)
            run_once(jobs["office"][1]) # its first start makes a profile
        times = take_turns(self.runs, jobs)
        ours = times["ours"].less(times["unlock"])
        self.add("P1", f"{count:,} letters, {count / ours.median():,.0f}/s", ours, "LibreOffice, one .fodt",
                 times.get("office"), 0.5, 0.22)
        return ours

    def in_process(self, letters):
        """What only the inside can time: kib_bench prints lines {"name": ..., "ms": ...}, one for each run."""
        found, sizes = {}, {}
        for line in run_once([self.kib_bench])[2].splitlines():
            if line.startswith("{"):
                told = json.loads(line)
                if "bytes" in told:
                    sizes[told["name"]] = told["bytes"]
                    continue
                found.setdefault(told["name"], Times()).seconds.append(told["ms"] / 1000)
        answer, bare, layout = (found.pop(n, None) for n in ("answer_commit", "bare_commit", "letter_layout_1000"))
        if answer:
            self.add("P5", "one answer, saved", answer, "bare commit", bare, 2, 1.5)
        if layout and letters:
            self.add("P1", "1,000 letters", letters, "text layout alone", layout, None, 1.5)
        self.directory(found, sizes)
        for name, times in sorted(found.items()):
            self.add("", name, times)

    def directory(self, found, sizes):
        """The clients in memory: searched, their size and growth; takes what it compares out of `found`."""
        for count in (10_000, 100_000):
            for percent in ("p50", "p95"):
                like = found.pop(f"sqlite_like_key_{percent}_{count}", None)
                for name, what in (("key", "one key"), ("key_narrowing", "one key more")):
                    ours = found.pop(f"directory_{name}_{percent}_{count}", None)
                    if ours and like:
                        self.add("P7", f"{what}, {count:,} clients, {percent}", ours, "SQLite LIKE", like, 1)
        for name, size in sizes.items():
            self.add("P3", name.replace("_", " "), size, "", None, None, 400)
        small, large = (found.get(f"directory_load_{count}") for count in (10_000, 100_000))
        if small and large:
            self.add("P10", "directory, growth exponent", math.log10(large.median() / small.median()), "", None,
                     1.15, 1.05)

    def table(self):
        """Prints everything; returns how many ratios are worse than they must be."""
        worse = 0
        print(f"\n{'':<5}{'what':<34}{'median':>11}{'spread':>20}{'peak MB':>9}   {'against':<26}{'median':>11}"
              f"{'ratio':>8}{'must':>7}{'goal':>7}")
        for key, what, ours, other, others, must, goal in self.rows:
            limits = f"{limit_text(must):>7}{limit_text(goal):>7}"
            if not isinstance(ours, Times):
                worse += must is not None and ours > must
                print(f"{key:<5}{what:<34}{ours:>11.2f}{'':>32}{other:<26}{'':>11}{ours:>8.2f}{limits}")
                continue
            spread = f"{shown(min(ours.seconds))} .. {shown(max(ours.seconds))}"
            peak = f"{ours.peak() / 1024:.0f}" if ours.peak() else ""
            ratio = ours.median() / others.median() if others else None
            worse += ratio is not None and must is not None and ratio > must
            print(f"{key:<5}{what:<34}{shown(ours.median()):>11}{spread:>20}{peak:>9}   {other:<26}"
                  f"{shown(others.median()) if others else 'not here' if other else '':>11}"
                  f"{f'{ratio:.2f}' if others else '':>8}{limits}")
        if self.missing:
            print("\nnot here, so not compared: " + "; ".join(self.missing))
        return worse


def shown(seconds):
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms" if seconds >= 1e-3 else f"{seconds * 1e6:.0f} us"


def limit_text(limit):
    return "" if limit is None else f"{limit:g}"


def remove(path):
    if os.path.exists(path):
        os.remove(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(ROOT, "build", "release"))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--big", action="store_true", help="also 1,000,000 clients")
    parser.add_argument("--only", nargs="+", choices=["letters", "sizes", "inside", "window"], default=[])
    parser.add_argument("--strict", action="store_true", help="exit code 1 when a ratio is worse than it must be")
    args = parser.parse_args()

    shutil.rmtree(WORK, ignore_errors=True)
    os.makedirs(WORK)
    bench = Bench(args.build, args.runs)
    if not os.path.exists(bench.kib):
        sys.exit(f"no program {bench.kib}; run tools/build release")
    for tool, name in ((bench.sqlite, "sqlite3"), (bench.office, "soffice (package libreoffice-writer-nogui)"),
                       (bench.kib_bench, "kib_bench"), (shutil.which("Xvfb"), "Xvfb (the window)"),
                       (os.path.exists("/usr/bin/time"), "/usr/bin/time (memory)")):
        if not tool:
            bench.missing.append(name)
    wanted = args.only or ["letters", "sizes", "inside", "window"]
    letters = bench.measure_letters() if "letters" in wanted else None
    if "sizes" in wanted:
        bench.sizes(args.big)
    if "inside" in wanted and bench.kib_bench:
        bench.in_process(letters)
    if "window" in wanted and shutil.which("Xvfb"):
        tests = os.path.join(args.build, "tests", "bench", "kib_window_bench")
        WindowBench(bench, os.path.join(args.build, "app", "klantinbeeld"), tests).measure(Times)
    worse = bench.table()
    shutil.rmtree(WORK)
    return 1 if args.strict and worse else 0


if __name__ == "__main__":
    sys.exit(main())
