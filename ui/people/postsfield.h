// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The other posts of a person, with the days between which they were held: added, changed and removed.

#include "app/registration/registration.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {
class Workspace;
}

namespace ui::people {

class OrganisationField;

/// One of them.
class PostRow final : public QWidget
{
    Q_OBJECT

public:
    PostRow(Workspace &workspace, const app::registration::OtherPost &post, QWidget *parent);

    [[nodiscard]] app::registration::OtherPost post() const;
    [[nodiscard]] const db::Post &before() const { return m_before.post; }
    [[nodiscard]] QWidget *firstField() const;
    /// Whether its organisation has still to be chosen among namesakes.
    [[nodiscard]] bool isAmbiguous() const;

signals:
    void edited();
    void removed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    [[nodiscard]] db::LocalText title() const;

    app::registration::OtherPost m_before;
    QString m_titleLanguage; ///< whose text stands in the field; empty for a new one
    OrganisationField *m_organisation;
    QLineEdit *m_title;
    QLineEdit *m_since;
    QLineEdit *m_until;
    QPushButton *m_remove;
};

class PostsField final : public QWidget
{
    Q_OBJECT

public:
    PostsField(Workspace &workspace, QWidget *parent);

    void show(const app::registration::More &more);
    void read(app::registration::More &more) const;
    [[nodiscard]] bool isAmbiguous() const;
    [[nodiscard]] qsizetype count() const { return m_rows.size(); }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    PostRow *add(const app::registration::OtherPost &post);
    void addNew();
    void remove(PostRow *row);
    void retranslate();

    Workspace &m_workspace;
    QList<PostRow *> m_rows;
    QList<db::Post> m_removed;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace ui::people
