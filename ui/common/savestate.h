// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QString>
#include <QTime>

namespace kib::ui {

// Where what was typed is now. One for the whole window, always visible and always true.
class SaveState final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Quiet, Draft, Saving, Saved, Failed, ReadOnly };

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const; // "Opgeslagen 10:42"; empty while nothing was typed
    [[nodiscard]] QString detail() const { return m_detail; } // what to do when it failed
    void set(Kind kind, QTime at = {}, const QString &detail = {});

signals:
    void changed();

private:
    Kind m_kind = Kind::Quiet;
    QTime m_at;
    QString m_detail;
};

} // namespace kib::ui
