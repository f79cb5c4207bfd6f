// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/directorybuilder.h"

#include <utility>

namespace kib::plan {

DirectoryBuilder::DirectoryBuilder(const method::Method &method, const QHash<AccountId, QString> &names,
    std::shared_ptr<const Directory> before)
    : m_before(std::move(before))
    , m_terms(std::make_shared<DirectoryTerms>(termsOf(method, names)))
{
}

void DirectoryBuilder::add(const CaseRow &row)
{
    m_filling.append(contentOf(row, *m_terms));
    ++m_size;
    if (m_filling.size() == DirectoryBlock::capacity)
        closeBlock();
}

std::shared_ptr<const Directory> DirectoryBuilder::build(QDate today)
{
    if (m_filling.size() > 0)
        closeBlock();
    m_parts.byName = std::make_shared<const DirectoryOrder>(orderedByName(m_parts, m_size));
    m_parts.byNumber = std::make_shared<const DirectoryOrder>(orderedByNumber(m_parts, m_size));
    m_parts.byId = std::make_shared<const std::vector<quint32>>(orderedById(m_parts, m_size));
    m_parts.terms = std::move(m_terms);
    m_parts.today = today;
    return std::make_shared<const Directory>(std::move(m_parts));
}

void DirectoryBuilder::closeBlock()
{
    const size_t place = m_parts.blocks.size();
    if (m_before && place < m_before->parts().blocks.size()
        && *m_before->parts().blocks[place] == m_filling) {
        m_parts.blocks.push_back(m_before->parts().blocks[place]);
        m_filling = DirectoryBlock();
        return;
    }
    m_filling.close();
    m_parts.blocks.push_back(
        std::make_shared<const DirectoryBlock>(std::exchange(m_filling, DirectoryBlock())));
}

} // namespace kib::plan
