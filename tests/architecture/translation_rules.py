# SPDX-License-Identifier: EUPL-1.2
"""Rules about translations."""
import re
import shutil
import subprocess
import xml.etree.ElementTree as xml

from rulebook import rule

FOLDER = "translations/"
ENGLISH = FOLDER + "klantinbeeld_en.ts"
DUTCH = FOLDER + "klantinbeeld_nl.ts"


def messages(text):
    """(context, message) of each message in a translation file."""
    for context in xml.fromstring(text).iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def forms(message):
    """What the message says in the other language: one text, or one for each plural form."""
    translation = message.find("translation")
    numbered = translation.findall("numerusform")
    return [form.text or "" for form in numbered or [translation]]


def places(text):
    return set(re.findall(r"%L?(?:\d+|n)", text))


def mnemonics(text):
    return [letter.lower() for letter in re.findall(r"&(\w)", text.replace("&&", ""))]


def message_problem(message):
    """What is wrong with one message, or nothing."""
    source, kind = message.findtext("source"), message.find("translation").get("type")
    if kind:
        return f"is {kind}"
    if not all(form.strip() for form in forms(message)):
        return "has an empty translation"
    if any(places(form) != places(source) for form in forms(message)):
        return "has other places such as %1 than its translation"
    if any(len(mnemonics(form)) != len(mnemonics(source)) for form in forms(message)):
        return "and its translation do not both have a letter for Alt"
    return None


def looked_up(code):
    """The contexts that a running program looks in: of classes with words of their own, and named ones."""
    classes = set(re.findall(r"class (\w+)[^;{]*\{\s*Q_OBJECT", code))
    named = set(re.findall(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)", code)) | set(re.findall(r'"([\w:]+)"', code))
    return lambda context: context in named or context.startswith("kib::") and context.split("::")[-1] in classes


PAGE = {"ui/page.h": "class Page final : public QWidget\n{\n    Q_OBJECT\n"}


def sample(*translations, source="Kies %1", context="kib::ui::Page", kind=""):
    told = "".join(f"<message><source>{source}</source><translation{kind}>{text}</translation></message>"
                   for text in translations)
    return f'<TS language="en_GB"><context><name>{context}</name>{told}</context></TS>'


def numbered(*told):
    return "".join(f"<numerusform>{form}</numerusform>" for form in told)


@rule("translations_are_complete",
      bad=[{ENGLISH: sample("Choose %1", kind=' type="unfinished"')},
           {ENGLISH: sample("Choose %1", kind=' type="vanished"')},
           {ENGLISH: sample("Choose %1", kind=' type="obsolete"')},
           {ENGLISH: sample("")}, {ENGLISH: sample("Choose")}, {ENGLISH: sample("Choose %2")},
           {ENGLISH: sample("Choose %L1")}, {ENGLISH: sample(numbered("%n day", ""), source="%n dagen")},
           {ENGLISH: sample(numbered("%n day", "days"), source="%n dagen")},
           {ENGLISH: sample("File", source="&amp;Bestand")},
           {ENGLISH: sample("&amp;Help", "Go &amp;home", source="&amp;Bestand")},
           {ENGLISH: sample("Choose %1", context="print"), **PAGE}, {DUTCH: "<TS"},
           {ENGLISH: sample("Choose %1"), "ui/page.h": "class Page\n{\n    QString a = tr(\"Kies %1\");\n"}],
      good=[{ENGLISH: sample("Choose %1"), DUTCH: sample(numbered("%n dag", "%n dagen"), source="%n dagen"), **PAGE},
            {ENGLISH: sample("&amp;File", "&amp;Edit &amp;&amp; more", source="&amp;Bestand"), **PAGE},
            {ENGLISH: sample("Choose %1"), "ui/page.h": "class Page\n{\n    Q_DECLARE_TR_FUNCTIONS(kib::ui::Page)\n"},
            {ENGLISH: sample("Choose %1", context="Words"), "ui/a.cpp": 'translate("Words", text);\n'}])
def translations_are_complete(tree):
    code = "".join(text for _, text in tree.code("ui/", "app/"))
    for path, text in tree.items():
        if not (path.startswith(FOLDER) and path.endswith(".ts")):
            continue
        try:
            listed = list(messages(text))
        except xml.ParseError as error:
            yield f"{path}: {error}"
            continue
        letters = set()
        for context, message in listed:
            source, problem = message.findtext("source"), message_problem(message)
            if problem:
                yield f"{path}: {context}: '{source}' {problem}"
            for letter in mnemonics(forms(message)[0]):
                if (context, letter) in letters:
                    yield f"{path}: {context}: '{source}' has the letter {letter} of another text"
                letters.add((context, letter))
        # A helper whose result is of another namespace is collected under that name, a class without Q_OBJECT
        # under its own, and then never found.
        finds = looked_up(code)
        for context in sorted({context for context, _ in listed}):
            if not finds(context):
                yield f"{path}: no code looks for words in the context {context}"


def sources(text, plural_only=False):
    return {(context, message.findtext("source"), message.findtext("comment") or "")
            for context, message in messages(text) if not plural_only or message.get("numerus") == "yes"}


def differences(path, kept, found):
    """Sentences about the words that only the code has and that only the file has."""
    for context, source, _ in sorted(found - kept):
        yield f"{path}: lacks '{source}' of {context}; build the target update_translations"
    for context, source, _ in sorted(kept - found):
        yield f"{path}: '{source}' of {context} stands in no code; build the target update_translations"


def check_sources(root, lupdate, listed, copy):
    """Whether the translation files hold the words of the code. listed: a file naming the sources, one a line."""
    if not list(differences("a", {("c", "kept", "")}, set())) or not list(differences("a", set(), {("c", "new", "")})):
        return ["the check of translations does not see a difference"]
    shutil.copyfile(f"{root}/{ENGLISH}", copy)
    subprocess.run([lupdate, "-silent", "-no-obsolete", "-I", root, f"@{listed}", "-ts", copy],
                   capture_output=True, check=True)
    texts = []
    for path in (f"{root}/{ENGLISH}", f"{root}/{DUTCH}", copy):
        with open(path, encoding="utf-8") as file:
            texts.append(file.read())
    english, dutch, found = texts
    return [*differences(ENGLISH, sources(english), sources(found)),
            *differences(DUTCH, sources(dutch), sources(found, plural_only=True))]
