# SPDX-License-Identifier: EUPL-1.2
"""Rules about C++: who may see whom, what may be used where, how long things are."""
import re

from rulebook import rule
from tree import functions, includes, line_of, without_comments

ORDER = ["base", "vault", "client", "method", "interview", "placement", "contact", "plan", "monitor", "weekstart",
         "exchange", "storage"]
LAYERS = {"core": {"core"}, "ui": {"core", "ui"}, "app": {"core", "ui", "app"},
          "tests": {"core", "ui", "app", "tests"}}
# Only these join interfaces and the classes that fill them.
STORAGE_SEEN_BY = ("core/storage/", "app/composition", "tests/")
STORAGE_INTERFACES = {
    "core/storage/backup.h",
    "core/storage/casefile.h",
    "core/storage/damagedrow.h",
    "core/storage/filecheck.h",
    "core/storage/programversion.h",
}
# Paper and pictures as plain data, without Gui.
PLAIN_PAGES = {"core/print/figure.h", "core/print/sheet.h"}
MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 60


def arrow_problem(path, target):
    """Why the file may not include the target; None when it may."""
    here, there = path.split("/"), target.split("/")
    if there[0] not in LAYERS[here[0]]:
        return f"{here[0]} may not see {there[0]}"
    if there[:2] == ["core", "storage"] and target not in STORAGE_INTERFACES and not path.startswith(STORAGE_SEEN_BY):
        return "only app/composition and tests name classes of core/storage"
    if here[0] == "core" and here[1] in ORDER:
        if there[1] not in ORDER or ORDER.index(there[1]) > ORDER.index(here[1]):
            return f"core/{there[1]} does not stand left of core/{here[1]}"
    if here[0] == "ui" and there[0] == "ui" and here[1] != "shell":
        if there[1] not in (here[1], "common") and target != "ui/shell/navigation.h":
            return "a feature of ui sees its own folder, ui/common and ui/shell/navigation.h"
    if re.search(r"^ui/.*presenter\.", path) and target.startswith("core/print/") and target not in PLAIN_PAGES:
        return "a presenter sees of core/print only what is plain data: " + ", ".join(sorted(PLAIN_PAGES))
    return None


@rule("includes_follow_the_arrows",
      bad=[{"core/client/a.cpp": '#include "core/plan/b.h"\n', "core/plan/b.h": ""},
           {"core/base/a.h": '#  include "core/storage/b.h"\n', "core/storage/b.h": ""},
           {"core/print/a.h": '#include "core/storage/b.h"\n', "core/storage/b.h": ""},
           {"core/plan/a.h": '#include "ui/common/b.h"\n', "ui/common/b.h": ""},
           {"core/plan/a.h": '#include "core/print/b.h"\n', "core/print/b.h": ""},
           {"ui/plan/a.h": '#include "ui/client/b.h"\n', "ui/client/b.h": ""},
           {"ui/plan/planpresenter.h": '#include "core/print/page.h"\n', "core/print/page.h": ""},
           {"ui/plan/a.h": '#include "core/storage/sqlstore.h"\n', "core/storage/sqlstore.h": ""},
           {"core/plan/a.h": '#include "b.h"\n', "core/plan/b.h": ""}],
      good=[{"core/plan/a.h": '#include "core/base/b.h"\n#include <QString>\n', "core/base/b.h": ""},
            {"core/print/a.h": '#include "core/exchange/b.h"\n', "core/exchange/b.h": ""},
            {"app/composition.cpp": '#include "core/storage/b.h"\n', "core/storage/b.h": ""},
            {"ui/plan/a.h": '#include "ui/shell/navigation.h"\n#include "ui/common/w.h"\n',
             "ui/shell/navigation.h": "", "ui/common/w.h": ""},
            {"ui/plan/planpresenter.h": '#include "core/print/figure.h"\n', "core/print/figure.h": ""},
            {"ui/shell/a.h": '#include "ui/client/b.h"\n', "ui/client/b.h": ""}])
def includes_follow_the_arrows(tree):
    for path, text in tree.code("core/", "ui/", "app/", "tests/"):
        for line, kind, target in includes(text):
            if kind == '"' and not target.endswith(".moc"):
                problem = (arrow_problem(path, target) if target in tree
                           else f'"{target}" is no file; project includes start at the root')
                if problem:
                    yield f"{path}:{line}: {problem} ({target})"


@rule("qt_includes_are_short",
      bad=[{"core/base/a.h": "#include <QtCore/QString>\n"}, {"ui/a.cpp": "#include <QtWidgets/qwidget.h>\n"}],
      good=[{"core/base/a.h": "#include <QString>\n#include <QtGlobal>\n"}])
def qt_includes_are_short(tree):
    for path, text in tree.code():
        for line, _, target in includes(text):
            if re.match(r"Qt\w*/", target):
                yield f"{path}:{line}: <{target}> compiles without the module being linked; write the short form"


