// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/query.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        setMeaning(u"Idea"_s);
    }

    void aBackupHoldsWhatWasWritten()
    {
        const auto open = Database::open(library()); // as a window has it
        QVERIFY(run(open->sql(), u"UPDATE meaning SET name = 'In the log'"_s));
        QVERIFY(backUp(library(), backup()));
        QCOMPARE(meaning(backup()), u"In the log"_s);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(backup()).permissions() & others, QFile::Permissions());
    }

    void anOlderBackupIsReplacedAndNothingElse()
    {
        QVERIFY(backUp(library(), backup()));
        setMeaning(u"Later"_s);
        QVERIFY(backUp(library(), backup()));
        QCOMPARE(meaning(backup()), u"Later"_s);

        const QString letter = m_folder->filePath(u"letter.txt"_s);
        write(letter, "Dear reader");
        QVERIFY(!backUp(library(), letter));
        QCOMPARE(read(letter), QByteArray("Dear reader"));
        QVERIFY(!backUp(library(), library()));
        QVERIFY(!backUp(library(), m_folder->filePath(u"no/folder.db"_s)));
        QVERIFY(!backUp(m_folder->filePath(u"none.db"_s), m_folder->filePath(u"new.db"_s)));
        QVERIFY(!QFile::exists(m_folder->filePath(u"none.db"_s)));
    }

    void restoringKeepsTheLibraryFromBefore()
    {
        QVERIFY(backUp(library(), backup()));
        setMeaning(u"Later"_s);
        QVERIFY(prepareRestore(library(), backup()));
        QVERIFY(confirmRestore(library()));
        QCOMPARE(meaning(library()), u"Later"_s); // until it is finished
        const auto before = finishRestore(library());
        QVERIFY(before);
        QCOMPARE(meaning(library()), u"Idea"_s);
        QCOMPARE(meaning(*before), u"Later"_s);
        QCOMPARE(meaning(backup()), u"Idea"_s);
        QCOMPARE(*finishRestore(library()), QString()); // nothing is left to do
        QCOMPARE(meaning(library()), u"Idea"_s);
    }

    // A window that was killed leaves its latest writes in the log.
    void theLogOfTheLibraryFromBeforeIsKept()
    {
        QVERIFY(backUp(library(), backup()));
        {
            const auto open = Database::open(library());
            QVERIFY(run(open->sql(), u"UPDATE meaning SET name = 'In the log'"_s));
            for (const QString &part : {QString(), u"-wal"_s})
                QVERIFY(QFile::copy(library() + part, m_folder->filePath(u"killed.db"_s) + part));
        }
        const QString killed = m_folder->filePath(u"killed.db"_s);
        QVERIFY(prepareRestore(killed, backup()));
        QVERIFY(confirmRestore(killed));
        const auto before = finishRestore(killed);
        QVERIFY(before);
        QCOMPARE(meaning(*before), u"In the log"_s);
        QCOMPARE(meaning(killed), u"Idea"_s);
    }

    void aStoppedCopyLeavesNothing()
    {
        const auto stop = [] { return false; };
        QVERIFY(!backUp(library(), backup(), stop));
        QVERIFY(backUp(library(), backup()));
        QVERIFY(!prepareRestore(library(), backup(), stop));
        QCOMPARE(files(), (QStringList{u"backup.db"_s, u"library.db"_s}));
    }

    void anOlderBackupIsNotKeptTwice()
    {
        {
            const auto older = Database::connect(backup());
            const QString migrations = u":/migrations"_s;
            QVERIFY(migrate(older->sql(), migrations, newestVersion(migrations) - 1));
        }
        QVERIFY(prepareRestore(library(), backup()));
        QVERIFY(!isRestoreConfirmed(library()));
        QVERIFY(confirmRestore(library()));
        QVERIFY(isRestoreConfirmed(library()));
        const QString before = QFileInfo(*finishRestore(library())).fileName();
        QCOMPARE(files(), (QStringList{u"backup.db"_s, before, u"library.db"_s}));
    }

    void whatAKilledCopyLeftIsRemoved()
    {
        write(library() + u".copied.half"_s, "half");
        QCOMPARE(*finishRestore(library()), QString());
        QCOMPARE(files(), QStringList{u"library.db"_s});
    }

    void whatIsNotConfirmedIsNotRestored()
    {
        QVERIFY(backUp(library(), backup()));
        setMeaning(u"Later"_s);
        QVERIFY(prepareRestore(library(), backup()));
        QCOMPARE(*finishRestore(library()), QString());
        QCOMPARE(meaning(library()), u"Later"_s);
        QVERIFY(!confirmRestore(library()));
    }

    void aNewLibraryIsMadeFromABackup()
    {
        QVERIFY(backUp(library(), backup()));
        const QString other = m_folder->filePath(u"new/library.db"_s);
        QVERIFY(prepareRestore(other, backup()));
        QVERIFY(confirmRestore(other));
        QCOMPARE(*finishRestore(other), QString());
        QCOMPARE(meaning(other), u"Idea"_s);
    }

    void whatIsNoLibraryChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear reader");
        QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"library.db"_s);
        {
            const auto made = Database::open(path);
            QVERIFY(made);
        }
        const QByteArray whole = read(path);
        QTest::newRow("cut off") << whole.first(whole.size() / 2);
        QByteArray spoiled = whole;
        spoiled.replace(4'096, whole.size() - 4'096, QByteArray(whole.size() - 4'096, 'x'));
        QTest::newRow("spoiled") << spoiled;
    }
    void whatIsNoLibraryChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        const QString wrong = m_folder->filePath(u"wrong.db"_s);
        write(wrong, bytes);
        QVERIFY(!prepareRestore(library(), wrong));
        QCOMPARE(*finishRestore(library()), QString());
        QCOMPARE(meaning(library()), u"Idea"_s);
        QVERIFY(!prepareRestore(library(), m_folder->path()));
        QVERIFY(!prepareRestore(library(), m_folder->filePath(u"none.db"_s)));
        const QDir folder(m_folder->path());
        QCOMPARE(folder.entryList({u"*restored*"_s, u"*.half"_s, u"*.copied*"_s}), QStringList());
    }

private:
    QString library() const { return m_folder->filePath(u"library.db"_s); }
    QString backup() const { return m_folder->filePath(u"backup.db"_s); }

    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    void setMeaning(const QString &name) const
    {
        const auto database = Database::open(library());
        QVERIFY(run(database->sql(), u"INSERT OR REPLACE INTO meaning VALUES (1, ?)"_s, {name}));
    }

    static QString meaning(const QString &path)
    {
        const auto database = Database::open(path);
        auto query = runQuery(database->sql(), u"SELECT name FROM meaning WHERE colour = 1"_s);
        return query && query->next() ? query->value(0).toString() : QString();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
