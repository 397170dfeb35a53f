// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/episodelistmodel.h"
#include "store/query.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestEpisodeListModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        auto database = Database::open(u":memory:"_s);
        QVERIFY(database);
        m_database = std::make_unique<Database>(std::move(*database));
        m_library = std::make_unique<Library>(*m_database);
        m_first = keep(u"first"_s, 1);
        m_second = keep(u"second"_s, 2);
        m_third = keep(u"third"_s, 3);
        m_model = std::make_unique<EpisodeListModel>(*m_library);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_library.reset();
        m_database.reset();
    }

    void listsRecentFirst()
    {
        QCOMPARE(titles(), QStringList({u"third"_s, u"second"_s, u"first"_s}));
        const QModelIndex index = m_model->indexOf(m_second);
        QCOMPARE(index.row(), 1);
        QCOMPARE(index.data(EpisodeListModel::IdRole).value<EpisodeId>(), m_second);
        QCOMPARE(index.data(EpisodeListModel::ShowRole).toString(), u"Show"_s);
        QCOMPARE(index.data(EpisodeListModel::DurationRole).value<milliseconds>(), 100s);
        QCOMPARE(index.data(EpisodeListModel::HasTranscriptRole).toBool(), false);
        QCOMPARE(index.data(EpisodeListModel::NoteCountRole).toInt(), 0);
    }

    void aNewPositionChangesOnlyItsRoles()
    {
        const QSignalSpy changed(m_model.get(), &EpisodeListModel::dataChanged);
        QVERIFY(m_library->setPosition(m_second, 25s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.first().at(2).value<QList<int>>(),
                 QList<int>({EpisodeListModel::PositionRole, EpisodeListModel::ProgressRole}));
        QCOMPARE(m_model->index(1).data(EpisodeListModel::ProgressRole).toDouble(), 0.25);

        QVERIFY(m_library->setPosition(m_second, 25s));
        QCOMPARE(changed.size(), 1);
    }

    void progressStaysBetweenNoughtAndOne()
    {
        QVERIFY(m_library->setPosition(m_second, 101s));
        QCOMPARE(m_model->index(1).data(EpisodeListModel::ProgressRole).toDouble(), 1.0);
        QVERIFY(m_library->setDuration(m_second, 0s));
        QCOMPARE(m_model->index(1).data(EpisodeListModel::ProgressRole).toDouble(), 0.0);
    }

    void anOpenedEpisodeMovesToTheTop()
    {
        const QSignalSpy moved(m_model.get(), &EpisodeListModel::rowsMoved);
        const QSignalSpy reset(m_model.get(), &EpisodeListModel::modelReset);
        const QPersistentModelIndex first = m_model->indexOf(m_first);
        QVERIFY(m_library->markOpened(m_first));
        QCOMPARE(titles(), QStringList({u"first"_s, u"third"_s, u"second"_s}));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(first.row(), 0);

        QVERIFY(m_library->markOpened(m_first));
        QCOMPARE(moved.size(), 1);
    }

    void noRowMovesWhileTheOrderIsHeld()
    {
        const QPersistentModelIndex first = m_model->indexOf(m_first);
        m_model->holdOrder(true);
        QVERIFY(m_library->markOpened(m_first));
        QCOMPARE(titles(), QStringList({u"third"_s, u"second"_s, u"first"_s}));
        m_model->holdOrder(false);
        QCOMPARE(titles(), QStringList({u"first"_s, u"third"_s, u"second"_s}));
        QCOMPARE(first.row(), 0);
    }

    void aNewOneComesInBelowWhileSomebodyLooks()
    {
        m_model->holdOrder(true);
        keep(u"fourth"_s, 4);
        QCOMPARE(titles(), QStringList({u"third"_s, u"second"_s, u"first"_s, u"fourth"_s}));
        m_model->holdOrder(false);
        QCOMPARE(titles(), QStringList({u"fourth"_s, u"third"_s, u"second"_s, u"first"_s}));
    }

    void equalTitlesHaveADistinction()
    {
        const auto apart = [this](EpisodeId id) {
            return m_model->indexOf(id).data(EpisodeListModel::DistinctionRole).toString();
        };
        QCOMPARE(apart(m_first), QString());
        Episode twin;
        twin.mediaPath = u"/other/first"_s;
        twin.title = u"first"_s;
        twin.show = u"Show"_s;
        const QSignalSpy changed(m_model.get(), &EpisodeListModel::dataChanged);
        const EpisodeId other = *m_library->keep(twin, {});
        QCOMPARE(apart(other), u"other"_s);
        QCOMPARE(apart(m_first), u"music"_s);
        QVERIFY(changed.size() >= 1); // the other row changes too
        twin.show = u"Another show"_s;
        QVERIFY(m_library->keep(twin, {}));
        QCOMPARE(apart(other), QString());
    }

    void addsAndRemovesRows()
    {
        const QSignalSpy removed(m_model.get(), &EpisodeListModel::rowsRemoved);
        const QSignalSpy inserted(m_model.get(), &EpisodeListModel::rowsInserted);
        QVERIFY(m_library->remove(m_second));
        QCOMPARE(titles(), QStringList({u"third"_s, u"first"_s}));
        QVERIFY(m_library->restore(m_second));
        QCOMPARE(titles(), QStringList({u"third"_s, u"second"_s, u"first"_s}));
        keep(u"oldest"_s, 0);
        QCOMPARE(titles().last(), u"oldest"_s);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(inserted.size(), 2);
        QVERIFY(!m_model->indexOf(EpisodeId{99}).isValid());
    }

    void notesAreCountedWhenAsked()
    {
        const QSignalSpy changed(m_model.get(), &EpisodeListModel::dataChanged);
        QVERIFY(run(m_database->sql(),
                    u"INSERT INTO annotation (key, episode_id, kind, colour, begin_ms, end_ms, "
                    "created_at, changed_at) VALUES ('k', ?, 1, 0, 0, 0, 0, 0)"_s,
                    {toVariant(m_third)}));
        m_model->refresh(m_third);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_model->index(0).data(EpisodeListModel::NoteCountRole).toInt(), 1);
    }

private:
    EpisodeId keep(const QString &title, qint64 opened)
    {
        Episode facts;
        facts.mediaPath = u"/music/"_s + title;
        facts.title = title;
        facts.show = u"Show"_s;
        facts.duration = 100s;
        facts.opened = QDateTime::fromMSecsSinceEpoch(opened);
        return *m_library->keep(facts, {});
    }

    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < m_model->rowCount(); ++row)
            titles.append(m_model->index(row).data().toString());
        return titles;
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<EpisodeListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    EpisodeId m_first{};
    EpisodeId m_second{};
    EpisodeId m_third{};
};

QTEST_GUILESS_MAIN(TestEpisodeListModel)
#include "tst_episodelistmodel.moc"
