// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/post.h"

#include <QCoreApplication>

namespace db {

const Description &Post::description()
{
    static const Description d = describe<Post>("post", QT_TRANSLATE_NOOP("Record", "Post"), {
        reference<&Post::person>("person", QT_TRANSLATE_NOOP("Record", "Person"), "person", OnRemove::Remove),
        reference<&Post::organisation>("organisation", QT_TRANSLATE_NOOP("Record", "Organisation"), "organisation", OnRemove::Release),
        column<&Post::title>("title", QT_TRANSLATE_NOOP("Record", "Title")),
        column<&Post::since>("since", QT_TRANSLATE_NOOP("Record", "Since")).as(Shape::Day),
        column<&Post::until>("until", QT_TRANSLATE_NOOP("Record", "Until")).as(Shape::Day),
    });
    return d;
}

} // namespace db
