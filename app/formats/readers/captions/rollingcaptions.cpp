// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/captions/rollingcaptions.h"

#include <QStringList>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

static bool areEnough(qsizetype bridges, const QList<RollingCaption> &captions)
{
    return bridges > 0 && bridges * 3 >= captions.size();
}

bool isBridge(std::optional<milliseconds> begin, std::optional<milliseconds> end)
{
    constexpr milliseconds longest{20};
    return begin && end && *end - *begin <= longest;
}

std::optional<QList<RollingCaption>> unrolled(QList<RollingCaption> captions, bool arePlaced,
                                              QString (*plain)(const QString &))
{
    if (!arePlaced
        && !areEnough(std::ranges::count_if(captions, &RollingCaption::isBridge), captions))
        return {};
    QString shown;
    qsizetype bridges = 0; // that show nothing new
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
        bridges += caption.isBridge && caption.showsAgain && lines.isEmpty() ? 1 : 0;
    }
    return arePlaced || areEnough(bridges, captions) ? std::optional(captions) : std::nullopt;
}

} // namespace earmark
