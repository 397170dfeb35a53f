// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../searchedlibrary.h"
#include "search/index/searchindex.h"
#include "transcript/edit/edit.h"
#include "transcript/edit/turns.h"
#include "transcript/folding.h"

#include <QFile>
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

    void aDroppedIndexIsMadeAgain()
    {
        add(u"Rivers"_s, {u"Tom: Violas under water."_s});
        QVERIFY(update());
        QVERIFY(SearchIndex(db()).drop());
        QCOMPARE(stale(), 2);
        QVERIFY(titles(u"violas"_s).isEmpty());
        QVERIFY(update());
        QCOMPARE(titles(u"violas"_s).size(), 2);
        QCOMPARE(titles(u"water"_s), QStringList{u"Rivers"_s});
    }

    void aWornIndexIsMadeAnew()
    {
        for (int i = 0; i < 250; ++i)
            QVERIFY(SearchIndex(db()).update(m_id));
        QVERIFY(*SearchIndex(db()).isWorn());
        QVERIFY(update());
        QCOMPARE(valueOf(u"SELECT count(*) FROM search_text_docsize"_s), 1);
        QCOMPARE(titles(u"violas"_s).size(), 1);
    }

    void mergingFindsTheSame()
    {
        for (int i = 0; i < 40; ++i)
            add(u"Rivers %1"_s.arg(i), {u"Tom: Violas under water %1."_s.arg(i)});
        QVERIFY(update());
        int steps = 0;
        QVERIFY(SearchIndex(db()).optimise([&steps] { return ++steps < 2; })); // stops
        QCOMPARE(find(u"violas"_s).episodes.size(), 20);
        QVERIFY(SearchIndex(db()).optimise([] { return true; }));
        QCOMPARE(find(u"violas"_s).episodes.size(), 20);
        QCOMPARE(titles(u"\"water 17\""_s), QStringList{u"Rivers 17"_s});
    }

    void aDamagedIndexIsMadeAnew_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("text") << u"UPDATE search_text_data SET block = x'0102'"_s;
        QTest::newRow("no text") << u"DELETE FROM search_text_data"_s;
        QTest::newRow("settings") << u"DELETE FROM search_text_config"_s;
        QTest::newRow("no settings") << u"DROP TABLE search_text_config"_s;
        QTest::newRow("no sizes") << u"DROP TABLE search_text_docsize"_s;
    }
    void aDamagedIndexIsMadeAnew()
    {
        QFETCH(QString, sql);
        QVERIFY(run(db(), sql));
        m_database = std::make_unique<Database>(*Database::open(path())); // not hindered by it
        m_library = std::make_unique<Library>(*m_database);
        const SearchAnswer answer = find(u"doors"_s);
        if (answer.isIndexBroken)
            QCOMPARE(answer.episodes.size(), 1);
        Episode episode = **m_library->episode(m_id);
        episode.title = u"Windows"_s;
        QVERIFY(m_library->setDetails(episode));
        QVERIFY(update(answer.isIndexBroken ? IndexCheck::Anew : IndexCheck::Everything));
        QVERIFY(!find(u"violas"_s).isIndexBroken);
        QCOMPARE(titles(u"violas"_s), QStringList{u"Windows"_s});
        QVERIFY(update(IndexCheck::Everything));
        QCOMPARE(stale(), 0);
    }

    // Pages that SQLite cannot even drop.
    void aSpoiledIndexIsMadeAnew_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table : {"search_text_data", "search_text_config", "search_text_docsize"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }
    void aSpoiledIndexIsMadeAnew()
    {
        QFETCH(QString, table);
        const int page =
            valueOf(u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(table));
        m_library.reset();
        m_database.reset(); // leaves all in one file
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096LL));
        QCOMPARE(file.write(QByteArray(4096, '\x17')), 4096);
        file.close();
        m_database = std::make_unique<Database>(*Database::open(path()));
        m_library = std::make_unique<Library>(*m_database);
        QCOMPARE(titles(u"doors"_s), QStringList{u"Doors"_s});
        QVERIFY(update(IndexCheck::Anew));
        QVERIFY(!find(u"violas"_s).isIndexBroken);
        QCOMPARE(titles(u"violas"_s), QStringList{u"Doors"_s});
        QVERIFY(Database::open(path()));
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
