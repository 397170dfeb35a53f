// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace earmark {

/// The names of those who speak in the episodes of a show, who speaks in most episodes first, at
/// most fifty. Leaves out numbered labels. For another thread than the window's. Errors: the
/// database's.
Result<QStringList> peopleOfShow(const QString &databasePath, const QString &show);

} // namespace earmark
