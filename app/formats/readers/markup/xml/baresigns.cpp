// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/xml/baresigns.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

EscapedXml withEscapedSigns(const QString &xml)
{
    // Comments, CDATA and instructions stay. The file may break off in a tag.
    static const QRegularExpression signs(
        u"<!--.*?(?:-->|\\z)|<!\\[CDATA\\[.*?(?:\\]\\]>|\\z)|<\\?.*?(?:\\?>|\\z)"
        "|(&)(?!#\\d{1,7};|#x[0-9A-Fa-f]{1,6};|\\w{1,40};)"
        "|(<)(?!/?(?:[\\p{L}_:!]|\\z))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    EscapedXml escaped;
    qsizetype done = 0;
    for (auto found = signs.globalMatch(xml); found.hasNext();) {
        const auto sign = found.next();
        if (sign.lastCapturedIndex() == 0)
            continue;
        escaped.text += QStringView(xml).sliced(done, sign.capturedStart() - done);
        escaped.text += sign.captured().toHtmlEscaped();
        done = sign.capturedEnd();
        if (escaped.signs++ == 0)
            escaped.firstLine = QStringView(xml).first(done).count(u'\n') + 1;
    }
    escaped.text += QStringView(xml).sliced(done);
    return escaped;
}

} // namespace earmark
