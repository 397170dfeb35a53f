// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/downloads/filenames.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestFileNames : public QObject
{
    Q_OBJECT

private slots:
    void namesAreSafe_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"What a river remembers"_s << u"What a river remembers"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc_passwd"_s;
        QTest::newRow("windows") << u"C:\\a*b?\"<>|"_s << u"C__a_b_____"_s;
        QTest::newRow("dots") << u".. "_s << QString();
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("option") << u"-rf ~"_s << u"rf ~"_s;
        QTest::newRow("end") << u"Who. . ."_s << u"Who"_s;
        QTest::newRow("device") << u"con"_s << u"_con"_s;
        QTest::newRow("device with ending") << u"LPT1.talk"_s << u"_LPT1.talk"_s;
        QTest::newRow("no device") << u"Content"_s << u"Content"_s;
        QTest::newRow("control") << u"a\u0000b\u001bc\nd"_s << u"abc d"_s;
        QTest::newRow("direction") << u"a\u202egpj\u2066b"_s << u"agpjb"_s;
        QTest::newRow("no width") << u"a\u200bb\ufeff"_s << u"ab"_s;
        QTest::newRow("half a character") << u"a"_s + QChar(0xd800) + u"b"_s << u"ab"_s;
        QTest::newRow("composed") << u"e\u0301tude"_s << u"\u00e9tude"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void namesAreSafe()
    {
        QFETCH(QString, title);
        QTEST(safeFileName(title), "name");
    }

    void longNamesAreCutBetweenCharacters()
    {
        const QString name = safeFileName(u"a"_s + QString(u"\U0001f399"_s).repeated(100));
        QCOMPARE(name.toUtf8().size(), 117);
        QVERIFY(!name.contains(QChar::ReplacementCharacter) && name.back().isLowSurrogate());
        QVERIFY(safeFileName(QString(500, u'é')).toUtf8().size() <= 120);
    }

    void aFileBeginsWithItsDate()
    {
        ShowItem item;
        item.title = u"Doors"_s;
        QCOMPARE(fileNameOf(item), u"Doors"_s);
        item.published = QDateTime(QDate(2026, 11, 29), QTime(23, 59), Qt::UTC);
        QCOMPARE(fileNameOf(item), u"2026-11-29 Doors"_s);
        item.title = u"../.."_s;
        item.key = u"a"_s;
        const QString one = fileNameOf(item);
        QVERIFY(one.startsWith("2026-11-29 "_L1) && one.size() > 16);
        item.key = u"b"_s;
        QVERIFY(fileNameOf(item) != one);
    }

    void aFolderNeverLeadsOut()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"in"_s);
        Show show;
        show.title = u"../out"_s;
        const auto made = makeShowFolder(folder, show);
        QVERIFY(made);
        QCOMPARE(*made, QDir(folder).canonicalPath() + u"/out"_s);
        show.title = u"..."_s;
        show.id = ShowId(7);
        QVERIFY(makeShowFolder(folder, show)->endsWith("/in/Show 7"_L1));
        QVERIFY(QDir(dir.path()).mkdir(u"elsewhere"_s));
        QVERIFY(QFile::link(dir.filePath(u"elsewhere"_s), folder + u"/link"_s));
        show.title = u"link"_s;
        QVERIFY(!makeShowFolder(folder, show));
    }

    void takenNamesAreNumbered()
    {
        const QTemporaryDir dir;
        QCOMPARE(freePath(dir.path(), u"A"_s, u"mp3"_s), dir.filePath(u"A.mp3"_s));
        QVERIFY(QFile(dir.filePath(u"a.MP3"_s)).open(QIODevice::WriteOnly));
        QCOMPARE(freePath(dir.path(), u"A"_s, u"mp3"_s), dir.filePath(u"A (2).mp3"_s));
        QVERIFY(QFile::link(u"/nowhere"_s, dir.filePath(u"A (2).mp3"_s)));
        QCOMPARE(freePath(dir.path(), u"A"_s, u"mp3"_s), dir.filePath(u"A (3).mp3"_s));
    }
};

QTEST_GUILESS_MAIN(TestFileNames)
#include "tst_filenames.moc"
