// SPDX-License-Identifier: EUPL-1.2
#include "ui/contact/letterrunpresenter.h"

#include "core/base/dutchdate.h"
#include "ui/common/errortext.h"
#include "ui/common/typeddate.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

// Whom talks are planned for, see InvitationService.
bool holdsTalks(const Workplace &workplace)
{
    return workplace.roles.contains(vault::Role::Caseworker)
        || workplace.roles.contains(vault::Role::TeamLead);
}

} // namespace

LetterRunPresenter::LetterRunPresenter(Desk &desk, const Workplace &workplace, Jobs &jobs, Caseload &caseload)
    : m_desk(desk)
    , m_workplace(workplace)
    , m_jobs(jobs)
    , m_caseload(caseload)
{
    m_state.mayPrint = workplace.may(vault::Action::PrintLetters) && !workplace.readOnly;
    m_state.everybody = !holdsTalks(workplace); // they have no letters of their own
}

const contact::Letter *LetterRunPresenter::letter() const
{
    return m_state.current < m_ready.size() ? &m_ready.at(m_state.current).letter : nullptr;
}

void LetterRunPresenter::refresh()
{
    if (!m_state.mayPrint || m_state.stage == Stage::Printing)
        return;
    const int asked = ++m_asked;
    m_state.loading = true;
    emit stateChanged();
    m_jobs.run(
        this,
        [&desk = m_desk, practice = m_workplace.practice]() -> Result<Read> {
            Result<contact::PrintRun> run = desk.letters.prepare({ {}, false, practice });
            Result<QList<contact::LetterRecord>> printed
                = desk.contacts.lettersWith(contact::LetterStatus::Printed);
            const Result<client::Organisation> organisation = desk.organisations.organisation();
            if (!run || !printed || !organisation)
                return fail(!run ? run.error() : !printed ? printed.error() : organisation.error());
            return Read { std::move(*run), std::move(*printed), organisation->windowProfile };
        },
        [this, asked](Result<Read> read) {
            if (asked != m_asked || m_state.stage == Stage::Printing)
                return;
            m_state.loading = false;
            m_state.problem.clear();
            m_state.advice.clear();
            if (read)
                show(std::move(*read));
            else
                tell(read.error());
            emit stateChanged();
        });
}

void LetterRunPresenter::showNew(const QList<LetterId> &letters)
{
    m_new = letters;
    refresh();
}

void LetterRunPresenter::show(Read read)
{
    m_all = std::move(read.run.ready);
    const auto unseen
        = [this](const contact::ReadyLetter &one) { return m_new.contains(one.record.id) && !isOwn(one); };
    if (std::any_of(m_all.cbegin(), m_all.cend(), unseen))
        m_state.everybody = true;
    select();
    m_new.clear();
    m_state.windowProfile = read.windowProfile;
    m_state.withheld = m_notDrawn;
    for (const contact::PrintRun::Withheld &one : read.run.withheld)
        m_state.withheld.append({ m_caseload.nameOf(one.client), withheldSentence(one.missing) });
    m_state.printed.clear();
    for (const contact::LetterRecord &record : read.printed) {
        const method::LetterTemplate *source = m_workplace.method->letter(record.templateKey);
        m_state.printed.append({ record.id, m_caseload.nameOf(record.client),
            source ? source->name : record.templateKey, dutchShortDate(record.printed) });
    }
    m_state.waiting = m_state.printed.isEmpty()
        ? QString()
        : tr("%1 geprint, nog niet verstuurd.")
              .arg(counted(m_state.printed.size(), tr("brief is"), tr("brieven zijn")));
}

// Of the talk it invites to; without one, of the client.
bool LetterRunPresenter::isOwn(const contact::ReadyLetter &ready) const
{
    const std::optional<AccountId> whose
        = ready.appointment ? std::optional(ready.appointment->caseworker) : ready.client.caseworker;
    return whose == m_workplace.account;
}

