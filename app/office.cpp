// SPDX-License-Identifier: EUPL-1.2
#include "app/office.h"

#include "core/method/methodlibrary.h"
#include "core/vault/passwordrule.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kib::app {

class Office::WorkClock final : public Clock
{
public:
    void moveTo(QDate day) { m_day = day; }
    [[nodiscard]] QDate today() const override { return m_day.isValid() ? m_day : m_real.today(); }
    [[nodiscard]] qint64 nowMs() const override
    {
        return m_day.isValid() ? PracticeClock(m_day).nowMs() : m_real.nowMs();
    }

private:
    SystemClock m_real;
    QDate m_day; // invalid = the real one
};

QString practiceAccount()
{
    return u"M. Jansen"_s;
}

QString practicePassword()
{
    return u"oefenen-mag-altijd"_s;
}

Result<std::shared_ptr<const method::Method>> methodNamed(const QString &key)
{
    auto method = method::shippedMethod(key);
    if (!method && method.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Invalid, u"unknown_method"_s, { key });
    return method;
}

Office::Office()
    : m_clock(std::make_unique<WorkClock>())
{
}

Office::~Office() = default;

const Clock &Office::clock() const
{
    return *m_clock;
}

Result<std::unique_ptr<Office>> Office::open(const QString &path, const Credentials &who, QDate today)
{
    Result<storage::LockedFile> locked = storage::LockedFile::open(path);
    if (!locked)
        return fail(locked.error());
    return unlock(std::move(*locked), who, today);
}

Result<std::unique_ptr<Office>> Office::unlock(
    storage::LockedFile locked, const Credentials &who, QDate today)
{
    if (today.isValid() && !locked.isPractice())
        return fail(ErrorCode::Invalid, u"date_forged"_s);
    std::unique_ptr<Office> office(new Office);
    office->m_clock->moveTo(today);
    QByteArray bytes = who.password.toUtf8();
    const vault::SecretBytes secret = vault::SecretBytes::copyOf(bytes);
    vault::wipe(bytes);
    auto file = std::move(locked).unlock(who.account, secret, *office->m_clock);
    if (!file)
        return fail(file.error());
    office->m_file = std::move(*file);
    return office;
}

Result<void> Office::moveTo(QDate today)
{
    if (!m_file->isPractice())
        return fail(ErrorCode::Invalid, u"date_forged"_s);
    m_clock->moveTo(today);
    return {};
}

exchange::ClientImport Office::clientImport()
{
    return exchange::ClientImport(*m_file, m_file->clients(), m_file->contacts(), m_file->organisations(),
        m_file->accounts(), m_file->session(), *m_clock);
}

contact::ContactDesk Office::contactDesk()
{
    return { *m_file, m_file->clients(), m_file->contacts(), m_file->organisations(), m_file->methods(),
        m_file->accounts(), m_file->session(), *m_clock };
}

contact::InvitationService Office::invitations()
{
    return contact::InvitationService(contactDesk());
}

contact::LetterService Office::letters()
{
    return contact::LetterService(contactDesk());
}

contact::AttendanceService Office::attendance()
{
    return contact::AttendanceService(contactDesk());
}

interview::InterviewService Office::interviews()
{
    const auto noteTalk = [this](const interview::Interview &started) {
        return contact::noteTalk(m_file->contacts(),
            { started.client, started.startedOn, started.account, u"interview"_s, started.id.value() },
            *m_clock);
    };
    return interview::InterviewService(*m_file, m_file->interviews(), m_file->clients(), m_file->methods(),
        m_file->session(), *m_clock, noteTalk);
}

placement::PlacementService Office::placements()
{
    return placement::PlacementService(*m_file, m_file->placements(), m_file->clients(), m_file->interviews(),
        m_file->methods(), m_file->session(), *m_clock);
}

plan::CaseSources Office::caseSources()
{
    return { m_file->clients(), m_file->contacts(), m_file->placements(), m_file->plans() };
}

Result<client::Client> Office::client(const QString &named)
{
    const QString typed = named.trimmed();
    QStringList spellings { typed, typed.toUpper() };
    spellings.removeDuplicates();
    for (const QString &number : std::as_const(spellings)) {
        Result<std::optional<client::Client>> known = m_file->clients().byNumber(number);
        if (!known)
            return fail(known.error());
        if (*known)
            return std::move(**known);
    }
    if (const auto id = ClientId::fromString(typed)) {
        Result<client::Client> known = m_file->clients().byId(*id);
        if (known || known.error().code != ErrorCode::NotFound)
            return known;
    }
    return fail(ErrorCode::NotFound, u"client"_s, { typed.left(60) });
}

ClientNumbers Office::numbers(const QList<ClientId> &clients)
{
    ClientNumbers numbers;
    for (const ClientId &id : clients) {
        const Result<client::Client> client = m_file->clients().byId(id);
        const QString number = client ? client->identity.number : QString();
        numbers.insert(id, number.isEmpty() ? id.toString() : number);
    }
    return numbers;
}

Result<Names> Office::names()
{
    const Result<QList<vault::AccountInfo>> accounts = m_file->accounts().accounts();
    if (!accounts)
        return fail(accounts.error());
    Names names;
    for (const vault::AccountInfo &info : *accounts)
        names.insert(info.id, info.name);
    return names;
}

Result<QString> makeFile(const QString &path, const QString &organisation, const method::Method &method,
    bool practice, const Credentials &who)
{
    if (auto strong = vault::checkPassword(who.password, practice); !strong)
        return fail(strong.error());
    QByteArray bytes = who.password.toUtf8();
    const vault::SecretBytes secret = vault::SecretBytes::copyOf(bytes);
    vault::wipe(bytes);
    const SystemClock clock;
    return storage::CaseFile::create({ path, organisation, practice, who.account, secret, method }, clock);
}

Result<void> furnish(Office &office)
{
    auto work = office.file().begin(
        { .event = u"settings"_s, .section = u"organisation"_s, .client = {}, .detail = {}, .op = {} });
    if (!work)
        return fail(work.error());
    const std::pair<QString, QString> facts[]
        = { { u"phone"_s, u"038 123 45 67"_s }, { u"email"_s, u"gesprek@example.nl"_s },
              { u"visit_address"_s, u"Stadskantoor, Lindeplein 2, Voorbeeldstad"_s },
              { u"return_address"_s, u"Postbus 100, 8000 AA Voorbeeldstad"_s } };
    for (const auto &[key, value] : facts) {
        if (auto done = office.file().organisations().set(key, value); !done)
            return done;
    }
    return (*work)->commit();
}

Result<exchange::PracticeCounts> makePractice(
    const QString &path, const method::Method &method, qint64 seed, int clients)
{
    const Credentials who { practiceAccount(), practicePassword() };
    if (auto made = makeFile(path, u"Gemeente Voorbeeldstad"_s, method, true, who); !made)
        return fail(made.error());
    const auto fill = [&]() -> Result<exchange::PracticeCounts> {
        auto office = Office::open(path, who);
        if (!office)
            return fail(office.error());
        if (auto done = furnish(**office); !done)
            return fail(done.error());
        storage::CaseFile &file = (*office)->file();
        exchange::PracticeOffice practice(
            { file, file.clients(), file.contacts(), file.interviews(), file.placements(), file.plans(),
                file.organisations(), file.accounts(), file.session(), (*office)->clock() },
            method, seed);
        return practice.fill(clients);
    };
    Result<exchange::PracticeCounts> counts = fill();
    if (!counts)
        QFile::remove(path); // half an office helps nobody
    return counts;
}

} // namespace kib::app
