// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/services/services.h"

namespace earmark {

// What the table of services cannot say.

/// Its table of who says which words stands apart from them.
void addAmazon(const QJsonValue &file, const Service &service, ServiceWords &words);

/// In milliseconds, ticks or ISO's durations.
std::optional<TimeSpan> azureSpan(const QJsonValue &phrase);

/// Some results repeat others.
void addGoogle(const QJsonValue &file, const Service &service, ServiceWords &words);

/// Others call their words the same and count seconds.
bool isAssemblyAi(const QJsonValue &file);
void addAssemblyAi(const QJsonValue &file, const Service &service, ServiceWords &words);

/// By channel, by utterance, or as they come.
void addDeepgram(const QJsonValue &file, const Service &service, ServiceWords &words);

/// An answer, a list of answers, or answers as they come.
void addIbm(const QJsonValue &file, const Service &service, ServiceWords &words);

/// The words name their paragraph, which names its speaker.
void addTrint(const QJsonValue &file, const Service &service, ServiceWords &words);

/// An event is a line, and its parts are words.
Draft readYouTube(const QJsonValue &file);

} // namespace earmark
