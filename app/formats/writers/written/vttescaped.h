// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// WebVTT, "cue text": < and & are escaped; > too, so that no text contains an arrow, and a
/// signature, which would look like that of a joined file.
inline QString vttEscaped(const QString &text)
{
    using namespace Qt::StringLiterals;
    return QString(text)
        .replace(u'&', "&amp;"_L1)
        .replace(u'<', "&lt;"_L1)
        .replace(u'>', "&gt;"_L1)
        .replace("WEBVTT"_L1, "&#87;EBVTT"_L1);
}

} // namespace earmark
