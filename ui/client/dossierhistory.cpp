// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/dossierhistory.h"

#include "core/base/dutchdate.h"
#include "ui/common/clientwords.h"
#include "ui/common/newestfirst.h"
#include "ui/common/tr.h"
#include "ui/common/typeddate.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

void add(NamedLines &group, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        group.lines.append({ name, text });
}

QString usageWord(client::NameUsage usage)
{
    switch (usage) {
    case client::NameUsage::Own:
        return tr("eigen naam");
    case client::NameUsage::Spouse:
        return tr("naam van de echtgenoot");
    case client::NameUsage::SpouseOwn:
        return tr("naam van de echtgenoot, dan eigen naam");
    case client::NameUsage::OwnSpouse:
        return tr("eigen naam, dan naam van de echtgenoot");
    }
    return {};
}

NamedLines nameGroup(const client::PersonName &name)
{
    NamedLines group { tr("Naam"), {} };
    add(group, tr("Voornamen"), name.givenNames);
    add(group, tr("Voorletters"), client::initials(name));
    add(group, tr("Voorvoegsel"), name.prefix);
    add(group, tr("Achternaam"), name.surname);
    add(group, tr("Naamgebruik"), usageWord(name.usage));
    add(group, tr("Op de envelop"), client::envelopeName(name));
    add(group, tr("Aanhef"), client::salutation(name));
    return group;
}

NamedLines reachGroup(const client::Client &client, AccountId reader)
{
    const client::Identity &identity = client.identity;
    NamedLines group { tr("Adres en bereikbaarheid"), {} };
    const QString address = shownAddress(client, reader).join(u", "_s);
    if (identity.secrecy != 0)
        add(group, tr("Adres"),
            address.isEmpty() ? tr("geheim, alleen de eigen klantmanager ziet het")
                              : tr("%1 (geheim)").arg(address));
    else
        add(group, tr("Adres"), address.isEmpty() ? tr("niet volledig bekend") : address);
    add(group, tr("Telefoon"), identity.phone.isEmpty() ? u"–"_s : identity.phone);
    add(group, tr("E-mail"), identity.email.isEmpty() ? u"–"_s : identity.email);
    return group;
}

NamedLines personGroup(const DossierFacts &facts, const Workplace &workplace)
{
    const client::Client &client = facts.row.client;
    const client::Identity &identity = client.identity;
    NamedLines group { tr("Persoon en uitkering"), {} };
    if (identity.birth) {
        const std::optional<int> years = client::age(*identity.birth, workplace.today);
        const QString born = identity.birth->shown();
        add(group, tr("Geboren"), years && !identity.death ? tr("%1 (%2 jaar)").arg(born).arg(*years) : born);
    }
    if (identity.death)
        add(group, tr("Overleden"), identity.death->shown());
    if (identity.benefitSince)
        add(group, tr("Uitkering sinds"), identity.benefitSince->shown());
    add(group, tr("Bij WSP"), identity.withWsp ? tr("ja") : tr("nee"));
    return group;
}

NamedLines workGroup(const DossierFacts &facts, const Workplace &workplace)
{
    const client::Client &client = facts.row.client;
    NamedLines group { tr("Begeleiding"), {} };
    if (client.caseworker) {
        const QString name = workplace.names.value(*client.caseworker);
        add(group, tr("Klantmanager"),
            client.caseworkerSince.isValid()
                ? tr("%1, sinds %2").arg(name, dutchShortDate(client.caseworkerSince))
                : name);
    }
    add(group, tr("In dit bestand sinds"), dutchShortDate(client.openedOn));
    if (client.knownTalkOn.isValid())
        add(group, tr("Laatste gesprek volgens het eigen bestand"), dutchShortDate(client.knownTalkOn));
    if (facts.row.isActive())
        add(group, tr("In beeld"),
            !facts.row.inView              ? tr("nee, te lang niet gesproken")
                : facts.row.goingOutOfView ? tr("ja, maar niet lang meer")
                                           : tr("ja"));
    if (facts.row.notInvitable)
        add(group, tr("Nu niet uit te nodigen"), notInvitableWord(key(*facts.row.notInvitable)));
    return group;
}

} // namespace

