// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/query.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        m_db.setDatabaseName(u":memory:"_s);
        QVERIFY(m_db.open());
    }

    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"test"_s);
    }

    void shippedMigrationsRun()
    {
        QVERIFY(migrate(m_db, u":/migrations"_s));
        QVERIFY(migrate(m_db, u":/migrations"_s));
        QVERIFY(m_db.tables().contains(u"episode"_s));
        QCOMPARE(*schemaVersion(m_db), newestVersion(u":/migrations"_s));
    }

    // Upgrades a library of version 1 with a row in every table to each later version, and from
    // there to the newest version and to a future one.
    void everyVersionKeepsItsRows_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= newestVersion(u":/migrations"_s); ++version)
            QTest::addRow("from version %d", version) << version;
    }

    void everyVersionKeepsItsRows()
    {
        QFETCH(int, version);
        copyMigrations(1);
        QVERIFY(migrate(m_db, m_folder->path()));
        fill(u"" TEST_DATA "/0001.sql"_s);
        const QStringList tables = m_db.tables();
        for (const QString &table : tables)
            QVERIFY2(rowsOf(table) > 0, qPrintable(table + u" is empty"_s));

        copyMigrations(version);
        QVERIFY(migrate(m_db, m_folder->path()));
        QVERIFY(migrate(m_db, u":/migrations"_s));
        copyMigrations(newestVersion(u":/migrations"_s));
        writeRebuildOfEpisodes(newestVersion(u":/migrations"_s) + 1);
        const auto migrated = migrate(m_db, m_folder->path());
        QVERIFY2(migrated, qPrintable(migrated ? QString() : migrated.error().message));

        for (const QString &table : tables)
            QVERIFY2(rowsOf(table) > 0, qPrintable(table + u" was emptied"_s));
        QCOMPARE(valueOf(u"SELECT mood || title FROM episode"_s),
                 u"goodPourquoi les plantes bougent ?"_s);
        QCOMPARE(valueOf(u"SELECT hex(cover) || hex(speech) FROM episode_media"_s),
                 u"89504E4753"_s);
        QCOMPARE(valueOf(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(valueOf(u"PRAGMA quick_check"_s), u"ok"_s);
    }

    void aFailedFileLeavesNothingBehind()
    {
        write(u"0001.sql"_s, "CREATE TABLE a (x);\n\nCREATE TABLE a (x);\n");
        const auto result = migrate(m_db, m_folder->path());
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"already exists"_s));
        QCOMPARE(m_db.tables(), QStringList());
        QCOMPARE(*schemaVersion(m_db), 0);
    }

    void aFileThatBreaksAReferenceIsUndone()
    {
        write(u"0001.sql"_s,
              "CREATE TABLE a (x INTEGER PRIMARY KEY);\n\n"
              "CREATE TABLE b (x INTEGER REFERENCES a (x));\n");
        QVERIFY(migrate(m_db, m_folder->path()));
        write(u"0002.sql"_s, "INSERT INTO b VALUES (7);\n");
        const auto result = migrate(m_db, m_folder->path());
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"“b”"_s));
        QCOMPARE(rowsOf(u"b"_s), 0);
        QCOMPARE(*schemaVersion(m_db), 1);
    }

    void semicolonsWithinAStatementStay()
    {
        write(u"0001.sql"_s,
              "CREATE TABLE a (x);\n\n"
              "CREATE TRIGGER twice AFTER INSERT ON a WHEN new.x < 2 BEGIN\n"
              "    INSERT INTO a VALUES (2);\n"
              "    INSERT INTO a VALUES (3);\n"
              "END;\n\n");
        QVERIFY(migrate(m_db, m_folder->path()));
        QVERIFY(run(m_db, u"INSERT INTO a VALUES (1)"_s));
        QCOMPARE(rowsOf(u"a"_s), 3);
    }

    void aNewerDatabaseIsRefused()
    {
        QVERIFY(run(m_db, u"PRAGMA user_version = 99"_s));
        QVERIFY(!migrate(m_db, u":/migrations"_s));
    }

private:
    void copyMigrations(int upTo)
    {
        const QDir shipped(u":/migrations"_s);
        const QStringList files = shipped.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        for (const QString &file : files.first(upTo))
            QVERIFY(QFile::exists(m_folder->filePath(file))
                    || QFile::copy(shipped.filePath(file), m_folder->filePath(file)));
    }

    // The hardest kind of migration in SQLite: rebuild a table that others refer to.
    void writeRebuildOfEpisodes(int version)
    {
        const QString made = valueOf(u"SELECT sql FROM sqlite_schema WHERE name = 'episode'"_s);
        QVERIFY(made.contains(u"CREATE TABLE episode ("_s));
        const QString rebuilt =
            QString(made).replace(u"CREATE TABLE episode ("_s, u"CREATE TABLE episode_next ("_s);
        write(u"%1.sql"_s.arg(version, 4, 10, QChar(u'0')),
              (rebuilt
               + u";\n\nINSERT INTO episode_next SELECT * FROM episode;\n\n"
                 "DROP TABLE episode;\n\n"
                 "ALTER TABLE episode_next RENAME TO episode;\n\n"
                 "ALTER TABLE episode ADD COLUMN mood TEXT NOT NULL DEFAULT 'good';\n"_s)
                  .toUtf8());
    }

    void fill(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList inserts = QString::fromUtf8(file.readAll()).split(u";\n\n"_s);
        for (const QString &insert : inserts) {
            const auto inserted = run(m_db, insert);
            QVERIFY2(inserted, qPrintable(inserted ? QString() : inserted.error().message));
        }
    }

    void write(const QString &name, const QByteArray &sql)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }

    QString valueOf(const QString &sql)
    {
        auto query = runQuery(m_db, sql);
        return query && query->next() ? query->value(0).toString() : QString();
    }

    int rowsOf(const QString &table) { return valueOf(u"SELECT count(*) FROM "_s + table).toInt(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QSqlDatabase m_db;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
