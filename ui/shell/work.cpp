// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/work.h"

#include "ui/client/clientlistpresenter.h"
#include "ui/client/clientspage.h"
#include "ui/client/dossierpresenter.h"
#include "ui/common/caseload.h"
#include "ui/common/errortext.h"
#include "ui/common/typeddate.h"
#include "ui/contact/letterspage.h"
#include "ui/interview/interviewpage.h"
#include "ui/interview/prepare.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/practicedate.h"
#include "ui/shell/switcher.h"
#include "ui/weekstart/weekstartpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

Work::Work(Desk &desk, Workplace workplace, Jobs &jobs, Preferences &preferences,
    std::function<Result<void>(QDate)> moveTo)
    : m_desk(desk)
    , m_workplace(std::move(workplace))
    , m_jobs(jobs)
    , m_preferences(preferences)
    , m_moveTo(std::move(moveTo))
    , m_caseload(std::make_unique<Caseload>(m_desk, m_workplace, jobs))
    , m_clientList(std::make_unique<ClientListPresenter>(*m_caseload, m_workplace))
    , m_dossier(std::make_unique<DossierPresenter>(m_desk, m_workplace, jobs, *m_caseload))
    , m_letters(std::make_unique<Letters>(m_desk, m_workplace, jobs, *m_caseload))
    , m_weekstart(std::make_unique<WeekstartPresenter>(m_desk, m_workplace, jobs))
    , m_settings(std::make_unique<SettingsParts>(m_desk, m_workplace, jobs, preferences))
    , m_switcher(std::make_unique<SwitcherPresenter>(*m_caseload, m_workplace))
    , m_interview(std::make_unique<InterviewPresenter>(
          m_desk, m_workplace, jobs, *m_caseload, preferences, m_notices, m_save))
    , m_advice(
          std::make_unique<AdvicePresenter>(m_desk, m_workplace, jobs, *m_caseload, m_interview->writer()))
{
    for (const auto ended : { &InterviewPresenter::talkFinished, &InterviewPresenter::talkLeft })
        connect(m_interview.get(), ended, m_advice.get(), [this] { m_advice->forget(); });
    connect(m_caseload.get(), &Caseload::changed, m_weekstart.get(), &WeekstartPresenter::followDay);
    connect(&m_settings->office, &OfficePresenter::organisationChanged, this,
        [this](const QString &name) { m_workplace.organisation = name; });
    connect(&m_settings->import, &ImportPresenter::clientsChanged, this, &Work::meetNewcomers);
    connect(&m_settings->templates, &TemplatePresenter::methodChanged, this,
        [this](const std::shared_ptr<const method::Method> &method) { m_workplace.method = method; });
    connect(&m_save, &SaveState::changed, this, &Work::leaveWhenSaved, Qt::QueuedConnection);
    connect(m_interview.get(), &InterviewPresenter::stateChanged, this, [this] {
        if (inTalk())
            m_notices.close(u"open_talk"_s);
    });
    connect(m_caseload.get(), &Caseload::loaded, this, &Work::tellOfDamage);
    m_caseload->load();
    tellOfOpenTalk();
}

Work::~Work() = default;

WorkParts Work::parts()
{
    return { m_workplace, m_navigation, m_notices, m_save,
        [this](PageId id, const Look &look) { return makePage(id, look); },
        [this](QWidget *parent) -> QWidget * {
            return new Switcher(*m_switcher, m_navigation, lookOf(parent), parent);
        },
        [this](QWidget *parent) { moveDate(parent); } };
}

QString Work::practiceText() const
{
    if (!m_workplace.practice)
        return {};
    return tr("OEFENEN – verzonnen mensen. Vandaag is %1.").arg(fullDate(m_workplace.today));
}

void Work::stop()
{
    m_settings->import.stop();
    m_caseload->keep();
}

Page *Work::makePage(PageId id, const Look &look)
{
    switch (id) {
    case PageId::Clients:
        return new ClientsPage(*m_clientList, *m_dossier, m_navigation, m_workplace, look);
    case PageId::Interview:
        return new InterviewPage(*m_interview, *m_advice, m_navigation, m_workplace, m_preferences, look);
    case PageId::Letters:
        return new LettersPage(*m_letters, m_navigation, m_workplace, look);
    case PageId::Settings:
        return new SettingsPage(*m_settings, m_navigation, look);
    case PageId::Weekstart:
        return new WeekstartPage(*m_weekstart, m_notices, look);
    }
    return nullptr;
}

