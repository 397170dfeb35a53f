// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/texttracks.h"
#include "encoding.h"
#include "muxing.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

/// Texts inside media files.
class TestTextTracks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void readsSubtitles_data()
    {
        QTest::addColumn<WrittenTrack>("track");
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("SubRip in Matroska")
            << WrittenTrack{.codec = AV_CODEC_ID_SUBRIP,
                            .texts = {{1000, 1500, "ANNE: <i>Déjà</i> ?\r\n\r\nOui & non.\r\n"},
                                      {3'661'007, 2000, "1984"}}}
            << QByteArray("00:00:01,000 --> 00:00:02,500\nANNE: <i>Déjà</i> ?\nOui & non.\n\n"
                          "01:01:01,007 --> 01:01:03,007\n1984\n\n");
        QTest::newRow("WebVTT in Matroska, FFmpeg's")
            << WrittenTrack{.codec = AV_CODEC_ID_WEBVTT,
                            .texts = {{.begin = 1000,
                                       .duration = 1500,
                                       .bytes = "<v Anne>Déjà &amp; oui",
                                       .id = "first",
                                       .settings = "align:start position:0%"},
                                      {3000, 500, "<v Paul>Non\nnon"}}}
            << QByteArray("WEBVTT\n\nfirst\n00:00:01.000 --> 00:00:02.500 align:start "
                          "position:0%\n<v Anne>Déjà &amp; oui\n\n"
                          "00:00:03.000 --> 00:00:03.500\n<v Paul>Non\nnon\n\n");
        QTest::newRow("SubStation Alpha in Matroska")
            << WrittenTrack{.codec = AV_CODEC_ID_ASS,
                            .texts = {{1000, 1500,
                                       "0,7,Default,Anne,0,0,0,,Un, {\\i1}deux\\Ntrois"},
                                      {3000, 500, "1,0,Default,,0,0,0,,Non\nnon"}},
                            .header = "[Script Info]\n\n[Events]\n"}
            << QByteArray("[Script Info]\n\n[Events]\nFormat: Layer, Start, End, Style, Name, "
                          "MarginL, MarginR, MarginV, Effect, Text\n"
                          "Dialogue: 7,00:00:01.000,00:00:02.500,Default,Anne,0,0,0,,"
                          "Un, {\\i1}deux\\Ntrois\n"
                          "Dialogue: 0,00:00:03.000,00:00:03.500,Default,,0,0,0,,Non\\Nnon\n");
        QTest::newRow("without an end")
            << WrittenTrack{.codec = AV_CODEC_ID_SUBRIP,
                            .texts = {{1000, 0, "Oui"}, {3000, 500, "Non"}}}
            << QByteArray("00:00:01,000 --> 00:00:03,000\nOui\n\n"
                          "00:00:03,000 --> 00:00:03,500\nNon\n\n");
    }

    void readsSubtitles()
    {
        QFETCH(WrittenTrack, track);
        QFETCH(QByteArray, text);
        const QList<TextTrack> tracks = readTextTracks(muxed(u"a.mkv"_s, {track}));
        QCOMPARE(tracks.size(), 1);
        QCOMPARE(tracks.first().text, text);
        QCOMPARE(tracks.first().language, QString());
    }

    void readsTimedText_data()
    {
        QTest::addColumn<QList<WrittenText>>("texts");
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("gaps and styles")
            << QList<WrittenText>{{0, 1000, timedTextSample("")},
                                  {1000, 1500,
                                   timedTextSample("Déjà ?",
                                                   QByteArray("\0\0\0\x16styl\0\x01\0\0\0\x04"
                                                              "\0\x01\x02\x12\xff\xff\xff\xff",
                                                              22))},
                                  {2500, 500, timedTextSample("")},
                                  {3000, 500, timedTextSample("Non\nnon")},
                                  {3500, 500, timedTextSample("")}}
            << QByteArray("00:00:01,000 --> 00:00:02,500\nDéjà ?\n\n"
                          "00:00:03,000 --> 00:00:03,500\nNon\nnon\n\n");
        QTest::newRow("UTF-16")
            << QList<WrittenText>{{0, 1000, timedTextSample(QByteArray("\xfe\xff\0O\0u\0\xef", 8))},
                                  {1000, 1000, timedTextSample(QByteArray("\xff\xfeN\0o\0n\0", 8))}}
            << QByteArray("00:00:00,000 --> 00:00:01,000\nOuï\n\n"
                          "00:00:01,000 --> 00:00:02,000\nNon\n\n");
        QTest::newRow("longer than its sample")
            << QList<WrittenText>{{0, 1000, QByteArray("\0\x40Oui", 5)},
                                  {1000, 1000, QByteArray("\0", 1)}}
            << QByteArray("00:00:00,000 --> 00:00:01,000\nOui\n\n");
    }

    void readsTimedText()
    {
        QFETCH(QList<WrittenText>, texts);
        QFETCH(QByteArray, text);
        const WrittenTrack track{.codec = AV_CODEC_ID_MOV_TEXT, .texts = texts};
        const QList<TextTrack> tracks = readTextTracks(muxed(u"a.mp4"_s, {track}));
        QCOMPARE(tracks.size(), 1);
        QCOMPARE(tracks.first().text, text);
    }

    // As mkvmerge writes it: id and settings are an addition to the block. FFmpeg cannot write
    // that, so a codec with an equally long name stands in for it.
    void readsMatroskasWebVtt()
    {
        const QByteArray number("\0\0\0\0\0\0\0\1", 8);
        const WrittenTrack track{.codec = AV_CODEC_ID_HDMV_TEXT_SUBTITLE,
                                 .texts = {{.begin = 1000,
                                            .duration = 1500,
                                            .bytes = "<v Anne>Oui",
                                            .addition = number + "align:start\nfirst\nNOTE no"},
                                           {3000, 500, "<v Paul>Non"}},
                                 .language = "fre",
                                 .header = "WEBVTT\n\nSTYLE\n::cue {}\n"};
        const QString path = muxed(u"native.mkv"_s, {track});
        QVERIFY(rewrite(path, [](QByteArray bytes) {
            return bytes.replace("S_HDMV/TEXTST", "S_TEXT/WEBVTT");
        }));
        const QList<TextTrack> tracks = readTextTracks(path);
        QCOMPARE(tracks.size(), 1);
        QCOMPARE(tracks.first().text,
                 QByteArray("WEBVTT\n\nfirst\n00:00:01.000 --> 00:00:02.500 align:start\n"
                            "<v Anne>Oui\n\n00:00:03.000 --> 00:00:03.500\n<v Paul>Non\n\n"));
        QCOMPARE(tracks.first().language, u"fr"_s);
    }

    void findsLanguages_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("language");
        QTest::newRow("terminological") << QByteArray("fra") << u"fr"_s;
        QTest::newRow("bibliographic") << QByteArray("fre") << u"fr"_s;
        QTest::newRow("tag") << QByteArray("pt-BR") << u"pt-BR"_s;
        QTest::newRow("of three letters alone") << QByteArray("haw") << u"haw"_s;
        QTest::newRow("without a name here") << QByteArray("qaa") << u"qaa"_s;
        QTest::newRow("not known") << QByteArray("und") << QString();
        QTest::newRow("none") << QByteArray("zxx") << QString();
    }

    void findsLanguages()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, language);
        const QList<TextTrack> tracks = readTextTracks(muxed(u"a.mkv"_s, {said("Oui", written)}));
        QCOMPARE(tracks.size(), 1);
        QCOMPARE(tracks.first().language, language);
    }

    void theLanguageOfTheSoundComesFirst_data()
    {
        QTest::addColumn<QByteArray>("spoken");
        QTest::addColumn<QStringList>("languages");
        QTest::newRow("known") << QByteArray("fre") << QStringList{u"fr"_s, u"de"_s, u"en"_s};
        QTest::newRow("not known") << QByteArray() << QStringList{u"de"_s, u"en"_s, u"fr"_s};
        QTest::newRow("of no track") << QByteArray("ita") << QStringList{u"de"_s, u"en"_s, u"fr"_s};
    }

    // Then the default track; last the forced one, which translates only the foreign parts.
    void theLanguageOfTheSoundComesFirst()
    {
        QFETCH(QByteArray, spoken);
        QFETCH(QStringList, languages);
        const QString path = muxed(u"languages.mkv"_s,
                                   {said("Da", "fre", AV_DISPOSITION_FORCED), said("Yes", "eng"),
                                    said("Ja", "deu", AV_DISPOSITION_DEFAULT), said("Oui", "fra")},
                                   {.spoken = spoken});
        QStringList found;
        QByteArray last;
        for (const TextTrack &track : readTextTracks(path)) {
            found.append(track.language);
            last = track.text;
        }
        QCOMPARE(found, languages + QStringList{u"fr"_s});
        QVERIFY2(last.contains("Da"), last.constData());
    }

    void chaptersAreNotText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("MP4") << u"chapters.mp4"_s;
        QTest::newRow("M4A") << u"chapters.m4a"_s;
        QTest::newRow("QuickTime") << u"chapters.mov"_s;
    }

    void chaptersAreNotText()
    {
        QFETCH(QString, name);
        const WrittenTrack track{.codec = AV_CODEC_ID_MOV_TEXT,
                                 .texts = {{0, 1000, timedTextSample("Oui")}}};
        const QString path = muxed(name, {track}, {.chapter = "Chapter One"});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("Chapter One"), 2);
        QCOMPARE(readTextTracks(path).size(), 1);
        QVERIFY(readTextTracks(path).first().text.contains("Oui"));
    }

    void aTrackWithoutWordsIsIgnored()
    {
        const WrittenTrack timed{
            .codec = AV_CODEC_ID_MOV_TEXT,
            .texts = {{0, 1000, timedTextSample("")}, {1000, 1000, timedTextSample(" \n")}}};
        QVERIFY(readTextTracks(muxed(u"empty.mp4"_s, {timed})).isEmpty());
        const WrittenTrack vtt{.codec = AV_CODEC_ID_WEBVTT, .texts = {{1000, 1000, " "}}};
        const QString path = muxed(u"empty.mkv"_s, {vtt, said("Oui", "fre")});
        QCOMPARE(readTextTracks(path).size(), 1);
    }

    void aTruncatedFileGivesTheTextItHas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<AVCodecID>("codec");
        QTest::newRow("Matroska") << u"cut.mkv"_s << AV_CODEC_ID_SUBRIP;
        QTest::newRow("MP4") << u"cut.mp4"_s << AV_CODEC_ID_MOV_TEXT;
    }

    // Wherever it is cut: only text that was written, from the beginning.
    void aTruncatedFileGivesTheTextItHas()
    {
        QFETCH(QString, name);
        QFETCH(AVCodecID, codec);
        WrittenTrack track{.codec = codec, .texts = {}};
        for (qint64 i = 0; i < 40; ++i) {
            const QByteArray text = "Line " + QByteArray::number(i);
            track.texts.append({i * 1000, 1000, sampleOf(text, codec)});
        }
        const QString path = muxed(name, {track}, {.flags = "faststart"});
        const QByteArray whole = readTextTracks(path).value(0).text;
        QCOMPARE(whole.count("Line"), 40);
        const qsizetype size = QFileInfo(path).size();
        int isPart = 0;
        for (int twentieth = 19; twentieth >= 0; --twentieth) {
            QVERIFY(rewrite(
                path, [&](const QByteArray &bytes) { return bytes.first(size * twentieth / 20); }));
            const QByteArray text = readTextTracks(path).value(0).text;
            // The last cue may be cut off.
            const QByteArray sure = text.first(std::max<qsizetype>(0, text.lastIndexOf("Line")));
            QVERIFY2(whole.startsWith(sure), text.constData());
            isPart += !sure.isEmpty() && sure.size() < whole.size() / 2 ? 1 : 0;
        }
        QVERIFY(isPart > 0);
    }

    void badFilesHaveNoTexts()
    {
        QVERIFY(readTextTracks(m_folder.filePath(u"none.mp3"_s)).isEmpty());
        QFile file(m_folder.filePath(u"bad.mkv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QVERIFY(readTextTracks(file.fileName()).isEmpty());
    }

    // FFmpeg would take them for media and follow the playlist anywhere.
    void textFilesHaveNoTracks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("subtitles") << QByteArray("1\n00:00:01,000 --> 00:00:02,000\nLine\n");
        QTest::newRow("a list") << QByteArray("ffconcat version 1.0\nfile listed.mkv\n");
    }

    void textFilesHaveNoTracks()
    {
        QFETCH(QByteArray, text);
        const QString listed = muxed(u"listed.mkv"_s, {said("Line", "eng")});
        QVERIFY(!readTextTracks(listed).isEmpty());
        QFile file(m_folder.filePath(u"text.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY(readTextTracks(file.fileName()).isEmpty());
    }

private:
    static WrittenTrack said(const QByteArray &text, const QByteArray &language,
                             int disposition = 0)
    {
        return {.codec = AV_CODEC_ID_SUBRIP,
                .texts = {{1000, 1000, text}},
                .language = language,
                .disposition = disposition};
    }

    QString muxed(const QString &name, const QList<WrittenTrack> &tracks,
                  const Beside &beside = {}) const
    {
        const QString path = m_folder.filePath(name);
        return mux(path, tracks, beside) ? path : QString();
    }

    template<typename Change>
    static bool rewrite(const QString &path, const Change &change)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray bytes = change(file.readAll());
        file.close();
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && file.write(bytes) == bytes.size();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTextTracks)
#include "tst_texttracks.moc"
