// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/wordjoiner.h"

#include <QJsonObject>

namespace earmark {

/// The words of a recognition service's answer: AssemblyAI, Deepgram, Amazon Transcribe, Google,
/// Rev, Speechmatics 1 and 2, IBM, Sonix, BBC and Kaldi (DPE). Empty when it is none of theirs.
QList<SpeechPiece> serviceWords(const QJsonObject &root, Draft &draft);

} // namespace earmark
