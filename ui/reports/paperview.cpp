// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paperview.h"

#include "ui/theme.h"
#include "ui/widgets/space.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QPainter>
#include <QPdfDocument>
#include <QScrollBar>
#include <QThread>
#include <QWheelEvent>

#include <algorithm>

namespace ui::reports {

namespace {

constexpr int around = widgets::space::large; // between a page and the view's edges, and between pages
constexpr double smallest = 0.25;
constexpr double largest = 4;
constexpr int keptBeyond = 3; // pages kept before and after those in sight

// A page may still be drawn elsewhere when the view lets go of a paper; it is taken down by its own thread.
void takeDown(QPdfDocument *document)
{
    if (document->thread() == QThread::currentThread())
        delete document;
    else
        document->deleteLater();
}

std::shared_ptr<QPdfDocument> opened(const QByteArray &pdf)
{
    std::shared_ptr<QPdfDocument> document(new QPdfDocument, takeDown);
    auto *buffer = new QBuffer(document.get());
    buffer->setData(pdf);
    buffer->open(QIODevice::ReadOnly);
    document->load(buffer);
    return document->pageCount() > 0 ? document : nullptr;
}

} // namespace

PaperView::PaperView(QWidget *parent) : QAbstractScrollArea(parent)
{
    m_pool.setMaxThreadCount(1);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or fitting the width would change the width
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    horizontalScrollBar()->setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->setSingleStep(3 * around);
    horizontalScrollBar()->setSingleStep(3 * around);
}

PaperView::~PaperView()
{
    m_pool.waitForDone();
}

bool PaperView::setPaper(const QByteArray &pdf)
{
    const Anchor before = anchor();
    m_document = opened(pdf);
    ++m_paper;
    m_sizes.clear();
    for (int page = 0; m_document && page < m_document->pageCount(); ++page)
        m_sizes.push_back(m_document->pagePointSize(page));
    arrange();
    returnTo(before);
    emit moved();
    return m_document != nullptr;
}

void PaperView::clear()
{
    m_document.reset();
    m_pictures.clear();
    m_sizes.clear();
    ++m_paper;
    arrange();
    emit moved();
}

int PaperView::page() const
{
    int best = 0;
    int most = 0;
    for (int i = 0; i < pages(); ++i) {
        const int height = inSight(i).intersected(viewport()->rect()).height();
        if (height > most) {
            most = height;
            best = i + 1;
        }
    }
    return best;
}

void PaperView::goTo(int page)
{
    if (pages() > 0)
        verticalScrollBar()->setValue(m_places[static_cast<std::size_t>(std::clamp(page, 1, pages()) - 1)].top());
}

void PaperView::zoom(double factor)
{
    const Anchor before = anchor();
    m_scale = std::clamp(m_scale * factor, smallest, largest);
    m_fits = false;
    arrange();
    returnTo(before);
    emit moved();
}

void PaperView::fitWidth()
{
    const Anchor before = anchor();
    m_fits = true;
    arrange();
    returnTo(before);
    emit moved();
}

void PaperView::arrange()
{
    double widest = 0;
    for (const QSizeF &size : m_sizes)
        widest = std::max(widest, size.width());
    if (m_fits && widest > 0)
        m_scale = std::clamp((viewport()->width() - 2 * around) / widest, smallest, largest);
    m_width = static_cast<int>(widest * m_scale);
    m_places.clear();
    int y = 0;
    for (const QSizeF &size : m_sizes) {
        const QSize place = (size * m_scale).toSize();
        m_places.emplace_back(QPoint((m_width - place.width()) / 2, y), place);
        y += place.height() + around;
    }
    const QSize whole(m_width + 2 * around, y + around);
    horizontalScrollBar()->setRange(0, std::max(0, whole.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, whole.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    viewport()->update();
}

PaperView::Anchor PaperView::anchor() const
{
    const int top = verticalScrollBar()->value();
    for (int page = 0; page < pages(); ++page) {
        const QRect &place = m_places[static_cast<std::size_t>(page)];
        if (place.bottom() + around > top)
            return { page, double(top - place.top()) / std::max(1, place.height()) };
    }
    return {};
}

void PaperView::returnTo(const Anchor &anchor)
{
    if (pages() == 0)
        return;
    const QRect &place = m_places[static_cast<std::size_t>(std::min(anchor.page, pages() - 1))];
    verticalScrollBar()->setValue(place.top() + qRound(anchor.share * place.height()));
}

// Where a page lies in the view; narrow papers stand in the middle.
QRect PaperView::inSight(int page) const
{
    const int left = std::max(around, (viewport()->width() - m_width) / 2);
    return m_places[static_cast<std::size_t>(page)].translated(left - horizontalScrollBar()->value(),
                                                               around - verticalScrollBar()->value());
}

QSize PaperView::pixels(int page) const
{
    return m_places[static_cast<std::size_t>(page)].size() * devicePixelRatioF();
}

bool PaperView::isCurrent(int page) const
{
    const auto found = m_pictures.constFind(page);
    return found != m_pictures.cend() && found->paper == m_paper && found->image.size() == pixels(page);
}

QList<int> PaperView::visiblePages() const
{
    QList<int> visible;
    for (int page = 0; page < pages(); ++page)
        if (inSight(page).intersects(viewport()->rect()))
            visible += page;
    return visible;
}

bool PaperView::isDrawn() const
{
    const QList<int> visible = visiblePages();
    return !visible.isEmpty() && std::ranges::all_of(visible, [this](int page) { return isCurrent(page); });
}

void PaperView::paintEvent(QPaintEvent *)
{
    const theme::Colours &colours = theme::colours();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme::between(colours.ground, colours.line, 0.5));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const int page : visiblePages()) {
        const QRect place = inSight(page);
        painter.fillRect(place, Qt::white); // paper is white, whatever the window's colours are
        if (const auto picture = m_pictures.constFind(page); picture != m_pictures.cend())
            painter.drawImage(place, picture->image);
        painter.setPen(colours.line);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    drawNext();
}

// One page at a time: what is scrolled past meanwhile is never drawn.
void PaperView::drawNext()
{
    if (m_drawing || !m_document)
        return;
    const QList<int> visible = visiblePages();
    const auto next = std::ranges::find_if(visible, [this](int page) { return !isCurrent(page); });
    if (next == visible.end())
        return;
    m_drawing = true;
    m_pool.start([this, page = *next, size = pixels(*next), paper = m_paper, document = m_document] {
        const QImage image = document->render(page, size);
        QMetaObject::invokeMethod(this, [=, this] { take(page, paper, image); });
    });
}

void PaperView::take(int page, int paper, const QImage &image)
{
    m_drawing = false;
    if (paper == m_paper)
        m_pictures.insert(page, { image, paper });
    const QList<int> visible = visiblePages();
    m_pictures.removeIf([&](QHash<int, Picture>::iterator it) {
        return visible.isEmpty() || it.key() < visible.first() - keptBeyond || it.key() > visible.last() + keptBeyond;
    });
    viewport()->update();
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    const Anchor before = anchor();
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    returnTo(before);
    emit moved();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit moved();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Home)
        goTo(1);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (control && event->key() == Qt::Key_PageDown)
        goTo(page() + 1);
    else if (control && event->key() == Qt::Key_PageUp)
        goTo(page() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoom(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
    event->accept();
}

void PaperView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace ui::reports
