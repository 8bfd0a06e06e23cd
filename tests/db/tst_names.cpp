// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/names.h"

#include <QFile>
#include <QObject>
#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace db::names;
using namespace Qt::StringLiterals;

namespace {

using KeyOf = std::function<QByteArray(const Name &)>;

// The names, split as typed, in the order of their keys, whatever order they came in.
QStringList ordered(QStringList typed, const KeyOf &keyOf)
{
    std::shuffle(typed.begin(), typed.end(), std::mt19937(4711));
    std::stable_sort(typed.begin(), typed.end(),
                     [&keyOf](const QString &a, const QString &b) { return keyOf(split(a)) < keyOf(split(b)); });
    return typed;
}

QStringList words(const QString &text)
{
    return text.split(u' ');
}

QByteArray byStrokes(const Name &name)
{
    return strokeKey(name);
}

QByteArray byStrokesPlain(const Name &name)
{
    return strokeKey(name, SingleGiven::Plain);
}

QByteArray byPinyin(const Name &name)
{
    return pinyinKey(name);
}

struct Split
{
    const char *tag;
    QStringView typed, country, family, given;
};

constexpr Split splits[] = {
    { "one character", u"高明远", u"", u"高", u"明远" },
    { "compound surname", u"欧阳文静", u"", u"欧阳", u"文静" },
    { "four-character surname", u"爱新觉罗明", u"", u"爱新觉罗", u"明" },
    { "traditional compound", u"司馬晓", u"", u"司馬", u"晓" },
    { "blank wins", u"欧 阳文静", u"", u"欧", u"阳文静" },
    { "blank wins over one", u"郑李 淑云", u"", u"郑李", u"淑云" },
    { "wide blank of a card", u"　高　远　", u"", u"高", u"远" },
    { "spaced out for print", u"欧 阳 静", u"", u"欧阳", u"静" },
    { "four-byte character", u"𠮷文远", u"", u"𠮷", u"文远" },
    { "variation selector", u"葛\U000E0100明", u"", u"葛\U000E0100", u"明" },
    { "Japanese", u"山本花子", u"JP", u"山本", u"花子" },
    { "Latin form behind", u"高明远 Peter", u"", u"高", u"明远 Peter" },
    { "transliterated", u"保罗·格林", u"", u"格林", u"保罗" },
    { "keyboard dots", u" 保罗•彼得・格林 ", u"", u"格林", u"保罗·彼得" },
    { "more keyboard dots", u"保罗‧彼得．格林", u"", u"格林", u"保罗·彼得" },
    { "Hangul", u"한가람", u"", u"한", u"가람" },
    { "Hangul compound", u"남궁가람", u"KR", u"남궁", u"가람" },
    { "Hangul blank wins", u"남 궁가람", u"KR", u"남", u"궁가람" },
    { "Hangul apart", u"\u1112\u1161\u11AB가람", u"", u"한", u"가람" },
    { "foreigner in Hangul", u"폴 그린", u"GB", u"그린", u"폴" },
    { "Hanja behind", u"한가람 韓佳藍", u"KR", u"한", u"가람 韓佳藍" },
    { "capitals first", u"HAN Ga-ram", u"", u"HAN", u"Ga-ram" },
    { "capitals last", u"Siu-ling CHEUNG", u"", u"CHEUNG", u"Siu-ling" },
    { "capitals between", u"Paul CHEUNG Siu-ming", u"HK", u"CHEUNG", u"Paul Siu-ming" },
    { "several capitals", u"VAN DER MEER Anna", u"", u"VAN DER MEER", u"Anna" },
    { "small particle", u"Anna van der MEER", u"", u"van der MEER", u"Anna" },
    { "capitals with a link", u"Ana RUIZ y COSTA", u"", u"RUIZ y COSTA", u"Ana" },
    { "half capitals", u"Fiona McGREGOR", u"", u"McGREGOR", u"Fiona" },
    { "accented capitals", u"Łucja ŻAK", u"", u"ŻAK", u"Łucja" },
    { "initials are no surname", u"Paul J. GREEN", u"", u"GREEN", u"Paul J." },
    { "initials behind", u"GREEN P. J.", u"", u"GREEN", u"P. J." },
    { "all capitals", u"PAUL J. GREEN", u"", u"GREEN", u"PAUL J." },
    { "comma", u"Green, Paul John", u"", u"Green", u"Paul John" },
    { "comma, all capitals", u"VAN MEER, ANNA", u"", u"VAN MEER", u"ANNA" },
    { "capitals and comma", u"GREEN, Paul", u"", u"GREEN", u"Paul" },
    { "last word", u"Paul John Green", u"", u"Green", u"Paul John" },
    { "particles", u"Anna de la Fuente", u"", u"de la Fuente", u"Anna" },
    { "large particle", u"Paul Van Doorn", u"", u"Van Doorn", u"Paul" },
    { "particle as first word", u"Van Doorn", u"", u"Doorn", u"Van" },
    { "linked surnames", u"Ana Ruiz y Costa", u"", u"Ruiz y Costa", u"Ana" },
    { "suffix", u"Paul Green Jr.", u"", u"Green Jr.", u"Paul" },
    { "numeral", u"Paul Green III", u"", u"Green III", u"Paul" },
    { "capitals with a suffix", u"Paul GREEN Jr.", u"", u"GREEN Jr.", u"Paul" },
    { "all capitals with a suffix", u"PAUL GREEN JR", u"", u"GREEN JR", u"PAUL" },
    { "initials last", u"Green P.J.", u"", u"Green", u"P.J." },
    { "suffix after comma", u"Paul Green, Jr.", u"", u"Green Jr.", u"Paul" },
    { "double-barrelled", u"Anna Green-Brown", u"", u"Green-Brown", u"Anna" },
    { "hyphenated given name", u"Cheung Siu-ming", u"", u"Cheung", u"Siu-ming" },
    { "hyphenated with capitals", u"Han Ga-Ram", u"KR", u"Han", u"Ga-Ram" },
    { "hyphenated first", u"Ga-Ram Han", u"KR", u"Han", u"Ga-Ram" },
    { "Chinese order", u"Gao Mingyuan", u"CN", u"Gao", u"Mingyuan" },
    { "Korean order", u"Han Ga Ram", u"kr", u"Han", u"Ga Ram" },
    { "capitals beat the country", u"Mingyuan GAO", u"CN", u"GAO", u"Mingyuan" },
    { "no country", u"Gao Mingyuan", u"", u"Mingyuan", u"Gao" },
    { "one word", u"Suharno", u"ID", u"Suharno", u"" },
    { "Cyrillic", u"Пётр Лесной", u"RU", u"Лесной", u"Пётр" },
    { "invisible marks", u"\uFEFFPaul\u200E GREEN", u"", u"GREEN", u"Paul" },
    { "empty", u" ", u"", u"", u"" },
    { "only a dot", u" · ", u"", u"", u"" },
};

struct Text
{
    const char *tag;
    QStringView first, second;
};

struct Three
{
    const char *tag;
    QStringView first, second, third;
};

constexpr Three wholes[] = {
    { "Chinese", u"高", u"明远", u"高明远" },
    { "compound", u"欧阳", u"静", u"欧阳静" },
    { "both parents", u"郑李", u"淑云", u"郑李淑云" },
    { "Japanese", u"山本", u"花子", u"山本花子" },
    { "transliterated", u"格林斯顿", u"保罗", u"保罗·格林斯顿" },
    { "three parts", u"格林", u"保罗·彼得", u"保罗·彼得·格林" },
    { "Korean", u"한", u"가람", u"한가람" },
    { "foreigner in Hangul", u"그린스턴", u"폴", u"폴 그린스턴" },
    { "Latin", u"de la Fuente", u"Anna", u"Anna de la Fuente" },
    { "one name", u"Suharno", u"", u"Suharno" },
};

constexpr Text pinyins[] = {
    { "one", u"高远", u"Gao Yuan" },
    { "two", u"高明远", u"Gao Mingyuan" },
    { "traditional", u"張國華", u"Zhang Guohua" },
    { "compound", u"司马晓静", u"Sima Xiaojing" },
    { "umlaut", u"吕绿", u"Lü Lü" },
    { "apostrophe", u"高建安", u"Gao Jian'an" },
    { "both parents", u"郑李 淑云", u"Zheng-Li Shuyun" },
    { "surname character as given name", u"高曾", u"Gao Ceng" },
    { "transliterated", u"保罗·格林斯顿", u"Baoluo Gelinsidun" },
    { "not Chinese", u"한가람", u"" },
    { "empty", u"", u"" },
};

constexpr Three romanisations[] = {
    { "customary surname", u"김가람", u"Gim Ga-ram", u"Kim Ga-ram" },
    { "no custom", u"한빛나", u"Han Bit-na", u"Han Bit-na" },
    { "no assimilation", u"이복남", u"I Bok-nam", u"Lee Bok-nam" },
    { "no liaison", u"박석영", u"Bak Seok-yeong", u"Park Seok-yeong" },
    { "compound", u"황보의철", u"Hwangbo Ui-cheol", u"Hwangbo Ui-cheol" },
    { "single", u"선우별", u"Seonu Byeol", u"Seonu Byeol" },
    { "cluster", u"최닭", u"Choe Dak", u"Choi Dak" },
    { "not Korean", u"高明", u"", u"" },
};

constexpr Text initialSounds[] = {
    { "rieul before i", u"리가람", u"이가람" },   { "rieul before o", u"로가람", u"노가람" },
    { "rieul before ya", u"량가람", u"양가람" },  { "rieul before ye", u"례가람", u"예가람" },
    { "nieun before yeo", u"녀가람", u"여가람" }, { "nieun before a stays", u"나가람", u"나가람" },
    { "given name", u"한룡길", u"한용길" },       { "both", u"림련희", u"임연희" },
    { "inside stays", u"한길룡", u"한길룡" },
};

constexpr Text foldings[] = {
    { "case and accents", u"Ébène ÅNGSTRÖM Nguyễn", u"ebeneangstromnguyen" },
    { "letters of their own", u"Øre Łuk Straße Æsa Đan ışık İz", u"orelukstrasseaesadanisikiz" },
    { "decomposed", u"E\u0301be\u0300ne", u"ebene" },
    { "full width", u"Ｇｒｅｅｎ　１２", u"green12" },
    { "separators", u"Ga-ram O'Brien, J. 保罗·格林", u"garamobrienj保罗格林" },
    { "traditional", u"張國華", u"张国华" },
    { "compatibility Hanja", u"\uF9E1", u"李" },
    { "conjoining letters", u"\u1112\u1161\u11AB", u"한" },
    { "lone letters", u"ㄱㅎ \u1100", u"ㄱㅎㄱ" },
    { "cluster", u"ㄳㅄ", u"ㄱㅅㅂㅅ" },
    { "half-width kana", u"ﾊﾅｺﾞ", u"ハナゴ" },
    { "Cyrillic", u"Ёлка", u"елка" },
    { "four bytes", u"𠮷 ", u"𠮷" },
    { "signs only", u" -·,", u"" },
};

bool finds(const QString &typedName, const QString &query)
{
    return matches(searchText({ split(typedName) }), query);
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void script_isThatOfTheFirstLetter_data();
    void script_isThatOfTheFirstLetter();
    void name_isSplit_data();
    void name_isSplit();
    void splitting_neverChangesLetters();
    void ambiguousCompoundSurname_isReported();
    void nativeForm_isJoinedByItsScript_data();
    void nativeForm_isJoinedByItsScript();
    void nativeForm_survivesSplittingAndJoining();
    void latinForm_hasTheFamilyNameInCapitals();

    void strokeOrder_isTheNationalTable();
    void strokeOrder_ofEqualCountsFollowsTheStrokeClasses();
    void strokeOrder_putsABlankBeforeASingleGivenName();
    void strokeOrder_takesCompoundSurnamesByTheirFirstCharacter();
    void strokeOrder_takesTraditionalCharactersAsSimplified();
    void strokeOrder_putsUnlistedCharactersBehindTheirCount();
    void strokeOrder_putsOtherScriptsBehind();

    void pinyin_readsSurnamesTheirOwnWay_data();
    void pinyin_readsSurnamesTheirOwnWay();
    void pinyin_isWrittenAsTheStandardAsks_data();
    void pinyin_isWrittenAsTheStandardAsks();
    void pinyin_offersEveryReadingOfASurname();
    void pinyinOrder_goesByLettersThenTonesThenStrokes();
    void pinyinOrder_followsThePersonsOwnReading();
    void pinyinOrder_ignoresSpellingsThatAreNoReading();

    void koreanOrder_isGanada();
    void koreanOrder_ignoresBlanksAndComposesLetters();
    void korean_isRomanisedWithoutSoundChanges_data();
    void korean_isRomanisedWithoutSoundChanges();
    void initialSoundRule_isFolded_data();
    void initialSoundRule_isFolded();
    void initialConsonants_areTakenOut();

    void latinOrder_ignoresCapitalsAndApostrophes();
    void latinOrder_breaksTiesByAccents();
    void latinOrder_comparesFamilyNamesFirst();
    void everyOrder_groupsTheScripts();
    void emptyName_comesLast();
    void keys_areShort();

    void folding_data();
    void folding();
    void search_finds_data();
    void search_finds();
    void search_findsEveryNameByItself();
    void query_servesManyTexts();
};

void TestNames::script_isThatOfTheFirstLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("script");
    QTest::newRow("Han") << u"王伟 Wang"_s << int(Script::Han);
    QTest::newRow("four-byte Han") << u"𠮷田"_s << int(Script::Han);
    QTest::newRow("Hangul") << u"1. 김민수"_s << int(Script::Hangul);
    QTest::newRow("lone consonant") << u"ㄱ"_s << int(Script::Hangul);
    QTest::newRow("Latin") << u"(Émile)"_s << int(Script::Latin);
    QTest::newRow("full-width Latin") << u"Ｋｉｍ"_s << int(Script::Latin);
    QTest::newRow("Cyrillic") << u"Иванов"_s << int(Script::Other);
    QTest::newRow("kana") << u"はるか"_s << int(Script::Other);
    QTest::newRow("no letter") << u"12-3 ·"_s << int(Script::None);
    QTest::newRow("empty") << QString() << int(Script::None);
}

