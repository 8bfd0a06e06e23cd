// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/surnames.h"

#include "db/names/characters.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace db::names {

namespace {

// Every compound surname has two characters but the last two.
constexpr std::u32string_view compounds[] = {
    U"欧阳", U"司马", U"上官", U"诸葛", U"尉迟", U"皇甫", U"长孙", U"令狐", U"公孙", U"慕容", U"司徒", U"司空",
    U"夏侯", U"东方", U"端木", U"轩辕", U"宇文", U"鲜于", U"闾丘", U"呼延", U"赫连", U"澹台", U"濮阳", U"申屠",
    U"太史", U"南宫", U"独孤", U"西门", U"百里", U"东郭", U"公羊", U"公冶", U"宗政", U"太叔", U"仲孙", U"钟离",
    U"闻人", U"万俟", U"单于", U"拓跋", U"完颜", U"纳兰", U"宰父", U"叶赫那拉", U"爱新觉罗"};

constexpr std::u32string_view ambiguousCompounds[] = {U"东方", U"南宫", U"百里", U"单于", U"司空", U"西门", U"夏侯",
                                                     U"钟离", U"闻人", U"宗政", U"公孙", U"申屠", U"万俟"};

constexpr QStringView koreanCompounds[] = {u"남궁", u"황보", u"제갈", u"사공", u"선우", u"서문", u"독고", u"동방", u"망절"};

constexpr std::u32string_view commonSurnames =
    U"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆"
    U"汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍"
    U"庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻"
    U"祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾"
    U"隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储";

// Characters that spell foreign names by sound. Left out are those usual in Japanese family names (山 田 本 德 伊 加 奥 达 …).
constexpr std::u32string_view soundCharacters =
    U"斯尔克特姆兹茨顿曼逊翰弗拉诺巴贝卡库尼蒂塔托维沃威谢扎朗瑟莫穆默蒙密史布鲁格艾埃罗约洛娜莉娅亚丽奇科基萨塞索迪杜恩耶"
    U"夫菲霍赫胡杰卢路律迈墨纳努欧帕佩皮普乔琼热瑞沙舍什苏汤坦汀图瓦旺翁乌希休雅扬祖哈豪贾捷坎考肯拜班邦鲍彼宾波勃博戴邓额"
    U"厄法凡范芬费冯甫盖戈贡瓜圭";

// Where a surname has a reading of its own. Further readings after "/": there the bearer decides.
struct Special {
    std::u32string_view surname;
    QStringView readings;
};

constexpr Special specials[] = {
    {U"单", u"shan4/dan1/chan2"}, {U"仇", u"qiu2"}, {U"曾", u"zeng1"}, {U"解", u"xie4"}, {U"区", u"ou1"},
    {U"查", u"zha1"}, {U"盖", u"ge3/gai4"}, {U"乐", u"yue4/le4/lao4"}, {U"繁", u"po2"}, {U"翟", u"zhai2/di2"},
    {U"员", u"yun4/yuan2"}, {U"秘", u"bi4/mi4"}, {U"折", u"she2"}, {U"召", u"shao4/zhao4"}, {U"种", u"chong2"},
    {U"卜", u"bu3"}, {U"牟", u"mu4/mou2"}, {U"重", u"chong2"}, {U"粘", u"nian2"}, {U"尉迟", u"yu4 chi2"},
    {U"万俟", u"mo4 qi2"}, {U"澹台", u"tan2 tai2"}, {U"任", u"ren2"}, {U"华", u"hua4"}, {U"纪", u"ji3/ji4"},
    {U"干", u"gan1"}, {U"葛", u"ge3"}, {U"过", u"guo1"}, {U"燕", u"yan1"}, {U"舍", u"she4"}, {U"令狐", u"ling2 hu2"},
    {U"诸葛", u"zhu1 ge3"}, {U"朴", u"piao2"}, {U"覃", u"qin2/tan2"}, {U"缪", u"miao4"}, {U"黑", u"he4/hei1"},
    {U"薄", u"bo2"}, {U"都", u"du1"}, {U"郇", u"xun2/huan2"}, {U"么", u"yao1"}, {U"乜", u"nie4"}, {U"能", u"nai4"},
    {U"洗", u"xian3"}, {U"贠", u"yun4"}, {U"祭", u"zhai4"}, {U"句", u"gou1"}, {U"角", u"jue2"}, {U"炅", u"gui4"},
    {U"逢", u"pang2/feng2"}, {U"郗", u"chi1/xi1"}, {U"隗", u"kui2/wei3"}, {U"莘", u"shen1/xin1"},
    {U"单于", u"chan2 yu2"}, {U"拓跋", u"tuo4 ba2"}, {U"哈", u"ha3"}, {U"那", u"na1/na4"}, {U"撒", u"sa3"},
    {U"相", u"xiang4"}, {U"要", u"yao1"}, {U"於", u"yu1"}, {U"占", u"zhan1"}, {U"几", u"ji1"}, {U"宰父", u"zai3 fu3"},
    {U"宁", u"ning2/ning4"}, {U"钭", u"tou3/dou3"}, {U"谌", u"chen2/shen4"}, {U"柏", u"bai3/bo2"},
    {U"费", u"fei4/bi4"}, {U"适", u"kuo4"}};

// Surnames of one or two characters, packed into one number.
using SpecialReadings = QHash<quint64, QList<Readings>>;

template<typename Characters> quint64 packed(const Characters &surname)
{
    quint64 number = 0;
    for (char32_t c : surname)
        number = number << 32 | c;
    return number;
}

SpecialReadings readSpecials()
{
    SpecialReadings all;
    for (const Special &special : specials) {
        QList<Readings> &readings = all[packed(special.surname)];
        for (QStringView one : special.readings.split(u'/')) {
            Readings syllables;
            for (QStringView syllable : one.split(u' '))
                syllables.append(readingFrom(syllable));
            readings.append(syllables);
        }
    }
    return all;
}

bool startsWith(const Cells &name, std::u32string_view surname)
{
    return name.size() >= qsizetype(surname.size()) && std::equal(surname.begin(), surname.end(), name.begin());
}

Cells allSimplified(const Cells &name)
{
    Cells plain = name;
    std::transform(plain.cbegin(), plain.cend(), plain.begin(), simplified);
    return plain;
}

}

