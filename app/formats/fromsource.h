// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"
#include "formats/registry.h"
#include "formats/source.h"

#include <functional>

namespace earmark {

// Adapters that give all readers and writers the same signature for the format table.

/// A test or a reader of the file's text.
template<bool (*isOf)(QStringView)>
bool textIs(Source &source)
{
    return !source.isJson() && !source.isMarkup() && isOf(source.text());
}

template<Draft (*read)(QStringView)>
Result<Draft> fromText(Source &source)
{
    return read(source.text());
}

/// … of parsed JSON.
inline auto jsonIs(const std::function<bool(const JsonFile &)> &isOf)
{
    return
        [isOf](Source &source) { return source.isJson() && source.json() && isOf(*source.json()); };
}

inline auto fromJson(const std::function<Draft(const JsonFile &)> &read)
{
    return [read](Source &source) -> Result<Draft> {
        const auto &file = source.json();
        if (!file)
            return file.error();
        Draft draft = read(*file);
        draft.count(Repair::MissingComma, file->commas.value(0), file->commas.size());
        draft.count(Repair::Refused, file->damaged.value(0), file->damaged.size());
        return draft;
    };
}

/// … of unparsed markup.
template<bool (*isOf)(QStringView)>
bool markupIs(Source &source)
{
    return source.isMarkup() && isOf(source.text());
}

template<Result<Draft> (*read)(const QString &)>
Result<Draft> fromMarkup(Source &source)
{
    return read(source.text());
}

/// … of a page's transcript, without HTML tags.
inline bool mayBePage(Source &source)
{
    return !source.isJson() && (!source.isMarkup() || source.isHtml()) && source.page();
}

template<bool (*isOf)(QStringView)>
bool pageIs(Source &source)
{
    return mayBePage(source) && isOf(source.page()->transcript.text);
}

/// A draft of a page's transcript, with the line numbers of the file.
inline Draft ofPage(Draft draft, Source &source)
{
    const PageParts &page = *source.page();
    draft.moveLines([&source](qsizetype line) { return source.lineOfPage(line); });
    if (!source.language().isEmpty())
        draft.setLanguage(source.language());
    const bool isText = !source.isHtml();
    draft.count(Repair::BeforeFirstSpeaker, isText ? 1 : 0, page.linesBefore);
    draft.count(Repair::AfterLastSpeaker, isText ? page.firstBelow : 0, page.linesBelow);
    draft.count(Repair::OtherTranscript, isText ? page.other.line : 0, page.others);
    return draft;
}

template<Draft (*read)(QStringView)>
Result<Draft> fromPage(Source &source)
{
    const auto &page = source.page();
    return page ? Result<Draft>(ofPage(read(page->transcript.text), source)) : page.error();
}

/// A writer without options.
template<Result<QByteArray> (*write)(const Transcript &)>
Result<QByteArray> plainly(const Transcript &transcript, const WriteOptions &)
{
    return write(transcript);
}

} // namespace earmark
