// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sqlcontactstore.h"

#include "core/storage/cells.h"
#include "core/storage/fields.h"
#include "core/storage/letterfields.h"

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

// Field numbers inside the seals of this feature.
constexpr quint16 momentNote = 1;
constexpr quint16 appointmentPlace = 1;
constexpr quint16 appointmentReason = 2;
constexpr quint16 callNote = 1;

contact::ContactMoment momentFrom(const Row &row)
{
    const QByteArray sealed = blobOf(row[10]);
    const FieldReader text(sealed);
    const QByteArray source = blobOf(row[8]);
    return { requiredId<ContactMomentId>(row[0]), integerOf(row[1]), requiredId<ClientId>(row[2]),
        dayOf(row[3]), textOf(row[4]), integerOf(row[6]) != 0, textOf(row[7]),
        source.isEmpty() ? std::nullopt : std::optional<QUuid>(QUuid::fromRfc4122(source)),
        idOf<AccountId>(row[9]), text.text(momentNote) };
}

contact::Appointment appointmentFrom(const Row &row)
{
    const QByteArray sealed = blobOf(row[11]);
    const FieldReader text(sealed);
    return { requiredId<AppointmentId>(row[0]), integerOf(row[1]), requiredId<ClientId>(row[2]),
        requiredId<AccountId>(row[3]),
        contact::appointmentKind(textOf(row[4])).value_or(contact::AppointmentKind::Office), dayOf(row[5]),
        timeOf(row[6]), static_cast<int>(integerOf(row[7])),
        contact::appointmentStatus(textOf(row[8])).value_or(contact::AppointmentStatus::Planned),
        idOf<AppointmentId>(row[9]), idOf<LetterId>(row[10]), text.text(appointmentPlace),
        text.text(appointmentReason) };
}

Row rowOf(const contact::Appointment &appointment)
{
    FieldWriter text;
    text.add(appointmentPlace, appointment.place);
    text.add(appointmentReason, appointment.reason);
    return { appointment.id.bytes(), appointment.version, appointment.client.bytes(),
        appointment.caseworker.bytes(), key(appointment.kind), dayCell(appointment.on),
        timeCell(appointment.at), qint64 { appointment.minutes }, key(appointment.status),
        idCell(appointment.movedTo), idCell(appointment.letter), bytesCell(text.bytes()) };
}

contact::LetterRecord letterFrom(const Row &row)
{
    return { requiredId<LetterId>(row[0]), integerOf(row[1]), requiredId<ClientId>(row[2]), textOf(row[3]),
        textOf(row[4]), textOf(row[5]),
        contact::letterStatus(textOf(row[6])).value_or(contact::LetterStatus::Drafted), dayOf(row[7]),
        dayOf(row[8]), dayOf(row[9]), requiredId<AccountId>(row[10]), unpackLetter(blobOf(row[11])) };
}

Row rowOf(const contact::LetterRecord &letter)
{
    return { letter.id.bytes(), letter.version, letter.client.bytes(), letter.methodKey, letter.methodVersion,
        letter.templateKey, key(letter.status), dayCell(letter.made), dayCell(letter.printed),
        dayCell(letter.sent), letter.account.bytes(), letter.text ? Cell(packLetter(*letter.text)) : Cell() };
}

contact::CallAttempt callFrom(const Row &row)
{
    const QByteArray sealed = blobOf(row[9]);
    return { requiredId<CallId>(row[0]), requiredId<ClientId>(row[2]), idOf<AppointmentId>(row[3]),
        dayOf(row[4]), timeOf(row[5]), static_cast<int>(integerOf(row[6])), textOf(row[7]),
        requiredId<AccountId>(row[8]), FieldReader(sealed).text(callNote) };
}

} // namespace

Result<void> SqlContactStore::addMoment(const contact::ContactMoment &moment)
{
    FieldWriter text;
    text.add(momentNote, moment.note);
    return m_rows.insert(table::contactMoment,
        { moment.id.bytes(), qint64 { 1 }, moment.client.bytes(), dayCell(moment.on), moment.channel,
            moment.twoWay ? u"both"_s : u"out"_s, qint64 { moment.twoWay }, textCell(moment.source),
            moment.sourceId ? Cell(moment.sourceId->toRfc4122()) : Cell(), idCell(moment.account),
            bytesCell(text.bytes()) });
}

