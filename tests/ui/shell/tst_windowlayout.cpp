// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../session/house.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/view/transcriptview.h"
#include "ui/shell/frame/dropframe.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStandardPaths>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray vtt = "WEBVTT\n\n00:00.500 --> 00:02.000\n<v Ada>One is here.\n\n"
                       "00:03.000 --> 00:04.000\n<v Bob>Two is there.\n";

} // namespace

/// How the window fits its screen and its hands: places, panes, keys, jumps, what is off.
class TestWindowLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        QSettings().clear();
        QSettings().setValue(u"transcript/findTimes"_s, false); // a tone says nothing
        m_house = std::make_unique<House>();
        m_house->file(u"talk.vtt"_s, vtt);
        m_talk = m_house->file(u"talk.wav"_s, toneWav(8s));
        makeWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_house.reset();
    }

    void everythingFitsANarrowWindow()
    {
        open({m_talk});
        m_window->resize(640, 480);
        QTRY_COMPARE(m_window->width(), 640);
        QTRY_VERIFY(!pane(0)->isVisible() && !pane(2)->isVisible());
        QTRY_COMPARE(reader()->width(), 640);
        action(u"&Notes"_s)->trigger();
        QTRY_VERIFY(pane(2)->isVisible());
        QTRY_VERIFY(m_window->rect().contains(placeOf(pane(2))));
        action(u"&Find in the transcript"_s)->trigger();
        for (auto *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->window() == m_window.get())
                QVERIFY2(m_window->rect().contains(placeOf(button)),
                         qPrintable(button->accessibleName()));
        }
        m_window->resize(1000, 600);
        QTRY_VERIFY(pane(0)->isVisible() && pane(2)->isVisible());
    }

    void theFullScreenIsThePageAndThePlayer()
    {
        QAction *full = action(u"&Full screen"_s);
        full->trigger();
        QTRY_VERIFY(!pane(0)->isVisible() && !pane(2)->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!full->isChecked());
        QTRY_VERIFY(pane(0)->isVisible() && pane(2)->isVisible());
    }

    void theWindowComesBackOntoTheScreen()
    {
        m_window->setGeometry(5000, 4000, 3000, 2000);
        m_window->close();
        m_window.reset();
        makeWindow();
        QVERIFY(m_window->screen()->availableGeometry().contains(m_window->geometry()));
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
        open({m_talk});
        QVERIFY(!action(u"Back to &where you listened"_s)->isEnabled());
        m_house->player.seek(1s);
        QTRY_COMPARE(m_house->player.position(), 1s);
        auto *pill = m_window->findChild<QWidget *>(u"wayBack"_s);
        emit reader()->seekRequested(6s);
        QTRY_VERIFY(pill->isVisible());
        QCOMPARE(pill->accessibleName(), u"Back to 0:01"_s);
        QTest::keyClick(m_window.get(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QTRY_VERIFY(m_house->player.position() < 3s);
        QTRY_VERIFY(!pill->isVisible());
        QVERIFY(action(u"Forwar&d again"_s)->isEnabled());

        m_house->file(u"other.vtt"_s, vtt);
        m_window->open({m_house->file(u"other.wav"_s, toneWav(8s))});
        QTRY_VERIFY(m_window->windowTitle().startsWith(u"other"_s));
        QVERIFY(!action(u"Forwar&d again"_s)->isEnabled()); // of the other episode
    }

    void aDoubleClickDoesNotMoveTheSound()
    {
        open({m_talk});
        m_house->player.seek(1s);
        QTRY_COMPARE(m_house->player.position(), 1s);
        const QPoint at =
            view()->bandsInView(view()->text().wordSpan(1, 0)).first().center().toPoint();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(view()->selectedText(), u"Two"_s);
        QTRY_VERIFY(!m_house->player.isPlaying());
        QCOMPARE(m_house->player.position(), 1s);
    }

    void whatWouldDoNothingIsOff()
    {
        const QStringList ofText{u"Pre&vious line"_s,          u"&Next line"_s,
                                 u"Previous t&urn"_s,          u"Next &turn"_s,
                                 u"&Find in the transcript"_s, u"This &line starts now"_s,
                                 u"Export the t&ranscript"_s,  u"How it was &read"_s};
        const auto areOn = [this](const QStringList &names) {
            return std::ranges::count_if(
                names, [this](const QString &name) { return action(name)->isEnabled(); });
        };
        const QStringList others{u"&Bookmark"_s, u"&Export the notes"_s, u"Highlight: "_s};
        QCOMPARE(areOn(ofText + others), 0);
        m_window->open({m_house->file(u"silent.wav"_s, toneWav(2s))});
        QTRY_VERIFY(action(u"&Bookmark"_s)->isEnabled());
        QCOMPARE(areOn(ofText), 0);
        QVERIFY(reader()->isAncestorOf(m_window->focusWidget()));

        open({m_talk});
        QCOMPARE(areOn(ofText), ofText.size());
        QVERIFY(!action(u"&Export the notes"_s)->isEnabled());
        action(u"&Bookmark"_s)->trigger();
        QTRY_VERIFY(action(u"&Export the notes"_s)->isEnabled());
        QVERIFY(!action(u"Highlight: "_s)->isEnabled());
        view()->selectAll();
        QVERIFY(action(u"Highlight: "_s)->isEnabled());
    }

    void draggingSaysWhatADropWouldDo()
    {
        auto *frame = m_window->findChild<DropFrame *>();
        const auto drag = [this](const QStringList &names) {
            QMimeData files;
            QList<QUrl> urls;
            for (const QString &name : names)
                urls += QUrl::fromLocalFile(m_house->folder.filePath(name));
            files.setUrls(urls);
            QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, {});
            QCoreApplication::sendEvent(m_window.get(), &enter);
        };
        drag({u"a.mp3"_s, u"a.vtt"_s});
        QVERIFY(frame->isVisible());
        QCOMPARE(frame->accessibleName(), u"Open “a.mp3” with the transcript “a.vtt”"_s);
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(m_window.get(), &leave);
        QVERIFY(!frame->isVisible());
        open({m_talk});
        drag({u"b.srt"_s});
        QCOMPARE(frame->accessibleName(), u"Take “b.srt” as the transcript of this episode"_s);
    }

private:
    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(m_house->library, m_house->notebook,
                                                m_house->player, m_house->folder.path());
        m_window->show();
    }

    void open(const QStringList &files)
    {
        m_window->open(files);
        QTRY_COMPARE(text().cues.size(), 2);
        QTRY_COMPARE(m_house->player.state(), Player::State::Paused);
    }

    QWidget *pane(int at) const { return m_window->findChild<QSplitter *>()->widget(at); }

    QRect placeOf(const QWidget *widget) const
    {
        return {widget->mapTo(m_window.get(), QPoint()), widget->size()};
    }

    ReaderPane *reader() const { return m_window->findChild<ReaderPane *>(); }
    TranscriptView *view() const { return m_window->findChild<TranscriptView *>(); }
    const Transcript &text() const { return view()->text().transcript(); }

    /// The action whose text begins so, as menus show it.
    QAction *action(const QString &text) const
    {
        const auto actions = m_window->actions();
        const auto found = std::ranges::find_if(
            actions, [&text](const QAction *one) { return one->text().startsWith(text); });
        return found == actions.end() ? nullptr : *found;
    }

    std::unique_ptr<House> m_house;
    std::unique_ptr<MainWindow> m_window;
    QString m_talk;
};

QTEST_MAIN(TestWindowLayout)
#include "tst_windowlayout.moc"
