// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/viewsbutton.h"

#include "app/editing/removal.h"
#include "app/registration/views.h"
#include "ui/ask.h"
#include "ui/widgets/fieldrow.h"
#include "ui/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace ui::people {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

const QString page = u"people"_s;
constexpr int longestName = 140; // pixels
constexpr int lettersInName = 60;

} // namespace

ViewNameDialog::ViewNameDialog(const QString &title, const QString &name, Save save, QWidget *parent)
    : Dialog(title, tr("Save"), parent), m_name(new QLineEdit(name, this)), m_save(std::move(save))
{
    m_name->setMaxLength(lettersInName);
    add(new FieldRow([] { return tr("Name of the view"); }, m_name, this));
    m_name->selectAll();
    m_name->setFocus();
}

void ViewNameDialog::accept()
{
    const QString problem = m_save(m_name->text().trimmed());
    if (!problem.isEmpty())
        return refuse(problem);
    Dialog::accept();
}

ViewsButton::ViewsButton(Workspace &workspace, Now now, QMenu *columns, QWidget *parent)
    : QPushButton(parent), m_workspace(workspace), m_now(std::move(now)), m_columns(columns)
{
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    connect(menu(), &QMenu::aboutToShow, this, &ViewsButton::fillMenu);
    showName();
}

void ViewsButton::reload(Keep keep)
{
    m_views.clear();
    if (m_workspace.store() && m_workspace.conference().id != 0) {
        const auto found = m_workspace.store()->read(
            [&](db::Session &s) { return app::registration::viewsOf(s, m_workspace.conference().id, page); });
        if (found)
            m_views = *found;
    }
    const auto same = std::ranges::find(m_views, m_current.id, &db::ListView::id);
    m_current = keep == Keep::Choice && same != m_views.end() ? *same : db::ListView();
    showName();
}

void ViewsButton::fillMenu()
{
    menu()->clear();
    addView({}, tr("Everybody"));
    for (const db::ListView &view : m_views)
        addView(view, view.name);
    menu()->addSeparator();
    menu()->addMenu(m_columns);
    menu()->addSeparator();
    QAction *save = menu()->addAction(QIcon::fromTheme(u"document-save"_s), tr("Save this view…"));
    QAction *rename = menu()->addAction(QIcon::fromTheme(u"edit-rename"_s), tr("Rename this view…"));
    QAction *remove = menu()->addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Remove this view…"));
    save->setEnabled(m_workspace.isWritable());
    for (QAction *action : { rename, remove }) {
        action->setEnabled(m_workspace.isWritable() && m_current.id != 0);
        if (m_current.id == 0)
            action->setToolTip(tr("“Everybody” is always there."));
    }
    connect(save, &QAction::triggered, this, &ViewsButton::askName);
    connect(rename, &QAction::triggered, this, &ViewsButton::askNewName);
    connect(remove, &QAction::triggered, this, &ViewsButton::askToRemove);
}

void ViewsButton::addView(const db::ListView &view, const QString &name)
{
    QAction *action = menu()->addAction(withoutMnemonics(name));
    action->setCheckable(true);
    action->setChecked(view.id == m_current.id);
    connect(action, &QAction::triggered, this, [this, view] { choose(view); });
}

void ViewsButton::choose(const db::ListView &view)
{
    m_current = view;
    showName();
    emit chosen(view);
}

void ViewsButton::askName()
{
    (new ViewNameDialog(
         tr("Save this view"), m_current.name, [this](const QString &name) { return save(name); }, this))
        ->open();
}

void ViewsButton::askNewName()
{
    (new ViewNameDialog(
         tr("Rename this view"), m_current.name, [this](const QString &name) { return rename(name); }, this))
        ->open();
}

// Under its own name a view is written anew, under another one a second view is made.
QString ViewsButton::save(const QString &name)
{
    db::ListView view = m_now();
    view.conference = m_workspace.conference().id;
    view.page = page;
    view.name = name;
    if (m_current.id != 0 && m_current.name == name) {
        view.id = m_current.id;
        view.version = m_current.version;
    }
    return write(view);
}

QString ViewsButton::rename(const QString &name)
{
    db::ListView view = m_current;
    view.name = name;
    return write(view);
}

QString ViewsButton::write(const db::ListView &view)
{
    const app::editing::Draft draft{ &db::ListView::description(), std::make_shared<db::ListView>(view), {} };
    const auto saved = app::editing::save(*m_workspace.store(), draft);
    if (!saved)
        return saved.error().text;
    m_current = static_cast<const db::ListView &>(*saved->record);
    reload(Keep::Choice);
    return {};
}

void ViewsButton::askToRemove()
{
    const ask::Question question{ tr("Remove this view"),
                                  tr("Remove the view “%1” for every desk?").arg(m_current.name),
                                  tr("The people stay. You can undo this with Ctrl+Z."), tr("Remove"), tr("Keep") };
    ask::question(this, question, [this, view = m_current] {
        const auto done = app::editing::remove(*m_workspace.store(), db::ListView::description(), view);
        if (!done)
            return m_workspace.say(done.error());
        choose({});
    });
}

void ViewsButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showName();
    QPushButton::changeEvent(event);
}

void ViewsButton::showName()
{
    const QString name = fontMetrics().elidedText(m_current.name, Qt::ElideRight, longestName);
    //: A button: how the list is looked at
    setText(m_current.id == 0 ? tr("View") : withoutMnemonics(tr("View: %1").arg(name)));
    setAccessibleName(m_current.id == 0 ? tr("View") : tr("View: %1").arg(m_current.name));
}

} // namespace ui::people
