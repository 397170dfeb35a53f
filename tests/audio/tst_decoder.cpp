// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"
#include "encoding.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    const char *name;
    const char *file;
    int sampleRate;
    int channels;
    Recipe recipe;
};

// clang-format off
const Kind kinds[] = {
    {"CBR MP3", "cbr.mp3", 44'100, 2, {.codec = "libmp3lame", .bitRate = 96'000}},
    {"VBR MP3", "vbr.mp3", 44'100, 1, {.codec = "libmp3lame"}},
    {"VBR MP3 without header", "bare.mp3", 44'100, 1, {.codec = "libmp3lame", .isHeaderless = true}},
    {"low rate MP3", "low.mp3", 22'050, 1, {.codec = "libmp3lame", .bitRate = 32'000}},
    {"M4A", "a.m4a", 44'100, 2, {.codec = "aac", .bitRate = 96'000}},
    {"ADTS", "a.aac", 48'000, 1, {.codec = "aac", .bitRate = 96'000}},
    {"Vorbis", "a.ogg", 44'100, 2, {.codec = "libvorbis"}},
    {"Opus", "a.opus", 48'000, 1, {.codec = "libopus", .bitRate = 64'000}},
    {"FLAC", "a.flac", 44'100, 1, {.codec = "flac", .bitRate = 1}},
    {"WAV", "a.wav", 8'000, 1, {.bitRate = 1}},
    {"ADPCM in WAV", "adpcm.wav", 44'100, 1, {.codec = "adpcm_ima_wav", .bitRate = 128'000}},
    {"MP4 with a picture", "a.mp4", 48'000, 2, {.codec = "aac", .bitRate = 96'000, .hasPicture = true}},
};
// clang-format on

constexpr int seconds = 24;

} // namespace


