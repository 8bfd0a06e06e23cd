// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/headings.h"

#include "db/names/names.h"
#include "db/records/attendee.h"
#include "db/records/person.h"

#include <QHash>
#include <QStringList>

#include <iterator>
#include <span>

namespace app::transfer {

using namespace Qt::StringLiterals;

namespace {

// `others` are further words for the same, separated by |.
struct Words
{
    const char *id;
    const char16_t *zh;
    const char16_t *ko;
    const char16_t *en;
    const char16_t *others;
};

// In the order of Field.
constexpr Words headings[] = {
    { "number", u"编号", u"번호", u"Number", u"参会编号|嘉宾编号|등록번호|참가 번호|no|badge number|registration number" },
    { "name", u"姓名", u"성명", u"Name", u"名字|参会人|参会人员|嘉宾姓名|이름|성함|참석자|참가자|full name|participant|attendee" },
    { "name_latin", u"英文姓名", u"영문 성명", u"Name in Latin letters", u"英文名|英文名字|外文姓名|姓名拼音|拼音|拉丁文姓名|拉丁字母姓名|영문 이름|영문명|영문성함|로마자|로마자 성명|로마자 이름|latin name|english name|name in english|romanised name|romanized name|roman|roman name|pinyin" },
    { "name_zh", u"中文姓名", u"중국어 성명", u"Chinese name", u"中文名|中文名字|汉字姓名|中文译名|중문 성명|중국어 이름|중문 이름|중문명|한자 성명|한자 이름|한자|name in chinese" },
    { "name_ko", u"韩文姓名", u"한국어 성명", u"Korean name", u"韩文名|韩文名字|韩语姓名|朝文姓名|한글 성명|한글 이름|한글명|한국어 이름|name in korean" },
    { "honorific", u"尊称", u"경칭", u"Honorific", u"称谓|称呼|敬称|존칭|호칭|salutation|form of address" },
    { "organisation", u"单位", u"소속", u"Organisation", u"单位名称|工作单位|所在单位|机构|机构名称|公司|公司名称|企业|企业名称|소속 기관|소속기관명|기관|기관명|회사|회사명|단체|단체명|소속 단체|organization|org|company|affiliation|institution|employer" },
    { "title", u"职务", u"직함", u"Title", u"职位|职称|职衔|头衔|岗位|직위|직책|직급|job title|position|post" },
    { "country", u"国家和地区", u"국가·지역", u"Country or region", u"国家|国籍|国别|国家或地区|국가|국적|국가명|나라|국가 또는 지역|country region|nationality" },
    { "category", u"类别", u"구분", u"Category", u"嘉宾类别|参会类别|人员类别|身份|参会身份|分类|분류|참가 구분|참석 구분|유형|type|participant type" },
    { "delegation", u"代表团", u"대표단", u"Delegation", u"团组|团队|所属代表团|代表团名称|방문단|소속 대표단|대표단명" },
    { "status", u"状态", u"상태", u"Status", u"参会状态|回复状态|是否参会|참석 여부|참석 상태|참가 여부|registration status" },
    { "phone", u"电话", u"전화", u"Phone", u"手机|手机号|手机号码|移动电话|联系电话|电话号码|联系方式|전화번호|연락처|휴대폰|휴대전화|휴대폰 번호|핸드폰|mobile|mobile phone|cell phone|telephone|tel|phone number" },
    { "email", u"电子邮箱", u"이메일", u"E-mail", u"邮箱|电子邮件|邮件|邮箱地址|邮件地址|이메일 주소|메일|전자우편|mail|email address" },
    { "checked_in_at", u"签到时间", u"체크인 시각", u"Checked in", u"报到时间|签到|체크인|체크인 시간|입장 시각|등록 시각|check in time|arrival at desk" },
};
static_assert(std::size(headings) == fieldCount);

constexpr Words categories[] = {
    { "guest", u"嘉宾", u"내빈", u"Guest", u"来宾|贵宾|특별 내빈|귀빈|초청 내빈|게스트|guest of honour|guests" },
    { "delegate", u"代表", u"대표", u"Delegate", u"参会代表|正式代表|与会代表|참석자|참가자|participant|attendee|representative" },
    { "speaker", u"演讲人", u"연사", u"Speaker", u"演讲嘉宾|发言人|发言嘉宾|主讲人|讲者|발표자|강연자|presenter" },
    { "media", u"媒体", u"언론", u"Media", u"记者|媒体记者|新闻媒体|기자|언론인|미디어|press|journalist" },
    { "staff", u"工作人员", u"진행 요원", u"Staff", u"会务人员|会务|진행요원|스태프|운영 요원|실무자|crew" },
    { "organiser", u"主办方", u"주최 측", u"Organiser", u"主办单位|组委会|承办方|주최|주최자|주관|organizer|host" },
    { "interpreter", u"翻译", u"통역", u"Interpreter", u"口译|译员|翻译人员|통역사|통역원|translator" },
    { "security", u"安保", u"경호", u"Security", u"安保人员|保卫|警卫|보안|경호원|보안 요원|guard" },
    { "volunteer", u"志愿者", u"자원봉사자", u"Volunteer", u"志愿人员|자원봉사|volunteers" },
    { "companion", u"随行人员", u"수행원", u"Companion", u"随员|陪同|陪同人员|家属|随行|동반자|동행|수행|accompanying person" },
};

constexpr Words statuses[] = {
    { "invited", u"已邀请", u"초청", u"Invited", u"邀请|拟邀|待回复|초청함|초청됨|초대|pending" },
    { "confirmed", u"已确认", u"참석 확정", u"Confirmed", u"确认|确认参会|参会|参加|出席|已报名|참석|확정|확인|참가|accepted|attending" },
    { "declined", u"已谢绝", u"불참", u"Declined", u"谢绝|婉拒|不参加|不参会|不出席|拒绝|불참석|거절|참석 불가|not attending|regrets" },
    { "cancelled", u"已取消", u"취소", u"Cancelled", u"取消|취소됨|canceled|withdrawn" },
};

constexpr Words honorifics[] = {
    { "none", u"", u"", u"", u"无|없음|-" },
    { "excellency", u"阁下", u"각하", u"H.E.", u"excellency|his excellency|her excellency|h.e. mr.|h.e. ms.|h.e. mrs." },
    { "honourable", u"尊敬的", u"존경하는", u"Hon.", u"honourable|honorable|the honourable|the honorable|the hon." },
    { "doctor", u"博士", u"박사", u"Dr.", u"doctor|ph.d." },
    { "professor", u"教授", u"교수", u"Prof.", u"professor" },
    { "male", u"先生", u"", u"Mr.", u"mister|sir" },
    { "female", u"女士", u"여사", u"Ms.", u"小姐|夫人|太太|mrs.|miss|madam|mme" },
};

std::span<const Words> valuesOf(Field field)
{
    if (field == Field::Category)
        return categories;
    if (field == Field::Status)
        return statuses;
    if (field == Field::Honorific)
        return honorifics;
    return {};
}

QString in(const Words &words, const QString &language)
{
    return QString::fromUtf16(language.startsWith("zh"_L1) ? words.zh : language.startsWith("ko"_L1) ? words.ko : words.en);
}

// Signs stay out unless nothing else is there: a mere "-" is a word in some lists.
QString key(const QString &word)
{
    const QString folded = db::names::fold(word);
    return folded.isEmpty() ? word.trimmed() : folded;
}

using Index = QHash<QString, int>;

// The first words of a table win over those of later lines.
void add(Index &index, const QString &word, int which)
{
    if (!word.isEmpty() && !index.contains(key(word)))
        index.insert(key(word), which);
}

Index indexOf(std::span<const Words> table)
{
    Index index;
    for (int i = 0; i < static_cast<int>(table.size()); ++i)
        for (const QString &word : { QString::fromLatin1(table[i].id), in(table[i], u"zh"_s), in(table[i], u"ko"_s), in(table[i], u"en"_s) })
            add(index, word, i);
    for (int i = 0; i < static_cast<int>(table.size()); ++i)
        for (const QString &word : QString::fromUtf16(table[i].others).split(u'|', Qt::SkipEmptyParts))
            add(index, word, i);
    return index;
}

// The words that the program prints in its own language now.
QString idByLabel(std::span<const db::Choice> choices, const QString &word)
{
    for (const db::Choice &choice : choices)
        if (key(db::label(choice)) == word)
            return QString::fromLatin1(choice.id);
    return {};
}

QString idByLabel(Field field, const QString &word)
{
    if (field == Field::Category)
        return idByLabel(db::choicesOf(db::Category{}), word);
    return field == Field::Status ? idByLabel(db::choicesOf(db::Status{}), word)
                                  : idByLabel(db::choicesOf(db::Honorific{}), word);
}

const Index &valueIndex(Field field)
{
    static const Index ofCategories = indexOf(categories);
    static const Index ofStatuses = indexOf(statuses);
    static const Index ofHonorifics = indexOf(honorifics);
    return field == Field::Category ? ofCategories : field == Field::Status ? ofStatuses : ofHonorifics;
}

} // namespace

QString fieldId(Field field)
{
    return QString::fromLatin1(headings[static_cast<int>(field)].id);
}

std::optional<Field> fieldById(QStringView id)
{
    for (int i = 0; i < fieldCount; ++i)
        if (id == QLatin1StringView(headings[i].id))
            return static_cast<Field>(i);
    return std::nullopt;
}

std::optional<Field> fieldOf(const QString &heading)
{
    static const Index index = indexOf(headings);
    const auto found = index.constFind(key(heading));
    return found == index.cend() ? std::nullopt : std::optional(static_cast<Field>(*found));
}

QString headingLabel(const QString &fieldId, const QString &language)
{
    const std::optional<Field> field = fieldById(fieldId);
    return field ? in(headings[static_cast<int>(*field)], language) : QString();
}

QString valueWord(const QString &fieldId, const QString &valueId, const QString &language)
{
    const std::optional<Field> field = fieldById(fieldId);
    if (field)
        for (const Words &words : valuesOf(*field))
            if (valueId == QLatin1StringView(words.id))
                return in(words, language);
    return {};
}

QString valueId(Field field, const QString &word)
{
    const std::span<const Words> values = valuesOf(field);
    const QString wanted = key(word);
    const auto found = valueIndex(field).constFind(wanted);
    if (!values.empty() && found != valueIndex(field).cend())
        return QString::fromLatin1(values[static_cast<std::size_t>(*found)].id);
    return values.empty() ? QString() : idByLabel(field, wanted);
}

} // namespace app::transfer
