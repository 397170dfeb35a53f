// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../audio/encoding.h"
#include "align/drift.h"
#include "align/estimate.h"
#include "align/languages.h"
#include "align/realign.h"
#include "align/speech/synthesizer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList spoken{u"Good morning and welcome to the programme about gardens and rivers."_s,
                         u"Today we walk along the old canal behind the railway station."_s,
                         u"My guest has painted every bridge of this town at least twice."_s,
                         u"When did you begin to look at the water so closely?"_s,
                         u"It was a rainy summer, and there was nothing else to do."_s,
                         u"I borrowed a small boat from my uncle and never gave it back."_s,
                         u"After seven years he came to my exhibition and laughed."_s,
                         u"He said that the boat had found a better captain."_s};

Transcript untimed(const QStringList &lines)
{
    Transcript transcript;
    for (const QString &line : lines) {
        Cue cue;
        cue.text = line;
        transcript.addCue(cue);
    }
    return transcript;
}

AlignOptions optionsFor(const QString &language)
{
    AlignOptions options;
    options.language = language;
    return options;
}

bool goOn(double)
{
    return true;
}

} // namespace

/// Whole alignments of an episode that is spoken here, by a voice other than the aligner's own.
class TestAligner : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_audio = m_folder.filePath(u"episode.wav"_s);
        std::vector<float> samples(22'050);
        auto synthesizer = Synthesizer::open([] { return true; });
        QVERIFY(synthesizer);
        QVERIFY((*synthesizer)->setLanguage(u"en-GB"_s));
        for (const QString &line : spoken) {
            m_begins.append(milliseconds(qint64(samples.size()) * 1000 / 22'050));
            const auto sentence = (*synthesizer)->speak(line);
            samples.insert(samples.end(), sentence.samples.begin(), sentence.samples.end());
            samples.resize(samples.size() + 11'000);
        }
        quint32 noise = 1;
        for (float &sample : samples) {
            noise = noise * 1664525 + 1013904223;
            sample += 0.004F * (float(noise >> 8) / float(1 << 24) - 0.5F);
        }
        QVERIFY(encode(m_audio, samples, 22'050, 1, {}));
    }

    void placesEverySentence()
    {
        const auto alignment = align(m_audio, untimed(spoken), optionsFor(u"en-US"_s), goOn);
        QVERIFY2(alignment, alignment ? "" : qPrintable(alignment.error().message));
        for (qsizetype row = 0; row < spoken.size(); ++row) {
            const CueAlignment &cue = alignment->cues.at(row);
            QVERIFY(cue.span);
            QVERIFY(std::chrono::abs(cue.span->begin - m_begins.at(row)) < 100ms);
            QCOMPARE(cue.words.size(), spoken.at(row).count(u' ') + 1);
            QVERIFY(cue.words.first().begin >= cue.span->begin);
            QVERIFY(cue.words.last().end <= cue.span->end);
        }
    }

    void leavesOutWhatNobodySaid()
    {
        QStringList lines = spoken;
        lines.insert(4, u"Rhubarb jam needs vanilla, patience, and two bitter oranges."_s);
        const auto alignment = align(m_audio, untimed(lines), optionsFor(u"en-US"_s), goOn);
        QVERIFY(alignment);
        QVERIFY(!alignment->cues.at(4).span);
        QVERIFY(alignment->cues.at(5).span);
        QVERIFY(std::chrono::abs(alignment->cues.at(5).span->begin - m_begins.at(4)) < 200ms);
    }

    void aMovedLineIsHeardAgainWithItsNeighbours()
    {
        const Transcript transcript = untimed(spoken);
        auto known = align(m_audio, transcript, optionsFor(u"en-US"_s), goOn);
        QVERIFY(known);
        Alignment wrong = *known;
        for (qsizetype row = 2; row < 5; ++row)
            wrong.cues[row].span = TimeSpan{20s, 20s};
        const Transcript pinned =
            withPins(transcript, {{transcript.cues.at(3).id, m_begins.at(3)}}, wrong.duration);
        const auto again = realign(m_audio, pinned, wrong, transcript.cues.at(3).id, goOn);
        QVERIFY(again);
        QCOMPARE(again->cues.size(), known->cues.size());
        for (qsizetype row = 0; row < spoken.size(); ++row) {
            QVERIFY(again->cues.at(row).span);
            QVERIFY(std::chrono::abs(again->cues.at(row).span->begin - m_begins.at(row)) < 150ms);
        }
        QCOMPARE(again->cues.last(), known->cues.last()); // too far away
    }

    void aLineThatTheListenerMarkedIsNotSought()
    {
        const Transcript transcript = untimed(spoken);
        const auto alignment =
            align(m_audio, withPins(transcript, {{transcript.cues.at(2).id, {}}}, 0s),
                  optionsFor(u"en-US"_s), goOn);
        QVERIFY(alignment);
        QVERIFY(!alignment->cues.at(2).span);
        QVERIFY(alignment->cues.at(3).span);
    }

    void tellsTimesThatFitFromTimesThatDoNot()
    {
        Transcript transcript = untimed(spoken);
        for (qsizetype row = 0; row < spoken.size(); ++row) {
            transcript.cues[row].begin = m_begins.at(row);
            transcript.cues[row].origin = TimeOrigin::File;
        }
        const auto fits = findDrift(m_audio, transcript, 40s, goOn);
        QVERIFY(fits);
        QVERIFY(!*fits);
        for (qsizetype row = 4; row < spoken.size(); ++row)
            *transcript.cues[row].begin += 4s;
        const auto drifts = findDrift(m_audio, transcript, 40s, goOn);
        QVERIFY(drifts);
        QVERIFY(*drifts);
    }

    void stopsAtEveryStage()
    {
        for (const double last : {0.0, 0.3, 0.6, 0.9}) {
            bool wasStopped = false;
            const auto alignment =
                align(m_audio, untimed(spoken), optionsFor(u"en"_s), [&](double progress) {
                    wasStopped = wasStopped || progress >= last;
                    return progress < last;
                });
            QVERIFY(wasStopped);
            QVERIFY(!alignment);
        }
    }

    void refusesAnUnknownLanguage()
    {
        const auto alignment = align(m_audio, untimed({spoken.first()}), optionsFor(u"xx"_s), goOn);
        QVERIFY(!alignment);
    }

    void refusesSilence()
    {
        const QString path = m_folder.filePath(u"silence.wav"_s);
        QVERIFY(encode(path, std::vector<float>(160'000), 16'000, 1, {}));
        QVERIFY(!align(path, untimed(spoken), optionsFor(u"en"_s), goOn));
    }

    void refusesATranscriptWithoutWords()
    {
        QVERIFY(!align(m_audio, untimed({u"[music]"_s}), optionsFor(u"en"_s), goOn));
    }

    void tellsTheLanguage()
    {
        QCOMPARE(languageOf(spoken.join(u' ')), u"en"_s);
        QCOMPARE(languageOf(u"Nous avons passé toute la journée au bord de la rivière."_s),
                 u"fr"_s);
    }

private:
    QTemporaryDir m_folder;
    QString m_audio;
    QList<milliseconds> m_begins;
};

QTEST_GUILESS_MAIN(TestAligner)
#include "tst_aligner.moc"
