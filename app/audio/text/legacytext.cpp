// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/text/legacytext.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <functional>
#include <memory>
#include <taglib/chapterframe.h>
#include <taglib/commentsframe.h>
#include <taglib/id3v1tag.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/textidentificationframe.h>
#include <taglib/unsynchronizedlyricsframe.h>
#include <taglib/wavfile.h>
#include <uchardet.h>
#include <utility>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleSize = 64LL * 1024;
constexpr qint64 maxTagSize = 16LL * 1024 * 1024; // the most that is searched byte by byte

using Id3Text = TagLib::ID3v2::TextIdentificationFrame;
using UserText = TagLib::ID3v2::UserTextIdentificationFrame;

bool isHigh(char byte)
{
    return (byte & 0x80) != 0;
}

// In western text an accented letter stands between plain letters; in other scripts all letters are
// high bytes.
bool isWestern(const QByteArray &bytes)
{
    qsizetype high = 0;
    qsizetype together = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes.at(i)))
            continue;
        ++high;
        const bool isPaired =
            (i > 0 && isHigh(bytes.at(i - 1))) || (i + 1 < bytes.size() && isHigh(bytes.at(i + 1)));
        together += isPaired ? 1 : 0;
    }
    return together * 2 < high;
}

// ID3v1 cuts long text, even inside a character.
QByteArray withoutCutEnds(const QByteArray &bytes)
{
    static const QRegularExpression cut(
        u"(?:[\\xc0-\\xff]|[\\xe0-\\xff][\\x80-\\xbf]|[\\xf0-\\xff][\\x80-\\xbf]{2})(?=\\n|$)"_s);
    return QString::fromLatin1(bytes).remove(cut).toLatin1();
}

QByteArray detected(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(), std::size_t(bytes.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
    return name == "UHC" || name == "JOHAB" ? "windows-949" : name;
}

// If one-byte letters are read as Chinese, few common characters come out.
QByteArray guessed(const QByteArray &bytes)
{
    QStringDecoder chinese("GB18030");
    const QString text = chinese(bytes);
    const auto isCommon = [](char byte) { return quint8(byte) >= 0xb0 && quint8(byte) <= 0xd7; };
    qsizetype common = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        if (isHigh(bytes.at(i)))
            common += isCommon(bytes.at(i++)) ? 1 : -1;
    }
    return chinese.isValid() && !chinese.hasError() && common > 0 && !text.isEmpty()
        ? "GB18030"
        : "windows-1251";
}

TagLib::String toTagLib(const QString &text)
{
    return {text.toUtf8().constData(), TagLib::String::UTF8};
}

/// Decodes all the alleged Latin-1 of a file again, in one encoding.
class LegacyText
{
public:
    /// `set` is called with the text in its true encoding.
    void add(const TagLib::String &text, std::function<void(const TagLib::String &)> set)
    {
        const TagLib::ByteVector latin = text.data(TagLib::String::Latin1);
        const QByteArray bytes(latin.data(), qsizetype(latin.size()));
        if (!std::ranges::any_of(bytes, isHigh))
            return;
        if (m_all.size() < sampleSize)
            m_all += bytes.left(sampleSize) + '\n';
        m_texts.push_back({bytes, std::move(set)});
    }

    void mend()
    {
        const QByteArray encoding = legacyEncodingOf(m_all);
        for (const auto &[bytes, set] : m_texts) {
            const bool isUtf8 = encoding == "UTF-8";
            QStringDecoder decoder(encoding.constData());
            const QString text = decoder(isUtf8 ? withoutCutEnds(bytes) : bytes);
            set(toTagLib(text));
        }
    }

private:
    QByteArray m_all;
    std::vector<std::pair<QByteArray, std::function<void(const TagLib::String &)>>> m_texts;
};

/// The texts of a tag that claim UTF-16 but lack the byte order mark; TagLib returns them empty.
class UnmarkedTexts
{
public:
    explicit UnmarkedTexts(const QString &path)
        : m_path(path)
    {}

    /// The next text of this kind of frame, in the order of the file.
    QString next(const QByteArray &id)
    {
        if (!std::exchange(m_isRead, true))
            read();
        qsizetype at = m_next.value(id);
        while ((at = m_tag.indexOf(id, at)) >= 0 && at + 11 < m_tag.size()) {
            const auto *header = reinterpret_cast<const uchar *>(m_tag.constData()) + at;
            const qsizetype size = header[6] << 8 | header[7];
            const QByteArray text = m_tag.mid(at + 11, size - 1);
            at += id.size();
            if (header[4] == 0 && header[5] == 0 && header[10] == 1 && size > 2
                && !text.startsWith("\xff\xfe") && !text.startsWith("\xfe\xff")) {
                m_next[id] = at;
                return decodeUnmarkedUtf16(text);
            }
        }
        return {};
    }

private:
    // Read the tag a second time only for these: few files have such texts.
    void read()
    {
        QFile file(m_path);
        if (file.open(QIODevice::ReadOnly) && file.peek(3) == "ID3")
            m_tag = file.read(maxTagSize);
    }

