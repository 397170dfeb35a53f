// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the open episode gets its transcript: stored, beside the recording, from a file or from a
// page.
#include "session/episode/editing.h"
#include "session/episode/undoing.h"
#include "session/reading/adding.h"
#include "session/reading/background.h"
#include "session/reading/replacing.h"

namespace earmark {

namespace {

// It is read, can't be read, or is not wanted any more.
void forgetGiven(OpenEpisode &open)
{
    open.report(open.surroundings().library.setGivenText(open.id(), {}));
}

} // namespace

void OpenEpisode::searchTranscript()
{
    emit busyChanged(tr("Reading the transcript…"));
    stopReading();
    m_search.setFuture(m_around.background.runShort(
        [path = m_around.library.databasePath(), id = m_episode.id, media = m_episode.mediaPath,
         settle = m_around.library.writeBarrier(), past = m_history.past(),
         unwritten = m_around.library.unwrittenChoices()](const GoOn &goOn) {
            settle();
            auto found = findTranscript(path, id, media, goOn, unwritten);
            if (found && *found && (*found)->changed)
                (*found)->corrections = correctionsIn((*found)->loaded, past);
            return found;
        }));
}

void OpenEpisode::import(const GivenText &text)
{
    m_undoing->dropWaiting();
    stopReading();
    emit busyChanged(text.path.isEmpty() ? tr("Reading the page…") : tr("Reading the transcript…"));
    m_given = text;
    report(m_around.library.setGivenText(id(), text)); // if another episode interrupts the reading
    m_import.setFuture(m_around.background.runShort(
        [database = m_around.library.databasePath(), id = m_episode.id, text, shown = m_transcript,
         settle = m_around.library.writeBarrier(), replaced = Replaced{m_loaded, m_history.past()},
         unwritten = m_around.library.unwrittenChoices()](const GoOn &goOn) {
            settle();
            auto imported = text.path.isEmpty()
                ? importTranscriptPage(database, id, text.page, goOn)
                : importTranscriptFile(database, id, text.path, goOn);
            if (imported && imported->isNew && !text.isCertain)
                imported->doubt = doubtOf(*imported, shown);
            if (imported && !text.mayReplace)
                considerReplacing(*imported, replaced, unwritten);
            return imported;
        }));
}

void OpenEpisode::takeImported()
{
    if (m_import.isCanceled())
        return;
    const Result<ImportedTranscript> imported = takeResult(m_import);
    const GivenText given = std::exchange(m_given, {});
    if (!imported || imported->doubt == Doubt::None) {
        takeTranscript(imported);
        forgetGiven(*this);
        return;
    }
    emit busyChanged({});
    if (!m_loaded && imported->corrections > 0)
        searchTranscript(); // the corrected one is shown meanwhile
    m_doubted = *imported;
    emit doubted(given, imported->doubt, imported->corrections);
}

void OpenEpisode::takeDoubted()
{
    const auto imported = std::exchange(m_doubted, {});
    if (!imported)
        return;
    if (imported->doubt == Doubt::SameText) {
        m_editing->change(ActKind::TakeBackAll, imported->loaded.transcript);
        forgetGiven(*this);
    } else if (imported->doubt == Doubt::ChangedFile) {
        import(
            {.path = imported->changed->path, .page = {}, .isCertain = true, .mayReplace = true});
    } else {
        m_undoing->dropWaiting();
        m_search.cancel();
        takeTranscript(*imported);
        forgetGiven(*this);
    }
}

// A changed file that is declined is not offered again.
void OpenEpisode::dropDoubted()
{
    const auto imported = std::exchange(m_doubted, {});
    if (!imported)
        return;
    forgetGiven(*this);
    if (imported->doubt == Doubt::ChangedFile)
        report(m_around.library.declineSource(imported->loaded.kept.id, imported->changed->source));
}

bool OpenEpisode::isReadingText() const
{
    return isAwaited(m_search);
}

// Only the latest request counts.
void OpenEpisode::stopReading()
{
    const bool wasDoubted = std::exchange(m_doubted, {}).has_value();
    if (!std::exchange(m_given, {}).isEmpty() || wasDoubted)
        forgetGiven(*this);
    m_search.cancel();
    m_import.cancel();
}

void OpenEpisode::takeFoundTranscript()
{
    if (m_search.isCanceled())
        return;
    auto found = takeResult(m_search);
    if (!found)
        takeTranscript(found.error());
    else if (*found)
        takeTranscript(**found);
    else
        emit busyChanged({});
    if (found && *found && (*found)->changed && !m_doubted) {
        m_doubted = **found;
        m_doubted->doubt = Doubt::ChangedFile;
        emit doubted({.path = (*found)->changed->path, .page = {}}, Doubt::ChangedFile,
                     (*found)->corrections);
    }
    if (!m_given.isEmpty())
        import(std::exchange(m_given, {}));
    m_undoing->takeWaiting();
}

void OpenEpisode::takeTranscript(const Result<ImportedTranscript> &imported)
{
    emit busyChanged({});
    if (!imported) {
        emit failed(imported.error());
        return;
    }
    if (imported->wasAskedFor)
        emit transcriptLeaving();
    const TranscriptId before = transcriptId();
    const TranscriptId after = imported->loaded.kept.id;
    const bool isAnother = imported->wasAskedFor && before != after;
    const bool isToBeChosen = imported->isNew || imported->wasAskedFor;
    if (isToBeChosen && !report(m_around.library.chooseTranscript(imported->loaded.kept.id)))
        return;
    if (!m_loaded || before != after) // else it may have been edited while it was read again
        m_loaded = m_around.library.withUnwritten(imported->loaded);
    if (imported->isNew) {
        const Episode details = m_episode;
        if (const Episode filled = withDetailsOf(imported->page, details); filled != details)
            report(setDetails(filled));
        keep({.kind = ActKind::OpenTranscript, .what = ChoiceAct{{}, after, details, m_episode}});
    } else if (isAnother) {
        keep({.kind = ActKind::ChooseTranscript, .what = ChoiceAct{before, after, {}, {}}});
    }
    estimate(TextChange::Another);
    listenForSpeech();
    if (imported->isNew || isAnother)
        emit transcriptImported(*imported);
    emit transcriptTaken(imported->isNew);
}

} // namespace earmark
