// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupsmodel.h"

#include "ui/moment.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/twolinedelegate.h"

#include <QLocale>

#include <algorithm>

namespace ui::backups {

using namespace Qt::StringLiterals;
using app::backup::Backup;

namespace {

QString text(const Backup &backup, BackupsModel::Column column)
{
    switch (column) {
    case BackupsModel::Column::When:
        return momentInWords(backup.at);
    case BackupsModel::Column::Why:
        return inWords(backup.reason);
    case BackupsModel::Column::People:
        return backup.people < 0 ? QString() : QLocale().toString(backup.people);
    case BackupsModel::Column::Size:
        return QLocale().formattedDataSize(backup.size, 1, QLocale::DataSizeTraditionalFormat);
    }
    return {};
}

Qt::Alignment alignment(int column)
{
    const bool isNumber = column >= static_cast<int>(BackupsModel::Column::People);
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

void BackupsModel::set(QList<Backup> backups)
{
    beginResetModel();
    m_backups = std::move(backups);
    endResetModel();
}

int BackupsModel::rowOf(const QString &path) const
{
    const auto found = std::ranges::find(m_backups, path, &Backup::path);
    return found == m_backups.end() ? -1 : static_cast<int>(found - m_backups.begin());
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return text(m_backups[index.row()], static_cast<Column>(index.column()));
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column()).toInt();
    if (role == widgets::SecondLineRole && static_cast<Column>(index.column()) == Column::When)
        return ageInWords(m_backups[index.row()].at.secsTo(QDateTime::currentDateTimeUtc()));
    if (role == Qt::ToolTipRole)
        return widgets::tipOf(m_backups[index.row()].path);
    return {};
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section).toInt();
    //: Headings of the list of backups
    const QString headings[] = { tr("When"), tr("Why"), tr("People"), tr("Size") };
    return role == Qt::DisplayRole ? headings[section] : QVariant();
}

} // namespace ui::backups
