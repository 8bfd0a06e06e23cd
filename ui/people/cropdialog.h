// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks which piece of a picture becomes the photo: a frame of 3 to 4 that is dragged, or moved with the arrow keys and
// sized with + and -.

#include "ui/dialog.h"

#include <QImage>

namespace ui::people {

class CropFrame final : public QWidget
{
    Q_OBJECT

public:
    CropFrame(const QImage &picture, QWidget *parent);

    /// In pixels of the picture.
    [[nodiscard]] QRect crop() const { return m_crop; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveTo(const QPoint &topLeft);
    void sizeBy(int steps);
    [[nodiscard]] double scale() const;

    QImage m_picture;
    QRect m_crop;
    QPoint m_grip; ///< where the frame is held
};

class CropDialog final : public Dialog
{
    Q_OBJECT

public:
    CropDialog(const QImage &picture, QWidget *parent);
    void accept() override;

signals:
    /// JPEG as it is kept.
    void chosen(const QByteArray &photo);

private:
    QImage m_picture;
    CropFrame *m_frame;
};

} // namespace ui::people