class TestDecoder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const Kind &kind : kinds) {
            const auto noise = makeNoise(qint64(kind.sampleRate) * kind.channels * seconds);
            QVERIFY2(encode(path(kind), noise, kind.sampleRate, kind.channels, kind.recipe),
                     kind.name);
        }
    }

    void aSeekGivesTheSamplesOfAStraightDecode_data() { addKinds(); }
    void aSeekGivesTheSamplesOfAStraightDecode()
    {
        QFETCH(const Kind *, kind);
        auto decoder = Decoder::open(path(*kind));
        QVERIFY(decoder);
        const std::vector<float> whole = readAll(**decoder);
        QVERIFY(giveIndex(**decoder, path(*kind)));

        std::vector<float> heard(4'800);
        for (const qint64 frame : {0, 1, 1'105, 47'999, 48'001, 300'007, 555'555, 1'000'003}) {
            QVERIFY((*decoder)->seek(frame));
            QCOMPARE((*decoder)->read(heard), qint64(heard.size()) / 2);
            // The decoder's state from before the seek fades after a moment; slowly in Opus.
            const auto later = std::span(heard).subspan(2'400);
            const double here = distance(later, whole, frame + 1'200);
            const double power = distance(later, {}, 0);
            QVERIFY2(here < power * 0.02, qPrintable(u"%1: %2"_s.arg(frame).arg(here / power)));
            for (const int shift : {-2, -1, 1, 2})
                QVERIFY(here < distance(later, whole, frame + 1'200 + shift));
        }
    }

    void theLengthIsThatOfAStraightDecode_data() { addKinds(); }
    void theLengthIsThatOfAStraightDecode()
    {
        QFETCH(const Kind *, kind);
        auto decoder = Decoder::open(path(*kind));
        QVERIFY(decoder);
        const auto frames = qint64(readAll(**decoder).size()) / 2;
        QVERIFY(giveIndex(**decoder, path(*kind)));
        // Not every container declares a packet of padding at the end.
        QVERIFY2(std::abs((*decoder)->length() - frames) <= 1'152,
                 qPrintable(u"%1 of %2"_s.arg((*decoder)->length()).arg(frames)));
        QVERIFY(std::abs(frames - seconds * 48'000) <= 4'800);
    }

    void theEndIsReachedAfterASeek_data() { addKinds(); }
    void theEndIsReachedAfterASeek()
    {
        QFETCH(const Kind *, kind);
        auto decoder = Decoder::open(path(*kind));
        QVERIFY(decoder);
        const auto frames = qint64(readAll(**decoder).size()) / 2;
        QVERIFY(giveIndex(**decoder, path(*kind)));
        QVERIFY((*decoder)->seek(frames - 10'000));
        const qint64 rest = qint64(readAll(**decoder).size()) / 2;
        QVERIFY2(std::abs(rest - 10'000) <= 1, qPrintable(QString::number(rest)));
    }

    void withoutAnIndexOnlyTheBeginningCanBeSought()
    {
        auto decoder = Decoder::open(path(kinds[2]));
        QVERIFY(decoder);
        QVERIFY((*decoder)->lacksIndex());
        const std::vector<float> whole = readAll(**decoder);
        QVERIFY(!(*decoder)->seek(48'000));
        QVERIFY((*decoder)->seek(0));
        QCOMPARE(readAll(**decoder), whole);
    }

    void badFilesAreRefusedWithAMessage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("missing") << u"missing.mp3"_s << QByteArray();
        QTest::newRow("empty") << u"empty.mp3"_s << QByteArray("");
        QTest::newRow("text") << u"text.mp3"_s
                              << QByteArray("Dear listener, hello.\n").repeated(999);
        QTest::newRow("M4A without its table")
            << u"cut.m4a"_s << bytesOf(path(kinds[4])).left(40'000);
        QTest::newRow("MP3 of one byte") << u"one.mp3"_s << QByteArray("\xff");
        QTest::newRow("WAV of zero length") << u"zero.wav"_s << bytesOf(path(kinds[9])).left(44);
    }
    void badFilesAreRefusedWithAMessage()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto decoder = Decoder::open(write(name, bytes));
        QVERIFY(!decoder);
        QVERIFY(decoder.error().message.contains(name));
        QVERIFY(decoder.error().message.endsWith(u'.'));
    }

    void damagedFilesKeepTheirTimes_data() { addKinds(); }
    void damagedFilesKeepTheirTimes()
    {
        QFETCH(const Kind *, kind);
        QByteArray bytes = bytesOf(path(*kind));
        const auto middle = bytes.size() / 2;
        for (qsizetype i = middle; i < middle + bytes.size() / 50; ++i)
            bytes[i] = char(i * 7);
        const QString damaged = write(u"damaged-"_s + QLatin1String(kind->file), bytes);

        auto decoder = Decoder::open(damaged);
        QVERIFY(decoder);
        const std::vector<float> whole = readAll(**decoder);
        const auto frames = qint64(whole.size()) / 2;
        QVERIFY2(std::abs(frames - seconds * 48'000) < 48'000 * 5,
                 qPrintable(QString::number(frames)));

        QVERIFY(giveIndex(**decoder, damaged));
        QVERIFY((*decoder)->seek(20 * 48'000));
        std::vector<float> heard(4'800);
        QCOMPARE((*decoder)->read(heard), qint64(heard.size()) / 2);
        const auto later = std::span(heard).subspan(2'400);
        const double here = distance(later, whole, 20 * 48'000 + 1'200);
        QVERIFY2(here < 0.1 * distance(later, {}, 0), qPrintable(QString::number(here)));
    }

    void damageFarIntoAnAdtsFileIsPassed()
    {
        constexpr int times = 20;
        const QByteArray once = bytesOf(path(*adts()));
        QVERIFY(once.size() * (times - 1) > 5'000'000); // FFmpeg searches no further by itself
        const QString file =
            write(u"far.aac"_s, once.repeated(times - 1) + QByteArray(999, 'x') + once);
        const auto index = buildPacketIndex(file, [] { return true; });
        QVERIFY(index);
        const qint64 length = index->parts().first().length(48'000) / 48'000;
        QVERIFY2(std::abs(length - times * seconds) <= 2, qPrintable(QString::number(length)));
    }

    void aTruncatedFilePlaysAsFarAsItGoes()
    {
        for (const Kind &kind : {kinds[0], kinds[6], kinds[7], kinds[8], kinds[9]}) {
            const QByteArray bytes = bytesOf(path(kind));
            auto decoder = Decoder::open(
                write(u"short-"_s + QLatin1String(kind.file), bytes.left(bytes.size() / 2)));
            QVERIFY2(decoder, kind.file);
            const auto frames = qint64(readAll(**decoder).size()) / 2;
            QVERIFY2(frames > 8 * 48'000 && frames < 16 * 48'000, kind.file);
        }
    }

    void aPlaylistInDisguiseIsNotFollowed()
    {
        const QByteArray list =
            "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1:9/a\n";
        QVERIFY(!Decoder::open(write(u"list.mp3"_s, list)));
    }

private:
    static const Kind *adts() { return std::ranges::find(kinds, QByteArray("ADTS"), &Kind::name); }

    static void addKinds()
    {
        QTest::addColumn<const Kind *>("kind");
        for (const Kind &kind : kinds)
            QTest::newRow(kind.name) << &kind;
    }

    QString path(const Kind &kind) const { return m_folder.filePath(QLatin1String(kind.file)); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!bytes.isNull() && file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
