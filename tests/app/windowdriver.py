# SPDX-License-Identifier: EUPL-1.2
"""The window on a screen of its own: started, driven with keys, read by way of its accessibility tree."""
import ctypes
import os
import re
import select
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

# What it runs on, and the Debian package that brings it. tools/install-packages installs all of them.
TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "dbus-run-session": "dbus", "dbus-daemon": "dbus",
         "/usr/libexec/at-spi-bus-launcher": "at-spi2-core"}
DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG
WINDOW = os.environ.get("KLANTINBEELD_BIN", "")
KIB = os.environ.get("KIB_BIN", "")
LEAST = 24  # px a control measures both ways
CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "entry",
            "spin button", "slider", "link", "page tab"}
UNFOCUSED = {"page tab", "menu item"}  # reached with arrow keys from what holds them


def missing():
    """One sentence for each tool that is not installed."""
    out = [f"{tool} is not installed: apt-get install {package}" for tool, package in TOOLS.items() if not shutil.which(tool)]
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        out.append("pyatspi is not installed for this python3: apt-get install python3-pyatspi")
    return out


def dies_with_us():
    ctypes.CDLL(None).prctl(DEATH_SIGNAL, signal.SIGKILL)


def end(process, seconds=5):
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
    process.wait()


class Screen:
    """An X server, a session bus and a window manager for nobody else."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="kibscreen-")
        os.chmod(self.folder.name, 0o700)
        self.processes = []
        os.environ.update(XDG_RUNTIME_DIR=self.folder.name, XDG_CONFIG_HOME=self.folder.name + "/config",
                          XDG_DATA_HOME=self.folder.name + "/data", QT_QPA_PLATFORM="xcb",
                          QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", TZ="Europe/Amsterdam")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self.first_line(["dbus-daemon", "--session", "--nofork", "--print-address=%d"])
        os.environ["DISPLAY"] = ":" + self.first_line(["Xvfb", "-displayfd", "%d", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset",
                                                     "-fbdir", self.folder.name])
        self.run(["openbox"])
        self.run(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])

    def run(self, command, **options):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   preexec_fn=dies_with_us, **options)
        self.processes.append(process)
        return process

    def first_line(self, command):
        """Starts what tells where it listens on a descriptor, and gives what it told."""
        ours, theirs = os.pipe()
        self.run([word.replace("%d", str(theirs)) for word in command], pass_fds=(theirs,))
        os.close(theirs)
        line = ""
        while not line.endswith("\n") and select.select([ours], [], [], 10)[0]:  # closing before its end would kill it
            more = os.read(ours, 4096).decode()
            if not more:
                break
            line += more
        os.close(ours)
        line = line.strip()
        if not line:
            raise RuntimeError(command[0] + " did not start")
        return line

    def picture(self):
        """What the screen shows, as bytes to compare."""
        with open(self.folder.name + "/Xvfb_screen0", "rb") as memory:
            return memory.read()

    def close(self):
        for process in reversed(self.processes):
            end(process)
        self.folder.cleanup()


def press(*keys):
    for key in keys:
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)


class Window:
    """One run of the program on one file."""

    def __init__(self, file, home):
        surroundings = dict(os.environ, XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data", HOME=home)
        self.log = open(home + "/window.log", "ab")
        self.surroundings = surroundings
        self.process = subprocess.Popen([WINDOW, file], env=surroundings, stdout=self.log, stderr=self.log,
                                        preexec_fn=dies_with_us)

    def start_again(self, file):
        """A second start beside this one; gives how it ended."""
        return subprocess.run([WINDOW, file], env=self.surroundings, stdout=self.log, stderr=self.log, timeout=20).returncode

    def printed(self):
        with open(self.log.name, encoding="utf-8", errors="replace") as log:
            return log.read()[-2000:]

    def kill(self):
        self.process.kill()
        self.process.wait()

    def close(self):
        end(self.process)
        self.log.close()

    def root(self):
        import pyatspi
        for one in pyatspi.Registry.getDesktop(0):
            try:
                if one and one.get_process_id() == self.process.pid:
                    return one
            except Exception:  # a program that is just going
                continue
        return None

    def nodes(self):
        """Everything the tree holds, in its order."""
        waiting = [self.root()]
        while waiting:
            node = waiting.pop()
            if node is None:
                continue
            yield node
            try:
                waiting.extend(reversed(list(node)))
            except Exception:  # went while it was read
                continue

    def showing(self):
        import pyatspi
        for node in self.nodes():
            try:
                if node.getState().contains(pyatspi.STATE_SHOWING):
                    yield node
            except Exception:
                continue

    def find(self, name, seconds=15, role=None):
        """The first that shows whose name is this, or begins with it when it ends in "*"."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode}: {self.printed()}")
            for node in self.showing():
                if self.is_called(node, name) and role in (None, node.getRoleName()):
                    return node
            time.sleep(.1)
        raise AssertionError(f"nothing that shows is called {name!r}; what shows: " + " | ".join(self.names()))

    @staticmethod
    def is_called(node, name):
        try:
            return node.name.startswith(name[:-1]) if name.endswith("*") else node.name == name
        except Exception:
            return False

    def names(self):
        return [node.name for node in self.showing() if node.name]

    def focus(self, name, role=None):
        import pyatspi
        node = self.find(name, role=role)
        node.queryComponent().grabFocus()
        self.until(lambda: node.getState().contains(pyatspi.STATE_FOCUSED), f"{name!r} does not get the focus")
        return node

    @staticmethod
    def text(node):
        text = node.queryText()
        return text.getText(0, text.characterCount)

    @staticmethod
    def until(holds, sentence, seconds=15):
        until = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > until:
                raise AssertionError(sentence)
            time.sleep(.05)

    def pages(self):
        """The rail: name and keys of each page."""
        out = []
        for node in self.showing():
            keys = re.search(r"\((Ctrl\+\d)\)$", node.description or "")
            if keys and node.getRoleName() in CONTROLS:
                out.append((node.name, keys.group(1).lower()))
        return out

    def stumbles(self):
        """One sentence for each control without a name, out of reach of the keyboard, or too small to hit."""
        import pyatspi
        out = []
        for node in self.showing():
            role = node.getRoleName()
            if role not in CONTROLS:
                continue
            called, state = f"{role} {node.name!r}", node.getState()
            if not node.name.strip():
                labels = [one for one in node.getRelationSet() if one.getRelationType() == pyatspi.RELATION_LABELLED_BY]
                if not labels:
                    out.append(f"{called} ({node.description}) has no name")
            if role in UNFOCUSED or not state.contains(pyatspi.STATE_ENABLED):
                continue
            if not state.contains(pyatspi.STATE_FOCUSABLE):
                out.append(called + " cannot get the focus")
            box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            if box.width < LEAST or box.height < LEAST:
                out.append(f"{called} is {box.width} x {box.height}")
        return out


class WindowCase(unittest.TestCase):
    """A practice office of its own, and the window on it."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="kibwindow-")
        self.addCleanup(folder.cleanup)
        self.home = folder.name
        self.file = self.practice("noord.kib")

    def practice(self, name, clients=60):
        path = os.path.join(self.home, name)
        subprocess.run([KIB, "practice", path, "--clients", str(clients), "--seed", "3"], check=True, stdout=subprocess.DEVNULL)
        return path

    def start(self):
        window = Window(self.file, self.home)
        self.addCleanup(window.close)
        window.find("Klanten", role="table")
        return window
