// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spokenscript.h"

namespace earmark::spoken {

/// Words that every program writes unchanged.
inline QStringList plainWords()
{
    return {
        u"bonjour"_s, u"été"_s,         u"l’été"_s,   u"aujourd'hui"_s, u"dit-il"_s,
        u"cœur"_s,    u"Zoë"_s,         u"Straße"_s,  u"мир"_s,         u"e\u0301le\u0301ment"_s,
        u"2026"_s,    u"42"_s,          u"1er"_s,     u"the"_s,         u"bread"_s,
        u"and"_s,     u"O’Neill"_s,     u"you’re"_s,  u"dix-sept"_s,    u"à"_s,
        u"I"_s,       u"Description"_s, u"Speaker"_s, u"Note"_s};
}

/// Words that look like times, labels or markup, or contain characters with a meaning in some
/// format. No braces, angle brackets or arrows: several formats cannot write them.
inline QStringList oddWords()
{
    return {u"10:30"_s,
            u"1:02:03"_s,
            u"12h30"_s,
            u"3,5"_s,
            u"R&D"_s,
            u"Q&A"_s,
            u"Note:"_s,
            u"oui\u00a0;"_s,
            u"voici\u00a0:"_s,
            u"«\u00a0non\u00a0»"_s,
            u"“yes”"_s,
            u"\"quoted\""_s,
            u"(rires)"_s,
            u"[applause]"_s,
            u"Dr."_s,
            u"50\u00a0%"_s,
            u"#1"_s,
            u"…"_s,
            u"—"_s,
            u"bread,"_s,
            u"example.org/a?b=1"_s,
            u"Speaker"_s,
            u"C++"_s,
            u"déjà\u202f?"_s};
}

} // namespace earmark::spoken
