// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/speech/script.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestScript : public QObject
{
    Q_OBJECT

private slots:
    void splitsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("tokens");

        QTest::newRow("apostrophes")
            << u"C’est l'intelligence aujourd’hui."_s << u"fr"_s
            << QStringList{u"C’"_s, u"est"_s, u"l'"_s, u"intelligence"_s, u"aujourd’"_s, u"hui."_s};
        QTest::newRow("numbers") << u"En 2024, 3,5 %"_s << u"fr"_s
                                 << QStringList{u"En"_s, u"2024,"_s, u"3,5 %"_s};
        QTest::newRow("laughter") << u"Oui [rires] voilà."_s << u"fr"_s
                                  << QStringList{u"Oui"_s, u"voilà."_s};
        QTest::newRow("right to left")
            << u"שלום עולם"_s << u"he"_s << QStringList{u"שלום"_s, u"עולם"_s};
    }

    void splitsWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        Transcript transcript;
        Cue cue;
        cue.text = text;
        transcript.addCue(cue);
        QStringList tokens;
        for (const ScriptSentence &sentence : scriptOf(transcript, {language})) {
            for (const ScriptToken &token : sentence.tokens)
                tokens.append(text.sliced(token.offset, token.length));
        }
        QTEST(tokens, "tokens");
    }

    void splitsScriptsWithoutSpaces()
    {
        Transcript transcript;
        Cue cue;
        cue.text = u"今日は天気がいいです。"_s;
        transcript.addCue(cue);
        const Script script = scriptOf(transcript, {u"ja"_s});
        QCOMPARE(script.size(), 1);
        QVERIFY(script.first().tokens.size() > 2);
    }

    void theSpokenFormKeepsItsOffsets()
    {
        const QString text = u"« Bon… » (rires) l’été ♪ la la ♪"_s;
        const QString spoken = spokenForm(text);
        QCOMPARE(spoken.size(), text.size());
        QCOMPARE(spoken.simplified(), u"Bon. l'été"_s);
    }

    void offsetsCountFromTheBeginOfTheCue()
    {
        Transcript transcript;
        Cue cue;
        cue.text = u"Un deux. Trois quatre."_s;
        transcript.addCue(cue);
        const Script script = scriptOf(transcript, {u"fr"_s});
        QCOMPARE(script.size(), 2);
        QCOMPARE(script.at(1).offset, 9);
        QCOMPARE(script.at(1).tokens.first(), (ScriptToken{9, 5}));
    }

    void leavesOutSentencesWithoutWords()
    {
        Transcript transcript;
        Cue cue;
        cue.text = u"[applause]"_s;
        transcript.addCue(cue);
        QVERIFY(scriptOf(transcript, {u"en"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