Result<QList<contact::ContactMoment>> SqlContactStore::moments() const
{
    return mapped(m_rows.select(table::contactMoment, {}, {}), momentFrom);
}

Result<void> SqlContactStore::forEachMoment(
    const std::function<void(const contact::ContactMoment &)> &visit) const
{
    return m_rows.each(table::contactMoment, {}, {}, false, [&visit](const Row &row) {
        visit(momentFrom(row));
        return true;
    });
}

Result<QList<contact::ContactMoment>> SqlContactStore::momentsOf(ClientId client) const
{
    return mapped(
        m_rows.select(table::contactMoment, u"WHERE client_id=? ORDER BY on_date"_s, { client.bytes() }),
        momentFrom);
}

Result<void> SqlContactStore::add(const contact::Appointment &appointment)
{
    Row row = rowOf(appointment);
    row[1] = qint64 { 1 };
    return m_rows.insert(table::appointment, row);
}

Result<void> SqlContactStore::update(contact::Appointment &appointment)
{
    if (auto done = m_rows.update(table::appointment, rowOf(appointment)); !done)
        return done;
    ++appointment.version;
    return {};
}

Result<contact::Appointment> SqlContactStore::appointment(AppointmentId id) const
{
    const Result<Row> row = m_rows.find(table::appointment, { id.bytes() });
    if (!row)
        return fail(row.error());
    return appointmentFrom(*row);
}

Result<QList<contact::Appointment>> SqlContactStore::appointments() const
{
    return mapped(m_rows.select(table::appointment, {}, {}), appointmentFrom);
}

Result<QList<contact::Appointment>> SqlContactStore::plannedAppointments() const
{
    return mapped(
        m_rows.select(table::appointment, u"WHERE status='planned' ORDER BY on_date, at_time"_s, {}),
        appointmentFrom);
}

Result<QList<contact::Appointment>> SqlContactStore::appointmentsOf(ClientId client) const
{
    return mapped(m_rows.select(table::appointment, u"WHERE client_id=? ORDER BY on_date, at_time"_s,
                      { client.bytes() }),
        appointmentFrom);
}

Result<void> SqlContactStore::add(const contact::LetterRecord &letter)
{
    Row row = rowOf(letter);
    row[1] = qint64 { 1 };
    return m_rows.insert(table::letter, row);
}

Result<void> SqlContactStore::update(contact::LetterRecord &letter)
{
    if (auto done = m_rows.update(table::letter, rowOf(letter)); !done)
        return done;
    ++letter.version;
    return {};
}

Result<contact::LetterRecord> SqlContactStore::letter(LetterId id) const
{
    const Result<Row> row = m_rows.find(table::letter, { id.bytes() });
    if (!row)
        return fail(row.error());
    return letterFrom(*row);
}

Result<QList<contact::LetterRecord>> SqlContactStore::lettersWith(contact::LetterStatus status) const
{
    return mapped(
        m_rows.select(table::letter, u"WHERE status=? ORDER BY made_on, id"_s, { key(status) }), letterFrom);
}

Result<QList<contact::LetterRecord>> SqlContactStore::lettersOf(ClientId client) const
{
    return mapped(
        m_rows.select(table::letter, u"WHERE client_id=? ORDER BY made_on, id"_s, { client.bytes() }),
        letterFrom);
}

Result<void> SqlContactStore::add(const contact::CallAttempt &call)
{
    FieldWriter text;
    text.add(callNote, call.note);
    return m_rows.insert(table::call,
        { call.id.bytes(), qint64 { 1 }, call.client.bytes(), idCell(call.appointment), dayCell(call.on),
            timeCell(call.at), qint64 { call.attempt }, call.outcome, call.account.bytes(),
            bytesCell(text.bytes()) });
}

Result<QList<contact::CallAttempt>> SqlContactStore::callsOf(ClientId client) const
{
    return mapped(
        m_rows.select(table::call, u"WHERE client_id=? ORDER BY on_date, at_time"_s, { client.bytes() }),
        callFrom);
}

} // namespace kib::storage
