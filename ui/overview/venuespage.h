// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The venues with their halls. It lies inside the overview: venues are few and seldom change.

#include "ui/forms/recordpage.h"

namespace ui::overview {

class VenuesPage final : public forms::RecordPage
{
    Q_OBJECT

public:
    VenuesPage(Workspace &workspace, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] bool holds(const QString &table) const override;
    /// A hall is shown with its venue.
    void open(const Target &target) override;

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

} // namespace ui::overview