@rule("sql_stays_in_storage",
      bad=[{"core/client/a.cpp": "#include <QSqlQuery>\n"}, {"app/a.cpp": "#include <sqlite3.h>\n"},
           {"core/print/a.h": "class QSqlDatabase;\n"}],
      good=[{"core/storage/a.cpp": "#include <QSqlQuery>\n#include <sqlite3.h>\n"},
            {"core/client/a.h": "// no QSqlQuery here\n"}])
def sql_stays_in_storage(tree):
    allowed = ("core/storage/", "tests/storage/", "tests/support/", "tests/bench/")
    for path, text in tree.code():
        if not path.startswith(allowed):
            for match in re.finditer(r"\bQSql[A-Z]\w*|\bsqlite3\.h\b", without_comments(text)):
                yield f"{path}:{line_of(text, match.start())}: {match.group()} belongs in core/storage"


@rule("tests_compare_with_catch",
      bad=[{"tests/core/a.cpp": "QCOMPARE(a, b);\n"}, {"tests/ui/a.cpp": "QTRY_VERIFY(a);\n"}],
      good=[{"tests/core/a.cpp": "CHECK(a == b); // not QVERIFY\n"}])
def tests_compare_with_catch(tree):
    for path, text in tree.code("tests/"):
        code = without_comments(text)
        for match in re.finditer(r"\b(QCOMPARE\w*|QVERIFY\w*|QTRY_\w+|QFAIL|QSKIP|QEXPECT_FAIL|QFETCH)\b", code):
            yield f"{path}:{line_of(code, match.start())}: {match.group()} passes in silence; use CHECK or REQUIRE"


HIDDEN = re.compile(
    r"\bQDateTime::current\w+|\bQDate::currentDate\b|\bQTime::currentTime\b|\bsystem_clock::now\b|\bstd::time\b"
    r"|\bQMessageBox::|\bqApp\b|\bQRandomGenerator::(global|system)\b|\bstatic\s+[\w:]+\s*[&*]\s*(instance|self)\s*\(")
HIDDEN_ALLOWED = ("core/base/clock.cpp", "core/base/random.cpp", "ui/common/dialogprompts.")


@rule("nothing_hidden_is_asked",
      bad=[{"core/client/a.cpp": "auto now = QDateTime::currentDateTimeUtc();\n"},
           {"core/client/a.cpp": "auto day = QDate::currentDate();\n"}, {"ui/client/a.cpp": "QMessageBox::warning(x);\n"},
           {"ui/client/a.cpp": "qApp->quit();\n"}, {"core/plan/a.h": "static Plan &instance();\n"}],
      good=[{"core/base/clock.cpp": "return QDateTime::currentMSecsSinceEpoch();\n"},
            {"app/main.cpp": "qApp->quit();\n"}, {"core/client/a.cpp": "// QDate::currentDate is not asked\n"}])
def nothing_hidden_is_asked(tree):
    for path, text in tree.code("core/", "ui/"):
        if not path.startswith(HIDDEN_ALLOWED):
            code = without_comments(text)
            for match in HIDDEN.finditer(code):
                yield f"{path}:{line_of(code, match.start())}: {match.group()} is to be passed in, not asked for"


@rule("core_is_plain",
      bad=[{"core/client/a.h": "class A : public QObject {\n    Q_OBJECT\n};\n"},
           {"core/plan/a.cpp": 'return tr("taak");\n'}],
      good=[{"ui/plan/a.cpp": 'return tr("taak");\n'}, {"core/plan/a.cpp": 'return str("taak");\n'}])
def core_is_plain(tree):
    for path, text in tree.code("core/"):
        code = without_comments(text)
        for match in re.finditer(r"\bQ_OBJECT\b|(?<![\w.>])tr\s*\(|\bQCoreApplication::translate\b", code):
            yield f"{path}:{line_of(code, match.start())}: {match.group()} has no place in core"


def result_declarations(code):
    """(position, statement up to the Result, rest) of each function declaration that returns a Result."""
    for match in re.finditer(r"\bResult<", code):
        depth, end = 1, match.end()
        while end < len(code) and depth:
            depth += {"<": 1, ">": -1}.get(code[end], 0)
            end += 1
        begin = max(code.rfind(sign, 0, match.start()) for sign in ";{}") + 1
        before = code[begin:match.start()]
        named = re.match(r"\s*[&*]?\s*([\w~]+|operator\s*[^\w\s]+)\s*\(", code[end:])
        inside_parameters = before.count("(") > before.count(")")
        trailing = re.search(r"\)[^()]*->\s*([\w:]*::)?$", before)
        if trailing or (named and not inside_parameters):
            yield match.start(), before


