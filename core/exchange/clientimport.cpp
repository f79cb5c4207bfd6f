// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/clientimport.h"

#include "core/base/text.h"
#include "core/contact/attendanceservice.h"
#include "core/exchange/clientrows.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/identitymerge.h"
#include "core/exchange/readahead.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::exchange {

namespace {

constexpr qint64 rowsPerProgress = 1000;

const QString mappingSetting = u"import_mapping"_s;

// A remembered mapping serves when every column it names is there again.
QByteArray fittingMapping(const QString &remembered, const QStringList &header)
{
    const QByteArray json = remembered.toUtf8();
    return !json.isEmpty() && mapColumns(header, json) ? json : QByteArray();
}

} // namespace

// One import from its first row to its last.
class ClientImport::Run
{
public:
    Run(ClientImport &service, const ImportWish &wish, ImportOutcome &outcome)
        : m_import(service)
        , m_wish(wish)
        , m_outcome(outcome)
        , m_today(service.m_clock.today())
        , m_now(service.m_clock.nowMs())
    {
    }

    [[nodiscard]] Result<void> prepare()
    {
        const Result<bool> empty = m_import.m_clients.isEmpty();
        const Result<QList<vault::AccountInfo>> accounts = m_import.m_accounts.accounts();
        if (!empty || !accounts)
            return fail(empty ? accounts.error() : empty.error());
        m_wasEmpty = *empty;
        for (const vault::AccountInfo &info : *accounts)
            m_caseworkers.insert(searchKey(info.name), info.id);
        return m_wasEmpty && !m_wish.dryRun ? m_import.m_clients.expectMany() : Result<void>();
    }

    // False stops the reading: see fault().
    bool take(CheckedRow &checked)
    {
        ++m_outcome.rows;
        if (checked.row.isRejected())
            reject(checked.csv, checked.row);
        else if (auto done = takeSound(checked); !done)
            m_fault = done.error();
        if (!m_fault && m_wish.onProgress && m_outcome.rows % rowsPerProgress == 0
            && !m_wish.onProgress(m_outcome.rows))
            m_fault = Error { ErrorCode::Cancelled, u"import"_s, {} };
        return !m_fault;
    }

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    [[nodiscard]] QString columnName(int column) const
    {
        return column >= 0 && column < m_outcome.mapping.header.size() ? m_outcome.mapping.header.at(column)
                                                                       : QString();
    }

    void reject(const CsvRow &csv, const ClientRow &row)
    {
        const auto first = std::find_if(row.findings.begin(), row.findings.end(),
            [](const CellFinding &finding) { return rejects(finding.code); });
        reject(csv, first->column, key(first->code));
    }

    void reject(const CsvRow &csv, int column, const QString &code)
    {
        ++m_outcome.rejected;
        if (m_wish.onReject)
            m_wish.onReject({ csv.number(), columnName(column), code, csv.shown() });
    }

    [[nodiscard]] Result<void> takeSound(CheckedRow &checked)
    {
        auto &[csv, row, print] = checked;
        const client::Identity &identity = row.identity;
        const QString own = keyOf(identity);
        if (!identity.bsn.isEmpty()) {
            const auto owner = m_bsnOwners.constFind(identity.bsn);
            if (owner != m_bsnOwners.cend() && *owner != own) {
                reject(csv, m_outcome.mapping.column(Field::Bsn).value_or(-1), u"bsn_elsewhere"_s);
                return {};
            }
        }
        Result<std::optional<client::Client>> known = knownClient(own, identity);
        if (!known) {
            if (known.error().code != ErrorCode::Exists)
                return fail(known.error());
            reject(csv, m_outcome.mapping.column(Field::Bsn).value_or(-1), known.error().detail);
            return {};
        }
        const auto seen = m_seen.constFind(own);
        const bool otherKey = *known && m_keys.value((*known)->id, own) != own; // once by number, once by BSN
        if (otherKey || (seen != m_seen.cend() && *seen != print)) {
            reject(csv, -1, u"double_row"_s); // which of the two is right is not ours to guess
            return {};
        }
        for (const CellFinding &finding : row.findings)
            m_outcome.warnings.append({ row.number, columnName(finding.column), key(finding.code) });
        if (!identity.bsn.isEmpty())
            m_bsnOwners.insert(identity.bsn, own);
        if (seen != m_seen.cend()) {
            ++m_outcome.unchanged;
            return {};
        }
        m_seen.insert(own, print);
        if (*known)
            m_keys.insert((*known)->id, own);
        if (*known)
            return update(std::move(**known), row);
        ++m_outcome.added;
        return m_wish.dryRun ? Result<void>() : add(std::move(row));
    }

