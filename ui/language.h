// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The language that the window speaks. It changes while the program runs: every widget hears QEvent::LanguageChange.

#include <QString>
#include <QStringList>

namespace ui::language {

/// zh, ko, en: in this order they stand in the menu.
const QStringList &all();
/// What a language calls itself: 简体中文, 한국어, English.
QString ownName(const QString &language);
/// The language in force.
QString current();
/// Switches the translations, the locale of dates and numbers, and the typeface for Han characters; not for the next
/// start.
void use(const QString &language);
/// What a person chooses: used, and remembered for the next start.
void choose(const QString &language);
/// Only the words, for what is answered without a window.
void speak(const QString &language);
/// The remembered language, else the system's if the program speaks it, else English.
QString preferred();

/// The name of a language of texts, in the language in force: Chinese, Korean, English, 日本語 …
QString nameOf(const QString &tag);

} // namespace ui::language
