// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One field of a form with its label above it and, below, a hint or what is wrong with it.

#include "ui/widgets/labels.h"

#include <QWidget>

#include <functional>

namespace ui::widgets {

enum class HintSpace { WhenNeeded, Kept };

class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    using Words = std::function<QString()>;

    /// `label` is asked again when the language changes; it is the field's accessible name too.
    FieldRow(Words label, QWidget *field, QWidget *parent, HintSpace space = HintSpace::WhenNeeded);

    void setHint(const QString &text);
    /// An empty text takes the problem away and shows the hint again.
    void setProblem(const QString &text);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString hint() const { return m_hint; }
    [[nodiscard]] QWidget *field() const { return m_field; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showBelow();

    Words m_words;
    QWidget *m_field;
    QLabel *m_label;
    QLabel *m_below;
    QString m_hint;
    QString m_problem;
    HintSpace m_space;
};

/// Fields side by side in equal widths.
QWidget *sideBySide(std::initializer_list<QWidget *> fields, QWidget *parent);

} // namespace ui::widgets
