// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registration/views.h"

namespace app::registration {

using namespace Qt::StringLiterals;

QList<db::ListView> viewsOf(db::Session &session, db::Id conference, const QString &page)
{
    return session.all<db::ListView>(u"WHERE conference = ? AND page = ? ORDER BY name"_s, { conference, page });
}

} // namespace app::registration
