// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/reading.h"
#include "formats/page/pageparts.h"
#include "formats/readers/json/jsonfile.h"

#include <optional>

namespace earmark {

/// The text of a file, which each format's test may look at as text, JSON or a page. Parses it at
/// most once.
class Source
{
public:
    /// `text` must have LF as line ends.
    Source(QString text, const ReadOptions &options);

    const ReadOptions &options() const { return m_options; }

    bool isJson() const { return m_kind == Kind::Json; }
    /// HTML or XML.
    bool isMarkup() const { return m_kind == Kind::Html || m_kind == Kind::Other; }
    bool isHtml() const { return m_kind == Kind::Html; }

    /// The text as in the file; empty once json() was called.
    const QString &text() const { return m_text; }
    /// Parsed at the first call. An Error if it is damaged.
    const Result<JsonFile> &json();
    /// The parts of a page without HTML tags, found at the first call. An Error if the page is too
    /// large or nests too deep.
    const Result<PageParts> &page();
    /// The result of page(); null if it was not called or failed.
    const PageParts *openedPage() const;
    /// The language of the HTML, after page() was called; empty if unknown.
    const QString &language() const { return m_language; }
    /// The line of the file for line `number` of the page's transcript.
    qsizetype lineOfPage(qsizetype number) const;

private:
    enum class Kind { Text, Json, Html, Other };

    Result<PageParts> findPage();

    QString m_text;
    ReadOptions m_options;
    Kind m_kind = Kind::Text;
    std::optional<Result<JsonFile>> m_json;
    std::optional<Result<PageParts>> m_page;
    QList<qsizetype> m_pageLines;
    QString m_language;
};

} // namespace earmark