void TestNames::script_isThatOfTheFirstLetter()
{
    QFETCH(QString, text);
    QTEST(int(scriptOf(text)), "script");
}

void TestNames::name_isSplit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("given");
    for (const Split &row : splits) {
        QTest::newRow(row.tag) << row.typed.toString() << row.country.toString() << row.family.toString()
                               << row.given.toString();
    }
}

void TestNames::name_isSplit()
{
    QFETCH(QString, typed);
    QFETCH(QString, country);
    const Name name = split(typed, country);
    QTEST(name.family, "family");
    QTEST(name.given, "given");
}

void TestNames::splitting_neverChangesLetters()
{
    for (const QString &typed : { u"green paul"_s, u"PAUL green"_s, u"İpek ışık"_s, u"van MEER anna"_s }) {
        const Name name = split(typed);
        QStringList parts = words(name.family) + words(name.given);
        QStringList before = words(typed);
        parts.sort();
        before.sort();
        QCOMPARE(parts, before);
    }
}

void TestNames::ambiguousCompoundSurname_isReported()
{
    QVERIFY(splitIsAmbiguous(u"东方明"_s));
    QVERIFY(splitIsAmbiguous(u"東方明"_s));
    QVERIFY(!splitIsAmbiguous(u"东方 明"_s));
    QVERIFY(!splitIsAmbiguous(u"东方明亮"_s));
    QVERIFY(!splitIsAmbiguous(u"诸葛明"_s));
    QVERIFY(!splitIsAmbiguous(u"高明"_s));
}

