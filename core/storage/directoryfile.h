// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/plan/directory.h"
#include "core/storage/workstation.h"

namespace kib::storage {

// The clients as lists showed them last on this workstation, sealed for who is signed in. With it a list
// stands there at once, while the case file itself is read. Never the truth: whoever shows it reads the file
// behind it. Only for a local disk, outside a roaming profile. Header as WorkstationSeal, "KIBL"; then one
// envelope.
class DirectoryFile
{
public:
    // In the folder of `owner` below `base`.
    DirectoryFile(const QString &base, const WorkstationOwner &owner);

    // NotFound; NotOurs, Newer or Damaged: not of this owner, of another version of the program, or not
    // whole. `names` = of the caseworkers now.
    [[nodiscard]] Result<std::shared_ptr<const plan::Directory>> read(
        const vault::AccountKeys &keys, const QHash<AccountId, QString> &names) const;
    // In place of the one before, all of it or not at all. Io.
    [[nodiscard]] Result<void> write(const plan::Directory &directory, const QByteArray &boxPublic) const;

private:
    QString m_folder;
    WorkstationOwner m_owner;
};

} // namespace kib::storage
