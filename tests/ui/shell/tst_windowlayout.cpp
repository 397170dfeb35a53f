// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "ui/reader/correct/lineeditor.h"
#include "ui/shell/frame/dropframe.h"
#include "windowhouse.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStandardPaths>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// How the window fits its screen and its hands: places, panes, keys, jumps, what is off.
class TestWindowLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        m_house->makeWindow();
    }

    void cleanup() { m_house.reset(); }

    void everythingFitsANarrowWindow()
    {
        m_house->open(m_house->talk);
        m_house->window->resize(640, 480);
        QTRY_COMPARE(m_house->window->width(), 640);
        QTRY_VERIFY(!pane(0)->isVisible() && !pane(2)->isVisible());
        QTRY_COMPARE(m_house->reader()->width(), 640);
        m_house->action(u"&Notes"_s)->trigger();
        QTRY_VERIFY(pane(2)->isVisible());
        QTRY_VERIFY(m_house->window->rect().contains(placeOf(pane(2))));
        m_house->action(u"&Find in the transcript"_s)->trigger();
        for (auto *button : m_house->window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->window() == m_house->window.get())
                QVERIFY2(m_house->window->rect().contains(placeOf(button)),
                         qPrintable(button->accessibleName()));
        }
        m_house->window->resize(1000, 600);
        QTRY_VERIFY(pane(0)->isVisible() && pane(2)->isVisible());
    }

    void theEndOfTheSessionFindsAllOnDisk()
    {
        m_house->open(m_house->talk);
        QVERIFY(m_house->settle());
        const auto other = Database::connect(m_house->database.path());
        QVERIFY(other);
        QVERIFY(run(other->sql(), u"BEGIN IMMEDIATE"_s));
        m_house->action(u"&Bookmark"_s)->trigger();
        QVERIFY(!m_house->queue->isEmpty());
        QVERIFY(run(other->sql(), u"ROLLBACK"_s));
        char manager = 0; // which only the system can make, and nobody looks at
        emit qGuiApp->commitDataRequest(reinterpret_cast<QSessionManager &>(manager));
        QVERIFY(m_house->queue->isEmpty());
    }

    void onlyThePageAndThePlayerAreShownUntilEsc_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("full screen") << u"&Full screen"_s;
        QTest::newRow("focus mode") << u"F&ocus mode"_s;
    }

    void onlyThePageAndThePlayerAreShownUntilEsc()
    {
        QFETCH(QString, name);
        QAction *action = m_house->action(name);
        action->trigger();
        QTRY_VERIFY(!pane(0)->isVisible() && !pane(2)->isVisible());
        QVERIFY(!m_house->window->menuBar()->isVisible());
        QTest::keyClick(m_house->window.get(), Qt::Key_Escape);
        QVERIFY(!action->isChecked());
        QTRY_VERIFY(pane(0)->isVisible() && pane(2)->isVisible());
        QVERIFY(m_house->window->menuBar()->isVisible());
    }

    void focusModeOutlastsFullScreen()
    {
        QAction *focus = m_house->action(u"F&ocus mode"_s);
        QAction *full = m_house->action(u"&Full screen"_s);
        focus->trigger();
        full->trigger();
        full->trigger();
        QTRY_VERIFY(!pane(0)->isVisible());
        focus->trigger();
        QTRY_VERIFY(pane(0)->isVisible());
    }

    void theWindowComesBackOntoTheScreen()
    {
        m_house->window->setGeometry(5000, 4000, 3000, 2000);
        m_house->window->close();
        m_house->window.reset();
        m_house->makeWindow();
        QVERIFY(
            m_house->window->screen()->availableGeometry().contains(m_house->window->geometry()));
    }

    void aJumpLeavesAWayBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("Esc") << int(Qt::Key_Escape) << int(Qt::NoModifier);
        QTest::newRow("Alt+Left") << int(Qt::Key_Left) << int(Qt::AltModifier);
    }

    void aJumpLeavesAWayBack()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        m_house->open(m_house->talk);
        QVERIFY(!m_house->action(u"Back to &where you listened"_s)->isEnabled());
        m_house->player.seek(1s);
        QTRY_COMPARE(m_house->player.position(), 1s);
        auto *pill = m_house->window->findChild<QWidget *>(u"wayBack"_s);
        emit m_house->reader()->seekRequested(6s);
        QTRY_VERIFY(pill->isVisible());
        QCOMPARE(pill->accessibleName(), u"Back to 0:01"_s);
        QTest::keyClick(m_house->window.get(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QTRY_VERIFY(m_house->player.position() < 3s);
        QTRY_VERIFY(!pill->isVisible());
        QVERIFY(m_house->action(u"Forwar&d again"_s)->isEnabled());

        m_house->file(u"other.vtt"_s, twoLines);
        m_house->window->open({m_house->file(u"other.wav"_s, toneWav(8s))});
        QTRY_VERIFY(m_house->window->windowTitle().startsWith(u"other"_s));
        QVERIFY(!m_house->action(u"Forwar&d again"_s)->isEnabled()); // of the other episode
    }

    void aDoubleClickOpensTheLineAndDoesNotMoveTheSound()
    {
        m_house->open(m_house->talk);
        m_house->player.seek(1s);
        QTRY_COMPARE(m_house->player.position(), 1s);
        const QPoint at = m_house->view()
                              ->bandsInView(m_house->view()->text().wordSpan(1, 0))
                              .first()
                              .center()
                              .toPoint();
        QTest::mouseClick(m_house->view()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_house->view()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_house->window->findChild<LineEditor *>()->toPlainText(), u"Two is there."_s);
        QTRY_VERIFY(!m_house->player.isPlaying());
        QCOMPARE(m_house->player.position(), 1s);
    }

    void actionsThatDoNothingAreDisabled()
    {
        const QStringList ofText{u"Pre&vious line"_s,          u"&Next line"_s,
                                 u"Previous t&urn"_s,          u"Next &turn"_s,
                                 u"&Find in the transcript"_s, u"This &line starts now"_s,
                                 u"Export the t&ranscript"_s,  u"How it was &read"_s};
        const auto areOn = [this](const QStringList &names) {
            return std::ranges::count_if(
                names, [this](const QString &name) { return m_house->action(name)->isEnabled(); });
        };
        const QStringList others{u"&Bookmark"_s, u"&Export the notes"_s, u"Highlight: "_s};
        QCOMPARE(areOn(ofText + others), 0);
        m_house->window->open({m_house->file(u"silent.wav"_s, toneWav(2s))});
        QTRY_VERIFY(m_house->action(u"&Bookmark"_s)->isEnabled());
        QCOMPARE(areOn(ofText), 0);
        QVERIFY(m_house->reader()->isAncestorOf(m_house->window->focusWidget()));

        m_house->open(m_house->talk);
        QCOMPARE(areOn(ofText), ofText.size());
        QVERIFY(!m_house->action(u"&Export the notes"_s)->isEnabled());
        m_house->action(u"&Bookmark"_s)->trigger();
        QTRY_VERIFY(m_house->action(u"&Export the notes"_s)->isEnabled());
        QVERIFY(!m_house->action(u"Highlight: "_s)->isEnabled());
        m_house->view()->selectAll();
        QVERIFY(m_house->action(u"Highlight: "_s)->isEnabled());
    }

    void draggingSaysWhatADropWouldDo()
    {
        auto *frame = m_house->window->findChild<DropFrame *>();
        const auto drag = [this](const QStringList &names) {
            QMimeData files;
            QList<QUrl> urls;
            for (const QString &name : names)
                urls += QUrl::fromLocalFile(m_house->folder.filePath(name));
            files.setUrls(urls);
            QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, {});
            QCoreApplication::sendEvent(m_house->window.get(), &enter);
        };
        drag({u"a.mp3"_s, u"a.vtt"_s});
        QVERIFY(frame->isVisible());
        QCOMPARE(frame->accessibleName(), u"Open “a.mp3” with the transcript “a.vtt”"_s);
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(m_house->window.get(), &leave);
        QVERIFY(!frame->isVisible());
        m_house->open(m_house->talk);
        drag({u"b.srt"_s});
        QCOMPARE(frame->accessibleName(), u"Use “b.srt” as the transcript of this episode"_s);
    }

private:
    QWidget *pane(int at) const { return m_house->window->findChild<QSplitter *>()->widget(at); }

    QRect placeOf(const QWidget *widget) const
    {
        return {widget->mapTo(m_house->window.get(), QPoint()), widget->size()};
    }

    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestWindowLayout)
#include "tst_windowlayout.moc"
