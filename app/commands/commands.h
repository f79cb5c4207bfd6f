// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/commandline.h"
#include "app/output.h"

namespace kib::app {

// One small function for each command; the exit code comes back. Commands without a case file take the
// options only.
int run(const HelpCommand &command, const GlobalOptions &options, const Output &out);
int run(const VersionCommand &command, const GlobalOptions &options, const Output &out);
int run(const NewCommand &command, const GlobalOptions &options, const Output &out);
int run(const PracticeCommand &command, const GlobalOptions &options, const Output &out);
int run(const MethodsCommand &command, const GlobalOptions &options, const Output &out);
int run(const MethodCheckCommand &command, const GlobalOptions &options, const Output &out);
int run(const ServicesCommand &command, const GlobalOptions &options, const Output &out);
int run(const AdviseCommand &command, const GlobalOptions &options, const Output &out);
int run(const ImportCommand &command, const GlobalOptions &options, const Output &out);
int run(const ClientsCommand &command, const GlobalOptions &options, const Output &out);
int run(const ShowCommand &command, const GlobalOptions &options, const Output &out);
int run(const InviteCommand &command, const GlobalOptions &options, const Output &out);
int run(const LettersPrintCommand &command, const GlobalOptions &options, const Output &out);
int run(const LettersSentCommand &command, const GlobalOptions &options, const Output &out);
int run(const AttendanceCommand &command, const GlobalOptions &options, const Output &out);
int run(const InterviewCommand &command, const GlobalOptions &options, const Output &out);
int run(const InterviewShowCommand &command, const GlobalOptions &options, const Output &out);
int run(const PlaceCommand &command, const GlobalOptions &options, const Output &out);
int run(const WeekstartCommand &command, const GlobalOptions &options, const Output &out);
int run(const ReportPathsCommand &command, const GlobalOptions &options, const Output &out);
int run(const OrganisationCommand &command, const GlobalOptions &options, const Output &out);
int run(const BackupCommand &command, const GlobalOptions &options, const Output &out);
int run(const CheckCommand &command, const GlobalOptions &options, const Output &out);
int run(const AccountsListCommand &command, const GlobalOptions &options, const Output &out);

} // namespace kib::app
