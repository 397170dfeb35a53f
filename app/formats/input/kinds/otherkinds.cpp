// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/kinds/otherkinds.h"

#include "formats/input/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *sentence)
{
    return QCoreApplication::translate("otherKind", sentence);
}

Error unread(const QString &kind)
{
    return {
        translated(QT_TRANSLATE_NOOP("otherKind", "Earmark does not read %1 files.")).arg(kind)};
}

Error document(const QString &kind)
{
    return {
        translated(QT_TRANSLATE_NOOP(
                       "otherKind",
                       "Earmark does not read %1 documents. Save it as plain text and open that."))
            .arg(kind)};
}

// The names of its first files tell what a ZIP archive is.
Error archive(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    if (head.contains("opendocument.text"))
        return document(u"OpenDocument"_s);
    if (head.contains("epub+zip"))
        return document(u"EPUB"_s);
    if (bytes.contains("word/document.xml"))
        return document(u"Word"_s);
    return unread(u"ZIP"_s);
}

bool beginsWithAny(const QByteArray &bytes, std::initializer_list<QByteArrayView> signs)
{
    return std::ranges::any_of(signs,
                               [&bytes](QByteArrayView sign) { return bytes.startsWith(sign); });
}

/// A text format, and what stands in its first 1000 letters.
struct TextKind
{
    const char *name;
    const char *pattern;
};

// A sign that a transcript may contain, too, must come several times in a row.
constexpr std::array textKinds{
    TextKind{"Praat TextGrid",
             R"(\A(?:File type = )?"?(?:ooTextFile|Praat chronological TextGrid))"},
    TextKind{"SAMI", R"(\A(?:<(?:\?xml|!--)[^>]*>\s*)*<SAMI\b[^>]*>\s*<)"},
    TextKind{"MicroDVD", R"(\A\{(?:\d+|DEFAULT)\}\{\d*\})"},
    TextKind{"MPL2", R"(\A(?:\[\d+\]\[\d*\][^\n]*(?:\n\s*|\z)){2})"},
    TextKind{"Scenarist SCC", R"(\AScenarist_SCC)"},
    TextKind{"CHAT", R"(\A(?:@UTF8\s+)?@(?:Begin\b|PID:|Window:|Font:|ColorWords:))"},
    TextKind{"Spruce STL", R"(\A(?:\s*//[^\n]*)*\s*\$\w+\s*=)"},
    TextKind{"ELAN", R"(<ANNOTATION_DOCUMENT\b)"},
    TextKind{"Transcriber", R"(<!DOCTYPE Trans\b|<Trans\s[^>]*\bversion)"},
    TextKind{"EXMARaLDA", R"(<(?:basic|segmented)-transcription>)"},
    TextKind{"FOLKER", R"(<folker-transcription>)"},
    TextKind{"Universal Subtitle Format", R"(\A(?:<(?:\?xml|!--)[^>]*>\s*)*<USFSubtitles\b)"},
    TextKind{"Final Cut", R"(<fcpxml\b|<xmeml\b)"},
    TextKind{"QuickTime text", R"(\A\{QTtext\})"},
    TextKind{"VobSub", R"(\A# VobSub index file)"},
    TextKind{"RTTM",
             R"(\A(?:(?:;;|SPKR-INFO )[^\n]*\n\s*)*(?:SPEAKER|LEXEME) \S+ \d+ [\d.]+ [\d.]+ )"},
    TextKind{
        "CTM",
        R"(\A(?:;;[^\n]*\n\s*)*(?:\S+ \w+ \d+\.\d+ \d+\.\d+ \S+(?: [\d.]+)?[ \t]*(?:\n|\z)){3})"},
    TextKind{"playlist", R"(\A(?:#EXTM3U|\[playlist\]\s*\n\s*\w+=))"},
    TextKind{"MIME", R"(\AMIME-Version: )"},
};

template<size_t count>
std::array<QRegularExpression, count> compiled(const std::array<TextKind, count> &kinds)
{
    std::array<QRegularExpression, count> patterns;
    std::ranges::transform(kinds, patterns.begin(), [](const TextKind &kind) {
        return QRegularExpression(QLatin1StringView(kind.pattern),
                                  QRegularExpression::CaseInsensitiveOption);
    });
    return patterns;
}

} // namespace

std::optional<Error> otherKindOf(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return document(u"PDF"_s);
    if (bytes.startsWith("PK\x03\x04"))
        return archive(bytes);
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return document(u"Word"_s);
    if (bytes.startsWith("{\\rtf"))
        return document(u"RTF"_s);
    if (beginsWithAny(bytes, {"\x89PNG", "GIF8", "\xff\xd8\xff"}))
        return Error{
            translated(QT_TRANSLATE_NOOP("otherKind", "This is a picture, not a transcript."))};
    const QByteArray kind = bytes.mid(4, 4);
    const bool isId3 = bytes.startsWith("ID3") && bytes.size() > 3 && uchar(bytes.at(3)) <= 4;
    const bool isRiff = beginsWithAny(bytes, {"RIFF", "RF64"});
    if (beginsWithAny(bytes, {"OggS", "fLaC", "\x1a\x45\xdf\xa3", "\xff\xfb", "\xff\xf1"})
        || kind == "ftyp" || isId3 || isRiff)
        return Error{
            translated(QT_TRANSLATE_NOOP("otherKind", "This is a recording, not a transcript."))};
    if (beginsWithAny(bytes,
                      {"\x1f\x8b", "7z\xbc\xaf", "Rar!", "BZh9",
                       "\xfd"
                       "7zXZ"}))
        return unread(translated(QT_TRANSLATE_NOOP("otherKind", "compressed")));
    if (bytes.mid(3, 3) == "STL" && bytes.mid(8, 3) == ".01")
        return unread(u"EBU STL"_s);
    return {};
}

std::optional<Error> otherKindOf(QStringView text)
{
    constexpr qsizetype longestHead = 1000;
    static const std::array patterns = compiled(textKinds);
    const QString head = headOf(text.trimmed(), longestHead).toString();
    const auto found = std::ranges::find_if(patterns, [&head](const QRegularExpression &pattern) {
        return pattern.match(head).hasMatch();
    });
    if (found == patterns.end())
        return {};
    return unread(QString::fromLatin1(textKinds.at(size_t(found - patterns.begin())).name));
}

} // namespace earmark