void LetterRunPresenter::select()
{
    const std::optional<LetterId> kept = m_state.current < m_ready.size()
        ? std::optional(m_ready.at(m_state.current).record.id)
        : std::nullopt;
    m_ready.clear();
    for (const contact::ReadyLetter &one : std::as_const(m_all)) {
        if (m_state.everybody || isOwn(one))
            m_ready.append(one);
    }
    m_state.count = static_cast<int>(m_ready.size());
    m_state.current = 0;
    for (int i = m_state.count - 1; i >= 0; --i) {
        const LetterId id = m_ready.at(i).record.id;
        if (m_new.isEmpty() ? kept == id : m_new.contains(id))
            m_state.current = i;
    }
    wordReady();
    showCurrent();
}

void LetterRunPresenter::wordReady()
{
    const qint64 own
        = std::count_if(m_all.cbegin(), m_all.cend(), [this](const auto &one) { return isOwn(one); });
    const qint64 others = m_all.size() - own;
    m_state.mayChooseWhose = others > 0 && holdsTalks(m_workplace);
    if (m_all.isEmpty())
        m_state.ready.clear();
    else if (!m_state.mayChooseWhose || m_state.everybody)
        m_state.ready = others == 0
            ? tr("%1 klaar.").arg(counted(own, tr("brief staat"), tr("brieven staan")))
            : tr("%1 klaar, van alle klantmanagers.")
                  .arg(counted(m_all.size(), tr("brief staat"), tr("brieven staan")));
    else if (own == 0)
        m_state.ready = tr("Voor u staat geen brief klaar. Van collega's: %1.").arg(number(others));
    else
        m_state.ready = tr("%1 voor u klaar. Van collega's: %2.")
                            .arg(counted(own, tr("brief staat"), tr("brieven staan")), number(others));
}

void LetterRunPresenter::setEverybody(bool on)
{
    if (on == m_state.everybody || m_state.stage == Stage::Printing)
        return;
    m_state.everybody = on;
    select();
    emit stateChanged();
}

void LetterRunPresenter::showCurrent()
{
    ++m_state.version;
    m_state.position.clear();
    m_state.name.clear();
    m_state.what.clear();
    if (m_ready.isEmpty())
        return;
    const contact::ReadyLetter &ready = m_ready.at(m_state.current);
    m_state.position = tr("%1 van %2").arg(number(m_state.current + 1), number(m_state.count));
    m_state.name = client::listName(ready.client.identity.name);
    const method::LetterTemplate *source = m_workplace.method->letter(ready.record.templateKey);
    m_state.what = source ? source->name : ready.record.templateKey;
    if (ready.appointment)
        m_state.what = tr("%1, gesprek op %2 om %3 uur")
                           .arg(m_state.what, dayName(ready.appointment->on),
                               ready.appointment->at.toString(u"HH:mm"_s));
}

void LetterRunPresenter::next()
{
    if (m_state.current + 1 >= m_state.count)
        return;
    ++m_state.current;
    showCurrent();
    emit stateChanged();
}

void LetterRunPresenter::previous()
{
    if (m_state.current == 0)
        return;
    --m_state.current;
    showCurrent();
    emit stateChanged();
}

void LetterRunPresenter::setThroughWindow(bool on)
{
    m_state.throughWindow = on;
    emit stateChanged();
}

void LetterRunPresenter::print(std::unique_ptr<LetterPress> press)
{
    if (m_ready.isEmpty() || m_state.stage == Stage::Printing)
        return;
    m_press = std::move(press);
    m_at = 0;
    m_drawn.clear();
    m_notDrawn.clear();
    m_state.stage = Stage::Printing;
    m_state.stopping = false;
    m_state.total = m_state.count;
    m_state.done.clear();
    m_state.problem.clear();
    m_state.advice.clear();
    drawNext();
}

