// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/texttracks.h"

#include "audio/decode/ffmpeg.h"

#include <QFile>

#include <algorithm>
#include <taglib/fileref.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/synchronizedlyricsframe.h>
#include <taglib/tpropertymap.h>
#include <taglib/wavfile.h>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestTrack = 64 * 1024 * 1024;

QString written(qint64 milliseconds, QChar point)
{
    const auto padded = [](qint64 number, int width) {
        return u"%1"_s.arg(number, width, 10, QChar(u'0'));
    };
    return padded(milliseconds / 3'600'000, 2) + u':' + padded(milliseconds / 60'000 % 60, 2) + u':'
        + padded(milliseconds / 1000 % 60, 2) + point + padded(milliseconds % 1000, 3);
}

// Each piece has its time; one that begins with a line break begins a line.
TextTrack trackOf(const TagLib::ID3v2::SynchronizedLyricsFrame &frame)
{
    QString text;
    const auto minutes = [](qint64 time) { return written(time, u'.').section(u':', 1); };
    for (const auto &piece : frame.synchedText()) {
        const QString said = QString::fromStdWString(piece.text.toWString());
        const qint64 time = std::min<qint64>(piece.time, 3'599'999);
        const QStringList lines = said.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (text.isEmpty() || i > 0)
                text += (text.isEmpty() ? u"["_s : u"\n["_s) + minutes(time) + u']';
            if (!lines.at(i).trimmed().isEmpty())
                text += u'<' + minutes(time) + u'>' + lines.at(i);
        }
    }
    return {text.toUtf8(),
            QString::fromLatin1(frame.language().data(), qsizetype(frame.language().size()))};
}

void addSynchronized(const TagLib::ID3v2::Tag *tag, QList<TextTrack> &tracks)
{
    if (!tag)
        return;
    using Frame = TagLib::ID3v2::SynchronizedLyricsFrame;
    for (const auto *found : tag->frameList("SYLT")) {
        const auto *frame = dynamic_cast<const Frame *>(found);
        if (frame && frame->timestampFormat() == Frame::AbsoluteMilliseconds
            && (frame->type() == Frame::Lyrics || frame->type() == Frame::TextTranscription))
            tracks.append(trackOf(*frame));
    }
}

void addTags(const QString &path, QList<TextTrack> &timed, QList<TextTrack> &untimed)
{
    const TagLib::FileRef file(QFile::encodeName(path).constData(), false);
    if (file.isNull())
        return;
    if (auto *mpeg = dynamic_cast<TagLib::MPEG::File *>(file.file()))
        addSynchronized(mpeg->ID3v2Tag(), timed);
    else if (auto *wav = dynamic_cast<TagLib::RIFF::WAV::File *>(file.file()))
        addSynchronized(wav->ID3v2Tag(), timed);
    const TagLib::PropertyMap properties = file.file()->properties();
    for (const char *name : {"SYNCEDLYRICS", "LYRICS", "UNSYNCEDLYRICS"}) {
        for (const TagLib::String &text : properties[name])
            untimed.append({QByteArray::fromStdString(text.to8Bit(true)), {}});
    }
}

/// A subtitle track as it is read, packet by packet.
class Subtitles
{
public:
    explicit Subtitles(const AVStream &stream)
        : m_stream(stream)
    {
        if (codec() == AV_CODEC_ID_WEBVTT)
            m_text = "WEBVTT\n\n";
        else if (codec() == AV_CODEC_ID_ASS)
            m_text = "[Script Info]\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, "
                     "MarginR, MarginV, Effect, Text\n";
    }

    static bool isText(const AVStream &stream)
    {
        static const QList<AVCodecID> known{AV_CODEC_ID_WEBVTT, AV_CODEC_ID_SUBRIP,
                                            AV_CODEC_ID_TEXT, AV_CODEC_ID_MOV_TEXT,
                                            AV_CODEC_ID_ASS};
        return known.contains(stream.codecpar->codec_id);
    }

