// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/heldlibrary.h"
#include "house.h"
#include "library/episodelistmodel.h"
#include "store/query.h"

#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Notes are made in the open episode, and every act is taken back and done again.
class TestNoting : public QObject
{
    Q_OBJECT

private slots:
    void init() { makeHouse(Writing::Queued); }

    void cleanup()
    {
        m_session.reset();
        m_house.reset();
    }

    void aBookmarkIsTakenBackAndMadeAgain()
    {
        noting().bookmark();
        QCOMPARE(kept().size(), 1);
        m_session->current()->undo();
        QCOMPARE(kept().size(), 0);
        QCOMPARE(history().undoName(), m_acts);
        m_session->current()->redo();
        QCOMPARE(kept().size(), 1);
        QCOMPARE(noting().annotations(), kept());
    }

    void aBookmarkCarriesWhatWasSaid()
    {
        m_house->player.seek(3600ms);
        QTRY_COMPARE(m_house->player.position(), 3600ms);
        noting().bookmark();
        QCOMPARE(kept().first().quote, u"Two is there."_s);
        QCOMPARE(kept().first().speaker, u"Bob"_s);
        QCOMPARE(kept().first().span, (TimeSpan{3600ms, 3600ms}));
    }

    void aHighlightIsOfWholeWords()
    {
        const Transcript &transcript = m_session->current()->transcript();
        // From within "is" to within "Two".
        noting().highlight(cueRangeOf(transcript, {0, 5, 1, 2}), 2, false);
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().first().quote, u"is here.\nTwo"_s);
        QCOMPARE(kept().first().colour, 2);
        noting().highlight(cueRangeOf(transcript, {0, 3, 0, 4}), 2, false); // a space
        QCOMPARE(kept().size(), 1);
    }

    void wordsThatAreGoneAreNotHighlighted()
    {
        const CueRange words = cueRangeOf(m_session->current()->transcript(), {1, 0, 1, 3});
        QVERIFY(m_session->current()->removeTranscript());
        noting().highlight(words, 0, false);
        QCOMPARE(kept().size(), 0);
    }

    void aRemovedNoteComesBackWhole()
    {
        const Annotation note = noted(u"Remember this."_s);
        noting().remove(note.id);
        QCOMPARE(kept().size(), 0);
        m_session->current()->undo();
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().first().note, u"Remember this."_s);
    }

    void whatIsTypedWhileANoteIsOpenIsOneAct()
    {
        Annotation note = noted(u"Re"_s);
        note.note = u"Remember"_s;
        noting().change(note);
        noting().resumeAfterNote(0s); // closed
        note.note = u"Remember, twice"_s;
        noting().change(note);
        m_session->current()->undo();
        QCOMPARE(kept().first().note, u"Remember"_s);
        m_session->current()->undo();
        QCOMPARE(kept().first().note, QString());
        m_session->current()->redo();
        QCOMPARE(kept().first().note, u"Remember"_s);
    }

    void undoTakesBackOnlyWhatWasDoneInTheOpenEpisode()
    {
        noting().bookmark();
        const EpisodeId first = m_session->currentId();
        open(u"other.wav"_s);
        QVERIFY(!history().canUndo());
        m_session->current()->undo();
        QCOMPARE(m_house->notebook.ofEpisode(first)->size(), 1);

        open(u"talk.wav"_s);
        QCOMPARE(history().undoName(), u"Add a note"_s);
        m_session->current()->undo();
        QCOMPARE(kept().size(), 0);
        QCOMPARE(noting().annotations().size(), 0);
        m_session->current()->redo();
        QCOMPARE(noting().annotations().size(), 1);
    }

    void anUndoThatCannotBeWrittenLeavesTheHistoryWhereItIs()
    {
        makeHouse(Writing::AtOnce);
        noting().bookmark();
        const QSignalSpy failed(m_session->current(), &OpenEpisode::failed);
        forbidWriting(true);
        m_session->current()->undo();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(history().undoName(), u"Add a note"_s);
        QVERIFY(!history().canRedo());
        forbidWriting(false);
        m_session->current()->undo();
        QCOMPARE(kept().size(), 0);
        forbidWriting(true);
        m_session->current()->redo();
        QCOMPARE(failed.size(), 2);
        QVERIFY(history().canRedo());
        forbidWriting(false);
        m_session->current()->redo();
        QCOMPARE(kept().size(), 1);
    }

    void aNoteOpensAndIsWrittenWhileTheLibraryIsLocked()
    {
        WriteQueue queue(m_house->database.path());
        Notebook notebook(m_house->database, queue);
        m_session = std::make_unique<Session>(m_house->library, notebook, m_house->player);
        open(u"talk.wav"_s);
        const auto other = Database::connect(m_house->database.path());
        QVERIFY(other);
        QVERIFY(run(other->sql(), u"BEGIN IMMEDIATE"_s));
        QSignalSpy wanted(&noting(), &Noting::noteWanted);
        const QSignalSpy failed(&noting(), &Noting::failed);
        noting().noteNow();
        QCOMPARE(wanted.size(), 1);
        Annotation note = noting().annotations().first();
        note.note = u"Re"_s;
        noting().change(note);
        note.note = u"Remember this"_s;
        noting().change(note);
        QCOMPARE(kept().size(), 0);
        noting().load(); // as another opening does
        QCOMPARE(noting().annotations().first().note, u"Remember this"_s);
        QCOMPARE(failed.size(), 0);

        QVERIFY(run(other->sql(), u"ROLLBACK"_s));
        QTRY_VERIFY(queue.finish(10s));
        QCOMPARE(kept().first().note, u"Remember this"_s);
        m_session->current()->undo();
        QTRY_VERIFY(queue.finish(10s));
        QCOMPARE(kept().first().note, QString());
        m_session->current()->undo();
        QTRY_VERIFY(queue.finish(10s));
        QCOMPARE(kept().size(), 0);
        m_session.reset();
    }

    void theListCountsWhatIsNotOnDiskYet()
    {
        const EpisodeId id = m_session->currentId();
        noting().bookmark();
        QVERIFY(m_house->settle());
        EpisodeListModel list(m_house->library, [this](EpisodeId episode) {
            return m_house->notebook.unwrittenCount(episode);
        });
        const auto value = [&](int role) {
            list.refresh(id);
            return list.indexOf(id).data(role).toInt();
        };
        const HeldLibrary held(m_house->database.path());
        QVERIFY(held.isHeld());
        noting().bookmark();
        QCOMPARE(value(EpisodeListModel::NoteCountRole), 2);
        noting().remove(noting().annotations().first().id);
        noting().remove(noting().annotations().first().id);
        QCOMPARE(value(EpisodeListModel::NoteCountRole), 0);
        QCOMPARE(value(EpisodeListModel::HasTranscriptRole), 1);
        QVERIFY(m_session->current()->removeTranscript());
        QCOMPARE(value(EpisodeListModel::HasTranscriptRole), 0);
    }

    void whatCannotBeWrittenWithoutAQueueIsSaid()
    {
        makeHouse(Writing::AtOnce);
        Annotation note = noted(u"Re"_s);
        const QSignalSpy failed(&noting(), &Noting::failed);
        forbidWriting(true);
        note.note = u"Remember"_s;
        noting().change(note);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(noting().annotations().first().note, u"Re"_s);
    }

    void theLastSecondsAreKeptByTheirWords()
    {
        m_house->player.seek(3600ms);
        QTRY_COMPARE(m_house->player.position(), 3600ms);
        QSignalSpy kept15(&noting(), &Noting::lastKept);
        noting().keepLast(15s);
        QCOMPARE(kept15.size(), 1);
        QCOMPARE(kept().first().kind, Annotation::Kind::Highlight);
        QCOMPARE(kept().first().quote, u"One is here.\nTwo is there."_s);
        QCOMPARE(kept().first().span.begin, 500ms);
        m_session->current()->undo();
        QCOMPARE(kept().size(), 0);
    }

    void withoutATranscriptTheLastSecondsAreATime()
    {
        open(u"other.wav"_s);
        m_house->player.seek(4s);
        QTRY_COMPARE(m_house->player.position(), 4s);
        noting().keepLast(3s);
        QCOMPARE(kept().first().kind, Annotation::Kind::Highlight);
        QCOMPARE(kept().first().span, (TimeSpan{1s, 4s}));
        noting().moveEdge(kept().first().id, Edge::Begin, -1);
        QCOMPARE(kept().first().span, (TimeSpan{500ms, 4s}));
    }

    void theEdgesOfAPassageMoveByWords()
    {
        const Transcript &transcript = m_session->current()->transcript();
        noting().highlight(cueRangeOf(transcript, {0, 4, 0, 6}), 2, false);
        const AnnotationId id = kept().first().id;
        QCOMPARE(kept().first().quote, u"is"_s);
        noting().moveEdge(id, Edge::Begin, -1);
        noting().moveEdge(id, Edge::End, 1);
        noting().moveEdge(id, Edge::End, 1);
        QCOMPARE(kept().first().quote, u"One is here.\nTwo"_s);
        QCOMPARE(kept().first().colour, 2);
        QCOMPARE(noting().annotations(), kept());
        QCOMPARE(m_house->player.isPeeking(), true);
        noting().moveEdge(id, Edge::Begin, -1); // there is no word before
        QCOMPARE(kept().first().quote, u"One is here.\nTwo"_s);
        m_session->current()->undo();
        QCOMPARE(kept().first().quote, u"is"_s);
    }

    void anEdgeMovesFromWhereTheWordsWereFound()
    {
        const Transcript &transcript = m_session->current()->transcript();
        const AnnotationId id = noteOfAnotherTranscript();
        noting().moveEdge(id, Edge::End, 1, cueRangeOf(transcript, {1, 0, 1, 3}));
        QCOMPARE(kept().first().quote, u"Two is"_s);
        QCOMPARE(kept().first().span.begin, 3s);
        m_session->current()->undo();
        QCOMPARE(kept().first().quote, u"Two"_s);
        QCOMPARE(kept().first().span.begin, 90s);
    }

    void aNoteIsMovedToOtherWords()
    {
        const Transcript &transcript = m_session->current()->transcript();
        const AnnotationId id = noteOfAnotherTranscript();
        noting().moveTo(id, cueRangeOf(transcript, {1, 0, 1, 6}));
        QCOMPARE(kept().first().quote, u"Two is"_s);
        QCOMPARE(kept().first().speaker, u"Bob"_s);
        QCOMPARE(kept().first().note, u"Mine"_s);
        QCOMPARE(kept().first().anchor->transcript, m_session->current()->transcriptId());
        QVERIFY(placeByIds(kept().first(), transcript, m_session->current()->transcriptId()));
        m_session->current()->undo();
        QCOMPARE(kept().first().quote, u"Two"_s);
        noting().moveTo(id, {CueId{99}, 0, CueId{99}, 3}); // that line is gone
        QCOMPARE(kept().first().quote, u"Two"_s);
    }

    void undoKeepsWhatElseHasChangedMeanwhile()
    {
        const Annotation note = noted(u"Remember this."_s);
        QVERIFY(m_house->notebook.changeEach({note.id}, [](Annotation &one) {
            one.colour = 3;
            one.tags.append(u"mine"_s);
        }));
        m_session->current()->undo();
        QCOMPARE(kept().first().note, QString());
        QCOMPARE(kept().first().colour, 3);
        QCOMPARE(kept().first().tags, QStringList{u"mine"_s});
    }

    void aFavouriteIsTakenBackAndMadeAgain()
    {
        const Annotation note = noted(u"Remember this."_s);
        noting().switchFavourite(note.id);
        QVERIFY(kept().first().isFavourite);
        QCOMPARE(kept().first().note, u"Remember this."_s);
        m_session->current()->undo();
        QVERIFY(!kept().first().isFavourite);
        m_session->current()->redo();
        QVERIFY(kept().first().isFavourite);
    }

    void aNotePausesTheSoundUntilItIsWritten()
    {
        m_house->player.play();
        QTRY_VERIFY(m_house->player.isPlaying());
        QSignalSpy wanted(&noting(), &Noting::noteWanted);
        noting().noteNow();
        QCOMPARE(wanted.count(), 1);
        QTRY_VERIFY(!m_house->player.isPlaying());
        noting().noteNow(); // once more, before the first is closed
        noting().resumeAfterNote(0s);
        QTRY_VERIFY(m_house->player.isPlaying());
    }

