// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The photo of a person: chosen, pasted or dropped, then cut to its shape; or none.

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::people {

class PhotoField final : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoField(QWidget *parent);

    /// JPEG as it is kept; empty for none.
    [[nodiscard]] QByteArray photo() const { return m_photo; }
    void setPhoto(const QByteArray &photo);
    /// Reads a file and asks for the piece that is kept.
    void take(const QString &path);

signals:
    void edited();
    /// What is wrong with a picture; empty when one was taken.
    void refused(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void paste();
    void crop(const QImage &picture);
    void change(const QByteArray &photo);
    void retranslate();

    QByteArray m_photo;
    QLabel *m_shown;
    QPushButton *m_choose;
    QPushButton *m_paste;
    QPushButton *m_remove;
};

} // namespace ui::people
