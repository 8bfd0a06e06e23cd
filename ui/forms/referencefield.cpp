// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/referencefield.h"

#include "ui/language.h"
#include "ui/widgets/proposals.h"
#include "ui/workspace.h"

#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace ui::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int offered = 20;

} // namespace

ReferenceField::ReferenceField(Workspace &workspace, const db::Description &description, QWidget *parent)
    : QLineEdit(parent), m_workspace(workspace), m_description(description), m_list(new QStandardItemModel(this))
{
    auto *list = new QCompleter(m_list, this);
    list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    list->setCompletionRole(Qt::UserRole);
    list->setMaxVisibleItems(offered / 2);
    setCompleter(list);
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Type to search"));
    connect(this, &QLineEdit::textEdited, this, &ReferenceField::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && std::exchange(m_record, 0) != 0)
            emit chosen();
    });
    widgets::onProposal(this, list, [this](int row) { take(m_found.value(row)); });
}

db::Result<QString> ReferenceField::nameOf(db::Id id) const
{
    if (id == 0)
        return QString();
    if (!m_workspace.store())
        return db::Error{ db::Kind::Offline, {}, {} };
    return m_workspace.store()->read(
        [&](db::Session &s) { return app::editing::nameOf(s, m_description, id, language::current()); });
}

// A text stands there for every record, since emptying it forgets the record.
void ReferenceField::setRecord(db::Id id)
{
    const db::Id before = std::exchange(m_record, id);
    const auto name = nameOf(id);
    if (name || id != before)
        setText(id == 0 ? QString() : name && !name->isEmpty() ? *name : u"…"_s);
    setCursorPosition(0);
}

// The down key on an empty field offers the first records there are.
void ReferenceField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && text().isEmpty()) {
        search({});
        completer()->complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void ReferenceField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setPlaceholderText(tr("Type to search"));
        if (m_record != 0)
            setRecord(m_record);
    }
    QLineEdit::changeEvent(event);
}

void ReferenceField::search(const QString &typed)
{
    m_record = 0;
    m_found.clear();
    if (m_workspace.store()) {
        const auto found = m_workspace.store()->read([&](db::Session &s) {
            return app::editing::candidates(s, m_description, m_workspace.conference().id, typed, language::current(),
                                            offered);
        });
        m_found = found ? *found : QList<app::editing::Named>();
    }
    m_list->clear();
    for (const app::editing::Named &named : m_found) {
        auto *item = new QStandardItem(named.more.isEmpty() ? named.name : named.name + u"  "_s + named.more);
        item->setData(named.name, Qt::UserRole);
        item->setEditable(false);
        m_list->appendRow(item);
    }
    // A name that several bear has to be chosen from the list.
    const auto isExact = [name = typed.trimmed()](const auto &n) {
        return !name.isEmpty() && n.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::count_if(m_found, isExact) == 1)
        m_record = std::ranges::find_if(m_found, isExact)->id;
    emit chosen();
}

void ReferenceField::take(const app::editing::Named &named)
{
    m_record = named.id;
    setText(named.name);
    emit chosen();
}

} // namespace ui::forms
