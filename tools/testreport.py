#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Tells what a test run did, per label: counts, failures, the slowest ten. Ends with "N passed, N failed".

usage: tools/testreport.py BUILD_DIR [--format ok|failed|skipped] LABEL ...
Exit code 1 when a test failed, a label ran no test or the formatting differs.
"""
import argparse
import collections
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree


def labels_of_tests(build_dir):
    """{test name: its first label} of everything ctest knows in this build."""
    shown = subprocess.run(["ctest", "--test-dir", build_dir, "--show-only=json-v1"],
                           capture_output=True, text=True, check=True)
    found = {}
    for test in json.loads(shown.stdout)["tests"]:
        for part in test.get("properties", []):
            if part["name"] == "LABELS" and part["value"]:
                found[test["name"]] = part["value"][0]
    return found


def read_results(path, label_of):
    """List of (label, name, passed, seconds, output); empty when the run left no file."""
    if not os.path.exists(path):
        return []
    results = []
    for case in ElementTree.parse(path).getroot().iter("testcase"):
        name = case.get("name")
        passed = case.get("status") == "run" and case.find("failure") is None
        output = case.findtext("system-out") or ""
        results.append((label_of.get(name, "none"), name, passed, float(case.get("time") or 0), output))
    return results


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build_dir")
    parser.add_argument("--format", choices=("ok", "failed", "skipped"), default="skipped")
    parser.add_argument("labels", nargs="+")
    args = parser.parse_args()

    results = read_results(os.path.join(args.build_dir, "results.xml"), labels_of_tests(args.build_dir))
    failed = [r for r in results if not r[2]]
    for _, name, _, _, output in failed:
        print(f"\nFAILED {name}\n{output[-3000:].rstrip()}")

    problems = len(failed)
    passed = len(results) - len(failed)
    per_label = collections.Counter(r[0] for r in results)
    bad_label = collections.Counter(r[0] for r in failed)
    seconds = collections.Counter()
    for label, _, _, duration, _ in results:
        seconds[label] += duration
    print(f"\n{'label':<14}{'tests':>7}{'failed':>8}{'seconds':>9}")
    for label in sorted(set(args.labels) | set(per_label)):
        print(f"{label:<14}{per_label[label]:>7}{bad_label[label]:>8}{seconds[label]:>9.1f}")
    for label in args.labels:
        if per_label[label] == 0:
            print(f"FAILED the label {label} ran no test")
            problems += 1

    print("\nslowest")
    for _, name, _, duration, _ in sorted(results, key=lambda r: -r[3])[:10]:
        print(f"{duration:8.2f} s  {name}")

    if args.format == "ok":
        passed += 1
    elif args.format == "failed":
        problems += 1
        with open(os.path.join(args.build_dir, "format.log"), encoding="utf-8") as log:
            wrong = sorted({line.split(":")[0] for line in log if ": error:" in line})
        print("\nFAILED formatting, run clang-format -i on:", *wrong, sep="\n  ")
    else:
        print("\nformatting not checked")
    print(f"{passed} passed, {problems} failed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
