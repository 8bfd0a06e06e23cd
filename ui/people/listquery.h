// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks for the ids of a list. A short list is there at once; a long one is read on another thread, so that the window
// goes on answering.

#include "app/registration/orders.h"
#include "ui/backgroundread.h"

namespace ui::people {

class ListQuery final : public QObject
{
    Q_OBJECT

public:
    explicit ListQuery(QObject *parent);
    void ask(db::Store &store, const app::registration::Listing &listing);
    void drop() { m_read.drop(); }

signals:
    void answered(const QList<db::Id> &ids);
    void failed(const db::Error &error);

private:
    void answer(const db::Result<QList<db::Id>> &ids);

    BackgroundRead<QList<db::Id>> m_read;
};

} // namespace ui::people
