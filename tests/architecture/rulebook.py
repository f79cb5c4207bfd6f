# SPDX-License-Identifier: EUPL-1.2
"""Where rules are kept. A rule is a function from a Tree to sentences "path:line: what is wrong"."""
from tree import Tree

RULES = {}


def rule(name, bad, good=()):
    """Registers a rule with samples: in each bad one it must find something, in each good one nothing."""
    def add(function):
        RULES[name] = (function, [Tree(sample) for sample in bad], [Tree(sample) for sample in good])
        return function
    return add


def self_test(name):
    """What is wrong with the rule itself."""
    function, bad, good = RULES[name]
    problems = [f"the rule {name} does not see what is wrong in {dict(sample)}"
                for sample in bad if not list(function(sample))]
    problems += [f"the rule {name} wrongly finds {found}" for sample in good for found in function(sample)]
    return problems if bad else [f"the rule {name} has no bad sample"]
