// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowhouse.h"
#include "ui/notes/noteslist.h"
#include "ui/player/playerbar.h"
#include "ui/reader/pills/pagepill.h"
#include "ui/reader/places/pageplaces.h"
#include "ui/widgets/barbutton.h"

#include <QScrollBar>
#include <QStandardPaths>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Where the listener reads and listens: both are kept, and there are ways back.
class TestListeningController : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        QByteArray many = "WEBVTT\n\n";
        for (int line = 0; line < 200; ++line)
            many += "00:0" + QByteArray::number(line / 60) + ":"
                + QByteArray::number(line % 60).rightJustified(2, '0') + ".000 --> 00:0"
                + QByteArray::number((line + 1) / 60) + ":"
                + QByteArray::number((line + 1) % 60).rightJustified(2, '0') + ".000\n<v "
                + (line % 2 ? "Bob" : "Ada") + ">Line number " + QByteArray::number(line) + ".\n\n";
        m_house->file(u"long.vtt"_s, many);
        m_long = m_house->file(u"long.wav"_s, toneWav(200s));
        m_house->makeWindow();
        openLong();
    }

    void cleanup() { m_house.reset(); }

    void theReadingPlaceIsKept()
    {
        player().seek(10s);
        m_house->reader()->showLine(m_house->text().cues.at(150).id);
        const auto left = m_house->reader()->places().spot();
        QVERIFY(left);
        m_house->window.reset();
        m_house->makeWindow();
        openLong();
        QCOMPARE(player().position(), 10s);
        const auto found = m_house->reader()->places().spot();
        QVERIFY(found);
        QCOMPARE(found->cue, left->cue);
        QVERIFY(!m_house->view()->isFollowing());
        trigger(u"&Back to the current line"_s);
        QVERIFY(!m_house->reader()->places().spot());
    }

    void aPageThatFollowsGoesWhereTheSoundIs()
    {
        player().seek(100s);
        m_house->window.reset();
        m_house->makeWindow();
        openLong();
        QVERIFY(!m_house->reader()->places().spot());
        QVERIFY(m_house->view()->isFollowing());
    }

    void theWayBackLeadsToWhereOneRead()
    {
        player().seek(10s);
        m_house->reader()->showLine(m_house->text().cues.at(150).id);
        QVERIFY(!m_house->view()->isFollowing());
        QTest::keyClick(m_house->view(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(m_house->view()->isFollowing()); // as before
        QTest::keyClick(m_house->view(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(!m_house->view()->isFollowing());
        const auto spot = m_house->reader()->places().spot();
        trigger(u"&Back to the current line"_s);
        QVERIFY(m_house->view()->isFollowing());
        QTest::keyClick(m_house->view(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_house->reader()->places().spot()->cue, spot->cue);
        QCOMPARE(player().position(), 10s); // the sound has stayed
    }

    void aPeekPlaysTheLineAndComesBack()
    {
        player().seek(10s);
        m_house->view()->setCaretPosition(m_house->text().cues.isEmpty() ? 0 : lineBegin(50));
        QTest::keyClick(m_house->window.get(), Qt::Key_F4);
        QVERIFY(player().isPeeking());
        QCOMPARE(player().position(), 50s);
        auto *pill = m_house->window->findChild<PagePill *>(u"wayBack"_s);
        QTRY_VERIFY(pill->isVisible());
        QCOMPARE(pill->accessibleName(), u"Back to 0:10"_s);
        QTest::keyClick(m_house->view(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(!player().isPeeking());
        QCOMPARE(player().position(), 10s);
        QVERIFY(!player().isPlaying());
    }

    void selectedWordsAreRepeated()
    {
        m_house->view()->select(m_house->view()->text().rowSpan(20));
        QTest::keyClick(m_house->window.get(), Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(player().route().cuts, (QList<Route::Cut>{{21s, 20s}}));
        QCOMPARE(route()->text(), u"Repeats 0:20–0:21  ✕"_s);
        QVERIFY(route()->isVisible());
        route()->click();
        QVERIFY(player().route().cuts.isEmpty());
        QVERIFY(!route()->isVisible());
    }

    void onlyOneSpeakerIsPlayedUntilTheButtonEndsIt()
    {
        player().seek(10s);
        trigger(u"Play &only this speaker"_s);
        QCOMPARE(route()->text(), u"Only Ada  ✕"_s);
        player().seek(11s);
        QCOMPARE(player().position(), 12s);
        trigger(u"Next turn of this speaker"_s);
        QCOMPARE(player().position(), 14s);
        trigger(u"Previous turn of this speaker"_s);
        QCOMPARE(player().position(), 12s);
        trigger(u"Next &turn"_s);
        QCOMPARE(player().position(), 14s);
        trigger(u"Previous t&urn"_s);
        QCOMPARE(player().position(), 12s);
        trigger(u"Pre&vious line"_s);
        QCOMPARE(player().position(), 10s);
        trigger(u"Play &everything again"_s);
        QVERIFY(!m_house->action(u"Play &only this speaker"_s)->isChecked());
        player().seek(11s);
        QCOMPARE(player().position(), 11s);
    }

    void eachLineIsRepeatedOnDemand()
    {
        trigger(u"Repeat each &line"_s);
        QCOMPARE(player().route().cuts.size(), 200);
        trigger(u"Repeat each &line"_s);
        QVERIFY(player().route().cuts.isEmpty());
    }

private:
    Player &player() { return m_house->player; }
    void trigger(const QString &name) const { m_house->action(name)->trigger(); }
    qsizetype lineBegin(qsizetype row) const { return m_house->view()->text().rowSpan(row).begin; }

    BarButton *route() const
    {
        for (auto *button : m_house->window->findChildren<BarButton *>()) {
            if (button->text().endsWith(u'✕'))
                return button;
        }
        return nullptr;
    }

    void openLong()
    {
        m_house->window->open({m_long});
        QTRY_COMPARE(m_house->text().cues.size(), 200);
        QTRY_COMPARE(player().state(), Player::State::Paused);
    }

    std::unique_ptr<WindowHouse> m_house;
    QString m_long;
};

QTEST_MAIN(TestListeningController)
#include "tst_listeningcontroller.moc"
