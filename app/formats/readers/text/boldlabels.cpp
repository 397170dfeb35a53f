// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/text/boldlabels.h"

#include "formats/readers/labels/labelline.h"
#include "formats/readers/stamps/linestamp.h"

namespace earmark {
namespace {

// **Anna:** …, - **Anna:** …, **(0:12)** …
bool hasBoldLabel(QStringView line)
{
    const bool isBold = line.startsWith(u"**") || line.startsWith(u"- **")
        || line.startsWith(u"* **") || line.startsWith(u"__");
    return isBold && (labelledLine(line) || stampIn(line));
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
        const auto stamp = stampIn(line); // (0:12) **Anna:** …
        if (hasBoldLabel(line) || (stamp && hasBoldLabel(stamp->text)))
            return true;
        if (++lines == linesToSniff)
            break;
    }
    return false;
}

} // namespace earmark
