// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/kepttranscript.h"
#include "session/history/act.h"

namespace earmark {

/// The act that makes `after` of a stored transcript, and moves the notes whose words it edits.
TextAct textAct(const LoadedTranscript &before, const Transcript &after,
                const QList<Annotation> &notes);

} // namespace earmark
