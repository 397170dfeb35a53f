// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsReplacedAtomically()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.md"_s);
        QVERIFY(writeFile(path, "long before"));
        QVERIFY(writeFile(path, "after"));
        QCOMPARE(*readFile(path), "after");
    }

    void aPipeIsWrittenInto()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(path.toUtf8().constData(), 0600), 0);
        const int reader = ::open(path.toUtf8().constData(), O_RDWR);
        QVERIFY(writeFile(path, "notes"));
        QByteArray read(5, ' ');
        QCOMPARE(::read(reader, read.data(), 5), ssize_t(5));
        ::close(reader);
        QCOMPARE(read, "notes");
        QVERIFY(isStream(path));
    }

    void reportsAFileThatCantBeWritten()
    {
        const QTemporaryDir folder;
        const auto written = writeFile(folder.filePath(u"none/a.md"_s), "x");
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(u"“a.md”"_s));
        QVERIFY(!writeFile(folder.path(), "x"));
    }

    void reportsTheReasonWhyReadingFails_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("missing") << u"FOLDER/a.vtt"_s
                                 << u"“a.vtt” can’t be read: there is no such file."_s;
        QTest::newRow("a folder") << u"FOLDER/f"_s << u"“f” can’t be read: it is a folder."_s;
        QTest::newRow("a folder by its stroke")
            << u"FOLDER/f/"_s << u"“FOLDER/f/” can’t be read: it is a folder."_s;
        QTest::newRow("no name") << QString() << u"The name of a file is empty."_s;
        QTest::newRow("no UTF-8") << u"FOLDER/a\ufffd.vtt"_s
                                  << u"“a\ufffd.vtt” can’t be read: its name is not in UTF-8."_s;
    }

    void reportsTheReasonWhyReadingFails()
    {
        QFETCH(QString, path);
        QFETCH(QString, sentence);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"f"_s));
        const auto read = readFile(path.replace(u"FOLDER"_s, folder.path()));
        QVERIFY(!read);
        QCOMPARE(read.error().message, sentence.replace(u"FOLDER"_s, folder.path()));
    }

    void reportsTheReasonWhyWritingFails_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no folder")
            << u"none/a.vtt"_s << u"“a.vtt” can’t be written: its folder doesn’t exist."_s;
        QTest::newRow("below a file")
            << u"file/a.vtt"_s << u"“a.vtt” can’t be written: its folder doesn’t exist."_s;
        QTest::newRow("a folder") << u"f"_s << u"“f” can’t be written: it is a folder."_s;
    }

    void reportsTheReasonWhyWritingFails()
    {
        QFETCH(QString, path);
        QFETCH(QString, sentence);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"f"_s));
        QVERIFY(writeFile(folder.filePath(u"file"_s), "x"));
        const auto written = writeFile(folder.filePath(path), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().message, sentence);
        const auto tried = tryWriting(folder.filePath(path));
        QVERIFY(!tried);
        QCOMPARE(tried.error().message, sentence);
    }

    void reportsAFullDevice()
    {
        for (const qsizetype size : {qsizetype(3), qsizetype(1'000'000)}) {
            const auto written = writeFile(u"/dev/full"_s, QByteArray(size, 'x'));
            QVERIFY(!written);
            QCOMPARE(written.error().message,
                     u"“full” can’t be written: no space left on the device."_s);
        }
    }

    void tryingLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        QVERIFY(tryWriting(folder.filePath(u"a.md"_s)));
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(writeFile(folder.filePath(u"a.md"_s), "mine"));
        QVERIFY(tryWriting(folder.filePath(u"a.md"_s)));
        QCOMPARE(*readFile(folder.filePath(u"a.md"_s)), "mine");
    }

    void onlyRegularFilesAreRead_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("a device without an end") << u"/dev/zero"_s;
        QTest::newRow("the terminal") << u"/dev/tty"_s;
        QTest::newRow("a pipe that nobody writes to") << u"pipe"_s;
    }

    void onlyRegularFilesAreRead()
    {
        QFETCH(QString, target);
        const QTemporaryDir folder;
        QCOMPARE(mkfifo(folder.filePath(u"pipe"_s).toUtf8().constData(), 0600), 0);
        const QString path = folder.filePath(u"talk.vtt"_s);
        QVERIFY(QFile::link(target, path));
        const auto read = readFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().message, u"“talk.vtt” can’t be read: it is a device or a pipe."_s);
    }

    void reportsALoopOfLinks()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"talk.vtt"_s);
        QVERIFY(QFile::link(path, path));
        const auto read = readFile(path);
        QVERIFY(!read);
        QVERIFY2(read.error().message.startsWith(u"“talk.vtt” can’t be read: "_s),
                 qPrintable(read.error().message));
    }

    // The system reports its size as 0, so it must be read to the end.
    void aFileOfTheKernelIsReadToItsEnd()
    {
        const auto read = readFile(u"/proc/self/status"_s);
        QVERIFY(read);
        QVERIFY(read->contains("VmSize"));
    }

    void refusesAFileAboveTheLimit()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.vtt"_s);
        QVERIFY(writeFile(path, QByteArray(3'000'000, 'x')));
        QCOMPARE(readFile(path, 3'000'000)->size(), 3'000'000);
        const auto read = readFile(path, 2'999'999);
        QVERIFY(!read);
        QCOMPARE(read.error().message, u"“a.vtt” can’t be read: it is too large."_s);
    }

    void aGrowingFileIsNotReadForever()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.vtt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray more(2'000'000, 'x');
        file.write(more);
        const auto read = readFile(file.fileName(), 50'000'000, [&] {
            file.write(more);
            return file.flush();
        });
        QVERIFY(!read);
    }

    void readingIsStopped()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.vtt"_s);
        QVERIFY(writeFile(path, QByteArray(5'000'000, 'x')));
        int pieces = 0;
        QVERIFY(!readFile(path, largestRead, [&] { return ++pieces < 3; }));
        QCOMPARE(pieces, 3);
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
