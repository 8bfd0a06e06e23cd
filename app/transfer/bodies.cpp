// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/bodies.h"

#include "db/records/organisation.h"

namespace app::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunk = 4000;
constexpr qsizetype longestCode = 40;
constexpr db::Id noted = -1;

} // namespace

Bodies::Bodies(db::Session &session, db::Id conference, const QString &language)
    : m_conference(conference), m_language(language)
{
    loadOrganisations(session);
    loadDelegations(session);
}

void Bodies::loadOrganisations(db::Session &session)
{
    session.stream(u"SELECT id, search FROM organisation ORDER BY id"_s, {}, [this](const db::native::RowView &row) {
        const QString search = QString::fromUtf8(row.text(1));
        for (const QStringView name : QStringView(search).tokenize(u'\n'))
            noteName(name, row.integer(0));
        return true;
    });
}

void Bodies::noteName(QStringView name, db::Id organisation)
{
    const TextKey key = textKey(name.toString());
    if (key == 0)
        return;
    const auto known = m_organisations.constFind(key);
    if (known == m_organisations.cend())
        m_organisations.insert(key, organisation);
    else if (*known != organisation)
        m_twins.insert(organisation, *known);
}

void Bodies::loadDelegations(db::Session &session)
{
    for (const db::Delegation &delegation : session.all<db::Delegation>(u"WHERE conference = ? ORDER BY id DESC"_s, { m_conference })) {
        m_codes.insert(delegation.code, delegation.id);
        for (const QString &name : delegation.name.texts() + QStringList{ delegation.code })
            if (const TextKey key = textKey(name); key != 0)
                m_delegations.insert(key, delegation.id);
    }
}

db::Id Bodies::delegation(const QString &text) const
{
    const db::Id byCode = m_codes.value(text);
    return std::max<db::Id>(byCode != 0 ? byCode : m_delegations.value(textKey(text)), 0);
}

void Bodies::expect(const QString &organisation, const QString &delegation)
{
    const TextKey name = textKey(organisation);
    if (name != 0 && !m_organisations.contains(name)) {
        m_organisations.insert(name, noted);
        m_newOrganisations += organisation;
    }
    const TextKey group = textKey(delegation);
    if (group != 0 && !m_codes.contains(delegation) && !m_delegations.contains(group)) {
        m_delegations.insert(group, noted);
        m_newDelegations += delegation;
    }
}

void Bodies::writeExpected(db::WriteSession &session)
{
    writeOrganisations(session);
    writeDelegations(session);
}

void Bodies::writeOrganisations(db::WriteSession &session)
{
    for (qsizetype from = 0; from < m_newOrganisations.size(); from += chunk) {
        const QStringList names = m_newOrganisations.mid(from, chunk);
        QList<db::Organisation> organisations(names.size());
        for (qsizetype i = 0; i < names.size(); ++i)
            organisations[i].name.set(languageOf(names[i], m_language), names[i]);
        session.load(organisations);
        for (qsizetype i = 0; i < names.size(); ++i)
            m_organisations.insert(textKey(names[i]), organisations[i].id);
    }
    m_newOrganisations.clear();
}

void Bodies::writeDelegations(db::WriteSession &session)
{
    QList<db::Delegation> delegations;
    delegations.reserve(m_newDelegations.size());
    for (const QString &text : m_newDelegations)
        delegations += made(text);
    session.load(delegations);
    for (qsizetype i = 0; i < delegations.size(); ++i) {
        m_delegations.insert(textKey(m_newDelegations[i]), delegations[i].id);
        m_codes.insert(delegations[i].code, delegations[i].id);
    }
    m_newDelegations.clear();
}

// A code is short: what is longer becomes the name, under a code of its own.
db::Delegation Bodies::made(const QString &text)
{
    db::Delegation delegation;
    delegation.conference = m_conference;
    delegation.code = text;
    if (text.size() > longestCode) {
        delegation.name.set(languageOf(text, m_language), text);
        do
            delegation.code = u"D%1"_s.arg(++m_lastCode);
        while (m_codes.contains(delegation.code) || m_delegations.contains(textKey(delegation.code)));
    }
    m_codes.insert(delegation.code, noted);
    return delegation;
}

} // namespace app::transfer
