// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decoder.h"

#include "audio/decode/framereader.h"
#include "audio/decode/resampler.h"

#include <numeric>

namespace earmark {

namespace {

using std::chrono::seconds;

// How far before the wanted moment decoding begins, until it begins early enough: Opus needs 80 ms
// to settle, Vorbis knows its place only after the end of a page. The last resort is the beginning.
constexpr milliseconds settling[] = {milliseconds(100), seconds(2), seconds(20)};
constexpr milliseconds vorbisSettling[] = {milliseconds(2500), seconds(10), seconds(60)};
constexpr int countedSettlingPackets = 12; // MP3: the bit reservoir

// A longer hole between two frames is a fault of the time stamps and not of the sound.
constexpr seconds longestHole{60};

} // namespace

/// What the Decoder is made of. Positions are in samples at the file's own rate, from frame 0 on.
class Decoder::Reading
{
public:
    Reading(FrameReader frames, SoundFormat format);

    bool begin();
    bool seek(qint64 frame);
    qint64 read(std::span<float> samples);
    qint64 length() const;

    FrameReader frames;
    const SoundFormat format;

private:
    void decodeNext();
    void place(const AVFrame &frame);
    void finish();
    bool enter(qint64 position);
    bool enterAt(qint64 position);
    qint64 positionOf(qint64 fallback) const;
    qint64 fileSamples(qint64 time) const;
    size_t available() const { return m_sound.size() - m_taken; }

