// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Quick choices under the filter: category, status, delegation, country. Each is a button that says what is chosen and
// opens a list to tick.

#include "app/registration/orders.h"
#include "ui/backgroundread.h"

#include <QPushButton>

namespace ui {
class Workspace;
}

namespace ui::people {

class FilterChip final : public QPushButton
{
    Q_OBJECT

public:
    struct Option
    {
        QString value;
        QString text;
    };
    using Title = std::function<QString()>;
    using Options = std::function<QList<Option>()>;

    FilterChip(Title title, Options options, QWidget *parent);

    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    void choose(const QStringList &values);
    void retranslate();

signals:
    void changed();
    void aboutToOpen();

private:
    void fillMenu();
    void toggle(const QString &value, bool on);
    [[nodiscard]] QString wordOf(const QString &value) const;

    Title m_title;
    Options m_options;
    QStringList m_chosen;
};

class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    FilterChips(Workspace &workspace, QWidget *parent);

    /// Writes what is chosen into a listing.
    void write(app::registration::Listing &listing) const;
    /// Shows the choices of a listing; nothing is told.
    void show(const app::registration::Listing &listing);
    void clear() { show({}); }
    /// Other people or delegations are there: the lists are read again.
    void reload();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void readCountries();
    void showClear();
    void retranslate();
    [[nodiscard]] QList<FilterChip::Option> delegations() const;
    [[nodiscard]] QList<FilterChip::Option> countries() const;

    Workspace &m_workspace;
    QStringList m_countries;
    BackgroundRead<QStringList> m_read;
    FilterChip *m_category;
    FilterChip *m_status;
    FilterChip *m_delegation;
    FilterChip *m_country;
    QPushButton *m_clear;
};

} // namespace ui::people
