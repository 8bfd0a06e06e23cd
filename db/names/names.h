// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How names of persons are written, put in order and found in Chinese, Korean and Latin script.
// Everything here is a pure function of its arguments and may be called from any thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace db::names {

/// One written form of a name, in the person's own spelling; nothing here changes its letters' case.
struct Name
{
    QString family;
    QString given;
    bool operator==(const Name &) const = default;
};

enum class Script { None, Han, Hangul, Latin, Other };

/// The script of the first letter; None when there is no letter.
Script scriptOf(QStringView text);

enum class Order { FamilyFirst, GivenFirst };

/// Splits a name as typed into family and given name, in NFC, trimmed, with every middle dot written as U+00B7.
/// Han: a blank typed by the person wins, then the compound surnames, else one character. The parts of a transliterated
/// name (约翰·史密斯) are given name first, family name last. Hangul: likewise, with the Korean two-syllable surnames.
/// Latin: the words in capitals are the family name; else what stands before a comma; else a hyphenated given name
/// ("Tai-man") tells; else the last word with its particles. One word alone is a family name.
/// `country` is the ISO 3166 alpha-2 code of the person's country: CN, KR, KP and VN put the family name first in Latin
/// script too, JP makes two Chinese characters the usual family name.
Name split(const QString &typed, const QString &country = {});

/// The same for the Latin form of a name that is known in its own script. Where the person's hand does not tell the parts
/// (no capitals, no comma), words at the start that read the Chinese family name are it: Li Xiaolong is 李小龙.
Name splitLatin(const QString &typed, const Name &native, const QString &country = {});

/// True when `typed` begins with a compound surname that might as well be a one-character surname and a given name
/// (东方明, 夏侯明): a list read from a file should ask.
bool splitIsAmbiguous(const QString &typed);

/// True when the Han form is a foreign name spelled by sound, whose parts are written given·family. A Name does not
/// keep the dot, so this is judged by the characters; a one-character family name (彼得·李) is taken for a Chinese one.
bool isTransliterated(const Name &name);

/// The name as its own script writes it: 王伟, 约翰·史密斯, 김민수; John Smith, given name first, in every other
/// script.
QString joinNative(const Name &name, Script script);

/// The protocol style in Latin letters, the whole family name with its particles in capitals: "KIM Min-su", "VAN DER
/// BERG Jan"; given name first: "Jan VAN DER BERG". The same in every locale.
QString joinLatin(const Name &name, Order order = Order::FamilyFirst);

/// Lists by strokes know two customs for a one-character given name: party and consultative-conference lists leave a
/// blank before it (高远 before 高一凡), people's-congress lists do not.
enum class SingleGiven { Blank, Plain };

/// The four keys: compared byte by byte (memcmp, shorter first) they give the order. Names of a script the order does
/// not cover follow those it covers: Han, then Hangul, then Latin, each in its own order. An empty name comes last of
/// all.

/// 姓氏笔画: character by character by stroke count and then the place in the Table of General Standard Chinese
/// Characters (2013), which is the order of stroke classes 横竖撇点折 (GF 3003-1999). Traditional characters are taken
/// as their simplified ones.
QByteArray strokeKey(const Name &native, SingleGiven single = SingleGiven::Blank);

/// Pinyin: surname by letters, tone, strokes, then each further syllable the same way. `latinHint` is the person's own
/// spelling; it chooses among the readings a character has and is ignored where it is no reading of it (CHAN for 陈,
/// PARK for 朴).
QByteArray pinyinKey(const Name &native, const Name &latinHint = {});

/// 가나다, the South Korean order. Chinese forms follow by strokes.
QByteArray koreanKey(const Name &korean);

/// The alphabet by the Unicode collation (CLDR, English) with accents as a tie-break, family name first, capitals and
/// apostrophes ignored. Chinese forms follow by pinyin.
QByteArray latinKey(const Name &latin);

/// "Wang Wei", "Ouyang Wen", "Lü Ming", "Zheng-Li Shuyun" after GB/T 28039-2011, without tones; empty unless the name
/// is in Han. A proposal: a person's own spelling always wins.
QString pinyin(const Name &native);

/// The readings of a surname without tones, the usual one first ("Shan", "Dan", "Chan" for 单), to offer beside the
/// spelling.
QStringList surnamePinyin(const QString &family);

/// The Revised Romanization of 2000 for names, without sound changes between the syllables of a given name: "Gim
/// Min-su"; empty unless the name is in Hangul.
QString romanise(const Name &korean);

/// The same with the customary spelling of the commonest surnames: "Kim Min-su", "Lee Ga-ram".
QString romaniseCustomary(const Name &korean);

/// The initial consonants, other characters left as they are: ㄱㅁㅅ for 김민수.
QString chosung(QStringView text);

/// Writes the family and the given name by the South Korean word-initial rule (두음법칙): 량가람 becomes 양가람. For
/// finding only.
Name foldInitialSound(const Name &korean);

/// False when some Chinese character is outside the national table, so that its place rests on its stroke count alone.
bool strokeOrderCertain(const Name &native);

/// Text for comparing in a search: compatibility forms unified, lower case, without diacritics, simplified characters,
/// letters and digits only.
QString fold(const QString &text);

/// Everything a person can be found by, folded, one form a line: each given form; for Han its pinyin with the other
/// readings of the surname and the initials; for Hangul the initial consonants, the word-initial rule and, with no
/// Latin form given, the romanisation; for Latin both orders (as given+family+given in one run) and the initials.
QString searchText(const QList<Name> &forms);

/// What a person typed to find somebody, prepared once to look through many search texts.
class Query
{
public:
    explicit Query(const QString &typed);

    /// True when every blank-separated word occurs. A Korean consonant stands for any syllable it begins, a last
    /// syllable without final consonant for those it begins, and the word-initial rule makes no difference. Nothing
    /// typed matches everything.
    bool matches(QStringView searchText) const;

private:
    struct Word
    {
        QStringList forms; // any of these will do
        bool isKorean = false;
    };

    static void addModernForms(Word &word);

    QList<Word> m_words;
};

bool matches(const QString &searchText, const QString &query);

} // namespace db::names
