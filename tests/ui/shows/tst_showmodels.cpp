// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/shows/itemtable.h"
#include "library/shows/showtable.h"
#include "ui/shows/showitemlistmodel.h"
#include "ui/shows/showlistmodel.h"
#include "ui/widgets/lists/wordsfilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestShowModels : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(u"library.db"_s));
        QVERIFY(opened);
        m_database = std::make_unique<Database>(*std::move(opened));
        m_library = std::make_unique<Library>(*m_database);
        m_shows = std::make_unique<Shows>(*m_database);
        m_web = std::make_unique<Web>(m_logins, u"1"_s);
        m_downloads = std::make_unique<Downloads>(*m_web, *m_library, *m_shows, m_folder->path());
    }

    void cleanup() { m_downloads.reset(); }

    void showsAreListedByTitleWithTheirErrors()
    {
        ShowListModel model(*m_shows, [] {});
        QAbstractItemModelTester tester(&model);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 0);
        const ShowId b = add(u"B"_s);
        add(u"A"_s);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"A"_s);
        FeedState gone;
        gone.failures = 1;
        gone.error = u"It is gone."_s;
        QVERIFY(writeFeedState(m_database->sql(), b, gone));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        m_shows->noteRefreshed(b);
        QTRY_COMPARE(model.index(1, 0).data(RowFootRole).toString(), u"It is gone."_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Failed"_s));
        QVERIFY(m_shows->unsubscribe(b));
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void numbersInTitlesAreOrderedByValue()
    {
        for (const QString &title : {u"Show 10"_s, u"show 2"_s, u"Show 1"_s, u"another"_s})
            add(title);
        QLocale::setDefault(QLocale(u"en_GB"_s)); // the C locale orders by letters alone
        ShowListModel model(*m_shows, [] {});
        QTRY_COMPARE(model.rowCount(), 4);
        QLocale::setDefault(QLocale::system());
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.index(row, 0).data().toString());
        QCOMPARE(titles, QStringList({u"another"_s, u"Show 1"_s, u"show 2"_s, u"Show 10"_s}));
        QVERIFY(!model.index(0, 0).data(RowProgressRole).isValid());
    }

    void episodesSayWhatTheListenerHas()
    {
        const ShowId show = add(u"A"_s);
        addItem(show, u"one"_s, 1);
        ShowItemListModel model(*m_shows, *m_library, *m_downloads, show);
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 1);
        const QModelIndex index = model.index(0, 0);
        QCOMPARE(index.data(RowMarksRole).toStringList(), QStringList{u"New"_s});
        QVERIFY(index.data(RowFootRole).toString().contains(u"2 min"_s));

        const QString path = m_folder->filePath(u"one.mp3"_s);
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        Episode facts;
        facts.mediaPath = path;
        facts.duration = 100s;
        const auto episode = m_library->keep(facts, {});
        QVERIFY(m_shows->setEpisode(m_shows->items(show)->first(), *episode));
        QTRY_COMPARE(index.data(RowMarksRole).toStringList(), QStringList{u"On disk"_s});
        Heard heard;
        heard.add({0s, 100s});
        QVERIFY(m_library->setHeard(*episode, heard));
        QVERIFY(index.data(RowMarksRole).toStringList().contains(u"Finished"_s));
        QCOMPARE(index.data(RowProgressRole).toDouble(), 1.0);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"100 % heard"_s));
    }

    void newEpisodesComeWithoutAReset()
    {
        const ShowId show = add(u"A"_s);
        addItem(show, u"one"_s, 1);
        addItem(show, u"three"_s, 3);
        ShowItemListModel model(*m_shows, *m_library, *m_downloads, show);
        QTRY_COMPARE(model.rowCount(), 2);
        QAbstractItemModelTester tester(&model);
        const QPersistentModelIndex oldest = model.index(1, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        addItem(show, u"two"_s, 2);
        addItem(show, u"four"_s, 4);
        m_shows->noteRefreshed(show);
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(oldest.data().toString(), u"one"_s);
        QCOMPARE(oldest.row(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), u"four"_s);
    }

    void titlesAreFoundWhateverTheSpelling()
    {
        const ShowId show = add(u"A"_s);
        addItem(show, u"Étude in <b>"_s, 1);
        addItem(show, u"Doors"_s, 2);
        ShowItemListModel model(*m_shows, *m_library, *m_downloads, show);
        QTRY_COMPARE(model.rowCount(), 2);
        WordsFilter found;
        found.setSourceModel(&model);
        found.setWords(u"in etude"_s);
        QCOMPARE(found.rowCount(), 1);
        QVERIFY(!found.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }

private:
    ShowId add(const QString &title)
    {
        Show show;
        show.feedUrl = u"https://example.org/"_s + title;
        show.title = title;
        return *m_shows->subscribe(show, show.feedUrl);
    }

    void addItem(ShowId show, const QString &title, int day)
    {
        ShowItem item;
        item.show = show;
        item.key = title;
        item.title = title;
        item.published = QDateTime(QDate(2026, 11, day), QTime(12, 0), Qt::UTC);
        item.seen = item.published;
        item.mediaUrl = u"https://example.org/"_s + title;
        item.duration = 2min;
        item.isNew = true;
        ItemPlan plan;
        plan.added = {item};
        QVERIFY(writeItems(m_database->sql(), show, plan));
    }

    Logins m_logins;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Shows> m_shows;
    std::unique_ptr<Web> m_web;
    std::unique_ptr<Downloads> m_downloads;
};

QTEST_MAIN(TestShowModels)
#include "tst_showmodels.moc"
