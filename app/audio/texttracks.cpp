// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/texttracks.h"

#include "audio/decode/soundfile.h"
#include "audio/subtitletrack.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <map>
#include <span>
#include <taglib/fileref.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/synchronizedlyricsframe.h>
#include <taglib/tpropertymap.h>
#include <taglib/unsynchronizedlyricsframe.h>
#include <taglib/wavfile.h>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// Media files name languages by three letters; some have no name for what is not known, others a
// name for that.
QString languageTag(const QString &said)
{
    static const QStringList unknown{u"und"_s, u"xxx"_s, u"mis"_s, u"mul"_s, u"zxx"_s};
    QString code = said.trimmed();
    if (code.size() != 3)
        return code;
    if (unknown.contains(code.toLower()))
        return {};
    const QLocale::Language language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage ? code : QLocale::languageToCode(language);
}

QString languageOf(const TagLib::ByteVector &code)
{
    return languageTag(QString::fromLatin1(code.data(), qsizetype(code.size())));
}

// As LRC has it, whose minutes go on beyond the hour.
QString minutes(qint64 milliseconds)
{
    return u"%1:%2.%3"_s.arg(milliseconds / 60'000, 2, 10, QChar(u'0'))
        .arg(milliseconds / 1000 % 60, 2, 10, QChar(u'0'))
        .arg(milliseconds % 1000, 3, 10, QChar(u'0'));
}

// Each piece has its time; one that begins with a line break begins a line.
TextTrack trackOf(const TagLib::ID3v2::SynchronizedLyricsFrame &frame)
{
    QString text;
    for (const auto &piece : frame.synchedText()) {
        const QString said = QString::fromStdWString(piece.text.toWString());
        const QString time = minutes(piece.time);
        const QStringList lines = said.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (text.isEmpty() || i > 0)
                text += (text.isEmpty() ? u"["_s : u"\n["_s) + time + u']';
            if (!lines.at(i).trimmed().isEmpty())
                text += u'<' + time + u'>' + lines.at(i);
        }
    }
    return {text.toUtf8(), languageOf(frame.language())};
}

void addFrames(const TagLib::ID3v2::Tag *tag, QList<TextTrack> &timed, QList<TextTrack> &untimed)
{
    if (!tag)
        return;
    using Synchronized = TagLib::ID3v2::SynchronizedLyricsFrame;
    for (const auto *found : tag->frameList("SYLT")) {
        const auto *frame = dynamic_cast<const Synchronized *>(found);
        if (frame && frame->timestampFormat() == Synchronized::AbsoluteMilliseconds
            && (frame->type() == Synchronized::Lyrics
                || frame->type() == Synchronized::TextTranscription))
            timed.append(trackOf(*frame));
    }
    for (const auto *found : tag->frameList("USLT")) {
        if (const auto *frame =
                dynamic_cast<const TagLib::ID3v2::UnsynchronizedLyricsFrame *>(found))
            untimed.append({QByteArray::fromStdString(frame->text().to8Bit(true)),
                            languageOf(frame->language())});
    }
}

bool isAmong(const QList<TextTrack> &tracks, const QByteArray &text)
{
    return std::ranges::find(tracks, text, &TextTrack::text) != tracks.end();
}

void addTags(const QString &path, QList<TextTrack> &timed, QList<TextTrack> &untimed)
{
    const TagLib::FileRef file(QFile::encodeName(path).constData(), false);
    if (file.isNull())
        return;
    if (auto *mpeg = dynamic_cast<TagLib::MPEG::File *>(file.file()))
        addFrames(mpeg->ID3v2Tag(), timed, untimed);
    else if (auto *wav = dynamic_cast<TagLib::RIFF::WAV::File *>(file.file()))
        addFrames(wav->ID3v2Tag(), timed, untimed);
    const TagLib::PropertyMap properties = file.file()->properties();
    for (const char *name : {"SYNCEDLYRICS", "LYRICS", "UNSYNCEDLYRICS"}) {
        for (const TagLib::String &value : properties[name]) {
            const QByteArray text = QByteArray::fromStdString(value.to8Bit(true));
            if (!isAmong(untimed, text)) // as a frame with its language
                untimed.append({text, {}});
        }
    }
}

QString languageOf(const AVStream &stream)
{
    const AVDictionaryEntry *language = av_dict_get(stream.metadata, "language", nullptr, 0);
    return language ? languageTag(QString::fromUtf8(language->value)) : QString();
}

// What is said is read along best in the language in which it is said. A forced track has only what
// is foreign in it.
int rankOf(const AVStream &stream, const QString &spoken)
{
    if (stream.disposition & AV_DISPOSITION_FORCED)
        return 3;
    if (!spoken.isEmpty() && languageOf(stream) == spoken)
        return 0;
    return stream.disposition & AV_DISPOSITION_DEFAULT ? 1 : 2;
}

QString spokenLanguage(AVFormatContext *context)
{
    const int sound = av_find_best_stream(context, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    return sound < 0 ? QString() : languageOf(*context->streams[sound]);
}

void addSubtitles(const QString &path, QList<TextTrack> &tracks)
{
    const FormatContext context = openContainer(path);
    if (!context)
        return;
    std::map<int, SubtitleTrack> read;
    QList<AVStream *> streams;
    for (AVStream *stream : std::span(context->streams, context->nb_streams)) {
        if (SubtitleTrack::isText(*stream)) {
            read.emplace(stream->index, *stream);
            streams.append(stream);
        } else {
            stream->discard = AVDISCARD_ALL;
        }
    }
    if (streams.isEmpty())
        return;
    const Packet packet(av_packet_alloc());
    while (packet && av_read_frame(context.get(), packet.get()) >= 0) {
        if (const auto track = read.find(packet->stream_index); track != read.end())
            track->second.add(*packet);
        av_packet_unref(packet.get());
    }
    const QString spoken = spokenLanguage(context.get());
    std::ranges::stable_sort(streams, {},
                             [&](const AVStream *stream) { return rankOf(*stream, spoken); });
    for (const AVStream *stream : std::as_const(streams)) {
        if (const QByteArray text = read.at(stream->index).text(); !text.isEmpty())
            tracks.append({text, languageOf(*stream)});
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
        if (!track.text.trimmed().isEmpty() && !isAmong(tracks, track.text))
            tracks.append(track);
    }
    return tracks;
}

} // namespace earmark
