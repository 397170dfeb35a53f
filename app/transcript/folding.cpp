// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/folding.h"

#include "transcript/text.h"

#include <algorithm>
#include <utility>

namespace earmark {

namespace {

// Letters that Unicode does not decompose.
QStringView spelledOut(char32_t letter)
{
    switch (letter) {
    case U'œ':
        return u"oe";
    case U'æ':
        return u"ae";
    case U'ß':
        return u"ss";
    case U'ø':
        return u"o";
    case U'đ':
        return u"d";
    case U'ł':
        return u"l";
    case U'ı':
        return u"i";
    default:
        return {};
    }
}

// A letter or digit of ASCII in lower case, else a null: most letters are, and Qt's own functions
// look each up in a table.
QChar plainLetter(QChar c)
{
    if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
        return c;
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : QChar();
}

QChar plainSign(QChar c)
{
    static constexpr QStringView apostrophes = u"’‘‚‛ʼ´`′";
    static constexpr QStringView quotes = u"“”„‟«»″";
    if (apostrophes.contains(c))
        return u'\'';
    if (quotes.contains(c))
        return u'"';
    return c.category() == QChar::Punctuation_Dash ? QChar(u'-') : c;
}

// The letter without its accents and in its usual width. If it has marks that make it another
// letter, it keeps them.
QString withoutMarks(char32_t code)
{
    const QString whole = QString::fromUcs4(&code, 1);
    if (QChar::decompositionTag(code) == QChar::NoDecomposition
        || QChar::script(code) == QChar::Script_Hangul)
        return whole;
    QString parts = whole.normalized(QString::NormalizationForm_KD);
    parts.removeIf([](QChar c) { return isLeftOut(c.unicode()); });
    if (parts.isEmpty() || parts.front().isSpace())
        return whole;
    const bool isOther = std::ranges::any_of(parts, [](QChar c) { return c.isMark(); });
    return isOther ? whole.normalized(QString::NormalizationForm_KC) : parts;
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011'; // not the dashes between clauses
}

// The letters or digits directly before and after a place, not counting accents.
QChar letterBefore(QStringView text, qsizetype at)
{
    while (at > 0 && isLeftOut(text.at(at - 1).unicode()))
        --at;
    return at > 0 && isSpoken(text.at(at - 1)) ? text.at(at - 1) : QChar();
}

QChar letterAfter(QStringView text, qsizetype at)
{
    ++at;
    return at < text.size() && isSpoken(text.at(at)) ? text.at(at) : QChar();
}

// U.S.A.: a point between single letters.
bool isInitials(QStringView text, qsizetype at)
{
    const auto isSingle = [&text](qsizetype letter) {
        return letter >= 0 && letter < text.size() && text.at(letter).isLetter()
            && (letter == 0 || !isSpoken(text.at(letter - 1)))
            && (letter + 1 == text.size() || !isSpoken(text.at(letter + 1)));
    };
    return isSingle(at - 1) && isSingle(at + 1);
}

// Whether the sign at `at` stands inside a word and only joins its parts.
bool isJoint(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == u'.')
        return isInitials(text, at);
    if (plainSign(c) != u'\'' && !isHyphen(c))
        return false;
    const QChar before = letterBefore(text, at);
    const QChar after = letterAfter(text, at);
    const bool isNumber = before.isDigit() && after.isDigit();
    return !before.isNull() && !after.isNull() && !isNumber && !isUnspaced(before)
        && !isUnspaced(after);
}

bool standsAlone(QStringView letter)
{
    const QChar first = letter.front();
    return first.unicode() >= 0x0e00
        && (first.script() == QChar::Script_Hangul || isUnspaced(first));
}

} // namespace

bool isLeftOut(char32_t code)
{
    if (code < 0x0300)
        return code == 0x00ad;
    const bool isAccent = code <= 0x036f || (code >= 0x1ab0 && code <= 0x1aff)
        || (code >= 0x1dc0 && code <= 0x1dff) || (code >= 0x20d0 && code <= 0x20ff)
        || (code >= 0xfe20 && code <= 0xfe2f);
    // Points of Hebrew and Arabic, and the stroke that only stretches a word (tatweel).
    const bool isPoint =
        (code >= 0x0591 && code <= 0x06ed && QChar::isMark(code)) || code == 0x0640;
    return isAccent || isPoint || (code >= 0x200b && code <= 0x200f) || code == 0x2060
        || code == 0xfeff;
}

void FoldedText::add(QChar c, qsizetype origin)
{
    m_text += c;
    m_origins.append(qint32(origin));
}

void FoldedText::addSpace(qsizetype origin)
{
    const bool isWanted = m_text.isEmpty() ? keepsSigns() : m_text.back() != u' ';
    if (isWanted)
        add(u' ', origin);
}

void FoldedText::addCode(char32_t code, qsizetype origin)
{
    const bool isLetter = QChar::isLetterOrNumber(code) || QChar::isMark(code);
    if (!isLetter && !keepsSigns()) {
        addSpace(origin);
        return;
    }
    const char32_t small = QChar::toCaseFolded(code);
    const QStringView spelled = spelledOut(small);
    const QString letters = spelled.isEmpty() ? withoutMarks(small) : spelled.toString();
    if (m_between == Between::Tokens && !QChar::isMark(code)) {
        const bool isAlone = standsAlone(letters);
        if (isAlone || m_isAlone)
            addSpace(origin);
        m_isAlone = isAlone;
    }
    for (const QChar part : letters)
        add(isLetter ? part.toCaseFolded() : plainSign(part), origin);
}

// Whether the sign at `at` only joins the parts of a word, so that no space is needed.
bool FoldedText::addJoint(QStringView original, qsizetype at, qsizetype origin)
{
    const bool isWanted = m_between == Between::Found || m_between == Between::Tokens;
    if (!isWanted || !isJoint(original, at))
        return false;
    if (m_between == Between::Found)
        return plainSign(original.at(at)) == u'\'';
    add(tokenJoint, origin);
    return true;
}

void FoldedText::append(QStringView original, qsizetype origin)
{
    for (qsizetype i = 0; i < original.size(); ++i) {
        const QChar c = original.at(i);
        const qsizetype at = origin + i;
        if (c == u' ') {
            addSpace(at);
            continue;
        }
        if (const QChar plain = plainLetter(c); !plain.isNull()) {
            if (std::exchange(m_isAlone, false))
                addSpace(at);
            add(plain, at);
            continue;
        }
        if (addJoint(original, i, at))
            continue;
        const QChar sign = plainSign(c);
        if (c.isSpace() || (sign != c && !keepsSigns())) {
            addSpace(at);
        } else if (sign != c) {
            add(sign, at);
        } else if (c.isHighSurrogate() && i + 1 < original.size()
                   && original.at(i + 1).isLowSurrogate()) {
            addCode(QChar::surrogateToUcs4(c, original.at(++i)), at);
        } else if (!isLeftOut(c.unicode())) {
            addCode(c.unicode(), at);
        }
    }
}

QString foldedWords(QStringView text)
{
    FoldedText folded(FoldedText::Between::Space);
    folded.append(text);
    return folded.text().trimmed();
}

} // namespace earmark
