// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/mediafacts.h"
#include "decoding.h"
#include "encoding.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/resource.h>
#include <taglib/attachedpictureframe.h>
#include <taglib/chapterframe.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template<typename Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray wav(quint32 sampleRate, quint16 channels, qsizetype bytes)
{
    const auto blockSize = quint16(channels * 2);
    return "RIFF" + littleEndian(quint32(36 + bytes)) + "WAVEfmt " + littleEndian(quint32(16))
        + littleEndian(quint16(1)) + littleEndian(channels) + littleEndian(sampleRate)
        + littleEndian(quint32(sampleRate * blockSize)) + littleEndian(blockSize)
        + littleEndian(quint16(16)) + "data" + littleEndian(quint32(bytes))
        + QByteArray(bytes, '\x11');
}

/// The peak memory of this process so far, in bytes.
qint64 peak()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

/// A file cannot make us use more memory than a recording needs, whatever it claims.
class TestBounds : public QObject
{
    Q_OBJECT

private slots:
    void impossibleFormatsAreRefused_data()
    {
        QTest::addColumn<quint32>("sampleRate");
        QTest::addColumn<quint16>("channels");
        QTest::newRow("1 Hz") << 1U << quint16(1);
        QTest::newRow("999 Hz") << 999U << quint16(1);
        QTest::newRow("above 768 kHz") << 768'001U << quint16(2);
        QTest::newRow("65 channels") << 48'000U << quint16(65);
    }
    void impossibleFormatsAreRefused()
    {
        QFETCH(quint32, sampleRate);
        QFETCH(quint16, channels);
        const QString path = write(u"claim.wav"_s, wav(sampleRate, channels, 650'000));
        const auto decoder = Decoder::open(path);
        QVERIFY(!decoder);
        QVERIFY(decoder.error().message.contains(u"claim.wav"_s));
        QVERIFY(!readMediaFacts(path));
    }

    void unusualFormatsArePlayed_data()
    {
        QTest::addColumn<quint32>("sampleRate");
        QTest::addColumn<quint16>("channels");
        QTest::newRow("1 kHz") << 1'000U << quint16(1);
        QTest::newRow("768 kHz") << 768'000U << quint16(1);
        QTest::newRow("8 channels") << 48'000U << quint16(8);
    }
    void unusualFormatsArePlayed()
    {
        QFETCH(quint32, sampleRate);
        QFETCH(quint16, channels);
        const qsizetype bytes = qsizetype(sampleRate) * channels * 2 * 3;
        auto decoder = Decoder::open(write(u"fine.wav"_s, wav(sampleRate, channels, bytes)));
        QVERIFY(decoder);
        QCOMPARE(qint64(readAll(**decoder).size()) / 2, 3 * 48'000);
    }

    // A FLAC frame may hold 65,535 samples: a minute of sound at 1 kHz.
    void aVeryLongFrameIsResampledInPieces()
    {
        const QString path = m_folder.filePath(u"slow.flac"_s);
        QVERIFY(encode(path, makeNoise(1'000'000), 1'000, 1,
                       {.codec = "flac", .bitRate = 1, .frameSize = 65'535}));
        auto decoder = Decoder::open(path);
        QVERIFY(decoder);
        std::vector<float> block(960);
        const qint64 before = peak();
        qint64 frames = 0;
        while (const qint64 count = (*decoder)->read(block))
            frames += count;
        QCOMPARE(frames, 48'000'000);
        QVERIFY2(peak() - before < 12'000'000, qPrintable(QString::number(peak() - before)));
    }

    void aSeekBeyondAllEpisodesFindsTheEnd()
    {
        auto decoder = Decoder::open(write(u"end.wav"_s, wav(48'000, 1, 96'000)));
        QVERIFY(decoder);
        (void)(*decoder)->seek(std::numeric_limits<qint64>::max());
        QVERIFY(readAll(**decoder).empty());
        QVERIFY((*decoder)->seek(0));
        QCOMPARE(qint64(readAll(**decoder).size()) / 2, 48'000);
    }

    void timesBeyondAllEpisodesAreBounded()
    {
        QCOMPARE(toFrames(milliseconds::max(), 192'000), toFrames(1000h, 192'000));
        QCOMPARE(toFrames(-5ms, 48'000), 0);
        QCOMPARE(toTime(std::numeric_limits<qint64>::max(), 8'000), milliseconds(1000h));
        QCOMPARE(toTime(96'000, 48'000), 2s);
    }

    void chaptersAndPicturesAreBounded()
    {
        const QString path = m_folder.filePath(u"many.mp3"_s);
        QVERIFY(encode(path, makeNoise(48'000), 48'000, 1, {.codec = "libmp3lame"}));
        TagLib::MPEG::File file(path.toUtf8().constData());
        TagLib::ID3v2::Tag *tag = file.ID3v2Tag(true);
        for (uint i = 0; i < 12'000; ++i) {
            const auto id = TagLib::ByteVector(QByteArray::number(i).constData());
            tag->addFrame(
                new TagLib::ID3v2::ChapterFrame(id, i, 0xfffffff0, 0xffffffff, 0xffffffff));
        }
        auto *picture = new TagLib::ID3v2::AttachedPictureFrame;
        picture->setPicture(TagLib::ByteVector(40U * 1024 * 1024, 'x'));
        tag->addFrame(picture);
        file.save();
        const auto facts = readMediaFacts(path);
        QVERIFY(facts);
        QCOMPARE(facts->chapters.size(), 10'000);
        QCOMPARE(facts->chapters.last().span.end, milliseconds(1000h));
        QVERIFY(facts->cover.isEmpty());
    }

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestBounds)
#include "tst_bounds.moc"
