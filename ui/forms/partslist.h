// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows that belong to a record, in their order: a card with fields for each; they can be added, taken away and
// moved up and down.

#include "ui/forms/recordfields.h"
#include "ui/widgets/labels.h"

class QPushButton;

namespace ui::forms {

/// What a list of parts says and shows; the words are asked again when the language changes.
struct PartsWords
{
    std::function<QString()> heading;     ///< People on stage
    std::function<QString()> add;         ///< Add somebody
    std::function<QString(int)> ofNumber; ///< "Person 2": names the card, its buttons and fields for a screen reader
};

class PartsList final : public QWidget
{
    Q_OBJECT

public:
    PartsList(Workspace &workspace, const db::Description &description, const QStringList &layout, PartsWords words,
              QWidget *parent);

    void show(const QList<app::editing::AnyRecord> &parts);
    [[nodiscard]] QList<app::editing::AnyRecord> parts() const;
    [[nodiscard]] QList<app::editing::Problem> problems() const;
    /// Fields are "0/title" as app::editing::check names them.
    void showProblems(const QList<app::editing::Problem> &problems, RecordFields::Show show);
    bool focusField(const QString &field);

signals:
    void edited();
    void arranged(); ///< the rows stand in another order, or there are others

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Card
    {
        QWidget *frame;
        RecordFields *fields;
        QPushButton *up;
        QPushButton *down;
        QPushButton *remove;
    };
    void append(const db::Record &record);
    void add();
    void removeCard(QWidget *frame);
    void move(QWidget *frame, int by);
    [[nodiscard]] qsizetype indexOf(const QWidget *frame) const;
    void arrange();
    void retranslate();

    Workspace &m_workspace;
    const db::Description &m_description;
    QStringList m_layout;
    PartsWords m_words;
    QLabel *m_heading;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<Card> m_cards;
};

} // namespace ui::forms
