// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What happens to words on their way to paper: invisible characters go, and the few words that the paper itself
// adds (page number, date) stand in the paper's language.

#include <QDate>
#include <QString>
#include <QStringView>

namespace app::reports {

/// The region whose shapes and punctuation a language uses; None for languages not written in Han or Hangul.
enum class Region { None, China, Taiwan, HongKong, Korea, Japan };

[[nodiscard]] Region regionOf(QStringView language);

/// Without control characters, bidirectional controls and zero-width characters, with every kind of line end as
/// '\n' and a tab as a space. Joiners stay where a script needs them; a broken surrogate becomes U+FFFD.
[[nodiscard]] QString printable(QStringView text);

/// "第 1 页，共 3 页", "1 / 3쪽", "Page 1 of 3"; English for languages without words of their own.
[[nodiscard]] QString pageLabel(const QString &language, int page, int total);

/// The heading of a table that goes on over a page: "（续）", "(계속)", "(continued)" behind it.
[[nodiscard]] QString continued(const QString &language, const QString &heading);

/// "2020年9月3日", "2020년 9월 3일", "3 September 2020" (with spaces that do not break); empty for an invalid date.
[[nodiscard]] QString dateLabel(const QString &language, QDate date);

} // namespace app::reports
