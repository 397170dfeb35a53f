// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markdowntext.h"

#include "formats/readers/labelline.h"
#include "formats/readers/stamps/linestamp.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// **Anna:** …, - **Anna:** …, **(0:12)** …
bool beginsBold(QStringView line)
{
    return line.startsWith(u"**") || line.startsWith(u"- **") || line.startsWith(u"* **")
        || line.startsWith(u"__");
}

// (0:12) **Anna:** …
bool isBoldBehind(const LineStamp &stamp)
{
    return beginsBold(stamp.text) && labelledLine(stamp.text);
}

} // namespace

bool hasBoldLabels(QStringView text)
{
    constexpr int linesToSniff = 200;
    int lines = 0;
    for (QStringView line : text.tokenize(u'\n')) {
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        const auto stamp = stampIn(line);
        if (beginsBold(line) ? stamp || labelledLine(line) : stamp && isBoldBehind(*stamp))
            return true;
        if (++lines == linesToSniff)
            break;
    }
    return false;
}

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
