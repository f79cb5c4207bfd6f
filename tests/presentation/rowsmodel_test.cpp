// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "ui/common/rowsmodel.h"

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

QStringList firstCells(const ui::RowsModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount({}); ++row)
        out << model.index(row, 0).data().toString();
    return out;
}

} // namespace

TEST_CASE("a table of words keeps the order it was given until somebody sorts")
{
    ui::RowsModel model(nullptr);
    model.setRows({ { u"Leefgebied"_s }, { u"Nu"_s, true } },
        { { u"Wonen"_s, u"10"_s }, { u"Geld"_s, u"9"_s }, { u"Mensen"_s, u"–"_s } });
    CHECK(firstCells(model) == QStringList { u"Wonen"_s, u"Geld"_s, u"Mensen"_s });
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole) == u"Nu"_s);

    model.sort(0, Qt::AscendingOrder);
    CHECK(firstCells(model) == QStringList { u"Geld"_s, u"Mensen"_s, u"Wonen"_s });
    CHECK(model.given(0) == 1);

    SECTION("numbers stand by their value, a dash before all of them")
    {
        model.sort(1, Qt::AscendingOrder);
        CHECK(firstCells(model) == QStringList { u"Mensen"_s, u"Geld"_s, u"Wonen"_s });
        model.sort(1, Qt::DescendingOrder);
        CHECK(firstCells(model) == QStringList { u"Wonen"_s, u"Geld"_s, u"Mensen"_s });
    }
    SECTION("the first order comes back")
    {
        model.sort(-1, Qt::AscendingOrder);
        CHECK(firstCells(model) == QStringList { u"Wonen"_s, u"Geld"_s, u"Mensen"_s });
    }
}

TEST_CASE("the first cell of a table of words says the whole row to a screen reader")
{
    ui::RowsModel model(nullptr);
    model.setRows({ { u"Datum"_s }, { u"Wat"_s }, { u"Toelichting"_s } },
        { { u"03-06-2026"_s, QString(), u"brief verstuurd"_s } });
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole) == u"03-06-2026, brief verstuurd"_s);
    CHECK(model.index(0, 2).data(Qt::AccessibleTextRole) == u"brief verstuurd"_s);
}