    void add(const AVPacket &packet)
    {
        if (packet.pts == AV_NOPTS_VALUE || m_text.size() > largestTrack)
            return;
        constexpr AVRational thousandths{1, 1000};
        const qint64 begin =
            std::max<qint64>(0, av_rescale_q(packet.pts, m_stream.time_base, thousandths));
        const qint64 end = begin
            + std::max<qint64>(0, av_rescale_q(packet.duration, m_stream.time_base, thousandths));
        QByteArray said(reinterpret_cast<const char *>(packet.data), packet.size);
        if (codec() == AV_CODEC_ID_MOV_TEXT) // its length stands before, its style after
            said = packet.size < 2
                ? QByteArray()
                : said.sliced(
                    2, std::min<qsizetype>(said.size() - 2, packet.data[0] << 8 | packet.data[1]));
        if (said.trimmed().isEmpty())
            return;
        if (codec() == AV_CODEC_ID_ASS) {
            // Its number, its layer, and the rest.
            const QList<QByteArray> fields = said.split(',');
            m_text += "Dialogue: " + fields.value(1) + ',' + written(begin, u'.').toUtf8() + ','
                + written(end, u'.').toUtf8() + ',' + fields.mid(2).join(',') + '\n';
            return;
        }
        const QChar point = codec() == AV_CODEC_ID_WEBVTT ? u'.' : u',';
        // A blank line would end the cue.
        while (said.contains("\n\n"))
            said.replace("\n\n", "\n");
        m_text += written(begin, point).toUtf8() + " --> " + written(end, point).toUtf8() + '\n'
            + said.trimmed() + "\n\n";
        m_hasText = true;
    }

    TextTrack take()
    {
        const AVDictionaryEntry *language = av_dict_get(m_stream.metadata, "language", nullptr, 0);
        return {std::move(m_text), language ? QString::fromUtf8(language->value) : QString()};
    }

    bool hasText() const
    {
        return m_hasText || (codec() == AV_CODEC_ID_ASS && m_text.contains("Dialogue:"));
    }

private:
    AVCodecID codec() const { return m_stream.codecpar->codec_id; }

    const AVStream &m_stream;
    QByteArray m_text;
    bool m_hasText = false;
};

void addSubtitles(const QString &path, QList<TextTrack> &tracks)
{
    AVFormatContext *opened = nullptr;
    if (avformat_open_input(&opened, QFile::encodeName(path).constData(), nullptr, nullptr) < 0)
        return;
    const auto close = [](AVFormatContext *context) { avformat_close_input(&context); };
    const std::unique_ptr<AVFormatContext, decltype(close)> context(opened, close);
    std::vector<std::optional<Subtitles>> streams(opened->nb_streams);
    bool any = false;
    for (size_t i = 0; i < streams.size(); ++i) {
        AVStream *stream = opened->streams[i];
        if (Subtitles::isText(*stream)) {
            streams[i].emplace(*stream);
            any = true;
        } else {
            stream->discard = AVDISCARD_ALL;
        }
    }
    if (!any)
        return;
    const auto freePacket = [](AVPacket *packet) { av_packet_free(&packet); };
    const std::unique_ptr<AVPacket, decltype(freePacket)> packet(av_packet_alloc(), freePacket);
    while (packet && av_read_frame(opened, packet.get()) >= 0) {
        const auto index = size_t(packet->stream_index);
        if (index < streams.size() && streams[index])
            streams[index]->add(*packet);
        av_packet_unref(packet.get());
    }
    for (auto &stream : streams) {
        if (stream && stream->hasText())
            tracks.append(stream->take());
    }
}

} // namespace

QList<TextTrack> readTextTracks(const QString &path)
{
    QList<TextTrack> tracks;
    QList<TextTrack> lyrics;
    addTags(path, tracks, lyrics);
    addSubtitles(path, tracks);
    // What is a track already is not told again as lyrics.
    for (const TextTrack &track : lyrics) {
        if (!track.text.trimmed().isEmpty() && !tracks.contains(track))
            tracks.append(track);
    }
    return tracks;
}

} // namespace earmark
