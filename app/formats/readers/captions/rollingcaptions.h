// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

namespace earmark {

/// A caption of a file that may roll up. Captions that roll up show each line twice: as it is said,
/// and again above the next line. Between them stands a "bridge" of 10 ms with nothing new.
struct RollingCaption
{
    QString text; ///< its lines, with their tags
    bool isBridge = false; ///< too short to be read
    bool showsAgain = false; ///< its first line was shown before and was removed
};

/// Whether a caption with these times is a bridge.
bool isBridge(std::optional<milliseconds> begin, std::optional<milliseconds> end);

/// The captions without the lines that were shown before; `plain` removes the tags of a line.
/// Nothing if they do not roll up; if `arePlaced`, their settings already prove that they do.
std::optional<QList<RollingCaption>> unrolled(QList<RollingCaption> captions, bool arePlaced,
                                              QString (*plain)(const QString &));

/// The same for the cues of a reader. Returns whether they rolled up.
template<typename ShownCue>
bool unroll(QList<ShownCue> &cues, bool arePlaced, bool (*isBridgeCue)(const ShownCue &),
            QString (*plain)(const QString &), Draft &draft)
{
    QList<RollingCaption> captions;
    for (const ShownCue &cue : std::as_const(cues))
        captions.append({.text = cue.text, .isBridge = isBridgeCue(cue)});
    const auto once = unrolled(std::move(captions), arePlaced, plain);
    if (!once)
        return false;
    for (qsizetype row = 0; row < cues.size(); ++row) {
        draft.count(Repair::RolledUp, cues.at(row).line, once->at(row).showsAgain ? 1 : 0);
        cues[row].text = once->at(row).text;
    }
    cues.removeIf([](const ShownCue &cue) { return cue.text.isEmpty(); });
    return true;
}

} // namespace earmark
