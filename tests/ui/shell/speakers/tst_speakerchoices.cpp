// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/speakers/speakerchoices.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

/// Who may say a line, and why.
class TestSpeakerChoices : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_text = {};
        for (const QString &label : {u"Speaker #0"_s, u"Bruno Vey"_s})
            m_text.addSpeaker(label);
        for (int row = 0; row < 2; ++row) {
            Cue cue;
            cue.speaker = m_text.speakers.at(row).id;
            cue.beginsTurn = true;
            cue.text = u"Good evening."_s;
            m_text.addCue(cue);
        }
    }

    void speakersComeFirstThenOtherPeopleOnce()
    {
        const KnownPeople people{
            .inFeed = {},
            .described = {{u"Bruno Vey"_s, u"composer"_s}, {u"Marta Keil"_s, {}}},
            .introduced = {},
            .ofShow = {u"marta keil"_s, u"Isia Dahl"_s}};
        const auto choices = speakerChoices(m_text, m_text.cues.first().id, {}, people);
        QStringList told;
        for (const SpeakerChoice &choice : choices)
            told.append(choice.name + u": "_s + choice.reason);
        QCOMPARE(
            told,
            (QStringList{u"Speaker #0: "_s, u"Bruno Vey: composer"_s,
                         u"Marta Keil: in the description"_s, u"Isia Dahl: in other episodes"_s}));
        QVERIFY(isSet(choices.at(1).speaker));
        QVERIFY(!isSet(choices.at(2).speaker));
    }

    void thoseInTheFeedComeBeforeThoseInTheDescription()
    {
        const KnownPeople people{.inFeed = {{u"Isia Dahl"_s, u"guest"_s}, {u"bruno vey"_s, {}}},
                                 .described = {{u"Marta Keil"_s, {}}, {u"Isia Dahl"_s, u"cook"_s}},
                                 .introduced = {},
                                 .ofShow = {}};
        const auto choices = speakerChoices(m_text, m_text.cues.first().id, {}, people);
        QStringList told;
        for (const SpeakerChoice &choice : choices)
            told.append(choice.name + u": "_s + choice.reason);
        QCOMPARE(told,
                 (QStringList{u"Speaker #0: "_s, u"Bruno Vey: in the feed"_s, u"Isia Dahl: guest"_s,
                              u"Marta Keil: in the description"_s}));
    }

    void whoeverIsCalledSoInTheConversationComesBeforeTheDescription()
    {
        const SpeakerId first = m_text.speakers.first().id;
        const KnownPeople people{.inFeed = {},
                                 .described = {{u"Marta Keil"_s, {}}},
                                 .introduced = {{u"Isia Dahl"_s, first, true, 1}},
                                 .ofShow = {}};
        const auto here = speakerChoices(m_text, m_text.cues.at(0).id, {}, people);
        QCOMPARE(here.at(2).name, u"Isia Dahl"_s);
        QCOMPARE(here.at(2).reason, u"says so"_s);
        const auto there = speakerChoices(m_text, m_text.cues.at(1).id, {}, people);
        QCOMPARE(there.at(2).name, u"Marta Keil"_s);
        QCOMPARE(there.at(3).reason, u"named in the conversation"_s);
    }

    void theVoiceSaysWhoItIs()
    {
        const SpeakerId second = m_text.speakers.at(1).id;
        HeardTurn turn{.firstCue = m_text.cues.at(0).id,
                       .lastCue = m_text.cues.at(0).id,
                       .speaker = m_text.speakers.at(0).id,
                       .likeliest = second,
                       .isSuspicious = true,
                       .changes = {}};
        const CueId cue = m_text.cues.at(0).id;
        auto choices = speakerChoices(m_text, cue, {turn}, {});
        QVERIFY(!choices.at(0).isLikely);
        QVERIFY(choices.at(1).isLikely);
        QCOMPARE(choices.at(1).reason, u"sounds like them"_s);
        turn.isSuspicious = false;
        choices = speakerChoices(m_text, cue, {turn}, {});
        QVERIFY(choices.at(0).isLikely);
        QVERIFY(!choices.at(1).isLikely);
    }

private:
    Transcript m_text;
};

QTEST_GUILESS_MAIN(TestSpeakerChoices)
#include "tst_speakerchoices.moc"
