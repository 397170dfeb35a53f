// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"
#include "encoding.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

/// A stretch of a joined file.
struct Piece
{
    int sampleRate;
    int channels;
    double seconds;
};

/// A file of separately encoded pieces.
struct Joined
{
    const char *name;
    const char *suffix;
    Recipe recipe;
    std::vector<Piece> pieces;
    QByteArray between{}; ///< put between the pieces
};

QByteArray id3Tag()
{
    QByteArray tag("ID3\x04\x00\x00\x00\x00\x10\x00", 10);
    // Picture data that contains what looks like a frame.
    return tag + QByteArray("\xff\xfb\x90\x00", 4).repeated(512);
}

constexpr qint64 maxPadding = 7'000; // frames between two pieces

const Recipe mp3{.codec = "libmp3lame", .bitRate = 64'000};
const Recipe bareMp3{.codec = "libmp3lame", .bitRate = 64'000, .isHeaderless = true};
const Recipe aac{.codec = "aac", .bitRate = 96'000};
const Recipe vorbis{.codec = "libvorbis"};
const Recipe flac{.codec = "flac", .bitRate = 1};
const Recipe opus{.codec = "libopus", .bitRate = 64'000};

// clang-format off
const Joined files[] = {
    {"MP3, three rates", "mp3", mp3, {{44'100, 1, 4}, {48'000, 1, 5}, {22'050, 1, 3}}},
    {"MP3, an advert within a show", "mp3", mp3, {{44'100, 2, 6.3}, {48'000, 2, 1.7}, {44'100, 2, 6.1}}},
    {"MP3, mono and stereo", "mp3", mp3, {{44'100, 1, 4}, {44'100, 2, 4}, {44'100, 1, 3}}},
    {"MP3, all at once", "mp3", mp3, {{44'100, 1, 2.2}, {24'000, 2, 3}, {48'000, 1, 2}, {16'000, 1, 3}, {32'000, 2, 2}}},
    {"MP3 without headers", "mp3", bareMp3, {{48'000, 1, 3}, {44'100, 1, 4}, {24'000, 1, 4}}},
    {"MP3, with tags between", "mp3", mp3, {{44'100, 1, 4}, {48'000, 1, 4}, {44'100, 1, 4}}, id3Tag()},
    {"MP3, one rate", "mp3", mp3, {{44'100, 1, 4}, {44'100, 1, 4}, {44'100, 1, 4}}},
    {"ADTS, three rates", "aac", aac, {{44'100, 1, 4}, {48'000, 1, 5}, {22'050, 1, 3}}},
    {"ADTS, mono and stereo", "aac", aac, {{48'000, 1, 4}, {48'000, 2, 4}, {44'100, 1, 3}}},
    {"Vorbis, two links", "ogg", vorbis, {{44'100, 1, 4}, {44'100, 1, 6}}},
    {"Vorbis, three rates", "ogg", vorbis, {{44'100, 1, 4}, {48'000, 2, 5}, {22'050, 1, 3}}},
    {"Vorbis, a short link", "ogg", vorbis, {{44'100, 1, 4}, {44'100, 1, 0.05}, {32'000, 1, 5}}},
    {"Opus, four links", "opus", opus, {{48'000, 1, 4}, {48'000, 2, 3}, {48'000, 1, 0.1}, {48'000, 1, 5}}},
    {"ADTS, with tags between", "aac", aac, {{44'100, 1, 4}, {48'000, 1, 4}, {44'100, 1, 4}}, id3Tag()},
    {"FLAC, equal parts", "flac", flac, {{44'100, 1, 4}, {44'100, 1, 4}}},
    {"FLAC, three rates", "flac", flac, {{44'100, 1, 4}, {48'000, 2, 4}, {22'050, 1, 3}}},
    {"FLAC, with tags between", "flac", flac, {{44'100, 1, 4}, {44'100, 1, 5}}, id3Tag()},
    {"WAV", "wav", {.bitRate = 1}, {{44'100, 1, 4}, {48'000, 2, 4}, {8'000, 1, 3}}},
    {"W64", "w64", {.bitRate = 1}, {{44'100, 1, 4}, {48'000, 2, 4}}},
    {"AIFF", "aiff", {.codec = "pcm_s16be", .bitRate = 1}, {{44'100, 1, 4}, {48'000, 2, 4}}},
    {"CAF", "caf", {.codec = "pcm_s16be", .bitRate = 1}, {{44'100, 1, 4}, {48'000, 2, 4}}},
    {"MP4", "m4a", aac, {{44'100, 1, 4}, {44'100, 1, 4}, {48'000, 2, 3}}},
    {"MP4 in fragments", "mp4", {.codec = "aac", .bitRate = 96'000, .muxing = "movflags=frag_keyframe+empty_moov:frag_duration=1000000"}, {{44'100, 1, 4}, {48'000, 2, 4}}},
    {"FLAC in Ogg", "oga", {.codec = "flac", .bitRate = 1}, {{44'100, 1, 3}, {48'000, 1, 3}, {8'000, 1, 3}}},
};

// Each piece has its own clock, and the container tells the length of one of them.
const Joined clocks[] = {
    {"MPEG-TS", "ts", {.codec = "aac", .bitRate = 96'000}, {{48'000, 1, 5}, {48'000, 1, 7}, {48'000, 1, 4}}},
    {"MPEG-TS, three rates", "ts", {.codec = "aac", .bitRate = 96'000}, {{44'100, 1, 4}, {48'000, 2, 5}, {44'100, 1, 3}}},
    {"MPEG-TS that begins late", "ts", {.codec = "aac", .bitRate = 96'000, .begin = 200}, {{48'000, 1, 5}, {48'000, 1, 7}}},
    {"MPEG-PS", "mpg", {.codec = "mp2", .bitRate = 96'000}, {{48'000, 1, 5}, {48'000, 1, 7}, {48'000, 1, 4}}},
    {"WebM", "webm", opus, {{48'000, 1, 5}, {48'000, 1, 7}}},
    {"Matroska", "mkv", {.codec = "flac", .bitRate = 1}, {{48'000, 1, 5}, {48'000, 1, 7}}},
    {"Matroska, two rates", "mkv", flac, {{44'100, 1, 5}, {48'000, 2, 7}}},
    {"MP4 in fragments, one rate", "mp4", {.codec = "aac", .bitRate = 96'000, .muxing = "movflags=frag_keyframe+empty_moov:frag_duration=1000000"}, {{48'000, 1, 5}, {48'000, 1, 7}}},
    {"AVI", "avi", {.codec = "mp2", .bitRate = 96'000}, {{48'000, 1, 5}, {48'000, 1, 7}}},
    {"FLAC", "flac", {.codec = "flac", .bitRate = 1}, {{48'000, 1, 5}, {48'000, 1, 12}}},
    {"AU", "au", {.codec = "pcm_s16be"}, {{48'000, 1, 5}, {48'000, 1, 7}}},
};
// clang-format on

constexpr qint64 maxLost = 24'000; // frames at a join: what a container or a codec loses there

} // namespace


/// Files that were put one after another, and chained Ogg: rate and channels may change.
class TestJoins : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const Joined &file : files)
            QVERIFY2(make(file), file.name);
        for (const Joined &file : clocks)
            QVERIFY2(make(file), file.name);
    }

    void everyPieceIsCompleteAndAtItsTime_data() { addFiles(); }
    void everyPieceIsCompleteAndAtItsTime()
    {
        QFETCH(const Joined *, file);
        auto decoder = Decoder::open(path(*file));
        QVERIFY(decoder);
        const std::vector<float> whole = readAll(**decoder);

        qint64 end = 0;
        for (size_t i = 0; i < file->pieces.size(); ++i) {
            auto piece = Decoder::open(piecePath(*file, i));
            QVERIFY(piece);
            const std::vector<float> alone = readAll(**piece);
            const auto length = qint64(alone.size()) / 2;
            // Padding by the encoder is not the decoder's fault; chained files declare it.
            const qint64 begin = i == 0 || !isCounted(*file) ? end : placeOf(alone, whole, end);
            const double power = distance(alone, {}, 0);
            const double here = distance(alone, whole, begin);
            QVERIFY2(here < power * 0.15, qPrintable(u"%1: %2"_s.arg(i).arg(here / power)));
            end = begin + length;
        }
        QVERIFY(qint64(whole.size()) / 2 - end < maxPadding);
    }

    void aSeekGivesTheSamplesOfAStraightDecode_data() { addFiles(); }
    void aSeekGivesTheSamplesOfAStraightDecode()
    {
        QFETCH(const Joined *, file);
        auto decoder = Decoder::open(path(*file));
        QVERIFY(decoder);
        const std::vector<float> whole = readAll(**decoder);
        QVERIFY(giveIndex(**decoder, path(*file)));

        std::vector<float> heard(4'800);
        for (const qint64 frame : placesToSeek(*file)) {
            QVERIFY((*decoder)->seek(frame));
            QCOMPARE((*decoder)->read(heard), qint64(heard.size()) / 2);
            const auto later = std::span(heard).subspan(2'400);
            const double here = distance(later, whole, frame + 1'200);
            const double power = distance(later, {}, 0);
            QVERIFY2(here <= power * 0.02, qPrintable(u"%1: %2"_s.arg(frame).arg(here / power)));
        }
    }

    void theLengthIsThatOfAStraightDecode_data() { addFiles(); }
    void theLengthIsThatOfAStraightDecode()
    {
        QFETCH(const Joined *, file);
        auto decoder = Decoder::open(path(*file));
        QVERIFY(decoder);
        const auto frames = qint64(readAll(**decoder).size()) / 2;
        QVERIFY(giveIndex(**decoder, path(*file)));
        QCOMPARE((*decoder)->length(), frames);
        QVERIFY((*decoder)->seek(frames - 10'000));
        QCOMPARE(qint64(readAll(**decoder).size()) / 2, 10'000);
    }

    void anUnknownLinkIsReadOnceTheIndexHasIt_data()
    {
        QTest::addColumn<QList<int>>("links");
        QTest::newRow("another at the end") << QList{0, 1, 2};
        QTest::newRow("the first again at the end") << QList{0, 1, 0};
    }
    void anUnknownLinkIsReadOnceTheIndexHasIt()
    {
        QFETCH(QList<int>, links);
        const QString path = m_folder.filePath(u"shuffled.ogg"_s);
        QByteArray bytes;
        for (const int link : links)
            bytes += bytesOf(piecePath(vorbisPieces(), size_t(link)));
        QVERIFY(write(path, bytes));
        const std::vector<float> whole = readAll(**Decoder::open(path));

        auto decoder = Decoder::openAtOnce(path, {});
        QVERIFY(decoder);
        QVERIFY((*decoder)->wantsIndex());
        std::vector<float> sound(48'000);
        QCOMPARE((*decoder)->read(sound), 24'000);
        const auto index = buildPacketIndex(path, [] { return true; });
        QVERIFY(index);
        QCOMPARE(index->parts().size(), links.size());
        (*decoder)->setIndex(*index);
        QVERIFY(!(*decoder)->wantsIndex());
        const std::vector<float> rest = readAll(**decoder);
        sound.insert(sound.end(), rest.begin(), rest.end());
        QCOMPARE(sound.size(), whole.size());
        QVERIFY(distance(sound, whole, 0) < distance(sound, {}, 0) * 0.001);

        auto again = Decoder::openAtOnce(path, *index);
        QVERIFY(again);
        QVERIFY(!(*again)->wantsIndex());
        QCOMPARE((*again)->length(), qint64(whole.size()) / 2);
    }

    void anOrdinaryOggFileCanSeekWithoutAnIndex()
    {
        const QString path = piecePath(vorbisPieces(), 0);
        auto decoder = Decoder::openAtOnce(path, {});
        QVERIFY(decoder);
        QVERIFY(!(*decoder)->lacksIndex());
        const qint64 length = (*decoder)->length();
        const auto index = buildPacketIndex(path, [] { return true; });
        QVERIFY(index);
        QCOMPARE(index->parts().size(), 1);
        (*decoder)->setIndex(*index);
        QCOMPARE((*decoder)->length(), length);
    }

    void whatFollowsWithoutBeingAFileIsNone_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("rest");
        const QByteArray letters("fLaC RIFF ftyp FORM caff OggS");
        for (const char *name : {"FLAC, equal parts", "WAV", "MP4", "AIFF", "CAF"}) {
            QTest::addRow("%s, letters", name) << QByteArray(name) << letters.repeated(9);
            QTest::addRow("%s, zeros", name) << QByteArray(name) << QByteArray(999, '\0');
        }
    }
    void whatFollowsWithoutBeingAFileIsNone()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, rest);
        const Joined &file = *std::ranges::find(files, name, &Joined::name);
        const QString path = m_folder.filePath(u"rest."_s + QLatin1String(file.suffix));
        QVERIFY(write(path, bytesOf(piecePath(file, 0)) + rest));
        const auto index = buildPacketIndex(path, [] { return true; });
        QVERIFY(index);
        QCOMPARE(index->parts().size(), 1);
        const auto length = index->parts().first().length(48'000);
        QVERIFY2(std::abs(length - 4 * 48'000) < 4'800, qPrintable(QString::number(length)));
    }

    void lookingForLinksCanBeStopped()
    {
        const QString path = piecePath(vorbisPieces(), 0);
        QVERIFY(!Decoder::open(path, {}, [] { return false; }));
        int asked = 0;
        QVERIFY(!buildPacketIndex(path, [&asked] { return ++asked > 1; }));
        QCOMPARE(asked, 1);
    }

    void piecesWithTheirOwnClockPlayCompletely_data() { addClocks(); }
    void piecesWithTheirOwnClockPlayCompletely()
    {
        QFETCH(const Joined *, file);
        auto decoder = Decoder::open(path(*file));
        QVERIFY(decoder);
        const auto frames = qint64(readAll(**decoder).size()) / 2;
        double seconds = 0;
        for (const Piece &piece : file->pieces)
            seconds += piece.seconds;
        QVERIFY2(std::abs(frames - qint64(seconds * 48'000)) < maxLost,
                 qPrintable(QString::number(frames)));
        QVERIFY((*decoder)->lacksIndex());
        QVERIFY(giveIndex(**decoder, path(*file)));
        QVERIFY2(std::abs((*decoder)->length() - frames) <= 2'400,
                 qPrintable(u"%1 of %2"_s.arg((*decoder)->length()).arg(frames)));
    }

    void aSeekFindsTheRightPiece_data() { addClocks(); }
    void aSeekFindsTheRightPiece()
    {
        QFETCH(const Joined *, file);
        auto decoder = Decoder::open(path(*file));
        QVERIFY(decoder);
        const std::vector<float> whole = readAll(**decoder);
        auto other = Decoder::open(path(*file));
        QVERIFY(other);
        QVERIFY(giveIndex(**other, path(*file)));
        std::vector<float> heard(4'800);
        for (const double seconds : {10.2, 3.1, 0.0, 6.3, 11.2, 1.7, 4.2, 5.9}) {
            const auto frame = qint64(seconds * 48'000);
            QVERIFY((*other)->seek(frame));
            QCOMPARE((*other)->read(heard), qint64(heard.size()) / 2);
            const auto later = std::span(heard).subspan(2'400);
            double here = std::numeric_limits<double>::max();
            for (qint64 shift = -48; shift <= 48; ++shift) // some clocks count in milliseconds
                here = std::min(here, distance(later, whole, frame + 1'200 + shift));
            QVERIFY2(here < 0.1 * distance(later, {}, 0), qPrintable(QString::number(seconds)));
        }
    }

private:
    static void addFiles()
    {
        QTest::addColumn<const Joined *>("file");
        for (const Joined &file : files)
            QTest::newRow(file.name) << &file;
    }

    static void addClocks()
    {
        QTest::addColumn<const Joined *>("file");
        for (const Joined &file : clocks)
            QTest::newRow(file.name) << &file;
    }

    static bool isCounted(const Joined &file)
    {
        return file.suffix == QByteArray("mp3") || file.suffix == QByteArray("aac");
    }

    /// Where a piece is found, at or soon after a frame.
    static qint64 placeOf(const std::vector<float> &piece, const std::vector<float> &whole,
                          qint64 from)
    {
        const auto sample = std::span(piece).subspan(9'600, 2'000);
        std::vector<double> distances;
        for (qint64 shift = 0; shift < maxPadding; ++shift)
            distances.push_back(distance(sample, whole, from + shift + 4'800));
        return from + (std::ranges::min_element(distances) - distances.begin());
    }

    /// Before, at and after each join, and far from them.
    static std::vector<qint64> placesToSeek(const Joined &file)
    {
        std::vector<qint64> places{0, 1, 30'011};
        double seconds = 0;
        for (size_t i = 0; i + 1 < file.pieces.size(); ++i) {
            seconds += file.pieces[i].seconds;
            const auto join = qint64(seconds * 48'000);
            for (const int shift : {-48'000, -3'001, -1, 0, 1, 517, 2'400, 4'801, 48'007})
                places.push_back(join + shift);
        }
        return places;
    }

    QString path(const Joined &file) const
    {
        return m_folder.filePath(QLatin1String(file.name) + u'.' + QLatin1String(file.suffix));
    }

    QString piecePath(const Joined &file, size_t number) const
    {
        return m_folder.filePath(u"%1 %2.%3"_s.arg(QLatin1String(file.name))
                                     .arg(number)
                                     .arg(QLatin1String(file.suffix)));
    }

    bool make(const Joined &file) const
    {
        QByteArrayList bytes;
        for (size_t i = 0; i < file.pieces.size(); ++i) {
            const Piece &piece = file.pieces[i];
            const auto noise = makeNoise(qint64(piece.seconds * piece.sampleRate) * piece.channels,
                                         quint32(i + 1));
            if (!encode(piecePath(file, i), noise, piece.sampleRate, piece.channels, file.recipe))
                return false;
            bytes.append(bytesOf(piecePath(file, i)));
        }
        return write(path(file), bytes.join(file.between));
    }

    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) > 0;
    }

    /// Three of them.
    static const Joined &vorbisPieces()
    {
        return *std::ranges::find(files, QByteArray("Vorbis, three rates"), &Joined::name);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestJoins)
#include "tst_joins.moc"
