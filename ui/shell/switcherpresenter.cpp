// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/switcherpresenter.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int mostClients = 8;

} // namespace

QList<SwitcherPresenter::Hit> SwitcherPresenter::acts() const
{
    QList<Hit> out;
    for (const PageInfo &page : pagesFor(m_workplace.roles))
        out.append({ page.name, tr("Pagina"), page.icon, { page.id, {}, {} } });
    const QString act = tr("Actie");
    const QString settings = tr("Beheer");
    out.append({ tr("Nodig klanten uit"), act, u"brief"_s, { PageId::Letters, {}, u"uitnodigen"_s } });
    out.append({ tr("Print brieven"), act, u"print"_s,
        { PageId::Letters, {}, u"uitnodigen"_s } }); // beside inviting
    out.append(
        { tr("Importeer klanten"), settings, u"importeer"_s, { PageId::Settings, {}, u"importeren"_s } });
    out.append({ tr("Mijn weergave: kleuren, grootte, taal"), settings, u"thema"_s,
        { PageId::Settings, {}, u"weergave"_s } });
    return out;
}

QList<SwitcherPresenter::Hit> SwitcherPresenter::find(const QString &typed) const
{
    QList<Hit> out;
    const QString wanted = searchKey(typed);
    if (!wanted.isEmpty() && m_caseload.directory()) {
        for (const int index : m_caseload.directory()->best(typed, mostClients)) {
            const plan::DirectoryRow row = m_caseload.directory()->row(index);
            QStringList about { row.number };
            if (!row.place.isEmpty())
                about << row.place;
            out.append({ row.name, about.join(u" · "_s), u"klant"_s, { PageId::Clients, row.id, {} } });
        }
    }
    for (const Hit &act : acts()) {
        if (wanted.isEmpty() || searchKey(act.text).contains(wanted))
            out.append(act);
    }
    return out;
}

QString SwitcherPresenter::nothingFound(const QString &typed) const
{
    return tr("Niets gevonden voor \"%1\". Zoek op achternaam, klantnummer of plaats.")
        .arg(typed.simplified());
}

} // namespace kib::ui
