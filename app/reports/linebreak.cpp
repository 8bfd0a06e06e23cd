// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/linebreak.h"

#include <QChar>
#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace app::reports {

namespace {

enum class Opportunity : unsigned char { None, Cluster, Line };

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han || c.isSurrogate();
}
bool isHangul(QChar c)
{
    return c.script() == QChar::Script_Hangul;
}
bool isOpeningQuote(QChar c)
{
    return c == u'“' || c == u'‘';
}
bool isClosingQuote(QChar c)
{
    return c == u'”' || c == u'’';
}
bool isWide(QChar c)
{
    return isHan(c) || (c >= u'　' && c <= u'〿') || (c >= u'！' && c <= u'｠');
}
bool isOpening(QChar c)
{
    return c.category() == QChar::Punctuation_Open || isOpeningQuote(c);
}

bool isWordPart(QChar c)
{
    return isHangul(c) || c.isDigit() || c.script() == QChar::Script_Latin;
}

// Korean words are broken at spaces, as Korean papers are set; UAX #14 alone would break after each syllable.
bool splitsKoreanWord(QChar before, QChar after)
{
    return (isHangul(before) && isWordPart(after)) || (isWordPart(before) && isHangul(after));
}

bool isClosing(QChar c)
{
    return c.category() == QChar::Punctuation_Close || isClosingQuote(c)
        || QStringView(u"，。、；：！？,.;:!?…").contains(c);
}

// 14:00–14:25 is one word.
bool splitsSpan(QStringView text, qsizetype at)
{
    return text[at - 1] == u'–' && text[at].isDigit() && at > 1 && text[at - 2].isDigit();
}

// UAX #14 does not let a line end on either side of a curly quotation mark; in Chinese one side is free.
bool isFreeSideOfQuote(QChar before, QChar after)
{
    if (isOpening(before) || isClosing(after))
        return false;
    return (isOpeningQuote(after) && isWide(before)) || (isClosingQuote(before) && isWide(after));
}

std::vector<Opportunity> opportunities(QStringView text)
{
    std::vector<Opportunity> marks(size_t(text.size()) + 1, Opportunity::None);
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    for (qsizetype at = clusters.toNextBoundary(); at > 0 && at < text.size(); at = clusters.toNextBoundary())
        marks[size_t(at)] = Opportunity::Cluster;
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text.data(), text.size());
    for (qsizetype at = lines.toNextBoundary(); at > 0 && at < text.size(); at = lines.toNextBoundary())
        marks[size_t(at)] = Opportunity::Line;
    for (qsizetype at = 1; at < text.size(); ++at) {
        Opportunity &mark = marks[size_t(at)];
        const QChar before = text[at - 1];
        const QChar after = text[at];
        if (mark == Opportunity::Line && (splitsKoreanWord(before, after) || splitsSpan(text, at)))
            mark = Opportunity::Cluster;
        else if (mark == Opportunity::Cluster && isFreeSideOfQuote(before, after))
            mark = Opportunity::Line;
    }
    return marks;
}

/// Walks over one paragraph, remembering the last place where the line could end.
class Filler
{
public:
    Filler(QStringView text, const std::vector<float> &advances, float width)
        : m_text(text), m_advances(advances), m_width(width), m_marks(opportunities(text))
    {}

    QList<Stretch> run()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            if (m_text[at] == u'\n') {
                close(at, at + 1);
                continue;
            }
            note(at);
            m_used += m_advances[size_t(at)];
            if (m_used > m_width && m_text[at] != u' ')
                wrap(at);
        }
        close(m_text.size(), m_text.size());
        return m_lines;
    }

private:
    void note(qsizetype at)
    {
        if (at == m_start)
            return;
        if (m_marks[size_t(at)] == Opportunity::Line)
            m_lastLine = at;
        if (m_marks[size_t(at)] != Opportunity::None)
            m_lastCluster = at;
    }

    // The character at `at` does not fit any more.
    void wrap(qsizetype at)
    {
        const qsizetype end = m_lastLine > m_start ? m_lastLine : m_lastCluster;
        if (end <= m_start)
            return; // one cluster wider than the line: it stands alone
        qsizetype visible = end;
        while (visible > m_start && m_text[visible - 1] == u' ')
            --visible;
        close(visible, end);
        for (qsizetype i = end; i <= at; ++i) {
            note(i);
            m_used += m_advances[size_t(i)];
        }
        if (m_used > m_width && m_start < at)
            wrap(at);
    }

    void close(qsizetype visibleEnd, qsizetype next)
    {
        m_lines.append({ m_start, visibleEnd - m_start });
        m_start = next;
        m_lastLine = m_lastCluster = next;
        m_used = 0;
    }

    QStringView m_text;
    const std::vector<float> &m_advances;
    float m_width;
    std::vector<Opportunity> m_marks;
    QList<Stretch> m_lines;
    qsizetype m_start = 0;
    qsizetype m_lastLine = 0;
    qsizetype m_lastCluster = 0;
    float m_used = 0;
};

} // namespace

QList<Stretch> breakLines(QStringView text, const std::vector<float> &advances, float width)
{
    float total = 0;
    bool plain = true;
    for (qsizetype i = 0; i < text.size() && plain; ++i) {
        total += advances[size_t(i)];
        plain = text[i] != u'\n' && total <= width;
    }
    if (plain)
        return { { 0, text.size() } };
    return Filler(text, advances, width).run();
}

float widestPart(QStringView text, const std::vector<float> &advances)
{
    const std::vector<Opportunity> marks = opportunities(text);
    float widest = 0;
    float part = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (marks[size_t(i)] == Opportunity::Line)
            part = 0;
        if (text[i] != u' ')
            part += advances[size_t(i)];
        widest = std::max(widest, part);
    }
    return widest;
}

} // namespace app::reports
