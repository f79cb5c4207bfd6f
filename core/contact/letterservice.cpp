// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/letterservice.h"

#include "core/client/outofview.h"
#include "core/contact/contactfacts.h"
#include "core/contact/letterbuilder.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kib::contact {

// What all letters of a run share.
struct LetterService::Context {
    client::Organisation organisation;
    QHash<AccountId, QString> names;
    QHash<LetterId, Appointment> appointments;
    int outOfViewMonths = 12;
};

namespace {

// Builders by method version and template: a run often has one, sometimes a few.
class Builders
{
public:
    Builders(const method::MethodStore &methods, const client::Organisation &organisation,
        LetterBuilder::Options options)
        : m_methods(methods)
        , m_organisation(organisation)
        , m_options(options)
    {
    }

    // Null when the method has no such template.
    [[nodiscard]] Result<LetterBuilder *> of(const LetterRecord &record)
    {
        const auto name = std::tuple(record.methodKey, record.methodVersion, record.templateKey);
        if (const auto known = m_made.find(name); known != m_made.end())
            return &known->second;
        const auto method = m_methods.version(record.methodKey, record.methodVersion);
        if (!method)
            return fail(method.error());
        const method::LetterTemplate *source = (*method)->letter(record.templateKey);
        if (source == nullptr)
            return nullptr;
        Result<LetterBuilder> made = LetterBuilder::make(*source, m_organisation, m_options);
        if (!made)
            return fail(made.error());
        return &m_made.emplace(name, std::move(*made)).first->second;
    }

private:
    const method::MethodStore &m_methods;
    const client::Organisation &m_organisation;
    LetterBuilder::Options m_options;
    std::map<std::tuple<QString, QString, QString>, LetterBuilder> m_made;
};

auto postOrder(const ReadyLetter &letter)
{
    const client::Address &address = letter.client.identity.address;
    return std::tuple(address.postcode.isEmpty(), address.postcode, address.street,
        address.houseNumber.toInt(), letter.client.identity.number);
}

} // namespace

Result<LetterService::Context> LetterService::context() const
{
    Result<client::Organisation> organisation = m_desk.organisations.organisation();
    const Result<QList<vault::AccountInfo>> accounts = m_desk.accounts.accounts();
    const Result<QList<Appointment>> planned = m_desk.contacts.plannedAppointments();
    const auto method = m_desk.methods.current();
    if (!organisation || !accounts || !planned)
        return fail(!organisation ? organisation.error() : !accounts ? accounts.error() : planned.error());
    if (!method)
        return fail(method.error());
    Context out { std::move(*organisation), {}, {},
        static_cast<int>((*method)->setting(u"out_of_view_months"_s)) };
    for (const vault::AccountInfo &info : *accounts)
        out.names.insert(info.id, info.name);
    for (const Appointment &appointment : *planned) {
        if (appointment.letter)
            out.appointments.insert(*appointment.letter, appointment);
    }
    return out;
}

Result<bool> LetterService::isLongAgo(const client::Client &client, int months) const
{
    const QDate today = m_desk.clock.today();
    const Result<QList<ContactMoment>> moments = m_desk.contacts.momentsOf(client.id);
    if (!moments)
        return fail(moments.error());
    const ContactFacts known = contactFacts(*moments, {}, today).value(client.id);
    return !client::isInView(lastTwoWay(client, known.lastTwoWay, today), months, today);
}

