// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notebook.h"
#include "store/query.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestNotebook : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(path());
        QVERIFY(database);
        m_database = std::make_unique<Database>(std::move(*database));
        for (const int id : {1, 2}) {
            QVERIFY(run(m_database->sql(),
                        u"INSERT INTO episode (id, key, media_path, title, added_at, opened_at) "
                        "VALUES (?, ?, ?, '', 0, 0)"_s,
                        {id, QString::number(id), QString::number(id)}));
        }
        QVERIFY(
            run(m_database->sql(),
                u"INSERT INTO transcript (id, episode_id, format, encoding, source_name, source, "
                "last_id, added_at, chosen_at) VALUES (7, 1, '', '', '', x'', 0, 0, 0)"_s));
        m_notebook = std::make_unique<Notebook>(*m_database);
    }

    void cleanup()
    {
        m_notebook.reset();
        m_database.reset();
    }

    void anAddedNoteIsOnDiskAtOnce()
    {
        const QSignalSpy added(m_notebook.get(), &Notebook::annotationAdded);
        const auto kept = m_notebook->add(highlight());
        QVERIFY(kept);
        QVERIFY(isSet(kept->id));
        QCOMPARE(kept->key.size(), 10);
        QVERIFY(kept->created.isValid());
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.first().first().value<Annotation>(), *kept);

        auto other = Database::connect(path());
        QVERIFY(other);
        const auto read = Notebook(*other).ofEpisode(EpisodeId{1});
        QVERIFY(read);
        QCOMPARE(*read, QList<Annotation>{*kept});
    }

    void aBookmarkNeedsNoWords()
    {
        Annotation bookmark;
        bookmark.episode = EpisodeId{1};
        bookmark.span = {12s, 12s};
        const auto kept = m_notebook->add(bookmark);
        QVERIFY(kept);
        QCOMPARE(**m_notebook->find(kept->id), *kept);
        QVERIFY(!kept->anchor);
    }

    void anAnchorWithoutAStoredTranscriptStays()
    {
        Annotation loose = highlight();
        loose.anchor->transcript = {};
        const auto kept = m_notebook->add(loose);
        QVERIFY(kept);
        QCOMPARE(**m_notebook->find(kept->id), *kept);
    }

    void hostileNotesComeBackAsTheyWere()
    {
        Annotation hostile = highlight();
        hostile.note = u"'); DROP TABLE annotation; --\n\t\u202f\U0001F331 \u05d0\u05d1 %1 ? :x"_s;
        hostile.tags = {u"à vérifier"_s, u"a'b\"c"_s, u"🌱"_s};
        const auto kept = m_notebook->add(hostile);
        QVERIFY(kept);
        QCOMPARE((*m_notebook->find(kept->id))->note, hostile.note);
        QCOMPARE((*m_notebook->find(kept->id))->tags, hostile.tags);
    }

    void notesOfAnEpisodeAreInOrderOfTime()
    {
        Annotation late = highlight();
        late.span = {90s, 95s};
        Annotation elsewhere = highlight();
        elsewhere.episode = EpisodeId{2};
        const auto second = m_notebook->add(late);
        const auto first = m_notebook->add(highlight());
        QVERIFY(m_notebook->add(elsewhere));
        const auto read = m_notebook->ofEpisode(EpisodeId{1});
        QCOMPARE(*read, QList<Annotation>({*first, *second}));
    }

    void anUpdateWritesAllThatMayChange()
    {
        Annotation annotation = *m_notebook->add(highlight());
        const QSignalSpy changed(m_notebook.get(), &Notebook::annotationChanged);
        annotation.note = u"Plus tard"_s;
        annotation.tags = {u"zèbre"_s, u"idée"_s, u"idée"_s};
        annotation.colour = 4;
        annotation.span = {1s, 2s};
        annotation.quote = u"plante verte"_s;
        annotation.anchor->words.lastOffset = 16;
        QVERIFY(m_notebook->update(annotation));

        Annotation read = **m_notebook->find(annotation.id);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<Annotation>(), read);
        QVERIFY(read.changed >= annotation.changed);
        annotation.changed = read.changed;
        annotation.tags = QStringList{u"zèbre"_s, u"idée"_s};
        QCOMPARE(read, annotation);

        annotation.anchor.reset();
        annotation.tags.clear();
        QVERIFY(m_notebook->update(annotation));
        QVERIFY(!(*m_notebook->find(annotation.id))->anchor);
        QCOMPARE((*m_notebook->find(annotation.id))->tags, QStringList());
    }

    void aRemovedNoteCanBeRestored()
    {
        const Annotation annotation = *m_notebook->add(highlight());
        const QSignalSpy removed(m_notebook.get(), &Notebook::annotationRemoved);
        const QSignalSpy added(m_notebook.get(), &Notebook::annotationAdded);
        QVERIFY(m_notebook->remove(annotation.id));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().at(0).value<AnnotationId>(), annotation.id);
        QCOMPARE(removed.first().at(1).value<EpisodeId>(), EpisodeId{1});
        QCOMPARE(m_notebook->ofEpisode(EpisodeId{1})->size(), 0);
        QCOMPARE(m_notebook->tags()->size(), 0);

        QVERIFY(m_notebook->restore(annotation.id));
        QCOMPARE(added.size(), 1);
        QCOMPARE(*m_notebook->ofEpisode(EpisodeId{1}), QList<Annotation>{annotation});
    }

    void aMissingNoteIsAnError()
    {
        Annotation stray = highlight();
        stray.id = AnnotationId{99};
        QVERIFY(!m_notebook->update(stray));
        QVERIFY(!m_notebook->remove(stray.id));
        QVERIFY(!m_notebook->restore(stray.id));
        stray.episode = EpisodeId{99};
        QVERIFY(!m_notebook->add(stray));
    }

    void aFailureLeavesNothingHalfWritten()
    {
        Annotation annotation = *m_notebook->add(highlight());
        QVERIFY(run(m_database->sql(),
                    u"CREATE TRIGGER full BEFORE INSERT ON annotation_tag BEGIN "
                    "SELECT raise(ABORT, 'full'); END"_s));
        const QSignalSpy changed(m_notebook.get(), &Notebook::annotationChanged);
        const Annotation before = **m_notebook->find(annotation.id);
        annotation.note = u"Half"_s;
        QVERIFY(!m_notebook->update(annotation));
        QVERIFY(!m_notebook->add(highlight()));
        QCOMPARE(**m_notebook->find(annotation.id), before);
        QCOMPARE(m_notebook->ofEpisode(EpisodeId{1})->size(), 1);
        QCOMPARE(changed.size(), 0);
    }

    void tagsAreCounted()
    {
        Annotation other = highlight();
        other.tags = {u"idée"_s, u"à vérifier"_s};
        QVERIFY(m_notebook->add(highlight()));
        QVERIFY(m_notebook->add(other));
        const QList<std::pair<QString, int>> expected{{u"idée"_s, 2}, {u"à vérifier"_s, 1}};
        QCOMPARE(*m_notebook->tags(), expected);
    }

    void theMeaningOfAColourCanBeChanged()
    {
        QSet<QString> usual;
        for (int colour = 0; colour < Annotation::colours; ++colour)
            usual.insert(m_notebook->meaning(colour));
        QCOMPARE(usual.size(), Annotation::colours);

        const QSignalSpy changed(m_notebook.get(), &Notebook::meaningsChanged);
        const QString before = m_notebook->meaning(2);
        QVERIFY(m_notebook->setMeaning(2, u" À citer "_s));
        QCOMPARE(m_notebook->meaning(2), u"À citer"_s);
        QVERIFY(m_notebook->setMeaning(2, u""_s));
        QCOMPARE(m_notebook->meaning(2), before);
        QCOMPARE(changed.size(), 2);
    }

    void keepsBothVersionsIfAnotherProgramChangedTheNote()
    {
        Annotation ours = *m_notebook->add(highlight());
        auto elsewhere = Database::connect(path());
        QVERIFY(run(elsewhere->sql(),
                    u"UPDATE annotation SET note = 'Theirs', changed_at = changed_at + 1000"_s));
        const QSignalSpy both(m_notebook.get(), &Notebook::keptBoth);
        ours.note = u"Ours"_s;
        QVERIFY(m_notebook->update(ours));
        QCOMPARE(both.size(), 1);
        QCOMPARE(notes(), QStringList({u"Ours"_s, u"Theirs"_s}));
        ours.note = u"Ours, later"_s; // ours.changed is still that of when the editor opened
        QVERIFY(m_notebook->update(ours));
        QCOMPARE(both.size(), 1);
        QCOMPARE(notes(), QStringList({u"Ours, later"_s, u"Theirs"_s}));
    }

    void keepsBothVersionsIfAnotherProgramWasFaster()
    {
        WriteQueue queue(path());
        Notebook notebook(*m_database, queue);
        Annotation ours = *notebook.add(highlight());
        QVERIFY(queue.wait(10s));
        auto elsewhere = Database::connect(path());
        QVERIFY(run(elsewhere->sql(), u"BEGIN IMMEDIATE"_s));
        for (const auto &text : {u"O"_s, u"Ou"_s, u"Ours"_s}) {
            ours.note = text;
            QVERIFY(notebook.update(ours));
        }
        QVERIFY(run(elsewhere->sql(),
                    u"UPDATE annotation SET note = 'Theirs', changed_at = changed_at + 1000"_s));
        QVERIFY(run(elsewhere->sql(), u"COMMIT"_s));
        QTRY_VERIFY(queue.finish(10s));
        QCOMPARE(notes(), QStringList({u"Ours"_s, u"Theirs"_s}));
    }

    void manyAreChangedInOnlyWhatIsAsked()
    {
        WriteQueue queue(path());
        Notebook notebook(*m_database, queue);
        const AnnotationId first = notebook.add(highlight())->id;
        const AnnotationId second = notebook.add(highlight())->id;
        QVERIFY(queue.wait(10s));
        auto elsewhere = Database::connect(path());
        QVERIFY(run(elsewhere->sql(), u"BEGIN IMMEDIATE"_s));
        const QSignalSpy both(&notebook, &Notebook::keptBoth);
        QSignalSpy told(&notebook, &Notebook::annotationChanged);
        const auto changed =
            notebook.changeEach({first, second}, [](Annotation &one) { one.colour = 4; });
        QVERIFY(changed);
        QCOMPARE(changed->size(), 2);
        QCOMPARE(changed->first().first.colour, 1);
        QCOMPARE(changed->first().second.colour, 4);
        QCOMPARE((*notebook.find(second))->colour, 4);
        QCOMPARE(told.size(), 2);
        QVERIFY(run(elsewhere->sql(),
                    u"UPDATE annotation SET note = 'Theirs', changed_at = changed_at + 1000 "
                    "WHERE id = ?"_s,
                    {toVariant(second)}));
        QVERIFY(run(elsewhere->sql(), u"COMMIT"_s));
        QTRY_VERIFY(queue.finish(10s));
        QTRY_COMPARE(told.size(), 3); // it has their note, too
        QCOMPARE(told.last().first().value<Annotation>().note, u"Theirs"_s);
        QCOMPARE(both.size(), 0);
        QCOMPARE(notes(), QStringList({u"Theirs"_s, u"À citer"_s}));
        QCOMPARE((*m_notebook->find(second))->colour, 4);
        QVERIFY(notebook.changeEach({first}, [](Annotation &) {})->isEmpty());
    }

    void manyAreChangedAllOrNone()
    {
        const AnnotationId first = m_notebook->add(highlight())->id;
        const AnnotationId second = m_notebook->add(highlight())->id;
        QVERIFY(run(m_database->sql(),
                    u"CREATE TRIGGER full BEFORE UPDATE ON annotation WHEN old.id = %1 BEGIN "
                    "SELECT raise(ABORT, 'full'); END"_s.arg(qint64(second))));
        const QSignalSpy told(m_notebook.get(), &Notebook::annotationChanged);
        QVERIFY(!m_notebook->changeEach({first, second}, [](Annotation &one) { one.colour = 4; }));
        QCOMPARE((*m_notebook->find(first))->colour, 1);
        QCOMPARE(told.size(), 0);
    }

    void readsNotesThatAreNotOnDiskYet()
    {
        WriteQueue queue(path());
        Notebook notebook(*m_database, queue);
        Annotation first = *notebook.add(highlight());
        QTRY_VERIFY(queue.finish(10s));
        auto elsewhere = Database::connect(path());
        QVERIFY(run(elsewhere->sql(), u"BEGIN IMMEDIATE"_s));
        QVERIFY(notebook.remove(first.id));
        Annotation second = highlight();
        second.tags = {u"neu"_s};
        second = *notebook.add(second);
        second.note = u"Later"_s;
        QVERIFY(notebook.update(second));
        QVERIFY(notebook.setMeaning(1, u"Zitat"_s));

        QCOMPARE(notebook.ofEpisode(EpisodeId{1})->size(), 1);
        QCOMPARE(notebook.ofEpisode(EpisodeId{1})->first().note, u"Later"_s);
        QCOMPARE((*notebook.find(second.id))->note, u"Later"_s);
        QCOMPARE(notebook.tags()->last().first, u"neu"_s);
        QCOMPARE(notebook.meaning(1), u"Zitat"_s);
        QCOMPARE(notes(), QStringList{u"À citer"_s}); // on disk

        QVERIFY(run(elsewhere->sql(), u"ROLLBACK"_s));
        QTRY_VERIFY(queue.finish(10s));
        QCOMPARE(notes(), QStringList{u"Later"_s});
    }

private:
    /// Reads the notes as another program would.
    QStringList notes() const
    {
        auto database = Database::connect(path());
        const auto annotations = Notebook(*database).ofEpisode(EpisodeId{1});
        QStringList notes;
        for (const Annotation &one : *annotations)
            notes.append(one.note);
        notes.sort();
        return notes;
    }

    QString path() const { return m_folder->filePath(u"library.db"_s); }

    static Annotation highlight()
    {
        Annotation highlight;
        highlight.episode = EpisodeId{1};
        highlight.kind = Annotation::Kind::Highlight;
        highlight.colour = 1;
        highlight.span = {12s + 345ms, 13s};
        highlight.anchor = TextAnchor{.transcript = TranscriptId{7},
                                      .words = {CueId{2}, 4, CueId{3}, 10},
                                      .prefix = u"Une "_s,
                                      .suffix = u" ne fuit"_s};
        highlight.quote = u"plante"_s;
        highlight.speaker = u"Anne"_s;
        highlight.note = u"À citer"_s;
        highlight.tags = QStringList{u"idée"_s};
        return highlight;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Notebook> m_notebook;
};

QTEST_GUILESS_MAIN(TestNotebook)
#include "tst_notebook.moc"
