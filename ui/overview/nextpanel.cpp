// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/nextpanel.h"

#include "ui/overview/entryrow.h"
#include "ui/widgets/space.h"

#include <QDate>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace ui::overview {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::overview::Coming;

NextPanel::NextPanel(QWidget *parent) : QWidget(parent), m_heading(plainLabel(Role::Section, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_heading);
    column->addStretch();
    rebuild();
}

void NextPanel::show(const QList<Coming> &coming, qint64 items)
{
    if (coming == m_coming && items == m_items)
        return;
    m_coming = coming;
    m_items = items;
    rebuild();
}

void NextPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void NextPanel::rebuild()
{
    const auto *focused = qobject_cast<EntryRow *>(focusWidget());
    const db::Id record = focused && focused->hasFocus() ? focused->entry().target.id : 0;
    m_heading->setText(tr("Next on the programme"));
    delete m_rows;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_coming.isEmpty()) {
        QLabel *text = plainLabel(Role::Quiet, m_rows);
        text->setText(m_items == 0 ? tr("Nothing is planned yet.") : tr("The programme is over."));
        column->addWidget(text);
    }
    const int leadWidth = fontMetrics().horizontalAdvance(u"00:00"_s) + space::large;
    QString day;
    for (const Coming &item : std::as_const(m_coming)) {
        if (item.day != std::exchange(day, item.day)) {
            QLabel *name = plainLabel(Role::Quiet, m_rows);
            name->setText(QLocale().toString(QDate::fromString(item.day, Qt::ISODate), QLocale::LongFormat));
            name->setContentsMargins(0, column->count() == 0 ? 0 : space::small, 0, space::tight);
            column->addWidget(name);
        }
        auto *row =
            new EntryRow({ item.starts, item.title, item.hall, { u"programme_item"_s, item.id } }, leadWidth, m_rows);
        connect(row, &EntryRow::clicked, this, [this, row] { emit wanted(row->entry().target); });
        column->addWidget(row);
        if (record != 0 && item.id == record)
            row->setFocus(Qt::OtherFocusReason);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_rows);
    m_rows->show();
}

} // namespace ui::overview
