// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/participantfields.h"

#include "ui/forms/countryfield.h"
#include "ui/language.h"
#include "ui/people/delegationfield.h"
#include "ui/people/morefields.h"
#include "ui/people/namefield.h"
#include "ui/people/organisationfield.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/localtextrows.h"
#include "ui/widgets/space.h"
#include "ui/workspace.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace ui::people {

using namespace Qt::StringLiterals;
using namespace widgets;
using db::names::Script;

namespace {

constexpr int columnWidth = 460;
constexpr int remarksHeight = 64;

template<class R>
FieldRow::Words labelOf(QStringView column)
{
    const db::Column *described = R::description().column(column);
    return [described] { return db::label(*described); };
}

QVBoxLayout *addColumn(QHBoxLayout *columns, QWidget *parent)
{
    auto *column = new QWidget(parent);
    column->setMaximumWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    columns->addWidget(column, 1);
    return layout;
}

} // namespace

ParticipantFields::ParticipantFields(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_name(new NameField(this)), m_latin(new NameField(this)),
      m_chinese(new NameField(this)), m_korean(new NameField(this)),
      m_gender(new ChoiceBox(db::choicesOf(db::Gender()), this)),
      m_honorific(new ChoiceBox(db::choicesOf(db::Honorific()), this)),
      m_organisation(new OrganisationField(workspace, this)),
      m_organisationNames(new LocalTextRows(
          [](const QString &l) { return tr("Its name in another language (%1)").arg(language::nameOf(l)); }, this)),
      m_title(new LocalTextRows([](const QString &l) { return tr("Title (%1)").arg(language::nameOf(l)); }, this)),
      m_category(new ChoiceBox(db::choicesOf(db::Category()), this)),
      m_status(new ChoiceBox(db::choicesOf(db::Status()), this)), m_delegation(new DelegationField(workspace, this)),
      m_number(new QLineEdit(this)), m_phone(new QLineEdit(this)), m_email(new QLineEdit(this)),
      m_country(new forms::CountryField(this)), m_remarks(new QPlainTextEdit(this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::huge);
    QVBoxLayout *left = addColumn(columns, this);
    QVBoxLayout *right = addColumn(columns, this);
    columns->addStretch();
    buildNames(left);
    buildPost(left);
    buildPart(right);
    buildContacts(right);
    m_more = new MoreFields(workspace, left, right, this);
    left->addStretch(1);
    right->addStretch(1);
    noteEdits();
    retranslate();
}

void ParticipantFields::addSection(QVBoxLayout *column, FieldRow::Words words)
{
    if (column->count() > 0)
        column->addSpacing(space::small);
    m_sections += { plainLabel(Role::Section, this), std::move(words) };
    column->addWidget(m_sections.last().first);
}

FieldRow *ParticipantFields::row(const QString &id, FieldRow::Words words, QWidget *field, HintSpace space)
{
    auto *made = new FieldRow(std::move(words), field, this, space);
    field->installEventFilter(this);
    m_rows.insert(id, made);
    return made;
}

void ParticipantFields::buildNames(QVBoxLayout *column)
{
    addSection(column, [] { return tr("Name"); });
    column->addWidget(row(u"name"_s, [] { return tr("Name in its own script"); }, m_name, HintSpace::Kept));
    column->addWidget(row(u"name_latin"_s, [] { return tr("Name in Latin letters, as the person spells it"); }, m_latin, HintSpace::Kept));
    column->addWidget(sideBySide({ row(u"name_zh"_s, [] { return tr("Chinese form"); }, m_chinese),
                                   row(u"name_ko"_s, [] { return tr("Korean form"); }, m_korean) }, this));
    column->addWidget(sideBySide({ row(u"gender"_s, labelOf<db::Person>(u"gender"), m_gender),
                                   row(u"honorific"_s, labelOf<db::Person>(u"honorific"), m_honorific) }, this));
}

void ParticipantFields::buildPost(QVBoxLayout *column)
{
    addSection(column, [] { return tr("Organisation and title"); });
    column->addWidget(row(u"organisation"_s, [] { return db::Organisation::description().title(); }, m_organisation));
    column->addWidget(m_organisationNames);
    column->addWidget(m_title);
    m_organisationNames->hide();
}

void ParticipantFields::buildPart(QVBoxLayout *column)
{
    addSection(column, [] { return tr("In this conference"); });
    column->addWidget(sideBySide({ row(u"category"_s, labelOf<db::Attendee>(u"category"), m_category),
                                   row(u"status"_s, labelOf<db::Attendee>(u"status"), m_status) }, this));
    column->addWidget(sideBySide({ row(u"delegation"_s, labelOf<db::Attendee>(u"delegation"), m_delegation),
                                   row(u"number"_s, labelOf<db::Attendee>(u"number"), m_number) }, this));
    m_number->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,9}"_s), m_number));
}

