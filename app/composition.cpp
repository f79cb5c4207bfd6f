// SPDX-License-Identifier: EUPL-1.2
#include "app/composition.h"

#include "app/commands/inputfile.h"
#include "ui/common/words.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kib::app {

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

Result<std::unique_ptr<Office>> openOffice(const GlobalOptions &options)
{
    const QString path = filePath(options);
    if (path.isEmpty())
        return fail(ErrorCode::Invalid, u"file_missing"_s);
    Result<storage::LockedFile> locked = storage::LockedFile::open(path);
    if (!locked)
        return fail(locked.error());
    if (options.today.isValid() && !locked->isPractice()) // before asking for a password
        return fail(ErrorCode::Invalid, u"date_forged"_s);
    const Result<Credentials> who = credentials(options, locked->isPractice());
    if (!who)
        return fail(who.error());
    return Office::unlock(std::move(*locked), *who, options.today);
}

int saidDamage(Office &office, const Output &out)
{
    const qsizetype damaged = office.file().damage().size();
    if (damaged > 0)
        out.remark(ui::counted(damaged, u"regel is beschadigd en telt niet mee."_s,
                       u"regels zijn beschadigd en tellen niet mee."_s)
            + u" Doe kib check."_s);
    const Result<QList<qint64>> broken = office.file().brokenLog();
    if (!broken)
        return out.error(broken.error());
    if (!broken->isEmpty())
        out.remark(u"Het logboek klopt niet vanaf regel %1. Doe kib check."_s.arg(broken->first()));
    return damaged > 0 ? exitFindings : exitDone;
}

} // namespace kib::app
