// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/wordspaces.h"

#include <QSet>

namespace earmark {

namespace {

// Scripts whose words stand side by side, and the punctuation that is as wide as their letters.
bool isWide(QChar c)
{
    static const QSet<QChar::Script> scripts{
        QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Thai,
        QChar::Script_Lao, QChar::Script_Khmer,    QChar::Script_Myanmar};
    return scripts.contains(c.script()) || (c.unicode() >= 0x3001 && c.unicode() <= 0x303f)
        || (c.unicode() >= 0xff01 && c.unicode() <= 0xff65);
}

bool isClosing(QChar c)
{
    return QStringView(u",.;:!?…)]»”").contains(c);
}

// As in l’été or dell’anno, not in the dogs’ tails or goin’ home.
bool endsElided(QStringView word)
{
    if (!word.endsWith(u'\'') && !word.endsWith(u'’'))
        return false;
    const QStringView before = word.chopped(1);
    const bool isOneLetter = before.size() < 2 || !before.at(before.size() - 2).isLetter();
    return isOneLetter || (!before.endsWith(u's') && !before.endsWith(u"in"));
}

} // namespace

bool wouldRunTogether(QStringView before, QStringView after)
{
    if (before.isEmpty() || after.isEmpty())
        return false;
    const QChar last = before.back();
    const QChar first = after.front();
    if (last.isSpace() || first.isSpace() || isClosing(first) || QStringView(u"([“«").contains(last)
        || endsElided(before))
        return false;
    return !isWide(first) || !(isWide(last) || isClosing(last));
}

} // namespace earmark
