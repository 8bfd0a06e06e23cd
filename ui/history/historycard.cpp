// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historycard.h"

#include "ui/history/historymodel.h"
#include "ui/history/when.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::history {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::history::Fate;
using app::history::Field;
using app::history::Item;

namespace {

constexpr int longText = 400;
constexpr int labelWidth = 112;
constexpr int focusEdge = 3;

QString shortened(const QString &text)
{
    return text.size() > longText ? text.left(longText) + u'…' : text;
}

void makeSelectable(QLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus); // the mouse only: nothing to do there with keys
}

} // namespace

HistoryCard::HistoryCard(const QList<QAction *> &actions, std::function<bool(const QString &)> canShow, QWidget *parent)
    : QFrame(parent), m_canShow(std::move(canShow)), m_content(new QWidget(this)),
      m_nothing(wrappedLabel(Role::Quiet, this)), m_title(wrappedLabel(Role::Section, m_content)),
      m_made(wrappedLabel(Role::Quiet, m_content)), m_undone(wrappedLabel(Role::Quiet, m_content)),
      m_scroll(new QScrollArea(m_content)), m_hint(wrappedLabel(Role::Quiet, m_content))
{
    setObjectName(u"inspector"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->installEventFilter(this);
    m_hint->setContentsMargins(0, space::small, 0, 0);
    makeSelectable(m_title);
    setTone(m_undone, Tone::Attention);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::large, space::large, space::large, space::large);
    outer->addWidget(m_nothing);
    outer->addWidget(m_content, 1);
    outer->addStretch();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_title);
    column->addWidget(m_made);
    column->addWidget(m_undone);
    column->addSpacing(space::small);
    column->addWidget(rule(m_content));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_hint);
    column->addSpacing(space::tight);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (QAction *action : actions)
        row->addWidget(buttonFor(action, m_content));
    row->addStretch();
    column->addLayout(row);
    clear();
}

void HistoryCard::show(const app::history::Card &card, const QString &hint)
{
    m_card = card;
    m_hintText = hint;
    fill();
}

void HistoryCard::clear()
{
    show({}, {});
}

void HistoryCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

// The scrolled part has no frame of its own: the edge of the card shows where the keys go.
void HistoryCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_scroll->hasFocus())
        QPainter(this).fillRect(0, m_scroll->mapTo(this, QPoint()).y(), focusEdge, m_scroll->height(),
                                theme::colours().accent);
}

bool HistoryCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void HistoryCard::fillHead()
{
    const app::history::Row &row = m_card.row;
    m_content->setVisible(row.id != 0);
    m_nothing->setVisible(row.id == 0);
    m_nothing->setText(tr("Choose a change in the list to see what it did."));
    m_title->setText(row.title);
    QStringList made{ row.who, row.desk, row.at.isValid() ? momentInWords(row.at) : QString() };
    made.removeAll(QString());
    m_made->setText(made.join(u" · "_s));
    m_undone->setText(undoneInWords(row));
    m_undone->setVisible(!m_undone->text().isEmpty());
    m_hint->setText(m_hintText);
    m_hint->setVisible(!m_hintText.isEmpty());
    m_scroll->setAccessibleName(tr("What changed"));
}

void HistoryCard::fill()
{
    fillHead();
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, space::small, 0, space::small);
    column->setSpacing(space::tight);
    for (const QString &sentence : m_card.loads) {
        QLabel *label = wrappedLabel(Role::Body, list);
        label->setText(sentence);
        column->addWidget(label);
    }
    for (const Item &item : m_card.items)
        addItem(column, item);
    if (m_card.more > 0)
        addQuiet(column, tr("More records that are not shown here: %1").arg(QLocale().toString(m_card.more)));
    column->addStretch();
    m_scroll->setWidget(list);
    // Sizes that were asked for before the style was on are asked for again.
    QTimer::singleShot(0, this, [this] {
        for (QLabel *label : findChildren<QLabel *>())
            label->updateGeometry();
    });
    list->setAutoFillBackground(false);
}

void HistoryCard::addQuiet(QVBoxLayout *column, const QString &text)
{
    QLabel *label = wrappedLabel(Role::Quiet, column->parentWidget());
    label->setText(text);
    column->addWidget(label);
}

void HistoryCard::addHead(QVBoxLayout *column, const Item &item)
{
    //: %1 is a kind of record, as in: Person · added
    const QString words = item.fate == Fate::Added ? tr("%1 · added")
        : item.fate == Fate::Removed               ? tr("%1 · removed")
                                                   : tr("%1 · changed");
    addQuiet(column, words.arg(item.kind));
    QWidget *parent = column->parentWidget();
    QLabel *name = wrappedLabel(Role::Section, parent);
    name->setText(shortened(item.name.isEmpty() ? tr("No longer there") : item.name));
    makeSelectable(name);
    auto *row = new QHBoxLayout;
    row->addWidget(name, 1);
    if (item.isThere && m_canShow(item.table)) {
        auto *show = new QToolButton(parent);
        show->setAutoRaise(true);
        show->setText(tr("Show"));
        show->setAccessibleName(tr("Show %1").arg(item.name));
        connect(show, &QToolButton::clicked, this, [=, this] { emit wanted(item.table, item.record); });
        row->addWidget(show, 0, Qt::AlignTop);
    }
    column->addLayout(row);
}

void HistoryCard::addItem(QVBoxLayout *column, const Item &item)
{
    addHead(column, item);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, space::medium);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    for (const Field &field : item.fields)
        addField(grid, item, field);
}

void HistoryCard::addField(QGridLayout *grid, const Item &item, const Field &field)
{
    QWidget *parent = grid->parentWidget();
    QLabel *label = wrappedLabel(Role::Quiet, parent);
    label->setFixedWidth(labelWidth);
    label->setText(field.label);
    QLabel *value = wrappedLabel(Role::Body, parent);
    makeSelectable(value);
    //: Stands where a field holds nothing
    const auto shown = [](const QString &text) { return text.isEmpty() ? tr("(empty)") : shortened(text); };
    if (item.fate == Fate::Changed && field.before == field.after)
        value->setText(tr("another %1").arg(field.after)); // a picture for a picture
    else if (item.fate == Fate::Changed)
        //: Before and after, of one field
        value->setText(tr("%1 → %2").arg(shown(field.before), shown(field.after)));
    else
        value->setText(shortened(item.fate == Fate::Added ? field.after : field.before));
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1, Qt::AlignTop);
}

} // namespace ui::history
