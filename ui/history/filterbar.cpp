// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/filterbar.h"

#include "db/records/all.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/space.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QIcon>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::history {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

enum Days { AnyDay, Today, Yesterday, LastWeek, OneDay };

QComboBox *box(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return combo;
}

// The first choice stands for no narrowing; the others carry what they stand for.
void fill(QComboBox *combo, const QString &all, const QList<std::pair<QString, QVariant>> &choices)
{
    QStringList now;
    for (int i = 0; i < combo->count(); ++i)
        now += combo->itemText(i);
    QStringList then{ all };
    for (const auto &[text, value] : choices)
        then += text;
    if (now == then)
        return; // an open list stays as it is
    const QVariant chosen = combo->currentData();
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItem(all);
    for (const auto &[text, value] : choices)
        combo->addItem(text, value);
    combo->setCurrentIndex(chosen.isValid() ? std::max(0, combo->findData(chosen)) : 0);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_who(box(this)), m_desk(box(this)), m_kind(box(this)),
      m_days(box(this)), m_day(new QDateEdit(QDate::currentDate(), this)), m_chip(new QWidget(this)),
      m_chipText(plainLabel(Role::Body, m_chip)), m_chipClose(new QToolButton(m_chip))
{
    m_words->setClearButtonEnabled(true);
    m_words->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_day->setCalendarPopup(true);
    m_chipText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_chipClose->setIcon(QIcon::fromTheme(u"edit-clear"_s));
    m_chipClose->setAutoRaise(true);
    auto *chip = new QHBoxLayout(m_chip);
    chip->setContentsMargins(0, 0, 0, 0);
    chip->setSpacing(space::tight);
    chip->addWidget(m_chipText, 1);
    chip->addWidget(m_chipClose);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_words, 2);
    for (QComboBox *combo : { m_who, m_desk, m_kind, m_days })
        row->addWidget(combo, 1);
    row->addWidget(m_day);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(row);
    column->addWidget(m_chip);
    m_chip->hide();
    connect(m_words, &QLineEdit::textChanged, this, &FilterBar::changed);
    for (QComboBox *combo : { m_who, m_desk, m_kind })
        connect(combo, &QComboBox::activated, this, &FilterBar::changed);
    connect(m_days, &QComboBox::activated, this, &FilterBar::noteDays);
    connect(m_day, &QDateEdit::dateChanged, this, &FilterBar::changed);
    connect(m_chipClose, &QToolButton::clicked, this, [this] { setRecords({}, {}); });
    retranslate();
    noteDays();
}

app::history::Filter FilterBar::filter() const
{
    app::history::Filter filter;
    filter.text = m_words->text().simplified();
    filter.who = m_who->currentData().toString();
    filter.desk = m_desk->currentData().toLongLong();
    filter.table = m_kind->currentData().toString();
    filter.records = m_records;
    const int days = m_days->currentIndex();
    if (days <= AnyDay)
        return filter;
    const QDate today = QDate::currentDate();
    const QDate first = days == OneDay ? m_day->date() : today.addDays(days == Today ? 0 : days == Yesterday ? -1 : -6);
    filter.from = first.startOfDay();
    filter.to = (days == LastWeek ? today : first).addDays(1).startOfDay();
    return filter;
}

void FilterBar::setWriters(const app::history::Writers &writers)
{
    m_writers = writers;
    QList<std::pair<QString, QVariant>> who;
    for (const QString &name : m_writers.who)
        who.emplaceBack(name, name);
    fill(m_who, tr("Everybody"), who);
    QList<std::pair<QString, QVariant>> desks;
    for (const db::Desk &desk : m_writers.desks)
        desks.emplaceBack(desk.name, desk.id);
    fill(m_desk, tr("All desks"), desks);
}

void FilterBar::setRecords(const QList<db::Id> &records, const QString &name)
{
    const bool same = m_records == records;
    m_records = records;
    m_recordsName = name;
    m_chip->setVisible(!m_records.isEmpty());
    retranslate();
    if (!same)
        emit changed();
}

void FilterBar::clear()
{
    const app::history::Filter before = filter();
    {
        const QSignalBlocker quiet(this);
        m_words->clear();
        for (QComboBox *combo : { m_who, m_desk, m_kind, m_days })
            combo->setCurrentIndex(0);
        setRecords({}, {});
        noteDays();
    }
    if (!before.isEmpty())
        emit changed();
}

void FilterBar::noteDays()
{
    m_day->setVisible(m_days->currentIndex() == OneDay);
    emit changed();
}

void FilterBar::fillKinds()
{
    QList<std::pair<QString, QVariant>> kinds;
    for (const db::Description *description : db::descriptions().mid(2)) // the first two are the ground's own
        kinds.emplaceBack(description->title(), QString::fromLatin1(description->table));
    fill(m_kind, tr("All kinds"), kinds);
}

void FilterBar::fillDays()
{
    fill(m_days, tr("Any day"),
         { { tr("Today"), Today },
           { tr("Yesterday"), Yesterday },
           { tr("The last 7 days"), LastWeek },
           { tr("One day…"), OneDay } });
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_who->setAccessibleName(tr("Who"));
    m_desk->setAccessibleName(tr("Desk"));
    m_kind->setAccessibleName(tr("Kind of record"));
    m_days->setAccessibleName(tr("When"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setLocale(QLocale());
    m_day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    setWriters(m_writers);
    fillKinds();
    fillDays();
    m_chipText->setText(tr("Only changes of: %1").arg(m_recordsName));
    m_chipClose->setToolTip(tr("Show the changes of all records"));
    m_chipClose->setAccessibleName(tr("Show the changes of all records"));
}

} // namespace ui::history
