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
    U"欧阳", U"司马", U"上官", U"诸葛", U"尉迟", U"皇甫", U"长孙", U"令狐",     U"公孙",    U"慕容", U"司徒", U"司空",
    U"夏侯", U"东方", U"端木", U"轩辕", U"宇文", U"鲜于", U"闾丘", U"呼延",     U"赫连",    U"澹台", U"濮阳", U"申屠",
    U"太史", U"南宫", U"独孤", U"西门", U"百里", U"东郭", U"公羊", U"公冶",     U"宗政",    U"太叔", U"仲孙", U"钟离",
    U"闻人", U"万俟", U"单于", U"拓跋", U"完颜", U"纳兰", U"宰父", U"叶赫那拉", U"爱新觉罗"
};

constexpr std::u32string_view ambiguousCompounds[] = { U"东方", U"南宫", U"百里", U"单于", U"司空", U"西门", U"夏侯",
                                                       U"钟离", U"闻人", U"宗政", U"公孙", U"申屠", U"万俟" };

constexpr QStringView koreanCompounds[] = { u"남궁", u"황보", u"제갈", u"사공", u"선우",
                                            u"서문", u"독고", u"동방", u"망절" };

constexpr std::u32string_view commonSurnames =
    U"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜"
    U"崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛"
    U"樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉"
    U"骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗"
    U"瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储";

// Characters that spell foreign names by sound, without those usual in Japanese family names (山 田 本 德 伊 加 奥 达).
constexpr std::u32string_view soundCharacters =
    U"斯尔克特姆兹茨顿曼逊翰弗拉诺巴贝卡库尼蒂塔托维沃威谢扎朗瑟莫穆默蒙密史布鲁格艾埃罗约洛娜莉娅亚丽奇科基萨塞索"
    U"迪杜恩耶夫菲霍赫胡杰卢路律迈墨纳努欧帕佩皮普乔琼热瑞沙舍什苏汤坦汀图瓦旺翁乌希休雅扬祖哈豪贾捷坎考肯拜班邦鲍"
    U"彼宾波勃博戴邓额厄法凡范芬费冯甫盖戈贡瓜圭";

// Where a surname has a reading of its own; further ones after "/": there the bearer decides.
constexpr QStringView specials =
    u"单=shan4/dan1/chan2 仇=qiu2 曾=zeng1 解=xie4 区=ou1 查=zha1 盖=ge3/gai4 乐=yue4/le4/lao4 繁=po2 "
    u"翟=zhai2/di2 员=yun4/yuan2 秘=bi4/mi4 折=she2 召=shao4/zhao4 种=chong2 卜=bu3 牟=mu4/mou2 重=chong2 "
    u"粘=nian2 尉迟=yu4+chi2 万俟=mo4+qi2 澹台=tan2+tai2 任=ren2 华=hua4 纪=ji3/ji4 干=gan1 葛=ge3 过=guo1 "
    u"燕=yan1 舍=she4 令狐=ling2+hu2 诸葛=zhu1+ge3 朴=piao2 覃=qin2/tan2 缪=miao4 黑=he4/hei1 薄=bo2 都=du1 "
    u"郇=xun2/huan2 么=yao1 乜=nie4 能=nai4 洗=xian3 贠=yun4 祭=zhai4 句=gou1 角=jue2 炅=gui4 逢=pang2/feng2 "
    u"郗=chi1/xi1 隗=kui2/wei3 莘=shen1/xin1 单于=chan2+yu2 拓跋=tuo4+ba2 哈=ha3 那=na1/na4 撒=sa3 相=xiang4 "
    u"要=yao1 於=yu1 占=zhan1 几=ji1 宰父=zai3+fu3 宁=ning2/ning4 钭=tou3/dou3 谌=chen2/shen4 柏=bai3/bo2 "
    u"费=fei4/bi4 适=kuo4";

// Surnames of one or two characters, packed into one number.
using SpecialReadings = QHash<quint64, QList<Readings>>;

template<typename Characters>
quint64 packed(const Characters &surname)
{
    quint64 number = 0;
    for (char32_t c : surname)
        number = number << 32 | c;
    return number;
}

SpecialReadings readSpecials()
{
    SpecialReadings all;
    for (QStringView entry : specials.split(u' ')) {
        const qsizetype equals = entry.indexOf(u'=');
        QList<Readings> &readings = all[packed(entry.first(equals).toUcs4())];
        for (QStringView one : entry.sliced(equals + 1).split(u'/')) {
            Readings syllables;
            for (QStringView syllable : one.split(u'+'))
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

} // namespace

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
    return std::any_of(
        std::begin(ambiguousCompounds), std::end(ambiguousCompounds),
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

} // namespace db::names
