// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/dossierpresenter.h"

#include "core/client/bsn.h"
#include "ui/client/dossierhistory.h"
#include "ui/client/dossiersummary.h"
#include "ui/common/clientwords.h"
#include "ui/common/errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int bsnShownMs = 30'000;

} // namespace

DossierPresenter::DossierPresenter(Desk &desk, const Workplace &workplace, Jobs &jobs, Caseload &caseload)
    : m_desk(desk)
    , m_workplace(workplace)
    , m_jobs(jobs)
{
    wordTabs();
    m_state.tab = m_state.tabs.first().key;
    m_bsnTimer.setSingleShot(true);
    m_bsnTimer.setInterval(bsnShownMs);
    connect(&m_bsnTimer, &QTimer::timeout, this, &DossierPresenter::hideBsn);
    // Something was written about this client, or another day was chosen.
    connect(&caseload, &Caseload::changed, this, [this, &caseload](const std::optional<ClientId> &only) {
        if (!only)
            wordTabs();
        if (m_facts && !caseload.isLoading() && (!only || only == m_state.client))
            read();
    });
}

void DossierPresenter::wordTabs()
{
    m_state.tabs = { { u"tijdlijn"_s, tr("Tijdlijn") }, { u"leefgebieden"_s, tr("Leefgebieden") },
        { u"contact"_s, tr("Brieven en contact") }, { u"gesprekken"_s, tr("Gesprekken") },
        { u"indeling"_s, tr("Indeling") }, { u"gegevens"_s, tr("Gegevens") } };
}

void DossierPresenter::open(ClientId client, const QString &tab)
{
    const bool other = m_state.client != client;
    if (other) {
        forget();
        m_state.client = client;
        m_state.loading = true;
    }
    const bool known = std::any_of(
        m_state.tabs.cbegin(), m_state.tabs.cend(), [&tab](const ChipOption &one) { return one.key == tab; });
    if (known)
        m_state.tab = tab;
    if (other)
        emit stateChanged(); // nothing of an earlier client shows while this one is read
    read();
}

void DossierPresenter::leave()
{
    forget();
    emit stateChanged();
}

void DossierPresenter::forget()
{
    const State before = std::exchange(m_state, State());
    m_state.tabs = before.tabs;
    m_state.tab = before.tab;
    m_state.wheel = before.wheel;
    m_state.version = before.version + 1;
    m_bsnTimer.stop();
    m_facts.reset();
    m_choice = {};
}

void DossierPresenter::retry()
{
    m_state.problem.clear();
    m_state.advice.clear();
    m_state.loading = true;
    emit stateChanged();
    read();
}

void DossierPresenter::read()
{
    const ClientId client = *m_state.client;
    m_jobs.run(
        this,
        [this, client, method = m_workplace.method, today = m_workplace.today] {
            return readDossier(m_desk, *method, today, client);
        },
        [this, client](Result<DossierFacts> facts) {
            if (m_state.client != client)
                return; // somebody went on meanwhile
            m_state.loading = false;
            m_state.problem.clear();
            m_state.advice.clear();
            if (facts) {
                m_facts = std::make_shared<const DossierFacts>(std::move(*facts));
                word();
            } else {
                const ErrorText text = errorText(facts.error());
                m_state.problem = text.message;
                m_state.advice = text.advice;
            }
            emit stateChanged();
        });
}

void DossierPresenter::word()
{
    const bool bsnShown = m_state.head.bsnShown;
    ++m_state.version;
    m_state.head = dossierHead(*m_facts, m_workplace);
    if (bsnShown)
        setBsn(true);
    m_state.warmStart = warmStart(*m_facts, m_workplace.today);
    m_state.steps = nextSteps(*m_facts, m_workplace);
    m_state.timeline = dossierTimeline(*m_facts, m_workplace);
    m_state.events = timelineTable(*m_facts, m_workplace);
    m_state.domains = dossierDomains(*m_facts, m_choice);
    m_state.contacts = contactTables(*m_facts, m_workplace);
    m_state.talks = dossierTalks(*m_facts, m_workplace);
    m_state.placements = placementLines(*m_facts, m_workplace);
    m_state.details = detailLines(*m_facts, m_workplace);
    if (m_state.talk)
        m_state.talk = talkOf(m_state.talk->id);
}

void DossierPresenter::showTab(const QString &tab)
{
    m_state.tab = tab;
    m_state.talk.reset();
    emit stateChanged();
}

void DossierPresenter::setBsn(bool shown)
{
    const QString &bsn = m_facts->row.client.identity.bsn;
    const auto known = client::Bsn::parse(bsn);
    m_state.head.bsnShown = shown && known;
    m_state.head.bsn = m_state.head.bsnShown ? known->digits() : maskedBsn(bsn);
}

void DossierPresenter::showBsn()
{
    if (!m_facts)
        return;
    setBsn(true);
    m_bsnTimer.start();
    emit stateChanged();
}

void DossierPresenter::hideBsn()
{
    m_bsnTimer.stop();
    if (!m_facts)
        return;
    setBsn(false);
    emit stateChanged();
}

void DossierPresenter::compare(const QString &then, const QString &now)
{
    if (!m_facts)
        return;
    m_choice = { then, now };
    m_state.domains = dossierDomains(*m_facts, m_choice);
    emit stateChanged();
}

void DossierPresenter::showWheel(bool wheel)
{
    m_state.wheel = wheel;
    m_state.asTable = false;
    emit stateChanged();
}

void DossierPresenter::showTable(bool table)
{
    m_state.asTable = table;
    emit stateChanged();
}

std::optional<DossierPresenter::ReadTalk> DossierPresenter::talkOf(InterviewId talk) const
{
    for (const interview::OpenedInterview &one : m_facts->talks) {
        if (one.interview.id == talk)
            return ReadTalk { talk, talkTitle(one), talkParts(one) };
    }
    return std::nullopt;
}

void DossierPresenter::readTalk(InterviewId talk)
{
    if (!m_facts)
        return;
    m_state.talk = talkOf(talk);
    emit stateChanged();
}

void DossierPresenter::closeTalk()
{
    m_state.talk.reset();
    emit stateChanged();
}

} // namespace kib::ui
