// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// 64-bit keys by which an import compares a million texts in little memory: equal texts as a person sees them have equal
// keys, and two different ones of a whole fair meet by chance once in some ten million imports.

#include <QString>

namespace app::transfer {

using TextKey = quint64;

/// By letters and digits alone, folded as for finding; 0 when there is none.
TextKey textKey(const QString &text);
/// By digits, and the + before a country's code; 0 when there is none.
TextKey phoneKey(const QString &phone);
/// Without regard to case; 0 for an empty text.
TextKey emailKey(const QString &email);
TextKey combined(TextKey first, TextKey second);

/// The language of a short text by its script: Korean syllables ko, else Chinese characters zh, else Latin letters en
/// (or `fallback` where that is a fourth language), else `fallback`.
QString languageOf(const QString &text, const QString &fallback);

} // namespace app::transfer
