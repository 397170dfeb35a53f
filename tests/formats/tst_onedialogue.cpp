// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "suites.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

/// One dialogue as written by many programs: files of the project, and those of the shared folder
/// if it exists.
class TestOneDialogue : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSameInEveryFormat_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Says>("says");
        const QString own = u"" TEST_DATA "/dialogue/"_s;
        addDialogues(own,
                     {u"actors.ass"_s, u"standard.ttml"_s, u"labels.txt"_s, u"lines.lrc"_s,
                      u"no-commas.json"_s, u"podlove.json"_s, u"table.csv"_s, u"whisper-cpp.json"_s,
                      u"youtube.sbv"_s},
                     Who | Begin | End);
        addDialogues(own,
                     {u"apple.ttml"_s, u"assemblyai.json"_s, u"aws.json"_s, u"deepgram.json"_s,
                      u"dpe.json"_s, u"google.json"_s, u"hyperaudio.html"_s, u"ibm.json"_s,
                      u"rev.json"_s, u"sonix.json"_s, u"speechmatics-1.json"_s,
                      u"speechmatics-2.json"_s, u"whisperx.json"_s},
                     Who | Begin | End | Words);
        addDialogues(own, {u"enhanced.lrc"_s, u"whisper-cpp-full.json"_s, u"whisper.json"_s},
                     Begin | End | Words);
        addDialogues(own,
                     {u"whisper-screen.txt"_s, u"faster-whisper-screen.txt"_s, u"whisper.tsv"_s},
                     Begin | End);
        addDialogues(own, {u"otranscribe.otr"_s}, Who | Begin);
        addDialogues(own,
                     {u"after-name.txt"_s, u"brackets.txt"_s, u"nvivo.txt"_s, u"otter.txt"_s,
                      u"podcast.html"_s},
                     Who | Second);
        addDialogues(own, {u"f4.txt"_s}, Who | End);
        addDialogues(own, {u"dialogue.txt"_s}, Who);
        if (shared().isEmpty())
            return;
        const QString folder = shared() + u"/corpus/rosetta/"_s;
        addDialogues(folder,
                     {u"actors.ass"_s, u"audacity-labels.txt"_s, u"names.srt"_s,
                      u"podcast-segments.json"_s, u"subtitleedit-broken-podcast.json"_s,
                      u"voice.vtt"_s, u"whisper-cpp-oj.json"_s, u"youtube.sbv"_s},
                     Who | Begin | End);
        addDialogues(folder,
                     {u"apple.ttml"_s, u"assemblyai.json"_s, u"aws.json"_s, u"deepgram.json"_s,
                      u"hyperaudio.html"_s, u"podcast-words.json"_s, u"rev.json"_s,
                      u"speechmatics-v2.json"_s},
                     Who | Begin | End | Words);
        addDialogues(folder, {u"words.vtt"_s, u"whisperx.json"_s}, Who | Begin | End);
        addDialogues(folder,
                     {u"enhanced.lrc"_s, u"whisper-cpp-ojf.json"_s, u"whisper-openai.json"_s},
                     Begin | End | Words);
        addDialogues(folder, {u"lines.lrc"_s, u"tsv-whisper.tsv"_s, u"whisper-stdout.txt"_s},
                     Begin | End);
        addDialogues(folder, {u"otranscribe.otr"_s}, Who | Begin);
        addDialogues(folder, {u"bracket-times.txt"_s, u"otter.txt"_s, u"podcast.html"_s},
                     Who | Second);
        addDialogues(folder, {u"f4.txt"_s}, Who | End);
        addDialogues(folder, {u"ausha-bullets.html"_s, u"ausha-bullets.md"_s, u"dialogue.txt"_s},
                     Who);
    }

    void readsTheSameInEveryFormat()
    {
        QFETCH(QString, file);
        QFETCH(Says, says);
        const QString golden = QFileInfo(file).path();
        const QJsonArray segments = QJsonDocument::fromJson(bytesOf(golden + u"/expected.json"_s))
                                        .object()
                                        .value("segments"_L1)
                                        .toArray();
        QCOMPARE(segments.size(), 4);
        const auto reading = readTranscript(bytesOf(file));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        const Transcript &transcript = reading->transcript;
        QCOMPARE(transcript.cues.size(), segments.size());
        QCOMPARE(transcript.speakers.size(), says & Who ? 2 : 0);
        for (qsizetype row = 0; row < segments.size(); ++row) {
            const QJsonObject segment = segments.at(row).toObject();
            const Cue &cue = transcript.cues.at(row);
            QCOMPARE(withoutSpaces(cue.text), withoutSpaces(segment.value("text"_L1).toString()));
            QCOMPARE(cue.speaker, transcript.cues.at(row % 2).speaker);
            const qint64 begin = segment.value("start_ms"_L1).toInteger();
            if (says & Begin)
                QCOMPARE(cue.begin->count(), begin);
            if (says & Second)
                QCOMPARE(cue.begin->count(), begin / 1000 * 1000);
            if (says & End)
                QCOMPARE(cue.end->count(), segment.value("end_ms"_L1).toInteger());
            QCOMPARE(cue.begin.has_value(), (says & (Begin | Second | End)) != 0);
            if (says & Words)
                compareWords(cue, segment.value("words"_L1).toArray());
        }
    }

private:
    /// What a format can express.
    enum Saying { Who = 1, Begin = 2, Second = 4, End = 8, Words = 16 };
    using Says = int;

    static void addDialogues(const QString &folder, const QStringList &names, Says says)
    {
        for (const QString &name : names)
            QTest::newRow(qPrintable(QFileInfo(folder).dir().dirName() + u'/' + name))
                << folder + name << says;
    }

    // Some formats do not keep the French space before a question mark.
    static QString withoutSpaces(QString text)
    {
        text.remove(u' ').remove(QChar::Nbsp);
        return text;
    }

    static void compareWords(const Cue &cue, const QJsonArray &expected)
    {
        QCOMPARE(cue.words.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const Word &word = cue.words.at(i);
            const QJsonObject golden = expected.at(i).toObject();
            QCOMPARE(withoutSpaces(cue.text.sliced(word.offset, word.length)),
                     withoutSpaces(golden.value("text"_L1).toString()));
            QVERIFY(word.span);
            QCOMPARE(word.span->begin.count(), golden.value("start_ms"_L1).toInteger());
        }
    }
};

QTEST_GUILESS_MAIN(TestOneDialogue)
#include "tst_onedialogue.moc"
