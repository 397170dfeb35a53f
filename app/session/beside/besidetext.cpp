// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/beside/besidetext.h"

#include "session/episode/aligning.h"
#include "session/episode/editing.h"
#include "session/reading/background.h"
#include "session/text/showntext.h"
#include "transcript/edit/lines.h"

#include <QFileInfo>

using namespace std::chrono_literals;

namespace earmark {

namespace {

constexpr auto pauseInEditing = 300ms; // before the texts are paired again

Result<Transcript> keptText(const QString &databasePath, TranscriptId id, milliseconds duration)
{
    const auto loaded = loadById(databasePath, id);
    if (!loaded)
        return loaded.error();
    if (!*loaded)
        return Error{BesideText::tr("This transcript is not in the library any more.")};
    return knownText(**loaded, duration);
}

// Lines that are still there are where the sound was found to say them.
Result<Transcript> textOfState(const TextState &state, const Past &past, LoadedTranscript now,
                               milliseconds duration)
{
    const auto text = textIn(state, past, now);
    if (!text)
        return text.error();
    if (text->id != now.kept.id)
        return text->text;
    now.transcript = text->text;
    return knownText(now, duration);
}

} // namespace

BesideText::BesideText(OpenEpisode &open)
    : QObject(&open)
    , m_open(open)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseInEditing);
    connect(&m_soon, &QTimer::timeout, this, &BesideText::pair);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &BesideText::takeRead);
    connect(&m_pairing, &QFutureWatcherBase::finished, this, &BesideText::takePaired);
    connect(&open, &OpenEpisode::transcriptChanged, this, &BesideText::follow);
}

BesideText::~BesideText()
{
    m_reading.cancel();
    m_pairing.cancel();
}

void BesideText::openFile(const QString &path)
{
    read(QFileInfo(path).fileName(), [path](const GoOn &goOn) -> Result<Transcript> {
        auto page = readGivenText({.path = path, .page = {}}, goOn);
        if (!page)
            return page.error();
        return page->reading.transcript;
    });
}

void BesideText::openKept(TranscriptId id, const QString &name)
{
    const Library &library = m_open.surroundings().library;
    read(name,
         [id, path = library.databasePath(), duration = m_open.episode().duration,
          settle = library.writeBarrier()](const GoOn &) {
             settle();
             return keptText(path, id, duration);
         });
}

void BesideText::openState(const TextState &state, const QString &name)
{
    if (!m_open.hasTranscript())
        return;
    read(name,
         [state, past = m_open.history().past(), now = *m_open.keptTranscript(),
          duration = m_open.episode().duration,
          settle = m_open.surroundings().library.writeBarrier()](const GoOn &) {
             settle();
             return textOfState(state, past, now, duration);
         });
}

void BesideText::read(const QString &name, const Loading &loading)
{
    m_reading.cancel();
    m_pairing.cancel();
    m_asked = name;
    emit busyChanged(true);
    m_reading.setFuture(m_open.surroundings().background.runShort(loading));
}

void BesideText::takeRead()
{
    if (m_reading.isCanceled())
        return;
    Result<Transcript> text = takeResult(m_reading);
    if (!text) {
        m_asked.clear();
        if (isOpen())
            m_soon.start();
        emit busyChanged(false);
        emit failed(text.error());
        return;
    }
    m_read = *std::move(text);
    pair();
}

void BesideText::pair()
{
    m_soon.stop();
    m_pairing.cancel();
    m_pairing.setFuture(m_open.surroundings().background.runShort(
        [page = m_open.transcript(), second = m_read](const GoOn &goOn) -> std::optional<Beside> {
            auto pairing = earmark::paired(page, second, [&goOn] { return goOn(0); });
            if (!pairing)
                return {};
            return Beside{page, withTimesBeside(*pairing, page, second), *std::move(pairing)};
        }));
}

void BesideText::takePaired()
{
    if (m_pairing.isCanceled())
        return;
    std::optional<Beside> beside = takeResult(m_pairing);
    if (!beside)
        return;
    m_beside = *std::move(beside);
    if (!m_asked.isEmpty() && !isAwaited(m_reading)) {
        m_name = std::exchange(m_asked, {});
        emit busyChanged(false);
        emit opened();
    }
    emit paired();
}

void BesideText::close()
{
    m_reading.cancel();
    m_pairing.cancel();
    m_soon.stop();
    if (!std::exchange(m_asked, {}).isEmpty())
        emit busyChanged(false);
    const bool wasOpen = !std::exchange(m_name, {}).isEmpty();
    m_read = {};
    m_beside = {};
    if (wasOpen)
        emit closed();
}

void BesideText::follow(TextChange change)
{
    const bool isNeeded = isOpen() || isAwaited(m_pairing);
    if (change != TextChange::Names && isNeeded)
        m_soon.start();
}

BesideText::Taken BesideText::take(CueId line)
{
    const qsizetype row = isOpen() ? page().rowOf(line) : -1;
    if (row < 0)
        return Taken::Unpaired;
    const QString words = textBeside(pairing(), text(), row);
    if (words.isEmpty() && pairing().by != Pairing::By::Words)
        return Taken::Nothing;
    Editing &editing = m_open.editing();
    editing.closeLine();
    const Transcript after = withText(editing.text(), line, words);
    if (after == editing.text())
        return Taken::Same;
    if (!editing.change(ActKind::TakeLine, after))
        return Taken::Failed;
    if (after.rowOf(line) < 0)
        return Taken::Removed;
    m_open.aligning().listenAround(line);
    return Taken::Done;
}

} // namespace earmark
