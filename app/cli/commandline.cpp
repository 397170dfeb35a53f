// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

using namespace Qt::StringLiterals;

namespace earmark {

QString libraryPath(const QString &dataFolder)
{
    return dataFolder + u"/library.db"_s;
}

} // namespace earmark
