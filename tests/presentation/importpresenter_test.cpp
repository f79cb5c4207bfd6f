// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/testdesk.h"
#include "ui/settings/importpresenter.h"
#include "ui/settings/importwords.h"

#include <QFile>

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

struct Import {
    test::TestOffice office;
    test::InlineJobs jobs;
    ui::Desk desk = test::deskOf(office);
    ui::ImportPresenter presenter { desk, jobs };

    [[nodiscard]] QString csv(const QByteArray &text, const QString &name = u"uitdraai.csv"_s) const
    {
        QFile file(office.folder() + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    [[nodiscard]] QStringList counts() const
    {
        QStringList out;
        for (const ui::ImportPresenter::Count &count : presenter.state().counts)
            out << count.number;
        return out;
    }
};

const QByteArray twoGoodOneBad = "klantnummer;achternaam;voorletters;bsn\n"
                                 "K1;Jansen;A.;\nK2;Visser;B.;\nK3;Bakker;C.;12\n";

} // namespace

TEST_CASE("a file shows what its columns hold before anything is done with it")
{
    Import import;
    import.presenter.choose(import.csv(twoGoodOneBad));
    const auto &state = import.presenter.state();
    CHECK(state.fileName == u"uitdraai.csv"_s);
    REQUIRE(state.columns.size() == 4);
    CHECK(state.columns.at(1).field == u"geslachtsnaam"_s);
    CHECK(state.columns.at(1).example == u"Jansen, Visser, Bakker"_s);
    CHECK(state.canTry);
    CHECK_FALSE(state.canApply);
    CHECK(state.fields.size() == qsizetype(exchange::fieldCount) + 1);
}

TEST_CASE("a trial changes nothing and tells new, changed, unchanged and refused")
{
    Import import;
    import.presenter.choose(import.csv(twoGoodOneBad));
    import.presenter.tryOut();
    CHECK(import.counts() == QStringList { u"2"_s, u"0"_s, u"0"_s, u"1"_s });
    REQUIRE(import.presenter.state().rejected.size() == 1);
    CHECK(import.presenter.state().rejected.first().first() == u"4"_s);
    CHECK_FALSE(import.presenter.state().rejected.first().last().isEmpty());
    CHECK(import.presenter.state().canApply);
    CHECK(KIB_VALUE(import.office.file().clients().all()).isEmpty());
}

TEST_CASE("taking it in adds the clients, and the same file again changes nothing")
{
    Import import;
    int told = 0;
    QObject::connect(&import.presenter, &ui::ImportPresenter::clientsChanged, [&told] { ++told; });
    import.presenter.choose(import.csv(twoGoodOneBad));
    import.presenter.apply(); // not before it was tried
    CHECK(told == 0);
    import.presenter.tryOut();
    import.presenter.apply();
    CHECK(told == 1);
    CHECK(KIB_VALUE(import.office.file().clients().all()).size() == 2);
    CHECK_FALSE(import.presenter.state().canApply);
    import.presenter.tryOut();
    CHECK(import.counts() == QStringList { u"0"_s, u"0"_s, u"2"_s, u"1"_s });
    CHECK_FALSE(import.presenter.state().canApply);
}

TEST_CASE("columns that are not recognised can be pointed out, and a choice undoes the trial")
{
    Import import;
    import.presenter.choose(import.csv("nr;wie\nK1;Jansen\n"));
    CHECK_FALSE(import.presenter.state().canTry);
    CHECK_FALSE(import.presenter.state().columnsProblem.isEmpty());
    import.presenter.setField(0, u"klantnummer"_s);
    import.presenter.setField(1, u"geslachtsnaam"_s);
    CHECK(import.presenter.state().canTry);
    import.presenter.tryOut();
    CHECK(import.counts().first() == u"1"_s);
    import.presenter.setField(0, {});
    CHECK(import.counts().isEmpty());
    CHECK_FALSE(import.presenter.state().canTry);
    import.presenter.setField(0, u"geslachtsnaam"_s);
    CHECK(import.presenter.state().columnsProblem.startsWith(u"Achternaam"_s));
}

TEST_CASE("refused rows come back as a file with the reason in words")
{
    Import import;
    import.presenter.choose(import.csv(twoGoodOneBad));
    import.presenter.tryOut();
    const QString path = import.office.folder() + u"/geweigerd.csv"_s;
    import.presenter.saveRejectedTo(path);
    CHECK_FALSE(import.presenter.state().said.isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"\"K3\""_s));
    CHECK_FALSE(text.contains(u"\"K1\""_s));
    CHECK(text.contains(import.presenter.state().rejected.first().last()));
}

TEST_CASE("the file that is read is never written over")
{
    Import import;
    const QString path = import.csv(twoGoodOneBad);
    import.presenter.choose(path);
    import.presenter.tryOut();
    import.presenter.saveRejectedTo(path);
    CHECK_FALSE(import.presenter.state().problem.isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == twoGoodOneBad);
}

TEST_CASE("what cannot be read says so in words")
{
    Import import;
    import.presenter.choose(import.office.folder() + u"/weg.csv"_s);
    CHECK_FALSE(import.presenter.state().problem.isEmpty());
    CHECK_FALSE(import.presenter.state().advice.isEmpty());
    CHECK(import.presenter.state().busy.isEmpty());
    CHECK_FALSE(import.presenter.state().canTry);
}

TEST_CASE("an example of a column never shows a whole BSN")
{
    Import import;
    import.presenter.choose(import.csv("klantnummer;achternaam;nummer\nK1;Jansen;999990019\n"));
    REQUIRE(import.presenter.state().columns.size() == 3);
    CHECK(import.presenter.state().columns.at(2).example == u"••••••019"_s);
}
