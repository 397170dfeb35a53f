// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/sleepbutton.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSleepButton : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_button = std::make_unique<SleepButton>(); }

    void playsOnUntilItIsAsked()
    {
        QSignalSpy asleep(m_button.get(), &SleepButton::sleepRequested);
        m_button->setPlace(100s, 60s);
        QCOMPARE(asleep.count(), 0);
        QVERIFY(choices().first()->isChecked());
    }

    void stopsAtTheEndOfTheChapterOnce()
    {
        QSignalSpy asleep(m_button.get(), &SleepButton::sleepRequested);
        m_button->setPlace(10s, 60s);
        choices().last()->trigger();
        m_button->setPlace(59s, 60s);
        QCOMPARE(asleep.count(), 0);
        m_button->setPlace(60s, 90s); // the next chapter has begun
        QCOMPARE(asleep.count(), 1);
        m_button->setPlace(95s, 120s);
        QCOMPARE(asleep.count(), 1);
        QVERIFY(choices().first()->isChecked());
    }

    void withoutChaptersThereIsNoneToStopAt()
    {
        QVERIFY(!choices().last()->isEnabled());
        m_button->setPlace(10s, {});
        QVERIFY(!choices().last()->isEnabled());
        m_button->setPlace(10s, 60s);
        QVERIFY(choices().last()->isEnabled());
        choices().last()->trigger();
        m_button->setPlace(0s, {}); // another episode
        QVERIFY(choices().first()->isChecked());
    }

    void aJumpAimsAtTheEndOfItsChapter()
    {
        QSignalSpy asleep(m_button.get(), &SleepButton::sleepRequested);
        m_button->setPlace(10s, 60s);
        choices().last()->trigger();
        m_button->setPlace(100s, 120s); // a seek forward
        QCOMPARE(asleep.count(), 0);
        m_button->setPlace(30s, 60s); // a seek back
        m_button->setPlace(56s, 60s);
        m_button->setPlace(60s, 90s);
        QCOMPARE(asleep.count(), 1);
    }

    void waitsForTheEndOfTheEpisodeOnly()
    {
        QSignalSpy asleep(m_button.get(), &SleepButton::sleepRequested);
        m_button->setPlace(10s, 60s);
        choices().at(choices().size() - 2)->trigger();
        QCOMPARE(m_button->text(), u"Sleep: episode"_s);
        m_button->setPlace(14s, 15s);
        m_button->setPlace(16s, 20s);
        QCOMPARE(asleep.count(), 0);
        m_button->endEpisode();
        QVERIFY(choices().first()->isChecked());
        QCOMPARE(m_button->text(), u"Sleep"_s);
    }

    void stopsAfterTheMinutesItShows()
    {
        QSignalSpy asleep(m_button.get(), &SleepButton::sleepRequested);
        choices().at(1)->trigger();
        QVERIFY2(m_button->text().contains(u'5'), qPrintable(m_button->text()));
        const auto timers = m_button->findChildren<QTimer *>();
        const auto sleep = std::ranges::find_if(timers, &QTimer::isSingleShot);
        QCOMPARE((*sleep)->interval(), 300'000);
        (*sleep)->start(0);
        QTRY_COMPARE(asleep.count(), 1);
        QVERIFY(!m_button->text().contains(u'5'));
    }

    void canBeCancelled()
    {
        QSignalSpy asleep(m_button.get(), &SleepButton::sleepRequested);
        m_button->setPlace(10s, 60s);
        choices().last()->trigger();
        choices().first()->trigger();
        m_button->setPlace(61s, 90s);
        QCOMPARE(asleep.count(), 0);
    }

private:
    QList<QAction *> choices() const { return m_button->findChild<QMenu *>()->actions(); }

    std::unique_ptr<SleepButton> m_button;
};

QTEST_MAIN(TestSleepButton)
#include "tst_sleepbutton.moc"
