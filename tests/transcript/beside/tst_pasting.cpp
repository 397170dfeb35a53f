// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../lines.h"
#include "transcript/beside/pasting.h"
#include "transcript/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace earmark;

/// Writing another text over a passage.
class TestPasting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_text = {};
        for (const QString &line :
             {u"We met IZIA at the harbour."_s, u"She sang four us."_s, u"Then she left."_s}) {
            Cue cue;
            cue.text = line;
            cue.words = splitIntoWords(line);
            m_text.addCue(cue);
        }
    }

    void wordsGoToTheLinesOfTheirNeighboursAndEqualOnesStay()
    {
        const Transcript pasted = withPasted(
            m_text, {0, 0, 1, 17}, u"We met Isia at the\nold harbour. She sang for us."_s);
        QCOMPARE(cueTexts(pasted),
                 (QStringList{u"We met Isia at the old harbour."_s, u"She sang for us."_s,
                              u"Then she left."_s}));
        QCOMPARE(pasted.cues.at(0).id, m_text.cues.at(0).id);
        QCOMPARE(pasted.cues.at(0).words.last().id, m_text.cues.at(0).words.last().id);
        QCOMPARE(pasted.cues.at(1).words.first().id, m_text.cues.at(1).words.first().id);
    }

    void whatIsAroundThePassageStays()
    {
        const Transcript pasted = withPasted(m_text, {0, 7, 0, 11}, u"  Isia\n"_s);
        QCOMPARE(pasted.cues.first().text, u"We met Isia at the harbour."_s);
        const QString two = u"Isia at the harbour. Who sang"_s;
        for (const qsizetype end : {8, 9}) // with or without the space
            QCOMPARE(cueTexts(withPasted(m_text, {0, 7, 1, end}, two)).at(1),
                     u"Who sang four us."_s);
    }

    void aLineOfWhichNothingIsLeftGoes()
    {
        const Transcript pasted =
            withPasted(m_text, {0, 0, 2, 14}, u"We met IZIA at the harbour. Then she left."_s);
        QCOMPARE(cueTexts(pasted),
                 (QStringList{u"We met IZIA at the harbour."_s, u"Then she left."_s}));
    }

private:
    Transcript m_text;
};

QTEST_GUILESS_MAIN(TestPasting)
#include "tst_pasting.moc"
