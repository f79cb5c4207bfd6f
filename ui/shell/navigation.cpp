// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/navigation.h"

#include "ui/common/tr.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr qsizetype mostSteps = 50;

bool maySee(const QList<vault::Role> &roles, PageId page)
{
    switch (page) {
    case PageId::Clients:
    case PageId::Interview:
    case PageId::Letters:
        return vault::may(roles, vault::Action::ReadClients);
    case PageId::Weekstart:
        return vault::may(roles, vault::Action::ReadFigures);
    case PageId::Settings:
        return true; // everybody has a view of their own to set
    }
    return false;
}

} // namespace

PageInfo pageInfo(PageId id)
{
    switch (id) {
    case PageId::Clients:
        return { id, u"klanten"_s, u"klanten"_s, tr("Klanten") };
    case PageId::Interview:
        return { id, u"gesprek"_s, u"gesprek"_s, tr("Gesprek") };
    case PageId::Letters:
        return { id, u"brieven"_s, u"brief"_s, tr("Brieven en afspraken") };
    case PageId::Weekstart:
        return { id, u"weekstart"_s, u"weekstart"_s, tr("Weekstart") };
    case PageId::Settings:
        return { id, u"beheer"_s, u"beheer"_s, tr("Beheer") };
    }
    return {};
}

QList<PageInfo> pagesFor(const QList<vault::Role> &roles)
{
    QList<PageInfo> out;
    for (const PageId id :
        { PageId::Clients, PageId::Interview, PageId::Letters, PageId::Weekstart, PageId::Settings }) {
        if (maySee(roles, id))
            out << pageInfo(id);
    }
    return out;
}

void Navigation::go(const Place &place)
{
    if (place == m_place)
        return;
    m_back.append(m_place);
    if (m_back.size() > mostSteps)
        m_back.removeFirst();
    m_forward.clear();
    m_place = place;
    emit changed();
}

void Navigation::replace(const Place &place)
{
    if (place == m_place)
        return;
    m_place = place;
    emit changed();
}

void Navigation::back()
{
    if (m_back.isEmpty())
        return;
    m_forward.append(m_place);
    m_place = m_back.takeLast();
    emit changed();
}

void Navigation::forward()
{
    if (m_forward.isEmpty())
        return;
    m_back.append(m_place);
    m_place = m_forward.takeLast();
    emit changed();
}

} // namespace kib::ui
