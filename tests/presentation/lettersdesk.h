// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/catch_qt.h"
#include "tests/support/testdesk.h"
#include "ui/contact/letters.h"

#include <QLocale>

namespace kib::test {

// An office with three people of S. Kaya out of view, one of them without an address, and the page over it.
class LettersDesk
{
public:
    LettersDesk()
    {
        using namespace Qt::StringLiterals;
        QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands)); // as the window does
        kaya = office.hire(u"S. Kaya"_s);
        first = office.add(aPerson(u"K1"_s), kaya).id;
        client::Identity second = aPerson(u"K2"_s);
        second.name.surname = u"Visser"_s;
        second.name.prefix.clear();
        office.add(second, kaya);
        client::Identity noAddress = aPerson(u"K3"_s);
        noAddress.name.surname = u"Zwart"_s;
        noAddress.name.prefix.clear();
        noAddress.address = {};
        office.add(noAddress, kaya);
        auto work = KIB_VALUE(office.file().begin({ u"edit"_s, u"organisation"_s, {}, {}, {} }));
        KIB_DONE(office.file().organisations().set(u"phone"_s, u"030 123 45 67"_s));
        KIB_DONE(office.file().organisations().set(u"visit_address"_s, u"Stadskantoor, Plein 1"_s));
        KIB_DONE(office.file().organisations().set(u"return_address"_s, u"Postbus 1, 8000 AA Zwolle"_s));
        KIB_DONE(work->commit());
        open();
    }
    // The page as it opens on the day of the office.
    void open()
    {
        letters.reset();
        caseload.reset();
        workplace.emplace(workplaceOf(office));
        desk.emplace(deskOf(office));
        caseload.emplace(*desk, *workplace, jobs);
        caseload->load();
        letters.emplace(*desk, *workplace, jobs, *caseload);
        letters->refresh();
    }

    TestOffice office;
    AccountId kaya { QUuid() };
    ClientId first { QUuid() };
    InlineJobs jobs;
    std::optional<ui::Workplace> workplace;
    std::optional<ui::Desk> desk;
    std::optional<ui::Caseload> caseload;
    std::optional<ui::Letters> letters;
};

} // namespace kib::test
