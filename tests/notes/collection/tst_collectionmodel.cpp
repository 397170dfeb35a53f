// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/collection/collectionmodel.h"
#include "notes/notebook.h"
#include "store/query.h"
#include "transcript/folding.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCollectionModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<CollectionModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setNotes({note(1, u"Une plante négocie"_s, {u"idée/lumière"_s}),
                           note(2, u"Forty-one doors"_s, {u"idée"_s, u"rooms"_s}),
                           note(3, u"Tuning under water"_s, {u"idéefixe"_s})});
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void theNewestIsFirst() { QCOMPARE(shown(), (QList<int>{3, 2, 1})); }

    void ordersAreThree()
    {
        m_model->setOrder(NoteOrder::Oldest);
        QCOMPARE(shown(), (QList<int>{1, 2, 3}));
        auto other = note(4, u"Earlier in the show"_s, {});
        other.episode.show = u"A"_s;
        m_model->put(other);
        m_model->setOrder(NoteOrder::Episode);
        QCOMPARE(shown(), (QList<int>{4, 1, 2, 3}));
    }

    void filtersByWordsWhateverTheirAccents()
    {
        m_model->setFilter({.words = foldedWords(u"NEGO plante"_s).split(u' ')});
        QCOMPARE(shown(), QList<int>{1});
        m_model->setFilter({.words = {u"lumiere"_s}});
        QCOMPARE(shown(), QList<int>{1}); // in a tag
    }

    void aTagHoldsThoseBelowIt()
    {
        m_model->setFilter({.tag = u"idée"_s});
        QCOMPARE(shown(), (QList<int>{2, 1}));
        m_model->setFilter({.tag = u"idée/lumière"_s});
        QCOMPARE(shown(), QList<int>{1});
    }

    void filtersByTheRest()
    {
        auto starred = note(4, u"Starred"_s, {});
        starred.annotation.isFavourite = true;
        starred.annotation.colour = 2;
        starred.annotation.speaker = u"Ada, Bob"_s;
        starred.annotation.created = QDateTime(QDate(2026, 5, 1), QTime(9, 0));
        m_model->put(starred);
        m_model->setFilter({.onlyFavourites = true});
        QCOMPARE(shown(), QList<int>{4});
        m_model->setFilter({.colour = 2});
        QCOMPARE(shown(), QList<int>{4});
        m_model->setFilter({.speaker = u"Bob"_s});
        QCOMPARE(shown(), QList<int>{4});
        m_model->setFilter({.since = QDate(2026, 4, 30)});
        QCOMPARE(shown(), QList<int>{4});
        m_model->setFilter({.only = {AnnotationId{1}}});
        QCOMPARE(shown(), QList<int>{1});
        m_model->setFilter({.show = u"Other"_s});
        QCOMPARE(shown(), QList<int>());
    }

    void aChangeIsTheSmallest()
    {
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        auto two = note(2, u"Forty-one doors"_s, {u"rooms"_s});
        two.annotation.note = u"Painted"_s;
        m_model->put(two);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);

        m_model->setFilter({.tag = u"rooms"_s});
        QCOMPARE(reset.size(), 1);
        two.annotation.tags.clear();
        m_model->put(two);
        QCOMPARE(shown(), QList<int>());
        m_model->put(note(5, u"New"_s, {u"rooms"_s}));
        m_model->put(note(6, u"Newer"_s, {}));
        QCOMPARE(shown(), QList<int>{5});
        QCOMPARE(reset.size(), 1);
        m_model->setFilter({});
        QCOMPARE(shown(), (QList<int>{6, 5, 3, 2, 1}));
        m_model->remove(AnnotationId{3});
        QCOMPARE(shown(), (QList<int>{6, 5, 2, 1}));
        QVERIFY(!m_model->indexOf(AnnotationId{3}).isValid());
        QCOMPARE(m_model->indexOf(AnnotationId{2}).row(), 2);
    }

    void theCollectionIsAllOfTheLibraryButWhatWasDeleted()
    {
        const QTemporaryDir folder;
        auto database = Database::open(folder.filePath(u"library.db"_s));
        QVERIFY(database);
        for (const int id : {1, 2})
            QVERIFY(run(database->sql(),
                        u"INSERT INTO episode (id, key, media_path, title, show_title, added_at, "
                        "opened_at, removed_at) VALUES (?, ?, ?, ?, 'Field Hours', 0, 0, ?)"_s,
                        {id, QString::number(id), u"/sound/%1.mp3"_s.arg(id),
                         u"Episode %1"_s.arg(id), id == 2 ? QVariant(5) : QVariant()}));
        Notebook notebook(*database);
        for (const int episode : {1, 2, 1}) {
            Annotation made = note(0, u"Kept"_s, {u"idea"_s}).annotation;
            made.id = {};
            made.episode = EpisodeId{episode};
            QVERIFY(notebook.add(made));
        }
        QVERIFY(notebook.remove((*notebook.ofEpisode(EpisodeId{1})).last().id));
        const auto notes = readCollection(database->sql());
        QVERIFY(notes);
        QCOMPARE(notes->size(), 2);
        const auto ofRemoved = std::ranges::find_if(*notes, [](const CollectedNote &one) {
            return one.annotation.episode == EpisodeId{2};
        });
        QVERIFY(ofRemoved != notes->end());
        QCOMPARE(ofRemoved->episode.title, u"Episode 2"_s);
        QCOMPARE(ofRemoved->episode.show, u"Field Hours"_s);
        QCOMPARE(ofRemoved->episode.media, u"/sound/2.mp3"_s);
        QCOMPARE(ofRemoved->annotation.tags, QStringList{u"idea"_s});
    }

    void fiveFromThePastAreTheSameAllDay()
    {
        QList<CollectedNote> notes;
        for (int id = 1; id <= 40; ++id)
            notes.append(note(id, u"Old"_s, {}));
        const QDate today(2026, 6, 1);
        const auto five = fromThePast(notes, today);
        QCOMPARE(five.size(), 5);
        std::ranges::reverse(notes);
        QCOMPARE(fromThePast(notes, today), five);
        QVERIFY(fromThePast(notes, today.addDays(1)) != five);
        QCOMPARE(fromThePast(notes, QDate(2026, 1, 5)).size(), 0); // too young
    }

private:
    static CollectedNote note(int id, const QString &quote, const QStringList &tags)
    {
        Annotation made;
        made.id = AnnotationId(id);
        made.episode = EpisodeId{1};
        made.kind = Annotation::Kind::Highlight;
        made.span = {id * 10s, id * 10s + 3s};
        made.quote = quote;
        made.tags = tags;
        made.created = QDateTime(QDate(2026, 1, 1), QTime(0, 0)).addSecs(id);
        return collected(made, {u"Episode"_s, u"Show"_s, u"/sound.mp3"_s});
    }

    QList<int> shown() const
    {
        QList<int> ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(int(CollectionModel::noteAt(m_model->index(row)).annotation.id));
        return ids;
    }

    std::unique_ptr<CollectionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestCollectionModel)
#include "tst_collectionmodel.moc"
