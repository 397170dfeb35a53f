// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../session/house.h"
#include "ui/reader/doubtbar.h"
#include "ui/shell/controllers/doubtwalk.h"

#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestDoubtWalk : public QObject
{
    Q_OBJECT

private slots:
    // Six lines. The first is doubtful, the fifth not found, and so its neighbours are doubtful
    // too.
    void init()
    {
        m_house = std::make_unique<House>();
        m_session = std::make_unique<Session>(m_house->library, m_house->notebook, m_house->player);
        m_session->setWishes({.findsTimes = false});
        m_bar = std::make_unique<DoubtBar>();
        m_session->open(
            {.mediaPath = m_house->file(u"a.wav"_s, toneWav(20s)),
             .transcriptPath = m_house->file(u"a.txt"_s,
                                             "Transcript\n\n  • Speaker #0\n\n    One is here. Two "
                                             "is there. Three is gone. Four is back. Five is lost. "
                                             "Six is last.\n"),
             .position = {}});
        QTRY_VERIFY(hasTranscript(*m_session));
        m_walk = std::make_unique<DoubtWalk>(open(), m_bar.get());
        QTRY_COMPARE(m_house->player.duration(), 20'000ms);
        Alignment alignment;
        for (qsizetype row = 0; row < 6; ++row) {
            const milliseconds begin = 3s * row + 1s;
            alignment.cues.append({line(row).id, TimeSpan{begin, begin + 2s}, 0.9F, {}});
        }
        alignment.cues[0].confidence = 0.1F;
        alignment.cues[4] = {line(4).id, {}, 0, {}};
        QVERIFY(open().setAlignment(open().transcriptId(), alignment));
    }

    void cleanup()
    {
        m_walk.reset();
        m_bar.reset();
        m_session.reset();
        m_house.reset();
    }

    void itPlaysTwoSecondsOfALine()
    {
        QVERIFY(m_walk->begin());
        QVERIFY(m_house->player.isPlaying());
        m_walk->hear(2900ms);
        QVERIFY(m_house->player.isPlaying());
        m_walk->hear(3100ms);
        QVERIFY(!m_house->player.isPlaying());
        m_house->player.play();
        m_walk->hear(3200ms); // only once
        QVERIFY(m_house->player.isPlaying());
    }

    void theBarGoesWithItsQuestion()
    {
        QVERIFY(m_walk->begin());
        QVERIFY(!m_bar->isHidden());
        m_walk.reset();
        QVERIFY(m_bar->isHidden());
    }

    void itGoesFromLineToLine()
    {
        const QSignalSpy shown(m_walk.get(), &DoubtWalk::lineShown);
        const QSignalSpy ended(m_walk.get(), &DoubtWalk::ended);
        QVERIFY(m_walk->begin());
        for (int i = 0; i < 4; ++i)
            emit m_bar->stepRequested(1);
        QList<CueId> lines;
        for (const auto &signal : shown)
            lines.append(signal.first().value<CueId>());
        QCOMPARE(lines, (QList<CueId>{line(0).id, line(3).id, line(4).id, line(5).id}));
        QCOMPARE(ended.size(), 1);
        QVERIFY(m_bar->isHidden());
    }

    void aLineIsMovedAndPinned()
    {
        QVERIFY(m_walk->begin());
        emit m_bar->moveRequested(100ms);
        QCOMPARE(line(0).begin, std::optional(1100ms));
        QCOMPARE(line(0).origin, TimeOrigin::Pinned);
        emit m_bar->pinRequested();
        emit m_bar->pinRequested(); // the fourth line, where it stands
        QCOMPARE(line(3).origin, TimeOrigin::Pinned);
        QCOMPARE(line(3).begin, std::optional(10'000ms));
        QVERIFY(!m_bar->isHidden());
    }

    void aLineIsMarkedAsNotSaid()
    {
        QVERIFY(m_walk->begin());
        emit m_bar->notSaidRequested();
        QCOMPARE(line(0).origin, TimeOrigin::NotSpoken);
        open().undo();
        QCOMPARE(line(0).origin, TimeOrigin::Aligned);
    }

    void withoutDoubtThereIsNothingToDo()
    {
        QVERIFY(open().setAlignment(open().transcriptId(), {}));
        QVERIFY(!m_walk->begin());
        QVERIFY(m_bar->isHidden());
    }

private:
    OpenEpisode &open() const { return *m_session->current(); }
    Cue line(qsizetype row) const { return open().transcript().cues.at(row); }

    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DoubtBar> m_bar;
    std::unique_ptr<DoubtWalk> m_walk;
};

QTEST_MAIN(TestDoubtWalk)
#include "tst_doubtwalk.moc"
