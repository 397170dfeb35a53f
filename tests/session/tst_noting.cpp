// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "session/noting.h"
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
    void init()
    {
        m_house = std::make_unique<House>();
        m_house->file(u"talk.vtt"_s,
                      "WEBVTT\n\n00:00.500 --> 00:02.000\n<v Ada>One is here.\n\n"
                      "00:03.000 --> 00:04.000\n<v Bob>Two is there.\n");
        m_session = std::make_unique<Session>(m_house->library, m_house->player, m_house->undo);
        m_noting =
            std::make_unique<Noting>(*m_session, m_house->notebook, m_house->player, m_house->undo);
        open(u"talk.wav"_s);
        m_noting->load();
        m_house->undo.clear();
    }

    void cleanup()
    {
        m_noting.reset();
        m_notebook.reset();
        m_queue.reset();
        m_session.reset();
        m_house.reset();
    }

    void aBookmarkIsTakenBackAndMadeAgain()
    {
        m_noting->bookmark();
        QCOMPARE(kept().size(), 1);
        m_house->undo.undo();
        QCOMPARE(kept().size(), 0);
        QVERIFY(!m_house->undo.canUndo());
        m_house->undo.redo();
        QCOMPARE(kept().size(), 1);
        QCOMPARE(m_noting->annotations(), kept());
    }

    void aRemovedNoteComesBackWhole()
    {
        const Annotation note = noted(u"Remember this."_s);
        m_noting->remove(note.id);
        QCOMPARE(kept().size(), 0);
        m_house->undo.undo();
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().first().note, u"Remember this."_s);
    }

    void whatIsTypedWhileANoteIsOpenIsOneAct()
    {
        Annotation note = noted(u"Re"_s);
        note.note = u"Remember"_s;
        m_noting->change(note);
        m_noting->resumeAfterNote(0s); // closed
        note.note = u"Remember, twice"_s;
        m_noting->change(note);
        m_house->undo.undo();
        QCOMPARE(kept().first().note, u"Remember"_s);
        m_house->undo.undo();
        QCOMPARE(kept().first().note, QString());
        m_house->undo.redo();
        QCOMPARE(kept().first().note, u"Remember"_s);
    }

    void whatWasDoneInAnotherEpisodeIsTakenBackThere()
    {
        m_noting->bookmark();
        const EpisodeId first = m_session->episode().id;
        open(u"other.wav"_s);
        m_noting->load();
        m_house->undo.undo();
        QCOMPARE(m_house->notebook.ofEpisode(first)->size(), 0);
        QCOMPARE(m_noting->annotations().size(), 0);
    }

    void aNoteOpensAndIsWrittenWhileTheLibraryIsLocked()
    {
        lend(std::make_unique<WriteQueue>(m_house->database.path()));
        const auto other = Database::connect(m_house->database.path());
        QVERIFY(other);
        QVERIFY(run(other->sql(), u"BEGIN IMMEDIATE"_s));
        QSignalSpy wanted(m_noting.get(), &Noting::noteWanted);
        const QSignalSpy failed(m_noting.get(), &Noting::failed);
        m_noting->noteNow();
        QCOMPARE(wanted.size(), 1);
        Annotation note = m_noting->annotations().first();
        note.note = u"Re"_s;
        m_noting->change(note);
        note.note = u"Remember this"_s;
        m_noting->change(note);
        QCOMPARE(kept().size(), 0);
        m_noting->load(); // as another opening does
        QCOMPARE(m_noting->annotations().first().note, u"Remember this"_s);
        QCOMPARE(failed.size(), 0);

        QVERIFY(run(other->sql(), u"ROLLBACK"_s));
        QTRY_VERIFY(m_queue->finish(10s));
        QCOMPARE(kept().first().note, u"Remember this"_s);
        m_house->undo.undo();
        QTRY_VERIFY(m_queue->finish(10s));
        QCOMPARE(kept().first().note, QString());
        m_house->undo.undo();
        QTRY_VERIFY(m_queue->finish(10s));
        QCOMPARE(kept().size(), 0);
    }

    void whatCannotBeWrittenWithoutAQueueIsSaid()
    {
        Annotation note = noted(u"Re"_s);
        const QSignalSpy failed(m_noting.get(), &Noting::failed);
        QVERIFY(run(m_house->database.sql(), u"PRAGMA query_only = 1"_s));
        note.note = u"Remember"_s;
        m_noting->change(note);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_noting->annotations().first().note, u"Re"_s);
    }

    void aNotePausesTheSoundUntilItIsWritten()
    {
        m_house->player.play();
        QTRY_VERIFY(m_house->player.isPlaying());
        QSignalSpy wanted(m_noting.get(), &Noting::noteWanted);
        m_noting->noteNow();
        QCOMPARE(wanted.count(), 1);
        QTRY_VERIFY(!m_house->player.isPlaying());
        m_noting->noteNow(); // once more, before the first is closed
        m_noting->resumeAfterNote(0s);
        QTRY_VERIFY(m_house->player.isPlaying());
    }

private:
    void open(const QString &name)
    {
        m_session->open(
            {.mediaPath = m_house->file(name, toneWav(6s)), .transcriptPath = {}, .position = {}});
        QTRY_COMPARE(m_session->episode().title, QFileInfo(name).completeBaseName());
        QTRY_COMPARE(m_house->player.state(), Player::State::Paused);
        QTRY_COMPARE(m_session->hasTranscript(), name == u"talk.wav"_s);
    }

    /// From here on notes are written beside the event loop, as in the window.
    void lend(std::unique_ptr<WriteQueue> queue)
    {
        m_queue = std::move(queue);
        m_notebook = std::make_unique<Notebook>(m_house->database, *m_queue);
        m_noting =
            std::make_unique<Noting>(*m_session, *m_notebook, m_house->player, m_house->undo);
        m_noting->load();
    }

    Annotation noted(const QString &text)
    {
        m_noting->bookmark();
        Annotation note = kept().first();
        note.note = text;
        m_noting->change(note);
        return note;
    }

    QList<Annotation> kept() const { return *m_house->notebook.ofEpisode(m_session->episode().id); }

    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WriteQueue> m_queue;
    std::unique_ptr<Notebook> m_notebook;
    std::unique_ptr<Noting> m_noting;
};

QTEST_MAIN(TestNoting)
#include "tst_noting.moc"
