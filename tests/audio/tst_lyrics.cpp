// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/texttracks.h"
#include "encoding.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <taglib/fileref.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/synchronizedlyricsframe.h>
#include <taglib/textidentificationframe.h>
#include <taglib/tpropertymap.h>
#include <taglib/unsynchronizedlyricsframe.h>

using namespace earmark;
using namespace Qt::StringLiterals;

/// Lyrics in the tags of a recording.
class TestLyrics : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void readsLyrics_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("codec");
        QTest::newRow("ID3") << u"a.mp3"_s << QByteArray("libmp3lame");
        QTest::newRow("Vorbis comment") << u"a.opus"_s << QByteArray("libopus");
        QTest::newRow("MP4") << u"a.m4a"_s << QByteArray("aac");
    }

    void readsLyrics()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, codec);
        const QString path = sound(name, codec.constData());
        QVERIFY(readTextTracks(path).isEmpty());
        {
            TagLib::FileRef file(QFile::encodeName(path).constData());
            TagLib::PropertyMap properties = file.file()->properties();
            properties["LYRICS"] = TagLib::String("ANNE: Déjà ?\nPAUL: Oui.", TagLib::String::UTF8);
            file.file()->setProperties(properties);
            file.save();
        }
        const QList<TextTrack> tracks = readTextTracks(path);
        QCOMPARE(tracks.size(), 1);
        QCOMPARE(QString::fromUtf8(tracks.first().text), u"ANNE: Déjà ?\nPAUL: Oui."_s);
    }

    void readsSynchronisedLyrics()
    {
        const QString path = sound(u"sylt.mp3"_s, "libmp3lame");
        {
            TagLib::MPEG::File file(QFile::encodeName(path).constData());
            using Frame = TagLib::ID3v2::SynchronizedLyricsFrame;
            auto *frame = new Frame(TagLib::String::UTF16);
            frame->setType(Frame::TextTranscription);
            frame->setTimestampFormat(Frame::AbsoluteMilliseconds);
            frame->setLanguage("fra");
            Frame::SynchedTextList said;
            said.append(Frame::SynchedText(250, "Bonjour "));
            said.append(Frame::SynchedText(700, "Anne."));
            said.append(Frame::SynchedText(61'500, "\nMerci."));
            said.append(Frame::SynchedText(4'500'000, "\nLong."));
            frame->setSynchedText(said);
            file.ID3v2Tag(true)->addFrame(frame);
            file.save();
        }
        const QList<TextTrack> tracks = readTextTracks(path);
        QCOMPARE(tracks.size(), 1);
        QCOMPARE(tracks.first().language, u"fr"_s);
        QCOMPARE(tracks.first().text,
                 QByteArray("[00:00.250]<00:00.250>Bonjour <00:00.700>Anne.\n"
                            "[01:01.500]<01:01.500>Merci.\n"
                            "[75:00.000]<75:00.000>Long."));
    }

    void synchronisedLyricsMayCountFrames_data()
    {
        QTest::addColumn<int>("sampleRate");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("MPEG-1") << 48'000
                                << QByteArray("[00:02.400]Oui, Anne.\n[00:24.000]Non, Paul.");
        QTest::newRow("MPEG-2") << 24'000
                                << QByteArray("[00:02.400]Oui, Anne.\n[00:24.000]Non, Paul.");
        QTest::newRow("MPEG-2.5") << 12'000
                                  << QByteArray("[00:04.800]Oui, Anne.\n[00:48.000]Non, Paul.");
    }

    // A frame has 1152 samples, in MPEG-2 half as many.
    void synchronisedLyricsMayCountFrames()
    {
        QFETCH(int, sampleRate);
        QFETCH(QByteArray, text);
        const QString path = sound(u"frames.mp3"_s, "libmp3lame", sampleRate);
        using Frame = TagLib::ID3v2::SynchronizedLyricsFrame;
        auto *frame = new Frame(TagLib::String::UTF8);
        frame->setType(Frame::Lyrics);
        frame->setTimestampFormat(Frame::AbsoluteMpegFrames);
        Frame::SynchedTextList said;
        said.append(Frame::SynchedText(100, "Oui, Anne."));
        said.append(Frame::SynchedText(1000, "Non, Paul."));
        frame->setSynchedText(said);
        addFrame(path, frame);
        const QList<TextTrack> tracks = readTextTracks(path);
        QCOMPARE(tracks.size(), 1);
        QCOMPARE(tracks.first().text, text);
    }

    void readsLyricsAsFFmpegWritesThem_data()
    {
        QTest::addColumn<QByteArray>("description");
        QTest::addColumn<QString>("language");
        QTest::newRow("the name of the frame") << QByteArray("USLT") << QString();
        QTest::newRow("plain") << QByteArray("lyrics") << QString();
        QTest::newRow("as read before") << QByteArray("lyrics-fra") << u"fr"_s;
    }

    void readsLyricsAsFFmpegWritesThem()
    {
        QFETCH(QByteArray, description);
        QFETCH(QString, language);
        const QString path = sound(u"txxx.mp3"_s, "libmp3lame");
        auto *frame = new TagLib::ID3v2::UserTextIdentificationFrame(TagLib::String::UTF8);
        frame->setDescription(description.constData());
        frame->setText("ANNE: Oui.");
        addFrame(path, frame);
        const QList<TextTrack> tracks = readTextTracks(path);
        QCOMPARE(tracks.size(), 1);
        QCOMPARE(tracks.first().text, QByteArray("ANNE: Oui."));
        QCOMPARE(tracks.first().language, language);
    }

    void lyricsHaveALanguage()
    {
        const QString path = sound(u"uslt.mp3"_s, "libmp3lame");
        {
            TagLib::MPEG::File file(QFile::encodeName(path).constData());
            auto *frame = new TagLib::ID3v2::UnsynchronizedLyricsFrame(TagLib::String::UTF16);
            frame->setLanguage("fra");
            frame->setText("ANNE: Oui.");
            file.ID3v2Tag(true)->addFrame(frame);
            file.save();
        }
        const QList<TextTrack> tracks = readTextTracks(path);
        QCOMPARE(tracks.size(), 1);
        QCOMPARE(tracks.first().language, u"fr"_s);
        QCOMPARE(tracks.first().text, QByteArray("ANNE: Oui."));
    }

private:
    static void addFrame(const QString &path, TagLib::ID3v2::Frame *frame)
    {
        TagLib::MPEG::File file(QFile::encodeName(path).constData());
        file.ID3v2Tag(true)->addFrame(frame);
        file.save();
    }

    QString sound(const QString &name, const char *codec, int sampleRate = 48'000) const
    {
        const QString path = m_folder.filePath(name);
        Recipe recipe;
        recipe.codec = codec;
        recipe.bitRate = 64'000;
        return encode(path, std::vector<float>(48'000), sampleRate, 1, recipe) ? path : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLyrics)
#include "tst_lyrics.moc"
