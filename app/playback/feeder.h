// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/decoder.h"
#include "playback/samplering.h"

#include <QObject>

#include <thread>

namespace earmark {

/// Keeps the ring filled from a file. Lives in a thread of its own, where opening and decoding may
/// take their time; raw MP3 and ADTS are indexed in yet another one while they play.
class Feeder : public QObject
{
    Q_OBJECT

public:
    Feeder(SoundFormat format, SampleRing &ring);

    /// `number` comes back with what is said of this file.
    void open(int number, const QString &path, const QByteArray &index);
    void close();
    /// Fills the ring for this passage from that frame on.
    void seek(int passage, qint64 frame);
    /// Fills what room the ring has got.
    void fill();

signals:
    void opened(int number, qint64 length);
    void failed(int number, const earmark::Error &error);
    void lengthFound(int number, qint64 length);
    void indexFound(int number, const QByteArray &index);
    /// The passage can't begin before the file is indexed.
    void delayed(int passage);
    /// There is enough in the ring for the passage to be played.
    void ready(int passage);

private:
    void buildIndex();
    void takeIndex(int number, const Result<PacketIndex> &index);
    void enter();
    void announce();

    const SoundFormat m_format;
    SampleRing &m_ring;
    std::unique_ptr<Decoder> m_decoder;
    QString m_path;
    std::vector<float> m_block;
    int m_number = 0;
    int m_passage = 0;
    qint64 m_position = 0;
    bool m_isDelayed = false;
    bool m_isAtEnd = false;
    bool m_isAnnounced = false;
    bool m_hasRead = false; ///< anything since the last seek
    std::jthread m_indexing;
};

} // namespace earmark
