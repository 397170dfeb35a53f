// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/query.h"

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
    }

    void aFailedFileLeavesNothingBehind()
    {
        write("0001.sql", "CREATE TABLE a (x);\n\nCREATE TABLE a (x);\n");
        const auto result = migrate(m_db, m_folder.path());
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"already exists"_s));
        QCOMPARE(m_db.tables(), QStringList());
    }

    void aNewerDatabaseIsRefused()
    {
        QVERIFY(runQuery(m_db, u"PRAGMA user_version = 99"_s));
        QVERIFY(!migrate(m_db, u":/migrations"_s));
    }

private:
    void write(const char *name, const QByteArray &sql)
    {
        QFile file(m_folder.filePath(QLatin1StringView(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }

    QTemporaryDir m_folder;
    QSqlDatabase m_db;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
