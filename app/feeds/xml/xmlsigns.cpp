// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/xml/xmlsigns.h"

#include "formats/input/markup/characterreferences.h"

#include <QHash>

#include <algorithm>

namespace earmark {

namespace {

constexpr qsizetype longestReference = 40;

bool isControlCode(char32_t code)
{
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0xfffe
        || code == 0xffff || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff;
}

// HTML, "numeric character reference end state": 80 to 9F are meant as Windows-1252.
QString signOf(char32_t code)
{
    if (code >= 0x80 && code <= 0x9f)
        return decodeCharacterReferences(QStringLiteral("&#%1;").arg(uint(code)));
    return QString::fromUcs4(&code, 1);
}

void appendEscaped(QByteArray &xml, const QString &text)
{
    xml += text.toHtmlEscaped().toUtf8();
}

bool isOfXml(QByteArrayView name)
{
    return name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
}

QString namedSign(const QByteArray &name)
{
    static thread_local QHash<QByteArray, QString> known; // looking up is slow
    constexpr qsizetype maxKnown = 1000;
    if (const auto found = known.constFind(name); found != known.cend())
        return *found;
    const QString sign = namedCharacter(name);
    if (known.size() < maxKnown)
        known.insert(name, sign);
    return sign;
}

// For `text` that begins with &. Appends the reference and returns its length; 0 if it is none.
qsizetype takeReference(QByteArray &xml, QByteArrayView text)
{
    const qsizetype end = text.first(std::min(text.size(), longestReference)).indexOf(';');
    const QByteArray name = end < 0 ? QByteArray() : text.sliced(1, end - 1).toByteArray();
    if (name.isEmpty()
        || !std::ranges::all_of(name, [](char c) { return isInName(c) || c == '#'; }))
        return 0;
    if (isOfXml(name)) {
        xml += text.first(end + 1).toByteArray();
        return end + 1;
    }
    if (!name.startsWith('#')) {
        const QString sign = namedSign(name);
        appendEscaped(xml, sign);
        return sign.isEmpty() ? 0 : end + 1;
    }
    const bool isHex = name.startsWith("#x") || name.startsWith("#X");
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber)
        return 0;
    if (!isControlCode(code))
        appendEscaped(xml, signOf(code));
    return end + 1;
}

// U+FFFE and U+FFFF, which XML does not allow.
bool isNoncharacter(QByteArrayView text)
{
    return text.startsWith("\xef\xbf\xbe") || text.startsWith("\xef\xbf\xbf");
}

} // namespace

bool isXmlSpace(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

bool beginsName(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_'
        || byte == ':' || static_cast<unsigned char>(byte) >= 0x80;
}

bool isInName(char byte)
{
    return beginsName(byte) || (byte >= '0' && byte <= '9') || byte == '-' || byte == '.';
}

bool appendXmlText(QByteArray &xml, QByteArrayView text, References references)
{
    bool isMended = false;
    for (qsizetype i = 0; i < text.size();) {
        const char byte = text.at(i);
        const QByteArrayView rest = text.sliced(i);
        qsizetype length = 1;
        if (byte == '&') {
            length = references == References::Read ? takeReference(xml, rest) : 0;
            isMended = isMended || (length == 0 && references == References::Read);
            if (length == 0)
                xml += "&amp;";
        } else if (byte == '<') {
            xml += "&lt;";
        } else if (byte == '>') {
            xml += "&gt;";
        } else if (byte == '"') {
            xml += "&quot;";
        } else if (isControlCode(static_cast<unsigned char>(byte))
                   && static_cast<unsigned char>(byte) < 0x20) {
            isMended = true;
        } else if (isNoncharacter(rest)) {
            length = 3;
        } else {
            xml += byte;
        }
        i += std::max<qsizetype>(length, 1);
    }
    return isMended;
}

} // namespace earmark
