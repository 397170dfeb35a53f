// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/answers/keptanswers.h"

#include "library/answers/answertable.h"
#include "store/database.h"

namespace earmark {

Result<QStringList> loadSettledDoubts(const QString &databasePath, TranscriptId transcript)
{
    const auto database = Database::connect(databasePath);
    return database ? readSettledDoubts(database->sql(), transcript) : database.error();
}

Result<QStringList> loadKnownWords(const QString &databasePath)
{
    const auto database = Database::connect(databasePath);
    return database ? readKnownWords(database->sql()) : database.error();
}

} // namespace earmark
