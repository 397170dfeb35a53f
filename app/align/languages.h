// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QStringList>

namespace earmark {

/// The language of a text (BCP 47), empty when it can't be told, by Compact Language Detector 2.
QString languageOf(QStringView text);

/// The language of every cue: `language` for all where it is set. Else what the transcript says of
/// itself or its text tells; turns that are long enough and surely in another one have theirs.
QStringList languagesOf(const Transcript &transcript, const QString &language);

/// The transcript, in the language of its episode where it says none and its text does not tell.
Transcript withLanguageOfEpisode(Transcript transcript, const QString &language);

} // namespace earmark
