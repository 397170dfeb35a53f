// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../transcript/lines.h"
#include "align/drift.h"
#include "align/estimate.h"
#include "align/languages.h"
#include "align/realign.h"
#include "spokenepisode.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList spoken = spokenLines();

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

/// Complete alignments of a synthesised episode, spoken by another voice than the aligner's.
class TestAligner : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_audio = m_folder.filePath(u"episode.wav"_s);
        m_begins = speakEpisode(m_audio);
        QCOMPARE(m_begins.size(), spoken.size());
    }

    void placesEverySentence()
    {
        const auto alignment = align(m_audio, transcriptOf(spoken), optionsFor(u"en-US"_s), goOn);
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

    void skipsTextThatIsNotSpoken()
    {
        QStringList lines = spoken;
        lines.insert(4, u"Rhubarb jam needs vanilla, patience, and two bitter oranges."_s);
        const auto alignment = align(m_audio, transcriptOf(lines), optionsFor(u"en-US"_s), goOn);
        QVERIFY(alignment);
        QVERIFY(!alignment->cues.at(4).span);
        QVERIFY(alignment->cues.at(5).span);
        QVERIFY(std::chrono::abs(alignment->cues.at(5).span->begin - m_begins.at(4)) < 200ms);
    }

    void givesNoTimesAfterTheEndOfTheRecording()
    {
        QStringList lines = spoken;
        for (int i = 0; i < 6; ++i) {
            lines << u"The committee then counted the votes of all the members."_s
                  << u"Nobody had expected such a narrow result in autumn."_s
                  << u"Newspapers printed photographs of the empty chamber."_s
                  << u"Several ministers left by the back door that evening."_s;
        }
        const auto alignment = align(m_audio, transcriptOf(lines), optionsFor(u"en-US"_s), goOn);
        QVERIFY2(alignment, alignment ? "" : qPrintable(alignment.error().message));
        QCOMPARE(alignment->cues.size(), lines.size());
        for (qsizetype row = 0; row < lines.size(); ++row) {
            const auto &span = alignment->cues.at(row).span;
            QCOMPARE(span.has_value(), row < spoken.size());
            QVERIFY(!span || std::chrono::abs(span->begin - m_begins.at(row)) < 100ms);
        }
    }

    void realignsAMovedLineAndItsNeighbours()
    {
        const Transcript transcript = transcriptOf(spoken);
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

    void keepsALineMarkedAsNotSpoken()
    {
        const Transcript transcript = transcriptOf(spoken);
        const auto alignment =
            align(m_audio, withPins(transcript, {{transcript.cues.at(2).id, {}}}, 0s),
                  optionsFor(u"en-US"_s), goOn);
        QVERIFY(alignment);
        QVERIFY(!alignment->cues.at(2).span);
        QVERIFY(alignment->cues.at(3).span);
    }

    void distinguishesTimesThatFitFromTimesThatDoNot()
    {
        Transcript transcript = transcriptOf(spoken);
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
                align(m_audio, transcriptOf(spoken), optionsFor(u"en"_s), [&](double progress) {
                    wasStopped = wasStopped || progress >= last;
                    return progress < last;
                });
            QVERIFY(wasStopped);
            QVERIFY(!alignment);
        }
    }

    void refusesAnUnknownLanguage()
    {
        const auto alignment = align(m_audio, transcriptOf(spoken), optionsFor(u"xx"_s), goOn);
        QVERIFY(!alignment);
    }

    void refusesSilence()
    {
        const QString path = m_folder.filePath(u"silence.wav"_s);
        QVERIFY(encode(path, std::vector<float>(160'000), 16'000, 1, {}));
        QVERIFY(!align(path, transcriptOf(spoken), optionsFor(u"en"_s), goOn));
    }

    void longSilenceAroundDoesNotMakeATextUnlikely()
    {
        const QString path = m_folder.filePath(u"silence around.wav"_s);
        const auto begins = speakEpisode(path, 3min);
        QCOMPARE(begins.size(), spoken.size());
        const auto alignment = align(path, transcriptOf(spoken), optionsFor(u"en-US"_s), goOn);
        QVERIFY(alignment);
        QCOMPARE(alignment->cues.size(), spoken.size());
        const auto &last = alignment->cues.last();
        QVERIFY(last.span);
        QVERIFY(std::chrono::abs(last.span->begin - begins.last()) < 100ms);
    }

    void refusesAnotherTextUnlessAnyIsAccepted()
    {
        const Transcript other =
            transcriptOf({u"Rhubarb jam is always made in June."_s,
                          u"My grandmother added a vanilla pod and two bitter oranges."_s,
                          u"You have to stir it slowly with a wooden spoon."_s,
                          u"The neighbours rang the bell as soon as they smelled it."_s});
        AlignOptions options = optionsFor(u"en-US"_s);
        const auto refused = align(m_audio, other, options, goOn);
        QVERIFY(refused);
        QVERIFY(refused->cues.isEmpty());
        options.acceptsAny = true;
        const auto accepted = align(m_audio, other, options, goOn);
        QVERIFY(accepted);
        QCOMPARE(accepted->cues.size(), other.cues.size());
    }

    void refusesATranscriptWithoutWords()
    {
        QVERIFY(!align(m_audio, transcriptOf({u"[music]"_s}), optionsFor(u"en"_s), goOn));
    }

    void usesTheEpisodesLanguageLast()
    {
        const auto languageIn = [](const QString &text, const QString &stated) {
            Transcript transcript = transcriptOf({text});
            transcript.language = stated;
            return languagesOf(withLanguageOfEpisode(transcript, u"fr"_s), {}).value(0);
        };
        QCOMPARE(languageIn(u"Oh, la la."_s, {}), u"fr"_s);
        QCOMPARE(languageIn(u"Oh, la la."_s, u"it"_s), u"it"_s);
        QCOMPARE(languageIn(spoken.join(u' '), {}), u"en"_s);
    }

    void detectsTheLanguage()
    {
        QCOMPARE(languageOf(spoken.join(u' ')), u"en"_s);
        QCOMPARE(languageOf(u"Nous avons passé toute la journée au bord de la rivière."_s),
                 u"fr"_s);
    }

    void whatCannotBeReadIsSaidBeforeTheSoundIsOpened()
    {
        const Transcript transcript = transcriptOf({u"昨晚我打开前门放猫出去"_s});
        AlignOptions options = optionsFor(u"ru"_s);
        const auto aligned = align(u"/nowhere.flac"_s, transcript, options, goOn);
        QVERIFY(aligned && aligned->cues.isEmpty());
        QVERIFY(mismatchError(*aligned).message.contains(u"letters"_s));
        options.acceptsAny = true;
        QVERIFY(!align(u"/nowhere.flac"_s, transcript, options, goOn));
    }

private:
    QTemporaryDir m_folder;
    QString m_audio;
    QList<milliseconds> m_begins;
};

QTEST_GUILESS_MAIN(TestAligner)
#include "tst_aligner.moc"
