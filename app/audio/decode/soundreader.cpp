// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decode/soundreader.h"

#include "core/boundedtime.h"

#include <numeric>

namespace earmark {

namespace {

using std::chrono::seconds;

// How far before the wanted moment decoding begins; the next larger value is tried until it begins
// early enough. Opus needs 80 ms to settle, Vorbis knows its position only after the end of a page.
// The last resort is the beginning.
constexpr milliseconds settling[] = {milliseconds(100), seconds(2), seconds(20)};
constexpr milliseconds vorbisSettling[] = {milliseconds(2500), seconds(10), seconds(60)};
constexpr milliseconds countedSettling = seconds(1); // for the bit reservoir of MP3

// Samples resampled in one go: a frame of a low rate would grow too large.
constexpr qint64 maxAtOnce = 4800;

} // namespace

SoundReader::SoundReader(FrameReader frames, SoundFormat format)
    : m_frames(std::move(frames))
    , m_format(format)
    , m_resampler(format)
{}

bool SoundReader::begin()
{
    if (!m_frames.isOpen() || !m_frames.next())
        return false;
    m_rate = m_frames.frame().sample_rate;
    m_tick = packets().isCounted() ? packets().stream().time_base : AVRational{1, m_rate};
    m_origin = findOrigin();
    m_first = positionOf(0);
    m_isHeld = true;
    return true;
}

// Frame 0 is where the container's clock begins. If that clock begins at an arbitrary time and this
// sound is the earliest stream, frame 0 is its first sample, which can lie later than the stream
// says because of the encoder's padding.
qint64 SoundReader::findOrigin() const
{
    if (packets().isCounted())
        return packets().paddingAtBegin();
    const AVFormatContext &format = packets().format();
    const AVStream &stream = packets().stream();
    const qint64 first = m_frames.time() ? toTicks(*m_frames.time()) : 0;
    const bool isAlone = stream.start_time == noTimestamp
        || av_compare_ts(stream.start_time, stream.time_base, format.start_time + 1000,
                         {1, AV_TIME_BASE})
            <= 0;
    if (hasOwnClock(format) && isAlone)
        return first;
    return std::min<qint64>(first, av_rescale_q(zeroOf(format), {1, AV_TIME_BASE}, m_tick));
}

// Where the sound surely ends. FFmpeg drops the encoder's padding at the end, but not in counted
// files, nor in MP4, nor in a link of Vorbis that ends within its first page.
qint64 SoundReader::findEnd() const
{
    const AVStream &stream = packets().stream();
    if (packets().isCounted() && packets().index())
        return packets().index()->end - packets().index()->begin;
    if (isOgg() && stream.start_time != noTimestamp && stream.duration != noTimestamp)
        return toTicks(stream.start_time + stream.duration) - m_origin;
    if (QByteArrayView(packets().format().iformat->name).startsWith("mov,"))
        return toTicks(packets().endTime()) - m_origin; // of the packets read so far
    return std::numeric_limits<qint32>::max() * qint64(m_tick.den); // later than any time
}

qint64 SoundReader::endOfPackets() const
{
    return std::min(toTicks(packets().endTime()), m_origin + findEnd());
}

bool SoundReader::isOgg() const
{
    return QByteArrayView(packets().format().iformat->name) == "ogg";
}

qint64 SoundReader::toTicks(qint64 time) const
{
    const qint64 latest = latestTime.count() / 1000 * m_tick.den;
    return std::clamp<qint64>(av_rescale_q(time, packets().stream().time_base, m_tick), -latest,
                              latest);
}

qint64 SoundReader::ticksOf(qint64 samples, int sampleRate) const
{
    return av_rescale_q(samples, {1, sampleRate}, m_tick);
}

qint64 SoundReader::samplesIn(qint64 ticks, int sampleRate) const
{
    return av_rescale_q(ticks, m_tick, {1, sampleRate});
}

qint64 SoundReader::frameAt(qint64 position) const
{
    return samplesIn(position, m_format.sampleRate);
}

qint64 SoundReader::available() const
{
    return qint64(m_sound.size() - m_taken) / m_format.channels;
}

qint64 SoundReader::claimedEnd() const
{
    const AVStream &stream = packets().stream();
    const AVFormatContext &format = packets().format();
    const qint64 claimed = av_rescale_q(claimedDuration(format), {1, AV_TIME_BASE}, m_tick);
    if (packets().isCounted())
        return m_origin + claimed;
    // FLAC tells the time of its end, also if its beginning was cut off.
    if (!isFlac(format) && stream.duration != noTimestamp && stream.start_time != noTimestamp)
        return toTicks(stream.start_time + stream.duration);
    return claimed + av_rescale_q(zeroOf(format), {1, AV_TIME_BASE}, m_tick);
}

qint64 SoundReader::length() const
{
    if (packets().index())
        return packets().index()->length(m_format.sampleRate);
    return std::max<qint64>(0, frameAt(claimedEnd() - m_origin));
}

PartIndex::Segment SoundReader::segmentAt(qint64 frame) const
{
    PartIndex::Segment found{.begin = 0, .sampleRate = m_rate};
    if (!packets().index())
        return found;
    for (const PartIndex::Segment &segment : packets().index()->segments) {
        const qint64 begin = std::max<qint64>(0, segment.begin - m_origin);
        if (frameAt(begin) > frame)
            break;
        found = {.begin = begin, .sampleRate = segment.sampleRate};
    }
    return found;
}

// Start the filter only where its phase is the same as in a straight decode, and a little early, so
// that exactly the same samples come out. It starts afresh with each segment.
bool SoundReader::seek(qint64 frame)
{
    const PartIndex::Segment segment = segmentAt(frame);
    const qint64 divisor = std::gcd(segment.sampleRate, m_format.sampleRate);
    const qint64 filePeriod = segment.sampleRate / divisor;
    const qint64 ourPeriod = m_format.sampleRate / divisor;
    const qint64 warmUp = (128 + filePeriod - 1) / filePeriod;
    const qint64 begin = frameAt(segment.begin);
    const qint64 period = std::max<qint64>(0, (frame - begin) / ourPeriod - warmUp);

    m_sound.clear();
    m_taken = 0;
    m_resampler.reset();
    m_next = segment.begin + ticksOf(period * filePeriod, segment.sampleRate);
    m_follows = m_next;
    m_made = begin + period * ourPeriod;
    m_wanted = frame;
    m_silence = m_from = m_to = 0;
    m_isSteady = false;
    m_atEnd = false;
    return enter(m_next);
}

bool SoundReader::enter(qint64 position)
{
    const auto before = [&](milliseconds early) {
        return position - av_rescale_q(early.count(), {1, 1000}, m_tick);
    };
    if (packets().isCounted())
        return (packets().index() || position <= 0) && enterAt(before(countedSettling));
    if (position <= m_first)
        return enterAt(0);
    // FFmpeg finds pages of FLAC in Ogg but not always their times.
    const bool isFound =
        !(isOgg() && m_frames.isOf(AV_CODEC_ID_FLAC)) && !packets().isSeekGuessed();
    for (const milliseconds early : m_frames.isOf(AV_CODEC_ID_VORBIS) ? vorbisSettling : settling) {
        if (isFound && enterAt(before(early)) && holdTimedFrame() && positionOf(0) <= position)
            return true;
    }
    // If seeking fails, read from the beginning and skip packets without decoding them.
    m_isHeld = m_frames.rewind();
    m_frames.skipTo(
        av_rescale_q(before(seconds(2)) + m_origin, m_tick, packets().stream().time_base));
    m_isHeld = m_isHeld && m_frames.next() != nullptr;
    return m_isHeld;
}

bool SoundReader::enterAt(qint64 position)
{
    const qint64 time = av_rescale_q(position + m_origin, m_tick, packets().stream().time_base);
    const bool wasFound = position <= 0 ? m_frames.rewind() : m_frames.seek(time);
    m_isHeld = wasFound && m_frames.next() != nullptr;
    return m_isHeld;
}

// The first frames of an Ogg page have no time.
bool SoundReader::holdTimedFrame()
{
    constexpr int maxUntimed = 500;
    for (int i = 0; i < maxUntimed && m_isHeld && !m_frames.time(); ++i)
        m_isHeld = m_frames.next() != nullptr;
    return m_isHeld && m_frames.time();
}

qint64 SoundReader::positionOf(qint64 fallback) const
{
    const auto time = m_frames.time();
    return time ? toTicks(*time) - m_origin : fallback;
}

qint64 SoundReader::read(std::span<float> samples)
{
    while (available() * m_format.channels < qint64(samples.size()) && !m_atEnd)
        decodeNext();
    const size_t count = std::min(m_sound.size() - m_taken, samples.size());
    std::copy_n(m_sound.begin() + qptrdiff(m_taken), count, samples.begin());
    m_taken += count;
    if (m_taken * 2 > m_sound.size()) {
        m_sound.erase(m_sound.begin(), m_sound.begin() + qptrdiff(m_taken));
        m_taken = 0;
    }
    return qint64(count) / m_format.channels;
}

void SoundReader::decodeNext()
{
    const size_t before = m_sound.size();
    if (m_silence > 0) {
        m_resampler.convertSilence(int(std::min(m_silence, maxAtOnce)), m_sound);
        m_silence -= std::min(m_silence, maxAtOnce);
    } else if (m_from < m_to) {
        const qint64 count = std::min(m_to - m_from, maxAtOnce);
        m_resampler.convert(m_frames.frame(), int(m_from), int(count), m_sound);
        m_from += count;
    } else if (std::exchange(m_isHeld, false) || m_frames.next()) {
        place();
        return;
    } else {
        finishSegment();
        m_atEnd = true;
        return;
    }
    m_made += qint64(m_sound.size() - before) / m_format.channels;
    dropUnwanted();
}

void SoundReader::dropUnwanted()
{
    const qint64 unwanted = m_wanted - (m_made - available());
    m_taken += size_t(std::clamp<qint64>(unwanted, 0, available()) * m_format.channels);
}

// Makes each segment exactly as long as its time says, whatever the filter rounded.
void SoundReader::finishSegment()
{
    const size_t before = m_sound.size();
    m_resampler.finish(m_sound);
    m_made += qint64(m_sound.size() - before) / m_format.channels;
    const qint64 missing = frameAt(m_next) - m_made;
    if (m_isSteady && std::abs(missing) < maxAtOnce) {
        const qint64 change = std::max(missing, -available());
        m_sound.resize(size_t(qint64(m_sound.size()) + change * m_format.channels));
        m_made += change;
    }
    dropUnwanted();
}

// Frames follow each other except where the file is damaged: a gap becomes silence, and sound that
// comes twice is left out. Small differences are the rounding of coarse time stamps.
void SoundReader::place()
{
    const AVFrame &frame = m_frames.frame();
    const int rate = frame.sample_rate;
    const qint64 rounding = ticksOf(2, rate) + toTicks(1);
    qint64 position = positionOf(m_follows);
    const qint64 gap = position - m_next;
    if (m_isSteady && std::abs(gap) <= rounding)
        position = m_next;
    m_follows = position + ticksOf(frame.nb_samples, rate);

    const qint64 first =
        std::clamp<qint64>(samplesIn(m_next - position, rate), 0, frame.nb_samples);
    const qint64 last = std::min<qint64>(frame.nb_samples, samplesIn(findEnd() - position, rate));
    if (first >= last)
        return;

    if (!m_resampler.isReadyFor(frame)) {
        finishSegment();
        m_resampler.prepare(frame);
    }
    m_silence = std::max<qint64>(0, samplesIn(position - m_next, rate));
    m_from = first;
    m_to = last;
    m_next = position + ticksOf(last, rate);
    m_isSteady = true;
}

} // namespace earmark
