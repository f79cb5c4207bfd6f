// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/preferences.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr auto viewKey = "view/"_L1;
constexpr int mostRecent = 5;
constexpr int leastZoom = 90;
constexpr int mostZoom = 200;
constexpr int leastLockMinutes = 2;
constexpr int mostLockMinutes = 15;

QString among(const QString &value, const QStringList &allowed)
{
    return allowed.contains(value) ? value : allowed.first();
}

PreferenceValues tidied(PreferenceValues values)
{
    values.theme = among(values.theme, { u"system"_s, u"light"_s, u"dark"_s, u"high_contrast"_s });
    values.language = among(values.language, { u"nl"_s, u"en"_s });
    values.zoom = qBound(leastZoom, values.zoom, mostZoom);
    values.lockMinutes = qBound(leastLockMinutes, values.lockMinutes, mostLockMinutes);
    return values;
}

QString standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/instellingen.ini"_s;
}

QString absolute(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

Preferences::Preferences(const QString &file)
    : m_file(file.isEmpty() ? standardFile() : file)
{
    m_writer.setMaxThreadCount(1); // in the order they were made
    const QSettings settings(m_file, QSettings::IniFormat);
    for (const QString &key : settings.allKeys())
        m_kept.insert(key, settings.value(key));
    PreferenceValues read;
    read.theme = m_kept.value(u"theme"_s).toString();
    read.zoom = m_kept.value(u"zoom"_s, read.zoom).toInt();
    read.language = m_kept.value(u"language"_s).toString();
    read.railFolded = m_kept.value(u"rail_folded"_s, read.railFolded).toBool();
    read.lessMotion = m_kept.value(u"less_motion"_s, read.lessMotion).toBool();
    read.singleKeys = m_kept.value(u"single_keys"_s, read.singleKeys).toBool();
    read.nextAfterScore = m_kept.value(u"next_after_score"_s, read.nextAfterScore).toBool();
    read.lockMinutes = m_kept.value(u"lock_minutes"_s, read.lockMinutes).toInt();
    m_values = tidied(read);
}

void Preferences::set(const PreferenceValues &values)
{
    const PreferenceValues tidy = tidied(values);
    if (tidy == m_values)
        return;
    m_values = tidy;
    keep({ { u"theme"_s, tidy.theme }, { u"zoom"_s, tidy.zoom }, { u"language"_s, tidy.language },
        { u"rail_folded"_s, tidy.railFolded }, { u"less_motion"_s, tidy.lessMotion },
        { u"single_keys"_s, tidy.singleKeys }, { u"next_after_score"_s, tidy.nextAfterScore },
        { u"lock_minutes"_s, tidy.lockMinutes } });
    emit changed();
}

void Preferences::zoomBy(int steps)
{
    PreferenceValues values = m_values;
    values.zoom = steps == 0 ? 100 : values.zoom + 10 * steps;
    set(values);
}

QStringList Preferences::recentFiles() const
{
    return m_kept.value(u"recent"_s).toStringList().mid(0, mostRecent);
}

void Preferences::opened(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(absolute(path));
    files.prepend(absolute(path));
    keep({ { u"recent"_s, files.mid(0, mostRecent) } });
}

void Preferences::forget(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(absolute(path));
    keep({ { u"recent"_s, files } });
}

QVariant Preferences::view(const QString &name) const
{
    return m_kept.value(viewKey + name);
}

void Preferences::setView(const QString &name, const QVariant &value)
{
    keep({ { viewKey + name, value } });
}

void Preferences::resetViews()
{
    QVariantMap gone;
    for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it) {
        if (it.key().startsWith(viewKey))
            gone.insert(it.key(), {});
    }
    keep(gone);
}

// A home folder may be on the network: no key waits for it.
void Preferences::keep(const QVariantMap &values)
{
    QVariantMap news;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (m_kept.value(it.key()) != *it)
            news.insert(it.key(), *it);
        if (it->isValid())
            m_kept.insert(it.key(), *it);
        else
            m_kept.remove(it.key());
    }
    if (news.isEmpty())
        return;
    m_writer.start([file = m_file, news] {
        QSettings settings(file, QSettings::IniFormat);
        for (auto it = news.cbegin(); it != news.cend(); ++it) {
            if (it->isValid())
                settings.setValue(it.key(), *it);
            else
                settings.remove(it.key());
        }
    });
}

} // namespace kib::ui
