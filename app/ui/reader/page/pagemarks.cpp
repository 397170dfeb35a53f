// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page/pagemarks.h"

#include <algorithm>
#include <tuple>

namespace earmark {

namespace {

bool standsBefore(const Passage &left, const Passage &right)
{
    return std::tie(left.span.begin, left.span.end, left.id)
        < std::tie(right.span.begin, right.span.end, right.id);
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

} // namespace earmark
