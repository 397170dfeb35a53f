// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/text/synchronisedlyrics.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

/// Pieces with times, as lines or as words.
class TestSynchronisedLyrics : public QObject
{
    Q_OBJECT

private slots:
    void piecesBecomeLines_data()
    {
        QTest::addColumn<QStringList>("pieces");
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("labels") << QStringList{u"Anna: Hello there."_s, u"Bob: Hi."_s}
                                << QByteArray("[00:00.000]Anna: Hello there.\n[00:01.000]Bob: Hi.");
        QTest::newRow("lines without marks")
            << QStringList{u"how are you"_s, u"fine"_s, u"and what about her"_s}
            << QByteArray("[00:00.000]how are you\n[00:01.000]fine\n"
                          "[00:02.000]and what about her");
        QTest::newRow("lines that end with a space")
            << QStringList{u"Hello there. "_s, u"How are you? "_s}
            << QByteArray("[00:00.000]Hello there.\n[00:01.000]How are you?");
        QTest::newRow("sentences of a word")
            << QStringList{u"Yes."_s, u"No!"_s} << QByteArray("[00:00.000]Yes.\n[00:01.000]No!");
        QTest::newRow("sentences without spaces")
            << QStringList{u"你好。"_s, u"再见。"_s}
            << u"[00:00.000]你好。\n[00:01.000]再见。"_s.toUtf8();
        QTest::newRow("an end between lines")
            << QStringList{u"Hello there."_s, u""_s, u"How are you?"_s}
            << QByteArray("[00:00.000]Hello there.\n[00:01.000]\n[00:02.000]How are you?");
        QTest::newRow("words with their spaces")
            << QStringList{u"how "_s, u"are "_s, u"you"_s}
            << QByteArray("[00:00.000]<00:00.000>how <00:01.000>are <00:02.000>you");
        QTest::newRow("syllables")
            << QStringList{u"hel"_s, u"lo "_s, u"you"_s}
            << QByteArray("[00:00.000]<00:00.000>hel<00:01.000>lo <00:02.000>you");
        QTest::newRow("groups of words with their spaces")
            << QStringList{u"and then "_s, u"we went "_s, u"to the sea "_s}
            << QByteArray("[00:00.000]<00:00.000>and then <00:01.000>we went "
                          "<00:02.000>to the sea ");
        QTest::newRow("words without spaces")
            << QStringList{u"how"_s, u"are"_s, u"you"_s, u"?"_s}
            << QByteArray("[00:00.000]<00:00.000>how <00:01.000>are <00:02.000>you<00:03.000>?");
        QTest::newRow("a sentence ends between words")
            << QStringList{u"how "_s, u"nice."_s, u"Thank "_s, u"you"_s}
            << QByteArray("[00:00.000]<00:00.000>how <00:01.000>nice. <00:02.000>Thank "
                          "<00:03.000>you");
        QTest::newRow("an apostrophe")
            << QStringList{u"l’"_s, u"eau"_s, u"est"_s}
            << u"[00:00.000]<00:00.000>l’<00:01.000>eau <00:02.000>est"_s.toUtf8();
        QTest::newRow("words of a script without spaces")
            << QStringList{u"你"_s, u"好"_s} << u"[00:00.000]<00:00.000>你<00:01.000>好"_s.toUtf8();
        QTest::newRow("breaks before lines")
            << QStringList{u"Hello"_s, u"you"_s, u"\nGood bye"_s}
            << QByteArray("[00:00.000]<00:00.000>Hello <00:01.000>you\n"
                          "[00:02.000]<00:02.000>Good bye");
        QTest::newRow("breaks behind lines")
            << QStringList{u"Hello there\n"_s, u"good bye\n"_s}
            << QByteArray("[00:00.000]<00:00.000>Hello there\n[00:01.000]<00:01.000>good bye");
        QTest::newRow("a break between lines")
            << QStringList{u"Hello there"_s, u"\n"_s, u"\ngood bye"_s}
            << QByteArray("[00:00.000]<00:00.000>Hello there\n[00:01.000]\n"
                          "[00:02.000]<00:02.000>good bye");
        QTest::newRow("nothing") << QStringList{} << QByteArray();
    }

    // One piece per second.
    void piecesBecomeLines()
    {
        QFETCH(QStringList, pieces);
        QFETCH(QByteArray, text);
        QList<LyricsPiece> timed;
        for (qsizetype i = 0; i < pieces.size(); ++i)
            timed.append({.begin = i * 1000, .said = pieces.at(i)});
        QCOMPARE(QString::fromUtf8(lyricsAsLrc(timed)), QString::fromUtf8(text));
    }
};

QTEST_GUILESS_MAIN(TestSynchronisedLyrics)
#include "tst_synchronisedlyrics.moc"
