// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace kib {

// What can go wrong, as far as a caller must be able to tell it apart.
enum class ErrorCode {
    Busy, // the file is held by somebody else and stayed so
    Conflict, // somebody else changed it meanwhile
    Exists, // it is already there
    NotFound,
    ReadOnly,
    Full, // no room on the disk
    Io,
    Damaged, // a seal, a MAC, a chain or SQLite itself does not hold
    Newer, // made by a newer program
    NotOurs, // not a case file, or one with foreign parts
    Denied, // the role may not do this
    Invalid, // the input breaks a rule; `detail` names the rule
    WrongPassword,
    TemplateIncomplete, // a letter lacks a value; `arguments` names the fields
    MethodInvalid,
    Cancelled,
    Internal,
};

// `detail` is a stable key of the rule or place ("end_before_begin", "unknown_fact"), or native numbers for
// the log. `arguments` fill the sentence for people. Neither ever holds a name, a BSN or an answer.
struct Error {
    ErrorCode code;
    QString detail;
    QStringList arguments;

    friend bool operator==(const Error &, const Error &) = default;
};

// The code as it stands in JSON and in tests: "busy", "wrong_password", ...
[[nodiscard]] QLatin1StringView key(ErrorCode code);

} // namespace kib
