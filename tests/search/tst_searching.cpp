// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/found/contexttable.h"
#include "search/searching.h"
#include "searchedlibrary.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSearching : public QObject, private SearchedLibrary
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        makeLibrary();
        m_doors = add(u"Doors"_s,
                      {u"Isia: Listen to the violas."_s,
                       u"Tom: The violas are quiet. I don’t know."_s, u"Isia: The end."_s},
                      u"Green Room"_s, {2026, 11, 21});
        add(u"What a river remembers"_s, {u"Tom: A sound like violas under the water."_s},
            u"Field Hours"_s, {2025, 3, 3});
        add(u"Tokyo"_s, {u"Ken: 東京都 the"_s}, u"Field Hours"_s, {2024, 1, 31});
        QVERIFY(update());
    }

    void findsEpisodes_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("titles");

        const QString doors = u"Doors"_s;
        const QString river = u"What a river remembers"_s;
        const QString tokyo = u"Tokyo"_s;
        QTest::newRow("by date if common") << u"the"_s << QStringList{doors, river, tokyo};
        QTest::newRow("word") << u"water"_s << QStringList{river};
        QTest::newRow("and") << u"violas water"_s << QStringList{river};
        QTest::newRow("not") << u"violas -water"_s << QStringList{doors};
        QTest::newRow("prefix") << u"wat*"_s << QStringList{river};
        QTest::newRow("phrase") << u"\"violas under the\""_s << QStringList{river};
        QTest::newRow("phrase over lines") << u"\"the violas the violas\""_s << QStringList{doors};
        QTest::newRow("joined") << u"dont"_s << QStringList{doors};
        QTest::newRow("CJK") << u"京都"_s << QStringList{tokyo};
        QTest::newRow("title") << u"remembers"_s << QStringList{river};
        QTest::newRow("only titles") << u"water in:title"_s << QStringList();
        QTest::newRow("show") << u"the show:field"_s << QStringList{river, tokyo};
        QTest::newRow("speaker") << u"violas speaker:isia"_s << QStringList{doors};
        QTest::newRow("speaker says something else") << u"quiet speaker:isia"_s << QStringList();
        QTest::newRow("only a speaker") << u"speaker:ken"_s << QStringList{tokyo};
        QTest::newRow("after") << u"the after:2025-03-03"_s << QStringList{doors, river};
        QTest::newRow("before") << u"the before:2025"_s << QStringList{tokyo};
        QTest::newRow("nobody's show") << u"the show:none"_s << QStringList();
        QTest::newRow("nothing") << u"zebra"_s << QStringList();
    }
    void findsEpisodes()
    {
        QFETCH(QString, query);
        QTEST(titles(query), "titles");
    }

    void givesLinesWithTheirPlace()
    {
        const FoundEpisode found = find(u"violas"_s, SearchOrder::Date).episodes.first();
        QCOMPARE(found.places, 2);
        QCOMPARE(found.lines.size(), 2);
        const FoundLine line = found.lines.at(1);
        QCOMPARE(line.begin, 1000ms);
        QVERIFY(!line.isEstimated);
        QCOMPARE(line.speaker, u"Tom"_s);
        QCOMPARE(line.sentence.text, u"The violas are quiet."_s);
        QCOMPARE(line.sentence.marks, (QList<SentenceMark>{{4, 6}}));
        QCOMPARE(line.sentence.before, u"Listen to the violas."_s);
        QCOMPARE(line.sentence.after, u"I don’t know."_s);
    }

    void pinsAndAlignmentsTellTheTime()
    {
        const LoadedTranscript loaded = **loadTranscript(path(), m_doors);
        const CueId first = loaded.transcript.cues.first().id;
        QVERIFY(m_library->setPin(loaded.kept.id, first, 7s));
        QCOMPARE(find(u"listen"_s).episodes.first().lines.first().begin, 7000ms);
        QVERIFY(m_library->removePin(loaded.kept.id, first));
    }

    void whatIsNotSpokenHasNoTime()
    {
        const LoadedTranscript loaded = **loadTranscript(path(), m_doors);
        const TranscriptId id = loaded.kept.id;
        const QList<Cue> &cues = loaded.transcript.cues;
        QVERIFY(m_library->setAlignment(
            id,
            Alignment{.cues = {{.cue = cues.at(0).id, .span = TimeSpan{4s, 5s}, .words = {}},
                               {.cue = cues.at(1).id, .span = {}, .words = {}}},
                      .untranscribed = {},
                      .languages = {}}));
        const auto begin = [this](const QString &query) {
            return find(query).episodes.first().lines.first().begin;
        };
        QCOMPARE(begin(u"listen"_s), 4000ms);
        QVERIFY(!begin(u"quiet"_s)); // not found by the alignment
        QCOMPARE(begin(u"end"_s), 2000ms);
        QVERIFY(m_library->setPin(id, cues.at(0).id, {}));
        QVERIFY(!begin(u"listen"_s));

        const QString origin = u"UPDATE cue SET origin = ? WHERE transcript_id = ? AND id = ?"_s;
        const auto set = [&](TimeOrigin one) {
            return bool(run(db(), origin, {int(one), toVariant(id), toVariant(cues.at(1).id)}));
        };
        QVERIFY(set(TimeOrigin::Pinned));
        QCOMPARE(begin(u"quiet"_s), 1000ms); // the listener knows better
        QVERIFY(set(TimeOrigin::File));
        QVERIFY(m_library->removePin(id, cues.at(0).id));
        QVERIFY(m_library->setAlignment(id, {}));
    }

    void counts()
    {
        const auto count = countAll(db(), *readSearchQuery(u"violas"), [] { return true; });
        QVERIFY(count);
        QCOMPARE(count->places, 3);
        QCOMPARE(count->episodes, 2);
        QCOMPARE(count->searched, 3);
        QVERIFY(!count->isAbout);
    }

    void comesInParts()
    {
        SearchRequest request{.query = *readSearchQuery(u"the"), .episodes = 2};
        const auto first = findPart(db(), request, [] { return true; });
        QCOMPARE(first->episodes.size(), 2);
        QVERIFY(first->hasMore);
        request.firstCandidate = first->nextCandidate;
        const auto second = findPart(db(), request, [] { return true; });
        QCOMPARE(second->episodes.size(), 1);
        QVERIFY(!second->hasMore);
        QVERIFY(!findPart(db(), request, [] { return false; }));
    }

    void findsNotes()
    {
        QVERIFY(
            run(db(), uR"(INSERT INTO annotation (key, episode_id, kind, colour, begin_ms, end_ms,
            quote, note, created_at, changed_at) VALUES ('k', 1, 0, 0, 1000, 2000,
            'the violas are quiet', 'Compare with rests', 1, 1))"_s));
        QVERIFY(run(db(), u"INSERT INTO annotation_tag VALUES (1, 'hearing', 0)"_s));
        const auto notes = find(u"violas hearing"_s).notes;
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().text, u"“the violas are quiet” — Compare with rests"_s);
        QCOMPARE(notes.first().marks, (QList<SentenceMark>{{5, 6}}));
        QVERIFY(find(u"violas -rests"_s).notes.isEmpty());
        QVERIFY(find(u"violas show:field"_s).notes.isEmpty());
        QVERIFY(find(u"rests in:notes"_s).episodes.isEmpty());
        QCOMPARE(find(u"rests in:notes"_s).notes.size(), 1);
    }

    void aLongQuoteWithoutSpacesIsCut()
    {
        QVERIFY(run(db(),
                    uR"(INSERT INTO annotation (key, episode_id, kind, colour, begin_ms, end_ms,
            quote, note, created_at, changed_at) VALUES ('l', 1, 0, 0, 1000, 2000, ?, 'long', 1, 1))"_s,
                    {QString(300, u'x')}));
        const auto notes = find(u"long in:notes"_s).notes;
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().text, u"“%1…” — long"_s.arg(QString(200, u'x')));
    }

    void givesWordsInContext()
    {
        QByteArray table = contextTableHead();
        const auto take = [&table](const ContextRow &row) -> Result<> {
            table += contextTableLine(row);
            return done;
        };
        QVERIFY(findAllInContext(db(), *readSearchQuery(u"water"), SearchOrder::Date, 10, take,
                                 [] { return true; }));
        QCOMPARE(QString::fromUtf8(table),
                 u"Episode,Show,Date,Begin,Speaker,Before,Words,After\r\n"
                 "What a river remembers,Field Hours,2025-03-03,0:00:00.000,Tom,"
                 "A sound like violas under the,water,.\r\n"_s);
    }

private:
    EpisodeId m_doors{};
};

QTEST_GUILESS_MAIN(TestSearching)
#include "tst_searching.moc"
