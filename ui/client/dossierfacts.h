// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/desk.h"

namespace kib::ui {

// Everything a dossier shows, as it was read from the file in one go.
struct DossierFacts {
    plan::CaseRow row;
    QList<placement::Placement> placements; // oldest first, as are the rest
    QList<contact::ContactMoment> moments;
    QList<contact::CallAttempt> calls;
    QList<contact::Appointment> appointments;
    QList<contact::LetterRecord> letters;
    QList<interview::OpenedInterview> talks;
    QList<plan::Activity> activities;
};

// A list turned around, for a loop; it must outlive that.
template<class T>
class NewestFirst
{
public:
    explicit NewestFirst(const QList<T> &list)
        : m_list(list)
    {
    }
    [[nodiscard]] auto begin() const { return m_list.crbegin(); }
    [[nodiscard]] auto end() const { return m_list.crend(); }

private:
    const QList<T> &m_list;
};
template<class T>
[[nodiscard]] NewestFirst<T> newestFirst(const QList<T> &list)
{
    return NewestFirst<T>(list);
}

// Notes first that somebody looks: nothing is shown of which that is not on record. On the worker. Codes of
// the stores: NotFound, Damaged.
[[nodiscard]] Result<DossierFacts> readDossier(
    Desk &desk, const method::Method &method, QDate today, ClientId client);

} // namespace kib::ui
