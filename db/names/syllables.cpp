// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/names/syllables.h"

#include <algorithm>
#include <iterator>

namespace db::names {

namespace {

// The place of a syllable goes into stored keys: a new one means that keys must be computed again. ü sorts as u, after
// it.
constexpr QStringView syllables[] = {
    u"a",     u"ai",     u"an",     u"ang",  u"ao",    u"ba",    u"bai",    u"ban",   u"bang",  u"bao",   u"bei",
    u"ben",   u"beng",   u"bi",     u"bian", u"biang", u"biao",  u"bie",    u"bin",   u"bing",  u"bo",    u"bu",
    u"ca",    u"cai",    u"can",    u"cang", u"cao",   u"ce",    u"cei",    u"cen",   u"ceng",  u"cha",   u"chai",
    u"chan",  u"chang",  u"chao",   u"che",  u"chen",  u"cheng", u"chi",    u"chong", u"chou",  u"chu",   u"chua",
    u"chuai", u"chuan",  u"chuang", u"chui", u"chun",  u"chuo",  u"ci",     u"cong",  u"cou",   u"cu",    u"cuan",
    u"cui",   u"cun",    u"cuo",    u"da",   u"dai",   u"dan",   u"dang",   u"dao",   u"de",    u"dei",   u"den",
    u"deng",  u"di",     u"dia",    u"dian", u"diao",  u"die",   u"din",    u"ding",  u"diu",   u"dong",  u"dou",
    u"du",    u"duan",   u"dui",    u"dun",  u"duo",   u"e",     u"ei",     u"en",    u"eng",   u"er",    u"fa",
    u"fan",   u"fang",   u"fei",    u"fen",  u"feng",  u"fiao",  u"fo",     u"fou",   u"fu",    u"ga",    u"gai",
    u"gan",   u"gang",   u"gao",    u"ge",   u"gei",   u"gen",   u"geng",   u"gong",  u"gou",   u"gu",    u"gua",
    u"guai",  u"guan",   u"guang",  u"gui",  u"gun",   u"guo",   u"ha",     u"hai",   u"han",   u"hang",  u"hao",
    u"he",    u"hei",    u"hen",    u"heng", u"hm",    u"hng",   u"hong",   u"hou",   u"hu",    u"hua",   u"huai",
    u"huan",  u"huang",  u"hui",    u"hun",  u"huo",   u"ji",    u"jia",    u"jian",  u"jiang", u"jiao",  u"jie",
    u"jin",   u"jing",   u"jiong",  u"jiu",  u"ju",    u"juan",  u"jue",    u"jun",   u"ka",    u"kai",   u"kan",
    u"kang",  u"kao",    u"ke",     u"kei",  u"ken",   u"keng",  u"kong",   u"kou",   u"ku",    u"kua",   u"kuai",
    u"kuan",  u"kuang",  u"kui",    u"kun",  u"kuo",   u"la",    u"lai",    u"lan",   u"lang",  u"lao",   u"le",
    u"lei",   u"leng",   u"li",     u"lia",  u"lian",  u"liang", u"liao",   u"lie",   u"lin",   u"ling",  u"liu",
    u"lo",    u"long",   u"lou",    u"lu",   u"lü",    u"luan",  u"lüe",    u"lun",   u"luo",   u"m",     u"ma",
    u"mai",   u"man",    u"mang",   u"mao",  u"me",    u"mei",   u"men",    u"meng",  u"mi",    u"mian",  u"miao",
    u"mie",   u"min",    u"ming",   u"miu",  u"mo",    u"mou",   u"mu",     u"n",     u"na",    u"nai",   u"nan",
    u"nang",  u"nao",    u"ne",     u"nei",  u"nen",   u"neng",  u"ng",     u"ni",    u"nian",  u"niang", u"niao",
    u"nie",   u"nin",    u"ning",   u"niu",  u"nong",  u"nou",   u"nu",     u"nü",    u"nuan",  u"nüe",   u"nun",
    u"nuo",   u"o",      u"ou",     u"pa",   u"pai",   u"pan",   u"pang",   u"pao",   u"pei",   u"pen",   u"peng",
    u"pi",    u"pian",   u"piao",   u"pie",  u"pin",   u"ping",  u"po",     u"pou",   u"pu",    u"qi",    u"qia",
    u"qian",  u"qiang",  u"qiao",   u"qie",  u"qin",   u"qing",  u"qiong",  u"qiu",   u"qu",    u"quan",  u"que",
    u"qun",   u"ran",    u"rang",   u"rao",  u"re",    u"ren",   u"reng",   u"ri",    u"rong",  u"rou",   u"ru",
    u"rua",   u"ruan",   u"rui",    u"run",  u"ruo",   u"sa",    u"sai",    u"san",   u"sang",  u"sao",   u"se",
    u"sen",   u"seng",   u"sha",    u"shai", u"shan",  u"shang", u"shao",   u"she",   u"shei",  u"shen",  u"sheng",
    u"shi",   u"shou",   u"shu",    u"shua", u"shuai", u"shuan", u"shuang", u"shui",  u"shun",  u"shuo",  u"si",
    u"song",  u"sou",    u"su",     u"suan", u"sui",   u"sun",   u"suo",    u"ta",    u"tai",   u"tan",   u"tang",
    u"tao",   u"te",     u"teng",   u"ti",   u"tian",  u"tiao",  u"tie",    u"ting",  u"tong",  u"tou",   u"tu",
    u"tuan",  u"tui",    u"tun",    u"tuo",  u"wa",    u"wai",   u"wan",    u"wang",  u"wei",   u"wen",   u"weng",
    u"wo",    u"wong",   u"wu",     u"xi",   u"xia",   u"xian",  u"xiang",  u"xiao",  u"xie",   u"xin",   u"xing",
    u"xiong", u"xiu",    u"xu",     u"xuan", u"xue",   u"xun",   u"ya",     u"yan",   u"yang",  u"yao",   u"ye",
    u"yi",    u"yin",    u"ying",   u"yo",   u"yong",  u"you",   u"yu",     u"yuan",  u"yue",   u"yun",   u"za",
    u"zai",   u"zan",    u"zang",   u"zao",  u"ze",    u"zei",   u"zen",    u"zeng",  u"zha",   u"zhai",  u"zhan",
    u"zhang", u"zhao",   u"zhe",    u"zhen", u"zheng", u"zhi",   u"zhong",  u"zhou",  u"zhu",   u"zhua",  u"zhuai",
    u"zhuan", u"zhuang", u"zhui",   u"zhun", u"zhuo",  u"zi",    u"zong",   u"zou",   u"zu",    u"zuan",  u"zui",
    u"zun",   u"zuo",
};

char16_t letterWeight(QChar c)
{
    return c == u'ü' ? u'u' : c.unicode();
}

bool before(QStringView a, QStringView b)
{
    const auto less = [](QChar x, QChar y) { return letterWeight(x) < letterWeight(y); };
    if (std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), less))
        return true;
    if (std::lexicographical_compare(b.begin(), b.end(), a.begin(), a.end(), less))
        return false;
    return !a.contains(u'ü') && b.contains(u'ü');
}

} // namespace

Reading readingFrom(QStringView text)
{
    const QStringView letters = text.chopped(1);
    const auto found = std::lower_bound(std::begin(syllables), std::end(syllables), letters, before);
    if (found == std::end(syllables) || *found != letters)
        return {};
    const auto number = found - std::begin(syllables) + 1;
    const int tone = text.back().unicode() - u'0';
    return { quint16(number << 3 | tone) };
}

QStringView spelling(Reading reading)
{
    const quint16 number = reading.syllable();
    return number == 0 || number > std::size(syllables) ? QStringView() : syllables[number - 1];
}

} // namespace db::names
