// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/text/subtitletrack.h"

#include "core/boundedtime.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTrackSize = 64LL * 1024 * 1024;
constexpr qsizetype maxPieces = 1'000'000;

// libavformat knows no codec for Matroska's own S_TEXT/WEBVTT. Its private data begin like the
// file.
AVCodecID codecOf(const AVStream &stream)
{
    const AVCodecParameters &codec = *stream.codecpar;
    const bool isUnknownText =
        codec.codec_type == AVMEDIA_TYPE_SUBTITLE && codec.codec_id == AV_CODEC_ID_NONE;
    const auto header = QByteArray::fromRawData(reinterpret_cast<const char *>(codec.extradata),
                                                codec.extradata_size);
    return isUnknownText && header.startsWith("WEBVTT") ? AV_CODEC_ID_WEBVTT : codec.codec_id;
}

// 3GPP TS 26.245 §5.17: first the length, then the text, then the style. UTF-16 begins with a byte
// order mark.
QByteArray timedText(const QByteArray &sample)
{
    if (sample.size() < 2)
        return {};
    const qsizetype length = quint8(sample.at(0)) << 8 | quint8(sample.at(1));
    QByteArray text = sample.mid(2, length);
    if (text.startsWith("\xfe\xff") || text.startsWith("\xff\xfe"))
        return QString(QStringDecoder(QStringDecoder::Utf16)(text)).toUtf8();
    return text;
}

QByteArray sideDataOf(const AVPacket &packet, AVPacketSideDataType type)
{
    size_t size = 0;
    const uint8_t *bytes = av_packet_get_side_data(&packet, type, &size);
    return {reinterpret_cast<const char *>(bytes), bytes ? qsizetype(size) : 0};
}

} // namespace

QByteArray trackClock(qint64 time, QChar point)
{
    const auto padded = [](qint64 number, int width) {
        return u"%1"_s.arg(number, width, 10, QChar(u'0'));
    };
    const QString text = padded(time / 3'600'000, 2) + u':' + padded(time / 60'000 % 60, 2) + u':'
        + padded(time / 1000 % 60, 2) + point + padded(time % 1000, 3);
    return text.toLatin1();
}

SubtitleTrack::SubtitleTrack(const AVStream &stream, qint64 zero)
    : m_stream(stream)
    , m_zero(zero)
    , m_codec(codecOf(stream))
{}

bool SubtitleTrack::isText(const AVStream &stream)
{
    static constexpr std::array known{AV_CODEC_ID_WEBVTT, AV_CODEC_ID_SUBRIP, AV_CODEC_ID_TEXT,
                                      AV_CODEC_ID_MOV_TEXT, AV_CODEC_ID_ASS};
    return std::ranges::find(known, codecOf(stream)) != known.end();
}

void SubtitleTrack::add(const AVPacket &packet)
{
    if (packet.pts == AV_NOPTS_VALUE || m_size > maxTrackSize || m_pieces.size() > maxPieces)
        return;
    constexpr AVRational thousandths{1, 1000};
    Piece piece;
    const qint64 begin = av_rescale_q(packet.pts, m_stream.time_base, thousandths) - m_zero;
    const qint64 duration = av_rescale_q(packet.duration, m_stream.time_base, thousandths);
    piece.begin = boundedTime(milliseconds(begin)).count();
    piece.end = boundedTime(milliseconds(begin + std::max<qint64>(0, duration))).count();
    piece.said = QByteArray(reinterpret_cast<const char *>(packet.data), packet.size);
    if (m_codec == AV_CODEC_ID_MOV_TEXT)
        piece.said = timedText(piece.said);
    else if (m_codec == AV_CODEC_ID_WEBVTT)
        readWebVttLines(packet, piece);
    piece.said = piece.said.trimmed();
    m_size += piece.said.size();
    // An empty one clears the screen, so it ends a piece that has no end of its own.
    if (!piece.said.isEmpty() || !m_pieces.isEmpty())
        m_pieces.append(std::move(piece));
}

QByteArray SubtitleTrack::text() const
{
    if (m_size == 0)
        return {};
    return m_codec == AV_CODEC_ID_ASS ? asEvents() : asCues();
}

// The id and settings of a cue. Matroska, "WebVTT": a block addition has a line of settings, then a
// line with the id; 8 bytes with its number come first.
void SubtitleTrack::readWebVttLines(const AVPacket &packet, Piece &piece) const
{
    piece.id = sideDataOf(packet, AV_PKT_DATA_WEBVTT_IDENTIFIER);
    piece.settings = sideDataOf(packet, AV_PKT_DATA_WEBVTT_SETTINGS);
    const QList<QByteArray> added =
        sideDataOf(packet, AV_PKT_DATA_MATROSKA_BLOCKADDITIONAL).mid(8).split('\n');
    if (piece.settings.isEmpty())
        piece.settings = added.value(0);
    if (piece.id.isEmpty())
        piece.id = added.value(1);
}

// A piece without an end lasts until the next one.
qint64 SubtitleTrack::endOf(qsizetype index) const
{
    const Piece &piece = m_pieces.at(index);
    if (piece.end > piece.begin || index + 1 == m_pieces.size())
        return piece.end;
    return std::max(piece.end, m_pieces.at(index + 1).begin);
}

QByteArray SubtitleTrack::asCues() const
{
    const bool isVtt = m_codec == AV_CODEC_ID_WEBVTT;
    const QChar point = isVtt ? u'.' : u',';
    QByteArray text = isVtt ? "WEBVTT\n\n" : "";
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces.at(i);
        if (piece.said.isEmpty())
            continue;
        if (const QByteArray id = piece.id.trimmed(); !id.isEmpty())
            text += id + '\n';
        text += trackClock(piece.begin, point) + " --> " + trackClock(endOf(i), point);
        if (const QByteArray settings = piece.settings.trimmed(); !settings.isEmpty())
            text += ' ' + settings;
        QByteArray said = piece.said;
        // A blank line would end the cue.
        said.replace("\r\n", "\n");
        while (said.contains("\n\n"))
            said.replace("\n\n", "\n");
        text += '\n' + said + "\n\n";
    }
    return text;
}

// Matroska, "SSA/ASS": a block has the event's number and layer, then the fields after the times.
QByteArray SubtitleTrack::asEvents() const
{
    QByteArray text = "[Script Info]\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, "
                      "MarginR, MarginV, Effect, Text\n";
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces.at(i);
        if (piece.said.isEmpty())
            continue;
        QByteArray said = piece.said;
        said.replace("\r\n", "\n").replace('\n', "\\N");
        const QList<QByteArray> fields = said.split(',');
        text += "Dialogue: " + fields.value(1) + ',' + trackClock(piece.begin, u'.') + ','
            + trackClock(endOf(i), u'.') + ',' + fields.mid(2).join(',') + '\n';
    }
    return text;
}

} // namespace earmark
