// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/feeder.h"

#include "audio/indexing.h"

#include <algorithm>

namespace earmark {

namespace {

constexpr qint64 blockFrames = 2048;
constexpr double readySeconds = 0.5;
constexpr qint64 fadeFrames = 96; // at cuts, which would click

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

void Feeder::seek(int passage, qint64 frame, const Route &route)
{
    m_passage = passage;
    m_position = frame;
    m_route = route;
    m_landed = -1;
    findCut();
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
    while (!m_isAtEnd && !m_isDelayed && m_ring.room() >= m_block.size()) {
        if (m_stop && m_position >= *m_stop) {
            passCut();
            continue;
        }
        const qint64 room = m_stop ? std::min(blockFrames, *m_stop - m_position) : blockFrames;
        const auto block = std::span(m_block).first(size_t(room * m_format.channels));
        const qint64 frames = m_decoder->read(block);
        if (frames == 0 && m_decoder->wantsIndex()) {
            m_isDelayed = true; // another link may follow
            return;
        }
        m_isAtEnd = frames == 0;
        if (m_isAtEnd && !m_hasRead)
            break; // the seek went beyond the end, so m_position is not the length
        m_hasRead = true;
        const auto samples = block.first(size_t(frames * m_format.channels));
        fade(samples);
        if (m_isAtEnd)
            emit lengthFound(m_number, m_position);
        else if (!m_ring.write(m_passage, samples))
            return; // a new passage is about to begin
        m_position += frames;
        announce();
    }
    if (m_isAtEnd)
        m_ring.finish(m_passage);
    announce();
}

void Feeder::findCut()
{
    m_stop.reset();
    const Route::Cut *cut = m_route.next(milliseconds(m_position * 1000 / m_format.sampleRate));
    if (!cut)
        return;
    m_stop = toFrames(cut->at, m_format.sampleRate);
    m_goOn = toFrames(cut->to, m_format.sampleRate);
}

// A cut while the index is still missing waits for it, like a seek.
void Feeder::passCut()
{
    if (m_goOn >= toFrames(Route::nowhere, m_format.sampleRate)) {
        m_isAtEnd = true;
        return;
    }
    m_position = m_goOn;
    m_landed = m_position;
    m_hasRead = false;
    m_ring.cut(m_passage, m_position);
    findCut();
    m_isDelayed = m_decoder->lacksIndex() && m_position > 0;
    if (!m_isDelayed)
        m_isAtEnd = !m_decoder->seek(m_position);
}

// Before and after a cut.
void Feeder::fade(std::span<float> samples) const
{
    if (!m_stop && m_landed < 0)
        return;
    const qint64 frames = qint64(samples.size()) / m_format.channels;
    for (qint64 frame = 0; frame < frames; ++frame) {
        const qint64 at = m_position + frame;
        const qint64 since = m_landed < 0 ? fadeFrames : at - m_landed;
        const qint64 left = m_stop ? *m_stop - at : fadeFrames;
        const float gain = float(std::min({since, left, fadeFrames})) / float(fadeFrames);
        for (int channel = 0; gain < 1 && channel < m_format.channels; ++channel)
            samples[size_t(frame * m_format.channels + channel)] *= gain;
    }
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
