// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history/actdetail.h"
#include "transcript/edit/lines.h"
#include "transcript/edit/turns.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a step of the history changed, in a few words.
class TestActDetail : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_text = {};
        const SpeakerId marta = m_text.addSpeaker(u"Speaker #0"_s);
        for (const QString &line : {u"The group IZIA grows."_s, u"IZIA is here."_s}) {
            Cue cue;
            cue.speaker = marta;
            cue.text = line;
            m_text.addCue(cue);
        }
    }

    void wordsThatChanged()
    {
        QCOMPARE(edited({u"The group Isia grows."_s}), u"“IZIA” → “Isia”"_s);
        QCOMPARE(edited({u"The group Isia grows."_s, u"Isia is here."_s}),
                 u"“IZIA” → “Isia” (2 places)"_s);
        QCOMPARE(edited({u"The whole group IZIA grows."_s}), u"“whole” added"_s);
        QCOMPARE(edited({u"The group grows."_s}), u"“IZIA” removed"_s);
    }

    void manyWordsAreCutBetweenWords()
    {
        const QString detail = edited({u"A group "_s.repeated(20)});
        QVERIFY(detail.contains(u"→ “A group A group A group A group A group…”"_s));
    }

    void aNameOrTheFirstWords()
    {
        const SpeakerId marta = m_text.speakers.first().id;
        QCOMPARE(of(withName(m_text, marta, u"%2 Keil"_s)), u"Speaker #0 → %2 Keil"_s);
        QCOMPARE(of(withSplit(m_text, m_text.cues.at(1).id, 4)), u"“IZIA is here.”"_s);
    }

    void aNoteTellsItsWordsOrItsTime()
    {
        Annotation note;
        note.span = {61s, 61s};
        const Act bookmark{.kind = ActKind::AddNote, .what = NoteAct{{}, note}};
        QCOMPARE(detailOf(bookmark), u"1:01"_s);
        note.quote = u"good evening"_s;
        const Act deleted{.kind = ActKind::DeleteNote, .what = NoteAct{note, {}}};
        QCOMPARE(detailOf(deleted), u"“good evening”"_s);
    }

private:
    QString edited(const QStringList &lines) const
    {
        Transcript after = m_text;
        for (qsizetype i = 0; i < lines.size(); ++i)
            after = withText(after, after.cues.at(i).id, lines.at(i));
        return of(after);
    }

    QString of(const Transcript &after) const
    {
        return detailOf({.kind = ActKind::EditLine,
                         .what = TextAct{.edit = editBetween(m_text, after), .notes = {}}});
    }

    Transcript m_text;
};

QTEST_GUILESS_MAIN(TestActDetail)
#include "tst_actdetail.moc"
