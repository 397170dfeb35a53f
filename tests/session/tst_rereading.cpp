// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "session/rereading.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

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

/// An opened transcript is read otherwise, as the report has it done.
class TestRereading : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<House>();
        m_session = std::make_unique<Session>(m_house->library, m_house->player, m_house->undo);
        m_rereading = std::make_unique<Rereading>(*m_session);
        m_session->open({.mediaPath = m_house->file(u"talk.wav"_s, toneWav(6s)),
                         .transcriptPath = m_house->file(u"talk.srt"_s, srt),
                         .position = {}});
        QTRY_VERIFY(m_session->hasTranscript());
        QCOMPARE(linesOf(m_session->transcript()), asFirstRead);
    }

    void cleanup()
    {
        m_rereading.reset();
        m_session.reset();
        m_house.reset();
    }

    void aKeptTranscriptTellsHowItWasRead()
    {
        const Reading reading = review();
        QCOMPARE(reading.format, u"srt"_s);
        QVERIFY(reading.transcript.isEmpty());
        QCOMPARE(reading.labels.size(), 2);
        QVERIFY(reading.labels.at(0).isSpeaker);
        QVERIFY(!reading.labels.at(1).isSpeaker);
    }

    void anotherReadingTakesItsPlaceAndCanBeTakenBack()
    {
        rereadWith(u"and now"_s, true);
        QCOMPARE(linesOf(m_session->transcript()).last(), u"and now>no."_s);
        QCOMPARE(m_house->library.transcripts(m_session->episode().id)->size(), 1);
        m_house->undo.undo();
        QTRY_COMPARE(linesOf(m_session->transcript()), asFirstRead);
        m_house->undo.redo();
        QTRY_COMPARE(linesOf(m_session->transcript()).last(), u"and now>no."_s);
    }

    void whatTheReportTellsIsWhatIsKept()
    {
        rereadWith(u"and now"_s, true);
        QCOMPARE(review().labels.size(), 2);
        for (const FoundLabel &label : review().labels)
            QVERIFY(label.isSpeaker);
    }

    void whetherSpeakersGoOnIsToldToo()
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
        QCOMPARE(linesOf(m_session->transcript()).last(), u">and now: no."_s);
        QVERIFY(!review().carriesSpeakers);
    }

    void namesAndPinsGoAlong()
    {
        const Transcript before = m_session->transcript();
        QVERIFY(m_session->renameSpeaker(before.speakers.first().id, u"Anna Berg"_s));
        QVERIFY(m_session->pin(before.cues.at(1).id, 2500ms));
        rereadWith(u"and now"_s, true);
        const Transcript &after = m_session->transcript();
        QCOMPARE(after.speakerName(after.cues.first().speaker), u"Anna Berg"_s);
        QCOMPARE(after.cues.at(1).origin, TimeOrigin::Pinned);
        QCOMPARE(*after.cues.at(1).begin, 2500ms);
    }

    void theFirstReadingComesBackAfterMany()
    {
        const TranscriptId first = m_session->transcriptId();
        rereadWith(u"and now"_s, true);
        rereadWith(u"Anna"_s, false);
        m_session->takeBackTranscript(first);
        QTRY_COMPARE(linesOf(m_session->transcript()), asFirstRead);
        m_house->undo.undo();
        QTRY_COMPARE(linesOf(m_session->transcript()).first(), u">Anna: Good morning."_s);
    }

    void onlyTheLastWishIsKept()
    {
        QSignalSpy read(m_rereading.get(), &Rereading::readAgain);
        m_rereading->reread(saying(u"and now"_s, true));
        QThreadPool::globalInstance()->waitForDone(); // read, but not yet taken
        m_rereading->reread(saying(u"Anna"_s, false));
        QTRY_COMPARE(read.count(), 1);
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(linesOf(m_session->transcript()).first(), u">Anna: Good morning."_s);
        const auto kept = m_house->library.transcripts(m_session->episode().id);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().id, m_session->transcriptId());
    }

    void whatIsNoLongerShownIsNotTold()
    {
        const QSignalSpy reviewed(m_rereading.get(), &Rereading::reviewed);
        const QSignalSpy read(m_rereading.get(), &Rereading::readAgain);
        const QSignalSpy busy(m_rereading.get(), &Rereading::busyChanged);
        m_rereading->review();
        m_rereading->reread(saying(u"and now"_s, true));
        QVERIFY(busy.last().first().toBool());
        m_house->undo.undo(); // the opening
        QVERIFY(!m_session->hasTranscript());
        QVERIFY(!busy.last().first().toBool());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(reviewed.count(), 0);
        QCOMPARE(read.count(), 0);
        QVERIFY(m_house->library.transcripts(m_session->episode().id)->isEmpty());
    }

    void undoingComesBeforeAReadingThatIsNotThereYet()
    {
        rereadWith(u"and now"_s, true);
        m_rereading->reread(saying(u"Anna"_s, false));
        QThreadPool::globalInstance()->waitForDone(); // read, but not yet taken
        m_house->undo.undo();
        QTRY_COMPARE(linesOf(m_session->transcript()), asFirstRead);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(linesOf(m_session->transcript()), asFirstRead);
        QCOMPARE(m_house->library.transcripts(m_session->episode().id)->size(), 1);
    }

    void itIsBusyUntilBothAreDone()
    {
        const QSignalSpy busy(m_rereading.get(), &Rereading::busyChanged);
        QSignalSpy read(m_rereading.get(), &Rereading::readAgain);
        connect(m_rereading.get(), &Rereading::reviewed, this,
                [&busy, &read] { QCOMPARE(busy.last().first().toBool(), read.isEmpty()); });
        m_rereading->review();
        m_rereading->reread(saying(u"and now"_s, true));
        QTRY_COMPARE(read.count(), 1);
        QVERIFY(!busy.last().first().toBool());
    }

    void whatCannotBeReadChangesNothing()
    {
        QSignalSpy failed(m_rereading.get(), &Rereading::failed);
        ReadOptions options;
        options.format = u"json"_s;
        m_rereading->reread(options);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(linesOf(m_session->transcript()), asFirstRead);
        QCOMPARE(m_house->undo.index(), 1); // the opening
    }

private:
    /// What review() answers.
    Reading review()
    {
        QSignalSpy reviewed(m_rereading.get(), &Rereading::reviewed);
        m_rereading->review();
        if (!reviewed.wait())
            return {};
        return reviewed.first().first().value<Reading>();
    }

    void rereadWith(const QString &label, bool isSpeaker) { rereadWith(saying(label, isSpeaker)); }

    void rereadWith(const ReadOptions &options)
    {
        QSignalSpy read(m_rereading.get(), &Rereading::readAgain);
        m_rereading->reread(options);
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
    std::unique_ptr<Rereading> m_rereading;
};

QTEST_MAIN(TestRereading)
#include "tst_rereading.moc"
