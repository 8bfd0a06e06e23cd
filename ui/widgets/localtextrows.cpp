// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/localtextrows.h"

#include "ui/widgets/space.h"

#include <QLineEdit>

namespace ui::widgets {

LocalTextRows::LocalTextRows(Words label, QWidget *parent, QBoxLayout::Direction direction)
    : QWidget(parent), m_words(std::move(label)), m_rowsLayout(new QBoxLayout(direction, this))
{
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(space::medium);
}

void LocalTextRows::setLanguages(const QStringList &languages)
{
    if (languages == m_languages)
        return;
    m_text = text();
    qDeleteAll(std::exchange(m_rows, {}));
    m_fields.clear();
    m_languages = languages;
    for (const QString &language : languages) {
        auto *field = new QLineEdit(this);
        connect(field, &QLineEdit::textEdited, this, &LocalTextRows::edited);
        m_rows += new FieldRow([=, this] { return m_words(language); }, field, this);
        m_fields.insert(language, field);
        m_rowsLayout->addWidget(m_rows.last(), 1, Qt::AlignTop);
    }
    setText(m_text);
}

QList<QWidget *> LocalTextRows::fields() const
{
    QList<QWidget *> fields;
    for (const FieldRow *row : m_rows)
        fields += row->field();
    return fields;
}

void LocalTextRows::setHidden(const QString &language)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setVisible(m_languages[i] != language);
}

void LocalTextRows::setText(const db::LocalText &text)
{
    m_text = text;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        it.value()->setText(text.exact(it.key()));
        it.value()->setCursorPosition(0);
    }
}

db::LocalText LocalTextRows::text() const
{
    db::LocalText text = m_text;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        if (it.value()->isModified())
            text.set(it.key(), it.value()->text().trimmed());
    return text;
}

} // namespace ui::widgets
