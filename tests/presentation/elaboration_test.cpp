// SPDX-License-Identifier: EUPL-1.2
#include "core/method/methodlibrary.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"
#include "ui/interview/elaboration.h"

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

struct Kept {
    std::shared_ptr<const method::Method> method = KIB_VALUE(method::shippedMethod(u"basis"_s));
    interview::InterviewView view;
    [[nodiscard]] ui::TalkContext context() const { return { *method, view, nullptr, {}, false }; }
    [[nodiscard]] const method::Domain &domain(const QString &key) const { return *method->domain(key); }
};

} // namespace

TEST_CASE("a line belongs to the domain its word begins")
{
    const QString notes = u"#geld huur\n#Schuld 2 brieven\nkoffie\n#won lekkage\n#geld\n#onbekend iets"_s;
    CHECK(ui::taggedLines(notes, u"Geld en schulden"_s) == QStringList { u"huur"_s, u"2 brieven"_s });
    CHECK(ui::taggedLines(notes, u"Wonen"_s) == QStringList { u"lekkage"_s });
    const Kept kept;
    CHECK(ui::looseNotes(notes, *kept.method)
        == QList<ui::LooseNote> { { 2, u"koffie"_s }, { 5, u"#onbekend iets"_s } });
}

TEST_CASE("a line put with a domain belongs to that one and to no other")
{
    const Kept kept;
    for (const method::Domain &domain : kept.method->domains) {
        INFO(domain.key.toStdString());
        const QString notes = ui::tied(u"eerst\n#iets buurman helpt\nlaatst"_s, 1, domain, *kept.method);
        CHECK(notes.startsWith(u"eerst\n#"_s));
        CHECK(notes.endsWith(u" buurman helpt\nlaatst"_s));
        for (const method::Domain &other : kept.method->domains)
            CHECK(ui::taggedLines(notes, other.name).size() == (other.key == domain.key ? 1 : 0));
    }
    CHECK(ui::tied(u"een"_s, 1, kept.domain(u"housing"_s), *kept.method) == u"een"_s);
    CHECK(ui::tied(u"een"_s, -1, kept.domain(u"housing"_s), *kept.method) == u"een"_s);
}

TEST_CASE("what was spoken of or noted down is worked out, in the order of the method")
{
    Kept kept;
    interview::DomainView &money = kept.view.domains[u"finances"_s];
    money.state = interview::DomainState::Discussed;
    money.score = 2;
    money.chips = { { u"arrears"_s, u"huurachterstand"_s } };
    money.works = u"broer helpt"_s;
    kept.view.domains[u"transport"_s].state = interview::DomainState::NotNeeded;
    const QList<ui::ElaborationItem> items = ui::elaborationItems(kept.context(), u"#wonen lekkage"_s);
    REQUIRE(items.size() == 2);
    CHECK(items.at(0).key == u"finances"_s);
    CHECK(items.at(0).said == u"2 grote hulp · huurachterstand · broer helpt"_s);
    CHECK(items.at(1).lines == QStringList { u"lekkage"_s });
}
