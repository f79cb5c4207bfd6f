// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace kib::ui {

// What can be seen of a case file before it is unlocked.
struct FileGlance {
    bool practice = false;
    QStringList logins; // who can sign in, by name
};

struct NewOffice {
    QString path;
    QString organisation;
    QString methodKey;
    QString login;
    QString password;
};

// The way into a case file. Everything here waits for a disk: call it inside jobs.
class Door
{
public:
    virtual ~Door() = default;
    [[nodiscard]] virtual Result<FileGlance> glance(const QString &path) = 0;
    // Opens the file; a practice file needs neither name nor password. Codes of LockedFile.
    [[nodiscard]] virtual Result<void> enter(
        const QString &path, const QString &login, const QString &password)
        = 0;
    // A fictional office with people and history, in the documents folder; returns its path. An earlier one
    // is kept and opened.
    [[nodiscard]] virtual Result<QString> practiceOffice() = 0;
    // Returns the recovery key in words, shown this once. Codes of CaseFile::create and checkPassword.
    [[nodiscard]] virtual Result<QString> create(const NewOffice &wanted) = 0;
};

} // namespace kib::ui
