// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/interviewpresenter.h"

#include "core/interview/history.h"
#include "ui/common/errortext.h"
#include "ui/common/typeddate.h"
#include "ui/interview/elaboration.h"
#include "ui/interview/prepare.h"
#include "ui/interview/talkwords.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int roundUpMinutes = 10;
constexpr int elaborationMinutes = 10;
constexpr int mostVersions = 10;
constexpr int tickMs = 20'000;
constexpr qint64 msPerMinute = 60'000;
constexpr qint64 longestSittingMinutes = 12LL * 60; // a talk opened again on another day starts counting anew

} // namespace

InterviewPresenter::InterviewPresenter(Desk &desk, const Workplace &workplace, Jobs &jobs, Caseload &caseload,
    const Preferences &preferences, Notices &notices, SaveState &save)
    : m_desk(desk)
    , m_workplace(workplace)
    , m_jobs(jobs)
    , m_caseload(caseload)
    , m_preferences(preferences)
    , m_notices(notices)
    , m_writer(desk, jobs, save)
{
    connect(&m_writer, &TalkWriter::opened, this, &InterviewPresenter::opened);
    connect(&m_writer, &TalkWriter::failed, this, &InterviewPresenter::failed);
    connect(&m_writer, &TalkWriter::changed, this, &InterviewPresenter::rebuild);
    connect(&m_writer, &TalkWriter::finished, this, [this] {
        const ClientId client = m_writer.client();
        m_notices.hold(false);
        m_state.finishedText = tr("Het gesprek met %1 is afgerond en opgeslagen.").arg(m_state.clientName);
        m_caseload.refresh(client);
        m_writer.close();
        m_state.mode = Mode::Choose;
        m_clock.stop();
        showToday();
        emit talkFinished(client);
    });
    m_clock.setInterval(tickMs);
    connect(&m_clock, &QTimer::timeout, this, &InterviewPresenter::tick);
    m_state.prompts = promptItems(*workplace.method);
}

void InterviewPresenter::showToday()
{
    if (inTalk())
        return;
    m_state.mode = Mode::Choose;
    m_jobs.run(
        this, [this, today = m_workplace.today] { return talksOn(m_desk, today); },
        [this](const Result<QList<TalkToday>> &talks) {
            if (!talks) {
                failed(talks.error());
                return;
            }
            m_state.today.clear();
            for (const TalkToday &talk : *talks)
                m_state.today.append({ talk.client, talk.at, talk.name, talk.hasOpenTalk });
            emit stateChanged();
        });
}

void InterviewPresenter::prepare(ClientId client)
{
    if (inTalk() && m_writer.client() == client)
        return;
    if (inTalk()) {
        leaveTalk([this, client] { prepare(client); });
        return;
    }
    m_state.client = client;
    m_state.prepared.reset();
    m_state.problem.clear();
    m_state.finishedText.clear();
    m_jobs.run(
        this,
        [this, client, today = m_workplace.today, method = m_workplace.method] {
            return readPreparation(m_desk, client, *method, today);
        },
        [this](const Result<Preparation> &read) {
            if (!read) {
                failed(read.error());
                return;
            }
            m_state.mode = Mode::Prepare;
            m_state.clientName = read->name;
            m_state.clientNumber = read->number;
            m_state.preparing = { read->when, read->last, read->agreements, read->ownWords, read->domains,
                read->off, read->resumes };
            m_plannedMinutes = read->minutes;
            m_nextStep = read->nextStep;
            m_hasNextStep = read->hasNextStep;
            m_state.contact = read->contact;
            m_state.nextTalk = read->nextTalk;
            emit stateChanged();
        });
}

void InterviewPresenter::start()
{
    if (!m_state.client)
        return;
    m_state.busy = tr("Gesprek openen…");
    emit stateChanged();
    m_writer.open(*m_state.client, m_state.prepared);
}