QList<WordTable> contactTables(const DossierFacts &facts, const Workplace &workplace)
{
    WordTable letters { tr("Brieven"),
        { { tr("Gemaakt") }, { tr("Brief") }, { tr("Stand") }, { tr("Verstuurd") } }, { 112, 0, 130, 112 },
        {}, tr("Nog geen brieven.") };
    for (const contact::LetterRecord &one : newestFirst(facts.letters)) {
        const method::LetterTemplate *letter = workplace.method->letter(one.templateKey);
        letters.rows.append({ dutchShortDate(one.made), letter ? letter->name : one.templateKey,
            letterStatusWord(key(one.status)), dutchShortDate(one.sent) });
    }
    WordTable talks { tr("Afspraken"),
        { { tr("Dag") }, { tr("Tijd") }, { tr("Uitkomst") }, { tr("Met") }, { tr("Hoe") }, { tr("Reden") } },
        { 112, 72, 140, 150, 130, 0 }, {}, tr("Nog geen afspraken.") };
    for (const contact::Appointment &one : newestFirst(facts.appointments))
        talks.rows.append({ dutchShortDate(one.on), dutchTime(one.at), appointmentStatusWord(key(one.status)),
            workplace.names.value(one.caseworker), appointmentKindWord(key(one.kind)), one.reason });
    struct Contact {
        QDate on;
        QStringList cells;
    };
    QList<Contact> all;
    for (const contact::ContactMoment &one : facts.moments)
        all.append({ one.on,
            { dutchShortDate(one.on), channelWord(one.channel),
                one.twoWay ? tr("over en weer") : tr("van één kant"), one.note } });
    for (const contact::CallAttempt &one : facts.calls)
        all.append({ one.on,
            { dutchShortDate(one.on), callOutcomeWord(one.outcome), tr("van één kant"), one.note } });
    std::stable_sort(all.begin(), all.end(), [](const Contact &a, const Contact &b) { return a.on > b.on; });
    const QString known = knownTalkText(facts.row.client, workplace.today);
    WordTable contacts { tr("Contact"),
        { { tr("Datum") }, { tr("Hoe") }, { tr("Soort") }, { tr("Toelichting") } }, { 112, 230, 130, 0 }, {},
        known.isEmpty() ? tr("Nog geen contact.") : known };
    for (const Contact &one : all)
        contacts.rows.append(one.cells);
    return { letters, talks, contacts };
}

QString talkTitle(const interview::OpenedInterview &talk)
{
    return tr("Gesprek van %1").arg(fullDate(talk.interview.startedOn));
}

QList<DossierTalk> dossierTalks(const DossierFacts &facts, const Workplace &workplace)
{
    QList<DossierTalk> out;
    for (const interview::OpenedInterview &talk : newestFirst(facts.talks)) {
        const bool open = !talk.interview.endedAt;
        const auto discussed = std::count_if(talk.view.domains.cbegin(), talk.view.domains.cend(),
            [](const interview::DomainView &one) { return one.state == interview::DomainState::Discussed; });
        QStringList about;
        if (const QString who = workplace.names.value(talk.interview.account); !who.isEmpty())
            about << who;
        about << (open ? tr("nog open") : tr("afgerond"))
              << tr("%1 besproken").arg(counted(discussed, tr("leefgebied"), tr("leefgebieden")));
        out.append({ talk.interview.id, talkTitle(talk), about.join(u" · "_s), open });
    }
    return out;
}

QList<NamedLines> placementLines(const DossierFacts &facts, const Workplace &workplace)
{
    const method::Method &method = *workplace.method;
    QList<NamedLines> out;
    for (const placement::Placement &decision : newestFirst(facts.placements)) {
        NamedLines one { tr("%1: %2").arg(dutchShortDate(decision.on),
                             decisionText(method, decision.category, decision.path)),
            {} };
        const QString proposal = decisionText(method, decision.advisedCategory, decision.advisedPath);
        add(one, tr("Voorstel"),
            proposal.isEmpty()        ? tr("geen voorstel")
                : decision.deviates() ? tr("%1; het besluit is anders").arg(proposal)
                                      : proposal);
        add(one, tr("Reden"), decision.reason);
        add(one, tr("Terugkijken"),
            decision.reviewOn.isValid() ? fullDate(decision.reviewOn) : tr("geen dag gekozen"));
        add(one, tr("Besloten door"), workplace.names.value(decision.decidedBy));
        out.append(one);
    }
    return out;
}

QList<NamedLines> detailLines(const DossierFacts &facts, const Workplace &workplace)
{
    const client::Client &client = facts.row.client;
    return { nameGroup(client.identity.name), reachGroup(client, workplace.account),
        personGroup(facts, workplace), workGroup(facts, workplace) };
}

} // namespace kib::ui
