// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/kinds/otherkinds.h"

#include "formats/input/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

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
    TextKind(const char *kind, const char *beginning)
        : name(kind)
        , pattern(QLatin1StringView(beginning), QRegularExpression::CaseInsensitiveOption)
    {}

    const char *name;
    QRegularExpression pattern;
};

// A sign that a transcript may contain, too, must come several times in a row.
const std::vector<TextKind> &textKinds()
{
    static const std::vector<TextKind> kinds{
        {"Praat TextGrid", R"(\A(?:File type = )?"?(?:ooTextFile|Praat chronological TextGrid))"},
        {"SAMI", R"(\A(?:<(?:\?xml|!--)[^>]*>\s*)*<SAMI\b[^>]*>\s*<)"},
        {"MicroDVD", R"(\A\{(?:\d+|DEFAULT)\}\{\d*\})"},
        {"MPL2", R"(\A(?:\[\d+\]\[\d*\][^\n]*(?:\n\s*|\z)){2})"},
        {"Scenarist SCC", R"(\AScenarist_SCC)"},
        {"CHAT", R"(\A(?:@UTF8\s+)?@(?:Begin\b|PID:|Window:|Font:|ColorWords:))"},
        {"Spruce STL", R"(\A(?:\s*//[^\n]*)*\s*\$\w+\s*=)"},
        {"ELAN", R"(<ANNOTATION_DOCUMENT\b)"},
        {"Transcriber", R"(<!DOCTYPE Trans\b|<Trans\s[^>]*\bversion)"},
        {"EXMARaLDA", R"(<(?:basic|segmented)-transcription>)"},
        {"FOLKER", R"(<folker-transcription>)"},
        {"Universal Subtitle Format", R"(\A(?:<(?:\?xml|!--)[^>]*>\s*)*<USFSubtitles\b)"},
        {"Final Cut", R"(<fcpxml\b|<xmeml\b)"},
        {"QuickTime text", R"(\A\{QTtext\})"},
        {"VobSub", R"(\A# VobSub index file)"},
        {"RTTM", R"(\A(?:(?:;;|SPKR-INFO )[^\n]*\n\s*)*(?:SPEAKER|LEXEME) \S+ \d+ [\d.]+ [\d.]+ )"},
        {"CTM",
         R"(\A(?:;;[^\n]*\n\s*)*(?:\S+ \w+ \d+\.\d+ \d+\.\d+ \S+(?: [\d.]+)?[ \t]*(?:\n|\z)){3})"},
        {"playlist", R"(\A(?:#EXTM3U|\[playlist\]\s*\n\s*\w+=))"},
        {"MIME", R"(\AMIME-Version: )"},
    };
    return kinds;
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
    const QString head = headOf(text.trimmed(), longestHead).toString();
    const auto found = std::ranges::find_if(
        textKinds(), [&head](const TextKind &kind) { return kind.pattern.match(head).hasMatch(); });
    return found == textKinds().end() ? std::nullopt
                                      : std::optional(unread(QString::fromLatin1(found->name)));
}

} // namespace earmark
