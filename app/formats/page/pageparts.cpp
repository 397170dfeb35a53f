// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/page/pageparts.h"

#include "formats/input/lines.h"
#include "formats/readers/linestamp.h"
#include "formats/readers/text/bulletreader.h"

#include <algorithm>

namespace earmark {

namespace {

/// Where the first speaker is named.
struct Beginning
{
    qsizetype offset = 0;
    qsizetype line = 0; ///< counted from 1
};

bool isTimeAlone(QStringView text)
{
    constexpr qsizetype longestTime = 20;
    const auto stamp = text.size() <= longestTime ? stampIn(text) : std::nullopt;
    return stamp && stamp->text.isEmpty() && stamp->name.isEmpty();
}

std::optional<Beginning> beginOfBullets(QStringView text, const QHash<QString, bool> &choices)
{
    const SpeakerLines speakers(text, choices);
    if (speakers.isEmpty())
        return {};
    Beginning begin; // of the paragraph
    bool gap = true;
    qsizetype at = 0;
    for (const auto [line, number] : Lines(text)) {
        const bool blank = line.trimmed().isEmpty();
        const bool isTimeAbove = !gap && isTimeAlone(text.sliced(begin.offset, at - begin.offset));
        if (!isTimeAbove)
            begin = {at, number};
        if (speakers.labelIn(line))
            return begin;
        gap = blank;
        at += line.size() + 1;
    }
    return {};
}

qsizetype linesIn(QStringView text)
{
    qsizetype lines = 0;
    for (const auto [line, number] : Lines(text))
        lines += line.trimmed().isEmpty() ? 0 : 1;
    return lines;
}

void takeHeaded(PageSections sections, PageParts &parts)
{
    const auto size = [](const PagePart &text) { return text.text.size(); };
    const auto longest = std::ranges::max_element(sections.transcripts, {}, size);
    parts.transcript = *longest;
    sections.transcripts.erase(longest);
    parts.others = sections.transcripts.size();
    parts.other = sections.transcripts.value(0);
}

} // namespace

PageParts partsOf(const QString &page, const QHash<QString, bool> &choices)
{
    PageSections sections = sectionsOf(page);
    PageParts parts;
    if (!sections.transcripts.isEmpty()) {
        takeHeaded(sections, parts);
    } else if (const auto begin = beginOfBullets(page, choices)) {
        const QStringView text = page;
        parts.transcript = {sectionsOf(text.sliced(begin->offset)).head, begin->line};
        sections = sectionsOf(text.first(begin->offset));
        parts.linesBefore = linesIn(sections.head);
    } else if (sections.description.isEmpty()) {
        parts.transcript.text = std::exchange(sections.head, {});
    }
    parts.head = sections.head;
    parts.description = sections.description;
    return parts;
}

} // namespace earmark
