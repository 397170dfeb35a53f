// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/webanswer.h"

namespace earmark {

/// A date of HTTP (RFC 9110, "IMF-fixdate"). Invalid for anything else.
QDateTime readHttpDate(const QByteArray &text);

/// Retry-After: seconds or a date, at most seven days. Nothing if it can't be read.
std::optional<std::chrono::seconds> readRetryAfter(const QByteArray &text, const QDateTime &now);

/// Content-Range: "bytes 0-99/1000" or "bytes 0-99/*". Nothing if it can't be read.
std::optional<ContentRange> readContentRange(const QByteArray &text);

/// The max-age of Cache-Control. Nothing without one.
std::optional<std::chrono::seconds> readMaxAge(const QByteArray &text);

/// The charset of Content-Type; empty without one.
QByteArray readCharset(const QByteArray &contentType);

/// What If-Range may say of a file (RFC 9110, section 13.1.5): its strong ETag, else its date if it
/// is at least a minute older than the answer. Empty: it can't be resumed safely.
QByteArray rangeCondition(const Validators &validators, const QDateTime &answered);

} // namespace earmark
