// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverdialog.h"

#include "db/passwords.h"
#include "ui/keyring.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/space.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int highestPort = 65535;
constexpr int portWidth = 88;

} // namespace

ServerDialog::ServerDialog(QWidget *parent)
    : Dialog(tr("Open a server database"), tr("Open"), parent), m_host(new QLineEdit(this)),
      m_port(new QLineEdit(this)), m_database(new QLineEdit(this)), m_user(new QLineEdit(this)),
      m_password(new QLineEdit(this)), m_eye(new QAction(this)), m_keep(new QCheckBox(this)),
      m_test(new QPushButton(this)), m_outcome(wrappedLabel(Role::Quiet, this))
{
    buildFields();
    buildTest();
    m_host->setFocus();
}

void ServerDialog::buildFields()
{
    m_port->setValidator(new QIntValidator(1, highestPort, m_port));
    m_port->setText(QString::number(ServerAddress().port));
    m_port->setFixedWidth(portWidth);
    m_user->setText(qEnvironmentVariable("USER"));
    auto *host = new FieldRow([] { return tr("Server"); }, m_host, this);
    host->setHint(tr("A name or address such as db.example.org, or the folder of a socket; empty for this computer."));
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(host, 1, Qt::AlignTop);
    row->addWidget(new FieldRow([] { return tr("Port"); }, m_port, this), 0, Qt::AlignTop);
    add(place);
    add(new FieldRow([] { return tr("Database"); }, m_database, this));
    add(new FieldRow([] { return tr("User"); }, m_user, this));
    auto *password = new FieldRow([] { return tr("Password"); }, m_password, this);
    password->setHint(tr("Leave it empty when PGPASSWORD or the file .pgpass holds it, or when none is needed."));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->addAction(m_eye, QLineEdit::TrailingPosition);
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &ServerDialog::showPassword);
    showPassword(false);
    add(password);
    m_keep->setText(tr("Keep the password in this desktop's keyring"));
    add(m_keep);
}

void ServerDialog::buildTest()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_test, 0, Qt::AlignTop);
    row->addWidget(m_outcome, 1, Qt::AlignVCenter);
    m_test->setText(tr("Test the connection"));
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &ServerDialog::test);
    add(line);
}

void ServerDialog::setAddress(const db::Location &known)
{
    const ServerAddress address = ServerAddress::of(known);
    m_host->setText(address.host);
    m_port->setText(QString::number(address.port));
    m_database->setText(address.database);
    m_user->setText(address.user);
    m_options = address.options;
    m_keep->setChecked(keyring::isKept(known));
    m_password->setFocus();
}

void ServerDialog::setProblem(const QString &problem)
{
    refuse(problem, m_password);
}

void ServerDialog::showPassword(bool shown)
{
    m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(QIcon::fromTheme(shown ? u"hint"_s : u"visibility"_s));
    m_eye->setText(shown ? tr("Hide the password") : tr("Show the password"));
}

db::Location ServerDialog::location() const
{
    return ServerAddress{ m_host->text().trimmed(), std::max(1, m_port->text().toInt()), m_database->text().trimmed(),
                          m_user->text().trimmed(), m_options }
        .location();
}

void ServerDialog::say(Tone tone, const QString &text)
{
    setTone(m_outcome, tone);
    m_outcome->setText(tone == Tone::Good ? u"✓ "_s + text : tone == Tone::Stop ? u"▲ "_s + text : text);
    announce(m_outcome);
}

// Only the newest question is answered: the fields may have changed meanwhile. A password is only tried here: it counts
// for the program when the server is opened.
void ServerDialog::ask(std::function<void(const db::ServerState &)> then)
{
    if (m_database->text().trimmed().isEmpty())
        return say(Tone::Stop, tr("Name the database."));
    const int asked = ++m_asked;
    const db::Location place = location();
    say(Tone::Plain, tr("Connecting…"));
    if (!m_password->text().isEmpty() || !m_keep->isChecked() || !keyring::isKept(place))
        return askWith(place, m_password->text(), std::move(then));
    keyring::read(this, place, [=, this](const db::Result<QString> &kept) {
        if (asked == m_asked)
            askWith(place, kept ? *kept : QString(), then);
    });
}

void ServerDialog::askWith(const db::Location &place, const QString &password,
                           std::function<void(const db::ServerState &)> then)
{
    m_tried = password;
    const int asked = ++m_asked;
    askServer(this, place, password, [=, this](const db::Result<db::ServerState> &found) {
        if (asked != m_asked)
            return;
        if (!found)
            return say(Tone::Stop, found.error().text);
        say(found->holds <= db::ServerState::Holds::Conferences ? Tone::Good : Tone::Stop, sentence(*found));
        then(*found);
    });
}

void ServerDialog::test()
{
    ask([](const db::ServerState &) {});
}

void ServerDialog::accept()
{
    ask([this, place = location()](const db::ServerState &state) {
        if (state.holds <= db::ServerState::Holds::Conferences)
            finish(place, state);
    });
}

void ServerDialog::finish(const db::Location &place, const db::ServerState &state)
{
    if (!m_keep->isChecked())
        keyring::forget(place);
    if (!m_keep->isChecked() || m_tried.isEmpty())
        return choose(place, state);
    // Without a keyring that is said here, once; the next press opens all the same.
    keyring::keep(this, place, m_tried, [=, this](const db::Result<void> &kept) {
        m_keep->setChecked(kept.has_value());
        if (!kept)
            return say(Tone::Attention, kept.error().text);
        choose(place, state);
    });
}

void ServerDialog::choose(const db::Location &place, const db::ServerState &state)
{
    if (!m_tried.isEmpty())
        db::passwords::use(place, m_tried);
    Dialog::accept();
    emit chosen(place, state);
}

} // namespace ui
