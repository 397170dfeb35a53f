// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft/draft.h"

#include <algorithm>

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
QList<RollingCaption> unrolled(QList<RollingCaption> captions, QString (*plain)(const QString &));

/// Whether the captions rolled up: whether enough of what unrolled() returned were bridges.
bool rolledUp(const QList<RollingCaption> &captions);

/// Removes from `cues` what was shown before, if they roll up; returns whether they did.
/// `arePlaced`: their settings already prove it.
template<typename ShownCue>
bool unroll(QList<ShownCue> &cues, bool arePlaced, bool (*isBridgeCue)(const ShownCue &),
            QString (*plain)(const QString &), Draft &draft)
{
    if (!arePlaced && std::ranges::count_if(cues, isBridgeCue) * 3 < cues.size())
        return false;
    QList<RollingCaption> captions;
    for (const ShownCue &cue : std::as_const(cues))
        captions.append({.text = cue.text, .isBridge = isBridgeCue(cue)});
    captions = unrolled(std::move(captions), plain);
    if (!arePlaced && !rolledUp(captions))
        return false;
    for (qsizetype row = 0; row < cues.size(); ++row) {
        draft.count(Repair::RolledUp, cues.at(row).line, captions.at(row).showsAgain ? 1 : 0);
        cues[row].text = captions.at(row).text;
    }
    cues.removeIf([](const ShownCue &cue) { return cue.text.isEmpty(); });
    return true;
}

} // namespace earmark
