// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/postsfield.h"

#include "ui/language.h"
#include "ui/people/organisationfield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/space.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::people {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::registration::More;
using app::registration::OtherPost;
using db::names::Script;

namespace {

QString languageOf(const db::LocalText &text, const QString &shown)
{
    for (const QString &tag : text.languages())
        if (text.exact(tag) == shown)
            return tag;
    return {};
}

QString languageByScript(const QString &text)
{
    const Script script = db::names::scriptOf(text);
    return script == Script::Han ? u"zh"_s : script == Script::Hangul ? u"ko"_s : u"en"_s;
}

FieldRow::Words labelOf(QStringView column)
{
    const db::Column *described = db::Post::description().column(column);
    return [described] { return db::label(*described); };
}

} // namespace

PostRow::PostRow(Workspace &workspace, const OtherPost &post, QWidget *parent)
    : QWidget(parent), m_before(post), m_organisation(new OrganisationField(workspace, this)),
      m_title(new QLineEdit(post.post.title.in(language::current()), this)),
      m_since(new QLineEdit(post.post.since, this)), m_until(new QLineEdit(post.post.until, this)),
      m_remove(new QPushButton(this))
{
    m_titleLanguage = languageOf(post.post.title, m_title->text());
    m_organisation->setOrganisation(post.organisation);
    build();
    retranslate();
    for (QLineEdit *field : { m_title, m_since, m_until })
        connect(field, &QLineEdit::textEdited, this, &PostRow::edited);
    connect(m_organisation, &OrganisationField::organisationChanged, this, &PostRow::edited);
    connect(m_remove, &QPushButton::clicked, this, &PostRow::removed);
}

void PostRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PostRow::retranslate()
{
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove this post"));
}

bool PostRow::isAmbiguous() const
{
    return m_organisation->isAmbiguous();
}

void PostRow::build()
{
    m_since->setPlaceholderText(u"2026-03-31"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(
        sideBySide({ new FieldRow([] { return db::Organisation::description().title(); }, m_organisation, this),
                     new FieldRow(labelOf(u"title"), m_title, this) },
                   this));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(new FieldRow(labelOf(u"since"), m_since, this), 1);
    row->addWidget(new FieldRow(labelOf(u"until"), m_until, this), 1);
    row->addWidget(m_remove, 0, Qt::AlignBottom);
    column->addLayout(row);
}

QWidget *PostRow::firstField() const
{
    return m_organisation;
}

db::LocalText PostRow::title() const
{
    db::LocalText title = m_before.post.title;
    const QString typed = m_title->text().trimmed();
    if (m_title->isModified())
        title.set(m_titleLanguage.isEmpty() ? languageByScript(typed) : m_titleLanguage, typed);
    return title;
}

OtherPost PostRow::post() const
{
    OtherPost post = m_before;
    post.organisation = m_organisation->organisation();
    post.post.organisation = post.organisation.id;
    post.post.title = title();
    post.post.since = m_since->text().trimmed();
    post.post.until = m_until->text().trimmed();
    return post;
}

PostsField::PostsField(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_column(new QVBoxLayout(this)), m_add(new QPushButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::medium);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &PostsField::addNew);
    retranslate();
}

void PostsField::show(const More &more)
{
    qDeleteAll(std::exchange(m_rows, {}));
    m_removed = more.removedPosts;
    for (const OtherPost &post : more.posts)
        add(post);
}

void PostsField::read(More &more) const
{
    more.posts.clear();
    more.removedPosts = m_removed;
    for (const PostRow *row : m_rows)
        more.posts += row->post();
}

bool PostsField::isAmbiguous() const
{
    return std::ranges::any_of(m_rows, [](const PostRow *row) { return row->isAmbiguous(); });
}

PostRow *PostsField::add(const OtherPost &post)
{
    auto *row = new PostRow(m_workspace, post, this);
    m_column->insertWidget(m_column->count() - 1, row);
    m_rows += row;
    connect(row, &PostRow::edited, this, &PostsField::edited);
    connect(row, &PostRow::removed, this, [this, row] { remove(row); });
    return row;
}

void PostsField::addNew()
{
    add({})->firstField()->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void PostsField::remove(PostRow *row)
{
    if (row->before().id != 0)
        m_removed += row->before();
    m_rows.removeAll(row);
    row->hide();
    row->deleteLater();
    m_add->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void PostsField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PostsField::retranslate()
{
    m_add->setText(tr("Add a post"));
}

} // namespace ui::people
