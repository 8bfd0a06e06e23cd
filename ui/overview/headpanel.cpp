// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/headpanel.h"

#include "ui/language.h"
#include "ui/widgets/space.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ui::overview {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

// Asia/Shanghai (UTC+08:00): by the offset on the first day.
QString zoneInWords(const db::Conference &conference)
{
    const QTimeZone zone(conference.zone.toLatin1());
    if (!zone.isValid())
        return conference.zone;
    const QDateTime noon(QDate::fromString(conference.firstDay, Qt::ISODate), QTime(12, 0), zone);
    const int minutes = zone.offsetFromUtc(noon.isValid() ? noon : QDateTime::currentDateTimeUtc()) / 60;
    const QString offset = u"UTC%1%2:%3"_s.arg(QChar(minutes < 0 ? u'−' : u'+'))
                               .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    return u"%1 (%2)"_s.arg(conference.zone, offset);
}

} // namespace

QString daysInWords(const db::Conference &conference)
{
    const auto day = [](const QString &iso) {
        return QLocale().toString(QDate::fromString(iso, Qt::ISODate), QLocale::LongFormat);
    };
    return conference.firstDay == conference.lastDay
        ? day(conference.firstDay)
        : u"%1 – %2"_s.arg(day(conference.firstDay), day(conference.lastDay));
}

HeadPanel::HeadPanel(QAction *edit, QAction *venues, const QList<QAction *> &more, QWidget *parent)
    : QWidget(parent), m_title(wrappedLabel(Role::Title, this)), m_others(wrappedLabel(Role::Quiet, this)),
      m_facts(wrappedLabel(Role::Body, this)), m_more(new QPushButton(this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addWidget(m_title);
    words->addWidget(m_others);
    words->addWidget(m_facts);
    m_more->setMenu(new QMenu(m_more));
    m_more->menu()->addActions(more);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addLayout(words, 1);
    row->addSpacing(space::large);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(buttonFor(venues, this), 0, Qt::AlignTop);
    row->addWidget(buttonFor(edit, this, Weight::Primary), 0, Qt::AlignTop);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addActions(QList<QAction *>{ edit, venues } + more);
    retranslate();
}

void HeadPanel::show(const Head &head)
{
    m_head = head;
    retranslate();
}

void HeadPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString HeadPanel::facts() const
{
    const QString language = language::current();
    QStringList facts{ daysInWords(m_head.conference), m_head.venue.in(language), zoneInWords(m_head.conference) };
    if (!m_head.container.isEmpty())
        //: %1 is the title of a larger conference
        facts += tr("part of %1").arg(m_head.container.in(language));
    facts.removeAll(QString());
    return facts.join(u"  ·  "_s);
}

void HeadPanel::retranslate()
{
    const QString title = m_head.conference.title.in(language::current());
    QStringList others;
    for (const QString &tag : m_head.conference.languageList())
        others += m_head.conference.title.exact(tag);
    others.removeAll(QString());
    others.removeAll(title);
    m_title->setText(title);
    m_others->setText(others.join(u"  ·  "_s));
    m_others->setVisible(!others.isEmpty());
    m_facts->setText(facts());
    //: More that can be done with the conference
    m_more->setText(tr("More"));
    m_more->setAccessibleName(m_more->text());
}

} // namespace ui::overview
