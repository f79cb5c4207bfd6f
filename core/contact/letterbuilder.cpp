// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/letterbuilder.h"

#include "core/base/dutchdate.h"

using namespace Qt::StringLiterals;

namespace kib::contact {

namespace {

QStringList addressOf(const client::Identity &identity)
{
    QStringList lines;
    if (const QString honorific = client::honorificLine(identity.name); !honorific.isEmpty())
        lines << honorific;
    lines << client::envelopeName(identity.name);
    return lines + client::addressLines(identity.address).filled();
}

void addAppointment(
    QHash<QString, QString> &fields, const Appointment &appointment, const client::Organisation &organisation)
{
    fields.insert(u"weekday"_s, dutchWeekday(appointment.on));
    fields.insert(u"date"_s, dutchDate(appointment.on));
    fields.insert(u"time"_s, dutchTime(appointment.at));
    fields.insert(u"minutes_text"_s, minutesInWords(appointment.minutes));
    fields.insert(u"place"_s, appointment.place.isEmpty() ? organisation.visitAddress : appointment.place);
}

} // namespace

QString minutesInWords(int minutes)
{
    switch (minutes) {
    case 30:
        return u"een half uur"_s;
    case 45:
        return u"drie kwartier"_s;
    case 60:
        return u"ongeveer een uur"_s;
    case 75:
        return u"een uur tot anderhalf uur"_s;
    case 90:
        return u"ongeveer anderhalf uur"_s;
    case 120:
        return u"ongeveer twee uur"_s;
    default:
        return u"ongeveer %1 minuten"_s.arg(minutes);
    }
}

QList<Letter::Block> blocksOf(const QString &body)
{
    QList<Letter::Block> blocks;
    bool open = false;
    for (const QString &line : body.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            open = false;
            continue;
        }
        const bool framed = line.startsWith("| "_L1);
        const auto kind = framed ? Letter::Block::Kind::Frame : Letter::Block::Kind::Paragraph;
        if (!open || blocks.last().kind != kind)
            blocks.append({ kind, {} });
        blocks.last().lines << (framed ? line.mid(2).trimmed() : line.trimmed());
        open = true;
    }
    return blocks;
}

LetterBuilder::LetterBuilder(LetterTemplateText body, LetterTemplateText subject,
    client::Organisation organisation, const Options &options)
    : m_body(std::move(body))
    , m_subject(std::move(subject))
    , m_organisation(std::move(organisation))
    , m_options(options)
{
}

Result<LetterBuilder> LetterBuilder::make(
    const method::LetterTemplate &source, const client::Organisation &organisation, const Options &options)
{
    Result<LetterTemplateText> body = LetterTemplateText::compile(source.body);
    Result<LetterTemplateText> subject = LetterTemplateText::compile(source.subject);
    if (!body || !subject)
        return fail(body ? subject.error() : body.error());
    return LetterBuilder(std::move(*body), std::move(*subject), organisation, options);
}

Result<Letter> LetterBuilder::build(const client::Client &client, const QString &caseworker,
    const std::optional<Appointment> &appointment, bool longAgo)
{
    const client::Identity &identity = client.identity;
    if (client::envelopeName(identity.name).isEmpty())
        return fail(ErrorCode::TemplateIncomplete, u"fields"_s, { u"no_name"_s });
    if (client::addressLines(identity.address).filled().isEmpty())
        return fail(ErrorCode::TemplateIncomplete, u"fields"_s, { u"address"_s });
    QHash<QString, QString> fields { { u"salutation"_s, client::salutation(identity.name) },
        { u"name"_s, client::runningTextName(identity.name) }, { u"caseworker"_s, caseworker },
        { u"caseworker_running"_s, caseworker }, { u"organisation"_s, m_organisation.name },
        { u"phone"_s, m_organisation.phone } };
    if (appointment)
        addAppointment(fields, *appointment, m_organisation);
    const QHash<QString, bool> flags { { u"long_ago"_s, longAgo } };
    const Result<QString> body = m_body.fill(fields, flags);
    if (!body)
        return fail(body.error());
    const Result<QString> subject = m_subject.fill(fields, flags);
    if (!subject)
        return fail(subject.error());
    Letter letter;
    letter.organisation = m_organisation.name;
    letter.returnAddress = m_organisation.returnAddress;
    letter.address = addressOf(identity);
    letter.kix = m_options.withKix ? client::kixText(identity.address) : QString();
    letter.contact = { caseworker, u"klantmanager"_s, m_organisation.phone };
    if (!m_organisation.email.isEmpty())
        letter.contact << m_organisation.email;
    letter.date = dutchFullDate(m_options.date);
    letter.subject = *subject;
    letter.blocks = blocksOf(*body);
    letter.practice = m_options.practice;
    return letter;
}

} // namespace kib::contact
