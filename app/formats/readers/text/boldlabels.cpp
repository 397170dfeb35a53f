// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/boldlabels.h"

#include "formats/readers/labels/labelline.h"
#include "formats/readers/stamps/linestamp.h"

namespace earmark {
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

} // namespace earmark
