// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/morefields.h"

#include "ui/people/foldedsection.h"
#include "ui/people/organisationfield.h"
#include "ui/people/photofield.h"
#include "ui/people/postsfield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/space.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::people {

using namespace Qt::StringLiterals;
using namespace widgets;
using app::registration::Participant;

namespace {

FieldRow::Words labelOf(QStringView column)
{
    const db::Column *described = db::Attendee::description().column(column);
    return [described] { return db::label(*described); };
}

// Kept as 2026-03-31T14:05, written and read by people with a blank.
QString shownTime(QString kept)
{
    return kept.replace(u'T', u' ');
}

QString keptTime(const QString &typed)
{
    return typed.simplified().replace(u' ', u'T');
}

} // namespace

MoreFields::MoreFields(Workspace &workspace, QVBoxLayout *left, QVBoxLayout *right, QWidget *parent)
    : QObject(parent), m_workspace(workspace)
{
    addPhoto(parent);
    addPosts(parent);
    addProtocol(parent);
    left->addWidget(m_photoSection);
    left->addWidget(m_postsSection);
    right->addWidget(m_protocolSection);
}

void MoreFields::addPhoto(QWidget *parent)
{
    m_photo = new PhotoField(parent);
    auto *row = new FieldRow([] { return tr("PNG, JPEG or BMP, 20 MB at most"); }, m_photo, parent);
    m_photoSection = new FoldedSection(
        [this] { return m_photo->photo().isEmpty() ? tr("Photo") : tr("Photo · one is kept"); }, row, parent);
    m_rows.insert(u"photo"_s, row);
    m_sections.insert(u"photo"_s, m_photoSection);
    connect(m_photo, &PhotoField::refused, row, &FieldRow::setProblem);
    connect(m_photo, &PhotoField::edited, this, [this] {
        m_photoSection->retranslate();
        emit edited(u"photo"_s);
    });
}

void MoreFields::addPosts(QWidget *parent)
{
    m_posts = new PostsField(m_workspace, parent);
    auto *row = new FieldRow(
        [] { return tr("Posts beside the one above, with the days between which they were held"); }, m_posts, parent);
    m_postsSection = new FoldedSection([this] { return postsTitle(); }, row, parent);
    m_rows.insert(u"posts"_s, row);
    m_sections.insert(u"posts"_s, m_postsSection);
    connect(m_posts, &PostsField::edited, this, [this] {
        m_postsSection->retranslate();
        emit edited(u"posts"_s);
    });
}

void MoreFields::addProtocol(QWidget *parent)
{
    auto *content = new QWidget(parent);
    m_rank = new QLineEdit(content);
    m_arrives = new QLineEdit(content);
    m_attention = new QCheckBox(content);
    m_rank->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,6}"_s), m_rank));
    m_arrives->setPlaceholderText(u"2026-03-31 14:05"_s);
    auto *arrives = new FieldRow(labelOf(u"arrives_at"), m_arrives, content);
    auto *rank = new FieldRow(labelOf(u"rank"), m_rank, content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(sideBySide({ arrives, rank }, content));
    column->addWidget(m_attention);
    m_protocolSection = new FoldedSection([] { return tr("Arrival, precedence, attention"); }, content, parent);
    for (const auto &[id, row] : { std::pair(u"arrives_at"_s, arrives), std::pair(u"rank"_s, rank) }) {
        m_rows.insert(id, row);
        m_sections.insert(id, m_protocolSection);
    }
    connect(m_arrives, &QLineEdit::textEdited, this, [this] { emit edited(u"arrives_at"_s); });
    connect(m_rank, &QLineEdit::textEdited, this, [this] { emit edited(u"rank"_s); });
    connect(m_attention, &QCheckBox::toggled, this, [this] { emit edited(u"attention"_s); });
    retranslate();
}

QString MoreFields::postsTitle() const
{
    return m_posts->count() == 0 ? tr("Other posts") : tr("Other posts · %1").arg(QLocale().toString(m_posts->count()));
}

void MoreFields::show(const Participant &participant)
{
    const QSignalBlocker quiet(this);
    m_base = participant.more.value_or(app::registration::More());
    m_photo->setPhoto(m_base.photo.image);
    m_posts->show(m_base);
    m_rank->setText(participant.attendee.rank == 0 ? QString() : QString::number(participant.attendee.rank));
    m_arrives->setText(shownTime(participant.attendee.arrivesAt));
    m_attention->setChecked(participant.attendee.attention);
    for (FoldedSection *section : { m_photoSection, m_postsSection, m_protocolSection }) {
        section->setOpen(false);
        section->retranslate();
    }
}

void MoreFields::read(Participant &participant) const
{
    app::registration::More more = m_base;
    more.photo.image = m_photo->photo();
    m_posts->read(more);
    participant.more = more;
    participant.attendee.rank = m_rank->text().toLongLong();
    if (m_arrives->isModified())
        participant.attendee.arrivesAt = keptTime(m_arrives->text());
    participant.attendee.attention = m_attention->isChecked();
}

QList<app::registration::Problem> MoreFields::problems() const
{
    if (!m_posts->isAmbiguous())
        return {};
    return { { u"posts"_s, OrganisationField::choiceNeeded() } };
}

void MoreFields::showProblems(const QHash<QString, QString> &texts)
{
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const QString text = texts.value(it.key());
        it.value()->setProblem(text);
        if (!text.isEmpty())
            m_sections[it.key()]->setOpen(true);
    }
}

bool MoreFields::focusField(const QString &id)
{
    FieldRow *row = m_rows.value(id);
    if (!row)
        return false;
    m_sections[id]->setOpen(true);
    row->field()->setFocus(Qt::OtherFocusReason);
    return true;
}

QList<QWidget *> MoreFields::tabOrder() const
{
    return { m_photoSection->button(),
             m_photo,
             m_postsSection->button(),
             m_protocolSection->button(),
             m_arrives,
             m_rank,
             m_attention };
}

void MoreFields::retranslate()
{
    m_attention->setText(tr("Attention: to be greeted when arriving"));
}

} // namespace ui::people
