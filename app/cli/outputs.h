// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace earmark {

/// What one call reads and writes; "-" is standard input or output.
struct Touched
{
    QStringList inputs;
    QStringList outputs;
    QString report; ///< empty: none
};

/// An Error where something would be written over a file that is read, or twice to one place, by
/// whatever names and links. To be asked before anything is written: an output may be the very
/// input that comes next.
Result<> checkOutputs(const Touched &touched);

/// Whether a file could be written now; standard output always.
Result<> tryOutput(const QString &path);

} // namespace earmark
