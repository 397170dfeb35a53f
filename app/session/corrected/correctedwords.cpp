// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/corrected/correctedwords.h"

#include "session/episode/editing.h"
#include "session/reading/background.h"
#include "transcript/corrections/takingback.h"
#include "transcript/edit/edit.h"

#include <algorithm>

namespace earmark {

namespace {

// More changed places than that are compared in the background.
constexpr qsizetype manyPlaces = 200;

} // namespace

CorrectedWords::CorrectedWords(OpenEpisode &open)
    : QObject(&open)
    , m_open(open)
{
    connect(&m_comparing, &QFutureWatcherBase::finished, this, &CorrectedWords::takeCompared);
    connect(&open, &OpenEpisode::transcriptChanged, this, &CorrectedWords::follow);
}

CorrectedWords::~CorrectedWords()
{
    m_comparing.cancel();
}

void CorrectedWords::setWanted(bool wanted)
{
    if (std::exchange(m_isWanted, wanted) == wanted)
        return;
    if (!wanted) {
        forget();
        emit changed();
    } else if (m_open.hasTranscript()) {
        compare();
    }
}

void CorrectedWords::forget()
{
    m_comparing.cancel();
    m_takesAll = false;
    m_original.reset();
    m_now = {};
    m_corrections.clear();
}

void CorrectedWords::compare()
{
    m_comparing.cancel();
    m_comparing.setFuture(m_open.surroundings().background.runShort(
        [past = m_open.history().past(), id = m_open.transcriptId(), now = m_open.editing().text(),
         original = m_original,
         settle = m_open.surroundings().library.writeBarrier()](const GoOn &) -> Result<Compared> {
            if (original)
                return Compared{*original, now, original->corrections(now)};
            settle();
            const auto imported = importedText(past, id, now);
            if (!imported)
                return imported.error();
            const Original made(*imported);
            return Compared{made, now, made.corrections(now)};
        }));
}

void CorrectedWords::takeCompared()
{
    if (m_comparing.isCanceled())
        return;
    Result<Compared> compared = takeResult(m_comparing);
    if (!compared) {
        m_takesAll = false;
        emit failed(compared.error());
        return;
    }
    m_original = compared->original;
    m_now = compared->now;
    m_corrections = compared->corrections;
    update(); // it may have been edited meanwhile
    if (std::exchange(m_takesAll, false))
        takeBackAll();
}

void CorrectedWords::follow(TextChange change)
{
    if (change == TextChange::Another) {
        forget();
        emit changed();
        if (m_isWanted && m_open.hasTranscript())
            compare();
    } else if (change == TextChange::Lines && m_original && !isAwaited(m_comparing)) {
        update();
    }
}

void CorrectedWords::update()
{
    const Transcript &now = m_open.editing().text();
    const QList<LinesChange> changes = editBetween(m_now, now).lines;
    if (changes.size() > manyPlaces)
        return compare();
    m_now = now;
    qsizetype shift = 0;
    for (const LinesChange &change : changes) {
        for (const Cue &cue : change.before)
            m_corrections.remove(cue.id);
        const qsizetype first = change.first + shift;
        const Rows rows = m_original->touched(now, {first, first + change.after.size() - 1});
        for (qsizetype row = rows.first; row <= rows.last; ++row)
            m_corrections.remove(now.cues.at(row).id);
        m_corrections.insert(m_original->corrections(now, rows));
        shift += change.after.size() - change.before.size();
    }
    emit changed();
}

void CorrectedWords::takeBack(CueId line, qsizetype offset)
{
    const QList<CorrectedPlace> here = m_corrections.value(line);
    const auto found = std::ranges::find_if(here, [offset](const CorrectedPlace &one) {
        return one.offset <= offset && offset <= one.end();
    });
    if (found != here.end())
        takeBack({{line, {*found}}});
}

void CorrectedWords::takeBackLine(CueId line)
{
    if (m_corrections.contains(line))
        takeBack({{line, m_corrections.value(line)}});
}

void CorrectedWords::takeBackAll()
{
    if (!m_open.hasTranscript())
        return;
    if (!m_original || isAwaited(m_comparing)) {
        m_takesAll = true;
        if (!isAwaited(m_comparing))
            compare();
        return;
    }
    if (m_corrections.isEmpty())
        emit nothingToTakeBack();
    else
        takeBack(m_corrections);
    if (!m_isWanted)
        forget();
}

void CorrectedWords::takeBack(const CorrectedPlaces &corrections)
{
    const Transcript after = withOriginal(m_open.editing().text(), *m_original, corrections);
    m_open.editing().closeLine();
    if (m_open.editing().change(ActKind::TakeBackWords, after))
        emit takenBack();
}

} // namespace earmark
