// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Chooses a family for every character, by script and language, and knows its width. Families are always named:
// left alone, the system would draw 骨 or 直 in the shapes of whatever locale the computer has.

#include "app/reports/document.h"
#include "app/reports/papertext.h"

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QSet>
#include <QStringList>

#include <map>
#include <utility>
#include <vector>

namespace app::reports {

enum class Face { Serif, Sans };

/// Whether a font's own rules (kerning, joining letters) are applied. Letters are shaped; Han, Hangul, figures and
/// all punctuation are not: the shaper would exchange their forms for those of the computer's locale.
enum class Shaping { None, Full };

/// How one character is drawn: the family as a number of its typeface, and the advance in parts of the type size.
struct Glyph
{
    int family = -1; ///< -1: no family on this computer has the character
    float advance = 0;
    Shaping shaping = Shaping::None;
};

/// One face in one weight. Not for several threads at once.
class Typeface
{
public:
    /// `home` is asked first for what the language of a run does not tell.
    Typeface(Face face, Weight weight, Region home, const QStringList &installed);

    [[nodiscard]] Glyph glyph(char32_t character, Region region);
    /// Whether a mark can be drawn together with the letter before it.
    [[nodiscard]] bool has(int family, char32_t character);
    [[nodiscard]] QString family(int family) const { return m_families[family]; }
    [[nodiscard]] const QRawFont &raw(int family);
    /// `pixels` is the type size in device units.
    [[nodiscard]] QFont font(int family, Shaping shaping, int pixels) const;

private:
    [[nodiscard]] Glyph find(char32_t character, Region region);
    [[nodiscard]] Glyph inFamily(int family, char32_t character);
    [[nodiscard]] Glyph elsewhere(char32_t character);
    [[nodiscard]] QList<int> candidates(char32_t character, Region region) const;
    int add(const QString &family);

    Weight m_weight;
    Region m_home;
    QStringList m_families;
    std::vector<QRawFont> m_raw;
    QList<QList<int>> m_byRegion; ///< families of a region, best first; index is the Region
    QHash<quint32, Glyph> m_glyphs;
    int m_searches = 0;
};

/// The characters drawn in one font file, each glyph once, in the order of their first use.
struct Drawn
{
    QRawFont raw;
    QSet<quint32> glyphs;
    QSet<char32_t> characters;
    std::vector<std::pair<char32_t, quint32>> order;
};

/// All typefaces of a paper, what was drawn with them, and the characters that none of them could draw.
class Fonts
{
public:
    /// `language` gives the shapes of Han characters in runs that are neither Chinese, Korean nor Japanese.
    explicit Fonts(const QString &language, const QStringList &installed = installedFamilies());

    [[nodiscard]] static QStringList installedFamilies();
    /// False when there is no face for Chinese or none for Korean.
    [[nodiscard]] bool complete() const { return m_complete; }
    [[nodiscard]] Typeface &typeface(Face face, Weight weight);
    [[nodiscard]] Region region(const QString &language) const;
    void noteMissing(char32_t character) { m_missing.insert(character); }
    /// In order of code point, each once.
    [[nodiscard]] QString missing() const;
    void noteDrawn(Face face, Weight weight, int family, const QList<uint> &characters);
    [[nodiscard]] const auto &drawn() const { return m_drawn; }

private:
    std::vector<Typeface> m_typefaces;
    std::map<std::pair<QString, Weight>, Drawn> m_drawn;
    QSet<char32_t> m_missing;
    Region m_region;
    bool m_complete;
};

} // namespace app::reports
