// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../namedcontrols.h"
#include "ui/player/playerbar.h"
#include "ui/player/speedbutton.h"
#include "ui/widgets/barbutton.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QVBoxLayout>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPlayerBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_actions.clear();
        m_bar = std::make_unique<PlayerBar>();
        for (const QString &name : {u"Previous &line"_s, u"Skip back"_s, u"Play"_s,
                                    u"Skip forward"_s, u"Next line"_s, u"Bookmark"_s})
            m_actions += new QAction(name, m_bar.get());
        m_actions[2]->setShortcut(Qt::Key_Space);
        m_silences = new QAction(u"Skip silences"_s, m_bar.get());
        m_silences->setCheckable(true);
        m_all = new QAction(u"Play everything again"_s, m_bar.get());
        m_bar->setActions(m_actions.first(5), m_silences, m_actions.last(), m_all);
        m_bar->setDuration(160s);
        m_bar->setPosition(67s);
    }

    void everyControlHasAName() { QCOMPARE(unnamedControls(*m_bar), QStringList()); }

    void buttonsTriggerTheActions()
    {
        for (QAction *action : m_actions) {
            const QSignalSpy triggered(action, &QAction::triggered);
            QAbstractButton *button = buttonNamed(action->text().remove(u'&'));
            QVERIFY2(button, qPrintable(action->text()));
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(triggered.size(), 1);
        }
    }

    void theSilencesSwitchFollowsItsAction()
    {
        QAbstractButton *button = buttonNamed(u"Skip silences"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_silences->isChecked() && button->isChecked());
        m_silences->trigger();
        QVERIFY(!button->isChecked());
    }

    void everythingFitsANarrowWindow_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("inOneRow");
        QTest::newRow("narrow") << 640 << false;
        QTest::newRow("wide") << 1400 << true;
    }

    void everythingFitsANarrowWindow()
    {
        QFETCH(int, width);
        QFETCH(bool, inOneRow);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        layout->addWidget(m_bar.get());
        m_bar->setChapters({{{0s, 160s}, u"A chapter with a long title"_s.repeated(9)}});
        window.resize(width, 200);
        window.show();
        QTRY_COMPARE(m_bar->width(), width);
        QTRY_COMPARE(buttonNamed(u"Play"_s)->y() > buttonNamed(u"Bookmark"_s)->y() - 20, inOneRow);
        QRegion taken;
        for (auto *button : m_bar->findChildren<BarButton *>()) {
            const QRect place(button->mapTo(m_bar.get(), QPoint()), button->size());
            QVERIFY(m_bar->rect().contains(place));
            QVERIFY(!taken.intersects(place));
            QVERIFY(button->width() >= button->sizeHint().width());
            taken += place;
        }
        m_bar->setParent(nullptr);
    }

    void buttonsTellTheShortcut()
    {
        QCOMPARE(buttonNamed(u"Play"_s)->toolTip(), u"Play (Space)"_s);
        m_actions[2]->setShortcut(Qt::Key_K);
        QCOMPARE(buttonNamed(u"Play"_s)->toolTip(), u"Play (K)"_s);
    }

    void buttonsAreAsEnabledAsTheirActions()
    {
        m_actions[1]->setEnabled(false);
        QVERIFY(!buttonNamed(u"Skip back"_s)->isEnabled());
        QVERIFY(buttonNamed(u"Skip forward"_s)->isEnabled());
    }

    void skipsAreWrittenOnTheirButtons()
    {
        m_bar->setSkips(15s, 45s);
        QCOMPARE(buttonNamed(u"Skip back"_s)->text(), u"\u221215"_s);
        QCOMPARE(buttonNamed(u"Skip forward"_s)->text(), u"+45"_s);
    }

    void theTimeLeftBecomesTheWholeTime()
    {
        QVERIFY(shows(u"1:07"_s));
        QAbstractButton *left = buttonShowing(u"\u22121:33"_s);
        QVERIFY(left);
        QTest::mouseClick(left, Qt::LeftButton);
        QCOMPARE(left->text(), u"2:40"_s);
        QTest::mouseClick(left, Qt::LeftButton);
        QCOMPARE(left->text(), u"\u22121:33"_s);
        m_bar->setPosition(68500ms);
        QCOMPARE(left->text(), u"\u22121:32"_s);
    }

    void theChapterIsNamed()
    {
        m_bar->setChapters({{{0s, 50s}, u"Read"_s}, {{50s, 160s}, u"Align"_s}});
        QVERIFY(shows(u"Chapter 2 · Align"_s));
        m_bar->setPosition(10s);
        QVERIFY(shows(u"Chapter 1 · Read"_s));
        m_bar->setChapters({});
        QVERIFY(!shows(u"Chapter 1 · Read"_s));
    }

    void theSpeedMovesBySteps()
    {
        auto *speed = m_bar->findChild<SpeedButton *>();
        const QSignalSpy asked(m_bar.get(), &PlayerBar::rateRequested);
        m_bar->setRate(1.25);
        QCOMPARE(speed->text(), u"1.25 ×"_s);
        QCOMPARE(asked.size(), 0);
        QTest::keyClick(speed, Qt::Key_Up);
        QCOMPARE(asked.last().first().toDouble(), 1.3);
        QTest::keyClick(speed, Qt::Key_Down);
        QTest::keyClick(speed, Qt::Key_Down);
        QCOMPARE(asked.last().first().toDouble(), 1.2);
        m_bar->setRate(4);
        QTest::keyClick(speed, Qt::Key_Up);
        QCOMPARE(asked.last().first().toDouble(), 4.0);
    }

    void theSpeedIsWrittenAsTheListenerDoes()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QCOMPARE(rateText(1.25), u"1,25 ×"_s);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(rateText(2), u"2 ×"_s);
    }

    void theVolumeIsAskedFor()
    {
        const QSignalSpy asked(m_bar.get(), &PlayerBar::volumeRequested);
        auto *volume = sliderNamed(u"Volume"_s);
        QVERIFY(volume);
        m_bar->setVolume(0.5, false);
        QCOMPARE(asked.size(), 0);
        QTest::keyClick(volume, Qt::Key_PageUp);
        QCOMPARE(asked.last().first().toDouble(), 0.6);
    }

    void theMuteButtonSaysWhatItWillDo()
    {
        const QSignalSpy asked(m_bar.get(), &PlayerBar::muteRequested);
        QTest::mouseClick(buttonNamed(u"Mute"_s), Qt::LeftButton);
        QCOMPARE(asked.last().first().toBool(), true);
        m_bar->setVolume(0.5, true);
        QTest::mouseClick(buttonNamed(u"Unmute"_s), Qt::LeftButton);
        QCOMPARE(asked.last().first().toBool(), false);
    }

private:
    QAbstractButton *buttonNamed(const QString &name) const
    {
        for (auto *button : m_bar->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }

    QAbstractButton *buttonShowing(const QString &text) const
    {
        for (auto *button : m_bar->findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    QSlider *sliderNamed(const QString &name) const
    {
        for (auto *slider : m_bar->findChildren<QSlider *>()) {
            if (slider->accessibleName() == name)
                return slider;
        }
        return nullptr;
    }

    bool shows(const QString &text) const
    {
        const auto labels = m_bar->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text() == text; });
    }

    QList<QAction *> m_actions;
    QAction *m_silences = nullptr;
    QAction *m_all = nullptr;
    std::unique_ptr<PlayerBar> m_bar;
};

QTEST_MAIN(TestPlayerBar)
#include "tst_playerbar.moc"
