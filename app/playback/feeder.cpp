// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/feeder.h"

#include "audio/indexing.h"

namespace earmark {

namespace {

constexpr qint64 blockFrames = 2048;
constexpr double readySeconds = 0.5;

} // namespace

Feeder::Feeder(SoundFormat format, SampleRing &ring)
    : m_format(format)
    , m_ring(ring)
    , m_block(size_t(blockFrames * format.channels))
{}

void Feeder::open(int number, const QString &path, const QByteArray &index)
{
    close();
    m_number = number;
    m_path = path;
    auto decoder = Decoder::openAtOnce(path, PacketIndex::fromBytes(index, path), m_format);
    if (!decoder) {
        emit failed(number, decoder.error());
        return;
    }
    m_decoder = std::move(*decoder);
    emit opened(number, m_decoder->length());
    if (m_decoder->wantsIndex())
        buildIndex();
}

void Feeder::close()
{
    m_indexing = {};
    m_decoder.reset();
    m_isDelayed = false;
}

void Feeder::buildIndex()
{
    m_indexing = std::jthread([this, number = m_number, path = m_path](std::stop_token stop) {
        const auto index = buildPacketIndex(path, [&stop] { return !stop.stop_requested(); });
        QMetaObject::invokeMethod(
            this, [this, number, index] { setIndex(number, index); }, Qt::QueuedConnection);
    });
}

void Feeder::setIndex(int number, const Result<PacketIndex> &index)
{
    if (number != m_number || !m_decoder)
        return;
    if (!index) {
        emit failed(number, index.error());
        return;
    }
    m_decoder->setIndex(*index);
    emit lengthFound(number, m_decoder->length());
    emit indexFound(number, index->toBytes(m_path));
    if (m_isDelayed)
        seekDecoder();
}

void Feeder::seek(int passage, qint64 frame)
{
    m_passage = passage;
    m_position = frame;
    m_isAtEnd = false;
    m_isAnnounced = false;
    m_hasRead = false;
    m_isDelayed = m_decoder && m_decoder->lacksIndex() && frame > 0;
    if (m_isDelayed)
        emit delayed(passage);
    else
        seekDecoder();
}

void Feeder::seekDecoder()
{
    m_isDelayed = false;
    if (!m_decoder)
        return;
    m_isAtEnd = !m_decoder->seek(m_position);
    fill();
}

void Feeder::fill()
{
    if (!m_decoder || m_isDelayed)
        return;
    while (!m_isAtEnd && m_ring.room() >= m_block.size()) {
        const qint64 frames = m_decoder->read(m_block);
        if (frames == 0 && m_decoder->wantsIndex()) {
            m_isDelayed = true; // another link may follow
            return;
        }
        m_isAtEnd = frames == 0;
        if (m_isAtEnd && !m_hasRead)
            break; // the seek went beyond the end, so m_position is not the length
        m_hasRead = true;
        if (m_isAtEnd)
            emit lengthFound(m_number, m_position);
        else if (!m_ring.write(m_passage,
                               std::span(m_block).first(size_t(frames * m_format.channels))))
            return; // a new passage is about to begin
        m_position += frames;
        announce();
    }
    if (m_isAtEnd)
        m_ring.finish(m_passage);
    announce();
}

void Feeder::announce()
{
    const auto enough = size_t(readySeconds * m_format.sampleRate * m_format.channels);
    if (m_isAnnounced || (!m_isAtEnd && m_ring.filled() < enough))
        return;
    m_isAnnounced = true;
    emit ready(m_passage);
}

} // namespace earmark
