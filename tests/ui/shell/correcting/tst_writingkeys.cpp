// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowhouse.h"
#include "ui/reader/correct/lineeditor.h"

#include <QStandardPaths>
#include <QStyleHints>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The player's keys while a line is corrected, in the real window.
class TestWritingKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_house = std::make_unique<WindowHouse>(); }

    void cleanup()
    {
        m_house.reset();
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(400);
    }

    void theirKeysPlayAndGoBack()
    {
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(0); // never twice
        m_house->openLine();
        QTest::keyClick(editor(), Qt::Key_Tab);
        QVERIFY(player().isPlaying());
        QTest::keyClick(editor(), Qt::Key_Tab);
        QVERIFY(!player().isPlaying());
        player().seek(5s);
        QTest::keyClick(editor(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(player().position(), 2s);
        QCOMPARE(editor()->toPlainText(), u"One is here."_s);
    }

    void thePlayKeyPressedTwiceGoesBack()
    {
        QSettings().setValue(u"playback/rewindWhileCorrectingSeconds"_s, 4);
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(100'000);
        m_house->openLine();
        player().seek(6s);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QVERIFY(player().isPlaying());
        QVERIFY(player().position() < 5s);
    }

    void otherKeysCanBeChosen()
    {
        QSettings().setValue(u"keys/playWhileWriting"_s, u"F13"_s);
        QSettings().setValue(u"keys/bookmark"_s, u"Media Record"_s);
        m_house->openLine();
        QTest::keyClick(editor(), Qt::Key_Tab);
        QVERIFY(!player().isPlaying());
        QTest::keyClick(editor(), Qt::Key_F13);
        QVERIFY(player().isPlaying());
        QTest::keyClick(editor(), Qt::Key_MediaRecord);
        const EpisodeId id = m_house->library.episodes()->first().id;
        QTRY_COMPARE(m_house->notebook.ofEpisode(id)->size(), 1);
        QCOMPARE(editor()->toPlainText(), u"One is here."_s);
    }

    void labelsShowTheChosenKey()
    {
        QSettings().setValue(u"keys/bookmark"_s, u"F13"_s);
        m_house->makeWindow();
        m_house->open(m_house->talk);
        const auto buttons = m_house->window->findChildren<QAbstractButton *>();
        QVERIFY(std::ranges::any_of(buttons, [](const QAbstractButton *one) {
            return one->toolTip().contains(u"Bookmark (F13)"_s);
        }));
    }

private:
    Player &player() { return m_house->player; }
    LineEditor *editor() const { return m_house->editor(); }

    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestWritingKeys)
#include "tst_writingkeys.moc"
