// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outputs.h"
#include "core/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

/// Which outputs are allowed together with which inputs.
class TestOutputs : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsOverwritten_data()
    {
        QTest::addColumn<QStringList>("inputs");
        QTest::addColumn<QStringList>("outputs");
        QTest::addColumn<QString>("report");
        QTest::addColumn<bool>("mayBe");

        QTest::newRow("apart") << QStringList{u"a"_s} << QStringList{u"new"_s} << u"r"_s << true;
        QTest::newRow("over what is no input")
            << QStringList{u"a"_s} << QStringList{u"b"_s} << QString() << true;
        QTest::newRow("over itself")
            << QStringList{u"a"_s} << QStringList{u"a"_s} << QString() << false;
        QTest::newRow("over itself by another way")
            << QStringList{u"a"_s} << QStringList{u"f/../a"_s} << QString() << false;
        QTest::newRow("over itself by a link")
            << QStringList{u"a"_s} << QStringList{u"link"_s} << QString() << false;
        QTest::newRow("over the next input")
            << QStringList{u"a"_s, u"b"_s} << QStringList{u"b"_s, u"c"_s} << QString() << false;
        QTest::newRow("twice") << QStringList{u"a"_s, u"b"_s} << QStringList{u"c"_s, u"c"_s}
                               << QString() << false;
        QTest::newRow("twice into a folder to be made")
            << QStringList{u"a"_s, u"b"_s} << QStringList{u"new/c"_s, u"./new/../new/c"_s}
            << QString() << false;
        QTest::newRow("twice by a link to a folder")
            << QStringList{u"a"_s, u"b"_s} << QStringList{u"f/c"_s, u"linked/c"_s} << QString()
            << false;
        QTest::newRow("twice by a link to nothing yet")
            << QStringList{u"a"_s, u"b"_s} << QStringList{u"dangling"_s, u"to-be"_s} << QString()
            << false;
        QTest::newRow("the report over an input")
            << QStringList{u"a"_s, u"b"_s} << QStringList{u"c"_s, u"d"_s} << u"b"_s << false;
        QTest::newRow("the report over an output")
            << QStringList{u"a"_s, u"b"_s} << QStringList{u"c"_s, u"d"_s} << u"./d"_s << false;
        QTest::newRow("a missing input")
            << QStringList{u"none"_s} << QStringList{u"none"_s} << QString() << true;
        QTest::newRow("no name") << QStringList{QString()} << QStringList{u"c"_s} << QString()
                                 << true;
    }

    void nothingIsOverwritten()
    {
        QFETCH(QStringList, inputs);
        QFETCH(QStringList, outputs);
        QFETCH(QString, report);
        QFETCH(bool, mayBe);
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        QVERIFY(QDir().mkdir(u"f"_s));
        QVERIFY(writeFile(u"a"_s, "a") && writeFile(u"b"_s, "b"));
        QVERIFY(QFile::link(u"a"_s, u"link"_s) && QFile::link(u"f"_s, u"linked"_s)
                && QFile::link(u"to-be"_s, u"dangling"_s));
        const auto checked = checkOutputs({.inputs = inputs, .outputs = outputs, .report = report});
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(bool(checked), mayBe);
    }

    void aDeviceMayBeReadAndWritten()
    {
        const QStringList device{u"/dev/zero"_s};
        QVERIFY(checkOutputs({.inputs = device, .outputs = device, .report = {}}));
        QVERIFY(!checkOutputs({.inputs = {}, .outputs = device, .report = device.first()}));
    }

    void devNullMayBeWrittenTwice()
    {
        const QString nothing = u"/dev/null"_s;
        QVERIFY(checkOutputs({.inputs = {}, .outputs = {nothing}, .report = nothing}));
    }
};

QTEST_GUILESS_MAIN(TestOutputs)
#include "tst_outputs.moc"