void ParticipantFields::buildContacts(QVBoxLayout *column)
{
    addSection(column, [] { return tr("Contacts and remarks"); });
    column->addWidget(row(u"phone"_s, labelOf<db::Person>(u"phone"), m_phone));
    column->addWidget(row(u"email"_s, labelOf<db::Person>(u"email"), m_email));
    column->addWidget(row(u"country"_s, labelOf<db::Person>(u"country"), m_country));
    column->addWidget(row(u"remarks"_s, labelOf<db::Attendee>(u"remarks"), m_remarks));
    m_remarks->setTabChangesFocus(true);
    m_remarks->setFixedHeight(remarksHeight);
}

void ParticipantFields::noteEdits()
{
    const std::pair<QString, QLineEdit *> lines[] = { { u"number"_s, m_number }, { u"phone"_s, m_phone },
                                                      { u"email"_s, m_email } };
    for (const auto &[id, field] : lines)
        connect(field, &QLineEdit::textEdited, this, [this, id = id] { note(id); });
    const std::pair<QString, NameField *> names[] = { { u"name"_s, m_name }, { u"name_latin"_s, m_latin },
                                                      { u"name_zh"_s, m_chinese }, { u"name_ko"_s, m_korean } };
    for (const auto &[id, field] : names)
        connect(field, &NameField::nameChanged, this, [this, id = id] { followNames(); note(id); });
    for (QComboBox *choice : std::initializer_list<QComboBox *>{ m_gender, m_honorific, m_category, m_status, m_delegation })
        connect(choice, &QComboBox::activated, this, &ParticipantFields::edited);
    connect(m_country, &QComboBox::currentTextChanged, this, [this] { followNames(); note(u"country"_s); });
    connect(m_organisation, &OrganisationField::organisationChanged, this, [this] { followOrganisation(); takeCountry(); note(u"organisation"_s); });
    connect(m_organisationNames, &LocalTextRows::edited, this, &ParticipantFields::edited);
    connect(m_title, &LocalTextRows::edited, this, [this] { note(u"title"_s); });
    connect(m_remarks, &QPlainTextEdit::textChanged, this, [this] { note(u"remarks"_s); });
    connect(m_more, &MoreFields::edited, this, &ParticipantFields::note);
}

void ParticipantFields::note(const QString &id)
{
    m_touched += id;
    emit edited();
}