private:
    void makeHouse(Writing writing)
    {
        m_session.reset();
        m_house = std::make_unique<House>(writing);
        m_house->file(u"talk.vtt"_s,
                      "WEBVTT\n\n00:00.500 --> 00:02.000\n<v Ada>One is here.\n\n"
                      "00:03.000 --> 00:04.000\n<v Bob>Two is there.\n");
        m_session = std::make_unique<Session>(m_house->library, m_house->notebook, m_house->player);
        open(u"talk.wav"_s);
        m_acts = history().undoName();
    }

    void open(const QString &name)
    {
        m_session->open(
            {.mediaPath = m_house->file(name, toneWav(6s)), .transcriptPath = {}, .position = {}});
        QTRY_VERIFY(m_session->current());
        QTRY_COMPARE(m_session->current()->episode().title, QFileInfo(name).completeBaseName());
        QTRY_COMPARE(m_house->player.state(), Player::State::Paused);
        QTRY_COMPARE(hasTranscript(*m_session), name == u"talk.wav"_s);
    }

    void forbidWriting(bool forbid)
    {
        QVERIFY(runQuery(m_house->database.sql(),
                         forbid ? u"PRAGMA query_only = 1"_s : u"PRAGMA query_only = 0"_s));
    }

    Annotation noted(const QString &text)
    {
        noting().bookmark();
        Annotation note = kept().first();
        note.note = text;
        noting().change(note);
        return note;
    }

    AnnotationId noteOfAnotherTranscript()
    {
        Annotation note =
            highlightOf(m_session->current()->transcript(), TranscriptId{}, {1, 0, 1, 3});
        note.episode = m_session->currentId();
        note.span = {90s, 91s};
        note.note = u"Mine"_s;
        return m_house->notebook.add(note)->id;
    }

    Noting &noting() const { return m_session->current()->noting(); }
    History &history() const { return m_session->current()->history(); }
    QList<Annotation> kept() const { return *m_house->notebook.ofEpisode(m_session->currentId()); }

    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
    QString m_acts; ///< what can be undone when nothing was noted
};

QTEST_MAIN(TestNoting)
#include "tst_noting.moc"
