// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An organisation, found while typing by any of its names, or a new one.

#include "db/records/organisation.h"

#include <QLineEdit>

class QStandardItemModel;

namespace ui {
class Workspace;
}

namespace ui::people {

class OrganisationField final : public QLineEdit
{
    Q_OBJECT

public:
    OrganisationField(Workspace &workspace, QWidget *parent);

    void setOrganisation(const db::Organisation &organisation);
    /// The chosen one; a new one with the id 0 and the typed name; or one without a name for an empty field.
    [[nodiscard]] db::Organisation organisation() const;
    [[nodiscard]] bool isNew() const { return isUnknown() && !m_isAmbiguous; }
    /// Whether what is typed is the name of several, of which one has to be chosen.
    [[nodiscard]] bool isAmbiguous() const { return isUnknown() && m_isAmbiguous; }
    /// What is said of an ambiguous name.
    [[nodiscard]] static QString choiceNeeded();
    /// The language whose name stands in the field: zh, ko or en by its script.
    [[nodiscard]] QString typedLanguage() const;

signals:
    void organisationChanged();

private:
    [[nodiscard]] bool isUnknown() const { return m_organisation.id == 0 && !text().trimmed().isEmpty(); }
    void search(const QString &typed);
    void choose(const db::Organisation &organisation);
    void offer(const QList<db::Organisation> &found);

    Workspace &m_workspace;
    db::Organisation m_organisation;
    bool m_isAmbiguous = false;
    QList<db::Organisation> m_found;
    QStandardItemModel *m_list;
};

} // namespace ui::people