void TestNames::nativeForm_isJoinedByItsScript_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("whole");
    for (const Three &row : wholes)
        QTest::newRow(row.tag) << row.first.toString() << row.second.toString() << row.third.toString();
}

void TestNames::nativeForm_isJoinedByItsScript()
{
    QFETCH(QString, family);
    QFETCH(QString, given);
    QTEST(joinNative({ family, given }, scriptOf(family)), "whole");
}

void TestNames::nativeForm_survivesSplittingAndJoining()
{
    for (const QString &whole : { u"高明远"_s, u"欧阳静"_s, u"保罗·格林斯顿"_s, u"보라한"_s, u"Anna de la Fuente"_s })
        QCOMPARE(joinNative(split(whole), scriptOf(whole)), whole);
}

void TestNames::latinForm_hasTheFamilyNameInCapitals()
{
    QCOMPARE(joinLatin({ u"Han"_s, u"Ga-ram"_s }), u"HAN Ga-ram"_s);
    QCOMPARE(joinLatin({ u"van der Meer"_s, u"Anna"_s }), u"VAN DER MEER Anna"_s);
    QCOMPARE(joinLatin({ u"van der Meer"_s, u"Anna"_s }, Order::GivenFirst), u"Anna VAN DER MEER"_s);
    QCOMPARE(joinLatin({ u"Lindström"_s, u"Siri"_s }), u"LINDSTRÖM Siri"_s);
    QCOMPARE(joinLatin({ u"Suharno"_s, {} }), u"SUHARNO"_s);
}