    [[nodiscard]] static QString keyOf(const client::Identity &identity)
    {
        return identity.number.isEmpty() ? u"b"_s + identity.bsn : u"n"_s + identity.number;
    }

    // Exists when number and BSN point to two different people.
    [[nodiscard]] Result<std::optional<client::Client>> knownClient(
        const QString &own, const client::Identity &identity)
    {
        if (m_wasEmpty || m_seen.contains(own))
            return std::optional<client::Client>(); // nobody is known but from this file
        Result<std::optional<client::Client>> byNumber = std::optional<client::Client>();
        if (!identity.number.isEmpty())
            byNumber = m_import.m_clients.byNumber(identity.number);
        if (!byNumber || identity.bsn.isEmpty())
            return byNumber;
        Result<std::optional<client::Client>> byBsn = m_import.m_clients.byBsn(identity.bsn);
        if (!byBsn)
            return byBsn;
        if (*byNumber && *byBsn && (*byNumber)->id != (*byBsn)->id)
            return fail(ErrorCode::Exists, u"bsn_elsewhere"_s);
        if (*byNumber && !(*byNumber)->identity.bsn.isEmpty() && (*byNumber)->identity.bsn != identity.bsn)
            return fail(ErrorCode::Exists, u"bsn_differs"_s);
        if (*byBsn && !*byNumber && !identity.number.isEmpty() && !(*byBsn)->identity.number.isEmpty())
            return fail(ErrorCode::Exists, u"bsn_elsewhere"_s);
        return *byNumber ? byNumber : byBsn;
    }

    [[nodiscard]] Result<std::optional<AccountId>> caseworker(const QString &name)
    {
        if (name.isEmpty())
            return std::optional<AccountId>();
        const QString alike = searchKey(name);
        if (const auto known = m_caseworkers.constFind(alike); known != m_caseworkers.cend())
            return std::optional<AccountId>(*known);
        const Result<AccountId> made = m_import.m_accounts.addCaseworker(name);
        if (!made)
            return fail(made.error());
        m_caseworkers.insert(alike, *made);
        return std::optional<AccountId>(*made);
    }

    [[nodiscard]] Result<void> add(ClientRow row)
    {
        const Result<std::optional<AccountId>> owner = caseworker(row.caseworker);
        if (!owner)
            return fail(owner.error());
        const bool died = row.identity.death.has_value();
        const client::Client made { newId<ClientId>(m_now), 0,
            died ? client::Status::Deceased : client::Status::Active, {}, *owner, *owner ? m_today : QDate(),
            m_today, died ? m_today : QDate(), std::move(row.identity), row.lastContact };
        return m_import.m_clients.add(made);
    }

    // An earlier talk the file knew of stays known when a later one comes in.
    [[nodiscard]] Result<void> keepEarlierTalk(const client::Client &known)
    {
        if (!known.knownTalkOn.isValid())
            return {};
        return m_import.m_contacts.addMoment({ newId<ContactMomentId>(m_now), 0, known.id, known.knownTalkOn,
            u"import"_s, true, u"import"_s, std::nullopt, std::nullopt, {} });
    }

    [[nodiscard]] Result<void> update(client::Client known, const ClientRow &row)
    {
        const client::Identity merged = mergedIdentity(known.identity, row);
        const bool laterTalk = row.lastContact > known.knownTalkOn; // invalid = never is smaller than any day
        const auto named = m_caseworkers.constFind(searchKey(row.caseworker));
        const bool otherOwner
            = !row.caseworker.isEmpty() && (named == m_caseworkers.cend() || known.caseworker != *named);
        if (merged == known.identity && !otherOwner && !laterTalk) {
            ++m_outcome.unchanged;
            return {};
        }
        ++m_outcome.updated;
        const bool died = merged.death && known.status == client::Status::Active;
        if (died) {
            if (auto done = callOff(known.id); !done)
                return done;
        }
        if (m_wish.dryRun)
            return {};
        known.identity = merged;
        if (died) {
            known.status = client::Status::Deceased;
            known.closedOn = m_today;
        } else if (!merged.death && known.status == client::Status::Deceased) {
            known.status = client::Status::Active;
            known.closedOn = QDate();
        }
        if (otherOwner) {
            if (auto done = handOver(known, row.caseworker); !done)
                return done;
        }
        if (laterTalk) {
            if (auto done = keepEarlierTalk(known); !done)
                return done;
            known.knownTalkOn = row.lastContact;
        }
        return m_import.m_clients.update(known);
    }

