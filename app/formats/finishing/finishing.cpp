// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/finishing/finishing.h"

#include "formats/finishing/ordering.h"
#include "formats/finishing/tidying.h"
#include "formats/input/markup/markdown.h"
#include "formats/input/stopping.h"
#include "formats/input/words.h"
#include "formats/readers/labels/speakerlabels.h"
#include "formats/readers/text/textreaders.h"
#include "transcript/text.h"

#include <QCoreApplication>

#include <utility>

namespace earmark {
namespace {

// More than any episode has.
constexpr qsizetype maxWords = 4'000'000;

void takeMarkdownOff(Draft &draft)
{
    for (DraftCue &cue : draft.cues()) {
        if (cue.words.isEmpty() && !Stopping::isStopped())
            cue.text = withoutMarkdown(cue.text);
    }
}

// Makes each sentence a cue.
void splitIntoCues(Draft &draft)
{
    for (DraftCue &cue : std::exchange(draft.cues(), {})) {
        const QString said = std::exchange(cue.text, {});
        addParagraph(said, cue, draft);
    }
}

// JSON can contain half of a surrogate pair.
void mendCharacters(Draft &draft)
{
    for (DraftCue &cue : draft.cues()) {
        if (cue.text.isValidUtf16())
            continue;
        const qsizetype damaged = cue.text.count(QChar::ReplacementCharacter);
        cue.text = withoutHalves(cue.text);
        draft.count(Repair::DamagedCharacter, cue.line,
                    cue.text.count(QChar::ReplacementCharacter) - damaged);
    }
}

void tidyCues(Draft &draft, bool carriesSpeakers)
{
    for (DraftCue &cue : draft.cues()) {
        if (Stopping::isStopped())
            break;
        tidy(cue);
        if (cue.text.isEmpty())
            draft.count(Repair::EmptyLine, cue.line);
        if (cue.speakerInferred && !carriesSpeakers) {
            cue.speaker = {};
            cue.speakerInferred = false;
        }
    }
    draft.cues().removeIf([](const Cue &cue) { return cue.text.isEmpty(); });
}

} // namespace

Result<Reading> finish(Draft draft, const QString &format, const ReadOptions &options)
{
    const DraftTraits traits = draft.traits();
    mendCharacters(draft);
    if (traits.hasSpeakersInText && !draft.namesSpeakers() && !draft.isTooLong())
        draft.labels() = takeSpeakersFromText(draft, options.labels);
    if (traits.isMarkdown)
        takeMarkdownOff(draft);
    if (traits.splitsParagraphs && !draft.isTooLong())
        splitIntoCues(draft);
    if (draft.isTooLong())
        return Error{QCoreApplication::translate(
            "Reading", "This file holds more lines than any episode; it was not read.")};
    tidyCues(draft, options.carriesSpeakers && !options.strict);
    if (draft.cues().isEmpty())
        return Error{
            QCoreApplication::translate("Reading", "There is no text in this transcript.")};

    putInOrder(draft);
    if (!traits.keepsTwins && !options.strict)
        dropTwins(draft);
    if (!traits.isInChannels)
        countOutOfOrder(draft);
    closeGaps(draft);
    Transcript transcript = std::move(draft.transcript());
    transcript.cues.reserve(draft.cues().size());
    qsizetype words = 0;
    for (DraftCue &cue : std::exchange(draft.cues(), {})) {
        if (Stopping::isStopped())
            break;
        draft.count(Repair::WordTime, cue.line, splitWords(cue));
        words += cue.words.size();
        if (words > maxWords)
            return Error{QCoreApplication::translate(
                "Reading", "This file holds more words than any episode; it was not read.")};
        transcript.addCue(std::move(cue));
    }
    if (!traits.keepsTurns)
        markTurns(transcript);
    return Reading{.transcript = std::move(transcript),
                   .format = format,
                   .encoding = {},
                   .repairs = draft.repairs(),
                   .labels = std::move(draft.labels())};
}

} // namespace earmark
