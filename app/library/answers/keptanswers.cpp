// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/answers/keptanswers.h"

#include "library/answers/answertable.h"
#include "store/database.h"

namespace earmark {

Result<KeptAnswers> loadAnswers(const QString &databasePath, TranscriptId transcript)
{
    const auto database = Database::connect(databasePath);
    if (!database)
        return database.error();
    auto settled = readSettledDoubts(database->sql(), transcript);
    if (!settled)
        return settled.error();
    auto words = readKnownWords(database->sql());
    if (!words)
        return words.error();
    return KeptAnswers{.settledDoubts = *settled, .knownWords = *words};
}

} // namespace earmark
