// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "transcript/alignment.h"

#include <QJsonObject>

namespace earmark {

/// `earmark align`: aligns a transcript with its recording and writes it. Errors, without writing
/// anything: those of align(), the two do not match, or a file can't be read or written.
Result<> alignTranscript(const CommandLine &line);

/// `earmark voices`: prints for each turn whose voice is heard, or who speaks when without the
/// speakers of the transcript, as a table or as JSON. Errors: those of compareVoices(), the
/// transcript can't be read or has no two speakers, or printing fails.
Result<> listVoices(const CommandLine &line);

/// The resources that an alignment used.
struct AlignCost
{
    double seconds = 0;
    double megabytes = 0;
};

/// The report of an alignment: every line with text, begin, end, confidence and whether it has a
/// time; the untranscribed gaps; the cost.
QJsonObject alignReport(const Transcript &transcript, const Alignment &alignment,
                        const AlignCost &cost);

} // namespace earmark