Result<PrintRun> LetterService::prepare(const PrintWish &wish)
{
    if (!m_desk.session.may(vault::Action::PrintLetters))
        return fail(ErrorCode::Denied, u"print"_s);
    const Result<Context> shared = context();
    Result<QList<LetterRecord>> drafted = m_desk.contacts.lettersWith(LetterStatus::Drafted);
    if (!shared || !drafted)
        return fail(shared ? drafted.error() : shared.error());
    Builders builders(
        m_desk.methods, shared->organisation, { m_desk.clock.today(), wish.withKix, wish.practice });
    PrintRun run;
    for (LetterRecord &record : *drafted) {
        if (wish.limit && run.ready.size() >= *wish.limit) {
            ++run.left;
            continue;
        }
        const Result<client::Client> client = m_desk.clients.byId(record.client);
        const Result<LetterBuilder *> builder = builders.of(record);
        for (const auto &fault : { client ? std::nullopt : std::optional(client.error()),
                 builder ? std::nullopt : std::optional(builder.error()) }) {
            if (fault && fault->code != ErrorCode::NotFound && fault->code != ErrorCode::Damaged)
                return fail(*fault); // a disk that does not answer says nothing about this letter
        }
        if (!client || !builder || *builder == nullptr) {
            run.withheld.append({ record.client, { !client ? u"client"_s : u"unknown_letter"_s } });
            continue;
        }
        if (client->status != client::Status::Active || client->identity.death) {
            const bool left = client->status == client::Status::Outflow && !client->identity.death;
            run.withheld.append({ record.client, { left ? u"outflow"_s : u"deceased"_s } });
            continue;
        }
        const auto found = shared->appointments.constFind(record.id);
        const std::optional<Appointment> appointment
            = found == shared->appointments.cend() ? std::nullopt : std::optional<Appointment>(*found);
        if (appointment && appointment->on <= m_desk.clock.today()) {
            run.withheld.append({ record.client, { u"appointment_past"_s } });
            continue;
        }
        const AccountId writer = appointment ? appointment->caseworker : record.account;
        const QString caseworker = shared->names.value(writer);
        const Result<bool> longAgo = isLongAgo(*client, shared->outOfViewMonths);
        if (!longAgo)
            return fail(longAgo.error());
        Result<Letter> letter = (*builder)->build(*client, caseworker, appointment, *longAgo);
        if (!letter)
            run.withheld.append({ record.client, letter.error().arguments });
        else
            run.ready.append({ std::move(record), *client, appointment, caseworker, std::move(*letter) });
    }
    std::sort(run.ready.begin(), run.ready.end(),
        [](const ReadyLetter &a, const ReadyLetter &b) { return postOrder(a) < postOrder(b); });
    return run;
}

Result<void> LetterService::printed(QList<ReadyLetter> &letters)
{
    if (!m_desk.session.may(vault::Action::PrintLetters))
        return fail(ErrorCode::Denied, u"print"_s);
    auto work = m_desk.works.begin({ .event = u"print"_s,
        .section = u"letters"_s,
        .client = {},
        .detail = QString::number(letters.size()),
        .op = {} });
    if (!work)
        return fail(work.error());
    for (ReadyLetter &ready : letters) {
        ready.record.status = LetterStatus::Printed;
        ready.record.printed = m_desk.clock.today();
        ready.record.text = ready.letter;
        if (auto done = m_desk.contacts.update(ready.record); !done)
            return done;
    }
    return (*work)->commit();
}

Result<qsizetype> LetterService::sent(const QList<LetterId> &letters)
{
    if (!m_desk.session.may(vault::Action::PrintLetters))
        return fail(ErrorCode::Denied, u"sent"_s);
    auto work = m_desk.works.begin(
        { .event = u"edit"_s, .section = u"letters"_s, .client = {}, .detail = {}, .op = {} });
    if (!work)
        return fail(work.error());
    QList<LetterRecord> records;
    if (letters.isEmpty()) {
        Result<QList<LetterRecord>> printed = m_desk.contacts.lettersWith(LetterStatus::Printed);
        if (!printed)
            return fail(printed.error());
        records = std::move(*printed);
    }
    for (const LetterId &id : letters) {
        const Result<LetterRecord> record = m_desk.contacts.letter(id);
        if (!record)
            return fail(record.error());
        if (record->status == LetterStatus::Drafted)
            return fail(ErrorCode::Invalid, u"letter_not_printed"_s, { id.toString() });
        if (record->status == LetterStatus::Printed)
            records.append(*record);
    }
    for (LetterRecord &record : records) {
        record.status = LetterStatus::Sent;
        record.sent = m_desk.clock.today();
        if (auto done = m_desk.contacts.update(record); !done)
            return fail(done.error());
    }
    if (records.isEmpty())
        return 0;
    if (auto done = (*work)->commit(); !done)
        return fail(done.error());
    return records.size();
}

} // namespace kib::contact
