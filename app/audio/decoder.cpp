// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decoder.h"

#include "audio/decode/soundreader.h"
#include "audio/file/joinedfile.h"

#include <QCoreApplication>

#include <utility>

namespace earmark {

namespace {

Result<std::unique_ptr<SoundReader>> openPart(const QString &path, ByteRange range,
                                              SoundFormat format)
{
    auto file = openSoundFile(path, range);
    if (!file)
        return file.error();
    auto reader =
        std::make_unique<SoundReader>(FrameReader(PacketReader(std::move(*file))), format);
    if (!reader->begin())
        return noSoundError(path);
    return reader;
}

QList<ByteRange> rangesOf(const PacketIndex &index)
{
    QList<ByteRange> ranges;
    for (const PartIndex &part : index.parts())
        ranges.append(part.bytes);
    return ranges;
}

} // namespace

/// The parts of the file, one of which is being read.
class Decoder::Reading
{
public:
    Reading(QString path, SoundFormat format, const QList<ByteRange> &ranges,
            bool isDoubted = false);

    Result<> begin();
    bool lacksIndex() const;
    bool wantsIndex() const;
    void setIndex(const PacketIndex &index);
    qint64 length() const;
    bool seek(qint64 frame);
    qint64 read(std::span<float> samples);

    const SoundFormat format;

private:
    Result<> open(qsizetype part);
    bool goToNext();

    const QString m_path;
    QList<ByteRange> m_ranges;
    PacketIndex m_index;
    std::unique_ptr<SoundReader> m_reader;
    qsizetype m_part = 0;
    qint64 m_frame = 0; // the frame to read next
    const bool m_isDoubted; // there may be links not known yet
};

Decoder::Reading::Reading(QString path, SoundFormat soundFormat, const QList<ByteRange> &ranges,
                          bool isDoubted)
    : format(soundFormat)
    , m_path(std::move(path))
    , m_ranges(ranges)
    , m_isDoubted(isDoubted)
{}

// Skips links without sound.
Result<> Decoder::Reading::begin()
{
    const auto opened = open(0);
    return opened || goToNext() ? Result<>(done) : opened;
}

Result<> Decoder::Reading::open(qsizetype part)
{
    m_part = part;
    m_reader.reset();
    auto opened = openPart(m_path, m_ranges.at(part), format);
    if (!opened)
        return opened.error();
    m_reader = std::move(*opened);
    if (!m_index.isEmpty())
        m_reader->packets().setIndex(m_index.parts().at(part));
    return done;
}

bool Decoder::Reading::goToNext()
{
    while (m_part + 1 < m_ranges.size()) {
        if (open(m_part + 1))
            return true;
    }
    return false;
}

bool Decoder::Reading::lacksIndex() const
{
    return m_index.isEmpty()
        && (m_ranges.size() > 1 || m_reader->packets().isCounted()
            || m_reader->packets().lacksLength());
}

bool Decoder::Reading::wantsIndex() const
{
    return lacksIndex() || (m_isDoubted && m_index.isEmpty());
}

void Decoder::Reading::setIndex(const PacketIndex &index)
{
    const QList<ByteRange> ranges = rangesOf(index);
    if (ranges.isEmpty() || (ranges != m_ranges && !m_isDoubted))
        return;
    m_index = index;
    if (std::exchange(m_ranges, ranges) != ranges) {
        m_reader.reset();
        seek(m_frame);
    } else if (m_reader) {
        m_reader->packets().setIndex(m_index.parts().at(m_part));
    }
}

qint64 Decoder::Reading::length() const
{
    if (m_index.isEmpty())
        return m_ranges.size() == 1 ? m_reader->length() : 0;
    qint64 length = 0;
    for (const PartIndex &part : m_index.parts())
        length += part.length(format.sampleRate);
    return length;
}

bool Decoder::Reading::seek(qint64 frame)
{
    if (lacksIndex() && frame > 0)
        return false;
    m_frame = frame;
    qsizetype part = 0;
    for (; part + 1 < m_index.parts().size(); ++part) {
        const qint64 length = m_index.parts().at(part).length(format.sampleRate);
        if (frame < length)
            break;
        frame -= length;
    }
    if ((part != m_part || !m_reader) && !open(part) && !goToNext())
        return false;
    return m_reader->seek(frame);
}

qint64 Decoder::Reading::read(std::span<float> samples)
{
    qint64 frames = 0;
    const auto wanted = qint64(samples.size()) / format.channels;
    while (m_reader && frames < wanted) {
        const qint64 count =
            m_reader->read(samples.subspan(size_t(frames) * size_t(format.channels)));
        if (count == 0 && !goToNext())
            break;
        frames += count;
    }
    m_frame += frames;
    return frames;
}

Decoder::Decoder(std::unique_ptr<Reading> reading)
    : m_reading(std::move(reading))
{}

Decoder::~Decoder() = default;

Result<std::unique_ptr<Decoder>> Decoder::open(const QString &path, SoundFormat format,
                                               const std::function<bool()> &goOn)
{
    const auto links = findJoinedFiles(path, goOn);
    if (!links)
        return Error{QCoreApplication::translate("buildPacketIndex", "Stopped.")};
    auto reading = std::make_unique<Reading>(path, format, *links);
    if (const auto begun = reading->begin(); !begun)
        return begun.error();
    return std::unique_ptr<Decoder>(new Decoder(std::move(reading)));
}

Result<std::unique_ptr<Decoder>> Decoder::openAtOnce(const QString &path, const PacketIndex &index,
                                                     SoundFormat format)
{
    const bool isDoubted = index.isEmpty() && mayBeJoined(path);
    auto reading = std::make_unique<Reading>(
        path, format, index.isEmpty() ? QList{ByteRange()} : rangesOf(index), isDoubted);
    const auto begun = reading->begin();
    if (!begun && isDoubted)
        return open(path, format); // perhaps only its first link has no sound
    if (!begun)
        return begun.error();
    reading->setIndex(index);
    return std::unique_ptr<Decoder>(new Decoder(std::move(reading)));
}

SoundFormat Decoder::format() const
{
    return m_reading->format;
}

bool Decoder::lacksIndex() const
{
    return m_reading->lacksIndex();
}

bool Decoder::wantsIndex() const
{
    return m_reading->wantsIndex();
}

void Decoder::setIndex(const PacketIndex &index)
{
    m_reading->setIndex(index);
}

qint64 Decoder::length() const
{
    return m_reading->length();
}

bool Decoder::seek(qint64 frame)
{
    return m_reading->seek(
        std::clamp<qint64>(frame, 0, toFrames(latestTime, m_reading->format.sampleRate)));
}

qint64 Decoder::read(std::span<float> samples)
{
    return m_reading->read(samples);
}

} // namespace earmark
