#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Checks the rules of the house.

usage: check.py ROOT RULE ...       the rules, each with its self-test
       check.py ROOT --all          all of them
       check.py ROOT --registered RULE ...   whether these are all the rules there are
       check.py ROOT --program P    the libraries that the built program needs
       check.py ROOT --translations LUPDATE LIST COPY   whether the words of the code are those of the translations
"""
import os
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import code_rules  # noqa: E402, F401  registers its rules
import picture_rules  # noqa: E402, F401
import text_rules  # noqa: E402, F401
import translation_rules  # noqa: E402
from rulebook import RULES, self_test  # noqa: E402
from tree import read_tree  # noqa: E402

UNWANTED_LIBRARIES = ("libQt6Widgets", "libQt6PrintSupport", "libQt6Test", "libQt5")


def unwanted(ldd_output):
    """Libraries that a program without a window may not need."""
    return [line.split()[0] for line in ldd_output.splitlines() if line.strip().startswith(UNWANTED_LIBRARIES)]


def check_program(program):
    if unwanted("\tlibQt6Widgets.so.6 => /usr/lib/libQt6Widgets.so.6 (0x0)\n") != ["libQt6Widgets.so.6"]:
        return ["the check of needed libraries does not see Widgets"]
    output = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    if "libQt6Core" not in output:
        return [f"{program} does not even need Qt: is this the right program?"]
    return [f"{program} needs {library}" for library in unwanted(output)]


def main(arguments):
    if len(arguments) < 2:
        print(__doc__)
        return 2
    root, words = arguments[0], arguments[1:]
    if words[0] == "--program":
        problems = check_program(words[1])
    elif words[0] == "--translations":
        problems = translation_rules.check_sources(root, *words[1:])
    elif words[0] == "--registered":
        problems = [f"{name} stands in one place only" for name in set(words[1:]) ^ set(RULES)]
    else:
        tree = read_tree(root)
        problems = [] if tree else [f"no files below {root}"]
        for name in RULES if words[0] == "--all" else words:
            problems += self_test(name) + list(RULES[name][0](tree))
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
