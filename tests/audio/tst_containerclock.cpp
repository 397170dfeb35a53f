// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/mediafacts.h"
#include "audio/texttracks.h"
#include "decoding.h"
#include "encoding.h"
#include "muxing.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Recipe aac{.codec = "aac", .bitRate = 96'000};
const Recipe flac{.codec = "flac", .bitRate = 1};
const Recipe opus{.codec = "libopus", .bitRate = 64'000};

Recipe late(Recipe recipe, double begin, bool hasPicture, const char *muxing = nullptr)
{
    recipe.begin = begin;
    recipe.hasPicture = hasPicture;
    recipe.muxing = muxing;
    return recipe;
}

} // namespace

/// Sound, subtitles and chapters all count from the container's clock.
class TestContainerClock : public QObject
{
    Q_OBJECT

private slots:
    void timeBeforeTheTrackIsSilent_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<Recipe>("recipe");
        QTest::addColumn<double>("begin");

        QTest::newRow("MP4 with a picture") << u"mp4"_s << late(aac, 2.5, true) << 2.5;
        QTest::newRow("MP4 of sound") << u"m4a"_s << late(aac, 2, false) << 2.0;
        QTest::newRow("MP4, later than a minute") << u"mp4"_s << late(aac, 75, true) << 75.0;
        QTest::newRow("Matroska with a picture") << u"mkv"_s << late(flac, 1.5, true) << 1.5;
        QTest::newRow("Matroska of sound") << u"mkv"_s << late(flac, 3.25, false) << 3.25;
        QTest::newRow("Opus in Matroska") << u"mkv"_s << late(opus, 2, true) << 2.0;
        QTest::newRow("transport stream with a picture") << u"ts"_s << late(aac, 2, true) << 2.0;
        QTest::newRow("transport stream of sound") << u"ts"_s << late(aac, 0, false) << 0.0;
        QTest::newRow("Matroska cut out of a broadcast")
            << u"mkv"_s << late(flac, 5'000, false) << 0.0;
        QTest::newRow("Matroska that begins before 0")
            << u"mkv"_s << late(flac, -0.5, true, "avoid_negative_ts=disabled") << 0.0;
        QTest::newRow("MP4 from its beginning") << u"mp4"_s << late(aac, 0, true) << 0.0;
        QTest::newRow("Opus in WebM") << u"webm"_s << late(opus, 0, false) << 0.0;
        QTest::newRow("Ogg of a running station")
            << u"ogg"_s << late({.codec = "libvorbis"}, 9, false) << 0.0;
    }

    void timeBeforeTheTrackIsSilent()
    {
        QFETCH(QString, suffix);
        QFETCH(Recipe, recipe);
        QFETCH(double, begin);
        const QString plain = make(u"plain."_s + suffix, late(recipe, 0, false));
        const QString path = make(u"late."_s + suffix, recipe);
        auto decoder = Decoder::open(path);
        QVERIFY(decoder);
        const std::vector<float> whole = readAll(**decoder);
        const std::vector<float> alone = decoded(plain);
        const auto frame = qint64(std::lround(begin * 48'000));
        // An encoder needs a moment to settle, and coarse time stamps are rounded.
        if (frame > 2'000)
            QVERIFY(loudness(whole, 0, frame - 2'000) < 1e-6);
        QVERIFY(loudness(whole, frame + 2'000, frame + 48'000) > 0.01);
        const qint64 shift = shiftOf(alone, whole, frame);
        // A transport stream does not tell how many samples are priming, so these are heard too.
        const qint64 priming = suffix == u"ts"_s && begin > 0 ? 1'024 : 0;
        // FFmpeg writes the delay of Opus into Matroska, and removes it on reading.
        const qint64 rounding = recipe.codec == opus.codec ? 340 : 50;
        QVERIFY2(std::abs(shift + priming) <= rounding, qPrintable(QString::number(shift)));
        QVERIFY(std::abs(qint64(whole.size() / 2) - frame - qint64(alone.size() / 2)) < 1'200);
        QVERIFY(std::abs((*decoder)->length() - qint64(whole.size() / 2)) < 1'200);
        const auto facts = readMediaFacts(path);
        QVERIFY(facts);
        QVERIFY(recipe.hasPicture
                || std::abs(facts->duration.count() - qint64(whole.size() / 96)) < 60);

        QVERIFY(giveIndex(**decoder, path));
        std::vector<float> heard(4'800);
        for (const qint64 place :
             {qint64(0), frame / 2, frame - 1, frame, frame + 1, frame + 30'001}) {
            if (recipe.begin < 0 && place < 24'000)
                continue; // FFmpeg does not go back before 0; that part is silent
            QVERIFY((*decoder)->seek(std::max<qint64>(0, place)));
            QCOMPARE((*decoder)->read(heard), qint64(heard.size()) / 2);
            const auto later = std::span(heard).subspan(2'400);
            const qint64 at = std::max<qint64>(0, place) + 1'200;
            double here = std::numeric_limits<double>::max();
            for (qint64 more = -48; more <= 48; ++more) // Matroska counts in milliseconds
                here = std::min(here, distance(later, whole, at + more));
            QVERIFY2(here <= 0.02 * distance(later, {}, 0), qPrintable(QString::number(place)));
        }
    }

    void subtitlesAndChaptersUseTheClockOfTheSound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("soundBegins");
        QTest::addColumn<int>("textBegins");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("late") << u"late.mkv"_s << 2'000 << 3'000 << QByteArray("00:00:03,000");
        QTest::newRow("from a broadcast")
            << u"cast.mkv"_s << 100'000 << 103'000 << QByteArray("00:00:03,000");
        QTest::newRow("at once") << u"once.mkv"_s << 0 << 3'000 << QByteArray("00:00:03,000");
    }

    void subtitlesAndChaptersUseTheClockOfTheSound()
    {
        QFETCH(QString, name);
        QFETCH(int, soundBegins);
        QFETCH(int, textBegins);
        QFETCH(QByteArray, shown);
        const WrittenTrack track{.codec = AV_CODEC_ID_SUBRIP,
                                 .texts = {{textBegins, 1'000, "Oui"}}};
        const QString path = m_folder.filePath(name);
        QVERIFY(mux(path, {track}, {.spoken = "eng", .spokenFrom = soundBegins}));
        const auto tracks = readTextTracks(path);
        QCOMPARE(tracks.size(), 1);
        QVERIFY2(tracks.first().text.startsWith(shown), tracks.first().text.constData());
    }

private:
    QString make(const QString &name, const Recipe &recipe) const
    {
        const QString path = m_folder.filePath(name);
        return encode(path, makeNoise(48'000 * 6), 48'000, 1, recipe) ? path : QString();
    }

    static std::vector<float> decoded(const QString &path)
    {
        auto decoder = Decoder::open(path);
        return decoder ? readAll(**decoder) : std::vector<float>();
    }

    /// How many frames too late the sound comes.
    static qint64 shiftOf(const std::vector<float> &alone, const std::vector<float> &whole,
                          qint64 frame)
    {
        const auto sample = std::span(alone).subspan(9'600, 2'000);
        qint64 best = 0;
        double least = std::numeric_limits<double>::max();
        for (qint64 shift = -4'000; shift < 4'000; ++shift) {
            const double here = distance(sample, whole, frame + shift + 4'800);
            if (here < least) {
                least = here;
                best = shift;
            }
        }
        return best;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestContainerClock)
#include "tst_containerclock.moc"