void TestNames::strokeOrder_isTheNationalTable()
{
    QFile table(u":/names/stroke_order.txt"_s);
    QVERIFY(!strokeKey({ u"一"_s, {} }).isEmpty()); // makes the library register its tables
    QVERIFY(table.open(QIODevice::ReadOnly));
    QByteArray before;
    int characters = 0;
    for (const QString &line : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        for (char32_t c : line.section(u'\t', 1).toUcs4()) {
            const Name name{ QString::fromUcs4(&c, 1), {} };
            const QByteArray key = strokeKey(name);
            QVERIFY2(before < key, qPrintable(name.family));
            QVERIFY2(strokeOrderCertain(name), qPrintable(name.family));
            before = key;
            ++characters;
        }
    }
    QCOMPARE(characters, 8105);
}

void TestNames::strokeOrder_ofEqualCountsFollowsTheStrokeClasses()
{
    // Horizontal, vertical, left-falling, dot, turning; characters with the very same strokes as the table has them.
    const QStringList fourStrokes = words(u"丰明 王明 韦明 牛明 毛明 文明 方明 尹明 孔明 邓明"_s);
    QCOMPARE(ordered(fourStrokes, byStrokes), fourStrokes);
    const QStringList sameStrokes = words(u"叶明 申明 田明 由明"_s);
    QCOMPARE(ordered(sameStrokes, byStrokes), sameStrokes);
    const QStringList counts = words(u"丁明 马明 石明 陈明 郑明 郭明 黄明 魏明 瞿明"_s);
    QCOMPARE(ordered(counts, byStrokes), counts);
}