    Resampler m_resampler;
    std::vector<float> m_sound;
    size_t m_taken = 0;
    qint64 m_rate = 1; // of the file
    qint64 m_origin = 0; // the file's position of our frame 0
    qint64 m_next = 0; // the next position to resample
    qint64 m_toDrop = 0; // frames of our format that only warmed the filter up
    bool m_isHeld = false; // a frame was read and not yet placed
    bool m_isSteady = false; // a frame was placed since the last seek
    bool m_atEnd = false;
};

Decoder::Reading::Reading(FrameReader reader, SoundFormat soundFormat)
    : frames(std::move(reader))
    , format(soundFormat)
    , m_resampler(soundFormat)
{}

bool Decoder::Reading::begin()
{
    if (!frames.isOpen() || !frames.next())
        return false;
    m_rate = frames.sampleRate();
    m_origin = frames.packets().isCounted() ? frames.packets().paddingAtBegin()
                                            : frames.position().value_or(0);
    m_isHeld = true;
    return true;
}

qint64 Decoder::Reading::fileSamples(qint64 time) const
{
    return av_rescale_q(time, frames.packets().stream().time_base, {1, int(m_rate)});
}

qint64 Decoder::Reading::length() const
{
    const PacketReader &packets = frames.packets();
    qint64 samples = 0;
    if (!packets.index().isEmpty())
        samples = fileSamples(packets.index().endTime() - packets.index().beginTime());
    else if (packets.stream().duration != noTimestamp)
        samples = fileSamples(packets.stream().duration);
    else if (packets.format().duration != noTimestamp)
        samples = av_rescale(packets.format().duration, m_rate, AV_TIME_BASE);
    return std::max<qint64>(0, av_rescale(samples, format.sampleRate, m_rate));
}

// The filter is entered only where its phase is that of a straight decode, and a little early, so
// that the very same samples come out.
bool Decoder::Reading::seek(qint64 frame)
{
    const qint64 divisor = std::gcd<qint64>(m_rate, format.sampleRate);
    const qint64 filePeriod = m_rate / divisor;
    const qint64 ourPeriod = format.sampleRate / divisor;
    const qint64 warmUp = (128 + filePeriod - 1) / filePeriod;
    const qint64 period = std::max<qint64>(0, frame / ourPeriod - warmUp);

    m_sound.clear();
    m_taken = 0;
    m_resampler.reset();
    m_next = period * filePeriod;
    m_toDrop = frame - period * ourPeriod;
    m_isSteady = false;
    m_atEnd = false;
    return enter(m_next);
}

bool Decoder::Reading::enter(qint64 position)
{
    if (frames.packets().isCounted() && frames.packets().index().isEmpty() && position > 0)
        return false;
    if (frames.packets().isCounted())
        return enterAt(position - countedSettlingPackets * 1152);
    for (const milliseconds early : frames.isVorbis() ? vorbisSettling : settling) {
        if (enterAt(position - early.count() * m_rate / 1000) && positionOf(0) <= position)
            return true;
    }
    return enterAt(0);
}

bool Decoder::Reading::enterAt(qint64 position)
{
    const bool wasFound = position <= 0 ? frames.rewind() : frames.seek(position + m_origin);
    m_isHeld = wasFound && frames.next() != nullptr;
    return m_isHeld;
}

qint64 Decoder::Reading::positionOf(qint64 fallback) const
{
    const auto position = frames.position();
    return position ? *position - m_origin : fallback;
}

qint64 Decoder::Reading::read(std::span<float> samples)
{
    while (available() < samples.size() && !m_atEnd)
        decodeNext();
    const size_t count = std::min(available(), samples.size());
    std::copy_n(m_sound.begin() + qptrdiff(m_taken), count, samples.begin());
    m_taken += count;
    if (m_taken * 2 > m_sound.size()) {
        m_sound.erase(m_sound.begin(), m_sound.begin() + qptrdiff(m_taken));
        m_taken = 0;
    }
    return qint64(count) / format.channels;
}

void Decoder::Reading::decodeNext()
{
    const bool wasHeld = std::exchange(m_isHeld, false);
    if (!wasHeld && !frames.next())
        return finish();
    place(frames.frame());

    const size_t drop = std::min(size_t(m_toDrop * format.channels), available());
    m_taken += drop;
    m_toDrop -= qint64(drop) / format.channels;
}

void Decoder::Reading::finish()
{
    m_resampler.finish(m_sound);
    m_taken += std::min(size_t(m_toDrop * format.channels), available());
    m_toDrop = 0;
    m_atEnd = true;
}

// Frames follow each other, but for damage: a hole becomes silence, what comes twice is left out.
// Small differences are the rounding of coarse time stamps.
void Decoder::Reading::place(const AVFrame &frame)
{
    const AVRational base = frames.packets().stream().time_base;
    const qint64 rounding = 2 + av_rescale(m_rate, base.num, base.den);
    qint64 position = positionOf(m_next);
    const qint64 hole = position - m_next;
    const qint64 longest = longestHole.count() * m_rate;
    if (hole > longest || (m_isSteady && (std::abs(hole) <= rounding || hole < -longest)))
        position = m_next;

    const qint64 first = std::clamp<qint64>(m_next - position, 0, frame.nb_samples);
    qint64 last = frame.nb_samples;
    const PacketIndex &index = frames.packets().index();
    if (!index.isEmpty())
        last = std::min(last, fileSamples(index.endTime() - index.beginTime()) - position);
    if (first >= last)
        return;

    m_resampler.prepare(frame, m_sound);
    if (position > m_next)
        m_resampler.convertSilence(int(position - m_next), m_sound);
    m_resampler.convert(frame, int(first), int(last - first), m_sound);
    m_next = position + last;
    m_isSteady = true;
}

Decoder::Decoder(std::unique_ptr<Reading> reading)
    : m_reading(std::move(reading))
{}

Decoder::~Decoder() = default;

Result<std::unique_ptr<Decoder>> Decoder::open(const QString &path, SoundFormat format)
{
    auto file = openSoundFile(path);
    if (!file)
        return file.error();
    auto reading = std::make_unique<Reading>(FrameReader(PacketReader(std::move(*file))), format);
    if (!reading->begin())
        return noSoundError(path);
    return std::unique_ptr<Decoder>(new Decoder(std::move(reading)));
}

SoundFormat Decoder::format() const
{
    return m_reading->format;
}

bool Decoder::lacksIndex() const
{
    const PacketReader &packets = m_reading->frames.packets();
    return packets.isCounted() && packets.index().isEmpty();
}

void Decoder::setIndex(const PacketIndex &index)
{
    m_reading->frames.packets().setIndex(index);
}

qint64 Decoder::length() const
{
    return m_reading->length();
}

bool Decoder::seek(qint64 frame)
{
    return m_reading->seek(std::max<qint64>(0, frame));
}

qint64 Decoder::read(std::span<float> samples)
{
    return m_reading->read(samples);
}

} // namespace earmark
