// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/chipoption.h"
#include "ui/common/look.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace kib::ui {

// Quick words to choose from, wrapping over lines. Setting what is chosen never emits; only a person does.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Many, One }; // One = at most one, and the chosen one can be taken back
    ChipRow(const QString &name, const QList<ChipOption> &options, Mode mode, const Look &look,
        QWidget *parent = nullptr);

    // Keys that are no option become chips of their own, with the key as text.
    void setChosen(const QStringList &keys);
    [[nodiscard]] QStringList chosen() const;
    // A last chip that lets people type a word of their own.
    void allowOwnWord(const QString &buttonText, const QString &fieldName);

signals:
    void toggled(const QString &key, const QString &text, bool on);

private:
    QPushButton *add(const ChipOption &option);
    void addOwn();

    const Look &m_look;
    Mode m_mode;
    QString m_name;
    QList<ChipOption> m_options;
    QHash<QString, QPushButton *> m_chips;
    QPushButton *m_ownButton = nullptr;
    QLineEdit *m_ownField = nullptr;
};

} // namespace kib::ui
