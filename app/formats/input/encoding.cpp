// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
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
    return DecodedText{.text = decoder.decode(bytes), .encoding = name};
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

std::optional<DecodedText> decodedByDetector(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, FreeDetector> detector(uchardet_new());
    const auto size = std::size_t(std::min<qsizetype>(bytes.size(), 16 * sampleSize));
    if (uchardet_handle_data(detector.get(), bytes.constData(), size) != 0)
        return {};
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
    // ISO-8859-1 is Windows-1252 to all who write it; UTF-8 and ASCII were tried.
    if (name.isEmpty() || name == "ASCII" || name == "UTF-8" || name == "ISO-8859-1")
        return {};
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
    if (!hasControls(bytes, 10)) {
        if (auto utf8 = decodedAs(bytes, QStringDecoder(QStringConverter::Utf8), u"UTF-8"_s))
            return std::move(*utf8);
    }
    if (auto utf16 = decodedByZeros(bytes))
        return std::move(*utf16);
    if (hasControls(bytes, 500))
        return notText();
    if (auto detected = decodedByDetector(bytes))
        return std::move(*detected);
    if (auto western = decodedAs(bytes, QStringDecoder("windows-1252"), u"windows-1252"_s))
        return std::move(*western);
    return notText();
}

Result<DecodedText> decodeTextAs(const QByteArray &bytes, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid())
        return Error{
            QCoreApplication::translate("decodeText", "“%1” is no encoding that can be read.")
                .arg(encoding)};
    QString text = decoder.decode(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return DecodedText{.text = text, .encoding = encoding};
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
