// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../align/twovoices.h"
#include "../house.h"
#include "doubts/doubtfulturns.h"
#include "session/doubts/heardturndoubts.h"
#include "session/episode/editing.h"
#include "session/voices/voicehearing.h"
#include "session/voices/voicesamples.h"
#include "transcript/edit/turns.h"

#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

/// The voices of an open episode of two synthetic speakers.
class TestVoiceHearing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_lines = speakTwoVoices(m_folder.filePath(u"two.wav"_s));
        QVERIFY(!m_lines.isEmpty());
    }

    void init()
    {
        m_house = std::make_unique<House>();
        m_session = std::make_unique<Session>(m_house->library, m_house->notebook, m_house->player);
        m_session->setWishes({.findsTimes = false});
    }

    void cleanup()
    {
        m_session.reset();
        m_house.reset();
    }

    void finds_data()
    {
        QTest::addColumn<qsizetype>("row");

        QTest::newRow("a turn of the first speaker") << qsizetype(4);
        QTest::newRow("a turn of the second speaker") << qsizetype(7);
    }

    void finds()
    {
        QFETCH(qsizetype, row);
        openWithWrong(row);
        VoiceHearing voices(*m_session->current());
        hear(voices);
        const QList<TextDoubt> doubtful = doubtfulOf(voices);
        QCOMPARE(doubtful.size(), 1);
        QCOMPARE(doubtful.first().firstCue, text().cues.at(row).id);
        QCOMPARE(doubtful.first().turn.likelier, text().cues.at(row % 2).speaker);
        QCOMPARE(heardTurnWith(text(), voices.turns(), text().cues.at(row).id)->firstCue,
                 text().cues.at(row).id);
    }

    void aTurnPutRightIsNoLongerDoubtful()
    {
        openWithWrong(4);
        VoiceHearing voices(*m_session->current());
        hear(voices);
        const SpeakerId right = doubtfulOf(voices).first().turn.likelier;
        QVERIFY(m_session->current()->editing().change(ActKind::ChangeSpeaker,
                                                       withSpeaker(kept(), 4, 4, right)));
        QVERIFY(doubtfulOf(voices).isEmpty());
        m_session->current()->undo();
        QCOMPARE(doubtfulOf(voices).size(), 1);
    }

    void listensAgainOnlyIfSomethingHasChanged()
    {
        openWithWrong(4);
        VoiceHearing voices(*m_session->current());
        hear(voices);
        voices.hear();
        QVERIFY(!voices.isHearing());
        QVERIFY(m_session->current()->editing().change(
            ActKind::ChangeSpeaker, withSpeaker(kept(), 4, 4, text().cues.at(0).speaker)));
        hear(voices);
        QVERIFY(doubtfulOf(voices).isEmpty());
    }

    void samplesAreOfTheSpeakersOwnVoice()
    {
        openWithWrong(4);
        VoiceHearing voices(*m_session->current());
        hear(voices);
        const SpeakerId second = text().cues.at(1).speaker;
        const QList<TimeSpan> samples = voiceSamples(text(), voices.turns(), second);
        QCOMPARE(samples.size(), 3);
        for (const TimeSpan &sample : samples)
            QVERIFY(!sample.overlaps(m_lines.at(4)));
    }

    void tellsVoicesApart()
    {
        openWithWrong(4);
        VoiceHearing voices(*m_session->current());
        QSignalSpy told(&voices, &VoiceHearing::toldApart);
        voices.tellApart();
        QVERIFY(told.wait(60'000));
        QCOMPARE(told.first().at(1).value<VoiceGuess>().voices, 2);
    }

    void anotherEpisodeEndsIt()
    {
        openWithWrong(4);
        auto *voices = new VoiceHearing(*m_session->current());
        const QPointer<VoiceHearing> watched(voices);
        voices->hear();
        voices->tellApart();
        m_session->open({.mediaPath = m_house->file(u"other.wav"_s, toneWav(milliseconds(500))),
                         .transcriptPath = {},
                         .position = {}});
        QTRY_VERIFY(!watched);
    }

private:
    OpenEpisode &open() const { return *m_session->current(); }
    const Transcript &text() const { return open().transcript(); }
    const Transcript &kept() const { return open().editing().text(); }

    QList<TextDoubt> doubtfulOf(const VoiceHearing &voices) const
    {
        return doubtfulTurns(text(), turnDoubts(text(), voices.turns()));
    }

    void hear(VoiceHearing &voices)
    {
        QSignalSpy heard(&voices, &VoiceHearing::heard);
        voices.hear();
        QVERIFY(heard.wait(60'000));
    }

    // Each line is a turn; the speaker of one is wrong.
    void openWithWrong(qsizetype wrong)
    {
        const auto clock = [](milliseconds time) {
            return QTime::fromMSecsSinceStartOfDay(int(time.count())).toString(u"HH:mm:ss.zzz"_s);
        };
        QString vtt = u"WEBVTT\n"_s;
        for (qsizetype row = 0; row < m_lines.size(); ++row) {
            const bool isFirst = (row % 2 == 0) != (row == wrong);
            vtt += u"\n%1 --> %2\n<v %3>%4\n"_s.arg(
                clock(m_lines.at(row).begin), clock(m_lines.at(row).end),
                isFirst ? u"Ann"_s : u"Bob"_s, spokenLines().at(row % spokenLines().size()));
        }
        m_session->open({.mediaPath = m_folder.filePath(u"two.wav"_s),
                         .transcriptPath = m_house->file(u"two.vtt"_s, vtt.toUtf8()),
                         .position = {}});
        QTRY_VERIFY(hasTranscript(*m_session));
        QCOMPARE(text().cues.size(), m_lines.size());
        for (const qsizetype row : {wrong, wrong + 1})
            open().editing().change(ActKind::BeginTurn,
                                    withTurn(kept(), kept().cues.at(row).id, true));
    }

    QTemporaryDir m_folder;
    QList<TimeSpan> m_lines;
    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestVoiceHearing)
#include "tst_voicehearing.moc"
