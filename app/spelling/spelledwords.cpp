// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spelledwords.h"

#include "transcript/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr QChar softHyphen(0xad);

// Joins letters to one word if it stands between them.
QChar joinerOf(QChar c)
{
    switch (c.unicode()) {
    case u'\'':
    case u'’':
    case u'ʼ':
    case u'‘':
        return u'\'';
    case u'-':
    case u'‐':
    case u'‑':
        return u'-';
    case u'·': // Catalan
        return u'·';
    default:
        return {};
    }
}

// An e-mail address, a web address, a name with an underscore, example.com.
bool isAddress(QStringView token)
{
    static const QRegularExpression address(u"[@_#]|://|\\p{L}\\.\\p{Ll}"_s);
    return address.match(token.toString()).hasMatch();
}

bool isElision(QStringView before)
{
    static const QSet<QString> elisions{
        u"l"_s,    u"d"_s,    u"j"_s,     u"m"_s,      u"t"_s,      u"s"_s,      u"n"_s,
        u"c"_s,    u"qu"_s,   u"jusqu"_s, u"lorsqu"_s, u"puisqu"_s, u"quoiqu"_s, u"un"_s,
        u"dell"_s, u"nell"_s, u"all"_s,   u"dall"_s,   u"sull"_s,   u"o"_s};
    return elisions.contains(before.toString().toLower());
}

/// Takes the words out of a token, which stands between white space.
void addWords(QStringView token, qsizetype origin, QList<SpelledWord> &words)
{
    qsizetype at = 0;
    while (at < token.size()) {
        SpelledWord word{.offset = origin + at, .length = 0, .text = {}};
        bool isWord = true;
        for (; at < token.size(); ++at) {
            const QChar c = token.at(at);
            const QChar joiner = joinerOf(c);
            const bool joins = !joiner.isNull() && !word.text.isEmpty() && at + 1 < token.size()
                && isSpoken(token.at(at + 1));
            if (!joins && !isSpoken(c) && c != softHyphen)
                break;
            isWord = isWord && !c.isDigit() && !isUnspaced(c);
            if (c != softHyphen)
                word.text.append(joins ? joiner : c);
        }
        word.length = origin + at - word.offset;
        word.text = word.text.normalized(QString::NormalizationForm_C);
        if (isWord && !word.text.isEmpty())
            words.append(word);
        ++at;
    }
}

} // namespace

QList<SpelledWord> spelledWords(QStringView text)
{
    QList<SpelledWord> words;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        const QStringView token = text.sliced(at, end - at);
        if (!isAddress(token))
            addWords(token, at, words);
        at = end + 1;
    }
    return words;
}

bool isSpeltRight(const QString &word, const std::function<bool(const QString &)> &isKnown)
{
    if (word.size() < 2 || isKnown(word))
        return true;
    const QString bare = withoutElision(word);
    if (bare != word)
        return isSpeltRight(bare, isKnown);
    const QStringList parts = word.split(u'-');
    return parts.size() > 1 && std::ranges::all_of(parts, [&isKnown](const QString &part) {
               return isSpeltRight(part, isKnown);
           });
}

QString withoutElision(const QString &word)
{
    const qsizetype apostrophe = word.indexOf(u'\'');
    if (apostrophe < 0)
        return word;
    const QStringView before = QStringView(word).first(apostrophe);
    const QStringView after = QStringView(word).sliced(apostrophe + 1);
    if (isElision(before))
        return after.toString();
    const QStringView ending = QStringView(word).sliced(word.lastIndexOf(u'\'') + 1);
    return ending.compare("s"_L1, Qt::CaseInsensitive) == 0 ? word.chopped(2) : word;
}

QString writtenLike(QStringView original, QString suggestion)
{
    return original.contains(u'’') ? suggestion.replace(u'\'', u'’') : suggestion;
}

} // namespace earmark
