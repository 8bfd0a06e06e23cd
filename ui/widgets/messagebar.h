// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A bar at the top of a page that says what happened and stays until it is read.

#include "ui/widgets/labels.h"

#include <QFrame>

#include <functional>

class QToolButton;

namespace ui::widgets {

class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent);

    void say(Tone tone, const QString &text);
    /// The same with a button for what can be done about it.
    void say(Tone tone, const QString &text, const QString &button, std::function<void()> act);
    void clear() { hide(); }
    [[nodiscard]] QString text() const { return m_text->text(); }
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Tone m_tone = Tone::Plain;
    QLabel *m_mark;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    std::function<void()> m_act;
};

} // namespace ui::widgets
