// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A list as guests come in: CSV with headings of two languages.

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tests {

using namespace Qt::StringLiterals;

// Invented people; every tenth comes without what many lists leave out.
inline QByteArray hundredPeople()
{
    const QStringList families{ u"王 Wang"_s, u"欧阳 Ouyang"_s, u"李 Li"_s, u"김 Kim"_s, u"남궁 Namgung"_s };
    const QStringList givens{ u"伟 Wei 민수 Min-su"_s, u"小红 Xiaohong 서연 Seo-yeon"_s, u"建国 Jianguo 지훈 Ji-hun"_s, u"丽 Li 하은 Ha-eun"_s };
    QString csv = u"姓名,name_latin,单位,职务,国家和地区,类别,代表团,状态,电话,电子邮箱\r\n"_s;
    for (int i = 0; i < 100; ++i) {
        const QStringList family = families[i % 5].split(u' ');
        const QStringList given = givens[i / 5 % 4].split(u' ');
        const bool korean = i % 5 >= 3;
        const QString organisation = korean ? u"가람전자 %1"_s.arg(i / 20) : u"松江集团 %1"_s.arg(i / 20);
        const QString contact = i % 10 == 0 ? u","_s : u"+86 100 0000 %1,p%1@example.com"_s.arg(1000 + i);
        csv += u"%1%2,%3 %4,%5,%6,%7,%8,%9,已确认,"_s.arg(family[0], given[korean ? 2 : 0], family[1].toUpper(), given[korean ? 3 : 1], organisation,
                                                           korean ? u"부장"_s : u"经理"_s, korean ? u"韩国"_s : u"中国"_s,
                                                           i % 3 ? u"嘉宾"_s : u"代表"_s, i % 4 ? u""_s : u"D%1"_s.arg(i % 3)) + contact + u"\r\n"_s;
    }
    return csv.toUtf8();
}

} // namespace tests
