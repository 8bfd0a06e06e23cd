// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shows a PDF as pages below each other. Pages are drawn on another thread, those in sight first; until a new one is
// there the old one stays, so that a paper that is written anew does not flicker.

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QThreadPool>

#include <memory>
#include <vector>

class QPdfDocument;

namespace ui::reports {

class PaperView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent);
    ~PaperView() override;

    /// Shows these bytes instead of those before; what stands at the top stays there. False when they are no PDF.
    bool setPaper(const QByteArray &pdf);
    void clear();

    [[nodiscard]] int pages() const { return static_cast<int>(m_places.size()); }
    /// The page that fills most of the view, from 1; 0 when there is none.
    [[nodiscard]] int page() const;
    void goTo(int page);

    /// Pixels for a point (1/72 inch) of paper.
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] bool fitsWidth() const { return m_fits; }
    void zoom(double factor);
    void fitWidth();
    /// Whether all pages in sight are drawn as they are now.
    [[nodiscard]] bool isDrawn() const;

signals:
    /// Another page, another size or another paper.
    void moved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Picture
    {
        QImage image;
        int paper = 0; ///< which of the papers shown one after the other
    };
    struct Anchor
    {
        int page = 0;
        double share = 0; ///< how much of the page is above the view
    };

    void arrange();
    [[nodiscard]] Anchor anchor() const;
    void returnTo(const Anchor &anchor);
    [[nodiscard]] QRect inSight(int page) const;
    [[nodiscard]] QSize pixels(int page) const;
    [[nodiscard]] bool isCurrent(int page) const;
    [[nodiscard]] QList<int> visiblePages() const;
    void drawNext();
    void take(int page, int paper, const QImage &image);

    std::shared_ptr<QPdfDocument> m_document;
    std::vector<QSizeF> m_sizes; ///< in points
    std::vector<QRect> m_places; ///< in pixels from the first page's corner
    QHash<int, Picture> m_pictures;
    int m_width = 0; ///< of the widest page, in pixels
    int m_paper = 0;
    double m_scale = 1;
    bool m_fits = true;
    bool m_drawing = false;
    QThreadPool m_pool;
};

} // namespace ui::reports
