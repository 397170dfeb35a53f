// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/encoding.h"

#include "formats/input/letters/latinalphabets.h"
#include "formats/input/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <uchardet.h>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// How much of the beginning is looked at where looking is slow.
constexpr qsizetype sampleSize = qsizetype{64} * 1024;

Error notText()
{
    return Error{QCoreApplication::translate("decodeText",
                                             "This file is not text, so it holds no transcript.")};
}

// For a `text` in which invalid bytes became U+FFFD.
DecodedText damagedText(const QString &text, const QString &encoding)
{
    DecodedText decoded{.text = text, .encoding = encoding};
    decoded.damaged = text.count(QChar::ReplacementCharacter);
    if (const qsizetype first = text.indexOf(QChar::ReplacementCharacter); first >= 0)
        decoded.firstDamagedLine = QStringView(text).first(first).count(u'\n') + 1;
    return decoded;
}

// Nothing if some bytes are invalid in that encoding, or Qt does not know it.
std::optional<DecodedText> decodedAs(const QByteArray &bytes, const QByteArray &name)
{
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid())
        return {};
    DecodedText decoded{.text = decoder.decode(bytes), .encoding = QString::fromLatin1(name)};
    return decoder.hasError() ? std::nullopt : std::optional(decoded);
}

bool beginsAsJson(const QByteArray &bytes)
{
    const auto first =
        std::ranges::find_if(bytes, [](char byte) { return byte != ' ' && byte != '\n'; });
    return first != bytes.end() && (*first == '{' || *first == '[');
}

// Text in another encoding looks like UTF-8 only by chance. JSON is always UTF-8, and may have more
// damage: whisper.cpp splits the bytes of a letter between two pieces of a word.
std::optional<DecodedText> decodedAsDamagedUtf8(const QByteArray &bytes)
{
    DecodedText decoded = damagedText(QString::fromUtf8(bytes), u"UTF-8"_s);
    const qsizetype whole = std::ranges::count_if(decoded.text, [](QChar c) {
        return c.unicode() >= 0x80 && !c.isLowSurrogate() && c != QChar::ReplacementCharacter;
    });
    const bool isUtf8 =
        beginsAsJson(bytes) ? whole * 4 >= decoded.damaged : whole > decoded.damaged;
    return whole > 0 && isUtf8 ? std::optional(decoded) : std::nullopt;
}

bool isWritten(QChar c)
{
    const QChar::Category category = c.category();
    return c == u'\n' || c == u'\r' || c == u'\t'
        || (category != QChar::Other_Control && category != QChar::Other_NotAssigned
            && category != QChar::Other_PrivateUse);
}

// UTF-16 without a mark: all is text, and a space or a line break has a byte that no text in
// another encoding has.
std::optional<DecodedText> decodedAsUtf16(const QByteArray &bytes)
{
    for (const QByteArray name : {"UTF-16LE", "UTF-16BE"}) {
        auto decoded = bytes.size() % 2 == 0 ? decodedAs(bytes, name) : std::nullopt;
        if (!decoded || !std::ranges::all_of(decoded->text, isWritten))
            continue;
        static constexpr QStringView between = u" \n\u3000\u3001\u3002";
        if (std::ranges::any_of(decoded->text, [](QChar c) { return between.contains(c); }))
            return decoded;
    }
    return {};
}

// Dashes, quotes and the like have the same bytes in all Windows encodings, and no letters have
// those. A detector takes them for letters of other encodings.
std::optional<DecodedText> decodedAsWindowsMarks(const QByteArray &bytes)
{
    static constexpr auto isMark = [](char byte) {
        static constexpr std::array<unsigned char, 19> marks{
            0x80, 0x82, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95,
            0x96, 0x97, 0x99, 0x9b, 0xa0, 0xa9, 0xab, 0xae, 0xb0};
        const auto code = static_cast<unsigned char>(byte);
        return code < 0x80 || code == 0xbb || std::ranges::find(marks, code) != marks.end();
    };
    if (!std::ranges::all_of(bytes, isMark))
        return {};
    return decodedAs(bytes, "windows-1252");
}

bool isPlausible(QStringView text, qsizetype index)
{
    static constexpr QStringView marks = u"‘’“”«»…–—€°\u00a0";
    static constexpr QStringView quotes = u"“”«»";
    const QChar c = text.at(index);
    const bool isInWord = index > 0 && index + 1 < text.size() && text.at(index - 1).isLetter()
        && text.at(index + 1).isLetter();
    if (!c.isLetter())
        return marks.contains(c) && !(isInWord && quotes.contains(c));
    const bool isWestern = c.unicode() <= 0xff || c == u'œ' || c == u'Œ';
    return isWestern && (c.isLower() || index == 0 || !text.at(index - 1).isLower());
}

// The percentage of letters and marks beyond ASCII that Western European languages have there.
qsizetype plausibility(const QString &text)
{
    qsizetype all = 0;
    qsizetype plausible = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).unicode() < 0x80)
            continue;
        ++all;
        plausible += isPlausible(text, i) ? 1 : 0;
    }
    return all == 0 ? 100 : plausible * 100 / all;
}

// The text of an old Mac or of DOS is implausible when read as that of Windows.
std::optional<DecodedText> decodedAsOldWestern(const QByteArray &bytes)
{
    const QByteArray sample = bytes.first(std::min(bytes.size(), sampleSize));
    QStringDecoder windows("windows-1252");
    if (plausibility(windows.decode(sample)) > 50)
        return {};
    for (const QByteArray name : {"macintosh", "IBM850"}) {
        auto decoded = decodedAs(bytes, name);
        if (decoded && plausibility(decoded->text) >= 90)
            return decoded;
    }
    return {};
}

