// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/preferences.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

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
    : m_settings(file.isEmpty() ? standardFile() : file, QSettings::IniFormat)
{
    PreferenceValues read;
    read.theme = m_settings.value(u"theme"_s).toString();
    read.zoom = m_settings.value(u"zoom"_s, read.zoom).toInt();
    read.language = m_settings.value(u"language"_s).toString();
    read.railFolded = m_settings.value(u"rail_folded"_s, read.railFolded).toBool();
    read.lessMotion = m_settings.value(u"less_motion"_s, read.lessMotion).toBool();
    read.singleKeys = m_settings.value(u"single_keys"_s, read.singleKeys).toBool();
    read.nextAfterScore = m_settings.value(u"next_after_score"_s, read.nextAfterScore).toBool();
    read.lockMinutes = m_settings.value(u"lock_minutes"_s, read.lockMinutes).toInt();
    m_values = tidied(read);
}

void Preferences::set(const PreferenceValues &values)
{
    const PreferenceValues tidy = tidied(values);
    if (tidy == m_values)
        return;
    m_values = tidy;
    m_settings.setValue(u"theme"_s, tidy.theme);
    m_settings.setValue(u"zoom"_s, tidy.zoom);
    m_settings.setValue(u"language"_s, tidy.language);
    m_settings.setValue(u"rail_folded"_s, tidy.railFolded);
    m_settings.setValue(u"less_motion"_s, tidy.lessMotion);
    m_settings.setValue(u"single_keys"_s, tidy.singleKeys);
    m_settings.setValue(u"next_after_score"_s, tidy.nextAfterScore);
    m_settings.setValue(u"lock_minutes"_s, tidy.lockMinutes);
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
    return m_settings.value(u"recent"_s).toStringList().mid(0, mostRecent);
}

void Preferences::opened(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(absolute(path));
    files.prepend(absolute(path));
    m_settings.setValue(u"recent"_s, files.mid(0, mostRecent));
}

void Preferences::forget(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(absolute(path));
    m_settings.setValue(u"recent"_s, files);
}

QVariant Preferences::view(const QString &name) const
{
    return m_settings.value(u"view/"_s + name);
}

void Preferences::setView(const QString &name, const QVariant &value)
{
    m_settings.setValue(u"view/"_s + name, value);
}

void Preferences::resetViews()
{
    m_settings.remove(u"view"_s);
}

} // namespace kib::ui
