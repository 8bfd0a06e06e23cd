// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/unicodemap.h"

#include <QList>

#include <algorithm>

namespace app::reports {

namespace {

constexpr QByteArrayView begin("beginbfrange");
constexpr QByteArrayView end("endbfrange");

/// Reads `<XXXX>` and brackets, the only words a list of ranges has.
class Ranges
{
public:
    explicit Ranges(QByteArrayView text) : m_text(text) {}

    /// The character of every glyph from 0 on; 0 where there is none.
    QList<char32_t> read()
    {
        while (skipTo('<')) {
            const uint first = number();
            const uint last = skipTo('<') ? number() : first;
            if (first > last || last > 0xFFFF)
                return {};
            readTo(first, last);
        }
        return m_characters;
    }

private:
    void readTo(uint first, uint last)
    {
        m_characters.resize(std::max(m_characters.size(), qsizetype(last) + 1));
        const bool listed = nextIs('[');
        char32_t c = 0;
        for (uint glyph = first; glyph <= last; ++glyph) {
            if (listed || glyph == first)
                c = skipTo('<') ? number() : 0;
            else
                ++c;
            m_characters[glyph] = c;
        }
    }

    bool skipTo(char mark)
    {
        while (m_at < m_text.size() && m_text[m_at] != mark)
            ++m_at;
        return m_at < m_text.size();
    }

    bool nextIs(char mark)
    {
        while (m_at < m_text.size() && m_text[m_at] != '[' && m_text[m_at] != '<')
            ++m_at;
        return m_at < m_text.size() && m_text[m_at] == mark;
    }

    uint number()
    {
        const qsizetype from = m_at + 1;
        skipTo('>');
        return m_text.sliced(from, m_at - from).toByteArray().toUInt(nullptr, 16);
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QList<char32_t> m_characters;
};

QByteArray hex(uint value, int digits = 4)
{
    return '<' + QByteArray::number(value, 16).rightJustified(digits, '0') + '>';
}

QByteArray target(char32_t c)
{
    if (!QChar::requiresSurrogates(c))
        return hex(uint(c));
    return hex(uint(QChar::highSurrogate(c)) << 16 | QChar::lowSurrogate(c), 8);
}

bool belongs(const QList<char32_t> &guessed, const Drawn &drawn)
{
    if (guessed.size() != qsizetype(drawn.order.size()) + 1)
        return false;
    for (size_t i = 0; i < drawn.order.size(); ++i) {
        const auto [character, glyph] = drawn.order[i];
        const char32_t guess = guessed[qsizetype(i) + 1];
        const bool unknown = guess == 0 && QChar::requiresSurrogates(character);
        if (guess == character || unknown)
            continue;
        if (drawn.raw.glyphIndexesForString(QString::fromUcs4(&guess, 1)).value(0) != glyph)
            return false;
    }
    return true;
}

// How many glyphs from `at` on have characters that follow each other; a range must not leave its 256.
size_t consecutive(const Drawn &drawn, size_t at)
{
    size_t n = 1;
    while (at + n < drawn.order.size() && (at + n + 1) % 256 != 0
           && drawn.order[at + n].first == drawn.order[at].first + n && drawn.order[at + n].first % 256 != 0)
        ++n;
    return n;
}

QByteArray written(const Drawn &drawn)
{
    QByteArray text;
    int ranges = 0;
    const auto head = [](size_t first, size_t last) { return hex(uint(first) + 1) + hex(uint(last) + 1); };
    for (size_t at = 0; at < drawn.order.size(); ++ranges) {
        const size_t run = consecutive(drawn, at);
        if (run > 3) {
            text += head(at, at + run - 1) + target(drawn.order[at].first) + '\n';
            at += run;
            continue;
        }
        const size_t first = at;
        QByteArray list;
        do {
            list += target(drawn.order[at++].first);
        } while (at < drawn.order.size() && (at + 1) % 256 != 0 && consecutive(drawn, at) <= 3);
        text += head(first, at - 1) + '[' + list + "]\n";
    }
    return ranges > 100 ? QByteArray() : QByteArray::number(ranges) + ' ' + begin.toByteArray() + '\n' + text;
}

} // namespace

bool isUnicodeMap(const QByteArray &stream)
{
    return stream.startsWith("/CIDInit") && stream.contains("begincmap") && stream.contains(begin.data());
}

QByteArray mendedUnicodeMap(const QByteArray &stream, const Fonts &fonts)
{
    const qsizetype mark = stream.indexOf(begin);
    const qsizetype from = stream.lastIndexOf('\n', mark) + 1;
    const qsizetype to = stream.lastIndexOf(end);
    if (mark < 0 || to < mark)
        return stream;
    const QList<char32_t> guessed = Ranges(QByteArrayView(stream).sliced(mark, to - mark)).read();
    for (const auto &[name, drawn] : fonts.drawn()) {
        if (!belongs(guessed, drawn))
            continue;
        const QByteArray body = written(drawn);
        const qsizetype spare = to - from - body.size();
        if (body.isEmpty() || spare < 0)
            return stream;
        return stream.left(from) + body + QByteArray(spare, ' ') + stream.mid(to);
    }
    return stream;
}

} // namespace app::reports
