// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of a participant while other desks work on the same people, and with people and organisations that are
// known.

#include "tests/ui/peopledesk.h"

#include "db/records/organisation.h"
#include "ui/forms/countryfield.h"
#include "ui/forms/versionsdialog.h"
#include "ui/people/organisationfield.h"

#include <QCompleter>
#include <QPushButton>
#include <QRadioButton>

using namespace tests;

class TestParticipantForm : public QObject, private PeopleDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareDesk(); }
    void init() { openDesk(); }
    void cleanup() { closeDesk(); }

    void delegationMadeSince_isKeptByTheForm();
    void registrationThatIsChanged_isNotGivenToSomebodyElse();
    void knownPerson_isTakenForANewRegistration();
    void namesakeOrganisations_areChosenFromTheList();
    void proposal_isTakenAlsoAfterTheFieldWasLeft_withItsCountry();
    void thrownAwayForm_isClosed_andAsksNoMore();
    void minePutBackToTheStart_isWrittenOverTheirs();

private:
    void openForm()
    {
        table().selectRow(0);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Return);
        QVERIFY(form()->isVisible());
    }
    Participant putElsewhere(const QString &phone);
    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : form()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text)
                return button;
        return nullptr;
    }
};

void TestParticipantForm::delegationMadeSince_isKeptByTheForm()
{
    const Participant kim = put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table().model()->rowCount(), 1);
    openForm();
    QTest::keyClicks(named<QLineEdit>(form(), u"E-mail"_s), u"kim@example.org"_s);
    db::Id delegation = 0;
    QVERIFY(otherDesk()->write({ "Other" }, [&](db::WriteSession &s) {
        db::Delegation made;
        made.conference = m_conference;
        made.code = u"D1"_s;
        made.name.set(u"en"_s, u"North"_s);
        delegation = s.insert(made);
        auto theirs = s.get<db::Attendee>(kim.attendee.id);
        theirs.delegation = delegation;
        s.update(theirs);
        auto person = kim.person; // so that my save is too late
        person.phone = u"010 2345 6789"_s;
        s.update(person);
    }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    auto *dialog = form()->findChild<ui::forms::VersionsDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QVERIFY(!form()->isVisible());
    QCOMPARE(attendee(kim.attendee.id).delegation, delegation);
    const auto kept = m_workspace->store()->read([&](db::Session &s) { return s.get<db::Person>(kim.person.id); });
    QCOMPARE(kept->email, u"kim@example.org"_s);
    QCOMPARE(kept->phone, u"010 2345 6789"_s);
}

void TestParticipantForm::proposal_isTakenAlsoAfterTheFieldWasLeft_withItsCountry()
{
    const auto id = m_workspace->store()->write({ "Make" }, [](db::WriteSession &s) {
        db::Organisation one;
        one.name.set(u"en"_s, u"Hanbit Logistics"_s);
        one.country = u"KR"_s;
        return s.insert(one);
    });
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *field = form()->findChild<ui::people::OrganisationField *>();
    field->setFocus();
    QTest::keyClicks(field, u"nothing of the kind"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(!field->hasFocus());
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"hanb"_s);
    emit field->completer()->activated(field->completer()->model()->index(0, 0));
    QCOMPARE(field->organisation().id, *id);
    QCOMPARE(field->text(), u"Hanbit Logistics"_s);
    auto *country = form()->findChild<ui::forms::CountryField *>();
    QCOMPARE(country->code(), u"KR"_s);
}

// Mine is what it was at first, theirs is another: what I chose is written all the same.
void TestParticipantForm::minePutBackToTheStart_isWrittenOverTheirs()
{
    const Participant kim = put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table().model()->rowCount(), 1);
    openForm();
    QTest::keyClicks(named<QLineEdit>(form(), u"E-mail"_s), u"kim@example.org"_s);
    QVERIFY(otherDesk()->write({ "Other" }, [&](db::WriteSession &s) {
        auto person = kim.person;
        person.email = u"kim@example.org"_s;
        person.phone = u"010 2345 6789"_s;
        s.update(person);
    }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    auto *dialog = form()->findChild<ui::forms::VersionsDialog *>();
    QVERIFY(dialog);
    dialog->findChildren<QRadioButton *>().first()->setChecked(true); // my empty phone
    dialog->accept();
    const auto kept = m_workspace->store()->read([&](db::Session &s) { return s.get<db::Person>(kim.person.id); });
    QCOMPARE(kept->phone, QString());
    QCOMPARE(kept->email, u"kim@example.org"_s);
}

// Somebody of another conference with this phone.
Participant TestParticipantForm::putElsewhere(const QString &phone)
{
    Participant p;
    p.person.family = u"박"_s;
    p.person.given = u"지훈"_s;
    p.person.phone = phone;
    const auto saved = m_workspace->store()->write({ "Elsewhere" }, [&](db::WriteSession &s) {
        db::Conference other;
        other.code = u"other"_s;
        p.attendee.conference = s.insert(other);
        app::registration::save(s, p);
        return p;
    });
    return saved ? *saved : Participant();
}

void TestParticipantForm::registrationThatIsChanged_isNotGivenToSomebodyElse()
{
    const Participant kim = put(u"김"_s, u"민수"_s);
    putElsewhere(u"010 2345 6789"_s);
    QTRY_COMPARE(table().model()->rowCount(), 1);
    openForm();
    QTest::keyClicks(named<QLineEdit>(form(), u"Phone"_s), u"010 2345 6789"_s);
    QTRY_VERIFY(allText(form()).contains(u"박지훈 is known from another conference"_s));
    QVERIFY(!button(u"Use this person"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(attendee(kim.attendee.id).person, kim.person.id);
}

void TestParticipantForm::knownPerson_isTakenForANewRegistration()
{
    const Participant park = putElsewhere(u"010 2345 6789"_s);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Park"_s);
    QTest::keyClicks(named<QLineEdit>(form(), u"Phone"_s), u"010 2345 6789"_s);
    QTest::keyClicks(named<QLineEdit>(form(), u"E-mail"_s), u"park@example.org"_s);
    QTRY_VERIFY(button(u"Use this person"_s));
    button(u"Use this person"_s)->click();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(names(), QStringList{ u"박지훈"_s });
    const auto kept = m_workspace->store()->read([](db::Session &s) { return s.all<db::Person>(); });
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().id, park.person.id);
    QCOMPARE(kept->first().email, u"park@example.org"_s);
}

void TestParticipantForm::namesakeOrganisations_areChosenFromTheList()
{
    QList<db::Id> ids;
    QVERIFY(m_workspace->store()->write({ "Make" }, [&](db::WriteSession &s) {
        for (const QString &country : { u"KR"_s, u"CN"_s }) {
            db::Organisation organisation;
            organisation.name.set(u"en"_s, u"Peace Society"_s);
            organisation.country = country;
            ids += s.insert(organisation);
        }
    }));
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Park"_s);
    auto *organisation = named<OrganisationField>(form(), u"Organisation"_s);
    organisation->setFocus();
    QTest::keyClicks(organisation, u"peace society"_s);
    QVERIFY(organisation->isAmbiguous() && !organisation->isNew());
    QTest::keyClick(organisation, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(form()->isVisible());
    QVERIFY(organisation->accessibleDescription().contains(u"Choose one from the list."_s));
    const auto lines = organisation->completer()->completionModel();
    QVERIFY(lines->index(0, 0).data().toString() != lines->index(1, 0).data().toString());
    emit organisation->completer()->activated(lines->index(1, 0));
    QVERIFY(!organisation->isAmbiguous());
    QTest::keyClick(organisation, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!form()->isVisible());
    const auto post = m_workspace->store()->read([](db::Session &s) { return s.all<db::Post>(); });
    QCOMPARE(post->first().organisation, ids.at(1));
}

void TestParticipantForm::thrownAwayForm_isClosed_andAsksNoMore()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"half"_s);
    int left = 0;
    ui::ask::prepare({ u"yes"_s });
    m_page->leave([&] { ++left; });
    QVERIFY(!form()->isVisible());
    m_page->leave([&] { ++left; });
    QCOMPARE(left, 2);
    QCOMPARE(ui::ask::takeAsked().size(), 1);
}

QTEST_MAIN(TestParticipantForm)
#include "tst_participantform.moc"
