// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/corrections/comparison.h"
#include "transcript/edit/lines.h"
#include "transcript/edit/turns.h"
#include "transcript/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace earmark;

namespace {

Transcript talk(const QStringList &texts)
{
    Transcript transcript;
    const SpeakerId ada = transcript.addSpeaker(u"Ada"_s);
    transcript.addSpeaker(u"Bob"_s);
    for (const QString &text : texts) {
        Cue cue;
        cue.text = text;
        cue.speaker = ada;
        cue.words = splitIntoWords(text);
        transcript.addCue(cue);
    }
    return transcript;
}

/// “Bob was Ada: We [-met-] {+saw+} her.”
QStringList told(const QList<ComparedLine> &lines)
{
    QStringList told;
    for (const ComparedLine &line : lines) {
        QString text = line.speaker
            + (line.speakerBefore.isEmpty() ? u": "_s : u" was "_s + line.speakerBefore + u": "_s);
        for (const ComparedPiece &piece : line.pieces) {
            const bool isSame = piece.kind == ComparedPiece::Kind::Same;
            const QString signs = piece.kind == ComparedPiece::Kind::Removed ? u"[]"_s : u"{}"_s;
            text += isSame ? piece.text : signs.at(0) + piece.text + signs.at(1);
        }
        told.append(text);
    }
    return told;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void changedLinesAreToldWordByWord()
    {
        const Transcript before = talk({u"We met IZIA."_s, u"She sings."_s, u"Yes."_s});
        Transcript after = withText(before, before.cues.at(0).id, u"We met Isia again."_s);
        after = withSpeaker(after, 2, 2, after.speakers.last().id);
        QCOMPARE(told(comparedLines(before, after)),
                 (QStringList{u"Ada: We met [IZIA.]{Isia again.}"_s, u"Bob was Ada: Yes."_s}));
        QCOMPARE(told(comparedLines(after, before)),
                 (QStringList{u"Ada: We met [Isia again.]{IZIA.}"_s, u"Ada was Bob: Yes."_s}));
        QVERIFY(comparedLines(after, after).isEmpty());
    }

    void anotherNameIsTold()
    {
        const Transcript before = talk({u"Yes."_s});
        const Transcript after = withName(before, before.speakers.first().id, u"Ada Berg"_s);
        QCOMPARE(told(comparedLines(before, after)), QStringList(u"Ada Berg was Ada: Yes."_s));
    }

    void unrelatedTextsAreComparedAsTheyAreWritten()
    {
        const Transcript before = talk({u"One line."_s, u"We met IZIA."_s, u"The end."_s});
        const Transcript after =
            talk({u"A new one."_s, u"One line."_s, u"We met Isia."_s, u"The end."_s});
        QCOMPARE(told(comparedTexts(before, after)),
                 (QStringList{u"Ada: {A new one.}"_s, u"Ada: We met [IZIA.]{Isia.}"_s}));
        QVERIFY(comparedTexts(before, talk({u"One line."_s, u"We met IZIA."_s, u"The end."_s}))
                    .isEmpty());
        const auto others = comparedTexts(before, talk({u"Else."_s}));
        QCOMPARE(others.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
