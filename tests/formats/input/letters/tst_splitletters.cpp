// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/letters/splitletters.h"

#include <QTest>

using namespace earmark;

class TestSplitLetters : public QObject
{
    Q_OBJECT

private slots:
    void splitLettersAreJoined_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("whole");

        QTest::newRow("two parts") << QByteArray("[{\"t\":\"N\xc3\"},{\"t\":\"\xa9!\"}]")
                                   << QByteArray("[{\"t\":\"N\xc3\xa9\"},{\"t\":\"!\"}]");
        QTest::newRow("three parts")
            << QByteArray("[{\"t\":\"\xe7\"},{\"t\":\"\x95\"},{\"t\":\"\x8c.\"}]")
            << QByteArray("[{\"t\":\"\xe7\x95\x8c\"},{\"t\":\"\"},{\"t\":\".\"}]");
        QTest::newRow("lines and their tokens")
            << QByteArray("[{\"t\":\"a\xc3\",\"k\":[{\"t\":\"\xc3\"}]},"
                          "{\"t\":\"\xa9"
                          "b\",\"k\":[{\"t\":\"\xa9\"}]}]")
            << QByteArray("[{\"t\":\"a\xc3\xa9\",\"k\":[{\"t\":\"\xc3\xa9\"}]},"
                          "{\"t\":\"b\",\"k\":[{\"t\":\"\"}]}]");
        for (const QByteArray &same : {QByteArray("{\"t\":\"N\xc3\xa9\"}"),
                                       QByteArray("[{\"t\":\"\xe9\"},{\"t\":\"\xe9\"}]"),
                                       QByteArray("[{\"t\":\"\xa9\"},{\"t\":\"\xa9\xa9\"}]"),
                                       QByteArray("[{\"t\":\"N\xc3\"},{\"u\":\"\xa9\"}]"),
                                       QByteArray("[\"\\"), QByteArray("N\xc3\"\xa9\"")})
            QTest::addRow("as it is: %s", same.toPercentEncoding().constData()) << same << same;
    }

    void splitLettersAreJoined()
    {
        QFETCH(QByteArray, json);
        QTEST(withWholeLetters(json), "whole");
    }

    void onlyMissingBytesAreMoved()
    {
        QCOMPARE(withWholeLetters("[{\"t\":\"\xc3\"},{\"t\":\"\xa9\xa9\"}]"),
                 QByteArray("[{\"t\":\"\xc3\xa9\"},{\"t\":\"\xa9\"}]"));
    }
};

QTEST_GUILESS_MAIN(TestSplitLetters)
#include "tst_splitletters.moc"
