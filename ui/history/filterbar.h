// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What narrows the list of changes: words, who, at which desk, what kind of record, when, and certain records.

#include "app/history/history.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui::history {

class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent);

    [[nodiscard]] app::history::Filter filter() const;
    [[nodiscard]] QLineEdit *words() const { return m_words; }
    /// What can be chosen; what is chosen stays.
    void setWriters(const app::history::Writers &writers);
    /// Only changes of these records, which `name` names; an empty list lets all through again.
    void setRecords(const QList<db::Id> &records, const QString &name);
    void clear();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillKinds();
    void fillDays();
    void noteDays();

    app::history::Writers m_writers;
    QList<db::Id> m_records;
    QString m_recordsName;
    QLineEdit *m_words;
    QComboBox *m_who;
    QComboBox *m_desk;
    QComboBox *m_kind;
    QComboBox *m_days;
    QDateEdit *m_day;
    QWidget *m_chip;
    QLabel *m_chipText;
    QToolButton *m_chipClose;
};

} // namespace ui::history
