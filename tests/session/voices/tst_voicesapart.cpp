// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../transcript/lines.h"
#include "session/voices/voicesapart.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Each line takes ten seconds. The number of a speaker is an index into `names`, or -1.
Transcript linesOf(const QStringList &names, const QList<int> &speakers)
{
    Transcript text;
    for (const QString &name : names)
        text.addSpeaker(name);
    for (qsizetype row = 0; row < speakers.size(); ++row) {
        Cue cue;
        const int speaker = speakers.at(row);
        cue.speaker = speaker < 0 ? SpeakerId{} : text.speakers.at(speaker).id;
        cue.beginsTurn = row == 0 || speaker != speakers.at(row - 1);
        cue.text = u"Line."_s;
        cue.begin = row * 10s;
        cue.end = (row + 1) * 10s;
        text.addCue(cue);
    }
    return text;
}

VoiceTurn turn(qsizetype first, qsizetype last, int voice)
{
    return {first, last, {first * 10s, (last + 1) * 10s}, voice, 1.0};
}

} // namespace

class TestVoicesApart : public QObject
{
    Q_OBJECT

private slots:
    void voicesBecomeSpeakersWhoseTurnsBeginWhereTheVoiceChanges()
    {
        const Transcript text = linesOf({}, {-1, -1, -1, -1});
        const VoicesApart apart =
            voicesApart(text, {2, {turn(0, 1, 0), turn(2, 2, 1), turn(3, 3, 0)}});
        const Transcript named = withVoices(text, apart.turns, {u"Ann"_s, u"Bob"_s});
        QCOMPARE(cueSpeakers(named), (QStringList{u"Ann"_s, u"Ann"_s, u"Bob"_s, u"Ann"_s}));
        QCOMPARE(named.speakers.size(), 2);
        QVERIFY(!named.cues.at(1).beginsTurn);
        QVERIFY(named.cues.at(2).beginsTurn);
        QVERIFY(named.cues.at(3).beginsTurn);
    }

    void aSpeakerIsProposedForTheVoiceThatHasMostOfTheirLines()
    {
        const Transcript text = linesOf({u"Ann"_s, u"Bob"_s}, {0, 0, 0, 1, 1});
        const VoicesApart apart =
            voicesApart(text, {3, {turn(0, 1, 1), turn(2, 2, 0), turn(3, 4, 2)}});
        QCOMPARE(apart.voices.at(1).name, u"Ann"_s);
        QCOMPARE(apart.voices.at(2).name, u"Bob"_s);
        QCOMPARE(apart.voices.at(0).name, QString());
        QCOMPARE(apart.voices.at(1).spoken, milliseconds(20s));
    }

    void whoHasNothingLeftToSayGoes()
    {
        const Transcript text = linesOf({u"Ann"_s, u"Bob"_s}, {0, 1});
        const VoicesApart apart = voicesApart(text, {1, {turn(0, 1, 0)}});
        const Transcript named = withVoices(text, apart.turns, {u"Bob"_s});
        QCOMPARE(cueSpeakers(named), (QStringList{u"Bob"_s, u"Bob"_s}));
        QCOMPARE(named.speakers.size(), 1);
        QVERIFY(!named.cues.at(1).beginsTurn);
    }

    void linesThatWereNotHeardGoWithTheLineAbove()
    {
        const Transcript text = linesOf({}, {-1, -1, -1, -1});
        const VoicesApart apart = voicesApart(text, {2, {turn(1, 1, 0), turn(3, 3, 1)}});
        const Transcript named = withVoices(text, apart.turns, {u"Ann"_s, u"Bob"_s});
        QCOMPARE(cueSpeakers(named), (QStringList{u"Ann"_s, u"Ann"_s, u"Ann"_s, u"Bob"_s}));
    }

    void twoVoicesWithOneNameAreOneSpeaker()
    {
        const Transcript text = linesOf({}, {-1, -1});
        const VoicesApart apart = voicesApart(text, {2, {turn(0, 0, 0), turn(1, 1, 1)}});
        const Transcript named = withVoices(text, apart.turns, {u"Ann"_s, u"Ann"_s});
        QCOMPARE(named.speakers.size(), 1);
        QVERIFY(!named.cues.at(1).beginsTurn);
    }

    void samplesAreShortAndFromTheLongestTurns()
    {
        const Transcript text = linesOf({}, {-1, -1, -1, -1, -1});
        VoiceGuess guess{1, {}};
        for (int row = 0; row < 5; ++row)
            guess.turns.append(turn(row, row, 0));
        guess.turns[0].span.end = guess.turns[0].span.begin + 1s;
        guess.turns[4].margin = 2;
        const VoicesApart apart = voicesApart(text, guess);
        const QList<TimeSpan> samples{{40s, 45s}, {10s, 15s}, {20s, 25s}};
        QCOMPARE(apart.voices.first().samples, samples);
    }
};

QTEST_GUILESS_MAIN(TestVoicesApart)
#include "tst_voicesapart.moc"
