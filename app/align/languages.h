// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/transcript.h"

#include <QStringList>

namespace earmark {

/// The language of a text (BCP 47) by Compact Language Detector 2; empty if it is not certain.
QString languageOf(QStringView text);

/// The language of every cue: `language` for all if it is set. Otherwise the transcript's own or
/// detected language (else English), except for long turns that are clearly in another one.
QStringList languagesOf(const Transcript &transcript, const QString &language);

/// Sets the episode's language if the transcript names none and none can be detected in its text.
Transcript withLanguageOfEpisode(Transcript transcript, const QString &language);

} // namespace earmark
