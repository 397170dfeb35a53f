// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "store/writequeue.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Writing in another thread, with a disk that sometimes fails.
class TestWriteQueue : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(path());
        QVERIFY(database);
        m_reader = std::make_unique<Database>(std::move(*database));
        m_queue = std::make_unique<WriteQueue>(path());
    }

    void cleanup()
    {
        m_queue.reset();
        m_reader.reset();
    }

    void ordersAreWrittenInOrder()
    {
        QStringList told;
        for (int colour = 0; colour < 20; ++colour)
            m_queue->add(naming(colour, u"name"_s, [&told, colour](const Result<> &written) {
                told.append(written ? QString::number(colour) : u"refused"_s);
            }));
        QTRY_COMPARE(told.size(), 20);
        QCOMPARE(told.first(5).join(u' '), u"0 1 2 3 4"_s);
        QCOMPARE(valueOf(u"SELECT count(*) FROM meaning"_s), u"20"_s);
        QVERIFY(m_queue->isEmpty());
    }

    void userContentIsWrittenWithFullSync()
    {
        QStringList modes;
        const auto mode = [&modes](const QSqlDatabase &db) -> Result<> {
            auto rows = runQuery(db, u"PRAGMA synchronous"_s);
            rows->next();
            modes.append(rows->value(0).toString());
            return done;
        };
        m_queue->add({.write = mode});
        m_queue->add({.write = mode, .isMadeByHand = false});
        m_queue->add({.write = mode});
        QVERIFY(m_queue->wait(10s));
        QCOMPARE(modes.join(u' '), u"2 1 2"_s); // FULL, NORMAL, FULL
    }

    void tellsWhatIsMadeByHand()
    {
        const QSignalSpy made(m_queue.get(), &WriteQueue::madeByHand);
        const QSignalSpy caughtUp(m_queue.get(), &WriteQueue::caughtUp);
        WriteOrder position = naming(1, u"Position"_s);
        position.isMadeByHand = false;
        m_queue->add(position);
        QTRY_COMPARE(caughtUp.size(), 1);
        QCOMPARE(made.size(), 0);
        m_queue->add(naming(2, u"Idea"_s));
        QTRY_COMPARE(made.size(), 1);
    }

    void addingDoesNotWaitForAnotherWriter()
    {
        const auto other = Database::connect(path());
        QVERIFY(other);
        QVERIFY(run(other->sql(), u"BEGIN IMMEDIATE"_s));
        QSignalSpy behind(m_queue.get(), &WriteQueue::behind);
        QSignalSpy caughtUp(m_queue.get(), &WriteQueue::caughtUp);
        m_queue->add(naming(1, u"Idea"_s)); // returns at once, or this test never ends
        QTRY_VERIFY(!behind.isEmpty()); // emitted again at each retry
        QVERIFY(!m_queue->isEmpty());
        QVERIFY(!m_queue->finish(10ms));

        QVERIFY(run(other->sql(), u"ROLLBACK"_s));
        QTRY_COMPARE(caughtUp.size(), 1);
        QCOMPARE(valueOf(u"SELECT name FROM meaning"_s), u"Idea"_s);
    }

    void retriesWhatTheDiskRefuses()
    {
        QSignalSpy behind(m_queue.get(), &WriteQueue::behind);
        int tries = 0;
        bool isFull = true;
        m_queue->add({.write = [&](const QSqlDatabase &db) -> Result<> {
            ++tries;
            if (isFull)
                if (auto set = run(db, u"PRAGMA max_page_count = 1"_s); !set)
                    return set;
            return run(db, u"INSERT INTO meaning VALUES (1, ?)"_s, {QString(100'000, u'x')});
        }});
        m_queue->add(naming(2, u"second"_s));
        QTRY_VERIFY(behind.size() >= 1);
        QCOMPARE(behind.first().first().value<Error>().message, u"The disk is full."_s);
        QCOMPARE(valueOf(u"SELECT count(*) FROM meaning"_s), u"0"_s); // nothing overtakes

        QTRY_VERIFY(!m_queue->wait(10ms)); // idle until the next retry
        isFull = false;
        QVERIFY(m_queue->finish(10s));
        QVERIFY(tries >= 2);
        QCOMPARE(valueOf(u"SELECT group_concat(colour) FROM meaning"_s), u"1,2"_s);
    }

    void writesOnlyTheLastOrderOfAKey()
    {
        const auto other = Database::connect(path());
        QVERIFY(run(other->sql(), u"BEGIN IMMEDIATE"_s));
        int written = 0;
        m_queue->add(naming(0, u"first"_s));
        for (int i = 0; i < 1000; ++i) {
            m_queue->add({.write =
                              [&written, i](const QSqlDatabase &db) {
                                  ++written;
                                  return run(db, u"INSERT INTO meaning VALUES (1, ?)"_s, {i});
                              },
                          .key = u"same"_s});
        }
        QVERIFY(run(other->sql(), u"ROLLBACK"_s));
        QTRY_VERIFY(m_queue->finish(10s));
        QCOMPARE(written, 1);
        QCOMPARE(valueOf(u"SELECT name FROM meaning WHERE colour = 1"_s), u"999"_s);
    }

    void reportsAnInvalidOrderAndGoesOn()
    {
        QSignalSpy refused(m_queue.get(), &WriteQueue::refused);
        bool wasTold = false;
        m_queue->add({.write =
                          [](const QSqlDatabase &db) {
                              return run(db, u"INSERT INTO meaning VALUES (NULL, NULL)"_s);
                          },
                      .then = [&wasTold](const Result<> &written) { wasTold = !written; }});
        m_queue->add(naming(1, u"Idea"_s));
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(wasTold);
        QVERIFY(m_queue->wait(10s));
        QCOMPARE(valueOf(u"SELECT name FROM meaning"_s), u"Idea"_s);
    }

    void reportsADeletedOrReplacedLibraryAtOnce()
    {
        QSignalSpy behind(m_queue.get(), &WriteQueue::behind);
        const QString away = m_folder->filePath(u"away.db"_s);
        QVERIFY(QFile::rename(path(), away));
        QTRY_VERIFY(behind.size() >= 1); // before anything is written
        m_queue->add(naming(1, u"Idea"_s));
        QVERIFY(behind.first().first().value<Error>().message.contains(u"deleted"_s));
        QVERIFY(!QFile::exists(path())); // no new library is created

        QVERIFY(QFile::rename(away, path()));
        QTRY_VERIFY(m_queue->finish(10s));
        QCOMPARE(valueOf(u"SELECT name FROM meaning"_s), u"Idea"_s);
    }

    void reportsAMovedFolderAtOnce()
    {
        const QString folder = m_folder->filePath(u"data"_s);
        QVERIFY(Database::open(folder + u"/library.db"_s));
        WriteQueue queue(folder + u"/library.db"_s);
        QSignalSpy behind(&queue, &WriteQueue::behind);
        QSignalSpy caughtUp(&queue, &WriteQueue::caughtUp);
        QVERIFY(QDir().rename(folder, folder + u".away"_s));
        QTRY_VERIFY(behind.size() >= 1);
        QVERIFY(QDir().rename(folder + u".away"_s, folder));
        QTRY_COMPARE(caughtUp.size(), 1);
    }

private:
    QString path() const { return m_folder->filePath(u"library.db"_s); }

    static WriteOrder naming(int colour, const QString &name,
                             const std::function<void(const Result<> &)> &then = {})
    {
        return {.write =
                    [colour, name](const QSqlDatabase &db) {
                        return run(db, u"INSERT INTO meaning VALUES (?, ?)"_s, {colour, name});
                    },
                .then = then};
    }

    QString valueOf(const QString &sql) const
    {
        auto query = runQuery(m_reader->sql(), sql);
        return query && query->next() ? query->value(0).toString() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_reader;
    std::unique_ptr<WriteQueue> m_queue;
};

QTEST_GUILESS_MAIN(TestWriteQueue)
#include "tst_writequeue.moc"
