// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds widgets by what people read on them, and reads what stands in papers.

#include <QBuffer>
#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>
#include <QRegularExpression>

namespace papers {

using namespace Qt::StringLiterals;

template<class T>
T *named(QWidget *root, const QString &accessibleName)
{
    for (T *widget : root->findChildren<T *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

inline QPushButton *button(QWidget *root, const QString &text)
{
    for (QPushButton *one : root->findChildren<QPushButton *>())
        if (one->text() == text)
            return one;
    return nullptr;
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The moment of writing stands in a file; all else is compared.
inline QByteArray withoutMoment(const QByteArray &pdf)
{
    const QRegularExpression moment(u"(CreationDate \\(D:|CreateDate>|ModifyDate>|MetadataDate>)[0-9TZ:+'-]+"_s);
    return QString::fromLatin1(pdf).replace(moment, u"moment"_s).toLatin1();
}

inline QString textOf(const QByteArray &pdf, int page = 0)
{
    if (pdf.isEmpty())
        return {}; // Qt PDF loses memory over nothing
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return document.getAllText(page).text();
}

} // namespace papers
