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

// Of less than an hour.
QString minutes(qint64 milliseconds)
{
    return QString::fromLatin1(trackClock(milliseconds, u'.').mid(3));
}

// Each piece has its time; one that begins with a line break begins a line.
TextTrack trackOf(const TagLib::ID3v2::SynchronizedLyricsFrame &frame)
{
    QString text;
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
    const TagLib::ByteVector language = frame.language();
    return {text.toUtf8(),
            languageTag(QString::fromLatin1(language.data(), qsizetype(language.size())))};
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
        if (!track.text.trimmed().isEmpty() && !tracks.contains(track))
            tracks.append(track);
    }
    return tracks;
}

} // namespace earmark
