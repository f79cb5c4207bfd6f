// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/directorysearch.h"

namespace kib::plan {

Hits DirectorySearch::find(
    const std::shared_ptr<const Directory> &directory, const DirectoryFilter &filter, DirectorySort sort)
{
    SearchQuery query(filter.text);
    const bool known = directory == m_directory && !m_query.findsAll() && query.narrows(m_query);
    m_found = directory->matching(query, known ? &m_found : nullptr);
    m_directory = directory;
    m_query = std::move(query);
    return directory->arranged(m_found, filter, sort);
}

} // namespace kib::plan
