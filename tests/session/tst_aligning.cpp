// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../align/spokenepisode.h"
#include "house.h"

#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QStringList spoken = spokenLines();

const QString other =
    u"Rhubarb jam is always made in June. My grandmother added a vanilla pod and two bitter "
    "oranges. You have to stir it slowly with a wooden spoon. The neighbours rang the bell as "
    "soon as the smell crept under the door. We labelled the jars with the year. The last jar "
    "was never opened before Christmas."_s;

QString pageOf(const QString &text)
{
    return u"Transcript\n\n  • Speaker #0\n\n    "_s + text + u"\n"_s;
}

} // namespace

/// Opens an episode spoken by a synthesiser with its text, as the window does.
class TestAligning : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_begins = speakEpisode(m_audio);
        QCOMPARE(m_begins.size(), spoken.size());
    }

    void init()
    {
        m_house = std::make_unique<House>();
        makeSession();
    }

    void cleanup()
    {
        m_session.reset();
        m_house.reset();
    }

    void aTextWithoutTimesIsAlignedUnaskedAndKept()
    {
        openWith(u"talk.txt"_s, pageOf(spoken.join(u' ')).toUtf8());
        QTRY_VERIFY_WITH_TIMEOUT(isAligned(), 120'000);
        QCOMPARE(open().transcript().cues.size(), spoken.size());
        for (qsizetype row = 0; row < spoken.size(); ++row)
            QVERIFY(isNear(row, m_begins.at(row)));

        makeSession();
        m_started = 0;
        m_session->open({.mediaPath = m_audio, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(hasTranscript(*m_session));
        QVERIFY(isAligned());
        QCOMPARE(m_started, 0);
    }

    void itCanBeUndoneAndRedone()
    {
        openWith(u"talk.txt"_s, pageOf(spoken.join(u' ')).toUtf8());
        QTRY_VERIFY_WITH_TIMEOUT(isAligned(), 120'000);
        open().undo();
        QCOMPARE(open().transcript().cues.at(3).origin, TimeOrigin::Estimated);
        open().redo();
        QVERIFY(isAligned());
        QVERIFY(open().aligning().forget());
        QVERIFY(!isAligned());
        QVERIFY(!open().aligning().forget());
        open().undo();
        QVERIFY(isAligned());
    }

    void nothingIsAlignedIfThePreferenceIsOff()
    {
        m_session->setWishes({.findsTimes = false});
        openWith(u"talk.txt"_s, pageOf(spoken.join(u' ')).toUtf8());
        QTRY_VERIFY(hasTranscript(*m_session));
        QCOMPARE(m_started, 0);
        open().aligning().align();
        QTRY_VERIFY_WITH_TIMEOUT(isAligned(), 120'000);
    }

    void whenItIsStoppedNothingIsKept()
    {
        m_stops = true;
        openWith(u"talk.txt"_s, pageOf(spoken.join(u' ')).toUtf8());
        QTRY_VERIFY(hasTranscript(*m_session));
        QTRY_VERIFY_WITH_TIMEOUT(!open().aligning().isRunning(), 120'000);
        QVERIFY(!open().alignment());
        QCOMPARE(m_failed, 0);
    }

    void aTextThatDoesNotFitIsReportedAndChangesNothing()
    {
        openDemoWithAnotherText();
        QTRY_COMPARE_WITH_TIMEOUT(m_refused, 1, 120'000);
        QCOMPARE(m_failed, 0);
        for (const Cue &cue : open().transcript().cues)
            QCOMPARE(cue.origin, TimeOrigin::Estimated);
        QVERIFY(open().alignment());
        QVERIFY(open().alignment()->cues.isEmpty());
        QVERIFY(!open().history().undoName().contains(u"times"_s));
    }

    void aTextThatDoesNotFitIsAlignedIfTheListenerInsists()
    {
        openDemoWithAnotherText();
        QTRY_COMPARE_WITH_TIMEOUT(m_refused, 1, 120'000);
        open().aligning().alignAnyway();
        QTRY_VERIFY_WITH_TIMEOUT(!open().alignment()->cues.isEmpty(), 120'000);
        QCOMPARE(m_refused, 1);
        open().undo();
        QVERIFY(open().alignment()->cues.isEmpty());
    }

    void aroundAMovedLineItListensAgain()
    {
        openWith(u"talk.txt"_s, pageOf(spoken.join(u' ')).toUtf8());
        QTRY_VERIFY_WITH_TIMEOUT(isAligned(), 120'000);
        Alignment wrong = *open().alignment();
        for (qsizetype row = 2; row < 5; ++row)
            wrong.cues[row].span = TimeSpan{m_begins.at(4), m_begins.at(4)};
        QVERIFY(open().setAlignment(open().transcriptId(), wrong));
        QVERIFY(!isNear(2, m_begins.at(2)));
        open().pin(open().transcript().cues.at(3).id, m_begins.at(3));
        QTRY_VERIFY_WITH_TIMEOUT(isNear(2, m_begins.at(2)), 120'000);
        QCOMPARE(open().transcript().cues.at(3).begin, std::optional(m_begins.at(3)));
        open().pin(open().transcript().cues.at(3).id, {});
        QCOMPARE(open().transcript().cues.at(3).origin, TimeOrigin::NotSpoken);
    }

    void undoneTimesStayAwayWhileItListensAroundALine()
    {
        openWith(u"talk.txt"_s, pageOf(spoken.join(u' ')).toUtf8());
        QTRY_VERIFY_WITH_TIMEOUT(isAligned(), 120'000);
        open().pin(open().transcript().cues.at(3).id, m_begins.at(3));
        QVERIFY(open().aligning().forget());
        m_session->background().waitForDone();
        QCoreApplication::processEvents(); // which bring what was found
        QVERIFY(!open().alignment());
    }

    void timesThatDoNotFitAreReportedAndCorrected()
    {
        openWith(u"talk.vtt"_s, vtt(4s));
        QTRY_COMPARE_WITH_TIMEOUT(m_drifts, 1, 120'000);
        QVERIFY(!isAligned());
        open().aligning().align();
        QTRY_VERIFY_WITH_TIMEOUT(isAligned(), 120'000);
        QVERIFY(isNear(6, m_begins.at(6)));
        QVERIFY(open().aligning().forget());
        QCOMPARE(open().transcript().cues.at(6).begin, std::optional(m_begins.at(6) + 4s));
    }

private:
    // The known times as WebVTT, moved from the fifth line on.
    QByteArray vtt(milliseconds moved) const
    {
        QByteArray text = "WEBVTT\n";
        for (qsizetype row = 0; row < spoken.size(); ++row) {
            const milliseconds begin = m_begins.at(row) + (row > 3 ? moved : 0ms);
            const auto time = [](milliseconds at) {
                return QTime::fromMSecsSinceStartOfDay(int(at.count())).toString(u"hh:mm:ss.zzz");
            };
            text += "\n" + time(begin).toLatin1() + " --> " + time(begin + 2s).toLatin1() + "\n"
                + spoken.at(row).toUtf8() + "\n";
        }
        return text;
    }

    void openWith(const QString &name, const QByteArray &text)
    {
        m_session->open(
            {.mediaPath = m_audio, .transcriptPath = m_house->file(name, text), .position = {}});
    }

    void openDemoWithAnotherText()
    {
        m_session->open({.mediaPath = u"" RESOURCES "/demo/en.opus"_s,
                         .transcriptPath = m_house->file(u"talk.txt"_s, pageOf(other).toUtf8()),
                         .position = {}});
    }

    OpenEpisode &open() const { return *m_session->current(); }

    void makeSession()
    {
        m_session = std::make_unique<Session>(m_house->library, m_house->notebook, m_house->player);
        m_started = m_drifts = m_refused = m_failed = 0;
        m_stops = false;
        connect(m_session.get(), &Session::episodeOpened, this, [this](OpenEpisode *open) {
            const Aligning *aligning = &open->aligning();
            connect(aligning, &Aligning::driftFound, this, [this] { ++m_drifts; });
            connect(aligning, &Aligning::refused, this, [this] { ++m_refused; });
            connect(aligning, &Aligning::failed, this, [this] { ++m_failed; });
            connect(aligning, &Aligning::workStarted, this, &TestAligning::count);
        });
    }

    void count(const QString &, QFutureWatcherBase *job)
    {
        ++m_started;
        if (m_stops)
            job->cancel();
    }

    bool isAligned() const
    {
        if (!m_session->current())
            return false;
        const QList<Cue> &cues = open().transcript().cues;
        return !cues.isEmpty() && std::ranges::all_of(cues, [](const Cue &cue) {
            return cue.origin == TimeOrigin::Aligned;
        });
    }

    bool isNear(qsizetype row, milliseconds begin) const
    {
        const auto found = open().transcript().cues.at(row).begin;
        return found && std::chrono::abs(*found - begin) < 200ms;
    }

    QTemporaryDir m_folder;
    const QString m_audio = m_folder.filePath(u"talk.wav"_s);
    QList<milliseconds> m_begins;
    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
    int m_started = 0;
    int m_drifts = 0;
    int m_refused = 0;
    int m_failed = 0;
    bool m_stops = false;
};

QTEST_MAIN(TestAligning)
#include "tst_aligning.moc"
