// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../session/house.h"
#include "../namedcontrols.h"
#include "ui/notes/notespane.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/view/transcriptview.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray vtt = "WEBVTT\n\n00:00.500 --> 00:02.000\n<v Ada>One is here.\n\n"
                       "00:03.000 --> 00:04.000\n<v Bob>Two is there.\n";

const QString page =
    u"The sea at night\n\nDescription\n\nWhat we heard on the shore.\n\nTranscription\n\n"
    "  • Speaker #0\n\n    Good evening. We are on the shore.\n\n"
    "  • Speaker #1\n\n    And it is dark here.\n"_s;

} // namespace

/// The whole window, with a silent player, driven as a listener does.
class TestMainWindow : public QObject
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

    void everyControlHasAName()
    {
        QCOMPARE(unnamedControls(*m_window).join(u' '), QString());
        open({m_talk});
        action(u"&Bookmark"_s)->trigger();
        action(u"&Find in the transcript"_s)->trigger();
        QCOMPARE(unnamedControls(*m_window).join(u' '), QString());
    }

    void everyActionIsInAMenu()
    {
        QList<QAction *> listed;
        for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>())
            listed += menu->actions();
        for (const QAction *action : m_window->actions())
            QVERIFY2(listed.contains(action), qPrintable(action->text()));
    }

    void shortcutsAreGivenOnce()
    {
        QStringList keys;
        for (const QAction *action : m_window->actions()) {
            if (!action->shortcut().isEmpty())
                keys.append(action->shortcut().toString());
        }
        QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
    }

    void aRecordingOpensWithItsTranscript()
    {
        open({m_talk});
        QCOMPARE(text().cues.size(), 2);
        QVERIFY(m_window->windowTitle().startsWith(u"talk"_s));
    }

    void theTextStaysWhenTheLengthBecomesKnown()
    {
        open({m_talk});
        view()->selectAll();
        emit m_house->player.durationChanged(7900ms);
        QCOMPARE(text().cues.size(), 2);
        QVERIFY(!view()->selection().isEmpty());
    }

    void passagesStayWhenAPageIsPasted()
    {
        open({m_talk});
        view()->selectAll();
        reader()->highlightSelection(1);
        QApplication::clipboard()->setText(page);
        action(u"&Paste a page"_s)->trigger();
        QTRY_COMPARE(text().cues.size(), 3);
        action(u"&Undo"_s)->trigger();
        QTRY_COMPARE(text().cues.size(), 2);
        QCOMPARE(m_house->notebook.ofEpisode(m_house->library.episodes()->first().id)->size(), 1);
    }

    void pointingAtALinePlaysFromIt()
    {
        open({m_talk});
        emit reader()->seekRequested(3s);
        QTRY_VERIFY(m_house->player.isPlaying());
        QVERIFY(m_house->player.position() >= 3s);
    }

    void anotherEpisodeOpensAtItsHead()
    {
        open({m_talk});
        m_house->player.seek(3500ms);
        QTRY_VERIFY(isSet(reader()->cueInHand()));
        m_house->file(u"other.vtt"_s, vtt);
        m_window->open({m_house->file(u"other.wav"_s, toneWav(8s))});
        QTRY_VERIFY(m_window->windowTitle().startsWith(u"other"_s));
        QTRY_COMPARE(text().cues.size(), 2);
        QVERIFY(!isSet(reader()->cueInHand()));
    }

    void aMissingFileIsOneSentenceAndNothingChanges()
    {
        open({m_talk});
        m_window->open({m_house->folder.filePath(u"none.mp3"_s)});
        QTRY_VERIFY(toast().contains(u"none.mp3"_s));
        QVERIFY(m_window->windowTitle().startsWith(u"talk"_s));
        QCOMPARE(text().cues.size(), 2);
    }

    void aFirstFileThatFailsLeavesTheNextSteps()
    {
        m_window->open({m_house->file(u"junk.mp3"_s, "this is text")});
        QTRY_VERIFY(toast().contains(u"junk.mp3"_s));
        QVERIFY(!view()->isVisible());
    }

    void aTranscriptIsKnownByItsContent()
    {
        open({m_talk});
        m_window->open({m_house->file(
            u"words.dat"_s, QByteArray(vtt).append("\n00:05.000 --> 00:06.000\nThree.\n"))});
        QTRY_COMPARE(text().cues.size(), 3);
    }

    void severalRecordingsAreAllListed()
    {
        m_window->open({m_talk, m_house->file(u"b.wav"_s, toneWav(1s)),
                        m_house->file(u"c.wav"_s, toneWav(1s))});
        QTRY_COMPARE(m_house->library.episodes()->size(), 3);
        QTRY_VERIFY(m_window->windowTitle().startsWith(u"talk"_s));
    }

    void droppedFilesAreOpened()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_talk)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE(text().cues.size(), 2);
    }

    void aLinkGoesToItsMoment()
    {
        open({m_talk});
        const QString key = m_house->library.episodes()->first().key;
        m_window->open({u"earmark://episode/"_s + key + u"?t=3.5"_s});
        QTRY_COMPARE(m_house->player.position(), 3500ms);
    }

    void bookmarksAreTakenBack()
    {
        open({m_talk});
        action(u"&Bookmark"_s)->trigger();
        const EpisodeId id = m_house->library.episodes()->first().id;
        QCOMPARE(m_house->notebook.ofEpisode(id)->size(), 1);
        action(u"&Undo"_s)->trigger();
        QCOMPARE(m_house->notebook.ofEpisode(id)->size(), 0);
    }

    void foldedPanesAreRemembered()
    {
        action(u"&Episodes"_s)->trigger();
        m_window.reset();
        makeWindow();
        auto *panes = m_window->findChild<QSplitter *>();
        QVERIFY(!panes->widget(0)->isVisible());
        QVERIFY(panes->widget(2)->isVisible());
    }

    void aWarningStaysAboveThePage()
    {
        m_window->warn(u"The library is damaged."_s);
        const auto labels = m_window->findChildren<QLabel *>();
        const auto shown = std::ranges::find_if(labels, [](const QLabel *label) {
            return label->text() == u"The library is damaged."_s && label->isVisible();
        });
        QVERIFY(shown != labels.end());
    }

    void framesAreDrawnOnlyWhereTheyAreSeen()
    {
        open({m_talk});
        const auto *frames = m_window->findChild<QTimer *>(u"frames"_s);
        QVERIFY(!frames->isActive());
        m_house->player.play();
        QTRY_VERIFY(frames->isActive());
        m_window->showMinimized();
        QTRY_VERIFY(!frames->isActive());
        m_window->showNormal();
        QTRY_VERIFY(frames->isActive());
        m_window->hide();
        QVERIFY(!frames->isActive());
        m_window->show();
        QVERIFY(frames->isActive());
        m_house->player.pause();
        QVERIFY(!frames->isActive());
    }

    void silencesAreSkippedInAMinimisedWindow()
    {
        constexpr qsizetype header = 44;
        constexpr qsizetype second = 32'000;
        QByteArray sound = toneWav(60s);
        std::fill(sound.begin() + header + 2 * second, sound.begin() + header + 58 * second, '\0');
        m_window->open({m_house->file(u"pause.wav"_s, sound)});
        QTRY_COMPARE(m_house->player.state(), Player::State::Paused);
        action(u"S&kip silences"_s)->setChecked(true);
        m_window->showMinimized();
        m_house->player.play();
        QTRY_VERIFY_WITH_TIMEOUT(m_house->player.position() > 57s, 30'000);
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

    ReaderPane *reader() const { return m_window->findChild<ReaderPane *>(); }
    TranscriptView *view() const { return m_window->findChild<TranscriptView *>(); }
    const Transcript &text() const { return view()->text().transcript(); }

    /// What the toast says, empty when it says nothing.
    QString toast() const
    {
        auto *toast = m_window->findChild<Toast *>();
        return toast->isVisible() ? toast->accessibleName() : QString();
    }

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

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
