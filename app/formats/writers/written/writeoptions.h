// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// How a transcript is written.
struct WriteOptions
{
    /// For plain text, a Mustache template: what is written for a turn, with {{speaker}},
    /// {{time}}, {{end}}, {{text}}; or for all of them, with {{#turns}} … {{/turns}}.
    QString textTemplate;
    /// Break SubRip's lines before they are longer than this; 0: never.
    int lineLength = 0;
};

} // namespace earmark
