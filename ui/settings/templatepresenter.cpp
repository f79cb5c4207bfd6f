// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/templatepresenter.h"

#include "core/contact/letterbuilder.h"
#include "core/contact/slotplanner.h"
#include "core/method/letteredit.h"
#include "core/method/lettertags.h"
#include "ui/common/errortext.h"
#include "ui/settings/templatewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

// What a letter on screen is filled with.
struct TemplatePresenter::Sample {
    client::Organisation organisation;
    client::Client client;
};

namespace {

constexpr int workdaysAhead = 10; // of the appointment in the preview

// Who has the longest name: if theirs fits, everybody's does. Never somebody whose address is secret: this is
// no letter to them. Nothing when nobody may be read, or nobody has a name and an address.
std::optional<client::Client> longestName(const client::ClientStore &clients)
{
    const Result<QList<client::Client>> all = clients.all();
    if (!all)
        return {};
    std::optional<client::Client> longest;
    qsizetype length = 0;
    for (const client::Client &one : *all) {
        const qsizetype own = client::envelopeName(one.identity.name).size();
        if (own > length && one.identity.secrecy == 0
            && !client::addressLines(one.identity.address).filled().isEmpty()) {
            length = own;
            longest = one;
        }
    }
    return longest;
}

} // namespace

TemplatePresenter::TemplatePresenter(Desk &desk, const Workplace &workplace, Jobs &jobs)
    : m_desk(desk)
    , m_workplace(workplace)
    , m_jobs(jobs)
{
    m_state.fields = letterFieldOptions();
    if (!workplace.method->letters.isEmpty())
        choose(workplace.method->letters.first().key);
}

void TemplatePresenter::load()
{
    m_jobs.run(
        this,
        [this]() -> Result<Sample> {
            const Result<client::Organisation> organisation = m_desk.organisations.organisation();
            if (!organisation)
                return fail(organisation.error());
            return Sample { *organisation, longestName(m_desk.clients).value_or(inventedClient()) };
        },
        [this](const Result<Sample> &sample) {
            if (sample) {
                m_sample = std::make_shared<const Sample>(*sample);
                m_state.windowProfile = sample->organisation.windowProfile;
                fill();
            } else {
                m_state.previewProblem = errorText(sample.error()).whole();
            }
            emit stateChanged();
        });
}

void TemplatePresenter::choose(const QString &letterKey)
{
    const method::LetterTemplate *letter = m_workplace.method->letter(letterKey);
    if (letter == nullptr)
        return;
    m_state.letter = letterKey;
    open(m_drafts.value(letterKey, { letter->subject, letter->body }));
}

void TemplatePresenter::open(const Draft &words)
{
    m_state.subject = words.subject;
    m_state.body = words.body;
    m_state.said.clear();
    m_state.wrong = false;
    ++m_state.version;
    judge();
}

void TemplatePresenter::revert()
{
    m_drafts.remove(m_state.letter);
    choose(m_state.letter);
}

void TemplatePresenter::edit(const QString &subject, const QString &body)
{
    if (subject == m_state.subject && body == m_state.body)
        return;
    m_state.subject = subject;
    m_state.body = body;
    m_state.said.clear();
    m_state.wrong = false;
    judge();
}

void TemplatePresenter::judge()
{
    const Draft words { m_state.subject, m_state.body };
    m_state.changed = isChanged(m_state.letter, words);
    if (m_state.changed)
        m_drafts.insert(m_state.letter, words);
    else
        m_drafts.remove(m_state.letter);
    nameLetters();
    m_state.problems = tagProblems(m_state.subject + u'\n' + m_state.body);
    fill();
    emit stateChanged();
}

bool TemplatePresenter::isChanged(const QString &letterKey, const Draft &words) const
{
    const method::LetterTemplate *stored = m_workplace.method->letter(letterKey);
    return stored == nullptr || stored->subject != words.subject.trimmed()
        || stored->body != words.body.trimmed();
}

void TemplatePresenter::nameLetters()
{
    m_state.letters.clear();
    for (const method::LetterTemplate &letter : m_workplace.method->letters)
        m_state.letters.append({ letter.key,
            m_drafts.contains(letter.key) ? tr("%1 (nog niet bewaard)").arg(letter.name) : letter.name });
}

void TemplatePresenter::fill()
{
    m_state.preview.reset();
    m_state.previewProblem.clear();
    if (!m_sample || !m_state.problems.isEmpty())
        return;
    const method::Method &method = *m_workplace.method;
    const method::LetterTemplate source { m_state.letter, {}, m_state.subject, m_state.body };
    Result<contact::LetterBuilder> builder = contact::LetterBuilder::make(
        source, m_sample->organisation, { m_workplace.today, false, m_workplace.practice });
    const QList<QTime> times = contact::slotTimes(method);
    const contact::Appointment talk { .id = newId<AppointmentId>(0),
        .client = m_sample->client.id,
        .caseworker = m_workplace.account,
        .on = m_sample->organisation.calendar.after(m_workplace.today, workdaysAhead),
        .at = times.isEmpty() ? QTime(10, 0) : times.first(),
        .minutes = static_cast<int>(method.setting(u"slot_minutes"_s)),
        .movedTo = {},
        .letter = {},
        .place = {},
        .reason = {} };
    Result<contact::Letter> letter = builder
        ? builder->build(m_sample->client, m_workplace.accountName, talk, true)
        : fail(builder.error());
    m_state.previewFor = client::envelopeName(m_sample->client.identity.name);
    if (letter)
        m_state.preview = std::move(*letter);
    else
        m_state.previewProblem = missingSentence(letter.error());
}

void TemplatePresenter::keep()
{
    if (m_state.busy || !m_state.changed || !m_state.problems.isEmpty())
        return;
    m_state.busy = true;
    emit stateChanged();
    using Kept = std::shared_ptr<const method::Method>;
    m_jobs.run(
        this,
        [this, key = m_state.letter, subject = m_state.subject, body = m_state.body]() -> Result<Kept> {
            if (!m_desk.session.may(vault::Action::ManageMethods))
                return fail(ErrorCode::Denied, u"methods"_s);
            auto work = m_desk.works.begin(
                { .event = u"settings"_s, .section = u"method"_s, .client = {}, .detail = {}, .op = {} });
            if (!work)
                return fail(work.error());
            // The one in the file now: somebody else may have kept another letter meanwhile.
            Result<Kept> current = m_desk.methods.current();
            if (!current)
                return current;
            const Result<method::Method> next = method::withLetter(**current, key, subject, body);
            if (!next)
                return fail(next.error());
            if (auto done = m_desk.methods.install(*next); !done)
                return fail(done.error());
            if (auto done = (*work)->commit(); !done)
                return fail(done.error());
            return m_desk.methods.current();
        },
        [this](const Result<Kept> &kept) {
            m_state.busy = false;
            m_state.wrong = !kept;
            if (kept) {
                emit methodChanged(*kept);
                m_drafts.removeIf([this](const QHash<QString, Draft>::iterator &one) {
                    return !isChanged(one.key(), one.value());
                });
                judge(); // somebody may have typed on meanwhile
                m_state.said = tr("Bewaard als versie %1. Brieven die al klaarstaan, houden hun tekst.")
                                   .arg((*kept)->version);
            } else {
                m_state.said = errorText(kept.error()).whole();
            }
            emit stateChanged();
        });
}

} // namespace kib::ui
