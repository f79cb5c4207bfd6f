// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/plan/directory.h"

namespace kib::plan {

// Makes a directory of clients that are given one at a time and not kept. Good for one directory.
class DirectoryBuilder
{
public:
    // Shares with `before` what comes out the same.
    DirectoryBuilder(const method::Method &method, const QHash<AccountId, QString> &names,
        std::shared_ptr<const Directory> before = nullptr);

    void add(const CaseRow &row); // derived for the day that is given to build
    [[nodiscard]] std::shared_ptr<const Directory> build(QDate today);

private:
    void closeBlock();
    std::shared_ptr<const Directory> m_before;
    std::shared_ptr<DirectoryTerms> m_terms;
    DirectoryBlock m_filling;
    DirectoryParts m_parts;
    size_t m_size = 0;
};

} // namespace kib::plan
