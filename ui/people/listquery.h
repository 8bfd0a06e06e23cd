// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks for the ids of a list. A short list in a file is there at once; a long one, and one of a server, is read on
// another thread, so that the window goes on answering. A server is asked when the typing pauses.

#include "app/registration/orders.h"
#include "ui/backgroundread.h"

#include <QPointer>
#include <QTimer>

namespace ui::people {

class ListQuery final : public QObject
{
    Q_OBJECT

public:
    explicit ListQuery(QObject *parent);
    void ask(db::Store &store, const app::registration::Listing &listing);
    void drop();

signals:
    void answered(const QList<db::Id> &ids);
    void failed(const db::Error &error);

private:
    void answer(const db::Result<QList<db::Id>> &ids);

    void askApart();

    QPointer<db::Store> m_store; ///< that is asked after the pause
    app::registration::Listing m_listing;
    QTimer m_pause;
    BackgroundRead<QList<db::Id>> m_read;
};

} // namespace ui::people
