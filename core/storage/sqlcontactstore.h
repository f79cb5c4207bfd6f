// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contact/contactstore.h"
#include "core/storage/rowstore.h"

namespace kib::storage {

class SqlContactStore final : public contact::ContactStore
{
public:
    explicit SqlContactStore(RowStore &rows)
        : m_rows(rows)
    {
    }

    [[nodiscard]] Result<void> addMoment(const contact::ContactMoment &moment) override;
    [[nodiscard]] Result<QList<contact::ContactMoment>> moments() const override;
    [[nodiscard]] Result<void> forEachMoment(
        const std::function<void(const contact::ContactMoment &)> &visit) const override;
    [[nodiscard]] Result<QList<contact::ContactMoment>> momentsOf(ClientId client) const override;

    [[nodiscard]] Result<void> add(const contact::Appointment &appointment) override;
    [[nodiscard]] Result<void> update(contact::Appointment &appointment) override;
    [[nodiscard]] Result<contact::Appointment> appointment(AppointmentId id) const override;
    [[nodiscard]] Result<QList<contact::Appointment>> appointments() const override;
    [[nodiscard]] Result<QList<contact::Appointment>> plannedAppointments() const override;
    [[nodiscard]] Result<QList<contact::Appointment>> appointmentsOf(ClientId client) const override;

    [[nodiscard]] Result<void> add(const contact::LetterRecord &letter) override;
    [[nodiscard]] Result<void> update(contact::LetterRecord &letter) override;
    [[nodiscard]] Result<contact::LetterRecord> letter(LetterId id) const override;
    [[nodiscard]] Result<QList<contact::LetterRecord>> lettersWith(
        contact::LetterStatus status) const override;
    [[nodiscard]] Result<QList<contact::LetterRecord>> lettersOf(ClientId client) const override;

    [[nodiscard]] Result<void> add(const contact::CallAttempt &call) override;
    [[nodiscard]] Result<QList<contact::CallAttempt>> callsOf(ClientId client) const override;

private:
    RowStore &m_rows;
};

} // namespace kib::storage
