// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// WebVTT, "cue text": < and & are escaped; > too, so that no text contains an arrow, and a
/// signature, which would look like that of a joined file.
inline QString vttEscaped(const QString &text)
{
    return QString(text)
        .replace(u'&', QLatin1StringView("&amp;"))
        .replace(u'<', QLatin1StringView("&lt;"))
        .replace(u'>', QLatin1StringView("&gt;"))
        .replace(QLatin1StringView("WEBVTT"), QLatin1StringView("&#87;EBVTT"));
}

} // namespace earmark
