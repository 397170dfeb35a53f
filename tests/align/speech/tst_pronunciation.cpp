// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/aligner.h"
#include "align/speech/pronunciation.h"
#include "align/speech/rehearsal.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestPronunciation : public QObject
{
    Q_OBJECT

private slots:
    void chineseBecomesPinyin()
    {
        const Pronunciation spoken = pronunciationOf(u"我8月还款。OK"_s, u"zh-CN"_s);
        QCOMPARE(spoken.text.simplified(), u"wo3 8 yue4 hai2 kuan3 。OK"_s);
        QCOMPARE(spoken.offsets.size(), spoken.text.size());
        QCOMPARE(spoken.offsets.at(spoken.text.indexOf(u"hai2")), 3);
        QCOMPARE(spoken.offsets.at(spoken.text.indexOf(u"OK")), 6);
    }

    void aCharacterWithoutAReadingKeepsItsPlace()
    {
        const QString text = u"吃𠮷好"_s;
        const Pronunciation spoken = pronunciationOf(text, u"zh"_s);
        QCOMPARE(spoken.text.simplified(), u"chi1 a hao3"_s);
        QCOMPARE(spoken.offsets.at(spoken.text.indexOf(u"hao3")), 3);
    }

    void everythingElseStays()
    {
        for (const QString &language : {u"fr"_s, u"zh-HK"_s, u"ko"_s}) {
            const Pronunciation spoken = pronunciationOf(u"été 今日 𝄞!"_s, language);
            QCOMPARE(spoken.text, u"été 今日 𝄞!"_s);
            QCOMPARE(spoken.offsets, (QList<qint32>{0, 1, 2, 3, 4, 5, 6, 7, 9}));
        }
    }

    void eachKanjiBecomesAKana()
    {
        const Pronunciation spoken = pronunciationOf(u"ええ、東京へ行きます。"_s, u"ja"_s);
        QCOMPARE(spoken.text, u"ええ、ううへうきます。"_s);
        QCOMPARE(spoken.offsets.size(), spoken.text.size());
    }

    void saysThatKanjiCannotBeRead()
    {
        const auto remarkOn = [](const QString &text) {
            Transcript transcript;
            Cue cue;
            cue.text = text;
            transcript.addCue(cue);
            return remarkOnReading(transcript, u"ja"_s);
        };
        QVERIFY(!remarkOn(u"今日は天気が良いです。"_s).isEmpty());
        QVERIFY(remarkOn(u"おはようございます。"_s).isEmpty());
        QVERIFY(remarkOnReading({}, {}).isEmpty());
    }

    void tellsWhatCannotBeRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("readable");
        QTest::newRow("French") << u"fr"_s << u"Les enfants jouent dehors."_s << true;
        QTest::newRow("Greek") << u"el"_s << u"Καλημέρα σας, τι κάνετε"_s << true;
        QTest::newRow("Mandarin") << u"zh"_s << u"昨晚我打开前门放猫出去"_s << true;
        QTest::newRow("Chinese as Russian") << u"ru"_s << u"昨晚我打开前门放猫出去"_s << false;
        QTest::newRow("kana") << u"ja"_s << u"こんにちは、げんきですか"_s << true;
    }

    void tellsWhatCannotBeRead()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        Transcript transcript;
        Cue cue;
        cue.text = text;
        transcript.addCue(cue);
        const auto readable = isReadable(scriptOf(transcript, {language}), [] { return true; });
        QVERIFY(readable);
        QTEST(*readable, "readable");
    }
};

QTEST_GUILESS_MAIN(TestPronunciation)
#include "tst_pronunciation.moc"
