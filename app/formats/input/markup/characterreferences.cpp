// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/markup/characterreferences.h"

#include "formats/input/words.h"

#include <QByteArrayList>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <cmark.h>
#include <libxml/HTMLparser.h>
#include <memory>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 32;
constexpr qsizetype longestOldName = 6; ///< of those that need no semicolon

// HTML, "named character references", those that need no semicolon: the names of Latin-1, a few of
// them also in capitals.
QString oldNamedCharacter(QByteArrayView name)
{
    static const QByteArrayList alsoCapitals{"AMP", "COPY", "GT", "LT", "QUOT", "REG"};
    if (name.size() > longestOldName || name == "apos")
        return {};
    QByteArray known = name.toByteArray();
    if (alsoCapitals.contains(known))
        known = known.toLower();
    const htmlEntityDesc *entity =
        htmlEntityLookup(reinterpret_cast<const xmlChar *>(known.constData()));
    return entity && entity->value <= 0xff ? QString(QChar(char16_t(entity->value))) : QString();
}

/// A reference and how many characters of the source it takes.
struct CharacterReference
{
    QString text;
    qsizetype length = 0;
};

CharacterReference loneAmpersand()
{
    return {.text = u"&"_s, .length = 1};
}

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

// HTML, "numeric character reference end state".
QString characterOf(char32_t code)
{
    if (code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return QChar(QChar::ReplacementCharacter);
    if (code >= 0x80 && code <= 0x9f) {
        const char byte = char(code);
        return QStringDecoder("windows-1252").decode(QByteArrayView(&byte, 1));
    }
    return QStringView(QChar::fromUcs4(code)).toString();
}

CharacterReference readNumber(QStringView text)
{
    constexpr qsizetype longestNumber = 40;
    static const QRegularExpression number(u"^&#(?:x([0-9a-f]+)|([0-9]+));?"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = number.match(headOf(text, longestNumber).toString());
    if (!match.hasMatch())
        return loneAmpersand();
    // What is too large becomes 0, which is no character either.
    const char32_t code = match.hasCaptured(2) ? match.capturedView(2).toUInt()
                                               : match.capturedView(1).toUInt(nullptr, 16);
    return {.text = characterOf(code), .length = match.capturedLength()};
}

CharacterReference readName(QStringView text)
{
    qsizetype end = 1;
    while (end < text.size() && end <= longestName && isAsciiLetterOrDigit(text.at(end)))
        ++end;
    const QByteArray name = text.sliced(1, end - 1).toLatin1();
    if (end < text.size() && text.at(end) == u';') {
        if (const QString named = namedCharacter(name); !named.isNull())
            return {.text = named, .length = end + 1};
    }
    for (qsizetype length = std::min(name.size(), longestOldName); length > 1; --length) {
        const QString named = oldNamedCharacter(QByteArrayView(name).first(length));
        if (!named.isNull())
            return {.text = named, .length = length + 1};
    }
    return loneAmpersand();
}

} // namespace

// CommonMark, "entity references": all names of HTML, with their semicolons.
QString namedCharacter(QByteArrayView name)
{
    if (const QString old = oldNamedCharacter(name); !old.isNull())
        return old;
    const QByteArray reference = '&' + name.toByteArray() + ';';
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document(
        cmark_parse_document(reference.constData(), size_t(reference.size()), CMARK_OPT_DEFAULT),
        cmark_node_free);
    cmark_node *text = cmark_node_first_child(cmark_node_first_child(document.get()));
    const QByteArray decoded = cmark_node_get_literal(text);
    return cmark_node_next(text) || decoded == reference ? QString() : QString::fromUtf8(decoded);
}

QString decodeCharacterReferences(QStringView text, Semicolon semicolon)
{
    QString decoded;
    qsizetype begin = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', begin)) {
        decoded += text.sliced(begin, at - begin);
        const QStringView rest = text.sliced(at);
        auto reference = rest.startsWith(u"&#") ? readNumber(rest) : readName(rest);
        if (semicolon == Semicolon::Needed && rest.at(reference.length - 1) != u';')
            reference = loneAmpersand();
        decoded += reference.text;
        begin = at + reference.length;
    }
    decoded += text.sliced(begin);
    return decoded;
}

} // namespace earmark
