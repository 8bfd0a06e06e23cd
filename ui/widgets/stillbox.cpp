// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stillbox.h"

#include <QCompleter>
#include <QTimeZone>

namespace ui::widgets {

StillBox *zoneBox(QWidget *parent)
{
    auto *box = new StillBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        box->addItem(QString::fromLatin1(zone));
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

} // namespace ui::widgets
