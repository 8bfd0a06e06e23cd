// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A name on one line, as people write it: 王伟, 김민수, John Smith. What is family and what is given name is worked out
// while typing; a blank (or in Latin letters a comma) decides where it matters.

#include "db/names/names.h"

#include <QLineEdit>

namespace ui::people {

class NameField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit NameField(QWidget *parent);

    /// A kept name stays exactly as it is until somebody types.
    void setName(const db::names::Name &name, const QString &country);
    [[nodiscard]] db::names::Name name() const { return m_name; }
    /// The country may decide where a name is split.
    void setCountry(const QString &country);
    /// What the name might be: shown faintly, and never kept unless somebody takes it with the down key.
    void setProposal(const QString &proposal);
    [[nodiscard]] QString proposal() const { return m_proposal; }
    /// Family and given name in words, for the line below the field.
    [[nodiscard]] QString splitInWords() const;
    /// Whether the given name was typed before the family name.
    [[nodiscard]] bool isGivenFirst() const;

signals:
    void nameChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read(const QString &typed);
    void takeProposal();

    db::names::Name m_name;
    QString m_country;
    QString m_proposal;
    bool m_typed = false;
};

/// A name as it can be typed so that it splits the same way again.
QString typedForm(const db::names::Name &name, const QString &country);

} // namespace ui::people