void Work::flush(std::function<void()> leave)
{
    m_interview->writer().flush([this, leave = std::move(leave)](bool saved) {
        if (saved) {
            m_notices.close(u"unsaved"_s);
            leave();
            return;
        }
        m_leave = leave;
        m_notices.hold(false);
        m_notices.say({ u"unsaved"_s, Notice::Kind::Failure,
            tr("Nog niet alles is opgeslagen. Wat u typte staat hier nog. Zodra opslaan lukt, gaat dit "
               "scherm "
               "dicht."),
            { { tr("Blijf werken"), [this] { m_leave = {}; }, true }, { tr("Sluit toch"), leave, true } },
            false });
    });
}

// The file took what it had refused: then what was asked meanwhile goes on.
void Work::leaveWhenSaved()
{
    if (m_leave && m_save.kind() == SaveState::Kind::Saved)
        flush(std::exchange(m_leave, {}));
}

bool Work::inTalk() const
{
    return m_interview->inTalk();
}

void Work::moveDate(QWidget *parent)
{
    const std::optional<QDate> day = askPracticeDate(m_workplace.today, parent);
    if (!day || *day == m_workplace.today)
        return;
    m_jobs.run(
        this, [this, day] { return m_moveTo(*day); },
        [this, day](const Result<void> &moved) {
            if (!moved)
                return;
            m_workplace.today = *day;
            emit practiceTextChanged();
            m_caseload->load();
        });
}

// A talk that was left open, by leaving or by a failure, is not left for the user to remember.
void Work::tellOfOpenTalk()
{
    m_jobs.run(
        this, [this, today = m_workplace.today] { return talksOn(m_desk, today); },
        [this](const Result<QList<TalkToday>> &talks) {
            if (!talks || inTalk())
                return;
            const auto open = std::find_if(
                talks->cbegin(), talks->cend(), [](const TalkToday &talk) { return talk.hasOpenTalk; });
            if (open == talks->cend())
                return;
            m_notices.say({ u"open_talk"_s, Notice::Kind::Info,
                tr("Het gesprek met %1 is nog niet afgerond.").arg(open->name),
                { { tr("Ga verder"),
                    [this, client = open->client] {
                        m_navigation.go({ PageId::Interview, client, {} });
                    },
                    true } } });
        });
}

// What does not hold is left out of every list and figure: nobody may have to find that out by themselves.
void Work::tellOfDamage()
{
    m_jobs.run(
        this, [this] { return m_desk.soundness(); },
        [this](const FileSoundness &seen) {
            QStringList lines;
            if (seen.damagedRows > 0)
                lines << tr(
                    "%n regels in dit bestand zijn beschadigd en tellen niet mee. Al het andere klopt.",
                    nullptr, static_cast<int>(seen.damagedRows));
            if (seen.logBrokenFrom > 0)
                lines << tr("Het logboek klopt niet vanaf regel %1.").arg(seen.logBrokenFrom);
            if (lines.isEmpty())
                return;
            const bool may = m_workplace.may(vault::Action::CheckFile);
            if (!may)
                lines << tr("Vraag uw teamleider om het bestand te controleren.");
            Notice notice { u"damage"_s, Notice::Kind::Warning, lines.join(u' '), {} };
            if (may)
                notice.acts.append({ tr("Controleer het bestand"), [this] {
                                        m_navigation.go({ PageId::Settings, {}, u"bestand"_s });
                                    } });
            m_notices.say(notice);
        });
}

void Work::meetNewcomers()
{
    m_jobs.run(
        this, [this] { return m_desk.accounts.accounts(); },
        [this](const Result<QList<vault::AccountInfo>> &accounts) {
            if (accounts) { // an import may bring caseworkers that were not known
                for (const vault::AccountInfo &info : *accounts)
                    m_workplace.names.insert(info.id, info.name);
            }
            m_caseload->load();
        });
}

void Work::warnOfLock(int seconds)
{
    m_notices.say(
        { u"lock"_s, Notice::Kind::Info, tr("Over %n seconden vergrendelt het scherm.", nullptr, seconds),
            { { tr("Blijf werken"), [] {}, true } }, false });
}

void Work::reword()
{
    m_caseload->reword();
    m_interview->reword();
    m_settings->import.reword();
    emit practiceTextChanged();
}

void Work::open(const QString &droppedFile)
{
    m_settings->import.choose(droppedFile);
    m_navigation.go({ PageId::Settings, {}, u"importeren"_s });
}

} // namespace kib::ui
