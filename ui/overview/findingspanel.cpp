// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/findingspanel.h"

#include "ui/language.h"
#include "ui/overview/entryrow.h"
#include "ui/widgets/space.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::overview {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::overview::Group;
using app::problems::Finding;
using app::problems::Kind;

namespace {

constexpr qsizetype shownAtFirst = 3;
constexpr int lateAfter = 300; // milliseconds

Tone toneOf(Kind kind)
{
    return kind == Kind::HallDoubleBooked || kind == Kind::PersonDoubleBooked ? Tone::Stop : Tone::Attention;
}

QLabel *markOf(Tone tone, QWidget *parent)
{
    QLabel *mark = plainLabel(Role::Quiet, parent);
    mark->setText(tone == Tone::Stop ? u"▲"_s : u"●"_s);
    setTone(mark, tone);
    return mark;
}

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent), m_heading(plainLabel(Role::Section, this)), m_progress(new QProgressBar(this))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::tight);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_heading);
    column->addWidget(m_progress);
    column->addStretch();
    m_late.setSingleShot(true);
    m_late.setInterval(lateAfter);
    connect(&m_late, &QTimer::timeout, m_progress, &QWidget::show);
    rebuild();
}

void FindingsPanel::setBusy(bool busy)
{
    if (!busy) {
        m_late.stop();
        m_progress->hide();
    } else if (!m_late.isActive()) {
        m_late.start();
    }
}

void FindingsPanel::clear()
{
    m_isKnown = false;
    m_groups.clear();
    m_open.clear();
    rebuild();
}

// What is the same stays as it is, with the focus and the place where somebody reads.
void FindingsPanel::show(const QList<Group> &groups)
{
    if (m_isKnown && groups == m_groups)
        return;
    m_isKnown = true;
    m_groups = groups;
    rebuild();
}

void FindingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void FindingsPanel::rebuild()
{
    const auto *focused = qobject_cast<EntryRow *>(focusWidget());
    const db::Id record = focused && focused->hasFocus() ? focused->entry().target.id : 0;
    m_heading->setText(tr("To do"));
    m_progress->setAccessibleName(tr("Looking for what is not in order"));
    delete m_rows;
    m_rows = new QWidget(this);
    m_column = new QVBoxLayout(m_rows);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    if (m_isKnown && m_groups.isEmpty()) {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::small);
        line->addWidget(markOf(Tone::Good, m_rows));
        QLabel *text = plainLabel(Role::Body, m_rows);
        text->setText(tr("Everything is in order."));
        line->addWidget(text, 1);
        m_column->addLayout(line);
    }
    for (const Group &group : std::as_const(m_groups))
        addGroup(group);
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_rows);
    m_rows->show();
    for (EntryRow *row : m_rows->findChildren<EntryRow *>())
        if (record != 0 && row->entry().target.id == record)
            return row->setFocus(Qt::OtherFocusReason);
}

void FindingsPanel::addGroup(const Group &group)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, m_column->count() == 0 ? 0 : space::medium, space::small, space::tight);
    head->setSpacing(space::small);
    head->addWidget(markOf(toneOf(group.kind), m_rows));
    QLabel *name = plainLabel(Role::Body, m_rows);
    name->setText(words(group.kind));
    head->addWidget(name, 1);
    QLabel *count = plainLabel(Role::Body, m_rows);
    count->setText(QLocale().toString(group.count));
    head->addWidget(count);
    m_column->addLayout(head);
    const qsizetype shown =
        m_open.contains(static_cast<int>(group.kind)) ? group.first.size() : std::min(shownAtFirst, group.first.size());
    for (const Finding &finding : group.first.first(shown)) {
        auto *row = new EntryRow({ {}, finding.what, where(finding), { finding.table, finding.record } }, 0, m_rows);
        connect(row, &EntryRow::clicked, this, [this, row] { emit wanted(row->entry().target); });
        m_column->addWidget(row);
    }
    addMore(group, shown);
}

void FindingsPanel::addMore(const Group &group, qsizetype shown)
{
    const auto rest = static_cast<int>(group.count - shown);
    if (rest <= 0)
        return;
    //: The rest of a list that is not shown
    const QString text = tr("%n more", nullptr, rest);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space::small, space::tight, 0, 0);
    m_column->addLayout(line);
    if (shown == group.first.size()) {
        QLabel *label = plainLabel(Role::Quiet, m_rows);
        label->setText(text);
        line->addWidget(label);
        return;
    }
    auto *more = new QPushButton(text, m_rows);
    more->setProperty("link", true);
    more->setCursor(Qt::PointingHandCursor);
    more->setAccessibleName(u"%1: %2"_s.arg(words(group.kind), text));
    // The button goes with the rows that it stands among.
    connect(more, &QPushButton::clicked, this, [this, kind = group.kind] {
        m_open += static_cast<int>(kind);
        QMetaObject::invokeMethod(this, &FindingsPanel::rebuild, Qt::QueuedConnection);
    });
    line->addWidget(more);
    line->addStretch();
}

QString FindingsPanel::words(Kind kind)
{
    switch (kind) {
    case Kind::DuplicatePerson:
        return tr("Perhaps registered twice");
    case Kind::MissingTitle:
        return tr("Participants whose title is missing in a language");
    case Kind::SpeakerNotConfirmed:
        return tr("On the programme, but not confirmed");
    case Kind::HallDoubleBooked:
        return tr("Halls booked twice");
    case Kind::PersonDoubleBooked:
        return tr("People in two places at once");
    case Kind::MissingItemTitle:
        return tr("Items whose title is missing in a language");
    }
    return {};
}

// Languages by name instead of their tags.
QString FindingsPanel::where(const Finding &finding)
{
    if (finding.kind != Kind::MissingTitle && finding.kind != Kind::MissingItemTitle)
        return finding.where;
    QStringList names;
    for (const QString &tag : finding.where.split(u' ', Qt::SkipEmptyParts))
        names += language::nameOf(tag);
    return names.join(tr(", "));
}

} // namespace ui::overview
