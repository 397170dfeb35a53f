// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReaderPane that places and makes highlights and bookmarks.
#include "ui/reader/passages/passageplaces.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/view/transcriptview.h"

#include <algorithm>

namespace earmark {

namespace {

// The word that is said at the bookmark's time; nothing if that line has no time.
std::optional<Passage> placeOfBookmark(const Annotation &bookmark, const PageText &text)
{
    if (text.isEmpty())
        return {};
    const Transcript &transcript = text.transcript();
    const qsizetype row = std::max<qsizetype>(0, transcript.rowAt(bookmark.span.begin));
    if (!transcript.cues.at(row).begin)
        return {};
    const qsizetype word = wordAt(transcript.cues.at(row), bookmark.span.begin);
    return Passage{.id = bookmark.id,
                   .span = word < 0 ? text.rowSpan(row) : text.wordSpan(row, word),
                   .hasNote = !bookmark.note.isEmpty()};
}

} // namespace

void ReaderPane::setAnnotations(const QList<Annotation> &annotations)
{
    m_annotations = annotations;
    placePassages();
}

void ReaderPane::placePassages()
{
    m_passagePlaces->locate(m_annotations, m_view->text().transcript(), m_kept);
    showPassages();
}

// A place depends on nothing that is written into a note.
void ReaderPane::putAnnotation(const Annotation &annotation)
{
    const auto isPlacedAlike = [&annotation](const Annotation &one) {
        return one.id == annotation.id && one.anchor == annotation.anchor
            && one.quote == annotation.quote && one.span == annotation.span;
    };
    const bool isPlaced = std::ranges::any_of(m_annotations, isPlacedAlike);
    putInto(m_annotations, annotation);
    if (!isPlaced)
        m_passagePlaces->locate(annotation);
    showPassage(annotation);
}

void ReaderPane::removeAnnotation(AnnotationId id)
{
    m_annotations.removeIf([id](const Annotation &one) { return one.id == id; });
    m_view->removePassage(id);
}

std::optional<Passage> ReaderPane::passageOf(const Annotation &annotation) const
{
    if (annotation.kind == Annotation::Kind::Bookmark)
        return placeOfBookmark(annotation, m_view->text());
    const auto place = m_passagePlaces->places().constFind(annotation.id);
    if (place == m_passagePlaces->places().cend())
        return {};
    return Passage{.id = annotation.id,
                   .span = m_view->text().span(*place),
                   .colour = annotation.colour,
                   .hasNote = !annotation.note.isEmpty()};
}

void ReaderPane::showPassage(const Annotation &annotation)
{
    if (const auto passage = passageOf(annotation))
        m_view->putPassage(*passage, annotation.kind == Annotation::Kind::Bookmark);
    else
        m_view->removePassage(annotation.id);
}

void ReaderPane::showPassages()
{
    QList<Passage> passages;
    QList<Passage> bookmarks;
    for (const Annotation &annotation : m_annotations) {
        const bool isBookmark = annotation.kind == Annotation::Kind::Bookmark;
        if (const auto passage = passageOf(annotation))
            (isBookmark ? bookmarks : passages).append(*passage);
    }
    m_view->setPassages(passages, bookmarks);
}

void ReaderPane::highlightSelection(int colour)
{
    highlight(colour, false);
}

void ReaderPane::noteSelection()
{
    highlight(m_lastColour, true);
}

void ReaderPane::highlight(int colour, bool withNote)
{
    if (!hasSelection())
        return;
    const PageText &text = m_view->text();
    const CueRange chosen = cueRangeOf(text.transcript(), text.range(m_view->selection()));
    m_view->clearSelection();
    m_lastColour = colour;
    emit highlightRequested(chosen, colour, withNote);
}

void ReaderPane::showAnnotation(AnnotationId id)
{
    const auto passages = m_view->marks().passages + m_view->marks().bookmarks;
    const auto passage = std::ranges::find(passages, id, &Passage::id);
    if (passage == passages.end())
        return;
    if (!m_view->isInView(passage->span)) {
        m_view->reveal(passage->span);
        m_view->stopFollowing();
    }
    m_view->setRaised(id);
    m_raising.start();
}

void ReaderPane::setHoveredAnnotation(AnnotationId id)
{
    m_raising.stop();
    m_view->setRaised(id);
}

void ReaderPane::selectLine(CueId cue)
{
    const qsizetype row = m_view->text().transcript().rowOf(cue);
    if (!hasSelection() && row >= 0)
        m_view->select(m_view->text().rowSpan(row));
}

} // namespace earmark
