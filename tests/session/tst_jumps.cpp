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
