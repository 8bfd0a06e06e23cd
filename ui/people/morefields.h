// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The folded sections of the form: photo, other posts, and what protocol wants to know of somebody.

#include "app/registration/registration.h"

#include <QHash>
#include <QObject>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace ui {
class Workspace;
namespace widgets {
class FieldRow;
}
} // namespace ui

namespace ui::people {

class FoldedSection;
class PhotoField;
class PostsField;

class MoreFields final : public QObject
{
    Q_OBJECT

public:
    /// Photo and posts stand at the foot of `left`, the rest at the foot of `right`.
    MoreFields(Workspace &workspace, QVBoxLayout *left, QVBoxLayout *right, QWidget *parent);

    /// Shows a value; every section is folded.
    void show(const app::registration::Participant &participant);
    void read(app::registration::Participant &participant) const;
    /// Problems of fields whose text does not say what is meant.
    [[nodiscard]] QList<app::registration::Problem> problems() const;
    /// Shows problems by field, and opens the sections that have one.
    void showProblems(const QHash<QString, QString> &texts);
    /// Whether the field stands here.
    bool focusField(const QString &id);
    /// The widgets that the keys go through, in their order.
    [[nodiscard]] QList<QWidget *> tabOrder() const;
    void retranslate();

signals:
    void edited(const QString &id);

private:
    void addPhoto(QWidget *parent);
    void addPosts(QWidget *parent);
    void addProtocol(QWidget *parent);
    [[nodiscard]] QString postsTitle() const;

    Workspace &m_workspace;
    app::registration::More m_base;
    QHash<QString, widgets::FieldRow *> m_rows;
    QHash<QString, FoldedSection *> m_sections;
    PhotoField *m_photo = nullptr;
    PostsField *m_posts = nullptr;
    QLineEdit *m_rank = nullptr;
    QLineEdit *m_arrives = nullptr;
    QCheckBox *m_attention = nullptr;
    FoldedSection *m_photoSection = nullptr;
    FoldedSection *m_postsSection = nullptr;
    FoldedSection *m_protocolSection = nullptr;
};

} // namespace ui::people
