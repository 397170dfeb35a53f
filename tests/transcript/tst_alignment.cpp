// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"
#include "transcript/alignment.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAlignment : public QObject
{
    Q_OBJECT

private slots:
    void aligningWritesTimesIntoTheTranscript()
    {
        Alignment alignment;
        Transcript transcript = transcriptOf({u"One two"_s, u"Three"_s});
        alignment.cues = {
            {transcript.cues.at(0).id, TimeSpan{1s, 2s}, 0.9F, {{1s, 1500ms}, {1500ms, 2s}}},
            {transcript.cues.at(1).id, {}, 0, {}}};
        transcript.cues[0].words = {{.id = {}, .offset = 0, .length = 3, .span = {}},
                                    {.id = {}, .offset = 4, .length = 3, .span = {}}};
        const Transcript aligned = withAlignedTimes(transcript, alignment);
        QCOMPARE(aligned.cues.at(0).origin, TimeOrigin::Aligned);
        QCOMPARE(aligned.cues.at(0).words.at(1).span, (TimeSpan{1500ms, 2s}));
        QVERIFY(!aligned.cues.at(1).begin);
        QCOMPARE(aligned.cues.at(1).origin, TimeOrigin::NotSpoken);
    }

    void aPinnedLineKeepsItsBegin()
    {
        Transcript transcript = transcriptOf({u"One two"_s});
        transcript.cues[0].words = {{.id = {}, .offset = 0, .length = 3, .span = {}}};
        transcript.cues[0].origin = TimeOrigin::Pinned;
        transcript.cues[0].begin = 1200ms;
        Alignment alignment;
        alignment.cues = {{transcript.cues.at(0).id, TimeSpan{1s, 2s}, 0.9F, {{1s, 1500ms}}}};
        const Cue cue = withAlignedTimes(transcript, alignment).cues.first();
        QCOMPARE(cue.begin, std::optional(1200ms));
        QCOMPARE(cue.origin, TimeOrigin::Pinned);
        QCOMPARE(cue.words.first().span, std::optional(TimeSpan{1200ms, 1500ms}));
    }

    void unknownLinesStayUnchanged()
    {
        Transcript transcript = transcriptOf({u"One"_s, u"Two"_s, u"Three"_s});
        transcript.cues[1].begin = 3s;
        transcript.cues[1].origin = TimeOrigin::File;
        Alignment alignment;
        alignment.cues = {{transcript.cues.at(0).id, TimeSpan{1s, 2s}, 0.9F, {}},
                          {transcript.cues.at(2).id, TimeSpan{5s, 6s}, 0.9F, {}}};
        const Transcript aligned = withAlignedTimes(transcript, alignment);
        QCOMPARE(aligned.cues.at(1), transcript.cues.at(1));
        QCOMPARE(aligned.cues.at(2).begin, std::optional(5000ms));
    }

    void linesNotFoundAndTheirNeighboursAreDoubtful()
    {
        Transcript transcript = transcriptOf({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s});
        for (Cue &cue : transcript.cues) {
            cue.origin = TimeOrigin::Aligned;
            cue.confidence = 0.9F;
        }
        transcript.cues[1].origin = TimeOrigin::NotSpoken;
        transcript.cues[2].origin = TimeOrigin::Pinned;
        transcript.cues[4].confidence = 0.1F;
        QCOMPARE(doubtfulLines(transcript),
                 (QList<CueId>{transcript.cues.at(0).id, transcript.cues.at(1).id,
                               transcript.cues.at(4).id}));
    }
};

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
