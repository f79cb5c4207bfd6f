// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/testdesk.h"

#include "tests/support/catch_qt.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kib::test {

ui::Desk deskOf(TestOffice &office)
{
    storage::CaseFile &file = office.file();
    ui::Desk desk { file, file.session(), office.clock(), file.clients(), file.organisations(),
        file.contacts(), file.interviews(), file.methods(), file.placements(), file.plans(), file.accounts(),
        interview::InterviewService(file, file.interviews(), file.clients(), file.methods(), file.session(),
            office.clock(), [](const interview::Interview &) { return Result<void>(); }),
        placement::PlacementService(file, file.placements(), file.clients(), file.interviews(),
            file.methods(), file.session(), office.clock()),
        contact::InvitationService(office.desk()), contact::LetterService(office.desk()),
        contact::AttendanceService(office.desk()),
        exchange::ClientImport(file, file.clients(), file.contacts(), file.organisations(), file.accounts(),
            file.session(), office.clock()),
        [&file](ClientId client) { return file.noteView(client); }, nullptr, file.schemaVersion() };
    desk.soundness = [&file] {
        const QList<qint64> broken = KIB_VALUE(file.brokenLog());
        return ui::FileSoundness { file.damage().size(), broken.isEmpty() ? 0 : broken.first() };
    };
    return desk;
}

ui::Workplace workplaceOf(TestOffice &office)
{
    storage::CaseFile &file = office.file();
    const vault::Session &session = file.session();
    QHash<AccountId, QString> names;
    for (const vault::AccountInfo &info : KIB_VALUE(file.accounts().accounts()))
        names.insert(info.id, info.name);
    return ui::Workplace { .path = office.path(),
        .fileName = QFileInfo(office.path()).fileName(),
        .practice = file.isPractice(),
        .organisation = KIB_VALUE(file.organisations().organisation()).name,
        .account = session.account,
        .accountName = session.name,
        .roles = session.roles,
        .today = office.clock().today(),
        .method = KIB_VALUE(file.methods().current()),
        .names = names };
}

} // namespace kib::test
