// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsdialog.h"

#include "app/backup/keeper.h"
#include "ui/ask.h"
#include "ui/folders.h"
#include "ui/identitydialog.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/space.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int dialogWidth = 520;
constexpr int sizeStep = 25;
constexpr theme::Mode modes[] = { theme::Mode::System, theme::Mode::Light, theme::Mode::Dark };

} // namespace

SettingsDialog::SettingsDialog(const db::Identity &identity, QWidget *parent)
    : QDialog(parent), m_before(identity), m_who(new QLineEdit(identity.who, this)),
      m_desk(new QLineEdit(identity.desk, this)), m_language(languageChoice(this)), m_colours(new QComboBox(this)),
      m_size(new QComboBox(this)), m_folder(new QLineEdit(this)), m_choose(new QPushButton(this)),
      m_usual(new QPushButton(this)), m_close(primaryButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    for (const theme::Mode mode : modes)
        m_colours->addItem(QString(), int(mode));
    m_colours->setCurrentIndex(m_colours->findData(int(theme::mode())));
    for (int percent = 100; percent <= 200; percent += sizeStep)
        m_size->addItem(u"%1 %"_s.arg(percent), percent);
    m_size->setCurrentIndex(m_size->findData(theme::textSize()));
    build();
    retranslate();
    connect(m_colours, &QComboBox::activated, this, [this] { theme::use(modes[m_colours->currentIndex()]); });
    connect(m_size, &QComboBox::activated, this, [this] { theme::useTextSize(m_size->currentData().toInt()); });
    connect(m_choose, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    connect(m_usual, &QPushButton::clicked, this, [this] { setFolder({}); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    column->setSpacing(space::medium);
    column->addWidget(sideBySide({ new FieldRow([] { return tr("Your name"); }, m_who, this),
                                   new FieldRow([] { return tr("Name of this desk"); }, m_desk, this) },
                                 this));
    column->addWidget(new FieldRow([] { return tr("Language of the window"); }, m_language, this));
    column->addWidget(sideBySide({ new FieldRow([] { return tr("Colours"); }, m_colours, this),
                                   new FieldRow([] { return tr("Text size"); }, m_size, this) },
                                 this));
    column->addWidget(backupRow());
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_close);
    column->addSpacing(space::small);
    column->addLayout(row);
    m_close->setDefault(true);
}

QWidget *SettingsDialog::backupRow()
{
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    row->addWidget(m_usual);
    m_folder->setReadOnly(true);
    m_choose->setAutoDefault(false);
    m_usual->setAutoDefault(false);
    field->setFocusProxy(m_folder);
    m_folderRow = new FieldRow([] { return tr("Folder of the automatic backups"); }, field, this);
    setFolder(settings::text(settings::backupFolder));
    return m_folderRow;
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    const QString words[] = { tr("As the desktop"), tr("Light"), tr("Dark") };
    for (int i = 0; i < 3; ++i)
        m_colours->setItemText(i, words[i]);
    m_folder->setAccessibleName(tr("Folder of the automatic backups"));
    m_choose->setText(tr("Choose…"));
    m_usual->setText(tr("The usual one"));
    m_close->setText(tr("Close"));
}

void SettingsDialog::chooseFolder()
{
    ask::folder(this, tr("Folder of the automatic backups"), folders::backups(),
                [this](const QString &folder) { setFolder(folder); });
}

void SettingsDialog::setFolder(const QString &folder)
{
    const bool isUsable = folder.isEmpty() || (QFileInfo(folder).isDir() && QFileInfo(folder).isWritable());
    m_folderRow->setProblem(isUsable ? QString() : tr("%1 cannot be written. Choose another folder.").arg(folder));
    if (isUsable) {
        settings::set(settings::backupFolder, folder);
        app::backup::setStandardRoot(folder);
    }
    m_folder->setText(folders::backups());
    m_folder->setCursorPosition(0);
    m_usual->setEnabled(!settings::text(settings::backupFolder).isEmpty());
}

db::Identity SettingsDialog::identity() const
{
    const QString desk = m_desk->text().trimmed();
    const QString who = m_who->text().trimmed();
    return { desk.isEmpty() ? m_before.desk : desk, who.isEmpty() ? m_before.who : who };
}

void SettingsDialog::done(int result)
{
    const db::Identity now = identity();
    QDialog::done(result);
    if (now.desk == m_before.desk && now.who == m_before.who)
        return;
    remember(now);
    emit identityChanged(now);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui
