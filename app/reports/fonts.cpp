// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/fonts.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

namespace app::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr int measurePixels = 1000;
constexpr int regions = 6;
constexpr int maximumSearches = 2000;

QFont named(const QString &family, Weight weight, int pixels)
{
    QFont font;
    font.setFamilies({ family });
    font.setPixelSize(pixels);
    font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

QString suffix(Region region)
{
    switch (region) {
    case Region::China:
        return u" CJK SC"_s;
    case Region::Taiwan:
        return u" CJK TC"_s;
    case Region::HongKong:
        return u" CJK HK"_s;
    case Region::Japan:
        return u" CJK JP"_s;
    case Region::None: // the Latin letters that were drawn to stand beside Han; Korean quotation marks are narrow
    case Region::Korea:
        break;
    }
    return u" CJK KR"_s;
}

// Mainland papers are set in 仿宋 or 宋体 where the computer has them (GB/T 9704-2012 asks for 仿宋 in letters).
QStringList wishes(Face face, Region region)
{
    const QString serif = u"Noto Serif"_s;
    const QString sans = u"Noto Sans"_s;
    QStringList list;
    if (face == Face::Serif && region == Region::China)
        list = { u"FangSong"_s, u"FangSong_GB2312"_s, u"STFangsong"_s, u"SimSun"_s };
    list += face == Face::Serif ? serif + suffix(region) : sans + suffix(region);
    if (region == Region::None)
        list += { face == Face::Serif ? serif : sans, sans };
    list += face == Face::Serif ? sans + suffix(region) : serif + suffix(region);
    return list;
}

bool isLetterOfWest(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return c < 0x80 || script == QChar::Script_Latin || script == QChar::Script_Greek
        || script == QChar::Script_Cyrillic;
}

bool isKana(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

Region regionFor(char32_t c, Region region, Region home)
{
    if (QChar::script(c) == QChar::Script_Hangul)
        return Region::Korea;
    if (QChar::script(c) == QChar::Script_Han && region == Region::None)
        return home == Region::None ? Region::China : home;
    if (isLetterOfWest(c))
        return Region::None;
    return isKana(c) && region == Region::None ? Region::Japan : region;
}

Shaping shapingOf(char32_t c)
{
    if ((c >= 0x1100 && c <= 0x11FF) || (c >= 0xA960 && c <= 0xA97F) || (c >= 0xD7B0 && c <= 0xD7FF))
        return Shaping::Full; // letters that join into syllables of old Korean
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Common:
        return Shaping::None;
    default:
        return Shaping::Full;
    }
}

// Colour glyphs come out of a PDF writer as nothing at all.
bool isColoured(const QRawFont &raw)
{
    return !raw.fontTable("CBDT").isEmpty() || !raw.fontTable("COLR").isEmpty() || !raw.fontTable("sbix").isEmpty();
}

} // namespace

Typeface::Typeface(Face face, Weight weight, Region home, const QStringList &installed) : m_weight(weight), m_home(home)
{
    for (int region = 0; region < regions; ++region) {
        QList<int> list;
        for (const QString &family : wishes(face, Region(region))) {
            if (installed.contains(family))
                list.append(add(family));
        }
        m_byRegion.append(list);
    }
}

int Typeface::add(const QString &family)
{
    if (!m_families.contains(family)) {
        m_families.append(family);
        m_raw.emplace_back();
    }
    return int(m_families.indexOf(family));
}

Glyph Typeface::glyph(char32_t character, Region region)
{
    const quint32 key = quint32(character) | quint32(region) << 24;
    const auto known = m_glyphs.constFind(key);
    if (known != m_glyphs.constEnd())
        return *known;
    return *m_glyphs.insert(key, find(character, region));
}

QList<int> Typeface::candidates(char32_t character, Region region) const
{
    QList<int> list = m_byRegion[int(regionFor(character, region, m_home))];
    list += m_byRegion[int(region)];
    for (const Region other :
         { m_home, Region::China, Region::Korea, Region::Taiwan, Region::HongKong, Region::Japan, Region::None })
        list += m_byRegion[int(other)];
    return list;
}

