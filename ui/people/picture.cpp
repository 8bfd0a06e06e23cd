// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace ui::people {

using namespace Qt::StringLiterals;

namespace {

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

constexpr qint64 largestFile = 20 * 1024 * 1024;
constexpr int largestMemory = 256; // MB while it is read
constexpr int largestSide = 1600;  // pixels: enough to cut a photo out
constexpr int quality = 88;

const QList<QByteArray> &formats()
{
    static const QList<QByteArray> known{ "png", "jpeg", "jpg", "bmp" };
    return known;
}

db::Error refusal(const QString &text)
{
    return { db::Kind::Invalid, text, {} };
}

} // namespace

QString pictureEndings()
{
    QStringList endings;
    for (const QByteArray &format : formats())
        if (QImageReader::supportedImageFormats().contains(format))
            endings += u"*."_s + QString::fromLatin1(format);
    return endings.join(u' ');
}

db::Result<QImage> readPicture(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return refusal(PictureText::tr("This picture cannot be read."));
    if (file.size() > largestFile)
        return refusal(PictureText::tr("This picture is larger than 20 MB. Choose a smaller one."));
    QImageReader::setAllocationLimit(largestMemory);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!formats().contains(reader.format()))
        return refusal(PictureText::tr("This is not a PNG, JPEG or BMP picture."));
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > largestSide)
        reader.setScaledSize(size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    if (picture.isNull())
        return refusal(PictureText::tr("This picture is damaged or too large."));
    return picture;
}

QRect usualCrop(const QSize &picture)
{
    const QSize size = photoSize.scaled(picture, Qt::KeepAspectRatio);
    return { QPoint((picture.width() - size.width()) / 2, (picture.height() - size.height()) / 3), size };
}

QByteArray keptPhoto(const QImage &picture, const QRect &crop)
{
    QImage piece = picture.copy(crop.intersected(picture.rect()));
    if (piece.width() > photoSize.width() || piece.height() > photoSize.height())
        piece = piece.scaled(photoSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage ground(piece.size(), QImage::Format_RGB32);
    ground.fill(Qt::white); // where a picture is transparent
    QPainter(&ground).drawImage(0, 0, piece);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    ground.save(&buffer, "JPEG", quality);
    return bytes;
}

} // namespace ui::people
