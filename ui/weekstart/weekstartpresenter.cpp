// SPDX-License-Identifier: EUPL-1.2
#include "ui/weekstart/weekstartpresenter.h"

#include "core/base/workdays.h"
#include "ui/common/errortext.h"
#include "ui/common/typeddate.h"
#include "ui/common/words.h"
#include "ui/weekstart/weekstartsheet.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int smallestTeam = 3; // below it a total tells about persons

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

// In the fixed order of the week's figures.
QStringList figuresOf(const weekstart::WeekFigures &week)
{
    return { number(week.clients), number(week.inView), number(week.toSpeak), number(week.invited),
        number(week.spoken), number(week.spokenThisWeek), number(week.noShowThisWeek),
        percent(week.attendedShare()), number(week.appointmentsNextWeek), number(week.servicesRunning),
        number(week.placedThisWeek), number(week.overdueTasks), number(week.missedTasks),
        number(week.withoutNextStep), fte(week.fteHundredths), decimal(week.caseloadPerFte()) };
}

qsizetype teamSize(const weekstart::WeekReview &review)
{
    return std::count_if(review.caseworkers.begin(), review.caseworkers.end(),
        [](const weekstart::CaseworkerWeek &one) { return one.caseworker.has_value(); });
}

} // namespace

WeekstartPresenter::WeekstartPresenter(Desk &desk, const Workplace &workplace, Jobs &jobs)
    : m_desk(desk)
    , m_workplace(workplace)
    , m_jobs(jobs)
    , m_today(workplace.today)
    , m_monday(mondayOf(workplace.today))
{
    m_state.mayShowNames = workplace.may(vault::Action::ReadTeamFiguresPerPerson);
}

void WeekstartPresenter::followDay()
{
    if (m_today != m_workplace.today && m_review)
        refresh();
}

void WeekstartPresenter::refresh()
{
    const QDate thisWeek = mondayOf(m_workplace.today);
    if (m_monday > thisWeek || m_monday == mondayOf(m_today))
        m_monday = thisWeek;
    m_today = m_workplace.today;
    const State before = m_state;
    m_state.loading = !m_review; // figures that are there stay in view
    word();
    tellIfOther(before);
    const auto known = std::make_shared<Read>(Read { m_facts, {}, m_monday, m_version });
    m_jobs.run(
        this,
        [this, known, today = m_today]() -> Result<Read> {
            Result<Read> out = read(m_desk, *known);
            known->facts.reset(); // on the worker, when it is the last to hold them
            if (out)
                out->review = weekstart::weekReview(*out->facts, out->monday, today);
            return out;
        },
        [this](Result<Read> read) { take(std::move(read)); });
}

Result<WeekstartPresenter::Read> WeekstartPresenter::read(const Desk &desk, const Read &before)
{
    const QByteArray version = desk.version();
    if (before.facts && !version.isEmpty() && version == before.version)
        return before;
    Result<weekstart::WeekFacts> facts
        = weekstart::loadWeekFacts({ desk.cases(), desk.methods, desk.accounts, desk.organisations });
    if (!facts)
        return fail(facts.error());
    return Read { std::make_shared<const weekstart::WeekFacts>(std::move(*facts)), {}, before.monday,
        version };
}

void WeekstartPresenter::take(Result<Read> read)
{
    const State before = m_state;
    m_state.loading = false;
    m_state.problem.clear();
    m_state.advice.clear();
    if (read) {
        if (m_facts != read->facts)
            letGo(std::exchange(m_facts, read->facts));
        m_version = read->version;
        if (read->monday == m_monday) {
            m_review = std::move(read->review);
            m_shown = m_monday;
        } else {
            review();
        }
    } else { // what was read before stays readable
        const ErrorText text = errorText(read.error());
        m_state.problem = text.message;
        m_state.advice = text.advice;
    }
    word();
    tellIfOther(before);
}

// Facts of thousands of clients are given back on the worker: that takes longer than a picture may.
void WeekstartPresenter::letGo(std::shared_ptr<const weekstart::WeekFacts> facts)
{
    if (!facts)
        return;
    m_jobs.run(
        this,
        [facts = std::move(facts)]() mutable {
            facts.reset();
            return true;
        },
        [](bool) {});
}

void WeekstartPresenter::moveWeek(int weeks)
{
    const QDate wanted = qMin(m_monday.addDays(qint64 { 7 } * weeks), mondayOf(m_today));
    if (wanted == m_monday)
        return;
    const State before = m_state;
    m_monday = wanted;
    if (m_facts)
        review();
    else
        word();
    tellIfOther(before);
}

