// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

namespace earmark {

class Notices;
class OpenEpisode;

/// Gives a speaker another name and offers to undo it.
void renameSpeaker(OpenEpisode &open, Notices &notices, SpeakerId speaker, const QString &name);

} // namespace earmark
