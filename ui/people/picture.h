// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pictures on their way into the data: read with care, as anybody may send one, and kept small.

#include "db/result.h"

#include <QImage>

namespace ui::people {

/// The shape of a photo, 3 wide to 4 high, and its largest size in pixels.
inline constexpr QSize photoSize{ 240, 320 };

/// A PNG, JPEG or BMP of 20 MB at most, turned the right way up; what is in the way in a sentence.
db::Result<QImage> readPicture(const QString &path);
/// The largest piece of the photo's shape, in the middle and a little up, where faces are.
QRect usualCrop(const QSize &picture);
/// A piece of a picture as it is kept: JPEG, no larger than photoSize.
QByteArray keptPhoto(const QImage &picture, const QRect &crop);
/// The endings of files that can be read: *.png *.jpg …
QString pictureEndings();

} // namespace ui::people