    QString m_path;
    bool m_isRead = false;
    QByteArray m_tag;
    QHash<QByteArray, qsizetype> m_next; // where to search on, by frame id
};

void gather(TagLib::ID3v2::Frame *frame, LegacyText &legacy, UnmarkedTexts &unmarked)
{
    constexpr auto latin = TagLib::String::Latin1;
    if (auto *chapter = dynamic_cast<TagLib::ID3v2::ChapterFrame *>(frame)) {
        for (TagLib::ID3v2::Frame *embedded : chapter->embeddedFrameList())
            gather(embedded, legacy, unmarked);
    } else if (auto *user = dynamic_cast<UserText *>(frame)) {
        const TagLib::StringList fields = user->fieldList();
        if (user->textEncoding() == latin && fields.size() == 2)
            legacy.add(fields.back(), [user](const TagLib::String &text) { user->setText(text); });
    } else if (auto *text = dynamic_cast<Id3Text *>(frame)) {
        const TagLib::ByteVector id = text->frameID();
        if (text->textEncoding() == latin)
            legacy.add(text->toString(),
                       [text](const TagLib::String &said) { text->setText(said); });
        else if (text->textEncoding() == TagLib::String::UTF16 && text->toString().isEmpty())
            text->setText(toTagLib(unmarked.next({id.data(), qsizetype(id.size())})));
    } else if (auto *comment = dynamic_cast<TagLib::ID3v2::CommentsFrame *>(frame)) {
        if (comment->textEncoding() == latin)
            legacy.add(comment->text(),
                       [comment](const TagLib::String &said) { comment->setText(said); });
    } else if (auto *lyrics = dynamic_cast<TagLib::ID3v2::UnsynchronizedLyricsFrame *>(frame)) {
        if (lyrics->textEncoding() == latin)
            legacy.add(lyrics->text(),
                       [lyrics](const TagLib::String &said) { lyrics->setText(said); });
    }
}

} // namespace

QByteArray legacyEncodingOf(const QByteArray &bytes)
{
    if (withoutCutEnds(bytes).isValidUtf8())
        return "UTF-8";
    if (isWestern(bytes))
        return "windows-1252";
    const QByteArray name = detected(bytes);
    static const QSet<QByteArray> western{"ISO-8859-1", "ISO-8859-15", "WINDOWS-1252", "ASCII"};
    const bool isKnown =
        !name.isEmpty() && !western.contains(name) && QStringDecoder(name.constData()).isValid();
    return isKnown ? name : guessed(bytes);
}

// In UTF-16 the bytes that choose the script vary little, the bytes that choose the letter vary a
// lot.
QString decodeUnmarkedUtf16(const QByteArray &bytes)
{
    QSet<char> even;
    QSet<char> odd;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        even.insert(bytes.at(i));
        odd.insert(bytes.at(i + 1));
    }
    const bool isBigEndian =
        even.size() < odd.size() || (even.size() == odd.size() && even.contains(0));
    QStringDecoder decoder(isBigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    const QString text = decoder(bytes);
    return text.left(text.indexOf(QChar(u'\0')));
}

void mendLegacyText(TagLib::File *file, const QString &path)
{
    auto *mpeg = dynamic_cast<TagLib::MPEG::File *>(file);
    auto *wav = dynamic_cast<TagLib::RIFF::WAV::File *>(file);
    TagLib::ID3v2::Tag *tag = mpeg ? mpeg->ID3v2Tag() : wav ? wav->ID3v2Tag() : nullptr;
    LegacyText legacy;
    UnmarkedTexts unmarked(path);
    if (tag) {
        for (TagLib::ID3v2::Frame *frame : tag->frameList())
            gather(frame, legacy, unmarked);
    }
    // Not if there is ID3v2 too: ID3v1 has the same texts, but cut.
    if (TagLib::ID3v1::Tag *old = mpeg && !mpeg->hasID3v2Tag() ? mpeg->ID3v1Tag() : nullptr) {
        legacy.add(old->title(), [old](const TagLib::String &text) { old->setTitle(text); });
        legacy.add(old->artist(), [old](const TagLib::String &text) { old->setArtist(text); });
        legacy.add(old->album(), [old](const TagLib::String &text) { old->setAlbum(text); });
        legacy.add(old->comment(), [old](const TagLib::String &text) { old->setComment(text); });
    }
    legacy.mend();
}

} // namespace earmark
