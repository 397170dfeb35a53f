// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "session/episode/editing.h"

#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray srt = "1\n00:00:01,000 --> 00:00:02,000\nAnna: Good morning.\n\n"
                       "2\n00:00:02,000 --> 00:00:03,000\nAnna: Sit down.\n\n"
                       "3\n00:00:04,000 --> 00:00:05,000\nand now: no.\n";

QStringList linesOf(const Transcript &transcript)
{
    QStringList lines;
    for (const Cue &cue : transcript.cues)
        lines.append(transcript.speakerName(cue.speaker) + u'>' + cue.text);
    return lines;
}

const QStringList asFirstRead{u"Anna>Good morning."_s, u"Anna>Sit down."_s, u"Anna>and now: no."_s};

} // namespace

/// Rereads an opened transcript, as the report does.
class TestRereading : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<House>();
        m_session = std::make_unique<Session>(m_house->library, m_house->notebook, m_house->player);
        m_session->open({.mediaPath = m_house->file(u"talk.wav"_s, toneWav(6s)),
                         .transcriptPath = m_house->file(u"talk.srt"_s, srt),
                         .position = {}});
        QTRY_VERIFY(hasTranscript(*m_session));
        QCOMPARE(linesOf(open().transcript()), asFirstRead);
    }

    void cleanup()
    {
        m_session.reset();
        m_house.reset();
    }

    void reviewReportsHowAKeptTranscriptWasRead()
    {
        const Reading reading = review();
        QCOMPARE(reading.format, u"srt"_s);
        QVERIFY(reading.transcript.isEmpty());
        QCOMPARE(reading.labels.size(), 2);
        QVERIFY(reading.labels.at(0).isSpeaker);
        QVERIFY(!reading.labels.at(1).isSpeaker);
    }

    void anotherReadingReplacesItAndCanBeUndone()
    {
        rereadWith(u"and now"_s, true);
        QCOMPARE(linesOf(open().transcript()).last(), u"and now>no."_s);
        QCOMPARE(m_house->library.transcripts(open().episode().id)->size(), 1);
        open().undo();
        QTRY_COMPARE(linesOf(open().transcript()), asFirstRead);
        open().redo();
        QTRY_COMPARE(linesOf(open().transcript()).last(), u"and now>no."_s);
    }

    void theReportMatchesTheStoredTranscript()
    {
        rereadWith(u"and now"_s, true);
        QCOMPARE(review().labels.size(), 2);
        for (const FoundLabel &label : review().labels)
            QVERIFY(label.isSpeaker);
    }

    void itReportsWhetherSpeakersAreCarriedOn()
    {
        ReadOptions options;
        options.labels.insert(u"and now"_s, true);
        rereadWith(options);
        QVERIFY(review().carriesSpeakers); // each line has a name
        options.labels = {{u"and now"_s, false}};
        rereadWith(options);
        QVERIFY(review().carriesSpeakers);
        options.carriesSpeakers = false;
        rereadWith(options);
        QCOMPARE(linesOf(open().transcript()).last(), u">and now: no."_s);
        QVERIFY(!review().carriesSpeakers);
    }

    void namesAndPinsAreKept()
    {
        const Transcript before = open().transcript();
        QVERIFY(open().renameSpeaker(before.speakers.first().id, u"Anna Berg"_s));
        QVERIFY(open().pin(before.cues.at(1).id, 2500ms));
        rereadWith(u"and now"_s, true);
        const Transcript &after = open().transcript();
        QCOMPARE(after.speakerName(after.cues.first().speaker), u"Anna Berg"_s);
        QCOMPARE(after.cues.at(1).origin, TimeOrigin::Pinned);
        QCOMPARE(*after.cues.at(1).begin, 2500ms);
    }

    void changesMadeMeanwhileAreKeptToo()
    {
        QSignalSpy read(&open().rereading(), &Rereading::readAgain);
        open().rereading().reread(saying(u"and now"_s, true));
        m_session->background().waitForDone(); // read, but not yet taken
        const Transcript before = open().transcript();
        QVERIFY(open().renameSpeaker(before.speakers.first().id, u"Anna Berg"_s));
        QVERIFY(open().pin(before.cues.at(1).id, 2500ms));
        QTRY_COMPARE(read.count(), 1);
        const Transcript &after = open().transcript();
        QCOMPARE(linesOf(after).last(), u"and now>no."_s);
        QCOMPARE(after.speakerName(after.cues.first().speaker), u"Anna Berg"_s);
        QCOMPARE(*after.cues.at(1).begin, 2500ms);
    }

    void theFirstReadingCanBeRestoredAfterMany()
    {
        const TranscriptId first = open().transcriptId();
        rereadWith(u"and now"_s, true);
        rereadWith(u"Anna"_s, false);
        open().takeBackTranscript(first);
        QTRY_COMPARE(linesOf(open().transcript()), asFirstRead);
        open().undo();
        QTRY_COMPARE(linesOf(open().transcript()).first(), u">Anna: Good morning."_s);
    }

    void onlyTheLastRequestCounts()
    {
        QSignalSpy read(&open().rereading(), &Rereading::readAgain);
        open().rereading().reread(saying(u"and now"_s, true));
        m_session->background().waitForDone(); // read, but not yet taken
        open().rereading().reread(saying(u"Anna"_s, false));
        QTRY_COMPARE(read.count(), 1);
        m_session->background().waitForDone();
        QCOMPARE(linesOf(open().transcript()).first(), u">Anna: Good morning."_s);
        const auto kept = m_house->library.transcripts(open().episode().id);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().id, open().transcriptId());
    }

    void aTranscriptNoLongerShownIsNotReported()
    {
        const QSignalSpy reviewed(&open().rereading(), &Rereading::reviewed);
        const QSignalSpy read(&open().rereading(), &Rereading::readAgain);
        const QSignalSpy busy(&open().rereading(), &Rereading::busyChanged);
        open().rereading().review();
        open().rereading().reread(saying(u"and now"_s, true));
        QVERIFY(busy.last().first().toBool());
        open().undo(); // the opening
        QVERIFY(!hasTranscript(*m_session));
        QVERIFY(!busy.last().first().toBool());
        m_session->background().waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(reviewed.count(), 0);
        QCOMPARE(read.count(), 0);
        QVERIFY(m_house->library.transcripts(open().episode().id)->isEmpty());
    }

    void undoCancelsAPendingReading()
    {
        rereadWith(u"and now"_s, true);
        open().rereading().reread(saying(u"Anna"_s, false));
        m_session->background().waitForDone(); // read, but not yet taken
        open().undo();
        QTRY_COMPARE(linesOf(open().transcript()), asFirstRead);
        m_session->background().waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(linesOf(open().transcript()), asFirstRead);
        QCOMPARE(m_house->library.transcripts(open().episode().id)->size(), 1);
    }

    void aCorrectedTextIsReplacedOnlyIfTheListenerAgrees()
    {
        const Transcript before = open().transcript();
        QVERIFY(open().editing().setText(before.cues.at(1).id, u"Stand up now."_s));
        QSignalSpy asked(&open().rereading(), &Rereading::replacesCorrections);
        QSignalSpy read(&open().rereading(), &Rereading::readAgain);
        open().rereading().reread(saying(u"and now"_s, true));
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toLongLong(), 1);
        QCOMPARE(linesOf(open().transcript()).at(1), u"Anna>Stand up now."_s);
        open().rereading().rereadAnyway();
        QTRY_COMPARE(read.count(), 1);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(linesOf(open().transcript()).at(1), u"Anna>Sit down."_s);
        open().undo();
        QTRY_COMPARE(linesOf(open().transcript()).at(1), u"Anna>Stand up now."_s);
    }

    void aCorrectionMadeMeanwhileIsAskedAboutToo()
    {
        QSignalSpy asked(&open().rereading(), &Rereading::replacesCorrections);
        open().rereading().reread(saying(u"and now"_s, true));
        m_session->background().waitForDone(); // read, but not yet taken
        QVERIFY(open().editing().setText(open().transcript().cues.at(1).id, u"Stand up."_s));
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(linesOf(open().transcript()).at(1), u"Anna>Stand up."_s);
    }

    void itIsBusyUntilBothAreDone()
    {
        const QSignalSpy busy(&open().rereading(), &Rereading::busyChanged);
        QSignalSpy read(&open().rereading(), &Rereading::readAgain);
        connect(&open().rereading(), &Rereading::reviewed, this,
                [&busy, &read] { QCOMPARE(busy.last().first().toBool(), read.isEmpty()); });
        open().rereading().review();
        open().rereading().reread(saying(u"and now"_s, true));
        QTRY_COMPARE(read.count(), 1);
        QVERIFY(!busy.last().first().toBool());
    }

    void aFailedReadingChangesNothing()
    {
        QSignalSpy failed(&open().rereading(), &Rereading::failed);
        ReadOptions options;
        options.format = u"json"_s;
        open().rereading().reread(options);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(linesOf(open().transcript()), asFirstRead);
        QCOMPARE(open().history().undoName(), u"Open a transcript"_s);
    }

private:
    OpenEpisode &open() const { return *m_session->current(); }

    /// The result of review().
    Reading review()
    {
        QSignalSpy reviewed(&open().rereading(), &Rereading::reviewed);
        open().rereading().review();
        if (!reviewed.wait())
            return {};
        return reviewed.first().first().value<Reading>();
    }

    void rereadWith(const QString &label, bool isSpeaker) { rereadWith(saying(label, isSpeaker)); }

    void rereadWith(const ReadOptions &options)
    {
        QSignalSpy read(&open().rereading(), &Rereading::readAgain);
        open().rereading().reread(options);
        QTRY_COMPARE(read.count(), 1);
    }

    static ReadOptions saying(const QString &label, bool isSpeaker)
    {
        ReadOptions options;
        options.format = u"srt"_s;
        options.labels.insert(label, isSpeaker);
        return options;
    }

    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestRereading)
#include "tst_rereading.moc"
