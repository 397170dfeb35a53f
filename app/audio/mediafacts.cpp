// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/mediafacts.h"

#include "audio/decode/framereader.h"
#include "audio/tags.h"
#include "audio/text/legacytext.h"
#include "core/boundedtime.h"

#include <QStringDecoder>

#include <algorithm>

namespace earmark {

namespace {

milliseconds toMilliseconds(int64_t time, AVRational base)
{
    return milliseconds(av_rescale_q(time, base, {1, 1000}));
}

// What is no UTF-8 is read in one encoding, which all of it tells together.
QString entry(const AVDictionary *metadata, const char *key)
{
    const AVDictionaryEntry *found = av_dict_get(metadata, key, nullptr, 0);
    if (!found)
        return {};
    const QByteArray value(found->value);
    QString text;
    if (value.isValidUtf8()) {
        text = QString::fromUtf8(value);
    } else {
        QByteArray all;
        const AVDictionaryEntry *each = nullptr;
        while ((each = av_dict_get(metadata, "", each, AV_DICT_IGNORE_SUFFIX)))
            all += QByteArrayView(each->value).isValidUtf8() ? QByteArray()
                                                             : QByteArray(each->value) + '\n';
        QStringDecoder decoder(legacyEncodingOf(all).constData());
        text = decoder(value);
    }
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

// Reads the chapters of MP4, ID3v2 and Xiph comments.
QList<Chapter> readChapters(const AVFormatContext &format)
{
    QList<Chapter> chapters;
    const milliseconds zero = toMilliseconds(zeroOf(format), {1, AV_TIME_BASE});
    for (unsigned i = 0; i < format.nb_chapters && chapters.size() < maxChapters; ++i) {
        const AVChapter &found = *format.chapters[i];
        const milliseconds begin = boundedTime(toMilliseconds(found.start, found.time_base) - zero);
        const milliseconds end = found.end == noTimestamp
            ? begin
            : boundedTime(toMilliseconds(found.end, found.time_base) - zero);
        chapters.append({{begin, end}, entry(found.metadata, "title")});
    }
    std::ranges::stable_sort(chapters, {}, &Chapter::span);
    return chapters;
}

// A chapter without an end lasts until the next one.
void closeChapters(QList<Chapter> &chapters, milliseconds duration)
{
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        TimeSpan &span = chapters[i].span;
        const milliseconds next = i + 1 < chapters.size() ? chapters[i + 1].span.begin : duration;
        if (span.end <= span.begin)
            span.end = std::max(span.begin, next);
    }
}

bool isVideo(const AVStream *stream)
{
    return stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO
        && !(stream->disposition & AV_DISPOSITION_ATTACHED_PIC);
}

// Ogg has its tags with the stream.
void fillGaps(MediaFacts &facts, const AVFormatContext &format, const AVStream &stream)
{
    const bool isOgg = QByteArrayView(format.iformat->name) == "ogg";
    const AVDictionary *metadata = isOgg ? stream.metadata : format.metadata;
    const auto fill = [metadata](QString &text, const char *key) {
        if (text.isEmpty())
            text = entry(metadata, key);
    };
    fill(facts.title, "title");
    fill(facts.show, "album");
    fill(facts.show, "show");
    fill(facts.description, "description");
    fill(facts.description, "synopsis");
    fill(facts.description, "comment");
}

} // namespace

Result<MediaFacts> readMediaFacts(const QString &path)
{
    auto file = openSoundFile(path);
    if (!file)
        return file.error();

    MediaFacts facts;
    readTags(path, facts);
    const AVFormatContext &format = *file->format;
    fillGaps(facts, format, *file->stream);
    facts.duration = boundedTime(toMilliseconds(claimedDuration(format), {1, AV_TIME_BASE}));
    if (facts.chapters.isEmpty())
        facts.chapters = readChapters(format);
    closeChapters(facts.chapters, facts.duration);
    facts.hasVideo = std::any_of(format.streams, format.streams + format.nb_streams, isVideo);

    FrameReader frames(PacketReader(std::move(*file)));
    if (!frames.isOpen() || !frames.next())
        return noSoundError(path);
    return facts;
}

} // namespace earmark
