// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowhouse.h"
#include "notes/collection/collectionmodel.h"
#include "ui/notes/notebook/notebookpage.h"
#include "ui/shell/notebook/notebookpeek.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The notebook in the window, with the notes of two episodes.
class TestNotebookController : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        m_house->makeWindow();
        m_house->window->open({m_house->file(u"other.wav"_s, toneWav(9s))});
        QTRY_COMPARE(m_house->player.state(), Player::State::Paused);
        m_other = (*m_house->library.episodes()).first().id;
        m_house->open(m_house->talk);
        m_episode = (*m_house->library.episodes()).first().id;
        QVERIFY(m_episode != m_other);
        for (const int number : {1, 2, 3}) {
            Annotation note;
            note.episode = m_episode;
            note.kind = Annotation::Kind::Highlight;
            note.quote = u"Words %1"_s.arg(number);
            note.tags = {number == 3 ? u"rooms"_s : u"idea/light"_s};
            note.span = {number * 1s, number * 1s + 500ms};
            QVERIFY(m_house->notebook.add(note));
        }
        QVERIFY(m_house->settle());
        QVERIFY(!page()); // the start of the program does not make it
        m_house->action(u"Note&book"_s)->trigger();
        QTRY_COMPARE(page()->model().rowCount(), 3);
    }

    void cleanup() { m_house.reset(); }

    void theNotebookTakesThePlaceOfThePanes()
    {
        QVERIFY(page()->isVisible());
        QVERIFY(!m_house->reader()->isVisible());
        QTest::keyClick(page(), Qt::Key_Escape);
        QVERIFY(m_house->reader()->isVisible());
    }

    void notesThatAreMadeMeanwhileAppear()
    {
        Annotation note;
        note.episode = m_episode;
        note.quote = u"New"_s;
        QVERIFY(m_house->notebook.add(note));
        QCOMPARE(page()->model().rowCount(), 4);
        QCOMPARE(CollectionModel::noteAt(page()->model().index(0)).episode.title, u"talk"_s);
    }

    void severalAreRecolouredAndTakenBack()
    {
        choose({0, 1});
        emit page()->recolourRequested(3);
        QCOMPARE(colours(), (QList<int>{0, 3, 3}));
        undo();
        QCOMPARE(colours(), (QList<int>{0, 0, 0}));
    }

    void takingBackKeepsWhatWasWrittenMeanwhile()
    {
        choose({2});
        emit page()->recolourRequested(3);
        Annotation note = notes().first();
        QCOMPARE(note.colour, 3);
        note.note = u"Written meanwhile"_s;
        QVERIFY(m_house->notebook.update(note));
        undo();
        QCOMPARE(notes().first().colour, 0);
        QCOMPARE(notes().first().note, u"Written meanwhile"_s);
    }

    void theNotesOfTwoEpisodesAreChangedAtOnce()
    {
        const AnnotationId elsewhere = addElsewhere().id;
        QCOMPARE(page()->model().rowCount(), 4);
        choose({0, 1});
        emit page()->favouriteRequested(true);
        QVERIFY((*m_house->notebook.find(elsewhere))->isFavourite);
        QVERIFY(notes().last().isFavourite);
        undo();
        QVERIFY(!(*m_house->notebook.find(elsewhere))->isFavourite);
        QVERIFY(!notes().last().isFavourite);
    }

    void anEpisodeThatWasTakenOffTheListKeepsItsName()
    {
        const Annotation elsewhere = addElsewhere();
        QVERIFY(m_house->library.remove(m_other));
        QVERIFY(m_house->settle());
        m_house->action(u"Note&book"_s)->trigger();
        m_house->action(u"Note&book"_s)->trigger(); // reads all again
        QTRY_COMPARE(nameOf(elsewhere.id), u"other"_s);
        choose({0});
        emit page()->recolourRequested(2);
        QCOMPARE((*m_house->notebook.find(elsewhere.id))->colour, 2);
        QCOMPARE(nameOf(elsewhere.id), u"other"_s);
        emit page()->removeRequested();
        undo();
        QCOMPARE(nameOf(elsewhere.id), u"other"_s);
    }

    void whatIsHeardRestsUntilTheLastNoteIsOver()
    {
        addElsewhere();
        m_house->player.setRate(1.5);
        m_house->player.play();
        QTRY_VERIFY(m_house->player.isPlaying());
        const CollectedNote note = CollectionModel::noteAt(page()->model().index(0));
        emit page()->listenRequested(note);
        QVERIFY(!m_house->player.isPlaying());
        const auto *other = m_house->window->findChild<NotebookPeek *>()->findChild<Player *>();
        QVERIFY(other);
        QCOMPARE(other->path(), note.episode.media);
        QCOMPARE(other->rate(), 1.5);
        const QSignalSpy states(&m_house->player, &Player::stateChanged);
        emit page()->listenRequested(note); // and another one
        QCOMPARE(states.size(), 0); // not a blip
        emit page()->listenRequested(CollectionModel::noteAt(page()->model().index(1)));
        QVERIFY(m_house->player.isPeeking());
        QCOMPARE(other->path(), QString());
        emit page()->stopRequested();
        QTRY_VERIFY(!m_house->player.isPeeking() && m_house->player.isPlaying());
    }

    void keysDoNotActOnPanesThatAreHidden()
    {
        const QStringList acting{u"&Favourite"_s, u"Begin a word &earlier"_s,
                                 u"Take &over its words now"_s, u"&Undo"_s};
        for (const QString &name : acting)
            QVERIFY2(!m_house->action(name)->isEnabled(), qPrintable(name));
        m_house->action(u"&Note this moment"_s)->trigger();
        QVERIFY(!page()->isVisible()); // the note is written in its pane
        for (const QString &name : acting)
            QVERIFY2(m_house->action(name)->isEnabled(), qPrintable(name));
    }

    void severalAreDeletedAndTakenBack()
    {
        choose({0, 2});
        emit page()->removeRequested();
        QCOMPARE(page()->model().rowCount(), 1);
        QCOMPARE(notes().size(), 1);
        undo();
        QCOMPARE(page()->model().rowCount(), 3);
        QCOMPARE(notes().size(), 3);
    }

    void aTagIsRenamedEverywhere()
    {
        emit page()->renameTagRequested(u"idea"_s);
        const auto dialogs = m_house->window->findChildren<QDialog *>();
        QVERIFY(!dialogs.isEmpty());
        auto *line = dialogs.last()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->setText(u"thought"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(notes().first().tags, QStringList{u"thought/light"_s});
        QCOMPARE(notes().last().tags, QStringList{u"rooms"_s});
        undo();
        QCOMPARE(notes().first().tags, QStringList{u"idea/light"_s});
    }

    void aNoteIsHeardWithoutLeavingTheBook()
    {
        choose({2});
        emit page()->listenRequested(page()->chosen().first());
        QTRY_VERIFY(m_house->player.isPeeking());
        QVERIFY(page()->isVisible());
        emit page()->stopRequested();
        QTRY_VERIFY(!m_house->player.isPeeking());
        QCOMPARE(m_house->player.place(), 0ms);
    }

    void aNoteWhoseSoundIsGoneIsKept()
    {
        CollectedNote gone = CollectionModel::noteAt(page()->model().index(0));
        gone.episode.media = u"/no/such/file.mp3"_s;
        emit page()->listenRequested(gone);
        QVERIFY(m_house->toast().contains(u"no longer there"_s));
    }

    void openingLeadsToTheEpisode()
    {
        emit page()->openRequested(CollectionModel::noteAt(page()->model().index(0)));
        QVERIFY(m_house->reader()->isVisible());
        QTRY_COMPARE(m_house->player.place(), 3s);
    }

private:
    NotebookPage *page() const { return m_house->window->findChild<NotebookPage *>(); }
    QList<Annotation> notes() const { return *m_house->notebook.ofEpisode(m_episode); }

    Annotation addElsewhere() const
    {
        Annotation note;
        note.episode = m_other;
        note.kind = Annotation::Kind::Highlight;
        note.quote = u"Elsewhere"_s;
        note.span = {4s, 5s};
        return *m_house->notebook.add(note);
    }

    QString nameOf(AnnotationId id) const
    {
        return CollectionModel::noteAt(page()->model().indexOf(id)).episode.title;
    }

    QList<int> colours() const
    {
        QList<int> found;
        for (const Annotation &note : notes())
            found.append(note.colour);
        return found;
    }

    void choose(const QList<int> &rows) const
    {
        auto *list = page()->findChild<QListView *>();
        list->selectionModel()->clearSelection();
        for (const int row : rows)
            list->selectionModel()->setCurrentIndex(list->model()->index(row, 0),
                                                    QItemSelectionModel::Select);
    }

    void undo() const
    {
        auto *toast = m_house->window->findChild<Toast *>();
        toast->findChild<QPushButton *>()->click();
    }

    std::unique_ptr<WindowHouse> m_house;
    EpisodeId m_episode{};
    EpisodeId m_other{};
};

QTEST_MAIN(TestNotebookController)
#include "tst_notebookcontroller.moc"
