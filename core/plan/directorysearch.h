// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/plan/directory.h"

#include <memory>

namespace kib::plan {

// Looks through a directory while somebody types: text that grew only looks through what was found last.
class DirectorySearch
{
public:
    // The same hits as directory->find(filter, sort).
    [[nodiscard]] Hits find(const std::shared_ptr<const Directory> &directory, const DirectoryFilter &filter,
        DirectorySort sort = {});

private:
    std::shared_ptr<const Directory> m_directory; // of the last search
    SearchQuery m_query;
    Hits m_found; // by the text alone
};

} // namespace kib::plan
