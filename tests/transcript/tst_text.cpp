// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/text.h"

#include <QTest>

#include <chrono>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const Word &word : splitIntoWords(text))
        words.append(text.sliced(word.offset, word.length));
    return words;
}

Transcript oneVoice(const QStringList &lines)
{
    Transcript transcript;
    milliseconds begin{0};
    for (const QString &line : lines) {
        Cue cue;
        cue.text = line;
        cue.begin = begin;
        cue.end = begin + 1s;
        begin += 1s;
        transcript.addCue(cue);
    }
    return transcript;
}

QList<bool> turnsOf(const Transcript &transcript)
{
    QList<bool> turns;
    for (const Cue &cue : transcript.cues)
        turns.append(cue.beginsTurn);
    return turns;
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void splitsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");

        QTest::newRow("english") << u"It's Friday, right?"_s
                                 << QStringList{u"It's"_s, u"Friday,"_s, u"right?"_s};
        QTest::newRow("french spaces") << u"Alors, où en est-on ?"_s
                                       << QStringList{u"Alors,"_s, u"où"_s, u"en"_s, u"est-on ?"_s};
        QTest::newRow("no-break space")
            << u"dit\u00a0: non\u202f!"_s << QStringList{u"dit\u00a0:"_s, u"non\u202f!"_s};
        QTest::newRow("guillemets") << u"dit « oui »."_s << QStringList{u"dit"_s, u"« oui »."_s};
        QTest::newRow("dash first") << u"- Two people"_s << QStringList{u"- Two"_s, u"people"_s};
        QTest::newRow("dash between") << u"oui – non"_s << QStringList{u"oui –"_s, u"non"_s};
        QTest::newRow("only signs") << u"… !"_s << QStringList{u"… !"_s};
        QTest::newRow("percent") << u"50 % de"_s << QStringList{u"50 %"_s, u"de"_s};
        QTest::newRow("line break") << u"one\ntwo"_s << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("arabic") << u"مرحبا بكم؟"_s << QStringList{u"مرحبا"_s, u"بكم؟"_s};
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("blank") << u" \t\n"_s << QStringList();
        QTest::newRow("chinese") << u"我们，走。"_s << QStringList{u"我"_s, u"们，"_s, u"走。"_s};
        QTest::newRow("emoji") << u"Hi 😀 you"_s << QStringList{u"Hi"_s, u"😀"_s, u"you"_s};
    }

    void splitsWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(wordsOf(text), words);
    }

    void noLetterOfAnyWordIsLost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("mixed") << u"« Oui ! » dit-il (à voix basse)… 我们 走 42 % — fin."_s;
        QTest::newRow("thai") << u"สวัสดีครับ ผมชื่อ"_s;
        QTest::newRow("japanese") << u"「こんにちは」と言った。カタカナ"_s;
        QTest::newRow("signs at both ends") << u"« ( ok ) »"_s;
    }

    void noLetterOfAnyWordIsLost()
    {
        QFETCH(QString, text);
        QString rest = text;
        qint32 last = 0;
        for (const Word &word : splitIntoWords(text)) {
            QVERIFY(word.offset >= last && word.length > 0);
            last = word.end();
            for (qint32 i = word.offset; i < word.end(); ++i)
                rest[i] = u' ';
        }
        QVERIFY2(rest.trimmed().isEmpty(), qPrintable(rest));
    }

    void aTurnBeginsWhereTheSpeakerChanges()
    {
        Transcript transcript = oneVoice({u"One."_s, u"Two."_s, u"Three."_s});
        transcript.cues[1].speaker = transcript.addSpeaker(u"Anna"_s);
        transcript.cues[2].speaker = transcript.cues[1].speaker;
        markTurns(transcript);
        QCOMPARE(turnsOf(transcript), (QList<bool>{true, true, false}));
    }

    void withOneSpeakerAPauseAfterASentenceBeginsATurn()
    {
        Transcript transcript = oneVoice({u"One."_s, u"Two"_s, u"three."_s});
        transcript.cues[1].begin = 2501ms;
        transcript.cues[1].end = 3s;
        transcript.cues[2].begin = 20s;
        markTurns(transcript);
        QCOMPARE(turnsOf(transcript), (QList<bool>{true, true, false}));
        transcript.cues[1].begin = 2500ms;
        markTurns(transcript);
        QCOMPARE(turnsOf(transcript), (QList<bool>{true, false, false}));
    }

    void withOneSpeakerALongTurnEndsWithItsSentence()
    {
        const QString half = QString(299, u'a');
        Transcript transcript = oneVoice({half + u'.', half, half + u'.', half, half + u'.', half});
        markTurns(transcript);
        QCOMPARE(turnsOf(transcript), (QList<bool>{true, false, false, true, false, true}));
    }

    void linesAreJoinedWithTheirSpaces()
    {
        Transcript transcript = oneVoice({u"One,"_s, u"two."_s, u"走。"_s});
        transcript.cues[2].spaceBefore = false;
        QCOMPARE(joinedText(transcript, 0, 2), u"One, two.走。"_s);
        QCOMPARE(joinedText(transcript, 1, 1), u"two."_s);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
