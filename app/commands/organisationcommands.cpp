// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/commands.h"
#include "app/composition.h"
#include "app/jsonoutput.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

Result<void> setFte(Office &office, const QString &caseworker, const QString &fte)
{
    const Result<Names> names = office.names();
    const Result<int> hundredths = client::fteHundredths(fte);
    if (!names || !hundredths)
        return fail(names ? hundredths.error() : names.error());
    const QList<AccountId> account = names->keys(caseworker);
    if (account.isEmpty())
        return fail(ErrorCode::NotFound, u"account"_s);
    return office.file().organisations().setFte(account.first(), *hundredths);
}

// All changes, or none.
Result<void> change(Office &office, const OrganisationCommand &command)
{
    if (!office.file().session().may(vault::Action::ManageSettings))
        return fail(ErrorCode::Denied, u"settings"_s);
    auto work = office.file().begin(
        { .event = u"settings"_s, .section = u"organisation"_s, .client = {}, .detail = {}, .op = {} });
    if (!work)
        return fail(work.error());
    for (const auto &[option, value] : command.changes) {
        const QString key = QString(option).replace(u'-', u'_');
        if (auto done = office.file().organisations().set(key, value.trimmed()); !done) {
            Error error = done.error();
            if (error.arguments.value(0) == key)
                error.arguments[0] = u"--"_s + option; // as it was typed
            return fail(error);
        }
    }
    if (!command.fteOf.isEmpty()) {
        if (auto done = setFte(office, command.fteOf, command.fte); !done)
            return done;
    }
    return (*work)->commit();
}

} // namespace

int run(const OrganisationCommand &command, const GlobalOptions &options, const Output &out)
{
    auto office = openOffice(options);
    if (!office)
        return out.error(office.error());
    const bool changes = !command.changes.isEmpty() || !command.fteOf.isEmpty();
    if (changes) {
        if (auto done = change(**office, command); !done)
            return out.error(done.error());
    }
    client::OrganisationStore &store = (*office)->file().organisations();
    const Result<client::Organisation> organisation = store.organisation();
    const Result<Names> names = (*office)->names();
    if (!organisation || !names)
        return out.error(organisation ? names.error() : organisation.error());
    QJsonObject json;
    QList<QStringList> rows;
    for (const client::Setting &setting : client::settings()) {
        const Result<QString> stored = store.value(setting.key);
        if (!stored)
            return out.error(stored.error());
        const QString value = stored->isEmpty() ? setting.otherwise : *stored;
        json.insert(setting.key, jsonText(value));
        rows.append({ QString(setting.key).replace(u'_', u'-'), value.isEmpty() ? u"–"_s : value });
    }
    QJsonObject fte;
    QList<QStringList> people;
    for (auto it = organisation->fteHundredths.cbegin(); it != organisation->fteHundredths.cend(); ++it) {
        fte.insert(names->value(it.key()), it.value() / 100.0);
        people.append({ u"fte "_s + names->value(it.key()), ui::fte(it.value()) });
    }
    std::sort(people.begin(), people.end());
    json.insert(u"fte"_s, fte);
    out.result(json,
        (changes ? u"Bewaard.\n\n"_s : QString())
            + alignedTable({ u"instelling"_s, u"waarde"_s }, rows + people));
    return saidDamage(**office, out);
}

} // namespace kib::app
