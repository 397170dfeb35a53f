// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace earmark {

/// The paths that one call reads and writes; "-" is standard input or output.
struct Touched
{
    QStringList inputs;
    QStringList outputs;
    QString report; ///< empty: none
};

/// Checks all paths before anything is written, since an output may be a later input. Errors: an
/// input would be overwritten, or one file written twice, even by different names and links.
Result<> checkOutputs(const Touched &touched);

/// Checks that a file can be written; standard output always can.
Result<> tryOutput(const QString &path);

} // namespace earmark