void InterviewPresenter::opened(const OpenedTalk &talk)
{
    m_previous = talk.previous;
    m_state.busy.clear();
    m_state.problem.clear();
    m_state.matrix = false;
    m_state.lookAlong = false;
    m_problems.clear();
    m_refused.clear();
    m_numbers.clear();
    m_state.newAgreement = {};
    const qint64 minutes = (talk.now - talk.talk.interview.startedAt) / msPerMinute;
    m_minutesBefore = minutes >= 0 && minutes < longestSittingMinutes ? minutes : 0;
    m_since.start();
    m_elaborating.invalidate();
    m_clock.start();
    m_notices.hold(true);
    m_state.section = u"welcome"_s;
    m_state.startedOn = talk.talk.interview.startedOn;
    m_state.resumed.clear();
    QString question;
    if (const auto place = interview::resumeAt(talk.talk.events);
        place && place->aspect != interview::Aspect::Prepared) {
        m_state.section = sectionOf(*place);
        question = place->aspect == interview::Aspect::Answer ? place->question : QString();
        const auto at = interview::lastSaidAt(talk.talk.events);
        m_state.resumed = tr("Verder waar u was: %1, %2")
                              .arg(sectionName(*talk.talk.method, m_state.section),
                                  at ? localTime(*at).toString(u"HH:mm"_s) : QString());
    }
    if (!talk.recovered.isEmpty()) {
        m_state.section = sectionOf(talk.recovered.last().place);
        m_state.resumed = tr("Hersteld na een storing: %n teksten die u het laatst typte. Verder bij %1, %2",
            nullptr, static_cast<int>(talk.recovered.size()))
                              .arg(sectionName(*talk.talk.method, m_state.section),
                                  localTime(talk.recovered.last().at).toString(u"HH:mm"_s));
    }
    m_caseload.refresh(talk.talk.interview.client);
    m_state.mode = Mode::Talk;
    showTime();
    rebuild();
    emit focusAsked(m_state.section, question);
}

void InterviewPresenter::leaveTalk(std::function<void()> then)
{
    if (!inTalk())
        return;
    settleNumbers();
    m_writer.flush([this, then = std::move(then)](bool saved) {
        if (!saved) { // what waits would be lost
            m_state.problem = tr("Nog niet alles is opgeslagen. Het gesprek blijft daarom open.");
            emit stateChanged();
            return;
        }
        const ClientId client = m_writer.client();
        m_writer.close();
        m_clock.stop();
        m_notices.hold(false);
        m_state.mode = Mode::Choose;
        m_caseload.refresh(client);
        emit talkLeft(client);
        if (then)
            then();
        else
            showToday();
        emit stateChanged();
    });
}

TalkContext InterviewPresenter::context() const
{
    const interview::OpenedInterview &talk = m_writer.talk();
    TalkContext out { *talk.method, talk.view, nullptr, {}, m_state.english };
    if (m_previous && !m_state.lookAlong) {
        out.previous = &m_previous->view;
        out.previousOn = m_previous->interview.startedOn;
    }
    return out;
}

void InterviewPresenter::rebuild()
{
    if (!m_writer.isOpen() || m_state.mode != Mode::Talk)
        return;
    TalkContext context = this->context();
    const interview::InterviewView &view = m_writer.view();
    m_state.sections = sectionItems(context, m_state.section, m_state.timeToRoundUp, !m_state.lookAlong);
    m_state.sectionName = sectionName(context.method, m_state.section);
    m_state.domain.reset();
    if (const method::Domain *domain = context.method.domain(m_state.section)) {
        if (m_state.hideThen && !view.domains.value(domain->key).score)
            context.previous = nullptr; // no score of before until one has scored oneself
        m_state.domain = domainItem(context, *domain);
        overlayTyped(*m_state.domain);
    }
    m_state.observations = observationItems(context);
    for (ObservationItem &item : m_state.observations) {
        if (item.isTopic)
            item.text = m_writer.text({ interview::Aspect::Topic, {}, item.key });
    }
    rebuildClosing(context);
    TalkContext rows = this->context();
    if (m_state.hideThen)
        rows.previous = nullptr;
    m_state.rows = matrixItems(rows);
    if (m_state.hideThen && this->context().previous) {
        for (MatrixItem &row : m_state.rows) {
            if (row.score)
                row.then = m_previous->view.domains.value(row.key).score;
        }
    }
    m_state.points.clear();
    for (const interview::Finding &finding :
        interview::openPoints(context.method, view, m_workplace.today, m_hasNextStep))
        m_state.points.append({ openPointText(finding), sectionOf(finding.at) });
    m_state.pointsText = m_state.points.isEmpty()
        ? QString()
        : tr("%n open punten", nullptr, static_cast<int>(m_state.points.size()));
    m_state.summary = clientSummary(context.method, view, m_state.startedOn);
    m_state.wants = m_writer.text({ interview::Aspect::ClientWords, {}, {} });
    m_state.mood = view.mood ? interview::key(*view.mood) : QString();
    m_state.versions.clear();
    for (const qint64 at : interview::momentsOf(m_writer.talk().events, mostVersions))
        m_state.versions.append({ at, localTime(at).toString(u"HH:mm"_s) });
    m_state.canUndo = m_writer.canUndo();
    m_state.canRedo = m_writer.canRedo();
    emit stateChanged();
}