qsizetype compoundSurnameLength(const Cells &name)
{
    const Cells plain = allSimplified(name);
    for (std::u32string_view surname : compounds) {
        if (startsWith(plain, surname))
            return qsizetype(surname.size());
    }
    return 0;
}

bool isAmbiguousCompound(const Cells &name)
{
    return std::any_of(std::begin(ambiguousCompounds), std::end(ambiguousCompounds),
                       [plain = allSimplified(name)](std::u32string_view surname) { return startsWith(plain, surname); });
}

qsizetype koreanCompoundLength(QStringView name)
{
    const auto starts = [name](QStringView surname) { return name.startsWith(surname); };
    return std::any_of(std::begin(koreanCompounds), std::end(koreanCompounds), starts) ? 2 : 0;
}

bool isCommonSurname(char32_t c)
{
    return commonSurnames.find(simplified(c)) != std::u32string_view::npos;
}

bool spellsSound(char32_t c)
{
    return soundCharacters.find(simplified(c)) != std::u32string_view::npos;
}

const QList<Readings> &surnameReadings(const Cells &surname)
{
    static const SpecialReadings all = readSpecials();
    static const QList<Readings> none;
    if (surname.isEmpty() || surname.size() > 2)
        return none;
    auto found = all.constFind(packed(surname));
    if (found == all.constEnd())
        found = all.constFind(packed(allSimplified(surname)));
    return found == all.constEnd() ? none : *found;
}

}
