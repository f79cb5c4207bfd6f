// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/letterfields.h"

#include "core/storage/fields.h"

namespace kib::storage {

namespace {

constexpr quint16 organisation = 1;
constexpr quint16 returnAddress = 2;
constexpr quint16 address = 3;
constexpr quint16 kix = 4;
constexpr quint16 contactColumn = 5;
constexpr quint16 date = 6;
constexpr quint16 subject = 7;
constexpr quint16 footer = 8;
constexpr quint16 practice = 9;
constexpr quint16 firstBlock = 100; // one field a block, in order; kind as the first character
constexpr quint16 mostBlocks = 400;

// Lines never hold a line feed of their own: layout breaks them.
QString joined(const QStringList &lines)
{
    return lines.join(u'\n');
}

QStringList split(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

} // namespace

QByteArray packLetter(const contact::Letter &letter)
{
    FieldWriter writer;
    writer.add(organisation, letter.organisation);
    writer.add(returnAddress, letter.returnAddress);
    writer.add(address, joined(letter.address));
    writer.add(kix, letter.kix);
    writer.add(contactColumn, joined(letter.contact));
    writer.add(date, letter.date);
    writer.add(subject, letter.subject);
    writer.add(footer, letter.footer);
    if (letter.practice)
        writer.add(practice, qint64 { 1 });
    for (quint16 i = 0; i < mostBlocks && i < letter.blocks.size(); ++i) {
        const contact::Letter::Block &block = letter.blocks.at(i);
        const QChar kind = block.kind == contact::Letter::Block::Kind::Frame ? u'|' : u' ';
        writer.add(static_cast<quint16>(firstBlock + i), QString(kind + joined(block.lines)));
    }
    return writer.bytes();
}

std::optional<contact::Letter> unpackLetter(const QByteArray &packed)
{
    const FieldReader reader(packed);
    if (packed.isEmpty() || !reader.isWhole())
        return std::nullopt;
    contact::Letter letter { reader.text(organisation), reader.text(returnAddress),
        split(reader.text(address)), reader.text(kix), split(reader.text(contactColumn)), reader.text(date),
        reader.text(subject), {}, reader.text(footer), reader.integer(practice).value_or(0) != 0 };
    for (quint16 i = 0; i < mostBlocks && reader.has(static_cast<quint16>(firstBlock + i)); ++i) {
        const QString text = reader.text(static_cast<quint16>(firstBlock + i));
        letter.blocks.append({ text.startsWith(u'|') ? contact::Letter::Block::Kind::Frame
                                                     : contact::Letter::Block::Kind::Paragraph,
            split(text.mid(1)) });
    }
    return letter;
}

} // namespace kib::storage