void TestNames::strokeOrder_putsABlankBeforeASingleGivenName()
{
    const QStringList withBlank = words(u"高远 高一凡 高明远"_s);
    QCOMPARE(ordered(withBlank, byStrokes), withBlank);
    const QStringList plain = words(u"高一凡 高远 高明远"_s);
    QCOMPARE(ordered(plain, byStrokesPlain), plain);
}

void TestNames::strokeOrder_takesCompoundSurnamesByTheirFirstCharacter()
{
    const QStringList names = words(u"司马一凡 欧静 欧大鹏 欧阳静 欧阳一凡 诸葛一凡"_s);
    QCOMPARE(ordered(names, byStrokes), names);
}

void TestNames::strokeOrder_takesTraditionalCharactersAsSimplified()
{
    QCOMPARE(strokeKey(split(u"張國華"_s)), strokeKey(split(u"张国华"_s)));
    QCOMPARE(strokeKey(split(u"歐陽靜"_s)), strokeKey(split(u"欧阳静"_s)));
    // 於 has a place of its own in the table.
    QVERIFY(strokeKey({ u"於"_s, u"明"_s }) > strokeKey({ u"于"_s, u"明"_s }));
    QVERIFY(strokeOrderCertain(split(u"張國華"_s)));
}

void TestNames::strokeOrder_putsUnlistedCharactersBehindTheirCount()
{
    // 𠮷 has six strokes and no place in the table; 纪 is among the last of the table's with six, 寿 the first with
    // seven.
    QVERIFY(strokeKey({ u"纪"_s, u"明"_s }) < strokeKey({ u"𠮷"_s, u"明"_s }));
    QVERIFY(strokeKey({ u"𠮷"_s, u"明"_s }) < strokeKey({ u"寿"_s, u"明"_s }));
    QVERIFY(strokeKey({ u"𠮷"_s, u"明"_s }) != strokeKey({ u"𠮷"_s, u"月"_s }));
    QVERIFY(!strokeOrderCertain({ u"𠮷"_s, u"明"_s }));
    QVERIFY(!strokeOrderCertain({ u"高"_s, u"𠮷"_s }));
    QVERIFY(strokeOrderCertain({ u"Green"_s, u"Paul"_s }));
}

void TestNames::strokeOrder_putsOtherScriptsBehind()
{
    const QStringList names = words(u"瞿明 가람한 한가람 adams Brown Лесной"_s);
    QCOMPARE(ordered(names, byStrokes), names);
    QCOMPARE(ordered(names, byPinyin), names);
}

