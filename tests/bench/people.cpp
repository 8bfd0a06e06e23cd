// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/people.h"

namespace tests::bench {

using namespace Qt::StringLiterals;

namespace {

// Pairs: as written, and in Latin letters.
const QStringList &chineseFamilies()
{
    static const QStringList list =
        u"王 Wang 李 Li 张 Zhang 刘 Liu 陈 Chen 杨 Yang 黄 Huang 赵 Zhao 吴 Wu 周 Zhou 徐 Xu 孙 Sun 马 Ma 朱 Zhu 胡 Hu 郭 Guo 何 He "
        "林 Lin 高 Gao 罗 Luo 郑 Zheng 梁 Liang 谢 Xie 宋 Song 唐 Tang 许 Xu 韩 Han 邓 Deng 冯 Feng 曹 Cao 曾 Zeng 单 Shan 欧阳 Ouyang "
        "司马 Sima 诸葛 Zhuge"_s.split(u' ');
    return list;
}

const QStringList &chineseGivens()
{
    static const QStringList list =
        u"伟 wei 芳 fang 娜 na 敏 min 静 jing 丽 li 强 qiang 磊 lei 军 jun 洋 yang 勇 yong 艳 yan 杰 jie 涛 tao 明 ming 超 chao 秀 xiu "
        "平 ping 刚 gang 桂 gui 英 ying 华 hua 玉 yu 兰 lan 红 hong 梅 mei 建 jian 国 guo 文 wen 斌 bin 志 zhi 海 hai 燕 yan 鹏 peng "
        "辉 hui 玲 ling 宁 ning 晨 chen 旭 xu 凯 kai 浩 hao 宇 yu 欣 xin 怡 yi 雨 yu 雪 xue 佳 jia 重 chong 长 chang 乐 le 行 xing 𠮷 ji"_s.split(u' ');
    return list;
}

const QStringList &koreanFamilies()
{
    static const QStringList list = u"김 Kim 이 Lee 박 Park 최 Choi 정 Jeong 강 Kang 조 Cho 윤 Yoon 장 Jang 임 Lim 한 Han 오 Oh 서 Seo "
                                    "신 Shin 권 Kwon 황 Hwang 남궁 Namgung"_s.split(u' ');
    return list;
}

const QStringList &koreanGivens()
{
    static const QStringList list = u"민 min 준 jun 서 seo 연 yeon 지 ji 우 woo 현 hyun 수 su 영 young 호 ho 진 jin 은 eun 미 mi 경 kyung "
                                    "희 hee 성 sung 재 jae 훈 hoon 상 sang 철 chul 동 dong 혜 hye"_s.split(u' ');
    return list;
}

const QStringList &westernFamilies()
{
    static const QStringList list = u"Smith Schmidt Rossi Bianchi Kowalski Nielsen Hansen Johansson Virtanen Ivanov Petrov Silva Santos "
                                    "Costa Jones Taylor Brown Williams Wilson Evans Davis Miller Moore Anderson Jackson O'Brien "
                                    "Tanaka Sato Khan Singh Patel"_s.split(u' ');
    return list;
}

const QStringList &westernGivens()
{
    static const QStringList list = u"Anna Maria John Peter Sarah Emma Olivia Noah Liam Lucas José François Zoë Björn Jürgen Ana Carlos "
                                    "Elena Marco Giulia Hans Ingrid Olga Aisha Omar Kenji Yuki David Thomas James"_s.split(u' ');
    return list;
}

const QStringList &titles(const QString &language)
{
    static const QStringList zh = u"总经理 董事长 副总裁 教授 研究员 工程师 主任 处长 秘书长 记者"_s.split(u' ');
    static const QStringList ko = u"대표이사 부장 과장 교수 연구원 사장 팀장 기자"_s.split(u' ');
    static const QStringList en = u"CEO|Professor|Vice President, Sales|Head of R&D|Engineer|Director \"Emerging Markets\"|Journalist|"
                                  "Secretary General"_s.split(u'|');
    return language == "zh"_L1 ? zh : language == "ko"_L1 ? ko : en;
}

} // namespace

Crowd::Crowd(qint64 size) : m_size(size) {}

db::Organisation Crowd::nextOrganisation()
{
    static const QStringList cities = u"长春 沈阳 北京 上海 大连 青岛 天津 杭州"_s.split(u' ');
    static const QStringList kinds = u"科技有限公司 集团股份有限公司 国际贸易有限公司 大学 研究院 人民政府办公室"_s.split(u' ');
    static const QStringList korean = u"서울 부산 대한 미래 세종 하나"_s.split(u' ');
    static const QStringList western = u"Global Nordic Pacific United Summit Atlas"_s.split(u' ');
    const QString number = QString::number(m_organisationsMade++);
    db::Organisation organisation;
    const int chance = m_random.bounded(100);
    if (chance < 62)
        organisation.name.set(u"zh"_s, one(cities) + number + one(kinds));
    else if (chance < 77)
        organisation.name.set(u"ko"_s, one(korean) + number + u" 주식회사"_s);
    else
        organisation.name.set(u"en"_s, one(western) + u' ' + number + u" Partners, Ltd."_s);
    return organisation;
}

void Crowd::nameChinese(Somebody &somebody)
{
    const auto family = m_random.bounded(m_random.bounded(chineseFamilies().size() / 2) + 1) * 2;
    const auto first = m_random.bounded(chineseGivens().size() / 2) * 2;
    somebody.person.family = chineseFamilies()[family];
    somebody.person.given = chineseGivens()[first];
    somebody.person.latinFamily = chineseFamilies()[family + 1];
    somebody.person.latinGiven = chineseGivens()[first + 1];
    if (m_random.bounded(4) > 0) {
        const auto second = m_random.bounded(chineseGivens().size() / 2) * 2;
        somebody.person.given += chineseGivens()[second];
        somebody.person.latinGiven += chineseGivens()[second + 1];
    }
    somebody.person.latinGiven[0] = somebody.person.latinGiven[0].toUpper();
    somebody.person.country = m_random.bounded(10) > 0 ? u"CN"_s : u"SG"_s;
    somebody.person.phone = u"+86 13%1 %2"_s.arg(m_random.bounded(10, 99)).arg(m_random.bounded(10'000'000, 99'999'999));
    somebody.post.title.set(u"zh"_s, one(titles(u"zh"_s)));
}

void Crowd::nameKorean(Somebody &somebody)
{
    const auto family = m_random.bounded(koreanFamilies().size() / 2) * 2;
    const auto first = m_random.bounded(koreanGivens().size() / 2) * 2;
    const auto second = m_random.bounded(koreanGivens().size() / 2) * 2;
    somebody.person.family = koreanFamilies()[family];
    somebody.person.given = koreanGivens()[first] + koreanGivens()[second];
    somebody.person.latinFamily = koreanFamilies()[family + 1];
    somebody.person.latinGiven = koreanGivens()[first + 1] + u'-' + koreanGivens()[second + 1];
    somebody.person.latinGiven[0] = somebody.person.latinGiven[0].toUpper();
    somebody.person.country = u"KR"_s;
    somebody.person.phone = u"+82 10 %1"_s.arg(m_random.bounded(10'000'000, 99'999'999));
    somebody.post.title.set(u"ko"_s, one(titles(u"ko"_s)));
}

void Crowd::nameWestern(Somebody &somebody)
{
    static const QStringList countries = u"US GB DE FR ES IT PL SE BR MX IN JP VN AU CA"_s.split(u' ');
    somebody.person.family = one(westernFamilies());
    somebody.person.given = one(westernGivens());
    somebody.person.nameOrder = db::NameOrder::GivenFirst;
    somebody.person.country = one(countries);
    somebody.person.phone = u"+%1 %2"_s.arg(m_random.bounded(20, 99)).arg(m_random.bounded(10'000'000, 99'999'999));
    somebody.post.title.set(u"en"_s, one(titles(u"en"_s)));
}

Crowd::Somebody Crowd::next()
{
    static const QStringList notes{ u"饮食：素食\n无障碍通道"_s, u"Prefers \"Bob\", seat near the aisle"_s, u"통역 필요, 한국어"_s };
    static const QString letters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    Somebody somebody;
    const int chance = m_random.bounded(100);
    if (chance < 62)
        nameChinese(somebody);
    else if (chance < 77)
        nameKorean(somebody);
    else
        nameWestern(somebody);
    const qint64 number = ++m_made;
    somebody.person.email = u"guest%1@example.org"_s.arg(number);
    if (m_random.bounded(8) == 0)
        somebody.person.remarks = one(notes);
    const double share = m_random.generateDouble();
    somebody.organisation = static_cast<qint64>(static_cast<double>(organisations()) * share * share);
    somebody.attendee.number = number;
    somebody.attendee.category = static_cast<db::Category>(m_random.bounded(5));
    somebody.attendee.status = static_cast<db::Status>(m_random.bounded(2));
    somebody.attendee.rank = m_random.bounded(20) == 0 ? number : 0;
    if (somebody.attendee.status == db::Status::Confirmed)
        somebody.attendee.repliedAt = u"2020-08-%1T08:%2:00.000Z"_s.arg(m_random.bounded(10, 31)).arg(m_random.bounded(10, 60));
    somebody.attendee.token = QString(26, u'0');
    for (QChar &c : somebody.attendee.token)
        c = letters[m_random.bounded(32)];
    return somebody;
}

namespace {

void append(QByteArray &out, const QString &text, char end)
{
    const QByteArray bytes = text.toUtf8();
    const bool isPlain = std::ranges::none_of(bytes, [](char c) { return c == ',' || c == '"' || c == '\n'; });
    out += isPlain ? bytes : '"' + QByteArray(bytes).replace("\"", "\"\"") + '"';
    out += end;
}

} // namespace

QByteArray listOf(qint64 size)
{
    Crowd crowd(size);
    QStringList bodies;
    for (qint64 i = 0; i < crowd.organisations(); ++i)
        bodies += crowd.nextOrganisation().name.texts().first();
    QByteArray out = "number,name,name_latin,organisation,title,country,category,status,phone,email,remarks,badge\r\n";
    for (qint64 i = 0; i < size; ++i) {
        const Crowd::Somebody somebody = crowd.next();
        const db::Attendee &attendee = somebody.attendee;
        append(out, QString::number(attendee.number), ',');
        append(out, somebody.person.displayName(), ',');
        append(out, somebody.person.displayLatin(), ',');
        append(out, bodies[somebody.organisation], ',');
        append(out, somebody.post.title.texts().first(), ',');
        append(out, somebody.person.country, ',');
        append(out, QString::fromLatin1(db::choicesOf(attendee.category)[static_cast<std::size_t>(attendee.category)].id), ',');
        append(out, QString::fromLatin1(db::choicesOf(attendee.status)[static_cast<std::size_t>(attendee.status)].id), ',');
        append(out, somebody.person.phone, ',');
        append(out, somebody.person.email, ',');
        append(out, somebody.person.remarks, ',');
        append(out, attendee.token, '\r');
        out += '\n';
    }
    return out;
}

} // namespace tests::bench
