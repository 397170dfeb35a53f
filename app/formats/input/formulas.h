// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace earmark {

/// Whether a spreadsheet would compute a field instead of showing it (OWASP, "CSV Injection").
/// Apostrophes before it do not count.
inline bool beginsLikeFormula(QStringView field)
{
    constexpr QStringView signs = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    const auto sign = std::ranges::find_if(field, [](QChar c) { return c != u'\''; });
    return sign != field.end() && signs.contains(*sign);
}

/// Puts an apostrophe before what looks like a formula, so that it stays text.
inline QString withoutFormula(const QString &field)
{
    return beginsLikeFormula(field) ? u'\'' + field : field;
}

/// Undoes withoutFormula().
inline QString withFormula(const QString &field)
{
    return field.startsWith(u'\'') && beginsLikeFormula(field) ? field.sliced(1) : field;
}

/// A field of a table with commas (RFC 4180) that is no formula; in quotes only if it must be.
inline QString csvField(const QString &text)
{
    QString written = withoutFormula(text);
    constexpr QStringView needQuotes = u"\",\n\r";
    if (std::ranges::none_of(written, [&](QChar c) { return needQuotes.contains(c); }))
        return written;
    return u'"' + written.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

} // namespace earmark
