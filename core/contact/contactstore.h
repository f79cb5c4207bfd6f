// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/contact/appointment.h"
#include "core/contact/letter.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace kib::contact {

// Something that happened between office and client. Only two-way moments bring a client into view: a talk
// held, a phone talk with content, an answered message; never a letter, voicemail, no-show or reminder call.
struct ContactMoment {
    ContactMomentId id;
    qint64 version = 0;
    ClientId client;
    QDate on;
    QString channel; // talk, phone, message, letter, third_party, import
    bool twoWay = false;
    QString source; // appointment, interview, import
    std::optional<QUuid> sourceId;
    std::optional<AccountId> account;
    QString note;
};

enum class LetterStatus { Drafted, Printed, Sent, Returned, Withdrawn };
[[nodiscard]] QString key(LetterStatus status);
[[nodiscard]] std::optional<LetterStatus> letterStatus(const QString &key);

// A letter and, once printed, its words exactly as they stood on paper.
struct LetterRecord {
    LetterId id;
    qint64 version = 0;
    ClientId client;
    QString methodKey;
    QString methodVersion;
    QString templateKey;
    LetterStatus status = LetterStatus::Drafted;
    QDate made;
    QDate printed; // invalid until printed
    QDate sent; // invalid until somebody said it was posted
    AccountId account; // who drafted it
    std::optional<Letter> text; // set from printing on
};

// A reminder call or another attempt to reach somebody.
struct CallAttempt {
    CallId id;
    ClientId client;
    std::optional<AppointmentId> appointment;
    QDate on;
    QTime at;
    int attempt = 1;
    QString outcome; // confirmed, voicemail, no_answer, wants_to_move, declines, wrong_number
    AccountId account;
    QString note;
};

class ContactStore
{
public:
    virtual ~ContactStore() = default;

    [[nodiscard]] virtual Result<void> addMoment(const ContactMoment &moment) = 0;
    [[nodiscard]] virtual Result<QList<ContactMoment>> moments() const = 0; // all, no order
    // The same, one at a time and without the note.
    [[nodiscard]] virtual Result<void> forEachMoment(
        const std::function<void(const ContactMoment &)> &visit) const = 0;
    [[nodiscard]] virtual Result<QList<ContactMoment>> momentsOf(ClientId client) const = 0; // by date

    [[nodiscard]] virtual Result<void> add(const Appointment &appointment)
        = 0; // Exists when the slot is taken
    [[nodiscard]] virtual Result<void> update(Appointment &appointment) = 0; // Conflict
    [[nodiscard]] virtual Result<Appointment> appointment(AppointmentId id) const = 0; // NotFound, Damaged
    [[nodiscard]] virtual Result<QList<Appointment>> appointments() const = 0; // all, no order
    [[nodiscard]] virtual Result<QList<Appointment>> plannedAppointments() const = 0; // by day and time
    [[nodiscard]] virtual Result<QList<Appointment>> appointmentsOf(
        ClientId client) const = 0; // by day and time

    [[nodiscard]] virtual Result<void> add(const LetterRecord &letter) = 0;
    [[nodiscard]] virtual Result<void> update(LetterRecord &letter) = 0; // Conflict
    [[nodiscard]] virtual Result<LetterRecord> letter(LetterId id) const = 0; // NotFound, Damaged
    [[nodiscard]] virtual Result<QList<LetterRecord>> lettersWith(
        LetterStatus status) const = 0; // oldest first
    [[nodiscard]] virtual Result<QList<LetterRecord>> lettersOf(ClientId client) const = 0; // oldest first

    [[nodiscard]] virtual Result<void> add(const CallAttempt &call) = 0;
    [[nodiscard]] virtual Result<QList<CallAttempt>> callsOf(ClientId client) const = 0; // by day and time
};

} // namespace kib::contact