    // Nobody must wait for, call or count on somebody who died.
    [[nodiscard]] Result<void> callOff(ClientId client)
    {
        Result<QList<contact::Appointment>> known = m_import.m_contacts.appointmentsOf(client);
        if (!known)
            return fail(known.error());
        for (contact::Appointment &one : *known) {
            if (one.status != contact::AppointmentStatus::Planned)
                continue;
            ++m_outcome.calledOff;
            if (m_wish.dryRun)
                continue;
            one.status = contact::AppointmentStatus::Cancelled;
            one.reason = u"klant is overleden"_s;
            if (auto done = contact::keepResult(m_import.m_contacts, one); !done)
                return done;
        }
        return {};
    }

    // The old owner keeps the credit for their days; the new one starts today.
    [[nodiscard]] Result<void> handOver(client::Client &known, const QString &name)
    {
        const QDate today = m_today;
        const Result<std::optional<AccountId>> owner = caseworker(name);
        if (!owner)
            return fail(owner.error());
        if (known.caseworker && known.caseworkerSince < today) {
            const client::PastOwner past { known.id, *known.caseworker, known.caseworkerSince,
                today.addDays(-1) };
            if (auto done = m_import.m_clients.addPastOwner(past); !done)
                return done;
        }
        known.caseworker = *owner;
        known.caseworkerSince = today;
        return {};
    }

    ClientImport &m_import;
    const ImportWish &m_wish;
    ImportOutcome &m_outcome;
    QDate m_today;
    qint64 m_now; // one instant for the whole import; ids made at one instant count up
    bool m_wasEmpty = false;
    QHash<QString, AccountId> m_caseworkers; // by name, case and accents ignored
    QHash<QString, size_t> m_seen; // key of a client -> what its row said
    QHash<ClientId, QString> m_keys; // client that was known -> key in this file
    QHash<QString, QString> m_bsnOwners; // BSN -> key of its client
    std::optional<Error> m_fault;
};

ClientImport::ClientImport(WorkStarter &works, client::ClientStore &clients, contact::ContactStore &contacts,
    client::OrganisationStore &organisations, vault::AccountStore &accounts, const vault::Session &session,
    const Clock &clock)
    : m_works(works)
    , m_clients(clients)
    , m_contacts(contacts)
    , m_organisations(organisations)
    , m_accounts(accounts)
    , m_session(session)
    , m_clock(clock)
{
}

Result<ImportOutcome> ClientImport::run(QIODevice &csv, const ImportWish &wish)
{
    if (!m_session.may(vault::Action::ImportClients))
        return fail(ErrorCode::Denied, u"import"_s);
    Result<CsvReader> reader = CsvReader::open(csv, wish.encoding);
    if (!reader)
        return fail(reader.error());
    const Result<QString> remembered = m_organisations.value(mappingSetting);
    if (!remembered)
        return fail(remembered.error());
    const QByteArray mappingJson
        = wish.mappingJson.isEmpty() ? fittingMapping(*remembered, reader->header()) : wish.mappingJson;
    Result<ColumnMapping> mapping = mapColumns(reader->header(), mappingJson);
    if (!mapping)
        return fail(mapping.error());
    if (wish.onHeader) {
        if (auto ready = wish.onHeader(reader->header()); !ready)
            return fail(ready.error());
    }
    ImportOutcome outcome;
    outcome.mapping = std::move(*mapping);
    outcome.mixedEncoding = reader->encoding().mixed;
    std::unique_ptr<UnitOfWork> work;
    if (!wish.dryRun) {
        auto begun = m_works.begin(
            { .event = u"import"_s, .section = u"clients"_s, .client = {}, .detail = {}, .op = {} });
        if (!begun)
            return fail(begun.error());
        work = std::move(*begun);
    }
    Run run(*this, wish, outcome);
    if (auto ready = run.prepare(); !ready)
        return fail(ready.error());
    ClientRowChecker checker(outcome.mapping, m_clock.today());
    const Result<CsvSummary> read
        = readAhead(*reader, checker, [&run](CheckedRow &row) { return run.take(row); });
    if (run.fault())
        return fail(*run.fault());
    if (!read)
        return fail(read.error());
    if (wish.dryRun || outcome.added + outcome.updated == 0)
        return outcome;
    if (!wish.mappingJson.isEmpty()) {
        if (auto kept = m_organisations.set(mappingSetting, QString::fromUtf8(wish.mappingJson)); !kept)
            return fail(kept.error());
    }
    if (auto done = m_clients.addedMany(); !done)
        return fail(done.error());
    if (auto done = work->commit(); !done)
        return fail(done.error());
    return outcome;
}

} // namespace kib::exchange