void TestNames::pinyin_readsSurnamesTheirOwnWay_data()
{
    QTest::addColumn<QString>("surname");
    QTest::addColumn<QString>("spelling");
    const char *table =
        "单 Shan 仇 Qiu 曾 Zeng 解 Xie 区 Ou 查 Zha 盖 Ge 乐 Yue 繁 Po 翟 Zhai 员 Yun 秘 Bi 折 She 召 Shao "
        "种 Chong 卜 Bu 牟 Mu 重 Chong 粘 Nian 尉迟 Yuchi 万俟 Moqi 澹台 Tantai 朴 Piao 覃 Qin 缪 Miao 黑 He "
        "薄 Bo 都 Du 郇 Xun 阚 Kan 么 Yao 乜 Nie 能 Nai 洗 Xian 尉 Wei 贠 Yun 祭 Zhai 句 Gou 角 Jue 炅 Gui "
        "佴 Nai 逢 Pang 郗 Chi 隗 Kui 莘 Shen 单于 Chanyu 拓跋 Tuoba 逄 Pang 冼 Xian 沈 Shen 车 Che 吕 Lü "
        "长孙 Zhangsun 令狐 Linghu 诸葛 Zhuge 宰父 Zaifu 任 Ren 燕 Yan 於 Yu 單 Shan 罗 Luo 欧阳 Ouyang";
    const QStringList entries = words(QString::fromUtf8(table));
    for (qsizetype i = 0; i + 1 < entries.size(); i += 2)
        QTest::newRow(entries[i + 1].toUtf8().constData()) << entries[i] << entries[i + 1];
}

void TestNames::pinyin_readsSurnamesTheirOwnWay()
{
    QFETCH(QString, surname);
    QFETCH(QString, spelling);
    QCOMPARE(pinyin({ surname, u"明"_s }), spelling + u" Ming"_s);
}

void TestNames::pinyin_isWrittenAsTheStandardAsks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("spelling");
    for (const Text &row : pinyins)
        QTest::newRow(row.tag) << row.first.toString() << row.second.toString();
}

void TestNames::pinyin_isWrittenAsTheStandardAsks()
{
    QFETCH(QString, typed);
    QTEST(pinyin(split(typed)), "spelling");
}

void TestNames::pinyin_offersEveryReadingOfASurname()
{
    QCOMPARE(surnamePinyin(u"单"_s), QStringList({ u"Shan"_s, u"Dan"_s, u"Chan"_s }));
    QCOMPARE(surnamePinyin(u"盖"_s).first(), u"Ge"_s);
    QVERIFY(surnamePinyin(u"盖"_s).contains(u"Gai"_s));
    QCOMPARE(surnamePinyin(u"高"_s), QStringList({ u"Gao"_s }));
    QVERIFY(surnamePinyin(u"Gao"_s).isEmpty());
}

void TestNames::pinyinOrder_goesByLettersThenTonesThenStrokes()
{
    // 邱 and 秋 are of the first tone, 邱 with fewer strokes; 仇 is of the second.
    const QStringList surnames = words(u"陈明 欧明 欧阳明 邱明 秋明 仇明 单明 邵明 沈明 曾明 查明"_s);
    QCOMPARE(ordered(surnames, byPinyin), surnames);
    const QStringList strokes = words(u"王明 王鸣 王铭"_s);
    QCOMPARE(ordered(strokes, byPinyin), strokes);
    const QStringList umlauts = words(u"卢明 鲁明 吕明 栾明 罗明"_s);
    QCOMPARE(ordered(umlauts, byPinyin), umlauts);
    const QStringList given = words(u"高明 高明安 高明达 高铭安 高牧"_s);
    QCOMPARE(ordered(given, byPinyin), given);
}

void TestNames::pinyinOrder_followsThePersonsOwnReading()
{
    const Name name = split(u"盖明乐"_s);
    QVERIFY(pinyinKey(name, { u"Gai"_s, u"Mingle"_s }) < pinyinKey(split(u"甘明"_s)));
    QVERIFY(pinyinKey(name) > pinyinKey(split(u"甘明"_s)));
    QVERIFY(pinyinKey(name, { u"GÀI"_s, u"Míng-Yuè"_s }) > pinyinKey(name, { u"Gai"_s, u"Mingle"_s }));
    QCOMPARE(pinyinKey(split(u"吕明"_s), { u"LYU"_s, u"MING"_s }), pinyinKey(split(u"吕明"_s)));
    QVERIFY(pinyinKey(split(u"单明"_s), { u"Dan"_s, u"Ming"_s }) < pinyinKey(split(u"邓明"_s)));
}

void TestNames::pinyinOrder_ignoresSpellingsThatAreNoReading()
{
    const Name name = split(u"陈少明"_s);
    QCOMPARE(pinyinKey(name, { u"CHAN"_s, u"Siu-ming"_s }), pinyinKey(name));
    QCOMPARE(pinyinKey(split(u"朴明"_s), { u"PARK"_s, u"Myeong"_s }), pinyinKey(split(u"朴明"_s)));
}

void TestNames::koreanOrder_isGanada()
{
    const QStringList names =
        words(u"강가람 김가람 까치 나가람 남궁가람 노가람 박가람 빛나 서가람 양가람 이가람 임가람 "
              "차가람 한가람 황보가람"_s);
    QCOMPARE(ordered(names, koreanKey), names);
    const QStringList groups = { u"황가람"_s, u"高明"_s, u"adams"_s };
    QCOMPARE(ordered(groups, koreanKey), groups);
}

