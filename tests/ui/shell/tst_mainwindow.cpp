// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../session/house.h"
#include "../namedcontrols.h"
#include "ui/notes/filterbar.h"
#include "ui/notes/notespane.h"
#include "ui/reader/findbar.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/view/transcriptview.h"
#include "ui/report/reportpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices/noticebar.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
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
        choose(u"Use it instead"_s);
        QTRY_COMPARE(text().cues.size(), 3);
        action(u"&Undo"_s)->trigger();
        QTRY_COMPARE(text().cues.size(), 2);
        QCOMPARE(m_house->notebook.ofEpisode(m_house->library.episodes()->first().id)->size(), 1);
    }

    void anAddressIsNoTranscript()
    {
        open({m_talk});
        for (const QString &address : {u"https://example.org/e/12"_s, u" www.example.org/e\n"_s}) {
            QApplication::clipboard()->setText(address);
            action(u"&Paste a page"_s)->trigger();
            QTRY_VERIFY(toast().contains(u"cannot fetch"_s));
        }
        QCOMPARE(text().cues.size(), 2);
    }

    void aPastedPathOpens()
    {
        QApplication::clipboard()->setText(m_talk);
        action(u"&Paste a page"_s)->trigger();
        QTRY_COMPARE(text().cues.size(), 2);
    }

    void anotherTextIsAskedAboutAndReplacesNothing()
    {
        open({m_talk});
        QApplication::clipboard()->setText(
            u"Rhubarb jam is always made in June. My grandmother added a vanilla pod and two "
            u"bitter "
            "oranges. You have to stir it slowly with a wooden spoon until it is thick."_s);
        action(u"&Paste a page"_s)->trigger();
        QTRY_VERIFY(notice()->isVisible());
        QCOMPARE(text().cues.size(), 2);
        choose(u"Do not use it"_s);
        QVERIFY(!notice()->isVisible());
        QCOMPARE(text().cues.size(), 2);
    }

    void aPageBeforeItsSoundIsShownAndBecomesItsTranscript()
    {
        QApplication::clipboard()->setText(page);
        action(u"&Paste a page"_s)->trigger();
        QTRY_COMPARE(text().cues.size(), 3);
        QVERIFY(view()->isVisible());
        QVERIFY(notice()->sentence().contains(u"open its recording"_s));
        m_window->open({m_house->file(u"sea.wav"_s, toneWav(8s))});
        QTRY_VERIFY(m_window->windowTitle().startsWith(u"The sea at night"_s));
        QTRY_COMPARE(text().cues.size(), 3);
        QVERIFY(!notice()->isVisible());
    }

    void aTextThatIsPutAwayIsGone()
    {
        m_window->open({m_house->file(u"page.txt"_s, page.toUtf8())});
        QTRY_COMPARE(text().cues.size(), 3);
        choose(u"Close the text"_s);
        QVERIFY(!view()->isVisible());
        m_house->file(u"sea.vtt"_s, vtt);
        m_window->open({m_house->file(u"sea.wav"_s, toneWav(8s))});
        QTRY_COMPARE(text().cues.size(), 2);
    }

    void filesThatComeWhileOthersAreReadAreNotLost()
    {
        QStringList files;
        for (int i = 0; i < 6; ++i)
            files += m_house->file(u"%1.wav"_s.arg(i), toneWav(1s));
        m_window->open(files.mid(0, 2));
        m_window->open(files.mid(2, 2));
        m_window->open({files.at(4)});
        m_window->open({files.at(5)});
        QTRY_COMPARE(m_house->library.episodes()->size(), 6);
        QTRY_VERIFY(m_window->windowTitle().startsWith(u'5'));
    }

    void aFolderGivesItsRecordings()
    {
        QDir(m_house->folder.path()).mkpath(u"show/season/.hidden"_s);
        QVERIFY(QFile::link(m_house->folder.filePath(u"show"_s),
                            m_house->folder.filePath(u"show/season/round"_s)));
        m_house->file(u"show/2.wav"_s, toneWav(1s));
        m_house->file(u"show/season/10.wav"_s, toneWav(1s));
        m_house->file(u"show/season/.hidden/11.wav"_s, toneWav(1s));
        m_house->file(u"show/notes.pdf"_s, "no sound");
        m_window->open({m_house->folder.filePath(u"show"_s)});
        QTRY_VERIFY(toast().contains(u"2 "_s) && toast().contains(u"show"_s));
        QCOMPARE(m_house->library.episodes()->size(), 2);
        QDir(m_house->folder.path()).mkpath(u"empty"_s);
        m_window->open({m_house->folder.filePath(u"empty"_s)});
        QTRY_VERIFY(toast().contains(u"no recordings"_s));
    }

    void itStartsWithTheLastEpisodeAtItsPlace()
    {
        open({m_talk});
        m_house->player.seek(3s);
        m_window->open({m_house->file(u"other.wav"_s, toneWav(2s))});
        QTRY_VERIFY(m_window->windowTitle().startsWith(u"other"_s));
        m_window->open({m_talk, m_house->file(u"added.wav"_s, toneWav(1s))});
        QTRY_VERIFY(m_window->windowTitle().startsWith(u"talk"_s));
        QTRY_COMPARE(m_house->library.episodes()->size(), 3);
        m_window.reset();
        makeWindow();
        m_window->resume();
        QTRY_VERIFY(m_window->windowTitle().startsWith(u"talk"_s));
        QTRY_COMPARE(m_house->player.state(), Player::State::Paused);
        QCOMPARE(m_house->player.position(), 3000ms);
    }

    void aLastEpisodeThatIsGoneIsSaid()
    {
        open({m_talk});
        m_window.reset();
        QVERIFY(QFile::remove(m_talk));
        makeWindow();
        m_window->resume();
        QTRY_VERIFY(toast().contains(u"talk.wav"_s));
        QVERIFY(!view()->isVisible());
    }

    void nothingOfAnEpisodeIsLeftInAnother()
    {
        open({m_talk});
        action(u"&Bookmark"_s)->trigger();
        QVERIFY(toast().startsWith(u"Bookmark"_s));
        auto *filter = m_window->findChild<FilterBar *>()->findChild<QLineEdit *>();
        filter->setText(u"something"_s);
        action(u"&Find in the transcript"_s)->trigger();
        auto *find = m_window->findChild<FindBar *>();
        find->findChild<QLineEdit *>()->setText(u"One"_s);
        emit reader()->renameSpeakerRequested(text().speakers.first().id);
        const QPointer<QInputDialog> dialog = m_window->findChild<QInputDialog *>();
        QVERIFY(dialog);
        QApplication::clipboard()->setText(u"These are only a few words."_s);
        action(u"&Paste a page"_s)->trigger();
        QTRY_VERIFY(notice()->isVisible());
        action(u"How it was &read"_s)->trigger();
        auto *report = m_window->findChild<ReportPane *>();
        QTRY_VERIFY(report->isVisible());

        m_house->file(u"other.vtt"_s, vtt);
        m_window->open({m_house->file(u"other.wav"_s, toneWav(8s))});
        QTRY_VERIFY(m_window->windowTitle().startsWith(u"other"_s));
        QVERIFY(!toast().startsWith(u"Bookmark"_s));
        QCOMPARE(filter->text(), QString());
        QVERIFY(find->isHidden());
        QCOMPARE(find->text(), QString());
        QTRY_VERIFY(!dialog);
        QVERIFY(!notice()->isVisible());
        QVERIFY(report->isHidden());
        QVERIFY(m_window->findChild<NotesPane *>()->isVisible()); // in whose place it was
        QTRY_COMPARE(text().cues.size(), 2);
        const auto talk = m_house->library.episodeByPath(m_talk);
        action(u"&Undo"_s)->trigger(); // of this episode's own: its transcript goes
        QTRY_COMPARE(text().cues.size(), 0);
        action(u"&Undo"_s)->trigger();
        QCOMPARE(m_house->notebook.ofEpisode((*talk)->id)->size(), 1);

        m_window->open({m_talk});
        QTRY_VERIFY(m_window->windowTitle().startsWith(u"talk"_s));
        QTRY_COMPARE(text().cues.size(), 2);
        QVERIFY(action(u"&Undo"_s)->text().contains(u"Add a note"_s));
        action(u"&Undo"_s)->trigger();
        QCOMPARE(m_house->notebook.ofEpisode((*talk)->id)->size(), 0);
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
        QTRY_VERIFY(isSet(reader()->targetCue()));
        m_house->file(u"other.vtt"_s, vtt);
        m_window->open({m_house->file(u"other.wav"_s, toneWav(8s))});
        QTRY_VERIFY(m_window->windowTitle().startsWith(u"other"_s));
        QTRY_COMPARE(text().cues.size(), 2);
        QVERIFY(!isSet(reader()->targetCue()));
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
        QTRY_VERIFY(!frames->isActive());
        m_window->show();
        QTRY_VERIFY(frames->isActive());
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

    NoticeBar *notice() const { return m_window->findChild<NoticeBar *>(); }

    /// Presses an answer to the notice, when it is there.
    void choose(const QString &answer) const
    {
        QTRY_VERIFY(notice()->isVisible());
        for (auto *button : notice()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == answer)
                return button->click();
        }
        QFAIL(qPrintable(answer));
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
