// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <variant>

namespace kib::app {

// What holds for every command. Empty texts: taken from the environment, see composition.
struct GlobalOptions {
    QString file;
    QString account;
    QString passwordFile;
    QDate today; // invalid = the real date
    bool json = false;
};

struct HelpCommand {
    QString about; // a command word, or empty
};
struct VersionCommand {
};
struct NewCommand {
    QString path;
    QString organisation;
    QString method;
    bool practice = false;
};
struct PracticeCommand {
    QString path;
    QString method;
    int clients = 400;
    qint64 seed = 1;
};
struct MethodsCommand {
};
struct MethodCheckCommand {
    QString path;
};
struct ServicesCommand {
    QString category; // empty = all
    QString method; // empty = that of the file, or basis
};
struct AdviseCommand {
    QString factsPath;
    QString method;
};
struct ImportCommand {
    QString csvPath;
    QString mappingPath;
    QString encoding; // auto, utf-8, windows-1252
    QString rejectsPath;
    bool dryRun = false;
};
struct ClientsCommand {
    QString search;
    QString caseworker;
    QString category; // a key, "none", or empty
    QString path; // the same
    QString csvPath;
    std::optional<int> limit;
    bool outOfView = false;
    bool withoutNextStep = false;
};
struct ShowCommand {
    QString client;
};
struct InviteCommand {
    QStringList clients; // empty = everybody out of view
    QDate from;
    QDate until;
    std::optional<int> minutes;
    std::optional<int> limit;
    QString letter;
};
struct LettersPrintCommand {
    QString pdfPath;
    QString dataPath;
    std::optional<int> limit;
    bool kix = false;
};
struct LettersSentCommand {
    QStringList letters; // empty = all printed ones
};
struct AttendanceCommand {
    QString appointment;
    QString result;
    QDate to;
    QTime time;
    QString reason;
};
struct InterviewCommand {
    QString client;
    QString answersPath; // empty = only finish
    bool finish = false;
};
struct InterviewShowCommand {
    QString interview;
};
struct PlaceCommand {
    QString client;
    QString category;
    QString path;
    QString reason;
    QDate review;
};
struct WeekstartCommand {
    QString week; // empty = the week of today
    QString pdfPath;
    bool names = false;
};
struct ReportPathsCommand {
    QDate from;
    QDate until;
};
struct OrganisationCommand {
    QList<std::pair<QString, QString>> changes; // setting -> value; empty = show
    QString fteOf; // caseworker
    QString fte; // "0.8"
};
struct BackupCommand {
    QString folder;
};
struct CheckCommand {
    bool deep = false;
};
struct AccountsListCommand {
};

using Command = std::variant<HelpCommand, VersionCommand, NewCommand, PracticeCommand, MethodsCommand,
    MethodCheckCommand, ServicesCommand, AdviseCommand, ImportCommand, ClientsCommand, ShowCommand,
    InviteCommand, LettersPrintCommand, LettersSentCommand, AttendanceCommand, InterviewCommand,
    InterviewShowCommand, PlaceCommand, WeekstartCommand, ReportPathsCommand, OrganisationCommand,
    BackupCommand, CheckCommand, AccountsListCommand>;

struct CommandLine {
    GlobalOptions global;
    Command command;
};

// What was typed, without the program's name. Pure: looks at no file and no environment. All faults are
// Invalid: "no_command", "unknown_command", "unknown_option", "missing_argument", "too_many_arguments",
// "bad_date", "bad_time", "bad_number", with what was typed in `arguments`. `json` is set as far as it could
// be read, also after a fault.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments, bool &json);

// The words of all commands with one line of Dutch each, for help.
[[nodiscard]] QList<std::pair<QString, QString>> commandOverview();

} // namespace kib::app
