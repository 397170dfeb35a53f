// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/query.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void createsANewLibraryInAPrivateFolder()
    {
        const QString path = m_folder->filePath(u"deep/earmark/library.db"_s);
        const auto database = Database::open(path);
        QVERIFY(database);
        QCOMPARE(database->path(), path);
        QCOMPARE(valueOf(*database, u"PRAGMA journal_mode"_s), u"wal"_s);
        QCOMPARE(valueOf(*database, u"PRAGMA foreign_keys"_s), u"1"_s);
        QCOMPARE(valueOf(*database, u"PRAGMA synchronous"_s), u"2"_s);
        QCOMPARE(valueOf(*database, u"PRAGMA busy_timeout"_s), u"5000"_s);

        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        const auto permissions = QFileInfo(m_folder->filePath(u"deep/earmark"_s)).permissions();
        QCOMPARE(permissions & others, QFile::Permissions());
    }

    void connectionsAreSeparateAndCloseWithTheirOwner()
    {
        {
            const auto first = Database::open(path());
            const auto second = Database::connect(path());
            QVERIFY(first);
            QVERIFY(second);
            QVERIFY(first->sql().connectionName() != second->sql().connectionName());
            QCOMPARE(valueOf(*second, u"PRAGMA foreign_keys"_s), u"1"_s);
            QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
        }
        QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
    }

    void readsBackWhatWasWritten()
    {
        {
            const auto database = Database::open(path());
            QVERIFY(database);
            QVERIFY(run(database->sql(), u"INSERT INTO meaning VALUES (1, 'Idea')"_s));
        }
        const auto database = Database::open(path());
        QVERIFY(database);
        QCOMPARE(valueOf(*database, u"SELECT name FROM meaning"_s), u"Idea"_s);
    }

    void aDamagedLibraryIsRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        const QByteArray good = bytesOfALibrary();
        QTest::newRow("another file") << QByteArray("This is a shopping list, and no library.\n");
        QTest::newRow("noise") << QByteArray(20000, '\x5a');
        QTest::newRow("cut off after the first page") << good.left(4096);
        QTest::newRow("cut off in a page") << good.left(good.size() / 2 + 100);
        QTest::newRow("overwritten in its middle")
            << good.left(4096) + QByteArray(8192, '\x17') + good.mid(4096 + 8192);
        QTest::newRow("overwritten in its last page")
            << good.chopped(4096) + QByteArray(4096, '\x17');
        QTest::newRow("only its name left") << good.left(16);
    }

    void aDamagedLibraryIsRefusedAndLeftAsItIs()
    {
        QFETCH(QByteArray, bytes);
        write(path(), bytes);
        const auto database = Database::open(path());
        QVERIFY(!database);
        QVERIFY2(database.error().message.contains(u"damaged"_s),
                 qPrintable(database.error().message));
        QVERIFY(database.error().message.contains(path()));
        QCOMPARE(read(path()), bytes);
    }

    // The index can be made again.
    void aDamagedIndexDoesNotHinder_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table : {"search_text_data", "search_text_config", "search_text_docsize"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }
    void aDamagedIndexDoesNotHinder()
    {
        QFETCH(QString, table);
        int page = 0;
        {
            const auto database = Database::open(path());
            QVERIFY(run(database->sql(), u"INSERT INTO meaning VALUES (1, 'Idea')"_s));
            const QString index =
                u"INSERT INTO search_text (rowid, body, title, about) VALUES (1, 'a', 'b', 'c')"_s;
            QVERIFY(run(database->sql(), index));
            page = valueOf(*database,
                           u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(table))
                       .toInt();
        }
        QVERIFY(page > 1);
        QByteArray bytes = read(path());
        bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\x17'));
        write(path(), bytes);
        const auto database = Database::open(path());
        QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
        QCOMPARE(valueOf(*database, u"SELECT name FROM meaning"_s), u"Idea"_s);

        const QString copy = m_folder->filePath(u"copy.db"_s);
        const auto copied = database->copyTo(copy);
        QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().message));
        QCOMPARE(valueOf(*Database::open(copy), u"SELECT name FROM meaning"_s), u"Idea"_s);
        QCOMPARE(valueOf(*database, u"SELECT name FROM meaning"_s), u"Idea"_s);
    }

    void anEmptyFileBecomesALibrary()
    {
        write(path(), {});
        QVERIFY(Database::open(path()));
    }

    void aNewerLibraryIsRefusedAndLeftAsItIs()
    {
        {
            const auto database = Database::open(path());
            QVERIFY(database);
            QVERIFY(run(database->sql(), u"PRAGMA user_version = 99"_s));
        }
        const QByteArray before = read(path());
        const auto database = Database::open(path());
        QVERIFY(!database);
        QVERIFY(database.error().message.contains(u"newer version"_s));
        QCOMPARE(read(path()), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), {u"library.db"_s});
    }

    void reportsALibraryThatCantBeCreated()
    {
        write(m_folder->filePath(u"file"_s), "in the way");
        const auto below = Database::open(m_folder->filePath(u"file/library.db"_s));
        QVERIFY(!below);
        QVERIFY(below.error().message.contains(u"folder"_s));

        QVERIFY(QDir(m_folder->path()).mkdir(u"library.db"_s));
        const auto folder = Database::open(path());
        QVERIFY(!folder);
        QVERIFY(folder.error().message.contains(u"cannot be opened"_s));
    }

    void opensALibraryThatAnotherProgramIsWriting()
    {
        const auto first = Database::open(path());
        QVERIFY(run(first->sql(), u"BEGIN IMMEDIATE"_s));
        QVERIFY(run(first->sql(), u"INSERT INTO meaning VALUES (1, 'Idea')"_s));
        const auto second = Database::open(path());
        QVERIFY2(second, qPrintable(second ? QString() : second.error().message));
        QCOMPARE(valueOf(*second, u"PRAGMA busy_timeout"_s), u"5000"_s);
    }

    void reportsAnotherWriter()
    {
        const auto first = Database::open(path());
        auto second = Database::connect(path());
        QVERIFY(first);
        QVERIFY(second);
        QVERIFY(run(second->sql(), u"PRAGMA busy_timeout = 1"_s));
        QVERIFY(run(first->sql(), u"BEGIN IMMEDIATE"_s));
        const auto written = run(second->sql(), u"INSERT INTO meaning VALUES (1, 'Idea')"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().message, u"Another program is using the library."_s);
    }

    void reportsAFullDiskAndLosesNothing()
    {
        const auto database = Database::open(path());
        QVERIFY(database);
        QVERIFY(run(database->sql(), u"INSERT INTO meaning VALUES (1, 'Idea')"_s));
        const QString pages = valueOf(*database, u"PRAGMA page_count"_s);
        QVERIFY(run(database->sql(), u"PRAGMA max_page_count = %1"_s.arg(pages)));

        const auto written =
            run(database->sql(), u"INSERT INTO meaning VALUES (2, ?)"_s, {QString(100'000, u'x')});
        QVERIFY(!written);
        QCOMPARE(written.error().message, u"The disk is full."_s);
        QCOMPARE(valueOf(*database, u"SELECT group_concat(name) FROM meaning"_s), u"Idea"_s);
    }

    void anOlderLibraryIsCopiedBeforeItIsChanged()
    {
        const QString migrations = m_folder->filePath(u"migrations"_s);
        QVERIFY(QDir().mkpath(migrations));
        write(migrations + u"/0001.sql"_s, "CREATE TABLE note (text TEXT) STRICT;\n");
        {
            const auto database = Database::open(path(), migrations);
            QVERIFY(database);
            QVERIFY(run(database->sql(), u"INSERT INTO note VALUES ('kept')"_s));
        }
        QCOMPARE(copies(), QStringList());

        write(migrations + u"/0002.sql"_s, "ALTER TABLE note RENAME TO remark;\n");
        {
            const auto database = Database::open(path(), migrations);
            QVERIFY(database);
            QCOMPARE(valueOf(*database, u"SELECT text FROM remark"_s), u"kept"_s);
        }
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        QCOMPARE(copies(), {u"library-v1-%1.db"_s.arg(today)});

        // The copy is a library of the old version, and is not overwritten.
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::copy(m_folder->filePath(copies().first()), path()));
        const auto again = Database::open(path(), migrations);
        QVERIFY(again);
        QCOMPARE(valueOf(*again, u"SELECT text FROM remark"_s), u"kept"_s);
        QCOMPARE(copies().size(), 2);
    }

    void refusesWhatIsNotAFile_data()
    {
        QTest::addColumn<QString>("target");

        QTest::newRow("a folder") << QDir::tempPath();
        QTest::newRow("a device without an end") << u"/dev/zero"_s;
        QTest::newRow("a device that is always empty") << u"/dev/null"_s;
    }

    void refusesWhatIsNotAFile()
    {
        QFETCH(QString, target);
        QVERIFY(QFile::link(target, path()));
        const auto database = Database::open(path());
        QVERIFY(!database);
        QVERIFY(database.error().message.contains(u"not a file"_s));
    }

    void doesNotWaitForAPipe()
    {
        QCOMPARE(mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        QVERIFY(!Database::open(path()));
    }

    void correctsAVersionThatTheTablesContradict_data()
    {
        QTest::addColumn<int>("number");

        for (const int number : {0, 1, -1, -2'147'483'646, 1'000'000, 2'147'483'647})
            QTest::addRow("%d", number) << number;
    }

    void correctsAVersionThatTheTablesContradict()
    {
        QFETCH(int, number);
        {
            const auto database = Database::open(path());
            QVERIFY(run(database->sql(), u"INSERT INTO meaning VALUES (1, 'Idea')"_s));
            QVERIFY(run(database->sql(), u"PRAGMA user_version = %1"_s.arg(number)));
        }
        const auto database = Database::open(path());
        QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
        QCOMPARE(valueOf(*database, u"SELECT name FROM meaning"_s), u"Idea"_s);
        QCOMPARE(copies(), QStringList());
    }

    void reportsAMissingTableAtOnce()
    {
        {
            const auto database = Database::open(path());
            QVERIFY(run(database->sql(), u"DROP TABLE annotation_tag"_s));
        }
        const auto database = Database::open(path());
        QVERIFY(!database);
        QVERIFY(database.error().message.contains(u"damaged"_s));
    }

    void anUpgradeThatFailsLeavesNoCopy()
    {
        const QString migrations = m_folder->filePath(u"migrations"_s);
        QVERIFY(QDir().mkpath(migrations));
        write(migrations + u"/0001.sql"_s, "CREATE TABLE note (text TEXT NOT NULL) STRICT;\n");
        {
            const auto database = Database::open(path(), migrations);
            QVERIFY(run(database->sql(), u"INSERT INTO note VALUES ('kept')"_s));
        }
        write(migrations + u"/0002.sql"_s,
              "CREATE TABLE next (text TEXT NOT NULL) STRICT;\n\n"
              "INSERT INTO next SELECT nullif(text, 'kept') FROM note;\n");
        for (int start = 0; start < 3; ++start) {
            QVERIFY(!Database::open(path(), migrations));
            QCOMPARE(copies(), QStringList());
        }
    }

    // With one bit flipped in the file's head or elsewhere, the library opens or is refused with a
    // message, and no copies pile up.
    void survivesOneFlippedBit()
    {
        const QByteArray good = bytesOfALibrary();
        QRandomGenerator random(7);
        const int others = qEnvironmentVariableIntValue("EARMARK_ROUNDS") + 100;
        for (int round = 0; round < 800 + others; ++round) {
            const int bit = round < 800 ? round : random.bounded(int(good.size()) * 8);
            QByteArray bytes = good;
            bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
            write(path(), bytes);
            if (const auto database = Database::open(path()); !database)
                QVERIFY2(database.error().message.size() > 10, qPrintable(QString::number(bit)));
            for (const auto &name : {u"library.db"_s, u"library.db-wal"_s, u"library.db-shm"_s})
                QFile::remove(m_folder->filePath(name));
        }
        QVERIFY(copies().size() <= 1);
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).size() <= 1);
    }

    void aReaderNeitherWritesNorWaits()
    {
        auto database = Database::open(path());
        QVERIFY(database->becomeReader());
        QVERIFY(!run(database->sql(), u"INSERT INTO meaning VALUES (1, 'Idea')"_s));
        QVERIFY(valueOf(*database, u"PRAGMA busy_timeout"_s).toInt() < 50);
    }

    void bulkDataIsWrittenWithNormalSync()
    {
        QVERIFY(Database::open(path()));
        const auto bulk = Database::connect(path(), Database::Sync::Normal);
        QCOMPARE(valueOf(*bulk, u"PRAGMA synchronous"_s), u"1"_s);
        QCOMPARE(valueOf(*Database::connect(path()), u"PRAGMA synchronous"_s), u"2"_s);
    }

private:
    QString path() const { return m_folder->filePath(u"library.db"_s); }

    QStringList copies() const
    {
        return QDir(m_folder->path()).entryList({u"library-*.db"_s}, QDir::Files, QDir::Name);
    }

    static QString valueOf(const Database &database, const QString &sql)
    {
        auto query = runQuery(database.sql(), sql);
        return query && query->next() ? query->value(0).toString() : QString();
    }

    static QByteArray bytesOfALibrary()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"library.db"_s);
        {
            const auto database = Database::open(path);
            const QString fill = u"INSERT INTO meaning VALUES (?, ?)"_s;
            for (int colour = 0; database && colour < 20; ++colour) {
                if (!run(database->sql(), fill, {colour, QString(1000, u'x')}))
                    return {};
            }
        }
        return read(path);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
