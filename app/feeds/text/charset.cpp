// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/text/charset.h"

#include "formats/input/encoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

bool isHigh(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80;
}

// Nothing if Qt does not know the encoding.
std::optional<QByteArray> utf8From(const QByteArray &bytes, const QByteArray &name)
{
    QStringDecoder decoder(name.constData());
    if (name.isEmpty() || !decoder.isValid())
        return {};
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        text.remove(QChar::ReplacementCharacter);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.toUtf8();
}

QByteArray fromWindows(QByteArrayView bytes)
{
    QStringDecoder decoder("windows-1252");
    const QString text = decoder.decode(bytes);
    return text.toUtf8();
}

// The name in the XML declaration, in upper case; empty without one.
QByteArray declaredCharset(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        u"<\\?xml[^>]{0,200}\\bencoding\\s*=\\s*[\"']\\s*([\\w.:-]{1,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 2048)));
    return declaration.match(head).captured(1).toLatin1().toUpper();
}

// As browsers do.
QByteArray meantCharset(const QByteArray &name)
{
    const QByteArray upper = name.trimmed().toUpper();
    return upper == "ISO-8859-1" || upper == "US-ASCII" || upper == "LATIN1" ? "windows-1252"
                                                                             : upper;
}

// UTF-16 and UTF-32 have zero bytes, and without them a file is no such text, whatever it says.
bool isWide(const QByteArray &name)
{
    return name.startsWith("UTF-16") || name.startsWith("UTF-32") || name.startsWith("UCS");
}

// Escape sequences made of ASCII.
bool isStateful(const QByteArray &name)
{
    return name.startsWith("ISO-2022") || name.startsWith("HZ");
}

// UTF-16 without a mark begins with an ASCII sign and a zero byte.
QByteArray wideCharset(const QByteArray &bytes)
{
    if (bytes.size() < 4 || bytes.at(0) == bytes.at(1) || (bytes.at(0) != 0 && bytes.at(1) != 0))
        return {};
    const bool isLittle = bytes.at(1) == 0;
    const char first = bytes.at(isLittle ? 0 : 1);
    if (bytes.at(isLittle ? 3 : 2) != 0 || (first != '<' && first != '{' && first > ' '))
        return {};
    return isLittle ? "UTF-16LE" : "UTF-16BE";
}

// The length of a valid sequence of UTF-8 at the start of `bytes`; 0 if there is none.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.front());
    const qsizetype length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (lead >= 0xf8 || (lead >= 0x80 && lead < 0xc2) || bytes.size() < length)
        return 0;
    return bytes.first(length).isValidUtf8() ? length : 0;
}

struct Counted
{
    qsizetype whole = 0; ///< sequences of UTF-8 beyond ASCII
    qsizetype bad = 0; ///< bytes that belong to none
    qsizetype beside = 0; ///< high bytes next to another
    qsizetype high = 0;
};

Counted countedIn(const QByteArray &bytes)
{
    Counted counted;
    const QByteArrayView view(bytes);
    for (qsizetype i = 0; i < view.size(); ++i) {
        counted.high += isHigh(view.at(i));
        counted.beside += i > 0 && isHigh(view.at(i)) && isHigh(view.at(i - 1));
    }
    for (qsizetype i = 0; i < view.size();) {
        const qsizetype length = sequenceLength(view.sliced(i));
        counted.whole += length > 1;
        counted.bad += length == 0;
        i += std::max<qsizetype>(length, 1);
    }
    return counted;
}

QByteArray mended(const QByteArray &bytes)
{
    QByteArray utf8;
    utf8.reserve(bytes.size() + 64);
    const QByteArrayView view(bytes);
    for (qsizetype i = 0; i < view.size();) {
        const qsizetype length = sequenceLength(view.sliced(i));
        utf8 += length > 0 ? view.sliced(i, length).toByteArray() : fromWindows(view.sliced(i, 1));
        i += std::max<qsizetype>(length, 1);
    }
    return utf8;
}

// A file that was cut may end inside a letter.
QByteArray withoutHalfLetter(const QByteArray &bytes)
{
    for (qsizetype cut = 1; cut <= 3 && cut < bytes.size(); ++cut) {
        const auto lead = static_cast<unsigned char>(bytes.at(bytes.size() - cut));
        if (lead >= 0xc2 && lead < 0xf5 && bytes.first(bytes.size() - cut).isValidUtf8())
            return bytes.first(bytes.size() - cut);
    }
    return bytes;
}

// In Western texts letters with accents stand alone; in other scripts whole words are high bytes.
Result<QByteArray> detected(const QByteArray &bytes, const Counted &counted)
{
    if (counted.beside * 2 < counted.high)
        return fromWindows(bytes);
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    QString text = decoded->text;
    return text.remove(QChar::ReplacementCharacter).toUtf8();
}

} // namespace

Result<QByteArray> utf8Of(const QByteArray &bytes, const QByteArray &transport)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        if (*marked == QStringConverter::Utf8)
            return utf8Of(bytes.sliced(3), "UTF-8");
        return utf8From(bytes, QStringConverter::nameForEncoding(*marked)).value_or(QByteArray());
    }
    if (const QByteArray wide = wideCharset(bytes); !wide.isEmpty())
        return utf8From(bytes, wide).value_or(QByteArray());
    QByteArray name = meantCharset(declaredCharset(bytes));
    if (name.isEmpty())
        name = meantCharset(transport);
    if (const QByteArray whole = withoutHalfLetter(bytes); whole.isValidUtf8()) {
        const bool isAscii = std::ranges::none_of(whole, isHigh);
        if (isAscii && isStateful(name))
            return utf8From(bytes, name).value_or(whole);
        return whole;
    }
    const Counted counted = countedIn(bytes);
    if (counted.whole > counted.bad)
        return mended(bytes);
    if (name == "UTF-8" || name == "UTF8" || isWide(name))
        return detected(bytes, counted);
    if (const auto told = utf8From(bytes, name))
        return *told;
    return detected(bytes, counted);
}

} // namespace earmark
