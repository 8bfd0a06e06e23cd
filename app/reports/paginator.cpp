// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/paginator.h"

#include "app/reports/fonts.h"
#include "app/reports/papertext.h"
#include "app/reports/tableflow.h"
#include "app/reports/textblock.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <array>

namespace app::reports {

namespace {

constexpr QColor accent(0x1F, 0x5E, 0x9E);

struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

/// Sets one document; one visit for each sort of block.
class Paginator
{
public:
    Paginator(const Document &document, Fonts &fonts, Sheets &sheets)
        : m_document(document), m_fonts(fonts), m_sheets(sheets)
    {}

    db::Result<void> run()
    {
        title();
        for (const Block &block : m_document.blocks) {
            const auto done = std::visit([this](const auto &b) { return set(b); }, block);
            if (!done)
                return done;
            if (m_sheets.stopped())
                return db::Error{ db::Kind::Cancelled, PaperText::tr("The paper was not finished."), {} };
        }
        m_sheets.need(0);
        return {};
    }

private:
    [[nodiscard]] TextBlock block(const QList<Line> &lines, const TextStyle &style) const
    {
        return { m_fonts, lines, style, m_sheets.width() };
    }

    void title()
    {
        if (m_document.title.isEmpty())
            return;
        m_sheets.flow(block(m_document.title, { Face::Sans, type::title, Weight::Bold, Tone::Normal, Align::Centre }));
        m_sheets.flow(
            block(m_document.subject, { Face::Serif, type::body, Weight::Regular, Tone::Quiet, Align::Centre }));
        m_sheets.skip(fromPoints(8));
        m_sheets.rule(0, m_sheets.width(), 0, 1, accent);
        m_sheets.skip(fromPoints(16));
    }

    db::Result<void> set(const Heading &heading)
    {
        const bool high = heading.level <= 1;
        m_headings[high ? 0 : 1] = heading.lines;
        if (high)
            m_headings[1].clear();
        const TextStyle style{ Face::Sans, high ? type::heading : type::body, Weight::Bold };
        m_sheets.hold(block(heading.lines, style), fromPoints(high ? 12 : 8), fromPoints(4));
        return {};
    }

    db::Result<void> set(const Paragraph &paragraph)
    {
        TextStyle style;
        if (paragraph.style == ParagraphStyle::Note)
            style.points = type::small;
        if (paragraph.style != ParagraphStyle::Normal)
            style.tone = Tone::Quiet;
        m_sheets.flow(block(paragraph.lines, style));
        m_sheets.skip(fromPoints(4));
        return {};
    }

    db::Result<void> set(const Table &table)
    {
        const auto done = TableFlow(table, m_sheets, m_fonts, whereItStands()).run();
        m_sheets.skip(fromPoints(12));
        return done;
    }

    db::Result<void> set(const SignatureBlock &signature)
    {
        if (signature.captions.isEmpty())
            return {};
        const double space = fromMillimetres(16);
        const double gap = fromMillimetres(10);
        const auto count = double(signature.captions.size());
        const double width = (m_sheets.width() - gap * (count - 1)) / count;
        std::vector<TextBlock> captions;
        double tallest = 0;
        for (const QList<Line> &lines : signature.captions) {
            captions.emplace_back(m_fonts, lines, TextStyle{ Face::Serif, type::small }, width);
            tallest = std::max(tallest, captions.back().height());
        }
        m_sheets.need(space + tallest);
        for (size_t i = 0; i < captions.size(); ++i) {
            const double x = double(i) * (width + gap);
            m_sheets.rule(x, width, space, 0.4, Qt::black);
            m_sheets.text(captions[i], x, space + fromPoints(2), 0, captions[i].lines());
        }
        m_sheets.advance(space + tallest + fromPoints(8));
        return {};
    }

    db::Result<void> set(const PageBreak &)
    {
        m_sheets.need(0);
        if (!m_sheets.atTop())
            m_sheets.nextPage();
        return {};
    }

    // What the pages say on which a table goes on: the headings above it on one line, or one a language.
    [[nodiscard]] QList<Line> whereItStands() const
    {
        QList<Line> lines;
        for (qsizetype i = 0; i < std::max(m_headings[0].size(), m_headings[1].size()); ++i) {
            QStringList parts;
            for (const QList<Line> &heading : m_headings)
                if (!heading.isEmpty())
                    parts += plainText({ heading[std::min(i, heading.size() - 1)] });
            const QString language = m_document.languages.value(i, m_document.languages.value(0));
            lines += line(continued(language, parts.join(QStringLiteral(" · "))), language, i == 0 ? Weight::Bold : Weight::Regular);
        }
        return lines;
    }

    const Document &m_document;
    Fonts &m_fonts;
    Sheets &m_sheets;
    std::array<QList<Line>, 2> m_headings; ///< in force, by level
};

/// Returns the number of pages.
db::Result<int> pass(const Document &document, Fonts &fonts, const Press &press, const PageWatch &watch)
{
    Sheets sheets(document, fonts, press, watch);
    const auto done = Paginator(document, fonts, sheets).run();
    if (!done)
        return done.error();
    return sheets.pages();
}

db::Result<int> draw(const Document &document, Fonts &fonts, QPagedPaintDevice &device, int total,
                     const PageWatch &watch)
{
    QPageLayout layout(QPageSize(QPageSize::A4),
                       document.page.orientation == Orientation::Portrait ? QPageLayout::Portrait
                                                                          : QPageLayout::Landscape,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&device))
        return db::Error{ db::Kind::Broken,
                          PaperText::tr("The paper cannot be drawn: the printer or file does not answer."),
                          {} };
    painter.scale(device.logicalDpiX() / 1200.0, device.logicalDpiY() / 1200.0);
    return pass(document, fonts, { &device, &painter, total }, watch);
}

} // namespace

db::Result<Written> paint(const Document &document, QPagedPaintDevice &device, const PageWatch &watch)
{
    Fonts fonts(document.languages.value(0));
    return paint(document, fonts, device, watch);
}

db::Result<Written> paint(const Document &document, Fonts &fonts, QPagedPaintDevice &device, const PageWatch &watch)
{
    if (!fonts.complete())
        return db::Error{ db::Kind::NotFound,
                          PaperText::tr("No font for Chinese and Korean is installed. Install the package fonts-noto-cjk, "
                                  "then try again."),
                          {} };
    const auto counted = pass(document, fonts, {}, watch);
    if (!counted)
        return counted.error();
    const auto drawn = draw(document, fonts, device, *counted, watch);
    if (!drawn)
        return drawn.error();
    if (*drawn != *counted)
        return db::Error{ db::Kind::Stale, PaperText::tr("The list changed while it was printed. Print it again."), {} };
    return Written{ .pages = *drawn, .rows = 0, .missing = fonts.missing() };
}

} // namespace app::reports
