// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file/ffmpeg.h"

#include <QByteArray>
#include <QList>

namespace earmark {

/// Milliseconds as 01:02:03.456, with `point` as the decimal separator.
QByteArray trackClock(qint64 time, QChar point);

/// A subtitle track of a media file, read packet by packet: WebVTT, SubRip, SubStation Alpha,
/// MP4's timed text.
class SubtitleTrack
{
public:
    /// `zero` is where the listener's time begins, in milliseconds of the file.
    SubtitleTrack(const AVStream &stream, qint64 zero);

    /// Whether a stream is a subtitle track of text and not of pictures.
    static bool isText(const AVStream &stream);

    void add(const AVPacket &packet);
    /// The track as a subtitle file; empty if it has no text.
    QByteArray text() const;

private:
    /// The content of one packet.
    struct Piece
    {
        qint64 begin = 0; ///< in milliseconds, like the end
        qint64 end = 0;
        QByteArray id;
        QByteArray settings; ///< of WebVTT, after the times
        QByteArray said;
    };

    void readWebVttLines(const AVPacket &packet, Piece &piece) const;
    qint64 endOf(qsizetype index) const;
    QByteArray asCues() const;
    QByteArray asEvents() const;

    const AVStream &m_stream;
    qint64 m_zero;
    AVCodecID m_codec;
    QList<Piece> m_pieces;
    qsizetype m_size = 0;
};

} // namespace earmark
