// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The organisations that people come from, with the people.

#include "ui/forms/recordpage.h"

namespace ui::organisations {

class OrganisationsPage final : public forms::RecordPage
{
    Q_OBJECT

public:
    OrganisationsPage(Workspace &workspace, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;

protected:
    [[nodiscard]] QStringList tables() const override;
    [[nodiscard]] QList<forms::ListCell> headings() const override;
    [[nodiscard]] QList<int> widths() const override;
    [[nodiscard]] std::function<QList<db::Id>(db::Session &)> listing(const QString &filter) const override;
    [[nodiscard]] QList<forms::ListRow> rows(db::Session &session, const QList<db::Id> &ids) const override;
    [[nodiscard]] forms::Card card(db::Session &session, db::Id id) const override;
    [[nodiscard]] QString newWords() const override;
    [[nodiscard]] QString filterWords() const override;
    [[nodiscard]] QString emptyWords() const override;
    [[nodiscard]] QString countWords(int count) const override;
};

} // namespace ui::organisations
