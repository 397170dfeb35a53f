// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/librarylock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace earmark;
using namespace Qt::StringLiterals;

/// A library has only one holder, whatever path is used.
class TestLibraryLock : public QObject
{
    Q_OBJECT

    using State = LibraryLock::State;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"data/sub"_s));
        QVERIFY(QFile::link(m_folder->filePath(u"data"_s), m_folder->filePath(u"link"_s)));
    }

    void anotherNameOfTheFolderIsTheSameLibrary_data()
    {
        QTest::addColumn<QString>("path");

        QTest::newRow("the same") << u"data/library.db"_s;
        QTest::newRow("a slash too much") << u"data//library.db"_s;
        QTest::newRow("a link") << u"link/library.db"_s;
        QTest::newRow("a detour") << u"data/sub/../library.db"_s;
    }

    void anotherNameOfTheFolderIsTheSameLibrary()
    {
        QFETCH(QString, path);
        LibraryLock first(m_folder->filePath(u"data/library.db"_s));
        LibraryLock second(m_folder->filePath(path));
        QCOMPARE(first.take(), State::Held);
        QCOMPARE(first.take(), State::Held);
        QCOMPARE(second.take(), State::Taken);
        QCOMPARE(first.canonicalPath(), second.canonicalPath());
    }

    void aLinkToTheFileIsTheSameLibrary()
    {
        QFile file(m_folder->filePath(u"data/library.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(file.fileName(), m_folder->filePath(u"data/sub/library.db"_s)));
        LibraryLock first(file.fileName());
        LibraryLock second(m_folder->filePath(u"data/sub/library.db"_s));
        QCOMPARE(first.take(), State::Held);
        QCOMPARE(second.take(), State::Taken);
    }

    void itIsFreeWhenItsHolderEnds()
    {
        LibraryLock second(path());
        {
            LibraryLock first(path());
            QCOMPARE(first.take(), State::Held);
            QCOMPARE(second.take(), State::Taken);
        }
        QCOMPARE(second.take(), State::Held);
    }

    void itIsFreeWhenItsHolderIsKilled()
    {
        int ready[2];
        QCOMPARE(pipe(ready), 0);
        const pid_t holder = fork();
        if (holder == 0) {
            LibraryLock lock(path());
            const char isHeld = lock.take() == State::Held ? 'y' : 'n';
            (void)!write(ready[1], &isHeld, 1);
            for (;;)
                pause();
        }
        char isHeld = 0;
        QCOMPARE(read(ready[0], &isHeld, 1), 1);
        LibraryLock lock(path());
        const auto whileItLives = lock.take();
        kill(holder, SIGKILL);
        waitpid(holder, nullptr, 0);
        QCOMPARE(isHeld, 'y');
        QCOMPARE(whileItLives, State::Taken);
        QCOMPARE(lock.take(), State::Held);
    }

    void othersReadTheHoldersNote()
    {
        LibraryLock first(path());
        LibraryLock second(path());
        QCOMPARE(first.take(), State::Held);
        first.setNote(u"/run/é"_s);
        QCOMPARE(second.note(), u"/run/é"_s);
        second.setNote(u"/run/other"_s);
        QCOMPARE(second.note(), u"/run/é"_s);
    }

    void reportsIfNothingCanBeLocked()
    {
        QVERIFY(QFile::link(u"/dev/null"_s, m_folder->filePath(u"data/library.db.lock"_s)));
        QCOMPARE(LibraryLock(path()).take(), State::Impossible);
        QCOMPARE(LibraryLock(u"/proc/nothing/library.db"_s).take(), State::Impossible);
    }

private:
    QString path() const { return m_folder->filePath(u"data/library.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLibraryLock)
#include "tst_librarylock.moc"
