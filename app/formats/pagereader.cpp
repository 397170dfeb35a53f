// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pagereader.h"

#include "formats/formattable.h"
#include "formats/page/pagefacts.h"

namespace earmark {

using namespace Qt::StringLiterals;

Result<EpisodePage> readPage(const QString &text, const ReadOptions &options)
{
    Source source(withPlainLineEnds(text), options);
    auto reading = readSource(source);
    if (!reading)
        return reading.error();
    EpisodePage page;
    page.reading = std::move(*reading);
    if (const PageParts *parts = source.openedPage()) {
        const PageFacts facts = factsIn(parts->head);
        page.title = facts.title;
        page.show = facts.show;
        page.description = parts->description;
        page.date = facts.date;
        page.duration = facts.duration;
    }
    return page;
}

} // namespace earmark
