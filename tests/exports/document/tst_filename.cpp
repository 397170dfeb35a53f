// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/document/filename.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestFileName : public QObject
{
    Q_OBJECT

private slots:
    void namesAreValidEverywhere_data()
    {
        QTest::addColumn<QString>("show");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");

        QTest::newRow("plain") << u"The Lab"_s << u"Why plants move"_s
                               << u"The Lab - Why plants move"_s;
        QTest::newRow("no show") << u""_s << u"Why plants move"_s << u"Why plants move"_s;
        QTest::newRow("no title") << u"The Lab"_s << u" "_s << u"talk.2026"_s;
        QTest::newRow("only dots") << u""_s << u"..."_s << u"Notes"_s;
        QTest::newRow("slashes") << u"AC/DC"_s << u"../../etc\\passwd"_s << u"AC-DC - etc-passwd"_s;
        QTest::newRow("forbidden") << u""_s << u"a<b>c:d\"e|f?g*h"_s << u"a-b-c-d-e-f-g-h"_s;
        QTest::newRow("looks like an option") << u""_s << u"--rf x"_s << u"rf x"_s;
        QTest::newRow("hidden") << u""_s << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("ends") << u""_s << u" Really... "_s << u"Really"_s;
        QTest::newRow("device") << u""_s << u"con"_s << u"_con"_s;
        QTest::newRow("device with a dot") << u""_s << u"LPT1.txt"_s << u"_LPT1.txt"_s;
        QTest::newRow("no device") << u""_s << u"Contact"_s << u"Contact"_s;
        QTest::newRow("breaks") << u""_s << u"a\nb\tc\u2028d\u202Fe"_s << u"a b c d e"_s;
        QTest::newRow("unseen") << u""_s << u"a\u202Egpj.exe\u0007\uFEFF"_s << u"agpj.exe"_s;
        QTest::newRow("emoji") << u""_s << u"👩🏽‍🚀 in space"_s
                               << u"👩🏽‍🚀 in space"_s;
        QTest::newRow("decomposed") << u""_s << u"e\u0301te\u0301"_s << u"été"_s;
    }

    void namesAreValidEverywhere()
    {
        QFETCH(QString, show);
        QFETCH(QString, title);
        Episode episode;
        episode.show = show;
        episode.title = title;
        if (title == u" "_s)
            episode.mediaPath = u"/music/talk.2026.mp3"_s;
        QTEST(exportFileName(episode), "name");
    }

    void longNamesAreCutBetweenLetters_data()
    {
        QTest::addColumn<QString>("letter");

        QTest::newRow("ASCII") << u"a"_s;
        QTest::newRow("accent of its own") << u"x\u0323\u0307"_s;
        QTest::newRow("emoji") << u"👩🏽‍🚀"_s;
        QTest::newRow("Chinese") << u"听"_s;
    }

    void longNamesAreCutBetweenLetters()
    {
        QFETCH(QString, letter);
        Episode episode;
        episode.title = letter.repeated(300);
        QString name = exportFileName(episode);

        QVERIFY(name.toUtf8().size() <= 200);
        QVERIFY(name.toUtf8().size() > 90);
        QCOMPARE(name.remove(letter.normalized(QString::NormalizationForm_C)), QString());

        QTemporaryDir folder;
        QFile file(folder.filePath(exportFileName(episode) + u".html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
};

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
