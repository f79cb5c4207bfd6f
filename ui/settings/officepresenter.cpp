// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/officepresenter.h"

#include "core/contact/slotplanner.h"
#include "ui/common/errortext.h"
#include "ui/common/typeddate.h"
#include "ui/common/words.h"
#include "ui/settings/officewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

struct OfficePresenter::Snapshot {
    client::Organisation organisation;
    QHash<QString, QString> values;
    QList<vault::AccountInfo> people;
};

namespace {

const QString closedDaysKey = u"closed_days"_s;

QString joined(const QList<QDate> &days)
{
    QStringList out;
    for (const QDate &day : days)
        out << day.toString(Qt::ISODate);
    return out.join(u' ');
}

} // namespace

OfficePresenter::OfficePresenter(Desk &desk, const Workplace &workplace, Jobs &jobs)
    : m_desk(desk)
    , m_workplace(workplace)
    , m_jobs(jobs)
{
}

Result<OfficePresenter::Snapshot> OfficePresenter::read(Desk &desk)
{
    const Result<client::Organisation> organisation = desk.organisations.organisation();
    const Result<QList<vault::AccountInfo>> people = desk.accounts.accounts();
    if (!organisation || !people)
        return fail(organisation ? people.error() : organisation.error());
    Snapshot out { *organisation, {}, *people };
    for (const client::Setting &setting : client::settings()) {
        const Result<QString> stored = desk.organisations.value(setting.key);
        if (!stored)
            return fail(stored.error());
        out.values.insert(setting.key, stored->isEmpty() ? setting.otherwise : *stored);
    }
    return out;
}

Result<void> OfficePresenter::write(Desk &desk, const Change &change)
{
    if (!desk.session.may(vault::Action::ManageSettings))
        return fail(ErrorCode::Denied, u"settings"_s);
    auto work = desk.works.begin(
        { .event = u"settings"_s, .section = u"organisation"_s, .client = {}, .detail = {}, .op = {} });
    if (!work)
        return fail(work.error());
    Result<void> done;
    if (change.person) {
        const Result<int> hundredths = client::fteHundredths(change.value);
        done = hundredths ? desk.organisations.setFte(*change.person, *hundredths) : fail(hundredths.error());
    } else {
        done = desk.organisations.set(change.key, change.value);
    }
    return done ? (*work)->commit() : done;
}

void OfficePresenter::load()
{
    if (!m_state.loaded)
        m_state.said = tr("Instellingen laden…");
    m_jobs.run(
        this, [this] { return read(m_desk); },
        [this](const Result<Snapshot> &snapshot) {
            if (snapshot) {
                take(*snapshot);
            } else {
                m_state.said = errorText(snapshot.error()).whole();
            }
            emit stateChanged();
        });
}

void OfficePresenter::take(const Snapshot &snapshot)
{
    m_state.loaded = true;
    m_state.said.clear();
    m_values = snapshot.values;
    m_fte.clear();
    m_state.office = officeSettings(snapshot.values);
    m_state.holidays = holidaySettings(snapshot.values);
    m_state.closedDays.clear();
    for (const QString &day : snapshot.values.value(closedDaysKey).split(u' ', Qt::SkipEmptyParts))
        m_state.closedDays << QDate::fromString(day, Qt::ISODate);
    std::sort(m_state.closedDays.begin(), m_state.closedDays.end());
    m_state.closedAnswer = {};
    m_state.people.clear();
    for (const vault::AccountInfo &info : snapshot.people) {
        const auto known = snapshot.organisation.fteHundredths.constFind(info.id);
        const bool filled = known != snapshot.organisation.fteHundredths.cend();
        if (filled)
            m_fte.insert(info.id, fte(*known));
        m_state.people.append({ info.id, info.name, m_fte.value(info.id), {} });
    }
    m_state.talkTimes
        = slotsText(contact::slotTimes(*m_workplace.method), m_workplace.method->setting(u"slot_minutes"_s));
    wordYears(snapshot.organisation.calendar);
    showRefused();
}

void OfficePresenter::refuse(const Change &change, const QString &why)
{
    m_refused.removeIf([&change](const Refused &one) { return one.change.isAbout(change); });
    if (!why.isEmpty())
        m_refused.append({ change, why });
}

