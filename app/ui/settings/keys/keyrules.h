// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

class QAction;

namespace earmark {

/// The name of the property that is true for an action whose key works only in a line that is being
/// corrected.
inline constexpr auto whileWriting = "whileWriting";

/// Why the action cannot have the key: a sentence for the listener, empty if it can. The keys that
/// move and write stay what they are.
QString whyNot(const QKeySequence &key, const QAction &action);

} // namespace earmark
