# SPDX-License-Identifier: EUPL-1.2
"""Rules about words and about files that may never change."""
import hashlib
import re

from rulebook import rule
from tree import line_of, strings, without_comments

MIGRATIONS = "resources/migrations/"
MIGRATION_LIST = "tests/architecture/migrations.sha256"
GLOSSARY = "core/GLOSSARY.md"


def digest(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


@rule("migrations_never_change",
      bad=[{MIGRATIONS + "0001_first.sql": "CREATE TABLE a(b);\n"},
           {MIGRATIONS + "0001_first.sql": "CREATE TABLE a(c);\n",
            MIGRATION_LIST: digest("CREATE TABLE a(b);\n") + "  " + MIGRATIONS + "0001_first.sql\n"},
           {MIGRATION_LIST: digest("x") + "  " + MIGRATIONS + "0001_first.sql\n"},
           {MIGRATIONS + "0002_second.sql": "x", MIGRATION_LIST: digest("x") + "  " + MIGRATIONS + "0002_second.sql\n"}],
      good=[{"README.md": ""},
            {MIGRATIONS + "0001_first.sql": "x", MIGRATION_LIST: digest("x") + "  " + MIGRATIONS + "0001_first.sql\n"}])
def migrations_never_change(tree):
    listed = dict(reversed(line.split(maxsplit=1)) for line in tree.get(MIGRATION_LIST, "").splitlines())
    present = sorted(p for p in tree if p.startswith(MIGRATIONS) and p.endswith(".sql"))
    for number, path in enumerate(present, 1):
        if not re.fullmatch(rf"{number:04}_[a-z0-9_]+\.sql", path[len(MIGRATIONS):]):
            yield f"{path}: expected the name {number:04}_<words>.sql"
        if path not in listed:
            yield f"{path}: add its SHA-256 to {MIGRATION_LIST}"
        elif listed[path] != digest(tree[path]):
            yield f"{path}: a migration that was released never changes; write the next number"
    for path in listed.keys() - set(present):
        yield f"{path}: a released migration is gone"


# Written so that no pattern finds itself.
OUTSIDE = re.compile(
    r"[.][.]/share[d]\b|/wor[k]/|\bacceptance[ ]check|\bissue[ ]#?\d|\bsession[ ]\d|\bagent[s]?\b"
    r"|\b(architecture|storage|vault|experience|command-line|performance|dutch-facts|toolchain|exemplars|product"
    r"|safety-tests|accessibility)[.]md\b", re.IGNORECASE)


@rule("the_project_speaks_of_itself",
      bad=[{"README.md": "see .." + "/shared/x\n"}, {"core/base/a.h": "// acceptance" + " check 3\n"},
           {"tests/a.cpp": "// issue" + " #12\n"}, {"CHANGELOG.md": "made in Session" + " 3\n"},
           {"CHANGELOG.md": "written by an ag" + "ent\n"}, {"core/base/a.h": "// storage" + ".md section 2\n"}],
      good=[{"core/vault/session.h": "class Session; // the session of one account\n", ".ci/run": ".." + "/shared\n",
             "README.md": "issues are welcome; shared folders; agenda\n", "LICENSE": "offices or ag" + "encies\n"}])
def the_project_speaks_of_itself(tree):
    for path, text in tree.items():
        if not path.startswith(".ci/") and path != "LICENSE":
            for match in OUTSIDE.finditer(text):
                yield f"{path}:{line_of(text, match.start())}: no word of what is outside the project: {match.group()}"


def words_not_to_use(tree):
    """(identifiers, visible words) of the last column of the glossary: `Identifier` and "visible word"."""
    identifiers, words = [], []
    for line in tree.get(GLOSSARY, "").splitlines():
        cells = line.strip().strip("|").split("|")
        if line.startswith("|") and len(cells) == 5:
            identifiers += re.findall(r"`(\w+)`", cells[4])
            words += re.findall(r'"([^"]+)"', cells[4])
    return identifiers, words


def identifier_pattern(names):
    """The names as a whole identifier or as a part of one: Customer finds customerName and newCustomer."""
    parts = []
    for name in names:
        first, rest = name[0], name[1:]
        parts.append(rf"(?:\b|(?<=_)){first.lower()}{rest}s?(?![a-z])|(?<![A-Z]){first.upper()}{rest}s?(?![a-z])")
    return re.compile("|".join(parts)) if parts else None


SAMPLE_GLOSSARY = '| Dutch | Identifier | Meaning | Source | Not |\n| klant | Client | x | y | `Customer`, "cliënt" |\n'
# Where people and their names are handled, "partner" alone could only mean a spouse.
SPOUSE_FOLDERS = ("core/base/", "core/client/", "core/print/")


@rule("glossary_words_are_used",
      bad=[{GLOSSARY: SAMPLE_GLOSSARY, "core/client/a.h": "QString customerName;\n"},
           {GLOSSARY: SAMPLE_GLOSSARY, "core/client/a.h": "class NewCustomer;\n"},
           {GLOSSARY: SAMPLE_GLOSSARY, "resources/help/a.md": "De cliënt belt.\n"},
           {GLOSSARY: SAMPLE_GLOSSARY, "resources/methods/a.json": '"Cliënten"\n'},
           {GLOSSARY: SAMPLE_GLOSSARY, "app/a.cpp": 'print(u"Een cliënt"_s);\n'},
           {GLOSSARY: SAMPLE_GLOSSARY, "core/client/a.h": "QString partnerSurname;\n"},
           {"README.md": "no glossary\n"}],
      good=[{GLOSSARY: SAMPLE_GLOSSARY, "core/client/a.h": "QString name; // of the customer\nclass Customary;\n",
             "core/plan/a.h": "QString partnerName;\n", "core/client/b.h": "PartnerOrganisationId partner_id;\n",
             "core/client/b.cpp": 'auto column = u"partner_titel"_s;\n', "resources/help/a.md": "De klant belt.\n"}])
def glossary_words_are_used(tree):
    identifiers, words = words_not_to_use(tree)
    if not identifiers or not words:
        yield f"{GLOSSARY}: no words not to use were found in its last column"
        return
    pattern = identifier_pattern(identifiers)
    visible = re.compile(r"\b(" + "|".join(map(re.escape, words)) + r")(en|s|e)?\b", re.IGNORECASE)
    spouse = re.compile(r"\w*[pP]artner(?!Organisation|_id\b|Id\b)\w*")
    for path, text in tree.code("core/", "ui/", "app/"):
        code = without_comments(text)
        for match in pattern.finditer(code):
            yield f"{path}:{line_of(code, match.start())}: the glossary has another word for {match.group()}"
        if path.startswith(SPOUSE_FOLDERS):
            for match in spouse.finditer(code):
                yield f"{path}:{line_of(code, match.start())}: say spouse or PartnerOrganisation: {match.group()}"
        for line, literal in strings(text):
            for match in visible.finditer(literal):
                yield f"{path}:{line}: the glossary has another word for {match.group()}"
    for path, text in tree.items():
        if path.startswith("resources/"):
            for match in visible.finditer(text):
                yield f"{path}:{line_of(text, match.start())}: the glossary has another word for {match.group()}"


HELP = re.compile(r"^resources/help/(?!kib\.md)(\w+\.md)$")  # kib speaks Dutch


@rule("help_is_in_both_languages",
      bad=[{"resources/help/a.md": "# A\n"},
           {"resources/help/a.md": "# A\n\n## B\n", "resources/help/en/a.md": "# A\n"}],
      good=[{"resources/help/a.md": "# A\n", "resources/help/en/a.md": "# A\n", "resources/help/kib.md": "# K\n"}])
def help_is_in_both_languages(tree):
    def headings(text):
        return re.findall(r"^#+", text, re.MULTILINE)

    for path, text in tree.items():
        match = HELP.match(path)
        if not match:
            continue
        english = f"resources/help/en/{match.group(1)}"
        if english not in tree:
            yield f"{path}: not there in English"
        elif headings(text) != headings(tree[english]):
            yield f"{english}: other headings than in Dutch"


ERROR_HELP = "resources/help/fouten.md"


@rule("every_error_has_help",
      bad=[{"core/base/error.cpp": 'return "busy"_L1;\n', ERROR_HELP: "**full**: vol.\n"},
           {"core/base/error.cpp": 'return "busy"_L1;\n'}],
      good=[{"core/base/error.cpp": 'return "busy"_L1;\n', ERROR_HELP: "**busy**: wacht even.\n"}])
def every_error_has_help(tree):
    explained = set(re.findall(r"^\*\*(\w+)\*\*:", tree.get(ERROR_HELP, ""), re.MULTILINE))
    for key in re.findall(r'"(\w+)"_L1', tree.get("core/base/error.cpp", "")):
        if key not in explained:
            yield f"{ERROR_HELP}: does not say what to do about {key}"
