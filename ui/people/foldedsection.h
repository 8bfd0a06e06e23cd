// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A part of a form that few people need: a line with its name, and what it holds when somebody opens it.

#include <QWidget>

#include <functional>

class QToolButton;

namespace ui::people {

class FoldedSection final : public QWidget
{
    Q_OBJECT

public:
    /// `words` are asked again when the language changes or the content does.
    FoldedSection(std::function<QString()> words, QWidget *content, QWidget *parent);

    void setOpen(bool open);
    /// Says anew what the section is called.
    void retranslate();
    [[nodiscard]] QToolButton *button() const { return m_button; }

protected:
    void changeEvent(QEvent *event) override;

private:
    std::function<QString()> m_words;
    QToolButton *m_button;
    QWidget *m_content;
};

} // namespace ui::people
