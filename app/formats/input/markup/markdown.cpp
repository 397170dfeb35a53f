// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/markup/markdown.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

// CommonMark: "emphasis", "links", "backslash escapes".
QString withoutMarkdown(QString text)
{
    static const QRegularExpression link(
        u"(?<![\\\\!])\\[([^\\[\\]]{1,200})\\]\\(https?:[^()\\s]{1,500}\\)"_s);
    static const QRegularExpression emphasis(
        u"(?<![\\\\*\\w])(\\*{1,3})(?=[^\\s*])(.{0,300}?[^\\s\\\\*])\\1(?!\\*)"_s);
    static const QRegularExpression escape(u"\\\\([!-/:-@\\[-`{-~])"_s);
    if (text.contains(u"](http"_s))
        text.replace(link, u"\\1"_s);
    if (text.contains(u'*'))
        text.replace(emphasis, u"\\2"_s);
    if (text.contains(u'\\'))
        text.replace(escape, u"\\1"_s);
    return text;
}

} // namespace earmark
