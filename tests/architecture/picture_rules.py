# SPDX-License-Identifier: EUPL-1.2
"""Rules about pictures."""
import re

from rulebook import rule

ICONS = "resources/icons/"
MARK = ICONS + "app.svg" # the program's own mark: larger, and in colour
LARGEST = 700 # bytes; an icon that needs more says too much for 20 px
HEAD = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75"'
        ' stroke-linecap="round" stroke-linejoin="round">')
MARK_HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
FILLED = ' fill="currentColor" stroke="none"'
SHAPES = {"path": ["d"], "circle": ["cx", "cy", "r"], "rect": ["x", "y", "width", "height", "rx"]}
# Which numbers of a path command are places across and down; the others are radii, an angle and flags.
PLACES = {"M": "xy", "L": "xy", "H": "x", "V": "y", "C": "xyxyxy", "Q": "xyxy", "A": "-----xy", "Z": ""}


def path_places(data):
    """The places that the commands of a path name; None when it has a command that is not read here."""
    places = []
    for command, numbers in re.findall(r"([A-Za-z])([^A-Za-z]*)", data):
        values = [float(n) for n in re.findall(r"-?[\d.]+", numbers)]
        kinds = PLACES.get(command)
        if kinds is None or len(values) != len(kinds):
            return None
        places += [value for value, kind in zip(values, kinds) if kind != "-"]
    return places


def shape_places(name, values):
    if name == "path":
        return path_places(values["d"])
    if name == "circle":
        x, y, r = (float(values[key]) for key in SHAPES[name])
        return [x - r, x + r, y - r, y + r]
    x, y, width, height, _ = (float(values[key]) for key in SHAPES[name])
    return [x, x + width, y, y + height]


def shape_problem(line):
    """What is wrong with one line of an icon, or nothing."""
    shape = re.fullmatch(r"<(path|circle|rect)((?: [a-z]+=\"[A-Z0-9. -]+\")+)(" + FILLED + r")?/>", line)
    values = dict(re.findall(r'([a-z]+)="([^"]+)"', shape.group(2))) if shape else {}
    if not shape or list(values) != SHAPES[shape.group(1)]:
        return "a line holds one path, circle or rect, with nothing but its place and, for a dot, the fill"
    if any(float(n) % 0.25 for value in values.values() for n in re.findall(r"[\d.]+", value)):
        return "every number is a multiple of 0.25"
    places = shape_places(shape.group(1), values)
    if places is None:
        return "a path says each command in full, in capitals: M L H V C Q A Z"
    if not all(2 <= place <= 22 for place in places):
        return "the drawing stays within 2 and 22"
    return None


def sample(*lines, head=HEAD):
    return "\n".join([head, *lines, "</svg>"]) + "\n"


@rule("icons_are_of_one_hand",
      bad=[{ICONS + "a.svg": sample('<path d="M4 4H20"/>', head=HEAD.replace("1.75", "2"))},
           {ICONS + "a.svg": sample('<path d="M4 4H20"/>', head=HEAD.replace("0 0 24 24", "0 0 20 20"))},
           {ICONS + "a.svg": sample('<path d="M4 4H20"/>', head=HEAD.replace("currentColor", "#000"))},
           {ICONS + "a.svg": sample('<path d="M4 4H20"/>')[:-1]}, {ICONS + "a.svg": sample()}, {ICONS + "a.svg": ""},
           {ICONS + "a.svg": sample(*['<path d="M4 4H20V20H4Z"/>'] * 30)},
           {ICONS + "a.svg": sample('<path id="b" d="M4 4H20"/>')}, {ICONS + "a.svg": sample("<!-- a line -->")},
           {ICONS + "a.svg": sample('<path d="M4 4H20" fill="#fff" stroke="none"/>')},
           {ICONS + "a.svg": sample('<path d="M4 4.3H20"/>')}, {ICONS + "a.svg": sample('<path d="M4 4H23"/>')},
           {ICONS + "a.svg": sample('<path d="M4 4h8"/>')}, {ICONS + "a.svg": sample('<path d="M4 4 8 8"/>')},
           {ICONS + "a.svg": sample('<circle cx="12" cy="12" r="10.5"/>')},
           {ICONS + "a.svg": sample('<rect x="4" y="4" width="19" height="4" rx="2"/>')},
           {ICONS + "A b.svg": sample('<path d="M4 4H20"/>')}, {ICONS + "a.png": "x"},
           {MARK: sample('<path d="M4 4H20"/>')}],
      good=[{ICONS + "let-op.svg": sample('<path d="M4 4H20A2 2 0 0 1 22 6"/>', '<rect x="4" y="4" width="8" height="8" rx="2"/>',
                                          '<circle cx="12" cy="12.25" r="2"' + FILLED + "/>"),
             MARK: sample('<path d="M0 0H64" fill="#1a5fb4"/>', head=MARK_HEAD), "docs/a.svg": "<svg/>"}])
def icons_are_of_one_hand(tree):
    for path, text in tree.items():
        if not path.startswith(ICONS):
            continue
        if not re.fullmatch(r"[a-z]+(-[a-z]+)*\.svg", path[len(ICONS):]):
            yield f"{path}: an icon is called <word>.svg or <word-word>.svg"
        if len(text.encode("utf-8")) >= LARGEST:
            yield f"{path}: an icon stays under {LARGEST} bytes"
        lines = text.split("\n")
        if lines[0] != (MARK_HEAD if path == MARK else HEAD):
            yield f"{path}:1: the first line is that of the other icons"
        if len(lines) < 4 or lines[-2:] != ["</svg>", ""]:
            yield f"{path}: shapes of one line each, then </svg> and the end of the line"
        for number, line in enumerate(lines[1:-2] if path != MARK else [], 2):
            problem = shape_problem(line)
            if problem:
                yield f"{path}:{number}: {problem}"
