// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QVariant>

namespace kib::ui {

// How somebody wants to work on this computer. Holds nothing about clients: only names of files, sizes and
// choices.
struct PreferenceValues {
    QString theme; // system, light, dark, high_contrast
    int zoom = 100; // percent, 90..200
    QString language; // nl, en
    bool railFolded = false;
    bool lessMotion = false;
    bool singleKeys = true; // digits answer in a score row
    bool nextAfterScore = false;
    int lockMinutes = 10; // 2..15
    friend bool operator==(const PreferenceValues &, const PreferenceValues &) = default;
};

class Preferences final : public QObject
{
    Q_OBJECT

public:
    // Kept in the settings of the account, or in `file` (an .ini) when one is given; all is in it when this
    // is gone.
    explicit Preferences(const QString &file = {});

    [[nodiscard]] const PreferenceValues &values() const { return m_values; }
    void set(const PreferenceValues &values); // values outside their range are brought within it
    void zoomBy(int steps); // of 10 %; 0 = back to 100 %

    [[nodiscard]] QStringList recentFiles() const; // newest first, at most five
    void opened(const QString &path);
    void forget(const QString &path);

    // Sizes and columns of a page, by a name.
    [[nodiscard]] QVariant view(const QString &name) const;
    void setView(const QString &name, const QVariant &value);
    void resetViews();

signals:
    void changed();

private:
    void keep(const QVariantMap &values); // an invalid value = no longer
    QString m_file;
    QVariantMap m_kept; // as the file has it, or will have it soon
    PreferenceValues m_values;
    QThreadPool m_writer;
};

} // namespace kib::ui
