# SPDX-License-Identifier: EUPL-1.2
"""The window on a screen of its own: start, memory, dossier, search and keys, and what a user would start instead."""
import json
import math
import os
import shutil
import statistics
import subprocess


class Screen:
    """A virtual screen that stays when a program leaves it, with a home of its own."""

    def __init__(self, folder):
        self.home = os.path.join(folder, "home")

    def __enter__(self):
        os.makedirs(self.home, mode=0o700, exist_ok=True)
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24",
                                        "-nolisten", "tcp", "-noreset"], pass_fds=[writing],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            display = told.readline().strip()
        self.env = dict(os.environ, DISPLAY=f":{display}", QT_QPA_PLATFORM="xcb", HOME=self.home,
                        XDG_RUNTIME_DIR=self.home, NO_AT_BRIDGE="1",
                        XDG_CONFIG_HOME=os.path.join(self.home, "config"),
                        XDG_DATA_HOME=os.path.join(self.home, "data"))
        self.env.pop("DBUS_SESSION_BUS_ADDRESS", None)
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def told(self, command):
        """{name: [values]} of the JSON lines that a command prints."""
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=False)
        out = {}
        for line in done.stdout.splitlines():
            if line.startswith("{"):
                one = json.loads(line)
                out.setdefault(one["name"], []).append(one.get("ms", one.get("bytes")))
        return out


class WindowBench:
    def __init__(self, bench, program, window_bench):
        self.bench, self.program, self.inside = bench, program, window_bench

    def practice_file(self, count):
        path = self.bench.path(f"practice_{count}.kib")
        if not os.path.exists(path):
            subprocess.run([self.bench.kib, "practice", path, "--clients", str(count)], check=True,
                           stdout=subprocess.DEVNULL)
        return path

    def touring_file(self, count):
        """A copy: the tour through all pages holds a talk and invites people."""
        path = self.bench.path("tour.kib")
        shutil.copyfile(self.practice_file(count), path)
        return path

    def peers(self):
        """{name: command} of what is installed here."""
        found = {}
        for name in ("keepassxc", "sqlitebrowser"):
            if not shutil.which(name):
                self.bench.missing.append(name)
        if shutil.which("keepassxc"):
            found["keepassxc"] = ["keepassxc"]
        if shutil.which("sqlitebrowser") and self.bench.sqlite:
            found["sqlitebrowser"] = ["sqlitebrowser", "-R", "-t", "client", self.bench.plain_table(100_000)]
        return found

    def starts(self, screen):
        """{name: {what: [values]}} of everybody, one of each in every round."""
        jobs = {count: [self.program, self.practice_file(count)] for count in (10_000, 100_000)} | self.peers()
        out = {name: {} for name in jobs}
        for turn in range(self.bench.runs + 1):
            for name, command in jobs.items():
                told = screen.told([self.inside, "--watch", "--", *command])
                if isinstance(name, int):
                    told |= screen.told([self.inside, "--start", self.practice_file(name)])
                for what, values in told.items():
                    if turn > 0:  # the first start fills caches of files and fonts
                        out[name].setdefault(what, []).extend(values)
        return out

    def measure(self, times_of):
        add = self.bench.add
        with Screen(self.bench.path("")) as screen:
            seen = self.starts(screen)
            inside = {count: screen.told([self.inside, "--tour", self.touring_file(count)])
                      | screen.told([self.inside, self.practice_file(count)]) for count in (10_000, 100_000)}

        def seconds(name, what):
            return times_of([ms / 1000 for ms in seen[name][what]]) if seen.get(name) else None

        def usable(count, what):  # without what a password costs on purpose
            return seconds(count, what).less(seconds(count, "window_key_derivation"))

        for count, name, must, goal in ((10_000, "keepassxc", 1, 0.7), (100_000, "sqlitebrowser", None, 0.5)):
            other = seconds(name, "watch_settled")
            add("P2", f"start, {count:,} clients, settled", usable(count, "watch_settled"), name, other, must, goal)
            add("P2", f"start, {count:,} clients, first key", usable(count, "window_start_key"))
        mega = 2**20
        memory = {name: statistics.median(told["watch_memory"]) / mega for name, told in seen.items() if told}
        limit = memory.get("sqlitebrowser")
        self.figure("P3", "MB with 100,000 clients open", memory[100_000],
                    f"sqlitebrowser, {limit:.0f} MB" if limit else "", limit, 100)
        self.figure("P3", "bytes a further client", (memory[100_000] - memory[10_000]) * mega / 90_000, "", None, 400)
        self.acts(inside)

    def acts(self, inside):
        for count, told in inside.items():
            clients = f"{count:,} clients"
            for key, what, name, must, goal in (
                    ("P6", "dossier, ms p50", "window_dossier_p50", None, None),
                    ("P6", "dossier, ms p95", "window_dossier_p95", 50, 16),
                    ("P7", "search key, ms p50", "window_search_p50", None, None),
                    ("P7", "search key, ms p95", "window_search_p95", None, 5),
                    ("P9", "any key, ms p99", "window_key_p99", 100, 50),
                    ("P9", "longest start blocked, ms", "window_blocked_start", None, 10),
                    ("P9", "longest loop blocked, keys, ms", "window_blocked", None, 10),
                    ("P9", "longest loop blocked, every page, ms", "window_blocked_tour", None, 10)):
                if name in told:
                    self.figure(key, f"{what}", told[name][0], clients, must, goal)
                else:
                    self.bench.missing.append(f"{name} with {clients}: the measuring program ended too soon")
        growth = math.log10(inside[100_000]["window_dossier_p50"][0] / inside[10_000]["window_dossier_p50"][0])
        self.figure("P6", "dossier, growth exponent", growth, "", None, 0.1)

    def figure(self, key, what, value, against, must, goal):
        self.bench.add(key, what, value, against, None, must, goal)