void TestNames::koreanOrder_ignoresBlanksAndComposesLetters()
{
    QCOMPARE(koreanKey({ u"한"_s, u"가 람"_s }), koreanKey(split(u"한가람"_s)));
    QVERIFY(koreanKey(split(u"한 나라"_s)) > koreanKey(split(u"한가람"_s)));
    const QString apart = u"한"_s.normalized(QString::NormalizationForm_D);
    QCOMPARE(koreanKey({ apart, u"가람"_s }), koreanKey(split(u"한가람"_s)));
}

void TestNames::korean_isRomanisedWithoutSoundChanges_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("official");
    QTest::addColumn<QString>("customary");
    for (const Three &row : romanisations)
        QTest::newRow(row.tag) << row.first.toString() << row.second.toString() << row.third.toString();
}

void TestNames::korean_isRomanisedWithoutSoundChanges()
{
    QFETCH(QString, typed);
    QTEST(romanise(split(typed)), "official");
    QTEST(romaniseCustomary(split(typed)), "customary");
}

void TestNames::initialSoundRule_isFolded_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("southern");
    for (const Text &row : initialSounds)
        QTest::newRow(row.tag) << row.first.toString() << row.second.toString();
}

void TestNames::initialSoundRule_isFolded()
{
    QFETCH(QString, kept);
    QFETCH(QString, southern);
    const Name folded = foldInitialSound(split(kept));
    QCOMPARE(folded.family + folded.given, southern);
    QVERIFY(finds(kept, southern));
    QVERIFY(finds(southern, kept));
}

void TestNames::initialConsonants_areTakenOut()
{
    QCOMPARE(chosung(u"한가람"), u"ㅎㄱㄹ"_s);
    QCOMPARE(chosung(u"까치 LG전자 吉林"), u"ㄲㅊ LGㅈㅈ 吉林"_s);
}

void TestNames::latinOrder_ignoresCapitalsAndApostrophes()
{
    QCOMPARE(latinKey({ u"GREEN"_s, u"Paul"_s }), latinKey({ u"Green"_s, u"paul"_s }));
    const QStringList names = { u"Norris, Ann"_s, u"Oakes, Ann"_s, u"O'Brien, Ann"_s, u"O’Brien, Zoe"_s,
                                u"Ocker, Ann"_s };
    QCOMPARE(ordered(names, latinKey), names);
}

void TestNames::latinOrder_breaksTiesByAccents()
{
    const QStringList names = { u"Muller, Ann"_s, u"Müller, Ann"_s, u"Muller, Bea"_s, u"Müller, Bea"_s,
                                u"Mulley, Ann"_s };
    QCOMPARE(ordered(names, latinKey), names);
}

void TestNames::latinOrder_comparesFamilyNamesFirst()
{
    const QStringList names = { u"Li, Zoe"_s, u"Lian, Ann"_s, u"Van, Zoe"_s, u"Van Meer, Ann"_s, u"Vandal, Ann"_s };
    QCOMPARE(ordered(names, latinKey), names);
}

void TestNames::everyOrder_groupsTheScripts()
{
    const Name han = split(u"高明"_s), hangul = split(u"한가람"_s), latin = split(u"GREEN Paul"_s),
               other = split(u"Лесной"_s);
    QCOMPARE(strokeKey(han).front(), '\1');
    QCOMPARE(strokeKey(hangul).front(), '\2');
    QCOMPARE(strokeKey(latin).front(), '\3');
    QCOMPARE(pinyinKey(other).front(), '\4');
    QCOMPARE(koreanKey(hangul).front(), '\1');
    QCOMPARE(koreanKey(han).front(), '\2');
    QCOMPARE(koreanKey(latin).front(), '\3');
    QCOMPARE(latinKey(latin).front(), '\1');
    QCOMPARE(latinKey(han).front(), '\2');
    QCOMPARE(latinKey(hangul).front(), '\3');
}

void TestNames::emptyName_comesLast()
{
    for (const QByteArray &key : { strokeKey({}), pinyinKey({}), koreanKey({}), latinKey({}) })
        QCOMPARE(key, QByteArray("\xFF"));
    QVERIFY(strokeKey({ u"42"_s, {} }) < strokeKey({}));
}

