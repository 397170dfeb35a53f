// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../namedcontrols.h"
#include "ui/notes/filterbar.h"
#include "ui/notes/notespane.h"
#include "ui/reader/findbar.h"
#include "ui/report/reportpane.h"
#include "windowhouse.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStandardPaths>
#include <QTimer>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The whole window, with a silent player, driven as a listener does.
class TestMainWindow : public QObject
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

    void everyControlHasAName()
    {
        QCOMPARE(unnamedControls(*m_house->window).join(u' '), QString());
        m_house->open(m_house->talk);
        m_house->action(u"&Bookmark"_s)->trigger();
        m_house->action(u"&Find in the transcript"_s)->trigger();
        QCOMPARE(unnamedControls(*m_house->window).join(u' '), QString());
    }

    void everyActionIsInAMenu()
    {
        QList<QAction *> listed;
        for (QMenu *menu : m_house->window->findChildren<QMenu *>())
            listed += menu->actions();
        for (const QAction *action : m_house->window->actions())
            QVERIFY2(listed.contains(action), qPrintable(action->text()));
    }

    void everyActionHasItsOwnName()
    {
        QSet<QString> names{QString()};
        for (const QAction *action : m_house->window->actions()) {
            QVERIFY2(!names.contains(action->objectName()), qPrintable(action->text()));
            names.insert(action->objectName());
        }
    }

    void shortcutsAreGivenOnce()
    {
        QStringList keys;
        for (const QAction *action : m_house->window->actions()) {
            if (!action->shortcut().isEmpty())
                keys.append(action->shortcut().toString());
        }
        QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
    }

    void aRecordingOpensWithItsTranscript()
    {
        m_house->open(m_house->talk);
        QCOMPARE(m_house->text().cues.size(), 2);
        QVERIFY(m_house->window->windowTitle().startsWith(u"talk"_s));
    }

    void filesOpenedDuringReadingAreNotLost()
    {
        QStringList files;
        for (int i = 0; i < 6; ++i)
            files += m_house->file(u"%1.wav"_s.arg(i), toneWav(1s));
        m_house->window->open(files.mid(0, 2));
        m_house->window->open(files.mid(2, 2));
        m_house->window->open({files.at(4)});
        m_house->window->open({files.at(5)});
        QTRY_COMPARE(m_house->library.episodes()->size(), 6);
        QTRY_VERIFY(m_house->window->windowTitle().startsWith(u'5'));
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
        m_house->window->open({m_house->folder.filePath(u"show"_s)});
        QTRY_VERIFY(m_house->toast().contains(u"2 "_s) && m_house->toast().contains(u"show"_s));
        QCOMPARE(m_house->library.episodes()->size(), 2);
        QDir(m_house->folder.path()).mkpath(u"empty"_s);
        m_house->window->open({m_house->folder.filePath(u"empty"_s)});
        QTRY_VERIFY(m_house->toast().contains(u"no recordings"_s));
    }

    void itStartsWithTheLastEpisodeAtItsPlace()
    {
        m_house->open(m_house->talk);
        m_house->player.seek(3s);
        m_house->window->open({m_house->file(u"other.wav"_s, toneWav(2s))});
        QTRY_VERIFY(m_house->window->windowTitle().startsWith(u"other"_s));
        m_house->window->open({m_house->talk, m_house->file(u"added.wav"_s, toneWav(1s))});
        QTRY_VERIFY(m_house->window->windowTitle().startsWith(u"talk"_s));
        QTRY_COMPARE(m_house->library.episodes()->size(), 3);
        m_house->window.reset();
        m_house->makeWindow();
        m_house->window->resume();
        QTRY_VERIFY(m_house->window->windowTitle().startsWith(u"talk"_s));
        QTRY_COMPARE(m_house->player.state(), Player::State::Paused);
        QCOMPARE(m_house->player.position(), 3000ms);
    }

    void aMissingLastEpisodeIsReported()
    {
        m_house->open(m_house->talk);
        m_house->window.reset();
        QVERIFY(QFile::remove(m_house->talk));
        m_house->makeWindow();
        m_house->window->resume();
        QTRY_VERIFY(m_house->toast().contains(u"talk.wav"_s));
        QVERIFY(!m_house->view()->isVisible());
    }

    void nothingOfAnEpisodeIsLeftInAnother()
    {
        m_house->open(m_house->talk);
        m_house->action(u"&Bookmark"_s)->trigger();
        QVERIFY(m_house->toast().startsWith(u"Bookmark"_s));
        auto *filter = m_house->window->findChild<FilterBar *>()->findChild<QLineEdit *>();
        filter->setText(u"something"_s);
        m_house->action(u"&Find in the transcript"_s)->trigger();
        auto *find = m_house->window->findChild<FindBar *>();
        find->findChild<QLineEdit *>()->setText(u"One"_s);
        emit m_house->reader()->renameSpeakerRequested(m_house->text().speakers.first().id);
        const QPointer<QInputDialog> dialog = m_house->window->findChild<QInputDialog *>();
        QVERIFY(dialog);
        QApplication::clipboard()->setText(u"These are only a few words."_s);
        m_house->action(u"&Paste a page"_s)->trigger();
        QTRY_VERIFY(m_house->notice()->isVisible());
        m_house->action(u"How it was &read"_s)->trigger();
        auto *report = m_house->window->findChild<ReportPane *>();
        QTRY_VERIFY(report->isVisible());

        m_house->file(u"other.vtt"_s, twoLines);
        m_house->window->open({m_house->file(u"other.wav"_s, toneWav(8s))});
        QTRY_VERIFY(m_house->window->windowTitle().startsWith(u"other"_s));
        QVERIFY(!m_house->toast().startsWith(u"Bookmark"_s));
        QCOMPARE(filter->text(), QString());
        QVERIFY(find->isHidden());
        QCOMPARE(find->text(), QString());
        QTRY_VERIFY(!dialog);
        QVERIFY(!m_house->notice()->isVisible());
        QVERIFY(report->isHidden());
        QVERIFY(m_house->window->findChild<NotesPane *>()->isVisible()); // in whose place it was
        QTRY_COMPARE(m_house->text().cues.size(), 2);
        const auto talk = m_house->library.episodeByPath(m_house->talk);
        m_house->action(u"&Undo"_s)->trigger(); // of this episode's own: its transcript goes
        QTRY_COMPARE(m_house->text().cues.size(), 0);
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(m_house->notebook.ofEpisode((*talk)->id)->size(), 1);

        m_house->window->open({m_house->talk});
        QTRY_VERIFY(m_house->window->windowTitle().startsWith(u"talk"_s));
        QTRY_COMPARE(m_house->text().cues.size(), 2);
        QVERIFY(m_house->action(u"&Undo"_s)->text().contains(u"Add a note"_s));
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(m_house->notebook.ofEpisode((*talk)->id)->size(), 0);
    }

    void clickingALinePlaysFromIt()
    {
        m_house->open(m_house->talk);
        emit m_house->reader()->seekRequested(3s);
        QTRY_VERIFY(m_house->player.isPlaying());
        QVERIFY(m_house->player.position() >= 3s);
    }

    void anotherEpisodeOpensAtItsTop()
    {
        m_house->open(m_house->talk);
        m_house->player.seek(3500ms);
        QTRY_VERIFY(isSet(m_house->reader()->targetCue()));
        m_house->file(u"other.vtt"_s, twoLines);
        m_house->window->open({m_house->file(u"other.wav"_s, toneWav(8s))});
        QTRY_VERIFY(m_house->window->windowTitle().startsWith(u"other"_s));
        QTRY_COMPARE(m_house->text().cues.size(), 2);
        QVERIFY(!isSet(m_house->reader()->targetCue()));
    }

    void aMissingFileIsOneSentenceAndNothingChanges()
    {
        m_house->open(m_house->talk);
        m_house->window->open({m_house->folder.filePath(u"none.mp3"_s)});
        QTRY_VERIFY(m_house->toast().contains(u"none.mp3"_s));
        QVERIFY(m_house->window->windowTitle().startsWith(u"talk"_s));
        QCOMPARE(m_house->text().cues.size(), 2);
    }

    void aFirstFileThatFailsLeavesTheNextSteps()
    {
        m_house->window->open({m_house->file(u"junk.mp3"_s, "this is text")});
        QTRY_VERIFY(m_house->toast().contains(u"junk.mp3"_s));
        QVERIFY(!m_house->view()->isVisible());
    }

    void severalRecordingsAreAllListed()
    {
        m_house->window->open({m_house->talk, m_house->file(u"b.wav"_s, toneWav(1s)),
                               m_house->file(u"c.wav"_s, toneWav(1s))});
        QTRY_COMPARE(m_house->library.episodes()->size(), 3);
        QTRY_VERIFY(m_house->window->windowTitle().startsWith(u"talk"_s));
    }

    void droppedFilesAreOpened()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_house->talk)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(m_house->window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_house->window.get(), &drop);
        QTRY_COMPARE(m_house->text().cues.size(), 2);
    }

    void aLinkGoesToItsMoment()
    {
        m_house->open(m_house->talk);
        const QString key = m_house->library.episodes()->first().key;
        m_house->window->open({u"earmark://episode/"_s + key + u"?t=3.5"_s});
        QTRY_COMPARE(m_house->player.position(), 3500ms);
    }

    void bookmarksCanBeUndone()
    {
        m_house->open(m_house->talk);
        m_house->action(u"&Bookmark"_s)->trigger();
        const EpisodeId id = m_house->library.episodes()->first().id;
        QCOMPARE(m_house->notebook.ofEpisode(id)->size(), 1);
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(m_house->notebook.ofEpisode(id)->size(), 0);
    }

    void wordsTypedAfterCtrlNAreNoShortcuts()
    {
        m_house->open(m_house->talk);
        QVERIFY(!m_house->reader()->hasSelection());
        QTest::keyClick(m_house->window.get(), Qt::Key_N, Qt::ControlModifier);
        const auto note = [this] {
            return qobject_cast<QPlainTextEdit *>(m_house->window->focusWidget());
        };
        QTRY_VERIFY(note());
        QTest::keyClicks(note(), u"music"_s);
        QCOMPARE(note()->toPlainText(), u"music"_s);
    }

    void foldedPanesAreRemembered()
    {
        m_house->action(u"&Episodes"_s)->trigger();
        m_house->window.reset();
        m_house->makeWindow();
        auto *panes = m_house->window->findChild<QSplitter *>();
        QVERIFY(!panes->widget(0)->isVisible());
        QVERIFY(panes->widget(2)->isVisible());
    }

    void aWarningStaysAboveThePage()
    {
        m_house->window->warn(u"The library is damaged."_s);
        const auto labels = m_house->window->findChildren<QLabel *>();
        const auto shown = std::ranges::find_if(labels, [](const QLabel *label) {
            return label->text() == u"The library is damaged."_s && label->isVisible();
        });
        QVERIFY(shown != labels.end());
    }

    void framesAreDrawnOnlyIfVisible()
    {
        m_house->open(m_house->talk);
        const auto *frames = m_house->window->findChild<QTimer *>(u"frames"_s);
        QVERIFY(!frames->isActive());
        m_house->player.play();
        QTRY_VERIFY(frames->isActive());
        m_house->window->showMinimized();
        QTRY_VERIFY(!frames->isActive());
        m_house->window->showNormal();
        QTRY_VERIFY(frames->isActive());
        m_house->window->hide();
        QTRY_VERIFY(!frames->isActive());
        m_house->window->show();
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
        m_house->window->open({m_house->file(u"pause.wav"_s, sound)});
        QTRY_COMPARE(m_house->player.state(), Player::State::Paused);
        m_house->action(u"S&kip silences"_s)->setChecked(true);
        m_house->window->showMinimized();
        m_house->player.play();
        QTRY_VERIFY_WITH_TIMEOUT(m_house->player.position() > 57s, 30'000);
    }

private:
    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