Glyph Typeface::find(char32_t character, Region region)
{
    for (const int family : candidates(character, region)) {
        const Glyph glyph = inFamily(family, character);
        if (glyph.family >= 0)
            return glyph;
    }
    return elsewhere(character);
}

const QRawFont &Typeface::raw(int family)
{
    QRawFont &raw = m_raw[size_t(family)];
    if (!raw.isValid())
        raw = QRawFont::fromFont(named(m_families[family], m_weight, measurePixels));
    return raw;
}

bool Typeface::has(int family, char32_t character)
{
    return raw(family).supportsCharacter(uint(character));
}

Glyph Typeface::inFamily(int family, char32_t character)
{
    if (!has(family, character) || isColoured(raw(family)))
        return {};
    const QList<quint32> glyphs = raw(family).glyphIndexesForString(QString::fromUcs4(&character, 1));
    const QList<QPointF> advances = raw(family).advancesForGlyphIndexes(glyphs);
    const bool mark = QChar::category(character) == QChar::Mark_NonSpacing || advances.isEmpty();
    return { family, mark ? 0.0F : float(advances.first().x() / measurePixels), shapingOf(character) };
}

// Scripts that our families lack: whatever the computer has installed for them.
Glyph Typeface::elsewhere(char32_t character)
{
    // One search costs most of a millisecond; nobody waits for a text made of nonsense.
    if (QChar::category(character) == QChar::Other_NotAssigned || ++m_searches > maximumSearches)
        return {};
    QFont font;
    font.setPixelSize(measurePixels);
    QTextLayout layout(QString::fromUcs4(&character, 1), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    const QRawFont found = runs.isEmpty() ? QRawFont() : runs.first().rawFont();
    // Qt's stand-in for "no font" draws boxes; it has no tables, and asking for its family crashes.
    if (!found.isValid() || found.fontTable("cmap").isEmpty() || runs.first().glyphIndexes().value(0) == 0)
        return {};
    return inFamily(add(found.familyName()), character);
}

QFont Typeface::font(int family, Shaping shaping, int pixels) const
{
    QFont font = named(m_families[family], m_weight, pixels);
    if (shaping == Shaping::None)
        font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferNoShaping));
    else // too little to see, but it keeps ligatures away: "fi" must be found as two letters in the file
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

Fonts::Fonts(const QString &language, const QStringList &installed) : m_region(regionOf(language))
{
    for (const Face face : { Face::Serif, Face::Sans }) {
        for (const Weight weight : { Weight::Regular, Weight::Bold })
            m_typefaces.emplace_back(face, weight, m_region, installed);
    }
    const auto any = [&installed](Region region) {
        const QStringList list = wishes(Face::Serif, region);
        return std::any_of(list.begin(), list.end(), [&](const QString &f) { return installed.contains(f); });
    };
    m_complete = any(Region::China) && any(Region::Korea);
}

QStringList Fonts::installedFamilies()
{
    return QFontDatabase::families();
}

Typeface &Fonts::typeface(Face face, Weight weight)
{
    return m_typefaces[size_t(face) * 2 + size_t(weight)];
}

Region Fonts::region(const QString &language) const
{
    return language.isEmpty() ? m_region : regionOf(language);
}

void Fonts::noteDrawn(Face face, Weight weight, int family, const QList<uint> &characters)
{
    Typeface &used = typeface(face, weight);
    Drawn &drawn = m_drawn[{ used.family(family), weight }];
    drawn.raw = used.raw(family);
    for (const char32_t c : characters) {
        if (drawn.characters.contains(c))
            continue;
        drawn.characters.insert(c);
        const quint32 glyph = drawn.raw.glyphIndexesForString(QString::fromUcs4(&c, 1)).value(0);
        if (drawn.glyphs.contains(glyph))
            continue;
        drawn.glyphs.insert(glyph);
        drawn.order.emplace_back(c == QChar::Nbsp ? U' ' : c, glyph);
    }
}

QString Fonts::missing() const
{
    QList<char32_t> list(m_missing.begin(), m_missing.end());
    std::sort(list.begin(), list.end());
    return QString::fromUcs4(list.constData(), list.size());
}

} // namespace app::reports
