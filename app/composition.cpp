// SPDX-License-Identifier: EUPL-1.2
#include "app/composition.h"

#include "app/commands/inputfile.h"
#include "core/method/methodlibrary.h"
#include "ui/common/words.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kib::app {

QString practiceAccount()
{
    return u"M. Jansen"_s;
}

QString practicePassword()
{
    return u"oefenen-mag-altijd"_s;
}

QString filePath(const GlobalOptions &options)
{
    return options.file.isEmpty() ? qEnvironmentVariable("KIB_FILE") : options.file;
}

Result<Credentials> credentials(const GlobalOptions &options, bool practice)
{
    Credentials out { options.account.isEmpty() ? qEnvironmentVariable("KIB_ACCOUNT") : options.account,
        qEnvironmentVariable("KIB_PASSWORD") };
    if (!options.passwordFile.isEmpty()) {
        QFile file(options.passwordFile);
        if (auto opened = openInput(file); !opened)
            return fail(opened.error());
        QByteArray line = file.readLine(4096);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        out.password = QString::fromUtf8(line);
        vault::wipe(line);
    }
    if (practice && out.account.isEmpty())
        out.account = practiceAccount();
    if (practice && out.password.isEmpty())
        out.password = practicePassword();
    if (out.account.isEmpty())
        return fail(ErrorCode::Invalid, u"account_missing"_s);
    if (out.password.isEmpty())
        return fail(ErrorCode::Invalid, u"password_missing"_s);
    out.password = out.password.normalized(QString::NormalizationForm_C);
    return out;
}

Result<std::shared_ptr<const method::Method>> methodNamed(const QString &key)
{
    auto method = method::shippedMethod(key);
    if (!method && method.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Invalid, u"unknown_method"_s, { key });
    return method;
}

Result<std::unique_ptr<Office>> Office::open(const GlobalOptions &options)
{
    return openAs(options, {});
}

Result<std::unique_ptr<Office>> Office::openAs(const GlobalOptions &options, const Credentials &given)
{
    const QString path = filePath(options);
    if (path.isEmpty())
        return fail(ErrorCode::Invalid, u"file_missing"_s);
    Result<storage::LockedFile> locked = storage::LockedFile::open(path);
    if (!locked)
        return fail(locked.error());
    if (options.today.isValid() && !locked->isPractice())
        return fail(ErrorCode::Invalid, u"date_forged"_s);
    const Result<Credentials> who
        = given.account.isEmpty() ? credentials(options, locked->isPractice()) : Result<Credentials>(given);
    if (!who)
        return fail(who.error());
    std::unique_ptr<Office> office(new Office);
    if (options.today.isValid())
        office->m_clock = std::make_unique<PracticeClock>(options.today);
    else
        office->m_clock = std::make_unique<SystemClock>();
    QByteArray bytes = who->password.toUtf8();
    const vault::SecretBytes secret = vault::SecretBytes::copyOf(bytes);
    vault::wipe(bytes);
    auto file = std::move(*locked).unlock(who->account, secret, *office->m_clock);
    if (!file)
        return fail(file.error());
    office->m_file = std::move(*file);
    return office;
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

int Office::saidDamage(const Output &out)
{
    const qsizetype damaged = m_file->damage().size();
    if (damaged > 0)
        out.remark(ui::counted(damaged, u"regel is beschadigd en telt niet mee."_s,
                       u"regels zijn beschadigd en tellen niet mee."_s)
            + u" Doe kib check."_s);
    if (!m_file->brokenLog().isEmpty())
        out.remark(
            u"Het logboek klopt niet vanaf regel %1. Doe kib check."_s.arg(m_file->brokenLog().first()));
    return damaged > 0 ? exitFindings : exitDone;
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

} // namespace kib::app
