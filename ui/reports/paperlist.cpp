// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paperlist.h"

#include "app/reports/report.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::reports {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int IdRole = Qt::UserRole;

QList<const char *> subjects()
{
    QList<const char *> found;
    for (const auto &report : app::reports::reports())
        if (std::ranges::none_of(found, [&](const char *one) { return qstrcmp(one, report.subject) == 0; }))
            found += report.subject;
    return found;
}

// A subject: it cannot be chosen.
QStandardItem *headingItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    QFont font;
    font.setWeight(QFont::DemiBold);
    item->setFont(font);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

} // namespace

PaperList::PaperList(QWidget *parent)
    : QWidget(parent), m_model(new QStandardItemModel(this)), m_filter(new QLineEdit(this)),
      m_list(new QListView(this)), m_none(wrappedLabel(Role::Quiet, this)), m_folded(new QComboBox(this))
{
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"papers"_s);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_folded->setModel(m_model);
    m_folded->setMaxVisibleItems(20);
    m_folded->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_filter);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &PaperList::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { noteRow(now.row()); });
    connect(m_list, &QListView::doubleClicked, this, &PaperList::activated);
    connect(m_folded, &QComboBox::activated, this, &PaperList::noteRow);
    retranslate();
}

void PaperList::fill()
{
    const QSignalBlocker quietList(m_list->selectionModel());
    const QSignalBlocker quietBox(m_folded);
    m_model->clear();
    for (const char *subject : subjects()) {
        bool first = true;
        for (const auto &report : app::reports::reports()) {
            if (qstrcmp(report.subject, subject) != 0)
                continue;
            if (std::exchange(first, false))
                m_model->appendRow(headingItem(app::reports::subject(report)));
            auto *item = new QStandardItem(app::reports::title(report));
            item->setData(QString::fromLatin1(report.id), IdRole);
            m_model->appendRow(item);
        }
    }
    showChosen();
}

int PaperList::rowOf(const QString &reportId) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!reportId.isEmpty() && m_model->index(row, 0).data(IdRole).toString() == reportId)
            return row;
    return -1;
}

void PaperList::choose(const QString &reportId)
{
    if (rowOf(reportId) < 0)
        return;
    if (m_list->isRowHidden(rowOf(reportId)))
        m_filter->clear();
    const bool other = reportId != m_chosen;
    m_chosen = reportId;
    showChosen();
    if (other)
        emit chosenChanged();
}

void PaperList::noteRow(int row)
{
    const QString id = m_model->index(row, 0).data(IdRole).toString();
    if (!id.isEmpty())
        choose(id);
}

void PaperList::showChosen()
{
    const int row = rowOf(m_chosen);
    if (row < 0)
        return;
    m_folded->setCurrentIndex(row);
    if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

// A subject stays while one of its papers does; its own word finds all of them.
void PaperList::filter()
{
    const QString words = m_filter->text().trimmed();
    int heading = -1;
    bool whole = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const bool fits = index.data().toString().contains(words, Qt::CaseInsensitive);
        const bool isHeading = index.data(IdRole).toString().isEmpty();
        if (isHeading) {
            heading = row;
            whole = fits;
        }
        m_list->setRowHidden(row, isHeading ? !fits : !fits && !whole);
        if (!isHeading && (fits || whole))
            m_list->setRowHidden(heading, false);
    }
    m_none->setVisible(firstShown() < 0);
    m_none->setText(tr("No paper fits “%1”.").arg(words));
}

int PaperList::firstShown() const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_list->isRowHidden(row) && !m_model->index(row, 0).data(IdRole).toString().isEmpty())
            return row;
    return -1;
}

void PaperList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PaperList::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

QWidget *PaperList::last() const
{
    return m_list;
}

bool PaperList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && enter) {
        emit activated();
        return true;
    }
    if (watched == m_filter && (key == Qt::Key_Down || enter) && firstShown() >= 0) {
        if (m_list->isRowHidden(rowOf(m_chosen)))
            noteRow(firstShown());
        focusList();
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape)
        m_filter->clear();
    return QWidget::eventFilter(watched, event);
}

void PaperList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PaperList::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter the papers"));
    m_filter->setAccessibleName(tr("Filter"));
    m_list->setAccessibleName(tr("Papers"));
    m_folded->setAccessibleName(tr("Paper"));
    fill();
    filter();
}

} // namespace ui::reports
