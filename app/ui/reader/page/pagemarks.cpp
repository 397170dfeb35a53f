// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page/pagemarks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace earmark {

namespace {

bool standsBefore(const Passage &left, const Passage &right)
{
    return std::tie(left.span.begin, left.span.end, left.id)
        < std::tie(right.span.begin, right.span.end, right.id);
}

// Missing words are found on both sides of their place.
template<typename Place>
std::optional<Place> placeAt(const QHash<CueId, QList<Place>> &places, const PageText &text,
                             qsizetype position)
{
    if (places.isEmpty() || text.isEmpty() || position < 0)
        return {};
    const qsizetype row = text.rowAt(position);
    const qsizetype offset = position - text.rowSpan(row).begin;
    const QList<Place> line = places.value(text.transcript().cues.at(row).id);
    const auto found = std::ranges::find_if(line, [offset](const Place &one) {
        return one.length > 0 ? one.offset <= offset && offset < one.end()
                              : std::abs(one.offset - offset) <= 1;
    });
    return found == line.end() ? std::nullopt : std::optional(*found);
}

} // namespace

void PageMarks::sort()
{
    std::ranges::sort(passages, standsBefore);
    std::ranges::sort(bookmarks, standsBefore);
}

bool PageMarks::put(const Passage &passage, bool isBookmark)
{
    QList<Passage> &others = isBookmark ? bookmarks : passages;
    if (others.contains(passage))
        return false;
    remove(passage.id);
    others.insert(std::ranges::lower_bound(others, passage, standsBefore), passage);
    return true;
}

bool PageMarks::remove(AnnotationId id)
{
    const auto isIt = [id](const Passage &one) { return one.id == id; };
    return passages.removeIf(isIt) + bookmarks.removeIf(isIt) > 0;
}

std::optional<CorrectedPlace> PageMarks::correctionAt(const PageText &text,
                                                      qsizetype position) const
{
    return placeAt(corrections, text, position);
}

std::optional<Difference> PageMarks::differenceAt(const PageText &text, qsizetype position) const
{
    return placeAt(differences, text, position);
}

QString importedWording(const CorrectedPlace &correction)
{
    return correction.imported.isEmpty()
        ? QCoreApplication::translate("PageMarks", "Not in the import")
        : QCoreApplication::translate("PageMarks", "Imported: %1").arg(correction.imported);
}

QString otherWording(const Difference &difference)
{
    return difference.other.isEmpty()
        ? QCoreApplication::translate("PageMarks", "Not in the other transcript")
        : QCoreApplication::translate("PageMarks", "The other transcript: %1")
              .arg(difference.other);
}

} // namespace earmark
