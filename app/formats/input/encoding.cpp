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

// The beginning tells; it is as much as is looked at where looking is slow.
constexpr qsizetype sampleSize = qsizetype{64} * 1024;

struct FreeDetector
{
    void operator()(uchardet *detector) const { uchardet_delete(detector); }
};

Error notText()
{
    return Error{QCoreApplication::translate("decodeText",
                                             "This file is not text, so it holds no transcript.")};
}

// Some characters of `text` may be none.
DecodedText damagedText(const QString &text, const QString &encoding)
{
    DecodedText decoded{.text = text, .encoding = encoding};
    decoded.damaged = text.count(QChar::ReplacementCharacter);
    if (const qsizetype first = text.indexOf(QChar::ReplacementCharacter); first >= 0)
        decoded.firstDamagedLine = QStringView(text).first(first).count(u'\n') + 1;
    return decoded;
}

std::optional<DecodedText> decodedAs(const QByteArray &bytes, QStringDecoder decoder,
                                     const QString &name)
{
    if (!decoder.isValid())
        return {};
    DecodedText decoded{.text = decoder.decode(bytes), .encoding = name};
    if (decoder.hasError())
        return {};
    return decoded;
}

// Damage inside does not change what the mark says.
std::optional<DecodedText> decodedByMark(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        return {};
    QStringDecoder decoder(*encoding);
    const QString name = QString::fromLatin1(decoder.name());
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? damagedText(text, name)
                              : DecodedText{.text = text, .encoding = name};
}

bool beginsAsJson(const QByteArray &bytes)
{
    const auto first =
        std::ranges::find_if(bytes, [](char byte) { return byte != ' ' && byte != '\n'; });
    return first != bytes.end() && (*first == '{' || *first == '[');
}

// In no other encoding do letters look like UTF-8 but by chance. JSON is UTF-8 always; whisper.cpp
// parts the bytes of a letter between two pieces of a word, and writes both.
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

// Latin letters in UTF-16 have a zero as their other byte.
std::optional<DecodedText> decodedByZeros(const QByteArray &bytes)
{
    const QByteArrayView sample = QByteArrayView(bytes).first(std::min(bytes.size(), sampleSize));
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        even += sample.at(i) == 0 ? 1 : 0;
        odd += sample.at(i + 1) == 0 ? 1 : 0;
    }
    const qsizetype pairs = sample.size() / 2;
    if (odd * 5 > pairs * 2 && even * 20 < pairs)
        return decodedAs(bytes, QStringDecoder(QStringConverter::Utf16LE), u"UTF-16LE"_s);
    if (even * 5 > pairs * 2 && odd * 20 < pairs)
        return decodedAs(bytes, QStringDecoder(QStringConverter::Utf16BE), u"UTF-16BE"_s);
    return {};
}

bool isWritten(QChar c)
{
    const QChar::Category category = c.category();
    return c == u'\n' || c == u'\r' || c == u'\t'
        || (category != QChar::Other_Control && category != QChar::Other_NotAssigned
            && category != QChar::Other_PrivateUse);
}

// Other letters in UTF-16 are known by the spaces and stops between them, in which a byte is that
// stands in no text of another kind.
std::optional<DecodedText> decodedBySpaces(const QByteArray &bytes)
{
    if (bytes.size() % 2 != 0)
        return {};
    static constexpr std::array orders{QStringConverter::Utf16LE, QStringConverter::Utf16BE};
    for (const QStringConverter::Encoding order : orders) {
        const QString name = QString::fromLatin1(QStringConverter::nameForEncoding(order));
        auto decoded = decodedAs(bytes, QStringDecoder(order), name);
        if (!decoded || !std::ranges::all_of(decoded->text, isWritten))
            continue;
        static constexpr QStringView between = u" \n\u3000\u3001\u3002";
        if (std::ranges::any_of(decoded->text, [](QChar c) { return between.contains(c); }))
            return decoded;
    }
    return {};
}

// Dashes, quotes and the like stand at the same places in all encodings of Windows, and letters
// nowhere there; a detector takes them for letters of other encodings.
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
    return decodedAs(bytes, QStringDecoder("windows-1252"), u"windows-1252"_s);
}

bool isPlausible(QStringView text, qsizetype index)
{
    static constexpr QStringView marks = u"‘’“”«»…–—€°\u00a0";
    const QChar c = text.at(index);
    if (!c.isLetter())
        return marks.contains(c);
    const bool isWestern = c.unicode() <= 0xff || c == u'œ' || c == u'Œ';
    return isWestern && (c.isLower() || index == 0 || !text.at(index - 1).isLower());
}

