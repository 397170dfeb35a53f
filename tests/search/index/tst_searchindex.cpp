// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../searchedlibrary.h"
#include "search/index/searchindex.h"
#include "transcript/edit/edit.h"
#include "transcript/edit/turns.h"
#include "transcript/folding.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestSearchIndex : public QObject, private SearchedLibrary
{
    Q_OBJECT

private slots:
    void init()
    {
        makeLibrary();
        m_id = add(u"Doors"_s, {u"Isia: Listen to the violas."_s, u"Tom: What for?"_s});
        QVERIFY(update());
        QCOMPARE(stale(), 0);
    }

    // If this fails, a migration has rebuilt a table and not made its triggers again.
    void whatChangesIsNoted()
    {
        Episode episode = **m_library->episode(m_id);
        episode.title = u"Windows"_s;
        QVERIFY(m_library->setDetails(episode));
        QCOMPARE(stale(), 1);
        QVERIFY(update());
        QCOMPARE(titles(u"windows"_s), QStringList{u"Windows"_s});
        QVERIFY(titles(u"doors"_s).isEmpty());

        const TranscriptId other = give(m_id, {u"Isia: Only cellos."_s});
        QCOMPARE(stale(), 1);
        QVERIFY(update());
        QVERIFY(titles(u"violas"_s).isEmpty());
        QCOMPARE(titles(u"cellos"_s).size(), 1);

        QVERIFY(m_library->removeTranscript(other));
        QCOMPARE(stale(), 1);
        QVERIFY(update());
        QCOMPARE(titles(u"violas"_s).size(), 1);
    }

    void anEditIsNoted()
    {
        const LoadedTranscript loaded = **loadTranscript(path(), m_id);
        const Transcript after =
            withName(loaded.transcript, loaded.transcript.speakers.first().id, u"Marta"_s);
        QVERIFY(m_library->writeStep(
            m_id, {}, {},
            TranscriptEdit{loaded.kept.id, editBetween(loaded.transcript, after), {}}));
        QCOMPARE(stale(), 1);
        QVERIFY(update());
        QCOMPARE(titles(u"marta in:title"_s).size(), 1);
        QCOMPARE(find(u"violas"_s).episodes.first().lines.first().speaker, u"Marta"_s);
    }

    void playingIsNoChange()
    {
        QVERIFY(m_library->setPosition(m_id, std::chrono::seconds(5)));
        QVERIFY(m_library->markOpened(m_id));
        QVERIFY(m_library->keep(**m_library->episode(m_id), {}));
        QCOMPARE(stale(), 0);
    }

    void aMissingIndexIsMadeAgain()
    {
        QVERIFY(run(db(), u"DELETE FROM search_document"_s));
        QVERIFY(titles(u"violas"_s).isEmpty());
        QVERIFY(update(IndexCheck::Everything));
        QCOMPARE(titles(u"violas"_s).size(), 1);

        QVERIFY(run(db(), u"DROP TABLE search_text"_s));
        QVERIFY(Database::open(path())); // still a library
        QVERIFY(update(IndexCheck::Everything));
        QCOMPARE(titles(u"violas"_s).size(), 1);
    }

    void textOfAnOlderFoldingIsMadeAgain()
    {
        QVERIFY(run(db(), u"UPDATE search_document SET fold_version = 0"_s));
        QVERIFY(SearchIndex(db()).prepare());
        QCOMPARE(stale(), 1);
        QVERIFY(update());
        QCOMPARE(valueOf(u"SELECT fold_version FROM search_document"_s), FoldedText::tokensVersion);
    }

    void aRebuildFindsTheSame()
    {
        add(u"Rivers"_s, {u"Tom: Violas under water."_s});
        QVERIFY(update());
        for (int i = 0; i < 3; ++i)
            QVERIFY(SearchIndex(db()).update(m_id));
        QCOMPARE(valueOf(u"SELECT count(*) FROM search_text_docsize"_s), 5);
        QVERIFY(SearchIndex(db()).rebuild([](double) { return true; }));
        QCOMPARE(valueOf(u"SELECT count(*) FROM search_text_docsize"_s), 2);
        QCOMPARE(titles(u"violas"_s).size(), 2);
        QCOMPARE(titles(u"water"_s), QStringList{u"Rivers"_s});
        QVERIFY(SearchIndex(db()).update(m_id)); // its id is new
        QCOMPARE(titles(u"violas"_s).size(), 2);
        QVERIFY(!*SearchIndex(db()).isWorn());
    }

    void aStoppedRebuildChangesNothing()
    {
        add(u"Rivers"_s, {u"Tom: Violas under water."_s});
        QVERIFY(!SearchIndex(db()).rebuild([](double part) { return part == 0; }));
        QCOMPARE(stale(), 2); // one had got its document, the other had none before
        QCOMPARE(titles(u"violas"_s).size(), 1);
        QVERIFY(update());
        QCOMPARE(titles(u"violas"_s).size(), 2);
        QVERIFY(SearchIndex(db()).optimise());
        QCOMPARE(titles(u"violas"_s).size(), 2);
    }

    void aLibraryThatIsGoneIsNotMadeAnew()
    {
        const QString gone = m_folder->filePath(u"gone.db"_s);
        QVERIFY(!updateSearchIndex(gone, IndexCheck::Everything, [](double) { return true; }));
        QVERIFY(!QFile::exists(gone));
    }

    void aDeletedEpisodeIsForgotten()
    {
        QVERIFY(run(db(), u"DELETE FROM episode"_s));
        QVERIFY(update(IndexCheck::Everything));
        QVERIFY(titles(u"violas"_s).isEmpty());
        QCOMPARE(stale(), 0);
    }

private:
    int stale() const { return *SearchIndex(db()).staleCount(); }

    EpisodeId m_id{};
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
