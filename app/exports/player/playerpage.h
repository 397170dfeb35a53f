// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exports/document/notesdocument.h"

#include <functional>

namespace earmark {

/// Where the sound of a player page is.
struct PlayerSound
{
    QString embedded; ///< path of a recording that becomes part of the page
    QString linked; ///< else: a web address, or a path relative to the page
};

constexpr qint64 largestEmbedded = 400LL * 1024 * 1024; ///< browsers refuse much longer addresses

/// One web page that plays an episode with its transcript in step, word by word: to click, to
/// search, by keyboard. It asks for nothing from outside but a linked sound. `#t=BEGIN,END` in
/// its address plays these seconds. `goOn` is asked while the sound is written, with how much of it
/// is. Errors: the document has no transcript or no times; the sound can't be read or is too large;
/// the page can't be written; stopped.
Result<> writePlayer(const NotesDocument &document, const PlayerSound &sound, const QString &path,
                     const std::function<bool(double)> &goOn = {});

/// A recording as a page that is written to `page` names it: relative to it.
QString relativeSound(const QString &recording, const QString &page);

/// The line of HTML that shows a page of this name inside another page.
QString playerFrame(const Episode &episode, const QString &fileName);

} // namespace earmark
