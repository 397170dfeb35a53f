// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/document/notesdocument.h"
#include "library/library.h"
#include "library/shows/itemtable.h"
#include "library/shows/shows.h"
#include "notes/notebook.h"
#include "store/database.h"
#include "transcript/edit/turns.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What an export says of an episode comes from the library and the notebook alone.
class TestNotesDocument : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(m_folder->filePath(u"library.db"_s));
        QVERIFY(database);
        m_database = std::make_unique<Database>(std::move(*database));
        m_library = std::make_unique<Library>(*m_database);
        m_notebook = std::make_unique<Notebook>(*m_database);
        Episode episode;
        episode.mediaPath = m_folder->filePath(u"talk.mp3"_s);
        episode.title = u"A talk"_s;
        episode.chapters = {{.span = {0s, 9s}, .title = u"Before"_s}};
        m_id = *m_library->keep(episode, "cover");
    }

    void cleanup()
    {
        m_notebook.reset();
        m_library.reset();
        m_database.reset();
    }

    void hasAllThatIsKnown()
    {
        Annotation note;
        note.episode = m_id;
        note.span = {12s, 12s};
        const Annotation kept = *m_notebook->add(note);
        QVERIFY(m_notebook->setMeaning(2, u"To read"_s));
        const auto document = notesDocument(*m_library, *m_notebook, m_id);
        QVERIFY(document && *document);
        QCOMPARE((*document)->episode, **m_library->episode(m_id));
        QCOMPARE((*document)->episode.chapters.size(), 1);
        QCOMPARE((*document)->cover, "cover");
        QCOMPARE((*document)->annotations, QList<Annotation>{kept});
        QCOMPARE((*document)->meanings.size(), Annotation::colours);
        QCOMPARE((*document)->meanings.value(2), u"To read"_s);
        QCOMPARE((*document)->speakers, QStringList());
        QVERIFY((*document)->audio.isEmpty() && (*document)->guid.isEmpty());
    }

    void namesTheSpeakersOfTheChosenTranscript()
    {
        keep({u"Anyone"_s});
        const TranscriptId chosen = keep({u"A"_s, u"B"_s});
        const auto loaded = *loadTranscript(m_library->databasePath(), m_id);
        QCOMPARE(loaded->kept.id, chosen);
        const Transcript &text = loaded->transcript;
        QVERIFY(m_library->writeStep(
            m_id, {}, {},
            TranscriptEdit{chosen, editBetween(text, withName(text, SpeakerId{2}, u"Bob"_s)), {}}));
        const auto document = notesDocument(*m_library, *m_notebook, m_id);
        QVERIFY(document && *document);
        QCOMPARE((*document)->speakers, (QStringList{u"A"_s, u"Bob"_s}));
    }

    // Without the login of the listener.
    void knowsWhatTheFeedSays_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("guid");

        QTest::newRow("guid") << u"guid-42"_s << u"guid-42"_s;
        QTest::newRow("the same guid again") << u"guid-42\nlab.example/42.mp3"_s << u"guid-42"_s;
        QTest::newRow("no guid") << u"link https://lab.example/42"_s << QString();
    }

    void knowsWhatTheFeedSays()
    {
        QFETCH(QString, key);
        Shows shows(*m_database);
        const auto show = shows.subscribe({}, u"lab.example/feed"_s);
        QVERIFY(show);
        ShowItem item;
        item.key = key;
        item.seen = QDateTime::currentDateTime();
        item.mediaUrl = u"https://me:secret@lab.example/42.mp3"_s;
        ItemPlan plan;
        plan.added = {item};
        QVERIFY(writeItems(m_database->sql(), *show, plan));
        QVERIFY(shows.setEpisode(shows.items(*show)->first(), m_id));
        const auto document = notesDocument(*m_library, *m_notebook, m_id);
        QVERIFY(document && *document);
        QCOMPARE((*document)->audio, QUrl(u"https://lab.example/42.mp3"_s));
        QTEST((*document)->guid, "guid");
    }

    void isNoneOfAnEpisodeThatIsNotThere()
    {
        QVERIFY(m_library->remove(m_id));
        const auto document = notesDocument(*m_library, *m_notebook, m_id);
        QVERIFY(document && !*document);
    }

private:
    TranscriptId keep(const QStringList &speakers)
    {
        Transcript transcript;
        for (const QString &label : speakers)
            transcript.addSpeaker(label);
        KeptTranscript kept;
        kept.episode = m_id;
        const TranscriptId id =
            *keepTranscript(m_database->path(), kept, transcript, speakers.join(u' ').toUtf8());
        return m_library->chooseTranscript(id) ? id : TranscriptId{};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Notebook> m_notebook;
    EpisodeId m_id{};
};

QTEST_GUILESS_MAIN(TestNotesDocument)
#include "tst_notesdocument.moc"