// Of the week that is asked for. The one in view stays until then: a week never stands above the figures of
// another.
void WeekstartPresenter::review()
{
    using Review = std::pair<QDate, weekstart::WeekReview>;
    m_jobs.run(
        this,
        [facts = m_facts, monday = m_monday, today = m_today]() mutable {
            const auto held = std::move(facts); // let go on the worker
            return Review { monday, weekstart::weekReview(*held, monday, today) };
        },
        [this](Review review) {
            if (review.first != m_monday)
                return; // another was asked for meanwhile
            const State before = m_state;
            m_shown = review.first;
            m_review = std::move(review.second);
            word();
            tellIfOther(before);
        });
}

void WeekstartPresenter::showNames(bool names)
{
    const State before = m_state;
    m_state.names = names && m_state.mayShowNames;
    word();
    tellIfOther(before);
}

void WeekstartPresenter::tellIfOther(const State &before)
{
    if (m_state != before)
        emit stateChanged();
}

void WeekstartPresenter::word()
{
    const QDate monday = m_review ? m_shown : m_monday;
    m_state.week = tr("week %1: %2 tot en met %3")
                       .arg(weekKey(monday).mid(6), longDate(monday), longDate(monday.addDays(6)));
    m_state.canGoForward = m_monday < mondayOf(m_today);
    if (!m_review)
        return;
    const weekstart::WeekFigures &team = m_review->team;
    const qint64 came = team.attendedThisWeek;
    const qint64 expected = came + team.noShowThisWeek;
    m_state.tiles = { { tr("In beeld"), number(team.inView),
                          tr("van %1").arg(counted(team.clients, tr("klant"), tr("klanten"))) },
        { tr("Gesproken deze week"), number(team.spokenThisWeek),
            tr("nog te spreken: %1").arg(number(team.toSpeak)) },
        { tr("Opkomst"), percent(team.attendedShare()),
            expected == 0 && team.plannedThisWeek == 0 ? tr("geen afspraken deze week")
                : expected == 0                        ? tr("nog geen uitkomst")
                                : tr("%1 van %2 afspraken").arg(number(came), number(expected)) },
        { tr("Zonder volgende stap"), number(team.withoutNextStep),
            tr("afspraken volgende week: %1").arg(number(team.appointmentsNextWeek)) } };
    m_state.more = { { tr("Nog te spreken"), number(team.toSpeak), {} },
        { tr("Uitgenodigd"), number(team.invited), {} },
        { tr("Afspraken volgende week"), number(team.appointmentsNextWeek), {} },
        { tr("Te laat"), number(team.overdueTasks), {} } };
    const QStringList names { tr("Klanten"), tr("In beeld"), tr("Nog te spreken"), tr("Uitgenodigd"),
        tr("Gesproken"), tr("Deze week gesproken"), tr("Deze week niet verschenen"), tr("Opkomst"),
        tr("Afspraken volgende week"), tr("Lopende diensten"), tr("Deze week ingedeeld"), tr("Te laat"),
        tr("Gemist"), tr("Zonder volgende stap"), tr("Fte"), tr("Klanten per fte") };
    m_state.columns = { tr("Cijfer") };
    QList<QStringList> columns { names };
    const bool persons = teamSize(*m_review) >= smallestTeam;
    for (const weekstart::CaseworkerWeek &one : m_review->caseworkers) {
        const bool own = one.caseworker == m_workplace.account;
        if (!persons || (!own && !m_state.names))
            continue;
        m_state.columns << (!m_state.names ? tr("U") : one.caseworker ? one.name : tr("Geen klantmanager"));
        columns << figuresOf(one.figures);
    }
    m_state.columns << tr("Team");
    columns << figuresOf(team);
    m_state.rows.clear();
    for (qsizetype row = 0; row < names.size(); ++row) {
        QStringList cells;
        std::transform(columns.begin(), columns.end(), std::back_inserter(cells),
            [row](const QStringList &column) { return column.at(row); });
        m_state.rows.append(cells);
    }
    m_state.remark
        = persons ? QString() : tr("Uw team is kleiner dan drie. Daarom staan hier alleen de totalen.");
}

std::optional<print::Sheet> WeekstartPresenter::sheet() const
{
    if (!m_review)
        return {};
    const bool names = m_state.names && teamSize(*m_review) >= smallestTeam;
    return weekstartSheet(*m_review, { m_workplace.organisation, names, m_workplace.practice });
}

QString WeekstartPresenter::suggestedFileName() const
{
    return u"weekstart-%1.pdf"_s.arg(weekKey(m_review ? m_shown : m_monday));
}

} // namespace kib::ui
