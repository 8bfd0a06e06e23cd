// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/csvfaults.h"

#include "app/transfer/decoded.h"

#include <QCoreApplication>

namespace app::transfer {

using namespace Qt::StringLiterals;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QString sentence(CsvFault fault, const QString &row)
{
    switch (fault) {
    case CsvFault::None:
        break;
    case CsvFault::NotUtf8:
        return ImportText::tr("Row %1 is not UTF-8. Save the list as “CSV UTF-8”, or name its encoding.").arg(row);
    case CsvFault::NulByte:
        return ImportText::tr("Row %1 holds a NUL character, so this is no list in UTF-8. Save it as “CSV UTF-8”, or name its encoding.").arg(row);
    case CsvFault::LongField:
        return ImportText::tr("A cell in row %1 is longer than 1 MiB. Perhaps a quotation mark is missing there.").arg(row);
    case CsvFault::LongRow:
        return ImportText::tr("Row %1 is longer than 8 MiB. Perhaps a quotation mark is missing there.").arg(row);
    case CsvFault::ManyColumns:
        return ImportText::tr("Row %1 has more than 1,000 columns. A list may have 1,000.").arg(row);
    case CsvFault::OpenQuote:
        return ImportText::tr("A quotation mark that opens in row %1 never closes. Close it and try again.").arg(row);
    case CsvFault::Unreadable:
        return ImportText::tr("The file could not be read beyond row %1. Look whether it is still there.").arg(row);
    }
    return {};
}

bool isUtf8(const QString &encoding)
{
    return encoding.compare(encodings().first(), Qt::CaseInsensitive) == 0;
}

} // namespace

CsvReader::Source bytesOf(QIODevice &device, const QString &encoding)
{
    if (!isUtf8(encoding))
        return decodedBytesOf(device, encoding);
    return [&device](char *buffer, std::int64_t size) -> std::int64_t { return device.read(buffer, size); };
}

bool isWorkbook(QIODevice &device)
{
    const QByteArray head = device.peek(8);
    return head.startsWith("PK\x03\x04") || head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

db::Error workbookError()
{
    return { db::Kind::Invalid, ImportText::tr("This is a workbook. Save it as “CSV UTF-8” and import that file."), {} };
}

db::Error csvError(const CsvReader &reader, const QString &encoding)
{
    if (reader.fault() == CsvFault::NotUtf8 && !isUtf8(encoding)) {
        //: %1 and %2 are numbers, %3 an encoding such as GB18030
        const QString text = ImportText::tr("Row %1, column %2 holds bytes that are no %3. Name the encoding in which the list was saved.");
        return { db::Kind::Invalid, text.arg(QString::number(reader.row()), QString::number(reader.column()), encoding.toUpper()), {} };
    }
    const db::Kind kind = reader.fault() == CsvFault::Unreadable ? db::Kind::Denied : db::Kind::Invalid;
    const bool isOfEncoding = isUtf8(encoding) && (reader.fault() == CsvFault::NotUtf8 || reader.fault() == CsvFault::NulByte);
    return { kind, sentence(reader.fault(), QString::number(reader.row())), isOfEncoding ? u"encoding"_s : QString() };
}

} // namespace app::transfer
