// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/proposals.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace ui::widgets {

namespace {

class EnterKey final : public QObject
{
public:
    EnterKey(QLineEdit *field, QCompleter *list) : QObject(list), m_field(field), m_list(list)
    {
        list->popup()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
        const bool enter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
        if (!enter || m_list->popup()->currentIndex().isValid())
            return false;
        m_list->popup()->hide();
        QCoreApplication::postEvent(m_field, key->clone());
        return true;
    }

private:
    QLineEdit *m_field;
    QCompleter *m_list;
};

} // namespace

void onProposal(QLineEdit *field, QCompleter *list, std::function<void(int row)> taken)
{
    new EnterKey(field, list);
    QObject::connect(list, qOverload<const QModelIndex &>(&QCompleter::activated), list,
                     [taken = std::move(taken)](const QModelIndex &index) { taken(index.row()); });
}

} // namespace ui::widgets
