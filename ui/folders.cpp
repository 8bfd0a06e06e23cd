// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folders.h"

#include "ui/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui::folders {

using namespace Qt::StringLiterals;

QString documents(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(QDir(folder).exists() ? folder : QDir::homePath()).filePath(name);
}

QString free(const QString &path)
{
    const QFileInfo wanted(path);
    QString found = path;
    for (int i = 2; QFileInfo::exists(found) || QFileInfo(found).isSymLink(); ++i)
        found = wanted.dir().filePath(u"%1-%2.%3"_s.arg(wanted.completeBaseName()).arg(i).arg(wanted.suffix()));
    return found;
}

QString backups()
{
    const QString usual =
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"huitong/backups"_s);
    const QString chosen = settings::text(settings::backupFolder);
    return chosen.isEmpty() ? usual : chosen;
}

} // namespace ui::folders