void OfficePresenter::showRefused()
{
    for (const Refused &one : std::as_const(m_refused))
        answer(one.change, { one.why, false });
}

void OfficePresenter::wordYears(const WorkCalendar &calendar)
{
    m_state.years.clear();
    for (const int year : { m_workplace.today.year(), m_workplace.today.year() + 1 }) {
        Year words { tr("Vrije dagen in %1").arg(year), {} };
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            if (calendar.isHoliday(day))
                words.days << holidayText(day);
        }
        m_state.years.append(words);
    }
}

QString OfficePresenter::stored(const Change &change) const
{
    return change.person ? m_fte.value(*change.person) : m_values.value(change.key);
}

void OfficePresenter::set(const QString &key, const QString &value)
{
    store({ key, {}, value.trimmed() });
}

void OfficePresenter::setFte(AccountId person, const QString &text)
{
    store({ {}, person, text.trimmed() });
}

void OfficePresenter::setClosedDays(const QList<QDate> &days)
{
    store({ closedDaysKey, {}, joined(days) });
}

void OfficePresenter::typeNewDay(const QString &text)
{
    m_state.newDay = text;
}

void OfficePresenter::addNewDay()
{
    if (m_state.newDay.trimmed().isEmpty())
        return;
    const std::optional<QDate> day = typedDate(m_state.newDay, m_workplace.today);
    if (day && m_state.closedDays.contains(*day))
        m_state.newDay.clear();
    if (day) {
        addClosedDay(*day);
    } else {
        m_state.closedAnswer
            = { errorText({ ErrorCode::Invalid, u"bad_date"_s, { m_state.newDay } }).whole(), false };
    }
    emit stateChanged();
}

void OfficePresenter::addClosedDay(QDate day)
{
    if (!day.isValid() || m_state.closedDays.contains(day))
        return;
    QList<QDate> days = m_state.closedDays;
    days.append(day);
    std::sort(days.begin(), days.end());
    setClosedDays(days);
}

void OfficePresenter::takeClosedDay(QDate day)
{
    QList<QDate> days = m_state.closedDays;
    days.removeAll(day);
    setClosedDays(days);
}

void OfficePresenter::undo()
{
    if (m_undo)
        store(Change(*m_undo));
}

void OfficePresenter::store(const Change &change)
{
    const QString before = stored(change);
    refuse(change, {});
    if (change.value == before) { // what was refused is as it was again
        answer(change, {});
        emit stateChanged();
        return;
    }
    m_jobs.run(
        this,
        [this, change]() -> Result<Snapshot> {
            if (auto done = write(m_desk, change); !done)
                return fail(done.error());
            return read(m_desk);
        },
        [this, change, before](const Result<Snapshot> &after) {
            if (!after) {
                refuse(change, errorText(after.error()).whole());
                showRefused();
                emit stateChanged();
                return;
            }
            if (const auto day = typedDate(m_state.newDay, m_workplace.today);
                day && change.key == closedDaysKey && change.value.contains(day->toString(Qt::ISODate)))
                m_state.newDay.clear();
            take(*after);
            answer(change, { {}, true });
            // What was never filled in cannot be emptied again: fte knows no "not filled in".
            m_state.canUndo = !change.person || !before.isEmpty();
            m_undo = m_state.canUndo ? std::optional(Change { change.key, change.person, before })
                                     : std::nullopt;
            emit stateChanged();
            if (change.key == "name"_L1)
                emit organisationChanged(after->organisation.name);
        });
}

void OfficePresenter::answer(const Change &change, const Answer &answer)
{
    const auto say = [&](Answer &place, QString *value) {
        place = answer;
        if (value)
            *value = change.value; // what was typed is not lost
    };
    for (Person &person : m_state.people) {
        if (person.account == change.person)
            say(person.answer, &person.fte);
    }
    if (change.key == closedDaysKey)
        say(m_state.closedAnswer, nullptr);
    for (QList<Setting> *settings : { &m_state.office, &m_state.holidays }) {
        for (Setting &setting : *settings) {
            if (setting.key == change.key)
                say(setting.answer, &setting.value);
        }
    }
}

} // namespace kib::ui
