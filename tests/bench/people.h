// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A crowd of invented people, the same one for the same number every time: about six in ten Chinese, one or two Korean,
// the rest Western; one organisation for eight people, a few of them very large; commas, quotes and newlines in places.

#include "db/records/attendee.h"
#include "db/records/organisation.h"
#include "db/records/person.h"
#include "db/records/post.h"

#include <QRandomGenerator>

namespace tests::bench {

/// Gives people one after the other, so that a million of them need no room at once.
class Crowd
{
public:
    explicit Crowd(qint64 size);

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] qint64 organisations() const { return std::max<qint64>(1, m_size / 8); }
    /// In a random language; every one has a name of its own.
    db::Organisation nextOrganisation();

    struct Somebody
    {
        db::Person person;
        db::Post post;                ///< without person and organisation
        qint64 organisation = 0;      ///< index
        db::Attendee attendee;        ///< without conference, person and post
    };
    Somebody next();

private:
    [[nodiscard]] const QString &one(const QStringList &of) { return of[m_random.bounded(of.size())]; }
    void nameChinese(Somebody &somebody);
    void nameKorean(Somebody &somebody);
    void nameWestern(Somebody &somebody);

    qint64 m_size;
    qint64 m_made = 0;
    qint64 m_organisationsMade = 0;
    QRandomGenerator m_random{ 20200903 };
};

/// The crowd as a list for importing: headings, then one line for each; CRLF, quoted where needed.
QByteArray listOf(qint64 size);

} // namespace tests::bench
