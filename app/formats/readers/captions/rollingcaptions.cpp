// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/captions/rollingcaptions.h"

#include <QStringList>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

bool isBridge(std::optional<milliseconds> begin, std::optional<milliseconds> end)
{
    constexpr milliseconds longest{20};
    return begin && end && *end - *begin <= longest;
}

QList<RollingCaption> unrolled(QList<RollingCaption> captions, QString (*plain)(const QString &))
{
    QString shown;
    for (RollingCaption &caption : captions) {
        QStringList lines = caption.text.split(u'\n');
        lines.removeIf([plain](const QString &line) { return plain(line).isEmpty(); });
        const bool mayRepeat = lines.size() > 1 || caption.isBridge;
        // A line with timed words is new.
        caption.showsAgain = !lines.isEmpty() && mayRepeat && !lines.first().contains(u"><c>")
            && plain(lines.first()) == shown;
        if (caption.showsAgain)
            lines.removeFirst();
        if (!lines.isEmpty())
            shown = plain(lines.last());
        caption.text = lines.join(u'\n');
    }
    return captions;
}

bool rolledUp(const QList<RollingCaption> &captions)
{
    const auto bridges = std::ranges::count_if(captions, [](const RollingCaption &caption) {
        return caption.isBridge && caption.showsAgain && caption.text.isEmpty();
    });
    return bridges > 0 && bridges * 3 >= captions.size();
}

} // namespace earmark
