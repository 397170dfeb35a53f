// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earmark {

/// How to write a transcript.
struct WriteOptions
{
    /// For plain text, a Mustache template for each turn, with {{speaker}}, {{time}}, {{end}},
    /// {{text}}; or for the whole text, with {{#turns}} … {{/turns}}.
    QString textTemplate;
    /// Maximum letters in a line of SubRip; 0: no limit.
    int lineLength = 0;
};

} // namespace earmark