// Japanese mail: 7 bits, with escapes to change the alphabet.
std::optional<DecodedText> decodedByEscapes(const QByteArray &bytes)
{
    if (!bytes.contains("\x1b$B") && !bytes.contains("\x1b$@"))
        return {};
    return decodedAs(bytes, "ISO-2022-JP");
}

// Qt's name for an encoding that uchardet found; empty if uchardet is not to be believed.
QByteArray knownName(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArray> others{{"UHC", "windows-949"},
                                                      {"JOHAB", "windows-949"},
                                                      {"ISO-8859-16", "windows-1250"},
                                                      {"MAC-CENTRALEUROPE", {}},
                                                      // These were tried before.
                                                      {"ASCII", {}},
                                                      {"UTF-8", {}}};
    return others.value(name, name);
}

// ISO 8859 has no letters between 80 and 9F. A text that uses them is in the similar encoding of
// Windows.
QByteArray ofWindows(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArray> twins{
        {"ISO-8859-1", "windows-1252"},  {"ISO-8859-2", "windows-1250"},
        {"ISO-8859-4", "windows-1257"},  {"ISO-8859-5", "windows-1251"},
        {"ISO-8859-6", "windows-1256"},  {"ISO-8859-7", "windows-1253"},
        {"ISO-8859-8", "windows-1255"},  {"ISO-8859-9", "windows-1254"},
        {"ISO-8859-11", "windows-874"},  {"ISO-8859-13", "windows-1257"},
        {"ISO-8859-15", "windows-1252"},
    };
    return twins.value(name, name);
}

std::optional<DecodedText> decodedByDetector(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         uchardet_delete);
    const auto size = std::size_t(std::min<qsizetype>(bytes.size(), 16 * sampleSize));
    if (uchardet_handle_data(detector.get(), bytes.constData(), size) != 0)
        return {};
    uchardet_data_end(detector.get());
    const QByteArray found = uchardet_get_charset(detector.get());
    QByteArray name = knownName(found);
    static constexpr auto isOfWindows = [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code >= 0x80 && code < 0xa0;
    };
    // What is called ISO-8859-1 is always read as Windows-1252.
    if (name == "ISO-8859-1" || std::ranges::any_of(bytes, isOfWindows))
        name = ofWindows(name);
    if (name.isEmpty())
        return {};
    auto decoded = decodedAs(bytes, name);
    // uchardet takes English with a few foreign names for rare encodings.
    if (decoded && !isWrittenAs(headOf(decoded->text, sampleSize), found))
        return {};
    return decoded;
}

// XML and HTML can name their encoding.
std::optional<DecodedText> decodedAsDeclared(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        u"^\\s*(?:<\\?xml[^>]{0,200}\\bencoding\\s*=\\s*|<.*?<meta[^>]{0,200}\\bcharset\\s*=\\s*)"
        "[\"']?([\\w.:-]{1,40})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = declaration.match(
        QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 2048))));
    QByteArray name = match.captured(1).toLatin1().toUpper();
    if (name.isEmpty() || name.startsWith("UTF"))
        return {}; // tried before
    if (name == "ISO-8859-1" || name == "US-ASCII")
        name = "windows-1252"; // as browsers do
    return decodedAs(bytes, name);
}

bool isControl(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f'
        && code != 0x1b;
}

// Whether more than one in `share` bytes of the beginning is a control character.
bool hasControls(const QByteArray &bytes, qsizetype share)
{
    const QByteArrayView sample = QByteArrayView(bytes).first(std::min(bytes.size(), sampleSize));
    return std::ranges::count_if(sample, isControl) * share > sample.size();
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decodeTextAs(bytes, QString::fromLatin1(QStringConverter::nameForEncoding(*marked)));
    if (auto escaped = decodedByEscapes(bytes))
        return std::move(*escaped);
    if (bytes.isValidUtf8() && !hasControls(bytes, 10))
        return DecodedText{.text = QString::fromUtf8(bytes), .encoding = u"UTF-8"_s};
    if (auto utf16 = decodedAsUtf16(bytes))
        return std::move(*utf16);
    if (hasControls(bytes, 500))
        return notText();
    for (const auto decode : {decodedAsDamagedUtf8, decodedAsDeclared, decodedAsWindowsMarks,
                              decodedAsOldWestern, decodedByDetector}) {
        if (auto decoded = decode(bytes))
            return std::move(*decoded);
    }
    if (auto western = decodedAs(bytes, "windows-1252"))
        return std::move(*western);
    return notText();
}

Result<DecodedText> decodeTextAs(const QByteArray &bytes, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid())
        return Error{QCoreApplication::translate("decodeText",
                                                 "“%1” is not an encoding that Earmark can read.")
                         .arg(encoding)};
    QString text = decoder.decode(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return decoder.hasError() ? damagedText(text, encoding)
                              : DecodedText{.text = text, .encoding = encoding};
}

QStringList encodings()
{
    QStringList known =
        u"UTF-8 UTF-16LE UTF-16BE windows-1252 windows-1250 windows-1251 windows-1253 windows-1254 "
        "windows-1255 windows-1256 windows-1257 windows-1258 ISO-8859-2 ISO-8859-15 macintosh "
        "IBM850 KOI8-R Shift_JIS EUC-JP GB18030 Big5 EUC-KR windows-874"_s.split(u' ');
    known.removeIf(
        [](const QString &name) { return !QStringDecoder(name.toLatin1().constData()).isValid(); });
    return known;
}

} // namespace earmark
