# SPDX-License-Identifier: EUPL-1.2
"""The texts of the project as the rules see them, and the little that is needed to read C++."""
import os
import re
import subprocess

SKIPPED_FOLDERS = {".git", ".cache", "build"}
TOKEN = re.compile(
    r"//[^\n]*"
    r"|/\*.*?\*/"
    r'|R"(?P<mark>[^\s()\\"]{0,16})\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'",
    re.DOTALL)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
ACCESS = re.compile(r"(\s*\b(public|protected|private|signals)\b[^:\n(]*:(?!:))*\s*")


class Tree(dict):
    """{path from the root: text}. Files that are no UTF-8 text are left out."""

    def code(self, *folders):
        """(path, text) of the C++ files below the folders, all when none is named; in order of path."""
        for path in sorted(self):
            if path.endswith((".h", ".cpp")) and path.startswith(folders or ""):
                yield path, self[path]


def read_tree(root):
    tree = Tree()
    for path in project_files(root):
        try:
            with open(os.path.join(root, path), encoding="utf-8", newline="") as file:
                text = file.read()
        except (UnicodeDecodeError, FileNotFoundError):
            continue
        if "\0" not in text:
            tree[path] = text
    return tree


def project_files(root):
    """What git tracks or would track; every file when there is no git."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True, text=True, check=False) if os.path.exists(os.path.join(root, ".git")) else None
    if listed and listed.returncode == 0:
        return sorted(p for p in set(listed.stdout.split("\0")) if p)
    found = []
    for folder, folders, files in os.walk(root):
        folders[:] = [f for f in folders if f not in SKIPPED_FOLDERS]
        found += [os.path.relpath(os.path.join(folder, f), root) for f in files]
    return sorted(found)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def includes(text):
    """(line, '<' or '"', path) of each #include."""
    return [(line_of(text, m.start(1)), m.group(1), m.group(2)) for m in INCLUDE.finditer(text)]


def without_comments(text, keep_strings=False):
    """The code with comments blanked and, unless kept, strings emptied; lines stay where they are."""
    def blank(match):
        token = match.group()
        lines = "\n" * token.count("\n")
        if token.startswith(("//", "/*")):
            return lines or " "
        return token if keep_strings else '""' + lines
    return TOKEN.sub(blank, text)


def strings(text):
    """(line, content) of each string literal outside comments."""
    return [(line_of(text, m.start()), m.group()) for m in TOKEN.finditer(text)
            if m.group().startswith(('"', "R"))]


def functions(text):
    """(first line, last line, head) of each function with a body. Counts braces, knows no grammar: a block is a
    function when its head, outside parentheses, holds no '=' and ends like a parameter list or initialiser list."""
    code = re.sub(r"^[ \t]*#(?:[^\n\\]|\\.|\\\n)*", lambda m: "\n" * m.group().count("\n"),
                  without_comments(text), flags=re.MULTILINE)
    found, head_start, position = [], 0, 0
    while position < len(code):
        char = code[position]
        if char in ";}":
            head_start = position + 1
        elif char == "{":
            head = code[head_start:position]
            kind = block_kind(head)
            if kind == "container":
                head_start = position + 1
            else:
                end = closing(code, position)
                if kind == "function":
                    first = head_start + ACCESS.match(head).end()
                    found.append((line_of(code, first), line_of(code, end), " ".join(code[first:position].split())))
                    head_start = end + 1
                position = end
        position += 1
    return found


def block_kind(head):
    """container (its content is looked into), function, or other (an initialiser; the head goes on behind it)."""
    flat = head[ACCESS.match(head).end():]
    while True: # innermost parentheses first, so that default values and casts are no part of the head
        shorter = re.sub(r"\([^()]*\)", "\x01", flat)
        if shorter == flat:
            break
        flat = shorter
    flat = re.sub(r"\boperator\s*[^\w\s\x01]+", "operator", flat)
    if re.match(r"\s*(inline\s+)?(namespace|extern)\b", flat):
        return "container"
    if re.search(r"(?<![=!<>])=(?!=)", flat):
        return "other"
    if re.search(r"\b(class|struct|union|enum)\b[^\x01]*$", flat):
        return "container"
    if "\x01" not in flat:
        return "other"
    initialisers = re.search(r"\x01[^:]*(?<!:):(?!:)(.*)$", flat, re.DOTALL)
    if initialisers and re.search(r"[\w>]\s*$", flat):
        return "other" # the braces of a member initialiser
    return "function"


def closing(code, position):
    depth = 0
    for match in re.finditer(r"[{}]", code[position:]):
        depth += 1 if match.group() == "{" else -1
        if depth == 0:
            return position + match.start()
    return len(code) - 1
