// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The organisations and delegations that a list of people names: those that are there, found by any of their names, and
// those that the list brings, made once and before the people.

#include "app/transfer/textkeys.h"
#include "db/records/delegation.h"
#include "db/session.h"

#include <QHash>
#include <QStringList>

namespace app::transfer {

class Bodies
{
public:
    /// Reads what is there: all organisations, and the delegations of the conference.
    Bodies(db::Session &session, db::Id conference, const QString &language);

    /// The organisation with this name (as a textKey) in any language, the oldest of several; 0 when there is none yet.
    [[nodiscard]] db::Id organisation(TextKey name) const { return std::max<db::Id>(m_organisations.value(name), 0); }
    /// The oldest organisation that shares a name with this one.
    [[nodiscard]] db::Id oldest(db::Id organisation) const { return m_twins.value(organisation, organisation); }
    /// The delegation with this code, or with this name in any language; 0 when there is none yet.
    [[nodiscard]] db::Id delegation(const QString &text) const;

    /// Notes that a row names these; what is not there yet will be made. Empty texts ask for nothing.
    void expect(const QString &organisation, const QString &delegation);
    /// Makes what was noted.
    void writeExpected(db::WriteSession &session);

private:
    void loadOrganisations(db::Session &session);
    void loadDelegations(db::Session &session);
    void noteName(QStringView name, db::Id organisation);
    void writeOrganisations(db::WriteSession &session);
    void writeDelegations(db::WriteSession &session);
    [[nodiscard]] db::Delegation made(const QString &text);

    db::Id m_conference;
    QString m_language;
    QHash<TextKey, db::Id> m_organisations; ///< -1 for one that is noted
    QHash<db::Id, db::Id> m_twins;
    QHash<QString, db::Id> m_codes;
    QHash<TextKey, db::Id> m_delegations;
    QStringList m_newOrganisations;
    QStringList m_newDelegations;
    qint64 m_lastCode = 0;
};

} // namespace app::transfer