void TestNames::keys_areShort()
{
    QVERIFY(strokeKey(split(u"高明远"_s)).size() <= 8);
    QVERIFY(pinyinKey(split(u"高明远"_s)).size() <= 14);
    QVERIFY(koreanKey(split(u"한가람"_s)).size() <= 8);
    QVERIFY(latinKey(split(u"GREEN Paul"_s)).size() <= 20);
}

void TestNames::folding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    for (const Text &row : foldings)
        QTest::newRow(row.tag) << row.first.toString() << row.second.toString();
}

void TestNames::folding()
{
    QFETCH(QString, text);
    QTEST(fold(text), "folded");
    QCOMPARE(fold(fold(text)), fold(text));
}

void TestNames::search_finds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    const auto row = [](const QString &name, const QString &query, bool found) {
        QTest::newRow((name + u" / "_s + query).toUtf8().constData()) << name << query << found;
    };
    for (const QString &query :
         { u"高"_s, u"明远"_s, u"gao"_s, u"mingyuan gao"_s, u"GMY"_s, u"高 yuan"_s, u""_s, u" · "_s })
        row(u"高明远"_s, query, true);
    row(u"高明远"_s, u"高远"_s, false);
    row(u"高明远"_s, u"gao ma"_s, false);
    row(u"張國華"_s, u"张国"_s, true);
    row(u"张国华"_s, u"張國"_s, true);
    row(u"单明"_s, u"shan"_s, true);
    row(u"单明"_s, u"danming"_s, true);
    row(u"高乐"_s, u"gaoyue"_s, true);
    row(u"吕明"_s, u"lü"_s, true);
    row(u"吕明"_s, u"lvming"_s, true);
    row(u"吕明"_s, u"LYU"_s, true);
    row(u"保罗·格林"_s, u"保罗·格"_s, true);
    for (const QString &query :
         { u"ㅎㄱㄹ"_s, u"ㅎ ㄱ"_s, u"한ㄱ"_s, u"ㅎ가"_s, u"하"_s, u"가람"_s, u"가라"_s, u"han garam"_s })
        row(u"한가람"_s, query, true);
    for (const QString &query : { u"하가"_s, u"ㅎㄹ"_s, u"ㄲ"_s, u"한다"_s })
        row(u"한가람"_s, query, false);
    row(u"강산"_s, u"ㄳ"_s, true);
    row(u"까치"_s, u"ㄱ"_s, false);
    row(u"김가람"_s, u"kim"_s, true);
    row(u"김가람"_s, u"gimna"_s, false);
    row(u"김가람"_s, u"garamgim"_s, true);
    row(u"Anna de la Fuente"_s, u"anna fuente"_s, true);
    row(u"Anna de la Fuente"_s, u"delafuenteanna"_s, true);
    row(u"Anna de la Fuente"_s, u"annade"_s, true);
    row(u"Anna de la Fuente"_s, u"adlf"_s, true);
    row(u"Anna de la Fuente"_s, u"brown"_s, false);
    row(u"Zoë O’Brien"_s, u"o'brien zoe"_s, true);
    row(u"Пётр Лесной"_s, u"петр"_s, true);
}

void TestNames::search_finds()
{
    QFETCH(QString, name);
    QFETCH(QString, query);
    QTEST(finds(name, query), "found");
}

void TestNames::search_findsEveryNameByItself()
{
    std::mt19937 random(20);
    const QString pool = u"高欧阳單於𠮷한남궁량ㄱabÉß o'-·.，, 々ヴﾊJRİ\u0301"_s;
    for (int i = 0; i < 2000; ++i) {
        QString typed;
        for (auto length = random() % 8; length > 0; --length) {
            const QChar c = pool[qsizetype(random() % size_t(pool.size()))];
            typed += c.isSurrogate() ? u"𠮷"_s : QString(c);
        }
        const Name name = split(typed);
        const QString text = searchText({ name });
        QVERIFY2(matches(text, name.family) && matches(text, name.given), qPrintable(typed + u" → "_s + text));
    }
}

void TestNames::query_servesManyTexts()
{
    const Query query(u"ㅎㄱ garam"_s);
    QVERIFY(query.matches(searchText({ split(u"한가람"_s), split(u"HAN Garam"_s) })));
    QVERIFY(!query.matches(searchText({ split(u"김가람"_s), split(u"KIM Garam"_s) })));
    const QString text = searchText({ split(u"高明远"_s), split(u"GAO Mingyuan"_s) });
    QVERIFY2(text.size() <= 45, qPrintable(text)); // the pinyin is not repeated
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
