// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "align/voices/voices.h"

#include <QJsonArray>

namespace earmark {

/// What `earmark voices` prints, with a row or an object for each turn. A turn is suspicious if
/// another's voice says all or part of it.
QString voicesTable(const Transcript &transcript, const QList<TurnVoice> &turns);
QJsonArray voicesJson(const Transcript &transcript, const QList<TurnVoice> &turns);
QString guessTable(const VoiceGuess &guess);
QJsonArray guessJson(const VoiceGuess &guess);

} // namespace earmark
