// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/file/soundfile.h"
#include "decoding.h"
#include "encoding.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int seconds = 12;

/// A recording that gives no length, or a wrong one because it was cut.
struct Unfinished
{
    const char *name;
    const char *file;
    Recipe recipe;
    double cutTo = 1; ///< the part of its bytes that is kept
};

// clang-format off
const Unfinished files[] = {
    {"WebM of a browser", "a.webm", {.codec = "libopus", .bitRate = 64'000, .muxing = "live=1"}},
    {"Matroska that is sent", "live.mkv", {.codec = "flac", .bitRate = 1, .muxing = "live=1"}},
    {"Vorbis that is sent", "vorbis.mkv", {.codec = "libvorbis", .muxing = "live=1"}},
    {"MP4 in fragments", "a.mp4", {.codec = "aac", .bitRate = 96'000, .muxing = "movflags=frag_keyframe+empty_moov:frag_duration=1000000"}},
    {"Matroska cut off", "cut.mkv", {.codec = "flac", .bitRate = 1}, 0.6},
    {"WAV cut off", "cut.wav", {.bitRate = 1}, 0.6},
    {"FLAC cut off", "cut.flac", {.codec = "flac", .bitRate = 1}, 0.6},
    {"M4A cut off", "cut.m4a", {.codec = "aac", .bitRate = 96'000, .muxing = "movflags=faststart"}, 0.6},
    {"Opus cut off", "cut.opus", {.codec = "libopus", .bitRate = 64'000}, 0.6},
    {"raw AC-3", "a.ac3", {.codec = "ac3", .bitRate = 96'000}},
};
// clang-format on

} // namespace

/// Recordings whose container gives no length: it is measured by their packets.
class TestLengths : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const Unfinished &file : files) {
            const auto noise = makeNoise(48'000 * seconds);
            QVERIFY2(encode(path(file), noise, 48'000, 1, file.recipe), file.name);
            QFile written(path(file));
            QVERIFY(written.resize(qint64(double(written.size()) * file.cutTo)));
        }
    }

    void theLengthIsThatOfAStraightDecode_data() { addFiles(); }
    void theLengthIsThatOfAStraightDecode()
    {
        QFETCH(const Unfinished *, file);
        auto decoder = Decoder::open(path(*file));
        QVERIFY(decoder);
        const auto frames = qint64(readAll(**decoder).size()) / 2;
        const auto expected = qint64(seconds * 48'000 * file->cutTo);
        QVERIFY2(std::abs(frames - expected) < 48'000 / 2, qPrintable(QString::number(frames)));
        QVERIFY(giveIndex(**decoder, path(*file)));
        const qint64 length = (*decoder)->length();
        // A packet that was cut cannot be decoded.
        QVERIFY2(std::abs(length - frames) <= (file->cutTo < 1 ? 4'800 : 1'200),
                 qPrintable(u"%1 of %2"_s.arg(length).arg(frames)));
    }

    void aSeekGivesTheSamplesOfAStraightDecode_data() { addFiles(); }
    void aSeekGivesTheSamplesOfAStraightDecode()
    {
        QFETCH(const Unfinished *, file);
        auto decoder = Decoder::open(path(*file));
        QVERIFY(decoder);
        const std::vector<float> whole = readAll(**decoder);
        auto other = Decoder::open(path(*file)); // a fresh decoder
        QVERIFY(other);
        QVERIFY(giveIndex(**other, path(*file)));

        std::vector<float> heard(4'800);
        for (const qint64 frame : {300'007, 1'105, 200'000, 47'999}) {
            QVERIFY((*other)->seek(frame));
            QCOMPARE((*other)->read(heard), qint64(heard.size()) / 2);
            const auto later = std::span(heard).subspan(2'400);
            double here = std::numeric_limits<double>::max();
            for (qint64 shift = -48; shift <= 48; ++shift) // Matroska counts in milliseconds
                here = std::min(here, distance(later, whole, frame + 1'200 + shift));
            // AC-3 adds noise that differs in each decode.
            QVERIFY2(here < 0.1 * distance(later, {}, 0), qPrintable(QString::number(frame)));
        }
    }

    void flacWhoseBeginWasCutOffBeginsAtOnce()
    {
        const QString whole = m_folder.filePath(u"uncut.flac"_s);
        QVERIFY(
            encode(whole, makeNoise(48'000 * seconds), 48'000, 1, {.codec = "flac", .bitRate = 1}));
        const FormatContext format = openContainer(whole);
        const Packet packet(av_packet_alloc());
        qint64 header = -1;
        qint64 samples = 0;
        qint64 begin = 0;
        while (samples < 48'000 * 5 && av_read_frame(format.get(), packet.get()) >= 0) {
            begin = packet->pos;
            header = header < 0 ? begin : header;
            samples = packet->pts;
            av_packet_unref(packet.get());
        }
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QFile cut(m_folder.filePath(u"late.flac"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(bytes.left(header) + bytes.mid(begin));
        av_packet_unref(packet.get());
        cut.close();

        const auto sound = Decoder::open(cut.fileName());
        QVERIFY(sound);
        const auto frames = qint64(readAll(**sound).size()) / 2;
        QCOMPARE(frames, 48'000 * seconds - samples);
        QCOMPARE((*sound)->length(), frames);
    }

    void completeFilesNeedNoIndex_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Recipe>("recipe");
        QTest::newRow("M4A") << u"whole.m4a"_s << Recipe{.codec = "aac", .bitRate = 96'000};
        QTest::newRow("FLAC") << u"whole.flac"_s << Recipe{.codec = "flac", .bitRate = 1};
        QTest::newRow("Matroska") << u"whole.mkv"_s << Recipe{.codec = "flac", .bitRate = 1};
        QTest::newRow("Matroska that begins late")
            << u"late.mkv"_s << Recipe{.codec = "flac", .bitRate = 1, .begin = 5};
        QTest::newRow("WAV") << u"whole.wav"_s << Recipe{.bitRate = 1};
        QTest::newRow("Ogg") << u"whole.ogg"_s << Recipe{.codec = "libvorbis"};
        QTest::newRow("MP4 with a picture")
            << u"whole.mp4"_s << Recipe{.codec = "aac", .bitRate = 96'000, .hasPicture = true};
    }
    void completeFilesNeedNoIndex()
    {
        QFETCH(QString, name);
        QFETCH(Recipe, recipe);
        QVERIFY(encode(m_folder.filePath(name), makeNoise(48'000 * seconds), 48'000, 1, recipe));
        const auto decoder = Decoder::open(m_folder.filePath(name));
        QVERIFY(decoder);
        QVERIFY(!(*decoder)->lacksIndex());
    }

private:
    static void addFiles()
    {
        QTest::addColumn<const Unfinished *>("file");
        for (const Unfinished &file : files)
            QTest::newRow(file.name) << &file;
    }

    QString path(const Unfinished &file) const
    {
        return m_folder.filePath(QLatin1String(file.file));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLengths)
#include "tst_lengths.moc"
