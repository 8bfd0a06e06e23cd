// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/cropdialog.h"

#include "ui/people/picture.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ui::people {

namespace {

constexpr QSize frameRoom{ 392, 392 };
constexpr int narrowest = 30; // pixels of the picture
constexpr int keyStep = 8;
constexpr int sizeSteps = 20;
constexpr QColor shade{ 0, 0, 0, 130 };

} // namespace

CropFrame::CropFrame(const QImage &picture, QWidget *parent)
    : QWidget(parent), m_picture(picture), m_crop(usualCrop(picture.size()))
{
    setFixedSize(picture.size().scaled(frameRoom, Qt::KeepAspectRatio));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Frame of the photo"));
    setCursor(Qt::SizeAllCursor);
}

double CropFrame::scale() const
{
    return static_cast<double>(width()) / m_picture.width();
}

void CropFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect(), m_picture);
    const QRectF frame(m_crop.x() * scale(), m_crop.y() * scale(), m_crop.width() * scale(), m_crop.height() * scale());
    const QRegion outside = QRegion(rect()) - QRegion(frame.toRect());
    for (const QRect &piece : outside)
        painter.fillRect(piece, shade);
    painter.setPen(QPen(Qt::white, hasFocus() ? 3 : 1));
    painter.drawRect(frame.adjusted(1, 1, -1, -1));
}

void CropFrame::moveTo(const QPoint &topLeft)
{
    m_crop.moveTo(std::clamp(topLeft.x(), 0, m_picture.width() - m_crop.width()),
                  std::clamp(topLeft.y(), 0, m_picture.height() - m_crop.height()));
    update();
}

void CropFrame::sizeBy(int steps)
{
    const QSize whole = usualCrop(m_picture.size()).size();
    const int step = std::max(1, whole.width() / sizeSteps);
    const int width = std::clamp(m_crop.width() + steps * step, std::min(narrowest, whole.width()), whole.width());
    const QSize size(width, std::min(whole.height(), width * photoSize.height() / photoSize.width()));
    const QPoint centre = m_crop.center();
    m_crop.setSize(size);
    moveTo(centre - QPoint(size.width() / 2, size.height() / 2));
}

void CropFrame::mousePressEvent(QMouseEvent *event)
{
    m_grip = (event->position() / scale()).toPoint() - m_crop.topLeft();
}

void CropFrame::mouseMoveEvent(QMouseEvent *event)
{
    moveTo((event->position() / scale()).toPoint() - m_grip);
}

void CropFrame::wheelEvent(QWheelEvent *event)
{
    sizeBy(event->angleDelta().y() > 0 ? 1 : -1);
}

void CropFrame::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_crop.topLeft() - QPoint(keyStep, 0));
    case Qt::Key_Right:
        return moveTo(m_crop.topLeft() + QPoint(keyStep, 0));
    case Qt::Key_Up:
        return moveTo(m_crop.topLeft() - QPoint(0, keyStep));
    case Qt::Key_Down:
        return moveTo(m_crop.topLeft() + QPoint(0, keyStep));
    case Qt::Key_Plus:
        return sizeBy(1);
    case Qt::Key_Minus:
        return sizeBy(-1);
    default:
        QWidget::keyPressEvent(event);
    }
}

CropDialog::CropDialog(const QImage &picture, QWidget *parent)
    : Dialog(tr("Choose the piece of the picture"), tr("Use as photo"), parent), m_picture(picture),
      m_frame(new CropFrame(picture, this))
{
    QLabel *hint = widgets::wrappedLabel(widgets::Role::Quiet, this);
    hint->setText(tr("Drag the frame, or move it with the arrow keys. + and − change its size."));
    add(m_frame);
    add(hint);
    m_frame->setFocus();
}

void CropDialog::accept()
{
    emit chosen(keptPhoto(m_picture, m_frame->crop()));
    Dialog::accept();
}

} // namespace ui::people
