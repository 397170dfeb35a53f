// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestSidecars : public QObject
{
    Q_OBJECT

private slots:
    void findsTranscriptsBesideAFile_data()
    {
        QTest::addColumn<QString>("media");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("sidecars");

        QTest::newRow("best first")
            << u"x.mp3"_s
            << QStringList{u"x.txt"_s, u"x.html"_s, u"x.json"_s, u"x.srt"_s, u"x.vtt"_s}
            << QStringList{u"x.vtt"_s, u"x.srt"_s, u"x.json"_s, u"x.html"_s, u"x.txt"_s};
        QTest::newRow("languages")
            << u"x.mp3"_s << QStringList{u"x.fr.srt"_s, u"x.en-US.srt"_s, u"x.srt"_s}
            << QStringList{u"x.srt"_s, u"x.en-US.srt"_s, u"x.fr.srt"_s};
        QTest::newRow("the whole name")
            << u"x.mp3"_s << QStringList{u"x.mp3.vtt"_s, u"x.mp3.fr.txt"_s}
            << QStringList{u"x.mp3.vtt"_s, u"x.mp3.fr.txt"_s};
        QTest::newRow("any case") << u"Ep One.MP3"_s << QStringList{u"ep one.VTT"_s}
                                  << QStringList{u"ep one.VTT"_s};
        QTest::newRow("dots in the name")
            << u"a.b.c.mp3"_s << QStringList{u"a.b.c.vtt"_s, u"a.b.vtt"_s}
            << QStringList{u"a.b.c.vtt"_s};
        QTest::newRow("accents of two characters")
            << u"caf\u00e9.mp3"_s << QStringList{u"cafe\u0301.vtt"_s}
            << QStringList{u"cafe\u0301.vtt"_s};
        QTest::newRow("accents of one character")
            << u"cafe\u0301.mp3"_s << QStringList{u"caf\u00e9.fr.vtt"_s}
            << QStringList{u"caf\u00e9.fr.vtt"_s};
        QTest::newRow("other episodes")
            << u"1.mp3"_s
            << QStringList{u"1.5.vtt"_s, u"12.vtt"_s, u"1.part two.vtt"_s, u"1.info.json"_s}
            << QStringList();
        QTest::newRow("other files")
            << u"x.mp3"_s << QStringList{u"x.jpg"_s, u"x"_s, u"x.mp3.part"_s} << QStringList();
    }

    void findsTranscriptsBesideAFile()
    {
        QFETCH(QString, media);
        QFETCH(QStringList, files);
        QFETCH(QStringList, sidecars);
        const QTemporaryDir folder;
        for (const QString &name : files + QStringList{media}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QStringList found;
        for (const QString &path : sidecarsOf(folder.filePath(media)))
            found.append(QFileInfo(path).fileName());
        QCOMPARE(found, sidecars);
    }

    void aFolderThatIsNotThereHasNone()
    {
        QVERIFY(sidecarsOf(u"/nowhere/at/all/x.mp3"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSidecars)
#include "tst_sidecars.moc"
