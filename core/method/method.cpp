// SPDX-License-Identifier: EUPL-1.2
#include "core/method/method.h"

#include <algorithm>

namespace kib::method {

namespace {

template<class Item>
const Item *byKey(const QList<Item> &items, const QString &key)
{
    const auto found
        = std::find_if(items.begin(), items.end(), [&key](const Item &item) { return item.key == key; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Domain *Method::domain(const QString &domainKey) const
{
    return byKey(domains, domainKey);
}

const Category *Method::category(const QString &categoryKey) const
{
    return byKey(categories, categoryKey);
}

const Path *Method::path(const QString &pathKey) const
{
    return byKey(paths, pathKey);
}

const Service *Method::service(const QString &serviceKey) const
{
    return byKey(services, serviceKey);
}

const Fact *Method::fact(const QString &factKey) const
{
    return byKey(facts, factKey);
}

const LetterTemplate *Method::letter(const QString &letterKey) const
{
    return byKey(letters, letterKey);
}

qint64 Method::setting(const QString &settingKey) const
{
    const auto found = settings.constFind(settingKey);
    Q_ASSERT(found != settings.constEnd());
    return found == settings.constEnd() ? 0 : *found;
}

QList<Service> Method::servicesFor(const QString &categoryKey) const
{
    const Category *chosen = category(categoryKey);
    if (chosen == nullptr || chosen->services.isEmpty())
        return services;
    QList<Service> found;
    for (const QString &serviceKey : chosen->services) {
        if (const Service *item = service(serviceKey))
            found << *item;
    }
    return found;
}

} // namespace kib::method
