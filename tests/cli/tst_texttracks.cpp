// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../audio/encoding.h"
#include "../audio/muxing.h"
#include "cli/run/readcommandline.h"
#include "cli/run/runcommand.h"
#include "cli/terminal.h"
#include "core/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/synchronizedlyricsframe.h>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// One line per row: [speaker] begin-end text.
QStringList linesOf(const Transcript &transcript)
{
    QStringList lines;
    for (const Cue &cue : transcript.cues) {
        lines.append(u"[%1] %2-%3 %4"_s.arg(transcript.speakerName(cue.speaker))
                         .arg(cue.begin ? cue.begin->count() : -1)
                         .arg(cue.end ? cue.end->count() : -1)
                         .arg(cue.text));
    }
    return lines;
}

} // namespace

/// Texts inside media files, from the file to the transcript.
class TestTextTracks : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<WrittenTrack>("track");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("format");

        QTest::newRow("SubRip")
            << u"a.mkv"_s
            << WrittenTrack{.codec = AV_CODEC_ID_SUBRIP,
                            .texts = {{1000, 1500, "ANNE: <i>Déjà</i> & demie ?"},
                                      {3000, 1000, "PAUL: {\\an8}Oui.\n\nVoilà."},
                                      {4000, 1000, "1984"}}}
            << QStringList{u"[ANNE] 1000-2500 Déjà & demie ?"_s, u"[PAUL] 3000-4000 Oui. Voilà."_s,
                           u"[PAUL] 4000-5000 1984"_s}
            << u"srt"_s;
        QTest::newRow("WebVTT") << u"a.mkv"_s
                                << WrittenTrack{.codec = AV_CODEC_ID_WEBVTT,
                                                .texts = {{1000, 1500, "<v Anne>Un &amp; deux ?"},
                                                          {.begin = 3000,
                                                           .duration = 1000,
                                                           .bytes = "<v Paul><i>Oui</i>.",
                                                           .id = "2",
                                                           .settings = "position:10% line:0"}}}
                                << QStringList{u"[Anne] 1000-2500 Un & deux ?"_s,
                                               u"[Paul] 3000-4000 Oui."_s}
                                << u"vtt"_s;
        QTest::newRow("WebVTT that rolls up")
            << u"a.mkv"_s
            << WrittenTrack{.codec = AV_CODEC_ID_WEBVTT,
                            .texts = {rolling(0, 2000, "the<00:00:01.000><c> bread</c>"),
                                      rolling(2000, 10, "the bread"),
                                      rolling(2010, 1990,
                                              "the bread\nis<00:00:03.000><c> warm</c>"),
                                      rolling(4000, 10, "is warm")}}
            << QStringList{u"[] 0-2000 the bread"_s, u"[] 2010-4000 is warm"_s} << u"vtt"_s;
        QTest::newRow("SubStation Alpha")
            << u"a.mkv"_s
            << WrittenTrack{.codec = AV_CODEC_ID_ASS,
                            .texts = {{1000, 1500,
                                       "0,0,Default,Anne,0,0,0,,Un, {\\b1}deux\\Ntrois"},
                                      {3000, 1000, "1,0,Default,Paul,0,0,0,,Oui."}},
                            .header = "[Script Info]\n"}
            << QStringList{u"[Anne] 1000-2500 Un, deux trois"_s, u"[Paul] 3000-4000 Oui."_s}
            << u"ass"_s;
        QTest::newRow("timed text")
            << u"a.mp4"_s
            << WrittenTrack{.codec = AV_CODEC_ID_MOV_TEXT,
                            .texts = {{0, 1000, timedTextSample("")},
                                      {1000, 1500, timedTextSample("Anne: Déjà ?")},
                                      {2500, 500, timedTextSample("")},
                                      {3000, 1000, timedTextSample("Paul: Oui.\nVoilà.")},
                                      {4000, 500, timedTextSample("")}}}
            << QStringList{u"[Anne] 1000-2500 Déjà ?"_s, u"[Paul] 3000-4000 Oui. Voilà."_s}
            << u"srt"_s;
    }

    void readsEveryKind()
    {
        QFETCH(QString, name);
        QFETCH(WrittenTrack, track);
        QFETCH(QStringList, lines);
        QFETCH(QString, format);
        track.language = "fre";
        const QString path = m_folder.filePath(name);
        QVERIFY(mux(path, {track}));
        const auto reading = readInput(path);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(linesOf(reading->transcript), lines);
        QCOMPARE(reading->transcript.language, u"fr"_s);
        QCOMPARE(reading->format, format);
    }

    void convertsTheTrackInTheLanguageOfTheSound()
    {
        const QString path = m_folder.filePath(u"two.mkv"_s);
        QVERIFY(mux(path,
                    {{.texts = {{1000, 1000, "Anna: Yes."}},
                      .language = "eng",
                      .disposition = AV_DISPOSITION_DEFAULT},
                     {.texts = {{1000, 1000, "Anna: Oui."}}, .language = "fre"}},
                    {.spoken = "fra"}));
        const QString output = m_folder.filePath(u"two.json"_s);
        const auto line = readCommandLine({u"earmark"_s, u"convert"_s, path, u"-o"_s, output});
        QCOMPARE(runInTerminal(std::get<CommandLine>(*line)), exitDone);
        const QByteArray written = *readFile(output);
        QVERIFY2(written.contains("Oui.") && !written.contains("Yes."), written.constData());
        QVERIFY2(written.contains("\"language\": \"fr\""), written.constData());
    }

    void aTrackReadAsTheWrongFormatIsNotReportedMissing()
    {
        const QString path = m_folder.filePath(u"from.mkv"_s);
        QVERIFY(mux(path, {{.texts = {{1000, 1000, "Anna: Yes."}}}}));
        ReadOptions options;
        options.format = u"ttml"_s;
        const auto reading = readInput(path, options);
        QVERIFY(!reading);
        QVERIFY2(!reading.error().message.contains(u"inside"_s),
                 qPrintable(reading.error().message));
    }

    void linesOfSynchronisedLyricsAreTurns()
    {
        const QString path = m_folder.filePath(u"lines.mp3"_s);
        Recipe recipe;
        recipe.codec = "libmp3lame";
        QVERIFY(encode(path, std::vector<float>(48'000), 48'000, 1, recipe));
        {
            TagLib::MPEG::File file(QFile::encodeName(path).constData());
            using Frame = TagLib::ID3v2::SynchronizedLyricsFrame;
            auto *frame = new Frame(TagLib::String::UTF8);
            frame->setType(Frame::Lyrics);
            frame->setTimestampFormat(Frame::AbsoluteMilliseconds);
            Frame::SynchedTextList said;
            said.append(Frame::SynchedText(1000, "Anna: Hello there."));
            said.append(Frame::SynchedText(3000, "Bob: Hi."));
            frame->setSynchedText(said);
            file.ID3v2Tag(true)->addFrame(frame);
            file.save();
        }
        const auto reading = readInput(path);
        QVERIFY(reading);
        QStringList lines = linesOf(reading->transcript);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.first().startsWith(u"[Anna] 1000-3000 Hello there."_s),
                 qPrintable(lines.first()));
        QVERIFY2(lines.last().startsWith(u"[Bob] 3000-"_s) && lines.last().endsWith(u" Hi."_s),
                 qPrintable(lines.last()));
    }

    void readsAWholeEpisode_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<AVCodecID>("codec");
        QTest::newRow("SubRip") << u"long.mkv"_s << AV_CODEC_ID_SUBRIP;
        QTest::newRow("WebVTT") << u"long.webm"_s << AV_CODEC_ID_WEBVTT;
        QTest::newRow("timed text") << u"long.mp4"_s << AV_CODEC_ID_MOV_TEXT;
    }

    // Nearly all of the file is text, but it must not be taken for a web page.
    void readsAWholeEpisode()
    {
        QFETCH(QString, name);
        QFETCH(AVCodecID, codec);
        WrittenTrack track{.codec = codec, .texts = {}};
        for (qint64 i = 0; i < 1200; ++i) {
            const QByteArray text =
                (i % 2 ? "Anna: Number " : "Paul: And here is number ") + QByteArray::number(i);
            track.texts.append({i * 3000, 2500, sampleOf(text, codec)});
        }
        const QString path = m_folder.filePath(name);
        QVERIFY(mux(path, {track}));
        const auto reading = readInput(path);
        QVERIFY(reading);
        QCOMPARE(reading->transcript.cues.size(), 1200);
        QCOMPARE(reading->transcript.speakers.size(), 2);
        QCOMPARE(reading->transcript.cues.last().begin, 1199 * 3s);
        QCOMPARE(reading->transcript.cues.last().text, u"Number 1199"_s);
    }

private:
    static WrittenText rolling(qint64 begin, qint64 duration, const QByteArray &text)
    {
        return {.begin = begin,
                .duration = duration,
                .bytes = text,
                .settings = "align:start position:0%"};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTextTracks)
#include "tst_texttracks.moc"
