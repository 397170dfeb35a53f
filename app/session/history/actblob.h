// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/history/act.h"

#include <QByteArray>

namespace earmark {

/// An act as the library keeps it: a byte with the version, 1, then a QDataStream (Qt 6.0),
/// compressed by zlib.
QByteArray toBlob(const Act &act);
bool isEdit(ActKind kind); ///< whether acts of this kind are TextActs
bool isChoice(ActKind kind); ///< whether they are ChoiceActs
/// Nothing if it is damaged or has an unknown version.
std::optional<Act> actFromBlob(ActKind kind, const QByteArray &blob);

} // namespace earmark