// How many in a hundred of the letters and marks beyond ASCII are such as Western Europe writes,
// where it writes them.
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

// Read as the text of another system, that of a Mac is a jumble.
std::optional<DecodedText> decodedAsMac(const QByteArray &bytes)
{
    const QByteArray sample = bytes.first(std::min(bytes.size(), sampleSize));
    QStringDecoder mac("macintosh");
    QStringDecoder windows("windows-1252");
    if (!mac.isValid() || !windows.isValid())
        return {};
    if (plausibility(windows.decode(sample)) > 50 || plausibility(mac.decode(sample)) < 90)
        return {};
    return decodedAs(bytes, QStringDecoder("macintosh"), u"macintosh"_s);
}

// A name of uchardet as Qt knows it; empty where it is not to be believed. Few texts of Macs are in
// other letters than those of decodedAsMac().
QByteArray knownName(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArray> others{{"UHC", "windows-949"},
                                                      {"JOHAB", "windows-949"},
                                                      {"ISO-8859-16", "windows-1250"},
                                                      {"MAC-CENTRALEUROPE", {}},
                                                      // UTF-8 and ASCII were tried.
                                                      {"ASCII", {}},
                                                      {"UTF-8", {}}};
    return others.value(name, name);
}

// ISO 8859 has no letters between 80 and 9F; who uses them writes the encoding of Windows that is
// otherwise much the same.
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
    const std::unique_ptr<uchardet, FreeDetector> detector(uchardet_new());
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
    // ISO-8859-1 is Windows-1252 to all who write it.
    if (name == "ISO-8859-1" || std::ranges::any_of(bytes, isOfWindows))
        name = ofWindows(name);
    if (name.isEmpty())
        return {};
    auto decoded = decodedAs(bytes, QStringDecoder(name.constData()), QString::fromLatin1(name));
    // A few foreign names in English remind it of rare encodings.
    if (decoded && !isWrittenAs(headOf(decoded->text, sampleSize), found))
        return {};
    return decoded;
}

// XML and HTML can say themselves in what they are written.
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
        return {}; // which was tried
    if (name == "ISO-8859-1" || name == "US-ASCII")
        name = "windows-1252"; // to all who write it
    return decodedAs(bytes, QStringDecoder(name.constData()), QString::fromLatin1(name));
}

bool isControl(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f'
        && code != 0x1b;
}

// Whether more than one byte in `share` of the beginning is a control character.
bool hasControls(const QByteArray &bytes, qsizetype share)
{
    const QByteArrayView sample = QByteArrayView(bytes).first(std::min(bytes.size(), sampleSize));
    return std::ranges::count_if(sample, isControl) * share > sample.size();
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (auto marked = decodedByMark(bytes))
        return std::move(*marked);
    if (bytes.isValidUtf8() && !hasControls(bytes, 10))
        return DecodedText{.text = QString::fromUtf8(bytes), .encoding = u"UTF-8"_s};
    for (const auto decode : {decodedByZeros, decodedBySpaces}) {
        if (auto utf16 = decode(bytes))
            return std::move(*utf16);
    }
    if (hasControls(bytes, 500))
        return notText();
    for (const auto decode : {decodedAsDamagedUtf8, decodedAsDeclared, decodedAsWindowsMarks,
                              decodedAsMac, decodedByDetector}) {
        if (auto decoded = decode(bytes))
            return std::move(*decoded);
    }
    if (auto western = decodedAs(bytes, QStringDecoder("windows-1252"), u"windows-1252"_s))
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
    QStringList known{u"UTF-8"_s,        u"UTF-16LE"_s,     u"UTF-16BE"_s,     u"windows-1252"_s,
                      u"windows-1250"_s, u"windows-1251"_s, u"windows-1253"_s, u"windows-1254"_s,
                      u"windows-1255"_s, u"windows-1256"_s, u"windows-1257"_s, u"windows-1258"_s,
                      u"ISO-8859-2"_s,   u"ISO-8859-15"_s,  u"macintosh"_s,    u"IBM850"_s,
                      u"KOI8-R"_s,       u"Shift_JIS"_s,    u"EUC-JP"_s,       u"GB18030"_s,
                      u"Big5"_s,         u"EUC-KR"_s,       u"windows-874"_s};
    known.removeIf(
        [](const QString &name) { return !QStringDecoder(name.toLatin1().constData()).isValid(); });
    return known;
}

} // namespace earmark
