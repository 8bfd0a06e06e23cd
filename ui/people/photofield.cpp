// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/photofield.h"

#include "ui/ask.h"
#include "ui/people/cropdialog.h"
#include "ui/people/picture.h"
#include "ui/widgets/space.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace ui::people {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr QSize shownSize{ 90, 120 };

// The file on this computer that is being dragged, if it is one.
QString localFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

PhotoField::PhotoField(QWidget *parent)
    : QWidget(parent), m_shown(plainLabel(Role::Quiet, this)), m_choose(new QPushButton(this)),
      m_paste(new QPushButton(this)), m_remove(new QPushButton(this))
{
    setAcceptDrops(true);
    m_shown->setFixedSize(shownSize);
    m_shown->setAlignment(Qt::AlignCenter);
    m_shown->setWordWrap(true);
    m_shown->setFrameShape(QFrame::StyledPanel);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::small);
    for (QPushButton *button : { m_choose, m_paste, m_remove })
        buttons->addWidget(button);
    buttons->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_shown, 0, Qt::AlignTop);
    row->addLayout(buttons);
    row->addStretch();
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &PhotoField::choose);
    connect(m_paste, &QPushButton::clicked, this, &PhotoField::paste);
    connect(m_remove, &QPushButton::clicked, this, [this] { change({}); });
    retranslate();
}

void PhotoField::setPhoto(const QByteArray &photo)
{
    m_photo = photo;
    QPixmap pixmap;
    pixmap.loadFromData(photo, "JPEG");
    if (pixmap.isNull())
        m_shown->setText(tr("Drop a picture here"));
    else
        m_shown->setPixmap(pixmap.scaled(shownSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_remove->setEnabled(!photo.isEmpty());
}

void PhotoField::change(const QByteArray &photo)
{
    setPhoto(photo);
    emit refused({});
    emit edited();
}

void PhotoField::choose()
{
    const ask::FileChoice choice{ tr("Choose a picture"), {}, { tr("Pictures (%1)").arg(pictureEndings()) } };
    ask::fileToOpen(this, choice, [this](const QString &path) { take(path); });
}

void PhotoField::take(const QString &path)
{
    const auto picture = readPicture(path);
    if (picture)
        crop(*picture);
    else
        emit refused(picture.error().text);
}

void PhotoField::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QImage picture = copied && copied->hasImage() ? qvariant_cast<QImage>(copied->imageData()) : QImage();
    if (!picture.isNull())
        return crop(picture);
    if (copied && !localFile(copied).isEmpty())
        return take(localFile(copied));
    emit refused(tr("There is no picture to paste. Copy one first."));
}

void PhotoField::crop(const QImage &picture)
{
    auto *dialog = new CropDialog(picture, this);
    connect(dialog, &CropDialog::chosen, this, &PhotoField::change);
    dialog->open();
}

void PhotoField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasImage() || !localFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PhotoField::dropEvent(QDropEvent *event)
{
    const QString path = localFile(event->mimeData());
    if (!path.isEmpty())
        take(path);
    else if (const QImage picture = qvariant_cast<QImage>(event->mimeData()->imageData()); !picture.isNull())
        crop(picture);
    event->acceptProposedAction();
}

void PhotoField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PhotoField::retranslate()
{
    m_choose->setText(tr("Choose…"));
    m_paste->setText(tr("Paste"));
    m_remove->setText(tr("Remove"));
    setPhoto(m_photo);
}

} // namespace ui::people