@rule("results_are_nodiscard",
      bad=[{"core/base/a.h": "Result<int> parse(QStringView text);\n"},
           {"core/base/a.h": "class A {\npublic:\n    [[nodiscard]] int b() const;\n    static Result<QList<int>> parse();\n};\n"},
           {"core/base/a.h": "template<class T>\nkib::Result<T> parse(int x = 3);\n"},
           {"core/base/a.h": "virtual Result<void> save(const A &a) = 0;\n"},
           {"core/base/a.h": "auto save(int a) -> Result<void>;\n"}],
      good=[{"core/base/a.h": "template<class T>\nusing Result = tl::expected<T, Error>;\n"},
            {"core/base/a.h": "[[nodiscard]] virtual Result<void> save(const A &a) = 0;\n"},
            {"core/base/a.h": "class A {\npublic:\n    [[nodiscard]] static Result<A> parse(\n        int a);\n    Result<int> m_last;\n};\n"},
            {"core/base/a.h": "void run(std::function<Result<void>(int)> work, const Result<int> &last);\n"},
            {"core/base/a.h": "template<class T>\nResult<void> Store::each(T visit) const\n{\n}\n"},
            {"core/base/a.h": "[[nodiscard]] auto save(int a) -> Result<void>;\n"}])
def results_are_nodiscard(tree):
    for path, text in tree.code():
        if path.endswith(".h"):
            code = without_comments(text)
            for position, before in result_declarations(code):
                if "[[nodiscard" not in before:
                    yield f"{path}:{line_of(code, position)}: a function that returns a Result is [[nodiscard]]"


LONG_FUNCTION = "void f()\n{\n" + "    g();\n" * MAX_FUNCTION_LINES + "}\n"


@rule("functions_stay_short",
      bad=[{"core/base/a.cpp": "namespace kib {\n" + LONG_FUNCTION + "}\n"},
           {"core/base/a.h": "class A : public B {\npublic:\n    A(int x = 3)\n        : m_a { x }\n        , m_b(2)\n"
                             + LONG_FUNCTION[9:] + "\n    int m_a;\n};\n"},
           {"app/a.cpp": "bool operator==(const A &a, const A &b)\n" + LONG_FUNCTION[9:]}],
      good=[{"core/base/a.cpp": "namespace kib {\n" + LONG_FUNCTION.replace("    g();\n", "", 3) + "\n"
                                + "const QStringList names {\n" + '    u"a"_s,\n' * 80 + "};\nint x = 3;\n}\n"}])
def functions_stay_short(tree):
    for path, text in tree.code("core/", "ui/", "app/", "tests/support/"):
        for first, last, head in functions(text):
            if last - first + 1 > MAX_FUNCTION_LINES:
                yield f"{path}:{first}: {last - first + 1} lines in one function, at most {MAX_FUNCTION_LINES}: {head[:60]}"


@rule("files_stay_short",
      bad=[{"core/base/a.cpp": "\n" * (MAX_FILE_LINES + 1)}, {"tools/a.py": "\n" * 401}],
      good=[{"core/base/a.cpp": "\n" * MAX_FILE_LINES, "README.md": "\n" * 900}])
def files_stay_short(tree):
    for path, text in tree.items():
        if path.endswith((".h", ".cpp", ".py", ".cmake", "CMakeLists.txt")) or text.startswith("#!"):
            lines = text.count("\n")
            if lines > MAX_FILE_LINES:
                yield f"{path}: {lines} lines, at most {MAX_FILE_LINES}"


@rule("spdx_stands_first",
      bad=[{"core/base/a.h": "#pragma once\n"}, {"tools/a": "#!/bin/sh\nset -eu\n"}, {"tools/a.py": '"""x"""\n'},
           {"core/base/a.cpp": "\n// SPDX-License-Identifier: EUPL-1.2\n"}],
      good=[{"core/base/a.h": "// SPDX-License-Identifier: EUPL-1.2\n#pragma once\n",
             "tools/a": "#!/bin/sh\n# SPDX-License-Identifier: EUPL-1.2\n", "README.md": "# x\n"}])
def spdx_stands_first(tree):
    for path, text in tree.items():
        if not path.endswith((".h", ".cpp", ".py")) and not text.startswith("#!"):
            continue
        lines = text.split("\n", 2)
        head = lines[1] if text.startswith("#!") and len(lines) > 1 else lines[0]
        if head not in ("// SPDX-License-Identifier: EUPL-1.2", "# SPDX-License-Identifier: EUPL-1.2"):
            yield f"{path}: the first line names the licence: SPDX-License-Identifier: EUPL-1.2"


@rule("nothing_is_left_lying",
      bad=[{"core/base/a.cpp": "// TO" + "DO later\n"}, {"core/base/a.cpp": "#if 0\nint x;\n#endif\n"}],
      good=[{"core/base/a.cpp": 'auto todo = u"todo"_s;\n#if FOO\n#endif\n'}])
def nothing_is_left_lying(tree):
    for path, text in tree.items():
        if path.endswith((".h", ".cpp", ".py", ".cmake", ".txt", ".sql")) or text.startswith("#!"):
            for match in re.finditer(r"\b(TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b|^[ \t]*#[ \t]*if 0\b", text, re.MULTILINE):
                yield f"{path}:{line_of(text, match.start())}: finish it or leave it out: {match.group()}"