void ParticipantFields::show(const app::registration::Participant &participant)
{
    const QSignalBlocker quiet(this);
    m_base = participant;
    const db::Person &person = participant.person;
    m_title->setLanguages(m_workspace.conference().languageList());
    m_organisationNames->setLanguages(m_workspace.conference().languageList());
    m_country->setCode(person.country);
    m_name->setName(person.native(), person.country);
    m_latin->setName(person.latin(), latinCountry());
    m_chinese->setName({ person.zhFamily, person.zhGiven }, u"CN"_s);
    m_korean->setName({ person.koFamily, person.koGiven }, u"KR"_s);
    m_gender->setChoice(person.gender);
    m_honorific->setChoice(person.honorific);
    m_organisation->setOrganisation(participant.organisation);
    m_organisationNames->setText({});
    m_title->setText(participant.post.title);
    m_category->setChoice(participant.attendee.category);
    m_status->setChoice(participant.attendee.status);
    m_delegation->setDelegation(participant.attendee.delegation);
    m_number->setText(participant.attendee.number == 0 ? QString() : QString::number(participant.attendee.number));
    m_phone->setText(person.phone);
    m_email->setText(person.email);
    m_remarks->setPlainText(participant.attendee.remarks);
    m_more->show(participant);
    m_touched.clear();
    showProblems({}, Show::All);
    followNames();
    followOrganisation();
    orderTabs();
}

app::registration::Participant ParticipantFields::participant() const
{
    app::registration::Participant p = m_base;
    readNames(p.person);
    p.person.gender = m_gender->choice<db::Gender>();
    p.person.honorific = m_honorific->choice<db::Honorific>();
    p.person.country = m_country->code();
    p.person.phone = m_phone->text().trimmed();
    p.person.email = m_email->text().trimmed();
    p.organisation = m_organisation->organisation();
    if (p.organisation.id == 0 && !p.organisation.name.isEmpty())
        for (const QString &tag : m_organisationNames->text().languages())
            if (tag != m_organisation->typedLanguage())
                p.organisation.name.set(tag, m_organisationNames->text().exact(tag));
    if (p.organisation.id == 0 && p.organisation.country.isEmpty())
        p.organisation.country = p.person.country;
    p.post.title = m_title->text();
    p.attendee.category = m_category->choice<db::Category>();
    p.attendee.status = m_status->choice<db::Status>();
    p.attendee.delegation = m_delegation->delegation();
    p.attendee.number = m_number->text().toLongLong();
    p.attendee.remarks = m_remarks->toPlainText();
    m_more->read(p);
    return p;
}

void ParticipantFields::readNames(db::Person &person) const
{
    const db::names::Name native = m_name->name();
    const bool renamed = native != m_base.person.native();
    person.family = native.family;
    person.given = native.given;
    // A form that is the native one is not kept twice.
    const auto form = [&](const NameField *field, db::names::Name before) {
        return field->isEnabled() ? field->name() : renamed ? db::names::Name{} : before;
    };
    const db::names::Name latin = form(m_latin, m_base.person.latin());
    const db::names::Name chinese = form(m_chinese, { m_base.person.zhFamily, m_base.person.zhGiven });
    const db::names::Name korean = form(m_korean, { m_base.person.koFamily, m_base.person.koGiven });
    person.latinFamily = latin.family;
    person.latinGiven = latin.given;
    person.zhFamily = chinese.family;
    person.zhGiven = chinese.given;
    person.koFamily = korean.family;
    person.koGiven = korean.given;
    if (!renamed)
        return;
    const Script script = db::names::scriptOf(native.family);
    person.script = script == Script::Han ? u"Hans"_s : script == Script::Hangul ? u"Hang"_s
                    : script == Script::Latin ? u"Latn"_s : QString();
    person.nameOrder = script == Script::Latin && m_name->isGivenFirst() ? db::NameOrder::GivenFirst : db::NameOrder::FamilyFirst;
}

QString ParticipantFields::latinCountry() const
{
    const QString country = m_country->code();
    const Script script = db::names::scriptOf(m_name->name().family);
    if (!country.isEmpty())
        return country;
    // Who writes the own name in Han or Hangul most often writes the family name first in Latin letters too.
    return script == Script::Han ? u"CN"_s : script == Script::Hangul ? u"KR"_s : QString();
}

