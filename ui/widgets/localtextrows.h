// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A text in several languages: one field for each, with the language in its label, below or beside each other.

#include "db/localtext.h"
#include "ui/widgets/fieldrow.h"

#include <QBoxLayout>

class QLineEdit;

namespace ui::widgets {

class LocalTextRows final : public QWidget
{
    Q_OBJECT

public:
    /// `label` gives the label of a language's field: Title (Chinese).
    using Words = std::function<QString(const QString &language)>;
    LocalTextRows(Words label, QWidget *parent, QBoxLayout::Direction direction = QBoxLayout::TopToBottom);

    void setLanguages(const QStringList &languages);
    /// Hides the field of one language, for a text that stands elsewhere.
    void setHidden(const QString &language);
    void setText(const db::LocalText &text);
    /// Languages without a field keep what they had.
    [[nodiscard]] db::LocalText text() const;
    [[nodiscard]] QLineEdit *field(const QString &language) const { return m_fields.value(language); }
    /// The fields in the order of the languages.
    [[nodiscard]] QList<QWidget *> fields() const;
    [[nodiscard]] FieldRow *firstRow() const { return m_rows.isEmpty() ? nullptr : m_rows.first(); }

signals:
    void edited();

private:
    Words m_words;
    QBoxLayout *m_rowsLayout;
    db::LocalText m_text;
    QStringList m_languages;
    QList<FieldRow *> m_rows;
    QMap<QString, QLineEdit *> m_fields;
};

} // namespace ui::widgets
