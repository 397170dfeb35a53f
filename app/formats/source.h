// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/reading.h"
#include "formats/page/pageparts.h"
#include "formats/readers/json/jsonfile.h"

#include <optional>

namespace earmark {

/// `text` with LF at the ends of its lines.
QString withPlainLineEnds(QString text);

/// The text of a file as it goes from one format's test to the next, each of which may look at it
/// in its own way; what was found out once is kept.
class Source
{
public:
    /// The ends of the lines of `text` are LF.
    Source(QString text, const ReadOptions &options);

    const ReadOptions &options() const { return m_options; }

    bool isJson() const { return m_kind == Kind::Json; }
    /// HTML, XML or what else is known to be no plain text.
    bool isMarkup() const { return m_kind == Kind::Html || m_kind == Kind::Other; }
    bool isHtml() const { return m_kind == Kind::Html; }

    /// The text as it stands in the file; empty once json() was called.
    const QString &text() const { return m_text; }
    /// Parsed at the first call. An Error when it is damaged.
    const Result<JsonFile> &json();
    /// The text between its headings, without HTML's tags, found at the first call. An Error when
    /// it is too large or nests too deep.
    const Result<PageParts> &page();
    /// What page() found, or null when nobody had to ask.
    const PageParts *openedPage() const;
    /// What page() found of the language in HTML; empty when that is not told.
    const QString &language() const { return m_language; }
    /// The line of the file in which line `number` of the page's transcript stands.
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
