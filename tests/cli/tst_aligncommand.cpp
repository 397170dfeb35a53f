// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capturedoutput.h"
#include "cli/aligncommand.h"
#include "cli/run/runcommand.h"
#include "cli/terminal.h"
#include "core/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

/// What `earmark voices` refuses, and with which messages.
class TestAlignCommand : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("apart");
        QTest::addColumn<QByteArray>("missing");

        QTest::newRow("times") << QByteArray("Ann: One.\n\nBob: Two.\n") << false
                               << QByteArray("no times");
        QTest::newRow("times to tell apart")
            << QByteArray("One.\n") << true << QByteArray("no times");
        QTest::newRow("speakers") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>One.\n")
                                  << false << QByteArray("two speakers");
    }

    void saysWhatIsMissing()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, apart);
        QFETCH(QByteArray, missing);
        const QTemporaryDir folder;
        CommandLine line;
        line.command = u"voices"_s;
        line.files = {u"none.mp3"_s, folder.filePath(u"text"_s)};
        line.apart = apart;
        QVERIFY(writeFile(line.files.last(), text));
        CapturedOutput errors(stderr);
        const int code = runInTerminal(line);
        const QByteArray said = errors.take();
        QCOMPARE(code, exitFailed);
        QVERIFY2(said.contains(missing), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestAlignCommand)
#include "tst_aligncommand.moc"
