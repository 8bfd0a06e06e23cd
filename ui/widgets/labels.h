// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Labels that show any text as it is: what people typed never reaches a reader of HTML.

#include <QLabel>

class QAction;
class QPushButton;

namespace ui::widgets {

enum class Role { Body, Title, Name, Section, Quiet };
/// What a text says about its matter; colours come from the style sheet, words and shapes stand in the text itself.
enum class Tone { Plain, Good, Attention, Stop };

QLabel *plainLabel(Role role, QWidget *parent);
/// The same with a text that wraps.
QLabel *wrappedLabel(Role role, QWidget *parent);
/// Changes a tone of a widget that has one, and its colours with it.
void setTone(QWidget *widget, Tone tone);

/// A button for the one thing that a page is for.
QPushButton *primaryButton(QWidget *parent);
/// A button that follows an action: text, icon, whether it can be pressed. A primary one speaks by its word alone.
enum class Weight { Normal, Primary };
QPushButton *buttonFor(QAction *action, QWidget *parent, Weight weight = Weight::Normal);

/// A thin horizontal line.
QWidget *rule(QWidget *parent);

/// Text for menus and buttons, in which & would mark a key.
QString withoutMnemonics(QString text);
/// Text for a tool-tip, which reads what looks like HTML: of what people typed, nothing that does.
QString tipOf(const QString &text);

/// Tells a screen reader what a label has just begun to say.
void announce(QLabel *label);

} // namespace ui::widgets
