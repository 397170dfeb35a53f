// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/letters/latinalphabets.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// The letters beyond ASCII of each language, by encoding.
QHash<QByteArray, QStringList> alphabets()
{
    const QStringList central{u"ąćęłńóśźż"_s, u"áčďéěíňóřšťúůýž"_s, u"áäčďéíĺľňóôŕšťúýž"_s,
                              u"áéíóöőúüű"_s, u"ăâîşţșț"_s,         u"čćđšž"_s,
                              u"äöüß"_s};
    const QStringList baltic{u"āčēģīķļņšūž"_s, u"ąčęėįšųūž"_s, u"äõöüšž"_s};
    return {
        {"ISO-8859-2", central},
        {"WINDOWS-1250", central},
        {"IBM852", central},
        {"ISO-8859-16", central},
        {"ISO-8859-4", baltic},
        {"ISO-8859-13", baltic},
        {"WINDOWS-1257", baltic},
        {"ISO-8859-3", {u"ĉĝĥĵŝŭ"_s, u"ċġħżàèìòù"_s}},
        {"ISO-8859-10", {}}, // nobody uses it
        {"ISO-8859-14", {u"âêîôûŵŷïáëäö"_s, u"áéíóú"_s}},
    };
}

/// The letters of a text.
struct Letters
{
    qsizetype all = 0;
    QString accented; ///< those beyond ASCII, in lower case
    qsizetype odd = 0; ///< where no word has them
};

// Text in the wrong encoding has capitals inside words, and signs of arithmetic.
Letters lettersIn(QStringView text)
{
    Letters letters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        letters.all += c.isLetter() ? 1 : 0;
        if (c.unicode() < 0x80)
            continue;
        const bool isCapitalInside = c.isUpper() && i > 0 && text.at(i - 1).isLower();
        letters.odd += isCapitalInside || c.category() == QChar::Symbol_Math ? 1 : 0;
        if (c.isLetter())
            letters.accented += c.toLower();
    }
    return letters;
}

bool isOf(const QString &alphabet, const Letters &letters)
{
    const auto known = std::ranges::count_if(letters.accented,
                                             [&alphabet](QChar c) { return alphabet.contains(c); });
    return known * 10 >= letters.accented.size() * 9;
}

} // namespace

bool isWrittenAs(QStringView text, const QByteArray &encoding)
{
    static const QHash<QByteArray, QStringList> known = alphabets();
    const auto found = known.constFind(encoding);
    if (found == known.constEnd())
        return true;
    constexpr qsizetype rarest = 50; // each language has one accented letter in so many
    const Letters letters = lettersIn(text);
    if (letters.accented.size() * rarest < letters.all
        || letters.odd * 10 > letters.accented.size())
        return false;
    return std::ranges::any_of(
        *found, [&letters](const QString &alphabet) { return isOf(alphabet, letters); });
}

} // namespace earmark
