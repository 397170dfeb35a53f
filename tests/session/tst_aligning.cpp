// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../align/spokenepisode.h"
#include "house.h"
#include "session/aligning.h"

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

/// An episode that is spoken here is opened with its text, as the window does it.
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
        m_session = std::make_unique<Session>(m_house->library, m_house->player, m_house->undo);
        m_aligning = std::make_unique<Aligning>(*m_session, m_house->undo);
    }

    void cleanup()
    {
        m_aligning.reset();
        m_session.reset();
        m_house.reset();
    }

    void aTextWithoutTimesIsAlignedByItselfAndKept()
    {
        openWith(u"talk.txt"_s, pageOf(spoken.join(u' ')).toUtf8());
        QTRY_VERIFY_WITH_TIMEOUT(isAligned(), 30'000);
        QCOMPARE(m_session->transcript().cues.size(), spoken.size());
        for (qsizetype row = 0; row < spoken.size(); ++row)
            QVERIFY(isNear(row, m_begins.at(row)));

        m_aligning.reset();
        m_session = std::make_unique<Session>(m_house->library, m_house->player, m_house->undo);
        m_aligning = std::make_unique<Aligning>(*m_session, m_house->undo);
        const QSignalSpy started(m_aligning.get(), &Aligning::workStarted);
        m_session->open({.mediaPath = m_audio, .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(m_session->hasTranscript());
        QVERIFY(isAligned());
        QCOMPARE(started.size(), 0);
    }

    void itCanBeTakenBackAndDoneAgain()
    {
        openWith(u"talk.txt"_s, pageOf(spoken.join(u' ')).toUtf8());
        QTRY_VERIFY_WITH_TIMEOUT(isAligned(), 30'000);
        m_house->undo.undo();
        QCOMPARE(m_session->transcript().cues.at(3).origin, TimeOrigin::Estimated);
        m_house->undo.redo();
        QVERIFY(isAligned());
        QVERIFY(m_aligning->forget());
        QVERIFY(!isAligned());
        QVERIFY(!m_aligning->forget());
        m_house->undo.undo();
        QVERIFY(isAligned());
    }

    void whoDoesNotWantItIsLeftAlone()
    {
        m_aligning->setByItself(false);
        const QSignalSpy started(m_aligning.get(), &Aligning::workStarted);
        openWith(u"talk.txt"_s, pageOf(spoken.join(u' ')).toUtf8());
        QTRY_VERIFY(m_session->hasTranscript());
        QCOMPARE(started.size(), 0);
        m_aligning->align();
        QTRY_VERIFY_WITH_TIMEOUT(isAligned(), 30'000);
    }

    void whenItIsStoppedNothingIsKept()
    {
        connect(m_aligning.get(), &Aligning::workStarted, this,
                [](const QString &, QFutureWatcherBase *job) { job->cancel(); });
        const QSignalSpy failed(m_aligning.get(), &Aligning::failed);
        openWith(u"talk.txt"_s, pageOf(spoken.join(u' ')).toUtf8());
        QTRY_VERIFY(m_session->hasTranscript());
        QTRY_VERIFY_WITH_TIMEOUT(!m_aligning->isRunning(), 30'000);
        QVERIFY(!m_session->alignment());
        QCOMPARE(failed.size(), 0);
    }

    void anotherTextIsToldAndChangesNothing()
    {
        const QSignalSpy failed(m_aligning.get(), &Aligning::failed);
        m_session->open({.mediaPath = u"" RESOURCES "/demo/en.opus"_s,
                         .transcriptPath = m_house->file(u"talk.txt"_s, pageOf(other).toUtf8()),
                         .position = {}});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        for (const Cue &cue : m_session->transcript().cues)
            QCOMPARE(cue.origin, TimeOrigin::Estimated);
        QVERIFY(m_session->alignment());
        QVERIFY(m_session->alignment()->cues.isEmpty());
        QVERIFY(!m_house->undo.undoText().contains(u"times"_s));
    }

    void aroundAMovedLineItListensAgain()
    {
        openWith(u"talk.txt"_s, pageOf(spoken.join(u' ')).toUtf8());
        QTRY_VERIFY_WITH_TIMEOUT(isAligned(), 30'000);
        Alignment wrong = *m_session->alignment();
        for (qsizetype row = 2; row < 5; ++row)
            wrong.cues[row].span = TimeSpan{m_begins.at(4), m_begins.at(4)};
        m_session->setAlignment(m_session->transcriptId(), wrong);
        QVERIFY(!isNear(2, m_begins.at(2)));
        m_session->pin(m_session->transcript().cues.at(3).id, m_begins.at(3));
        QTRY_VERIFY_WITH_TIMEOUT(isNear(2, m_begins.at(2)), 30'000);
        QCOMPARE(m_session->transcript().cues.at(3).begin, std::optional(m_begins.at(3)));
        m_session->pin(m_session->transcript().cues.at(3).id, {});
        QCOMPARE(m_session->transcript().cues.at(3).origin, TimeOrigin::NotSpoken);
    }

    void timesThatDoNotFitAreToldAndMended()
    {
        const QSignalSpy drift(m_aligning.get(), &Aligning::driftFound);
        openWith(u"talk.vtt"_s, vtt(4s));
        QTRY_COMPARE_WITH_TIMEOUT(drift.size(), 1, 30'000);
        QVERIFY(!isAligned());
        m_aligning->align();
        QTRY_VERIFY_WITH_TIMEOUT(isAligned(), 30'000);
        QVERIFY(isNear(6, m_begins.at(6)));
        QVERIFY(m_aligning->forget());
        QCOMPARE(m_session->transcript().cues.at(6).begin, std::optional(m_begins.at(6) + 4s));
    }

private:
    // Of the times that are known, but moved from the fifth line on.
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

    bool isAligned() const
    {
        const QList<Cue> &cues = m_session->transcript().cues;
        return !cues.isEmpty() && std::ranges::all_of(cues, [](const Cue &cue) {
            return cue.origin == TimeOrigin::Aligned;
        });
    }

    bool isNear(qsizetype row, milliseconds begin) const
    {
        const auto found = m_session->transcript().cues.at(row).begin;
        return found && std::chrono::abs(*found - begin) < 200ms;
    }

    QTemporaryDir m_folder;
    const QString m_audio = m_folder.filePath(u"talk.wav"_s);
    QList<milliseconds> m_begins;
    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Aligning> m_aligning;
};

QTEST_MAIN(TestAligning)
#include "tst_aligning.moc"
