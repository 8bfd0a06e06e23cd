// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fields of one participant. They show a value and give back what stands in them; rules, saving and questions
// belong to the form around them.

#include "app/registration/registration.h"
#include "ui/widgets/fieldrow.h"

#include <QHash>
#include <QSet>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace ui {
class Workspace;
}
namespace ui::forms {
class CountryField;
}
namespace ui::widgets {
class ChoiceBox;
class LocalTextRows;
}

namespace ui::people {

class DelegationField;
class MoreFields;
class NameField;
class OrganisationField;

class ParticipantFields final : public QWidget
{
    Q_OBJECT

public:
    ParticipantFields(Workspace &workspace, QWidget *parent);

    void show(const app::registration::Participant &participant);
    /// What was shown with what was typed since.
    [[nodiscard]] app::registration::Participant participant() const;
    /// Problems of fields whose text does not say what is meant; the participant's own rules are checked outside.
    [[nodiscard]] QList<app::registration::Problem> problems() const;
    /// Shows problems at their fields: those of fields that were touched, or all.
    enum class Show { Touched, All };
    void showProblems(const QList<app::registration::Problem> &problems, Show show);
    void focusFirst();
    void focusField(const QString &id);

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildNames(QVBoxLayout *column);
    void buildPost(QVBoxLayout *column);
    void buildPart(QVBoxLayout *column);
    void buildContacts(QVBoxLayout *column);
    void addSection(QVBoxLayout *column, widgets::FieldRow::Words words);
    widgets::FieldRow *row(const QString &id, widgets::FieldRow::Words words, QWidget *field, widgets::HintSpace space = widgets::HintSpace::WhenNeeded);
    void noteEdits();
    void note(const QString &id);
    void orderTabs();
    void followNames();
    void followOrganisation();
    void takeCountry();
    void followForm(NameField *field, db::names::Script own);
    void readNames(db::Person &person) const;
    [[nodiscard]] QString latinCountry() const;
    void changeEvent(QEvent *event) override;
    void retranslate();

    Workspace &m_workspace;
    app::registration::Participant m_base;
    QHash<QString, widgets::FieldRow *> m_rows;
    QSet<QString> m_touched;
    QList<std::pair<QLabel *, widgets::FieldRow::Words>> m_sections;
    NameField *m_name;
    NameField *m_latin;
    NameField *m_chinese;
    NameField *m_korean;
    widgets::ChoiceBox *m_gender;
    widgets::ChoiceBox *m_honorific;
    OrganisationField *m_organisation;
    widgets::LocalTextRows *m_organisationNames;
    widgets::LocalTextRows *m_title;
    widgets::ChoiceBox *m_category;
    widgets::ChoiceBox *m_status;
    DelegationField *m_delegation;
    QLineEdit *m_number;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    forms::CountryField *m_country;
    QPlainTextEdit *m_remarks;
    MoreFields *m_more = nullptr;
};

} // namespace ui::people
