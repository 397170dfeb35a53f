// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace earmark {

/// Why a file is not read that is known to be no text: a document, a picture, a recording.
std::optional<Error> otherKindOf(const QByteArray &bytes);

/// … that is a text of a kind which Earmark does not read, though it might look like prose.
std::optional<Error> otherKindOf(QStringView text);

} // namespace earmark
