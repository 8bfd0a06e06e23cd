// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/decoded.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>
#include <memory>

namespace app::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 64 * 1024;
constexpr char wrong = '\xFF';

// What converters put where they find no character: U+FFFD, U+001A for a single byte, and in the Windows tables a
// private one for the byte FF.
bool isNoCharacter(QChar c)
{
    return c == QChar::ReplacementCharacter || c == u'\x1A' || (c >= QChar(0xF8F5) && c <= QChar(0xF8F8));
}

class Decoder
{
public:
    Decoder(QIODevice &device, const QString &encoding)
        : m_device(device), m_isWide(encoding == "utf-16"_L1), m_decoder(encoding.toLatin1().constData())
    {}

    std::int64_t read(char *buffer, std::int64_t size)
    {
        while (m_at == m_ready.size() && !m_atEnd)
            if (!readMore())
                return -1;
        const std::int64_t count = std::min<std::int64_t>(size, m_ready.size() - m_at);
        std::memcpy(buffer, m_ready.constData() + m_at, static_cast<std::size_t>(count));
        m_at += count;
        return count;
    }

private:
    bool readMore()
    {
        QByteArray piece(pieceSize, Qt::Uninitialized);
        const qint64 got = m_device.read(piece.data(), piece.size());
        piece.truncate(std::max<qint64>(got, 0));
        m_atEnd = got <= 0;
        m_bytes += piece.size();
        m_ready = m_atEnd ? rest() : checked(m_half + QString(m_decoder(piece)));
        m_at = 0;
        return got >= 0;
    }

    // A character beyond the first plane may be cut in two between pieces.
    QByteArray checked(QString text)
    {
        const bool isCut = !text.isEmpty() && text.back().isHighSurrogate();
        m_half = isCut ? QString(text.back()) : QString();
        text.chop(isCut ? 1 : 0);
        for (QChar &c : text)
            if (isNoCharacter(c))
                c = QChar::ReplacementCharacter;
        return text.toUtf8().replace("\xEF\xBF\xBD", 3, &wrong, 1);
    }

    // A last character of which bytes are missing shows when a line end follows it.
    QByteArray rest()
    {
        const bool isOdd = m_isWide && m_bytes % 2 != 0;
        const QByteArray end = m_isWide ? QByteArray() : checked(m_decoder("\n"));
        return isOdd || !m_half.isEmpty() || end.contains(wrong) ? QByteArray(1, wrong) : QByteArray();
    }

    QIODevice &m_device;
    bool m_isWide;
    QStringDecoder m_decoder;
    QString m_half;
    QByteArray m_ready;
    qsizetype m_at = 0;
    qint64 m_bytes = 0;
    bool m_atEnd = false;
};

} // namespace

const QStringList &encodings()
{
    static const QStringList names{ u"utf-8"_s, u"gb18030"_s, u"big5"_s, u"windows-949"_s, u"utf-16"_s };
    return names;
}

CsvReader::Source decodedBytesOf(QIODevice &device, const QString &encoding)
{
    const auto decoder = std::make_shared<Decoder>(device, encoding.toLower());
    return [decoder](char *buffer, std::int64_t size) { return decoder->read(buffer, size); };
}

} // namespace app::transfer