// What is put in order at the end: notes, what is worked out of them, agreements.
void InterviewPresenter::rebuildClosing(const TalkContext &context)
{
    m_state.notes = m_writer.text({ interview::Aspect::Notes, {}, {} });
    m_state.looseNotes = looseNotes(m_state.notes, context.method);
    m_state.elaborations = elaborationItems(context, m_state.notes);
    for (ElaborationItem &item : m_state.elaborations)
        item.note = m_writer.text({ interview::Aspect::Note, item.key, {} });
    m_state.agreements = agreementsItem(context);
    m_state.agreements.noNextStep = m_writer.text({ interview::Aspect::NoNextStep, {}, {} });
    m_state.agreements.nextStep = m_nextStep;
    m_state.agreements.hasNextStep = m_hasNextStep;
    if (const interview::Agreement *ahead = interview::firstAhead(context.view, m_workplace.today);
        ahead && !m_hasNextStep) {
        m_state.agreements.nextStep = tr("Volgende stap: %1, %2").arg(ahead->what, fullDate(ahead->date));
        m_state.agreements.hasNextStep = true;
    }
}

void InterviewPresenter::reword()
{
    m_state.resumed.clear(); // it was read long ago
    if (!m_state.finishedText.isEmpty())
        m_state.finishedText = tr("Het gesprek met %1 is afgerond en opgeslagen.").arg(m_state.clientName);
    if (inTalk())
        showTime();
    rebuild();
}

// What is being typed is newer than what was said.
void InterviewPresenter::overlayTyped(DomainItem &domain) const
{
    domain.noteLines = taggedLines(m_writer.text({ interview::Aspect::Notes, {}, {} }), domain.name);
    domain.works = m_writer.text({ interview::Aspect::Works, domain.key, {} });
    domain.note = m_writer.text({ interview::Aspect::Note, domain.key, {} });
    domain.remark = m_writer.text({ interview::Aspect::Remark, domain.key, {} });
    for (QuestionItem &question : domain.questions) {
        question.remark = m_writer.text({ interview::Aspect::Remark, domain.key, question.key });
        if (question.kind == method::QuestionKind::Text)
            question.value = m_writer.text({ interview::Aspect::Answer, domain.key, question.key });
        const QString key = domain.key + u'/' + question.key;
        question.problem = m_problems.value(key);
        if (!question.problem.isEmpty())
            question.value = m_refused.value(key); // what was typed stays
        if (m_numbers.contains(key))
            question.value = m_numbers.value(key);
    }
}

void InterviewPresenter::tick()
{
    if (showTime())
        rebuild();
    else
        emit stateChanged();
}

// Whether it has become time to round up.
bool InterviewPresenter::showTime()
{
    const auto clock = [](qint64 minutes) {
        return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
    };
    const qint64 minutes = m_minutesBefore + m_since.elapsed() / msPerMinute;
    m_state.elapsed = clock(minutes);
    m_state.planned = tr("van ± %1 min").arg(m_plannedMinutes);
    m_state.elaborating = !m_elaborating.isValid()
        ? QString()
        : tr("%1 van ± %2 min").arg(clock(m_elaborating.elapsed() / msPerMinute)).arg(elaborationMinutes);
    const bool round = minutes >= m_plannedMinutes - roundUpMinutes;
    return std::exchange(m_state.timeToRoundUp, round) != round;
}

void InterviewPresenter::failed(const Error &error)
{
    const ErrorText text = errorText(error);
    m_state.busy.clear();
    m_state.problem = text.message;
    m_state.advice = text.advice;
    emit stateChanged();
}

void InterviewPresenter::undo()
{
    if (const auto place = m_writer.undo()) {
        goTo(sectionOf(*place));
        rebuild();
        emit focusAsked(m_state.section, place->question);
    }
}

void InterviewPresenter::goBackTo(qint64 at)
{
    settleNumbers();
    m_writer.settleTyping();
    m_writer.say(interview::changesBackTo(m_writer.talk().events, at));
}

void InterviewPresenter::redo()
{
    if (const auto place = m_writer.redo()) {
        goTo(sectionOf(*place));
        rebuild();
        emit focusAsked(m_state.section, place->question);
    }
}

QString InterviewPresenter::fileName(const QString &kind) const
{
    return paperFileName(kind, m_state.clientNumber, m_workplace.today);
}

void InterviewPresenter::told(const Result<QString> &path)
{
    if (path && path->isEmpty())
        return;
    const ErrorText text = path ? ErrorText { tr("Bewaard: %1").arg(*path), {} } : errorText(path.error());
    m_notices.hold(false);
    m_notices.say(
        { u"file"_s, path ? Notice::Kind::Info : Notice::Kind::Failure, text.whole().trimmed(), {}, true });
    m_notices.hold(inTalk());
}

bool InterviewPresenter::isDomain(const QString &section) const
{
    return m_writer.isOpen() && m_writer.talk().method->domain(section);
}

void InterviewPresenter::roundUp()
{
    if (isLast(m_state.section)) {
        finish();
        return;
    }
    m_state.matrix = false;
    goTo(u"summary"_s);
}

void InterviewPresenter::finish()
{
    if (!inTalk())
        return;
    settleNumbers();
    m_writer.finish();
}

} // namespace kib::ui
