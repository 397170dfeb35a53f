// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "transcript/alignment.h"

#include <QJsonObject>

namespace earmark {

/// `earmark align`: gives a transcript the times of its recording and writes it. Fails without
/// writing anything when the two do not belong together.
Result<> alignTranscript(const CommandLine &line);

/// What an alignment took.
struct AlignCost
{
    double seconds = 0;
    double megabytes = 0;
};

/// The report of an alignment: every line with text, begin, end, confidence and whether it was
/// placed, what nobody transcribed, and the cost.
QJsonObject alignReport(const Transcript &transcript, const Alignment &alignment,
                        const AlignCost &cost);

} // namespace earmark