// One letter a job: what others give to the file meanwhile comes in between.
void LetterRunPresenter::drawNext()
{
    m_state.drawn = static_cast<int>(m_drawn.size());
    m_state.progress = tr("%1 van %2 geprint").arg(number(m_state.drawn), number(m_state.total));
    emit stateChanged();
    if (m_state.stopping || m_at >= m_ready.size()) {
        finish();
        return;
    }
    m_jobs.run(
        this, [press = m_press, letter = m_ready.at(m_at).letter] { return press->draw(letter); },
        [this](const Result<void> &drawn) {
            if (!drawn && drawn.error().code != ErrorCode::Invalid) {
                end(drawn.error());
                return;
            }
            if (drawn)
                m_drawn.append(m_ready.at(m_at));
            else
                m_notDrawn.append({ m_caseload.nameOf(m_ready.at(m_at).client.id),
                    withheldSentence({ drawn.error().detail }) });
            ++m_at;
            drawNext();
        });
}

void LetterRunPresenter::finish()
{
    if (m_drawn.isEmpty()) {
        end(std::nullopt);
        return;
    }
    m_jobs.run(
        this,
        [&desk = m_desk, press = m_press, letters = m_drawn]() mutable -> Result<void> {
            if (auto finished = press->finish(); !finished)
                return finished;
            auto kept = desk.letters.printed(letters);
            // A letter is printed once: when it is not on record the file must go, or people would get two.
            // After Io it may be on record all the same.
            if (!kept && kept.error().code != ErrorCode::Io)
                press->discard();
            return kept;
        },
        [this](const Result<void> &kept) { end(kept ? std::nullopt : std::optional(kept.error())); });
}

void LetterRunPresenter::end(const std::optional<Error> &error)
{
    const QString file = m_press->fileName();
    m_press.reset();
    m_state.stage = Stage::Looking;
    if (error || m_drawn.isEmpty()) {
        m_state.done = tr("Er is geen brief als geprint vastgelegd. Ze staan nog klaar.");
        m_drawn.clear();
        if (error) {
            tell(*error);
            emit stateChanged();
        } else {
            refresh();
        }
        return;
    }
    m_askedAbout.clear();
    for (const contact::ReadyLetter &ready : m_drawn)
        m_askedAbout << ready.record.id;
    m_state.asked = file.isEmpty()
        ? tr("%1 geprint. Zijn ze verstuurd?").arg(number(m_drawn.size()))
        : tr("%1 in %2. Zijn ze geprint en verstuurd?")
              .arg(counted(m_drawn.size(), tr("brief staat"), tr("brieven staan")), file);
    m_drawn.clear();
    m_state.stage = Stage::AskSent;
    emit moved();
    refresh();
}

void LetterRunPresenter::stop()
{
    m_state.stopping = true;
    emit stateChanged();
}

void LetterRunPresenter::allSent()
{
    if (!m_askedAbout.isEmpty())
        sent(m_askedAbout);
}

void LetterRunPresenter::notYetSent()
{
    m_askedAbout.clear();
    m_state.stage = Stage::Looking;
    m_state.done.clear();
    emit stateChanged();
}

void LetterRunPresenter::sent(const QList<LetterId> &letters)
{
    m_jobs.run(
        this, [&desk = m_desk, letters] { return desk.letters.sent(letters); },
        [this](const Result<qsizetype> &sent) {
            if (!sent) {
                tell(sent.error());
                emit stateChanged();
                return;
            }
            if (m_state.stage == Stage::AskSent)
                m_state.stage = Stage::Looking;
            m_state.done = tr("%1 verstuurd.").arg(counted(*sent, tr("brief is"), tr("brieven zijn")));
            emit moved();
            refresh();
        });
}

void LetterRunPresenter::tell(const Error &error)
{
    const ErrorText text = errorText(error);
    m_state.problem = text.message;
    m_state.advice = text.advice;
}

} // namespace kib::ui
