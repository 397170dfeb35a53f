// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tables/wordblob.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;

class TestWordBlob : public QObject
{
    Q_OBJECT

private slots:
    void wordsSurviveARoundTrip_data()
    {
        QTest::addColumn<QList<Word>>("words");
        QTest::addColumn<int>("size");

        const Word untimed{.id = WordId{3}, .offset = 0, .length = 3, .span = {}, .confidence = -1};
        Word timed = untimed;
        timed.span = TimeSpan{3600s + 1ms, 3600s + 250ms};
        Word sure = timed;
        sure.confidence = 0.87F;
        Word next{.id = WordId{4}, .offset = 4, .length = 5, .span = {}, .confidence = -1};
        Word earlier = next;
        earlier.span = TimeSpan{-5ms, 1s};
        Word oddId = next;
        oddId.id = WordId{2};
        const Word last{.id = WordId{std::numeric_limits<qint32>::max()},
                        .offset = 900,
                        .length = 100,
                        .span = TimeSpan{100h, 100h},
                        .confidence = 0};

        QTest::newRow("no words") << QList<Word>() << 1;
        QTest::newRow("untimed") << QList<Word>{untimed, next} << 6;
        QTest::newRow("timed") << QList<Word>{timed, next} << 12;
        QTest::newRow("with confidence") << QList<Word>{sure} << 14;
        QTest::newRow("time goes back") << QList<Word>{timed, earlier} << 18;
        QTest::newRow("id goes back") << QList<Word>{untimed, oddId} << 7;
        QTest::newRow("large numbers") << QList<Word>{untimed, last} << 22;
    }

    void wordsSurviveARoundTrip()
    {
        QFETCH(QList<Word>, words);
        QFETCH(int, size);
        const QByteArray blob = toBlob(words);
        QCOMPARE(wordsFromBlob(blob, 1000), words);
        QCOMPARE(blob.size(), size);
    }

    void damageLosesOnlyLaterWords()
    {
        QList<Word> words;
        for (int i = 0; i < 4; ++i) {
            words.append({.id = WordId{i + 1},
                          .offset = i * 10,
                          .length = 9,
                          .span = TimeSpan{i * 1s, i * 1s + 900ms},
                          .confidence = 0.5F});
        }
        const QByteArray blob = toBlob(words);
        for (qsizetype size = 0; size < blob.size(); ++size) {
            const auto read = wordsFromBlob(blob.left(size), 100);
            QCOMPARE(read, words.first(read.size()));
        }
        QCOMPARE(wordsFromBlob(blob, 25), words.first(2));
        QCOMPARE(
            wordsFromBlob(QByteArray("\x01\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 12), 9),
            QList<Word>());
    }

    void aLaterVersionIsNotRead()
    {
        QCOMPARE(wordsFromBlob("\x02\x01\x01\x01", 100), QList<Word>());
        QCOMPARE(wordsFromBlob({}, 100), QList<Word>());
    }
};

QTEST_GUILESS_MAIN(TestWordBlob)
#include "tst_wordblob.moc"
