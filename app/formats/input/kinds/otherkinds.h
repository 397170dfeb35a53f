// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace earmark {

/// Why a file cannot be read that is not text: a document, a picture, a recording. Nothing if it
/// may be text.
std::optional<Error> otherKindOf(const QByteArray &bytes);

/// The same for text formats that Earmark does not read, though they might look like prose.
std::optional<Error> otherKindOf(QStringView text);

} // namespace earmark
