// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/services/services.h"

namespace earmark {

// Parts of services that the table cannot describe.

/// Its speakers and channels are in lists apart from the words.
void addAmazon(const QJsonValue &file, const Service &service, ServiceWords &words);

/// Times are milliseconds, ticks or ISO 8601 durations.
std::optional<TimeSpan> azureSpan(const QJsonValue &phrase);

/// Some results repeat others, and a result without words has only an end.
void addGoogle(const QJsonValue &file, const Service &service, ServiceWords &words);

/// Other programs call their lists the same: only here are start and end whole milliseconds.
bool isAssemblyAi(const QJsonValue &file);
void addAssemblyAi(const QJsonValue &file, const Service &service, ServiceWords &words);

/// Its words are in channels, in utterances, or in a stream of results.
void addDeepgram(const QJsonValue &file, const Service &service, ServiceWords &words);

/// The file is one answer, a list of answers, or a stream of them.
void addIbm(const QJsonValue &file, const Service &service, ServiceWords &words);

/// A word names its paragraph, and the paragraph its speaker.
void addTrint(const QJsonValue &file, const Service &service, ServiceWords &words);

/// An event is a line, and its segments are words.
Draft readYouTube(const QJsonValue &file);

} // namespace earmark
