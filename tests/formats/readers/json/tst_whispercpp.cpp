// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

// One segment per second.
QByteArray fileOf(const QByteArrayList &texts, const QByteArrayList &rests = {})
{
    QByteArrayList segments;
    for (qsizetype i = 0; i < texts.size(); ++i)
        segments.append(R"({"offsets":{"from":)" + QByteArray::number(i * 1000) + R"(,"to":)"
                        + QByteArray::number(i * 1000 + 900) + R"(},"text":")" + texts.at(i) + "\""
                        + rests.value(i) + "}");
    return R"({"result":{"language":"en"},"transcription":[)" + segments.join(',') + "]}";
}

Transcript transcriptOf(const QByteArray &file)
{
    const auto reading = readTranscript(file);
    return reading ? reading->transcript : Transcript{};
}

QStringList textsOf(const Transcript &transcript)
{
    QStringList texts;
    for (const Cue &cue : transcript.cues)
        texts.append(cue.text);
    return texts;
}

} // namespace

class TestWhisperCpp : public QObject
{
    Q_OBJECT

private slots:
    void segmentsOfOneWordAreJoined_data()
    {
        QTest::addColumn<QByteArrayList>("segments");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("tokens") << QByteArrayList{"",    " Hel", "lo",    " you", ",",
                                                  " it", "'s",   " him.", " Yes", "."}
                                << QStringList{u"Hello you, it's him."_s, u"Yes."_s};
        QTest::newRow("words") << QByteArrayList{" Hello", " you,", " it's", " him.", " Yes."}
                               << QStringList{u"Hello you, it's him."_s, u"Yes."_s};
        QTest::newRow("short lines") << QByteArrayList{" Yes.", " No!", " [Music]", " ..."}
                                     << QStringList{u"Yes."_s, u"No!"_s, u"[Music]"_s, u"..."_s};
    }

    void segmentsOfOneWordAreJoined()
    {
        QFETCH(QByteArrayList, segments);
        QTEST(textsOf(transcriptOf(fileOf(segments))), "lines");
    }

    void anUnknownSpeakerIsCarriedOn()
    {
        const Transcript transcript =
            transcriptOf(fileOf({" One two.", " Three four.", " Five six."},
                                {R"(,"speaker":"0")", R"(,"speaker":"?")", R"(,"speaker":"1")"}));
        QCOMPARE(transcript.cues.size(), 3);
        QCOMPARE(transcript.speakers.size(), 2);
        QCOMPARE(transcript.cues.at(1).speaker, transcript.cues.at(0).speaker);
        QVERIFY(transcript.cues.at(1).speakerInferred);
    }

    void aFollowingTurnBeginsAParagraph()
    {
        const Transcript transcript =
            transcriptOf(fileOf({" One two.", " Three four."}, {R"(,"speaker_turn_next":true)"}));
        QCOMPARE(transcript.cues.size(), 2);
        QVERIFY(transcript.cues.at(1).beginsParagraph);
    }
};

QTEST_GUILESS_MAIN(TestWhisperCpp)
#include "tst_whispercpp.moc"
