// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names of countries and regions in the languages of a conference.

#include <QString>
#include <QStringList>

namespace app::places {

/// The name of an ISO 3166 alpha-2 code: KR gives 韩国, 대한민국, Republic of Korea. Hong Kong, Macao and Taiwan are named
/// as the state's wording rules ask (中国香港 …). An unknown code comes back as it is.
QString countryName(const QString &code, const QString &language);

/// The code that a person meant by a code or by a name in Chinese, Korean or English; empty when none fits.
QString countryCode(const QString &text);

/// Every code that stands for a country or region.
const QStringList &countryCodes();

} // namespace app::places
