// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/xml/xmlroot.h"

#include <algorithm>

namespace earmark {

namespace {

QStringView behind(QStringView text, QStringView mark, qsizetype from)
{
    const qsizetype at = text.indexOf(mark, from);
    return at < 0 ? QStringView() : text.sliced(at + mark.size());
}

// A document type may hold declarations of its own, in brackets.
QStringView behindDocumentType(QStringView text)
{
    const qsizetype end = text.indexOf(u'>');
    const qsizetype bracket = text.first(std::max<qsizetype>(0, end)).indexOf(u'[');
    if (bracket < 0)
        return behind(text, u">", 0);
    const qsizetype closing = text.indexOf(u']', bracket);
    return closing < 0 ? QStringView() : behind(text, u">", closing);
}

QStringView nameAt(QStringView text)
{
    const auto isInName = [](QChar c) {
        return c.isLetterOrNumber() || c == u':' || c == u'-' || c == u'_' || c == u'.';
    };
    const auto end = std::ranges::find_if_not(text, isInName);
    const QStringView name = text.first(end - text.begin());
    return name.sliced(name.lastIndexOf(u':') + 1);
}

} // namespace

QStringView rootOf(QStringView text)
{
    text = text.trimmed();
    while (text.startsWith(u'<')) {
        if (text.startsWith(u"<?"))
            text = behind(text, u"?>", 2).trimmed();
        else if (text.startsWith(u"<!--"))
            text = behind(text, u"-->", 4).trimmed();
        else if (text.startsWith(u"<!DOCTYPE", Qt::CaseInsensitive))
            text = behindDocumentType(text).trimmed();
        else
            return nameAt(text.sliced(1));
    }
    return {};
}

} // namespace earmark
