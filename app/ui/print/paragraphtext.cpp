// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paragraphtext.h"

#include "notes/anchoring.h"

#include <algorithm>
#include <tuple>

namespace earmark {

namespace {

std::optional<TextRange> placeForPrint(const Annotation &note, const Printed &printed)
{
    if (const auto words = placeByIds(note, printed.transcript, printed.kept))
        return words;
    const qsizetype row = printed.transcript.rowAt(note.span.begin);
    if (row < 0)
        return {};
    return TextRange{row, 0, row, 0};
}

auto orderOf(const PlacedNote &note)
{
    // Without a place: at the end.
    const TextRange place = note.place.value_or(TextRange{.lastRow = PTRDIFF_MAX});
    return std::tuple(place.lastRow, place.lastOffset, note.note.span.begin);
}

bool hasWords(const Annotation &note)
{
    return !note.note.isEmpty() || !note.tags.isEmpty();
}

/// The rows of the paragraph, joined; and where each row begins in them.
struct JoinedRows
{
    QString text;
    QList<qsizetype> begins;
};

JoinedRows joinRows(const Transcript &transcript, qsizetype first, qsizetype last)
{
    JoinedRows joined;
    for (qsizetype row = first; row <= last; ++row) {
        const Cue &cue = transcript.cues.at(row);
        if (row > first && cue.spaceBefore)
            joined.text += u' ';
        joined.begins.append(joined.text.size());
        joined.text += cue.text;
    }
    return joined;
}

} // namespace

QList<PlacedNote> placedNotes(const Printed &printed, PrintStyle::Notes where)
{
    QList<PlacedNote> placed;
    if (where == PrintStyle::Notes::LeftOut)
        return placed;
    for (const Annotation &note : printed.notes)
        placed.append({.number = 0, .note = note, .place = placeForPrint(note, printed)});
    std::ranges::stable_sort(placed, {}, orderOf);
    int number = 0;
    for (PlacedNote &note : placed) {
        // A highlight is seen in the text; at the end, its words are worth repeating.
        const bool isOnlySeen = note.note.kind == Annotation::Kind::Highlight
            && where == PrintStyle::Notes::InMargin && note.place && !hasWords(note.note);
        note.number = isOnlySeen ? 0 : ++number;
    }
    return placed;
}

ParagraphText paragraphText(const Transcript &transcript, qsizetype first, qsizetype last,
                            const QList<PlacedNote> &notes, const Theme &theme)
{
    const auto [text, begins] = joinRows(transcript, first, last);
    ParagraphText paragraph{.text = text, .formats = {}, .references = {}};
    qsizetype inserted = 0; // the notes are in the order of their ends
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const auto &place = notes.at(i).place;
        if (!place || place->lastRow < first || place->firstRow > last)
            continue;
        const qsizetype begin =
            place->firstRow < first ? 0 : begins.at(place->firstRow - first) + place->firstOffset;
        const bool endsHere = place->lastRow <= last;
        const qsizetype end =
            endsHere ? begins.at(place->lastRow - first) + place->lastOffset : text.size();
        QTextLayout::FormatRange marked{
            .start = int(begin), .length = int(end - begin), .format = {}};
        marked.format.setBackground(theme.passage(notes.at(i).note.colour));
        for (const ParagraphText::Reference &reference : paragraph.references) {
            const int length = int(QString::number(notes.at(reference.note).number).size());
            if (reference.offset <= begin + inserted)
                marked.start += length;
            else
                marked.length += length;
        }
        if (end > begin)
            paragraph.formats.append(marked);
        if (!endsHere || notes.at(i).number == 0)
            continue;
        const QString number = QString::number(notes.at(i).number);
        QTextLayout::FormatRange raised{
            .start = int(end + inserted), .length = int(number.size()), .format = {}};
        raised.format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        raised.format.setForeground(theme.accent);
        paragraph.text.insert(end + inserted, number);
        paragraph.references.append({.offset = end + inserted, .note = i});
        paragraph.formats.append(raised);
        inserted += number.size();
    }
    return paragraph;
}

} // namespace earmark
