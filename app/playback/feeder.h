// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/decoder.h"
#include "playback/route/route.h"
#include "playback/samplering.h"

#include <QObject>

#include <thread>

namespace earmark {

/// Keeps the ring filled from a file. Lives in its own thread, because opening and decoding may
/// take long. Files that need a packet index, such as raw MP3 and ADTS, are indexed in another
/// thread while they play.
class Feeder : public QObject
{
    Q_OBJECT

public:
    Feeder(SoundFormat format, SampleRing &ring);

    /// Signals about this file carry `number`.
    void open(int number, const QString &path, const QByteArray &index);
    void close();
    /// Fills the ring for this passage from that frame on, along the route.
    void seek(int passage, qint64 frame, const earmark::Route &route);
    /// Fills the free room in the ring.
    void fill();

signals:
    void opened(int number, qint64 length);
    void failed(int number, const earmark::Error &error);
    void lengthFound(int number, qint64 length);
    void indexFound(int number, const QByteArray &index);
    /// The passage must wait until the file is indexed.
    void delayed(int passage);
    /// The ring has enough samples to start playing the passage.
    void ready(int passage);

private:
    void buildIndex();
    void setIndex(int number, const Result<PacketIndex> &index);
    void seekDecoder();
    void findCut();
    void passCut();
    void fade(std::span<float> samples) const;
    void announce();

    const SoundFormat m_format;
    SampleRing &m_ring;
    std::unique_ptr<Decoder> m_decoder;
    QString m_path;
    std::vector<float> m_block;
    int m_number = 0;
    int m_passage = 0;
    qint64 m_position = 0;
    Route m_route;
    std::optional<qint64> m_stop; ///< the frame of the next cut
    qint64 m_goOn = 0; ///< where the sound goes on there
    qint64 m_landed = -1; ///< the frame after the last cut; -1 before the first
    bool m_isDelayed = false;
    bool m_isAtEnd = false;
    bool m_isAnnounced = false;
    bool m_hasRead = false; ///< any samples since the last seek
    std::jthread m_indexing;
};

} // namespace earmark
