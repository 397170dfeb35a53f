// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "session/jumps.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestJumps : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<House>();
        player().open(m_house->file(u"talk.wav"_s, toneWav(60s)));
        QTRY_COMPARE(player().state(), Player::State::Paused);
        m_jumps = std::make_unique<Jumps>(player());
    }

    void cleanup()
    {
        m_jumps.reset();
        m_house.reset();
    }

    void backLeadsToTheLastPlaceListenedTo()
    {
        at(5s);
        jump(40s);
        QCOMPARE(m_jumps->wayBack(player().position()), std::optional<milliseconds>(5s));
        back();
        QCOMPARE(player().position(), milliseconds(5s));
        QVERIFY(!m_jumps->canGoBack());
        QCOMPARE(m_jumps->wayBack(player().position()), std::nullopt);
        m_jumps->goForward();
        QTRY_COMPARE(player().position(), milliseconds(40s));
        QVERIFY(!m_jumps->canGoForward());
        back();
        QCOMPARE(player().position(), milliseconds(5s));
    }

    void searchingAroundLeavesOnePlace()
    {
        at(5s);
        jump(40s);
        at(41s); // heard a second of it
        jump(50s);
        jump(20s);
        QCOMPARE(m_jumps->wayBack(20s), std::optional<milliseconds>(5s));
        back();
        QCOMPARE(player().position(), milliseconds(5s));
        QVERIFY(!m_jumps->canGoBack());
    }

    void everyPlaceListenedToIsRemembered()
    {
        at(5s);
        jump(20s);
        at(23s);
        jump(40s);
        back();
        QCOMPARE(player().position(), milliseconds(23s));
        back();
        QCOMPARE(player().position(), milliseconds(5s));
    }

    void anotherJumpClearsTheWayForward()
    {
        at(5s);
        jump(20s);
        back();
        jump(40s);
        QVERIFY(!m_jumps->canGoForward());
        back();
        QCOMPARE(player().position(), milliseconds(5s));
    }

    void theWayBackIsOfferedForAWhile()
    {
        at(5s);
        jump(20s);
        QVERIFY(m_jumps->wayBack(39s));
        QVERIFY(!m_jumps->wayBack(41s));
        QVERIFY(!m_jumps->wayBack(10s));
        QVERIFY(m_jumps->canGoBack()); // by its key still
    }

    void aStepIsNotAJump()
    {
        at(5s);
        jump(6s);
        QVERIFY(!m_jumps->canGoBack());
    }

    void leavingAPlaceKeepsAWayBack()
    {
        at(5s);
        m_jumps->leave();
        m_jumps->leave();
        at(40s);
        back();
        QCOMPARE(player().position(), milliseconds(5s));
        QVERIFY(!m_jumps->canGoBack());
    }

    void theNumberOfPlacesIsLimited()
    {
        for (int i = 0; i < Jumps::maxPlaces + 20; ++i) {
            at(i % 2 ? 10s : 40s);
            m_jumps->jump(i % 2 ? 30s : 50s);
        }
        qsizetype places = 0;
        for (; m_jumps->canGoBack(); ++places)
            m_jumps->goBack();
        QCOMPARE(places, Jumps::maxPlaces);
    }

    void takingBackRemovesAllTraces()
    {
        at(5s);
        jump(20s);
        player().play();
        QTRY_VERIFY(player().isPlaying());
        m_jumps->takeBack();
        QTRY_VERIFY(!player().isPlaying());
        QCOMPARE(player().position(), milliseconds(5s));
        QVERIFY(!m_jumps->canGoBack());

        player().play();
        QTRY_VERIFY(player().isPlaying());
        m_jumps->jump(40s);
        m_jumps->takeBack();
        QVERIFY(player().isPlaying());
        QVERIFY(player().position() < 30s);
    }

    void theReadingPlaceHasAWayBackOfItsOwn()
    {
        using Reading = std::optional<ReadingPlace>;
        const auto line = [](int number) {
            return ReadingPlace{TranscriptId(1), CueId(number), 0};
        };
        Reading now = line(3);
        Reading reached;
        Jumps jumps(player(), [&] { return now; });
        connect(&jumps, &Jumps::readingReached, this, [&](const Reading &place) {
            now = reached = place;
            jumps.leap(); // the page goes there
        });
        at(5s);
        jumps.leap();
        now = line(70);
        jumps.leap(); // still searching
        now = line(90);
        jumps.settle();
        at(8s); // the sound goes on
        jumps.goBack();
        QCOMPARE(reached, Reading(line(3)));
        QCOMPARE(player().position(), 8s);
        QVERIFY(!jumps.canGoBack());
        jumps.goForward();
        QCOMPARE(reached, Reading(line(90)));
        QCOMPARE(player().position(), 8s);
    }

    void aJumpToWhatWasFoundGoesBackInOne()
    {
        const ReadingPlace place{TranscriptId(1), CueId(3), 0};
        std::optional<ReadingPlace> now = place;
        Jumps jumps(player(), [&] { return now; });
        at(5s);
        jumps.leap();
        now.reset();
        jumps.jump(40s);
        QCOMPARE(jumps.wayBack(40s), std::optional<milliseconds>(5s));
        connect(&jumps, &Jumps::readingReached, this,
                [&](const std::optional<ReadingPlace> &reached) { now = reached; });
        jumps.goBack();
        QCOMPARE(now, std::optional(place));
        QTRY_COMPARE(player().position(), milliseconds(5s));
        QVERIFY(!jumps.canGoBack());
    }

private:
    Player &player() { return m_house->player; }

    void at(milliseconds position)
    {
        player().seek(position);
        QTRY_COMPARE(player().position(), position);
    }

    void jump(milliseconds to)
    {
        m_jumps->jump(to);
        QTRY_COMPARE(player().position(), to);
    }

    void back()
    {
        const milliseconds from = player().position();
        m_jumps->goBack();
        QTRY_VERIFY(player().position() != from);
    }

    std::unique_ptr<House> m_house;
    std::unique_ptr<Jumps> m_jumps;
};

QTEST_MAIN(TestJumps)
#include "tst_jumps.moc"
