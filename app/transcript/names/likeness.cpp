// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names/likeness.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace earmark {

namespace {

/// Letters that sound like others, perhaps only before certain letters.
struct Sound
{
    QStringView letters;
    QStringView sound;
    QStringView before = {}; ///< one of these letters must follow, if any are given
};

// The longest and the strictest first.
constexpr std::array sounds{
    Sound{u"ault", u"ot"},     Sound{u"sch", u"x"},      Sound{u"chr", u"kr"},
    Sound{u"eau", u"o"},       Sound{u"ch", u"x"},       Sound{u"sh", u"x"},
    Sound{u"ph", u"f"},        Sound{u"th", u"t"},       Sound{u"gh", u"g"},
    Sound{u"gu", u"g", u"ei"}, Sound{u"qu", u"k"},       Sound{u"ck", u"k"},
    Sound{u"dt", u"t"},        Sound{u"tz", u"ts"},      Sound{u"au", u"o"},
    Sound{u"ou", u"u"},        Sound{u"ai", u"e"},       Sound{u"ay", u"e"},
    Sound{u"ei", u"e"},        Sound{u"ey", u"e"},       Sound{u"c", u"s", u"eiy"},
    Sound{u"c", u"k"},         Sound{u"g", u"j", u"ei"}, Sound{u"h", u""},
    Sound{u"q", u"k"},         Sound{u"w", u"v"},        Sound{u"x", u"ks"},
    Sound{u"y", u"i"},         Sound{u"z", u"s"},
};

bool fits(const Sound &sound, QStringView rest)
{
    return rest.startsWith(sound.letters)
        && (sound.before.isEmpty()
            || (rest.size() > sound.letters.size()
                && sound.before.contains(rest.at(sound.letters.size()))));
}

bool isVowel(QChar c)
{
    static constexpr QStringView vowels = u"aeiou";
    return vowels.contains(c);
}

} // namespace

QString soundOf(QStringView folded)
{
    QString heard;
    for (qsizetype at = 0; at < folded.size();) {
        const QStringView rest = folded.sliced(at);
        const auto sound = std::ranges::find_if(
            sounds, [rest](const Sound &candidate) { return fits(candidate, rest); });
        // A silent h at the beginning still tells Erich and Herich apart.
        const bool isLetter = sound == sounds.end() || (at == 0 && rest.front() == u'h');
        const QStringView part = isLetter ? rest.first(1) : sound->sound;
        for (const QChar c : part) {
            const bool isDouble = !heard.isEmpty() && heard.back() == c && !isVowel(c);
            if (c.isLetter() && !isDouble)
                heard += c;
        }
        at += isLetter ? 1 : sound->letters.size();
    }
    return heard;
}

// Levenshtein's distance, row by row.
qsizetype changesBetween(QStringView one, QStringView other, qsizetype limit)
{
    if (std::abs(one.size() - other.size()) > limit)
        return limit + 1;
    QList<qsizetype> row(other.size() + 1);
    for (qsizetype i = 0; i < row.size(); ++i)
        row[i] = i;
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = row.first();
        row.first() = i + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const qsizetype replaced = diagonal + (one.at(i) == other.at(j) ? 0 : 1);
            diagonal = row.at(j + 1);
            row[j + 1] = std::min({replaced, diagonal + 1, row.at(j) + 1});
        }
    }
    return std::min(row.last(), limit + 1);
}

bool isInflection(QStringView one, QStringView other)
{
    const auto parted = std::ranges::mismatch(one, other);
    const QStringView left(parted.in1, one.end());
    const QStringView right(parted.in2, other.end());
    const auto isEnding = [](QStringView rest) {
        static constexpr QStringView consonants = u"snxr";
        if (rest.size() < 2)
            return rest.isEmpty() || isVowel(rest.front()) || consonants.contains(rest.front());
        return rest.size() == 2 && (isVowel(rest.front()) || rest.back() == u'e');
    };
    return isEnding(left) && isEnding(right);
}

} // namespace earmark
