// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/testdesk.h"
#include "ui/common/talktext.h"

using namespace kib;
using namespace Qt::StringLiterals;

TEST_CASE("a talk reads by domain, then what is known, what was agreed and how it ended")
{
    test::TestOffice office;
    const auto method = KIB_VALUE(office.file().methods().current());
    interview::OpenedInterview talk { { newId<InterviewId>(1), 1, newId<ClientId>(1), newId<AccountId>(1), {},
                                          {}, interview::InterviewStatus::Open, test::monday, 0, {}, {} },
        method, {}, {}, false };
    CHECK(ui::talkParts(talk).isEmpty());

    interview::DomainView finances;
    finances.state = interview::DomainState::Discussed;
    finances.score = 2;
    finances.obstacle = u"yes"_s;
    finances.works = u"kookt zelf"_s;
    talk.view.domains.insert(u"finances"_s, finances);
    talk.view.clientWords = u"weer werken"_s;
    talk.view.agreements
        = { { u"a"_s, interview::Party::Office, u"wijkteam bellen"_s, QDate(2026, 12, 1), u"Samira"_s } };
    talk.view.closing = u"we bellen"_s;
    const QList<ui::TalkPart> parts = ui::talkParts(talk);
    REQUIRE(parts.size() == 4);
    CHECK(parts.at(0).name == method->domain(u"finances"_s)->name);
    CHECK(parts.at(0).state == u"besproken, score 2, staat in de weg"_s);
    CHECK(parts.at(0).lines == QStringList { u"Wat lukt er wél: kookt zelf"_s });
    CHECK(parts.at(1).lines == QStringList { u"In eigen woorden: weer werken"_s });
    CHECK(parts.at(2).lines == QStringList { u"wij doen: wijkteam bellen, uiterlijk 01-12-2026 (Samira)"_s });
    CHECK(parts.at(3).lines == QStringList { u"Afgesproken: we bellen"_s });
}
