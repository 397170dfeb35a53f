// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"

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
    void aFileIsReplacedWhole()
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

    void whatCannotBeWrittenIsTold()
    {
        const QTemporaryDir folder;
        const auto written = writeFile(folder.filePath(u"none/a.md"_s), "x");
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(u"“a.md”"_s));
        QVERIFY(!writeFile(folder.path(), "x"));
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
