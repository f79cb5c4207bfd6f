// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/client/clientstore.h"
#include "core/client/organisation.h"
#include "core/contact/contactstore.h"
#include "core/exchange/columnmapping.h"
#include "core/exchange/encoding.h"
#include "core/vault/accountstore.h"
#include "core/vault/session.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QIODevice;

namespace kib::exchange {

// A row that was not taken, with its cells as they were read.
struct RejectedRow {
    int row = 0; // as a spreadsheet counts
    QString column; // header of the cell at fault; empty = the row as a whole
    QString code; // a CellCode key; bsn_elsewhere (the BSN belongs to another client), bsn_differs (this
    // client is known with another BSN), double_row (an earlier row of the file says otherwise)
    QStringList cells;
};

struct ImportWarning {
    int row = 0;
    QString column;
    QString code;
};

struct ImportWish {
    QByteArray mappingJson; // empty = the remembered one, else by the names of the columns
    std::optional<Encoding> encoding; // unset = found out
    bool dryRun = false;
    std::function<Result<void>(const QStringList &header)>
        onHeader; // before any row; a failure stops and is what run() returns; may be empty
    std::function<void(const RejectedRow &)> onReject; // in order of the rows; may be empty
    std::function<bool(qint64 rows)>
        onProgress; // every 1,000 rows; false stops and undoes everything; may be empty
};

// rows = added + updated + unchanged + rejected, always.
struct ImportOutcome {
    qint64 rows = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    ColumnMapping mapping;
    bool mixedEncoding = false; // names may have come out wrong
    qint64 calledOff = 0; // appointments of clients who turned out to have died
    QList<ImportWarning> warnings; // of rows that were taken
};

// Takes a client export into the file: one transaction, every row accounted for, and the same file again
// changes nothing. The key is the client number, else the BSN. Columns the export does not have leave what is
// known alone.
class ClientImport
{
public:
    ClientImport(WorkStarter &works, client::ClientStore &clients, contact::ContactStore &contacts,
        client::OrganisationStore &organisations, vault::AccountStore &accounts,
        const vault::Session &session, const Clock &clock);

    // Denied, Cancelled, Damaged "client" (a row is about a client who cannot be read); codes of CsvReader
    // and mapColumns. The device must be open and random access.
    [[nodiscard]] Result<ImportOutcome> run(QIODevice &csv, const ImportWish &wish);

private:
    class Run;
    WorkStarter &m_works;
    client::ClientStore &m_clients;
    contact::ContactStore &m_contacts;
    client::OrganisationStore &m_organisations;
    vault::AccountStore &m_accounts;
    const vault::Session &m_session;
    const Clock &m_clock;
};

} // namespace kib::exchange