// Forms that are the native one are shown there and cannot be typed; the Latin one is proposed.
void ParticipantFields::followNames()
{
    m_name->setCountry(m_country->code());
    m_latin->setCountry(latinCountry());
    const db::names::Name native = m_name->name();
    const Script script = db::names::scriptOf(native.family);
    m_latin->setProposal(script == Script::Han ? db::names::pinyin(native)
                         : script == Script::Hangul ? db::names::romaniseCustomary(native) : QString());
    followForm(m_latin, Script::Latin);
    followForm(m_chinese, Script::Han);
    followForm(m_korean, Script::Hangul);
    m_rows[u"name"_s]->setHint(m_name->splitInWords());
    const bool offers = m_latin->text().isEmpty() && !m_latin->proposal().isEmpty();
    m_rows[u"name_latin"_s]->setHint(offers ? tr("The down key takes “%1”.").arg(m_latin->proposal()) : m_latin->splitInWords());
}

void ParticipantFields::followForm(NameField *field, Script own)
{
    const bool isNative = db::names::scriptOf(m_name->name().family) == own;
    field->setEnabled(!isNative);
    if (isNative)
        field->setProposal(m_name->text());
    else if (field != m_latin)
        field->setProposal({});
}

// Most people come from where their organisation is.
void ParticipantFields::takeCountry()
{
    const QString country = m_organisation->organisation().country;
    if (m_country->code().isEmpty() && !country.isEmpty())
        m_country->setCode(country);
}

void ParticipantFields::followOrganisation()
{
    const bool isNew = m_organisation->isNew();
    m_rows[u"organisation"_s]->setHint(isNew ? tr("New: this organisation will be added.") : QString());
    m_organisationNames->setVisible(isNew);
    m_organisationNames->setHidden(m_organisation->typedLanguage());
}

QList<app::registration::Problem> ParticipantFields::problems() const
{
    QList<app::registration::Problem> problems;
    if (m_organisation->isAmbiguous())
        problems += { u"organisation"_s, OrganisationField::choiceNeeded() };
    return problems + m_more->problems();
}

void ParticipantFields::showProblems(const QList<app::registration::Problem> &problems, Show show)
{
    QHash<QString, QString> texts;
    for (const app::registration::Problem &problem : problems)
        if ((show == Show::All || m_touched.contains(problem.field)) && !texts.contains(problem.field))
            texts.insert(problem.field, problem.text);
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        it.value()->setProblem(texts.value(it.key()));
    m_more->showProblems(texts);
    if (FieldRow *title = m_title->firstRow())
        title->setProblem(texts.value(u"title"_s));
}

void ParticipantFields::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void ParticipantFields::focusField(const QString &id)
{
    if (m_more->focusField(id))
        return;
    FieldRow *row = id == "title"_L1 ? m_title->firstRow() : m_rows.value(id);
    if (row)
        row->field()->setFocus(Qt::OtherFocusReason);
}

void ParticipantFields::orderTabs()
{
    QList<QWidget *> order{ m_name, m_latin, m_chinese, m_korean, m_gender, m_honorific, m_organisation };
    for (const LocalTextRows *rows : { m_organisationNames, m_title })
        for (const QString &tag : m_workspace.conference().languageList()) {
            order += rows->field(tag);
            rows->field(tag)->installEventFilter(this);
        }
    order += { m_category, m_status, m_delegation, m_number, m_phone, m_email, m_country, m_remarks };
    order += m_more->tabOrder();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

// Enter goes on to the next field, as on paper; Ctrl+Enter belongs to the form.
bool ParticipantFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched != m_remarks) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & ~Qt::KeypadModifier))
            return focusNextChild();
    }
    return QWidget::eventFilter(watched, event);
}

void ParticipantFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ParticipantFields::retranslate()
{
    for (const auto &[label, words] : m_sections)
        label->setText(words());
    m_number->setPlaceholderText(tr("the next one"));
    m_more->retranslate();
    followNames();
    followOrganisation();
}

} // namespace ui::people
